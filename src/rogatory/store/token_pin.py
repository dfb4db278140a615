"""What opens a node's token, and which PIN the token refused: no PIN is tried twice.

A token locks itself after a few wrong tries, and a node has many processes and works day and night: each would
try, and again after every restart. So a refused PIN is noted for all of them, by a keyed digest, and given to
the token once more only when somebody says so.
"""

import fcntl
import hmac
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from rogatory.store import cipher

_CONTEXT = b"token pin/1"
_REFUSED = b"rogatory refused pin/1 "


class TokenPin:
    """The PIN as the node keeps it: encrypted under the master key in ``folder``, or ``given`` from outside."""

    def __init__(self, folder: Path, master_key: Callable[[], bytes], given: Callable[[], str]) -> None:
        """``given`` wins over what is kept, and is empty where the environment names none."""
        self._file, self._refused = folder / "token.pin", folder / "token.refused"
        self._master_key, self._given = master_key, given

    def __repr__(self) -> str:
        """Nothing of the PIN: it must not reach a log."""
        return "TokenPin(…)"

    def read(self) -> str:
        """The PIN; empty where the node has none. Raises ``cipher.Tampered``."""
        if given := self._given():
            return given
        try:
            locked = self._file.read_bytes()
        except FileNotFoundError:
            return ""
        return cipher.decrypt(self._master_key(), locked, _CONTEXT).decode()

    def keep(self, pin: str) -> None:
        """Keep a PIN in the place of the one before, whole or not at all, and let it be tried."""
        unfinished = self._file.with_suffix(".part")
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(cipher.encrypt(self._master_key(), pin.encode(), _CONTEXT))
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(self._file)
        self.allow_again()

    def allow_again(self) -> None:
        """Let a PIN the token refused be tried once more: somebody has changed it in the token."""
        with self._alone() as stream:
            stream.truncate(0)

    @contextmanager
    def trying(self, pin: str) -> Iterator["Trying"]:
        """Try ``pin`` while no other process of the node does."""
        with self._alone() as stream:
            yield Trying(stream, self._digest(pin))

    def was_refused(self) -> bool:
        """Whether the PIN of today is one the token refused."""
        with self.trying(self.read()) as trying:
            return trying.was_refused

    def _digest(self, pin: str) -> bytes:
        return hmac.digest(self._master_key(), _REFUSED + pin.encode(), "sha256").hex().encode()

    @contextmanager
    def _alone(self) -> Iterator[IO[bytes]]:
        descriptor = os.open(self._refused, os.O_RDWR | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "r+b") as stream:
            fcntl.flock(stream, fcntl.LOCK_EX)
            yield stream


class Trying:
    """One try of a PIN, by one process at a time."""

    def __init__(self, stream: IO[bytes], digest: bytes) -> None:
        """``stream`` holds the digests of what was refused, one a line."""
        self._stream, self._digest = stream, digest
        self.was_refused = digest in stream.read().splitlines()

    def note_refused(self) -> None:
        """The token refused it: written down before anybody else may try."""
        self._stream.seek(0, os.SEEK_END)
        self._stream.write(self._digest + b"\n")
        self._stream.flush()
        os.fsync(self._stream.fileno())
