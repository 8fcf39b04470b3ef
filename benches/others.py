"""The same texts through other programs that find quotations, where a person has installed them. None is needed."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec

from benches.clock import count_words, cpu_seconds
from benches.stages import Speed
from benches.texts import Text

MODEL = "en_core_web_sm"


def missing() -> list[str]:
    """What would have to be installed for the comparison."""
    return [name for name in ("spacy", "textacy", MODEL) if find_spec(name) is None]


def textacy_speed(texts: Sequence[Text], yardstick: float) -> Speed:
    """textacy's direct quotations over spaCy's small model, loading left out."""
    parse = import_module("spacy").load(MODEL)
    quotations = import_module("textacy.extract.triples").direct_quotations

    def work() -> None:
        for text in texts:
            list(quotations(parse(text.text)))

    rate = sum(count_words(text.text) for text in texts) / cpu_seconds(work, rounds=1)
    return Speed("spaCy and textacy", rate, yardstick / rate)
