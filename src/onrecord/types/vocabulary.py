"""The closed sets of words that values are described with: the words of the trade, in lower case."""

from __future__ import annotations

from typing import Literal

SegmentKind = Literal["headline", "deck", "body", "caption", "furniture"]
SpokenSegment = Literal["headline", "deck", "body"]
AttributionKind = Literal["statement", "attitude"]
Manner = Literal["direct", "indirect", "mixed"]
Role = Literal["narrator", "outlet", "conduit", "source", "principal", "holder", "asker"]
Naming = Literal[
    "named_person",
    "named_organisation",
    "anonymous_individual",
    "anonymous_group",
    "unnamed_individual",
    "generic_group",
    "document",
    "unknown",
]
Basis = Literal["explicit", "inherited", "inferred", "implicit"]
Record = Literal[
    "on_record_named",
    "on_record_institution",
    "attributed",
    "anonymous",
    "outlet_reporting",
    "outlet_voice",
    "document",
    "question",
    "headline",
    "unattributed",
]
Polarity = Literal[
    "affirms",
    "denies",
    "doubts",
    "questions",
    "supports",
    "opposes",
    "conditional",
    "mixed",
    "not_ruled_out",
    "reports",
]
ActorKind = Literal["person", "organisation", "outlet", "state", "group", "document"]
Given = Literal["given", "page"]
"""Where a masthead fact comes from: the user gave it, or the page itself states it."""
DateBasis = Literal["given", "page", "text"]
SaidBasis = Literal["explicit", "relative", "inherited", "published"]
Outcome = Literal["none", "one", "several", "not_established"]
TieKind = Literal["same_actor", "same_claim", "same_family", "same_utterance", "copies", "answers"]
