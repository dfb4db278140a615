"""What goes into a proof of one dossier: each message as much of it as may be shown, and all receipts."""

import base64
import io
import re
from collections.abc import Callable
from typing import Literal

import msgspec
from cryptography import x509

from rogatory.desk import receipts
from rogatory.desk.cabinet import Cabinet
from rogatory.dossier.mutual_legal_assistance.acts import AnswerClaimed, SubmissionRejected
from rogatory.dossier.mutual_legal_assistance.pseudonyms import protects_somebody, without_names
from rogatory.exchange import evidence, exchanged
from rogatory.exchange.exchanged import Compared, Exchanged
from rogatory.exchange.identity import Identity
from rogatory.exchange.packing import MESSAGE_FILE
from rogatory.kernel.canonical import sha256_hex
from rogatory.ledger.checkpoints import unverified_checkpoint
from rogatory.ledger.entries import utc_text
from rogatory.ledger.signing import StatementBroken, from_base64
from rogatory.proof.bundle import (
    CertificateLine,
    MessageLine,
    UnsignedLine,
    certificate_name,
    checkpoint_name,
    container_name,
    receipt_name,
)
from rogatory.sealing.authorities import is_issued_by
from rogatory.sealing.container import read_container
from rogatory.sealing.keys import certificate_bytes, read_certificate
from rogatory.sealing.lists import SignedList, list_of, read_list
from rogatory.sealing.manifest import Manifest
from rogatory.sealing.rejections import Rejected

Shown = Literal["whole", "list", "digest"]
_LONGEST_NAME = 200
_SEPARATORS = re.compile("[-_.+]")


class Gathered(msgspec.Struct, frozen=True, kw_only=True):
    """All parts of a proof but those about it, and the lines of its index.

    A part is read when it is called: the containers together may be larger than memory.
    """

    parts: dict[str, Callable[[], bytes]]
    messages: tuple[MessageLine, ...]
    certificates: tuple[CertificateLine, ...]
    unsigned: tuple[UnsignedLine, ...]


class Gathering:
    """Collects one proof's parts."""

    def __init__(self, cabinet: Cabinet, own: Identity, *, contents: bool) -> None:
        """``contents`` shows messages whole, unless they name somebody the dossier protects."""
        self._cabinet, self._own, self._contents = cabinet, own, contents
        self._other = cabinet.counterpart
        self._parts: dict[str, Callable[[], bytes]] = {}
        self._messages: list[MessageLine] = []
        self._certificates: dict[tuple[str, str], CertificateLine] = {}

    def gathered(self) -> Gathered:
        """Everything the dossier's mail left behind."""
        self._add_certificate(self._own.state, certificate_bytes(self._own.certificate))
        mail = exchanged.exchanged(self._cabinet.loaded.opened.reference, self._other, self._own.state)
        for message in mail:
            self._add_message(message)
        about = [*(message.message_id for message in mail), *_never_left(self._cabinet)]
        kept = evidence.receipts_about(about, self._own.state)
        for given in kept.values():
            for receipt in given:
                self._add_receipt(receipt.signed)
        return Gathered(
            parts=self._parts,
            messages=tuple(self._messages),
            certificates=tuple(self._certificates.values()),
            unsigned=tuple(self._unsigned_line(act) for act in self._cabinet.unsigned_answers),
        )

    def _unsigned_line(self, act: AnswerClaimed) -> UnsignedLine:
        receipt = receipts.signed_receipt(act.claim_id)
        return UnsignedLine(
            answer_id=act.claim_id,
            came_by=act.came_by,
            at=utc_text(act.received_at or act.at),
            says_from=self._says_from(act),
            answer_sha256=sha256_hex(receipts.submitted(self._cabinet, act)),
            receipt_sha256=sha256_hex(receipt) if receipt else "",
        )

    def _says_from(self, act: AnswerClaimed) -> str:
        told = " ".join(act.answer.signed_by.split())
        return "" if not self._contents or self._names_somebody(told) else told[:_LONGEST_NAME]

    def _add_message(self, message: Exchanged) -> None:
        container = exchanged.container_of(message)
        listed = list_of(container) if container is not None else None
        if container is None or listed is None or isinstance(listed, Rejected):
            self._messages.append(_line(message, None, "digest", "erased"))
            return
        read = read_list(listed)
        if isinstance(read, Rejected):
            raise TypeError(f"a kept container cannot be read: {read.code}")
        shown, why = self._how_much(container, read.claimed)
        self._messages.append(_line(message, read.claimed, shown, why))
        self._add_shown(message, listed, shown)
        if shown != "digest":
            self._add_certificate(message.sender, certificate_bytes(read.claimed_certificate))
            self._add_checkpoint(message.sender, read.claimed)

    def _how_much(self, container: bytes, manifest: Manifest) -> tuple[Shown, str]:
        """How much of a container may be shown: a protected name, or the key of a large file, keeps it back."""
        if self._names_somebody([_SEPARATORS.sub(" ", line.name) for line in manifest.files]):
            return "digest", "protected"
        if not self._contents:
            beside = any(line.beside for line in manifest.files)
            return ("digest", "keys") if beside else ("list", "hashes")
        # A name can be found in a message; nobody can take one out of a file.
        files = any(line.name != MESSAGE_FILE for line in manifest.files)
        guarded = files and protects_somebody(self._cabinet.dossier.request)
        if guarded or self._names_somebody(_message_in(container)):
            return "list", "protected"
        return "whole", ""

    def _names_somebody(self, plain: object) -> bool:
        return bool(without_names(plain, self._cabinet.dossier.request) != plain)

    def _add_shown(self, message: Exchanged, listed: SignedList, shown: Shown) -> None:
        digest = message.container_sha256
        match shown:
            case "whole":
                self._parts[container_name(digest)] = lambda: exchanged.container_of(message) or b""
            case "list":
                self._parts[container_name(digest, "manifest.json")] = lambda: listed.manifest
                self._parts[container_name(digest, "signatures.xml")] = lambda: listed.signatures
            case "digest":
                pass

    def _add_receipt(self, signed: bytes) -> None:
        listed = list_of(signed)
        read = listed if isinstance(listed, Rejected) else read_list(listed)
        if isinstance(read, Rejected):
            raise TypeError(f"a kept receipt cannot be read: {read.code}")
        self._parts[receipt_name(signed)] = lambda: signed
        self._add_certificate(read.claimed.sender, certificate_bytes(read.claimed_certificate))
        self._add_checkpoint(read.claimed.sender, read.claimed)

    def _add_checkpoint(self, state: str, manifest: Manifest) -> None:
        try:
            signed = from_base64(manifest.checkpoint)
            unverified_checkpoint(signed)
        except StatementBroken:
            return
        self._parts[checkpoint_name(state, signed)] = lambda: signed

    def _add_certificate(self, state: str, der: bytes) -> None:
        name = certificate_name(state, der)
        if name in self._parts:
            return
        self._parts[name] = lambda: der
        digest = name.removeprefix(f"certificates/{state}-").removesuffix(".cer")
        self._certificates[(state, digest)] = self._certificate_line(state, digest, read_certificate(der))

    def _certificate_line(self, state: str, digest: str, certificate: x509.Certificate) -> CertificateLine:
        if state == self._own.state:
            if self._own.authority is not None and is_issued_by(certificate, self._own.authority):
                return CertificateLine(state=state, sha256=digest, authority=_base64(self._own.authority))
            ours = digest == sha256_hex(certificate_bytes(self._own.certificate))
            key_id = self._own.opening_key.sealing_key().key_id().hex() if ours else ""
            return CertificateLine(state=state, sha256=digest, opening_key_id=key_id)
        known = next((one for one in exchanged.compared(state) if _is_of(one, digest, certificate)), None)
        return CertificateLine(
            state=state,
            sha256=digest,
            authority=_base64(known.authority) if known and known.authority else "",
            opening_key_id=known.opening_key_id if known else "",
            compared_at=utc_text(known.at) if known and known.at else "",
            compared_by="officer" if known and known.at else "",
        )


def _never_left(cabinet: Cabinet) -> tuple[str, ...]:
    """The identifiers of messages our own system refused: of them there is nothing but the receipt."""
    told = (recorded.act for recorded in cabinet.loaded.acts)
    return tuple(act.message_id for act in told if isinstance(act, SubmissionRejected))


def _is_of(one: Compared, digest: str, certificate: x509.Certificate) -> bool:
    """Whether a comparison spoke for a certificate: by the authority that issued it, or by itself."""
    if one.authority is not None:
        return is_issued_by(certificate, one.authority)
    return one.certificate_sha256 == digest


def _base64(certificate: x509.Certificate) -> str:
    return base64.b64encode(certificate_bytes(certificate)).decode("ascii")


def _line(message: Exchanged, manifest: Manifest | None, shown: Shown, why: str) -> MessageLine:
    return MessageLine(
        container_sha256=message.container_sha256,
        message_id=message.message_id,
        sender=message.sender,
        recipient=message.recipient,
        sequence=message.sequence,
        kind=manifest.kind if manifest else message.kind,
        created_at=manifest.created_at if manifest else utc_text(message.at),
        shown=shown,
        why=why,
    )


def _message_in(container: bytes) -> object:
    """The message of a container as plain values; nothing where it holds none that can be read."""
    read = read_container(io.BytesIO(container))
    if isinstance(read, Rejected):
        return None
    try:
        return msgspec.json.decode(read.parts.get(f"files/{MESSAGE_FILE}", b"null"))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
