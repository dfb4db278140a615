"""Verification of an export, in one pass and with little memory."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from rogatory.ledger.problems import Problem, Report, Summary
from rogatory.ledger.signing import PublicKey


class Trust(msgspec.Struct, frozen=True, kw_only=True):
    """What the verifier brings: keys it trusts, and checkpoints it has from elsewhere (signed bytes).

    Without keys those the export carries are used, and the export can then only be shown to agree with itself.
    """

    node_keys: tuple[PublicKey, ...] = ()
    holder_keys: tuple[tuple[str, PublicKey], ...] = ()
    checkpoints: tuple[bytes, ...] = ()


def examine(lines: Iterable[bytes], trust: Trust) -> Iterator[Problem | Summary]:
    """Every problem of the export as it is found, and at last the summary. Raises ``UnusableExport``."""
    raise NotImplementedError


def verify_export(lines: Iterable[bytes], trust: Trust | None = None) -> Report:
    """Verify an export whose problems fit in memory. Raises ``UnusableExport``."""
    raise NotImplementedError


def verify_chain(chain: str, stored: Sequence[tuple[bytes, str]]) -> tuple[Problem, ...]:
    """What is wrong with one chain, given its entries' bytes and noted hashes in the order they are kept."""
    raise NotImplementedError
