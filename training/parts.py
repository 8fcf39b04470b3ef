"""The words and phrases that generated news items are put together from. It writes no sentence and reads one file."""

from __future__ import annotations

import random
import re
from pathlib import Path

from training.augment import invent


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


class Parts:
    """Phrases for one item in the making; `key` names the next attribution."""

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

    def when(self) -> str:
        return " " + self.one(DAYS) if self.rng.random() < 0.3 else ""

    def that(self) -> str:
        return "that " if self.rng.random() < 0.6 else ""


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
