"""Who told whom: one phenomenon a row, on texts made for this test.

Sources are written {like this}, the words of reporting <like this>, what is said [like this]. A row gives the hops of
the last attribution after the narrator, "role name", and its record status; hops that stand in no words of their own
have their basis in brackets.
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.language.text import lines
from onrecord.pipeline import Stage
from onrecord.stages.actors import actors
from onrecord.stages.chains import Chains
from onrecord.types import Attribution, Chain, Document, Dossier, Outlet, Published, Segment, SegmentKind, Span

_PIECE = re.compile(r"[{<\[][^{}<>\[\]]*[}>\]]")


def marked(raw: str, outlet: str | None = "Lom Gazette", kind: SegmentKind = "body") -> Dossier:
    """A dossier from a marked text, its actors found; a sentence with marks of its own begins a new attribution."""
    text, at = "", 0
    groups: list[dict[str, list[Span]]] = [{}]
    for piece in _PIECE.finditer(raw):
        between = raw[at : piece.start()]
        text += between
        mark, span = piece[0][0], Span(len(text), len(text) + len(piece[0]) - 2)
        if groups[-1] and (re.search(r"[.\n]\W*$", between)):
            groups.append({})
        groups[-1].setdefault(mark, []).append(span)
        text += piece[0][1:-1]
        at = piece.end()
    text += raw[at:]
    attributions = tuple(_attribution(n, text, g, kind) for n, g in enumerate(groups) if g)
    segments = tuple(Segment(kind, span, "") for span in lines(text))
    document = Document("d", "d", "d", "", text, None, "en", Outlet(outlet, "given" if outlet else None), Published())
    dossier = Dossier(document, segments=segments, attributions=attributions)
    return replace(dossier, actors=actors(dossier))


def _attribution(n: int, text: str, group: dict[str, list[Span]], kind: SegmentKind) -> Attribution:
    content = tuple(group.get("[", ()))
    direct = bool(content) and content[0].of(text).startswith("“")
    quoted = tuple(Span(s.start + 1, s.end - 1) for s in content) if direct else ()
    segment = kind if kind in ("headline", "deck") else "body"
    return Attribution(
        f"a{n}", segment, "statement", tuple(group.get("{", ())), tuple(group.get("<", ())), content,  # type: ignore[arg-type]
        "direct" if direct else "indirect", quoted, 1.0, (),
    )  # fmt: skip


def last(raw: str, outlet: str | None = "Lom Gazette", kind: SegmentKind = "body") -> Chain:
    return Chains()([marked(raw, outlet, kind)])[0][-1]


def shown(chain: Chain) -> list[str]:
    return [
        f"{h.role} {h.name}" + ("" if h.basis == "explicit" else f" [{h.basis}]")
        for h in chain.hops
        if h.role != "narrator"
    ]


ROWS: list[tuple[str, str, list[str], str]] = [
    ("named person", "{Greta Holm} <said> [the pier is safe].", ["source Greta Holm"], "on_record_named"),
    ("institution", "{The ministry} <said> [the pier is safe].", ["source The ministry"], "on_record_institution"),
    ("unnamed voice", "{A Treasury spokeswoman} <said> [no].",
     ["source A Treasury spokeswoman"], "on_record_institution"),
    ("state", "{France} <has said> [it would pay].", ["source France"], "attributed"),
    ("crowd", "{Residents} <say> [the pier is safe].", ["source Residents"], "attributed"),
    ("insider", "{A diplomat} <said> [no].", ["source A diplomat"], "anonymous"),
    ("document", "{A memo} <says> [the pier is safe].", ["source A memo"], "document"),
    ("newsroom", "{The weekly Strandbote} <reported> [the pier is safe].", ["outlet Strandbote"], "outlet_reporting"),
    ("newsroom comments", "{The weekly Strandbote} <comments>: [nobody won].", ["outlet Strandbote"], "outlet_voice"),
    ("citing", "[The pier is shut], {the weekly Strandbote} <reported>, citing two officials.",
     ["outlet Strandbote", "source two officials"], "anonymous"),
    ("who in turn",
     "[The pier is shut], {the weekly Strandbote} <reported>, citing diplomats who in turn pointed to officers.",
     ["outlet Strandbote", "source diplomats", "source officers"], "anonymous"),
    ("newsroom after newsroom", "{The channel TV Lom}, quoting the weekly Strandbote, <says> [the pier is shut].",
     ["outlet TV Lom", "outlet Strandbote"], "outlet_reporting"),
    ("told, named", "{Greta Holm} <told> the CoastWire agency [the pier is shut].",
     ["conduit CoastWire", "source Greta Holm"], "on_record_named"),
    ("told, anonymous", "{A port official} <told> the CoastWire agency [the pier is shut].",
     ["outlet CoastWire", "source A port official"], "anonymous"),
    ("in an interview with", "In an interview with the CoastWire agency, {Greta Holm} <said> [the pier is shut].",
     ["conduit CoastWire", "source Greta Holm"], "on_record_named"),
    ("quoted as saying by", "[The pier is shut], {Greta Holm} <was quoted as saying> by the CoastWire agency.",
     ["conduit CoastWire", "source Greta Holm"], "on_record_named"),
    ("in remarks carried by", "[The pier is shut], {Greta Holm} <said> in remarks carried by the CoastWire agency.",
     ["conduit CoastWire", "source Greta Holm"], "on_record_named"),
    ("a paper that a newsroom came by", "{A memo obtained by the CoastWire agency} <says> [the pier is shut].",
     ["outlet CoastWire", "source A memo obtained by the CoastWire agency"], "document"),
    ("a paper in which a body speaks", "In a leaflet to members, {the union} <says> [the pier is shut].",
     ["source a leaflet to members", "principal the union"], "document"),
    ("a relative pronoun", "The pier belongs to Greta Holm, {who} <says> [it is safe].",
     ["source Greta Holm"], "on_record_named"),
    ("had been told by", "{Greta Holm} <said> [she had been told by the board that the pier is shut].",
     ["source Greta Holm", "source the board"], "on_record_institution"),
    ("made to do, not told", "{Greta Holm} <said> [the board had advised her not to shut the pier].",
     ["source Greta Holm"], "on_record_named"),
    ("what a newsroom tells of somebody", "{The weekly Strandbote} <reported> [Greta Holm wanted to sell the pier].",
     ["outlet Strandbote", "principal Greta Holm"], "outlet_reporting"),
    ("a time before the verb", "The CoastWire agency on Sunday quoted {Greta Holm} <as saying> [the pier is shut].",
     ["conduit CoastWire", "source Greta Holm"], "on_record_named"),
    ("told reporters", "{Greta Holm} <told> reporters [the pier is shut].", ["source Greta Holm"], "on_record_named"),
    ("told this newspaper", "{Greta Holm} <told> the Gazette [the pier is shut].",
     ["source Greta Holm"], "on_record_named"),
    ("quoted as saying", "State television quoted {Greta Holm} <as saying> [the pier is shut].",
     ["conduit State television", "source Greta Holm"], "on_record_named"),
    ("according to, within", "{The council}, according to the CoastWire agency, <counts> [nine piers].",
     ["conduit CoastWire", "source The council"], "on_record_institution"),
    ("a person who cites a paper", "{Greta Holm}, citing the weekly Strandbote, <said> [the pier is shut].",
     ["source Greta Holm", "outlet Strandbote"], "on_record_named"),
    ("said that one had said", "{A sailor} <said> a shift boss <had told> him [the pier is shut].",
     ["source A sailor", "source a shift boss"], "anonymous"),
    ("had told, inside the content", "{A sailor} <said> [a shift boss had told him that the pier is shut].",
     ["source A sailor", "source a shift boss"], "anonymous"),
    ("had told, after the content", "[It was shut, the board had told them], <according to> {a sailor}.",
     ["source a sailor", "source the board"], "anonymous"),
    ("cites in a clause of the source", "<According to> {the weekly Strandbote, which invokes two officials}, [no].",
     ["outlet Strandbote", "source two officials"], "anonymous"),
    ("cut off from the verb", "[The council], <according to> {the CoastWire agency}, [counts nine piers].",
     ["conduit CoastWire", "source The council"], "on_record_institution"),
    ("principal", "[France is ready to pay], {diplomats} <say>.", ["source diplomats",
     "principal France"], "anonymous"),
    ("no principal in plain facts", "[The pier is shut], {diplomats} <say>.", ["source diplomats"], "anonymous"),
    ("holder", "{Greta Holm} <said> [the states behind it regard the pier as a stage].",
     ["source Greta Holm", "holder the states behind it"], "on_record_named"),
    ("asker", "{A reporter} <asked> [whether the pier was safe].", ["asker A reporter"], "question"),
    ("asker unsaid", "<Asked> [whether the pier was safe], she left.", ["asker None [inferred]"], "question"),
    ("asking for is no question", "{Greta Holm} <asked for> [a new pier].", ["source Greta Holm"], "on_record_named"),
    ("report inherits", "[No], {the weekly Strandbote} <reported>, citing two officials. {The report} <said> [yes].",
     ["outlet Strandbote", "source two officials [inherited]"], "anonymous"),
    ("also said inherits nothing", "[No], {the weekly Strandbote} <reported>, citing two officials."
     " {The newspaper} <also said> [yes].", ["outlet Strandbote"], "outlet_reporting"),
    ("one of those cited",
     "[No], {the weekly Strandbote} <reported>, citing diplomats. {One of the diplomats} <said> [yes].",
     ["outlet Strandbote [inferred]", "source One of the diplomats"], "anonymous"),
    ("a ground is no source", "{Greta Holm} <said> [the pier is shut], citing the cost of the repairs.",
     ["source Greta Holm"], "on_record_named"),
    ("cited as a reason", "{Greta Holm} <said> [the pier is shut], citing the harbour board as a reason to leave.",
     ["source Greta Holm"], "on_record_named"),
    ("pointing to an event", "{Experts} <warn> [the pier may go], pointing to the Lom Harbour Board as a sign.",
     ["source Experts"], "attributed"),
    ("a year is no party", "{Greta Holm} <said> [it is shut], pointing to 2020.", ["source Greta Holm"],
     "on_record_named"),
    ("a paper cited is a source", "{Greta Holm} <said> [the pier is shut], citing a letter from the board.",
     ["source Greta Holm", "source a letter from the board"], "document"),
    ("held on to, not held that", "{Greta Holm} <said> [the officer held it there for nine minutes].",
     ["source Greta Holm"], "on_record_named"),
    ("told a part of the page's own name", "{Greta Holm} <told> the Gazette [the pier is shut].",
     ["source Greta Holm"], "on_record_named"),
    ("told the page's own letters", "{Greta Holm} <told> LG [the pier is shut].", ["source Greta Holm"],
     "on_record_named"),
    ("told the press at large", "{Greta Holm} <told> the press [the pier is shut].", ["source Greta Holm"],
     "on_record_named"),
    ("a day opens the sentence", "On 6 October {Greta Holm} <wrote> [the pier is shut].", ["source Greta Holm"],
     "on_record_named"),
    ("a place opens the sentence", "In Velden, {Greta Holm} <said> [the pier is shut].", ["source Greta Holm"],
     "on_record_named"),
    ("what somebody received", "{Greta Holm} <said> [she had received a complaint about the pier].",
     ["source Greta Holm"], "on_record_named"),
    ("agreed to act", "[The owners agreed late on Monday to mend the pier], {Greta Holm} <said>.",
     ["source Greta Holm"], "on_record_named"),
    ("words that go on", "[No], {diplomats} <say>. [The pier was shut twice].",
     ["source diplomats [inherited]"], "unattributed"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "hops", "record"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_chain(raw: str, hops: list[str], record: str) -> None:
    chain = last(raw)
    assert (shown(chain), chain.record) == (hops, record)


def test_the_narrator_stands_first_and_is_unknown_without_a_masthead() -> None:
    first = last("{Greta Holm} <said> [no].").hops[0]
    assert (first.role, first.name, first.naming, first.basis) == (
        "narrator",
        "Lom Gazette",
        "named_organisation",
        "implicit",
    )
    assert last("{Greta Holm} <said> [no].", None).hops[0].naming == "unknown"


def test_headlines_are_headlines() -> None:
    assert last("{Greta Holm} <says> [the pier is shut].", kind="headline").record == "headline"


def test_a_pronoun_resolves_to_the_person() -> None:
    raw = "{Greta Holm} <said> [no]. {She} <added> [the pier is shut]."
    chain = last(raw)
    assert {a.id: a.name for a in marked(raw).actors or ()}[chain.source or ""] == "Greta Holm"
    assert chain.hops[-1].naming == "named_person"


REASONS = [
    ("in the sentence", "{A clerk}, who spoke on condition of anonymity because the file is open, <said> [no].",
     "because the file is open"),
    ("in a sentence of its own",
     "{Two sailors} <said> [no]. Both asked not to be named for fear of losing their berths.",
     "for fear of losing their berths"),
    ("of a named person", "{Greta Holm} <said> [no] because a clerk asked not to be named.", None),
    ("none given", "{A diplomat} <said> [no].", None),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "reason"), [row[1:] for row in REASONS], ids=[row[0] for row in REASONS])
def test_reason_for_anonymity(raw: str, reason: str | None) -> None:
    found = last(raw).reason_for_anonymity
    assert (found.text if found else None) == reason


def test_it_is_a_stage() -> None:
    assert isinstance(Chains(), Stage)
    assert Chains()([]) == []


TOKENS = st.sampled_from(
    ["{Greta Holm}", "{she}", "{A diplomat}", "<said>", "<told>", "<Asked>", "[France is ready to pay]", "[“No”]", ". ",
     "\n", "the CoastWire agency", ", citing officials", "who in turn pointed to", "{the weekly Strandbote}",
     "{The report}",
     "according to", "who asked not to be named because", "“", "quoted"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(TOKENS, max_size=25))
def test_laws_of_chains(tokens: list[str]) -> None:
    """One chain an attribution; the narrator first; explicit hops, and no others, stand in the text; actors exist."""
    dossier = marked(" ".join(tokens))
    chains = Chains()([dossier])[0]
    ids = {a.id for a in dossier.actors or ()}
    assert [c.attribution for c in chains] == [a.id for a in dossier.attributions or ()]
    for chain in chains:
        assert chain.hops[0].role == "narrator"
        assert all(h.role != "narrator" for h in chain.hops[1:])
        assert all((h.basis == "explicit") == (h.span is not None) for h in chain.hops)
        assert all(h.span is None or 0 <= h.span.start < h.span.end <= len(dossier.document.text) for h in chain.hops)
        assert {h.actor for h in chain.hops if h.actor} | ({chain.source} - {None}) <= ids
        assert chain.why
    assert Chains()([dossier, dossier]) == [chains, chains]


@pytest.mark.parametrize("line", ["A" * 10_000, ", citing officials" * 2_000, "told the CoastWire agency " * 2_000])
def test_hostile_lines_end(line: str) -> None:
    assert len(Chains()([marked("{Odd Berg} <said> [no] " + line)])[0]) == 1
