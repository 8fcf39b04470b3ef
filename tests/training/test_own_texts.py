"""The project's own training texts are sound: markup that closes, spans that come home, roles that do not collide."""

import itertools
import random
from pathlib import Path

import pytest
from training.augment import marks, without_breaks
from training.data import Gold, Text

from training import data, generate

FOLDER = Path(data.__file__).parent / "invented"
OWN = [*data.invented(FOLDER), *generate.items(100, 5)]


def spans(gold: Gold) -> list[tuple[int, int]]:
    return sorted((*gold.source, *gold.cue, *gold.content))


@pytest.mark.parametrize("text", OWN, ids=lambda text: text.id)
def test_roles_of_one_attribution_share_no_character(text: Text) -> None:
    for gold in text.attributions:
        found = spans(gold)
        assert gold.content
        assert all(0 <= s < e <= len(text.text) for s, e in found)
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(found)), [text.text[s:e] for s, e in found]
        assert not any("{" in text.text[s:e] or "}" in text.text[s:e] for s, e in found)


def test_generated_items_are_the_same_each_time() -> None:
    assert generate.items(20, 3) == generate.items(20, 3) != generate.items(20, 4)


def test_denials_refusals_and_intentions_denied_are_among_them() -> None:
    cues = [" ".join(t.text[s:e] for s, e in g.cue) for t in OWN for g in t.attributions]
    for words in ("refus", "declin", "denie", "reject", "ruled out", "no plans", "would not say", "is not considering"):
        assert sum(words in cue for cue in cues) >= 2, words


@pytest.mark.parametrize(
    ("marked", "trouble"), [("{s1:Ann", "not closed"), ("Ann}", "too many"), ("{s1:Ann}", "no content")]
)
def test_broken_markup_is_told(marked: str, trouble: str) -> None:
    with pytest.raises(ValueError, match=trouble):
        data.parse("x", marked)


def test_spans_move_with_their_words() -> None:
    text = data.parse("x", "{s1:Ann} {c1:said}:\n{t1:“It rained.”}\n\n{t2:“So,”} {s2:she} {c2:added}.")
    for changed in (marks(text, ("«", "»")), without_breaks(text, random.Random(1), 1.0)):
        words = [[changed.text[s:e].strip("“”«»") for s, e in spans(g)] for g in changed.attributions]
        assert words == [["Ann", "said", "It rained."], ["So,", "she", "added"]]
