"""When a rule applies to a request: small questions answered yes, no, or not known for want of these facts."""

from collections.abc import Callable, Iterable, Mapping

from rogatory.law.comparisons import Test, compared
from rogatory.law.dual_criminality import in_both, lacking_in_one
from rogatory.law.request import Form, Purpose, Request
from rogatory.law.truth import NO, YES, Truth, either, every, known, negated
from rogatory.law.vocabulary import Condition


def all_hold(conditions: Iterable[Condition | Test], request: Request) -> Truth:
    """Whether every condition holds: no if one does not; not known if one is not known; else yes."""
    return every(
        compared(request, condition) if isinstance(condition, Test) else _CONDITIONS[condition](request)
        for condition in conditions
    )


def not_only_service(request: Request) -> Truth:
    """Something other than the service of documents is asked: A20(6)(c) and U46(15)(c) except service alone."""
    measures = request.measures or ()
    if any(measure.purpose not in (None, Purpose.SERVICE_OF_DOCUMENTS) for measure in measures):
        return YES
    unknown = tuple(f"measures[{n}].purpose" for n, measure in enumerate(measures) if measure.purpose is None)
    if unknown or not measures:
        return Truth(holds=None, missing=unknown or ("measures",))
    return NO


def legal_person(request: Request) -> Truth:
    """A legal person is among the persons concerned."""
    if request.persons is None:
        return Truth(holds=None, missing=("persons",))
    return Truth(holds=any(person.legal_person for person in request.persons))


def urgent(request: Request) -> Truth:
    """The request says the circumstances are urgent."""
    return known(request.urgency.urgent if request.urgency else None, "urgency.urgent")


def oral(request: Request) -> Truth:
    """The request is made orally."""
    return known(None if request.form is None else request.form is Form.ORAL, "form")


def confidentiality_required(request: Request) -> Truth:
    """The requesting State requires confidentiality; it need not, so silence is a no: A20(10), U46(20)."""
    return Truth(holds=bool(request.confidentiality and request.confidentiality.required))


def deadline_suggested(request: Request) -> Truth:
    """The requesting State suggests a day; it need not, so silence is a no: A20(14), U46(24)."""
    return Truth(holds=bool(request.deadline and request.deadline.on))


def criminal_in_both(request: Request) -> Truth:
    """The conduct of an offence, or the conduct confiscation rests on, is criminal in both States."""
    return _in_one_of(in_both(request), request, wanted=True)


def not_criminal_in_both(request: Request) -> Truth:
    """The conduct of an offence, or the conduct confiscation rests on, is not criminal in both States."""
    return _in_one_of(lacking_in_one(request), request, wanted=False)


def _in_one_of(by_offences: Truth, request: Request, *, wanted: bool) -> Truth:
    if request.confiscation is None:
        return by_offences
    said = known(request.confiscation.criminal_in_both, "confiscation.criminal_in_both")
    return either((by_offences, said if wanted else negated(said)))


_CONDITIONS: Mapping[Condition, Callable[[Request], Truth]] = {
    Condition.NOT_ONLY_SERVICE: not_only_service,
    Condition.LEGAL_PERSON: legal_person,
    Condition.URGENT: urgent,
    Condition.ORAL: oral,
    Condition.CONFIDENTIALITY_REQUIRED: confidentiality_required,
    Condition.DEADLINE_SUGGESTED: deadline_suggested,
    Condition.CRIMINAL_IN_BOTH: criminal_in_both,
    Condition.NOT_CRIMINAL_IN_BOTH: not_criminal_in_both,
}
