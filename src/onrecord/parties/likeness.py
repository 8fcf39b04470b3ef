"""Compares names and nouns of parties: what is part of what, what is near what. It ties nothing."""

from __future__ import annotations

from onrecord.parties.draft import Draft, Mention
from onrecord.parties.names import PARTICLES
from onrecord.parties.naming import kind_of
from onrecord.parties.nouns import PEOPLE
from onrecord.parties.wording import Wording
from onrecord.types import Naming

NEAR = (
    frozenset({"email", "e-mail", "message", "mail"}),
    frozenset({"memo", "memorandum", "note", "document", "paper"}),
    frozenset({"report", "study", "survey", "review", "paper", "findings", "document", "analysis", "research"}),
    frozenset({"log", "logbook", "record", "document", "entry"}),
    frozenset({"letter", "document"}),
    frozenset({"judgment", "judgement", "ruling", "verdict", "court"}),
    frozenset({"newspaper", "paper", "weekly", "daily", "tabloid", "sunday paper", "sunday newspaper", "broadsheet"}),
    frozenset({"broadcaster", "channel", "station", "radio station", "television channel", "tv channel", "network"}),
    frozenset({"magazine", "periodical", "quarterly", "monthly", "weekly"}),
    frozenset({"site", "website", "news site", "portal", "blog"}),
    frozenset({"agency", "news agency", "wire service"}),
    frozenset({"regulator", "watchdog", "inspectorate", "authority", "directorate", "agency", "commission", "body"}),
    frozenset({"department", "ministry", "treasury"}),
    frozenset({"spokesperson", "spokesman", "spokeswoman", "representative"}),
    frozenset({"official", "source", "insider", "person"}),
    frozenset({"company", "firm", "operator", "group", "manufacturer", "builder", "maker", "business", "contractor",
               "corporation", "carrier", "utility", "supplier", "developer", "consortium"}),
    frozenset({"museum", "gallery"}),
    frozenset({"laboratory", "lab"}),
    frozenset({"politician", "lawmaker", "legislator", "mp", "member"}),
    frozenset({"lawyer", "attorney", "solicitor", "barrister"}),
    frozenset({"scientist", "researcher", "academic", "scholar", "professor"}),
)  # fmt: skip
COMPANY = NEAR[15]
TOP = 2
"""Headline and deck: the first lines, where nouns go without articles."""


def rival(draft: Draft, mention: Mention) -> bool:
    """Whether a draft is the source beside which the mention stands: nobody cites themselves."""
    return any(m.span in mention.rivals for m in draft.mentions)


def is_paper(draft: Draft) -> bool:
    """Whether a document is a report of its own, spoken of below the headline."""
    return any(lemma.split()[-1] in NEAR[2] for lemma in draft.roles) and any(m.line >= TOP for m in draft.mentions)


def people(draft: Draft) -> bool:
    return not draft.roles or any(
        role.cls in PEOPLE or role.cls in ("insiders", "group") for role in draft.roles.values()
    )


def titles(draft: Draft) -> bool:
    return any(role.cls in ("office", "voice") for role in draft.roles.values())


def part(parent: Draft, naming: Naming, wording: Wording) -> tuple[Naming, str]:
    """How a part of a group is named: as the group is, one or many."""
    if naming.startswith("anonymous"):
        return naming, f"“{wording.text}” is not named."
    if parent.naming == "anonymous_group":
        part: Naming = "anonymous_group" if wording.plural else "anonymous_individual"
        return part, f"“{wording.text}” belongs to “{parent.name}”, whose names are withheld."
    part = "generic_group" if wording.plural else "unnamed_individual"
    return part, f"“{wording.text}” belongs to “{parent.name}”, of whom none is named."


def content(name: str) -> tuple[str, ...]:
    """The words of a name that tell it apart: no articles, no particles, no owner’s mark."""
    words = name.replace("’s", "").replace("'s", "").lower().split()
    kept = tuple(w for w in words if w not in PARTICLES)
    return kept or tuple(words)


def within(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether all words of the one stand in the other, in order."""
    rest = iter(longer)
    return all(any(word == other for other in rest) for word in shorter)


def clash(draft: Draft, wording: Wording) -> bool:
    """Whether a noun in the shorter name contradicts ("the Exchange" is not "the Exchange Ministry")."""
    return wording.kind is not None and draft.fixed and kind_of(wording) != draft.kind


def initials(name: str) -> str:
    """The capitals of a name: "CoastWire Press" is CWP, "Royal Museum of Lom" RML."""
    words = [w for w in name.replace("-", " ").split() if w.lower() not in PARTICLES]
    return "".join(w if w.isupper() else "".join(c for c in w if c.isupper()) for w in words)


def recency(draft: Draft, mention: Mention) -> int:
    last = draft.last(mention.span.start)
    return last.span.start if last is not None else -1


def spoke(draft: Draft) -> bool:
    return any(m.speaks or m.hint for m in draft.mentions)
