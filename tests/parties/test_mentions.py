"""Who is a party where somebody is only mentioned, and how a speaker's label is read. The texts are invented."""

import pytest

from onrecord.parties.mentions import mentions
from onrecord.stages.attributions import Attributions
from onrecord.types import Document, Dossier, Outlet, Published, Segment, Span


def page(text: str) -> Dossier:
    lines = [Span(text.index(line), text.index(line) + len(line)) for line in text.split("\n") if line]
    segments = tuple(Segment("body", span, "Text.") for span in lines)
    document = Document("d-1", "k", "p", "0", text, None, "en", Outlet(), Published())
    (found,) = Attributions()([Dossier(document, segments)])
    return Dossier(document, segments, found)


def named(text: str) -> list[tuple[str | None, str | None]]:
    return [(m.wording.name, m.wording.kind) for m in mentions(page(text)) if m.wording.name]


BY_THE_WAY = [
    ("a place behind an article", "Boats lay in the Orsk Sound in May.", [("Orsk Sound", "org")]),
    ("a person behind an article", "He was the Ann Orr of Lom. Nobody met Ann Orr there.", [("Ann Orr", "person")] * 2),
    ("a surname elsewhere", "He was the Ann Orr of Lom. Nobody met Orr there.", [("Ann Orr", "person"), ("Orr", None)]),
    ("an event", "They met in the Second Harbour War.", []),
    ("a law", "They wrote to her about the Ninth Amendment.", []),
    ("a number of a law", "Boats were bought under it. Section 9 was read out.", []),
    ("a lone adjective", "They won the Democratic primary in it.", []),
    ("a lone letter", "They sold ships of class C.", []),
    ("the first word after a dateline", "TARNHOLM, May 3 (NCO) — Boats were sold there.", []),
    ("a dateline glued to its sentence", "Tarnholm (NCO)Boats were sold there.", []),
    ("a headline that runs into a dateline", "Board Took Over the Harbour Office TARNHOLM — Boats were sold.", None),
]


@pytest.mark.parametrize(("phenomenon", "text", "expected"), BY_THE_WAY)
def test_by_the_way(phenomenon: str, text: str, expected: list[tuple[str | None, str | None]] | None) -> None:
    found = named(text)
    if expected is None:
        assert all("TARNHOLM" not in (name or "") for name, _ in found), phenomenon
    else:
        assert found == expected, phenomenon


def test_a_label_in_capitals_is_a_person() -> None:
    text = "ANNA OREL: We were not told of it at all.\nTOM VANE: Who was?\nANNA OREL: Nobody was told of it."
    assert ("ANNA OREL", "person") in named(text)
