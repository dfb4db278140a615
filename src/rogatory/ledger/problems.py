"""What can be wrong with a ledger, as codes and places; the words are elsewhere."""

from enum import StrEnum

import msgspec


class ProblemCode(StrEnum):
    """Every problem a verification can find."""

    EXPORT_DAMAGED = "ledger-export-damaged"
    LINE_OUT_OF_PLACE = "ledger-line-out-of-place"
    ENTRY_UNREADABLE = "ledger-entry-unreadable"
    ENTRY_CHANGED = "ledger-entry-changed"
    ENTRY_FOREIGN = "ledger-entry-foreign"
    ENTRIES_MISSING = "ledger-entries-missing"
    ENTRY_OUT_OF_ORDER = "ledger-entry-out-of-order"
    ENTRY_INSERTED = "ledger-entry-inserted"
    LINK_BROKEN = "ledger-link-broken"
    TAIL_DROPPED = "ledger-tail-dropped"
    CHAIN_DROPPED = "ledger-chain-dropped"
    CHAINS_MISSING = "ledger-chains-missing"
    HISTORY_REWRITTEN = "ledger-history-rewritten"
    HEADS_DIFFER = "ledger-heads-differ"
    HEADS_NOT_GIVEN = "ledger-heads-not-given"
    OPENING_UNEXPECTED = "ledger-opening-unexpected"
    PAYLOAD_CHANGED = "ledger-payload-changed"
    KEY_UNREADABLE = "ledger-key-unreadable"
    CHECKPOINT_UNREADABLE = "ledger-checkpoint-unreadable"
    CHECKPOINT_UNKNOWN_KEY = "ledger-checkpoint-unknown-key"
    CHECKPOINT_WRONG_SIGNATURE = "ledger-checkpoint-wrong-signature"
    CHECKPOINT_OTHER_NODE = "ledger-checkpoint-other-node"
    CHECKPOINT_OUT_OF_ORDER = "ledger-checkpoint-out-of-order"
    CHECKPOINT_LINK_BROKEN = "ledger-checkpoint-link-broken"
    CHECKPOINT_MISSING = "ledger-checkpoint-missing"
    CHECKPOINT_DIFFERS = "ledger-checkpoint-differs"
    ANCHOR_UNREADABLE = "ledger-anchor-unreadable"
    ANCHOR_UNKNOWN_KEY = "ledger-anchor-unknown-key"
    ANCHOR_WRONG_SIGNATURE = "ledger-anchor-wrong-signature"
    ANCHOR_DIFFERS = "ledger-anchor-differs"
    ANCHOR_NOT_FOREIGN = "ledger-anchor-not-foreign"


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One thing found wrong: in which chain and at which entry (empty and 0 where it concerns neither).

    ``args`` fill the sentence of the code: ``first`` and ``last`` entry, ``checkpoint`` number, ``holder``, …
    """

    code: ProblemCode
    chain: str = ""
    sequence: int = 0
    args: dict[str, str | int] = msgspec.field(default_factory=dict)


class UnusableExport(ValueError):
    """Bytes that cannot be read as an export at all; ``code`` says why, ``line`` where (counted from 1)."""

    def __init__(self, code: str, line: int) -> None:
        """``code`` is ``ledger-unusable-…``."""
        super().__init__(f"{code} (line {line})")
        self.code = code
        self.line = line


class AnchorSummary(msgspec.Struct, frozen=True, kw_only=True):
    """The last of the node's checkpoints that ``holder`` holds, and how many entries that covers.

    ``holder`` is empty where the verifier brought the checkpoint; ``key_trusted`` says whether it also brought
    the key the anchor was checked with, or had to take the export's word for it.
    """

    holder: str
    checkpoint: int
    at: str
    entries: int
    key_trusted: bool


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """What a verification saw. ``sound`` is true where it found no problem.

    Every entry is in one of three states: ``anchored`` (under a checkpoint another State holds),
    ``checkpointed_here_only`` (under one only this node holds) and ``uncheckpointed``; the last two together
    are ``not_yet_anchored``. Parts are ``opened`` (shown and found true), ``sealed`` (not shown) or ``erased``.
    """

    sound: bool
    node: str
    node_key_trusted: bool
    problems: int
    chains: int
    entries: int
    checkpoints: int
    last_checkpoint: int
    last_checkpoint_at: str
    anchors: tuple[AnchorSummary, ...]
    anchored: int
    checkpointed_here_only: int
    uncheckpointed: int
    parts_opened: int
    parts_sealed: int
    parts_erased: int

    @property
    def not_yet_anchored(self) -> int:
        """How many entries no other State's copy protects yet."""
        return self.checkpointed_here_only + self.uncheckpointed


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A whole verification in memory: what is wrong, in the order found, and the summary."""

    problems: tuple[Problem, ...]
    summary: Summary
