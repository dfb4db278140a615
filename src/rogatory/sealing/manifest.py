"""The signed list of what an envelope holds: who sends what to whom, in which place of which dossier."""

from typing import Annotated

import msgspec

MANIFEST_FORMAT = "rogatory_manifest/1"
LARGEST_ENCLOSED = 8 * 1024 * 1024
"""A file larger than this many bytes travels beside the container."""

Digest = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
Identifier = Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$")]
FileName = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Beside(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How to open a file that travels beside: its key (base64), and its sealed bytes' size and hash."""

    file_key: str
    sealed_sha256: Digest
    sealed_size: Annotated[int, msgspec.Meta(ge=0)]


class FileLine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file of the envelope: its name, media type, size in bytes and SHA-256 in the clear."""

    name: FileName
    media_type: Annotated[str, msgspec.Meta(pattern="^[a-z]+/[A-Za-z0-9.+-]{1,100}$")]
    size: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
    sha256: Digest
    beside: Beside | None = None


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What ``manifest.json`` says.

    ``dossier`` is the identifier both sides know the dossier by, and ``sequence`` counts the sender's messages in
    it from 1 (empty and 0 for what belongs to none, as an introduction); ``kind`` is the message's tag and
    version. ``checkpoint`` is the sender's last signed ledger checkpoint in base64, empty when it has none.
    """

    format: str
    sender: Identifier
    recipient: Identifier
    message_id: Identifier
    dossier: Annotated[str, msgspec.Meta(pattern="^([A-Za-z0-9][A-Za-z0-9._:-]{0,199})?$")]
    sequence: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
    kind: Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_]{0,79}/[1-9][0-9]{0,3}$")]
    created_at: str
    checkpoint: str
    files: tuple[FileLine, ...]
