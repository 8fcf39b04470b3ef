"""Cards, listings and marked articles for a terminal. It makes renderables and prints nothing.

Everything reads the same without colour: marks carry signs and numbers, greyed lines are labelled. Text from
articles is data: it reaches the screen only through `rich.text.Text`, never as markup, its control characters
shown as signs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from onrecord.export import wording
from onrecord.export.book import Book, Filed
from onrecord.export.inert import line, visible
from onrecord.export.marking import Mark, Run, blocks, marks, runs
from onrecord.export.told import Told, told_inside
from onrecord.export.wording import Crumb
from onrecord.terminal_layout import QUIET, SIDE_STYLES, hanging, heading, table, title
from onrecord.types import Claim, Document, Dossier, Ledger, Position, Segment, Side

CRUMBS_A_SIDE = 4  # more chains of one origin say the same again; `onrecord why` lists all
WORDINGS_SHOWN = 3
MARK_STYLES = {"content": "cyan", "source": "bold magenta", "condition": "bold yellow", "cue": "italic blue"}
SIGNS = {"content": "[]", "source": "{}", "condition": "()", "cue": "<>"}
LEGEND = "[1·what is said]  {1·by whom}  <1·reporting words>  (condition: …)"
SIGN_OF_UNREAD = "·"


def claim_card(claim: Claim, book: Book) -> RenderableType:
    """One claim at a glance: who says so, who denies it, what is unanswered, on what terms, through whom."""
    parts: list[RenderableType] = [title(claim.label, claim.id), *_sides(claim, book)]
    parts += [hanging("", Text(words, style="yellow")) for words in _unanswered(claim, book)]
    parts += [Text(), *_terms(claim, book)]
    parts += _positions(claim.positions)
    parts += _chains(claim, book)
    parts.append(_ids(claim, book))
    return Group(*parts, Text())


def article(dossier: Dossier, ledger: Ledger) -> RenderableType:
    """A document with its attributions marked and numbered, then the chain of each and the reasons."""
    book = Book((dossier,), ledger)
    entries = book.entries(dossier.document.id)
    marked = marks(entries)
    parts: list[RenderableType] = [title(wording.masthead(dossier.document), dossier.document.id)]
    parts += [Text(LEGEND, style=QUIET), Text()]
    for block in blocks(dossier):
        parts += [_block(block, dossier.document.text, marked), Text()]
    parts.append(heading(wording.counted(len(entries), "attribution")))
    for number, entry in enumerate(entries, 1):
        parts += [_entry(number, Filed(entry, dossier), book), Text()]
    return Group(*parts)


def claims_table(claims: Sequence[Claim], book: Book) -> RenderableType:
    """Claims, a line each: what is claimed, the origins of both sides, reports unanswered, documents."""
    rows = table("claim", "what is claimed", "says so", "denies", "open", "documents")
    for claim in claims:
        rows.add_row(
            Text(line(claim.id), style=QUIET),
            Text(line(claim.label)),
            *(Text(_figure(claim.sides.get(s)), style=SIDE_STYLES[s]) for s in ("affirms", "denies")),
            Text(str(len(claim.open) or "")),
            Text(str(len(book.documents_of(claim)))),
        )
    note = "Figures are independent origins; ? means not established, - nobody in this ledger."
    return Group(rows, Text(note, style=QUIET))


def documents_table(documents: Sequence[Document], book: Book | None = None) -> RenderableType:
    """Documents, a line each: publisher, date, title; with a book, the attributions found. "-" is "not stated"."""
    rows = table("document", "outlet", "published", "title", *(["attributions"] if book else []))
    replaced = {document.replaces for document in documents}
    for document in documents:
        published = document.published.interval
        rows.add_row(
            Text(line(document.id), style=QUIET),
            Text(line(document.outlet.name or "-")),
            Text(wording.interval(published) if published.latest or published.earliest else "-"),
            _document_title(document, replaced),
            *([Text(str(len(book.entries(document.id))))] if book else []),
        )
    return rows


# --- The parts of a card --------------------------------------------------------------------------------------


def _sides(claim: Claim, book: Book) -> Iterable[RenderableType]:
    shown = {"affirms", "denies"} | {name for name, side in claim.sides.items() if side.outcome != "none"}
    for name in (n for n in wording.SIDES if n in shown and n in claim.sides):
        side = claim.sides[name]
        style = "" if side.outcome == "none" else f"bold {SIDE_STYLES.get(name, '')}"
        yield hanging("", Text.assemble((f"{wording.SIDES[name]}: ", style), visible(wording.side(side, book))))
        if side.outcome != "none" and side.why:
            yield hanging("    ", Text(line(side.why), style=QUIET))


def _unanswered(claim: Claim, book: Book) -> Iterable[str]:
    own = wording.unanswered(claim, book)
    later = wording.later(claim, book)
    return (*([own] if own else []), *(f"the later report unanswered: {line(c.label)} ({line(c.id)})" for c in later))


def _terms(claim: Claim, book: Book) -> Iterable[RenderableType]:
    found = wording.conditions(claim, book)
    if found:
        more = len(found) - WORDINGS_SHOWN
        shown = "; ".join(f"“{c}”" for c in found[:WORDINGS_SHOWN])
        tail = f"; and {wording.counted(more, 'more wording')}" if more > 0 else ""
        words = Text.assemble(("on a condition: ", "bold yellow"), shown, tail)
        yield from (hanging("", words), Text())


def _positions(positions: Sequence[Position]) -> Iterable[RenderableType]:
    """What parties hold, what is on record first; the two are never one list."""
    for on_record, sign, words in ((True, "■ ", "positions on record"), (False, "░ ", "positions reported only")):
        held = [p for p in positions if p.on_record is on_record]
        if not held:
            continue
        yield heading(words)
        for one in held:
            flag = Text.assemble(sign, ("if " if one.conditions else "", "bold yellow"))
            ids = Text("  " + _few(one.attributions), style=QUIET)
            yield hanging(flag, Text.assemble(visible(wording.position(one)), ids))
        yield Text()


def _chains(claim: Claim, book: Book) -> Iterable[RenderableType]:
    rows = [(name, row) for name, side in claim.sides.items() for row in _side_chains(side, book)]
    if rows:
        yield heading("who told whom, from the reader to the origin")
        for name, (filed, more) in rows:
            also = f" and {more} more alike" if more else ""
            tail = Text(f"  {line(filed.entry.id)}{also}", style=QUIET)
            yield hanging(f"{wording.SIDES.get(name, name)}  ", Text.assemble(_breadcrumb(filed, book), tail))
        yield Text()


def _side_chains(side: Side, book: Book) -> Iterable[tuple[Filed, int]]:
    """The different chains of a side, each with the number of further attributions that have the same one."""
    alike: dict[str, list[Filed]] = {}
    for filed in book.filed(a for one in side.origins for a in one.attributions):
        alike.setdefault(wording.breadcrumb(filed, book), []).append(filed)
    telling_first = sorted(alike.values(), key=lambda group: _telling(group[0]), reverse=True)
    return [(group[0], len(group) - 1) for group in telling_first[:CRUMBS_A_SIDE]]


def _telling(filed: Filed) -> tuple[bool, int, int]:
    """How much a chain shows: reports before headlines and questions, then by hops the text itself names."""
    chain = filed.entry.chain
    aside = chain.record in ("headline", "question") or any(hop.role == "asker" for hop in chain.hops)
    return not aside, sum(hop.basis == "explicit" for hop in chain.hops), len(chain.hops)


def _ids(claim: Claim, book: Book) -> RenderableType:
    documents = wording.counted(len(book.documents_of(claim)), "document")
    found = wording.counted(len(claim.attributions), "attribution")
    again = [f"1 utterance in {len(w)} wordings" for w in claim.wordings if len(w) > 1]
    facts = ", ".join((documents, found, *again))
    return hanging("", Text(f"{facts}. The reasons: onrecord why {line(claim.id)}", style=QUIET))


# --- The parts of an article ----------------------------------------------------------------------------------


def _block(block: Segment, text: str, marked: Sequence[Mark]) -> RenderableType:
    if block.kind in ("furniture", "caption"):
        words = f"{line(block.span.of(text))}  [{block.kind}: {line(block.reason)}]"
        return hanging(f"{SIGN_OF_UNREAD} ", Text(words, style=QUIET))
    drawn = Text(style="bold" if block.kind in ("headline", "deck") else "")
    for run in runs(block.span, marked):
        drawn.append_text(_run(run, text))
    return hanging("  ", drawn)


def _run(run: Run, text: str) -> Text:
    drawn = Text()
    for mark in run.opens:
        label = "condition: " if mark.kind == "condition" else f"{mark.number}·"
        opening = SIGNS[mark.kind][0] + label
        drawn.append(opening, style=f"dim {MARK_STYLES[mark.kind]}")
    drawn.append(visible(run.span.of(text)), style=MARK_STYLES[run.marks[-1].kind] if run.marks else "")
    for mark in reversed(run.closes):
        drawn.append(SIGNS[mark.kind][1], style=f"dim {MARK_STYLES[mark.kind]}")
    return drawn


def _entry(number: int, filed: Filed, book: Book) -> RenderableType:
    entry = filed.entry
    facts = [wording.RECORDS[entry.chain.record], wording.STANCES[entry.stand.polarity]]
    facts.append(f"said: {wording.interval(entry.said.interval)}")
    rows: list[RenderableType] = [_breadcrumb(filed, book), Text(", ".join(facts[:2]) + "; " + facts[2])]
    rows += [Text(f"on a condition: “{line(c.text)}”", style="yellow") for c in entry.stand.conditions]
    if entry.chain.reason_for_anonymity:
        rows.append(Text(f"why not named: “{line(entry.chain.reason_for_anonymity.text)}”"))
    rows += [_told(one) for one in told_inside(filed, book)]
    rows += [Text(f"claim: {line(c.label)} ({line(c.id)})") for c in book.claims_with(entry.id)]
    judged = entry.judged.says if entry.judged else ()
    rows += [Text(line(says), style="bold magenta") for says in judged]
    reasons = (*entry.attribution.why, *entry.chain.why, *entry.stand.why, *entry.said.why)
    reasons = tuple(reason for reason in reasons if reason not in judged)
    rows.append(Text("why: " + " ".join(line(r) for r in reasons), style=QUIET))
    rows.append(Text(line(entry.id), style=QUIET))
    return hanging(Text(f"[{number}] ".rjust(5), style="bold cyan"), Group(*rows))


def _told(one: Told) -> RenderableType:
    """What a statement tells of others' saying, set in under it."""
    words = [Text(f"“{visible(one.words)}”")] if one.words else []
    return hanging("  ↳ ", Group(_crumbs(one.crumbs), *words, Text(one.why, style=QUIET)))


def _breadcrumb(filed: Filed, book: Book) -> Text:
    return _crumbs(wording.crumbs(filed, book))


def _crumbs(crumbs: Iterable[Crumb]) -> Text:
    drawn = Text()
    for at, crumb in enumerate(crumbs):
        drawn.append(" > " if at else "", style=QUIET)
        drawn.append(visible(crumb.name), style="italic" if crumb.anonymous else "bold")
        drawn.append(f" ({', '.join(crumb.tags)})" if crumb.tags else "")
    return drawn if drawn.plain else Text("nobody is cited")


# --- Words ---------------------------------------------------------------------------------------------------


def _figure(side: Side | None) -> str:
    return "-" if side is None or side.outcome == "none" else wording.number(side)


def _document_title(document: Document, replaced: Collection[str | None]) -> Text:
    title = Text(line(document.title or document.key))
    return title.append(" (replaced by a later version)", style=QUIET) if document.id in replaced else title


def _few(ids: Sequence[str], limit: int = 3) -> str:
    rest = f" and {len(ids) - limit} more" if len(ids) > limit else ""
    return ", ".join(line(i) for i in ids[:limit]) + rest
