"""Pictures in pixels."""

from __future__ import annotations

import struct

import pytest

from onrecord.drawing import raster, xray
from onrecord.drawing.sheet import NARROW, Look
from onrecord.drawing.xray import Share, Xray
from onrecord.errors import UsageError

BAR = xray.svg(Xray("Paper", (Share("anonymous", "anonymous", 1), Share("document", "a document", 2))), Look(NARROW))
fonts = pytest.mark.skipif(not raster._has_fonts(), reason="there is no font on this system")


@fonts
def test_a_png_is_as_large_as_asked_for() -> None:
    made = raster.png(BAR, zoom=2)
    assert made.startswith(b"\x89PNG\r\n")
    assert struct.unpack(">I", made[16:20])[0] == 2 * NARROW


@fonts
def test_light_and_dark_differ() -> None:
    assert raster.png(BAR) != raster.png(BAR, dark=True)


@pytest.mark.parametrize(("width", "height", "zoom"), [(720, 500, 2), (20_000, 2_000, 1), (20_000, 20_000, 0.316)])
def test_pixels_are_bounded(width: int, height: int, zoom: float) -> None:
    assert raster.fitting(f'<svg class="or" width="{width}" height="{height}">', 2) == pytest.approx(zoom, abs=0.001)


def test_without_fonts_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raster, "_has_fonts", lambda: False)
    with pytest.raises(UsageError, match="fonts-dejavu-core"):
        raster.png(BAR)
