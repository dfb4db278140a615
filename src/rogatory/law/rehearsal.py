"""Rehearsal States as parties to the two Conventions, so that training stands under their real articles."""

from datetime import date

from msgspec.structs import replace

from rogatory.kernel.canonical import sha256_hex
from rogatory.kernel.states import REHEARSAL_STATES, StateCode
from rogatory.law.book import Declaration, Instrument, LawBook, Party

_CONVENTIONS = ("arab_anti_corruption_2010", "uncac_2003")
_NOTICE_OF_LANGUAGES = {"uncac_2003": "46(14)"}
"""Where a treaty lets a State notify its languages; the Arab Convention has no such paragraph."""

STRICT_STATE = StateCode(REHEARSAL_STATES[0])
"""The one that notified fewer languages than there are, so that a translation is learnt to be needed."""

_SINCE = date(2015, 1, 1)
_SOURCE = "rehearsal"
_SAID = {
    "ar": "تمرين: دولة خيالية تُعدّ طرفًا لغاية التدريب وحدها",
    "en": "rehearsal: a fictional State, taken as a party for training alone",
    "fr": "exercice : État fictif, tenu pour partie aux seules fins de formation",
}


def with_rehearsal_states(book: LawBook) -> LawBook:
    """The same law with the States of a rehearsal bound by the two Conventions; its digest is another.

    Not counted towards entry into force. Of every other treaty it stays unknown whether they are parties.
    """
    joined = {key: _joined(held) if key in _CONVENTIONS else held for key, held in book.instruments.items()}
    digest = sha256_hex(f"{book.digest} with rehearsal States 1".encode())
    return replace(book, instruments=joined, digest=digest)


def _joined(instrument: Instrument) -> Instrument:
    rows = {StateCode(code): (_party(StateCode(code)),) for code in REHEARSAL_STATES}
    open_to = instrument.open_to and instrument.open_to | rows.keys()
    return replace(
        instrument,
        open_to=open_to,
        parties={**instrument.parties, **rows},
        declarations=(*instrument.declarations, *_notices(instrument)),
        sources={**instrument.sources, _SOURCE: _SAID},
    )


def _party(state: StateCode) -> Party:
    return Party(
        state=state,
        status="party",
        action="accession",
        deposit=_SINCE,
        recorded=_SINCE,
        source=_SOURCE,
        verified="yes",
        counted=False,
    )


def _notices(instrument: Instrument) -> tuple[Declaration, ...]:
    cite = _NOTICE_OF_LANGUAGES.get(instrument.id)
    if cite is None:
        return ()
    return tuple(
        Declaration(
            state=StateCode(code),
            cite=cite,
            type="languages",
            languages=("ar", "en") if code == STRICT_STATE else ("ar", "en", "fr"),
            source=_SOURCE,
            confidence="high",
        )
        for code in REHEARSAL_STATES
    )
