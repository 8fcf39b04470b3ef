"""Knows which bare surnames of a text stand elsewhere behind a given name or a title. It ties no mentions.

"Orr said" names a person where the text also has "Ann Orr" or "Senator Orr"; alone it might be a company.
"""

from __future__ import annotations

import re

from onrecord.language import lexicon
from onrecord.parties.closed import TITLES
from onrecord.parties.names import kind_of_name, peoples, states
from onrecord.parties.nouns import PEOPLE, noun_at
from onrecord.parties.wording import Wording

_PAIR = re.compile(
    r"(?<![\w’'.@#-])(?P<given>[A-Z][^\W\d_]*\.?(?: [A-Z]\.)?) "
    r"(?=(?P<surname>[A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)*)(?![\w-]))"
)
_NOT_GIVEN = frozenset(
    """north south east west northern southern eastern western central new old great greater upper lower saint san
    santa los las el port lake mount fort monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december""".split()
)


class FullNames:
    """The surnames of one text with what stands before them."""

    def __init__(self, text: str) -> None:
        self._given: dict[str, set[str]] = {}
        self._persons: set[str] = set()
        for pair in _PAIR.finditer(text):
            self._note(pair["given"], pair["surname"], text[max(0, pair.start() - 2) : pair.start()])

    def _note(self, given: str, surname: str, before: str) -> None:
        low = given.split()[0].rstrip(".").lower()
        if low in TITLES or _role(low):
            self._persons.add(surname)
        elif self._is_given(given.split()[0], low, surname, opens=before.strip() in ("", ".", "!", "?", "“", "”")):
            self._given.setdefault(surname, set()).add(given)

    @staticmethod
    def _is_given(given: str, low: str, surname: str, *, opens: bool) -> bool:
        if (
            low in _NOT_GIVEN
            or given.endswith(".")
            or given in states()
            or given in peoples()
            or given.isupper()
            or len(given) < 3
        ):
            return False
        if (opens and low in lexicon.words("text_starters")) or noun_at([low], 0) is not None:
            return False
        return kind_of_name([given, surname]) == "person"

    def person(self, wording: Wording) -> Wording | None:
        """A bare surname read as the person's name that the text gives in full; nothing where it gives none."""
        words = wording.text.split()
        bare = wording.kind is None and (wording.name == wording.text or self._occupation(wording))
        if len(words) != 1 or not bare or not (words[0] in self._given or words[0] in self._persons):
            return None
        given = self._given.get(words[0], set())
        name = f"{next(iter(given))} {words[0]}" if len(given) == 1 else words[0]
        return Wording(wording.text, "name", name=name, kind="person")

    @staticmethod
    def _occupation(wording: Wording) -> bool:
        """Whether a capitalised noun may be a surname: "Cook", where the text has "Tim Cook"."""
        return wording.text[:1].isupper() and wording.text.lower() in lexicon.words("parties_surnames")


def _role(low: str) -> bool:
    noun = noun_at([low], 0)
    return noun is not None and noun.cls in PEOPLE and not noun.plural
