"""The signed list of what an envelope holds: who sends what to whom, in which place of which dossier.

A reader ignores fields it does not know, so that a later node may say more without being misunderstood.
"""

import unicodedata
from typing import Annotated

import msgspec

from rogatory.kernel.canonical import NotCanonical, canonical_bytes

MANIFEST_FORMAT = "rogatory_manifest/1"
LARGEST_ENCLOSED = 8 * 1024 * 1024
"""A file larger than this many bytes travels beside the container."""
MOST_FILES = 500
"""How many files, enclosed and beside, one envelope may name."""

UNREADABLE_JSON = (msgspec.MsgspecError, UnicodeDecodeError, NotCanonical, RecursionError)
"""What reading JSON from strangers may raise; the last where it is nested beyond all need."""

Digest = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
Identifier = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}\Z")]
FileName = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Moment = Annotated[
    str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z\Z")
]


class Beside(msgspec.Struct, frozen=True, kw_only=True):
    """How to open a file that travels beside: its key (base64), and its sealed bytes' size and hash."""

    file_key: str
    sealed_sha256: Digest
    sealed_size: Annotated[int, msgspec.Meta(ge=0)]


class FileLine(msgspec.Struct, frozen=True, kw_only=True):
    """A file of the envelope: its name, media type, size in bytes and SHA-256 in the clear."""

    name: FileName
    media_type: Annotated[str, msgspec.Meta(pattern=r"^[a-z]+/[A-Za-z0-9.+-]{1,100}\Z")]
    size: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
    sha256: Digest
    beside: Beside | None = None


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What ``manifest.json`` says.

    ``dossier`` is the identifier both sides know the dossier by, and ``sequence`` counts the sender's messages
    in it from 1 (empty and 0 for what belongs to none); ``kind`` is the message's tag and version.
    ``checkpoint`` is the sender's last signed ledger checkpoint in base64, empty when it has none.
    """

    format: str
    sender: Identifier
    recipient: Identifier
    message_id: Identifier
    dossier: Annotated[str, msgspec.Meta(pattern=r"^([A-Za-z0-9][A-Za-z0-9._:-]{0,199})?\Z")]
    sequence: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
    kind: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,79}/[1-9][0-9]{0,3}\Z")]
    created_at: Moment
    checkpoint: str
    files: Annotated[tuple[FileLine, ...], msgspec.Meta(max_length=MOST_FILES)]


class UnknownVersion(ValueError):
    """A manifest of a format this code does not know; ``args[0]`` names it."""


class NotAManifest(ValueError):
    """Bytes that are no manifest."""


def read_manifest(data: bytes) -> Manifest:
    """Read ``manifest.json``. Raises ``UnknownVersion`` or ``NotAManifest``."""
    try:
        version = _VERSION.decode(data).format
        if version != MANIFEST_FORMAT:
            raise UnknownVersion(version)
        require_canonical(data)
        return _MANIFEST.decode(data)
    except UNREADABLE_JSON as error:
        raise NotAManifest(str(error)) from None


def require_canonical(data: bytes) -> None:
    """Refuse JSON that is not the one encoding of what it says: of a name given twice two readers may differ.

    Raises ``NotCanonical``.
    """
    if canonical_bytes(msgspec.json.decode(data)) != data:
        raise NotCanonical("the same could be written otherwise")


def is_safe_name(name: str) -> bool:
    """Whether a file may bear ``name``: one plain component of a path, in any script, nothing invisible in it.

    Marks that turn the direction of writing are refused, since they make ``gpj.exe`` read as ``exe.jpg``.
    """
    if not 0 < len(name) <= _LONGEST_NAME or name != name.strip() or name.startswith("."):
        return False
    if unicodedata.normalize("NFC", name) != name:
        return False
    return not any(_is_forbidden(letter) for letter in name)


def safe_name(name: str) -> str:
    """The nearest name to ``name`` that a file may bear; a safe one stays as it is."""
    plain = "".join("_" if _is_forbidden(letter) else letter for letter in unicodedata.normalize("NFC", name))
    plain = plain.strip().lstrip(".")
    stem, dot, ending = plain.rpartition(".")
    if len(plain) > _LONGEST_NAME and dot and len(ending) < 20:
        return stem[: _LONGEST_NAME - len(ending) - 1].rstrip() + dot + ending
    return plain[:_LONGEST_NAME].rstrip() or "file"


def _is_forbidden(letter: str) -> bool:
    return letter in _FORBIDDEN or unicodedata.category(letter)[0] == "C"


class _Version(msgspec.Struct):
    format: str


_LONGEST_NAME = 200
_FORBIDDEN = frozenset('/\\:*?"<>|')
_VERSION = msgspec.json.Decoder(_Version)
_MANIFEST = msgspec.json.Decoder(Manifest)
