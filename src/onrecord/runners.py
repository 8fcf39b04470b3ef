"""Runs pure work over many batches: here, or in a pool of processes. It knows nothing of news or of storage.

A runner is a context manager that yields a `map`: results come in the order of the input, and only a bounded
window of batches is in flight, so that memory does not grow with the input.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol, TypeVar

In = TypeVar("In")
Out = TypeVar("Out")

AHEAD = 2
"""Batches waiting per worker: enough to keep it busy while one result is stored."""


class Map(Protocol):
    def __call__(self, work: Callable[[In], Out], batches: Iterable[In], /) -> Iterator[Out]: ...


Runner = Callable[[], AbstractContextManager[Map]]


@contextmanager
def here() -> Iterator[Map]:
    """Do the work in this process, one batch after another."""

    def run(work: Callable[[In], Out], batches: Iterable[In], /) -> Iterator[Out]:
        return map(work, batches)

    yield run


def processes(count: int) -> Runner:
    """Do the work in `count` fresh processes. `work` must be picklable; an interrupt ends the pool at once."""

    @contextmanager
    def pool() -> Iterator[Map]:
        context = multiprocessing.get_context("spawn")
        executor = ProcessPoolExecutor(count, mp_context=context, initializer=_prepare_worker)

        def run(work: Callable[[In], Out], batches: Iterable[In], /) -> Iterator[Out]:
            waiting: deque[Future[Out]] = deque()
            for batch in batches:
                waiting.append(executor.submit(work, batch))
                if len(waiting) > count * AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()

        try:
            yield run
        finally:
            executor.shutdown(wait=True, cancel_futures=True)

    return pool


def best(jobs: int | None) -> Runner:
    """`here` for one job, a pool for more; `None` means as many as this process may use."""
    count = jobs or usable_cores()
    return here if count == 1 else processes(count)


def usable_cores() -> int:
    """Cores that this process may run on, which in a container is fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _prepare_worker() -> None:
    """An interrupt is the parent's to handle; and a worker ends with its parent, however that ended.

    The queue's writing end is open in the worker too, so a parent killed outright would leave it waiting for ever.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
