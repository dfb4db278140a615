"""The reading room: works and articles as shown, statements beside official texts, files brought in."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

import msgspec

from rogatory.desk.access import require_role
from rogatory.desk.cross_references import crossings_held, links_in
from rogatory.desk.imports_shown import ImportedView, LineView, imported_view, record_in_words
from rogatory.desk.legal_frame import office_book
from rogatory.desk.statements import statement_view
from rogatory.desk.views import (
    Actor,
    ArticleView,
    CitationView,
    DivisionView,
    ProvisionView,
    Refused,
    WorkRow,
)
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.book import Instrument
from rogatory.library import shelf, shelving
from rogatory.library.cites import article_number
from rogatory.library.crossings import Crossing
from rogatory.library.parsing.encoding import LARGEST_FILE, Unreadable
from rogatory.wording import place_as_cited, say, state_name, text

__all__ = [
    "LARGEST_FILE",
    "ImportedView",
    "LineView",
    "article",
    "awaited",
    "cited",
    "contents",
    "import_file",
    "official_text",
    "provision",
    "too_large",
    "works",
]

_READ_INSTEAD = {
    ScreenLanguage.ARABIC: ("fr", "en"),
    ScreenLanguage.ENGLISH: ("fr", "ar"),
    ScreenLanguage.FRENCH: ("en", "ar"),
}


def works(language: ScreenLanguage) -> tuple[WorkRow, ...]:
    """Every work held, titled in the reader's language where the text exists in it."""
    return tuple(_row(held, language) for held in shelf.held_works())


def awaited(language: ScreenLanguage) -> tuple[WorkRow, ...]:
    """The treaties our law books state paragraph by paragraph whose official text is not held yet."""
    held = {work.work_id for work in shelf.held_works()}
    known = office_book().instruments.values()
    return tuple(_awaited(one, language) for one in known if one.id not in held)


def contents(language: ScreenLanguage, work_id: str) -> tuple[DivisionView, ...]:
    """The headings of a work with the articles below each; empty where nothing is held."""
    order = (language.value, *_READ_INSTEAD[language])
    return tuple(
        DivisionView(level=one.level, title=one.title, language=one.language, numbers=one.numbers)
        for one in shelf.contents(work_id, order)
    )


def article(
    language: ScreenLanguage, work_id: str, number: str, as_of: date | None = None
) -> ArticleView | None:
    """An article paragraph by paragraph, as in force on ``as_of`` (``None``: now).

    ``None`` where neither a text nor a statement of ours has it.
    """
    held, stated = shelf.held_article(work_id, number, as_of), _stated_cites(work_id)
    of_article = [cite for cite in stated if article_number(cite) == number]
    if held is None and not of_article:
        return None
    shown = {one.cite: one for one in held.provisions if one.texts or one.marks} if held else {}
    cites = (*shown, *(cite for cite in of_article if cite not in shown))
    before, after = _neighbours(held, stated, number)
    found = crossings_held(work_id) if held and as_of is None else ()
    return ArticleView(
        work_id=work_id,
        work_title=_title(work_id, held.titles if held else {}, language),
        number=number,
        heading=_preferred(held.headings, language) if held else "",
        paragraphs=tuple(_paragraph(language, work_id, cite, shown.get(cite), found) for cite in cites),
        previous=before,
        unit=held.unit if held else "article",
        following=after,
    )


def cited(language: ScreenLanguage, work_id: str, cite: str, as_of: date | None = None) -> ArticleView | None:
    """What a cite names, however written: ``46`` the article, ``46(21)`` that paragraph with its items."""
    return _cited(language, work_id, cite, as_of) or _cited(language, work_id, place_as_cited(cite), as_of)


def _cited(language: ScreenLanguage, work_id: str, cite: str, as_of: date | None) -> ArticleView | None:
    found = article(language, work_id, article_number(cite), as_of)
    if found is None or found.number == cite:
        return found
    named = tuple(one for one in found.paragraphs if f"{one.citation.cite}(".startswith(f"{cite}("))
    return msgspec.structs.replace(found, paragraphs=named) if named else None


def provision(language: ScreenLanguage, instrument: str, cite: str) -> ProvisionView | None:
    """Our statement with the official text of the whole provision, items included, where it is imported.

    ``None`` where neither a statement nor a text is held.
    """
    texts = shelf.official_text(instrument, cite)
    stated = statement_view(office_book(), instrument, cite, language)
    if stated is not None:
        return msgspec.structs.replace(stated, official_text=texts)
    return _unstated(language, instrument, cite, texts) if texts else None


def official_text(work_id: str, cite: str) -> dict[str, str]:
    """The official text of one provision by language; empty before import."""
    return shelf.official_text(work_id, cite)


def import_file(
    actor: Actor | None,
    name: str,
    content: bytes,
    *,
    work: str | None = None,
    valid_from: date | None = None,
    identifier: str = "",
    language: ScreenLanguage = ScreenLanguage.ENGLISH,
) -> ImportedView | Refused:
    """Bring an official file into the library; ``actor`` is nobody for an operator at the command line.

    Heads and administrators only. A file that cannot be used is refused in words, and nothing of it is stored.
    """
    if actor is not None:
        require_role(actor, "head", "administrator")
        language = actor.language
    source = shelving.Source(
        name=name, content=content, at=datetime.now(UTC), by=actor.user_id if actor else None
    )
    try:
        imported = shelving.import_source(source, work_id=work, valid_from=valid_from, identifier=identifier)
    except Unreadable as defect:
        return Refused(message=say(defect.sentence, language))
    return imported_view(imported, language)


def too_large(size: int, language: ScreenLanguage) -> Refused | None:
    """The refusal of a file of ``size`` bytes, before it is read; ``None`` where the library takes it."""
    if size <= LARGEST_FILE:
        return None
    megabytes, limit = -(-size // (1024 * 1024)), LARGEST_FILE // (1024 * 1024)
    return Refused(message=text("library-import-too-large", language, size=megabytes, limit=limit))


def _awaited(instrument: Instrument, language: ScreenLanguage) -> WorkRow:
    numbers = tuple(dict.fromkeys(map(article_number, instrument.provisions)))
    return WorkRow(
        work_id=instrument.id,
        title=instrument.title[language.value],
        languages=(),
        articles=len(numbers),
        metadata=(),
        numbers=numbers,
    )


def _row(held: shelf.HeldWork, language: ScreenLanguage) -> WorkRow:
    return WorkRow(
        work_id=held.work_id,
        title=_title(held.work_id, held.titles, language),
        languages=tuple(held.titles),
        articles=held.articles,
        metadata=record_in_words(held.record, language),
        numbers=held.numbers,
        unit=held.unit,
        symbols=held.symbols,
        states=tuple(state_name(state_code(code), language) for code in held.states),
    )


def _paragraph(
    language: ScreenLanguage,
    work_id: str,
    cite: str,
    held: shelf.HeldProvision | None,
    found: tuple[Crossing, ...],
) -> ProvisionView:
    """Our statement, where we have one, beside the paragraph's own words without its items'."""
    texts = _marked_texts(held) if held else {}
    known = statement_view(office_book(), work_id, cite, language)
    shown = known or _unstated(language, work_id, cite, texts)
    links = links_in(found, cite, texts) if texts else {}
    return msgspec.structs.replace(shown, official_text=texts, links=links)


def _unstated(language: ScreenLanguage, work_id: str, cite: str, texts: dict[str, str]) -> ProvisionView:
    """A provision the law books do not state: the official text alone, under the work's title."""
    label = CitationView(instrument=work_id, cite=cite, label=cite)
    title = _title(work_id, shelf.held_titles(work_id), language)
    return ProvisionView(citation=label, title=title, statement="", official_text=texts)


def _marked_texts(held: shelf.HeldProvision) -> dict[str, str]:
    codes = {**held.marks, **held.texts}
    return {code: f"{held.marks.get(code, '')} {held.texts.get(code, '')}".strip() for code in codes}


def _stated_cites(work_id: str) -> tuple[str, ...]:
    instrument = office_book().find(work_id)
    return tuple(instrument.provisions) if instrument else ()


def _neighbours(held: shelf.HeldArticle | None, stated: tuple[str, ...], number: str) -> tuple[str, str]:
    """The articles before and after: as held, or as stated where nothing is imported."""
    if held is not None:
        return held.previous, held.following
    numbers = ["", *dict.fromkeys(map(article_number, stated)), ""]
    at = numbers.index(number)
    return numbers[at - 1], numbers[at + 1]


def _title(work_id: str, titles: Mapping[str, str], language: ScreenLanguage) -> str:
    """The title in the reader's language: the law books have it in three, the official text in its own."""
    instrument = office_book().find(work_id)
    return instrument.title[language.value] if instrument else _preferred(titles, language)


def _preferred(by_language: Mapping[str, str], language: ScreenLanguage) -> str:
    order = (language.value, *_READ_INSTEAD[language])
    found = next((by_language[code] for code in order if by_language.get(code)), "")
    return found or next(iter(by_language.values()), "")
