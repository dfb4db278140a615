"""`rogatory law checklist`: a model checklist an officer prints before writing."""

import argparse
from typing import Any

from rogatory.cli.law_asking import Answer, add_question, add_states, dated
from rogatory.cli.law_lines import declared_line, silent_line
from rogatory.cli.law_machines import for_machines, silent_for_machines
from rogatory.cli.law_page import Page, indented
from rogatory.desk import counsel
from rogatory.desk.views.counsel import ChecklistItem, ChecklistPart, ChecklistView


def add_questions(words: Any) -> None:
    """Add ``checklist``."""
    epilog = "Kinds of request: " + ", ".join(counsel.KINDS)
    said = "what a request of a kind must hold between two States"
    checklist = add_question(words, "checklist", said, _checklist, epilog=epilog)
    add_states(checklist)
    checklist.add_argument("--kind", default="mutual_legal_assistance", help="kind of request")


def _checklist(arguments: argparse.Namespace, page: Page) -> Answer:
    found = counsel.law_checklist(
        page.language, arguments.requesting, arguments.requested, kind=arguments.kind, **dated(arguments)
    )
    values = {**for_machines(found), "silent": silent_for_machines(found.silent)}
    return Answer(values, _checklist_lines(found, page))


def _checklist_lines(found: ChecklistView, page: Page) -> list[str]:
    names = {"requesting": found.requesting_in_words, "requested": found.requested_in_words}
    lines = [page.say("desk-law-checklist", kind=found.kind_in_words, day=page.day(found.on), **names), ""]
    lines += [line for part in found.parts for line in _part_lines(part, page)]
    if found.practice:
        lines += [page.say("desk-law-practice-asks"), *_items_lines(found.practice, page), ""]
    lines += [silent_line(silent, page) for silent in found.silent]
    return [*lines, *found.fallback, *found.assumptions]


def _part_lines(part: ChecklistPart, page: Page) -> list[str]:
    lines = [page.pair(part.title, page.bound(part.in_force_between)), *([part.note] if part.note else [])]
    lines += [declared_line(row, page) for row in part.declared]
    for heading, items in (
        ("desk-law-contents", part.contents),
        ("desk-law-conditions", part.conditions),
    ):
        if items:
            lines += [page.say(heading), *_items_lines(items, page)]
    return [*lines, ""]


def _items_lines(items: tuple[ChecklistItem, ...], page: Page) -> list[str]:
    told = ""
    lines: list[str] = []
    for item in items:
        lines += _item_lines(item, page, told)
        told = item.statement
    return indented(lines, 2)


def _item_lines(item: ChecklistItem, page: Page, told: str) -> list[str]:
    """A box to tick: what is asked; for a condition also what we state at its place, unless just ``told``."""
    asked = page.listed(item.asked)
    said = asked or item.statement
    if item.need in ("condition", "agreement") and asked and item.statement != told:
        said = f"{item.statement} [{asked}]"
    line = f"☐ {item.citation.label}  {page.say('desk-law-need', need=item.need)} {said}"
    inside = [page.say("desk-law-only-if", tests=page.listed(item.only_if))] if item.only_if else []
    return [line, *indented([*inside, *page.notes(item.note, item.citation.label)], 4)]
