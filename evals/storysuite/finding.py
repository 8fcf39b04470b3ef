"""Cases about what was found at all: texts kept, statements found, nothing invented, nothing from furniture."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import PurePath

from evals.storysuite.cases import Case
from evals.storysuite.exported import Attribution
from evals.storysuite.pairing import Paired, extents
from evals.storysuite.words import Extent, Words

NOT_OF_THE_STORY = ("furniture", "caption")
SHOWN = 90
"""Characters of a text that a note shows."""


def cases(paired: Paired) -> Iterator[Case]:
    yield from _texts(paired)
    yield from _recall(paired)
    for file in paired.story.texts:
        yield from _precision(paired, file)
        yield _leaks(paired, file)
    yield _ranges(paired)


def _texts(paired: Paired) -> Iterator[Case]:
    kept = {file: document.text for file, (document, _) in paired.export.by_file().items()}
    for file, text in paired.story.texts.items():
        yield Case("text_identical", paired.story.name, file, kept.get(file) == text)


def _recall(paired: Paired) -> Iterator[Case]:
    for gold in paired.story.gold.attributions:
        if gold.level != "MAY" and gold.content:
            note = shown(paired, gold.file, extents(gold.content))
            yield Case(f"recall_{gold.level.lower()}", paired.story.name, gold.id, gold.id in paired.answers, note)


def _precision(paired: Paired, file: str) -> Iterator[Case]:
    """An attribution that answers nothing is an invention, except in a headline, where it is neither."""
    used, seen = paired.used, dict[str, int]()
    for attribution in paired.found[file]:
        right = attribution.id in used
        if paired.words(file, *attribution.content.spans) and (attribution.segment != "headline" or right):
            name = _named_by_place(file, attribution)
            seen[name] = seen.get(name, 0) + 1
            id = name if seen[name] == 1 else f"{name}#{seen[name]}"
            yield Case("precision", paired.story.name, id, right, shown(paired, file, attribution.content.spans))


def _named_by_place(file: str, attribution: Attribution) -> str:
    """What was found has no gold id; its place in the page tells it from others and stays from run to run."""
    spans = attribution.content.spans
    return f"{file.removesuffix('.txt')}@{min(s for s, _ in spans)}-{max(e for _, e in spans)}"


def _leaks(paired: Paired, file: str) -> Case:
    segments = paired.story.gold.segments
    outside = paired.words(file, *(s.span.extent for s in segments if s.file == file and s.kind in NOT_OF_THE_STORY))
    leaks = [a for a in paired.found[file] if _lies_in(paired.words(file, *a.content.spans), outside)]
    note = " | ".join(shown(paired, file, a.content.spans) for a in leaks)
    return Case("furniture_leaks_per_article", paired.story.name, file, len(leaks), note)


def _lies_in(content: Words, region: Words) -> bool:
    return len(content & region) > 0.5 * len(content)


def _ranges(paired: Paired) -> Case:
    """One case a story: whether every span lies in its text."""
    texts = paired.story.texts
    lengths = {d.id: len(texts.get(PurePath(d.path).name, "")) for d in paired.export.documents}
    bad = [
        f"{a.id} {start}-{end}"
        for a in paired.export.attributions
        for start, end in chain(a.content.spans, a.source.spans, a.cue.spans)
        if not 0 <= start < end <= lengths[a.document]
    ]
    return Case("spans_in_range", paired.story.name, "all", not bad, ", ".join(bad[:5]))


def shown(paired: Paired, file: str, spans: list[Extent] | tuple[Extent, ...]) -> str:
    """The words from the start of a statement, for a person to recognise it by."""
    start = min((s for s, _ in spans), default=0)
    return " ".join(paired.story.texts[file][start : start + SHOWN].split())
