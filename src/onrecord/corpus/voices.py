"""Whether one party of a page may be taken for the voice of another. It joins nobody and counts nothing.

All voices of a body are one origin, so a voice too many hides an independent source. Nobody speaks for a person but a
spokesman, a lawyer, a campaign or an office of that person; a member of an assembly, a party or a court speaks for
himself; states, and outlets as newsrooms, are nobody's voice.
"""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.corpus.names import core, person
from onrecord.language import lexicon
from onrecord.parties.names import peoples
from onrecord.parties.nouns import Noun, noun_at
from onrecord.parties.together import joint
from onrecord.types import Actor

_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")
_OWNER = re.compile(r"['’]s?$")
_FORMER = re.compile(r"\b(?:former|ex|late|one-?time|erstwhile|retired|critics?|opponents?|rivals?)\b", re.IGNORECASE)
_PROXIES = frozenset({"lawyer", "attorney", "solicitor", "barrister", "agent", "publicist", "defence lawyer"})
"""People who speak in the name of a person, besides those whose title says it."""
_MANAGERS = frozenset(
    {"executive", "ceo", "chairman", "chairwoman", "chair", "director", "manager", "founder", "owner", "officer"}
)
"""People whom a firm has at its head, and nobody else has."""
_OWN = frozenset({"campaign", "office", "team", "camp", "staff", "household", "transition team", "press office"})
"""Bodies that are a person's own."""
_BODIES = frozenset({"organisation", "outlet"})
_OF_STATES = frozenset(
    """ministry department government embassy agency administration navy army military police cabinet treasury
    authority directorate secretariat consulate chancellery presidency""".split()
)
_SERVANTS = frozenset({"official", "diplomat", "envoy", "ambassador", "officer", "general", "admiral", "negotiator"})
"""People who act for a state, besides those who hold an office."""
_MEMBERS = frozenset(
    """senator sen sens rep reps representative lawmaker legislator congressman congresswoman mp member councillor
    councilman councilwoman councilor delegate candidate nominee supporter voter donor critic activist contender
    whip republican democrat justice judge juror professor lecturer historian scholar academic fellow analyst
    economist""".split()
)
"""People who belong to a body and do not speak for it."""


def may_speak(voice: Actor, other: Actor) -> bool:
    """Whether the one may be the voice of the other, both as one page knows them."""
    if voice.kind in ("outlet", "state") or other.kind == "document" or _joins(voice) or _joins(other):
        return False
    if other.kind == "group":
        return voice.kind == "person" and _spokesman(voice)
    if other.kind == "person":
        return voice.kind != "document" and (_stands_in(voice) or _runs(voice, other))
    if voice.kind == "document":
        return other.kind in _BODIES
    if voice.kind == "organisation":
        return other.kind != "outlet" and _is_of(voice, other)
    return (voice.kind == "person" and _spokesman(voice)) or _heads(voice, other)


def _joins(actor: Actor) -> bool:
    return joint(actor.name)


def _spokesman(voice: Actor) -> bool:
    return any(noun.cls == "voice" and noun.lemma not in _MEMBERS for noun in _nouns(voice))


def _stands_in(voice: Actor) -> bool:
    """Whether a party is a person's spokesman, lawyer, campaign or office."""
    if voice.kind == "person":
        return _spokesman(voice) or any(noun.lemma in _PROXIES for noun in _nouns(voice))
    return bool(core(voice.name)) and core(voice.name)[-1] in _OWN


def _runs(voice: Actor, other: Actor) -> bool:
    """Whether a name that looks like a person's is that of a firm, which has a head: "the chairman of Reed Vane"."""
    who = person(other)
    return bool(who.first and not who.gender) and any(noun.lemma.split()[-1] in _MANAGERS for noun in _nouns(voice))


def _heads(voice: Actor, body: Actor) -> bool:
    """Whether somebody who is no spokesman may speak for a body: not a member or a former head, in no assembly."""
    wordings = (voice.name, *voice.aliases)
    if any(_FORMER.search(wording) for wording in wordings):
        return False
    if _MEMBERS & {word for wording in wordings for word in _words(wording)}:
        return False
    if body.kind == "state":
        nouns = _nouns(voice)
        return not nouns or any(noun.cls == "office" or noun.lemma in _SERVANTS for noun in nouns)
    return not _assembly(body)


def _is_of(body: Actor, other: Actor) -> bool:
    """Whether a body is told by a word for another ("Varland's Foreign Ministry"), or is of those that states have."""
    if other.kind == "state" and core(body.name)[-1:] and core(body.name)[-1] in _OF_STATES:
        return True
    own = {word for wording in (body.name, *body.aliases) if not joint(wording) for word in _words(wording)}
    names = {word for wording in (other.name, *other.aliases) for word in core(wording)}
    return bool(own & names) or any(peoples().get(word.title()) == other.name for word in own)


def _assembly(body: Actor) -> bool:
    """Whether the members of a body speak for themselves."""
    words = core(body.name)
    return bool(words) and (words[-1] in lexicon.words("parties_assemblies") or words[0] == "house")


def _nouns(voice: Actor) -> tuple[Noun, ...]:
    """The nouns for what a party is, those for what it was left out."""
    wordings = (w for w in (voice.name, *voice.aliases) if not _FORMER.search(w))
    return tuple(noun for wording in wordings for noun in _nouns_of(wording))


@lru_cache(maxsize=65536)
def _nouns_of(wording: str) -> tuple[Noun, ...]:
    words = _words(wording)
    return tuple(noun for place in range(len(words)) if (noun := noun_at(words, place)) is not None)


@lru_cache(maxsize=65536)
def _words(wording: str) -> tuple[str, ...]:
    return tuple(_OWNER.sub("", word.lower()) for word in _WORD.findall(wording))
