"""Puts the source and the relays of one attribution in order. It inherits nothing and gives no record status.

Order from reader to origin: newsrooms and others through whom the words come, the source, those whom the source cites.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.parties.naming import naming_of
from onrecord.parties.relays import Relay
from onrecord.parties.wording import read
from onrecord.stages.chaining.mastheads import no_newsroom, own_masthead
from onrecord.types import Actor, Attribution, Hop, Naming, Role, Span

_ASKING = re.compile(r"\b(?:asked|asks|asking|ask|wondered|wonders|queried|inquired|enquired|wanted to know)\b")
_PRESSED = re.compile(
    r"(?:press|quiz|grill|quizz|tackl|prob|prodd|challeng|question|invit|urg|interrogat|confront)(?:ed)\b"
)
"""Participles that open a sentence with what somebody was asked: "Pressed on the leak, she …"."""
_LEARNED = re.compile(r"\b(?:learn|heard|told)")
_ON_RECORD: tuple[Naming, ...] = ("named_person", "named_organisation", "document")
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_RELATIVE = re.compile(r"(?:,? ?(?:(?:a copy |parts )?of )?(?:which|who|that))?,? ?(?:the |first )?$")
_QUESTION = re.compile(r"^[“\"'‘„«]?(?:whether|if|why|how|what|when|where|which|who|about)\b|\?[”\"'’“»]?$")


_NO_TELLING = re.compile(
    r"(?:(?:has|have|had) )?(?:\w+ly )?(?:held|holds?|rules?|ruled|nam(?:e[sd]?|ing)|brief(?:s|ed)|address(?:es|ed)?"
    r"|marks?|marked|calls?|called|agree[ds]?|acknowledge[ds]?|demand(?:s|ed)?|shows?|showed|raises?|raised|posts?|posted|signs?|signed)"
)
_CAME_BY = re.compile(r"\b(?:received|seen|saw|had|got|has|obtained|read)$")
_SHOWING = re.compile(
    r",? (?:showing|saying|stating|suggesting|indicating|proving|in which"
    r"|according to which|(?:that|which) (?:shows?|showed|says|said))"
)
"""What a person has received or seen is no source of theirs, as it is of a newsroom."""
_THAT = re.compile(r",? (?:\w+ )?that\b|:? ?[“\"‘„«]")
"""Verbs that tell something only where "that" or a quotation follows: "the officer *held* it down"."""
_POINTED = re.compile(r"\b(?:point|invok|appeal)", re.IGNORECASE)
_AS_GROUND = re.compile(
    r",? as (?:an?|one|the|his|her|its|their|evidence|proof|reasons?|grounds|examples?|justification)\b"
)
_PAPER = re.compile(
    r"\b(?:reports?|letters?|memos?|memorandum|minutes|filings?|papers?|documents?|stud(?:y|ies)|surveys?|polls?|e-?mails?"
    r"|transcripts?|affidavits?|indictments?|complaints?|lawsuits?|audits?|data|figures|statistics|records?|articles?|books?"
    r"|posts?|tweets?|statements?|notes?|diar(?:y|ies)|logs?|files?|dossiers?|accounts?|testimony|evidence|research|analysis|calculations?|estimates?"
    r"|notices?|recordings?|tapes?|interviews?|sources?)\b",
    re.IGNORECASE,
)
"""Papers from which somebody may have what they say; a law or a programme that they point to is their ground."""


@dataclass(frozen=True, slots=True)
class Link:
    """A party in a chain, with the words that put it there."""

    role: Role
    span: Span
    cue: Span | None
    actor: Actor | None
    words: str
    why: str

    def hop(self) -> Hop:
        naming: Naming = self.actor.naming if self.actor else naming_of(read(self.words))[0]
        name = self.actor.name if self.actor else self.words
        return Hop(self.role, naming, "explicit", self.actor.id if self.actor else None, name, self.span, self.cue)


class Cast:
    """The actors of a document, found by the place where they are mentioned."""

    def __init__(self, actors: Sequence[Actor], narrator: str | None) -> None:
        self.by_id: Mapping[str, Actor] = {a.id: a for a in actors}
        self._by_span = {span: a for a in actors for span in a.mentions}
        self._outlet = narrator
        self.narrator = next((a for a in actors if a.kind == "outlet" and a.name == narrator), None)

    def at(self, span: Span) -> Actor | None:
        """The actor mentioned at exactly this place."""
        return self._by_span.get(span)

    def own(self, actor: Actor | None) -> bool:
        """Whether an actor is the publisher of the page, under its name or a part of it."""
        if actor is None or actor is self.narrator:
            return actor is not None
        return actor.kind == "outlet" and self._outlet is not None and own_masthead(self._outlet, actor.name)


def is_question(text: str, a: Attribution) -> bool:
    """Whether an attribution is a question: its cue asks, and its content is not a demand ("asked for an inquiry")."""
    cue = " ".join(span.of(text) for span in a.cue)
    if not a.cue and a.source and a.content and a.content[-1].of(text).rstrip("”\"’'»“ ").endswith("?"):
        return True
    if not a.source and a.content and _PRESSED.match(cue.lower()):
        return True
    if not _ASKING.search(cue.lower()) or not a.content:
        return False
    content = " ".join(span.of(text) for span in a.content)
    return not a.source or bool(_QUESTION.search(content)) or cue.lower().startswith("asked by")


def links(text: str, a: Attribution, found: Sequence[Relay], cast: Cast) -> list[Link]:
    """The explicit parties of an attribution, reader to origin."""
    source = _source(text, a, cast, found)
    outer = [link for r in found if (link := _outer(text, r, cast, source)) is not None]
    if source is not None and any(r.kind == "in_paper" for r in found):
        outer = [link for link in outer if link.role == "source"]
        source = (
            replace(source, role="principal", why=f"“{source.words}” speaks in “{outer[0].words}”.")
            if outer
            else source
        )
    inner = [link for r in found if (link := _inner(text, r, cast, source)) is not None]
    chain = _distinct([*outer, *([source] if source else []), *inner])
    chain = [_conduit(link, chain[i + 1 :], cast) for i, link in enumerate(chain)]
    return [link for link in chain if link.role == "asker" or not cast.own(link.actor)]


def _source(text: str, a: Attribution, cast: Cast, found: Sequence[Relay]) -> Link | None:
    """The source itself, without a clause in which it cites another ("the Tide, which invokes a letter")."""
    if not a.source:
        return None
    span = a.source[0]
    actor = cast.at(span)
    inside = [min(r.cue.start, r.party.start) for r in found if span.start < r.cue.start < span.end]
    inside = [at for at in inside if at > span.start]
    if inside:
        kept = _RELATIVE.sub("", text[span.start : min(inside)]).rstrip(", ")
        span = Span(span.start, span.start + len(kept)) if kept else span
    if span.of(text).lower() in _RELATIVES and actor is not None:
        span = max((m for m in actor.mentions if m.end <= span.start), default=span)
    words = span.of(text)
    cue = a.cue[0] if a.cue else None
    if is_question(text, a):
        return Link("asker", span, cue, actor, words, f"“{words}” asks.")
    if actor is not None and actor.kind == "outlet":
        if any(r.kind == "inner" for r in found):
            return Link("outlet", span, cue, actor, words, f"“{words}” stands between source and reader.")
        return Link("outlet", span, cue, actor, words, f"“{words}” is a newsroom that reports it.")
    said = f" (“{cue.of(text)}”)" if cue else ""
    return Link("source", span, cue, actor, words, f"“{words}” says it{said}.")


def _outer(text: str, relay: Relay, cast: Cast, source: Link | None) -> Link | None:
    """A newsroom through which the words come, or the party on whose word somebody else is reported to speak."""
    actor = cast.at(relay.party)
    words, cue = relay.party.of(text), relay.cue.of(text).strip()
    if relay.kind == "told" and cast.narrator is not None and _on(text, relay.party.end, cast.narrator.name):
        return None  # "told Friday’s Breakfast on Radio Lom", on Radio Lom's own page
    if relay.kind in ("told", "quoted_by", "quoting") and no_newsroom(text, relay.party, cue):
        return None
    if relay.kind in ("told", "quoted_by", "quoting") or (relay.kind == "according" and _newsroom(actor)):
        if not _newsroom(actor) or (source is not None and source.role == "outlet"):
            return None
        return Link(
            "outlet", relay.party, relay.cue, actor, words, f"“{cue}” puts “{words}” between source and reader."
        )
    if relay.kind == "seen_by":
        if not _newsroom(actor) or actor is None or (source is not None and source.role != "source"):
            return None
        return Link("outlet", relay.party, relay.cue, actor, words, f"“{words}” came by it (“{cue}”).")
    if relay.kind == "in_paper":
        return Link("source", relay.party, relay.cue, actor, words, f"“{words}” says it, for whoever wrote it.")
    if relay.kind == "according" or (relay.kind == "citing" and _learned(cue, source)):
        return Link("source", relay.party, relay.cue, actor, words, f"“{cue}” makes “{words}” answer for it.")
    return None


def _inner(text: str, relay: Relay, cast: Cast, source: Link | None) -> Link | None:
    """A party whom the source cites, or who is reported to have spoken to the source."""
    actor = cast.at(relay.party)
    words, cue = relay.party.of(text), relay.cue.of(text).strip()
    came_by = relay.kind == "inner" and (source is None or source.role == "source") and _CAME_BY.search(cue)
    if came_by and not _SHOWING.match(text, relay.party.end):
        return None
    if relay.kind == "inner" and _NO_TELLING.fullmatch(cue) and not _THAT.match(text, relay.cue.end):
        return None
    if relay.kind == "citing" and _argued(text, relay, actor, source):
        return None
    if relay.kind == "citing" and not _learned(cue, source):
        role: Role = "outlet" if _newsroom(actor) else "source"
        return Link(role, relay.party, relay.cue, actor, words, f"“{cue}” leads on to “{words}”.")
    if relay.kind == "inner":
        return Link("source", relay.party, relay.cue, actor, words, f"“{words}” is reported to have said it (“{cue}”).")
    return None


def _argued(text: str, relay: Relay, actor: Actor | None, source: Link | None) -> bool:
    """Whether what somebody cites is a ground of theirs ("citing the cost") rather than whoever they have it from."""
    words = relay.party.of(text)
    if _AS_GROUND.match(text, relay.party.end) or not any(letter.isalpha() for letter in words):
        return True
    if source is None or source.role != "source" or source.actor is None or source.actor.kind == "outlet":
        return False
    if actor is None or actor.kind == "document" or actor.naming == "unknown":
        return source.actor.kind != "document" and _PAPER.search(words) is None
    pointed = _POINTED.search(relay.cue.of(text)) is not None
    return pointed and actor.kind in ("organisation", "state") and _PAPER.search(words) is None


def _learned(cue: str, source: Link | None) -> bool:
    """Whether a newsroom learned from a party what a document says: the party then stands before the document."""
    document = source is not None and source.actor is not None and source.actor.kind == "document"
    return document and bool(_LEARNED.search(cue))


def _on(text: str, at: int, outlet: str) -> bool:
    """Whether a programme is said to be that of an outlet."""
    return any(text.startswith(f" {link} {outlet}", at) for link in ("on", "of", "for", "in"))


def _newsroom(actor: Actor | None) -> bool:
    return actor is not None and actor.kind == "outlet"


def _conduit(link: Link, deeper: Sequence[Link], cast: Cast) -> Link:
    """A newsroom that passes on what somebody said on the record is a conduit."""
    if link.role != "outlet" or link.cue is None or not deeper or deeper[0].role != "source":
        return link
    origin = deeper[0].actor
    if (
        origin is None
        or origin.kind == "group"
        or not _relays(link)
        or not (origin.naming in _ON_RECORD or origin.speaks_for is not None)
    ):
        return link
    return Link(
        "conduit", link.span, link.cue, link.actor, link.words, f"{link.why[:-1]}; “{origin.name}” is on record."
    )


def _relays(link: Link) -> bool:
    return link.why.endswith("between source and reader.")


def _distinct(chain: Sequence[Link]) -> list[Link]:
    kept: list[Link] = []
    for link in chain:
        same = any(k.span.overlaps(link.span) or (k.actor is not None and k.actor is link.actor) for k in kept)
        if not same:
            kept.append(link)
    return kept
