"""Pieces know their characters; windows cover all of them."""

import numpy as np
import pytest

from onrecord.language.text import lines
from onrecord.models.windows import CLS, SEP, Pieces, merged, pieces, ranges


def plain(size: int, paragraphs: tuple[int, ...] = (), sentences: tuple[int, ...] = ()) -> Pieces:
    stops = np.zeros(size, np.int64)
    stops[list(sentences)] = 1
    stops[list(paragraphs)] = 2
    ids = np.arange(size)
    return Pieces(ids, ids, ids + 1, stops)


@pytest.mark.parametrize("lead", [0, 5, 64])
@pytest.mark.parametrize("size", [8, 13, 40])
def test_every_piece_is_read_and_no_window_is_too_long(size, lead):
    found = plain(100, paragraphs=(9, 30, 31, 60), sentences=(3, 20, 45, 70, 77))
    cuts = list(ranges(found, size, lead))
    assert set().union(*(range(*cut) for cut in cuts)) == set(range(100))
    assert all(after - first < size for first, after in cuts)


def test_windows_end_with_paragraphs_where_they_can():
    assert list(ranges(plain(30, paragraphs=(9, 17), sentences=(18,)), 20, 0)) == [(0, 18), (18, 30)]


def test_else_with_sentences():
    assert list(ranges(plain(30, paragraphs=(4,), sentences=(12, 15)), 20, 0)) == [(0, 16), (16, 30)]


def test_a_lead_begins_with_a_sentence():
    assert list(ranges(plain(30, paragraphs=(17,), sentences=(10, 13)), 20, 8))[1][0] == 11


def test_a_window_opens_with_a_mark():
    window = plain(5).part(1, 3)
    assert window.ids.tolist() == [CLS, 1, 2]
    assert window.starts.tolist() == [-1, 1, 2]


def test_overlapping_windows_are_averaged():
    scores = merged(plain(3), [(0, 2), (1, 3)], [np.full((3, 1), 1, np.float32), np.full((3, 1), 3, np.float32)])
    assert scores[:, 0].tolist() == [1, 2, 3]


def test_pieces_are_words_of_the_blocks():
    tokenizers = pytest.importorskip("tokenizers")
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordLevel({"[UNK]": 0, "Marr": 1, "said": 2}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    text = "Marr said. Lund sang.\n\nMarr"
    found = pieces(text, lines(text), tokenizer)
    words = [text[s:e] for s, e in zip(found.starts, found.ends, strict=True) if s >= 0]
    assert words == ["Marr", "said", ".", "Lund", "sang", ".", "Marr"]
    assert found.ids[6] == found.ids[-1] == SEP
    assert found.stops.tolist() == [0, 0, 1, 0, 0, 0, 2, 0, 2]
