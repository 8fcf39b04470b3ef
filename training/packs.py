"""Packs of real pages that are hard to tell apart: weeks between them, and much the same names and matters.

What they say is taken to be different things, which is nearly always so. It reads a ledger and writes nothing.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from onrecord.archive import Archive
from onrecord.language.slugs import alike
from onrecord.types import Dossier

LOOKED_AT = 2400
"""Pages that are drawn."""
PACKS, A_PACK = 100, 4
DAYS = 14
NEAR, COPIED = 0.12, 0.75
"""Likeness of slugs from which two pages tell of the same matters, and from which one may copy the other."""
FEW, MANY = 4, 40
STATEMENTS = 14
"""Statements that are taken of a page, from its top."""
CHARACTERS = 1_100
"""Of a page, from its top: about one window."""

Marks = list[tuple[int, list[tuple[int, int]], str | None]]


class _Real(NamedTuple):
    slug: dict[str, int]
    day: date
    text: str
    contents: list[list[tuple[int, int]]]


def packs(ledger: Path) -> list[tuple[list[str], Marks]]:
    """Texts and marks of each pack; a mark bears no claim."""
    with Archive.open(str(ledger)) as archive:
        rng = random.Random(1)
        ids = archive.document_ids()
        drawn = rng.sample(ids, min(LOOKED_AT, len(ids)))
        real = {id: page for id in drawn if (page := _real(archive.dossier(id))) is not None}
    order = rng.sample(list(real), len(real))
    used: set[str] = set()
    found: list[tuple[list[str], Marks]] = []
    for id in order:
        pack = _pack(id, [other for other in order if other not in used], real) if id not in used else []
        if len(pack) == A_PACK and len(found) < PACKS:
            used.update(pack)
            found.append(_marked([real[one] for one in pack]))
    return found


def _real(dossier: Dossier) -> _Real | None:
    day = dossier.document.published.interval.latest
    text = dossier.document.text[:CHARACTERS]
    contents = [
        [(s.start, s.end) for s in a.content]
        for a in dossier.attributions or ()
        if a.segment == "body" and a.content and a.content[-1].end <= len(text)
    ]
    if day is None or not FEW <= len(dossier.attributions or ()) <= MANY or not contents:
        return None
    return _Real(dict(dossier.slug or ()), day, text, contents[:STATEMENTS])


def _pack(id: str, others: Sequence[str], real: dict[str, _Real]) -> list[str]:
    near = sorted(((alike(real[id].slug, real[o].slug), o) for o in others if o != id), reverse=True)
    pack = [id]
    for likeness, other in near[:25]:
        far = all(abs((real[other].day - real[one].day).days) > DAYS for one in pack)
        if NEAR <= likeness <= COPIED and far and len(pack) < A_PACK:
            pack.append(other)
    return pack


def _marked(pages: Sequence[_Real]) -> tuple[list[str], Marks]:
    return [p.text for p in pages], [(n, spans, None) for n, page in enumerate(pages) for spans in page.contents]
