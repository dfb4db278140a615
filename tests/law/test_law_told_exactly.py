"""What a finding or a row of the law tells, down to the numbers, the places and the words."""

from datetime import date
from typing import Any

import msgspec
import pytest

from rogatory.kernel.states import state_code
from rogatory.law.basis import basis
from rogatory.law.book import LawBook
from rogatory.law.check import check
from rogatory.law.comparisons import compared, read_test
from rogatory.law.concordance import concordance_rows
from rogatory.law.contradictions import contradictions
from rogatory.law.examinations import examine
from rogatory.law.kinds import Kind
from rogatory.law.participation import participation
from rogatory.law.paths import all_absent, values_at
from rogatory.law.provisions import NoSuchProvision, provision
from rogatory.law.request import Request
from rogatory.law.risks import left_to_the_law_there
from rogatory.law.scope import weighed_without_facts
from rogatory.law.status import pending_request
from rogatory.law.truth import Truth

UN, ARAB = "uncac_2003", "arab_anti_corruption_2010"
DAY = date(2019, 5, 31)
TELLING = {"shall", "shall_where", "endeavour", "consider", "may", "shall_not"}


def request(**values: Any) -> Request:
    return msgspec.convert(values, Request)


def test_measures_that_follow_each_other_are_told_as_one_run(book: LawBook) -> None:
    documents, evidence = "documents_and_records", "evidence_or_statements"
    wanted = (documents, documents, evidence, documents)
    asked = request(measures=[{"id": f"m{n}", "purpose": purpose} for n, purpose in enumerate(wanted)])
    found = {one.citation.cite: one.reason.args for one in examine(book.instruments[UN], asked)}
    assert found["46(3)(f)"] == {"content": documents, "measures": "1–2, 4"}
    assert found["46(3)(a)"] == {"content": evidence, "measures": "3"}


def test_a_fact_in_rows_of_rows_is_read_with_its_place() -> None:
    elements = [{"id": "e1", "facts": ["f1", "f2"]}, {"id": "e2"}]
    asked = request(offences=[{"title": "A"}, {"title": "B", "elements": elements}])
    path = "offences[].elements[].facts[]"
    assert list(values_at(asked, path)) == [
        ("offences[0].elements", None),
        ("offences[1].elements[0].facts[0]", "f1"),
        ("offences[1].elements[0].facts[1]", "f2"),
    ]
    assert all_absent(asked, (path,)) == ("offences[0].elements", "offences[1].elements[1].facts")


@pytest.mark.parametrize(
    ("written", "values", "held"),
    [
        ("translations[]=ar", {"translations": ["fr", "ar"]}, True),
        ("translations[]=ar", {"translations": ["fr"]}, False),
        ("translations[]=ar", {"translations": []}, False),
        ("language=ar|language=fr", {"language": "fr"}, True),
        ("language=ar|language=fr", {"language": "en"}, False),
        ("language=ar|title=x", {"language": "fr", "title": "x"}, True),
        ("language=ar|language!=fr", {"language": "en"}, True),
        ("language=ar|language!=fr", {"language": "fr"}, False),
    ],
)
def test_a_test_asks_of_each_item_and_of_each_choice(written: str, values: dict[str, Any], held: bool) -> None:
    assert compared(request(**values), read_test(written)) == Truth(holds=held)


def test_a_basis_not_held_here_is_quoted_up_to_eighty_signs(book: LawBook) -> None:
    long = "vienna_1961 " + "3" * 100
    found = check(book, request(legal_basis=[long], requesting_state="TN", requested_state="JO"), DAY, DAY)
    (told,) = [one for one in found.findings if one.reason.code == "law-basis-not-held"]
    assert told.reason.args == {"text": long[:80]}


def test_a_place_nobody_states_is_named_with_its_treaty(book: LawBook) -> None:
    with pytest.raises(NoSuchProvision) as missing:
        provision(book, UN, "99(9)")
    assert missing.value.args == (UN, "99(9)")


def test_a_difference_is_told_with_its_kind_its_places_and_where_it_is_noted(book: LawBook) -> None:
    told = [one for row in concordance_rows(book) for one in row.differences]
    assert {"force", "period", "difference"} <= {one.kind for one in told}
    for one in told:
        if one.note is None:
            assert one.noted_at is None
            assert len({value for _, value in one.values}) > 1
        else:
            assert one.noted_at is not None
            assert one.note in book.instruments[one.noted_at.instrument].errata
            assert (one.noted_at.cite, one.kind) == (one.note.cite, one.note.kind)
        if one.kind == "force":
            assert {value for _, value in one.values} <= TELLING


def test_a_period_two_paragraphs_of_one_treaty_count_alike_is_no_difference(book: LawBook) -> None:
    for row in concordance_rows(book):
        for one in row.differences:
            if one.kind == "period":
                assert len({place.instrument for place, _ in one.values}) > 1


def test_an_order_without_the_word_that_there_is_none_contradicts_nothing() -> None:
    order = {"order": {"title": "Order", "issued_by": "Court", "dated": "2019-01-01", "attached": True}}
    assert contradictions(request(confiscation=order)) == ()
    assert contradictions(request(confiscation={"no_order": True})) == ()


@pytest.mark.parametrize("organized", [True, False, None])
def test_a_question_without_facts_asks_the_treaties_on_organized_crime_only_where_it_is_said(
    book: LawBook, organized: bool | None
) -> None:
    between = basis(book, state_code("TN"), state_code("JO"), Kind.MUTUAL_LEGAL_ASSISTANCE, DAY, DAY)
    weighed = weighed_without_facts(book, between, organized)
    subjects = {book.instruments[key].subject for key in weighed}
    assert ("organized_crime" in subjects) is (organized is True)
    assert {UN, ARAB} <= set(weighed)


@pytest.mark.parametrize(
    ("state", "asked", "verdict", "code", "missing"),
    [
        ("TN", date(2020, 3, 1), "undetermined", "law-withdrawal-if-bound", ("deposit",)),
        ("TN", date(2010, 1, 1), "not_satisfied", "law-withdrawal-not-bound", ()),
    ],
)
def test_a_pending_request_hangs_on_whether_the_state_was_bound_when_it_was_made(
    book: LawBook, state: str, asked: date, verdict: str, code: str, missing: tuple[str, ...]
) -> None:
    held, notified = book.instruments[ARAB], date(2020, 2, 1)
    bound = participation(held, state_code(state), asked, date(2026, 1, 1))
    found = pending_request(held, Kind.EXTRADITION, asked, notified, bound=bound)
    assert (found.verdict.value, found.reason.code) == (verdict, code)
    assert found.missing == tuple(f"{ARAB}/parties/{state}/{fact}" for fact in missing)
    if verdict == "undetermined":
        assert found.reason.args == pending_request(held, Kind.EXTRADITION, asked, notified).reason.args


def test_a_ground_left_to_the_law_there_is_told_with_the_facts_that_open_it_elsewhere(book: LawBook) -> None:
    asked = request(kind="extradition", extradition={"in_absentia": True, "retrial_assured": False})
    (risk,) = left_to_the_law_there(book, book.instruments[UN], asked)
    assert (risk.ground.value, risk.finding.reason.code) == (
        "in_absentia_without_retrial",
        "law-risk-law-there",
    )
    assert risk.finding.reason.args == {
        "ground": "in_absentia_without_retrial",
        "paths": "extradition.in_absentia, extradition.retrial_assured",
    }
