"""What a page is: a question read from its address, the frozen context that answers it, and a template.

It knows no framework: the same values make the HTML page, its JSON twin and the published schema.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Generic, TypeVar, get_type_hints

import msgspec

from onrecord.archive import Archive
from onrecord.errors import UsageError
from onrecord.export.inert import shortened

Question = TypeVar("Question")
Context = TypeVar("Context")
PAGE = 50
"""Rows of a list on one page."""


@dataclass(frozen=True, slots=True)
class View(Generic[Question, Context]):
    """A kind of page. `path` has the parts of the question that are in the address; `title` names one page."""

    name: str
    path: str
    about: str
    question: type[Question]
    context: type[Context]
    answer: Callable[[Archive, Question], Context]
    template: str
    title: Callable[[Context], str]


def asked(question: type[Question], given: Mapping[str, str]) -> Question:
    """The question in an address; blanks of a form ask for nothing. Raises `UsageError` for what does not fit.

    >>> @dataclass(frozen=True)
    ... class Rows:
    ...     start: int = 0
    >>> asked(Rows, {"start": " 20 ", "other": "x"})
    Rows(start=20)
    """
    known = {field.name for field in fields(question)}  # type: ignore[arg-type]
    stated = {name: value.strip() for name, value in given.items() if name in known and value.strip()}
    try:
        return msgspec.convert(_typed(question, stated), question, strict=False)
    except msgspec.ValidationError as error:
        raise UsageError(f"the address asks for something unknown: {shortened(str(error), 120)}") from error


def _typed(question: type[Any], stated: Mapping[str, str]) -> dict[str, Any]:
    """Words of a form as what they stand for: "yes" and "no" for a truth value."""
    hints = get_type_hints(question)
    said = {"yes": True, "no": False}
    return {name: said.get(value, value) if _is_truth(hints[name]) else value for name, value in stated.items()}


def _is_truth(hint: Any) -> bool:
    return hint is bool or (isinstance(hint, types.UnionType) and bool in hint.__args__)
