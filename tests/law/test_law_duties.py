"""What is owed after something happened: nothing forgotten or told twice, each duty in its own words."""

from collections import defaultdict

import pytest

from rogatory.desk.law_in_words import worded
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import LawBook
from rogatory.law.duties import Duty, Trigger, duties_after
from rogatory.law.kinds import Kind
from rogatory.law.vocabulary import DayMeans

ARAB, ARAB_TOC, BILATERAL, UN, UNTOC = (
    "arab_anti_corruption_2010",
    "arab_transnational_organized_crime_2010",
    "oman_morocco_2010",
    "uncac_2003",
    "untoc_2000",
)


def places(owed: tuple[Duty, ...]) -> list[str]:
    return [duty.citation.cite for duty in owed]


@pytest.mark.parametrize(
    ("treaty", "cites"),
    [
        (ARAB, {"20(13)"}),
        (ARAB_TOC, {"27"}),
        (BILATERAL, {"21", "22[3]", "38[3]", "73"}),
        (UN, {"46(23)"}),
        (UNTOC, {"18(23)"}),
    ],
)
def test_reasons_are_owed_for_a_refusal_that_was_made_as_for_one_intended(
    book: LawBook, treaty: str, cites: set[str]
) -> None:
    for trigger in (Trigger.REFUSAL_INTENDED, Trigger.REFUSED):
        assert cites <= set(places(duties_after(book, [treaty], trigger, practice=False)))


@pytest.mark.parametrize(
    "trigger",
    [
        Trigger.EXTRADITION_REFUSAL_INTENDED,
        Trigger.EXTRADITION_REFUSED,
        Trigger.EXTRADITION_REFUSED_AS_NATIONAL,
        Trigger.ENFORCEMENT_REFUSED_AS_NATIONAL,
    ],
)
def test_reasons_are_owed_whatever_extradition_is_refused_for(book: LawBook, trigger: Trigger) -> None:
    owed = duties_after(book, [BILATERAL], trigger, practice=False)
    assert "extradition.decision.reasons" in {duty.concept for duty in owed}


def test_papers_held_back_are_owed_after_a_postponement(book: LawBook) -> None:
    assert "41(1)" in places(duties_after(book, [BILATERAL], Trigger.POSTPONED, practice=False))


@pytest.mark.parametrize("treaty", [UN, ARAB, UNTOC])
def test_a_person_arrested_is_treated_fairly_under_every_treaty_that_says_so(
    book: LawBook, treaty: str
) -> None:
    owed = duties_after(book, [treaty], Trigger.PERSON_ARRESTED, practice=False)
    assert "extradition.fair_treatment" in {duty.concept for duty in owed}


def test_a_duty_that_two_rules_give_is_told_once(book: LawBook) -> None:
    for treaty in book.instruments:
        for trigger in Trigger:
            owed = duties_after(book, [treaty], trigger, practice=False)
            told = [(one.citation, one.concept, one.owed_by, one.period) for one in owed]
            assert len(told) == len(set(told)), trigger


def test_a_duty_told_once_names_the_kinds_of_all_its_rules(book: LawBook) -> None:
    owed = duties_after(book, [BILATERAL], Trigger.REFUSED, practice=False)
    (reasons,) = [duty for duty in owed if duty.citation.cite == "38[3]"]
    assert {Kind.MUTUAL_LEGAL_ASSISTANCE, Kind.TRANSFER_OF_DETAINED_PERSON} <= set(reasons.kinds)


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_two_duties_are_never_told_in_the_same_words(book: LawBook, language: ScreenLanguage) -> None:
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for trigger in Trigger:
        for duty in duties_after(book, tuple(book.instruments), trigger, practice=False):
            told[duty.citation.instrument, worded(book, duty.sentence, language)].add(duty.concept)
    assert not {place: concepts for place, concepts in told.items() if len(concepts) > 1}


def test_each_sentence_on_an_arrest_is_cited_where_it_stands(book: LawBook) -> None:
    owed = duties_after(book, [BILATERAL], Trigger.PERSON_ARRESTED, practice=False)
    assert [(d.citation.cite, d.owed_by.value, d.period.count if d.period else 0) for d in owed] == [
        ("57[1]", "requesting", 30),
        ("57[1]", "requested", 30),
        ("57[2]", "requested", 40),
    ]


@pytest.mark.parametrize("trigger", [Trigger.WITHDRAWAL_NOTIFIED, Trigger.INSTRUMENT_DEPOSITED])
def test_the_day_an_effect_begins_is_no_last_day_to_act(book: LawBook, trigger: Trigger) -> None:
    owed = duties_after(book, tuple(book.instruments), trigger, practice=False)
    timed = [duty for duty in owed if duty.period]
    assert timed
    assert {duty.day_means for duty in timed} == {DayMeans.TAKES_EFFECT}


def test_safe_conduct_lasts_until_its_day(book: LawBook) -> None:
    owed = duties_after(book, tuple(book.instruments), Trigger.PRESENCE_NO_LONGER_REQUIRED, practice=False)
    assert {duty.day_means for duty in owed if duty.period} == {DayMeans.LASTS_UNTIL}


def test_what_concerns_every_kind_and_assistance_stands_first(book: LawBook) -> None:
    owed = duties_after(book, [UN], Trigger.REQUEST_RECEIVED, practice=False)
    assert places(owed)[:4] == ["46(13)", "46(17)", "46(24)", "46(28)"]
    assert places(owed)[4:] == ["53(c)", "43(1)", "53(a)", "53(b)", "48(1)(b)(ii)", "58"]


@pytest.mark.parametrize(
    ("happened", "kind", "meant"),
    [
        (Trigger.REQUEST_RECEIVED, Kind.EXTRADITION, Trigger.EXTRADITION_REQUESTED),
        (Trigger.REQUEST_RECEIVED, Kind.CONFISCATION, Trigger.CONFISCATION_REQUESTED),
        (Trigger.REQUEST_RECEIVED, Kind.PROVISIONAL_MEASURES, Trigger.PROVISIONAL_MEASURE_REQUESTED),
        (Trigger.REQUEST_RECEIVED, Kind.RETURN_OF_ASSETS, Trigger.RETURN_REQUESTED),
        (Trigger.REFUSED, Kind.EXTRADITION, Trigger.EXTRADITION_REFUSED),
        (Trigger.REFUSAL_INTENDED, Kind.EXTRADITION, Trigger.EXTRADITION_REFUSAL_INTENDED),
    ],
)
def test_the_event_a_kind_has_of_its_own_is_meant_too(
    book: LawBook, happened: Trigger, kind: Kind, meant: Trigger
) -> None:
    treaties = tuple(book.instruments)
    owed = duties_after(book, treaties, happened, kind=kind)
    own = duties_after(book, treaties, meant, kind=kind)
    assert own
    assert {(duty.citation, duty.concept) for duty in own} <= {(duty.citation, duty.concept) for duty in owed}
