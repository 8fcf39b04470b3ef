# ruff: noqa: E501  a sentence pattern is read best on one line
"""Writes small invented news items from a grammar, with their annotation. It reads nothing and is fully seeded.

The grammar covers constructions that PolNeAR has few of, each with many sources and cues: outlets and documents
as sources, unnamed sources and their reasons, chains ("citing ..."), inverted clauses, "according to", "as A put
it", denials, refusals, questions, attitudes, and sentences about plain events that hold no attribution. The items
make little sense as stories and need not: they show who is said to say what.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

from training.augment import invent
from training.data import Text, parse


def banks(path: Path) -> dict[str, list[str]]:
    """The phrases of a file, by the heading in square brackets above them."""
    found: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            phrases = found.setdefault(heading[1], [])
        elif line and not line.startswith("#"):
            phrases.append(line)
    return found


BANKS = banks(Path(__file__).parent / "words.txt")
DAYS = BANKS["days"]
JOBS = BANKS["jobs"]
BODIES = BANKS["bodies"]
PAPERS = BANKS["papers"]
MEDIA = BANKS["media"]
PAPERWORK = BANKS["paperwork"]
GROUPS = BANKS["groups"]
UNNAMED = BANKS["unnamed"]
REASONS = BANKS["reasons"]

SAY = BANKS["say"]
TELL = BANKS["tell"]
TOLD = BANKS["told"]
DENY = BANKS["deny"]
BACK = BANKS["back"]
REFUSE = BANKS["refuse"]
UNWILLING = BANKS["unwilling"]
SILENT = BANKS["silent"]
TALK = BANKS["talk"]
SHUT = BANKS["shut"]
MUTE = BANKS["mute"]
ACTS = BANKS["acts"]
STUBBORN = BANKS["stubborn"]
DOCSAY = BANKS["docsay"]
OUTSAY = BANKS["outsay"]

SUBJECTS = BANKS["subjects"]
VERBS = BANKS["verbs"]
THINGS = BANKS["things"]
TOPICS = BANKS["topics"]
QUOTES = BANKS["quotes"]
BITS = BANKS["bits"]
EVENTS = BANKS["events"]
FURNITURE = BANKS["furniture"]
HEADLINES = BANKS["headlines"]


class Writer:
    """One item in the making; `key` names the next attribution."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.keys = iter("123456789abcdefghijklmnopqrstuvwxyz")
        self.known: list[str] = []
        self.pair = rng.choice((("“", "”"), ("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'"), ("„", "“"), ("«", "»")))

    def pick(self, *choices: str) -> str:
        return self.rng.choice(choices)

    def one(self, bank: list[str]) -> str:
        return self.rng.choice(bank)

    def name(self) -> str:
        return " ".join(invent(self.rng) for _ in range(self.rng.choice((1, 2, 2))))

    def full(self) -> str:
        return f"{invent(self.rng)} {invent(self.rng)}"

    def quote(self, words: str) -> str:
        return self.pair[0] + words + self.pair[1]

    def clause(self) -> str:
        words = f"{self.one(SUBJECTS)} {self.one(VERBS)}"
        if self.rng.random() < 0.25:
            words += self.pick(
                f" and {self.one(SUBJECTS)} {self.one(VERBS)}",
                " if the rain holds off",
                " unless money is found",
                f", not {self.one(DAYS)} as planned",
                f" in {invent(self.rng)}",
                " for the first time since the war",
            )
        if self.rng.random() < 0.3:
            words = words.replace("the ", f"{invent(self.rng)}’s ", 1)
        return words

    def paper(self) -> str:
        place = invent(self.rng)
        return self.pick(
            f"the {place} {self.one(PAPERS)}",
            f"the {self.one(MEDIA)} {place} {self.one(PAPERS)}",
            f"{place} Radio",
            f"the {place} {self.one(MEDIA)} {invent(self.rng)}",
            f"{place}-TV",
            f"{invent(self.rng)} {self.one(PAPERS)}",
            f"the {self.one(MEDIA)}",
        )

    def person(self) -> str:
        full, job, place = self.full(), self.one(JOBS), invent(self.rng)
        self.known.append(full.split()[1])
        return self.pick(
            full,
            full,
            f"{job} {full}",
            f"{full}, the {job} of {place},",
            f"{full}, a {job},",
            f"{place}’s {job}, {full},",
            f"the {job}, {full},",
            f"{full}, who has been {job} since 2017,",
            f"{full}, {self.rng.randint(19, 88)},",
            f"the {self.one(BODIES)}’s {job}, {full},",
            f"Ms {full.split()[1]}",
            f"Dr {full}",
            f"{full} of the {self.one(BODIES)}",
        )

    def source(self) -> str:
        r = self.rng.random()
        if r < 0.34:
            return self.person()
        if r < 0.48:
            return self.pick(
                "the " + self.one(BODIES),
                f"the {invent(self.rng)} {self.one(BODIES)}",
                invent(self.rng),
                f"a spokeswoman for the {self.one(BODIES)}",
                f"a spokesman for {invent(self.rng)}",
                "the company",
                "the government in " + invent(self.rng),
            )
        if r < 0.60:
            return self.pick(self.one(UNNAMED), f"{self.one(UNNAMED)}, {self.one(REASONS)[:0]}".rstrip(", "))
        if r < 0.70:
            return self.pick(
                self.one(GROUPS),
                "some " + self.one(GROUPS),
                f"one of the {self.one(GROUPS)}",
                "many " + self.one(GROUPS),
                f"the {self.one(GROUPS)}",
            )
        if r < 0.80 and self.known:
            return self.pick(self.rng.choice(self.known), "he", "she", "she", "he", "Mr " + self.rng.choice(self.known))
        if r < 0.90:
            return self.paper()
        return self.document()

    def document(self) -> str:
        kind = self.one(PAPERWORK)
        return self.pick(
            f"the {kind}",
            f"a {kind} seen by {self.paper()}",
            f"the {kind}, dated {self.rng.randint(1, 30)} May,",
            f"a {kind} obtained under freedom of information law",
            f"the {kind} by the {self.one(BODIES)}",
            "it",
        )

    def cue(self, bank: list[str]) -> tuple[str, str]:
        word = self.one(bank)
        return word.rstrip("*"), "*" if word.endswith("*") else ""

    def sentence(self) -> str:
        return self.rng.choice(
            (
                self.said,
                self.said,
                self.said,
                self.reversed,
                self.reversed,
                self.according,
                self.denied,
                self.denied,
                self.quoted,
                self.quoted,
                self.quoted,
                self.mixed,
                self.backed,
                self.backed,
                self.refused,
                self.unwilling,
                self.unwilling,
                self.shut,
                self.chained,
                self.chained,
                self.asked,
                self.put,
                self.unnamed,
                self.papers,
                self.event,
                self.event,
                self.split,
                self.told,
                self.also,
                self.called,
            )
        )()

    def when(self) -> str:
        return " " + self.one(DAYS) if self.rng.random() < 0.3 else ""

    def that(self) -> str:
        return "that " if self.rng.random() < 0.6 else ""

    def said(self) -> str:
        k, (cue, star) = next(self.keys), self.cue(SAY)
        s = self.source()
        aside = self.pick("", "", "", " in a statement", " through a lawyer", ", however,", " in an email")
        return up(f"{{s{k}{star}:{s}}} {{c{k}:{cue}}}{self.when()}{aside} {{t{k}:{self.that()}{self.clause()}}}.")

    def reversed(self) -> str:
        k, (cue, star) = next(self.keys), self.cue([w for w in SAY if "that" not in w][:24])
        s = self.source()
        if s in ("he", "she", "it") or self.rng.random() < 0.5:
            return up(f"{{t{k}{star}:{self.clause()}}}, {{s{k}:{s}}} {{c{k}:{cue}}}{self.when()}.")
        return up(f"{{t{k}{star}:{self.clause()}}}, {{c{k}:{cue}}} {{s{k}:{s.rstrip(',')}}}{self.when()}.")

    def according(self) -> str:
        k, s = next(self.keys), self.source().rstrip(",")
        s = {"he": "him", "she": "her"}.get(s, s)
        cue = self.pick(
            "according to", "according to", "according to", "in the words of", "in the view of", "in the opinion of"
        )
        if self.rng.random() < 0.5:
            return up(f"{{c{k}:{cue}}} {{s{k}:{s}}}, {{t{k}:{self.clause()}}}.")
        if self.rng.random() < 0.3:
            subject, rest = self.one(SUBJECTS), self.one(VERBS)
            return up(f"{{t{k}:{subject}}}, {{c{k}:{cue}}} {{s{k}:{s}}}, {{t{k}:{rest}}}.")
        return up(f"{{t{k}:{self.clause()}}}, {{c{k}:{cue}}} {{s{k}:{s}}}.")

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

    def quoted(self) -> str:
        k, s = next(self.keys), self.source()
        cue = self.pick(
            "said",
            "says",
            "said",
            "told us",
            "recalled",
            "replied",
            "wrote",
            "joked",
            "shouted",
            "added",
            "insisted",
            "remembers",
            "commented",
            "snapped",
            "said in a statement",
            "told the " + self.one(PAPERS),
            "explained",
        ).split(" ")
        verb, rest = cue[0], " " + " ".join(cue[1:]) if cue[1:] else ""
        q = self.one(QUOTES)
        more = f" {{t{k}:{self.quote(self.one(QUOTES) + '.')}}}" if self.rng.random() < 0.3 else ""
        form = self.rng.random()
        if form < 0.4:
            return f"{{t{k}:{self.quote(q + ',')}}} {{s{k}:{s}}} {{c{k}:{verb}}}{rest}.{more}"
        if form < 0.6 and s not in ("he", "she", "it"):
            return f"{{t{k}:{self.quote(q + ',')}}} {{c{k}:{verb}}}{rest} {{s{k}:{s.rstrip(',')}}}.{more}"
        if form < 0.8:
            return up(f"{{s{k}:{s}}} {{c{k}:{verb}}}{rest}: {{t{k}:{self.quote(q + '.')}}}")
        return up(f"{{s{k}:{s}}} {{c{k}:{verb}}}{rest}: {{t{k}:{self.quote(q + '. ' + self.one(QUOTES) + '.')}}}")

    def mixed(self) -> str:
        k, (cue, star) = next(self.keys), self.cue(SAY)
        return up(
            f"{{s{k}{star}:{self.source()}}} {{c{k}:{cue}}}{self.when()} {{t{k}:{self.that()}{self.one(SUBJECTS)} was {self.quote(self.one(BITS))}}}."
        )

    def called(self) -> str:
        k, cue = next(self.keys), self.pick("called", "described", "dismissed", "branded", "calls", "denounced")
        link = "" if cue.startswith("call") or cue == "branded" else "as "
        return up(
            f"{{s{k}:{self.source()}}} {{c{k}:{cue}}} {{t{k}:{self.one(THINGS)} {link}{self.quote(self.one(BITS))}}}."
        )

    def backed(self) -> str:
        k, (cue, star) = next(self.keys), self.cue(BACK)
        tail = self.pick("", "", "", f" if {self.one(SUBJECTS)} is spared", " on condition that the money is found")
        return up(f"{{s{k}{star}:{self.source()}}} {{c{k}:{cue}}}{self.when()} {{t{k}:{self.one(THINGS)}{tail}}}.")

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

    def chained(self) -> str:
        k, p = next(self.keys), self.paper()
        basis = self.pick(
            self.one(UNNAMED),
            self.one(UNNAMED),
            "a " + self.one(PAPERWORK),
            f"{self.one(UNNAMED)} who in turn pointed to {self.one(UNNAMED)}",
            "the " + self.one(BODIES),
        )
        link = self.pick("citing", "citing", "quoting", "referring to", "relying on", "with reference to")
        form = self.rng.random()
        if form < 0.3:
            return up(
                f"{{t{k}:{self.clause()}}}, {{s{k}:{p}}} {{c{k}:{self.one(OUTSAY[:6])}}}{self.when()}, {link} {basis}."
            )
        if form < 0.5:
            return up(f"{{s{k}:{p}}}, {link} {basis}, {{c{k}:{self.one(OUTSAY)}}} {{t{k}:that {self.clause()}}}.")
        if form < 0.6:
            return up(
                f"{{t{k}:{self.clause()}}}, {{c{k}:{self.pick('reported', 'reports', 'writes')}}} {{s{k}:{p}}}, {link} {basis}."
            )
        if form < 0.7:
            s = self.one(UNNAMED)
            return up(f"{{s{k}:{s}}} {{c{k}:told}} {p} {{t{k}:that {self.clause()}}}.")
        if form < 0.8:
            return up(
                f"{p} quoted {{s{k}:{self.one(UNNAMED)}}} {{c{k}:as saying}} {{t{k}:{self.pick(self.clause(), self.quote(self.one(QUOTES)))}}}."
            )
        if form < 0.9:
            return up(
                f"according to {p}, {{s{k}:{self.source()}}} {{c{k}:{self.pick('said', 'denied', 'told staff', 'warned')}}} {{t{k}:that {self.clause()}}}."
            )
        return up(
            f"{{s{k}:{self.one(UNNAMED)}}} {{c{k}:was quoted}} by {p} {{c{k}:as saying}} {{t{k}:that {self.clause()}}}."
        )

    def asked(self) -> str:
        k, j = next(self.keys), next(self.keys)
        topic = self.pick("whether ", "if ", "why ") + self.clause()
        if self.rng.random() < 0.6:
            reply = self.pick(
                f"{{c{j}:said}} {{t{j}:{self.that()}{self.clause()}}}",
                f"{{c{j}:replied}}: {{t{j}:{self.quote(self.one(QUOTES) + '.')}}}",
                f"{{c{j}:answered}} {{t{j}:that {self.clause()}}}",
            )
            return f"{{c{k}:Asked}} {{t{k}:{topic}}}, {{s{j}:{self.source()}}} {reply}" + (
                "" if reply.endswith("}") and ".”" in reply else "."
            )
        return up(
            f"{{s{k}:{self.source()}}} {{c{k}:{self.pick('asked', 'wondered', 'wanted to know')}}} {{t{k}:{topic}}}."
        )

    def put(self) -> str:
        k, s = next(self.keys), self.source()
        form = self.rng.random()
        if form < 0.35:
            return up(
                f"{{c{k}:as}} {{s{k}:{s}}} {{c{k}:{self.pick('put it', 'notes', 'has learned', 'reports', 'pointed out', 'says')}}}, {{t{k}:{self.clause()}}}."
            )
        if form < 0.6:
            return up(
                f"{{s{k}:{s}}} {{c{k}:{self.pick('put', 'puts', 'estimated', 'gives')}}} {{t{k}:{self.pick('the cost at', 'the damage at', 'the number at', 'the loss at')} {self.rng.randint(2, 900)}{self.pick('', ' million', ' tonnes')}}}."
            )
        if form < 0.8:
            s = {"he": "him", "she": "her"}.get(s, s).rstrip(",")
            return up(f"{{c{k}:for}} {{s{k}:{s}}}, {{t{k}:{self.one(THINGS)} is {self.quote(self.one(BITS))}}}.")
        return up(
            f"{{t{k}:{self.one(SUBJECTS)}}}, {{c{k}:in}} {{s{k}:{self.pick('her', 'his', 'their')}}} {{c{k}:{self.pick('view', 'opinion', 'words', 'judgment')}}}, {{t{k}:{self.one(VERBS)}}}."
        )

    def unnamed(self) -> str:
        k, s = next(self.keys), self.one(UNNAMED)
        reason = self.one(REASONS)
        if self.rng.random() < 0.5:
            lead = "speaking " if reason.startswith("on ") else ""
            return up(f"{{s{k}:{s}, {lead}{reason},}} {{c{k}:said}} {{t{k}:{self.that()}{self.clause()}}}.")
        if self.rng.random() < 0.5:
            return f"{{t{k}:{self.quote(self.one(QUOTES) + ',')}}} {{c{k}:said}} {{s{k}:{s}}}, {reason if reason.startswith('who') else 'speaking ' + reason}."
        plural = s.startswith(("two", "three", "four", "several", "people", "company", "unnamed"))
        why = f" {'They' if plural else 'The source'} asked not to be identified, citing {self.one(THINGS)}."
        return up(f"{{s{k}:{s}}} {{c{k}:said}} {{t{k}:{self.clause()}}}.{why}")

    def papers(self) -> str:
        k, s, cue = next(self.keys), self.document(), self.one(DOCSAY)
        if cue in ("describes", "lists", "records", "makes no mention of", "recommends"):
            return up(f"{{s{k}:{s}}} {{c{k}:{cue}}} {{t{k}:{self.one(THINGS)}}}.")
        if cue in ("put", "puts"):
            return up(f"{{s{k}:{s}}} {{c{k}:{cue}}} {{t{k}:the bill at {self.rng.randint(2, 90)} million}}.")
        if self.rng.random() < 0.3:
            return up(f"{{t{k}:{self.clause()}}}, {{s{k}:{s}}} {{c{k}:{cue}}}.")
        return up(f"{{s{k}:{s}}} {{c{k}:{cue}}} {{t{k}:{self.that()}{self.clause()}}}.")

    def event(self) -> str:
        return self.pick(
            self.one(EVENTS) + ".",
            self.one(EVENTS) + ".",
            self.one(STUBBORN) + ".",
            f"{self.full()} {self.one('arrived by train|signed the papers|left the ground early|scored twice|bought the mill in 2004|will retire in June'.split('|'))}.",
            f"{up(self.one(SUBJECTS))} {self.pick('opened', 'closed', 'burned down', 'was repainted')} {self.one(DAYS)}.",
        )

    def split(self) -> str:
        k, s = next(self.keys), self.source()
        cue = self.pick("said", "says", "added", "believes*", "admitted")
        star = "*" if cue.endswith("*") else ""
        cue = cue.rstrip("*")
        if self.rng.random() < 0.5:
            first, second = self.one(QUOTES), self.one(QUOTES)
            return f"{{t{k}{star}:{self.quote(first + ',')}}} {{s{k}:{s}}} {{c{k}:{cue}}}, {{t{k}:{self.quote('and ' + second[0].lower() + second[1:] + '.')}}}"
        return up(f"{{t{k}{star}:{self.one(SUBJECTS)}}}, {{s{k}:{s}}} {{c{k}:{cue}}}, {{t{k}:{self.one(VERBS)}}}.")

    def told(self) -> str:
        k = next(self.keys)
        whom = (
            self.one(TOLD)
            .replace("BROAD", "broadcaster " + invent(self.rng))
            .replace("PAPER", f"{invent(self.rng)} {self.one(PAPERS)}")
        )
        return up(
            f"{{s{k}:{self.source()}}} {{c{k}:{self.one(TELL)}}} {whom}{self.when()} {{t{k}:{self.that()}{self.clause()}}}."
        )

    def also(self) -> str:
        k, j = next(self.keys), next(self.keys)
        (cue, star), (cue2, star2) = self.cue(SAY), self.cue(SAY)
        return up(
            f"{{s{k}{j}{star and ''}:{self.source()}}} {{c{k}{star}:{cue}}} {{t{k}:{self.that()}{self.clause()}}}, {self.pick('and', 'but')} {{c{j}{star2}:{cue2}}} {{t{j}:that {self.clause()}}}."
        )

    def headline(self) -> str:
        k = next(self.keys)
        form = self.one(HEADLINES)
        s, c, q = invent(self.rng), up(self.clause()), self.one(QUOTES)
        return {
            0: f"{{t{k}:{up(self.one(SUBJECTS))} ‘{self.one(BITS)}’}}, {{c{k}:says}} {{s{k}:{s}}}",
            1: f"{{s{k}:{s}}} {{c{k}:denies}} {{t{k}:{self.one(THINGS)}}}",
            2: f"{{t{k}:{c}}}{{c{k}::}} {{s{k}:{s}}}",
            3: f"{{s{k}:{s}}} {{c{k}:rejects}} {{t{k}:{self.one(THINGS)}}}",
            4: f"{{t{k}:{c}}}, {{s{k}:{self.one(MEDIA)}}} {{c{k}:claims}}",
            5: f"‘{q}’",
            6: f"{s} under pressure over {self.one(THINGS)}",
            7: f"Row over {self.one(THINGS)} deepens",
            8: c,
        }[HEADLINES.index(form)]

    def item(self) -> str:
        lines = []
        if self.rng.random() < 0.5:
            lines.append(self.headline())
        if self.rng.random() < 0.15:
            lines.append(f"By {self.full()}")
        lines += [self.paragraph() for _ in range(self.rng.randint(2, 5))]
        while self.rng.random() < 0.25:
            lines.append(self.furniture())
        return "\n".join(lines)

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.rng.choice((1, 1, 2, 2, 3))))

    def furniture(self) -> str:
        line = self.one(FURNITURE)
        while "{N}" in line:
            line = line.replace("{N}", invent(self.rng), 1)
        return line


def up(sentence: str) -> str:
    """The sentence with its first letter, which may stand inside markup, in upper case."""
    inner = sentence.find(":") + 1 if sentence.startswith("{") else 0
    return sentence[:inner] + sentence[inner : inner + 1].upper() + sentence[inner + 1 :]


def gerund(act: str) -> str:
    """The act as a gerund: "to publish the accounts" as "publishing the accounts"."""
    verb, _, rest = act.removeprefix("to ").partition(" ")
    if verb.endswith("e") and not verb.endswith("ee"):
        verb = verb[:-1]
    return f"{verb}ing {rest}".rstrip()


def items(count: int, seed: int) -> list[Text]:
    """That many invented items."""
    rng = random.Random(seed)
    return [parse(f"made-{n}", Writer(rng).item()) for n in range(count)]
