"""Every sentence the law can say exists in the three languages, with the arguments it is given."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from rogatory.desk.law_in_words import worded
from rogatory.kernel.findings import Finding, Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.basis import basis
from rogatory.law.book import LawBook
from rogatory.law.duties import Trigger, duties_after
from rogatory.law.grounds import Ground
from rogatory.law.refusal import ConsultationHeld, RefusalFacts, judge_postponement, judge_refusal
from rogatory.law.request import Kind
from rogatory.wording import say
from rogatory.wording.catalogue import catalogue_source

ROOM = Path(__file__).resolve().parents[2] / "src" / "rogatory" / "law"
LANGUAGES = list(ScreenLanguage)
BOTH = ("arab_anti_corruption_2010", "uncac_2003")
BUILT = {"law-fact-": ["deposit", "entry", "end"], "law-consultation-missing-": ["refusal", "postponement"]}
"""Codes put together from parts, by their beginning; duties are covered by the law book itself."""


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


def messages(language: ScreenLanguage) -> dict[str, set[str]]:
    """Each message of the catalogue with the variables it uses."""
    body = FluentParser().parse(catalogue_source("law", language)).body
    assert not [entry for entry in body if isinstance(entry, ftl.Junk)]
    found: dict[str, set[str]] = {}
    for entry in body:
        if isinstance(entry, ftl.Message):
            seen = _Variables()
            seen.visit(entry)
            found[entry.id.name] = seen.names
    return found


def test_the_three_languages_hold_the_same_sentences() -> None:
    arabic, english, french = (messages(language) for language in LANGUAGES)
    assert arabic == english == french


@pytest.mark.parametrize("code", sorted(codes_in_the_room()))
def test_every_code_has_its_sentence(code: str) -> None:
    assert code in messages(ScreenLanguage.ENGLISH)


def refusals() -> Iterator[RefusalFacts]:
    grounds = [(), *((one,) for one in Ground), *combinations(Ground, 2)]
    for held in ((), (ConsultationHeld(subject="refusal", state="opened"),)):
        for invoked in grounds:
            for coercive in (True, False, None):
                yield RefusalFacts(
                    grounds=invoked,
                    reasons="",
                    consultations=held,
                    coercive=coercive,
                    conduct_criminal_here=coercive,
                )


def findings(book: LawBook) -> Iterator[Finding]:
    for facts in refusals():
        yield from judge_refusal(book, BOTH, facts)
        yield from judge_postponement(book, BOTH, facts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_on_a_refusal_is_worded(book: LawBook, language: ScreenLanguage) -> None:
    for sentence in {repr(s): s for f in findings(book) for s in (f.reason, f.mend) if s}.values():
        assert worded(book, sentence, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_basis_is_worded(book: LawBook, language: ScreenLanguage) -> None:
    for code in ("JO", "BT", "GM", "SY", "LB", "FR", "KP", "SO"):
        for on in (date(2004, 1, 1), date(2012, 1, 1), date(2019, 5, 31), date(2025, 1, 1)):
            found = basis(book, state_code("TN"), state_code(code), Kind.MUTUAL_LEGAL_ASSISTANCE, on, on)
            said = [s for held in found.instruments for s in (*held.reasons, *held.missing)]
            assert all(worded(book, sentence, language) for sentence in (*said, *found.assumptions))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_duty_is_worded(book: LawBook, language: ScreenLanguage) -> None:
    for trigger in Trigger:
        for urgent in (True, False):
            for duty in duties_after(book, BOTH, trigger, urgent=urgent):
                assert say(duty.sentence, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_and_treaties_are_called_by_their_names(book: LawBook, language: ScreenLanguage) -> None:
    said = worded(book, Sentence("law-basis-in-force", {"state": "TN", "day": "2008-10-23"}), language)
    assert {"ar": "تونس", "en": "Tunisia", "fr": "Tunisie"}[language.value] in said
    assert "2008-10-23" not in said
