"""CPU time of a piece of work, and the yardstick that makes machines comparable. It knows nothing of news."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable

ROUNDS = 3
"""Times that a piece of work is done; the fastest counts, as the others were disturbed."""
_WORD = re.compile(r"\w+")
_YARDSTICK_WORDS = 300_000


def cpu_seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Least CPU time of this process that the work took."""
    return min(_once(work) for _ in range(rounds))


def _once(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def count_words(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text))


def yardstick(text: str) -> float:
    """Words per CPU second of a fixed loop in plain Python: find every word, fold its case, count it."""
    once = count_words(text)
    times = max(1, _YARDSTICK_WORDS // once)

    def loop() -> None:
        for _ in range(times):
            Counter(found.group().casefold() for found in _WORD.finditer(text))

    return once * times / cpu_seconds(loop)
