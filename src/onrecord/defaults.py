"""The stages that onrecord uses unless it is handed others. The one place that names them all."""

from __future__ import annotations

from typing import Any

from onrecord.corpus.claims import SameClaim
from onrecord.corpus.copies import Copies
from onrecord.corpus.entities import SameActor
from onrecord.corpus.tying import Tying
from onrecord.models.card import read_decoder
from onrecord.models.meanings import Meanings
from onrecord.models.tagger import Tagger
from onrecord.pipeline import Plan
from onrecord.stages.actors import Actors
from onrecord.stages.attributions import Attributions
from onrecord.stages.chains import Chains
from onrecord.stages.dates import Dates
from onrecord.stages.encoded import Encoded
from onrecord.stages.joining.sureness import TRUST, Sureness
from onrecord.stages.joint import Joint
from onrecord.stages.meanings import Meant
from onrecord.stages.nested import Nested
from onrecord.stages.segments import Segments
from onrecord.stages.slugs import Slugs
from onrecord.stages.stands import Stands


def reading(threads: int = 1) -> Plan:
    """The stages that read what a page says, in order; the encoder reads as many texts at once as it has threads."""
    tagger = Tagger(threads=threads)
    sureness = Sureness(read_decoder(tagger.folder).joined or TRUST)
    joint = Joint(Attributions(), Encoded(tagger), sureness)
    attributions = Nested(joint, joint)
    return Plan((Segments(), attributions, Actors(), Chains(), Stands(), Dates()))


def plan(threads: int = 1) -> Plan:
    """The per-document stages of a ledger: reading, and what comparing a page with others needs to know of it."""
    return Plan((*reading(threads).stages, Slugs(), Meant(Meanings())))


def tyings() -> tuple[Tying[Any], ...]:
    """The corpus stages, in order."""
    return (Copies(), SameActor(), SameClaim())
