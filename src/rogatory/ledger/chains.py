"""Following one chain entry by entry: what was changed, dropped, moved or put in.

Nothing is kept of an entry once it is read, so a chain of millions needs no more memory than one of two.
"""

from collections.abc import Iterable, Iterator

from rogatory.kernel.canonical import sha256_hex
from rogatory.ledger.entries import Entry, NotAnEntry, WrongSalt, commit, read_entry
from rogatory.ledger.export import EntryLine, HeadMark
from rogatory.ledger.problems import Problem, ProblemCode
from rogatory.ledger.signing import StatementBroken, from_base64


class PartsCount:
    """How many payload parts were opened and found true, are sealed, or are erased."""

    def __init__(self) -> None:
        """Nothing counted."""
        self.opened = 0
        self.sealed = 0
        self.erased = 0


class ChainFollower:
    """Reads the entries of ``chain`` in the order they are kept; ``marks`` are its heads at checkpoints."""

    def __init__(self, chain: str, marks: Iterable[HeadMark] = ()) -> None:
        """Ready for the first entry."""
        self.chain = chain
        self.last = 0
        self._marks = tuple(marks)
        self._hashes: frozenset[str] = frozenset({""})
        self._gaps: list[tuple[int, int]] = []

    def take(self, data: bytes, noted_hash: str) -> Iterator[Problem]:
        """The problems of the next entry, given its stored bytes and the hash noted beside them."""
        computed = sha256_hex(data)
        try:
            entry = read_entry(data)
        except NotAnEntry:
            yield self._problem(ProblemCode.ENTRY_UNREADABLE, self.last + 1)
            self._step(self.last + 1, computed, noted_hash)
            return
        if computed != noted_hash:
            yield self._problem(ProblemCode.ENTRY_CHANGED, entry.sequence)
        yield from self._place(entry, computed, noted_hash)

    def finish(self) -> Iterator[Problem]:
        """The problems that show only when the chain has ended."""
        for first, last in self._gaps:
            yield self._problem(ProblemCode.ENTRIES_MISSING, first, first=first, last=last)
        cut = max((mark for mark in self._marks if mark.sequence > self.last), key=_reach, default=None)
        if cut is None:
            return
        code = ProblemCode.TAIL_DROPPED if self.last else ProblemCode.CHAIN_DROPPED
        args = {"first": self.last + 1, "last": cut.sequence, "checkpoint": cut.checkpoint}
        yield self._problem(code, self.last + 1, **args)

    def _place(self, entry: Entry, computed: str, noted_hash: str) -> Iterator[Problem]:
        if entry.chain != self.chain:
            yield self._problem(ProblemCode.ENTRY_FOREIGN, entry.sequence, other=entry.chain)
        elif entry.sequence <= self.last:
            yield self._problem(self._why_late(entry.sequence), entry.sequence)
        else:
            yield from self._follow(entry, computed, noted_hash)

    def _follow(self, entry: Entry, computed: str, noted_hash: str) -> Iterator[Problem]:
        if entry.sequence > self.last + 1:
            self._gaps.append((self.last + 1, entry.sequence - 1))
        elif entry.previous not in self._hashes:
            yield self._problem(ProblemCode.LINK_BROKEN, entry.sequence)
        for mark in self._marks:
            if mark.sequence == entry.sequence and mark.hash not in (computed, noted_hash):
                yield self._problem(ProblemCode.HISTORY_REWRITTEN, entry.sequence, checkpoint=mark.checkpoint)
        self._step(entry.sequence, computed, noted_hash)

    def _step(self, sequence: int, computed: str, noted_hash: str) -> None:
        # Either hash may be the one the next entry names: a difference between them was reported already.
        self.last = sequence
        self._hashes = frozenset({computed, noted_hash})

    def _why_late(self, sequence: int) -> ProblemCode:
        for position, (first, last) in enumerate(self._gaps):
            if first <= sequence <= last:
                rest = [(first, sequence - 1), (sequence + 1, last)]
                self._gaps[position : position + 1] = [gap for gap in rest if gap[0] <= gap[1]]
                return ProblemCode.ENTRY_OUT_OF_ORDER
        return ProblemCode.ENTRY_INSERTED

    def _problem(self, code: ProblemCode, sequence: int, **args: str | int) -> Problem:
        return Problem(code=code, chain=self.chain, sequence=sequence, args=args)


def _reach(mark: HeadMark) -> int:
    return mark.sequence


def verify_chain(chain: str, stored: Iterable[tuple[bytes, str]]) -> tuple[Problem, ...]:
    """What is wrong with one chain, given its entries' bytes and noted hashes in the order they are kept."""
    follower = ChainFollower(chain)
    found = [problem for data, noted_hash in stored for problem in follower.take(data, noted_hash)]
    return (*found, *follower.finish())


def check_openings(chain: str, data: bytes, line: EntryLine, count: PartsCount) -> Iterator[Problem]:
    """Whether what an export shows of an entry's parts is what the entry commits to; adds to ``count``."""
    try:
        entry = read_entry(data)
    except NotAnEntry:
        return
    commitments = {part.key: part.commitment for part in entry.parts}
    shown = [opening.key for opening in line.openings]
    for key in {*shown, *line.erased} - commitments.keys() | {key for key in line.erased if key in shown}:
        yield _about_part(ProblemCode.OPENING_UNEXPECTED, chain, entry, key)
    for opening in line.openings:
        if opening.key in commitments and not _opens(opening.salt, opening.payload, commitments[opening.key]):
            yield _about_part(ProblemCode.PAYLOAD_CHANGED, chain, entry, opening.key)
    count.opened += len(commitments.keys() & set(shown))
    count.erased += len(commitments.keys() & set(line.erased) - set(shown))
    count.sealed += len(commitments.keys() - set(shown) - set(line.erased))


def _opens(salt: str, payload: str, commitment: str) -> bool:
    try:
        return commit(from_base64(salt), from_base64(payload)) == commitment
    except (StatementBroken, WrongSalt):
        return False


def _about_part(code: ProblemCode, chain: str, entry: Entry, key: str) -> Problem:
    return Problem(code=code, chain=chain, sequence=entry.sequence, args={"part": key})
