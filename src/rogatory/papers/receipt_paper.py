"""The receipt for an answer nobody signed, as a paper to file: in two languages, the signed files inside it."""

from collections.abc import Mapping
from datetime import date, datetime

import msgspec

from rogatory.dossier.common.form_codes import as_printed
from rogatory.dossier.mutual_legal_assistance.descriptions import MeasureAsked, Row, Value, answer_rows
from rogatory.dossier.mutual_legal_assistance.submitted_answers import Submitted, SubmittedOnPaper
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

_PREFIX = "papers-receipt"
Rows = tuple[tuple[Both, str], ...]


class AnswerReceipt(msgspec.Struct, frozen=True, kw_only=True):
    """A receipt ready to be printed: the answer as received, and the signed files that prove it.

    ``measures`` are the request's, in words by identifier. ``signed`` is the signed container, ``answer`` the
    bytes it is about, ``certificate`` that of the key that signed, as PEM; ``certificate_sha256`` is over its
    DER; ``authority`` is who issued it, as PEM, empty where nobody did.
    """

    said: Submitted
    languages: tuple[ScreenLanguage, ScreenLanguage]
    measures: Mapping[str, str]
    signed: bytes
    answer: bytes
    certificate: bytes
    certificate_sha256: str
    authority: bytes


def receipt_contents(receipt: AnswerReceipt) -> PairedContents:
    """Word a receipt in its two languages."""
    speaker, said = Speaker(_PREFIX, receipt.languages), receipt.said
    blocks = (
        *_opening(said, speaker),
        speaker.heading("said-heading"),
        Facts(rows=_answer_rows(said, receipt.measures, speaker)),
        *_files(said, speaker),
        *_signed(receipt, speaker),
        *_checking(receipt, speaker),
    )
    return PairedContents(
        languages=speaker.codes,
        title=speaker.both("title"),
        blocks=blocks,
        pager=speaker.both("page", page="\x01", pages="\x02"),
        mark=said.answer_id,
        attachments=_attachments(receipt, speaker),
    )


def rows_received(said: Submitted, language: ScreenLanguage) -> tuple[tuple[str, str], ...]:
    """What a receipt's paper prints of the answer, in one language: label and value, the files last.

    A measure is given by its identifier, which is all that is signed of it.
    """
    speaker = Speaker(_PREFIX, (language, language))
    rows = (*_opening_rows(said, speaker), *_answer_rows(said, {}, speaker))
    label = speaker.both("files-heading")[0]
    files = tuple((label, f"{name} ({size})\nSHA-256 {sha256}") for name, size, sha256 in _file_rows(said))
    return (*((labels[0], value) for labels, value in rows), *files)


def _opening(said: Submitted, speaker: Speaker) -> tuple[Block, ...]:
    return (
        Facts(rows=_opening_rows(said, speaker)),
        Pair(texts=speaker.both(f"came-{said.came_by}"), tone="good"),
        Pair(texts=speaker.both("means"), tone="quiet"),
    )


def _opening_rows(said: Submitted, speaker: Speaker) -> Rows:
    paper = said if isinstance(said, SubmittedOnPaper) else None
    told = (
        ("number", said.number),
        ("dossier", said.dossier),
        ("from", speaker.state(said.sender)),
        ("by", speaker.state(said.recipient)),
        ("at", moment(said.at)),
        ("answer", said.answer_id),
        ("written-on", paper.written_on if paper else ""),
        ("form", as_printed(paper.form) if paper else ""),
    )
    return tuple(speaker.row(code, value) for code, value in told if value)


def _answer_rows(said: Submitted, measures: Mapping[str, str], speaker: Speaker) -> Rows:
    return tuple(_row(row, measures, speaker) for row in answer_rows(said.answer) if row.values)


def _row(row: Row, measures: Mapping[str, str], speaker: Speaker) -> tuple[Both, str]:
    values = "\n".join(_value(value, measures, speaker) for value in row.values)
    return speaker.sentence(Sentence(row.label)), printable(values)


def _value(value: Value, measures: Mapping[str, str], speaker: Speaker) -> str:
    match value:
        case Sentence():
            return " / ".join(dict.fromkeys(speaker.sentence(value)))
        case datetime():
            return moment(utc_text(value))
        case date():
            return value.isoformat()
        case MeasureAsked():
            return measures.get(value.id, value.id)
        case str():
            return value
        case _:  # an account of our office is nobody's outside
            return ""


def _files(said: Submitted, speaker: Speaker) -> tuple[Block, ...]:
    rows = _file_rows(said)
    return (speaker.heading("files-heading"), Listed(rows=rows)) if rows else ()


def _file_rows(said: Submitted) -> tuple[tuple[str, str, str], ...]:
    files = said.answer.files
    return tuple((printable(one.name).replace("\n", " "), str(one.size), one.sha256) for one in files)


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
        Command(lines=(f"rogatory proof receipt receipt.pdf --fingerprint {receipt.said.recipient}=…",)),
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
