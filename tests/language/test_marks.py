"""Quotation marks against apostrophes, inch marks, lost marks and wrongly turned ones."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language.text import lines, quotations
from onrecord.types import Span


def inner(text: str) -> list[str]:
    return [q.inner.of(text) for q in quotations(text, lines(text))]


def unclosed(text: str) -> list[str]:
    return [q.inner.of(text) for q in quotations(text, lines(text)) if not q.closed]


CONVENTIONS = [
    ("double", "“We shall go,” she said.", ["We shall go,"]),
    ("two pieces", "“We go,” she said, “and soon.”", ["We go,", "and soon."]),
    ("single", "‘We shall go,’ she said.", ["We shall go,"]),
    ("straight", '"We shall go," she said.', ["We shall go,"]),
    ("straight, two pieces", '"We go," she said, "and soon".', ["We go,", "and soon"]),
    ("straight single", "'We shall go,' she said.", ["We shall go,"]),
    ("German", "„Wir gehen“, she said; „bald.“", ["Wir gehen", "bald."]),
    ("Polish", "„Idziemy”, she said.", ["Idziemy"]),
    ("German single inside", "„Das ‚Tor‘ ist zu“, she said.", ["Das ‚Tor‘ ist zu"]),
    ("French", "« Nous partons », she said, «vite».", ["Nous partons", "vite"]),
    ("French, no-break spaces", "«\u00a0Nous partons\u00a0», she said.", ["Nous partons"]),
    ("German angled", "»Wir gehen«, she said, »bald.«", ["Wir gehen", "bald."]),
    ("Finnish angled", "»Lähdemme», she said.", ["Lähdemme"]),
    ("Swedish", "”Vi åker”, she said, ”snart.”", ["Vi åker", "snart."]),
    ("two apostrophes", "''We shall go,'' she said, ''soon''.", ["We shall go,", "soon"]),
    ("grave", "``We shall go,'' she said.", ["We shall go,"]),
    ("British full stop outside", "She called it ‘a mistake’.", ["a mistake"]),
    ("American comma inside", "“No,” he said. “Never.”", ["No,", "Never."]),
    ("after a dash", "He left—“for good”—and slept.", ["for good"]),
    ("dash inside at the end", 'She said: "I thought—" and stopped.', ["I thought—"]),
    ("in brackets", 'He slept ("like a log") well.', ["like a log"]),
    ("question", "“Who?” asked Orme. ‘You,’ said Tan.", ["Who?", "You,"]),
    ("spaced marks", 'He said " we go " and left.', ["we go"]),
    ("no space after reporting clause", 'he said:"We go" and left.', ["We go"]),
]


@pytest.mark.parametrize(("phenomenon", "text", "expected"), CONVENTIONS, ids=[c[0] for c in CONVENTIONS])
def test_conventions(phenomenon: str, text: str, expected: list[str]) -> None:
    assert inner(text) == expected
    assert unclosed(text) == []


NESTED = [
    ("single in double", "“He said ‘no’ to us,” she said.", ["He said ‘no’ to us,"]),
    ("double in single", "‘He said “no” to us,’ she said.", ["He said “no” to us,"]),
    ("straight single in double", "\"He said 'no' to us,\" she said.", ["He said 'no' to us,"]),
    ("both end together", "“He said ‘no’.” She left.", ["He said ‘no’."]),
    ("end together without space", "“She told me ‘never.’” He left.", ["She told me ‘never.’"]),
    ("same double nested", "“He said “no” to us,” she said.", ["He said “no” to us,"]),
    ("same straight nested", '"He said "no" to us," she said.', ['He said "no" to us,']),
    ("straight in curly", '“He said "no" to us,” she said.', ['He said "no" to us,']),
    (
        "double opens in single with apostrophes",
        "‘It’s the men’s “last” word,’ he said.",
        ["It’s the men’s “last” word,"],
    ),
]


@pytest.mark.parametrize(("phenomenon", "text", "expected"), NESTED, ids=[c[0] for c in NESTED])
def test_only_the_outermost(phenomenon: str, text: str, expected: list[str]) -> None:
    assert inner(text) == expected


APOSTROPHES = [
    ("plural possessive", "She read the diplomats’ view and the ships' logs.", []),
    ("possessive at a sentence's end", "The choice was the voters’. They made it.", []),
    ("contraction and name", "O’Brien didn’t know D'Arcy's plan.", []),
    ("elided", "’Twas in the ’90s, and 'twas rock 'n' roll.", []),
    ("elided, turned the wrong way", "‘Twas late in the ‘90s.", []),
    ("dropped g", "He kept goin’ an’ goin' home.", []),
    ("inches", 'A 12" ruler and a 6\'2" man met a 9" nail.', []),
    ("possessive inside British marks", "‘The diplomats’ view is clear,’ she said.", ["The diplomats’ view is clear,"]),
    ("several inside", "‘The miners’ wives’ fund isn’t ours,’ he said.", ["The miners’ wives’ fund isn’t ours,"]),
    ("straight, inside", "'The diplomats' view isn't clear,' she said.", ["The diplomats' view isn't clear,"]),
    ("s before the closing mark", "They spoke of ‘red lines’ and left.", ["red lines"]),
    ("s before the closing mark and a stop", "He loathes ‘experts’. They loathe him.", ["experts"]),
    ("s, then a possessive later", "‘Red lines’ are in the farmers’ plan.", ["Red lines"]),
    ("headline, a possessive after", "Mayor ‘broke rules’ over drivers’ pay", ["broke rules"]),
    ("fragment does not run over a sentence", "He drew ‘red lines’ again. It was the workers’.", ["red lines"]),
    ("decade inside", "‘I loved the ’60s,’ he said.", ["I loved the ’60s,"]),
    ("elided inside", "‘Tell ’em it’s over,’ she said.", ["Tell ’em it’s over,"]),
    ("possessive between two quotations", "“Go,” the boys’ father said, “now.”", ["Go,", "now."]),
]


@pytest.mark.parametrize(("phenomenon", "text", "expected"), APOSTROPHES, ids=[c[0] for c in APOSTROPHES])
def test_apostrophes_are_no_marks(phenomenon: str, text: str, expected: list[str]) -> None:
    assert inner(text) == expected


LOST = [
    ("runs on into the next paragraph", "“We came.\n“We saw,” he said.", ["We came.", "We saw,"], ["We came."]),
    ("the same, single", "‘We came.\n‘We saw,’ he said.", ["We came.", "We saw,"], ["We came."]),
    ("the same, straight", '"We came.\n"We saw," he said.', ["We came.", "We saw,"], ["We came."]),
    ("the same, straight single", "'We came.\n'We saw,' he said.", ["We came.", "We saw,"], ["We came."]),
    (
        "single, possessives in the open paragraph",
        "‘We have the crews’ support.\n‘We go,’ he said.",
        ["We have the crews’ support.", "We go,"],
        ["We have the crews’ support."],
    ),
    ("lost at the end", "He said: “We go tomorrow.", ["We go tomorrow."], ["We go tomorrow."]),
    (
        "lost, then opened anew",
        "“We go, he said. “But not now.”",
        ["We go, he said.", "But not now."],
        ["We go, he said."],
    ),
    ("lost opening mark", "We go,” he said. “But not now.”", ["But not now."], []),
    ("closing mark turned the wrong way", "“We go,“ he said. “But not now.“", ["We go,", "But not now."], []),
    ("opening mark turned the wrong way", "He said ”we go” and left.", ["we go"], []),
    ("closed by another kind", '“We go," he said, "now.”', ["We go,", "now."], []),
    ("closed in the next paragraph", "“We came.\nWe saw.” He left.", ["We came.", "We saw."], ["We came."]),
    ("space before instead of after", '"We go. "he said', ["We go."], []),
    ("nothing inside", 'He said "" and “”.', [], []),
]


@pytest.mark.parametrize(("phenomenon", "text", "expected", "left_open"), LOST, ids=[c[0] for c in LOST])
def test_lost_marks(phenomenon: str, text: str, expected: list[str], left_open: list[str]) -> None:
    assert inner(text) == expected
    assert unclosed(text) == left_open


SIGNS = st.text(alphabet="ab S.,:?-1 \n“”„‘’‚\"'«»`", max_size=60)


@given(SIGNS)
def test_quotations_lie_in_their_block_in_order(text: str) -> None:
    blocks = lines(text)
    found = quotations(text, blocks)
    for quotation in found:
        assert quotation.outer.covers(quotation.inner)
        assert quotation.inner.of(text).strip()
        assert any(block.covers(quotation.outer) for block in blocks)
    for left, right in itertools.pairwise(found):
        assert left.outer.end <= right.outer.start


@given(st.lists(st.sampled_from(["it’s", "the men’s", "O’Hara", "don’t", "’90s", "’twas", "crews’ pay"]), max_size=12))
def test_apostrophes_alone_never_make_a_quotation(parts: list[str]) -> None:
    assert inner(" ".join(parts)) == []


@pytest.mark.parametrize("unit", ['"a ', "“a ", "“", "‘a ", "'a ", "s' a ", 'a" ', "''", '“x"y ', "a“ ", "„«'"])
def test_hostile_lines_stay_linear(unit: str) -> None:
    text = (unit * (50_000 // len(unit)))[:50_000]
    start = time.process_time()
    quotations(text, [Span(0, len(text))])
    assert time.process_time() - start < 1.0
