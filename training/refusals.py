# ruff: noqa: E501  a sentence pattern is read best on one line
"""Sentences of generated items in which somebody denies, refuses, turns down or does not intend."""

from __future__ import annotations

from training.augment import invent
from training.parts import (
    ACTS,
    BITS,
    BODIES,
    DAYS,
    DENY,
    MUTE,
    SAY,
    SHUT,
    SILENT,
    TALK,
    THINGS,
    TOPICS,
    UNWILLING,
    VERBS,
    Parts,
    gerund,
    up,
)


class Refusals(Parts):
    """The denials and refusals of an item."""

    def denied(self) -> str:
        k, s = next(self.keys), self.source()
        what = self.pick(self.one(THINGS), self.one(THINGS), f"that {self.clause()}", f"that {self.clause()}")
        tail = ""
        if self.rng.random() < 0.3:
            j = next(self.keys)
            tail = self.pick(
                f", {{c{j}:calling}} {{t{j}:it {self.quote(self.one(BITS))}}}",
                f", {{c{j}:saying}} {{t{j}:that {self.clause()}}}",
                f", and {{c{j}:said}} {{t{j}:{self.clause()}}}",
                f" and {{c{j}:described}} {{t{j}:it as {self.quote(self.one(BITS))}}}",
            )
            return up(f"{{s{k}{j}:{s}}} {{c{k}:{self.one(DENY)}}} {{t{k}:{what}}}{tail}.")
        return up(f"{{s{k}:{s}}} {{c{k}:{self.one(DENY)}}}{self.when()} {{t{k}:{what}}}.")

    def refused(self) -> str:
        k, s = next(self.keys), self.source()
        form = self.rng.random()
        if form < 0.4:
            talk = self.one(TALK)
            more = self.pick("", " on " + self.one(THINGS)) if talk in ("to comment", "to elaborate") else ""
            return up(f"{{s{k}:{s}}} {{c{k}:{self.one(SILENT)}}}{self.when()} {{t{k}:{talk}{more}}}.")
        if form < 0.8:
            return up(f"{{s{k}:{s}}} {{c{k}:{self.one(MUTE)}}} {{t{k}:{self.one(TOPICS)}}}.")
        asked = self.pick("to a request for comment", "to questions", "to several emails", "to calls seeking comment")
        return up(
            f"{{s{k}:{s}}} {{c{k}:{self.pick('did not respond', 'did not reply', 'has not responded')}}} {{t{k}:{asked}}}."
        )

    def unwilling(self) -> str:
        """Refusals to act, and intentions denied, in the clauses that news puts them in."""
        k, s, act = next(self.keys), self.source(), self.one(ACTS)
        cue = self.one(UNWILLING)
        plain = f"{{c{k}*:{cue}}}{self.when()} {{t{k}:{self.act(cue, act)}}}"
        form = self.rng.random()
        if form < 0.35:
            return up(f"{{s{k}:{s}}} {plain}.")
        if form < 0.5:
            return self.refusal(k, act)
        if form < 0.65:
            return up(
                f"{{s{k}:{self.full()}, who}} {plain}, {self.pick('left the room', 'is 61', 'was re-elected in May', 'arrived an hour late')}."
            )
        j = next(self.keys)
        if form < 0.85:
            (said, star), link = self.cue(SAY), self.pick("but", "and", "yet")
            first = f"{{c{j}{star}:{said}}} {{t{j}:that {self.clause()}}}"
            return up(f"{{s{j}{k}:{s}}} {first}, {link} {plain}.")
        after = self.pick(
            f"{{c{j}:saying}} {{t{j}:that {self.clause()}}}",
            f"{{c{j}:calling}} {{t{j}:it {self.quote(self.one(BITS))}}}",
        )
        return up(f"{{s{k}{j}:{s}}} {plain}, {after}.")

    def act(self, cue: str, act: str) -> str:
        """The thing refused as it follows a cue: "to resign" or, after "no intention", "of resigning"."""
        if cue.endswith("intention") and self.rng.random() < 0.5:
            return "of " + gerund(act)
        return act

    def refusal(self, k: str, act: str) -> str:
        """A refusal as a noun or a participle."""
        form = self.rng.random()
        if form < 0.35:
            whose = self.pick("his", "her", "their", "its", f"{invent(self.rng)}’s", f"the {self.one(BODIES)}’s")
            noun = self.pick("refusal", "continued refusal", "unwillingness", "reluctance")
            tail = self.pick("surprised few", "has cost the town dear", "came as no surprise", "has split the party")
            return up(f"{{s{k}:{whose}}} {{c{k}*:{noun}}} {{t{k}:{act}}} {tail}.")
        if form < 0.6:
            tail = self.pick("was fined", "lost the seat", "was suspended for a month", "was given a week")
            return up(f"{{s{k}:{self.source().rstrip(',')}}} {tail} for {{c{k}*:refusing}} {{t{k}:{act}}}.")
        if form < 0.8:
            lead = self.pick("should", "if")
            who = self.source().rstrip(",")
            cue = self.pick("refuse", "decline")
            head = f"{lead} {{s{k}:{who}}} {{c{k}*:{cue}}} {{t{k}:{act}}}"
            return up(
                f"{head}, {self.pick('the matter will go to court', 'a vote will be held in June', 'the money will lapse')}."
            )
        return up(
            f"{{s{k}:{self.source()}}} left the meeting, {{c{k}*:{self.pick('refusing', 'declining')}}} {{t{k}:{act}}}."
        )

    def shut(self) -> str:
        """A proposal or charge turned down, in the active and in the passive."""
        k, (cue, star), thing = next(self.keys), self.cue(SHUT), self.one(THINGS)
        s = self.source()
        if self.rng.random() < 0.65:
            return up(f"{{s{k}:{s}}} {{c{k}{star}:{cue}}}{self.when()} {{t{k}:{thing}}}.")
        s = {"he": "him", "she": "her"}.get(s, s).rstrip(",")
        longer = self.pick("", "", f", put forward {self.one(DAYS)},", f", which {self.one(VERBS)},")
        was = self.pick("was", "has been", "was swiftly", "had been")
        done = self.pick("rejected", "dismissed", "turned down", "denied", "ruled out", "brushed aside", "disputed")
        return up(f"{{t{k}:{thing}{longer}}} {{c{k}:{was} {done} by}} {{s{k}:{s}}}.")
