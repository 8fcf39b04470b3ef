"""Every runner gives the same results in the same order, and none runs far ahead of its reader."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from onrecord.runners import AHEAD, Runner, best, here, processes


def double(number: int) -> int:
    return 2 * number


@pytest.mark.parametrize("runner", [here, processes(2)], ids=["here", "processes"])
def test_results_come_in_order(runner: Runner) -> None:
    with runner() as mapped:
        assert list(mapped(double, range(20))) == [double(n) for n in range(20)]


def test_a_pool_takes_only_a_window_of_its_input() -> None:
    taken = 0

    def numbers() -> Iterator[int]:
        nonlocal taken
        for number in range(1000):
            taken += 1
            yield number

    with processes(1)() as mapped:
        next(mapped(double, numbers()))
    assert taken <= AHEAD + 2


def test_one_job_needs_no_pool() -> None:
    assert best(1) is here
