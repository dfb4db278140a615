"""Our search and others beside it, each as a function from a query to the numbers of the texts found."""

import os
import re
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import NamedTuple

import tantivy

from rogatory.search.entries import Entry, Place
from rogatory.search.finding import find
from rogatory.search.index import open_index, write_index

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "setup"))

Search = Callable[[str], list[int]]


class Peer(NamedTuple):
    """A search that is ready, with what making it took: texts a second and bytes on disk."""

    name: str
    search: Search
    rate: float
    size: int


def ours(texts: Sequence[str], folder: Path) -> Peer:
    """The room as the product uses it."""
    places = (Place(work="pool", cite=str(number), language="ar") for number in range(len(texts)))
    entries = (Entry(place=place, text=text) for place, text in zip(places, texts, strict=True))
    rate = _made(lambda: write_index(folder, entries), len(texts))
    index = open_index(folder)
    return Peer(
        "ours", lambda query: [int(hit.place.cite) for hit in find(index, query).hits], rate, _bytes(folder)
    )


def stock_tantivy(texts: Sequence[str], folder: Path) -> Peer:
    """Tantivy as it comes, with its Arabic stemmer, on one thread."""
    folder.mkdir(parents=True)
    schema = (
        tantivy.SchemaBuilder()
        .add_text_field("text", tokenizer_name="ar")
        .add_integer_field("number", fast=True)
        .build()
    )
    index = tantivy.Index(schema, path=str(folder))
    analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.lowercase())
    index.register_tokenizer("ar", analyzer.filter(tantivy.Filter.stemmer("arabic")).build())
    rate = _made(lambda: _fill_tantivy(index, texts), len(texts))
    index.reload()
    searcher = index.searcher()

    def search(query: str) -> list[int]:
        found = searcher.search(index.parse_query(_only_words(query), ["text"]), 10)
        numbers = searcher.fast_field_values("number", [address for _, address in found.hits])
        return [int(number or 0) for number in numbers]

    return Peer("tantivy, Arabic stemmer", search, rate, _bytes(folder))


def fts5(texts: Sequence[str], folder: Path) -> Peer:
    """SQLite's FTS5 with its ``unicode61``; any of the words, by its own rank."""
    folder.mkdir(parents=True)
    connection = sqlite3.connect(folder / "fts5.sqlite")
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5(text, content='', tokenize='unicode61')")
    rows = ((number, text) for number, text in enumerate(texts))
    fill = "INSERT INTO texts (rowid, text) VALUES (?, ?)"
    rate = _made(lambda: (connection.executemany(fill, rows), connection.commit()), len(texts))
    asked = "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 10"

    def search(query: str) -> list[int]:
        words = " OR ".join(f'"{word}"' for word in _only_words(query).split())
        return [number for (number,) in connection.execute(asked, (words,))] if words else []

    return Peer("SQLite FTS5, unicode61", search, rate, _bytes(folder))


def bm25s(texts: Sequence[str], folder: Path) -> Peer | None:
    """The library of that name, where it is installed beside us; it holds everything in memory."""
    try:
        import bm25s as library  # type: ignore[import-not-found]
    except ImportError:
        print("skipped: bm25s is not installed (uv pip install bm25s takes it in)")
        return None
    retriever = library.BM25()
    cut = {"stopwords": None, "show_progress": False}
    rate = _made(lambda: retriever.index(library.tokenize(list(texts), **cut), show_progress=False), len(texts))

    def search(query: str) -> list[int]:
        found, _ = retriever.retrieve(library.tokenize([query], **cut), k=10, show_progress=False)
        return [int(number) for number in found[0]]

    return Peer("bm25s", search, rate, 0)


def postgresql_server() -> AbstractContextManager[str | None]:
    """The address of a server that ends with the context; ``None`` where there are no programs for one."""
    import machine
    import postgresql

    programs = machine.postgresql_programs()
    if programs is None:
        print("skipped: PostgreSQL is not installed")
        return nullcontext(None)
    return postgresql.throw_away_server(programs)


def postgresql(texts: Sequence[str], address: str) -> Peer:
    """PostgreSQL with its configuration ``arabic``: any of the words, by its own rank."""
    import psycopg

    connection = psycopg.connect(address, autocommit=True)
    connection.execute("CREATE TABLE texts (number int, words tsvector)")
    rate = _made(lambda: _fill_postgresql(connection, texts), len(texts))
    asked = (
        "SELECT number FROM texts, replace(plainto_tsquery('arabic', %s)::text, '&', '|') AS said, "
        "to_tsquery('simple', said) AS asked WHERE words @@ asked "
        "ORDER BY ts_rank_cd(words, asked) DESC LIMIT 10"
    )

    def search(query: str) -> list[int]:
        return [number for (number,) in connection.execute(asked, (_only_words(query),))]

    return Peer("PostgreSQL, arabic", search, rate, 0)


def _fill_postgresql(connection, texts: Sequence[str]) -> None:  # type: ignore[no-untyped-def]
    with connection.transaction(), connection.cursor() as cursor:
        fill = "INSERT INTO texts VALUES (%s, to_tsvector('arabic', %s))"
        cursor.executemany(fill, list(enumerate(texts)))
        cursor.execute("CREATE INDEX ON texts USING gin (words)")


def _fill_tantivy(index: tantivy.Index, texts: Sequence[str]) -> None:
    writer = index.writer(64_000_000, 1)
    for number, text in enumerate(texts):
        writer.add_document(tantivy.Document(text=text, number=number))
    writer.commit()
    writer.wait_merging_threads()


def _only_words(query: str) -> str:
    """The query without what the others' query languages would take for a sign of theirs."""
    return re.sub(r"[^\w\sـ]", " ", query)


def _made(make: Callable[[], object], count: int) -> float:
    started = time.perf_counter()
    make()
    return count / (time.perf_counter() - started)


def _bytes(folder: Path) -> int:
    return sum(os.path.getsize(file) for file in folder.rglob("*") if file.is_file())
