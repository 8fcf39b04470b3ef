"""A tagger reads the same whatever is read beside it, and refuses a folder that is not what its card says."""

import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.language.text import lines
from onrecord.models.card import ModelError, read_card
from onrecord.models.tagger import Passage, Tagger

TINY = Path(__file__).parent / "tiny"


def passage(text: str) -> Passage:
    return Passage(text, lines(text))


@pytest.fixture
def tagger() -> Tagger:
    pytest.importorskip("onnxruntime")
    pytest.importorskip("tokenizers")
    return Tagger(TINY)


def words(text: str, tagger: Tagger) -> list[tuple[list[str], list[str], list[str]]]:
    (found,) = tagger([passage(text)])
    return [tuple([s.of(text) for s in part] for part in (f.source, f.cue, f.content)) for f in found]  # type: ignore[misc]


def test_a_statement(tagger):
    assert words("Marr said it rained.", tagger) == [(["Marr"], ["said"], ["it rained"])]


def test_two_statements(tagger):
    text = "Marr said it rained. Lund said it did not."
    assert [w[0] for w in words(text, tagger)] == [["Marr"], ["Lund"]]


@pytest.mark.parametrize("text", ["", "\n \n", "Marr said."])
def test_nothing(text, tagger):
    assert words(text, tagger) == []


def test_only_the_blocks_are_read(tagger):
    text = "Marr said it rained.\nLund said it did not."
    (found,) = tagger([(text, lines(text)[1:])])
    assert [f.source[0].of(text) for f in found] == ["Lund"]


def test_the_batch_makes_no_difference(tagger):
    texts = [f"{name} said it rained {'very ' * n}hard. Lund said no." for n, name in enumerate(["Marr", "Lund"] * 40)]
    alone = [tagger([passage(t)])[0] for t in texts]
    assert tagger([passage(t) for t in texts]) == alone
    assert Tagger(TINY, threads=2)([passage(t) for t in texts]) == alone


def test_it_can_be_sent_to_another_process(tagger):
    sent = pickle.loads(pickle.dumps(tagger))
    assert sent.version == tagger.version
    assert words("Marr said it rained.", sent) == words("Marr said it rained.", tagger)


def test_the_card_is_enough_to_name_it():
    assert Tagger(TINY).version == read_card(TINY).digest


@pytest.mark.parametrize("name", ["model.onnx", "decoder.json"])
def test_a_changed_file_is_refused(name, tmp_path):
    folder = Path(shutil.copytree(TINY, tmp_path / "copy"))
    (folder / name).write_bytes((folder / name).read_bytes() + b" ")
    with pytest.raises(ModelError, match="is not the file that the card names"):
        Tagger(folder)([])


@pytest.mark.parametrize(("name", "message"), [("card.json", "cannot be read"), ("tokenizer.json", "is missing")])
def test_a_missing_file_is_told(name, message, tmp_path):
    folder = Path(shutil.copytree(TINY, tmp_path / "copy"))
    (folder / name).unlink()
    with pytest.raises(ModelError, match=message):
        Tagger(folder)([])


def test_loading_is_left_for_later():
    code = "import sys, onrecord.models.tagger; sys.exit(bool({'onnxruntime', 'tokenizers'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
