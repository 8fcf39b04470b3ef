"""The pages of the explorer, each a `View`."""

from __future__ import annotations

from typing import Any

from onrecord.web import actors, claims, documents, finding, judgements, outlets, reasons
from onrecord.web.view import View

VIEWS: tuple[View[Any, Any], ...] = (
    claims.CLAIMS,
    claims.CLAIM,
    documents.DOCUMENTS,
    documents.DOCUMENT,
    actors.ACTORS,
    actors.ACTOR,
    outlets.OUTLETS,
    outlets.OUTLET,
    reasons.WHY,
    finding.SEARCH,
    judgements.LOG,
    judgements.JUDGE,
)
