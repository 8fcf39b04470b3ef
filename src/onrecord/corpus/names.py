"""Names as the corpus stages compare them: proper words, surnames, initials. It resolves nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import pairwise

from onrecord.language import lexicon
from onrecord.language.rarity import weight
from onrecord.language.stems import stem
from onrecord.parties.together import joint
from onrecord.parties.tokens import capital
from onrecord.types import Actor

_WORD = re.compile(r"[^\W\d_](?:[\w'’&.-]*[\w])?")
_SMALL = frozenset({"the", "a", "an", "of", "in", "for", "at", "on", "and", "its", "his", "her", "our", "their", "de"})
_LINKS = frozenset({"of", "from", "in", "at", "by", "for", "with", "on", "seen", "who", "which", "that", "whose"})
_POSSESSOR = re.compile(r"^.*?\b[^\W\d_][\w-]*['’]s\s+(?=\w)")
_SECTION = re.compile(r"\s*(?:\([^()]*\)|\s[-–—|:]\s.*)$")
_MEDIA = frozenset({"online", "web", "website", "digital"})
_MALE = frozenset({"mr", "sir", "lord", "herr"})
_FEMALE = frozenset({"mrs", "ms", "miss", "madam", "lady", "dame", "frau"})
_TITLES = (
    _MALE
    | _FEMALE
    | {"dr", "prof", "professor", "rev", "gen", "col", "capt", "sen", "rep", "gov", "judge", "president"}
    | {"sens", "reps", "govs", "gens", "sgt", "lt", "maj", "adm", "cmdr", "pres", "messrs"}
)
_AFTER = frozenset({"jr", "sr", "ii", "iii", "iv"})
_ALIKE = 0.84
"""Share of letters in order from which two spellings may be one name transliterated twice."""
RARE = 1.2
"""Weight of a word that is in fewer than every hundred-and-twentieth article: it names somebody by itself."""


Name = tuple[str, ...]
"""The words of a name, in order and in lower case."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """First names and surname of a person, what gender a title gives, and the other words said of the person.

    `middle` holds what stands between the two ("j", "hw"), `suffix` what tells a son from his father ("jr").
    """

    first: str
    last: str
    gender: str
    about: frozenset[str]
    middle: str = ""
    suffix: str = ""


def clean(word: str) -> str:
    """A word of a name in lower case, without possessive and full stop."""
    return re.sub(r"['’]s?$", "", word.lower()).rstrip(".")


@lru_cache(maxsize=65536)
def proper(wording: str) -> tuple[str, ...]:
    """The capitalised words of a wording, in order and in lower case; articles and the like left out.

    >>> proper("the weekly Morning Courier")
    ('morning', 'courier')
    """
    return tuple(clean(w) for w in _WORD.findall(wording) if capital(w) and clean(w) not in _SMALL)


def person(actor: Actor) -> PersonName:
    """The parts of a person's name, from the clearest wording; the rest of the wordings say what the person is."""
    return _person(actor.name, actor.aliases)


def person_called(wordings: Sequence[str]) -> PersonName:
    """The parts of a person's name from all its wordings, the clearest first."""
    return _person(wordings[0], tuple(wordings[1:]))


@lru_cache(maxsize=65536)
def _person(name: str, aliases: tuple[str, ...]) -> PersonName:
    words = _after_title(proper(name.split(",")[0]))
    own = [w for w in words if w not in _AFTER]
    first, last = (own[0], own[-1]) if len(own) > 1 else ("", own[0] if own else "")
    said = {clean(w) for wording in (name, *aliases) for w in _WORD.findall(wording)}
    return PersonName(
        first,
        last,
        _gender((name, *aliases), {first, last}),
        frozenset(said) - set(words) - _SMALL - _TITLES,
        "".join(own[1:-1]).replace(".", ""),
        words[-1] if words and words[-1] in _AFTER else "",
    )


def titled(name: str) -> bool:
    """Whether a person's name has a title in it, or words that stand before one."""
    words = proper(name.split(",")[0])
    return any(word in _TITLES for word in words[:-1])


def _after_title(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without what stands before its last title: "Highway Patrol Capt Ron Reed"."""
    titled = [place for place, word in enumerate(words[:-1]) if word in _TITLES]
    return words[titled[-1] + 1 :] if titled else tuple(w for w in words if w not in _TITLES)


def _gender(wordings: Sequence[str], names: set[str]) -> str:
    """What a title before one of these names says; two titles that differ say nothing."""
    found = set()
    for wording in wordings:
        words = [clean(w) for w in _WORD.findall(wording)]
        for title, name in pairwise(words):
            if name in names and title in _MALE | _FEMALE:
                found.add("m" if title in _MALE else "f")
    return found.pop() if len(found) == 1 else ""


@lru_cache(maxsize=65536)
def core(wording: str) -> tuple[str, ...]:
    """The words that name a body: its noun phrase without article, possessor and what follows a common noun.

    >>> core("the National Bank of Caldria"), core("the foreign ministry in Halmen"), core("Varland's Foreign Ministry")
    (('national', 'bank', 'caldria'), ('foreign', 'ministry'), ('foreign', 'ministry'))
    """
    words = _WORD.findall(_POSSESSOR.sub("", wording.split(",")[0]))
    kept: list[str] = []
    for word in words:
        if word.lower() in _LINKS and kept and not kept[-1][0].isupper():
            break
        kept.append(word)
    return tuple(clean(w) for w in kept if clean(w) not in _SMALL and clean(w) not in _LINKS)


@lru_cache(maxsize=65536)
def named(wording: str) -> bool:
    """Whether a wording names its body by a capitalised word: "the Transport Ministry", not "a Sunday paper"."""
    words = core(wording)
    return any(word in words and word not in _no_names() for word in proper(wording))


@cache
def _no_names() -> frozenset[str]:
    """Capitalised words that name no body by themselves: those of every text, days and months."""
    days = (word for table in ("dates_weekdays", "dates_months") for row in lexicon.table(table) for word in row[:1])
    return lexicon.words("claims_light") | {day.lower() for day in days}


@lru_cache(maxsize=65536)
def owned(wording: str) -> bool:
    """Whether a body is told by whose it is: "Varland's Supreme Court" may be another than "the Supreme Court"."""
    owner = _POSSESSOR.match(wording)
    return owner is not None and any(word[0].isupper() for word in _WORD.findall(owner[0]))


def wordings(actor: Actor) -> tuple[tuple[str, ...], ...]:
    """The cores of every wording that names its body, the name first; of outlets the bare name as well."""
    return _wordings((actor.name, *actor.aliases), actor.kind == "outlet")


@lru_cache(maxsize=65536)
def _wordings(names: tuple[str, ...], outlet: bool) -> tuple[Name, ...]:
    single = [w for w in names if named(w) and not joint(w)]
    cores = [core(w) for w in single]
    if outlet:
        cores += [run for w in single for run in (bare_name(w), newsroom(w)) if run]
    return tuple(dict.fromkeys(cores))


@lru_cache(maxsize=65536)
def bare_name(wording: str) -> tuple[str, ...]:
    """The longest run of capitalised words, the last of several: an outlet's name without "the weekly".

    >>> bare_name("the newspaper The Morning Courier"), bare_name("the Olvian weekly Strandbote")
    (('morning', 'courier'), ('strandbote',))
    """
    best: list[str] = []
    run: list[str] = []
    for word in _WORD.findall(wording):
        run = [*run, clean(word)] if word[0].isupper() and clean(word) not in _SMALL else []
        best = run if len(run) >= len(best) and run else best
    return tuple(best)


def newsroom(wording: str) -> Name:
    """The name of a newsroom without a section or the medium: its pages may be signed by either.

    >>> newsroom("Evening Lantern - Opinion"), newsroom("OBC Online News"), newsroom("OBC News (web)")
    (('evening', 'lantern'), ('obc',), ('obc',))
    """
    words = _WORD.findall(_SECTION.sub("", wording))
    kept = [w for w in words if w.lower() not in _MEDIA and clean(w) not in _SMALL]
    if len(kept) == 2 and kept[0].isupper() and kept[0].isalpha() and kept[1].lower() == "news":
        kept = kept[:1]
    return tuple(clean(w) for w in kept)


def signed(name: str) -> bool:
    """Whether a newsroom's name has a section or the medium in it."""
    words = {word.lower() for word in _WORD.findall(name)}
    return _SECTION.search(name) is not None or bool(words & _MEDIA)


def full_names(actor: Actor) -> frozenset[tuple[str, ...]]:
    """The cores of the wordings that are names throughout ("Brackwell Minerals", not "the Brackwell mine")."""
    single = [w for w in (actor.name, *actor.aliases) if named(w) and not joint(w)]
    cores = {core(w) for w in single if set(core(w)) <= set(proper(w))}
    outlet = {bare_name(actor.name)} if actor.kind == "outlet" and actor.name in single else set()
    return frozenset((cores | outlet) - {()})


def descriptions(actor: Actor) -> frozenset[str]:
    """The single nouns by which a page speaks of a body once it is known ("the ministry", not "the House")."""
    return frozenset(words[0] for w in (actor.name, *actor.aliases) if len(words := core(w)) == 1 and not named(w))


def initials(words: tuple[str, ...]) -> str:
    """The acronym that a name would have.

    >>> initials(("caldrian", "news", "agency"))
    'cna'
    """
    parts = [part for word in words for part in re.split(r"[-‐‑–]", word) if part]
    return "".join(part[0] for part in parts) if len(parts) > 1 else ""


def rare(word: str) -> bool:
    """Whether a word is so seldom in news that it names somebody by itself."""
    return weight(stem(word)) >= RARE


def alike(one: str, other: str) -> bool:
    """Whether two words may be one name spelt twice. One letter more or less is not enough in a short name."""
    if one == other:
        return True
    if min(len(one), len(other)) < 5 or one[0] != other[0]:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE
