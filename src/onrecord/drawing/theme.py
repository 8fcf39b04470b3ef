"""The colours of the pictures, in light, dark and print, and the style sheet made of them. It draws nothing.

A picture takes its colours from `--or-…` variables. It follows the reader's system unless it or an element around
it says otherwise (class "light" or "dark" on the picture, `data-theme` on the page). A page that shows many
pictures, or forbids styles inside elements, serves `STYLE` once and asks for pictures without their own.
"""

from __future__ import annotations

from typing import Literal

Theme = Literal["auto", "light", "dark"]

LIGHT = {
    "paper": "#fbf9f4",
    "ink": "#1d1b16",
    "muted": "#5f594d",
    "rule": "#c9c0ac",
    "wash": "#fbe6ae",
    "wash-ink": "#3a2a00",
    "yes": "#1c5e44",
    "no": "#9b2c1f",
    "terms": "#7a5000",
    "voice": "#6b2a6b",
    "link": "#1a4f8b",
    "pale": "#ebe5d6",
}
DARK = {
    "paper": "#16171a",
    "ink": "#ebe7de",
    "muted": "#aca697",
    "rule": "#50525a",
    "wash": "#4c3b10",
    "wash-ink": "#ffe9b8",
    "yes": "#7fcba6",
    "no": "#f29b8e",
    "terms": "#e6ba67",
    "voice": "#dfaee3",
    "link": "#93bdf3",
    "pale": "#2a2c31",
}
PRINT = {
    "paper": "#ffffff",
    "ink": "#000000",
    "muted": "#333333",
    "rule": "#999999",
    "wash": "#e4e4e4",
    "wash-ink": "#000000",
    "yes": "#1a1a1a",
    "no": "#000000",
    "terms": "#222222",
    "voice": "#1f1f1f",
    "link": "#111111",
    "pale": "#eeeeee",
}
READ = (
    *(
        ("ink", "paper"),
        ("muted", "paper"),
        ("wash-ink", "wash"),
        ("ink", "pale"),
        ("muted", "pale"),
        ("link", "paper"),
    ),
    *((colour, "paper") for colour in ("yes", "no", "terms", "voice")),
    *(("paper", colour) for colour in ("yes", "no", "terms", "voice", "link", "ink", "muted")),
)
"""Pairs of colours in which words are written on one another: each keeps a contrast of 4.5 to 1."""

_FONTS = '"Gill Sans Nova","Source Sans 3","Segoe UI","Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif'
_RULES = f"""
.or{{font-family:{_FONTS};font-size:13px;background:var(--or-paper)}}
.or text{{fill:var(--or-ink);unicode-bidi:isolate}}
.or .paper{{fill:var(--or-paper);stroke:none}}
.or .message{{font-size:16px;font-weight:700}}
.or .small{{font-size:11.5px}}
.or .words{{font-size:12.5px}}
.or .mid{{font-size:12px}}
.or .tiny{{font-size:10.5px}}
.or .muted{{fill:var(--or-muted)}}
.or .strong{{font-weight:700}}
.or .middle{{text-anchor:middle}}
.or .end{{text-anchor:end}}
.or .on{{fill:var(--or-paper)}}
.or .shape{{fill:var(--or-paper);stroke:var(--or-ink);stroke-width:1.3}}
.or .plate{{fill:var(--or-paper);stroke:none}}
.or .empty{{fill:var(--or-paper)}}
.or .pale{{fill:var(--or-pale);stroke:none}}
.or .line{{fill:none;stroke:var(--or-muted);stroke-width:1.4}}
.or .hair{{fill:none;stroke:var(--or-muted);stroke-width:.8}}
.or .rule{{fill:none;stroke:var(--or-rule);stroke-width:1}}
.or .axis{{fill:none;stroke:var(--or-ink);stroke-width:2}}
.or .dashed{{stroke-dasharray:5 3.5}}
.or .dotted{{stroke-dasharray:.1 4.4;stroke-linecap:round;stroke-width:2.2}}
.or .origin .shape{{stroke-width:3.4;fill:var(--or-wash)}}
.or .origin.unsure .shape{{fill:var(--or-paper);stroke-dasharray:10 4}}
.or .origin text{{fill:var(--or-wash-ink)}}
.or .unsure text{{fill:var(--or-ink)}}
.or .washed{{fill:var(--or-wash)}}
.or .on-wash{{fill:var(--or-wash-ink)}}
.or .fill-ink{{fill:var(--or-ink)}}.or .fill-yes{{fill:var(--or-yes)}}.or .fill-no{{fill:var(--or-no)}}
.or .fill-terms{{fill:var(--or-terms)}}.or .fill-voice{{fill:var(--or-voice)}}.or .fill-link{{fill:var(--or-link)}}
.or .fill-muted{{fill:var(--or-muted)}}
.or .edge{{stroke-width:1.6}}
.or .edge-ink{{stroke:var(--or-ink)}}.or .edge-yes{{stroke:var(--or-yes)}}.or .edge-no{{stroke:var(--or-no)}}
.or .edge-terms{{stroke:var(--or-terms)}}.or .edge-voice{{stroke:var(--or-voice)}}
.or .edge-link{{stroke:var(--or-link)}}.or .edge-muted{{stroke:var(--or-muted)}}
.or .hatch{{fill:none;stroke-width:1.4}}
.or .dots{{fill:none;stroke-width:2.4;stroke-linecap:round}}
.or .struck{{text-decoration:line-through}}
.or .drifted{{font-weight:700;text-decoration:underline;text-decoration-thickness:2.5px;fill:var(--or-no)}}
.or a:hover text,.or a:focus text,.or .go text{{text-decoration:underline}}
.or a:focus-visible{{outline:3px solid var(--or-link);outline-offset:2px}}
""".replace("\n", "")


def _variables(palette: dict[str, str]) -> str:
    return "{" + ";".join(f"--or-{name}:{colour}" for name, colour in palette.items()) + "}"


STYLE = (
    f".or{_variables(LIGHT)}@media (prefers-color-scheme:dark){{.or{_variables(DARK)}}}"
    f"[data-theme=light] .or,.or.light{_variables(LIGHT)}[data-theme=dark] .or,.or.dark{_variables(DARK)}"
    f"@media print{{.or.or.or{_variables(PRINT)}}}"
    "@media screen and (max-width:48rem){.or.wide{display:none}}"
    "@media screen and (min-width:48.01rem){.or.narrow{display:none}}"
    "@media print{.or.narrow{display:none}}" + _RULES
)
"""For a page; a picture of two widths is shown in the one that fits."""


def settled(svg: str, palette: dict[str, str]) -> str:
    """A picture that holds the style sheet, in the colours of one palette, for programs that know no variables.

    >>> settled(f"<style>{STYLE}</style>", LIGHT).count("var(")
    0
    """
    rules = _RULES
    for name, colour in palette.items():
        rules = rules.replace(f"var(--or-{name})", colour)
    return svg.replace(STYLE, rules)
