"""What a statement tells of somebody else's saying, in words: "Ek said that Ruiz had told the board".

It counts nowhere: it is right less often than a line of the ledger. So it is shown with the statement around it, and
says how sure it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.export import wording
from onrecord.export.book import Book, Filed
from onrecord.export.inert import line, shortened
from onrecord.export.wording import Crumb
from onrecord.types import Hop, Inner

LIKELY = 0.5
"""Score of a telling that is shown."""
WORDS_SHOWN = 200
"""Characters of what is told inside a statement."""


@dataclass(frozen=True, slots=True)
class Told:
    """Who tells whom inside a statement, the publisher first; what is told; and why it is taken for a telling."""

    crumbs: tuple[Crumb, ...]
    words: str
    why: str


def told_inside(filed: Filed, book: Book) -> tuple[Told, ...]:
    """What a statement tells of others' saying, in text order.

    What its own chain tells already is left out; what is more likely wrong than right stands in the export alone.
    """
    entry = filed.entry
    pairs = zip(entry.attribution.inner, entry.chain.inner, strict=True)
    return tuple(_told(inner, hops, filed, book) for inner, hops in pairs if _shown(inner, entry.chain.hops))


def _shown(inner: Inner, hops: tuple[Hop, ...]) -> bool:
    in_chain = (hop.cue.overlaps(own) for hop in hops if hop.cue is not None for own in inner.cue)
    return inner.score >= LIKELY and not any(in_chain)


def _told(inner: Inner, hops: tuple[Hop, ...], filed: Filed, book: Book) -> Told:
    text = filed.dossier.document.text
    source, cue, content = (
        line(" … ".join(span.of(text) for span in spans)) for spans in (inner.source, inner.cue, inner.content)
    )
    by = f", by “{source}”" if source else ""
    sure = f"about {round(100 * inner.score)}% of such findings are right"
    why = f"Inside the statement “{cue}” reports{by}; {sure}, so it is no line of its own and counts nowhere."
    return Told(tuple(wording.crumb(hop, filed, book) for hop in hops), shortened(content, WORDS_SHOWN), why)
