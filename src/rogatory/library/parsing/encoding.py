"""From the bytes of a file to its text: UTF-8 and UTF-16, or the code pages of older databases."""

import codecs
import re

import msgspec

from rogatory.kernel.findings import Sentence

LARGEST_FILE = 8 * 1024 * 1024
"""Bytes. The longest treaty we know of is a fortieth of this."""

MOST_LINES = 20_000
"""Lines of text in one file."""

_WORDS = {
    "ar": re.compile(r"\b(?:ال\w+|في|من|على|إلى|أو|هذه)\b"),
    "fr": re.compile(r"\b(?:l[ae]s?|des?|du|à|où|présente?|État|législation|été)\b"),
}
_WORDS_THAT_CONVINCE = 5
_CODE_PAGES = (("windows-1256", "ar"), ("iso-8859-6", "ar"), ("windows-1252", "fr"))
"""Each tried in turn, and kept where the text then has words of that language."""

_TWICE = re.compile(r"[ÂÃØÙ][\x80-\xbf\u0152-\u2122]")
"""What a letter in UTF-8 becomes when it was read as Windows-1252 and saved again."""

_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Unreadable(ValueError):
    """A file no text can be made of; ``sentence`` says why, in words a reader can act on."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.code)
        self.sentence = sentence


def within_the_line_limit(lines: int) -> None:
    """Raise ``Unreadable`` where a text has more lines than the library takes."""
    if lines > MOST_LINES:
        raise Unreadable(Sentence("library-import-too-many-lines", {"count": lines, "limit": MOST_LINES}))


def within_the_size_limit(size: int) -> None:
    """Raise ``Unreadable`` where a file is larger than the library takes."""
    if size > LARGEST_FILE:
        limit = LARGEST_FILE // 1024 // 1024
        raise Unreadable(Sentence("library-import-over-limit", {"limit": limit}))


class Decoded(msgspec.Struct, frozen=True):
    """The text, and the encoding it was read by; ``utf-8 twice`` is UTF-8 that was encoded again by mistake."""

    text: str
    encoding: str


def decode(content: bytes) -> Decoded:
    """Read ``content`` as text in the encoding that makes words of it. Raises ``Unreadable``."""
    within_the_size_limit(len(content))
    if not content.strip():
        raise Unreadable(Sentence("library-import-empty"))
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _utf_16(content)
    try:
        return _once(_lines_as_we_count_them(content.decode("utf-8-sig")))
    except UnicodeDecodeError as broken:
        return _older(content, broken.start)


def has_control_characters(line: str) -> bool:
    """Whether the line holds control characters no text has."""
    return _FORBIDDEN.search(line) is not None


def _utf_16(content: bytes) -> Decoded:
    try:
        return Decoded(_lines_as_we_count_them(content.decode("utf-16")), "utf-16")
    except UnicodeDecodeError:
        raise _not_text(1) from None


def _once(text: str) -> Decoded:
    """Text that was encoded twice is read back once more where that gives words of Arabic or French."""
    if len(_TWICE.findall(text)) < _WORDS_THAT_CONVINCE:
        return Decoded(text, "utf-8")
    try:
        inner = b"".join(map(_byte, text)).decode("utf-8")
    except UnicodeError:
        return Decoded(text, "utf-8")
    mended = any(_reads_as(inner, language) for language in _WORDS)
    return Decoded(inner, "utf-8 twice") if mended else Decoded(text, "utf-8")


def _byte(sign: str) -> bytes:
    """The byte Windows-1252 has for a sign; five bytes it leaves undefined are kept by their number."""
    try:
        return sign.encode("windows-1252")
    except UnicodeEncodeError:
        return sign.encode("latin-1")


def _older(content: bytes, at: int) -> Decoded:
    if b"\x00" not in content:
        for encoding, language in _CODE_PAGES:
            text = content.decode(encoding, errors="replace")
            if _reads_as(text, language):
                return Decoded(_lines_as_we_count_them(text), encoding)
    raise _not_text(content.count(b"\n", 0, at) + 1)


def _reads_as(text: str, language: str) -> bool:
    return len(_WORDS[language].findall(text)) >= _WORDS_THAT_CONVINCE


def _not_text(line: int) -> Unreadable:
    return Unreadable(Sentence("library-import-not-text", {"line": line}))


def _lines_as_we_count_them(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
