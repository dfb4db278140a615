"""What follows from what happened: duties, safeguards and clocks of the treaties, and those of practice."""

from collections.abc import Iterator, Sequence

import msgspec

from rogatory.kernel.dates import Period
from rogatory.kernel.findings import Citation, Sentence, Standing
from rogatory.law.book import Instrument, LawBook
from rogatory.law.kinds import Kind
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import OwedBy, Trigger

__all__ = ["Duty", "OwedBy", "Trigger", "duties_after", "governing"]


class Duty(msgspec.Struct, frozen=True, kw_only=True):
    """Something owed: by whom, what, within which period (none where none is set), and where it stands.

    A period of practice beside a treaty's duty is a duty of its own, with the standing of practice.
    ``sentence`` is told in words of its own where the concept has some, else in those of the provision.
    """

    concept: str
    owed_by: OwedBy
    sentence: Sentence
    period: Period | None
    citation: Citation
    standing: Standing


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

    ``kind`` keeps to the duties of one kind of request; ``urgent`` chooses practice's periods for urgent
    matters. Raises ``UnknownInstrument``.
    """
    treaties = book.chosen(instruments)
    return tuple(
        duty
        for held in (*treaties, *(book.practice if practice else ()))
        for duty in _duties(held, trigger, kind, urgent)
    )


def governing(book: LawBook, instruments: Sequence[str], act: str) -> tuple[Citation, ...]:
    """The provisions that speak of an act, by the act's tag without its version, such as ``request_sent``.

    Treaties in the order named. Raises ``UnknownInstrument``.
    """
    treaties = book.chosen(instruments)
    rules = ((held, rule) for held in treaties for rule in held.rules if act in rule.governs)
    return tuple(dict.fromkeys(held.citation(rule.cite) for held, rule in rules))


def _duties(instrument: Instrument, trigger: Trigger, kind: Kind | None, urgent: bool) -> Iterator[Duty]:
    for rule in instrument.rules:
        follows = trigger in rule.after and (kind is None or rule.concerns(kind))
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
        citation=instrument.citation(rule.cite),
        standing=instrument.standing,
    )
