"""Ties the mentions of one document to parties. It finds no mentions, and never ties two anonymous parties unless the
text itself refers back ("the diplomat", "one of them").

Each rule is a small function that gives a party or nothing; an ambiguous case gives nothing and stays open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from onrecord.parties.draft import Draft, Mention
from onrecord.parties.likeness import (
    COMPANY,
    NEAR,
    TOP,
    content,
    is_paper,
    part,
    recency,
    rival,
    spoke,
    titles,
    within,
)
from onrecord.parties.names import kind_of_name
from onrecord.parties.naming import kind_of, naming_of
from onrecord.parties.nouns import PEOPLE, Noun
from onrecord.parties.parts import Parts
from onrecord.parties.pronouns import antecedent
from onrecord.parties.wording import Wording, read
from onrecord.types import Span

_REPORTS = frozenset({"report", "article", "story"})
_OUR = frozenset({"this", "our"})
_HEADS = frozenset(
    {"head", "boss", "chief", "chief executive", "ceo", "president", "chairman", "chair", "leader", "director",
     "manager", "managing director", "chief executive officer", "senior manager", "executive", "secretary",
     "general secretary", "branch secretary", "chairwoman", "chairperson", "governor", "dean", "convener", "convenor",
     "commander", "captain", "principal", "founder", "owner", "spokesman", "spokeswoman", "spokesperson"}
)  # fmt: skip
_NEWSROOM_HINTS = {
    "reports": "reports news",
    "told": "is told things for publication",
    "quoting": "quotes somebody",
    "quoted_by": "is where the words were published",
    "The": "bears its article as part of its name, as newspapers do",
}
_NEARBY, _FAR = 60, 400
"""How many parties back a pronoun and a noun are looked for: keeps long documents linear."""
_AGAIN = re.compile(r"^[Tt]he (?:former\b|ex-|\d+-year-old|[\w-]+-born\b)")
"""A definite phrase that calls somebody just named by another name: "the former goalkeeper"."""
_SOON = 3
"""How many sentences further on a title may get its name."""


class Register(Parts):
    """The parties of a document, filled mention by mention in text order."""

    def expect(self, mentions: Iterable[Mention]) -> None:
        """Note the full names of the document beforehand, so that a short name in a headline finds its owner."""
        for mention in mentions:
            wording = mention.wording
            if wording.name is not None and len(wording.name.split()) > 1 and self.by_name(wording, mention) is None:
                draft = self._new(mention)
                draft.ahead = mention
                self.add(draft)
                if mention.speaks and draft.kind == "person":
                    self.named_at.setdefault(mention.sentence, []).append(draft)

    def tie(self, mention: Mention) -> Draft | None:
        """The party of a mention, made if it is new; `None` where a pronoun stays open."""
        draft = self._find(mention)
        if draft is None and mention.wording.form == "pronoun":
            return None
        if draft is None:
            draft = self._new(mention)
            self.add(draft)
        self._grow(draft, mention)
        draft.take(mention)
        if mention.wording.short:
            self.note(draft)
        self._lately.pop(id(draft), None)
        self._lately[id(draft)] = draft
        if mention.wording.form != "pronoun":
            self.by_wording.setdefault(mention.wording.text.lower(), draft)
        if mention.speaks:
            self.spoken.append(mention)
            self.speakers.append(draft)
        return draft

    def _find(self, mention: Mention) -> Draft | None:
        wording = mention.wording
        if wording.form == "pronoun":
            return antecedent(mention, self.recent(_NEARBY), self.speakers[-1] if self.speakers else None)
        if wording.name is not None:
            return self.by_name(wording, mention)
        if wording.form == "elliptic":
            return self._same_part(mention)
        return self._by_noun(mention)

    # --- nouns ---------------------------------------------------------------------------------------------------

    def _by_noun(self, mention: Mention) -> Draft | None:
        wording, head = mention.wording, mention.wording.head
        if head is None:
            return self._same_words(mention)
        if head.cls == "outlet" and wording.determiner in _OUR and self.narrator is not None:
            return self.narrator
        if wording.indefinite:
            return self._announced(mention, head)
        if not wording.definite:
            return self._bare(mention)
        if wording.owner in ("his", "her", "their", "my") and head.cls not in PEOPLE:
            return self._same_words(mention)
        if head.lemma in _REPORTS and wording.institution is None:
            report = self._reporter(mention)
            if report is not None:
                return report
        return self._by_role(mention, head)

    def _announced(self, mention: Mention, head: Noun) -> Draft | None:
        """ "A senior manager said", whom the next paragraph names with a title of the same sort."""
        if not mention.speaks or head.lemma not in _HEADS or mention.around:
            return None
        person = self._named_next(mention, head)
        return person if person is not None and set(person.roles) & _HEADS else None

    def _bare(self, mention: Mention) -> Draft | None:
        """ "Spokesperson: …", "officials said" again, "report" in a headline."""
        head = mention.wording.head
        if head is None or head.plural or head.cls in ("insider", "insiders", "person"):
            return self._same_words(mention)
        if head.cls in ("voice", "office") or mention.line < TOP:
            return self._by_role(mention, head, ahead=True)
        return self._same_words(mention)

    def _same_words(self, mention: Mention) -> Draft | None:
        words = mention.wording.text.lower()
        return self.by_wording.get(words)

    def _reporter(self, mention: Mention) -> Draft | None:
        """The newsroom whose report "the report" is: the one that last reported, if no document came later."""
        start = mention.span.start
        outlet = max((d for d in self.recent(_FAR) if d.kind == "outlet" and not d.narrator and d.last(start)),
                     key=lambda d: recency(d, mention), default=None)  # fmt: skip
        paper = max((d for d in self.recent(_FAR) if d.kind == "document" and d.last(start) and is_paper(d)),
                    key=lambda d: recency(d, mention), default=None)  # fmt: skip
        if outlet is None or (paper is not None and (spoke(paper) or not spoke(outlet))):
            return None
        return None if paper is not None and recency(paper, mention) > recency(outlet, mention) else outlet

    def _by_role(self, mention: Mention, head: Noun, *, ahead: bool = False) -> Draft | None:
        start = mention.span.start
        fits = [
            (self._role_rank(d, head, mention.wording), d)
            for d in (self.drafts if ahead else self.recent(_FAR))
            if (d.last(start) is not None or ahead)
            and d.plural == mention.wording.plural
            and not d.narrator
            and not rival(d, mention)
        ]
        best = max((rank for rank, _ in fits), default=0)
        rivals = [d for rank, d in fits if rank == best]
        if best <= 0 or not rivals:
            return self._by_kind(mention, head) or self._titled(mention, head)
        office = head.cls == "office" and mention.speaks
        return max(rivals, key=lambda d: (office and spoke(d), recency(d, mention)))

    def _role_rank(self, draft: Draft, head: Noun, wording: Wording) -> int:
        """3 the same noun, 2 its last word, 1 a near noun; an institution that differs rules a party out."""
        lemmas = set(draft.roles)
        if not lemmas or not self._may_be(draft, wording):
            return 0
        if head.lemma in lemmas:
            return 3
        if wording.institution is not None and draft.place is None:
            return 0
        last = head.lemma.split()[-1]
        if any(last == lemma.split()[-1] for lemma in lemmas) and (" " not in head.lemma or last in lemmas):
            return 2
        near = set().union(*(group for group in NEAR if head.lemma in group or last in group))
        if last == "paper" and draft.kind == "outlet":
            return 2
        fits = {lemma for lemma, role in draft.roles.items() if role.cls == head.cls or last == "paper"}
        return 1 if near & (fits | {lemma.split()[-1] for lemma in fits}) else 0

    def _may_be(self, draft: Draft, wording: Wording) -> bool:
        if wording.gender and draft.gender and wording.gender != draft.gender:
            return False
        if ("former" in wording.text.lower()) != any("former" in w.lower() for w in draft.wordings) and draft.person:
            return False
        if wording.institution is None or draft.place is None or content(wording.institution) == content(draft.place):
            return True
        other = self.institution(wording)
        return other is not None and other is draft.institution

    def _by_kind(self, mention: Mention, head: Noun) -> Draft | None:
        """ "The company" of a named firm, "the newspaper" of a named outlet, where no noun has tied them yet."""
        start, wording = mention.span.start, mention.wording
        if wording.institution is not None or wording.plural:
            return None
        if head.cls == "outlet":
            pool = [d for d in self.recent(_FAR) if d.kind == "outlet" and not d.narrator]
        elif head.lemma in COMPANY:
            pool = [d for d in self.recent(_FAR) if d.kind == "organisation" and d.named and not d.roles]
            pool = pool or [d for d in self.recent(_FAR) if d.assumed and d.gender is None and len(d.mentions) < 2]
        elif head.cls == "insider" and head.lemma in ("source", "official"):
            pool = [d for d in self.recent(_FAR) if d.naming == "anonymous_individual"]
        else:
            return None
        seen = [d for d in pool if d.last(start) is not None and not rival(d, mention)]
        return max(seen, key=lambda d: recency(d, mention), default=None)

    def _titled(self, mention: Mention, head: Noun) -> Draft | None:
        """The person a title goes with that no wording ties to a name: named next, or named just before.

        "The head of the firm … Chief executive Ann Orr …"; "Ann Orr called it indecent. The secretary insists …".
        """
        if head.cls not in ("office", "person") or head.plural or not mention.speaks:
            return None
        return self._named_next(mention, head) or self._named_before(mention, head)

    def _named_next(self, mention: Mention, head: Noun) -> Draft | None:
        led = mention.line <= TOP and head.cls in ("office", "person") and not mention.around
        if (head.cls != "office" and not led) or mention.wording.owner is not None:
            return None
        soon = range(mention.sentence + 1, mention.sentence + _SOON + 1)
        first = next((d for n in soon for d in self.named_at.get(n, ())), None)
        if first is None or first.mentions or not self._may_be(first, mention.wording):
            return None
        roles = set(first.roles)
        alike = head.lemma in roles or any({head.lemma, role} <= group for group in NEAR for role in roles)
        return first if not roles or alike or (head.lemma in _HEADS and roles & _HEADS) else None

    def _named_before(self, mention: Mention, head: Noun) -> Draft | None:
        called = self._called_again(mention, head)
        if called is not None:
            return called
        if mention.wording.institution is not None and head.cls == "person" and mention.wording.definite:
            return self._called_otherwise(mention, head)
        if not self.spoken or mention.wording.institution is not None or mention.wording.owner is not None:
            return None
        last, draft = self.spoken[-1], self.speakers[-1]
        near = last.line == mention.line and mention.sentence - last.sentence == 1
        if not near and head.cls == "person" and mention.wording.definite:
            return self._called_otherwise(mention, head)
        again = _AGAIN.search(mention.wording.text) is not None and head.lemma not in draft.roles
        return draft if near and draft.kind == "person" and draft.named and (again or not titles(draft)) else None

    def _called_again(self, mention: Mention, head: Noun) -> Draft | None:
        """ "The 34-year-old said", of the one person named in the sentence before, who had not spoken yet."""
        if _AGAIN.search(mention.wording.text) is None or mention.wording.institution is not None:
            return None
        named = self._named_around(mention, head)
        subjects = [d for d in named if (last := d.last(mention.span.start)) and last.subject]
        found = subjects if len(subjects) == 1 else named
        return found[0] if len(found) == 1 else None

    def _called_otherwise(self, mention: Mention, head: Noun) -> Draft | None:
        """ "The Lom striker told …", of the only person named in this paragraph and the one above, who has no title."""
        named = self._named_around(mention, head, lines=1, back=_SOON)
        only = named[0] if len(named) == 1 else None
        return only if only is not None and not titles(only) and self._may_be(only, mention.wording) else None

    def _named_around(self, mention: Mention, head: Noun, *, lines: int = 0, back: int = 1) -> list[Draft]:
        """The persons named shortly before a mention, by another noun than its own."""
        return [
            d
            for d in self.recent(_NEARBY)
            if d.named
            and d.person
            and (last := d.last(mention.span.start)) is not None
            and mention.line - last.line <= lines
            and 0 <= mention.sentence - last.sentence <= back
            and head.lemma not in d.roles
        ]

    @staticmethod
    def _hinted(draft: Draft, mention: Mention) -> None:
        """A bare name that says nothing is a newsroom where it is used as one."""
        if not draft.fixed and mention.hint in _NEWSROOM_HINTS and draft.kind == "organisation":
            draft.kind, draft.fixed = "outlet", True
            draft.why.append(f"“{draft.name}” {_NEWSROOM_HINTS[mention.hint]}, so it is taken for a newsroom.")

    # --- new parties ---------------------------------------------------------------------------------------------

    def institution(self, wording: Wording) -> Draft | None:
        """The party that a wording's institution names, made if it bears a name of its own."""
        if wording.institution is None:
            return None
        inner = read(wording.institution)
        if inner.name is None:
            head = inner.head
            return next((d for d in self.recent(_FAR) if head and head.lemma in d.roles), None)
        place = Mention(Span(0, 0), inner, 0, 0)
        found = self.by_name(inner, place)
        if found is None and kind_of_name(inner.name.split()) in ("org", "outlet"):
            found = self._new(place)
            self.add(found)
        return found

    def _new(self, mention: Mention) -> Draft:
        wording = mention.wording
        parent = self._group(mention) if wording.form == "elliptic" else None
        naming, why = naming_of(wording, mention.around)
        if parent is not None:
            naming, why = part(parent, naming, wording)
        bare = wording.name is not None and wording.gender is None and wording.kind in (None, "state", "person")
        state = self.places.state(wording.name or "") if bare else None
        kind = "state" if state else kind_of(wording)
        if wording.joint:
            kind = "group"
        if kind == "person" and wording.plural:
            kind = "group"
        name = state or wording.name or _bare_name(wording)
        draft = Draft(name, kind, naming, [why], named=wording.name is not None, gender=wording.gender)
        draft.plural, draft.parent = wording.plural, parent
        draft.fixed = wording.kind is not None or state is not None or wording.name is None
        draft.assumed = kind == "person" and wording.name is not None and not wording.roles and not wording.titled
        draft.place = wording.institution
        draft.institution = self.institution(wording) if wording.institution else self._implied(mention)
        draft.roles.update({role.lemma: role for role in wording.roles})
        if parent is not None:
            draft.roles.update(parent.roles)
        if state:
            draft.naming, draft.why = "named_organisation", [f"“{wording.name}” stands for the state of {state}."]
        return draft

    def _implied(self, mention: Mention) -> Draft | None:
        """The institution of "a spokeswoman", "a manager": the body named last before."""
        head = mention.wording.head
        if mention.wording.name is not None:
            head = next((role for role in mention.wording.roles if role.cls == "voice"), None)
        if head is None or mention.wording.plural:
            return None
        if head.cls not in ("voice", "office") or mention.wording.form == "elliptic":
            return None
        start = mention.span.start
        spoke_last = self.speakers[-1] if self.speakers and mention.sentence - self.spoken[-1].sentence <= 1 else None
        if head.cls == "voice" and spoke_last is not None and spoke_last.kind == "organisation":
            return spoke_last
        bodies = [d for d in self.recent(_FAR) if d.kind == "organisation" and d.last(start) is not None]
        return max(bodies, key=lambda d: recency(d, mention), default=None)

    def _grow(self, draft: Draft, mention: Mention) -> None:
        """Let a later wording make a party clearer: the full name after the short, the kind after the bare name."""
        wording = mention.wording
        if wording.roles or wording.titled or wording.gender:
            draft.assumed = False
        if wording.name is not None and not draft.narrator and draft.kind != "state":
            if not draft.named or (
                len(content(wording.name)) > len(content(draft.name))
                and within(content(draft.name), content(wording.name))
            ):
                draft.name, draft.named = wording.name, True
                self.note(draft)
            if wording.kind is not None and not draft.fixed:
                draft.kind, draft.fixed = kind_of(wording), True
                draft.naming, why = naming_of(wording, mention.around)
                draft.why.append(why)
            self._hinted(draft, mention)
        if mention.around and not draft.named and draft.naming in ("unnamed_individual", "generic_group"):
            naming, why = naming_of(wording, mention.around)
            if naming.startswith("anonymous"):
                draft.naming = naming
                draft.why.append(why)
        draft.place = draft.place or wording.institution
        if draft.institution is None and wording.institution and wording.form != "elliptic":
            draft.institution = self.institution(wording)


def _bare_name(wording: Wording) -> str:
    """The wording of a party without a name, its article left out where it is definite."""
    return " ".join(wording.text.split())
