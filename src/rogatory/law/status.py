"""The status of a treaty: who signed, deposited and is bound, since when, and what a withdrawal leaves behind.

Days are computed from deposits by the treaty's own rule: the day of the deposit is not counted, the last day of
the period is the first on which the treaty binds. A day no source states is never guessed.
"""

from datetime import date

import msgspec

from rogatory.kernel.dates import end_of
from rogatory.kernel.findings import Citation, Finding, Sentence, Verdict
from rogatory.kernel.states import StateCode
from rogatory.law.book import Instrument, Party, Withdrawal
from rogatory.law.kinds import Kind
from rogatory.law.participation import Participation, computed_entry, general_entry, participation, stay_ends


class Stay(msgspec.Struct, frozen=True, kw_only=True):
    """One stay of a State in a treaty: the source's facts, and the days the treaty's rule gives.

    ``binds_from`` and ``binds_until`` are computed; the first day it no longer binds is ``binds_until``.
    """

    row: Party
    binds_from: date | None
    binds_until: date | None


class StateStatus(msgspec.Struct, frozen=True, kw_only=True):
    """Where one State stands with one treaty on one day."""

    state: StateCode
    bound: Participation
    stays: tuple[Stay, ...]


class InstrumentStatus(msgspec.Struct, frozen=True, kw_only=True):
    """Where a treaty stands on one day: its entry into force, and every State its list names.

    ``computed`` says that the day of entry follows from deposits held here; otherwise its source states it.
    """

    id: str
    entry: Citation | None
    in_force_since: date | None
    computed: bool
    in_force: bool | None
    complete_as_of: date | None
    states: tuple[StateStatus, ...]


def instrument_status(instrument: Instrument, on: date, known_as_of: date) -> InstrumentStatus:
    """The treaty and every State its list names, on ``on``, by what its sources said up to ``known_as_of``."""
    entered = general_entry(instrument, known_as_of)
    return InstrumentStatus(
        id=instrument.id,
        entry=instrument.citation(instrument.entry.cite) if instrument.entry else None,
        in_force_since=entered,
        computed=bool(entered and instrument.entry and instrument.entry.general is None),
        in_force=None if entered is None else on >= entered,
        complete_as_of=instrument.complete_as_of,
        states=tuple(state_status(instrument, state, on, known_as_of) for state in sorted(instrument.parties)),
    )


def state_status(instrument: Instrument, state: StateCode, on: date, known_as_of: date) -> StateStatus:
    """One State's stays in the treaty and whether it is bound on ``on``."""
    rows = (row for row in instrument.parties.get(state, ()) if row.recorded <= known_as_of)
    return StateStatus(
        state=state,
        bound=participation(instrument, state, on, known_as_of),
        stays=tuple(_stay(instrument, row, known_as_of) for row in rows),
    )


def _stay(instrument: Instrument, row: Party, known_as_of: date) -> Stay:
    bound = row.status == "party"
    return Stay(
        row=row,
        binds_from=computed_entry(instrument, row, known_as_of) if bound else None,
        binds_until=stay_ends(instrument, row),
    )


def pending_request(
    instrument: Instrument,
    kind: Kind,
    requested_on: date,
    withdrawal: date,
    *,
    bound: Participation | None = None,
) -> Finding:
    """What becomes of a request when a State withdraws from the treaty it rests on.

    ``withdrawal`` is the day the period of the treaty's rule runs from. Both Conventions are silent on most
    pending requests; what they do not settle is undetermined. ``bound`` is whether the State that withdraws was
    bound on the day of the request, where a State is named: where that is not known, nor is the rest.
    """
    found = _by_the_rule(instrument, kind, requested_on, withdrawal)
    if bound is None or bound.bound or found.verdict is Verdict.NOT_SATISFIED:
        return found
    if bound.bound is False:
        days = {"day": requested_on.isoformat()}
        return _pending(instrument, bound.cite, Verdict.NOT_SATISFIED, "law-withdrawal-not-bound", days)
    return _in_doubt(found, bound)


def _in_doubt(found: Finding, bound: Participation) -> Finding:
    """The finding where it is not known whether the State was bound."""
    code = "law-withdrawal-if-bound" if found.verdict is Verdict.SATISFIED else found.reason.code
    return msgspec.structs.replace(
        found,
        verdict=Verdict.UNDETERMINED,
        reason=Sentence(code, found.reason.args),
        missing=(*found.missing, *bound.facts),
    )


def _by_the_rule(instrument: Instrument, kind: Kind, requested_on: date, withdrawal: date) -> Finding:
    rule = instrument.withdrawal
    if rule is None:
        return _pending(instrument, instrument.scope_cite, Verdict.UNDETERMINED, "law-withdrawal-no-rule")
    effective = end_of(withdrawal, rule.period)
    days = {"day": effective.isoformat()}
    if requested_on >= effective:
        code = "law-withdrawal-too-late"
        return _pending(instrument, rule.cite, Verdict.NOT_SATISFIED, code, days)
    return _made_in_time(instrument, rule, kind, requested_on, withdrawal, days)


def _made_in_time(
    instrument: Instrument,
    rule: Withdrawal,
    kind: Kind,
    requested_on: date,
    withdrawal: date,
    days: dict[str, str],
) -> Finding:
    if kind in rule.saves and requested_on >= withdrawal:
        return _pending(instrument, rule.saves_cite, Verdict.SATISFIED, "law-withdrawal-saved", days)
    return _pending(instrument, rule.cite, Verdict.UNDETERMINED, "law-withdrawal-silent", days)


def _pending(
    instrument: Instrument, cite: str, verdict: Verdict, code: str, args: dict[str, str] | None = None
) -> Finding:
    return Finding(
        concept="withdrawal.pending",
        verdict=verdict,
        citation=instrument.citation(cite),
        reason=Sentence(code, args or {}),
        mend=Sentence("law-mend-other-basis") if verdict is Verdict.NOT_SATISFIED else None,
        missing=(f"{instrument.id}/pending_after_withdrawal",) if verdict is Verdict.UNDETERMINED else (),
    )
