"""Finds a text in bytes however it is packed or written: in zips, PDFs, base64, UTF-16, other letter forms."""

import base64
import binascii
import html
import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from pypdf import PdfReader
from pypdf.errors import PyPdfError

_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{24,}={0,2}")
_HEX = re.compile(rb"[0-9a-fA-F]{24,}")
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_DEEPEST = 5


def found(secrets: Iterable[str], data: bytes) -> set[str]:
    """Those of ``secrets`` that stand anywhere in ``data``."""
    wanted = {secret: plain(secret) for secret in secrets}
    seen: set[str] = set()
    for text in texts(data):
        seen |= {secret for secret, looked_for in wanted.items() if looked_for in text}
    return seen


def plain(text: str) -> str:
    """One writing for many: compatibility forms, marks, invisible signs and case make no difference."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(
        sign for sign in apart if unicodedata.category(sign) not in {"Mn", "Cf"} and not sign.isspace()
    )


def texts(data: bytes) -> Iterator[str]:
    """Everything ``data`` may say to somebody who looks closely."""
    for part in unpacked(data):
        yield from _read_in_every_way(part)


def _read_in_every_way(data: bytes) -> Iterator[str]:
    as_is = data.decode("utf-8", "ignore")
    yield plain(as_is)
    yield plain(data.decode("latin-1"))
    for encoding in ("utf-16-le", "utf-16-be"):
        yield plain(data.decode(encoding, "ignore"))
        yield plain(data[1:].decode(encoding, "ignore"))
    if "%" in as_is:
        yield plain(unquote(as_is))
    if "&" in as_is:
        yield plain(html.unescape(as_is))
    if "\\u" in as_is:
        yield plain(re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), as_is))


def unpacked(data: bytes, depth: int = 0) -> Iterator[bytes]:
    """``data``, and whatever is packed in it."""
    yield data
    if depth == _DEEPEST:
        return
    for inner in _inside(data):
        yield from unpacked(inner, depth + 1)


def _inside(data: bytes) -> Iterator[bytes]:
    if data[:4] == b"PK\x03\x04":
        yield from _of_zip(data)
    if b"%PDF-" in data[:1024]:
        yield from _of_pdf(data)
    for begins, bits in ((b"\x1f\x8b", 31), (b"\x78", 15)):
        if data.startswith(begins):
            yield from _inflated(data, bits)
    for run in _BASE64.findall(data):
        yield from _decoded(run)
    for run in _HEX.findall(data):
        yield bytes.fromhex(run[: len(run) // 2 * 2].decode())


def _of_zip(data: bytes) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name.encode("utf-8", "replace")
                yield archive.read(name)
    except (zipfile.BadZipFile, NotImplementedError):
        return


def _of_pdf(data: bytes) -> Iterator[bytes]:
    for stream in _STREAM.findall(data):
        yield from _inflated(stream, 15)
    try:
        reader = PdfReader(io.BytesIO(data))
        yield str(dict(reader.metadata or {})).encode("utf-8", "replace")
        for page in reader.pages:
            yield page.extract_text().encode("utf-8", "replace")
    except (PyPdfError, ValueError, KeyError):
        return


def _inflated(data: bytes, bits: int) -> Iterator[bytes]:
    try:
        yield zlib.decompressobj(bits).decompress(data)
    except zlib.error:
        return


def _decoded(run: bytes) -> Iterator[bytes]:
    """Base64 that begins anywhere, for a text may stand before it without a gap."""
    standard = run.rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
    for skipped in range(4):
        piece = standard[skipped:]
        piece = piece[: len(piece) - (len(piece) % 4 == 1)]
        try:
            yield base64.b64decode(piece + b"=" * (-len(piece) % 4))
        except binascii.Error:
            continue
