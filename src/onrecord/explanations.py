"""The reason for a number or a link, gathered from what the stages said when they decided. It decides nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.archive import Archive
from onrecord.errors import NotFound
from onrecord.export.inert import shortened
from onrecord.types import Claim, Entity, Entry, Tie

Group = tuple[str, tuple[str, ...]]
DOCUMENTS_SHOWN = 40
"""Of a party: each says the same kind of thing again."""
ACTORS_TOLD = 200
"""Actors of a party whose ties are told where not all are asked for: a president is in every third page."""
WORDS_SHOWN = 90
"""Characters of an attribution that stand for it in a sentence."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a thing is, and the sentences that give the reasons, grouped under headings."""

    id: str
    what: str
    groups: tuple[Group, ...]

    def as_text(self) -> str:
        lines = [f"{self.id}: {self.what}"]
        for heading, sentences in self.groups:
            lines += ["", heading, *(f"  - {sentence}" for sentence in sentences)]
        return "\n".join(lines)

    def as_line(self) -> dict[str, object]:
        groups = [{"about": heading, "why": list(sentences)} for heading, sentences in self.groups if sentences]
        return {"id": self.id, "what": self.what, "reasons": groups}


def explain(archive: Archive, wanted: str, side: str | None = None, *, most: int | None = None) -> Explanation:
    """Explain a claim (or one side of it), an attribution, an entity or a document. Raises `NotFound`.

    `most` is the number of a claim's attributions whose ties are told at most: a claim of hundreds has thousands. With
    it, not all actors of a great party are told either.
    """
    if wanted.startswith("a-") and (found := archive.find_entry(wanted)):
        return _attribution(archive, *found)
    if wanted.startswith("c-"):
        return _claim(archive, archive.claim(wanted), side, most)
    if wanted.startswith("e-"):
        return _entity(archive, archive.entity(wanted), most)
    if wanted.startswith("d-") or not wanted.startswith(("a-", "c-", "e-")):
        return _document(archive, archive.find_document(wanted))
    remedy = "`onrecord claims --json` and `onrecord show DOC --json` print the ids"
    raise NotFound(f"nothing in the ledger has the id {wanted!r}", remedy=remedy)


def _claim(archive: Archive, claim: Claim, side: str | None, most: int | None) -> Explanation:
    if side is not None and side not in claim.sides:
        raise NotFound(f"{claim.id} has no side {side!r}", remedy=f"Its sides: {', '.join(claim.sides)}")
    names = [side] if side else list(claim.sides)
    groups: list[Group] = [(_heading(claim, name), (claim.sides[name].why,)) for name in names]
    if side is None:
        groups.append(("Why these attributions are one claim", _together(archive, claim, most) or claim.why))
        if claim.open:
            groups.append(("Open", (f"nobody in this ledger has answered {', '.join(claim.open)}",)))
    return Explanation(claim.id, claim.label, tuple(groups))


def _together(archive: Archive, claim: Claim, most: int | None) -> tuple[str, ...]:
    """The ties within a claim, the strongest first, the ends in their words where these are at hand."""
    members = sorted(stance.attribution for stance in claim.attributions)[:most]
    book = archive.book_of_claim(claim.id)
    words = {f.entry.id: f"“{shortened(f.entry.words, WORDS_SHOWN)}” ({f.entry.id})" for f in book.filed(members)}
    ends = frozenset(members)
    ties = [t for t in archive.ties_of(members) if t.left in ends and t.right in ends]
    ties.sort(key=lambda tie: -tie.score)
    told = [_tie(replace(t, left=words.get(t.left, t.left), right=words.get(t.right, t.right))) for t in ties]
    left_out = len(claim.attributions) - len(members)
    return (*told, *([f"and the ties of {left_out:,} more attributions."] if left_out else []))


def _heading(claim: Claim, name: str) -> str:
    found = claim.sides[name]
    return f"{name}: {found.outcome.replace('_', ' ')}" + ("" if found.count is None else f" ({found.count})")


def _attribution(archive: Archive, document: str, entry: Entry) -> Explanation:
    chain, stand, said = entry.chain, entry.stand, entry.said
    claim = archive.claim_with(entry.id)
    groups = [
        ("Found as an attribution", entry.attribution.why),
        (f"Chain and record status: {chain.record.replace('_', ' ')}", chain.why),
        (f"Polarity: {stand.polarity.replace('_', ' ')}", stand.why),
        ("When it was said", said.why),
        ("In claims", (f"{claim.id}: {claim.label}",) if claim else ()),
        ("Ties", tuple(map(_tie, archive.ties_of([entry.id])))),
    ]
    what = f"“{entry.words}” in document {document}"
    return Explanation(entry.id, what, tuple((heading, why) for heading, why in groups if why))


def _entity(archive: Archive, entity: Entity, most: int | None) -> Explanation:
    own = tuple(_known(archive, entity))
    told = entity.actors[: None if most is None else ACTORS_TOLD]
    ties = tuple(map(_tie, archive.ties_of(told)))
    if len(told) < len(entity.actors):
        ties += (f"and the ties of {len(entity.actors) - len(told):,} more actors.",)
    groups = [("As each document knows it", own), ("Why these are one", ties)]
    return Explanation(entity.id, entity.name, tuple((heading, why) for heading, why in groups if why))


def _known(archive: Archive, entity: Entity) -> Iterator[str]:
    """What each document knows of a party, document by document; of a party of very many the first."""
    wanted = frozenset(entity.actors)
    homes = sorted({actor.rpartition(":")[0] for actor in wanted if actor.startswith("d-")})
    for id in homes[:DOCUMENTS_SHOWN]:
        known = (actor for actor in archive.dossier(id).actors or () if actor.id in wanted)
        yield from (f"{actor.id} “{actor.name}”: {' '.join(actor.why)}" for actor in known)
    if len(homes) > DOCUMENTS_SHOWN:
        yield f"and {len(homes) - DOCUMENTS_SHOWN:,} more documents."


def _document(archive: Archive, id: str) -> Explanation:
    dossier = archive.dossier(id)
    document = dossier.document
    lines = tuple(
        f"{segment.kind}: “{_short(segment.span.of(document.text))}” because {segment.reason}"
        for segment in dossier.segments or ()
    )
    masthead = (
        f"outlet: {document.outlet.name or 'not stated'} ({document.outlet.basis or 'nobody says'})",
        f"published: {document.published.latest or 'not stated'} ({document.published.basis or 'nobody says'})",
    )
    groups = [("Masthead", masthead), ("Lines", lines), ("Ties", tuple(map(_tie, archive.ties_of([id]))))]
    return Explanation(id, document.title or document.path, tuple((h, why) for h, why in groups if why))


def _tie(tie: Tie) -> str:
    holds = "" if tie.holds else "not "
    kind = tie.kind.replace("_", " ")
    return f"{tie.left} and {tie.right}: {holds}{kind} ({tie.score:.2f}, by {tie.by}): {tie.why}"


def _short(text: str, limit: int = 60) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
