"""Which files a dossier takes, told by their first bytes, never by what the sender says they are."""

from collections.abc import Callable

import msgspec


class FileType(msgspec.Struct, frozen=True):
    """A type taken: its media type, the endings a name may have, and how its first bytes show it."""

    media_type: str
    endings: tuple[str, ...]
    shown_by: Callable[[bytes], bool]


class LyingName(Exception):
    """The bytes are of another type than the name says; ``args`` are the ending and the type found, if any."""


HEAD_BYTES = 4096
"""How much of a file's beginning is needed to tell its type."""


def is_taken(ending: str) -> bool:
    """Whether a file whose name ends so would be taken if its bytes agreed."""
    return any(ending in kind.endings for kind in _TYPES)


def accepted_type(name: str, head: bytes) -> str:
    """The media type of a file, from its first ``HEAD_BYTES`` bytes. Raises ``LyingName``."""
    ending = name.rpartition(".")[2].lower()
    found = next((kind for kind in _TYPES if kind.shown_by(head)), None)
    if found is None or ending not in found.endings:
        raise LyingName(ending, found.media_type if found else "")
    return found.media_type


def _begins(*signatures: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(signatures)


def _zip_holding(member: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(b"PK\x03\x04") and member in head


def is_plain_text(head: bytes) -> bool:
    """Whether a file that begins so is plain text, whatever its name says."""
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as broken:
        # A character cut at the end of what was read is no defect of the file.
        if len(head) < HEAD_BYTES or broken.start < len(head) - 3:
            return False
        text = head[: broken.start].decode("utf-8")
    return "\x00" not in text and not text.lstrip().lower().startswith(
        ("<!doctype", "<html", "<script", "<svg")
    )


_HASH_LISTS = ("sha256", "sha256sum", "sha256sums", "hashdeep")
"""How lists of hashes are called; ``SHA256SUMS`` alone is all ending."""

_TYPES = (
    FileType("application/pdf", ("pdf",), _begins(b"%PDF-")),
    FileType("image/png", ("png",), _begins(b"\x89PNG\r\n\x1a\n")),
    FileType("image/jpeg", ("jpg", "jpeg"), _begins(b"\xff\xd8\xff")),
    FileType("image/tiff", ("tif", "tiff"), _begins(b"II*\x00", b"MM\x00*")),
    FileType(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ("docx",),
        _zip_holding(b"word/"),
    ),
    FileType(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ("xlsx",), _zip_holding(b"xl/")
    ),
    FileType("application/vnd.oasis.opendocument.text", ("odt",), _zip_holding(b"opendocument.text")),
    FileType("application/vnd.etsi.asic-e+zip", ("asice", "sce"), _zip_holding(b"asic-e+zip")),
    FileType("application/zip", ("zip",), _begins(b"PK\x03\x04")),
    FileType("application/x-7z-compressed", ("7z",), _begins(b"7z\xbc\xaf\x27\x1c")),
    FileType("application/gzip", ("gz", "tgz"), _begins(b"\x1f\x8b\x08")),
    FileType("application/x-expert-witness", ("e01",), _begins(b"EVF\x09\x0d\x0a\xff\x00")),
    FileType("video/mp4", ("mp4", "m4v", "mov"), lambda head: head[4:8] == b"ftyp"),
    FileType("text/plain", ("txt", "csv", "json", "eml", "md", *_HASH_LISTS), is_plain_text),
)
