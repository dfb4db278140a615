"""Containers made to be read in two ways, or to hide something, each with the one answer every reader gives."""

import base64
import json
import struct
import zlib

from sealing_samples import changed, parts_of, repacked

from rogatory.sealing.rejections import RejectionCode

SIGNATURES, MANIFEST, LIST = "META-INF/signatures.xml", "manifest.json", "META-INF/manifest.xml"
Hostile = dict[str, tuple[bytes, RejectionCode]]


def all_of_them(plain: bytes, certificate: bytes) -> Hostile:
    """Made from the letter of the samples and the certificate that signed it: each by what is wrong with it."""
    return {
        **_zips(plain),
        **_manifests(plain),
        **_signatures(plain),
        **_certificates(plain, certificate),
        **_lists(plain),
    }


def _zips(plain: bytes) -> Hostile:
    one = repacked({"files/a-name": b"content"})
    odd = {
        "hidden bytes in the extra field of an entry, its data reaching into the next": _overlapping(),
        "a last line of the directory that claims an extra field": _last_line(plain, 30, b"\x10"),
        "a last line of the directory that claims a comment": _last_line(plain, 32, b"\x10"),
        "an entry on another disk": _last_line(plain, 34, b"\x01"),
        "an entry whose own flags are others": _put(plain, 6, b"\x08"),
        "an entry whose own way of packing is another": _put(plain, 8, b"\x08"),
        "an entry whose own checksum is another": _put(plain, 14, b"\x00"),
        "an entry whose own size is another": _put(plain, 22, b"\x00"),
        "a directory that says it is elsewhere": _put(plain, len(plain) - 6, b"\0\0\0\0"),
        "a directory on two disks": _put(plain, len(plain) - 18, b"\x01"),
        "bytes behind what was deflated": _behind_the_deflated(b"hidden"),
        "a name in another encoding": one.replace(b"files/a-name", b"files/a\x82name"),
        "a name cut by a zero byte": one.replace(b"files/a-name", b"files/a\0name"),
    }
    return {why: (container, RejectionCode.NOT_A_CONTAINER) for why, container in odd.items()}


def _put(container: bytes, at: int, other: bytes) -> bytes:
    assert container[at : at + len(other)] != other
    return container[:at] + other + container[at + len(other) :]


def _last_line(container: bytes, at: int, other: bytes) -> bytes:
    return _put(container, container.rindex(b"PK\1\2") + at, other)


def _overlapping() -> bytes:
    """A lenient reader finds the data behind the extra field, ending in the first bytes of the next header."""
    hidden, data, following = b"hide", b"data", _header(b"second", b"x")
    seen = data + following[: len(hidden)]
    return _zip(
        [
            (b"mimetype", seen, _header(b"mimetype", seen, extra=hidden) + data),
            (b"second", b"x", following + b"x"),
        ]
    )


def _behind_the_deflated(hidden: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    deflated = engine.compress(b"a" * 50) + engine.flush() + hidden
    fields = {"method": 8, "packed": len(deflated)}
    entry = _header(b"files/a", b"a" * 50, **fields) + deflated
    return _zip([(b"files/a", b"a" * 50, entry)], **fields)


def _header(
    name: bytes, content: bytes, *, extra: bytes = b"", method: int = 0, packed: int | None = None
) -> bytes:
    shared = _shared(name, content, method, packed)
    return b"PK\3\4" + struct.pack("<H", 20) + shared + struct.pack("<H", len(extra)) + name + extra


def _shared(name: bytes, content: bytes, method: int, packed: int | None) -> bytes:
    size = len(content)
    packed = size if packed is None else packed
    return struct.pack("<4H3LH", 0, method, 0, 0x21, zlib.crc32(content), packed, size, len(name))


def _zip(entries: list[tuple[bytes, bytes, bytes]], *, method: int = 0, packed: int | None = None) -> bytes:
    """A zip of entries as they are given: name, what the directory says is in it, and its bytes."""
    at, lines = 0, b""
    for name, content, entry in entries:
        shared = _shared(name, content, method, packed)
        lines += (
            b"PK\1\2" + struct.pack("<2H", 20, 20) + shared + struct.pack("<4H2L", 0, 0, 0, 0, 0, at) + name
        )
        at += len(entry)
    end = struct.pack("<4H2LH", 0, 0, len(entries), len(entries), len(lines), at, 0)
    return b"".join(entry for *_, entry in entries) + lines + b"PK\5\6" + end


def _manifests(plain: bytes) -> Hostile:
    parts = parts_of(plain)
    text = parts[MANIFEST]
    odd = {
        "a name given twice": text.replace(b'"recipient":"JO"', b'"recipient":"MA","recipient":"JO"'),
        "its fields in another order": json.dumps(dict(reversed(json.loads(text).items()))).encode(),
        "white space": text.replace(b",", b", ", 1),
        "a whole number written as another": text.replace(b'"sequence":1', b'"sequence":1.0'),
        "nests without end": text[:-1] + b',"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        "a byte order mark": b"\xef\xbb\xbf" + text,
    }
    return {
        f"a manifest with {why}": (repacked({**parts, MANIFEST: manifest}), RejectionCode.MANIFEST_UNREADABLE)
        for why, manifest in odd.items()
    }


def _signatures(plain: bytes) -> Hostile:
    end = b"</ds:SignatureValue>"
    before, _ = parts_of(plain)[SIGNATURES].split(end)
    last, padding = before[-3:-2], before[-2:]
    odd = {
        "something in the spare bits of its base64": (
            last + padding + end,
            bytes([last[0] + 1]) + padding + end,
        ),
        "its time written otherwise": (b"2026-03-01T09:30:00Z", b"2026-03-01 09:30:00Z"),
        "a time on no day": (b"2026-03-01T09:30:00Z", b"2026-02-30T09:30:00Z"),
        "a reference to nothing": (b' URI="manifest.json"', b""),
        "a namespace of a relative name": (b"<ds:SignedInfo>", b'<ds:SignedInfo xmlns:a="b">'),
        "such a namespace around what is signed": (b"<ds:Signature ", b'<ds:Signature xmlns:a="b" '),
        "no Id": (b' Id="signature"', b""),
        "an element inside a digest": (b"</ds:DigestValue>", b"<ds:More/></ds:DigestValue>"),
    }
    return {
        f"a signature with {why}": (changed(SIGNATURES, old, new, plain), RejectionCode.SIGNATURE_SHAPE)
        for why, (old, new) in odd.items()
    }


def _certificates(plain: bytes, genuine: bytes) -> Hostile:
    odd = {
        "over a key of no known kind": (bytes.fromhex("2a8648ce3d0201"), bytes.fromhex("2a8648ce3d027f")),
        "of a version that does not exist": (bytes.fromhex("a003020102"), bytes.fromhex("a003020122")),
    }
    hostile = {}
    for why, (old, new) in odd.items():
        assert old in genuine
        pair = (base64.b64encode(der) for der in (genuine, genuine.replace(old, new, 1)))
        hostile[f"a certificate {why}"] = (changed(SIGNATURES, *pair, plain), RejectionCode.SIGNATURE_SHAPE)
    return hostile


def _lists(plain: bytes) -> Hostile:
    wordy = changed(LIST, b"/></manifest:manifest>", b"/>more</manifest:manifest>", plain)
    return {"a list with text behind its lines": (wordy, RejectionCode.FILES_DIFFER)}
