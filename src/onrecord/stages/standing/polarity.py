"""Says which side the words of one attribution take: affirm, deny, doubt, ask, want or not want. It sees no claim.

A verb of denial counts for its own attribution only. Words that take no side stay with `reports`; a plain
statement `affirms` what it says. What a statement denies without a negative word ("thirteen", where others
said fifteen) can only be seen beside the claim, so it is not seen here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from onrecord.language import lexicon
from onrecord.types import Polarity, Record

Verdict = tuple[Polarity, str]


@dataclass(frozen=True, slots=True)
class Wording:
    """What is read: the words before the cue in its sentence, the cue, the content, and how the speaker stands."""

    before: str
    cue: str
    content: str
    record: Record
    conditions: tuple[str, ...] = ()
    answers: bool = False
    """Whether somebody is told to have asked just before."""


_NEGATED = re.compile(
    r"(?:\b(?:not|never|neither|nor|without|nobody|no one|refuse[sd]? to|declin\w+ to|fail(?:s|ed)? to|unable to)"
    r"|\bstop(?:s|ped)? short of|n[’']t)\s+(?:\w+ly\s+)?(?:to\s+)?$",
    re.IGNORECASE,
)
_NEGATION_IN_CUE = re.compile(r"\b(?:not|never|neither|refus\w+ to|stopped short of)\b|n[’']t\b", re.IGNORECASE)
_SELF_SPOKEN = frozenset({"on_record_named", "on_record_institution", "document", "headline", "attributed"})
_ASKING = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|want(?:s|ed)? to know|[ie]nquir\w+|press(?:ed)? on|wonder(?:s|ed|ing)?|quer(?:y|i\w+))\b",
    re.IGNORECASE,
)
_NOT_FACT = re.compile(r"\bthat can \w+ is not (?:\w+ ){1,4}that (?:did|has|was)\b", re.IGNORECASE)
_INTERROGATIVE = re.compile(r"[\"“‘'„«]*(?:whether|if|why|how|what|who|whom|whose|which|when|where)\b", re.IGNORECASE)
_REQUEST = re.compile(r"(?:for\b|to\b|[^?.]{1,80}?\bto\s+\w+)(?![^.]*\?)", re.IGNORECASE)


def side(wording: Wording) -> Verdict:
    """The side that an attribution takes, and the sentence that says on which words this rests."""
    for rule in (_asked, _refused, _left_open, _by_conditions, _by_label, _by_cue, _by_content, _by_negation):
        verdict = rule(wording)
        if verdict is not None:
            return verdict
    if wording.answers and not _phrases("yes").search(wording.content):
        return "reports", "It answers a question with neither yes nor no."
    return "affirms", "It says so without a condition, and no word turns it round."


def _asked(wording: Wording) -> Verdict | None:
    if wording.record == "question":
        return "questions", "It is a question."
    if wording.content.startswith("to know ") and wording.cue.startswith("want"):
        return "questions", f"“{wording.cue} to know” puts a question."
    if not _ASKING.fullmatch(wording.cue.strip()):
        return None
    if _REQUEST.match(wording.content) and not _INTERROGATIVE.match(wording.content):
        return "reports", f"“{wording.cue}” is a request here, which takes no side."
    return "questions", f"“{wording.cue}” puts a question."


def _refused(wording: Wording) -> Verdict | None:
    found = (
        _phrases("refusal").search(wording.cue)
        or _phrases("refusal").match(f"{wording.cue} {wording.content}")
        or _phrases("refusal").search(_opening(wording.content))
    )
    if found is None:
        return None
    return "reports", f"“{found[0]}” is a refusal, which is no position."


def _left_open(wording: Wording) -> Verdict | None:
    found = _phrases("open").search(wording.content)
    if found is None:
        turned = _negated(wording) and _cue_side(wording.cue)
        if turned and re.search(r"\brul\w+ out\b|\bexclud", wording.cue):
            return "not_ruled_out", f"“{wording.cue}” is negated: the matter is left open."
        return None
    return "not_ruled_out", f"“{found[0]}” leaves the matter open."


def _by_conditions(wording: Wording) -> Verdict | None:
    if not wording.conditions:
        return None
    return "conditional", f"It holds on a condition: “{wording.conditions[0]}”."


def _by_label(wording: Wording) -> Verdict | None:
    """ "Called the report nonsense", "described the plan as a mistake"."""
    words = wording.content
    untrue = _listed("polarity_untrue").search(words)
    if not _labels().search(wording.cue):
        return None
    report = _listed("polarity_reports").search(words)
    proposal = _listed("polarity_proposals").search(words)
    doubt = _phrases("doubt").search(words)
    if doubt:
        return "doubts", f"“{doubt[0]}” doubts it."
    if untrue and (report or not proposal):
        return "denies", f"“{wording.cue} … {untrue[0]}” calls it untrue."
    if report and _cue_side(wording.cue) == "denies":
        return "denies", f"“{wording.cue}” denies “{report[0]}”."
    if proposal and not report:
        return _valued(words)
    return None


def _valued(words: str) -> Verdict | None:
    bad, good = _listed("polarity_negative").search(words), _listed("polarity_positive").search(words)
    if bad and not good:
        return "opposes", f"“{bad[0]}” speaks against it."
    if good and not bad:
        return "supports", f"“{good[0]}” speaks for it."
    return None


def _by_cue(wording: Wording) -> Verdict | None:
    stance = _cue_side(" ".join([wording.cue, *wording.content.split()[:1]]))
    if stance is None:
        return None
    if _negated(wording):
        return "reports", f"“{wording.cue}” is negated, which is neither a yes nor a no."
    if stance == "denies":
        return _denied(wording)
    words = {
        "doubts": "doubts it",
        "supports": "speaks for it",
        "opposes": "speaks against it",
        "mixed": "takes back part of it",
    }
    return stance, f"“{wording.cue}” {words[stance]}."


def _denied(wording: Wording) -> Verdict:
    """To reject a report is to deny it; to reject a demand is to oppose it."""
    if found := _listed("polarity_untrue").search(wording.content):
        return "denies", f"“{wording.cue} … {found[0]}” calls it untrue."
    head = " ".join(wording.content.split()[:5])
    report, proposal = _listed("polarity_reports").search(head), _listed("polarity_proposals").search(head)
    weak = re.search(r"\b(?:den|disput|refut|contradict)", wording.cue, re.IGNORECASE)
    own = re.search(r"\brul\w+ out|\bexclud", wording.cue) and re.match(r"[\w-]+ing\b", wording.content)
    if (proposal and not report and not weak) or own:
        noun = proposal[0] if proposal else head
        return "opposes", f"“{wording.cue}” turns down “{noun}”."
    return "denies", f"“{wording.cue}” denies it."


def _by_content(wording: Wording) -> Verdict | None:
    words = wording.content
    if (found := _phrases("doubt").search(words) or _NOT_FACT.search(words)) and not _phrases("flat").match(words):
        return "doubts", f"“{found[0]}” doubts it."
    if found := _phrases("doubt").match(words):
        return "doubts", f"“{found[0]}” doubts it."
    if found := _phrases("opposed").search(words):
        return "opposes", f"“{found[0]}” speaks against it."
    if found := _phrases("favoured").search(words):
        return "supports", f"“{found[0]}” speaks for it."
    return None


def _by_negation(wording: Wording) -> Verdict | None:
    """A flat negative of a speaker who stands by it. Anonymous voices tell what is not; they seldom answer a charge."""
    if wording.record not in _SELF_SPOKEN:
        return None
    untrue = re.search(
        r"\b(?:is|are|was|were|bears?|has|have|had) (?:\w+ ){0,2}?(?:" + _untrue_words() + r")\b", wording.content, re.I
    )
    if untrue:
        return "denies", f"“{untrue[0]}” calls it untrue."
    if re.search(r"\b(?:conced|admit|acknowledg|regret|lament|complain|moan)", wording.cue, re.I):
        return None
    for sentence in re.split(r"(?<=[.!?])[”’\"»]?\s+", wording.content)[:3]:
        if _phrases("idle").search(sentence):
            continue
        found = (
            _phrases("flat").match(sentence)
            or _phrases("quantified").search(sentence)
            or _phrases("not").search(sentence)
        )
        if found:
            return "denies", f"“{found[0].strip()}” denies it."
    return None


# --- Words ----------------------------------------------------------------------------------------------------


def _opening(content: str) -> str:
    """The first sentence: a refusal further on does not undo what was said before."""
    return re.split(r"(?<=[.!?])\s", content, maxsplit=1)[0]


def _negated(wording: Wording) -> bool:
    return _NEGATED.search(wording.before + " ") is not None or _NEGATION_IN_CUE.search(wording.cue) is not None


def _cue_side(cue: str) -> Polarity | None:
    found = _cues().search(cue)
    return None if found is None else _SIDES[found.lastgroup or ""]


_SIDES: dict[str, Polarity] = {side: side for side in ("denies", "doubts", "supports", "opposes", "mixed")}


@cache
def _cues() -> re.Pattern[str]:
    groups: dict[str, list[str]] = {}
    for phrase, stance in lexicon.table("polarity_cues"):
        groups.setdefault(stance, []).append(_inflected(phrase))
    order = ("opposes", "denies", "doubts", "supports", "mixed")
    parts = (f"(?P<{stance}>" + "|".join(sorted(groups[stance], key=len, reverse=True)) + ")" for stance in order)
    return re.compile(r"\b(?:" + "|".join(parts) + r")\b", re.IGNORECASE)


@cache
def _labels() -> re.Pattern[str]:
    verbs = (_inflected(phrase) for phrase, stance in lexicon.table("polarity_cues") if stance == "labels")
    return re.compile(r"\b(?:" + "|".join(verbs) + r")\b", re.IGNORECASE)


def _inflected(phrase: str) -> str:
    """A pattern for a phrase in all forms of its first word."""
    verb, _, rest = phrase.partition(" ")
    irregular = {row[0]: row[1] for row in lexicon.table("polarity_irregular")}.get(verb)
    if irregular:
        forms = [verb, *irregular.split(",")]
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        forms = [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    elif verb.endswith("e"):
        forms = [verb, verb + "s", verb + "d", verb[:-1] + "ing"]
    else:
        forms = [
            verb,
            verb + "s",
            verb + "es",
            verb + "ed",
            verb + "ing",
            verb + verb[-1] + "ed",
            verb + verb[-1] + "ing",
        ]
    return "(?:" + "|".join(map(re.escape, forms)) + ")" + (r"\s+(?:\w+\s+){0,2}?" + re.escape(rest) if rest else "")


@cache
def _listed(name: str) -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w-])(?:"
        + "|".join(re.escape(w) for w in sorted(lexicon.words(name), key=len, reverse=True))
        + r")(?![\w-])",
        re.I,
    )


@cache
def _phrases(kind: str) -> re.Pattern[str]:
    patterns = "|".join(pattern for sort, pattern in lexicon.table("polarity_phrases") if sort == kind)
    opening = r"[\"“‘'„«]*(?:(?:and|but|well|so),? )?" if kind == "flat" else r"(?<!\w)"
    return re.compile(rf"{opening}(?:{patterns})" + ("" if kind == "flat" else r"(?!\w)"), re.IGNORECASE)


@cache
def _untrue_words() -> str:
    return "|".join(
        re.escape(w) for w in sorted(lexicon.words("polarity_untrue") - {"misleading"}, key=len, reverse=True)
    )
