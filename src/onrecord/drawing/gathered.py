"""What the lineage tree and the X-ray are made of, gathered from a book. It draws nothing and counts no origin.

The values of matrix, timeline and ladder come from the corpus modules as they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from onrecord.drawing.ink import Href, nowhere
from onrecord.drawing.lineage import Lineage, Node
from onrecord.drawing.xray import Share, Stretch, Xray
from onrecord.export import wording
from onrecord.export.book import Book, Filed
from onrecord.export.inert import line
from onrecord.export.marking import blocks
from onrecord.export.wording import Crumb, counted, crumbs
from onrecord.language.text import sentences
from onrecord.types import Dossier, Entry, Origin, Record, Side, Span

LINES_DRAWN = 600  # chains of one side; beyond that a drawing says no more
SENTENCES_DRAWN = 2_000  # of one document: a book of 30,000 words


def lineage(name: str, side: Side, book: Book, href: Href = nowhere) -> Lineage:
    """The chains of one side ("affirms"), with the message: how many lines end in how many origins."""
    chains = lines(side, book, href)
    word = wording.SIDES.get(name, name)
    message = f"{word[:1].upper()}{word[1:]}: {_message(chains, side, book)}"
    told = f"Lineage tree. {wording.side(side, book)}. {line(side.why)}"
    return Lineage(message, told, chains)


def lines(side: Side, book: Book, href: Href = nowhere) -> tuple[tuple[Node, ...], ...]:
    """The chains behind a side, each from the publisher to its origin or beyond, principals and askers left out."""
    apart = {id(origin) for origin in _uncounted(side, book)}
    found = (
        _line(filed, replace(_origin_node(origin, book, href(filed.entry.id)), unsure=id(origin) in apart), book, href)
        for origin in side.origins
        for filed in book.filed(origin.attributions[:LINES_DRAWN])
    )
    return tuple(dict.fromkeys(found))[:LINES_DRAWN]


def xray(dossier: Dossier, book: Book, href: Href = nowhere) -> Xray:
    """Each sentence of the running text under the record of the attribution that has most of its words."""
    text = dossier.document.text
    entries = book.entries(dossier.document.id)
    running = (b.span for b in blocks(dossier) if b.kind in ("body", "deck"))
    spans = [s for block in running for s in sentences(text, block)][:SENTENCES_DRAWN]
    found = _stretches(spans, entries, href)
    counts: dict[Record, int] = {}
    for stretch in found:
        counts[stretch.record] = counts.get(stretch.record, 0) + 1
    shares = tuple(
        Share(record, wording.RECORDS[record], counts[record]) for record in wording.RECORDS if record in counts
    )
    return Xray(wording.masthead(dossier.document), shares, found)


# --- Chains to nodes ------------------------------------------------------------------------------------------


def _message(chains: tuple[tuple[Node, ...], ...], side: Side, book: Book) -> str:
    publishers = len({chain[0].key for chain in chains})
    carried = counted(publishers, "publisher")
    if side.outcome == "not_established":
        return f"{carried}; how many origins is not established"
    if side.outcome == "none":
        return "nobody"
    count = side.count if side.count is not None else len(side.origins)
    apart = len(list(_uncounted(side, book)))
    if count == 1 and publishers > 1 and not apart:
        return f"all lines from {carried} meet in 1 origin"
    beside = f", {apart} more not counted" if apart else ""
    return f"{carried}, {counted(count, 'independent origin' if count > 1 else 'origin')}{beside}"


def _uncounted(side: Side, book: Book) -> Iterable[Origin]:
    """Origins that may not be independent of the others, and are in no count."""
    return side.origins if side.outcome == "not_established" else wording.beside(side, book)


def _line(filed: Filed, top: Node, book: Book, href: Href) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for crumb in crumbs(filed, book):
        if crumb.hop.role not in ("principal", "holder", "asker"):
            nodes.append(_node(crumb, filed, book, nodes[-1].key if nodes else "", href))
    keys = [node.key for node in nodes]
    if top.key in keys:
        at = keys.index(top.key)
        return (*nodes[:at], replace(nodes[at], origin=True, unsure=top.unsure), *nodes[at + 1 :])
    named = [node for node in nodes if not node.anonymous]
    return (*named, replace(top, inferred=True))


def _node(crumb: Crumb, filed: Filed, book: Book, carrier: str, href: Href) -> Node:
    hop, document = crumb.hop, filed.dossier.document
    outlet = hop.role in ("narrator", "outlet", "conduit")
    entity = book.entity_of(hop.actor)
    if crumb.anonymous:
        key = f"anonymous {carrier}"
    elif hop.role == "narrator" and not document.outlet.name:
        key = f"document {document.id}"
    else:
        key = entity.id if entity is not None else f"name {crumb.name.casefold()}"
    pages = frozenset({document.id}) if hop.role == "narrator" else frozenset[str]()
    leads = href(filed.entry.id)
    paper = hop.naming == "document"
    inferred = hop.basis == "inferred"
    return Node(key, (crumb.name,), outlet, crumb.anonymous, inferred, document=paper, pages=pages, href=leads)


def _origin_node(origin: Origin, book: Book, href: str) -> Node:
    entity = book.entity(origin.entity)
    key = origin.entity if origin.entity else f"name {line(origin.name).casefold()}"
    outlet = entity is not None and entity.kind == "outlet"
    anonymous = entity is not None and entity.anonymous
    paper = entity is not None and entity.kind == "document"
    return Node(key, (line(origin.name),), outlet, anonymous, origin=True, document=paper, href=href)


# --- Sentences to stretches -----------------------------------------------------------------------------------


def _stretches(spans: Iterable[Span], entries: tuple[Entry, ...], href: Href) -> tuple[Stretch, ...]:
    said = sorted((span, entry.chain.record, entry.id) for entry in entries for span in entry.attribution.content)
    longest = max((span.end - span.start for span, _, _ in said), default=0)
    found: list[Stretch] = []
    first = 0
    for sentence in spans:
        while first < len(said) and said[first][0].start + longest <= sentence.start:
            first += 1
        shares: dict[tuple[Record, str], int] = {}
        for span, record, identity in said[first:]:
            if span.start >= sentence.end:
                break
            shared = min(span.end, sentence.end) - max(span.start, sentence.start)
            if shared > 0:
                shares[record, identity] = shares.get((record, identity), 0) + shared
        own: tuple[Record, str] = ("outlet_voice", "")
        record, identity = max(shares, key=lambda pair: shares[pair], default=own)
        found.append(Stretch(record, href(identity) if identity else ""))
    return tuple(found)
