"""Cases about claims: what is held together, how many origins a side has, what is open, who holds what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from evals.storysuite.cases import Case
from evals.storysuite.exported import Claim, Side
from evals.storysuite.gold import GoldClaim, GoldPosition, GoldSide
from evals.storysuite.names import same_party
from evals.storysuite.pairing import Paired

SIDES = ("affirms", "denies")


def cases(paired: Paired) -> Iterator[Case]:
    claim_of = {s.attribution: claim.id for claim in paired.export.claims for s in claim.attributions}
    yield from _clusters(paired, claim_of)
    by_id = {claim.id: claim for claim in paired.export.claims}
    for gold in paired.story.gold.claims:
        id = _claim_meant(paired, gold, claim_of)
        best = by_id[id] if id else None
        yield from _origins(paired, gold, best)
        yield _open(paired, gold, best)
        yield from _wordings(paired, gold, best)
    for number, position in enumerate(paired.story.gold.positions, 1):
        id = f"{number:02}:{position.entity}:{position.stance}"
        yield Case("positions_found", paired.story.name, id, _position_found(paired, position))


def _clusters(paired: Paired, claim_of: dict[str, str]) -> Iterator[Case]:
    """B-cubed: for each statement, the share of its claim's statements that belong there, and of those that came.

    A statement in no claim is a cluster of its own.
    """
    gold = [g for g in paired.story.gold.attributions if g.claim and g.level == "MUST"]
    want = {g.id: g.claim for g in gold if g.id in paired.answers}
    got = {id: claim_of.get(paired.answers[id].id, f"alone {id}") for id in want}
    for g in gold:
        shares: tuple[float, float] | tuple[None, None] = (None, None)
        if g.id in want:
            like = {id for id in want if want[id] == want[g.id]}
            near = {id for id in got if got[id] == got[g.id]}
            shares = len(like & near) / len(near), len(like & near) / len(like)
        for field, share in zip(("claims_b3_precision", "claims_b3_recall"), shares, strict=True):
            yield Case(field, paired.story.name, g.id, share, f"{g.claim}: {share or 0:.2f}")


def _claim_meant(paired: Paired, gold: GoldClaim, claim_of: dict[str, str]) -> str | None:
    """The exported claim that holds most of the gold claim's statements; the one met first where several do."""
    answers = (paired.answers.get(g.id) for g in paired.story.gold.attributions if g.claim == gold.id)
    votes = Counter(claim_of[answer.id] for answer in answers if answer and answer.id in claim_of)
    return max(votes, key=lambda claim: votes[claim], default=None)


def _origins(paired: Paired, gold: GoldClaim, best: Claim | None) -> Iterator[Case]:
    for name in SIDES:
        want = gold.sides.get(name)
        if want is None:
            continue
        got = best.sides.get(name, Side("none", None)) if best else None
        right = got is not None and _same_side(want, got)
        note = f"want {_outcome(want)} got {_outcome(got)}" + (f" in {best.label[:60]!r}" if best else "")
        yield Case("origins_right", paired.story.name, f"{gold.id}:{name}", right, note)
        if want.outcome != "none":
            yield Case("origins_right_nonempty", paired.story.name, f"{gold.id}:{name}", right, note)


def _same_side(want: GoldSide, got: Side) -> bool:
    """The same outcome, and the same count where the gold has one; `several` need not be the same number."""
    counted = want.count is None or want.outcome == "several" or want.count == got.count
    return (want.outcome == got.outcome and counted) or got.outcome in want.accept


def _outcome(side: GoldSide | Side | None) -> str:
    return "no claim" if side is None else f"{side.outcome} ({side.count})"


def _open(paired: Paired, gold: GoldClaim, best: Claim | None) -> Case:
    if best is None:
        return Case("open_right", paired.story.name, gold.id, None)
    want = _answers(paired, gold.open)
    got = set(best.open) & paired.used
    return Case("open_right", paired.story.name, gold.id, want == got, f"want {sorted(want)} got {sorted(got)}")


def _wordings(paired: Paired, gold: GoldClaim, best: Claim | None) -> Iterator[Case]:
    for number, group in enumerate(gold.wordings, 1):
        want = _answers(paired, group)
        together = best is not None and any(want <= set(wording) for wording in best.wordings)
        asked = len(want) > 1
        note = f"of {', '.join(group)}"
        yield Case("wordings_grouped", paired.story.name, f"{gold.id}:{number}", together if asked else None, note)


def _answers(paired: Paired, ids: tuple[str, ...]) -> set[str]:
    return {paired.answers[id].id for id in ids if id in paired.answers}


def _position_found(paired: Paired, want: GoldPosition) -> bool:
    entity = paired.story.gold.entity(want.entity)
    return any(
        (got.stance, got.on_record) == (want.stance, want.on_record)
        and same_party(entity, got.name, got.entity, paired.export.entities)
        for claim in paired.export.claims
        for got in claim.positions
    )
