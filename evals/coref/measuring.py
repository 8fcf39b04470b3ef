"""GUM from file to figures: pronouns that speak, whom they are taken for, and how many are left open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from evals.coref.corpus import Annotated, documents, entity_at
from onrecord.pipeline import Plan
from onrecord.store.sql import as_document
from onrecord.types import Article, Dossier, Span

Say = Callable[[str], object]
PRONOUNS = frozenset({"he", "she", "they"})


@dataclass(slots=True)
class Measured:
    """Pronouns that are the source of an attribution and have an annotated party that the text names otherwise."""

    documents: int = 0
    asked: int = 0
    answered: int = 0
    right: int = 0
    misses: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, int]:
        return {"documents": self.documents, "asked": self.asked, "answered": self.answered, "right": self.right}


def measure(path: Path) -> Measured:
    from onrecord import defaults

    plan, measured = defaults.plan(), Measured()
    for document in documents(path):
        measured.documents += 1
        _judge(measured, document, _read(plan, document))
    return measured


def _read(plan: Plan, document: Annotated) -> Dossier:
    page = Article(key=document.name, path=document.name, text=document.text, language="en")
    (reading,) = plan.run([Dossier(as_document(page))])
    if reading.failed is not None:
        raise RuntimeError(f"stage {reading.failed} cannot read {document.name}: {reading.reason}")
    return reading.dossier


def _judge(measured: Measured, document: Annotated, dossier: Dossier) -> None:
    actors = {actor.id: actor for actor in dossier.actors or ()}
    chains = {chain.attribution: chain for chain in dossier.chains or ()}
    seen: set[Span] = set()
    for a in dossier.attributions or ():
        pronoun = a.source[0] if len(a.source) == 1 else None
        if pronoun is None or pronoun in seen or pronoun.of(document.text).lower() not in PRONOUNS:
            continue
        seen.add(pronoun)
        wanted = entity_at(document, pronoun)
        if wanted is None or not _named(document, wanted):
            continue
        actor = actors.get(chains[a.id].source or "")
        others = [m for m in actor.mentions if m.of(document.text).lower() not in PRONOUNS] if actor else []
        right = any(entity_at(document, m) == wanted for m in others)
        measured.asked += 1
        measured.answered += bool(others)
        measured.right += right
        if not right:
            around = document.text[max(0, pronoun.start - 120) : pronoun.end + 40].replace("\n", " / ")
            measured.misses.append(f"{document.name}: got {actor.name if others and actor else 'nobody'} | {around}")


def _named(document: Annotated, entity: str) -> bool:
    """Whether the text has other words than pronouns for an entity."""
    words = (span.of(document.text).lower() for span, id in document.mentions if id == entity)
    return any(w not in PRONOUNS | {"him", "her", "his", "their", "them"} for w in words)


def show(measured: Measured, say: Say) -> None:
    asked, answered = max(1, measured.asked), max(1, measured.answered)
    say(f"{measured.documents} news documents, {measured.asked} pronouns that speak")
    of_all, of_answered = 100 * measured.right / asked, 100 * measured.right / answered
    say(f"right   {of_all:6.1f} % of all, {of_answered:.1f} % of those answered")
    say(f"open    {100 * (measured.asked - measured.answered) / asked:6.1f} %")
