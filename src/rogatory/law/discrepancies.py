"""Facts of a request that cannot both be so, wherever they stand: days out of order, States at odds, twins."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from rogatory.kernel.dates import NoSuchDate, parse_date
from rogatory.law.particulars import Extradition
from rogatory.law.request import Request

Pair = tuple[str, str]
"""The paths of two facts that cannot both be so."""

_Dated = tuple[str, str | None]
"""A path, and the text there that should be a day."""


def discrepancies(request: Request) -> tuple[Pair, ...]:
    """Every pair found, in the order of the request format. Days that cannot be read are told elsewhere."""
    return (
        *_days_out_of_order(request),
        *_states_at_odds(request),
        *_twins(request),
    )


def _days_out_of_order(request: Request) -> Iterator[Pair]:
    for (first, earlier), (second, later) in _in_order(request):
        begun, ended = _day(earlier), _day(later)
        if begun and ended and begun > ended:
            yield first, second


def _day(text: str | None) -> date | None:
    try:
        return parse_date(text) if text else None
    except NoSuchDate:
        return None


def _in_order(request: Request) -> Iterator[tuple[_Dated, _Dated]]:
    """Pairs of days of which the first cannot lie after the second."""
    asked = ("on", request.on)
    if request.deadline:
        yield asked, ("deadline.on", request.deadline.on)
    for number, measure in enumerate(request.measures or ()):
        place = f"measures[{number}]"
        yield (f"{place}.period_from", measure.period_from), (f"{place}.period_to", measure.period_to)
        yield asked, (f"{place}.hearing_on", measure.hearing_on)
    for number, person in enumerate(request.persons or ()):
        yield (f"persons[{number}].born_on", person.born_on), asked
    if request.conduct:
        yield ("conduct.on", request.conduct.on), asked
    if request.extradition:
        yield from _papers(request.extradition, asked)


def _papers(facts: Extradition, asked: _Dated) -> Iterator[tuple[_Dated, _Dated]]:
    for name, paper in (("warrant", facts.warrant), ("judgment", facts.judgment)):
        if paper:
            yield (f"extradition.{name}.dated", paper.dated), asked


def _states_at_odds(request: Request) -> Iterator[Pair]:
    """What is said of the person sought in one place and of the offender in another."""
    asked_of, sought, conduct = request.requested_state, request.extradition, request.conduct
    if not (asked_of and sought and conduct):
        return
    nationalities, present = conduct.offender_nationalities, conduct.offender_present_in
    if nationalities and _denies(sought.national_of_requested_state, asked_of in nationalities):
        yield "extradition.national_of_requested_state", "conduct.offender_nationalities"
    if present and _denies(sought.in_requested_state, asked_of == present):
        yield "extradition.in_requested_state", "conduct.offender_present_in"


def _denies(said: bool | None, so: bool) -> bool:
    return said is not None and said is not so


def _twins(request: Request) -> Iterator[Pair]:
    """Facts that bear one identifier: whatever rests on it rests on nobody knows which."""
    counted = Counter(fact.id for fact in request.facts_stated if fact.id)
    for identifier, times in counted.items():
        if times > 1:
            places = [number for number, fact in enumerate(request.facts_stated) if fact.id == identifier]
            yield f"facts_stated[{places[0]}].id", f"facts_stated[{places[1]}].id"
