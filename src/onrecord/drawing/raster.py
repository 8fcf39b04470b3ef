"""A picture as PNG, for programs and papers that take no SVG. It draws with resvg and asks for nothing outside.

Words need a font that the system has; where there is none, this says so rather than draw a picture without words.
"""

from __future__ import annotations

import math
import re
from functools import cache

from onrecord.drawing.theme import DARK, LIGHT, settled
from onrecord.errors import UsageError

PIXELS = 40_000_000  # 160 MB while it is drawn; larger pictures are drawn smaller
_SIZE = re.compile(r'<svg [^>]*? width="([\d.e+]+)" height="([\d.e+]+)"')
_WORDS = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="15">{}</text></svg>'


def png(svg: str, *, zoom: float = 2, dark: bool = False) -> bytes:
    """The picture in pixels, `zoom` times its size, or as much as `PIXELS` allow. Takes SVG that holds its style.

    Raises `UsageError` where the system has no font.
    """
    import resvg_py

    if not _has_fonts():
        remedy = "Install one, such as the Debian package fonts-dejavu-core, or write SVG instead"
        raise UsageError("there is no font on this system to write the words of a PNG with", remedy=remedy)
    return bytes(resvg_py.svg_to_bytes(svg_string=settled(svg, DARK if dark else LIGHT), zoom=fitting(svg, zoom)))


def fitting(svg: str, zoom: float) -> float:
    """The zoom, or less where the picture would be too large.

    >>> fitting('<svg class="or" width="720" height="500">', 2)
    2
    """
    found = _SIZE.search(svg)
    if found is None:
        return zoom
    width, height = float(found[1]), float(found[2])
    return min(zoom, math.sqrt(PIXELS / max(width * height, 1)))


@cache
def _has_fonts() -> bool:
    """Whether a word leaves any mark: without fonts, words are drawn as nothing."""
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=_WORDS.format("abc"))) != bytes(
        resvg_py.svg_to_bytes(svg_string=_WORDS.format(""))
    )
