"""The file a proof is: a zip of what was signed, under names that are the digests of what they name.

``proof.json`` is the maker's index, and the container ``proof.asice`` the maker's signature over it. Nothing in
the index is believed where what was signed says it too.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, BinaryIO

import msgspec

from rogatory.kernel.canonical import canonical_bytes, sha256_hex
from rogatory.sealing.archive import LARGEST_CONTAINER, Limits, write_archive
from rogatory.sealing.manifest import UNREADABLE_JSON, Digest, Identifier, Moment, require_canonical

PROOF_FORMAT = "rogatory_proof/1"
PROOF_KIND = "proof/1"
INDEX, SIGNED_INDEX, SUMS, PAPER = "proof.json", "proof.asice", "SHA256SUMS", "proof.pdf"
ABOUT = frozenset({INDEX, SIGNED_INDEX, SUMS})
"""The parts that speak of all others, and so are not in the list they hold."""
LIMITS = Limits(files=20_000, own_parts=4, entry=LARGEST_CONTAINER, whole=2**31)
"""What a proof may hold: 20,000 signed parts, each as large as a container, 2 GiB in all."""

_HASH = "[0-9a-f]{64}"
NAMES = re.compile(
    rf"(?P<kind>certificates)/(?P<state>[A-Z]{{2}})-(?P<certificate>{_HASH})\.cer"
    rf"|(?P<message>messages)/(?P<container>{_HASH})\.(?:asice|manifest\.json|signatures\.xml)"
    rf"|(?P<receipts>receipts)/(?P<receipt>{_HASH})\.asice"
    rf"|(?P<ledger>ledger)/(?P<node>[A-Z]{{2}})-(?P<checkpoint>{_HASH})\.checkpoint"
)
"""What a signed part may be called."""


class CertificateLine(msgspec.Struct, frozen=True, kw_only=True):
    """A certificate as the maker knows it.

    ``opening_key_id`` is the second half of the fingerprint officers compare (64 hexadecimal digits, empty
    where it is not known); ``compared_at`` when an officer of the maker compared it, empty where nobody did.
    ``authority`` is the certificate (DER in base64) of the authority that issued it, whose key is then what
    officers compare; empty where it has none.
    """

    state: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}\Z")]
    sha256: Digest
    opening_key_id: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")] = ""
    compared_at: Annotated[str, msgspec.Meta(max_length=40)] = ""
    compared_by: Annotated[str, msgspec.Meta(pattern=r"^[a-z_]{0,40}\Z")] = ""
    authority: Annotated[str, msgspec.Meta(max_length=16_000)] = ""


class MessageLine(msgspec.Struct, frozen=True, kw_only=True):
    """A message: what its container says of it, and how much of the container the proof shows.

    ``shown`` is ``whole``, ``list`` (manifest and signature, no file) or ``digest`` (nothing: then the line is
    the maker's word). ``why`` says why not the whole: ``hashes``, ``protected``, ``keys`` or ``erased``.
    """

    container_sha256: Digest
    message_id: Identifier
    sender: Identifier
    recipient: Identifier
    sequence: Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
    kind: Annotated[str, msgspec.Meta(max_length=90)]
    created_at: Moment
    shown: Annotated[str, msgspec.Meta(pattern=r"^(whole|list|digest)\Z")]
    why: Annotated[str, msgspec.Meta(pattern=r"^[a-z]{0,20}\Z")] = ""


class UnsignedLine(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that came to the maker by a link or on paper: the other State signed nothing of it.

    ``says_from`` is whom it says it is from beside its State: empty where it names nobody, where a protected
    person is named, and in a proof of hashes. ``receipt_sha256`` is of the maker's own receipt for it.
    """

    answer_id: Identifier
    came_by: Annotated[str, msgspec.Meta(pattern=r"^(link|paper)\Z")]
    at: Moment
    says_from: Annotated[str, msgspec.Meta(max_length=200)]
    answer_sha256: Digest
    receipt_sha256: Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")]


class Index(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """``proof.json``: who made the proof when, about which dossier, and the SHA-256 of every other part."""

    format: str
    proof_id: Identifier
    made_at: Moment
    by: Identifier
    other: Identifier
    dossier: Identifier
    certificates: Annotated[tuple[CertificateLine, ...], msgspec.Meta(max_length=1_000)]
    messages: Annotated[tuple[MessageLine, ...], msgspec.Meta(max_length=20_000)]
    parts: dict[str, Digest]
    unsigned: Annotated[tuple[UnsignedLine, ...], msgspec.Meta(max_length=20_000)] = ()


class NotAnIndex(ValueError):
    """Bytes that are no index this code knows; ``args[0]`` is ``unreadable`` or ``version``."""


class _Version(msgspec.Struct):
    format: str


def read_index(data: bytes) -> Index:
    """Read ``proof.json``. Raises ``NotAnIndex``."""
    try:
        if _VERSION.decode(data).format != PROOF_FORMAT:
            raise NotAnIndex("version")
        require_canonical(data)
        return _INDEX.decode(data)
    except UNREADABLE_JSON:
        raise NotAnIndex("unreadable") from None


def certificate_name(state: str, der: bytes) -> str:
    """Where a certificate stands in a proof."""
    return f"certificates/{state}-{sha256_hex(der)}.cer"


def container_name(container_sha256: str, part: str = "asice") -> str:
    """Where a container stands, or ``manifest.json`` and ``signatures.xml`` of one that is not shown."""
    return f"messages/{container_sha256}.{part}"


def receipt_name(signed: bytes) -> str:
    """Where a receipt stands."""
    return f"receipts/{sha256_hex(signed)}.asice"


def checkpoint_name(state: str, signed: bytes) -> str:
    """Where a checkpoint of a State's ledger stands."""
    return f"ledger/{state}-{sha256_hex(signed)}.checkpoint"


def sums(parts: Mapping[str, str]) -> bytes:
    """The digests as ``sha256sum --check`` reads them."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(parts.items())).encode()


def write_proof(index: bytes, signed_index: bytes, parts: Iterable[tuple[str, bytes]], out: BinaryIO) -> None:
    """Write a proof; ``parts`` are all that ``index`` lists, in their order."""
    listed = read_index(index).parts
    digests = {**listed, INDEX: sha256_hex(index), SIGNED_INDEX: sha256_hex(signed_index)}
    about = ((INDEX, index), (SIGNED_INDEX, signed_index), (SUMS, sums(digests)))
    write_archive((part for some in (parts, about) for part in some), out)


def parts_of(names: Iterable[str], kind: str) -> Iterator[str]:
    """The names of the parts of one kind."""
    return (name for name in names if name.startswith(f"{kind}/"))


def index_bytes(index: Index) -> bytes:
    """The one encoding of an index."""
    return canonical_bytes(index)


_VERSION = msgspec.json.Decoder(_Version)
_INDEX = msgspec.json.Decoder(Index)
