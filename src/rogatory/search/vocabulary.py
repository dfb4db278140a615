"""The words of the texts, numbered; which words a form stands for, and which stems a slip may have meant.

It lies in one SQLite file, read where it is, so that opening an index costs nothing whatever its size.
"""

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from rogatory.search import slips
from rogatory.search.forms import CONSONANTS, forms

TABLES = """
CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, texts INTEGER NOT NULL);
CREATE TABLE forms (form TEXT, word INTEGER, PRIMARY KEY (form, word)) WITHOUT ROWID;
CREATE TABLE slips (key TEXT, stem TEXT, PRIMARY KEY (key, stem)) WITHOUT ROWID;
"""
_AT_ONCE = 200_000


class Numbering:
    """Numbers given out while an index is written, and in how many texts each word stands."""

    def __init__(self) -> None:
        """Nothing is numbered yet."""
        self.numbers: dict[str, int] = {}
        self.texts = array("I")
        self.words = 0

    def number(self, words: Sequence[str]) -> "array[int]":
        """The numbers of the words of one text, in order; new words get the next ones."""
        numbers = self.numbers
        ids = array("I", [numbers.setdefault(word, len(numbers)) for word in words])
        self.texts.extend([0] * (len(numbers) - len(self.texts)))
        self.words += len(ids)
        for each in set(ids):
            self.texts[each] += 1
        return ids

    def write(self, into: sqlite3.Connection) -> None:
        """Write the vocabulary down, sorted in pieces so that memory stays bounded."""
        rows = ((number, word, self.texts[number]) for word, number in self.numbers.items())
        into.executemany("INSERT INTO words VALUES (?, ?, ?)", rows)
        pairs = ((form, number) for word, number in self.numbers.items() for form in forms(word))
        _fill(into, "INSERT INTO forms VALUES (?, ?)", pairs)
        written = into.execute("SELECT DISTINCT form FROM forms")
        stems = (form for (form,) in written if not form.startswith(CONSONANTS))
        slipped = ((key, stem) for stem in stems if not stem.isdecimal() for key in slips.keys(stem))
        _fill(into, "INSERT INTO slips VALUES (?, ?)", slipped)


class Vocabulary:
    """The vocabulary of an index that is open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Look words up in ``connection``."""
        self._connection = connection

    def meant(self, forms: Iterable[str]) -> dict[str, list[tuple[int, int]]]:
        """The words each form stands for, by number, and in how many texts each stands; only forms known."""
        rows = self._connection.execute(
            "SELECT form, words.id, texts FROM json_each(?) CROSS JOIN forms ON form = value"
            " CROSS JOIN words ON words.id = forms.word",
            (json.dumps(list(forms), ensure_ascii=False),),
        )
        found: dict[str, list[tuple[int, int]]] = {}
        for form, number, texts in rows:
            found.setdefault(form, []).append((number, texts))
        return found

    def word(self, word: str) -> tuple[int, int] | None:
        """The number of a word and in how many texts it stands; ``None`` where none has it."""
        found = self._connection.execute("SELECT id, texts FROM words WHERE word = ?", (word,)).fetchone()
        return (found[0], found[1]) if found else None

    def spelled(self, numbers: Iterable[int]) -> list[str]:
        """The words behind ``numbers``."""
        asked = "SELECT word FROM words WHERE id IN (SELECT value FROM json_each(?))"
        return [word for (word,) in self._connection.execute(asked, (json.dumps(list(numbers)),))]

    def most_likely(self, word: str) -> str:
        """The word of the texts one slip from ``word`` that most of them have; empty where there is none."""
        asked = (
            "SELECT word FROM words WHERE word IN (SELECT value FROM json_each(?)) ORDER BY texts DESC, word"
        )
        near = json.dumps(self.near([word]), ensure_ascii=False)
        found = self._connection.execute(asked, (near,)).fetchone()
        return str(found[0]) if found else ""

    def near(self, stems: Iterable[str]) -> list[str]:
        """The stems one slip from any of ``stems``."""
        asked = "SELECT DISTINCT stem FROM slips WHERE key IN (SELECT value FROM json_each(?))"
        stems = list(stems)
        keys = sorted({key for stem in stems for key in slips.keys(stem)})
        rows = self._connection.execute(asked, (json.dumps(keys, ensure_ascii=False),))
        return [known for (known,) in rows if slips.is_near(known, stems)]


def _fill(into: sqlite3.Connection, statement: str, rows: Iterator[tuple[object, ...]]) -> None:
    while piece := sorted(islice(rows, _AT_ONCE)):
        into.executemany(statement, piece)
