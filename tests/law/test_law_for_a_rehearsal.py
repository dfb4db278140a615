"""States of a rehearsal stand under the real articles of the two Conventions, and change nothing for others."""

from datetime import date

from rogatory.kernel.states import REHEARSAL_STATES, state_code
from rogatory.law.basis import basis
from rogatory.law.kinds import Kind
from rogatory.law.rehearsal import with_rehearsal_states
from rogatory.store.lawfolders import shipped_law_book

DAY = date(2026, 3, 2)


def binding(book, asks, asked):
    found = basis(book, state_code(asks), state_code(asked), Kind.MUTUAL_LEGAL_ASSISTANCE, DAY, DAY)
    return [one.id for one in found.instruments if one.in_force_between]


def test_the_two_conventions_bind_tunisia_and_each_rehearsal_state():
    book = with_rehearsal_states(shipped_law_book())
    for code in REHEARSAL_STATES:
        assert "uncac_2003" in binding(book, "TN", code)
    conventions = {"uncac_2003", "arab_anti_corruption_2010"}
    assert conventions <= set(binding(book, "XA", "XB"))


def test_the_law_of_an_office_with_real_cases_knows_no_rehearsal_state():
    assert binding(shipped_law_book(), "TN", "XA") == []


def test_between_real_states_nothing_is_other_than_before():
    shipped, training = shipped_law_book(), with_rehearsal_states(shipped_law_book())
    assert binding(training, "TN", "JO") == binding(shipped, "TN", "JO")
    assert training.digest != shipped.digest
