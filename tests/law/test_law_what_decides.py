"""Answers that hang on one fact: said one way, the other way, and not at all."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations, product
from typing import Any

import msgspec
import pytest

from rogatory.kernel.findings import Citation, Finding, Sentence, Verdict
from rogatory.kernel.states import state_code
from rogatory.law.basis import Basis, basis
from rogatory.law.book import LawBook
from rogatory.law.conditions import criminal_in_both, not_criminal_in_both
from rogatory.law.contradictions import contradictions
from rogatory.law.examinations import examine
from rogatory.law.extradition import extradition_basis
from rogatory.law.ground_answers import Answer, answers_for
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.refusal import RefusalFacts
from rogatory.law.request import Request
from rogatory.law.scope import weighed_without_facts
from rogatory.law.status import instrument_status, state_status
from rogatory.law.verdicts import combined, subsets
from rogatory.store.lawfolders import shipped_law_book

UN, ARAB, UNTOC = "uncac_2003", "arab_anti_corruption_2010", "untoc_2000"
TODAY = date(2026, 1, 1)
SAID = (True, False, None)
TN, JO = state_code("TN"), state_code("JO")


def request(**values: Any) -> Request:
    return msgspec.convert(values, Request)


@pytest.mark.parametrize(("offence", "confiscated"), [*product(SAID, SAID)])
def test_conduct_is_criminal_in_both_where_the_offence_or_the_confiscation_says_so(
    offence: bool | None, confiscated: bool | None
) -> None:
    said = request(
        offences=[{"criminal_in_requested_state": offence}], confiscation={"criminal_in_both": confiscated}
    )
    answers = {offence, confiscated}
    assert criminal_in_both(said).holds is (True if True in answers else None if None in answers else False)
    assert not_criminal_in_both(said).holds is (
        True if False in answers else None if None in answers else False
    )


@pytest.mark.parametrize(("denied", "order", "extent"), [*product(SAID, (None, "Order 7"), (None, " ", "All"))])
def test_an_order_contradicts_only_that_there_is_none(
    denied: bool | None, order: str | None, extent: str | None
) -> None:
    paper = {"title": order} if order else None
    found = contradictions(request(confiscation={"no_order": denied, "order": paper, "extent": extent}))
    told = [path for path, given in (("order", order), ("extent", (extent or "").strip())) if given and denied]
    assert found == tuple(("confiscation.no_order", f"confiscation.{path}") for path in told)


def dual(book: LawBook, *criminal: bool | None) -> list[Finding]:
    """What is found of each offence of an extradition."""
    offences = [{"title": "Bribery", "criminal_in_requested_state": one} for one in criminal]
    found = examine(book.instruments[UN], request(kind="extradition", offences=offences))
    return [one for one in found if one.reason.code.startswith("law-dual")]


def test_an_offence_that_is_none_there_is_named_as_what_stands_in_the_way(book: LawBook) -> None:
    met, unknown, unmet = dual(book, True, None, False)
    assert (met.verdict, met.missing) == (Verdict.SATISFIED, ())
    assert (unknown.verdict, unknown.missing) == (
        Verdict.UNDETERMINED,
        ("offences[1].criminal_in_requested_state",),
    )
    assert (unmet.verdict, unmet.missing) == (Verdict.NOT_SATISFIED, ("offences[2]",))
    assert unmet.mend == Sentence("law-mend-dual-criminality")


@pytest.mark.parametrize(("exists", "required"), [*product(SAID, (True, None))])
def test_what_is_said_of_a_treaty_of_extradition_is_not_asked_again(
    book: LawBook, exists: bool | None, required: bool | None
) -> None:
    stated = request(
        kind="extradition",
        requested_state="IS",
        extradition={"treaty_exists": exists, "treaty_required": required},
    )
    verdict, _, missing = extradition_basis(book.instruments[UN], stated)
    assert verdict is (Verdict.SATISFIED if exists else Verdict.UNDETERMINED)
    assert ("extradition.treaty_exists" in missing) is (exists is None)
    assert ("extradition.treaty_required" in missing) is (required is None and not exists)


def found_between(book: LawBook) -> Basis:
    return basis(book, TN, JO, Kind.MUTUAL_LEGAL_ASSISTANCE, date(2019, 5, 31), TODAY)


@pytest.mark.parametrize("organized", SAID)
def test_without_facts_a_treaty_on_organized_crime_answers_where_there_is_no_other(
    book: LawBook, organized: bool | None
) -> None:
    found = found_between(book)
    alone = msgspec.structs.replace(
        found, instruments=tuple(one for one in found.instruments if one.id == UNTOC)
    )
    assert weighed_without_facts(book, alone, organized) == (UNTOC,)


def test_the_status_says_to_which_day_the_list_of_parties_is_complete() -> None:
    for held in shipped_law_book().instruments.values():
        assert instrument_status(held, TODAY, TODAY).complete_as_of == held.complete_as_of
    assert any(held.complete_as_of for held in shipped_law_book().instruments.values())


def test_what_was_recorded_on_a_day_was_known_on_that_day() -> None:
    for held in shipped_law_book().instruments.values():
        for state, (row, *_) in held.parties.items():
            known = [stay.row for stay in state_status(held, state, TODAY, row.recorded).stays]
            before = state_status(held, state, TODAY, row.recorded - timedelta(days=1)).stays
            assert row in known
            assert row not in [stay.row for stay in before]


def finding(concept: str, verdict: Verdict) -> Finding:
    return Finding(
        concept=concept, verdict=verdict, citation=Citation("made_up", "1"), reason=Sentence("law-rule-met")
    )


FAULTS, MET = Verdict.NOT_SATISFIED, Verdict.SATISFIED


def said(**verdicts: Verdict) -> list[Finding]:
    return [finding(concept, verdict) for concept, verdict in verdicts.items()]


def by_hand(findings: dict[str, list[Finding]], binding: Sequence[str], doubtful: Sequence[str]) -> Verdict:
    """The verdict over every choice of the doubtful treaties, each taken as binding."""
    choices = [also for size in range(len(doubtful) + 1) for also in combinations(doubtful, size)]
    verdicts = {combined(findings, (*binding, *also), ()) for also in choices}
    return verdicts.pop() if len(verdicts) == 1 else Verdict.UNDETERMINED


def test_of_eight_treaties_that_may_bind_every_choice_is_weighed() -> None:
    """Only three of them together make it a conflict; with no choice of fewer, and of nearly all, is it one."""
    doubtful = [f"treaty_{number}" for number in range(8)]
    findings = {"bound": said(a=FAULTS, b=FAULTS, c=FAULTS)} | {key: said() for key in doubtful}
    findings |= {key: said(**{concept: MET}) for key, concept in zip(doubtful, "abc", strict=False)}
    findings |= {doubtful[6]: said(d=FAULTS), doubtful[7]: said(e=FAULTS)}
    assert combined(findings, ("bound",), doubtful) is Verdict.UNDETERMINED
    assert combined(findings, ("bound",), doubtful) is by_hand(findings, ("bound",), doubtful)
    assert combined(findings, ("bound", *doubtful[:3]), ()) is Verdict.CONFLICT
    for chosen in ((), doubtful[:2], doubtful[:7], doubtful):
        assert combined(findings, ("bound", *chosen), ()) is FAULTS


BETWEEN_ARABS = (ARAB, "arab_transnational_organized_crime_2010", UN)


@pytest.mark.parametrize("doubtful", list(subsets(BETWEEN_ARABS)))
@pytest.mark.parametrize("ground", list(Ground))
def test_a_ground_is_open_or_barred_only_where_it_is_so_whichever_treaty_binds(
    book: LawBook, ground: Ground, doubtful: tuple[str, ...]
) -> None:
    facts = RefusalFacts(grounds=(ground,), reasons="As explained")

    def answer(binding: Sequence[str], undetermined: Sequence[str] = ()) -> Answer:
        kind = Kind.MUTUAL_LEGAL_ASSISTANCE
        (one,) = answers_for(book, binding, facts, kind=kind, undetermined=undetermined)
        return one.answer

    certain = tuple(key for key in BETWEEN_ARABS if key not in doubtful)
    cases = {answer((*certain, *also)) for also in subsets(doubtful)}
    expected = cases.pop() if len(cases) == 1 else Answer.UNDETERMINED
    assert answer(BETWEEN_ARABS, doubtful) is expected
