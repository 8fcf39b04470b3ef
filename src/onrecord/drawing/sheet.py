"""The sheet a picture is drawn on: its margins, message, notes, legend and frame, from the top down.

It decides nothing about the picture itself. `Look` is what every picture takes besides its values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.drawing import ink, legend, letters
from onrecord.drawing.ink import Svg
from onrecord.drawing.legend import Sign
from onrecord.drawing.theme import Theme

WIDE, NARROW = 720, 340  # pixels: half a desk's screen, and a phone of 360 with its margins
MARGIN = 12
_LINE, _MESSAGE = 16, 16


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is to look. `width` is what it has at most, unless the picture says that it may grow; `style`
    is false where the page serves `theme.STYLE` itself; `css` are further classes of the root element."""

    width: int = WIDE
    theme: Theme = "auto"
    style: bool = True
    css: str = ""

    @property
    def narrow(self) -> bool:
        return self.width < 520


class Sheet:
    """Takes what is drawn from the top down; `top` is where the next thing begins."""

    def __init__(self, look: Look, message: str) -> None:
        self._look = look
        self._message = message
        self._parts: list[Svg] = []
        self._signs: Sequence[Sign] = ()
        self.left = MARGIN
        self.top = float(MARGIN)
        self.room = float(max(look.width, 2 * MARGIN + 240) - 2 * MARGIN)
        for row in letters.lines(message, self.room, _MESSAGE, most=3):
            self._parts.append(ink.words(row, self.left, self.top + 14, "message"))
            self.top += 21
        self.top += 6

    def widen(self, room: float) -> None:
        """Makes more room across, for a picture that may grow."""
        self.room = max(self.room, room)

    def add(self, drawn: Svg, height: float) -> None:
        """Takes something that was drawn from `top` down."""
        self._parts.append(drawn)
        self.top += height

    def note(self, words: str, css: str = "small muted") -> None:
        """Small words across the sheet, in as many lines as they need."""
        if not words.strip():
            return
        for row in letters.lines(words, self.room, 11.5, most=4):
            self._parts.append(ink.words(row, self.left, self.top + 11, css))
            self.top += _LINE
        self.top += 4

    def link(self, words: str, href: str) -> None:
        if ink.leads(href):
            text = ink.words(words, self.left, self.top + 10, "small fill-link")
            self.add(ink.mark(words, text, css="go", href=href), _LINE + 4)

    def signs(self, signs: Sequence[Sign]) -> None:
        """The legend, which closes the sheet."""
        self._signs = signs

    def svg(self, told: str) -> str:
        parts = list(self._parts)
        height = self.top
        if self._signs:
            parts.append(ink.straight([(self.left, height + 4), (self.left + self.room, height + 4)], "rule"))
            parts.append(legend.drawn(self._signs, self.left, height + 12, self.room))
            height += 12 + legend.height(self._signs, self.room)
        size = (self.room + 2 * MARGIN, height + MARGIN - 2)
        look = self._look
        return ink.picture(
            size, parts, title=self._message, told=told, css=look.css, theme=look.theme, style=look.style
        )
