"""Text of others made fit to show: what would steer a terminal or turn a line round is shown as a sign.

It does not escape markup (templates and `rich.text.Text` do that) and never shortens without saying so.
"""

from __future__ import annotations

import re

_BIDI = {
    0x061C: "ALM",
    0x200E: "LRM",
    0x200F: "RLM",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
}
_SIGNS: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if code not in (0x09, 0x0A)},  # the pictures of Unicode
    0x7F: "\u2421",
    **{code: f"⟨{code:02X}⟩" for code in range(0x80, 0xA0) if code != 0x85},
    0x85: "\n",  # "next line"
    0x2028: "\n",
    0x2029: "\n",
    **{code: f"⟨{name}⟩" for code, name in _BIDI.items()},
    **dict.fromkeys((*range(65529, 65532), 65534, 65535), "�"),
    0xFEFF: "",
    **dict.fromkeys(range(917504, 917632), ""),  # invisible "tag" letters
}
_STEERING = re.compile("[" + "".join(re.escape(chr(code)) for code in _SIGNS) + "\ud800-\udfff]")
_WEB = re.compile(r"https?://[^\s/?#\\]+[^\s\\]*\Z", re.IGNORECASE)


def visible(text: str) -> str:
    """The text with every steering character as a visible sign; tabs and line ends stay.

    >>> visible("red \\x1b[31m, nul \\x00, turned \\u202etxet")
    'red ␛[31m, nul ␀, turned ⟨RLO⟩txet'
    """
    if text.isprintable():  # no steering character is; this spares nine searches of ten
        return text
    return _STEERING.sub(lambda found: _SIGNS.get(ord(found[0]), "�"), text)


def line(text: str) -> str:
    """The same on one line: every stretch of white space becomes one space.

    >>> line(" two\\r\\nlines\\t")
    'two lines'
    """
    return visible(" ".join(text.split()))


def shortened(text: str, limit: int) -> str:
    """One line of at most `limit` characters, cut at a word where there is one, the cut shown by "…".

    >>> shortened("Varland is ready to send two icebreakers", 20)
    'Varland is ready to…'
    """
    short = line(text)
    if len(short) <= limit:
        return short
    kept, at_word = short[: limit - 1], short[:limit].rsplit(" ", 1)[0]
    return (at_word if limit // 2 < len(at_word) < limit else kept).rstrip(" ,;:") + "…"


def web_address(path: str) -> str | None:
    """The path if it is a web address a link may lead to; anything else is only shown, never linked.

    >>> web_address("javascript:alert(1)") is None
    True
    """
    return path if _WEB.match(path) and visible(path) == path else None
