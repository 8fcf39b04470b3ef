"""Runs a command as a user would and measures it: time, memory, exit code. May kill it at a moment of one's choice.

Needs /proc for the memory of several processes together; elsewhere only the largest one is known.
"""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

WATCHED_EVERY = 0.02
"""Seconds between two looks at a running command."""
WEIGHED_EVERY = 0.2
"""Seconds between two sums of the memory of its processes."""
_KB = 1024
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command went. `largest` is the peak of its largest process, `together` that of all at one moment, in MB;
    pages that processes share are counted for each, so `together` is an upper bound."""

    code: int
    seconds: float
    cpu_seconds: float
    largest: float
    together: float
    said: str = ""

    @property
    def was_killed(self) -> bool:
        return self.code == -signal.SIGKILL


def run(command: Sequence[str], folder: Path, kill_when: Callable[[], bool] = lambda: False) -> Ran:
    """Run to the end, or until `kill_when` holds: then all its processes get SIGKILL at once."""
    said = folder / "said.txt"
    with said.open("wb") as out:
        started = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True
        )
        try:
            status, usage, together = _watch(process.pid, kill_when)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise
        seconds = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    return Ran(
        code=process.returncode,
        seconds=seconds,
        cpu_seconds=usage.ru_utime + usage.ru_stime,
        largest=usage.ru_maxrss / _KB,
        together=max(together, usage.ru_maxrss / _KB),
        said=said.read_text(encoding="utf-8", errors="replace")[-2000:],
    )


def _watch(leader: int, kill_when: Callable[[], bool]) -> tuple[int, resource.struct_rusage, float]:
    """Wait for a process, looking now and then; its exit status, its use of the machine, peak of the group in MB."""
    peak, weighed, killed = 0.0, 0.0, False
    while True:
        pid, status, usage = os.wait4(leader, os.WNOHANG)
        if pid:
            return status, usage, peak
        if time.monotonic() - weighed >= WEIGHED_EVERY:
            peak, weighed = max(peak, memory_of_group(leader)), time.monotonic()
        if not killed and kill_when():
            os.killpg(leader, signal.SIGKILL)
            killed = True
        time.sleep(WATCHED_EVERY)


def memory_of_group(leader: int) -> float:
    """Resident memory of all processes of a group, in MB."""
    return sum(_resident(stat, leader) for stat in Path("/proc").glob("[0-9]*/stat")) / _KB / _KB


def _resident(stat: Path, leader: int) -> int:
    try:
        fields = stat.read_text().rpartition(")")[2].split()
    except OSError:  # it ended while we looked
        return 0
    group, pages = int(fields[2]), int(fields[21])
    return pages * _PAGE if group == leader else 0
