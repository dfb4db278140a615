"""Large files beside a proof: a folder held against the digests its messages signed, without a node."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec

from rogatory.proof.report import FileFound, Report


class FileHeld(msgspec.Struct, frozen=True, kw_only=True):
    """A file a message carried beside its container, and what the folder holds of it.

    ``standing`` is ``present`` (the content is in the folder, under ``path``), ``different`` (a file of that
    name is there and is not it) or ``absent``. ``path`` is as found below the folder, empty where absent.
    """

    sha256: str
    name: str
    size: int
    standing: str
    path: str = ""


def files_held(report: Report, folder: Path) -> tuple[FileHeld, ...]:
    """Look for every file that travelled beside a container, once each. Raises ``OSError``.

    A file is known by its content, so it may have been saved under any name. Links are not followed. Only what
    has the size of a file that is sought is read.
    """
    sought = {file.sha256: file for message in report.messages for file in message.files if file.beside}
    held = _Folder(folder)
    return tuple(_held(file, held) for file in sought.values())


def _held(file: FileFound, folder: "_Folder") -> FileHeld:
    same, named = folder.with_content(file), folder.named(file.name)
    standing = "present" if same else "different" if named else "absent"
    found = same or named
    return FileHeld(
        sha256=file.sha256,
        name=file.name,
        size=file.size,
        standing=standing,
        path=folder.shown(found) if found else "",
    )


class _Folder:
    """The plain files below a folder, by size and by name; each is read once at most."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._by_size: dict[int, list[Path]] = {}
        self._by_name: dict[str, Path] = {}
        self._digests: dict[Path, str] = {}
        for path in _plain_files(root):
            self._by_size.setdefault(path.stat().st_size, []).append(path)
            self._by_name.setdefault(path.name, path)

    def with_content(self, file: FileFound) -> Path | None:
        """The file with this content; first the one of the same name."""
        alike = sorted(self._by_size.get(file.size, ()), key=lambda path: path.name != file.name)
        return next((path for path in alike if self._digest(path) == file.sha256), None)

    def named(self, name: str) -> Path | None:
        """A file of this name."""
        return self._by_name.get(name)

    def shown(self, path: Path) -> str:
        """Its place below the folder."""
        return path.relative_to(self._root).as_posix()

    def _digest(self, path: Path) -> str:
        if path not in self._digests:
            with path.open("rb") as stream:
                self._digests[path] = hashlib.file_digest(stream, "sha256").hexdigest()
        return self._digests[path]


def _plain_files(root: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(root, onerror=_refuse):
        folders.sort()
        for name in sorted(names):
            path = Path(folder, name)
            if path.is_file() and not path.is_symlink():
                yield path


def _refuse(failure: OSError) -> None:
    raise failure
