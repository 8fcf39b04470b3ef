"""Colours that can be read, in light, dark and print."""

from __future__ import annotations

import re

import pytest

from onrecord.drawing.theme import DARK, LIGHT, PRINT, READ, STYLE, settled


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK, PRINT], ids=["light", "dark", "print"])
def test_words_keep_the_contrast_of_wcag_aa(palette: dict[str, str]) -> None:
    poor = {pair: contrast(palette[pair[0]], palette[pair[1]]) for pair in READ}
    assert {pair: round(ratio, 2) for pair, ratio in poor.items() if ratio < 4.5} == {}


def test_palettes_name_the_same_colours_and_the_rules_use_no_others() -> None:
    used = set(re.findall(r"var\(--or-([a-z-]+)\)", STYLE))
    assert used <= set(LIGHT) == set(DARK) == set(PRINT)


def test_a_settled_picture_has_plain_colours() -> None:
    plain = settled(f"<style>{STYLE}</style>", DARK)
    assert "var(" not in plain and "@media" not in plain and DARK["paper"] in plain
