"""Several sealed messages in one request, and their receipts in its answer, each after its length.

A part of no bytes answers a message nothing can be said about; it is sent again.
"""

from collections.abc import Iterable

MOST = 32
"""How many messages travel together at most."""
LARGEST = 4 * 1024 * 1024
"""Bytes of the messages and files that travel together at most; what is larger travels by itself."""
LARGEST_REQUEST = 8 * 1024 * 1024
"""Bytes a request with a bundle may have: those, and what containers and seals add."""
_LENGTH_BYTES = 4


class NotABundle(ValueError):
    """Bytes that are no bundle, or one of too many parts."""


def bundled(parts: Iterable[bytes]) -> bytes:
    """The parts as they travel."""
    return b"".join(len(part).to_bytes(_LENGTH_BYTES, "big") + part for part in parts)


def parts_of(data: bytes) -> tuple[bytes, ...]:
    """The parts of a bundle. Raises ``NotABundle``."""
    parts: list[bytes] = []
    place = 0
    while place < len(data):
        begins = place + _LENGTH_BYTES
        place = begins + int.from_bytes(data[place:begins], "big")
        if begins > len(data) or place > len(data) or len(parts) == MOST:
            raise NotABundle
        parts.append(data[begins:place])
    return tuple(parts)
