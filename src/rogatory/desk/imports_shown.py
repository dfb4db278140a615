"""What an import found, as the reader is told: texts, the gazette record, doubts, lines left out."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from rogatory.desk.views import View
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.library import shelving
from rogatory.library.parsing.tree import Doubt, LeftOut
from rogatory.wording import hijri_day, say, text


class LineView(View, frozen=True, kw_only=True):
    """A line of the file that was doubted or left out, why in words, and its ``place``."""

    place: str
    message: str
    excerpt: str


class ImportedWorkView(View, frozen=True, kw_only=True):
    """One text of the file and what became of it."""

    work_id: str
    language: str
    title: str
    articles: int
    provisions: int
    outcome: Literal["imported", "replaced", "unchanged"]
    message: str


class ImportedView(View, frozen=True, kw_only=True):
    """A file that was read: its texts, the gazette record as labelled fields, doubts, and lines left out."""

    works: tuple[ImportedWorkView, ...]
    record: Mapping[str, str]
    metadata: tuple[tuple[str, str], ...]
    doubts: tuple[LineView, ...]
    left_out: tuple[LineView, ...]
    encoding: str


def imported_view(imported: shelving.Imported, language: ScreenLanguage) -> ImportedView:
    """What an import found, doubted and left out, in the reader's words."""
    return ImportedView(
        works=tuple(_work_view(one, language) for one in imported.works),
        record=imported.record,
        metadata=record_in_words(imported.record, language),
        doubts=tuple(_doubt(one, language) for one in imported.doubts),
        left_out=tuple(_left_out(one, language) for one in imported.left_out),
        encoding=imported.encoding,
    )


def _work_view(one: shelving.Shelved, language: ScreenLanguage) -> ImportedWorkView:
    code = f"library-{one.outcome}" if one.unit == "article" else f"library-{one.outcome}-{one.unit}"
    said = text(code, language, title=one.title, articles=one.articles)
    return ImportedWorkView(
        work_id=one.work_id,
        language=one.language,
        title=one.title,
        articles=one.articles,
        provisions=one.provisions,
        outcome=one.outcome,
        message=said,
    )


def _doubt(one: Doubt, language: ScreenLanguage) -> LineView:
    place = _place(one.line, one.article, language)
    return LineView(place=place, message=say(Sentence(one.code), language), excerpt=one.excerpt)


def _left_out(one: LeftOut, language: ScreenLanguage) -> LineView:
    place = _place(one.line, one.article, language)
    return LineView(place=place, message=text("library-left-out", language), excerpt=one.text)


def _place(line: int, article: str, language: ScreenLanguage) -> str:
    if not article:
        return text("library-place-line", language, line=line)
    return text("library-place-article", language, article=article, line=line)


def record_in_words(record: Mapping[str, str], language: ScreenLanguage) -> tuple[tuple[str, str], ...]:
    """A gazette record's fields under their names in the reader's language; empty ones are left out."""
    return tuple(
        (text(f"library-record-{_code(name)}", language), _said(name, said, language))
        for name, said in record.items()
        if said
    )


def _said(name: str, said: str, language: ScreenLanguage) -> str:
    """A day with its Hijri day behind it; anything else as the gazette has it."""
    if name not in ("date", "gazette_date"):
        return said
    try:
        day = date.fromisoformat(said)
    except ValueError:
        return said
    hijri = hijri_day(day, language)
    return f"{said} ({hijri})" if hijri else said


def _code(name: str) -> str:
    return name.replace("_", "-")
