"""Joins what two readers find of a page: the rules, which know the newsroom's forms, and the trained encoder.

It finds nothing itself. Where both found the same words, the encoder's words stand, with the party and every cue of a
chain that the rules found; what the encoder alone found stays, what the rules alone found stays if its pattern is right
often enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from onrecord.language.text import dateline
from onrecord.parties.withholding import mark_in
from onrecord.pipeline import Stage
from onrecord.types import Attribution, Dossier, Span

SAME = 0.5
"""Share of the characters of two contents that both must have, to be the same words (as the measures count it)."""
RULES_ALONE = 0.9
"""How often a rule must be right for its finding to stand where the encoder saw nothing: at 0.8 more statements are
found (+0.1 recall on PolNeAR dev) at the cost of twice as many wrong ones, at 0.9 precision holds. Headlines and decks,
which the encoder has hardly met, always stand."""

NESTED = 0.6
"""The same for a statement inside another's, which the encoder never gives: it was trained on outermost ones."""

_WITHHOLDING = re.compile(
    r"\b(?:anonym|nam(?:e|es|ed|ing)\b|identif|authori[sz]|quoted\b|on (?:the )?condition|background\b|cleared to\b)",
    re.I,
)
_CIRCUMSTANCE = re.compile(
    r",? ?(?:\w+ing\b|(?:asked|reached|interviewed|pressed|questioned|contacted|approached|quoted|cited)\b"
    r"|(?:in|at|on|after|before|during|by|via|over|through)\b|, where\b)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Joint:
    """Attributions by two stages of the same name, joined, in text order."""

    rules: Stage
    encoded: Stage
    rules_alone: float = RULES_ALONE
    name: ClassVar[str] = "attributions"
    needs: ClassVar[tuple[str, ...]] = ("segments",)
    gives: ClassVar[str] = "attributions"

    @property
    def version(self) -> str:
        return f"joint-5-{self.rules_alone:g}({self.rules.version},{self.encoded.version})"

    def __call__(self, batch: Sequence[Dossier]) -> list[tuple[Attribution, ...]]:
        found = zip(batch, self.rules(batch), self.encoded(batch), strict=True)
        return [
            _without_datelines(dossier, self._join(dossier.document.text, rules, encoded))
            for dossier, rules, encoded in found
        ]

    def _join(
        self, text: str, by_rule: Sequence[Attribution], by_encoder: Sequence[Attribution]
    ) -> tuple[Attribution, ...]:
        partner = _pairs(by_rule, by_encoder)
        joined = [_agreed(text, r, by_encoder[partner[i]]) for i, r in enumerate(by_rule) if i in partner]
        taken = set(partner.values())
        joined += [e for j, e in enumerate(by_encoder) if j not in taken]
        alone = [r for i, r in enumerate(by_rule) if i not in partner]
        joined += [r for r in alone if self._stands_alone(r) or (r.score >= NESTED and _nested(r, joined))]
        unique = {a.id: a for a in joined}
        return tuple(sorted(unique.values(), key=lambda a: (a.content[0], a.cue[:1], a.source[:1])))

    def _stands_alone(self, found: Attribution) -> bool:
        return found.score >= self.rules_alone or found.segment != "body"


def _nested(found: Attribution, others: Sequence[Attribution]) -> bool:
    """Whether it stands inside what another is reported to say. Inside a quotation the speaker's words stay whole."""
    pieces = (*found.source, *found.cue, *found.content)
    return any(_inside(pieces, other) for other in others if other.manner != "direct")


def _inside(pieces: Sequence[Span], outer: Attribution) -> bool:
    return all(any(whole.covers(piece) for whole in outer.content) for piece in pieces)


def _without_datelines(dossier: Dossier, found: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """Contents that begin in a dateline ("TARN, May 3 (NewsCo) — ") begin after it: nobody says a dateline."""
    text = dossier.document.text
    lines = (dateline(text, segment.span) for segment in dossier.segments or () if segment.kind == "body")
    datelines = [span for span in lines if span is not None]
    found = tuple(replace(a, content=_said(text, a)) if len(a.content) > 1 else a for a in found)
    return tuple(replace(a, content=_after(datelines, a.content)) for a in found)


def _said(text: str, found: Attribution) -> tuple[Span, ...]:
    """The content without later pieces that only say that the name of the source is withheld."""
    first, *rest = found.content
    quoted = {span for piece in rest for span in found.quoted if piece.covers(span)}
    kept = [p for p in rest if any(p.covers(q) for q in quoted) or mark_in(p.of(text)) is None]
    return (first, *kept)


def _after(datelines: Sequence[Span], content: tuple[Span, ...]) -> tuple[Span, ...]:
    first, *rest = content
    for span in datelines:
        if span.start <= first.start < span.end < first.end:
            return (Span(span.end, first.end), *rest)
    return content


def _pairs(by_rule: Sequence[Attribution], by_encoder: Sequence[Attribution]) -> dict[int, int]:
    """Which of the encoder's attributions has the same words as each of the rules', best first, one to one."""
    likeness = sorted(
        (
            (shared, -i, -j)
            for i, r in enumerate(by_rule)
            for j, e in enumerate(by_encoder)
            if _near(r, e) and (shared := _likeness(r.content, e.content)) >= SAME
        ),
        reverse=True,
    )
    partner: dict[int, int] = {}
    for _, i, j in likeness:
        if -i not in partner and -j not in partner.values():
            partner[-i] = -j
    return partner


def _near(a: Attribution, b: Attribution) -> bool:
    return a.content[0].start < b.content[-1].end and b.content[0].start < a.content[-1].end


def _likeness(a: Sequence[Span], b: Sequence[Span]) -> float:
    shared = sum(max(0, min(x.end, y.end) - max(x.start, y.start)) for x in a for y in b)
    return shared / (sum(x.end - x.start for x in a) + sum(x.end - x.start for x in b) - shared)


def _agreed(text: str, by_rule: Attribution, by_encoder: Attribution) -> Attribution:
    """The encoder's words with the rules' party and cues, unless the two name different parties.

    Then the encoder's stands, except where the rules saw a chain ("quoted X as saying"). Its source also stands where
    it is the rules' with an apposition, or where the rules found none.
    """
    sure = f"The trained reader finds the same, {by_encoder.score:.0%} sure."
    if by_encoder.source and not _overlap(by_rule.source, by_encoder.source) and len(by_rule.cue) < 2:
        return by_encoder
    described = not by_rule.source or _described(text, by_encoder.source, by_rule.source)
    source = by_encoder.source if described else by_rule.source
    cue = by_rule.cue or by_encoder.cue
    score = max(by_rule.score, by_encoder.score)
    return replace(by_encoder, source=source, cue=cue, score=score, why=(*by_rule.why, sure))


def _described(text: str, wide: Sequence[Span], narrow: Sequence[Span]) -> bool:
    """Whether `wide` is `narrow` with words that say who that is, not why the name is withheld or how they were met."""
    if len(narrow) != 1:  # a noun and its "who"
        return False
    around = next((span for span in wide if span.covers(narrow[0])), None)
    if around is None:
        return False
    before, after = text[around.start : narrow[0].start], text[narrow[0].end : around.end]
    return not (_WITHHOLDING.search(after) or _CIRCUMSTANCE.match(after)) and "\n" not in before


def _overlap(a: Sequence[Span], b: Sequence[Span]) -> bool:
    return any(x.overlaps(y) for x in a for y in b)
