"""Any file we can import: which reader it is for, and which work it holds."""

import re

import msgspec

from rogatory.kernel.findings import Sentence
from rogatory.library.parsing.akoma_file import read_akoma
from rogatory.library.parsing.cleaning import Cleaned, clean
from rogatory.library.parsing.encoding import (
    Decoded,
    Unreadable,
    decode,
    within_the_line_limit,
    within_the_size_limit,
)
from rogatory.library.parsing.legal_database import looks_like_page, read_page
from rogatory.library.parsing.numbered import looks_numbered
from rogatory.library.parsing.pdf_file import pdf_text
from rogatory.library.parsing.reports import read_report
from rogatory.library.parsing.sniffing import Form, form_of
from rogatory.library.parsing.torn import torn_lines
from rogatory.library.parsing.treaty_file import read_treaty_file
from rogatory.library.parsing.tree import Doubt, Reading
from rogatory.library.parsing.web_page import page_text
from rogatory.library.parsing.word_file import word_text

KNOWN_TITLES = {
    "الاتفاقية العربية لمكافحة الفساد": "arab_anti_corruption_2010",
    "الاتفاقية العربية لمكافحة الجريمة المنظمة عبر الحدود الوطنية": "arab_transnational_organized_crime_2010",
    "اتفاقية الأمم المتحدة لمكافحة الفساد": "uncac_2003",
    "united nations convention against corruption": "uncac_2003",
    "united nations convention against transnational organized crime": "untoc_2000",
    "اتفاقية التعاون القانوني والقضائي بين سلطنة عمان والمملكة المغربية": "oman_morocco_2010",
}
"""Folded titles of works we know by heart, and their identifiers."""

_WORK_ID = re.compile(r"[a-z][a-z0-9_]{1,63}")


class ReadFile(msgspec.Struct, frozen=True):
    """A file read: the work it holds, the encoding its text was in, and the form of the file."""

    work_id: str
    reading: Reading
    encoding: str
    form: Form = "text"


def read_file(content: bytes, *, work_id: str | None = None) -> ReadFile:
    """Read a file as published: plain text, DOCX, PDF, HTML, Akoma Ntoso, or a treaty in JSON.

    ``work_id`` overrides the work the title says it is. Raises ``Unreadable``.
    """
    within_the_size_limit(len(content))
    form = form_of(content)
    if form == "akn":
        reading = read_akoma(content)
        return ReadFile(_work_id(reading, work_id), reading, "utf-8", form)
    decoded = _text_of(content, form)
    reading = read_treaty_file(decoded.text) if form == "json" else _read_text(decoded.text)
    remarks = _remarks(form, decoded)
    if remarks:
        reading = msgspec.structs.replace(reading, doubts=(*remarks, *reading.doubts))
    return ReadFile(_work_id(reading, work_id), reading, decoded.encoding, form)


def _text_of(content: bytes, form: Form) -> Decoded:
    match form:
        case "pdf":
            return Decoded(pdf_text(content), "utf-8")
        case "docx":
            return Decoded(word_text(content), "utf-8")
        case "html":
            decoded = decode(content)
            return Decoded(page_text(decoded.text), decoded.encoding)
        case _:
            return decode(content)


def _read_text(text: str) -> Reading:
    """A text in articles, or else in numbered paragraphs; what was cleaned away is told first."""
    cleaned = clean(text)
    within_the_line_limit(cleaned.text.count("\n"))
    numbered = looks_numbered(cleaned.text)
    if looks_like_page(cleaned.text, numbered=numbered):
        reading = read_page(cleaned.text)
    elif numbered:
        reading = read_report(cleaned.text)
    else:
        raise Unreadable(Sentence("library-import-no-articles"))
    torn = torn_lines(text) if _out_of_print(cleaned) else ()
    return msgspec.structs.replace(reading, doubts=(*cleaned.doubts, *reading.doubts, *torn))


def _out_of_print(cleaned: Cleaned) -> bool:
    """Whether the text shows that it was taken out of a printed page, where lines may be torn."""
    return any(one.code in ("library-doubt-stretched", "library-doubt-letter-forms") for one in cleaned.doubts)


def _remarks(form: Form, decoded: Decoded) -> tuple[Doubt, ...]:
    remarks = []
    if form == "pdf":
        remarks.append(Doubt(code="library-doubt-from-pdf", line=1))
    if decoded.encoding != "utf-8":
        remarks.append(Doubt(code="library-doubt-encoding", line=1, excerpt=decoded.encoding))
    return tuple(remarks)


def _work_id(reading: Reading, given: str | None) -> str:
    named = given or KNOWN_TITLES.get(_folded(reading.body.name)) or _from_identifier(reading.identifier)
    if not named:
        raise Unreadable(Sentence("library-import-unknown-work", {"title": reading.body.name[:120]}))
    if not _WORK_ID.fullmatch(named):
        raise Unreadable(Sentence("library-import-bad-work-id", {"work": named[:80]}))
    return named


def _folded(title: str) -> str:
    return " ".join(title.split()).rstrip(".").casefold()


def _from_identifier(identifier: str) -> str:
    """A symbol, the file's own identifier, or the steps of an Akoma Ntoso one that tell works apart."""
    if identifier.startswith("/akn/"):
        *_, kind, on, number = identifier.split("/")
        identifier = number if not number.isdecimal() else f"{kind}_{number}_{on[:4]}"
    return re.sub(r"[^a-z0-9]+", "_", identifier.casefold()).strip("_")
