"""Turns the frozen values of `onrecord.types` into bytes for the store and back. Nothing else."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Any, TypeVar, cast, get_type_hints

import msgspec

from onrecord.store.packing import pack, unpack
from onrecord.types import Actor, Dossier, Entry

Value = TypeVar("Value")
_encoder = msgspec.json.Encoder()


def encode(value: Any) -> bytes:
    """Any value of `onrecord.types`, as JSON in little room."""
    return pack(_encoder.encode(value))


def decode_field(field: str, raw: bytes) -> Any:
    """What a stage gave for a field of the dossier."""
    return _decoder(_field_types()[field]).decode(unpack(raw))


def decode_entry(raw: bytes) -> Entry:
    return decode_as(Entry, raw)


def decode_actor(raw: bytes) -> Actor:
    return decode_as(Actor, raw)


def decode_as(kind: type[Value], raw: bytes) -> Value:
    return cast(Value, _decoder(cast(Any, kind)).decode(unpack(raw)))


def bucket_number(key: str) -> int:
    """A bucket's key as a 63-bit number, which an index keeps in a quarter of the room."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big") >> 1


@cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


@cache
def _field_types() -> dict[str, Any]:
    return get_type_hints(Dossier)
