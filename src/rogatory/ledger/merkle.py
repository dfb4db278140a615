"""Merkle trees over byte strings, as RFC 6962 section 2.1 defines them (leaf prefix 0x00, node prefix 0x01).

Only one hash for each level is held, so a tree over a million chain heads needs a few hundred bytes.
"""

import hashlib
from collections.abc import Iterable, Sequence

EMPTY_ROOT = hashlib.sha256(b"").digest()


def leaf_hash(leaf: bytes) -> bytes:
    """The hash of a leaf."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def _node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


class Accumulator:
    """A tree that grows leaf by leaf; ``root`` may be asked at any time."""

    def __init__(self) -> None:
        """An empty tree."""
        self.size = 0
        self._peaks: list[bytes] = []

    def add(self, leaf: bytes) -> None:
        """Put ``leaf`` after the others."""
        peak, size = leaf_hash(leaf), self.size
        while size & 1:
            peak, size = _node_hash(self._peaks.pop(), peak), size >> 1
        self._peaks.append(peak)
        self.size += 1

    def root(self) -> bytes:
        """The root over the leaves so far; SHA-256 of nothing when there are none."""
        if not self._peaks:
            return EMPTY_ROOT
        root = self._peaks[-1]
        for peak in reversed(self._peaks[:-1]):
            root = _node_hash(peak, root)
        return root


def merkle_root(leaves: Iterable[bytes]) -> bytes:
    """The root over ``leaves`` in their order."""
    tree = Accumulator()
    for leaf in leaves:
        tree.add(leaf)
    return tree.root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """The audit path of the leaf at ``index`` (RFC 6962 section 2.1.1), lowest level first.

    Raises ``IndexError`` when there is no such leaf.
    """
    if not 0 <= index < len(leaves):
        raise IndexError(index)
    if len(leaves) == 1:
        return ()
    split = 1 << (len(leaves) - 1).bit_length() - 1
    left, right = leaves[:split], leaves[split:]
    if index < split:
        return (*inclusion_proof(left, index), merkle_root(right))
    return (*inclusion_proof(right, index - split), merkle_root(left))


def proves_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether ``proof`` shows that ``leaf`` is number ``index`` of the ``size`` leaves under ``root``."""
    if not 0 <= index < size:
        return False
    position, last, value = index, size - 1, leaf_hash(leaf)
    for sibling in proof:
        if last == 0:
            return False
        if position & 1 or position == last:
            value = _node_hash(sibling, value)
            while position and not position & 1:
                position, last = position >> 1, last >> 1
        else:
            value = _node_hash(value, sibling)
        position, last = position >> 1, last >> 1
    return last == 0 and value == root
