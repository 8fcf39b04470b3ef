"""Finds the places of a document where parties are mentioned: sources, relays, names. It ties none of them together."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.language import lexicon
from onrecord.language.phrases import parties, party_before
from onrecord.language.text import dateline, sentences
from onrecord.parties.closed import NUMBERS
from onrecord.parties.draft import Mention
from onrecord.parties.extent import phrase_after
from onrecord.parties.fullnames import FullNames
from onrecord.parties.guessing import crowd, speaker
from onrecord.parties.names import names_a_thing
from onrecord.parties.relays import Relay, relays
from onrecord.parties.withholding import inside_words, mark_in, of_one, of_others
from onrecord.parties.wording import Wording, coordinated, read
from onrecord.types import Attribution, Dossier, Span

_REPORTS = re.compile(r"\b(?:report(?:s|ed|ing)?|reveal(?:s|ed)?)\b")
_NAME_AT_END = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr)\.? )?\b[A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3}$")
_CAPITALS_FIRST = re.compile(r"[A-Z][\w’.-]*(?: (?:and )?[A-Z][\w’.-]*)*(?= )")
_TITLED_ASIDE = re.compile(r", (?=(?:Mr|Mrs|Ms|Dr)\b)")
_CITES_ON = re.compile(
    r",? which (?:in (?:its )?turn )?(?:cit|quot|refer|rel(?:y|i)|invok|point|lean|appeal|bas|draw|report|had it from)"
)
"""A party that cites further, which newsrooms do."""
_OF_A_BODY = re.compile(r"\s(?:of|from|at|for)\s(?:the\s)?$")
_AFTER_A_PREPOSITION = re.compile(r"\b(?:to|with|by|against|about|on|for|from|of|at|than|like)\s(?:the\s)?$")
_INSIDE_SENTENCE = re.compile(r"(?<=[a-z,;] )[A-Z][^\W_]*")
_PLACE_AT_END = re.compile(r"(?<=[a-z])\s[A-Z]{4,}(?: [A-Z]{3,})*$")
_DASH = re.compile(r"\s?(?:—|–|--)|\s?\(")
_OPENING = ".!?:“”‘’\"'—–-)"
_SPOKEN = ("headline", "deck", "body")


class Sentences:
    """The sentences of the headline, deck and body lines of a document, and where a place stands among them."""

    def __init__(self, dossier: Dossier) -> None:
        text = dossier.document.text
        self.spans: list[Span] = []
        self.lines: list[int] = []
        for n, segment in enumerate(s for s in dossier.segments or () if s.kind in _SPOKEN):
            for sentence in sentences(text, segment.span):
                self.spans.append(sentence)
                self.lines.append(n)
        self._starts = [s.start for s in self.spans]

    def at(self, offset: int) -> int:
        """The number of the sentence that holds an offset, or the last before it."""
        return max(0, bisect.bisect_right(self._starts, offset) - 1)


def attributions_by_sentence(sentences: Sentences, attributions: Sequence[Attribution]) -> dict[int, list[Attribution]]:
    """The attributions whose source or cue stands in each sentence."""
    found: dict[int, list[Attribution]] = {}
    for a in attributions:
        for n in sorted({sentences.at(s.start) for s in (*a.cue, *a.source)}):
            found.setdefault(n, []).append(a)
    return found


def all_relays(text: str, sentences: Sentences, attributions: Sequence[Attribution]) -> list[Relay]:
    """The relays of every sentence that holds a cue."""
    return [
        relay
        for n, here in attributions_by_sentence(sentences, attributions).items()
        if n < len(sentences.spans)
        for relay in relays(text, sentences.spans[n], here)
    ]


def mentions(dossier: Dossier) -> list[Mention]:
    """All mentions in text order. Where two overlap, a source outranks a relay, a relay a name by the way."""
    text = dossier.document.text
    where = Sentences(dossier)
    if not where.spans:
        return []
    attributions = dossier.attributions or ()
    known = FullNames(text)
    found: dict[Span, Mention] = {}
    for a in attributions:
        for span in a.source:
            if span not in found:
                found[span] = _source(text, where, a, span)
    sources = {a.id: a.source for a in attributions}
    taken = _Taken(found)
    for span in [s for s in found if s.of(text).lower() in ("who", "which")]:
        before = _antecedent(text, where.spans[where.at(span.start)].start, span)
        if before is not None and taken.free(before):
            found[before] = _mention(text, where, before)
            taken.add(before)
    for relay in all_relays(text, where, attributions):
        within = any(s.start < relay.party.start < s.end for s in sources.get(relay.attribution, ()))
        if relay.party not in found and (within or taken.free(relay.party)):
            hint = "quoting" if relay.kind == "citing" and _CITES_ON.match(text, relay.party.end) else relay.kind
            found[relay.party] = _mention(text, where, relay.party, hint=hint, used=True)
            found[relay.party].rivals = sources.get(relay.attribution, ())
            taken.add(relay.party)
    for span in (s for a in attributions for i in a.inner for s in i.source):
        if taken.free(span):
            found[span] = _mention(text, where, span)
            taken.add(span)
    for span in tuple(found):
        for piece in _parts(text, span, known):
            found.setdefault(piece, _part(text, where, piece, found[span]))
    openings = {sentence: dateline(text, sentence) for sentence in where.spans}
    for line in filter(None, openings.values()):
        taken.add(Span(line.start, line.start + len(line.of(text).rstrip(" —–-"))))
    inside = set(_INSIDE_SENTENCE.findall(text))
    for mention in found.values():
        if mention.speaks and mention.subject and mention.wording.text not in inside:
            mention.wording = crowd(mention.wording)
    for sentence, opening in openings.items():
        said = sentence if opening is None else Span(opening.end, sentence.end)
        for phrase in parties(text, sentence):
            span = taken.rest(text, _without_verb(text, _without_link(text, _before_dateline(text, phrase))))
            if span.of(text).lower() in NUMBERS:
                span = phrase_after(text, span.start, sentence.end) or span
            if taken.free(span) and _names_somebody(text, span, said, inside):
                whole = found[span] = _mention(text, where, span)
                for piece in _parts(text, span, known):
                    found.pop(span, None)
                    found[piece] = _part(text, where, piece, whole)
    for mention in found.values():
        mention.wording = (
            known.pair(mention.wording)
            or known.called(mention.wording)
            or (known.person(mention.wording) if mention.used else None)
            or known.articled(mention.wording)
            or mention.wording
        )
    return [found[span] for span in sorted(found)]


def _antecedent(text: str, start: int, relative: Span) -> Span | None:
    """The party that a relative pronoun follows, all of it: "Ann Orr of the Lom Union, who"."""
    end = start + len(text[start : relative.start].rstrip(" ,"))
    before = party_before(text, start, end) or party_before(text, start, relative.start)
    name = _NAME_AT_END.search(text, start, end)
    if name is not None and _AFTER_A_PREPOSITION.search(text, start, name.start()):
        before = Span(*name.span()) if before is None or name.start() < before.start else before
    link = _OF_A_BODY.search(text, start, before.start) if before is not None else None
    if before is None or link is None or relative.of(text).lower() != "who":
        return before
    person = party_before(text, start, link.start())
    return Span(person.start, before.end) if person is not None and read(person.of(text)).kind == "person" else before


def _parts(text: str, span: Span, known: FullNames) -> tuple[Span, ...]:
    """The two parties of a coordination ("Ann Orr and Tom Vane") or of a false apposition ("TV Lom, Mr Vane")."""
    words = span.of(text)
    comma = _TITLED_ASIDE.search(words)
    if comma is not None and read(words[: comma.start()]).kind in ("outlet", "org"):
        return Span(span.start, span.start + comma.start()), Span(span.start + comma.end(), span.end)
    if not coordinated(words) and known.pair(read(words)) is None:
        return ()
    cut = span.start + words.index(" and ")
    return Span(span.start, cut), Span(cut + len(" and "), span.end)


def _part(text: str, where: Sentences, piece: Span, whole: Mention) -> Mention:
    """One of two joined parties: neither stands before the other."""
    mention = _mention(text, where, piece, used=whole.used)
    mention.subject = whole.subject
    return mention


class _Taken:
    """Spans already given away, asked for overlaps in logarithmic time; no two of them overlap by much."""

    def __init__(self, spans: dict[Span, Mention]) -> None:
        self._spans = sorted(spans)

    def free(self, span: Span) -> bool:
        i = bisect.bisect_left(self._spans, span)
        return not any(self._spans[k].overlaps(span) for k in range(max(0, i - 2), min(len(self._spans), i + 2)))

    def rest(self, text: str, span: Span) -> Span:
        """A phrase that runs over a span given away: the name at its end, if one stands after that span."""
        if self.free(span):
            return span
        name = _NAME_AT_END.search(text, span.start, span.end)
        tail = Span(*name.span()) if name else span
        return tail if tail.start > span.start and self.free(tail) else span

    def add(self, span: Span) -> None:
        bisect.insort(self._spans, span)


def _without_link(text: str, span: Span) -> Span:
    """A phrase without a leading "that", which joins clauses where a name follows."""
    skip = 5 if text.startswith("that ", span.start) else 0
    return Span(span.start + skip, span.end) if skip < span.end - span.start else span


def _without_verb(text: str, span: Span) -> Span:
    """A phrase that names nobody because it runs on into a verb ("Ola Dahl met"), cut back to its capitals."""
    wording = read(span.of(text))
    if wording.name is not None or wording.head is not None:
        return span
    capitals = _CAPITALS_FIRST.match(text, span.start, span.end)
    return Span(*capitals.span()) if capitals else span


def _names_somebody(text: str, span: Span, sentence: Span, inside: set[str]) -> bool:
    """Whether a phrase by the way names a party; a single capital that opens a sentence is no name."""
    words = span.of(text)
    wording = read(words)
    if wording.name is not None and _is_no_party(wording.name):
        return False
    if wording.name is not None and " " not in words and span.start - sentence.start <= 2 and wording.kind is None:
        return wording.name in inside
    return wording.form != "pronoun" and (wording.name is not None or wording.head is not None)


def _is_no_party(name: str) -> bool:
    """Whether a name by the way is that of an event or a work, a lone letter, or a word that stands for nothing."""
    words = name.split()
    if len(words) == 1:
        return len(name) == 1 or name.lower() in lexicon.words("parties_lone")
    return names_a_thing(words)


def _before_dateline(text: str, span: Span) -> Span:
    """A phrase that runs from a headline into the dateline behind it on its line, cut before the place in capitals."""
    place = _PLACE_AT_END.search(text, span.start, span.end)
    if place is None or not _DASH.match(text, span.end):
        return span
    return Span(span.start, place.start())


def _source(text: str, where: Sentences, a: Attribution, span: Span) -> Mention:
    mention = _mention(text, where, span, used=True)
    mention.speaks = True
    mention.said = a.content
    mention.wording = speaker(mention.wording)
    if not a.cue and a.segment == "body" and a.manner == "direct" and len(a.source) == 1:
        mention.wording = _speaker(mention.wording)
    if any(_REPORTS.search(cue.of(text)) for cue in a.cue):
        mention.hint = "reports"
    mention.around = _around(text, where.spans[mention.sentence], span, a.content) or _said_of(text, where, mention)
    return mention


def _speaker(wording: Wording) -> Wording:
    """A bare name before a colon and what it says is that of a person ("Perla: I was there."), acronyms left out."""
    name = wording.name or ""
    bare = bool(name) and wording.kind is None and (" " in name or not name.isupper())
    return replace(wording, kind="person") if bare else wording


_ATTACHED = re.compile(r",? (?:who|whom|whose|with|familiar|close|privy|briefed|working|employed|involved|having)\b")
SAID_WITHIN = 3
"""How many sentences behind a source one may stand that says of its people that they will not be named."""
ATTACHED_WITHIN = 120
"""How far behind a source a clause on what its people know may reach, in characters."""


def _around(text: str, sentence: Span, span: Span, content: Sequence[Span]) -> str:
    """The words of the sentence that are not what a source says, if they say that a name is withheld.

    Words that only claim inside knowledge count where they follow the source directly.
    """
    rest, before = text[span.end : sentence.end], text[sentence.start : span.start]
    for piece in sorted(content, reverse=True):
        if piece.start >= span.end and piece.start < sentence.end:
            rest = rest[: piece.start - span.end] + "\n" + rest[max(0, piece.end - span.end) :]
        elif sentence.start <= piece.start < span.start:
            before = before[: piece.start - sentence.start] + "\n" + before[max(0, piece.end - sentence.start) :]
    kept = [words for words in (rest, before) if mark_in(words) is not None]
    if not kept and _ATTACHED.match(rest) and inside_words(rest[:ATTACHED_WITHIN].split("\n")[0]):
        return rest
    return kept[0] if kept else ""


def _said_of(text: str, where: Sentences, mention: Mention) -> str:
    """A sentence of its own near a source without a name that says of its people that they will not be named."""
    wording = mention.wording
    if wording.name is not None or wording.form == "pronoun" or (wording.definite and wording.plural):
        return ""
    for n in range(mention.sentence + 1, min(mention.sentence + SAID_WITHIN + 1, len(where.spans))):
        words = where.spans[n].of(text)
        if where.lines[n] > mention.line + 1:
            break
        if of_others(words) is not None and of_one(words) is not (wording.plural or wording.form == "elliptic"):
            return words
    return ""


def _mention(text: str, where: Sentences, span: Span, *, hint: str = "", used: bool = False) -> Mention:
    n = where.at(span.start)
    start = where.spans[n].start
    words = span.of(text)
    if (
        words.startswith("The ")
        and span.start > start + 1
        and words[4:5].isupper()
        and text[span.start - 2] not in _OPENING
    ):
        hint = "The"
    return Mention(span, read(words), where.lines[n], n, subject=span.start - start <= 3, hint=hint, used=used)
