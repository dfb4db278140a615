"""Files at rest: what comes out is what went in, or an error; never something else, never half."""

import hashlib
import io
import tracemalloc

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from rogatory.store import blobs, encrypted_files, keys
from rogatory.store.cipher import Tampered, decrypt, encrypt

CHUNK = encrypted_files.CHUNK_BYTES
KEY = bytes(range(32))
MIB = 1024 * 1024


class Trickle(io.RawIOBase):
    """A stream that gives a little at a time, as a socket does."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._data.read(min(size, 1000))


@pytest.fixture
def folder(settings, tmp_path):
    settings.ROGATORY_BLOBS = tmp_path
    return tmp_path


@pytest.fixture
def dossier_key(db):
    keys.make_key("dossier:1")
    return "dossier:1"


def files(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def kept(data, key_id, folder):
    stored = blobs.put(io.BytesIO(data), key_id, MIB)
    (file,) = files(folder)
    return stored, file


@given(size=st.one_of(st.integers(0, 2000), st.integers(CHUNK * 2 - 3, CHUNK * 2 + 3)), trickle=st.booleans())
@example(size=CHUNK, trickle=False)
@hypothesis_settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_file_of_any_size_comes_back_as_it_was(size, trickle):
    data = bytes(i % 251 for i in range(size))
    target = io.BytesIO()
    source = Trickle(data) if trickle else io.BytesIO(data)
    written = encrypted_files.write_encrypted(source, target, KEY, limit=MIB)
    assert (written.sha256, written.size) == (hashlib.sha256(data).hexdigest(), size)
    target.seek(0)
    with io.BufferedReader(encrypted_files.DecryptedFile(target, KEY, written.sha256)) as opened:
        assert opened.read() == data


@given(place=st.integers(0, 10_000), flip=st.integers(1, 255))
@hypothesis_settings(max_examples=60, deadline=None)
def test_any_changed_byte_is_noticed(place, flip):
    target = io.BytesIO()
    written = encrypted_files.write_encrypted(io.BytesIO(b"evidence " * 500), target, KEY, limit=MIB)
    damaged = bytearray(target.getvalue())
    damaged[place % len(damaged)] ^= flip
    with pytest.raises(Tampered):
        encrypted_files.DecryptedFile(io.BytesIO(bytes(damaged)), KEY, written.sha256).read()


@pytest.mark.parametrize("cut", [0, 3, 40, 68, 100, -CHUNK - 16, -1])
def test_a_truncated_file_is_noticed_even_between_chunks(cut):
    target = io.BytesIO()
    written = encrypted_files.write_encrypted(io.BytesIO(bytes(CHUNK * 2)), target, KEY, limit=MIB)
    cut_off = io.BytesIO(target.getvalue()[:cut])
    with pytest.raises(Tampered):
        encrypted_files.DecryptedFile(cut_off, KEY, written.sha256).read()


def test_a_kept_file_is_found_by_its_digest_and_unreadable_on_the_disk(folder, dossier_key):
    stored, file = kept(b"bank statement", dossier_key, folder)
    with blobs.open_blob(stored.sha256, dossier_key) as opened:
        assert opened.read() == b"bank statement"
    assert b"statement" not in file.read_bytes()
    assert stored.sha256 not in str(file)
    assert blobs.holds(stored.sha256, dossier_key)


def test_the_same_content_is_kept_once_in_a_dossier_and_apart_in_two(folder, dossier_key):
    keys.make_key("dossier:2")
    for key_id in (dossier_key, dossier_key, "dossier:2"):
        blobs.put(io.BytesIO(b"the same"), key_id, MIB)
    assert len(files(folder)) == 2


def test_a_file_over_the_limit_leaves_nothing_behind(folder, dossier_key):
    with pytest.raises(blobs.TooLarge):
        blobs.put(io.BytesIO(bytes(CHUNK * 3)), dossier_key, limit=CHUNK)
    assert files(folder) == []


def test_an_upload_that_breaks_off_leaves_nothing_behind(folder, dossier_key):
    class Broken(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        blobs.put(Broken(), dossier_key, MIB)
    assert files(folder) == []


def test_another_dossiers_key_finds_nothing(folder, dossier_key):
    stored, _ = kept(b"evidence", dossier_key, folder)
    keys.make_key("dossier:2")
    with pytest.raises(blobs.NoSuchBlob):
        blobs.open_blob(stored.sha256, "dossier:2")


def test_one_file_put_in_anothers_place_is_refused_before_a_byte_is_read(folder, dossier_key):
    first, file = kept(b"the true statement", dossier_key, folder)
    second = blobs.put(io.BytesIO(b"a false statement"), dossier_key, MIB)
    (false_file,) = set(files(folder)) - {file}
    file.write_bytes(false_file.read_bytes())
    with pytest.raises(Tampered):
        blobs.open_blob(first.sha256, dossier_key)
    assert blobs.holds(second.sha256, dossier_key)


def test_after_its_key_is_destroyed_a_dossiers_files_can_only_be_deleted(folder, dossier_key):
    from datetime import UTC, datetime

    stored, _ = kept(b"evidence", dossier_key, folder)
    keys.destroy_key(dossier_key, datetime(2026, 3, 1, tzinfo=UTC))
    with pytest.raises(keys.KeyDestroyed):
        blobs.open_blob(stored.sha256, dossier_key)
    blobs.erase_all(dossier_key)
    assert files(folder) == []


def test_a_large_file_passes_through_little_memory(folder, dossier_key):
    class Zeros(io.RawIOBase):
        left = 24 * MIB

        def read(self, size: int = -1) -> bytes:
            given = min(size, self.left)
            self.left -= given
            return bytes(given)

    tracemalloc.start()
    stored = blobs.put(Zeros(), dossier_key, limit=64 * MIB)
    with blobs.open_blob(stored.sha256, dossier_key) as opened:
        while opened.read(CHUNK):
            pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2 * MIB


def test_a_small_value_opens_only_under_its_key_and_in_its_place():
    sealed = encrypt(KEY, b"secret", b"chain/1/0")
    assert decrypt(KEY, sealed, b"chain/1/0") == b"secret"
    for key, value, place in [
        (bytes(32), sealed, b"chain/1/0"),
        (KEY, sealed, b"chain/2/0"),
        (KEY, sealed[:-1], b"chain/1/0"),
        (KEY, b"short", b"chain/1/0"),
    ]:
        with pytest.raises(Tampered):
            decrypt(key, value, place)
