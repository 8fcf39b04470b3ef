"""The benches measure what they say: texts differ, the yardstick is steady, ratios are ratios."""

from __future__ import annotations

from benches.clock import count_words, cpu_seconds, yardstick
from benches.stages import Speed, speeds
from benches.texts import long_text, pages, story_pages

from benches import others


def test_pages_are_all_different_and_keep_their_length() -> None:
    told, some = story_pages(), list(pages(120))
    assert len({page.text for page in some}) == len({page.name for page in some}) == 120
    assert [count_words(p.text) for p in some[len(told) :]] == [count_words(p.text) for p in some[: 120 - len(told)]]


def test_variants_move_names_and_leave_words_and_days() -> None:
    one, other = (list(pages(n + 1))[-1].text.split() for n in (0, len(story_pages())))
    moved = {(a, b) for a, b in zip(one, other, strict=True) if a != b}
    assert moved
    assert all(a[0] == b[0] for a, b in moved)
    assert not {a for a, _ in moved} & {"said", "the", "February", "Sunday"}


def test_the_long_text_is_long() -> None:
    assert 5_000 <= count_words(long_text(5_000).text) < 8_000


def test_the_yardstick_is_a_rate() -> None:
    assert yardstick("The ice held all winter. " * 200) > 10_000
    assert cpu_seconds(lambda: sum(range(200_000)), rounds=1) > 0


def test_every_stage_has_a_speed_and_so_has_the_plan() -> None:
    found = speeds(story_pages()[:2], yardstick=1e6)
    assert (found[0].what, found[-1].what) == ("segments", "whole plan of a ledger")
    assert all(isinstance(s, Speed) and abs(s.times_yardstick * s.words_per_second - 1e6) < 1 for s in found)


def test_other_programs_are_asked_for_and_not_needed() -> None:
    assert set(others.missing()) <= {"spacy", "textacy", others.MODELS[-1]}
