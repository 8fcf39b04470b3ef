"""What side a statement takes beside the others of its claim, where its own words show none. It reads no more words.

A statement that neither denies nor asks is taken to say what it says. Beside a claim that is not always so: who denies
the report goes on denying it in plain words ("the detectors were running"), and an answer that has no word in common
with what is reported ("ifs do not break ice") bears nothing out. What a person has said of a statement stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from onrecord.corpus.glance import counts, overlap, side
from onrecord.corpus.retellings import likeness
from onrecord.corpus.who import Who
from onrecord.types import Entry

_ON_RECORD = frozenset({"on_record_named", "on_record_institution", "attributed", "document"})
_ANSWERING = frozenset({"on_record_named", "on_record_institution"})
_OWNED = re.compile(r"\b(?:admit|acknowledg|conced|confess|confirm|own(?:s|ed) up)", re.IGNORECASE)
_PLAIN_TO_A_DENIAL = 2
"""Plain statements of a voice for each of its denials, up to which it is taken to deny throughout."""
_MANY = 48
"""Other statements that one is held against."""


def beside_denials(entries: Sequence[Entry], who: Who) -> tuple[Entry, ...]:
    """The entries, plain words of a voice that denies the claim taken for denials as well.

    Not those of a voice that mostly says it plainly: there the one denial is more likely misread.
    """
    keys = {entry.id: who.origin(entry).key for entry in entries}
    denials: dict[str, list[Entry]] = {}
    for entry in entries:
        if counts(entry) and side(entry.stand.polarity) == "denies":
            denials.setdefault(keys[entry.id], []).append(entry)
    plain = Counter(keys[entry.id] for entry in entries if _plain(entry))
    firm = {key: found for key, found in denials.items() if plain[key] <= _PLAIN_TO_A_DENIAL * len(found)}
    return tuple(_denied(entry) if _goes_on(entry, firm.get(keys[entry.id], ())) else entry for entry in entries)


def _goes_on(entry: Entry, denials: Sequence[Entry]) -> bool:
    """Whether a plain statement goes on with a denial of the same voice: a voice that speaks later may have turned."""
    if not _plain(entry) or entry.chain.record not in _ON_RECORD or _OWNED.search(entry.cue):
        return False
    return any(overlap(denial.said.interval, entry.said.interval) for denial in denials)


def _denied(entry: Entry) -> Entry:
    return replace(entry, stand=replace(entry.stand, polarity="denies"))


def _plain(entry: Entry) -> bool:
    """Whether it is taken to affirm because nothing in its words says otherwise, and nobody has said so."""
    return counts(entry) and entry.stand.polarity == "affirms" and entry.judged is None


def bears_out(entries: Sequence[Entry], who: Who) -> tuple[Entry, ...]:
    """The entries without those on the record that have nothing in common with what others report off it.

    Who confirms something, or owns up to it, bears it out in whatever words.
    """
    affirming = [entry for entry in entries if counts(entry) and side(entry.stand.polarity) == "affirms"]
    reported = {who.origin(entry).key for entry in affirming if entry.chain.record not in _ANSWERING}
    return tuple(entry for entry in entries if not _shows_nothing(entry, affirming, reported, who))


def _shows_nothing(entry: Entry, affirming: Sequence[Entry], reported: set[str], who: Who) -> bool:
    if not _plain(entry) or entry.chain.record not in _ANSWERING or _OWNED.search(entry.cue):
        return False
    if not reported - {who.origin(entry).key}:
        return False
    others = (other for other in affirming[: _MANY + 1] if other.id != entry.id)
    return all(likeness(entry.words, other.words) == 0 for other in others)
