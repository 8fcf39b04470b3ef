"""Who is who in one document: one phenomenon a row, on texts made for this test.

Sources are written {like this}, the words of reporting <like this>, what is said [like this]; a row gives the names
that the sources resolve to, in text order.
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.language.text import lines
from onrecord.pipeline import Stage
from onrecord.stages.actors import Actors, actors
from onrecord.types import Actor, Attribution, Document, Dossier, Outlet, Published, Segment, Span

_MARK = re.compile(r"[{}<>\[\]]")
_PIECE = re.compile(r"[{<\[][^{}<>\[\]]*[}>\]]")


def marked(raw: str, outlet: str | None = None) -> Dossier:
    """A dossier from a marked text: each paragraph's marks make one attribution a source."""
    text, spans = "", []
    at = 0
    for piece in _PIECE.finditer(raw):
        text += raw[at : piece.start()]
        spans.append((piece[0][0], Span(len(text), len(text) + len(piece[0]) - 2)))
        text += piece[0][1:-1]
        at = piece.end()
    text += raw[at:]
    segments = tuple(Segment("body", span, "") for span in lines(text))
    document = Document("d", "d", "d", "", text, None, "en", Outlet(outlet, "given" if outlet else None), Published())
    return Dossier(document, segments=segments, attributions=tuple(_attributions(spans)))


def _attributions(spans: list[tuple[str, Span]]) -> list[Attribution]:
    groups: list[dict[str, list[Span]]] = []
    for mark, span in spans:
        if not groups or (mark == "{" and groups[-1].get("{")) or (mark == "[" and len(groups[-1]) == 3):
            groups.append({})
        groups[-1].setdefault(mark, []).append(span)
    return [
        Attribution(f"a{n}", "body", "statement", tuple(g.get("{", ())), tuple(g.get("<", ())), tuple(g.get("[", ())),
                    "indirect", (), 1.0, ())
        for n, g in enumerate(groups)
    ]  # fmt: skip


def resolved(dossier: Dossier) -> list[str | None]:
    found = actors(dossier)
    where = {span: a.name for a in found for span in a.mentions}
    return [where.get(a.source[0]) for a in dossier.attributions or () if a.source]


ROWS = [
    ("surname", "{Greta Holm} <said> [no]. {Holm} <said> [yes].", ["Greta Holm", "Greta Holm"]),
    ("title", "{Greta Holm} <said> [no]. {Ms Holm} <said> [yes].", ["Greta Holm", "Greta Holm"]),
    ("pronoun", "{Greta Holm} <said> [no]. {She} <said> [yes].", ["Greta Holm", "Greta Holm"]),
    ("an office that two hold is the one's who spoke",
     "{President Greta Holm} <said> [no] to Ruvo’s president, Odd Berg. {The president} <said> [yes].",
     ["Greta Holm", "Greta Holm"]),
    ("an acronym is nobody's surname", "{Greta Holm} <said> [no]. TNF fell. {She} <said> [yes].",
     ["Greta Holm", "Greta Holm"]),
    ("stated gender rules out", "{Mr Odd Berg} <met> Ms Greta Holm. {She} <said> [no].", ["Odd Berg", "Greta Holm"]),
    ("not the one spoken of", "{Greta Holm} <said> [Odd Berg was ill]. [Berg would stay], {she} <said>.",
     ["Greta Holm", "Greta Holm"]),
    ("pronoun two sentences on", "{Greta Holm} <said> [no]. It rained in Lom. {She} <said> [yes].",
     ["Greta Holm", "Greta Holm"]),
    ("pronoun left open", "Odd Berg and Ola Dahl met in Lom. {He} <said> [no].", [None]),
    ("role noun", "{The museum’s director, Odd Berg,} <said> [no]. {The director} <said> [yes].",
     ["Odd Berg", "Odd Berg"]),
    ("former is another", "{The minister, Odd Berg,} <said> [no]. {The former minister} <said> [yes].",
     ["Odd Berg", "The former minister"]),
    ("title named next", "{The head of Lom Coatings} <said> [no]. {Chief executive Odd Berg} <said> [yes].",
     ["Odd Berg", "Odd Berg"]),
    ("someone else’s chair", "{Its board chair} <said> [no]. {Union president Odd Berg} <said> [yes].",
     ["Its board chair", "Odd Berg"]),
    ("part of a name", "{Lom Coatings} <said> [no]. {Lom} <said> [yes].", ["Lom Coatings", "Lom Coatings"]),
    ("it", "{Lom Coatings} <said> [no]. {It} <said> [yes].", ["Lom Coatings", "Lom Coatings"]),
    ("acronym", "{The Norvian Harbour Board} <said> [no]. {NHB} <said> [yes].",
     ["Norvian Harbour Board", "Norvian Harbour Board"]),
    ("acronym apposed", "{The town’s broadcaster, LBC,} <said> [no]. {LBC} <said> [yes].", ["LBC", "LBC"]),
    ("company", "{Lom Coatings} <said> [no]. {The company} <said> [yes].", ["Lom Coatings", "Lom Coatings"]),
    ("ministries of two states",
     "{The Norvian foreign ministry} <said> [no]. {The Ruvian foreign ministry} <said> [yes].",
     ["The Norvian foreign ministry", "The Ruvian foreign ministry"]),
    ("the diplomat", "{One of the diplomats} <said> [no]. {The diplomat} <said> [yes].",
     ["One of the diplomats", "One of the diplomats"]),
    ("two anonymous, not one", "{A diplomat} <said> [no]. {Another diplomat} <said> [yes].",
     ["A diplomat", "Another diplomat"]),
    ("anonymous, not the named", "{Greta Holm, a diplomat,} <said> [no]. {A diplomat} <said> [yes].",
     ["Greta Holm", "A diplomat"]),
    ("they", "{Two sailors} <said> [no]. {They} <said> [yes].", ["Two sailors", "Two sailors"]),
    ("newspaper", "{The weekly Strandbote} <reported> [no]. {The newspaper} <said> [yes].", ["Strandbote",
     "Strandbote"]),
    ("report of a newspaper", "{The weekly Strandbote} <reported> [no]. {The report} <said> [yes].",
     ["Strandbote", "Strandbote"]),
    ("report of its own", "{The inquiry report} <says> [no]. {The report} <says> [yes].",
     ["The inquiry report", "The inquiry report"]),
    ("which", "{Lom Coatings}, {which} <said> [no].", ["Lom Coatings", "Lom Coatings"]),
    ("called by an age", "Greta Holm won. {The 34-year-old} <said> [yes].", ["Greta Holm"]),
    ("called by what they do", "{Greta Holm} <wept>. \n It rained. {The Lom striker} <said> [yes].",
     ["Greta Holm", "Greta Holm"]),
    ("one of two who were named", "Greta Holm and Odd Berg won. {The 34-year-old} <said> [yes].", ["The 34-year-old"]),
    ("named in the next paragraph",
     "{The scientist who led it} <said> [no].\n[Yes], {Greta Holm of Lom} <told> reporters.",
     ["Greta Holm", "Greta Holm"]),
    ("one of a counted group", "{Three clerks} <said> [no]. {One of the three} <said> [yes].",
     ["Three clerks", "One of the three"]),
    ("an owner", "{Greta Holm} <said> [no]. {Holm’s} <claim> [that it leaks] is old.", ["Greta Holm", "Greta Holm"]),
    ("seat of government", "{Ruvo’s foreign ministry} <spoke>. The foreign ministry in Lom. {Lom} <would> [pay].",
     ["Ruvo’s foreign ministry", "Ruvo"]),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "names"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_resolution(raw: str, names: list[str | None]) -> None:
    assert resolved(marked(raw)) == names


def one(raw: str, name: str, outlet: str | None = None) -> Actor:
    return next(a for a in actors(marked(raw, outlet)) if a.name == name)


def test_the_publisher_is_an_actor_and_this_newspaper_is_it() -> None:
    actor = one("{This newspaper} <said> [no].", "Lom Gazette", "Lom Gazette")
    assert (actor.kind, actor.naming, len(actor.mentions)) == ("outlet", "named_organisation", 1)


def test_a_spokeswoman_speaks_for_her_ministry_and_an_official_for_nobody() -> None:
    text = "{A Treasury spokeswoman} <said> [no]. {A Treasury official} <said> [yes]."
    found = actors(marked(text))
    voice = next(a for a in found if "spokeswoman" in a.name)
    assert voice.naming == "unnamed_individual"
    assert next(a for a in found if a.id == voice.speaks_for).name == "Treasury"
    official = next(a for a in found if "official" in a.name)
    assert (official.anonymous, official.speaks_for) == (True, None)


def test_joint_speakers_are_named_and_so_is_each() -> None:
    found = actors(marked("{Greta Holm and Odd Berg} <said> [no]. {Berg} <said> [yes]."))
    assert {a.name for a in found} == {"Greta Holm and Odd Berg", "Greta Holm", "Odd Berg"}
    assert len(next(a for a in found if a.name == "Odd Berg").mentions) == 2


def test_a_pronoun_shows_that_a_firm_named_like_a_person_is_none() -> None:
    actor = one("{Berg Dahl} <said> [no]. {It} <said> [yes].", "Berg Dahl")
    assert actor.naming == "named_organisation"


def test_aliases_leave_pronouns_out_and_keep_whole_wordings() -> None:
    actor = one("{Greta Holm, a baker in Lom,} <said> [no]. {She} <said> [yes].", "Greta Holm")
    assert actor.aliases == ("Greta Holm, a baker in Lom,",)


def test_it_is_a_stage() -> None:
    assert isinstance(Actors(), Stage)
    assert Actors()([]) == []


TOKENS = st.sampled_from(
    ["{Greta Holm}", "{she}", "{He}", "<said>", "[no ferry sails]", "the diplomats", "{one of them}", "{The report}",
     ". ", "\n", "France and Italy", "{it}", "{Lom Coatings}", ", citing officials",
     "told LBC", "“", "’s", "{who}", "(NHB)"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(TOKENS, max_size=25))
def test_mentions_come_home_and_no_two_actors_share_one(tokens: list[str]) -> None:
    dossier = marked(" ".join(tokens))
    found = actors(dossier)
    spans = [span for a in found for span in a.mentions]
    assert all(0 <= s.start < s.end <= len(dossier.document.text) for s in spans)
    assert len(spans) == len(set(spans))
    ids = [a.id for a in found]
    assert ids == [f"d:{n}" for n in range(1, len(ids) + 1)]
    assert all(a.speaks_for is None or a.speaks_for in ids for a in found)
    assert found == actors(dossier)


@pytest.mark.parametrize("line", ["A" * 10_000, "Odd Berg and " * 4_000, "the official of " * 3_000, "“" * 20_000])
def test_hostile_lines_end(line: str) -> None:
    assert len(actors(marked("{Odd Berg} <said> [no]. " + line))) >= 1


def test_a_bare_name_before_a_colon_is_a_person() -> None:
    heard = marked("{Perla}: [It was late when the ferry left.]")
    turns = tuple(replace(a, manner="direct") for a in heard.attributions or ())
    (perla,) = [a for a in actors(replace(heard, attributions=turns)) if a.name == "Perla"]
    assert (perla.kind, perla.naming) == ("person", "named_person")
