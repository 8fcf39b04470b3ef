"""The measure of speaking pronouns: how GUM is read, and what counts as right or open."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

from evals.coref.corpus import documents, entity_at
from evals.coref.measuring import measure

WORDS = "Ann|Ek|met|Tom|Berg|.|She|said|that|the|ferry|sank|.".split("|")
MARKS = ["(person-1", "person-1)", "_", "(person-2", "person-2)", "_", "(person-1)", *["_"] * 6]


def archive(folder: Path) -> Path:
    rows = [f"{i}\t{w}" + "\t_" * 7 + "\t_" for i, w in enumerate(WORDS, 1)]
    conllu = "# newpar\n" + "\n".join(rows) + "\n"
    conll = "# begin document\n" + "\n".join(
        f"{i}\t{w}\t{m}" for i, (w, m) in enumerate(zip(WORDS, MARKS, strict=True))
    )
    path = folder / "gum_dev.tar.gz"
    with tarfile.open(path, "w:gz") as out:
        for name, text in (("gum/dep/GUM_news_one.conllu", conllu), ("gum/coref/gum/conll/GUM_news_one.conll", conll)):
            info = tarfile.TarInfo(name)
            info.size = len(text)
            out.addfile(info, io.BytesIO(text.encode()))
    return path


def test_mentions_come_home(tmp_path: Path) -> None:
    (document,) = documents(archive(tmp_path))
    assert [(span.of(document.text), id) for span, id in document.mentions] == [
        ("Ann Ek", "1"),
        ("Tom Berg", "2"),
        ("She", "1"),
    ]
    span = document.mentions[0][0]
    assert entity_at(document, span) == "1"


def test_a_speaking_pronoun_is_asked_for_once(tmp_path: Path) -> None:
    measured = measure(archive(tmp_path).parent / "gum_dev.tar.gz")
    assert (measured.documents, measured.asked) == (1, 1)
    assert measured.right <= measured.answered <= measured.asked
    assert len(measured.misses) == measured.asked - measured.right
