"""Names the parties of a document and ties their wordings together. It looks at one document only and finds no claims.

An anonymous party keeps the text's wording; it is never tied to a person, nor to another anonymous party unless the
text itself refers back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.parties.draft import Draft
from onrecord.parties.mentions import mentions
from onrecord.parties.places import places
from onrecord.parties.register import Register
from onrecord.types import Actor, Dossier


@dataclass(frozen=True)
class Actors:
    """The stage."""

    name: str = "actors"
    version: str = "14"
    needs: tuple[str, ...] = ("segments", "attributions")
    gives: str = "actors"

    def __call__(self, batch: Sequence[Dossier], /) -> list[tuple[Actor, ...]]:
        return [actors(dossier) for dossier in batch]


def actors(dossier: Dossier) -> tuple[Actor, ...]:
    """The parties of one document, in order of first mention."""
    document = dossier.document
    found = mentions(dossier)
    register = Register(places(document.text), document.outlet.name)
    register.expect(found)
    for mention in found:
        register.tie(mention)
    kept = [d for d in register.drafts if _kept(d)]
    bodies = {id(d.institution) for d in kept if not d.anonymous}
    kept = sorted((d for d in register.drafts if _kept(d) or id(d) in bodies), key=_first)
    ids = {id(d): f"{document.id}:{n}" for n, d in enumerate(kept, 1)}
    return tuple(_actor(d, ids) for d in kept)


def _kept(draft: Draft) -> bool:
    """Parties that speak, relay or are surely somebody; a name by the way of which nothing is known is left out."""
    if draft.narrator or any(m.used for m in draft.mentions):
        return True
    if not (draft.named and draft.mentions):
        return False
    return draft.fixed and (not draft.assumed or len(draft.wordings) > 1)


def _first(draft: Draft) -> int:
    return min((m.span.start for m in draft.mentions), default=-1)


def _actor(draft: Draft, ids: dict[int, str]) -> Actor:
    spans = tuple(sorted({m.span for m in draft.mentions}))
    aliases = tuple(w for w in (*draft.wordings, *sorted(draft.shorts)) if w != draft.name)
    return Actor(
        id=ids[id(draft)], name=draft.name, kind=draft.kind, naming=draft.naming, aliases=aliases, mentions=spans,
        speaks_for=_speaks_for(draft, ids), why=tuple(dict.fromkeys(draft.why)),
    )  # fmt: skip


def _speaks_for(draft: Draft, ids: dict[int, str]) -> str | None:
    """The id of the institution, for whoever holds an office or speaks for it; insiders speak for nobody."""
    if draft.institution is None or draft.anonymous or draft.institution is draft:
        return None
    return ids.get(id(draft.institution))
