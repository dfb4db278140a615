"""What follows from what happened: duties, safeguards and clocks of the treaties, and those of practice."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from rogatory.kernel.dates import Period
from rogatory.kernel.findings import Citation, Sentence, Standing
from rogatory.law.book import Instrument, LawBook
from rogatory.law.kinds import Kind
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import DayMeans, OwedBy, Trigger

__all__ = ["DayMeans", "Duty", "OwedBy", "Trigger", "duties_after", "governing"]


class Duty(msgspec.Struct, frozen=True, kw_only=True):
    """Something owed: by whom, what, within which period (none where none is set), and where it stands.

    A period of practice beside a treaty's duty is a duty of its own, with the standing of practice.
    ``sentence`` is told in words of its own where the concept has some, else in those of the provision.
    ``day_means`` says what the end of the period is. ``kinds`` are those it concerns; none means every kind.
    """

    concept: str
    owed_by: OwedBy
    sentence: Sentence
    period: Period | None
    day_means: DayMeans
    kinds: tuple[Kind, ...]
    citation: Citation
    standing: Standing

    @property
    def common(self) -> bool:
        """Whether it concerns every kind of request, or the commonest."""
        return not self.kinds or Kind.MUTUAL_LEGAL_ASSISTANCE in self.kinds


_EVENTS_OF_A_KIND: Mapping[Trigger, Mapping[Kind, Trigger]] = {
    Trigger.REQUEST_RECEIVED: {
        Kind.EXTRADITION: Trigger.EXTRADITION_REQUESTED,
        Kind.PROVISIONAL_ARREST: Trigger.PROVISIONAL_ARREST_REQUESTED,
        Kind.CONFISCATION: Trigger.CONFISCATION_REQUESTED,
        Kind.PROVISIONAL_MEASURES: Trigger.PROVISIONAL_MEASURE_REQUESTED,
        Kind.RETURN_OF_ASSETS: Trigger.RETURN_REQUESTED,
        Kind.TRANSFER_OF_PROCEEDINGS: Trigger.TRANSFER_OF_PROCEEDINGS_PROPOSED,
        Kind.TRANSFER_OF_SENTENCED_PERSON: Trigger.TRANSFER_OF_SENTENCED_REQUESTED,
    },
    Trigger.REFUSAL_INTENDED: {Kind.EXTRADITION: Trigger.EXTRADITION_REFUSAL_INTENDED},
    Trigger.REFUSED: {
        Kind.EXTRADITION: Trigger.EXTRADITION_REFUSED,
        Kind.TRANSFER_OF_SENTENCED_PERSON: Trigger.TRANSFER_OF_SENTENCED_REFUSED,
    },
}
"""What an event is called where a kind of request has a name of its own for it: whoever asks, means both."""


def duties_after(
    book: LawBook,
    instruments: Sequence[str],
    trigger: Trigger,
    *,
    kind: Kind | None = None,
    urgent: bool = False,
    practice: bool = True,
) -> tuple[Duty, ...]:
    """The duties that follow from ``trigger`` under the treaties named, then those of practice.

    ``kind`` keeps to the duties of one kind of request and takes in the event that kind has a name of its own
    for; without it, what concerns every kind or the commonest stands first, the rest kind by kind. A duty two
    rules give is told once. ``urgent`` chooses practice's periods for urgent matters. Raises
    ``UnknownInstrument``.
    """
    happened = {trigger, _EVENTS_OF_A_KIND.get(trigger, {}).get(kind, trigger) if kind else trigger}
    treaties = (duty for held in book.chosen(instruments) for duty in _duties(held, happened, kind, urgent))
    owed = _told_once(treaties)
    if not kind:
        owed = sorted(owed, key=_place_among_kinds)
    customs = (one for held in book.practice for one in _duties(held, happened, kind, urgent))
    return (*owed, *(_told_once(customs) if practice else ()))


def governing(book: LawBook, instruments: Sequence[str], act: str) -> tuple[Citation, ...]:
    """The provisions that speak of an act, by the act's tag without its version, such as ``request_sent``.

    Treaties in the order named. Raises ``UnknownInstrument``.
    """
    treaties = book.chosen(instruments)
    rules = ((held, rule) for held in treaties for rule in held.rules if act in rule.governs)
    return tuple(dict.fromkeys(held.citation(rule.cite) for held, rule in rules))


def _told_once(owed: Iterable[Duty]) -> list[Duty]:
    """Each duty once, where it first stood, with the kinds of every rule that gives it."""
    told: dict[tuple[object, ...], Duty] = {}
    for duty in owed:
        key = (duty.citation, duty.concept, duty.owed_by, duty.period)
        first = told.get(key, duty)
        told[key] = msgspec.structs.replace(first, kinds=_both(first.kinds, duty.kinds))
    return list(told.values())


def _both(one: tuple[Kind, ...], other: tuple[Kind, ...]) -> tuple[Kind, ...]:
    return tuple(dict.fromkeys((*one, *other))) if one and other else ()


def _place_among_kinds(duty: Duty) -> int:
    order = tuple(Kind)
    return -1 if duty.common else min(order.index(kind) for kind in duty.kinds)


def _duties(instrument: Instrument, happened: set[Trigger], kind: Kind | None, urgent: bool) -> Iterator[Duty]:
    for rule in instrument.rules:
        follows = not happened.isdisjoint(rule.after) and (kind is None or rule.concerns(kind))
        if follows and rule.owed_by and rule.urgent in (None, urgent):
            yield _duty(instrument, rule, rule.owed_by)


def _duty(instrument: Instrument, rule: Rule, owed_by: OwedBy) -> Duty:
    return Duty(
        concept=rule.concept,
        owed_by=owed_by,
        sentence=Sentence(
            f"law-duty-{rule.concept.replace('.', '-').replace('_', '-')}",
            {"provision": f"{instrument.id} {rule.cite}"},
        ),
        period=rule.period,
        day_means=rule.day,
        kinds=rule.kinds,
        citation=instrument.citation(rule.cite),
        standing=instrument.standing,
    )
