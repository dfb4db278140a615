"""Extradition put to a treaty: whether the offence carries it, and on what basis it can rest."""

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.book import Declaration, Instrument
from rogatory.law.dual_criminality import criminal_in_both
from rogatory.law.request import Request
from rogatory.law.weighing import Case, finding

Answer = tuple[Verdict, str, tuple[str, ...]]
"""A verdict, the code of its reason, and the facts it lacks."""


def offence_extraditable(case: Case) -> tuple[Finding, ...]:
    """A23(2), U44(1): the acts are punishable in both States, under any name; told of each offence."""
    offences = case.request.offences
    if not offences:
        mend = Sentence("law-mend-add", {"paths": "offences"})
        code = "law-dual-no-offence"
        return (finding(case, Verdict.UNDETERMINED, code, missing=("offences",), mend=mend),)
    return tuple(_offence(case, place) for place in range(len(offences)))


def _offence(case: Case, place: int) -> Finding:
    answer = criminal_in_both(case.request, place)
    args = {"number": place + 1}
    if answer.holds:
        return finding(case, Verdict.SATISFIED, "law-dual-met", args)
    if answer.holds is None:
        mend = Sentence("law-mend-state", {"paths": ", ".join(answer.missing)})
        return finding(case, Verdict.UNDETERMINED, "law-dual-unknown", args, missing=answer.missing, mend=mend)
    mend = Sentence("law-mend-dual-criminality")
    missing = (f"offences[{place}]",)
    return finding(case, Verdict.NOT_SATISFIED, "law-dual-not-met", args, missing=missing, mend=mend)


def basis_for_extradition(case: Case) -> tuple[Finding, ...]:
    """A23(5) to (7), U44(5) to (7): a treaty of extradition, this one as its basis, or none needed."""
    verdict, code, missing = extradition_basis(case.instrument, case.request)
    args = {"state": case.request.requested_state} if case.request.requested_state else {}
    mend = None
    if verdict is Verdict.NOT_SATISFIED:
        mend = Sentence("law-mend-other-basis")
    elif missing:
        mend = Sentence("law-mend-state", {"paths": ", ".join(missing)})
    return (finding(case, verdict, code, args, missing=missing, mend=mend),)


def extradition_basis(instrument: Instrument, request: Request) -> Answer:
    """What an extradition to the requesting State can rest on, as far as the facts and declarations tell."""
    facts = request.extradition
    exists, required = (facts.treaty_exists, facts.treaty_required) if facts else (None, None)
    if exists:
        return Verdict.SATISFIED, "law-extradition-under-treaty", ()
    taken = declared_as_basis(instrument, request.requested_state)
    if taken is True:
        return Verdict.SATISFIED, "law-extradition-basis-taken", ()
    if required is False:
        return Verdict.SATISFIED, "law-extradition-without-treaty", ()
    return _without_a_taken_basis(instrument, request, taken=taken, exists=exists, required=required)


def declared_as_basis(instrument: Instrument, state: str | None) -> bool | None:
    """Whether a State said that it takes the treaty as its basis for extradition; ``None`` if not known."""
    said = (row.takes_as_basis for row in _declared(instrument, state) if row.takes_as_basis is not None)
    return next(said, None)


def _without_a_taken_basis(
    instrument: Instrument, request: Request, *, taken: bool | None, exists: bool | None, required: bool | None
) -> Answer:
    missing: tuple[str, ...] = () if exists is False else ("extradition.treaty_exists",)
    if taken is False and exists is False and required:
        return Verdict.NOT_SATISFIED, "law-extradition-basis-declined", ()
    if required is None:
        missing += ("extradition.treaty_required",)
    if taken is False:
        return Verdict.UNDETERMINED, "law-extradition-basis-declined", missing
    declared = f"{instrument.id}/declarations/{request.requested_state or '?'}/extradition_basis"
    return Verdict.UNDETERMINED, "law-extradition-basis-unknown", (*missing, declared)


def _declared(instrument: Instrument, state: str | None) -> tuple[Declaration, ...]:
    return tuple(row for row in instrument.declarations if row.state == state)
