"""Where a reader is in a long list, and the addresses of its other pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode


@dataclass(frozen=True, slots=True)
class Pager:
    """`first` to `last` of `total`, counted from 1; an address is empty where there is no such page."""

    first: int
    last: int
    total: int
    before: str
    after: str


def pager(path: str, asked: Mapping[str, object], *, start: int, shown: int, total: int, step: int) -> Pager:
    """`asked` is the rest of the question, kept in the addresses; what is `None` or empty is left out.

    >>> pager("/claims", {"words": "ice"}, start=50, shown=50, total=120, step=50).after
    '/claims?words=ice&start=100'
    """
    return Pager(
        first=start + 1 if shown else 0,
        last=start + shown,
        total=total,
        before=_at(path, asked, max(start - step, 0)) if start else "",
        after=_at(path, asked, start + step) if start + shown < total else "",
    )


def _at(path: str, asked: Mapping[str, object], start: int) -> str:
    kept = {name: _said(value) for name, value in asked.items() if value not in (None, "", False) or value is False}
    query = urlencode({**{n: v for n, v in kept.items() if v}, **({"start": start} if start else {})})
    return f"{path}?{query}" if query else path


def _said(value: object) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else "" if value is None else str(value)
