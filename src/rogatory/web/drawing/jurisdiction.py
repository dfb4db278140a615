"""Jurisdiction as a table: a row for each ground, a column for each State, and in the cell each treaty."""

import msgspec

from rogatory.desk.views.counsel import ClaimView, JurisdictionView
from rogatory.kernel.findings import Verdict

MOST_STATES = 8


class ClaimRow(msgspec.Struct, frozen=True, kw_only=True):
    """One ground, with the claims of each State of the table in its order."""

    claim: str
    claim_in_words: str
    cells: tuple[tuple[ClaimView, ...], ...]


class ClaimsTable(msgspec.Struct, frozen=True, kw_only=True):
    """The States by code, the rows, and the facts that would decide what is open.

    ``more`` counts the States named for which a table has no room.
    """

    states: tuple[str, ...]
    more: int
    rows: tuple[ClaimRow, ...]
    open: tuple[str, ...]


def claims_table(view: JurisdictionView) -> ClaimsTable:
    """The claims row by row, in the order the treaties first name their grounds."""
    states = view.states[:MOST_STATES]
    words = {one.claim: one.claim_in_words for one in view.grounds}
    undetermined = (one for one in view.grounds if one.verdict is Verdict.UNDETERMINED)
    return ClaimsTable(
        states=states,
        more=len(view.states) - len(states),
        rows=tuple(
            ClaimRow(
                claim=claim,
                claim_in_words=said,
                cells=tuple(_cell(view, state, claim) for state in states),
            )
            for claim, said in words.items()
        ),
        open=tuple(dict.fromkeys(fact for one in undetermined for fact in one.missing_in_words)),
    )


def _cell(view: JurisdictionView, state: str, claim: str) -> tuple[ClaimView, ...]:
    return tuple(one for one in view.grounds if one.state == state and one.claim == claim)
