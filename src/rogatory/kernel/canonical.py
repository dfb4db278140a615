"""The one encoding acts, messages and ledger entries are written in, so that equal values give equal bytes.

It is JSON as RFC 8785 writes it (sorted keys, no spaces, UTF-8) for values whose keys are ASCII and whose
numbers are whole: floating-point numbers are refused because two languages may print one differently.
"""

import hashlib
from typing import Any

import msgspec

_LARGEST_EXACT = 2**53 - 1
_ENCODER = msgspec.json.Encoder(order="sorted")


class NotCanonical(ValueError):
    """A value that has no single encoding; the message names the path inside the value."""


def canonical_bytes(value: Any) -> bytes:
    """Encode ``value`` (a struct, mapping, sequence, text, whole number, truth value or nothing).

    Raises ``NotCanonical`` for a floating-point number, a number beyond 2^53 - 1 or a key that is not ASCII.
    """
    plain = msgspec.to_builtins(value)
    _refuse_ambiguous(plain, "$")
    return _ENCODER.encode(plain)


def sha256_hex(data: bytes) -> str:
    """The SHA-256 digest of ``data`` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _refuse_ambiguous(value: Any, path: str) -> None:
    match value:
        case bool() | None | str():
            return
        case int():
            if abs(value) > _LARGEST_EXACT:
                raise NotCanonical(f"{path}: a whole number beyond 2^53 - 1 has no one encoding")
        case dict():
            for key, item in value.items():
                if not (isinstance(key, str) and key.isascii()):
                    raise NotCanonical(f"{path}: the key {key!r} is not ASCII text")
                _refuse_ambiguous(item, f"{path}.{key}")
        case list() | tuple():
            for position, item in enumerate(value):
                _refuse_ambiguous(item, f"{path}[{position}]")
        case _:
            raise NotCanonical(f"{path}: a {type(value).__name__} has no one encoding")
