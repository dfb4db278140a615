"""What a machine does to its node: a disk of its own that fills up, and a clock of its own that is wrong.

The disk is a small file system in memory, mounted in a mount namespace of the play's own, so that a full one is
the kernel's own ENOSPC. The clock is libfaketime's, read anew every second from a file.
"""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

INSIDE = "ROGATORY_FAULTS_INSIDE"
DISK_MEGABYTES = 400
CLOCKS = ("+5h", "+40d", "+2y", "-5h", "-40d", "-2y")
"""How far a clock jumps; before its certificate began a node signs nothing."""
_CHUNK = bytes(1024 * 1024)


def enter_own_mounts() -> bool:
    """Start this program again where it may mount; false where the machine does not allow that."""
    if os.environ.get(INSIDE):
        return True
    enter = ["unshare", "--map-root-user", "--mount"]
    try:
        allowed = subprocess.run(
            [*enter, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False
        )
    except FileNotFoundError:
        return False
    if allowed.returncode:
        return False
    os.environ[INSIDE] = "yes"
    os.execvp(enter[0], [*enter, sys.executable, *sys.argv])


def faketime() -> Path | None:
    """libfaketime where Debian puts it, or where ROGATORY_FAKETIME says."""
    named = os.environ.get("ROGATORY_FAKETIME")
    found = [Path(named)] if named else sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    return next((file for file in found if file.exists()), None)


class Disk:
    """A small disk of a node's own."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._filler = folder / "filler"
        size = f"size={DISK_MEGABYTES}m"
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "none", str(folder)], check=True)

    def fill(self, left: int) -> None:
        """Fill it up to its last byte, then give ``left`` bytes back, so that a write fails in its middle."""
        with self._filler.open("wb", buffering=0) as filler:
            with contextlib.suppress(OSError):
                while filler.write(_CHUNK):
                    pass
            with contextlib.suppress(OSError):
                while filler.write(_CHUNK[:4096]):
                    pass
            filler.truncate(max(0, filler.tell() - left))

    def make_room(self) -> None:
        """Give the room back."""
        self._filler.unlink(missing_ok=True)


class Clock:
    """A clock of a node's own; ``+0`` is right."""

    def __init__(self, file: Path, library: Path) -> None:
        self._file, self._library = file, library
        self.now = "+0"
        self.jump("+0")

    def jump(self, to: str) -> None:
        """Let the node's processes read another time from the next second on."""
        self.now = to
        unfinished = self._file.with_suffix(".part")
        unfinished.write_text(f"{to}\n")
        unfinished.replace(self._file)

    @property
    def environment(self) -> dict[str, str]:
        """What makes a process read this clock."""
        return {
            "LD_PRELOAD": str(self._library),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }


@contextlib.contextmanager
def surroundings(added: dict[str, str]) -> Iterator[None]:
    """Let what is started inside find these in its environment."""
    before = {name: os.environ.get(name) for name in added}
    os.environ.update(added)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
