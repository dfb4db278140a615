"""The receipt for an answer nobody signed, as a paper to file: in two languages, the signed files inside it."""

from collections.abc import Mapping
from datetime import date, datetime

import msgspec

from rogatory.dossier.common.form_codes import as_printed
from rogatory.dossier.mutual_legal_assistance.acts import AnswerClaimed
from rogatory.dossier.mutual_legal_assistance.descriptions import MeasureAsked, Row, Value, answer_rows
from rogatory.kernel.canonical import sha256_hex
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.ledger.entries import utc_text
from rogatory.papers.paired import (
    XMLSEC1,
    Attachment,
    Block,
    Both,
    Command,
    Facts,
    Listed,
    Pair,
    PairedContents,
    Speaker,
    moment,
)
from rogatory.papers.printable import printable


class AnswerReceipt(msgspec.Struct, frozen=True, kw_only=True):
    """A receipt ready to be printed: the answer as recorded, and the signed files that prove it.

    ``number`` and ``dossier`` are the request's; ``measures`` their words by identifier. ``signed`` is the
    signed container, ``answer`` the bytes it is about, ``certificate`` that of the key that signed, as PEM;
    ``certificate_sha256`` is over its DER; ``authority`` is who issued it, as PEM, empty where nobody did.
    """

    act: AnswerClaimed
    languages: tuple[ScreenLanguage, ScreenLanguage]
    number: str
    dossier: str
    sender: str
    recipient: str
    measures: Mapping[str, str]
    signed: bytes
    answer: bytes
    certificate: bytes
    certificate_sha256: str
    authority: bytes


def receipt_contents(receipt: AnswerReceipt) -> PairedContents:
    """Word a receipt in its two languages."""
    speaker = Speaker("papers-receipt", receipt.languages)
    blocks = (
        *_opening(receipt, speaker),
        *_said(receipt, speaker),
        *_files(receipt, speaker),
        *_signed(receipt, speaker),
        *_checking(receipt, speaker),
    )
    return PairedContents(
        languages=speaker.codes,
        title=speaker.both("title"),
        blocks=blocks,
        pager=speaker.both("page", page="\x01", pages="\x02"),
        mark=receipt.act.claim_id,
        attachments=_attachments(receipt, speaker),
    )


def _opening(receipt: AnswerReceipt, speaker: Speaker) -> tuple[Block, ...]:
    act = receipt.act
    said = (
        ("number", receipt.number),
        ("dossier", receipt.dossier),
        ("from", speaker.state(receipt.sender)),
        ("by", speaker.state(receipt.recipient)),
        ("at", moment(utc_text(act.received_at or act.at))),
        ("answer", act.claim_id),
        ("written-on", act.at.date().isoformat() if act.came_by == "paper" else ""),
        ("form", as_printed(act.form_reference)),
    )
    return (
        Facts(rows=tuple(speaker.row(code, value) for code, value in said if value)),
        Pair(texts=speaker.both(f"came-{act.came_by}"), tone="good"),
        Pair(texts=speaker.both("means"), tone="quiet"),
    )


def _said(receipt: AnswerReceipt, speaker: Speaker) -> tuple[Block, ...]:
    rows = (_row(row, receipt, speaker) for row in answer_rows(receipt.act.answer) if row.values)
    return (speaker.heading("said-heading"), Facts(rows=tuple(rows)))


def _row(row: Row, receipt: AnswerReceipt, speaker: Speaker) -> tuple[Both, str]:
    values = "\n".join(_value(value, receipt, speaker) for value in row.values)
    return speaker.sentence(Sentence(row.label)), printable(values)


def _value(value: Value, receipt: AnswerReceipt, speaker: Speaker) -> str:
    match value:
        case Sentence():
            return " / ".join(dict.fromkeys(speaker.sentence(value)))
        case datetime():
            return moment(utc_text(value))
        case date():
            return value.isoformat()
        case MeasureAsked():
            return receipt.measures.get(value.id, value.id)
        case str():
            return value
        case _:  # an account of our office is nobody's outside
            return ""


def _files(receipt: AnswerReceipt, speaker: Speaker) -> tuple[Block, ...]:
    files = receipt.act.answer.files
    rows = tuple((printable(one.name).replace("\n", " "), str(one.size), one.sha256) for one in files)
    return (speaker.heading("files-heading"), Listed(rows=rows)) if rows else ()


def _signed(receipt: AnswerReceipt, speaker: Speaker) -> tuple[Block, ...]:
    rows = (
        speaker.row("about", sha256_hex(receipt.answer)),
        speaker.row("container", sha256_hex(receipt.signed)),
        speaker.row("certificate", receipt.certificate_sha256),
    )
    return (
        speaker.heading("signed-heading"),
        Pair(texts=speaker.both("signed"), sticky=True),
        Facts(rows=rows),
    )


def _checking(receipt: AnswerReceipt, speaker: Speaker) -> tuple[Block, ...]:
    return (
        speaker.heading("verify-heading"),
        Pair(texts=speaker.both("verify-one"), sticky=True),
        Command(lines=(f"rogatory proof receipt receipt.pdf --fingerprint {receipt.recipient}=…",)),
        Pair(texts=speaker.both("verify-two"), sticky=True),
        Command(
            lines=("pdfdetach -saveall receipt.pdf", "sha256sum answer.json", "unzip receipt.asice", *XMLSEC1)
        ),
    )


def _attachments(receipt: AnswerReceipt, speaker: Speaker) -> tuple[Attachment, ...]:
    held = (
        ("receipt.asice", "application/vnd.etsi.asic-e+zip", "receipt", receipt.signed),
        ("answer.json", "application/json", "answer", receipt.answer),
        ("certificate.pem", "application/x-pem-file", "certificate", receipt.certificate),
        ("authority.pem", "application/x-pem-file", "authority", receipt.authority),
    )
    return tuple(
        Attachment(name=name, media_type=kind, description=speaker.both(f"file-{code}")[0], data=tuple(data))
        for name, kind, code, data in held
        if data
    )
