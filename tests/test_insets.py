"""A page read without what its layout set into the sentences, and what was found brought home."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.insets import brought_home, closed_up, insets
from onrecord.pipeline import Plan
from onrecord.stages.actors import Actors
from onrecord.stages.attributions import Attributions
from onrecord.stages.segments import Segments
from onrecord.types import Document, Dossier, Outlet, Published, Reason, Segment, Span

RUN_ON = "Ann Mary OrrSix piers that fell MORE"
TEXT = f"Sen. Ann Orr {RUN_ON} (R) said the pier was safe. (RELATED: Piers) She left."


def dossier(text: str, *cut: str) -> Dossier:
    found, at = list[Segment](), 0
    for words in cut:
        start = text.index(words, at)
        found += [
            Segment("body", Span(at, start), "Text."),
            Segment("furniture", Span(start, start + len(words)), "Link."),
        ]
        at = start + len(words)
    found.append(Segment("body", Span(at, len(text)), "Text."))
    return Dossier(Document("d-1", "k", "p", "0", text, None, "en", Outlet(), Published()), tuple(found))


def stripped(page: Dossier) -> Dossier:
    """With segments as stages give them: without white space at their ends."""
    text, found = page.document.text, list[Segment]()
    for segment in page.segments or ():
        words = segment.span.of(text)
        start = segment.span.start + len(words) - len(words.lstrip())
        if words.strip():
            found.append(Segment(segment.kind, Span(start, start + len(words.strip())), segment.reason))
    return Dossier(page.document, tuple(found))


PAGE = stripped(dossier(TEXT, RUN_ON, "(RELATED: Piers)"))


def test_a_page_is_closed_up() -> None:
    closed = closed_up(PAGE)
    assert closed.document.text == "Sen. Ann Orr (R) said the pier was safe. She left."
    assert [(s.kind, s.span) for s in closed.segments or ()] == [("body", Span(0, 50))]


def test_a_page_without_insets_is_itself() -> None:
    plain = dossier("Ann Orr said the pier was safe.")
    assert closed_up(plain) is plain
    assert insets(stripped(dossier("She left.\n\nRELATED: Piers\n\nShe came.", "RELATED: Piers"))) == ()


def test_what_runs_over_an_inset_comes_home_in_pieces() -> None:
    (pieces,) = brought_home(((Span(0, 16),),), PAGE)
    assert [piece.of(TEXT) for piece in pieces] == ["Sen. Ann Orr", "(R)"]
    assert brought_home(Span(0, 16), PAGE).of(TEXT) == "Sen. Ann Orr"
    assert brought_home(Reason(Span(5, 16), "Ann Orr (R)"), PAGE) == Reason(Span(5, 12), "Ann Orr")
    assert brought_home(Reason(Span(13, 16), "(r)"), PAGE).text == "(r)"


def test_stages_read_the_sentence_as_it_was_written() -> None:
    text = f"The pier was shut on Monday, the board of Ellsmouth said.\n\n{TEXT}\n\nIt was built in 1911, and mended."
    page = Document("d-1", "k", "p", "0", text, None, "en", Outlet(), Published())
    (read,) = Plan([Segments(), Attributions(), Actors()]).run([Dossier(page)])
    said = next(a for a in read.dossier.attributions or () if "safe" in a.content[0].of(text))
    assert [s.of(text) for s in said.source] == ["Sen. Ann Orr", "(R)"]
    assert [s.of(text) for s in said.content] == ["the pier was safe"]
    assert "Ann Orr" in [actor.name for actor in read.dossier.actors or ()]
    assert all("MORE" not in actor.name for actor in read.dossier.actors or ())
    again = Plan([Segments(), Attributions(), Actors()]).run([read.dossier], [frozenset({"segments", "attributions"})])
    assert again[0].dossier.actors == read.dossier.actors


@given(st.lists(st.text("ab ", min_size=1, max_size=8), min_size=2, max_size=5), st.data())
def test_spans_come_home(pieces: list[str], data: st.DataObject) -> None:
    """Whatever a stage finds in the page closed up, its words in the stored page are the same words."""
    text = "[x]".join(f"y{piece}y" for piece in pieces)
    page = stripped(dossier(text, *["[x]"] * (len(pieces) - 1)))
    closed = closed_up(page).document.text
    start = data.draw(st.integers(0, len(closed) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(closed))))
    (home,) = brought_home(((span,),), page)
    assert "".join(p.of(text) for p in home).replace(" ", "") == span.of(closed).replace(" ", "")
    back = closed_up(Dossier(page.document, page.segments)).document.text
    assert back == closed
