"""Templates, pictures and the style sheet, which the explorer and the one-file report share.

Everything from articles passes through autoescaping; what a page shows is decided before, in frozen values.
"""

from __future__ import annotations

from functools import cache, singledispatch
from importlib import resources
from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from onrecord.drawing import ladder, lineage, matrix, theme, timeline, xray
from onrecord.drawing.sheet import NARROW, Look
from onrecord.export.cards import Tree
from onrecord.export.history import Drawn
from onrecord.types import Matrix, Timeline

HALF_A_PAGE, IN_A_COLUMN, A_PAGE = 560, 820, 1080  # pixels: a picture beside another, in the text, and one alone


@cache
def environment(*packages: str) -> Environment:
    """The shared templates; those of further packages may extend them."""
    own: BaseLoader = PackageLoader("onrecord.export")
    found = Environment(
        loader=ChoiceLoader([*(PackageLoader(name) for name in packages), own]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["picture"] = lambda values: Markup(picture(values))
    found.globals["judging"] = None  # the forms of the explorer, which a file has no use for
    found.filters["figure"] = "{:,}".format
    return found


@cache
def style() -> str:
    """The style sheet of every page, with that of the pictures."""
    return resources.files("onrecord.export").joinpath("templates/pages.css").read_text("utf-8") + theme.STYLE + "\n"


@singledispatch
def picture(values: object) -> str:
    """The drawing of some values as SVG that takes its colours from the page; of two widths where one is too wide
    for a phone."""
    raise TypeError(f"no picture shows {type(values).__name__}")


@picture.register
def _(values: Tree) -> str:
    if lineage.fits(values.values, NARROW):
        return _tree(values, _look(NARROW))
    return _tree(values, _look(HALF_A_PAGE, "wide")) + _tree(values, _look(NARROW, "narrow"))


def _tree(tree: Tree, look: Look) -> str:
    return lineage.svg(tree.values, look, everything=tree.everything, show_all=tree.show_all)


@picture.register
def _(values: xray.Xray) -> str:
    return xray.svg(values, _look(A_PAGE, "wide")) + xray.svg(values, _look(NARROW, "narrow"))


@picture.register
def _(values: Drawn) -> str:  # type: ignore[type-arg]
    return _in_time(values, _look(IN_A_COLUMN, "wide")) + _in_time(values, _look(NARROW, "narrow"))


def _in_time(drawn: Drawn[Any], look: Look) -> str:
    """A picture of a claim in time: its positions, its reports and responses, or its tellings."""
    if isinstance(drawn.values, Matrix):
        return matrix.svg(drawn.values, drawn.about, look, claims=drawn.labels, href=drawn.href)
    if isinstance(drawn.values, Timeline):
        return timeline.svg(drawn.values, drawn.about, look, href=drawn.href)
    return ladder.svg(drawn.values, look, href=drawn.href)


def _look(width: int, css: str = "") -> Look:
    return Look(width=width, style=False, css=css)
