"""SVG as text: elements, words, marks with names, links, and the frame of a picture. It places nothing.

The one module of the pictures that writes markup. Everything handed to it is escaped here; `Svg` is text that has
been. No scripts, no identifiers, no references to anywhere, no style attributes: only classes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import NewType

from onrecord.drawing import letters
from onrecord.drawing.theme import STYLE, Theme
from onrecord.export.inert import line, shortened, visible

Svg = NewType("Svg", str)
Point = tuple[float, float]
Href = Callable[[str], str]
"""Where the evidence for an attribution is: a fragment or path, empty where it leads nowhere."""
TOLD_CHARACTERS = 2_000  # of a description: what the picture says, for those who do not see it
HREF_CHARACTERS = 500  # of an address: identifiers and paths of a ledger are far shorter
_LINE = 1.4
"""Breadth of the lines of a pattern."""
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|.*[\x00-\x20\x7f-\xa0\\]", re.IGNORECASE | re.DOTALL)


def element(tag: str, *inside: Svg, **attributes: str | float | None) -> Svg:
    """
    >>> element("rect", x=1.04, class_="a<b")
    '<rect x="1" class="a&lt;b"/>'
    """
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{_value(v)}"' for name, v in attributes.items() if v is not None
    )
    return Svg(f"<{tag}{written}>{''.join(inside)}</{tag}>" if inside else f"<{tag}{written}/>")


def words(text: str, x: float, y: float, css: str = "", turn: float | None = None) -> Svg:
    """One line of text with the start (or middle, or end, by its class) of its base line at a place."""
    turned = f"rotate({_number(turn)} {_number(x)} {_number(y)})" if turn is not None else None
    return element("text", _escaped(line(text)), x=x, y=y, class_=css or None, transform=turned)


def phrase(parts: Sequence[tuple[str, str]], x: float, y: float, css: str = "") -> Svg:
    """One line of text whose parts have classes of their own; white space between them is theirs."""
    inside = (element("tspan", _escaped(visible(part)), class_=own or None) for part, own in parts if part)
    return element("text", *inside, x=x, y=y, class_=css or None)


def rect(x: float, y: float, width: float, height: float, css: str, round_: float = 0) -> Svg:
    return element("rect", x=x, y=y, width=max(width, 0), height=height, rx=round_ or None, class_=css)


def path(d: str, css: str) -> Svg:
    return element("path", d=d, class_=css)


def straight(points: Sequence[Point], css: str) -> Svg:
    return path("M" + "L".join(f"{_number(x)} {_number(y)}" for x, y in points), css)


def curve(start: Point, bend: Point, other: Point, end: Point, css: str) -> Svg:
    """A line that leaves and arrives in the direction of its bends."""
    places = " ".join(f"{_number(x)} {_number(y)}" for x, y in (bend, other, end))
    return path(f"M{_number(start[0])} {_number(start[1])}C{places}", css)


def circle(x: float, y: float, radius: float, css: str) -> Svg:
    return element("circle", cx=x, cy=y, r=radius, class_=css)


def hatched(x: float, y: float, width: float, height: float, css: str, gap: float = 6) -> Svg:
    """Slanting lines over a box, clipped to it by reckoning: patterns would need identifiers, which clash in a page."""
    strokes: list[str] = []
    at = gap
    while at < width + height and len(strokes) < 400:
        x1, y1 = (x + at, y) if at <= width else (x + width, y + at - width)
        x2, y2 = (x, y + at) if at <= height else (x + at - height, y + height)
        strokes.append(f"M{_number(x1)} {_number(y1)}L{_number(x2)} {_number(y2)}")
        at += gap
    return path("".join(strokes), f"hatch {css}")


def dotted(x: float, y: float, width: float, height: float, css: str, gap: float = 6) -> Svg:
    """Dots over a box: rows of dashes of no length with round ends. Written one by one they were most of a picture."""
    columns, rows = int(min(width / gap, 150)), int(height / gap)
    if not columns:
        return Svg("")
    row = f"h{_number(gap * (columns - 1) + 0.1)}"
    starts = (f"M{_number(x + gap / 2)} {_number(y + gap * (j + 0.5))}" for j in range(rows))
    return element(
        "path", d="".join(start + row for start in starts), class_=f"dots {css}", stroke_dasharray=f"0 {gap}"
    )


def upright(x: float, y: float, width: float, height: float, css: str, gap: float = 5) -> Svg:
    """Upright lines over a box: one line as broad as the box is high, broken into dashes as broad as a line."""
    half = min(gap / 2, width)
    return _broken(f"M{_number(x + half)} {_number(y + height / 2)}h{_number(width - half)}", css, height, gap)


def level(x: float, y: float, width: float, height: float, css: str, gap: float = 5) -> Svg:
    """Level lines over a box, drawn as upright ones are."""
    half = min(gap / 2, height)
    return _broken(f"M{_number(x + width / 2)} {_number(y + half)}v{_number(height - half)}", css, width, gap)


def _broken(d: str, css: str, breadth: float, gap: float) -> Svg:
    dashes = f"{_LINE} {_number(gap - _LINE)}"
    return element("path", d=d, class_=f"bars {css}", stroke_width=breadth, stroke_dasharray=dashes)


def flag(x: float, y: float, css: str = "fill-terms") -> Svg:
    """A small flag, 9 by 12, whose pole stands at a place: a condition."""
    return path(f"M{_number(x)} {_number(y)}v-12h9l-2.5 3.5 2.5 3.5h-7.4v5z", css)


def mark(name: str, *inside: Svg, css: str = "", href: str = "") -> Svg:
    """Shapes that mean one thing, with its name in words; a link where the caller's address may be linked."""
    said = shortened(name, 3 * letters.NAMED_CHARACTERS)
    title = element("title", _escaped(said))
    if leads(href):
        return element("a", title, *inside, href=href, class_=css or None)  # named by its title and what it holds
    return element("g", title, *inside, class_=css or None, role="img")


def nowhere(_: str) -> str:
    """The addresses of a picture without links."""
    return ""


def leads(href: str) -> bool:
    """Whether an address may be linked: a fragment or a path of the same site, nothing that names a scheme or host.

    >>> [leads(h) for h in ("#at-1", "claims/c-1", "", "javascript:alert(1)", "//elsewhere", "java\\tscript:x")]
    [True, True, False, False, False, False]
    """
    return 0 < len(href) <= HREF_CHARACTERS and _ELSEWHERE.match(href) is None


def picture(
    size: tuple[float, float],
    body: Iterable[Svg],
    *,
    title: str,
    told: str,
    css: str = "",
    theme: Theme = "auto",
    style: bool = True,
) -> str:
    """The whole SVG. `told` says what the picture shows, in sentences; `css` are further classes of the root.

    A picture with links in it is a group, so that they can be reached by those who hear it.
    """
    width, height = size
    drawn = Svg("".join(body))
    linked = "<a " in drawn
    label = shortened(title, letters.NAMED_CHARACTERS)
    return element(
        "svg",
        element("title", _escaped(label)),
        element("desc", _escaped(shortened(told, TOLD_CHARACTERS))),
        *([element("style", Svg(STYLE))] if style else []),
        rect(0, 0, width, height, "paper"),
        drawn,
        xmlns="http://www.w3.org/2000/svg",
        class_=" ".join(filter(None, ("or", css, "" if theme == "auto" else theme))),
        role="group" if linked else "img",
        aria_label=label,
        viewBox=f"0 0 {_number(width)} {_number(height)}",
        width=width,
        height=height,
    )


def _escaped(text: str) -> Svg:
    return Svg(escape(text))


def _value(given: str | float) -> str:
    return escape(line(given)) if isinstance(given, str) else _number(given)


def _number(value: float) -> str:
    return f"{round(value, 1):g}" if abs(value) < 1e5 else f"{value:.0f}"
