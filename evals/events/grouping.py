"""Four ways to group the mentions of a topic. None looks at anything annotated but where the mentions stand.

`same lemma`, the baseline: mentions whose words are forms of the same words. `same stems`: the same, with words that
news uses for one another ("quit", "resign"). `same claim`: mentions whose sentences the pair scorer of claims puts in
one claim, with its own weights and bounds. `stems and tie`: the same stems, in sentences that its ties join in a chain.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from evals.events.corpus import Mention, Page
from onrecord.corpus.claims import _ONE_CLAIM, _POWER, compare
from onrecord.corpus.glance import Glance, direction
from onrecord.corpus.groups import joined
from onrecord.corpus.nearness import one_story
from onrecord.corpus.wording import wording
from onrecord.language import lexicon
from onrecord.language.slugs import slug
from onrecord.language.stems import bare, stem
from onrecord.models.meanings import Meanings
from onrecord.types import Interval, Span, Tie

Groups = dict[str, str]
"""For each mention the group it is in."""
_LEAD = 500


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention with the id of its sentence, and the lemmas and stems of its words."""

    id: str
    sentence: str
    lemmas: frozenset[str]
    stems: frozenset[str]


def same_lemma(mentions: Sequence[Placed]) -> Groups:
    """One group for all mentions of a topic whose words are forms of the same words."""
    return {one.id: " ".join(sorted(one.lemmas)) for one in mentions}


def same_stems(mentions: Sequence[Placed]) -> Groups:
    """One group for all mentions of a topic whose words have the same stems."""
    return {one.id: " ".join(sorted(one.stems)) for one in mentions}


def same_claim(mentions: Sequence[Placed], ties: Mapping[tuple[str, str], float]) -> Groups:
    """One group for all mentions in the sentences of one claim, several in a sentence not kept apart."""
    raised = [Tie(left, right, "same_claim", score**_POWER, "") for (left, right), score in ties.items()]
    found = joined({one.sentence for one in mentions}, raised, _ONE_CLAIM**_POWER)
    home = {sentence: group[0] for group in found for sentence in group}
    return {one.id: home[one.sentence] for one in mentions}


def stems_and_tie(mentions: Sequence[Placed], ties: Mapping[tuple[str, str], float]) -> Groups:
    """One group for mentions of the same stems that ties between their sentences join, however weakly.

    Mentions of one sentence with the same stems are together.
    """
    made: list[Tie] = []
    for one, other in combinations(sorted(mentions, key=lambda m: m.id), 2):
        pair = (min(one.sentence, other.sentence), max(one.sentence, other.sentence))
        near = one.sentence == other.sentence or pair in ties
        if near and one.stems == other.stems:
            made.append(Tie(one.id, other.id, "same_claim", 1.0, ""))
    return {id: group[0] for group in joined([m.id for m in mentions], made) for id in group}


def placed(page: Page) -> Iterator[Placed]:
    for mention in page.mentions:
        words = _telling(mention)
        lemmas = frozenset(bare(_irregular().get(word, word)) for word in words)
        yield Placed(mention.id, _name(page, mention.sentence), lemmas, frozenset(map(stem, words)))


def _telling(mention: Mention) -> list[str]:
    """The words that carry matter, in lower case; all, where none does."""
    lows = [word.lower() for word in mention.words.split()]
    return [low for low in lows if low not in lexicon.words("claims_light")] or lows


@cache
def _irregular() -> dict[str, str]:
    return {form: base for base, *forms in lexicon.table("claims_irregular") for form in forms}


def tied(pages: Sequence[Page], reader: Meanings) -> dict[tuple[str, str], float]:
    """The scores of all pairs of sentences with mentions that the pair scorer ties."""
    views = sorted((view for page in pages for view in statements(page, reader)), key=lambda view: view.id)
    found: dict[tuple[str, str], float] = {}
    for left, right in combinations(views, 2):
        tie = compare(left, right) if one_story(left, right) else None
        if tie is not None and tie.holds:
            found[left.id, right.id] = tie.score
    return found


def statements(page: Page, reader: Meanings) -> Iterator[Glance]:
    """Every sentence with a mention as a plain statement of nobody, undated; its page has no outlet and no title."""
    told = dict(slug([words for words, _ in page.sentences]))
    running = " ".join(words for words, _ in page.sentences)
    numbers = sorted({mention.sentence for mention in page.mentions})
    contents = [(page.sentences[number][1],) for number in numbers]
    meant = reader(running, (Span(0, len(running)),), contents)
    for number, meaning in zip(numbers, meant, strict=True):
        words, span = page.sentences[number]
        before = running[max(0, span.start - _LEAD) : span.start]
        yield Glance(
            id=_name(page, number),
            document=page.name,
            wording=wording(words),
            words=words,
            side="affirms",
            polarity="affirms",
            voice=frozenset(),
            proper=False,
            surname="",
            actor=None,
            unknown=True,
            outlets=frozenset(),
            content=(span.start, span.end),
            end=span.end,
            direct=False,
            new_matter=False,
            counted=True,
            lead=before,
            page="",
            title=wording(""),
            published=None,
            said=Interval(),
            slug=told,
            meaning=direction(meaning),
        )


def _name(page: Page, number: int) -> str:
    return f"{page.name}#{number:03d}"
