"""Says which side the words of one attribution take: affirm, deny, doubt, ask, want or not want. It sees no claim.

A verb of denial counts for its own attribution only. Words that take no side stay with `reports`; a plain
statement `affirms` what it says. What a statement denies without a negative word ("thirteen", where others
said fifteen) can only be seen beside the claim, so it is not seen here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from onrecord.stages.standing.negated import turned
from onrecord.stages.standing.vocabulary import cues, labels, listed, phrases, untrue_words
from onrecord.stages.standing.wishes import due, wished
from onrecord.types import Polarity, Record

Verdict = tuple[Polarity, str]


@dataclass(frozen=True, slots=True)
class Wording:
    """What is read: the words before the cue in its sentence, the cue, the content, and how the speaker stands."""

    before: str
    cue: str
    content: str
    record: Record
    conditions: tuple[str, ...] = ()
    answers: bool = False
    """Whether somebody is told to have asked just before."""


_NEGATED = re.compile(
    r"(?:\b(?:not|never|neither|nor|without|nobody|no one|refuse[sd]? to|declin\w+ to|fail(?:s|ed)? to|unable to)"
    r"|\bstop(?:s|ped)? short of|n[’']t)\s+(?:\w+ly\s+)?(?:to\s+)?$",
    re.IGNORECASE,
)
_NEGATION_IN_CUE = re.compile(r"\b(?:not|never|neither|refus\w+ to|stopped short of)\b|n[’']t\b", re.IGNORECASE)
_SELF_SPOKEN = frozenset({"on_record_named", "on_record_institution", "document", "headline", "attributed"})
_ASKING = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|want(?:s|ed)? to know|[ie]nquir\w+|wonder(?:s|ed|ing)?"
    r"|(?:press|quiz|grill|quizz|tackl|prob|prod|challeng|question|interrogat)(?:e?[sd]|ed|ing)"
    r"(?: (?:on|about|over|as to))?"
    r"|invit(?:es?|ed|ing)|quer(?:y|i\w+)(?= whether| if| why| who| how| what))\b",
    re.IGNORECASE,
)
_CHALLENGES = re.compile(r"challeng|question|prob|press(?:es|ed|ing)?$|tackl|quer|invit", re.IGNORECASE)
"""Verbs that ask somebody, but that may also dispute or demand something."""
_QUESTIONS = re.compile(r"(?<!was )(?<!were )(?<!been )\bquestion(?:s|ed|ing)?$", re.IGNORECASE)
_PUT = re.compile(r"\b(?:on|about|over|as to)$", re.IGNORECASE)
_UNDO = re.compile(
    r"\b(?:scrap|drop|cancel|shelv|abandon|abolish|repeal|revok|rescind|halt|stop|end|ban|block|veto|reject|withdraw"
    r"|suspend|delay|postpon|freez|ax|kill|ditch|bin|overturn|revers|dismantl|shut|outlaw|prohibit|boycott|defund|undo|pull"
    r"|put (?:[\w’'-]+ ){1,12}?on (?:ice|hold))(?:p|l|t)?(?:e|ed|ing|s)?\b",
    re.IGNORECASE,
)
_UNDOING = re.compile(
    r"(?:for |to )?(?:an?|the|its|his|her|their) (?:\w+ )?(?:end|halt|stop|ban|moratorium|freeze|boycott"
    r"|abolition|repeal|cancellation|withdrawal|suspension|scrapping)\b",
    re.IGNORECASE,
)
_WHOLE_QUOTE = re.compile(r"[“\"‘'„«]")
LABEL = 16
"""How many words a name given to a plan lies within."""
SHORT = 3
"""Quoted words so few are a thing that is praised or damned rather than a sentence."""
WORD = 3
"""Words so few that one of untruth is all that is said: “Pure fiction,” she said."""
_THOUGHT = re.compile(
    r"(?:the|any|every) (?:\w+ )?(?:idea|thought|suggestion|possibility|concept)s?"
    r" (?:that|he|she|it|they|his|her|the|of \w+ing)\b",
    re.IGNORECASE,
)
"""An idea that something is so, which may be denied; an idea to do something may only be opposed."""
_NOT_FACT = re.compile(r"\bthat can \w+ is not (?:\w+ ){1,4}that (?:did|has|was)\b", re.IGNORECASE)
_INFLATED = re.compile(
    r"\b(?:wildly|grossly|vastly|hugely|greatly|massively|absurdly|ridiculously|hopelessly|completely|totally|utterly)"
    r" (?:inflated|exaggerated|overstated|overblown|inaccurate|misleading)\b",
    re.IGNORECASE,
)
_DEMAND = re.compile(r"\b(?:demand|call|recommend|request|ask|urg|propos|want)", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:nam(?:e[sd]?|ing)|set(?:s|ting)?|lay(?:s|ing)?|laid down|impos(?:es?|ed|ing)|attach(?:es|ed)?"
    r"|on|with|is|was) (?:only |just )?(?:an?|one|two|three|four|five|several|his|her|its|their)"
    r" (?:single |only |own |clear |strict |\w+ )?(?:pre-?)?conditions?\b"
    r"(?= (?:for|to|on|before|that)\b|\W*$| and\b|[,:;–—])",
    re.IGNORECASE,
)
_TOLD_THAT = re.compile(
    r"(?:an?|the|its|his|her|their) (?:[\w-]+ )?(?:statements?|repl(?:y|ies)|answers?|messages?|notes?|letters?"
    r"|assurances?) that ",
    re.IGNORECASE,
)
_COUNTERFACT = re.compile(
    r"\W*(?:and |but )?(?P<if>if (?:(?:[\w’'-]+ ){1,6}?had (?!to\b)|[\w’'-]+[’']d (?:\w+ed|been|had|known|done)"
    r"|(?:I|we|he|she|it|they) (?:did|had),))[^.?!]*?(?:\b(?:would|could|might)|[’']d)\b",
    re.IGNORECASE,
)
_INTERROGATIVE = re.compile(r"[\"“‘'„«]*(?:whether|if|why|how|what|who|whom|whose|which|when|where)\b", re.IGNORECASE)
_REQUEST = re.compile(r"(?:for\b|to\b|[^?.]{1,80}?\bto\s+\w+)(?![^.]*\?)", re.IGNORECASE)


def side(wording: Wording) -> Verdict:
    """The side that an attribution takes, and the sentence that says on which words this rests."""
    for rule in (
        _asked,
        _left_open_by_cue,
        _refused,
        _left_open,
        _by_unreal,
        _by_conditions,
        _by_label,
        _by_cue,
        _by_negated_cue,
        _by_wish,
        _by_content,
        _by_duty,
        _by_negation,
    ):
        verdict = rule(wording)
        if verdict is not None:
            return verdict
    if wording.answers and not phrases("yes").search(wording.content):
        return "reports", "It answers a question with neither yes nor no."
    return "affirms", "It says so without a condition, and no word turns it round."


def _asked(wording: Wording) -> Verdict | None:
    if wording.record == "question":
        return "questions", "It is a question."
    wanted = re.search(r"\bwant(?:s|ed)?$", wording.cue, re.IGNORECASE)
    if wanted and (wording.content.startswith("to know ") or _INTERROGATIVE.match(wording.content)):
        return "questions", f"“{wording.cue} to know” puts a question."
    found = _ASKING.match(f"{wording.cue.strip()} {wording.content}")
    if found is None or found.end() < len(wording.cue.strip()):
        return None
    disputing = _CHALLENGES.match(wording.cue) and wording.record != "unattributed" and not _PUT.search(wording.cue)
    if disputing and (not _INTERROGATIVE.match(wording.content) or _QUESTIONS.search(wording.cue)):
        return None
    if _REQUEST.match(wording.content) and not _INTERROGATIVE.match(wording.content):
        return "reports", f"“{wording.cue}” is a request here, which takes no side."
    return "questions", f"“{wording.cue}” puts a question."


def _left_open_by_cue(wording: Wording) -> Verdict | None:
    """ "Refused to rule out a sale", "left the door open to it": the reporting words themselves leave it open."""
    found = phrases("open").search(wording.cue) or phrases("open").match(f"{wording.cue} {wording.content}")
    return None if found is None else ("not_ruled_out", f"“{found[0].strip()}” leaves the matter open.")


def _refused(wording: Wording) -> Verdict | None:
    found = (
        phrases("waiting").search(_opening(wording.content))
        or phrases("refusal").search(wording.cue)
        or phrases("refusal").match(f"{wording.cue} {wording.content}")
        or phrases("refusal").search(_opening(wording.content))
    )
    if found is None or any(found[0] in condition for condition in wording.conditions):
        return None
    if found.re is phrases("waiting"):
        return "reports", f"“{found[0].strip()}” says that the matter is being seen to, which is no position."
    return "reports", f"“{found[0]}” is a refusal, which is no position."


def _left_open(wording: Wording) -> Verdict | None:
    found = phrases("open").search(wording.content)
    if found is None:
        turned = _negated(wording) and _cue_side(wording.cue)
        if turned and re.search(r"\brul\w+ out\b|\bexclud", wording.cue):
            return "not_ruled_out", f"“{wording.cue}” is negated: the matter is left open."
        return None
    return "not_ruled_out", f"“{found[0]}” leaves the matter open."


def _by_unreal(wording: Wording) -> Verdict | None:
    """ "If it had been fog, we would have heard the horn": it was none."""
    found = _COUNTERFACT.match(wording.content)
    if found is None or wording.record not in _SELF_SPOKEN:
        return None
    return "denies", f"“{found['if'].strip()}” supposes what was not so."


def _by_conditions(wording: Wording) -> Verdict | None:
    if named := _CONDITION.search(f"{wording.cue} {wording.content}"):
        return "conditional", f"“{named[0]}”: it holds on a condition."
    if not wording.conditions:
        return None
    return "conditional", f"It holds on a condition: “{wording.conditions[0]}”."


def _by_label(wording: Wording) -> Verdict | None:
    """ "Called the report nonsense", "described the plan as a mistake"."""
    words = wording.content
    untrue = listed("polarity_untrue").search(words)
    if not labels().search(wording.cue):
        return None
    report = listed("polarity_reports").search(words)
    proposal = listed("polarity_proposals").search(words)
    doubt = phrases("doubt").search(words)
    if inflated := _INFLATED.search(words):
        return "denies", f"“{wording.cue} … {inflated[0]}” calls it untrue."
    if doubt:
        return "doubts", f"“{doubt[0]}” doubts it."
    if untrue and (report or not proposal):
        return "denies", f"“{wording.cue} … {untrue[0]}” calls it untrue."
    if report and _cue_side(wording.cue) == "denies":
        return "denies", f"“{wording.cue}” denies “{report[0]}”."
    if proposal and not report:
        return _valued(" ".join(words.split()[:LABEL]))
    return None


def _by_wish(wording: Wording) -> Verdict | None:
    if phrases("undoubted").search(wording.content) or wording.record in ("anonymous", "unattributed"):
        return None
    return wished(wording.cue, wording.content, listed("polarity_proposals"))


def _by_duty(wording: Wording) -> Verdict | None:
    if phrases("undoubted").search(wording.content) or wording.record in ("anonymous", "unattributed"):
        return None
    return due(wording.content)


def _valued(words: str) -> Verdict | None:
    bad, good = listed("polarity_negative").search(words), listed("polarity_positive").search(words)
    if bad and not good:
        return "opposes", f"“{bad[0]}” speaks against it."
    if good and not bad:
        return "supports", f"“{good[0]}” speaks for it."
    return None


def _by_cue(wording: Wording) -> Verdict | None:
    stance = _cue_side(" ".join([wording.cue, *wording.content.split()[:2]]), len(wording.cue))
    if stance is None:
        return None
    if _negated(wording):
        return "reports", f"“{wording.cue}” is negated, which is neither a yes nor a no."
    if stance in ("supports", "opposes") and _speech(wording):
        return None
    if stance == "supports" and _about_a_report(wording) and not _DEMAND.search(wording.cue):
        return "affirms", f"“{wording.cue}” is said of a report, so it upholds it."
    if stance == "opposes" and _about_a_report(wording):
        return "denies", f"“{wording.cue}” is said of a report, so it denies it."
    undone = _undone(wording) if stance == "supports" else None
    if undone is not None:
        return "opposes", f"“{wording.cue} … {undone}” wants it undone."
    if stance == "denies":
        return _denied(wording)
    words = {
        "doubts": "doubts it",
        "supports": "speaks for it",
        "opposes": "speaks against it",
        "mixed": "takes back part of it",
    }
    return stance, f"“{wording.cue}” {words[stance]}."


def _by_negated_cue(wording: Wording) -> Verdict | None:
    return None if wording.record == "question" else turned(wording.cue)


def _speech(wording: Wording) -> bool:
    """Whether the content is a quoted sentence rather than a thing: then "he defended" only tells how it was said."""
    whole = _WHOLE_QUOTE.match(wording.content.strip())
    return whole is not None and len(wording.content.split()) > SHORT


def _about_a_report(wording: Wording) -> bool:
    """Whether what is slammed is a report or a claim and no plan."""
    head = " ".join(wording.content.split()[:5])
    return bool(listed("polarity_reports").search(head)) and not listed("polarity_proposals").search(head)


def _undone(wording: Wording) -> str | None:
    """What a supporter wants undone: "favours cancelling it", "called for the plan to be dropped"."""
    noun = _UNDOING.match(wording.content)
    if noun is not None:
        return noun[0]
    verb = _UNDO.search(wording.content)
    if verb is None:
        return None
    early = len(wording.content[: verb.start()].split()) <= 1
    about = listed("polarity_proposals").search(wording.content) is not None
    passive = re.search(r"\bbe (?:\w+ly )?$", wording.content[: verb.start()]) is not None
    infinitive = re.search(r"\bto $", wording.content[: verb.start()]) is not None
    return verb[0] if (early and verb[0].endswith("ing")) or (about and (early or passive or infinitive)) else None


def _denied(wording: Wording) -> Verdict:
    """To reject a report is to deny it; to reject a demand is to oppose it."""
    if found := listed("polarity_untrue").search(wording.content):
        return "denies", f"“{wording.cue} … {found[0]}” calls it untrue."
    head = " ".join(wording.content.split()[:5])
    report, proposal = listed("polarity_reports").search(head), listed("polarity_proposals").search(head)
    report = report or _THOUGHT.match(wording.content)
    weak = re.search(r"\b(?:den|disput|refut|contradict)", wording.cue, re.IGNORECASE)
    undone = re.match(r"to [a-z]+\b", wording.content)
    if undone and not weak:
        return "opposes", f"“{wording.cue} {undone[0]}” turns down what is asked."
    own = re.search(r"\brul\w+ out|\bexclud", wording.cue) and re.match(r"[\w-]+ing\b", wording.content)
    if (proposal and not report and not weak) or own:
        noun = proposal[0] if proposal else head
        return "opposes", f"“{wording.cue}” turns down “{noun}”."
    return "denies", f"“{wording.cue}” denies it."


def _by_content(wording: Wording) -> Verdict | None:
    words = wording.content
    if phrases("undoubted").search(words):
        return None
    if _INFLATED.search(words) and wording.record in _SELF_SPOKEN:
        return None
    if (found := phrases("doubt").search(words) or _NOT_FACT.search(words)) and not phrases("flat").match(words):
        return "doubts", f"“{found[0]}” doubts it."
    if found := phrases("doubt").match(words):
        return "doubts", f"“{found[0]}” doubts it."
    if found := phrases("opposed").search(words):
        return "opposes", f"“{found[0]}” speaks against it."
    if found := phrases("favoured").search(words):
        return "supports", f"“{found[0]}” speaks for it."
    return None


def _by_negation(wording: Wording) -> Verdict | None:
    """A flat negative of a speaker who stands by it. Anonymous voices tell what is not; they seldom answer a charge."""
    if wording.record not in _SELF_SPOKEN:
        return None
    if found := _INFLATED.search(wording.content):
        return "denies", f"“{found[0]}” calls it untrue."
    untrue = re.search(
        r"\b(?:is|are|was|were|bears?|has|have|had) (?:\w+ ){0,2}?(?:" + untrue_words() + r")\b", wording.content, re.I
    )
    short = len(wording.content.split()) <= WORD and listed("polarity_untrue").search(wording.content)
    if untrue or short:
        return "denies", f"“{(untrue or short or [''])[0]}” calls it untrue."
    if re.search(r"\b(?:conced|admit|acknowledg|regret|lament|complain|moan)", wording.cue, re.I):
        return None
    for sentence in re.split(r"(?<=[.!?])[”’\"»]?\s+", _TOLD_THAT.sub("", wording.content, count=1))[:3]:
        if phrases("idle").search(sentence):
            continue
        found = (
            phrases("flat").match(sentence) or phrases("quantified").search(sentence) or phrases("not").search(sentence)
        )
        if found:
            return "denies", f"“{found[0].strip()}” denies it."
    return None


# --- Words ----------------------------------------------------------------------------------------------------


def _opening(content: str) -> str:
    """The first sentence: a refusal further on does not undo what was said before."""
    return re.split(r"(?<=[.!?])\s", content, maxsplit=1)[0]


def _negated(wording: Wording) -> bool:
    return _NEGATED.search(wording.before + " ") is not None or _NEGATION_IN_CUE.search(wording.cue) is not None


@lru_cache(maxsize=4096)
def _cue_side(cue: str, within: int | None = None) -> Polarity | None:
    """The side of the first phrase in a cue that takes one; of several at one place the longest.

    With `within`, the phrase has to begin in so many characters: what follows is the content’s first words.
    """
    if phrases("undoubted").search(cue):
        return None
    found = [(match.start(), -match.end(), stance) for stance, p in cues().items() if (match := p.search(cue))]
    found = [hit for hit in found if within is None or hit[0] < max(within, 1)]
    return min(found)[2] if found else None
