"""Every sentence the law can say exists in the three languages, with the arguments it is given."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from rogatory.desk.law_in_words import worded
from rogatory.kernel.dates import Unit
from rogatory.kernel.findings import Finding, Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.basis import basis
from rogatory.law.book import LawBook
from rogatory.law.check import check
from rogatory.law.dual_criminality import compare_offences
from rogatory.law.duties import OwedBy, Trigger, duties_after
from rogatory.law.facts import Counterpart, Element
from rogatory.law.ground_answers import Answer, Step
from rogatory.law.grounds import Ground
from rogatory.law.jurisdiction import jurisdiction
from rogatory.law.kinds import Kind, Stance
from rogatory.law.particulars import Conduct
from rogatory.law.refusal import (
    ConsultationHeld,
    RefusalFacts,
    judge_lifting,
    judge_postponement,
    judge_refusal,
)
from rogatory.law.request import FactStated, Offence, Request
from rogatory.law.risks import refusal_risks
from rogatory.law.status import pending_request
from rogatory.law.vocabulary import Claim, Force
from rogatory.wording import known_code, say, text
from rogatory.wording.catalogue import catalogue_source

ROOM = Path(__file__).resolve().parents[2] / "src" / "rogatory" / "law"
LANGUAGES = list(ScreenLanguage)
BUILT = {"law-fact-": ["deposit", "entry", "end"], "law-consultation-missing-": ["refusal", "postponement"]}
"""Codes put together from parts, by their beginning; duties are covered by the law book itself."""

CHOICES: dict[str, tuple[str, type[StrEnum]]] = {
    "law-kind": ("kind", Kind),
    "law-stance": ("stance", Stance),
    "law-force-word": ("force", Force),
    "law-owed-by": ("owed_by", OwedBy),
    "law-claim": ("claim", Claim),
    "law-trigger": ("trigger", Trigger),
    "law-step": ("step", Step),
    "law-answer": ("answer", Answer),
    "law-ground": ("ground", Ground),
    "law-risk-mend": ("ground", Ground),
    "law-period": ("unit", Unit),
}
"""Messages that choose their words by a value: the argument they choose by, and all its values."""

PLURALS = {
    ScreenLanguage.ARABIC: {"zero", "one", "two", "few", "many", "other"},
    ScreenLanguage.ENGLISH: {"one", "other"},
    ScreenLanguage.FRENCH: {"one", "many", "other"},
}


def codes_in_the_room() -> set[str]:
    found: set[str] = set()
    for file in sorted(ROOM.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {node.value} if re.fullmatch(r"law-[a-z-]+[a-z]", node.value) else set()
    return found | {begin + end for begin, ends in BUILT.items() for end in ends}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


@cache
def entries(language: ScreenLanguage) -> dict[str, ftl.Message]:
    """Each message of the catalogue."""
    body = FluentParser().parse(catalogue_source("law", language)).body
    assert not [entry for entry in body if isinstance(entry, ftl.Junk)]
    return {entry.id.name: entry for entry in body if isinstance(entry, ftl.Message)}


def messages(language: ScreenLanguage) -> dict[str, set[str]]:
    """Each message of the catalogue with the variables it uses."""
    found: dict[str, set[str]] = {}
    for code, entry in entries(language).items():
        seen = _Variables()
        seen.visit(entry)
        found[code] = seen.names
    return found


class _Choices(Visitor):
    def __init__(self) -> None:
        self.found: list[ftl.SelectExpression] = []

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        self.found.append(node)
        self.generic_visit(node)


def choices(code: str, language: ScreenLanguage) -> Iterator[tuple[str, set[str]]]:
    """Every choice in a message, the outer ones first: the argument it chooses by, and its variants."""
    seen = _Choices()
    seen.visit(entries(language)[code])
    for each in seen.found:
        assert isinstance(each.selector, ftl.VariableReference)
        keys = (variant.key for variant in each.variants)
        yield each.selector.id.name, {key.name for key in keys if isinstance(key, ftl.Identifier)}


def test_the_three_languages_hold_the_same_sentences() -> None:
    arabic, english, french = (messages(language) for language in LANGUAGES)
    assert arabic == english == french


@pytest.mark.parametrize("code", sorted(codes_in_the_room()))
def test_every_code_has_its_sentence(code: str) -> None:
    assert known_code(code)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CHOICES)
def test_each_value_has_words_of_its_own(code: str, language: ScreenLanguage) -> None:
    name, values = CHOICES[code]
    chosen, variants = next(choices(code, language))
    assert chosen == name
    assert {value.value for value in values} <= variants
    said = {say(Sentence(code, {"count": 3, name: value.value}), language) for value in values}
    assert len(said) == len(values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_period_is_counted_by_the_plurals_of_the_language(language: ScreenLanguage) -> None:
    for name, variants in choices("law-period", language):
        assert name == "unit" or variants == PLURALS[language]


@pytest.mark.parametrize(
    ("language", "count", "unit", "said"),
    [
        (ScreenLanguage.ENGLISH, 1, Unit.WORKING_DAYS, "1 working day"),
        (ScreenLanguage.FRENCH, 15, Unit.DAYS, "15 jours"),
        (ScreenLanguage.ARABIC, 2, Unit.MONTHS, "شهران"),
        (ScreenLanguage.ARABIC, 5, Unit.WORKING_DAYS, "5 أيام عمل"),
        (ScreenLanguage.ARABIC, 15, Unit.DAYS, "15 يومًا"),
        (ScreenLanguage.ARABIC, 48, Unit.HOURS, "48 ساعة"),
    ],
)
def test_a_period_in_words(language: ScreenLanguage, count: int, unit: Unit, said: str) -> None:
    assert text("law-period", language, isolate=False, count=count, unit=unit.value) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_wanted_and_has_no_name_is_told_by_its_facts(book: LawBook, language: ScreenLanguage) -> None:
    args = {"content": "no_such_content", "paths": "extradition.warrant, requesting_authority.name"}
    said = worded(book, Sentence("law-content-missing", args), language)
    for path in ("extradition-warrant", "requesting-authority-name"):
        assert text(f"law-field-{path}", language) in said


def refusals() -> Iterator[RefusalFacts]:
    """Every ground alone, and beside each of those that a rule treats in a way of its own."""
    apart = (
        Ground.NO_DUAL_CRIMINALITY,
        Ground.DE_MINIMIS,
        Ground.ESSENTIAL_INTERESTS,
        Ground.BANK_SECRECY,
        Ground.FISCAL_MATTERS,
        Ground.OWN_NATIONAL,
    )
    pairs = (pair for pair in combinations(Ground, 2) if set(pair) <= set(apart))
    for held in ((), (ConsultationHeld(subject="refusal", state="opened"),)):
        for invoked in ((), *((one,) for one in Ground), *pairs):
            for known in (True, False, None):
                yield RefusalFacts(
                    grounds=invoked,
                    reasons="",
                    consultations=held,
                    coercive=known,
                    conduct_criminal_here=known,
                    will_prosecute=known,
                    heard=known,
                )


def findings(book: LawBook) -> Iterator[Finding]:
    treaties = tuple(book.instruments)
    for facts in refusals():
        for kind in (Kind.MUTUAL_LEGAL_ASSISTANCE, Kind.EXTRADITION, Kind.CONFISCATION):
            yield from judge_refusal(book, treaties, facts, kind=kind)
        yield from judge_postponement(book, treaties, facts)
        yield from judge_lifting(book, treaties, facts)


def sentences(found: Iterator[Finding]) -> list[Sentence]:
    """What the findings say, each sentence once."""
    return list({repr(s): s for f in found for s in (f.reason, f.mend) if s}.values())


def test_every_finding_on_a_refusal_is_worded(book: LawBook) -> None:
    for sentence in sentences(findings(book)):
        for language in LANGUAGES:
            assert worded(book, sentence, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(Kind))
def test_every_basis_and_every_risk_is_worded(book: LawBook, kind: Kind, language: ScreenLanguage) -> None:
    for code in ("JO", "BT", "GM", "SY", "LB", "FR", "KP", "SO"):
        for on in (date(2004, 1, 1), date(2012, 1, 1), date(2019, 5, 31), date(2025, 1, 1)):
            found = basis(book, state_code("TN"), state_code(code), kind, on, on, conduct_on=date(2009, 1, 1))
            said = [s for held in found.instruments for s in (*held.reasons, *held.missing)]
            said += sentences(finding for held in found.instruments for finding in held.relation)
            said += sentences(held.conduct for held in found.instruments if held.conduct)
            asked = Request(kind=kind, requesting_state="TN", requested_state=code)
            risks = refusal_risks(book, asked, check(book, asked, on, on))
            said += sentences(risk.finding for risk in risks)
            assert all(worded(book, one, language) for one in (*said, *found.fallback, *found.assumptions))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_duty_is_told_in_words_of_its_own_or_in_those_of_its_provision(
    book: LawBook, language: ScreenLanguage
) -> None:
    for trigger in Trigger:
        for urgent in (True, False):
            for duty in duties_after(book, tuple(book.instruments), trigger, urgent=urgent):
                said = worded(book, duty.sentence, language)
                if known_code(duty.sentence.code):
                    assert said == say(duty.sentence, language)
                else:
                    held = book.find(duty.citation.instrument)
                    assert held
                    assert said == held.provisions[duty.citation.cite].statement[language.value]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_for_jurisdiction_is_worded(book: LawBook, language: ScreenLanguage) -> None:
    acts = (
        Conduct(),
        Conduct(committed_in=("TN",), proceedings_in=("TN",)),
        Conduct(committed_in=("JO",), proceedings_in=("TN", "JO")),
    )
    for conduct in acts:
        found = jurisdiction(book, tuple(book.instruments), conduct, [state_code("TN"), state_code("AE")])
        for sentence in sentences(iter((*(ground.finding for ground in found.grounds), *found.consult))):
            assert worded(book, sentence, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_element_compared_is_worded(book: LawBook, language: ScreenLanguage) -> None:
    theirs = (Element(id="t1", facts=("f1",)), Element(id="t2", absent=True), Element(id="t3"))
    request = Request(
        facts_stated=(FactStated(id="f1", text="Stated"),),
        offences=(Offence(counterpart=Counterpart(elements=theirs)),),
    )
    (compared,) = compare_offences(request)
    said = {worded(book, element.reason, language) for element in compared.elements}
    assert len(said) == len(theirs)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_withdrawal_leaves_of_a_request_is_worded(book: LawBook, language: ScreenLanguage) -> None:
    for held in book.instruments.values():
        for kind in Kind:
            for asked in (date(2020, 1, 1), date(2020, 4, 1), date(2022, 1, 1)):
                found = pending_request(held, kind, asked, date(2020, 3, 1))
                assert all(worded(book, sentence, language) for sentence in sentences(iter((found,))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_and_treaties_are_called_by_their_names(book: LawBook, language: ScreenLanguage) -> None:
    said = worded(book, Sentence("law-basis-in-force", {"state": "TN", "day": "2008-10-23"}), language)
    assert {"ar": "تونس", "en": "Tunisia", "fr": "Tunisie"}[language.value] in said
    assert "2008-10-23" not in said
