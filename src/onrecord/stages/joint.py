"""Joins what two readers find of a page: the rules, which know the newsroom's forms, and the trained encoder.

It finds nothing itself. Where both found the same words, the encoder's words stand, with the party and every cue of a
chain that the rules found; what the encoder alone found stays, what the rules alone found stays if its pattern is right
often enough.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from onrecord.language.text import dateline
from onrecord.parties.withholding import mark_in
from onrecord.pipeline import Stage
from onrecord.stages.attributing.mending import mended
from onrecord.stages.joining.pairs import nested, partners
from onrecord.stages.joining.sureness import TRUSTING, Signs, Sureness, signs
from onrecord.types import Attribution, Dossier, Span

RULES_ALONE = 0.9
"""How often a rule must be right for its finding to stand where the encoder saw nothing: at 0.8 more statements are
found (+0.1 recall on PolNeAR dev) at the cost of twice as many wrong ones, at 0.9 precision holds. Headlines and decks,
and what nobody is named for ("Asked who …", "allegedly"), which the encoder has hardly met, always stand."""

NESTED = 0.6
"""The same for a statement inside another's, which the encoder never gives: it was trained on outermost ones."""

_WITHHOLDING = re.compile(
    r"\b(?:anonym|nam(?:e|es|ed|ing)\b|identif|authori[sz]|quoted\b|on (?:the )?condition|background\b|cleared to\b)",
    re.I,
)
_ASKED = re.compile(
    r"(?:(?:has|have|had|all|both|each|also|(?:do|does|did|will|would)(?: not|n[’']t)) )*"
    r"(?:ask|request|insist|want|prefer|demand|beg|wish|sp[eo]ak|spoke|agree|declin|refus)(?:s|es|ed|ing|ged)?\b",
    re.IGNORECASE,
)
_OF_SELF = re.compile(
    r"\b(?:be|being|remain|stay)\b.*\b(?:named|identifi|quoted|anonym|unnamed|nameless)|anonym|\bnames?\b.*\b(?:used|kept|left"
    r"|out|withheld|print|publish|given|on\b|in\b|read|changed)|\bread (?:his|her|their) name|\bunderstanding that\b",
    re.IGNORECASE,
)
SILENCE = 8
"""Words within which somebody asks not to be named; why is told behind them."""
_WHY = re.compile(
    r"[,;:]?\s*(?:because|since|as|for|out of|lest|fearing|citing|due|owing|so|in order|until|before|in view|given)\b"
)
_CLAUSE = re.compile(r"\b(?:which|whom|where|when|that)\s+$")
"""Words that open a clause in which a party speaks: what stands before them is not who that is."""
_MID_NAME = re.compile(r"\b(?:[Tt]he|[A-Z][\w’'-]+)\s[A-Z][\w’'-]+\s$")
_LETTER = re.compile(r"\w")
_NAME_OF = re.compile(r"(?<![\w’'])((?:[A-Z][\w’'.-]+\s){2,4})(?:of|from|at)\s(?:the\s)?$")
_CIRCUMSTANCE = re.compile(
    r",? ?(?:\w+ing\b|(?:asked|reached|interviewed|pressed|questioned|contacted|approached|quoted|cited)\b"
    r"|(?:in|at|on|after|before|during|by|via|over|through)\b|, where\b)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """An attribution that stands, with what speaks for it and, in words, who saw it."""

    attribution: Attribution
    signs: Signs
    how: str


@dataclass(frozen=True, slots=True)
class Joint:
    """Attributions by two stages of the same name, joined, in text order."""

    rules: Stage
    encoded: Stage
    sureness: Sureness = TRUSTING
    rules_alone: float = RULES_ALONE
    name: ClassVar[str] = "attributions"
    needs: ClassVar[tuple[str, ...]] = ("segments",)
    gives: ClassVar[str] = "attributions"

    @property
    def version(self) -> str:
        return f"joint-16-{self.rules_alone:g}({self.rules.version},{self.encoded.version})"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[Attribution, ...]]:
        return [
            _without_datelines(d, self._ledger(found)) for d, found in zip(batch, self.findings(batch), strict=True)
        ]

    def findings(self, batch: Sequence[Dossier]) -> list[list[Finding]]:
        """What stands of both readers' findings, not yet scored, for each document."""
        read = zip(batch, self.rules(batch), self.encoded(batch), strict=True)
        return [self._joined(dossier.document.text, rules, encoded) for dossier, rules, encoded in read]

    def _ledger(self, found: Sequence[Finding]) -> tuple[Attribution, ...]:
        scored = (_scored(f, self.sureness.of(f.signs)) for f in found)
        unique = {a.id: a for a in scored}
        return tuple(sorted(unique.values(), key=lambda a: (a.content[0], a.cue[:1], a.source[:1])))

    def _joined(self, text: str, by_rule: Sequence[Attribution], by_encoder: Sequence[Attribution]) -> list[Finding]:
        partner = partners(by_rule, by_encoder)
        both = [_both(text, r, by_encoder[partner[i]]) for i, r in enumerate(by_rule) if i in partner]
        taken = set(partner.values())
        both += [
            Finding(e, signs(None, e.score), "Only the trained reader sees it")
            for j, e in enumerate(by_encoder)
            if j not in taken
        ]
        alone = [r for i, r in enumerate(by_rule) if i not in partner]
        inside = nested(alone, [f.attribution for f in both])
        standing = (r for i, r in enumerate(alone) if self._stands_alone(r) or (r.score >= NESTED and i in inside))
        return both + [Finding(r, signs(r.score, None), "Only the rules see it") for r in standing]

    def _stands_alone(self, found: Attribution) -> bool:
        return found.score >= self.rules_alone or found.segment != "body" or not found.source


def _without_datelines(dossier: Dossier, found: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """Contents and sources that begin in a dateline ("TARN, May 3 (NewsCo) — ") begin after it: it says nothing, nor is
    it said."""
    text = dossier.document.text
    lines = (dateline(text, segment.span) for segment in dossier.segments or () if segment.kind == "body")
    datelines = [span for span in lines if span is not None]
    found = tuple(mended(text, _mended(text, a)) for a in found if not _asks_for_silence(text, a))
    return tuple(replace(a, content=_after(datelines, a.content), source=_after(datelines, a.source)) for a in found)


def _asks_for_silence(text: str, found: Attribution) -> bool:
    """Whether all that somebody is said to ask is not to be named ("asked for anonymity"): that is no statement."""
    if found.quoted or len(found.content) != 1 or not found.cue or not _ASKED.match(found.cue[0].of(text)):
        return False
    asked = f"{found.cue[0].of(text)} {found.content[0].of(text)}"
    told = _WHY.split(asked, maxsplit=1)[0]
    if len(told.split()) > SILENCE + len(found.cue[0].of(text).split()):
        return False
    return mark_in(told) is not None and _OF_SELF.search(told) is not None


def _mended(text: str, found: Attribution) -> Attribution:
    """Without marks for cues (a label's colon reports nothing), with the whole name before a "who"."""
    cue = tuple(span for span in found.cue if _LETTER.search(text, span.start, span.end))
    if len(found.content) < 2 and len(found.source) < 2 and cue == found.cue:
        return found
    return replace(found, cue=cue, content=_said(text, found), source=_whole(text, found.source))


def _whole(text: str, source: tuple[Span, ...]) -> tuple[Span, ...]:
    """A source and its "who" with the name before it: "*Ann Orr of* the Lom Union, who"."""
    if len(source) != 2 or source[1].of(text).lower() != "who":
        return source
    name = _NAME_OF.search(text, max(0, source[0].start - 60), source[0].start)
    return (Span(name.start(1), source[0].end), source[1]) if name else source


def _said(text: str, found: Attribution) -> tuple[Span, ...]:
    """The content without later pieces that only say that the name of the source is withheld."""
    first, *rest = found.content
    quoted = {span for piece in rest for span in found.quoted if piece.covers(span)}
    kept = [p for p in rest if any(p.covers(q) for q in quoted) or mark_in(p.of(text)) is None]
    return (first, *kept)


def _after(datelines: Sequence[Span], spans: tuple[Span, ...]) -> tuple[Span, ...]:
    if not spans:
        return spans
    first, *rest = spans
    before = bisect_right(datelines, first.start, key=lambda span: span.start)
    for span in datelines[max(0, before - 1) : before]:
        if first.start < span.end < first.end:
            return (Span(span.end, first.end), *rest)
    return spans


def _both(text: str, by_rule: Attribution, by_encoder: Attribution) -> Finding:
    """The encoder's words with the rules' party and cues, unless the two name different parties.

    Then the encoder's stands, except where the rules saw a chain ("quoted X as saying"). Its source also stands where
    it is the rules' with an apposition, or where the rules found none.
    """
    agreed = not by_encoder.source or _overlap(by_rule.source, by_encoder.source)
    numbers = signs(by_rule.score, by_encoder.score, agreed=agreed)
    if not agreed and len(by_rule.cue) < 2:
        return Finding(by_encoder, numbers, "The rules read the same words as another party's")
    described = not by_rule.source or _described(text, by_encoder.source, by_rule.source, by_rule.cue)
    source = by_encoder.source if described else by_rule.source
    whole = replace(by_encoder, source=source, cue=by_rule.cue or by_encoder.cue, why=by_rule.why)
    return Finding(whole, numbers, f"The trained reader finds the same{'' if agreed else ' words, as another party’s'}")


def _scored(found: Finding, score: float) -> Attribution:
    why = f"{found.how}; about {score:.0%} of such findings are right."
    return replace(found.attribution, score=round(score, 3), why=(*found.attribution.why, why))


def _described(text: str, wide: Sequence[Span], narrow: Sequence[Span], cue: Sequence[Span] = ()) -> bool:
    """Whether `wide` is `narrow` with words that say who that is, not why the name is withheld or how they were met."""
    if len(narrow) != 1:  # a noun and its "who"
        return False
    around = next((span for span in wide if span.covers(narrow[0])), None)
    if around is None:
        return False
    before, after = text[around.start : narrow[0].start], text[narrow[0].end : around.end]
    halved = _MID_NAME.search(text, max(0, around.start - 30), around.start) and before[:1].isupper()
    if (
        halved
        or _CLAUSE.search(before)
        or any(span.start < narrow[0].start and around.covers(span) and span.end - span.start > 3 for span in cue)
    ):
        return False
    return not (_WITHHOLDING.search(after) or _CIRCUMSTANCE.match(after)) and "\n" not in before


def _overlap(a: Sequence[Span], b: Sequence[Span]) -> bool:
    return any(x.overlaps(y) for x in a for y in b)
