"""A party while a document is being read: its wordings, mentions and roles so far. It ties nothing by itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.parties.nouns import Noun
from onrecord.parties.wording import Wording
from onrecord.types import ActorKind, Naming, Span


@dataclass(slots=True, eq=False)
class Mention:
    """A noun phrase at its place. `line` and `sentence` count from the top of the document.

    `speaks` marks the source of an attribution; `said` is that attribution's content, where the party itself is not
    to be looked for. `hint` says what the words around it make of a bare name ("told …" makes a newsroom likely).
    """

    span: Span
    wording: Wording
    line: int
    sentence: int
    speaks: bool = False
    subject: bool = False
    around: str = ""
    said: tuple[Span, ...] = ()
    hint: str = ""
    used: bool = False
    rivals: tuple[Span, ...] = ()


@dataclass(slots=True, eq=False)
class Draft:
    """A party in the making."""

    name: str
    kind: ActorKind
    naming: Naming
    why: list[str]
    named: bool = False
    narrator: bool = False
    gender: str | None = None
    plural: bool = False
    roles: dict[str, Noun] = field(default_factory=dict)
    wordings: dict[str, None] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    shorts: set[str] = field(default_factory=set)
    institution: Draft | None = None
    place: str | None = None
    """The institution in the words of the first wording that gives one ("Russian" of a foreign ministry)."""
    parent: Draft | None = None
    ahead: Mention | None = None
    """The first mention by full name, for parties noted before their turn."""
    assumed: bool = False
    """Whether only the look of the name ("Ann Orr") makes it a person’s."""
    fixed: bool = False
    """Whether the kind is known, rather than assumed from a bare name."""

    @property
    def anonymous(self) -> bool:
        return self.naming in ("anonymous_individual", "anonymous_group")

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(w.lower() for w in self.name.replace("’s", "").replace("'s", "").split())

    @property
    def person(self) -> bool:
        """Whether the party is one human being."""
        return not self.plural and (self.kind == "person" or self.naming == "unnamed_individual")

    def last(self, before: int) -> Mention | None:
        """The latest mention that begins before an offset."""
        for mention in reversed(self.mentions):
            if mention.span.start < before:
                return mention
        return None

    def take(self, mention: Mention) -> None:
        """Add a mention and what its wording says."""
        wording = mention.wording
        self.mentions.append(mention)
        if wording.form != "pronoun":
            self.wordings.setdefault(" ".join(wording.text.split()))
        for role in wording.roles:
            self.roles.setdefault(role.lemma, role)
        self.gender = self.gender or wording.gender
        if wording.short:
            self.shorts.add(wording.short)
