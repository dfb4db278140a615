"""Verification of an export, in one pass and with little memory.

What it proves and what it cannot is written in docs/ledger.md.
"""

import hashlib
from collections.abc import Iterable, Iterator
from typing import assert_never

import msgspec

from rogatory.ledger.chains import ChainFollower, PartsCount, check_openings
from rogatory.ledger.checkpoints import Checkpoint, HeadsTally
from rogatory.ledger.entries import Head
from rogatory.ledger.export import (
    EXPORT_FORMAT,
    ChainLine,
    CheckpointLine,
    EndLine,
    EntryLine,
    HeaderLine,
    KeyLine,
    Line,
)
from rogatory.ledger.problems import (
    AnchorSummary,
    Problem,
    ProblemCode,
    Report,
    Summary,
    UnusableExport,
)
from rogatory.ledger.signing import NotAKey, StatementBroken, from_base64, read_public_key
from rogatory.ledger.witnesses import CheckpointFollower, Keyring, Trust

__all__ = ["Trust", "examine", "verify_export"]

_LINE = msgspec.json.Decoder(Line)
_MOST_HEADS = 1000


def verify_export(lines: Iterable[bytes], trust: Trust | None = None) -> Report:
    """Verify an export whose problems fit in memory. Raises ``UnusableExport``."""
    problems: list[Problem] = []
    for found in examine(lines, trust):
        if isinstance(found, Summary):
            return Report(problems=tuple(problems), summary=found)
        problems.append(found)
    raise AssertionError("an examination ends with its summary")


def examine(lines: Iterable[bytes], trust: Trust | None = None) -> Iterator[Problem | Summary]:
    """Every problem of the export as it is found, and at last the summary. Raises ``UnusableExport``.

    ``lines`` are the lines of the file with their line feeds, as iterating over a binary file gives them.
    """
    numbered = enumerate(lines, start=1)
    first = next(numbered, None)
    header = _decode(first[1], 1) if first else None
    if first is None or not isinstance(header, HeaderLine):
        raise UnusableExport("ledger-unusable-no-header", 1)
    if header.format != EXPORT_FORMAT or len(header.heads_of) > _MOST_HEADS:
        raise UnusableExport("ledger-unusable-version", 1)
    audit = _Audit(header, trust or Trust())
    audit.digest.update(first[1])
    count = 0
    for problem in _all_problems(audit, numbered):
        count += 1
        yield problem
    yield audit.summary(count)


def _all_problems(audit: "_Audit", numbered: Iterator[tuple[int, bytes]]) -> Iterator[Problem]:
    for number, raw in numbered:
        line = _decode(raw, number)
        yield from audit.take(line, number)
        audit.digest.update(raw)
    yield from audit.finish()


def _decode(raw: bytes, number: int) -> Line:
    if not raw.endswith(b"\n"):
        raise UnusableExport("ledger-unusable-line", number)
    try:
        line: Line = _LINE.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise UnusableExport("ledger-unusable-line", number) from None
    return line


class _Audit:
    """Where a verification stands: the chain being read, the checkpoints seen, what was counted."""

    def __init__(self, header: HeaderLine, trust: Trust) -> None:
        self.digest = hashlib.sha256()
        self._node = header.node
        self._keys = Keyring(header.node, trust)
        self._witnesses = CheckpointFollower(header.node, trust, self._keys, frozenset(header.heads_of))
        self._tallies = {number: HeadsTally() for number in header.heads_of}
        self._covered = dict.fromkeys(header.heads_of, 0)
        self._parts = PartsCount()
        self._chain: ChainFollower | None = None
        self._marks: dict[int, int] = {}
        self._stage, self._ended, self._last_chain = 0, False, ""
        self._chains = self._entries = self._checkpoints = 0
        self._anchored = self._here_only = 0

    def take(self, line: Line, number: int) -> Iterator[Problem]:
        """The problems of line ``number``."""
        stage = _STAGES[type(line)]
        if stage < self._stage or self._ended:
            yield Problem(code=ProblemCode.LINE_OUT_OF_PLACE, args={"line": number})
            return
        self._stage = stage
        match line:
            case HeaderLine():
                yield Problem(code=ProblemCode.LINE_OUT_OF_PLACE, args={"line": number})
            case KeyLine():
                yield from self._take_key(line)
            case CheckpointLine():
                yield from self._take_checkpoint(line)
            case ChainLine():
                yield from self._take_chain(line, number)
            case EntryLine():
                yield from self._take_entry(line, number)
            case EndLine():
                yield from self._take_end(line, number)
            case _:
                assert_never(line)

    def finish(self) -> Iterator[Problem]:
        """The problems that show only at the end of the export."""
        yield from self._close_chain()
        if not self._ended:
            yield Problem(code=ProblemCode.EXPORT_DAMAGED)
        yield from self._witnesses.finish()
        yield from self._check_heads_given()
        for number, tally in sorted(self._tallies.items()):
            yield from _compare(number, self._witnesses.kept.get(number), tally)

    def summary(self, problems: int) -> Summary:
        """What was seen."""
        last = self._witnesses.last
        return Summary(
            sound=problems == 0,
            node=self._node,
            node_key_trusted=self._keys.trusts(self._node),
            problems=problems,
            chains=self._chains,
            entries=self._entries,
            checkpoints=self._checkpoints,
            last_checkpoint=last.number if last else 0,
            last_checkpoint_at=last.at if last else "",
            anchors=self._anchors(),
            anchored=self._anchored,
            checkpointed_here_only=self._here_only,
            uncheckpointed=self._entries - self._anchored - self._here_only,
            parts_opened=self._parts.opened,
            parts_sealed=self._parts.sealed,
            parts_erased=self._parts.erased,
        )

    def _anchors(self) -> tuple[AnchorSummary, ...]:
        return tuple(
            AnchorSummary(
                holder=held.holder,
                checkpoint=held.number,
                at=held.at,
                entries=self._covered.get(held.number, 0),
                key_trusted=self._keys.trusts(held.holder or self._node),
            )
            for _, held in sorted(self._witnesses.held.items())
        )

    def _take_key(self, line: KeyLine) -> Iterator[Problem]:
        try:
            self._keys.claim(line.owner, read_public_key(from_base64(line.public_key)))
        except (StatementBroken, NotAKey):
            yield Problem(code=ProblemCode.KEY_UNREADABLE, args={"owner": line.owner})

    def _take_checkpoint(self, line: CheckpointLine) -> Iterator[Problem]:
        self._checkpoints += 1
        try:
            anchors = tuple(from_base64(anchor) for anchor in line.anchors)
            signed = from_base64(line.signed)
        except StatementBroken:
            yield Problem(code=ProblemCode.CHECKPOINT_UNREADABLE, args={"checkpoint": self._checkpoints})
            return
        yield from self._witnesses.take(signed, anchors)

    def _take_chain(self, line: ChainLine, number: int) -> Iterator[Problem]:
        yield from self._close_chain()
        self._chains += 1
        if line.chain <= self._last_chain:
            yield Problem(code=ProblemCode.LINE_OUT_OF_PLACE, chain=line.chain, args={"line": number})
        self._last_chain = line.chain
        self._chain = ChainFollower(line.chain, line.heads)
        self._marks = {mark.checkpoint: mark.sequence for mark in line.heads}
        for mark in line.heads:
            head = Head(chain=line.chain, sequence=mark.sequence, hash=mark.hash)
            try:
                self._tallies[mark.checkpoint].add(head)
            except (KeyError, ValueError):
                yield Problem(code=ProblemCode.LINE_OUT_OF_PLACE, chain=line.chain, args={"line": number})

    def _take_entry(self, line: EntryLine, number: int) -> Iterator[Problem]:
        if self._chain is None:
            yield Problem(code=ProblemCode.LINE_OUT_OF_PLACE, args={"line": number})
            return
        self._entries += 1
        try:
            data = from_base64(line.entry)
        except StatementBroken:
            data = b""
        yield from self._chain.take(data, line.hash)
        yield from check_openings(self._chain.chain, data, line, self._parts)

    def _take_end(self, line: EndLine, number: int) -> Iterator[Problem]:
        self._ended = True
        if (line.lines, line.sha256) != (number - 1, self.digest.hexdigest()):
            yield Problem(code=ProblemCode.EXPORT_DAMAGED)

    def _close_chain(self) -> Iterator[Problem]:
        if self._chain is None:
            return
        yield from self._chain.finish()
        length, self._chain = self._chain.last, None
        self._count_cover(length)

    def _count_cover(self, length: int) -> None:
        reach = {number: min(sequence, length) for number, sequence in self._marks.items()}
        for number in reach.keys() & self._covered.keys():
            self._covered[number] += reach[number]
        held = {held.number for held in self._witnesses.held.values()}
        anchored = max((reach[number] for number in reach.keys() & held), default=0)
        self._anchored += anchored
        self._here_only += max(reach.values(), default=0) - anchored

    def _check_heads_given(self) -> Iterator[Problem]:
        needed = {held.number for held in self._witnesses.held.values()}
        if self._witnesses.last:
            needed.add(self._witnesses.last.number)
        for number in sorted(needed - self._tallies.keys()):
            yield Problem(code=ProblemCode.HEADS_NOT_GIVEN, args={"checkpoint": number})


def _compare(number: int, checkpoint: Checkpoint | None, tally: HeadsTally) -> Iterator[Problem]:
    if checkpoint is None:
        args: dict[str, str | int] = {"checkpoint": number, "first": number, "last": number}
        yield Problem(code=ProblemCode.CHECKPOINT_MISSING, args=args)
    elif tally.chains_total < checkpoint.chains_total:
        missing = checkpoint.chains_total - tally.chains_total
        yield Problem(code=ProblemCode.CHAINS_MISSING, args={"checkpoint": number, "count": missing})
    elif (tally.root(), tally.chains_total, tally.entries_total) != (
        checkpoint.root,
        checkpoint.chains_total,
        checkpoint.entries_total,
    ):
        yield Problem(code=ProblemCode.HEADS_DIFFER, args={"checkpoint": number})


_STAGES: dict[type, int] = {
    HeaderLine: 0,
    KeyLine: 1,
    CheckpointLine: 2,
    ChainLine: 3,
    EntryLine: 3,
    EndLine: 4,
}
