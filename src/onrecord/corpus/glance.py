"""One entry as the corpus stages look at it when they compare two. It compares nothing itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from onrecord.corpus.wording import Wording, wording
from onrecord.types import Entry, EntryCard, Hop, Interval, Polarity

AFFIRMING: frozenset[Polarity] = frozenset({"affirms", "supports", "conditional"})
DENYING: frozenset[Polarity] = frozenset({"denies", "opposes"})
_LEFT_OUT = frozenset({"headline", "question"})
_NEWS = timedelta(days=31)
_NEW = re.compile(r"\b(?:also|added|adds|adding|further|furthermore|besides|separately|moreover)\b", re.IGNORECASE)
_TITLE = re.compile(r"[^\W\d_][\w'’.-]*")
_AFTER_NAME = frozenset({"jr", "sr", "ii", "iii", "iv"})
_UNKNOWN = frozenset({"anonymous_individual", "anonymous_group", "generic_group", "unknown"})
"""Naming of parties that are never taken for one another across documents."""
_SMALL = frozenset({"the", "a", "an", "of", "in", "for", "at", "on", "and", "its", "his", "her", "our", "their"})


@dataclass(frozen=True, slots=True)
class Glance:
    """What is compared of an entry.

    `content` and `end` say where it stands in the document, `lead` what leads up to it, `page` who published it,
    `slug` what tells the story of the page; `meaning` is the direction of what it says, of length 1.
    """

    id: str
    document: str
    wording: Wording
    words: str
    side: str
    polarity: Polarity
    voice: frozenset[str]
    proper: bool
    surname: str
    actor: str | None
    unknown: bool
    outlets: frozenset[str]
    content: tuple[int, int]
    end: int
    direct: bool
    new_matter: bool
    counted: bool
    lead: str
    page: str
    title: Wording
    published: date | None
    said: Interval
    slug: dict[str, int]
    meaning: NDArray[np.float32] | None = field(compare=False)

    @property
    def before(self) -> Wording:
        """What leads up to it, weighed when it is first asked for: of most statements it never is."""
        return wording(self.lead, pieces=False)


@lru_cache(maxsize=2048)
def glance(card: EntryCard) -> Glance:
    """The entry of a card, ready to compare."""
    entry = card.entry
    spans = entry.attribution.content
    content = (min((s.start for s in spans), default=0), max((s.end for s in spans), default=0))
    hop = speaker(entry)
    return Glance(
        id=entry.id,
        document=entry.document,
        wording=wording(entry.words),
        words=entry.words,
        side=side(entry.stand.polarity),
        polarity=entry.stand.polarity,
        voice=name_words(hop.name) if hop else frozenset(),
        proper=hop is not None
        and any(w[0].isupper() and w.lower() not in _SMALL for w in _TITLE.findall(hop.name or "")),
        surname=surname(hop.name) if hop and hop.naming == "named_person" else "",
        actor=hop.actor if hop else None,
        unknown=hop is None or hop.naming in _UNKNOWN,
        outlets=_outlets(card, hop),
        content=content,
        end=max([content[1], *(s.end for s in entry.attribution.cue)]),
        direct=entry.attribution.manner == "direct",
        new_matter=bool(_NEW.search(f"{entry.cue} {entry.words[:200]}")),
        counted=entry.attribution.segment == "body",
        lead=entry.before,
        page=(card.masthead.outlet or "").lower(),
        title=wording(card.masthead.title or ""),
        published=card.masthead.published.latest,
        said=entry.said.interval,
        slug=dict(entry.slug),
        meaning=direction(entry.meaning),
    )


def direction(numbers: bytes) -> NDArray[np.float32] | None:
    """A meaning as a vector of length 1, or `None` where there is none."""
    pointing = np.frombuffer(numbers, np.int8).astype(np.float32)
    length = float(np.linalg.norm(pointing))
    return pointing / length if length else None


def _outlets(card: EntryCard, hop: Hop | None) -> frozenset[str]:
    """The newsrooms whose report it is: those named in the chain, else the page's own where the source is not named."""
    named = frozenset(outlet_key(h.name) for h in card.entry.chain.hops if h.role == "outlet" and h.name)
    own = hop is None or hop.naming in _UNKNOWN
    return (named or frozenset({outlet_key(card.masthead.outlet)} if own else ())) - {""}


def outlet_key(name: str | None) -> str:
    """The words of an outlet's name that tell it from others: capitalised ones, articles left out.

    >>> outlet_key("the NordWire agency"), outlet_key("The Morning Courier")
    ('nordwire', 'morning courier')
    """
    words = [w for w in _TITLE.findall(name or "") if w[0].isupper() and w.lower() not in _SMALL]
    return " ".join(word.lower() for word in words)


def side(polarity: Polarity) -> str:
    """The side of a claim that a polarity counts for: affirming, denying, or the polarity itself."""
    return "affirms" if polarity in AFFIRMING else "denies" if polarity in DENYING else polarity


def speaker(entry: Entry) -> Hop | None:
    """The deepest party that is shown saying it, if one is named or described."""
    return next((hop for hop in reversed(entry.chain.hops) if hop.role == "source"), None)


def name_words(name: str | None) -> frozenset[str]:
    """The words of a name in lower case, small words left out.

    >>> sorted(name_words("the Ministry of Transport"))
    ['ministry', 'transport']
    """
    return frozenset(word.lower().rstrip(".") for word in _TITLE.findall(name or "")) - _SMALL


def surname(name: str | None) -> str:
    """The last word of a person's name, in lower case, "Jr" and numerals left out.

    >>> surname("Ilan Marr Jr.")
    'marr'
    """
    parts = [word.lower().rstrip(".") for word in _TITLE.findall((name or "").split(",")[0])]
    kept = [word.removesuffix("'s").removesuffix("’s") for word in parts if word not in _AFTER_NAME]
    return kept[-1] if kept else ""


def overlap(one: Interval, other: Interval) -> bool:
    """Whether two intervals can be the same day; without a date nothing is excluded.

    Where only the latest day is known, what was said is taken to be news: not more than `_NEWS` older.
    """
    return not (before(one, other) or before(other, one))


def before(one: Interval, other: Interval) -> bool:
    """Whether one was surely over before the other began; see `overlap` for what has only a latest day."""
    early = other.earliest or (other.latest - _NEWS if other.latest else None)
    return one.latest is not None and early is not None and one.latest < early


def counts(entry: Entry) -> bool:
    """Whether a statement counts for a side: body text, no question nor in one, somebody behind it, not rejected."""
    hops = entry.chain.hops
    return (
        not entry.rejected
        and entry.attribution.segment == "body"
        and entry.chain.record not in _LEFT_OUT
        and not any(hop.role == "asker" for hop in hops)
        and not (entry.chain.record == "unattributed" and all(hop.role == "narrator" for hop in hops))
    )
