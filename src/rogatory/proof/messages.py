"""The two States' mail as its signatures tell it: each message in its place, and the receipts about it."""

from collections.abc import Iterator

import msgspec

from rogatory.proof.bundle import Index, MessageLine
from rogatory.proof.report import (
    FileFound,
    MessageFound,
    Problem,
    ProblemCode,
    ReceiptFound,
    RejectedFound,
)
from rogatory.proof.signed import Signed, anchored_by, checkpoint_of
from rogatory.sealing.manifest import FileLine
from rogatory.sealing.receipts import Evidence, Receipt

MESSAGE_FILE = "message.json"
OF_THE_SENDER = frozenset(
    {Evidence.SUBMISSION_ACCEPTANCE, Evidence.SUBMISSION_REJECTION, Evidence.RELAY_FAILURE}
)
"""The events the sender's node vouches for; all others are the recipient's to tell."""
_REFUSALS = frozenset({Evidence.RELAY_REJECTION, Evidence.CONTENT_CONSIGNMENT_FAILURE})


class _Placed(msgspec.Struct, frozen=True, kw_only=True):
    line: MessageLine
    signed: Signed | None


class Post:
    """The mail between the two States an index names."""

    def __init__(self, index: Index) -> None:
        """Begin with what the index claims of the messages of which nothing is shown."""
        self._index = index
        self._states = {index.by, index.other}
        self._placed = [_Placed(line=line, signed=None) for line in index.messages if line.shown == "digest"]
        self._why = {line.container_sha256: line.why for line in index.messages}
        self._rejected: list[RejectedFound] = []
        self._receipts: dict[tuple[str, str], list[ReceiptFound]] = {}
        self._by_key: dict[tuple[str, str], _Placed] = {_key(one.line): one for one in self._placed}

    def add(self, container_sha256: str, signed: Signed, shown: str) -> None:
        """A message whose signature holds."""
        manifest = signed.manifest
        line = MessageLine(
            container_sha256=container_sha256,
            message_id=manifest.message_id,
            sender=manifest.sender,
            recipient=manifest.recipient,
            sequence=manifest.sequence,
            kind=manifest.kind,
            created_at=manifest.created_at,
            shown=shown,
            why=self._why.get(container_sha256, ""),
        )
        placed = _Placed(line=line, signed=signed)
        self._placed.append(placed)
        self._by_key[_key(line)] = placed

    def add_receipt(self, part: str, sha256: str, signed: Signed) -> Iterator[Problem]:
        """A receipt that holds, once all messages were added; the problem where it proves nothing."""
        receipt = signed.receipt
        if receipt is None:
            return
        if receipt.evidence is Evidence.SUBMISSION_REJECTION:
            yield from self._add_rejected(part, sha256, receipt)
            return
        placed = self._by_key.get((receipt.sender, receipt.message_id))
        if placed is None or placed.line.recipient != receipt.recipient:
            yield Problem(code=ProblemCode.RECEIPT_FOR_NOTHING, part=part)
            return
        whose = placed.line.sender if receipt.evidence in OF_THE_SENDER else placed.line.recipient
        if receipt.by != whose:
            yield Problem(
                code=ProblemCode.RECEIPT_NOT_THEIRS,
                part=part,
                args={"state": receipt.by, "event": receipt.evidence.value},
            )
            return
        named = _names_container(receipt, placed)
        if named is False and receipt.evidence not in _REFUSALS:
            yield Problem(code=ProblemCode.RECEIPT_OTHER_CONTAINER, part=part)
            return
        found = _receipt_found(sha256, receipt, named=bool(named), signed=signed, message=placed.signed)
        self._receipts.setdefault(_key(placed.line), []).append(found)

    def _add_rejected(self, part: str, sha256: str, receipt: Receipt) -> Iterator[Problem]:
        """What a sender's own system refused: by its own word, and no message that crossed all the same."""
        if {receipt.sender, receipt.recipient} != self._states:
            yield Problem(code=ProblemCode.RECEIPT_FOR_NOTHING, part=part)
        elif receipt.by != receipt.sender:
            args: dict[str, str | int] = {"state": receipt.by, "event": receipt.evidence.value}
            yield Problem(code=ProblemCode.RECEIPT_NOT_THEIRS, part=part, args=args)
        elif (receipt.sender, receipt.message_id) in self._by_key:
            yield Problem(code=ProblemCode.RECEIPT_CONTRADICTS, part=part, args={"state": receipt.by})
        else:
            self._rejected.append(_rejected_found(sha256, receipt))

    def rejected(self) -> tuple[RejectedFound, ...]:
        """What never left, in the order it was refused."""
        return tuple(sorted(self._rejected, key=lambda one: (one.at, one.message_id)))

    def problems(self) -> Iterator[Problem]:
        """What is wrong with the messages together."""
        yield from self._strangers()
        yield from self._places()
        listed = sorted(_plain(line) for line in self._index.messages)
        if listed != sorted(_plain(one.line) for one in self._placed):
            yield Problem(code=ProblemCode.INDEX_DIFFERS)

    def found(self) -> tuple[MessageFound, ...]:
        """The messages in the order they were made, each with its receipts."""
        placed = sorted(self._placed, key=lambda one: (one.line.created_at, one.line.sender, one.line.sequence))
        return tuple(_message_found(one, self._receipts.get(_key(one.line), [])) for one in placed)

    def _strangers(self) -> Iterator[Problem]:
        for one in self._placed:
            part = f"messages/{one.line.container_sha256}"
            if {one.line.sender, one.line.recipient} != self._states:
                yield Problem(code=ProblemCode.OTHER_PARTIES, part=part)
            if one.signed is not None and one.signed.manifest.dossier != self._index.dossier:
                yield Problem(code=ProblemCode.OTHER_DOSSIER, part=part)

    def _places(self) -> Iterator[Problem]:
        """Each sender's messages are counted from 1, without a gap and none twice."""
        for state in sorted(self._states):
            lines = [one.line for one in self._placed if one.line.sender == state]
            taken = [line.sequence for line in lines]
            if len({line.message_id for line in lines}) != len(lines):
                yield Problem(code=ProblemCode.MESSAGE_TWICE, args={"state": state})
            if len(set(taken)) != len(taken):
                yield Problem(code=ProblemCode.SEQUENCE_TWICE, args={"state": state})
            # Counted, not walked through: a sequence may claim to be the ten-billionth.
            missing = max(taken, default=0) - len({place for place in taken if place > 0})
            if missing:
                yield Problem(code=ProblemCode.SEQUENCE_MISSING, args={"state": state, "count": missing})


def _names_container(receipt: Receipt, placed: _Placed) -> bool | None:
    """Whether the receipt speaks of this very container; nothing where it names none."""
    if receipt.evidence in OF_THE_SENDER:
        if placed.signed is None:
            return None
        files = placed.signed.manifest.files
        same = receipt.sealed_sha256 in {file.sha256 for file in files if file.name == MESSAGE_FILE}
        return same and receipt.container_sha256 in {"", placed.line.container_sha256}
    if not receipt.container_sha256:
        return None
    return receipt.container_sha256 == placed.line.container_sha256


def _receipt_found(
    sha256: str, receipt: Receipt, *, named: bool, signed: Signed, message: Signed | None
) -> ReceiptFound:
    return ReceiptFound(
        sha256=sha256,
        evidence=receipt.evidence,
        by=receipt.by,
        at=receipt.at,
        reason=receipt.reason,
        names_container=named,
        anchored=anchored_by(signed, message) if message else 0,
    )


def _rejected_found(sha256: str, receipt: Receipt) -> RejectedFound:
    return RejectedFound(
        message_id=receipt.message_id,
        sender=receipt.sender,
        recipient=receipt.recipient,
        message_sha256=receipt.sealed_sha256,
        reason=receipt.reason,
        at=receipt.at,
        sha256=sha256,
    )


def _message_found(one: _Placed, receipts: list[ReceiptFound]) -> MessageFound:
    listed = one.signed.manifest.files if one.signed else ()
    checkpoint = checkpoint_of(one.signed) if one.signed else None
    return MessageFound(
        **msgspec.structs.asdict(one.line),
        signed_at=one.signed.signed_at if one.signed else "",
        files=tuple(_file(line) for line in listed),
        checkpoint=checkpoint.number if checkpoint else 0,
        receipts=tuple(sorted(receipts, key=lambda receipt: (receipt.at, receipt.evidence))),
    )


def _plain(line: MessageLine) -> tuple[str, ...]:
    return tuple(str(value) for value in msgspec.structs.astuple(line))


def _key(line: MessageLine) -> tuple[str, str]:
    return line.sender, line.message_id


def _file(line: FileLine) -> FileFound:
    return FileFound(name=line.name, size=line.size, sha256=line.sha256, beside=line.beside is not None)
