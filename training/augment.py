"""Rewrites annotated texts so that typography and names vary: new text, spans moved along. Meaning is kept.

American news of one year has one set of names and two conventions of quotation marks; readers meet all others.
"""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from training.data import Gold, Spans, Text

Edit = tuple[int, int, str]
MARKS = (
    ("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"), ("„", "“"), ("«", "»"), ("''", "''"), ("„", "”"), ("“", "”"),
)  # fmt: skip


def edited(text: Text, edits: list[Edit]) -> Text:
    """Applies non-overlapping replacements and moves every span with its words."""
    edits = sorted(edits)
    out, done = [], 0
    at = [0]
    shift = [0]
    for s, e, new in edits:
        out += [text.text[done:s], new]
        done = e
        at.append(e)
        shift.append(shift[-1] + len(new) - (e - s))
    out.append(text.text[done:])

    def move(p: int) -> int:
        return p + shift[bisect_right(at, p) - 1]

    def moved(spans: Spans) -> Spans:
        return tuple((move(s), move(e)) for s, e in spans)

    golds = (replace(g, source=moved(g.source), cue=moved(g.cue), content=moved(g.content)) for g in text.attributions)
    return replace(text, text="".join(out), attributions=tuple(golds), ignore=moved(text.ignore))


def marks(text: Text, pair: tuple[str, str]) -> Text:
    """All double quotation marks in another convention."""
    edits: list[Edit] = []
    opened = False
    for m in re.finditer(r"\n|“|”|''|``|\"|(?<![\w])‘(?=\w)", text.text):
        ch = m[0]
        if ch == "\n":
            opened = False
        elif ch in ("“", "``") or (ch in ('"', "''") and not opened):
            opened = True
            edits.append((m.start(), m.end(), pair[0]))
        elif ch in ("”", '"', "''"):
            opened = False
            edits.append((m.start(), m.end(), pair[1]))
        elif pair[0] in ("‘", "'"):
            pass
    return edited(text, edits)


def without_breaks(text: Text, rng: random.Random, share: float) -> Text:
    """Some paragraph breaks become spaces."""
    breaks = [m for m in re.finditer(r"\s*\n\s*", text.text) if rng.random() < share]
    return edited(text, [(m.start(), m.end(), " ") for m in breaks])


def no_marks(text: Text) -> Text:
    """Quotation marks lost altogether, as in careless copies."""
    return edited(text, [(m.start(), m.end(), "") for m in re.finditer(r"[“”\"]|''|``", text.text)])


ONSETS = "b c d f g h j k l m n p r s t v w b d l m n r s t br ch cl dr fl gr kr pr sh st th tr".split()
VOWELS = "a e i o u a e i o ai ea ei ie oa".split()
CODAS = ["", "", "", "", "l", "n", "r", "s", "t", "m", "ck", "nd", "rt", "v", "ll", "ng", "x"]
ENDS = ["", "", "", "", *"o a en er ic is ov ini ley ton sen berg field man ez ski ia".split()]


def invent(rng: random.Random) -> str:
    """A pronounceable name that means nothing."""
    parts = [rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS) for _ in range(rng.choice((1, 1, 2)))]
    return ("".join(parts) + rng.choice(ENDS)).capitalize()


def name_words(texts: list[Text], least: int = 30) -> frozenset[str]:
    """Words that are nearly always capitalised away from sentence starts: the names of a corpus."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for text in texts:
        capital.update(re.findall(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b", text.text))
        small.update(re.findall(r"\b[a-z]{3,}\b", text.text))
    return frozenset(w for w, n in capital.items() if n >= least and small[w.lower()] * 20 < n)


def renamed(text: Text, names: frozenset[str], rng: random.Random, share: float, make: Callable[[], str]) -> Text:
    """A share of the names, each consistently, replaced by invented ones."""
    new: dict[str, str] = {}
    edits: list[Edit] = []
    for m in re.finditer(r"\b[A-Z][a-z]{2,}\b", text.text):
        word = m[0]
        if word in names:
            if word not in new:
                new[word] = make() if rng.random() < share else word
            if new[word] != word:
                edits.append((m.start(), m.end(), new[word]))
    return edited(text, edits)


def varied(text: Text, names: frozenset[str], rng: random.Random) -> Text:
    """One random variant of a text; about a third of the time the text itself."""
    if rng.random() < 0.35:
        text = renamed(text, names, rng, rng.choice((0.3, 0.6, 0.9)), lambda: invent(rng))
    if rng.random() < 0.4:
        text = marks(text, rng.choice(MARKS))
    elif rng.random() < 0.03:
        text = no_marks(text)
    if rng.random() < 0.2:
        text = without_breaks(text, rng, rng.choice((0.3, 0.7, 1.0)))
    return text


__all__ = ["Gold", "edited", "invent", "marks", "name_words", "no_marks", "renamed", "varied", "without_breaks"]
