"""Where things lead: the same page is one of many on the web and a part of one file in a report.

A link is a path or a fragment made from an id of the ledger; text of others never becomes one. It is empty where
there is nothing to lead to. Nothing is looked up here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote, urlencode


class Links(Protocol):
    """Addresses of what a page speaks of; an empty one is no link."""

    def claim(self, claim: str) -> str: ...

    def all_of_claim(self, claim: str) -> str:
        """Its page with every party drawn."""
        ...

    def document(self, document: str) -> str: ...

    def attribution(self, document: str, attribution: str) -> str:
        """The place where its words stand."""
        ...

    def actor(self, entity: str | None) -> str: ...

    def outlet(self, name: str | None) -> str: ...

    def why(self, thing: str, side: str = "") -> str: ...


def anchor(kind: str, identity: str) -> str:
    """An id for an element: the ledger's id with anything unusual made plain.

    >>> anchor("claim", "c-1f:3 <")
    'claim-c-1f:3__'
    """
    return f"{kind}-" + re.sub(r"[^A-Za-z0-9_.:-]", "_", identity)


@dataclass(frozen=True, slots=True)
class FileLinks:
    """Within one file: only what the file holds is led to."""

    claims: frozenset[str]
    documents: frozenset[str]

    def claim(self, claim: str) -> str:
        return f"#{anchor('claim', claim)}" if claim in self.claims else ""

    def all_of_claim(self, claim: str) -> str:
        return ""

    def document(self, document: str) -> str:
        return f"#{anchor('doc', document)}" if document in self.documents else ""

    def attribution(self, document: str, attribution: str) -> str:
        return f"#{anchor('at', attribution)}" if document in self.documents else ""

    def actor(self, entity: str | None) -> str:
        return ""

    def outlet(self, name: str | None) -> str:
        return ""

    def why(self, thing: str, side: str = "") -> str:
        return ""


class SiteLinks:
    """Between the pages of the explorer.

    >>> SiteLinks().outlet("Quay/Letter?"), SiteLinks().attribution("d-1", "a-2")
    ('/outlets/Quay%2FLetter%3F', '/documents/d-1#at-a-2')
    """

    def claim(self, claim: str) -> str:
        return f"/claims/{_part(claim)}"

    def all_of_claim(self, claim: str) -> str:
        return f"{self.claim(claim)}?everything=yes"

    def document(self, document: str) -> str:
        return f"/documents/{_part(document)}"

    def attribution(self, document: str, attribution: str) -> str:
        return f"{self.document(document)}#{anchor('at', attribution)}"

    def actor(self, entity: str | None) -> str:
        return f"/actors/{_part(entity)}" if entity else ""

    def outlet(self, name: str | None) -> str:
        return f"/outlets/{_part(name)}" if name else ""

    def why(self, thing: str, side: str = "") -> str:
        return f"/why/{_part(thing)}" + (f"?{urlencode({'side': side})}" if side else "")

    def all_of_why(self, thing: str, side: str = "") -> str:
        """The reasons with nothing left out."""
        return f"{self.why(thing, side)}{'&' if side else '?'}everything=yes"


def _part(identity: str) -> str:
    """One part of a path; a name of nothing but dots would be a step up."""
    plain = quote(identity.encode("utf-8", "replace"), safe=":~")
    return plain.replace(".", "%2E") if not plain.strip(".") else plain
