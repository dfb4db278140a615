"""The second implementation beside ours: a seal one makes the other opens, and both refuse alike."""

import io
import json
import random
from pathlib import Path

import pytest
import second_opinion
from breaking import broken_seal, seal_with_share
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from sealing_samples import JO_OPENING, TN_CERTIFICATE, TN_OPENING
from second_node import Answer, Question, ask, data, text, why_not_here

from rogatory.kernel.canonical import sha256_hex
from rogatory.sealing.keys import OpeningKey, certificate_bytes, fingerprint
from rogatory.sealing.rejections import SealBroken, SealFault
from rogatory.sealing.seal import CHUNK_BYTES, seal, seal_under, unseal, unseal_beside

pytestmark = pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it is here")

VECTORS = Path(__file__).parent / "vectors"
SIZES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES, 200_000]
PLENTY = 2**30
BROKEN_SEALS = 400


def counted(size: int) -> bytes:
    """The content of the vectors."""
    return bytes(number % 251 for number in range(size))


def opening(sealed: bytes, key: OpeningKey = JO_OPENING, limit: int = PLENTY) -> Question:
    return {"do": "open", "seed": text(key.seed), "sealed": text(sealed), "limit": limit}


def our_opening(sealed: bytes, limit: int = PLENTY, key: OpeningKey = JO_OPENING) -> tuple[str, bytes]:
    out = io.BytesIO()
    try:
        unseal(io.BytesIO(sealed), out, key, limit=limit)
    except SealBroken as broken:
        return str(broken.code), b""
    return "", out.getvalue()


def said(answer: Answer) -> tuple[str, bytes]:
    return answer["code"], data(answer.get("content", ""))


def sealed_for_jordan(content: bytes) -> bytes:
    out = io.BytesIO()
    seal(io.BytesIO(content), out, JO_OPENING.sealing_key())
    return out.getvalue()


# The stored vectors


def test_it_opens_and_makes_every_stored_stream() -> None:
    vectors = json.loads((VECTORS / "stream.json").read_text(encoding="utf-8"))
    keys = [text(bytes.fromhex(vector["file_key"])) for vector in vectors]
    contents = [counted(vector["content_bytes"]) for vector in vectors]
    made = ask(
        {"do": "seal_beside", "file_key": key, "content": text(content)}
        for key, content in zip(keys, contents, strict=True)
    )
    sealed = [data(answer["sealed"]) for answer in made]
    for vector, stream in zip(vectors, sealed, strict=True):
        assert (len(stream), sha256_hex(stream)) == (vector["sealed_bytes"], vector["sealed_sha256"])
        assert stream[:64].hex() == vector["sealed_begins"]
    opened = ask(
        {"do": "open_beside", "file_key": key, "sealed": text(stream)}
        for key, stream in zip(keys, sealed, strict=True)
    )
    assert [said(answer) for answer in opened] == [("", content) for content in contents]


def test_it_opens_the_stored_seal() -> None:
    (answer,) = ask([opening((VECTORS / "sealed-1.bin").read_bytes())])
    assert said(answer) == ("", counted(65_636))


# Keys


def test_a_seed_gives_the_same_key_in_both() -> None:
    drawn = random.Random(1)
    keys = [JO_OPENING, TN_OPENING, *(OpeningKey(drawn.randbytes(32)) for _ in range(10))]
    answers = ask({"do": "key", "seed": text(key.seed)} for key in keys)
    for key, answer in zip(keys, answers, strict=True):
        public = key.sealing_key()
        assert (data(answer["public_key"]), answer["key_id"]) == (public.raw, public.key_id().hex())


def test_the_fingerprint_is_the_same_in_both() -> None:
    certificate, key = certificate_bytes(TN_CERTIFICATE), TN_OPENING.sealing_key()
    (answer,) = ask([{"do": "fingerprint", "certificate": text(certificate), "public_key": text(key.raw)}])
    assert answer["fingerprint"] == fingerprint(TN_CERTIFICATE, key)


# Seals, both ways


def test_what_we_seal_it_opens() -> None:
    contents = [random.Random(size).randbytes(size) for size in SIZES]
    answers = ask(opening(sealed_for_jordan(content)) for content in contents)
    assert [said(answer) for answer in answers] == [("", content) for content in contents]


def test_what_it_seals_we_open() -> None:
    contents = [random.Random(size).randbytes(size) for size in SIZES]
    key = text(JO_OPENING.sealing_key().raw)
    answers = ask({"do": "seal", "public_key": key, "content": text(content)} for content in contents)
    sealed = [data(answer["sealed"]) for answer in answers]
    assert [our_opening(stream) for stream in sealed] == [("", content) for content in contents]


def test_both_make_the_same_file_beside() -> None:
    file_key = random.Random(2).randbytes(32)
    contents = [random.Random(size).randbytes(size) for size in SIZES]
    question = {"do": "seal_beside", "file_key": text(file_key)}
    theirs = ask({**question, "content": text(content)} for content in contents)
    for content, answer in zip(contents, theirs, strict=True):
        out = io.BytesIO()
        seal_under(file_key, io.BytesIO(content), out)
        sealed, ours = data(answer["sealed"]), out.getvalue()
        assert sealed == ours
        back = io.BytesIO()
        unseal_beside(io.BytesIO(sealed), back, file_key, limit=len(content))
        assert back.getvalue() == content


def test_both_name_a_broken_seal_alike() -> None:
    drawn = random.Random(3)
    whole = [sealed_for_jordan(drawn.randbytes(size)) for size in (0, 1, 100, CHUNK_BYTES, CHUNK_BYTES + 4)]
    broken = [broken_seal(drawn, drawn.choice(whole)) for _ in range(BROKEN_SEALS)]
    limits = [drawn.choice([PLENTY, PLENTY, PLENTY, 0, 50, CHUNK_BYTES]) for _ in broken]
    theirs = ask(opening(stream, limit=limit) for stream, limit in zip(broken, limits, strict=True))
    ours = [our_opening(stream, limit) for stream, limit in zip(broken, limits, strict=True)]
    assert [said(answer) for answer in theirs] == ours
    assert set(SealFault) - {code for code, _ in ours} <= {SealFault.OTHER_RECIPIENT}


def test_both_refuse_a_seal_for_somebody_else() -> None:
    genuine = sealed_for_jordan(b"for Jordan")
    renamed = genuine[:14] + TN_OPENING.sealing_key().key_id() + genuine[46:]
    theirs = [answer["code"] for answer in ask(opening(sealed, TN_OPENING) for sealed in (genuine, renamed))]
    assert theirs == [SealFault.OTHER_RECIPIENT, SealFault.WRONG_KEY]
    assert [our_opening(sealed, key=TN_OPENING)[0] for sealed in (genuine, renamed)] == theirs


def test_both_refuse_a_passing_key_that_gives_zeros_whatever_ours_is() -> None:
    passing = X25519PrivateKey.generate()
    theirs_to_us = X25519PublicKey.from_public_bytes(JO_OPENING.sealing_key().raw[1184:])
    good = (passing.public_key().public_bytes_raw(), passing.exchange(theirs_to_us))
    sealed = [seal_with_share(JO_OPENING, *share, b"forged") for share in (good, (bytes(32), bytes(32)))]
    answers = [said(answer) for answer in ask(map(opening, sealed))]
    assert answers == [("", b"forged"), (SealFault.WRONG_KEY, b"")]
    assert [our_opening(stream) for stream in sealed] == answers


def test_both_refuse_an_empty_chunk_behind_a_full_one() -> None:
    file_key, header = bytes(32), b"ROGATORYSEAL\x01\x02"
    aead, prefix = second_opinion.content_key(header, file_key)
    full = aead.encrypt(prefix + bytes(5), bytes(CHUNK_BYTES), b"")
    sealed = header + full + aead.encrypt(prefix + bytes([0, 0, 0, 1, 1]), b"", b"")
    (answer,) = ask([{"do": "open_beside", "file_key": text(file_key), "sealed": text(sealed)}])
    assert answer["code"] == SealFault.CHANGED
    with pytest.raises(SealBroken) as broken:
        unseal_beside(io.BytesIO(sealed), io.BytesIO(), file_key, limit=PLENTY)
    assert broken.value.code is SealFault.CHANGED
