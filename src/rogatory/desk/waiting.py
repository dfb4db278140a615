"""Who a dossier waits for, since when and by when: facts that hold on any day, for the views and the page."""

from datetime import date

from rogatory.desk.cabinet import Cabinet
from rogatory.desk.calendars import calendar_of
from rogatory.dossier.common.clocks import Calendars, OpenClock
from rogatory.dossier.mutual_legal_assistance.clocks import open_clocks
from rogatory.dossier.mutual_legal_assistance.next_step import next_step, waiting_args
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode, state_code
from rogatory.register.models import DossierRow
from rogatory.register.rows import Waiting
from rogatory.wording import say, state_in_a_sentence


def clocks_of(cabinet: Cabinet, today: date) -> tuple[OpenClock, ...]:
    """Every clock that runs in the dossier, by the working days of the State that must act."""
    asks, asked = cabinet.loaded.opened.our_state, cabinet.counterpart
    if not cabinet.dossier.we_ask:
        asks, asked = asked, asks
    calendars = Calendars(requesting=calendar_of(asks, today), requested=calendar_of(asked, today))
    return open_clocks(cabinet.dossier, cabinet.law, calendars)


def waiting_of(cabinet: Cabinet, today: date) -> Waiting:
    """What the read view keeps of it."""
    step = next_step(cabinet.dossier, clocks_of(cabinet, today), today)
    return Waiting(
        awaiting=step.awaiting,
        since=step.since or cabinet.loaded.opened.at.date(),
        due=step.due,
        code=step.sentence.code,
    )


def waiting_sentence(row: DossierRow, today: date, language: ScreenLanguage) -> str:
    """The row's sentence as it reads today."""
    args = waiting_args(row.counterpart, row.waiting_since, row.due, today)
    return worded(Sentence(row.next_code, args), language)


def worded(sentence: Sentence, language: ScreenLanguage) -> str:
    """Word a sentence whose ``counterpart`` is a State's code."""
    args = dict(sentence.args)
    counterpart = args.get("counterpart")
    if isinstance(counterpart, str) and counterpart:
        args["counterpart"] = state_in_a_sentence(StateCode(state_code(counterpart)), language)
    return say(Sentence(sentence.code, args), language)
