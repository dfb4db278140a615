"""Ways to break a seal or a container, drawn by chance that can be drawn again."""

import hashlib
import random
import re

import second_opinion
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sealing_samples import parts_of, repacked

from rogatory.sealing.keys import OpeningKey

HEADER, CHUNK = 14 + 32 + 1168, 65536 + 16
PARTS = ["META-INF/signatures.xml"] * 4 + ["META-INF/manifest.xml", "manifest.json"]
# What stands in XML and JSON where it matters, and what must not stand there.
PIECES = [
    *(sign.encode() for sign in "<>/\"'&=#%+-:{},Aa09 \n\r\t\0\u00a0\u202e\ufeff"),
    *(b"&amp;", b"&#13;", b"&#x0;", b"&lt;", b"]]>", b"<x/>", b"<ds:Object/>", b"<!", b"<?x?>", b"\xc3"),
    *(b" xmlns:a='b'", b" xmlns=''", b" xml:lang='en'", b" Id='part-1'", b'"format":"x",', b"null", b"1.0"),
]
THINGS = re.compile(rb'<[^<>]*>|\s[\w:]+="[^"]*"|"[^"]*":(?:"[^"]*"|\w+),?')


def broken_seal(drawn: random.Random, sealed: bytes) -> bytes:
    """Changed in its header, its file key or its content, cut, or lengthened."""
    match drawn.randrange(3):
        case 0:
            return _one_byte_changed(drawn, sealed, drawn.choice([14, HEADER, len(sealed)]))
        case 1:
            places = [drawn.randrange(len(sealed)), drawn.randrange(20), HEADER, HEADER + 15, HEADER + 16]
            return sealed[: drawn.choice([*places, HEADER + CHUNK, HEADER + CHUNK - 1])]
        case _:
            return sealed + drawn.randbytes(drawn.choice([1, 15, 16, 17, CHUNK]))


def broken_container(drawn: random.Random, container: bytes) -> bytes:
    """One byte of the zip changed; or a part changed, and the zip made whole again around it."""
    if drawn.randrange(4) == 0:
        return _one_byte_changed(drawn, container, len(container))
    parts = parts_of(container)
    name = drawn.choice(PARTS)
    return repacked({**parts, name: _broken_text(drawn, parts[name])})


def _one_byte_changed(drawn: random.Random, whole: bytes, before: int) -> bytes:
    at = drawn.randrange(before)
    return whole[:at] + bytes([whole[at] ^ drawn.randrange(1, 256)]) + whole[at + 1 :]


def _broken_text(drawn: random.Random, text: bytes) -> bytes:
    at, length = drawn.randrange(len(text)), drawn.choice([1, 1, 2, 5, 20])
    match drawn.randrange(5):
        case 0:
            return _one_byte_changed(drawn, text, len(text))
        case 1:
            return text[:at] + text[at + length :]
        case 2:
            return text[:at] + drawn.choice(PIECES) + text[at:]
        case 3:
            return text[:at] + drawn.choice(PIECES) + text[at + length :]
        case _:
            return _one_thing_broken(drawn, text)


def _one_thing_broken(drawn: random.Random, text: bytes) -> bytes:
    """A tag, an attribute or a field left out, said twice, or with another put in its place."""
    things = [match.span() for match in THINGS.finditer(text)]
    begin, end = drawn.choice(things)
    other = slice(*drawn.choice(things))
    instead = drawn.choice([b"", text[begin:end] * 2, text[other]])
    return text[:begin] + instead + text[end:]


def seal_with_share(key: OpeningKey, share: bytes, curve_secret: bytes, content: bytes) -> bytes:
    """One chunk sealed for ``key`` by somebody who chose the passing X25519 key and what it gives."""
    public = key.sealing_key().raw
    lattice_secret, encapsulation = MLKEM768PublicKey.from_public_bytes(public[:1184]).encapsulate()
    shared = second_opinion.x_wing_secret(lattice_secret, curve_secret, share, public[1184:])
    begins, file_key = b"ROGATORYSEAL\x01\x01" + hashlib.sha256(public).digest(), bytes(32)
    wrapping_key, nonce = second_opinion.hpke_key(shared, begins)
    header = begins + encapsulation + share + AESGCM(wrapping_key).encrypt(nonce, file_key, b"")
    aead, prefix = second_opinion.content_key(header, file_key)
    return header + aead.encrypt(prefix + bytes(4) + b"\x01", content, b"")
