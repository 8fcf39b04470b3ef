"""Finds which names of a document are states and which cities stand for them, from the words around them.

Listed countries are known beforehand (`names.states`); for all others only the document's own words count:
"Norvia's foreign ministry", "in Lom, the Norvian capital", "the foreign ministry in Lom", "Ruvia" next to
"Ruvian". The endings -land and -stan, which hardly anything else has, count as well. A state that is only named, with
none of this around it, stays unknown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from onrecord.parties.names import peoples, states

_NAME = r"((?:[A-Z][^\W\d_]+)(?: [A-Z][^\W\d_]+)?)"
_OFFICE = r"(?:foreign|finance|defen[cs]e|interior|health|justice|transport|labou?r|trade|energy|economy|agriculture)"
_OFFICES = (
    rf"(?:{_OFFICE} (?:minister|ministry|secretary)|prime minister|premier|embassy|capital|admiralty|navy|central bank)"
)
_STATE = re.compile(rf"\b{_NAME}[’']s (?:\w+ )?(?i:{_OFFICES})\b")
_OF_STATE = re.compile(
    rf"\b(?:[Pp]rime minister|[Pp]remier|[Kk]ing|[Qq]ueen|[Gg]overnment|Republic|Kingdom) of {_NAME}"
)
_FORCE = re.compile(rf"\bthe {_NAME} (?:admiralty|navy|army|embassy|foreign ministry|air force|capital)\b")
_WORD = re.compile(r"\b([A-Z][a-z]{3,})(?:[’']s)?\b(?! [A-Z])")
_SURNAME = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\.?|(?<=[a-z,] )[A-Z][a-z]+) ([A-Z][a-z]{3,})\b")
_CAPITAL = re.compile(rf"\b{_NAME}, (?:the )?{_NAME}(?:[’']s)? capital\b|\b{_NAME}, the capital of {_NAME}")
_SEAT = re.compile(rf"\b(?i:{_OFFICE} ministry|government|parliament) in {_NAME}")


@dataclass(frozen=True, slots=True)
class Places:
    """The states of a document and the names that stand for them: `of["Lom"] == "Norvia"`."""

    of: dict[str, str] = field(default_factory=dict)

    def state(self, name: str) -> str | None:
        """The state a name stands for, or `None`."""
        return self.of.get(name) or states().get(name)


def places(text: str) -> Places:
    """Read the states and their capitals off a text.

    >>> places("Norvia’s foreign ministry met in Lom, the Norvian capital.").state("Lom")
    'Norvia'
    """
    of: dict[str, str] = {}
    for match in _STATE.finditer(text):
        _add(of, match[1])
    for match in _OF_STATE.finditer(text):
        _add(of, match[1])
    for match in _CAPITAL.finditer(text):
        city, state = (match[1], match[2]) if match[1] else (match[3], match[4])
        of[state] = states().get(state) or peoples().get(state) or of.get(state.removesuffix("n"), state)
        of[city] = of[state]
    for match in _FORCE.finditer(text):
        _add(of, match[1])
    _add_by_form(of, text)
    _add_seats(of, text)
    return Places(of)


def _add(of: dict[str, str], name: str) -> None:
    of.setdefault(name, states().get(name, name))


def _add_by_form(of: dict[str, str], text: str) -> None:
    """Names that form an adjective in the same text ("Ruvia", "Ruvian"), and names that end as countries do."""
    surnames = set(_SURNAME.findall(text))
    words = set(_WORD.findall(text)) - surnames
    for word in words:
        if (word[-1] in "aeiou" and f"{word}n" in words) or (word.endswith(("land", "stan")) and len(word) > 5):
            _add(of, word)


def _add_seats(of: dict[str, str], text: str) -> None:
    """A city where a ministry sits stands for the state whose ministry the text speaks of, if there is just one."""
    ministries = [m[1] for m in _STATE.finditer(text) if "ministr" in m[0].lower() and m[1] in of]
    owners = {of[name] for name in ministries} or {state for name, state in of.items() if name == state}
    for match in _SEAT.finditer(text):
        if match[1] in of or match[1] in states():
            continue
        if len(owners) == 1:
            of[match[1]] = next(iter(owners))
        elif not owners:
            of[match[1]] = match[1]
