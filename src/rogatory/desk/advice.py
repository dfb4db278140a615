"""What to do about a finding: state it in the request, or find out what a treaty or a State has said."""

from collections.abc import Sequence

from rogatory.desk.facts_in_words import facts_in_words
from rogatory.desk.law_in_words import worded
from rogatory.desk.words import listed
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import LawBook
from rogatory.wording import text

_RECORDED = ("declarations", "parties")
"""The tables of a law folder on what States said and did, as the paths of such facts name them."""


def advice(book: LawBook, mend: Sentence | None, language: ScreenLanguage) -> str:
    """What to do, in words; empty where there is nothing.

    A fact about a treaty or a State has no field in a request, and whoever writes one cannot state it there.
    """
    if mend is None:
        return ""
    paths = str(mend.args.get("paths", "")).split(", ")
    of_the_law = [path for path in paths if _is_of_the_law(path)]
    if not of_the_law:
        return worded(book, mend, language)
    rest = ", ".join(path for path in paths if not _is_of_the_law(path))
    own = [worded(book, Sentence(mend.code, {**mend.args, "paths": rest}), language)] if rest else []
    return " ".join([*own, *_to_be_found_out(book, of_the_law, language)])


def _is_of_the_law(path: str) -> bool:
    return "/" in path


def _to_be_found_out(book: LawBook, paths: Sequence[str], language: ScreenLanguage) -> list[str]:
    by_table: dict[str, list[str]] = {}
    for path in paths:
        by_table.setdefault(_table_of(path), []).append(path)
    return [
        text(
            "desk-law-find-out",
            language,
            table=table,
            facts=listed(facts_in_words(book, held, language), language),
        )
        for table, held in by_table.items()
    ]


def _table_of(path: str) -> str:
    """The table a fact is recorded in once it is known; ``none`` where no table holds it."""
    table = path.split("/")[1]
    return table if table in _RECORDED else "none"
