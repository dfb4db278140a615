"""From the bytes of a file to its text: UTF-8, or the Windows code page of older Arabic databases."""

import re

import msgspec

from rogatory.kernel.findings import Sentence

LARGEST_FILE = 8 * 1024 * 1024
"""Bytes. The longest treaty we know of is a fortieth of this."""

MOST_LINES = 20_000
"""Lines of text in one file."""

_ARABIC_WORDS = re.compile(r"\b(?:ال\w+|في|من|على|إلى|أو|هذه)\b")
_WORDS_THAT_CONVINCE = 5
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


class Decoded(msgspec.Struct, frozen=True):
    """The text, and the encoding it was read by (``utf-8`` or ``windows-1256``)."""

    text: str
    encoding: str


def decode(content: bytes) -> Decoded:
    """Read ``content`` as UTF-8, or as Windows-1256 where that gives Arabic words. Raises ``Unreadable``."""
    if len(content) > LARGEST_FILE:
        limit = LARGEST_FILE // 1024 // 1024
        raise Unreadable(Sentence("library-import-over-limit", {"limit": limit}))
    if content.lstrip().startswith(b"%PDF-"):
        raise Unreadable(Sentence("library-import-is-pdf"))
    if not content.strip():
        raise Unreadable(Sentence("library-import-empty"))
    try:
        return Decoded(_lines_as_we_count_them(content.decode("utf-8-sig")), "utf-8")
    except UnicodeDecodeError as broken:
        return _older(content, broken.start)


def has_control_characters(line: str) -> bool:
    """Whether the line holds control characters no text has."""
    return _FORBIDDEN.search(line) is not None


def _older(content: bytes, at: int) -> Decoded:
    text = content.decode("windows-1256", errors="replace")
    if b"\x00" in content or len(_ARABIC_WORDS.findall(text)) < _WORDS_THAT_CONVINCE:
        line = content.count(b"\n", 0, at) + 1
        raise Unreadable(Sentence("library-import-not-text", {"line": line}))
    return Decoded(_lines_as_we_count_them(text), "windows-1256")


def _lines_as_we_count_them(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
