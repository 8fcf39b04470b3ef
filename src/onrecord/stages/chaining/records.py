"""Gives the record status of a chain: how the deepest speaking party stands. Background is never set by the program."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.types import Actor, Attribution, Hop, Record

_SPEAKING = ("outlet", "source", "narrator")
_ANONYMOUS = ("anonymous_individual", "anonymous_group")
_COMMENT = re.compile(r"\b(?:comment(?:s|ed)?|opine[sd]?|finds?|found|argue[sd]?|judge[sd]?|thinks?|thought|jokes?)\b")
_PAPER = re.compile(r"\b(?:write|writes|wrote|report|reports|conclude|concludes|argue|argues)\b")
_WRITERS = frozenset({"team", "author", "authors", "researchers", "scientists"})


def record_of(a: Attribution, hops: Sequence[Hop], deepest: Actor | None, cue: str = "") -> tuple[Record, str]:
    """The record status and why. `deepest` is the actor of the last speaking hop; `cue` the reporting words."""
    if a.segment != "body":
        return "headline", "It stands in the headline or deck, which drop sources and conditions."
    if not a.source and not a.cue and not a.quoted:
        return "unattributed", "The sentence has no source and no reporting words."
    speaking = _answerable([h for h in hops[1:] if h.role in _SPEAKING])
    if any(h.naming in _ANONYMOUS for h in hops):
        hop = next(h for h in hops if h.naming in _ANONYMOUS)
        return "anonymous", f"The chain passes through “{hop.name}”, whose name is not given."
    if not speaking and any(h.role == "asker" for h in hops):
        return "question", "Somebody asks it; nobody says it."
    if not a.source and not a.cue and not speaking:
        return "unattributed", "The sentence has no source and no reporting words."
    if not speaking:
        return _unspoken(a, hops)
    if speaking[-1].role == "outlet" and len(speaking) == 1 and _COMMENT.search(cue):
        return "outlet_voice", f"“{speaking[-1].name}” comments; it reports nothing."
    if deepest is not None and _PAPER.search(cue) and set(deepest.name.lower().split()) & _WRITERS:
        return "document", f"“{deepest.name}” say it in writing, in a published work."
    if speaking[0].naming == "document" and speaking[0].role == "source":
        return "document", f"“{speaking[0].name}” is a document; what others said stands in it."
    return _by_deepest(speaking[-1], deepest)


def _answerable(speaking: list[Hop]) -> list[Hop]:
    """A named speaker who cites a newspaper answers for the words; the newspaper behind them does not."""
    named = next((i for i, h in enumerate(speaking) if h.role == "source" and h.naming.startswith("named")), None)
    if named is None or any(h.role != "outlet" for h in speaking[named + 1 :]):
        return speaking
    return speaking[: named + 1]


def _unspoken(a: Attribution, hops: Sequence[Hop]) -> tuple[Record, str]:
    if any(h.role == "principal" for h in hops):
        return "attributed", "A position is described; nobody is shown saying it."
    if a.source:
        return "outlet_voice", "The newsroom speaks for itself."
    return "unattributed", "No party is given."


def _by_deepest(hop: Hop, actor: Actor | None) -> tuple[Record, str]:
    name = f"“{hop.name}”"
    if hop.naming == "document":
        return "document", f"{name} is a document."
    if hop.role == "outlet":
        return "outlet_reporting", f"{name} reports it and names no source."
    if hop.naming == "named_person":
        return "on_record_named", f"{name} is named and says it."
    if hop.naming == "named_organisation":
        if actor is not None and actor.kind == "state":
            return "attributed", f"{name} is a state: nobody who speaks for it is shown."
        return "on_record_institution", f"{name} is an institution and says it."
    if hop.naming == "unnamed_individual" and actor is not None and actor.speaks_for is not None:
        return "on_record_institution", f"{name} speaks for an institution without a name of their own."
    return "attributed", f"{name} is said to say it; no name and no institution stands behind it."
