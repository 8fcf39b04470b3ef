"""Finds where a reported clause, thing or quotation ends. It does not decide that there is one."""

from __future__ import annotations

from onrecord.stages.attributing.agreement import main_verb
from onrecord.stages.attributing.groups import ADVERBS, Group
from onrecord.stages.attributing.reading import Reading
from onrecord.stages.attributing.stretch import Stretch
from onrecord.stages.attributing.subjects import subject


def quote_end(r: Reading, k: int) -> int:
    """The end of a content that opens with the quotation at `k`."""
    s = r.s
    quote = s.opening(k)
    last = quote.last if quote else k + 1
    if last >= s.end() or s.low(last) in (",", ".", ";"):
        nxt = s.opening(last + 1)
        return nxt.last if nxt and s.low(last) != ";" else last
    if s.low(last) in ("and", "or", "but") and s.opening(last + 1) is None and _parallel_at(r, last + 1):
        return last
    if s.low(last).endswith("ing") or s.low(last) in (
        "as",
        "after",
        "when",
        "while",
        "before",
        "during",
        "in",
        "on",
        "at",
    ):
        ends = [q.last for q in s.quotes if q.first > last]
        return last if not ends else clause_end(r, last, None)
    return clause_end(r, last, None)


def _parallel_at(r: Reading, k: int) -> bool:
    return any(g.first == k and g.finite for g in r.groups)


def clause_end(r: Reading, k: int, g: Group | None) -> int:
    """The end of a reported clause that starts at `k`: the stretch's, or where a parallel report begins."""
    s = r.s
    end = min([s.end(), *(a for a, _ in r.taken if a > k)])
    end = next((j for j in range(k, end) if s.low(j) == ";" and j not in s.inside), end)
    if g is not None and g.voice == "ing" and after_comma(s, g.first):
        end = min([end, *(o.first - 1 for o in r.groups if o.first > k and o.finite and s.low(o.first - 1) == ",")])
    if r.relative:
        end = next((j for j in range(k + 1, end - 1) if s.low(j) == "," and main_verb(s, j, j + 2) == j + 1), end)
    for other in r.groups:
        if other.first <= k or other.head in s.inside or other.first >= end:
            continue
        cut = _cut(r, other, k, g)
        if cut is not None:
            return min(end, cut)
    return end


def _cut(r: Reading, other: Group, k: int, g: Group | None) -> int | None:
    """Where a later cue cuts the clause off, if it does."""
    s = r.s
    j = other.first - 1
    if r.relative and other.finite and s.low(j) in ADVERBS and s.low(j - 1) == ",":
        return j - 1
    if other.voice == "ing":
        return j if after_comma(s, other.first) and other.verb.kind == "say" and _strong(s, other) else None
    if other.voice != "active" or other.verb.kind != "say" or not _strong(s, other):
        return None
    if s.low(j) in ("and", "but") and j > k and (g is None or other.verb.form == g.verb.form or s.low(j - 1) == ","):
        return j
    if r.relative and s.low(j) == ",":
        return j
    who = subject(s, other, k)
    if who is None or who.first - 1 <= k:
        return None
    j = who.first - 1
    if s.low(j) == ";" or (s.low(j) in ("and", "but", "while", "though") and s.low(j - 1) in (",", "—")):
        return j
    return None


def _strong(s: Stretch, g: Group) -> bool:
    """Whether a verb surely reports: by what it is, or by "that" or a quotation after it."""
    if g.verb.takes("S", "T", "A", "N") or (g.verb.takes("O", "Q") and not g.verb.takes("B")) or g.preposition:
        return " " not in g.verb.lemma or g.verb.form != "base"
    if not (g.verb.frames - {"K"}) and g.verb.prepositions:
        return True
    return s.low(g.last) == "that" or any(s.opening(g.last + i) for i in (0, 1))


def after_comma(s: Stretch, k: int) -> bool:
    """Whether a comma or a dash stands before word `k`, or a comma at the end of a quotation."""
    if s.low(k - 1) in (",", "—", "–"):
        return True
    quote = s.closing(k)
    return quote is not None and s.text[quote.marks.inner.start : quote.marks.inner.end].rstrip().endswith(",")


_OBJECT_STOPS = frozenset("and but while as after who which when saying because by with during at".split())


def object_end(r: Reading, k: int, g: Group) -> int:
    """The end of a reported thing ("the report about talks"): an aside or a second clause ends it."""
    s = r.s
    end = clause_end(r, k, g)
    for j in range(k + 1, end):
        if s.low(j) != "," or j in s.inside:
            continue
        if s.low(j + 1) in _OBJECT_STOPS or s.low(j + 1).endswith("ing"):
            return j
        if any(s.low(i) in ("after", "before") for i in range(j + 2, j + 5)):
            return j
    return end
