"""Whatever a finding lacks is told to people in words, in their language; machines keep the path."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, get_args, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rogatory.desk.bindings_shown import binding_views
from rogatory.desk.facts_in_words import fact_in_words, facts_in_words
from rogatory.desk.findings_shown import finding_views
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import LawBook
from rogatory.law.check import check
from rogatory.law.facts import Facts
from rogatory.law.request import Measure, Offence, Person, Purpose, Request
from rogatory.law.vocabulary import Examination
from rogatory.store.lawfolders import shipped_law_book

LANGUAGES = list(ScreenLanguage)
PATH = re.compile(r"[a-z]+_[a-z]+|\[\d*\]|[a-z]\.[a-z]|/parties/|/declarations/")
"""What only a machine would write: an underscore in a word, an index, a field after a dot."""


def every_path(kind: type[Facts] = Request, before: str = "") -> Iterator[str]:
    """Every field of the request format, lists by their first item, with the groups that hold them."""
    for name, hint in get_type_hints(kind).items():
        inner = next(
            (held for held in _kinds(hint) if isinstance(held, type) and issubclass(held, Facts)), None
        )
        path = f"{before}{name}"
        yield path
        if inner is not None:
            yield from every_path(inner, f"{path}[0]." if "tuple" in str(hint) else f"{path}.")


def _kinds(hint: Any) -> Iterator[Any]:
    yield hint
    for held in get_args(hint):
        yield from _kinds(held)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", sorted(every_path()))
def test_every_field_of_a_request_has_its_words(book: LawBook, path: str, language: ScreenLanguage) -> None:
    said = fact_in_words(book, path, language)
    assert said != path
    assert not PATH.search(said)
    dotted = path.replace("[", ".").replace("]", "")
    assert fact_in_words(book, dotted, language) == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", sorted(path for path in every_path() if path.endswith("[0]") or "[0]" in path))
def test_a_list_without_a_place_is_told_of_each_item(
    book: LawBook, path: str, language: ScreenLanguage
) -> None:
    said = fact_in_words(book, path.replace("[0]", "[]"), language)
    assert not PATH.search(said)
    assert said != fact_in_words(book, path, language)


OUTSIDE = (
    *(
        f"{{id}}/{fact}"
        for fact in ("in_force_between", "entry_into_force", "agreed_to_apply", "more_effective")
    ),
    *(f"{{id}}/{fact}" for fact in ("earlier_conduct", "pending_after_withdrawal")),
    *(f"{{id}}/parties/TN/{fact}" for fact in ("status", "deposit", "entry", "end")),
    *(f"{{id}}/declarations/TN/{fact}" for fact in ("channel", "languages", "extradition_basis")),
    "{id}/declarations/?/extradition_basis",
    *("grounds", "reasons", "consultations", "will_prosecute", "heard", "domestic_law_of_the_requested_state"),
)
"""What findings name outside a request: facts of a treaty, of a decision, and of the law of a State."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", OUTSIDE)
def test_every_fact_outside_a_request_has_its_words(book: LawBook, form: str, language: ScreenLanguage) -> None:
    for held in book.instruments.values():
        path = form.format(id=held.id)
        said = fact_in_words(book, path, language)
        assert said != path
        assert not PATH.search(said)
        assert "/" not in path or held.title[language.value] in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_the_rules_require_has_its_words(book: LawBook, language: ScreenLanguage) -> None:
    for held in (*book.instruments.values(), *book.practice):
        for rule in held.rules:
            for wanted in (*rule.requires, *rule.where_possible):
                for path in wanted.split("|"):
                    of_a_measure = rule.examine is Examination.MEASURES_DETAILED
                    whole = f"measures[0].{path}" if of_a_measure else path
                    assert not PATH.search(fact_in_words(book, whole, language)), whole


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (ScreenLanguage.ENGLISH, "measure 1: what the result is for"),
        (ScreenLanguage.ARABIC, "التدبير 1: الغرض من نتيجته"),
        (ScreenLanguage.FRENCH, "mesure 1 : à quoi servira le résultat"),
    ],
)
def test_a_measure_is_named_by_its_number(book: LawBook, language: ScreenLanguage, said: str) -> None:
    told = fact_in_words(book, "measures[0].purpose_of_result", language)
    assert told.translate({0x2068: None, 0x2069: None, 0xA0: " ", 0x202F: " "}) == said


@pytest.mark.parametrize(
    ("path", "language", "said"),
    [
        (
            "offences[0].counterpart.elements[2].facts",
            ScreenLanguage.ENGLISH,
            "offence 1, element 3 under the law of the requested State: the facts that make it out",
        ),
        (
            "offences[0].counterpart.elements[2].facts",
            ScreenLanguage.FRENCH,
            "infraction 1, élément 3 selon le droit de l’État requis : les faits qui l’établissent",
        ),
        (
            "offences.0.counterpart.elements.2.facts.1",
            ScreenLanguage.ARABIC,
            "الجريمة 1، الركن 3 في قانون الدولة متلقية الطلب: الوقائع التي تثبته",
        ),
        (
            "offences[0].counterpart.title",
            ScreenLanguage.ENGLISH,
            "offence 1: the name of the offence in the requested State",
        ),
        ("confiscation.property[1].location", ScreenLanguage.FRENCH, "bien 2 : où il se trouve"),
        (
            "asset_return.property[].value",
            ScreenLanguage.ENGLISH,
            "each item of property to be returned: its value",
        ),
        (
            "measures[0].order.dated",
            ScreenLanguage.ENGLISH,
            "measure 1: the date of the judicial order behind it",
        ),
        (
            "extradition.warrant.certified",
            ScreenLanguage.ENGLISH,
            "whether the copy of the arrest warrant is certified and admissible in the requested State",
        ),
    ],
)
def test_a_list_within_a_list_and_a_paper_within_a_part_read_well(
    book: LawBook, path: str, language: ScreenLanguage, said: str
) -> None:
    told = fact_in_words(book, path, language)
    assert told.translate({0x2068: None, 0x2069: None, 0xA0: " "}) == said


def test_what_one_element_lacks_is_told_together(book: LawBook) -> None:
    element = "offences[0].counterpart.elements[1]"
    told = facts_in_words(
        book, (f"{element}.text", f"{element}.facts", "offences[0].title"), ScreenLanguage.ENGLISH
    )
    assert [fact.translate(dict.fromkeys((0x2068, 0x2069))) for fact in told] == [
        "offence 1, element 2 under the law of the requested State: "
        "what it consists of, the facts that make it out",
        "offence 1: the name of the offence",
    ]


def test_what_one_measure_lacks_is_told_together(book: LawBook) -> None:
    paths = ("measures[1].bank", "measures[1].period_from", "urgency.reasons", "measures[].coercive")
    told = facts_in_words(book, paths, ScreenLanguage.ENGLISH)
    assert [fact.translate(dict.fromkeys((0x2068, 0x2069))) for fact in told] == [
        "measure 2: the bank, the first day of the period",
        "why the matter is urgent",
        "each measure: whether it requires coercive action",
    ]


def test_a_path_nobody_has_words_for_is_shown_as_it_is(book: LawBook) -> None:
    for path in ("no_such_field", "nothing[3].at_all", "palermo_1999/unheard/of", "measures[x]"):
        assert fact_in_words(book, path, ScreenLanguage.ENGLISH) == path


def requests() -> st.SearchStrategy[Request]:
    blank = st.sampled_from([None, "", "Said"])
    measures = st.builds(
        Measure, id=st.just("m1"), purpose=st.sampled_from([None, *Purpose]), bank=blank, procedure=blank
    )
    some_measures = st.lists(measures, max_size=3).map(tuple)
    return st.builds(
        Request,
        requesting_state=st.sampled_from([None, "TN", "BT"]),
        requested_state=st.sampled_from([None, "JO", "FR", "KP"]),
        channel=st.sampled_from([None, "diplomatic", "interpol"]),
        form=st.sampled_from([None, "oral"]),
        language=st.sampled_from([None, "is"]),
        measures=st.one_of(st.none(), some_measures),
        offences=st.sampled_from([None, (), (Offence(),)]),
        persons=st.sampled_from([None, (), (Person(),)]),
    )


@given(requests(), st.sampled_from(LANGUAGES))
def test_no_reader_meets_a_path(request_made: Request, language: ScreenLanguage) -> None:
    book = shipped_law_book()
    made = msgspec.convert(msgspec.to_builtins(request_made), Request)
    found = check(book, made, date(2019, 5, 31), date(2026, 1, 1))
    for view in finding_views(book, found.findings, language):
        for said in (view.message, view.mend, *view.missing_in_words):
            assert not PATH.search(said), (said, view.missing)
    for binding in binding_views(book, found.basis, made.kind, language):
        assert not any(PATH.search(said) for said in (*binding.reasons, *binding.missing_in_words))
