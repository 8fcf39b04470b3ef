"""What tests of the pictures ask of a drawing: its words, boxes and lines, read from the SVG text."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from onrecord.drawing import letters

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = {
    "script": "<script>alert(1)</script>",
    "handler": '" onload="alert(1)" x="',
    "end of title": "</title></svg><img src=x onerror=alert(1)>",
    "style": "</style><style>*{display:none}</style>",
    "css": "}*{fill:url(javascript:alert(1))}",
    "entity": "&lt;b&gt; <!ENTITY x SYSTEM 'file:///etc/passwd'> &x;",
    "cdata": "]]><![CDATA[<script/>",
    "turned": "turned \u202etxet\u2066 \u200f",
    "null": "nul\x00 esc\x1b bell\x07 \x85 \ufffe",
    "surrogate": "lone \ud800 half",
    "long": "x" * 10_000,
    "combining": "Z" + "\u0351" * 500,
    "empty": "",
    "white": " \n\t ",
    "right to left": "שלום עולם",
}


def root(svg: str) -> ElementTree.Element:
    svg.encode("utf-8")
    return ElementTree.fromstring(svg)


def texts(svg: str) -> list[str]:
    return [text.text or "" for text in root(svg).iter(SVG + "text")]


def names(svg: str) -> list[str]:
    """The names of the marks, without the picture's own."""
    return [title.text or "" for title in root(svg).iter(SVG + "title")][1:]


def size(svg: str) -> tuple[float, float]:
    width, height = map(float, root(svg).get("viewBox", "").split()[2:])
    return width, height


def is_inert(svg: str) -> bool:
    """Whether the picture is well-formed, of the elements and attributes it is made of, and refers to nothing."""
    tree = root(svg)
    tags = {element.tag.removeprefix(SVG) for element in tree.iter()}
    attributes = {name for element in tree.iter() for name in element.attrib}
    hrefs = [element.get("href", "") for element in tree.iter() if "href" in element.attrib]
    style = [element.text or "" for element in tree.iter(SVG + "style")]
    return (
        tags <= {"svg", "title", "desc", "style", "rect", "path", "circle", "text", "tspan", "g", "a"}
        and attributes <= set("class x y width height rx d cx cy r transform href role aria-label viewBox".split())
        and all(not re.match(r"(?i)\s*[a-z][a-z0-9+.-]*:|//|\\", href) for href in hrefs)
        and len(style) <= 1
        and not any(re.search(r"url\(|@import|expression|<", text) for text in style)
        and not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066\u2067]", svg)
    )


def inside(svg: str) -> bool:
    """Whether every mark lies on the sheet, as far as coordinates tell; groups that are moved included."""
    width, height = size(svg)
    return all(-1 <= x <= width + 1 and -1 <= y <= height + 1 for x, y in points(root(svg)))


SIZES = {"message": 16, "small": 11.5, "tiny": 10.5, "words": 12.5, "mid": 12}


def extent(words: str, x: float, y: float, css: list[str]) -> list[tuple[float, float]]:
    """Where a line of text begins and ends, reckoned without the room that is kept to spare."""
    size = next((size for name, size in SIZES.items() if name in css), 13)
    room = letters.width(words, size) / letters.SPARE
    left = x - room / 2 if "middle" in css else x - room if "end" in css else x
    return [(left, y), (left + room, y)]


def points(element: ElementTree.Element, dx: float = 0, dy: float = 0) -> list[tuple[float, float]]:
    moved = re.match(r"translate\(([\d.e+-]+) ([\d.e+-]+)\)", element.get("transform", ""))
    if moved:
        dx, dy = dx + float(moved[1]), dy + float(moved[2])
    found: list[tuple[float, float]] = []
    tag = element.tag.removeprefix(SVG)
    if tag in ("rect", "text"):
        x, y = float(element.get("x", "0")), float(element.get("y", "0"))
        found.append((x, y))
        if tag == "text" and "rotate" not in element.get("transform", ""):
            found += extent("".join(element.itertext()), x, y, element.get("class", "").split())
        if tag == "rect":
            found.append((x + float(element.get("width", "0")), y + float(element.get("height", "0"))))
    if tag == "circle":
        found.append((float(element.get("cx", "0")), float(element.get("cy", "0"))))
    if tag == "path":
        found += [(float(x), float(y)) for x, y in re.findall(r"(?<=[ML])(-?[\d.]+) (-?[\d.]+)", element.get("d", ""))]
    return [(x + dx, y + dy) for x, y in found] + [p for child in element for p in points(child, dx, dy)]
