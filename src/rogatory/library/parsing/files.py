"""Any file we can import: which reader it is for, and which work it holds."""

import re

import msgspec

from rogatory.kernel.findings import Sentence
from rogatory.library.parsing.encoding import Unreadable, decode
from rogatory.library.parsing.legal_database import looks_like_page, read_page
from rogatory.library.parsing.treaty_file import read_treaty_file
from rogatory.library.parsing.tree import Doubt, Reading

_KNOWN_TITLES = {
    "الاتفاقية العربية لمكافحة الفساد": "arab_anti_corruption_2010",
    "الاتفاقية العربية لمكافحة الجريمة المنظمة عبر الحدود الوطنية": "arab_transnational_organized_crime_2010",
    "اتفاقية الأمم المتحدة لمكافحة الفساد": "uncac_2003",
    "united nations convention against corruption": "uncac_2003",
    "united nations convention against transnational organized crime": "untoc_2000",
    "اتفاقية التعاون القانوني والقضائي بين سلطنة عمان والمملكة المغربية": "oman_morocco_2010",
}
_WORK_ID = re.compile(r"[a-z][a-z0-9_]{1,63}")


class ReadFile(msgspec.Struct, frozen=True):
    """A file read: the work it holds, and the encoding it was in."""

    work_id: str
    reading: Reading
    encoding: str


def read_file(content: bytes, *, work_id: str | None = None) -> ReadFile:
    """Read a file as published: a treaty in JSON, or a legal database's page as plain text.

    ``work_id`` overrides the work the title says it is. Raises ``Unreadable``.
    """
    decoded = decode(content)
    if decoded.text.lstrip().startswith(("{", "[")):
        reading = read_treaty_file(decoded.text)
    elif looks_like_page(decoded.text):
        reading = read_page(decoded.text)
    else:
        raise Unreadable(Sentence("library-import-no-articles"))
    if decoded.encoding != "utf-8":
        doubt = Doubt(code="library-doubt-encoding", line=1, excerpt=decoded.encoding)
        reading = msgspec.structs.replace(reading, doubts=(doubt, *reading.doubts))
    return ReadFile(_work_id(reading, work_id), reading, decoded.encoding)


def _work_id(reading: Reading, given: str | None) -> str:
    named = given or _KNOWN_TITLES.get(_folded(reading.body.name)) or _from_identifier(reading.identifier)
    if not named:
        raise Unreadable(Sentence("library-import-unknown-work", {"title": reading.body.name[:120]}))
    if not _WORK_ID.fullmatch(named):
        raise Unreadable(Sentence("library-import-bad-work-id", {"work": named[:80]}))
    return named


def _folded(title: str) -> str:
    return " ".join(title.split()).rstrip(".").casefold()


def _from_identifier(identifier: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", identifier.casefold()).strip("_")
