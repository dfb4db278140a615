"""What an ordinary form brings: a file too large for memory goes through a temporary one nobody can read.

The key is drawn for each file and lives in this process alone: what lies on disk is noise to everybody else,
also where the process is killed and the disk is searched.
"""

import io
import os
import tempfile
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CTR
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler

_BLOCK = 16


class EncryptedTemporary(io.RawIOBase):
    """A temporary file that is written from end to end and read from anywhere; on disk it is encrypted.

    Nothing is authenticated: who can change the file while the process runs can change the process.
    """

    def __init__(self) -> None:
        """Open it where the machine keeps temporary files; it has no name there and ends with this object."""
        self._disk = tempfile.TemporaryFile(prefix="rogatory-")  # noqa: SIM115 (closed with this file)
        self._key, self._at, self._size = os.urandom(32), 0, 0
        self._writing = self._keystream(0)

    def write(self, data: Any) -> int:
        """Append ``data``, wherever reading stands; gives its length."""
        plain = bytes(data)
        self._disk.seek(self._size)
        self._disk.write(self._writing.update(plain))
        self._size += len(plain)
        return len(plain)

    def readinto(self, buffer: Any) -> int:
        """Fill ``buffer`` with what was written; 0 at the end."""
        self._disk.seek(self._at)
        sealed = self._disk.read(min(len(buffer), self._size - self._at) if self._at < self._size else 0)
        buffer[: len(sealed)] = self._keystream(self._at).update(sealed)
        self._at += len(sealed)
        return len(sealed)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move where reading stands. Raises ``ValueError`` for a place before the beginning."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("before the beginning")
        self._at = start + offset
        return self._at

    def tell(self) -> int:
        """Where reading stands."""
        return self._at

    def readable(self) -> bool:
        """Yes."""
        return True

    def writable(self) -> bool:
        """Yes, at its end."""
        return True

    def seekable(self) -> bool:
        """Yes, for reading."""
        return True

    def close(self) -> None:
        """Close and so forget it."""
        if not self.closed:
            self._disk.close()
        super().close()

    def _keystream(self, at: int) -> Any:
        blocks, skipped = divmod(at, _BLOCK)
        stream = Cipher(AES256(self._key), CTR(blocks.to_bytes(_BLOCK, "big"))).encryptor()
        stream.update(bytes(skipped))
        return stream


class EncryptedUpload(FileUploadHandler):
    """Takes what a form's file brings into an ``EncryptedTemporary``; small forms stay in memory before it."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file."""
        super().new_file(*args, **kwargs)
        self._file = EncryptedTemporary()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Append what came."""
        self._file.write(raw_data)

    def file_complete(self, file_size: int) -> "UploadedFile[Any]":
        """The whole file, to be read from its beginning."""
        return UploadedFile(
            file=io.BufferedReader(self._file),
            name=self.file_name,
            content_type=self.content_type,
            size=file_size,
            charset=self.charset,
            content_type_extra=self.content_type_extra,
        )

    def upload_interrupted(self) -> None:
        """Forget what came of a file whose sender went away."""
        if hasattr(self, "_file"):
            self._file.close()
