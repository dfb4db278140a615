"""On which ground each State may act on an offence, and when States that act on one conduct must consult."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.kernel.states import StateCode
from rogatory.law.book import Instrument, LawBook
from rogatory.law.particulars import Conduct
from rogatory.law.paths import is_blank
from rogatory.law.rules import Rule
from rogatory.law.truth import Truth, either, every, known, negated
from rogatory.law.vocabulary import Claim, Trigger
from rogatory.law.weighing import finding_of


class Ground(msgspec.Struct, frozen=True, kw_only=True):
    """One ground of one treaty beside one State and the facts.

    ``optional`` says that the treaty lets the State provide for the ground and does not bid it to; whether the
    State did is its own law, which no law book holds. ``finding`` is satisfied where the facts give the ground.
    """

    state: StateCode
    claim: Claim
    optional: bool
    finding: Finding


class Jurisdiction(msgspec.Struct, frozen=True, kw_only=True):
    """Every ground of every treaty for every State asked about, and the duty to consult, where it arises."""

    grounds: tuple[Ground, ...]
    consult: tuple[Finding, ...]


def jurisdiction(
    book: LawBook, instruments: Sequence[str], conduct: Conduct, states: Sequence[StateCode]
) -> Jurisdiction:
    """On which ground each of ``states`` may act, by the treaties named. Raises ``UnknownInstrument``."""
    held = book.chosen(instruments)
    return Jurisdiction(
        grounds=tuple(
            _ground(instrument, rule, rule.claim, conduct, state)
            for state in states
            for instrument in held
            for rule in instrument.rules
            if rule.claim
        ),
        consult=tuple(
            _consult(instrument, rule, conduct)
            for instrument in held
            for rule in instrument.rules
            if Trigger.SAME_CONDUCT_PURSUED_ELSEWHERE in rule.after
        ),
    )


def _ground(instrument: Instrument, rule: Rule, claim: Claim, conduct: Conduct, state: StateCode) -> Ground:
    answer = _CLAIMS[claim](conduct, state)
    verdict, code = {
        True: (Verdict.SATISFIED, "law-jurisdiction-given"),
        False: (Verdict.NOT_SATISFIED, "law-jurisdiction-not-given"),
        None: (Verdict.UNDETERMINED, "law-jurisdiction-unknown"),
    }[answer.holds]
    args = {"state": state, "claim": claim.value, "optional": "yes" if rule.claim_optional else "no"}
    mend = Sentence("law-mend-state", {"paths": ", ".join(answer.missing)}) if answer.missing else None
    found = finding_of(instrument, rule, verdict, Sentence(code, args), missing=answer.missing, mend=mend)
    return Ground(state=state, claim=claim, optional=rule.claim_optional, finding=found)


def _consult(instrument: Instrument, rule: Rule, conduct: Conduct) -> Finding:
    """A9(3), U42(5): States that act on the same conduct consult, as appropriate, to co-ordinate their acts."""
    acting = conduct.proceedings_in
    if acting is None:
        missing = ("conduct.proceedings_in",)
        reason = Sentence("law-jurisdiction-others-unknown")
        return finding_of(instrument, rule, Verdict.UNDETERMINED, reason, missing=missing)
    if len(set(acting)) < 2:
        return finding_of(instrument, rule, Verdict.SATISFIED, Sentence("law-jurisdiction-alone"))
    reason = Sentence("law-jurisdiction-consult", {"states": ", ".join(sorted(set(acting)))})
    mend = Sentence("law-mend-consult")
    return finding_of(instrument, rule, Verdict.NOT_SATISFIED, reason, missing=("consultations",), mend=mend)


def _among(states: Iterable[str] | None, state: str, path: str) -> Truth:
    return known(None if states is None else state in states, path)


def _is(held: str | None, state: str, path: str) -> Truth:
    return known(None if is_blank(held) else held == state, path)


def _territory(conduct: Conduct, state: str) -> Truth:
    return _among(conduct.committed_in, state, "conduct.committed_in")


def _effects(conduct: Conduct, state: str) -> Truth:
    reached = _among(conduct.effects_in, state, "conduct.effects_in")
    return either((_territory(conduct, state), reached))


def _flag(conduct: Conduct, state: str) -> Truth:
    return _is(conduct.aboard, state, "conduct.aboard")


def _against_national(conduct: Conduct, state: str) -> Truth:
    return _among(conduct.victim_nationalities, state, "conduct.victim_nationalities")


def _against_resident(conduct: Conduct, state: str) -> Truth:
    return _is(conduct.victim_residence, state, "conduct.victim_residence")


def _by_national(conduct: Conduct, state: str) -> Truth:
    return _among(conduct.offender_nationalities, state, "conduct.offender_nationalities")


def _by_resident(conduct: Conduct, state: str) -> Truth:
    return _is(conduct.offender_residence, state, "conduct.offender_residence")


def _by_stateless_resident(conduct: Conduct, state: str) -> Truth:
    stateless = known(conduct.offender_stateless, "conduct.offender_stateless")
    return every((stateless, _by_resident(conduct, state)))


def _against_state(conduct: Conduct, state: str) -> Truth:
    return _is(conduct.against_state, state, "conduct.against_state")


def _meant_for(conduct: Conduct, state: str) -> Truth:
    """Acts abroad meant to lead to an offence in the State: outside it, or the ground is its territory."""
    meant = _is(conduct.meant_for, state, "conduct.meant_for")
    return every((negated(_territory(conduct, state)), meant))


def _present(conduct: Conduct, state: str) -> Truth:
    return _is(conduct.offender_present_in, state, "conduct.offender_present_in")


def _not_extradited(conduct: Conduct, state: str) -> Truth:
    return _is(conduct.not_extradited_by, state, "conduct.not_extradited_by")


def _present_not_extradited(conduct: Conduct, state: str) -> Truth:
    return every((_present(conduct, state), _not_extradited(conduct, state)))


def _national_not_extradited(conduct: Conduct, state: str) -> Truth:
    for_that = known(conduct.not_extradited_as_national, "conduct.not_extradited_as_national")
    return every((_present_not_extradited(conduct, state), _by_national(conduct, state), for_that))


def _national_present_not_extradited(conduct: Conduct, state: str) -> Truth:
    return every((_present_not_extradited(conduct, state), _by_national(conduct, state)))


_CLAIMS: Mapping[Claim, Callable[[Conduct, str], Truth]] = {
    Claim.TERRITORY: _territory,
    Claim.EFFECTS: _effects,
    Claim.FLAG: _flag,
    Claim.AGAINST_NATIONAL: _against_national,
    Claim.AGAINST_RESIDENT: _against_resident,
    Claim.BY_NATIONAL: _by_national,
    Claim.BY_RESIDENT: _by_resident,
    Claim.BY_STATELESS_RESIDENT: _by_stateless_resident,
    Claim.AGAINST_STATE: _against_state,
    Claim.MEANT_FOR_TERRITORY: _meant_for,
    Claim.NATIONAL_NOT_EXTRADITED: _national_not_extradited,
    Claim.NATIONAL_PRESENT_NOT_EXTRADITED: _national_present_not_extradited,
    Claim.PRESENT_NOT_EXTRADITED: _present_not_extradited,
    Claim.PRESENCE: _present,
}
