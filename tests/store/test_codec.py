"""What is stored comes back as it was."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from onrecord.store.codec import bucket_number, decode_as, decode_field, encode
from onrecord.store.packing import unpack
from onrecord.types import Attribution, Chain, Interval, Said, Segment, Span, Stand

spans = st.builds(Span, st.integers(0, 10**6), st.integers(0, 10**6))
texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
scores = st.floats(0, 1)
days = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))
FIELDS = {"segments": Segment, "attributions": Attribution, "chains": Chain, "stands": Stand, "dates": Said}


@given(st.data(), st.sampled_from(sorted(FIELDS)))
def test_every_field_of_a_dossier_round_trips(data: st.DataObject, field: str) -> None:
    for kind, strategy in ((Span, spans), (str, texts), (dt.date, days), (float, scores)):
        st.register_type_strategy(kind, strategy)
    value = tuple(data.draw(st.lists(st.from_type(FIELDS[field]), max_size=2)))
    assert decode_field(field, encode(value)) == value


def test_a_value_that_does_not_fit_its_type_is_refused() -> None:
    import msgspec
    import pytest

    with pytest.raises(msgspec.ValidationError):
        decode_as(Segment, b'{"kind": "rumour", "span": [0, 1], "reason": ""}')


def test_spans_stay_pairs_and_days_stay_days() -> None:
    said = Said("a-1", Interval(dt.date(2027, 2, 1), None), Span(3, 5), "explicit", ("because",))
    raw = unpack(encode(said))
    assert b'"span":[3,5]' in raw
    assert b'"earliest":"2027-02-01"' in raw
    assert decode_as(Said, raw) == said


@given(texts)
def test_bucket_numbers_fit_a_signed_column(key: str) -> None:
    assert 0 <= bucket_number(key) < 2**63
