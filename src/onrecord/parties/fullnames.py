"""Knows which bare surnames of a text stand elsewhere behind a given name or a title. It ties no mentions.

"Orr said" names a person where the text also has "Ann Orr" or "Senator Orr"; alone it might be a company.
"""

from __future__ import annotations

import re
from dataclasses import replace

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


_SMALL = re.compile(r"(?<![\w’'-])[a-z]{3,}(?![\w’'-])")
_BEFORE = frozenset({"", ".", "!", "?", "“", "”"})
"""What stands before a word that opens a sentence."""
_LONG = re.compile(r"(?<![\w’'-])[^\W\d_]{4,}")
_LONGEST_TITLE = 200
"""Characters beyond which a line is running text, whatever its capitals."""
_CAPITALISED = 0.75
"""Share of a headline's longer words that have a capital, where headlines are written so."""


def _title_lines(text: str) -> list[tuple[int, int]]:
    """The lines that are written as headlines, with a capital on nearly every word: there no capital makes a name."""
    found, start = [], 0
    for line in text.split("\n"):
        words = _LONG.findall(line) if len(line) <= _LONGEST_TITLE else []
        if len(words) > 3 and sum(word[0].isupper() for word in words) >= _CAPITALISED * len(words):
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


class FullNames:
    """The surnames of one text with what stands before them."""

    def __init__(self, text: str) -> None:
        self._given: dict[str, set[str]] = {}
        self._persons: set[str] = set()
        self._text = text
        self._small = frozenset(_SMALL.findall(text))
        titles = _title_lines(text)
        for pair in _PAIR.finditer(text):
            if not any(start <= pair.start() < end for start, end in titles):
                self._note(pair["given"], pair["surname"], text[max(0, pair.start() - 2) : pair.start()])
        known = set(self._given)
        for start, end in titles:
            for pair in _PAIR.finditer(text, start, end):
                if pair["surname"] not in known and not self._no_name(pair["given"].split()[0]):
                    self._note(pair["given"], pair["surname"], text[max(0, pair.start() - 2) : pair.start()])

    def _note(self, given: str, surname: str, before: str) -> None:
        low = given.split()[0].rstrip(".").lower()
        if low in TITLES or _role(low):
            self._persons.add(surname)
        elif self._is_given(given.split()[0], low, surname, opens=(opens := before.strip() in _BEFORE)) and not (
            given == surname or (opens and self._no_name(low))
        ):
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

    def called(self, wording: Wording) -> Wording | None:
        """A name without the word of a headline that stands before it: "Beating Orr" in a page that has "Ann Orr"."""
        words = (wording.name or "").split()
        if wording.kind != "person" or wording.titled or wording.roles or not 2 <= len(words) <= 3:
            return None
        if len(words) == 3:
            known = words[1] in self._given.get(words[2], set()) and self._no_name(words[0])
            return replace(wording, name=" ".join(words[1:])) if known else None
        given = self._given.get(words[1], set())
        if words[0] in given or not self._no_name(words[0]):
            return None
        alone = self._text.count(words[1]) >= 2 * self._text.count(" ".join(words))
        if not (given or words[1] in self._persons or alone):
            return None
        name = f"{next(iter(given))} {words[1]}" if len(given) == 1 else words[1]
        return replace(wording, name=name)

    def articled(self, wording: Wording) -> Wording | None:
        """A name of several words behind "the" that nothing but its capitals makes a person's: "the Lom Heights".

        No person is called so; but "the Ann Orr of old" is Ann Orr where the page names her without the article.
        """
        name = wording.name
        bare = wording.kind == "person" and not (wording.titled or wording.roles or wording.joint)
        if not bare or name is None or wording.determiner != "the" or " " not in name:
            return None
        start = wording.text.lower().find(name.lower())
        count, last = self._text.count, name.split()[-1]
        alone = count(name) > count(f"the {name}") + count(f"The {name}") or count(last) > count(name)
        if start != len("the ") or alone or last in self._persons:
            return None
        return replace(wording, kind="org")

    def _no_name(self, word: str) -> bool:
        """Whether a capitalised word is one that the page, or any text, also writes small."""
        low = word.lower()
        if low in lexicon.words("parties_given_words"):
            return False
        return low in self._small or low in lexicon.words("text_starters") or (low.endswith("ing") and len(low) > 5)

    def pair(self, wording: Wording) -> Wording | None:
        """Two bare surnames joined by "and", both of people whom the text also names in full: "Orr and Vane"."""
        left, joint, right = wording.text.partition(" and ")
        if not joint or " " in left or " " in right or wording.joint:
            return None
        one, two = (self.person(Wording(word, "name", name=word)) for word in (left, right))
        if one is None or two is None:
            return None
        name = f"{one.name} and {two.name}"
        return Wording(wording.text, "name", name=name, kind="person", number=2, joint=True)

    @staticmethod
    def _occupation(wording: Wording) -> bool:
        """Whether a capitalised noun may be a surname: "Cook", where the text has "Tim Cook"."""
        return wording.text[:1].isupper() and wording.text.lower() in lexicon.words("parties_surnames")


def _role(low: str) -> bool:
    noun = noun_at([low], 0)
    return noun is not None and noun.cls in PEOPLE and not noun.plural
