"""The index as a folder: made from a stream of entries, put in place at once, thrown away at will.

Each making is a folder of its own, and ``current`` names the one that holds; readers of an older one go on
reading it. Beside tantivy's files, which know texts by the numbers of their words, lies one SQLite file: the
vocabulary, the places, and each text as numbers, so that the best can be read word by word.
"""

import fcntl
import json
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from uuid import uuid4

import msgspec
import tantivy

from rogatory.search.entries import Entry, Place, labels
from rogatory.search.letters import words
from rogatory.search.vocabulary import TABLES, Numbering, Vocabulary

ANALYSIS = 1
"""Raised whenever words are read or things laid otherwise: an index of another analysis is not opened."""

_TEXTS = "CREATE TABLE texts (id INTEGER PRIMARY KEY, place BLOB NOT NULL, words BLOB NOT NULL);"
_WRITER_MEMORY = 64_000_000
_AT_ONCE = 2000


class NotMade(Exception):
    """There is no index in the folder that this analysis can read."""


class Index:
    """An index that is open: tantivy's searcher, the vocabulary, and the texts by number."""

    def __init__(self, folder: Path) -> None:
        """Open what lies in ``folder``."""
        self.schema = schema()
        self.searcher = tantivy.Index(self.schema, path=str(folder / "texts")).searcher()
        # Never written again once in place, so the file may be read without locks and by every thread.
        address = f"file:{folder / 'words.sqlite'}?immutable=1"
        self._connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        self._connection.execute("PRAGMA mmap_size = 1073741824")
        self.vocabulary = Vocabulary(self._connection)
        self.size: int = self.searcher.num_docs
        self.usual_length = float(json.loads((folder / "stamp.json").read_text())["usual_length"])

    def texts(self, numbers: list[int]) -> list[tuple[int, bytes]]:
        """The texts asked for, as the numbers of their words."""
        asked = "SELECT id, words FROM texts WHERE id IN (SELECT value FROM json_each(?))"
        return self._connection.execute(asked, (json.dumps(numbers),)).fetchall()

    def places(self, numbers: list[int]) -> dict[int, Place]:
        """Where the texts asked for lead."""
        asked = "SELECT id, place FROM texts WHERE id IN (SELECT value FROM json_each(?))"
        rows = self._connection.execute(asked, (json.dumps(numbers),))
        return {number: msgspec.msgpack.decode(place, type=Place) for number, place in rows}


def schema() -> tantivy.Schema:
    """The words of a text with their places, what it may be narrowed by, its day, and its number."""
    made = tantivy.SchemaBuilder()
    made.add_text_field("words", tokenizer_name="whitespace", index_option="position")
    made.add_text_field("labels", tokenizer_name="raw", index_option="basic")
    made.add_integer_field("day", indexed=True)
    made.add_integer_field("text", fast=True)
    return made.build()


def write_index(folder: Path, entries: Iterable[Entry], *, source: str = "") -> int:
    """Make the index anew from ``entries`` and put it in place; returns how many there were.

    ``source`` says what it was made from. One writer at a time: a second waits for the first.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _alone(folder):
        name = uuid4().hex
        try:
            count, length = _write(folder / name, entries)
            stamp = {"analysis": ANALYSIS, "source": source, "usual_length": length}
            (folder / name / "stamp.json").write_text(json.dumps(stamp))
            _put_in_place(folder, name)
        finally:
            _clear(folder)
    return count


def open_index(folder: Path) -> Index:
    """The index that holds now. Raises ``NotMade``."""
    _stamp(folder)
    return Index(folder / (folder / "current").read_text())


def made_from(folder: Path) -> str | None:
    """The ``source`` the index was made from; ``None`` where there is none this analysis can read."""
    try:
        return str(_stamp(folder)["source"])
    except NotMade:
        return None


def day_number(day: date) -> int:
    """A day as the index compares it."""
    return day.year * 10_000 + day.month * 100 + day.day


def _stamp(folder: Path) -> dict[str, object]:
    try:
        stamp = json.loads((folder / (folder / "current").read_text() / "stamp.json").read_text())
    except (FileNotFoundError, NotADirectoryError):
        raise NotMade(f"no index in {folder}") from None
    if stamp.get("analysis") != ANALYSIS:
        raise NotMade(f"the index in {folder} was made by another analysis")
    return dict(stamp)


def _write(folder: Path, entries: Iterable[Entry]) -> tuple[int, float]:
    """How many texts there were, and how many words one has."""
    (folder / "texts").mkdir(parents=True)
    numbering, count = Numbering(), 0
    index = tantivy.Index(schema(), path=str(folder / "texts"))
    with closing(sqlite3.connect(folder / "words.sqlite", isolation_level=None)) as connection:
        connection.executescript(f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; {_TEXTS} {TABLES} BEGIN;")
        writer = index.writer(_WRITER_MEMORY, 1)
        for count, entry in enumerate(entries, 1):
            _add(writer, connection, numbering, count, entry)
        writer.commit()
        writer.wait_merging_threads()
        numbering.write(connection)
        connection.execute("COMMIT")
    return count, max(1.0, numbering.words / max(1, count))


def _add(
    writer: tantivy.IndexWriter,
    connection: sqlite3.Connection,
    numbering: Numbering,
    number: int,
    entry: Entry,
) -> None:
    ids = numbering.number(words(entry.text))
    place = entry.place
    document = tantivy.Document(words=" ".join(map(str, ids)), labels=labels(place), text=number)
    if place.day:
        document.add_integer("day", day_number(place.day))
    writer.add_document(document)
    row = (number, msgspec.msgpack.encode(place), ids.tobytes())
    connection.execute("INSERT INTO texts VALUES (?, ?, ?)", row)


def _put_in_place(folder: Path, name: str) -> None:
    (folder / "current.new").write_text(name)
    os.replace(folder / "current.new", folder / "current")


def _clear(folder: Path) -> None:
    """Take away every making but the one in place; who still reads one keeps its files open."""
    kept = (folder / "current").read_text() if (folder / "current").exists() else ""
    for old in folder.iterdir():
        if old.is_dir() and old.name != kept:
            shutil.rmtree(old)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with (folder / "writer.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
