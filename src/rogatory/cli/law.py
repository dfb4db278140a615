"""`rogatory law`: what binds two States, what a request needs, what may be refused, what follows, what is said.

It needs no node. Where one is named, the instruments in its ``law`` folder are read beside the shipped ones.
"""

from typing import Any

from rogatory.cli import law_books, law_checklist, law_decisions, law_requests, law_treaties


def add_commands(subparsers: Any) -> None:
    """Add ``law`` with every question it answers."""
    law = subparsers.add_parser("law", help="what binds two States, and what a request must hold")
    words = law.add_subparsers(metavar="WHAT", required=True)
    for questions in (law_treaties, law_requests, law_checklist, law_decisions, law_books):
        questions.add_questions(words)
