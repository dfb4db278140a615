"""`rogatory law concordance`, `errata` and `show`: what the treaties say, side by side and place by place."""

import argparse
from typing import Any

from rogatory.cli.law_asking import Answer, add_question, home
from rogatory.cli.law_lines import first_notes, noted_line
from rogatory.cli.law_machines import for_machines
from rogatory.cli.law_page import Page, apart, indented
from rogatory.desk import counsel
from rogatory.desk.views.treaties import DifferenceView, PlaceShown, RowView, RuleView


def add_questions(words: Any) -> None:
    """Add ``concordance``, ``errata`` and ``show``."""
    said = "the same idea in every treaty, and where they differ"
    concordance = add_question(words, "concordance", said, _concordance, dated=False)
    concordance.add_argument(
        "concept", metavar="CONCEPT", nargs="?", default="", help="such as refusal.reasons"
    )
    concordance.add_argument("--differences", action="store_true", help="only what differs")
    said = "defects, differences and open points of the texts, with our reading"
    errata = add_question(words, "errata", said, _errata, dated=False)
    errata.add_argument("instrument", metavar="INSTRUMENT", nargs="?", default="", help="else every treaty")
    said = "an article, or a place in it, with all that is known of it"
    show = add_question(words, "show", said, _show, dated=False)
    show.add_argument("instrument", metavar="INSTRUMENT", help="identifier or title of a treaty")
    show.add_argument("cite", metavar="CITE", help="an article or a paragraph as cited: '46(21)', 46.21")


def _concordance(arguments: argparse.Namespace, page: Page) -> Answer:
    found = counsel.law_concordance(
        page.language, arguments.concept, differences=arguments.differences, home=home()
    )
    lines = [line for row in found.rows for line in _row_lines(row, page)]
    return Answer(for_machines(found), lines or [page.say("desk-law-no-difference")])


def _row_lines(row: RowView, page: Page) -> list[str]:
    inside = [f"{place.citation.label}{_in_brackets(place.force_in_words)}" for place in row.places]
    if row.absent_from:
        treaties = page.listed(treaty.title for treaty in row.absent_from)
        inside.append(page.say("desk-law-absent", treaties=treaties))
    inside += [_difference_line(one, page) for one in row.differences]
    return [apart(row.concept), *indented(inside, 2), ""]


def _in_brackets(said: str) -> str:
    return f"  [{said}]" if said else ""


def _difference_line(one: DifferenceView, page: Page) -> str:
    place = f"{one.citation.label}  " if one.citation else ""
    values = page.listed(f"{held.citation.label} {held.value_in_words}" for held in one.values)
    return f"{place}[{one.kind_in_words}]  {one.note or values}"


def _errata(arguments: argparse.Namespace, page: Page) -> Answer:
    found = counsel.law_errata(page.language, arguments.instrument, home=home())
    lines = [noted_line(note) for note in found.errata]
    return Answer(for_machines(found), lines or [page.say("desk-law-no-errata")])


def _show(arguments: argparse.Namespace, page: Page) -> Answer:
    found = counsel.law_places(page.language, arguments.instrument, arguments.cite, home=home())
    lines = [line for place in found.places for line in ("", *_place_lines(place, page))]
    return Answer(for_machines(found), [found.title, *lines])


def _place_lines(found: PlaceShown, page: Page) -> list[str]:
    head = f"{found.citation.label}  {apart(found.concept)}{_in_brackets(found.force_in_words)}"
    lines = [head, found.statement]
    if found.counterparts:
        lines.append(page.say("desk-law-counterparts", places=page.places(found.counterparts)))
    lines += first_notes(found.errata, page)
    lines.append(page.say("desk-law-rules-here" if found.rules else "desk-law-no-rules"))
    return [*lines, *indented((line for rule in found.rules for line in _rule_lines(rule, page)), 2)]


def _rule_lines(rule: RuleView, page: Page) -> list[str]:
    does = page.listed(rule.does_in_words)
    line = f"{rule.citation.label}  {apart(rule.id)}  [{rule.kind_in_words}]  {does}".rstrip()
    only_if = [page.say("desk-law-only-if", tests=page.listed(rule.only_if))] if rule.only_if else []
    return [line, *indented(only_if, 4)]
