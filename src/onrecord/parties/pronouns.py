"""Finds whom a pronoun means, by number, stated gender, last speaker and subject. It guesses from no name.

Two candidates that fit equally well leave the pronoun open.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.parties.closed import PRONOUNS
from onrecord.parties.draft import Draft, Mention

REACH = 8
"""How many sentences back a pronoun may refer."""
_COMMA = 2
MARGIN = 0.25
"""Two candidates closer than this leave the pronoun open."""


def antecedent(mention: Mention, drafts: Sequence[Draft], last: Draft | None) -> Draft | None:
    """The party a pronoun means, or `None`. `drafts` are the parties mentioned lately, `last` is who spoke last."""
    sort = PRONOUNS[mention.wording.text.lower()]
    if sort == "rel":
        return _just_before(mention, drafts)
    if sort not in ("m", "f", "pl", "n"):
        return None
    ranked = sorted(
        ((_fit(d, mention, sort, d is last), i) for i, d in enumerate(drafts) if _may(d, sort)), reverse=True
    )
    ranked = [r for r in ranked if r[0] > 0]
    if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < MARGIN):
        return None
    found = drafts[ranked[0][1]]
    if sort == "n" and found.assumed:
        found.kind, found.naming, found.assumed, found.fixed = "organisation", "named_organisation", False, True
        found.why.append(f"“{mention.wording.text}” is said of “{found.name}”, so it is no person’s name.")
    if sort in ("m", "f"):
        found.assumed = False
    if sort in ("m", "f") and not found.person:
        found.kind, found.naming, found.fixed = "person", "named_person", True
        found.why.append(f"“{mention.wording.text}” is said of “{found.name}”, so it is a person’s name.")
    if sort in ("m", "f") and found.gender is None:
        found.gender = sort
    return found


def _just_before(mention: Mention, drafts: Sequence[Draft]) -> Draft | None:
    """The party that "who" or "which" follows, a comma between them at most."""
    start = mention.span.start
    return next((d for d in drafts for m in d.mentions if 0 < start - m.span.end <= _COMMA), None)


def _may(draft: Draft, sort: str) -> bool:
    """Whether number and gender allow the pronoun."""
    if sort in ("m", "f"):
        return (draft.person or _bare(draft)) and draft.gender in (None, sort)
    if sort == "pl":
        return draft.plural or (draft.kind in ("group", "organisation", "outlet"))
    return not draft.plural and (not draft.person or draft.assumed) and draft.kind != "group"


def _bare(draft: Draft) -> bool:
    """A name of one word of which nothing says what it names: it may be a surname, unless it is an acronym."""
    bare = draft.named and not draft.fixed and " " not in draft.name and draft.kind == "organisation"
    return bare and not draft.name.isupper()


def _fit(draft: Draft, mention: Mention, sort: str, spoke_last: bool) -> float:
    """How likely the draft is meant: near, a speaker, a subject; not inside the words that the pronoun says."""
    last = draft.last(mention.span.start)
    while last is not None and any(piece.covers(last.span) for piece in mention.said):
        last = draft.last(last.span.start)
    if last is None:
        return 0.0
    distance = mention.sentence - last.sentence
    if distance > REACH:
        return 0.0
    score = 10.0 - distance - 0.5 * (mention.line - last.line) - 0.7 * (mention.line != last.line)
    score += 1.6 * spoke_last + 1.0 * last.subject + 0.6 * last.speaks + last.span.start / 1e9
    if sort == "n" and draft.assumed:
        score -= 1.5
    if sort == "pl" and not draft.plural:
        score -= 2.0
    if sort in ("m", "f") and not draft.person:
        score -= 1.0 + 2.0 * (not last.subject)
    if sort in ("m", "f") and draft.gender == sort:
        score += 0.5
    return score
