"""Following a node's checkpoints and the anchors other States gave for them."""

from collections.abc import Iterator

import msgspec

from rogatory.ledger.checkpoints import (
    Checkpoint,
    checkpoint_hash,
    read_anchor,
    read_checkpoint,
    unverified_anchor,
)
from rogatory.ledger.problems import Problem, ProblemCode
from rogatory.ledger.signing import PublicKey, StatementBroken, key_fingerprint


class Trust(msgspec.Struct, frozen=True, kw_only=True):
    """What the verifier brings: keys it trusts, and signed checkpoints of the node it has from elsewhere.

    Without keys those the export carries are used, and the export can then only be shown to agree with itself.
    """

    node_keys: tuple[PublicKey, ...] = ()
    holder_keys: tuple[tuple[str, PublicKey], ...] = ()
    checkpoints: tuple[bytes, ...] = ()


class Keyring:
    """The keys of every party: those the verifier trusts, or, for a party it brought none for, the export's."""

    def __init__(self, node: str, trust: Trust) -> None:
        """Start with the trusted keys."""
        self._trusted: dict[str, list[PublicKey]] = {node: list(trust.node_keys)} if trust.node_keys else {}
        for owner, key in trust.holder_keys:
            self._trusted.setdefault(owner, []).append(key)
        self._claimed: dict[str, list[PublicKey]] = {}

    def claim(self, owner: str, key: PublicKey) -> None:
        """Note that the export says ``key`` is ``owner``'s."""
        self._claimed.setdefault(owner, []).append(key)

    def trusts(self, owner: str) -> bool:
        """Whether the verifier brought a key for ``owner``."""
        return owner in self._trusted

    def of(self, owner: str) -> list[PublicKey]:
        """The keys to check ``owner``'s signatures with."""
        return self._trusted.get(owner) or self._claimed.get(owner, [])


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A checkpoint of the node that somebody else holds; ``holder`` is empty where the verifier brought it."""

    holder: str
    number: int
    at: str


class CheckpointFollower:
    """Reads a node's checkpoints by number, keeps those asked for, and notes the last one each holder has."""

    def __init__(self, node: str, trust: Trust, keys: Keyring, keep: frozenset[int]) -> None:
        """``keep`` numbers the checkpoints that will be compared with the chains."""
        self.kept: dict[int, Checkpoint] = {}
        self.held: dict[str, Held] = {}
        self.last: Checkpoint | None = None
        self._node, self._keys, self._keep = node, keys, keep
        self._brought_bytes = trust.checkpoints
        self._brought: dict[int, set[str]] | None = None
        self._last_number, self._last_hash = 0, ""

    def take(self, signed: bytes, anchors: tuple[bytes, ...]) -> Iterator[Problem]:
        """The problems of the next checkpoint and of its anchors."""
        yield from self._open_brought()
        try:
            checkpoint = read_checkpoint(signed, self._keys.of(self._node))
        except StatementBroken as broken:
            yield _about(_CHECKPOINT_FAULTS[broken.code], self._last_number + 1)
            return
        if checkpoint.node != self._node:
            yield _about(ProblemCode.CHECKPOINT_OTHER_NODE, checkpoint.number, node=checkpoint.node)
            return
        yield from self._place(checkpoint, checkpoint_hash(signed))
        for anchor in anchors:
            yield from self._take_anchor(checkpoint, checkpoint_hash(signed), anchor)

    def finish(self) -> Iterator[Problem]:
        """The problems that show only when all checkpoints were read."""
        yield from self._open_brought()
        for number in sorted(self._brought or {}):
            yield _about(ProblemCode.CHECKPOINT_MISSING, number, first=number, last=number)

    def _open_brought(self) -> Iterator[Problem]:
        """Check the checkpoints the verifier brought, once the keys are known."""
        if self._brought is not None:
            return
        self._brought = {}
        for signed in self._brought_bytes:
            try:
                checkpoint = read_checkpoint(signed, self._keys.of(self._node))
            except StatementBroken as broken:
                yield _about(_CHECKPOINT_FAULTS[broken.code], 0)
                continue
            if checkpoint.node != self._node:
                yield _about(ProblemCode.CHECKPOINT_OTHER_NODE, checkpoint.number, node=checkpoint.node)
                continue
            self._brought.setdefault(checkpoint.number, set()).add(checkpoint_hash(signed))

    def _place(self, checkpoint: Checkpoint, digest: str) -> Iterator[Problem]:
        number = checkpoint.number
        if number <= self._last_number:
            yield _about(ProblemCode.CHECKPOINT_OUT_OF_ORDER, number)
            return
        if number > self._last_number + 1:
            first = self._last_number + 1
            yield _about(ProblemCode.CHECKPOINT_MISSING, first, first=first, last=number - 1)
        elif checkpoint.previous != self._last_hash:
            yield _about(ProblemCode.CHECKPOINT_LINK_BROKEN, number)
        yield from self._compare_with_brought(checkpoint, digest)
        self._last_number, self._last_hash, self.last = number, digest, checkpoint
        if number in self._keep:
            self.kept[number] = checkpoint

    def _compare_with_brought(self, checkpoint: Checkpoint, digest: str) -> Iterator[Problem]:
        brought = (self._brought or {}).pop(checkpoint.number, None)
        if brought is None:
            return
        if brought == {digest}:
            self.held[""] = Held(holder="", number=checkpoint.number, at=checkpoint.at)
        else:
            yield _about(ProblemCode.CHECKPOINT_DIFFERS, checkpoint.number)

    def _take_anchor(self, checkpoint: Checkpoint, digest: str, signed: bytes) -> Iterator[Problem]:
        try:
            holder = unverified_anchor(signed).holder
            anchor = read_anchor(signed, self._keys.of(holder))
        except StatementBroken as broken:
            yield _about(_ANCHOR_FAULTS[broken.code], checkpoint.number)
            return
        if self._is_own(holder):
            yield _about(ProblemCode.ANCHOR_NOT_FOREIGN, checkpoint.number, holder=holder)
        elif (anchor.node, anchor.number, anchor.checkpoint) != (self._node, checkpoint.number, digest):
            yield _about(ProblemCode.ANCHOR_DIFFERS, checkpoint.number, holder=holder)
        else:
            self.held[holder] = Held(holder=holder, number=checkpoint.number, at=anchor.at)

    def _is_own(self, holder: str) -> bool:
        ours = {key_fingerprint(key) for key in self._keys.of(self._node)}
        return holder == self._node or any(key_fingerprint(key) in ours for key in self._keys.of(holder))


def _about(code: ProblemCode, number: int, **args: str | int) -> Problem:
    return Problem(code=code, args={"checkpoint": number, **args})


_CHECKPOINT_FAULTS = {
    "unreadable": ProblemCode.CHECKPOINT_UNREADABLE,
    "unknown-key": ProblemCode.CHECKPOINT_UNKNOWN_KEY,
    "wrong-signature": ProblemCode.CHECKPOINT_WRONG_SIGNATURE,
}
_ANCHOR_FAULTS = {
    "unreadable": ProblemCode.ANCHOR_UNREADABLE,
    "unknown-key": ProblemCode.ANCHOR_UNKNOWN_KEY,
    "wrong-signature": ProblemCode.ANCHOR_WRONG_SIGNATURE,
}
