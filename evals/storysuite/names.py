"""Whether an exported party is the one that the gold means, by name or alias. It resolves nothing itself."""

from __future__ import annotations

from collections.abc import Mapping

from evals.storysuite.exported import Entity
from evals.storysuite.gold import GoldEntity
from evals.storysuite.words import plain_name


def same_party(want: GoldEntity, name: str | None, entity: str | None, known: Mapping[str, Entity]) -> bool:
    """Whether any wording of the exported party is a wording of the gold one."""
    offered = {plain_name(name)}
    if entity is not None and entity in known:
        offered |= _wordings(known[entity].name, known[entity].aliases)
    return bool((offered - {""}) & _wordings(want.name, want.aliases))


def _wordings(name: str, aliases: tuple[str, ...]) -> set[str]:
    return {plain_name(wording) for wording in (name, *aliases)}
