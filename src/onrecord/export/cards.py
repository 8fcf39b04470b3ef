"""What a claim's page or card shows, as frozen values a template prints one by one.

Words are chosen here; no number is decided here: all come from the ledger.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from onrecord.drawing import gathered
from onrecord.drawing.lineage import Lineage
from onrecord.export import wording
from onrecord.export.book import Book, Filed
from onrecord.export.history import History, history
from onrecord.export.inert import line
from onrecord.export.links import Links, anchor
from onrecord.export.passages import Passage, claim_links, passages
from onrecord.export.wording import Crumb
from onrecord.types import Claim, Origin, Position, Side

EVIDENCE_SHOWN = 8  # attributions quoted in a claim card; the others are counted
EVIDENCE_ON_A_PAGE = 60
CHAINS_SHOWN = 12  # of one origin; more say the same again
OPEN_SHOWN = 6
GROUPS_SHOWN, WORDINGS_SHOWN = 8, 8  # utterances in several wordings, and wordings of each


@dataclass(frozen=True, slots=True)
class ChainView:
    """One chain in words, and where its attribution stands."""

    attribution: str
    crumbs: tuple[Crumb, ...]
    masthead: str
    href: str


@dataclass(frozen=True, slots=True)
class OriginView:
    """An origin of a side: who it is, in words, and the chains that lead to it."""

    words: str
    href: str
    chains: tuple[ChainView, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A lineage tree to draw. `everything` counts no party; `show_all` is the address of that drawing."""

    values: Lineage
    everything: bool
    show_all: str


@dataclass(frozen=True, slots=True)
class SideView:
    name: str
    anchor: str
    word: str
    number: str
    unit: str
    sentence: str
    why: str
    nobody: bool
    origins: tuple[OriginView, ...]
    lineage: Tree | None
    why_href: str


@dataclass(frozen=True, slots=True)
class PositionView:
    name: str
    href: str
    stance: str
    on_record: bool
    conditions: tuple[str, ...]
    said: str
    evidence: tuple[tuple[str, str], ...]
    """(attribution, href) pairs."""


@dataclass(frozen=True, slots=True)
class ClaimView:
    id: str
    anchor: str
    label: str
    documents: int
    attributions: int
    elsewhere: int
    """Attributions in documents that are not at hand here."""
    outlets: int
    when: str
    contested: bool
    sides: tuple[SideView, ...]
    unanswered: str
    later: tuple[tuple[str, str], ...]
    """(label, href) of claims reported after the denial of this one and answered by nobody."""
    open: tuple[tuple[str, str], ...]
    settled: str
    """Said where nothing is open."""
    conditions: tuple[str, ...]
    positions: tuple[PositionView, ...]
    history: History
    wordings: tuple[tuple[Passage, ...], ...]
    """Utterances told more than once: of each some tellings, of many utterances the first."""
    counts: tuple[int, ...]
    """Of each utterance how often it is told."""
    evidence: tuple[Passage, ...]
    left_out: int
    family: tuple[tuple[str, str], ...]
    why: tuple[str, ...]
    why_href: str


def claim_view(
    claim: Claim, book: Book, links: Links, most: int = EVIDENCE_SHOWN, *, everything: bool = False
) -> ClaimView:
    """The card of a claim with at most so many passages of evidence; `everything` draws every party."""
    evidence = _evidence(claim, book)
    stances = {s.attribution: wording.STANCES[s.stance] for s in claim.attributions}
    opened = book.filed(claim.open[:OPEN_SHOWN])
    documents = book.documents_of(claim)
    several = [w for w in claim.wordings if len(w) > 1]
    unanswered = _capital(wording.unanswered(claim, book).removeprefix("open: "))
    later = claim_links(wording.later(claim, book), links)
    return ClaimView(
        id=line(claim.id),
        anchor=anchor("claim", claim.id),
        label=line(claim.label),
        documents=len(documents),
        attributions=len(claim.attributions),
        elsewhere=len(claim.attributions) - len(evidence),
        outlets=len({d.outlet.name for d in documents} - {None}),
        when=wording.stretch([d.published.latest for d in documents]),
        contested=wording.contested(claim),
        sides=side_views(claim, book, links, everything=everything),
        unanswered=unanswered,
        later=later,
        open=tuple(
            dict.fromkeys(
                (wording.masthead(f.dossier.document), links.attribution(f.entry.document, f.entry.id)) for f in opened
            )
        ),
        settled="" if unanswered or later else _settled(claim),
        conditions=wording.conditions(claim, book),
        positions=tuple(_position_view(p, book, links) for p in sorted(claim.positions, key=lambda p: not p.on_record)),
        history=history(claim, book, links),
        wordings=tuple(passages(w[:WORDINGS_SHOWN], stances, book, links) for w in several[:GROUPS_SHOWN]),
        counts=tuple(len(w) for w in several),
        evidence=passages(evidence[:most], stances, book, links),
        left_out=max(len(evidence) - most, 0),
        family=claim_links(book.family(claim)[:EVIDENCE_SHOWN], links),
        why=tuple(line(w) for w in claim.why),
        why_href=links.why(claim.id),
    )


def side_views(
    claim: Claim, book: Book, links: Links, *, everything: bool = False, chains: int = CHAINS_SHOWN
) -> tuple[SideView, ...]:
    """The sides of a claim: its two first, whoever takes them, then those that somebody takes. Of each origin so many
    chains are told at most."""
    views = (_side_view(name, side, claim, book, links, everything) for name, side in _sides(claim))
    if chains == CHAINS_SHOWN:
        return tuple(views)
    return tuple(
        replace(view, origins=tuple(_origin_view(o, book, links, chains) for o in claim.sides[view.name].origins))
        for view in views
    )


def _settled(claim: Claim) -> str:
    return "Every report here has been answered." if wording.denied(claim) else "No report here waits for an answer."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _sides(claim: Claim) -> list[tuple[str, Side]]:
    always = ("affirms", "denies")
    return [(n, claim.sides[n]) for n in wording.SIDES if n in claim.sides and (n in always or _taken(claim.sides[n]))]


def _taken(side: Side) -> bool:
    return side.outcome != "none"


def _side_view(name: str, side: Side, claim: Claim, book: Book, links: Links, everything: bool) -> SideView:
    number = wording.number(side)
    return SideView(
        name=name,
        anchor=f"{anchor('claim', claim.id)}-{name}",
        word=wording.SIDES[name],
        number=number,
        unit="origin" if number == "1" else "origins",
        sentence=_capital(wording.behind(side, book)),
        why=line(side.why),
        nobody=not _taken(side),
        origins=tuple(_origin_view(o, book, links) for o in side.origins),
        lineage=_tree(_lineage(name, side, book, links), links.all_of_claim(claim.id), everything),
        why_href=links.why(claim.id, name),
    )


def _origin_view(origin: Origin, book: Book, links: Links, chains: int = CHAINS_SHOWN) -> OriginView:
    filed = book.filed(origin.attributions)
    return OriginView(
        words=wording.origin(origin, book),
        href=links.actor(origin.entity),
        chains=tuple(_chain_view(f, book, links) for f in filed[:chains]),
        left_out=len(origin.attributions) - len(filed[:chains]),
    )


def _chain_view(filed: Filed, book: Book, links: Links) -> ChainView:
    return ChainView(
        attribution=line(filed.entry.id),
        crumbs=wording.crumbs(filed, book),
        masthead=wording.masthead(filed.dossier.document),
        href=links.attribution(filed.entry.document, filed.entry.id),
    )


def _tree(drawn: Lineage | None, show_all: str, everything: bool) -> Tree | None:
    return Tree(drawn, everything, "" if everything else show_all) if drawn else None


def _lineage(name: str, side: Side, book: Book, links: Links) -> Lineage | None:
    def href(attribution: str) -> str:
        filed = book.find(attribution)
        return links.attribution(filed.entry.document, attribution) if filed is not None else ""

    drawn = gathered.lineage(name, side, book, href)
    return drawn if drawn.chains else None


def _position_view(one: Position, book: Book, links: Links) -> PositionView:
    evidence = book.filed(one.attributions[:EVIDENCE_SHOWN])
    return PositionView(
        name=line(one.name),
        href=links.actor(one.entity),
        stance=wording.STANCES[one.stance],
        on_record=one.on_record,
        conditions=tuple(line(c) for c in one.conditions),
        said=wording.interval(one.said),
        evidence=tuple((line(f.entry.id), links.attribution(f.entry.document, f.entry.id)) for f in evidence),
    )


def _evidence(claim: Claim, book: Book) -> list[str]:
    """A claim's attributions: one of each origin first, then the other counted ones, then the rest."""
    origins = [o.attributions for side in claim.sides.values() for o in side.origins]
    first = [a[0] for a in origins if a]
    ids = dict.fromkeys((*first, *(a for many in origins for a in many), *(s.attribution for s in claim.attributions)))
    return [a for a in ids if book.find(a) is not None]
