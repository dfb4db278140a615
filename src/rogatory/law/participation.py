"""Whether one State is bound by one treaty on one day, as far as the sources held on another day tell.

Entry into force is computed from the deposit by the treaty's own rule and compared with the day the source
lists; where the two disagree, the days between them are undetermined. A missing deposit is never guessed: it
leaves the answer undetermined, save before a day on which the State cannot yet have deposited.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice

import msgspec

from rogatory.kernel.dates import end_of
from rogatory.kernel.findings import Sentence
from rogatory.kernel.states import StateCode
from rogatory.law.book import EntryIntoForce, Instrument, Party


class Participation(msgspec.Struct, frozen=True, kw_only=True):
    """``bound`` is true, false or not known; ``facts`` name what would decide it, ``missing`` words it."""

    bound: bool | None
    verified: bool
    reasons: tuple[Sentence, ...] = ()
    missing: tuple[Sentence, ...] = ()
    facts: tuple[str, ...] = ()
    cite: str


def participation(instrument: Instrument, state: StateCode, on: date, known_as_of: date) -> Participation:
    """Whether ``instrument`` binds ``state`` on ``on``, by what its sources said up to ``known_as_of``."""
    if instrument.open_to is not None and state not in instrument.open_to:
        reason = Sentence("law-basis-not-open", {"state": state})
        return Participation(bound=False, verified=True, reasons=(reason,), cite=instrument.open_to_cite)
    entered = general_entry(instrument, known_as_of)
    entry = instrument.entry
    if instrument.adopted and on < instrument.adopted:
        return _before_adoption(instrument, instrument.adopted)
    if entry and (entered is None or on < entered):
        return _before_general_entry(instrument, entry, entered)
    stays = [row for row in instrument.parties.get(state, ()) if row.recorded <= known_as_of]
    joined = [row for row in stays if row.status == "party"]
    if not joined:
        return _absent(instrument, state, stays, on, known_as_of)
    return _most_decisive([_stay(instrument, row, on, entered) for row in joined])


def general_entry(instrument: Instrument, known_as_of: date) -> date | None:
    """The day the treaty entered into force, as far as it could be known on ``known_as_of``; else unknown.

    As stated, once it had come; or computed from the deposits that count and stood in the sources by then.
    """
    entry = instrument.entry
    if entry is None:
        return None
    if entry.general is not None:
        return entry.general if entry.general <= known_as_of else None
    known = (day for day, recorded in instrument.counted_deposits if recorded <= known_as_of)
    last = next(islice(known, entry.deposits - 1, None), None)
    return last + timedelta(days=entry.general_days) if last else None


def computed_entry(instrument: Instrument, row: Party, known_as_of: date) -> date | None:
    """The day the treaty binds the State of ``row``, by its own rule; unknown without a deposit."""
    return _computed(instrument, row, general_entry(instrument, known_as_of))


def _computed(instrument: Instrument, row: Party, entered: date | None) -> date | None:
    if row.deposit is None or instrument.entry is None or entered is None:
        return None
    return max(entered, row.deposit + timedelta(days=instrument.entry.state_days))


def _before_adoption(instrument: Instrument, adopted: date) -> Participation:
    reason = Sentence("law-basis-before-adoption", {"day": adopted.isoformat()})
    cite = instrument.entry.cite if instrument.entry else instrument.scope_cite
    return Participation(bound=False, verified=True, reasons=(reason,), cite=cite)


def _before_general_entry(instrument: Instrument, entry: EntryIntoForce, entered: date | None) -> Participation:
    """Before the treaty was in force it bound nobody; not known is whether it is, where a deposit is missing.

    Before it was adopted it cannot have been in force.
    """
    if entered is None:
        lacking = Sentence("law-fact-general-entry")
        return Participation(
            bound=None,
            verified=False,
            reasons=(Sentence("law-basis-entry-unknown"),),
            missing=(lacking,),
            facts=(f"{instrument.id}/entry_into_force",),
            cite=entry.cite,
        )
    reason = Sentence("law-basis-before-general", {"day": entered.isoformat()})
    return Participation(bound=False, verified=entry.verified, reasons=(reason,), cite=entry.cite)


def _absent(
    instrument: Instrument, state: StateCode, stays: Sequence[Party], on: date, known_as_of: date
) -> Participation:
    complete = instrument.complete_as_of
    cite = _state_cite(instrument)
    if complete is not None and on <= complete <= known_as_of:
        reason = Sentence("law-basis-not-listed", {"state": state, "day": complete.isoformat()})
        verified = all(row.verified == "yes" for row in stays)
        return Participation(bound=False, verified=verified, reasons=(reason,), cite=cite)
    return Participation(
        bound=None,
        verified=False,
        reasons=(_not_listed_as_party(instrument, state, stays, known_as_of),),
        missing=(Sentence("law-fact-party-list", {"state": state, "day": on.isoformat()}),),
        facts=(_fact(instrument, state, "status"),),
        cite=cite,
    )


def _not_listed_as_party(
    instrument: Instrument, state: StateCode, stays: Sequence[Party], known_as_of: date
) -> Sentence:
    """What the list does say of a State it does not name as a party, and up to which day."""
    complete = instrument.complete_as_of
    if stays:
        last = max(row.recorded for row in stays)
        until = max(last, complete) if complete and complete <= known_as_of else last
        args = {"state": state, "status": stays[-1].status, "day": until.isoformat()}
        return Sentence("law-basis-listed-otherwise", args)
    until = complete if complete and complete <= known_as_of else known_as_of
    return Sentence("law-basis-list-ends", {"state": state, "day": until.isoformat()})


def _stay(instrument: Instrument, row: Party, on: date, entered: date | None) -> Participation:
    starts = _starts(instrument, row, entered)
    if not starts:
        return _without_deposit(instrument, row, on)
    earliest, latest = min(starts), max(starts)
    if on < earliest:
        return _said(instrument, row, False, "law-basis-before-entry", earliest)
    if on < latest:
        return _dates_disagree(instrument, row, earliest, latest)
    return _ended(instrument, row, on) or _bound(instrument, row, latest)


def _bound(instrument: Instrument, row: Party, since: date) -> Participation:
    """Bound, where somebody checked the row with its source; else it is for the depositary to confirm."""
    if row.verified == "yes":
        return _said(instrument, row, True, "law-basis-in-force", since)
    return _unknown(instrument, row, "law-basis-in-force", "confirmation", day=since.isoformat())


def _starts(instrument: Instrument, row: Party, entered: date | None) -> list[date]:
    """The computed and the listed day the treaty binds the State; a listed day alone is not relied upon."""
    computed = _computed(instrument, row, entered)
    if computed is None:
        return []
    return [computed, row.listed_entry] if row.listed_entry else [computed]


def _without_deposit(instrument: Instrument, row: Party, on: date) -> Participation:
    if row.not_before and on < row.not_before:
        return _said(instrument, row, False, "law-basis-before-national-act", row.not_before)
    return _unknown(instrument, row, "law-basis-deposit-unknown", "deposit")


def _dates_disagree(instrument: Instrument, row: Party, earliest: date, latest: date) -> Participation:
    between = {"earliest": earliest.isoformat(), "latest": latest.isoformat()}
    return _unknown(instrument, row, "law-basis-dates-disagree", "entry", **between)


def _ended(instrument: Instrument, row: Party, on: date) -> Participation | None:
    if row.left_on_unknown_day:
        return _unknown(instrument, row, "law-basis-end-unknown", "end")
    ends = stay_ends(instrument, row)
    if ends is not None and on >= ends:
        return _said(instrument, row, False, "law-basis-ended", ends)
    return None


def stay_ends(instrument: Instrument, row: Party) -> date | None:
    """The day from which the State is no longer bound: as its source states it, else as the treaty counts."""
    if row.until is not None or row.withdrawal_received is None or instrument.withdrawal is None:
        return row.until
    return end_of(row.withdrawal_received, instrument.withdrawal.period)


def _said(instrument: Instrument, row: Party, bound: bool, code: str, day: date) -> Participation:
    reason = Sentence(code, {"state": row.state, "day": day.isoformat()})
    return Participation(
        bound=bound,
        verified=row.verified == "yes",
        reasons=(reason, *_doubt(row)),
        cite=_state_cite(instrument),
    )


def _unknown(instrument: Instrument, row: Party, code: str, fact: str, **args: str) -> Participation:
    return Participation(
        bound=None,
        verified=False,
        reasons=(Sentence(code, {"state": row.state, **args}), *_doubt(row)),
        missing=(Sentence(f"law-fact-{fact}", {"state": row.state}),),
        facts=(_fact(instrument, row.state, fact),),
        cite=_state_cite(instrument),
    )


def _doubt(row: Party) -> tuple[Sentence, ...]:
    if row.verified == "yes":
        return ()
    return (Sentence("law-basis-unverified", {"state": row.state, "source": row.source}),)


def _most_decisive(stays: Sequence[Participation]) -> Participation:
    """A State is bound if one of its stays covers the day; unknown if one may; else not."""
    if len(stays) == 1:
        return stays[0]
    for wanted in (True, None):
        for stay in stays:
            if stay.bound is wanted:
                return stay
    return stays[-1]


def _fact(instrument: Instrument, state: StateCode, fact: str) -> str:
    return f"{instrument.id}/parties/{state}/{fact}"


def _state_cite(instrument: Instrument) -> str:
    return instrument.entry.state_cite if instrument.entry else instrument.scope_cite
