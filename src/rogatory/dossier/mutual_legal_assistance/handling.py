"""Physical media: handed over, received, compared, passed on, returned or destroyed; nothing goes untold."""

from datetime import date, timedelta
from typing import assert_never

from rogatory.dossier.common.media import Ending, SealCondition
from rogatory.dossier.mutual_legal_assistance import acts, commands
from rogatory.dossier.mutual_legal_assistance.decision import (
    Doing,
    Outcome,
    Stopped,
    blank_text,
    date_problem,
    done,
    stop,
)
from rogatory.dossier.mutual_legal_assistance.media import Custody, Medium
from rogatory.dossier.mutual_legal_assistance.state import (
    media_coming_to_us,
    media_to_compare,
    media_we_hold,
)
from rogatory.kernel.dates import NoSuchDate, parse_date

_A_DAY_AHEAD = timedelta(days=1)
"""East of us it may be tomorrow already."""


def decide_on_medium(doing: Doing, command: commands.MediaCommand) -> Outcome:
    """What a command about a medium leads to."""
    match command:
        case commands.HandOverMedium():
            return _hand_over(doing, command)
        case commands.ReceiveMedium():
            return _receive(doing, command)
        case commands.CompareMedium():
            return _compare(doing, command)
        case commands.PassOnMedium():
            return _pass_on(doing, command)
        case commands.DisposeOfMedium():
            return _dispose_of(doing, command)
        case _:
            assert_never(command)


def _hand_over(doing: Doing, command: commands.HandOverMedium) -> Outcome:
    """A medium has a label to know it by, a hand that gave it and a day; its list is one."""
    if blank_text(command.label):
        return stop("label-missing")
    stopped = _hands_problem(doing, command.handed_by, command.handed_on)
    if stopped is not None:
        return stopped
    if len(command.files) > 1:
        return stop("one-hash-list")
    return done(
        acts.MediumHandedOver(
            **doing.across(),
            medium_id=doing.new_id,
            medium_kind=command.medium_kind,
            label=command.label.strip(),
            handed_by=command.handed_by.strip(),
            handed_on=command.handed_on,
            carriage=command.carriage,
            handed_to=command.handed_to,
            serial_number=command.serial_number,
            seal_number=command.seal_number,
            waybill=command.waybill,
            text=command.text,
            inventory=command.inventory,
            files=command.files,
        )
    )


def _receive(doing: Doing, command: commands.ReceiveMedium) -> Outcome:
    """A broken or missing seal is told in words as well: what exactly was found."""
    medium = _named(media_coming_to_us(doing.dossier), command.medium_id)
    if medium is None:
        return stop("no-such-medium")
    stopped = _step_problem(doing, medium, command.received_by, command.received_on)
    if stopped is not None:
        return stopped
    as_it_should = command.seal_condition in {SealCondition.INTACT, SealCondition.NONE}
    if not as_it_should and blank_text(command.text):
        return stop("seal-text-missing")
    return done(
        acts.MediumReceived(
            **doing.across(),
            medium_id=command.medium_id,
            received_by=command.received_by.strip(),
            received_on=command.received_on,
            seal_condition=command.seal_condition,
            seal_number=command.seal_number,
            text=command.text,
        )
    )


def _compare(doing: Doing, command: commands.CompareMedium) -> Outcome:
    """No comparison, no finding: one list was handed in and both were read, or nothing is said.

    The announced list handed in again was not computed from anything, and would agree with itself.
    """
    medium = _named(media_to_compare(doing.dossier), command.medium_id)
    if medium is None:
        return stop("no-such-medium")
    comparison = command.comparison
    if len(command.files) != 1 or comparison is None:
        return stop("one-hash-list")
    if medium.inventory is not None and command.files[0].sha256 == medium.inventory.sha256:
        return stop("announced-list")
    return done(
        acts.MediumCompared(
            **doing.across(),
            medium_id=medium.id,
            comparison=comparison,
            text=command.text,
            files=command.files,
        )
    )


def _pass_on(doing: Doing, command: commands.PassOnMedium) -> Outcome:
    """The chain names both hands."""
    medium = _named(media_we_hold(doing.dossier), command.medium_id)
    if medium is None:
        return stop("no-such-medium")
    if blank_text(command.handed_to):
        return stop("hands-missing")
    stopped = _step_problem(doing, medium, command.handed_by, command.handed_on)
    if stopped is not None:
        return stopped
    return done(
        acts.MediumPassedOn(
            **doing.inside(),
            medium_id=command.medium_id,
            handed_by=command.handed_by.strip(),
            handed_to=command.handed_to.strip(),
            handed_on=command.handed_on,
            text=command.text,
        )
    )


def _dispose_of(doing: Doing, command: commands.DisposeOfMedium) -> Outcome:
    medium = _named(media_we_hold(doing.dossier), command.medium_id)
    if medium is None:
        return stop("no-such-medium")
    stopped = _step_problem(doing, medium, command.done_by, command.done_on) or _ending_problem(command)
    if stopped is not None:
        return stopped
    return done(
        acts.MediumDisposed(
            **doing.across(),
            medium_id=command.medium_id,
            ending=command.ending,
            done_by=command.done_by.strip(),
            done_on=command.done_on,
            handed_to=command.handed_to,
            carriage=command.carriage,
            waybill=command.waybill,
            seal_number=command.seal_number,
            witness=command.witness,
            text=command.text,
        )
    )


def _ending_problem(command: commands.DisposeOfMedium) -> Stopped | None:
    """What goes back goes by some way; what is destroyed is destroyed before somebody."""
    match command.ending:
        case Ending.RETURNED:
            return stop("carriage-missing") if command.carriage is None else None
        case Ending.DESTROYED:
            return stop("witness-missing") if blank_text(command.witness) else None
        case _:
            assert_never(command.ending)


def _step_problem(doing: Doing, medium: Medium, person: str, day: str) -> Stopped | None:
    """As for any hands; and a chain of custody does not go back in time."""
    stopped = _hands_problem(doing, person, day)
    if stopped is not None:
        return stopped
    steps = ((_earliest_next(doing, link), link.on) for link in medium.custody)
    before = [
        (earliest, said) for earliest, said in steps if earliest is not None and parse_date(day) < earliest
    ]
    return stop("day-before", day=max(before)[1]) if before else None


def _earliest_next(doing: Doing, link: Custody) -> date | None:
    """The first day a step after this one may bear; west of the other State it may still be yesterday.

    A day nobody can read, or that had not come when we were told of it, holds no later step up.
    """
    try:
        on = parse_date(link.on)
    except NoSuchDate:
        return None
    if on > link.since.date() + _A_DAY_AHEAD:
        return None
    return on if link.side is doing.dossier.our_side else on - _A_DAY_AHEAD


def _hands_problem(doing: Doing, person: str, day: str) -> Stopped | None:
    """Who had it in hand, and on which day, which has come."""
    if blank_text(person):
        return stop("hands-missing")
    if not day:
        return stop("day-missing")
    stopped = date_problem(day)
    if stopped is not None:
        return stopped
    return stop("day-ahead") if parse_date(day) > doing.at.date() + _A_DAY_AHEAD else None


def _named(media: tuple[Medium, ...], medium_id: str) -> Medium | None:
    return next((medium for medium in media if medium.id == medium_id), None)
