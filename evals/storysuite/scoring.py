"""All cases of one story, from its export."""

from __future__ import annotations

from evals.storysuite import claims, details, finding
from evals.storysuite.cases import Case
from evals.storysuite.exported import Export
from evals.storysuite.gold import Story
from evals.storysuite.pairing import paired


def score(story: Story, export: Export) -> list[Case]:
    """Every question that the gold of the story asks, with what the export answers."""
    beside = paired(story, export)
    ran = Case("stories_run", story.name, "all", True)
    return [ran, *finding.cases(beside), *details.cases(beside), *claims.cases(beside)]
