"""Pairs quotation marks and tells them from apostrophes. It knows nothing of who speaks, nor what the words mean.

Double marks are paired by their direction. A single closing mark looks like the apostrophe of a plural
possessive ("the diplomats’ view"), so each candidate is firm or faint: faint after an s when a word follows that
a possessive could belong to. Only outermost pairs are given. Every block is read once, in linear time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from onrecord.language import lexicon
from onrecord.types import Quotation, Span

Turn = Literal["opens", "closes", "either"]

_MARKS = re.compile(r"``|''|’’|‘‘|[\"“”„‟«»‘’‚'‹›「」『』]")
_PAIRS: dict[str, frozenset[str]] = {
    "“": frozenset("”"),
    "‟": frozenset("”"),
    "”": frozenset("”"),
    "„": frozenset("“”"),
    "‘‘": frozenset(("’’", "''")),
    "’’": frozenset(("’’",)),
    "``": frozenset(("''", "’’")),
    '"': frozenset('"'),
    "''": frozenset(("''",)),
    "«": frozenset("»"),
    "»": frozenset("«»"),
    "‹": frozenset("›"),
    "›": frozenset("‹›"),
    "「": frozenset("」"),
    "『": frozenset("』"),
}
"""Which marks close a double (or angled) one."""
_STRAY = frozenset(("”", '"', "''", "’’", "“"))
"""Marks that may close any double one where the proper mark is missing: keyboards mix them."""
_SINGLE = frozenset("‘’‚'")
_BEFORE_OPENING = frozenset("([{<—–-/‐‑“„«‹\"‘'¿¡|*_")
_AFTER_CLOSING = frozenset(".,;:!?)]}>—–…/”»›\"’'|*_")
_ELIDED = re.compile(r"\d\ds\b|([^\W\d_]+)")
_YEAR = re.compile(r"\d\d(?![\w,.]|\s*%)")
_CUT_SHORT = frozenset(("o", "ol", "th", "n", "an", "wi"))
_ENDS_SENTENCE = re.compile(r"[.!?]\s+[^\W\d_a-z]")
_NEXT_WORD = re.compile(r"\s+([^\W_]+)")
_LAST_WORD = 24
"""Characters looked at before an apostrophe to find the word it may belong to."""


class Mark(NamedTuple):
    """A quotation mark in a block: where, which, what it does there, and whether that is beyond doubt."""

    start: int
    end: int
    kind: str
    turn: Turn
    firm: bool = True


class Ahead(NamedTuple):
    """For one kind of opening mark and each place in a block: is the next mark of its family a closing one,
    and how many opening and closing marks of the family are left."""

    closes: list[bool | None]
    opening: list[int]
    closing: list[int]


def quotations(text: str, blocks: Sequence[Span]) -> tuple[Quotation, ...]:
    """The outermost quotations in the given blocks (body lines in order), apostrophes not mistaken for marks.

    A quotation left open at the end of a block whose successor opens anew with the same mark is not closed:
    both pieces are given, `closed=False` for the first. One whose closing mark is lost runs to the end of its
    block with `closed=False`. A double mark left open that the next block closes without opening anew goes on
    from the start of that block.

    >>> text = "‘The diplomats’ view won’t change,’ he said."
    >>> [q.inner.of(text) for q in quotations(text, [Span(0, len(text))])]
    ['The diplomats’ view won’t change,']
    """
    found: list[Quotation] = []
    carried = False
    for at, block in enumerate(blocks):
        following = blocks[at + 1] if at + 1 < len(blocks) else None
        reader = _Block(text, block, text[following.start : following.start + 1] if following else "")
        pieces = reader.read(carried)
        found += pieces
        last = pieces[-1] if pieces else None
        carried = last is not None and not last.closed and last.outer.end == block.end
        carried = carried and last is not None and text[last.outer.start] not in _SINGLE
    return tuple(found)


class _Block:
    """One block being read: its marks, and what lies ahead of each. Lives for one call of `quotations`."""

    def __init__(self, text: str, block: Span, successor: str) -> None:
        self.text = text
        self.block = block
        self.successor = successor
        self.marks = _marks(text, block)
        self._ahead: dict[str, Ahead] = {}

    def read(self, carried: bool) -> list[Quotation]:
        out: list[Quotation] = []
        at = 0
        if carried and self.marks and self._finishes(self.marks[0]):
            out += self._quotation(self.block.start, self.block.start, self.marks[0].start, self.marks[0].end)
            at = 1
        while at < len(self.marks):
            mark = self.marks[at]
            if not self._may_open(at):
                at += 1
                continue
            single = mark.kind in _SINGLE
            close, reopened = self._single(at) if single else self._double(at)
            if close is not None:
                closing = self.marks[close]
                out += self._quotation(mark.start, mark.end, closing.start, closing.end)
                at = close + 1
            elif single and not self._left_open(mark):
                at += 1
            else:
                end = self.block.end if reopened is None else self.marks[reopened].start
                out += self._quotation(mark.start, mark.end, end, end, closed=False)
                at = len(self.marks) if reopened is None else reopened
        return out

    def _quotation(self, start: int, inner: int, last: int, end: int, closed: bool = True) -> list[Quotation]:
        """A quotation, unless nothing stands between the marks."""
        while inner < last and self.text[inner].isspace():
            inner += 1
        while inner < last and self.text[last - 1].isspace():
            last -= 1
        if inner == last:
            return []
        return [Quotation(Span(start, end if closed else last), Span(inner, last), closed)]

    def _finishes(self, mark: Mark) -> bool:
        """Whether this first mark of a block closes what the block before left open."""
        return mark.turn == "closes" and mark.kind not in _SINGLE and mark.firm

    def _may_open(self, at: int) -> bool:
        mark = self.marks[at]
        if mark.turn == "closes":
            if mark.kind != "“":
                return False
            return self._look("“").closes[at] is True  # "he said,“ We …”": badly spaced, yet its closing mark is next
        if mark.turn == "either" and mark.kind == '"':
            return not self._after_figure(mark)
        return True

    def _after_figure(self, mark: Mark) -> bool:
        """Whether a straight mark may stand for inches."""
        return mark.kind in ('"', "''") and self.text[mark.start - 1 : mark.start].isdigit()

    # --- double and angled marks -----------------------------------------------------------------------------

    def _double(self, at: int) -> tuple[int | None, int | None]:
        """The index of the closing mark, else of the mark that opens anew before it, else neither."""
        kind = self.marks[at].kind
        ahead, depth, within = self._look(kind), 0, 0
        for k in range(at + 1, len(self.marks)):
            mark = self.marks[k]
            if _closes(kind, mark):
                if not depth:
                    return k, None
                depth -= 1
            elif mark.kind == kind:
                if ahead.closes[k] is not True:
                    return k, None  # two opening marks and no closing one: the second is turned the wrong way
                if ahead.closing[k] < ahead.opening[k] + 2 + depth:
                    return None, k
                depth += 1
            elif mark.kind in _STRAY and mark.turn == "opens":
                within += 1
            elif mark.kind in _STRAY and mark.turn == "closes" and not depth:
                if not within and not (ahead.closes[k] and self._after_figure(mark)):
                    return k, None
                within = max(0, within - 1)
        return None, None

    def _look(self, kind: str) -> Ahead:
        """What lies after each mark, for one kind of opening mark; computed once a block and kind."""
        if kind not in self._ahead:
            count = len(self.marks)
            ahead = Ahead([None] * count, [0] * count, [0] * count)
            nearest: bool | None = None
            opening = closing = 0
            for k in range(count - 1, -1, -1):
                ahead.closes[k], ahead.opening[k], ahead.closing[k] = nearest, opening, closing
                if _closes(kind, self.marks[k]):
                    nearest, closing = True, closing + 1
                elif self.marks[k].kind == kind:
                    nearest, opening = False, opening + 1
            self._ahead[kind] = ahead
        return self._ahead[kind]

    # --- single marks ----------------------------------------------------------------------------------------

    def _single(self, at: int) -> tuple[int | None, int | None]:
        """As `_double`: the first firm closing mark before a new opening one, else the first faint one."""
        mark = self.marks[at]
        reopened = faint = None
        firm: int | None = None
        for k in range(at + 1, len(self.marks)):
            other = self.marks[k]
            if other.kind == mark.kind and other.turn == "opens":
                reopened = k
                break
            if other.kind not in _SINGLE or other.turn != "closes":
                continue
            if other.firm and (other.kind == "'") == (mark.kind == "'"):
                firm = k
                break
            faint = k if faint is None else faint
        limit = self.marks[firm].start if firm is not None else mark.end
        if firm is not None and (faint is not None or not mark.firm) and self._sentence_ends(mark, limit):
            firm = None
        if firm is None and (not mark.firm or self._goes_on(mark)):
            return None, reopened
        return (firm if firm is not None else faint), reopened

    def _sentence_ends(self, mark: Mark, limit: int) -> bool:
        """Whether a fragment ("a ‘red line …") would have to run past the end of its sentence to be closed."""
        fragment = self.text[mark.end : mark.end + 1].islower() or not mark.firm
        return fragment and _ENDS_SENTENCE.search(self.text, mark.end, limit) is not None

    def _goes_on(self, mark: Mark) -> bool:
        """Whether the next block opens with this mark again, and whole sentences rather than a word stand in it."""
        if self.successor != mark.kind or not mark.firm:
            return False
        before = self.text[max(self.block.start, mark.start - 2) : mark.start].rstrip()
        return mark.start == self.block.start or before.endswith((":", ",", ".", "!", "?"))

    def _left_open(self, mark: Mark) -> bool:
        """Whether a single mark that nothing closes still opens a quotation, rather than being an apostrophe."""
        if self._goes_on(mark):
            return True
        if mark.kind != "‘" or not mark.firm:
            return False
        before = self.text[max(self.block.start, mark.start - 2) : mark.start].rstrip()
        return mark.start == self.block.start or before.endswith((":", ","))


def _closes(kind: str, mark: Mark) -> bool:
    """Whether a mark is the proper closing one for an opening mark of this kind."""
    if mark.kind == kind and mark.turn != "opens":
        return True  # “ as in “no“, or a mark that looks the same on both sides
    return mark.kind in _PAIRS.get(kind, ()) and (mark.kind != kind) and (mark.turn != "opens" or mark.kind == "”")


# --- What a mark does where it stands -------------------------------------------------------------------------


def _marks(text: str, block: Span) -> list[Mark]:
    found = []
    for match in _MARKS.finditer(text, block.start, block.end):
        start, end = match.span()
        before = text[start - 1] if start > block.start else ""
        after = text[end] if end < block.end else ""
        kind = match[0]
        mark = (_read_single if kind in _SINGLE else _read_double)(text, block, Span(start, end), before, after)
        if mark is not None:
            found.append(mark)
    return found


def _opening_place(before: str, after: str) -> bool:
    return (not before or before.isspace() or before in _BEFORE_OPENING) and bool(after) and not after.isspace()


def _closing_place(before: str, after: str) -> bool:
    return bool(before) and not before.isspace() and (not after or after.isspace() or after in _AFTER_CLOSING)


def _read_double(text: str, block: Span, at: Span, before: str, after: str) -> Mark | None:
    kind = at.of(text)
    opening, closing = _opening_place(before, after), _closing_place(before, after)
    turn: Turn
    if kind in "“‟«‹":
        turn = "closes" if closing and not (opening and after.isalnum()) else "opens"
    elif kind in ("„", "``", "‘‘", "「", "『"):
        turn = "opens"
    elif kind in ("”", "’’", "»", "›"):
        turn = "opens" if opening and after.isalnum() and before not in _AFTER_CLOSING else "closes"
    elif kind in ("」", "』"):
        turn = "closes"
    else:
        turn = _read_straight(before, after, opening, closing)
    return Mark(at.start, at.end, kind, turn)


def _read_straight(before: str, after: str, opening: bool, closing: bool) -> Turn:
    """What a mark that looks the same on both sides does, by its neighbours."""
    if opening and closing:  # between two signs, as in ("…" or —"…
        return "opens" if before in "([{" else "closes"
    if opening:
        return "closes" if after in _AFTER_CLOSING and after not in _BEFORE_OPENING | {"…"} else "opens"
    if closing:
        return "closes"
    if not before:
        return "opens"
    return "closes" if not after else "either"


def _read_single(text: str, block: Span, at: Span, before: str, after: str) -> Mark | None:
    kind = at.of(text)
    if before.isalnum() and after.isalnum():
        return None
    if kind == "‚":
        return Mark(at.start, at.end, kind, "opens") if _opening_place(before, after) and after.isalnum() else None
    closing = _closing_place(before, after)
    if _opening_place(before, after) and not (closing and not after.isalnum() and before not in "([{"):
        if _elided(text, at.end, block.end):
            return None
        firm = kind != "’" and not _YEAR.match(text, at.end, block.end)
        return Mark(at.start, at.end, kind, "opens", firm)
    if closing or (before.isalpha() and kind == "‘"):
        return _read_closing(text, block, at, before, after)
    return None


def _read_closing(text: str, block: Span, at: Span, before: str, after: str) -> Mark | None:
    """A closing single mark or an apostrophe at a word's end: `None` if only the latter is possible."""
    if not before.isalnum():
        return Mark(at.start, at.end, at.of(text), "closes")
    word = re.split(r"[\W_]", text[max(block.start, at.start - _LAST_WORD) : at.start])[-1].lower()
    if word in _CUT_SHORT:
        return None
    firm = not (before in "sS" or (word.endswith("in") and len(word) > 3))
    if not firm:
        following = _NEXT_WORD.match(text, at.end, min(block.end, at.end + _LAST_WORD))
        firm = following is None or following[1].lower() in lexicon.words("text_not_possessed")
    return Mark(at.start, at.end, at.of(text), "closes", firm)


def _elided(text: str, at: int, end: int) -> bool:
    """Whether the apostrophe before `at` stands for lost letters ('twas, ’90s) rather than for a mark."""
    match = _ELIDED.match(text, at, min(end, at + _LAST_WORD))
    return match is not None and (match[1] is None or match[1] in lexicon.words("text_elisions"))
