# ruff: noqa: E501  a sentence pattern is read best on one line
"""Writes small invented news items from a grammar, with their annotation. It reads nothing and is fully seeded.

The grammar covers constructions that PolNeAR has few of, each with many sources and cues: outlets and documents
as sources, unnamed sources and their reasons, chains ("citing ..."), inverted clauses, "according to", "as A put
it", denials, refusals, questions, attitudes, and sentences about plain events that hold no attribution. The items
make little sense as stories and need not: they show who is said to say what.
"""

from __future__ import annotations

import random

from training.augment import invent
from training.data import Text, parse
from training.parts import (
    BACK,
    BITS,
    BODIES,
    DAYS,
    DOCSAY,
    EVENTS,
    FURNITURE,
    HEADLINES,
    MEDIA,
    OUTSAY,
    PAPERS,
    PAPERWORK,
    QUOTES,
    REASONS,
    SAY,
    STUBBORN,
    SUBJECTS,
    TELL,
    THINGS,
    TOLD,
    UNNAMED,
    VERBS,
    up,
)
from training.refusals import Refusals


class Writer(Refusals):
    """One item in the making."""

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


def items(count: int, seed: int) -> list[Text]:
    """That many invented items."""
    rng = random.Random(seed)
    return [parse(f"made-{n}", Writer(rng).item()) for n in range(count)]
