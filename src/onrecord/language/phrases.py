"""Recognises noun phrases that can be a party: people, bodies, outlets, documents. It resolves and parses nothing.

A small chunker over word classes: which phrases exist is read off determiners, capitals and the `parties_*` lists,
never from what a sentence means. Whoever asks must know where a phrase may begin or end (next to a reporting
verb, say); the three functions then give the longest phrase that fits.

>>> text = "The plan is dead, its author, Tova Rask, said in May."
>>> party_before(text, 0, text.index("said")).of(text)
'its author, Tova Rask'
>>> party_after("so said a senior Council official on Friday", 7, 43).of("so said a senior Council official on Friday")
'a senior Council official'
"""

from __future__ import annotations

from onrecord.language import lexicon
from onrecord.language.cues import reporting
from onrecord.language.partywords import (
    ANONYMITY,
    CALENDAR,
    CAPITAL,
    DETERMINER,
    HEAD,
    NAMELIKE,
    PARTICLE,
    PLAIN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTITY,
    ROLE,
    SURNAME,
    TITLE,
    Words,
    closed,
    read_words,
)
from onrecord.types import Span

MAX_WORDS = 48
"""No party phrase is longer; keeps every search linear in the text."""
MAX_RELATIVE = 30
MAX_RESTRICTIVE = 14
MAX_RUN = 9

_SUBORDINATORS = closed("subordinator")
_ATTACHING = closed("attaching")
_NAME_ATTACHING = closed("name attaching")
_LINKS = closed("link")
_REDUCED_WORDS = closed("reduced")
_REDUCED = ("ed", "ing")
_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
_ASKING = frozenset({"speaking", "asking", "requesting", "insisting"})
_INDEFINITE = frozenset({"someone", "somebody", "anyone", "anybody", "everyone", "everybody"})
_RELATIVES = frozenset({"who", "which", "whose", "that", "whom"})


def party_after(text: str, start: int, end: int) -> Span | None:
    """The longest party phrase that begins at or right after `start`, inside `[start, end)`."""
    words = read_words(text)
    first, last = words.between(start, end)
    if first >= last or text[start : words.starts[first]].strip():
        return None
    reader = _Reader(words, last)
    ends = [e for e in reader.phrase(first, closing=False) if e > first]
    return words.span(first, max(ends)) if ends else None


def party_before(text: str, start: int, end: int) -> Span | None:
    """The longest party phrase that ends right before `end`, inside `[start, end)`.

    A comma may stand between the phrase and `end` where it closes an apposition or a relative clause.
    """
    words = read_words(text)
    first, last = words.between(start, end)
    if first >= last:
        return None
    comma = words.texts[last - 1] == ","
    first = max(first, last - MAX_WORDS)
    reader = _Reader(words, last)
    for i in range(first, last):
        if reader.may_begin(i, first) and last in reader.phrase(i, closing=True):
            return words.span(i, reader.without_anonymity(i, last - 1 if comma else last))
    return None


def parties(text: str, within: Span) -> tuple[Span, ...]:
    """All party phrases in a stretch that are not part of a longer one, in order."""
    words = read_words(text)
    first, last = words.between(*within)
    found: list[Span] = []
    i = first
    reader = _Reader(words, last)
    while i < last:
        ends = [e for e in reader.phrase(i, closing=False) if e > i] if words.tags[i] & NAMELIKE else []
        if ends:
            found.append(words.span(i, max(ends)))
        i = max(ends) if ends else i + 1
    return tuple(found)


class _Reader:
    """Reads phrases off the words of one stretch; `last` is the word index where the stretch ends."""

    def __init__(self, words: Words, last: int) -> None:
        self.texts, self.tags, self.last = words.texts, words.tags, last

    def may_begin(self, i: int, first: int) -> bool:
        """Whether a subject may begin here: not in the object of a preposition, not inside a name."""
        if not self.tags[i] & NAMELIKE:
            return False
        if i == first:
            return True
        before = self.texts[i - 1].lower()
        if before in _SUBORDINATORS or (self.tags[i] & QUANTITY and before in ("about", "over", "under", "than")):
            return True
        return not self.tags[i - 1] & (PREPOSITION | POSSESSIVE | DETERMINER)

    def phrase(self, i: int, *, closing: bool) -> set[int]:
        """Where a party phrase from word `i` can end. With `closing`, asides must be closed by a comma."""
        ends: set[int] = set()
        for core in self.core(i):
            if self.alone(i, core):
                ends.add(core)
                continue
            for whole in self.attached(core, i):
                ends.add(whole)
                whole = self.bracketed(whole)
                ends |= {whole} | self.asides(whole, closing)
        for end in tuple(ends):
            for whole in self.coordinated(end):
                ends |= {whole} | self.asides(whole, closing)
        return {e for e in ends if e <= self.last}

    def alone(self, i: int, end: int) -> bool:
        """Whether a phrase is a personal pronoun, which takes no phrases or clauses after it."""
        if self.texts[i] in _INDEFINITE:
            return False
        return end == i + 1 and bool(self.tags[i] & PRONOUN) and not self.tags[i] & (DETERMINER | QUANTITY)

    def core(self, i: int) -> list[int]:
        """Ends of the phrase proper: determiner, modifiers, head; or a name; or a pronoun."""
        tags, last = self.tags, min(self.last, i + MAX_RUN + 2)
        if i >= last:
            return []
        ends = [i + 1] if tags[i] & PRONOUN else []
        k = i
        determined = False
        while k < last and tags[k] & (DETERMINER | QUANTITY):
            if determined and tags[k] & DETERMINER and not tags[k - 1] & QUANTITY:
                return ends
            determined = True
            if tags[k] & QUANTITY and not tags[k] & DETERMINER:
                ends.append(k + 1)
            k += 1
        ends += self.run(k, last, determined)
        return ends + [e + 1 for e in ends if e < self.last and self.texts[e] in _REFLEXIVE]

    def run(self, k: int, last: int, determined: bool) -> list[int]:
        """Ends of a run of modifiers and heads that starts at word `k`."""
        ends = []
        start = k
        named = False
        while k < last:
            tag = self.tags[k]
            if tag & POSSESSIVE:
                determined = True
            elif tag & (CAPITAL | HEAD) or (tag & SURNAME and named):
                ends.append(k + 1)
            elif (tag & PARTICLE and named and k + 1 < last and self.tags[k + 1] & (CAPITAL | PARTICLE)) or (
                tag & CALENDAR and k > 0 and self.tags[k - 1] & DETERMINER and self.named_next(k + 1, last)
            ):
                pass
            elif (
                not tag & PLAIN
                or not (determined or self.leads_to_head(k, last) or (named and self.leads_to_name(k, last)))
                or (named and self.texts[k].endswith(("ed", "ing")))
            ):
                break
            named = named or bool(tag & CAPITAL)
            k += 1
        if ends and all(self.tags[e - 1] & TITLE and not self.tags[e - 1] & CAPITAL for e in ends) and start == k:
            return []
        return ends

    def named_next(self, k: int, last: int) -> bool:
        """Whether a day or month is part of a name or a kind of paper ("The Sunday Lantern")."""
        return k < last and bool(self.tags[k] & (CAPITAL | HEAD))

    def leads_to_name(self, k: int, last: int) -> bool:
        """Whether an unlisted noun stands between two capitals ("Media titan Odd Berg")."""
        return k + 1 < last and bool(self.tags[k + 1] & CAPITAL) and not self.texts[k].endswith("s")

    def leads_to_head(self, k: int, last: int) -> bool:
        """Whether a bare modifier ("unnamed") is followed within three words by a head ("port diplomats")."""
        if self.texts[k] in lexicon.words("parties_ranks") and k + 1 < last and self.tags[k + 1] & CAPITAL:
            return True
        for j in range(k + 1, min(k + 4, last)):
            if self.tags[j] & HEAD:
                return not self.texts[k].endswith("ing") or (j == k + 1 and reporting(self.texts[k]) is None)
            if not self.tags[j] & (PLAIN | CAPITAL):
                return False
        return False

    def attached(self, end: int, start: int) -> set[int]:
        """Ends with "of", "from", "seen by" … phrases added; the bare end is among them."""
        ends = {end}
        common = bool(self.tags[end - 1] & (HEAD | QUANTITY)) or self.texts[end - 1] in _INDEFINITE
        todo = [end]
        while todo and len(ends) < 40:
            at = todo.pop()
            new = self.preposition(at, common) | (self.reduced(at) if common else set())
            todo += new - ends
            ends |= new
        return {e for e in ends if e <= start + MAX_WORDS}

    def preposition(self, at: int, common: bool) -> set[int]:
        """Ends of a prepositional phrase at word `at`."""
        if at + 1 >= self.last:
            return set()
        word = self.texts[at]
        if word not in (_ATTACHING if common else _NAME_ATTACHING):
            return set()
        return self.any_phrase(at + 1)

    def reduced(self, at: int) -> set[int]:
        """Ends of "familiar with the matter", "seen by the paper", "waiting at the gate" at word `at`."""
        word = self.texts[at] if at + 1 < self.last else ""
        if not word or not (self.tags[at] & PLAIN or word in _REDUCED_WORDS):
            return set()
        if word in _LINKS or word in _REDUCED_WORDS or (word.endswith(_REDUCED) and word not in ANONYMITY):
            if (self.texts[at + 1] in _ATTACHING or self.texts[at + 1] == "to") and at + 2 < self.last:
                return self.any_phrase(at + 2) or self.day(at + 2)
            if self.tags[at + 1] & CALENDAR:
                return self.day(at + 1)
            if word in ("called", "dated") or self.tags[at + 1] & QUANTITY:
                return self.any_phrase(at + 1)
        return set()

    def day(self, k: int) -> set[int]:
        """The end of a bare day or month at word `k`."""
        return {k + 1} if k < self.last and self.tags[k] & CALENDAR else set()

    def any_phrase(self, k: int) -> set[int]:
        """Ends of any noun phrase at word `k`, party or not: determiners, then words that are not stops."""
        ends = set()
        stop = min(self.last, k + MAX_RUN)
        while k < stop and self.tags[k] & (DETERMINER | QUANTITY):
            if self.tags[k] & QUANTITY:
                ends.add(k + 1)
            k += 1
        if k < stop and self.tags[k] & PRONOUN:
            return ends | {k + 1}
        while k < stop and self.tags[k] & (PLAIN | CAPITAL | HEAD | POSSESSIVE | PARTICLE | QUANTITY | CALENDAR):
            if self.tags[k] & CALENDAR and not (k > 0 and self.tags[k - 1] & QUANTITY):
                break
            if ends and self.is_deed(k):
                break
            if not self.tags[k] & POSSESSIVE:
                ends.add(k + 1)
            k += 1
        return ends

    def is_deed(self, k: int) -> bool:
        """Whether a word in -ed after a noun is rather its verb than part of the phrase: "the panel dissented,"."""
        bare = self.tags[k] == PLAIN and self.texts[k].endswith("ed") and not self.texts[k - 1].endswith("ly")
        return bare and self.is_closed(k + 1)

    def bracketed(self, end: int) -> int:
        """Past a short bracket after a name: "Odd Berg (Lom)"."""
        if end < self.last and self.texts[end] == "(":
            for k in range(end + 2, min(end + 7, self.last)):
                if self.texts[k] == ")":
                    return k + 1
        return end

    def asides(self, end: int, closing: bool, depth: int = 0) -> set[int]:
        """Ends with an apposition or relative clause added, or one after the other."""
        if end >= self.last:
            return set()
        if self.texts[end] in _RELATIVES:
            return self.relative(end, closing)
        if self.texts[end] != "," or end + 1 >= self.last:
            return set()
        if self.texts[end + 1] in _RELATIVES:
            return self.relative(end + 1, closing, commas=True)
        if end + 2 < self.last and self.texts[end + 2] in ("which", "whom") and self.tags[end + 1] & PREPOSITION:
            return self.relative(end + 2, closing, commas=True)
        ends = set()
        for whole in self.apposed(end, closing, depth):
            comma = whole < self.last and self.texts[whole] == ","
            if not closing and self.is_closed(whole):
                ends.add(whole)
            elif closing and comma:
                ends.add(whole + 1)
            if comma and depth < 1:
                ends |= self.asides(whole, closing, depth + 1)
        return ends

    def is_closed(self, k: int) -> bool:
        """Whether a phrase that ends before word `k` is shut off by a mark."""
        return k >= self.last or not self.texts[k][0].isalnum()

    def apposed(self, end: int, closing: bool, depth: int) -> set[int]:
        """Ends of an apposition after the comma at `end`: a role after a name, a name after a role."""
        k = end + 1
        name = bool(self.tags[end - 1] & CAPITAL)
        ends: set[int] = set()
        if self.texts[k].isdigit():
            return {k + 1}
        for core in self.core(k):
            tag = self.tags[core - 1]
            if self.tags[core - 1] & PRONOUN and core == k + 1:
                continue
            new = self.texts[k] in ("a", "an") or depth > 0
            if (name and tag & (HEAD | CAPITAL)) or (not name and tag & CAPITAL) or (new and tag & HEAD):
                for whole in self.attached(core, k):
                    ends.add(whole)
                    if whole < self.last and self.texts[whole] in _RELATIVES:
                        ends |= self.relative(whole, closing)
        if name and not closing and not (self.tags[k] & (DETERMINER | POSSESSIVE | ROLE | PLAIN) or self._owns(k)):
            return set()
        return ends

    def _owns(self, k: int) -> bool:
        return any(self.tags[j] & POSSESSIVE for j in range(k, min(k + 4, self.last)))

    def relative(self, at: int, closing: bool, *, commas: bool = False) -> set[int]:
        """Ends of the relative clause whose pronoun is word `at`; clauses on anonymity are no part of a party."""
        if at + 2 >= self.last or self.is_anonymity(at + 1):
            return self._closed(at, commas) if closing and commas else set()
        if self.texts[at] == "that" and not closing:
            return set()
        return self._closed(at, commas) if closing else self._open(at)

    def is_anonymity(self, k: int) -> bool:
        """Whether the words from `k` on tell that somebody keeps a name back."""
        return any(word in ANONYMITY for word in self.texts[k : min(k + 12, self.last)])

    def without_anonymity(self, first: int, last: int) -> int:
        """Where a phrase ends when a clause on anonymity at its end is left out."""
        for k in range(first + 1, last):
            word = self.texts[k]
            if (word in _RELATIVES or word in _ASKING) and k + 1 < last and self.is_anonymity(k):
                return k - 1 if self.texts[k - 1] == "," else k
        return last

    def _closed(self, at: int, commas: bool) -> set[int]:
        stop = min(self.last, at + MAX_RELATIVE)
        for k in range(at, stop):
            if self.texts[k] in _ENDERS:
                return set()
        if commas:
            return {k + 1 for k in range(at + 2, stop) if self.texts[k] == ","}
        comma = next((k for k in range(at, stop) if self.texts[k] == ","), stop)
        return set(range(at + 2, min(comma, at + MAX_RESTRICTIVE) + 1))

    def _open(self, at: int) -> set[int]:
        k = at
        while k < self.last and k < at + MAX_RELATIVE and self.texts[k] != "," and self.texts[k] not in _ENDERS:
            k += 1
        return {k}

    def coordinated(self, end: int) -> set[int]:
        """Ends with "and Y" added."""
        if end + 1 >= self.last or self.texts[end] not in ("and", "or", "&"):
            return set()
        ends: set[int] = set()
        for core in self.core(end + 1):
            ends |= self.attached(core, end + 1)
        return ends


_ENDERS = frozenset('.;:!?“”"„«»()[]—–‘')
