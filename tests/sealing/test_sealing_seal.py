"""The seal: only the addressee opens it, a second implementation agrees, no tampering goes unseen."""

import io
import json
import tracemalloc
from pathlib import Path
from typing import BinaryIO

import pytest
import second_opinion
from hypothesis import given, settings
from hypothesis import strategies as st
from sealing_samples import JO_OPENING, TN_OPENING

from rogatory.kernel.canonical import sha256_hex
from rogatory.sealing.rejections import SealBroken, SealFault
from rogatory.sealing.seal import (
    CHUNK_BYTES,
    seal,
    seal_beside,
    seal_under,
    unseal,
    unseal_beside,
)

VECTORS = Path(__file__).parent / "vectors"
SIZES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES]
HEADER = 14 + 32 + 1168
SEALED_CHUNK = CHUNK_BYTES + 16


def content_of(size: int) -> bytes:
    """The content of the published vectors: bytes that count upwards and begin again after 251."""
    return bytes(range(251)) * (size // 251) + bytes(range(size % 251))


def sealed_for_jordan(content: bytes) -> bytes:
    out = io.BytesIO()
    seal(io.BytesIO(content), out, JO_OPENING.sealing_key())
    return out.getvalue()


def opened(sealed: bytes, *, limit: int = 2**30) -> bytes:
    out = io.BytesIO()
    assert unseal(io.BytesIO(sealed), out, JO_OPENING, limit=limit) == len(out.getvalue())
    return out.getvalue()


def fault(sealed: bytes, **options: int) -> SealFault:
    with pytest.raises(SealBroken) as caught:
        opened(sealed, **options)
    return caught.value.code


@pytest.mark.parametrize("size", SIZES)
def test_what_was_sealed_comes_out(size: int) -> None:
    content = content_of(size)
    sealed = sealed_for_jordan(content)
    assert opened(sealed) == content
    assert second_opinion.open_sealed(sealed, JO_OPENING.seed) == content


@pytest.mark.parametrize("size", SIZES)
def test_a_file_beside_the_envelope_opens_with_its_key(size: int) -> None:
    out, plain = io.BytesIO(), io.BytesIO()
    file_key, facts = seal_beside(io.BytesIO(content_of(size)), out)
    assert (facts.size, facts.sha256) == (len(out.getvalue()), sha256_hex(out.getvalue()))
    assert second_opinion.open_beside(out.getvalue(), file_key) == content_of(size)
    out.seek(0)
    assert unseal_beside(out, plain, file_key, limit=size) == size


def test_the_published_vectors_hold() -> None:
    for vector in json.loads((VECTORS / "stream.json").read_text(encoding="utf-8")):
        out = io.BytesIO()
        content = content_of(vector["content_bytes"])
        seal_under(bytes.fromhex(vector["file_key"]), io.BytesIO(content), out)
        assert sha256_hex(out.getvalue()) == vector["sealed_sha256"]
        assert out.getvalue()[:64].hex() == vector["sealed_begins"]


def test_the_sealed_file_of_version_1_still_opens() -> None:
    sealed = (VECTORS / "sealed-1.bin").read_bytes()
    assert opened(sealed) == content_of(CHUNK_BYTES + 100)
    assert second_opinion.open_sealed(sealed, JO_OPENING.seed) == content_of(CHUNK_BYTES + 100)


def test_two_seals_of_one_content_have_nothing_in_common_but_the_header() -> None:
    one, other = sealed_for_jordan(b"same"), sealed_for_jordan(b"same")
    assert one[: 14 + 32] == other[: 14 + 32]
    assert one[14 + 32 :] != other[14 + 32 :]


def test_nobody_else_opens_it() -> None:
    with pytest.raises(SealBroken) as caught:
        unseal(io.BytesIO(sealed_for_jordan(b"for Jordan")), io.BytesIO(), TN_OPENING, limit=100)
    assert caught.value.code is SealFault.OTHER_RECIPIENT


def test_a_seal_renamed_to_another_recipient_does_not_open() -> None:
    sealed = sealed_for_jordan(b"for Jordan")
    renamed = sealed[:14] + TN_OPENING.sealing_key().key_id() + sealed[46:]
    with pytest.raises(SealBroken) as caught:
        unseal(io.BytesIO(renamed), io.BytesIO(), TN_OPENING, limit=100)
    assert caught.value.code is SealFault.WRONG_KEY


def test_what_was_done_on_the_way_is_named() -> None:
    sealed = sealed_for_jordan(content_of(3 * CHUNK_BYTES))
    header, chunks = sealed[:HEADER], sealed[HEADER:]
    first, second, third = (
        chunks[start : start + SEALED_CHUNK] for start in range(0, len(chunks), SEALED_CHUNK)
    )
    assert fault(b"a letter in the clear") is SealFault.NOT_SEALED
    assert fault(b"") is SealFault.NOT_SEALED
    assert fault(sealed[:12] + b"\x02" + sealed[13:]) is SealFault.VERSION_UNKNOWN
    assert fault(sealed[:100]) is SealFault.CUT_SHORT
    assert fault(header) is SealFault.CUT_SHORT
    assert fault(header + first + second) is SealFault.CUT_SHORT
    assert fault(sealed[:-1]) is SealFault.CHANGED
    assert fault(header + second + first + third) is SealFault.CHANGED
    assert fault(header + first + third) is SealFault.CHANGED
    assert fault(header + first + first + second + third) is SealFault.CHANGED
    assert fault(sealed + b"!") is SealFault.LENGTHENED
    assert fault(sealed, limit=3 * CHUNK_BYTES - 1) is SealFault.TOO_LARGE


def test_a_file_beside_is_no_letter_and_a_letter_no_file_beside() -> None:
    out = io.BytesIO()
    file_key, _ = seal_beside(io.BytesIO(b"x"), out)
    assert fault(out.getvalue()) is SealFault.VERSION_UNKNOWN
    with pytest.raises(SealBroken):
        unseal_beside(io.BytesIO(sealed_for_jordan(b"x")), io.BytesIO(), file_key, limit=10)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_changed_byte_breaks_the_seal(data: st.DataObject) -> None:
    sealed = (VECTORS / "sealed-1.bin").read_bytes()
    at = data.draw(st.integers(0, len(sealed) - 1))
    changed = sealed[:at] + bytes([sealed[at] ^ data.draw(st.integers(1, 255))]) + sealed[at + 1 :]
    fault(changed)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**17))
def test_any_cut_breaks_the_seal(length: int) -> None:
    sealed = (VECTORS / "sealed-1.bin").read_bytes()
    fault(sealed[: length % len(sealed)])


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=2000), st.booleans())
def test_rubbish_never_fails_otherwise(rubbish: bytes, with_header: bool) -> None:
    start = (VECTORS / "sealed-1.bin").read_bytes()[:HEADER] if with_header else b""
    fault(start + rubbish)


class Trickle(io.RawIOBase):
    """A stream that gives a few bytes at a time, as a network does."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        return self._stream.read(min(size, 1000))


def test_a_slow_stream_is_read_to_its_end() -> None:
    content = content_of(2 * CHUNK_BYTES + 5)
    sealed, out = io.BytesIO(), io.BytesIO()
    seal(Trickle(io.BytesIO(content)), sealed, JO_OPENING.sealing_key())
    unseal(Trickle(io.BytesIO(sealed.getvalue())), out, JO_OPENING, limit=len(content))
    assert out.getvalue() == content


class Zeros(io.RawIOBase):
    """So many zeros, none of them in memory."""

    def __init__(self, size: int) -> None:
        self._left = size

    def read(self, size: int = -1) -> bytes:
        given, self._left = min(size, self._left), self._left - min(size, self._left)
        return bytes(given)


class Nowhere(io.RawIOBase):
    """A stream that forgets what is written."""

    def write(self, data: object) -> int:
        return 0


def test_memory_does_not_grow_with_the_content() -> None:
    def peak(size: int) -> int:
        tracemalloc.start()
        seal(Zeros(size), Nowhere(), JO_OPENING.sealing_key())
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(32 * 1024 * 1024) < peak(1024 * 1024) + 100_000
