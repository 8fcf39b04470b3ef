"""Tells what follows the running text of a page from the text itself. It looks at a line and at what its page shares.

Some shapes belong to the page wherever they stand (a comment under a user's name, a teaser behind its label). Others
count only for a line that names nothing of the running text: a request, an address to the reader, a legal note.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from onrecord.language import lexicon
from onrecord.stages.segmenting.pageline import LONGEST, Line, Verdict
from onrecord.stages.segmenting.surroundings import Surroundings, unquoted

_LONGEST_NOTE = 70
"""Words of the longest note of the house that we look for."""
_HANDLE = re.compile(
    r"^\W{0,2}(?:(?=[\w.-]*[_\d])(?=[\w.-]*[a-zA-Z])[\w.-]{3,30}|@\w{2,30}|[a-z][\w.-]{2,30})"
    r"(?: (?:wrote|writes|says|said|replied|posted|commented)| \(?\d[\w :]{0,20}\)?)?: \S"
    r"|^\S{2,30} (?:wrote|commented|posted|replied):|^@\w{2,30} \S|^repl(?:ying|y|ied) to \S|^(?:in reply"
    r"|in response) to \S+:"
    r"|^\d+ (?:replies|answers|reactions|posts)\b"
)
_LABEL = re.compile(r"^\W{0,3}([^\W\d_][^:.!?“”\"«»‘„;]{0,40}?) ?:\s+\S")
_LISTED = re.compile(r"\s*[►▶•▪◦●■*–—-]|\W{0,2}[“\"‘'«„]")
_NO_LABEL = re.compile(
    r"^(?:the|his|her|its|their|my|one|another|some|this|that|these|those|but|and|so|yet|still|or|in|on|at|to"
    r"|for|as|by|"
    r"with|from|of|not|no|it|he|she|they|we|i|you|asked|there|if|when|what|why|how|who|update|updated|first|second|"
    r"third|finally|again|then|now|or)\b"
    r"|\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|do|does|did|says?|said|reads?|asks?|adds?"
    r"|writes?|"
    r"wrote|verdict|view|comments|thinks|told|\w+ed|goes|went|put|reason|result|answer|question|point|message"
    r"|conclusion)\b"
)
_TOPICAL = re.compile(r"\b(?:edition|issue|paper|programme|episode|page|newsletter|show|bulletin)\b")
_AUDIENCE = r"(?:readers?|listeners?|viewers?|subscribers?|followers?)"
_PRAISED = re.compile(
    rf"(?:says|writes|wrote|tells us|told us|said) (?:a|an|one|our|another) (?:\w+ )?{_AUDIENCE}\b"
    rf"|^(?:reader|listener|viewer|subscriber|follower)s? \w+[^.:]{{0,40}}?\b(?:says?|writes?|wrote)\b"
    rf"|\b(?:a|one|our|another) (?:\w+ )?(?:reader|listener|viewer|subscriber"
    rf"|customer)s? (?:\w+ ){{0,3}}(?:says?|writes?|tells? us|told us)\b"
    r"|\b(?:five|four|\d) stars\b|[★⭐]"
)
_GOODS = (
    r"(?:release|article|story|column|page|site|website|newsletter|bulletin|post|interview|transcript|translation|"
    r"podcast|programme|broadcast|edition|issue|publication|digest|review|service|feed|blog|letter|feature|content|"
    r"material|video|recording|leaflet|communication|announcement|press release|statement|thread|discussion"
    r"|forum|debate)"
)
_PAPER = (
    r"(?:release|article|story|column|page|site|website|newsletter|bulletin|post|interview|transcript|podcast"
    r"|edition|"
    r"publication|leaflet)"
)
_SELF = re.compile(
    rf"^(?:this|the present|the above|the following) (?:\w+ )?{_GOODS}\b(?! (?:said|says|sa[iy]d|told|shows?|read))"
    rf"|\b(?:on|in|of|from|to|for|with) this {_PAPER}\b|^nothing (?:in|on) (?:this|these)\b"
    rf"|^a (?:longer|shorter|fuller|different|previous|print) version of (?:this|the)\b|^a version of this\b"
    r"|^this is (?:an?|the) (?:[\w-]+ )?(?:extract|excerpt|version|transcript|translation|summary|advertisement"
    r"|preview)\b"
    r"|\bcopy on this page\b"
)
_UNBOUND = re.compile(
    r"^(?:made|paid for|financed|printed|delivered|compiled|posted|filed|sponsored|supported|funded|powered"
    r"|presented|produced"
    r"|published|"
    r"written|edited|translated|illustrated|distributed|brought to you|read|shot|typeset|established|founded|owned|"
    r"available|available now|out now|on sale|in partnership|in association|with thanks|with support|wherever)\s"
    r"(?:in|on|by|at|from|every|each|for|to|with|since|weekly|daily|monthly|under|now|you|aloud"
    r"|entirely)\b(?![^.]*, (?:the|he|she|it|they|[A-Z]))"
)
_NOTICES = re.compile(
    r"^(?:all )?(?:quotations?|quotes|photographs|pictures|images|videos|opinions?|views|letters|statements"
    r"|texts?|calls|prices|tickets|terms"
    r"|names|entries|"
    r"contributions|submissions|translations?|results|subscriptions|offers?|fees|rates|charges|figures|conditions)"
    r"(?: (?!(?:the|a|an|his|her|its|from|that|who|which)\b)\w+){0,4} (?:are|is|do|does|may|cost|costs|apply"
    r"|applies|include|includes|must|will|can|should|expressed)\b"
)
_LEGAL = re.compile(
    r"\b(?:forward-looking statements?|no liability|not guaranteed|without warranty|no warranty"
    r"|errors and omissions|terms apply|"
    r"conditions apply|t&cs|does not constitute|do not constitute|not constitute|for information(?:al)? purposes|"
    r"accepts? no (?:liability|responsibility)|not responsible for|at (?:your|their) own risk|may differ from|"
    r"subject to change|third parties|is not (?:legal|medical|financial|tax)? ?advice|as advice"
    r"|seek (?:independent|professional)|"
    r"all characters|actual results|past (?:results|performance)|go down as well as up|safe harbou?r"
    r"|trade ?marks?|registered (?:office|charity|company|in)"
    r"|company number|"
    r"vat (?:no|number|reg)|regulated by|press complaints|complaints (?:procedure|policy)|editorial (?:code"
    r"|guidelines|policy)|"
    r"logged in|log in|sign in|sign up|signed in|members only|subscribers only)\b"
)
_PRICE = re.compile(r"[£$€]\s?\d|\b\d+ ?(?:p|%|per ?cent|pounds|euros|dollars|cents|pence)\b|\bfree\b|\b\d{5,}\b", re.I)
_SECOND = re.compile(
    r"\b(?:you|your|yours|yourself|you're|you've|you'll|dear (?:reader|subscriber|friend|listener|viewer)s?)\b"
)
_FIRST = re.compile(r"\b(?:we|us|our|ours|we're|we've|we'll|me|my)\b")
_TOLD_US = re.compile(
    r"\b(?:told|asked|tells|replied to|wrote to|showed|gave) (?:us|our|this)\b|\bour (?:request|calls?|questions?)\b"
    r"|\bwe (?:asked|approached|contacted|put|called|sent|spoke|met|have (?:asked|approached|contacted))\b"
)
_PAST_SPEECH = re.compile(r"\b(?:said|told|added|replied|answered|declared|warned|insisted|asked|wrote)\b")
_WRITER = re.compile(
    r"^(?:the|our) (?:\w+ )?(?:writer|author|columnist|reviewer|reporter|correspondent|translator|interviewer"
    r"|blogger|"
    r"photographer|illustrator|cartoonist|editor) (?:is|was|has|lives|teaches|\w+s\b)"
)
_ACTIVE = re.compile(
    r"^\W{0,3}[A-Z][\w’'-]+(?: [A-Z][\w.’'-]+){1,3}(?:,[^,]{3,60},)? (?:reports?|covers?|writes?|lives?|teaches"
    r"|teach|edits?|"
    r"blogs?|tweets?|works?|runs?|hosts?|presents?|photographs|draws) (?:on|from|about|for|in|at|with|as|the|a"
    r"|her|his)\b"
)
_ELLIPTIC = re.compile(
    r"^(?:Got|Missed|Seen|Heard|Been|Lost|Found|Want|Need|Like|Love|Hate|Looking|Thinking|Planning|Worried"
    r"|Fancy|Know|"
    r"Ready|Still|New to|Took|Tired|Bored|Enjoy|Enjoyed|Curious|Interested|Confused|Puzzled|Stuck|Going|Moving"
    r"|Feeling)\b"
    r"[^.?!]{0,70}\?"
)
_SENTENCE = re.compile(r"(?:^|(?<=[.!?|–—]\s)|(?<=[.!?]\s\s)|(?<=: ))\W{0,2}([a-z][a-z'-]+)(?: ([a-z]+|\d+))?")
_CREDIT = re.compile(r"\W{0,3}(?:[A-Z][\w ]{2,40}: )?[A-Z][\w ]{2,40} by [A-Z]")
_BREAK = re.compile(r"[.!?]+\s")
_BETWEEN = re.compile(
    r"advertisement|placeholder|another story|recording|pictures|graphic|heading|picture credit|line\.$"
)
_OBJECT = frozenset(
    "us me it them him her the a an your our this that these those to in on out up off here now by for with at "
    "from one "
    "more every all what how why who where if as into over about some any no not back again today tomorrow yourself "
    "please and or away along down every each through".split()
)


def after_text(line: Line, around: Surroundings, speaker: bool = False) -> Verdict | None:
    """What a line after the running text is, or `None` where it may well go on with it.

    `speaker` says that the label the line begins with is somebody who speaks elsewhere in the text.
    """
    if line.words > _LONGEST_NOTE or len(line.text) > LONGEST:
        return None
    plain = unquoted(line)
    certain = next((v for sign in _CERTAIN if (v := sign(line, plain, around, speaker))), None)
    if certain is not None or around.named(line):
        return certain
    unnamed = next((v for sign in _UNNAMED if (v := sign(line, plain, around, speaker))), None)
    if unnamed is not None or around.linked(line):
        return unnamed
    return next((v for sign in _UNLINKED if (v := sign(line, plain, around, speaker))), None)


def between_text(line: Line, around: Surroundings) -> Verdict | None:
    """What a short line between paragraphs is that offers the reader something of the page's own."""
    if line.words > 20 or around.personal or around.linked(line):
        return None
    plain = unquoted(line)
    goods = re.search(rf"\b(?:this|our) (?:\w+ )?(?:{_GOODS}|work|newsroom|journalism|reporting|mission)s?\b", plain)
    if goods is None or not (_SECOND.search(plain) or _requested(plain)) or _PAST_SPEECH.search(plain):
        return None
    return Verdict("furniture", f"Offers the reader “{goods[0]}” between paragraphs: a note of the page.")


def detached(line: Line, around: Surroundings) -> bool:
    """Whether nothing ties a short line to the running text: no name of it, no tense of telling, no he or she."""
    if line.words > 20 or around.linked(line):
        return False
    return re.search(r"\b(?:\w{2,}ed|was|were|had|did|said|told|went|came|took|made)\b", unquoted(line)) is None


Sign = Callable[[Line, str, Surroundings, bool], Verdict | None]


def _comment(line: Line, _: str, __: Surroundings, ___: bool) -> Verdict | None:
    match = _HANDLE.match(line.text if line.text[:1] in "@" else line.text[:1] + line.text[1:])
    if match is None or (match[0][-1] == ":" and line.text[0].isupper() and "wrote" not in match[0]):
        return None
    return Verdict("furniture", f"“{match[0].strip(': ')[:40]}” opens it, after the text: a reader's comment.")


def _behind_label(line: Line, _: str, around: Surroundings, speaker: bool) -> Verdict | None:
    match = _LABEL.match(line.text)
    if match is None or len(label := match[1].split()) > 6 or _LISTED.match(line.text):
        return None
    low = match[1].lower().replace("’", "'")
    if speaker and label[0] != "About":
        return None
    topical = _TOPICAL.search(low) or re.match(r"(?:about|most|top|best|latest|tip|ps|nb)\b", low)
    if not topical and line.words > 25 and around.named(line):
        return None
    if not topical and (_NO_LABEL.search(low) or label[-1] in around.names or label[0] in around.names):
        return None
    return Verdict("furniture", f"Stands behind the label “{match[1]}:”, after the text: a note or a link.")


def _praise(line: Line, plain: str, _: Surroundings, __: bool) -> Verdict | None:
    match = _PRAISED.search(plain)
    return match and Verdict("furniture", f"“{match[0]}”, after the text: praise of the page by its audience.")


def _of_itself(line: Line, plain: str, around: Surroundings, _: bool) -> Verdict | None:
    match = _SELF.search(plain)
    if (
        match is None
        or _TOLD_US.search(plain)
        or (match.start() > 0 and around.named(line) and _PAST_SPEECH.search(plain))
    ):
        return None
    return Verdict("furniture", f"“{match[0].strip()}”, after the text: a note of the page on itself.")


def _without_subject(line: Line, plain: str, _: Surroundings, __: bool) -> Verdict | None:
    match = _UNBOUND.match(plain) if re.search(r", [A-Z]\w+ [a-z]", line.text) is None else None
    return match and Verdict("furniture", f"“{match[0]}” without saying what: a note on how the page was made.")


def _credits(line: Line, _: str, __: Surroundings, ___: bool) -> Verdict | None:
    parts = [part for part in re.split(r"[.;|]\s+", line.text) if part.strip(" .")]
    if len(parts) < 2 or not all(_CREDIT.match(part) for part in parts):
        return None
    return Verdict("furniture", f"“{parts[0].strip()}” and more of the kind: credits of those who made the page.")


def _legal(line: Line, plain: str, _: Surroundings, __: bool) -> Verdict | None:
    match = _LEGAL.search(plain) or _NOTICES.match(plain)
    return match and Verdict("furniture", f"“{match[0]}”, in a line that names nothing of the text: a legal notice.")


def _request(line: Line, plain: str, around: Surroundings, _: bool) -> Verdict | None:
    if _TOLD_US.search(plain) and not _SECOND.search(plain) and not _requested(plain):
        return None
    verb = _requested(plain)
    if (
        verb is None
        or not _fills(line, plain)
        or (around.personal and not (_FIRST.search(plain) or _PRICE.search(plain)))
    ):
        return None
    return Verdict("furniture", f"“{verb}”: a request to the reader, in a line that names nothing of the text.")


def _requested(plain: str) -> str | None:
    verbs = lexicon.words("segments_requests")
    for match in _SENTENCE.finditer(plain):
        verb, object_ = match[1], match[2]
        alone = match.end() >= len(plain) - 1 or plain[match.end(1) : match.end(1) + 1] in ".!"
        if verb in verbs and (alone or object_ in _OBJECT or (object_ or "").isdigit() or _SECOND.search(plain)):
            return match[0].strip()
    return None


def _first_person(line: Line, plain: str, around: Surroundings, _: bool) -> Verdict | None:
    """ "As our founder said": a text that has not said "we" before does not begin to at its end."""
    found = re.search(r"\b(?:we|our|ours|us)\b", plain)
    if found is None or around.plural or around.personal or line.words > 25 or _TOLD_US.search(plain):
        return None
    return Verdict("furniture", f"“{found[0]}” after a text that speaks of others only: the page speaks of itself.")


def _fills(line: Line, plain: str) -> bool:
    """Whether at least half the sentences speak to the reader or of the house, so that little else is told."""
    parts = [part for part in _BREAK.split(plain) if part.strip()]
    spoken = [p for p in parts if _SECOND.search(p) or _FIRST.search(p) or _requested(p.strip()) or _PRICE.search(p)]
    return 2 * len(spoken) >= len(parts)


def _to_the_reader(line: Line, plain: str, around: Surroundings, _: bool) -> Verdict | None:
    second, first = _SECOND.search(plain), _FIRST.search(plain)
    if second is None or _TOLD_US.search(plain):
        return None
    if not _fills(line, plain):
        return None
    strong = first is not None or _PRICE.search(plain) or second.start() <= 2 or _TOPICAL.search(plain)
    if (around.personal and not (first and (_PRICE.search(plain) or _TOPICAL.search(plain)))) or not strong:
        return None
    return Verdict(
        "furniture", f"Speaks to the reader (“{second[0]}”) and names nothing of the text: a note of the page."
    )


def _of_the_house(line: Line, plain: str, around: Surroundings, _: bool) -> Verdict | None:
    """The publisher as the subject of what is the case: "The Courier is owned by its readers"."""
    head = re.match(r"\W{0,2}(?:The )?([A-Z][\w’'-]+)", line.text)
    if (
        _LABEL.match(line.text)
        or head is None
        or head[1] not in around.publisher
        or line.words > 30
        or _PAST_SPEECH.search(plain)
    ):
        return None
    return Verdict("furniture", f"Tells of the publisher (“{head[1]}”) and names nothing of the text, after it.")


def _on_the_writer(line: Line, plain: str, _: Surroundings, __: bool) -> Verdict | None:
    match = _WRITER.match(plain) or _ACTIVE.match(line.text)
    return match and Verdict("furniture", f"“{match[0].strip()}”, after the text: a note on who made the page.")


def _question(line: Line, _: str, around: Surroundings, __: bool) -> Verdict | None:
    """ "Missed yesterday?": a question without a subject is put to the reader."""
    match = _ELLIPTIC.match(line.text) if line.words <= 30 and not around.personal else None
    return match and Verdict("furniture", f"“{match[0]}”, a question without a subject after the text: to the reader.")


def _offer(line: Line, plain: str, _: Surroundings, __: bool) -> Verdict | None:
    if line.words > 25 or not line.text.rstrip().endswith("!") or not (match := _PRICE.search(plain)):
        return None
    return Verdict("furniture", f"Calls out a price (“{match[0]}”): an advertisement.")


_CERTAIN: tuple[Sign, ...] = (_comment, _behind_label, _praise, _of_itself, _without_subject, _credits)
_UNNAMED: tuple[Sign, ...] = (_request, _to_the_reader, _first_person, _question)
_UNLINKED: tuple[Sign, ...] = (_legal, _of_the_house, _on_the_writer, _offer)


@cache
def _enders() -> re.Pattern[str]:
    return re.compile(
        r"^\W*(?:(?:\d+ )?(?:readers?['’]? |top |latest |your |all |most liked )?(?:comments?|replies|reactions"
        r"|letters)\b"
        r"\W*(?:\(?\d[\d,]*\)?)?\W*$|comments? \(\d+\)|(?:the )?ends?\W*$|-\s?(?:ends|30)\s?-|#\s?#\s?#"
        r"|note(?:s)? (?:to|for) (?:the )?(?:editors?|journalists|press)\W*$|disclaimer\W*$"
        r"|forward[- ]looking statements?\W*$|what (?:our |you, our )?readers (?:say|think|said)\W*$"
        r"|your (?:views|say|thoughts)\W*$"
        r"|below the line\W*$|have your say\W*$|join the (?:conversation|discussion|debate)\W*\d*\W*$)",
        re.IGNORECASE,
    )


def interrupts(verdict: Verdict) -> bool:
    """Whether furniture of this sort often stands between paragraphs too, so that text may follow it."""
    return verdict.kind != "furniture" or _BETWEEN.search(verdict.reason) is not None


def ends_text(line: Line) -> str | None:
    """The heading after which nothing of a page is running text: comments, "Ends", notes to editors."""
    if line.words > 40:
        return None
    match = _enders().match(line.text)
    return match[0].strip() if match else None
