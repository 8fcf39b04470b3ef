"""Tells whether two statements in a row are of one speaker, though the cast of the page has two. It dates nothing.

News names a speaker in the paragraph after the lead and describes one after the name. Only singular persons count,
and only a direct quotation, which shows that the text goes on with one occasion, or a pronoun that fits nobody else.
"""

from __future__ import annotations

import re

from onrecord.stages.dating.tellings import Telling
from onrecord.types import Dossier, Hop

_DEFINITE = re.compile(r"^(?:the|he|she)\b(?![^,]* and )", re.IGNORECASE)
_DESCRIBED = re.compile(r"^(?:the|a|an|its|their|his|her|one)\s", re.IGNORECASE)
_OTHER = re.compile(r"\b(?:other|another|second|former|union|company|group|report|newspaper|paper|ministry|agency)\b")


def one_voice(before: Telling, telling: Telling, dossier: Dossier) -> str | None:
    """Why the later statement is taken for the same speaker's, else `None`."""
    pronoun = _unresolved(before, telling, dossier)
    if pronoun is not None:
        return f"“{pronoun}” points to nobody else than the speaker of the statement before, which is dated"
    earlier, later = _speaker(before), _speaker(telling)
    if telling.attribution.manner != "direct" or earlier is None or later is None:
        return None
    text = dossier.document.text
    source = " ".join(piece.of(text) for piece in telling.attribution.source)
    person = later.naming == "unnamed_individual" and _DEFINITE.match(source) and not _OTHER.search(source)
    if telling.line == before.line and earlier.naming == "named_person" and person:
        return f"“{source}” is taken for the speaker just named, whose statement is dated"
    first = next((s for s in dossier.segments or () if s.kind == "body"), None)
    told = " ".join(piece.of(text) for piece in before.attribution.source)
    described = earlier.naming == "unnamed_individual" and _DESCRIBED.match(told)
    led = first is not None and before.segment == first and telling.line == before.line + 1
    if led and described and later.naming == "named_person":
        return f"“{told}” of the lead is taken for the speaker whom the next paragraph names and quotes"
    return None


def _unresolved(before: Telling, telling: Telling, dossier: Dossier) -> str | None:
    """A pronoun for which the cast of the page has nobody, in the same paragraph, right after one speaker."""
    source = " ".join(piece.of(dossier.document.text) for piece in telling.attribution.source)
    wanted = ("it",) if before.chain.record == "document" else ("he", "she")
    known = telling.chain.source is not None or before.chain.source is None
    return source if not known and telling.line == before.line and source.lower() in wanted else None


def _speaker(telling: Telling) -> Hop | None:
    hops = [hop for hop in telling.chain.hops if hop.role == "source" and hop.basis == "explicit"]
    return hops[0] if len(hops) == 1 else None
