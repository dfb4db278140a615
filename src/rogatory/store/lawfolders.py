"""Law folders on disk: the ones that come with Rogatory, and those an office adds."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import rogatory.law
from rogatory.law.book import LawBook
from rogatory.law.defects import LawBookDefect
from rogatory.law.reading import READ_FILES, READ_FOLDERS, read_law_book


def shipped_law_book(extra: Sequence[Path] = ()) -> LawBook:
    """The law book of the shipped folders and of the ``extra`` ones, which come last and so stand before them.

    Kept once read, for the life of the process. Raises ``LawBookDefect`` for a folder that cannot be read.
    """
    return _read(tuple(extra))


def law_book_with(own: Path) -> LawBook:
    """The shipped folders and an office's own, one in each folder inside ``own``; nothing there adds nothing.

    Raises ``LawBookDefect`` for a folder that cannot be used, ``OSError`` for one that cannot be opened.
    """
    if not (own.exists() or own.is_symlink()):
        return shipped_law_book()
    if not own.is_dir():
        raise LawBookDefect(own.name, "is no folder: put the law folders of the office inside one")
    return shipped_law_book(tuple(sorted(folder for folder in own.iterdir() if _holds_law(folder))))


def _holds_law(folder: Path) -> bool:
    return folder.is_dir() and not folder.name.startswith((".", "_"))


@cache
def _read(extra: tuple[Path, ...]) -> LawBook:
    shipped = Path(rogatory.law.__file__).parent / "instruments"
    folders = [folder for folder in shipped.iterdir() if folder.is_dir() and not folder.name.startswith("_")]
    named = {folder.name: _files(folder) for folder in sorted(folders, key=lambda folder: folder.name)}
    # By name and never by path: the digest names the law, wherever the folder stands.
    own = {f"law/{folder.name}": _files(folder) for folder in extra}
    return read_law_book({**named, **own})


def _files(folder: Path) -> dict[str, bytes]:
    """The files the engine reads, by name; those in a folder of the law folder as ``folder/name``."""
    if strays := sorted(entry.name for entry in folder.iterdir() if _is_a_slip(entry)):
        raise LawBookDefect(folder.name, f"{strays[0]} is none of its files: {', '.join(_EXPECTED)}")
    found = [(name, folder / name) for name in READ_FILES]
    for inside in (folder / name for name in READ_FOLDERS):
        if inside.is_dir():
            found += [(f"{inside.name}/{file.name}", file) for file in inside.iterdir() if _is_toml(file)]
    return {name: file.read_bytes() for name, file in found if file.is_file()}


_EXPECTED = (*READ_FILES, *(f"{name}/" for name in READ_FOLDERS), "cases/")


def _is_a_slip(entry: Path) -> bool:
    """A table or a folder of a name the engine does not read: left out in silence, it would change the law."""
    if entry.name.startswith((".", "_")):
        return False
    if entry.is_dir():
        return f"{entry.name}/" not in _EXPECTED
    return entry.suffix.lower() in (".toml", ".csv") and entry.name not in _EXPECTED


def _is_toml(file: Path) -> bool:
    return file.name.endswith(".toml") and not file.name.startswith((".", "_"))
