"""Law folders on disk: the ones that come with Rogatory, and those an office adds."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import rogatory.law
from rogatory.law.book import LawBook
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
    if not own.is_dir():
        return shipped_law_book()
    return shipped_law_book(tuple(sorted(folder for folder in own.iterdir() if _holds_law(folder))))


def _holds_law(folder: Path) -> bool:
    return folder.is_dir() and not folder.name.startswith((".", "_"))


@cache
def _read(extra: tuple[Path, ...]) -> LawBook:
    shipped = Path(rogatory.law.__file__).parent / "instruments"
    folders = [folder for folder in shipped.iterdir() if folder.is_dir() and not folder.name.startswith("_")]
    named = {folder.name: _files(folder) for folder in sorted(folders, key=lambda folder: folder.name)}
    return read_law_book({**named, **{str(folder): _files(folder) for folder in extra}})


def _files(folder: Path) -> dict[str, bytes]:
    """The files the engine reads, by name; those in a folder of the law folder as ``folder/name``."""
    found = [(name, folder / name) for name in READ_FILES]
    for inside in (folder / name for name in READ_FOLDERS):
        if inside.is_dir():
            found += [(f"{inside.name}/{file.name}", file) for file in inside.iterdir() if _is_toml(file)]
    return {name: file.read_bytes() for name, file in found if file.is_file()}


def _is_toml(file: Path) -> bool:
    return file.name.endswith(".toml") and not file.name.startswith((".", "_"))
