"""Finds the files that a path stands for, in a fixed order. It opens none of them."""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from onrecord.errors import InputError

ENDINGS = {".txt": "text", ".md": "text", ".html": "html", ".htm": "html", ".jsonl": "lines", ".ndjson": "lines"}
PACKED = ".gz"


def kind_of(path: str) -> str | None:
    """What the end of a name says a file holds: "text", "html", "lines", or `None`.

    >>> kind_of("pages.JSONL.gz")
    'lines'
    """
    return ENDINGS.get(Path(path.lower().removesuffix(PACKED)).suffix)


def files(folder: str, passed: Counter[str]) -> Iterator[str | tuple[str, InputError]]:
    """The files of known kinds below a folder, in the order of their names, or why a folder cannot be read.

    Links are followed; a folder that was seen already, as in a loop, is left out. Hidden files are left out;
    files of other kinds are counted in `passed` by the end of their name.
    """
    seen: set[tuple[int, int]] = set()
    waiting = [Path(folder)]
    while waiting:
        path = waiting.pop()
        try:
            about = path.stat()
            if not stat.S_ISDIR(about.st_mode):
                yield str(path)
            elif (about.st_dev, about.st_ino) not in seen:
                seen.add((about.st_dev, about.st_ino))
                waiting += sorted((child for child in path.iterdir() if _wanted(child, passed)), reverse=True)
        except OSError as error:
            yield str(path), unreadable(error)


def _wanted(path: Path, passed: Counter[str]) -> bool:
    if path.name.startswith("."):
        return False
    if kind_of(path.name) or _is_folder(path):
        return True
    passed[path.suffix.lower() or "no ending"] += 1
    return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a link into a folder that may not be entered
        return False


def unreadable(error: OSError) -> InputError:
    """What the system says of a file that cannot be read, with what to do."""
    if isinstance(error, FileNotFoundError):
        return InputError("there is no such file", remedy="Check the path.")
    if isinstance(error, PermissionError):
        return InputError(
            "it may not be read", remedy="Give yourself the right to read it, for instance with chmod u+r."
        )
    return InputError(
        f"it cannot be read: {(error.strerror or str(error)).lower()}", remedy="Check the path and the disk."
    )
