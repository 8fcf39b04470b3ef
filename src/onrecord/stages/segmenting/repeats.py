"""Finds lines that only say again what another line of the page says: pull quotes, captions that stand twice.

It compares letters and knows nothing of meaning; of two lines that say the same, the longer or the earlier one stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.stages.segmenting.pageline import Line, Verdict

_FEWEST = 7
"""Words from which words that stand twice stand there once too often: shorter ones may be said again."""
_MOST = 60
"""Words of the longest pull quote."""
_EDGES = " .,;:!?…—–-“”\"‘’'«»*•"


def repeats(running: Sequence[Line]) -> dict[int, Verdict]:
    """The lines that repeat words of another line of running text, by their place, with the verdict on each."""
    texts = [line.low for line in running]
    whole = "\n".join(texts)
    found: dict[int, Verdict] = {}
    seen: set[str] = set()
    for at, line in enumerate(running):
        if not _FEWEST <= line.words <= _MOST:
            continue
        words = line.low.strip(_EDGES)
        if words in seen:
            found[at] = Verdict("furniture", "Stands further up the page in the same words.")
        elif whole.count(words) > 1 and any(words in text and len(text) > len(line.low) + 12 for text in texts):
            found[at] = Verdict("furniture", "All its words stand together in another paragraph: a pull quote.")
        seen.add(words)
    return found
