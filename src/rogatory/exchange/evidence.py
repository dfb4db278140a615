"""Receipts: signed evidence of what became of a message, given by us or got from the other State, and kept."""

import base64
import io
from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

import msgspec

from rogatory.exchange.identity import Identity
from rogatory.exchange.models import Receipt as ReceiptRow
from rogatory.kernel.canonical import sha256_hex
from rogatory.ledger.entries import utc_text
from rogatory.sealing.receipts import RECEIPT_FORMAT, Evidence, Receipt, build_receipt

UNKNOWN = "unknown"
"""Stands for an identifier nobody could read."""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a receipt is about: the message, who sent it, the sealed bytes, and the container in them.

    ``recipient`` is named for mail of our own; other mail is for us.
    """

    message_id: str
    sender: str
    sealed_sha256: str
    container_sha256: str = ""
    recipient: str = ""


class KeptReceipt(msgspec.Struct, frozen=True, kw_only=True):
    """A receipt as kept: the kind of evidence, who signed it, when, and its signed bytes."""

    message_id: str
    kind: str
    by: str
    at: datetime
    signed: bytes


def sign_receipt(
    own: Identity,
    about: About,
    evidence: Evidence,
    at: datetime,
    *,
    receipt_id: UUID,
    reason: str = "",
    checkpoint: bytes = b"",
    anchor: bytes = b"",
) -> bytes:
    """Our signed evidence about mail; ``checkpoint`` is our ledger's, ``anchor`` our word on theirs."""
    receipt = Receipt(
        format=RECEIPT_FORMAT,
        evidence=evidence,
        message_id=about.message_id,
        sender=about.sender,
        recipient=about.recipient or own.state,
        sealed_sha256=about.sealed_sha256,
        at=utc_text(at),
        by=own.state,
        reason=reason,
        anchor=base64.b64encode(anchor).decode("ascii"),
        container_sha256=about.container_sha256,
    )
    out = io.BytesIO()
    build_receipt(
        receipt,
        receipt_id=str(receipt_id),
        to=about.sender,
        checkpoint=checkpoint,
        sign=own.sign,
        certificate=own.certificate,
        signed_at=at,
        out=out,
    )
    return out.getvalue()


def keep_given(about: About, evidence: Evidence, signed: bytes, at: datetime) -> None:
    """Keep a receipt we signed, once."""
    keep_all_given([(about, signed)], evidence, at)


def keep_all_given(given: Iterable[tuple[About, bytes]], evidence: Evidence, at: datetime) -> None:
    """Keep receipts we signed about several messages, each once."""
    direction = ReceiptRow.Direction.GIVEN
    _keep(
        _row(direction, about, about.recipient or about.sender, evidence, signed, at) for about, signed in given
    )


def keep_got(got: Iterable[tuple[Receipt, bytes]], at: datetime) -> None:
    """Keep receipts the other State signed, each once; verified before by whoever calls."""
    _keep(
        _row(ReceiptRow.Direction.GOT, _about(receipt), receipt.by, receipt.evidence, signed, at)
        for receipt, signed in got
    )


def got_before(signed: bytes) -> bool:
    """Whether this very receipt of another State's was kept already."""
    rows = ReceiptRow.objects.filter(direction=ReceiptRow.Direction.GOT, sha256=sha256_hex(signed))
    return rows.exists()


def given_before(about: About, evidence: Evidence) -> bytes | None:
    """The receipt we gave for exactly these sealed bytes: a replay is answered with it and adds nothing."""
    row = ReceiptRow.objects.filter(
        direction=ReceiptRow.Direction.GIVEN,
        sealed_sha256=about.sealed_sha256,
        message_id=about.message_id,
        kind=evidence.value,
    ).first()
    return bytes(row.signed) if row else None


def receipts_about(message_ids: Collection[str], own_state: str) -> dict[str, tuple[KeptReceipt, ...]]:
    """The receipts about each of these messages, in the order they came; ``own_state`` signed those we gave."""
    found: dict[str, list[KeptReceipt]] = {}
    for row in ReceiptRow.objects.filter(message_id__in=message_ids):
        ours = row.direction == ReceiptRow.Direction.GIVEN
        kept = KeptReceipt(
            message_id=row.message_id,
            kind=row.kind,
            by=own_state if ours else row.other_state,
            at=row.at,
            signed=bytes(row.signed),
        )
        found.setdefault(row.message_id, []).append(kept)
    return {message_id: tuple(kept) for message_id, kept in found.items()}


def _about(receipt: Receipt) -> About:
    return About(message_id=receipt.message_id, sender=receipt.sender, sealed_sha256=receipt.sealed_sha256)


def _row(
    direction: ReceiptRow.Direction, about: About, other: str, evidence: Evidence, signed: bytes, at: datetime
) -> ReceiptRow:
    return ReceiptRow(
        direction=direction,
        sha256=sha256_hex(signed),
        message_id=about.message_id,
        other_state=other,
        kind=evidence.value,
        sealed_sha256=about.sealed_sha256,
        signed=signed,
        at=at,
    )


def _keep(rows: Iterable[ReceiptRow]) -> None:
    ReceiptRow.objects.bulk_create(rows, ignore_conflicts=True)
