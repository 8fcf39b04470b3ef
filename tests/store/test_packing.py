"""What is packed comes back to the byte, and the dictionary stays as it is."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from onrecord.store import packing


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))))
def test_whatever_does_not_bear_the_mark_comes_back(raw: bytes) -> None:
    if not raw.startswith(b"\x01"):
        assert packing.unpack(packing.pack(raw)) == raw


def test_values_of_a_ledger_take_a_third_of_their_room() -> None:
    raw = b'{"kind":"body","span":[120,348],"reason":"Running text."}' * 4
    packed = packing.pack(raw)
    assert packed.startswith(b"\x01")
    assert len(packed) < len(raw) / 3
    assert packing.unpack(packed) == raw


def test_what_would_grow_is_left_as_it_is() -> None:
    noise = b"".join(hashlib.sha256(bytes([n])).digest() for n in range(9))
    assert packing.pack(noise) == noise
    assert packing.pack(b'{"a":1}') == b'{"a":1}'


def test_the_first_dictionary_is_never_changed() -> None:
    """What is in ledgers was packed with it: a better dictionary is a second file with a second mark."""
    known = hashlib.sha256(packing._dictionary()).hexdigest()
    assert known == "9eacedcdf229a2bb71188ba49f5235c26a9e11d60a0bf95148781e1cafa4cbe5"
