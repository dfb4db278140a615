"""What a rule tests, requires and looks at, as a reader says it: ``extradition.in_absentia=yes``, ``a|b``."""

from collections.abc import Iterable, Iterator, Sequence

from babel.lists import format_list

from rogatory.desk.facts_in_words import fact_in_words
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import LawBook
from rogatory.law.comparisons import SAID, Comparison, Test
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import Condition, Examination
from rogatory.wording import text

_LOOKED_AT = {
    Examination.STAGE_IN_SCOPE: ("proceedings.stage",),
    Examination.OFFENCE_COVERED: ("offences[].concept",),
    Examination.PURPOSE_LISTED: ("measures[].purpose",),
    Examination.REACHES_LEGAL_PERSONS: ("persons[].legal_person",),
    Examination.CHANNEL_OPEN: ("channel",),
    Examination.FORM_ACCEPTED: ("form",),
    Examination.LANGUAGE_ACCEPTED: ("language", "translations"),
    Examination.MEASURES_REST_ON_FACTS: ("measures[].facts",),
    Examination.PROCEDURES_EXPLAINED: ("measures[].procedure_reason",),
    Examination.CONDUCT_CRIMINAL_IN_BOTH: ("offences[].criminal_in_requested_state",),
    Examination.OFFENCE_EXTRADITABLE: ("offences[].criminal_in_requested_state",),
    Examination.EXTRADITION_BASIS: ("extradition.treaty_exists", "extradition.treaty_required"),
}
"""The facts an examination of its own looks at; the other examinations look at what their rule names."""


def conditions_in_words(
    law: LawBook, conditions: Sequence[Condition | Test], language: ScreenLanguage
) -> tuple[str, ...]:
    """Each condition in words; several that keep values of one fact away are told as one."""
    named = [_named(one, language) for one in conditions if isinstance(one, Condition)]
    tests = [one.any_of for one in conditions if isinstance(one, Test)]
    away = [one for alternatives in tests for one in alternatives if _keeps_away(alternatives)]
    others = [alternatives for alternatives in tests if not _keeps_away(alternatives)]
    kept_away = tuple(_comparisons(law, away, language))
    return (*named, *(_either(_comparisons(law, one, language), language) for one in others), *kept_away)


def facts_of(conditions: Iterable[Condition | Test]) -> tuple[str, ...]:
    """The paths the conditions compare, each once."""
    tests = (held for held in conditions if isinstance(held, Test))
    return tuple(dict.fromkeys(one.path for test in tests for one in test.any_of))


def required_in_words(law: LawBook, wanted: str, language: ScreenLanguage) -> str:
    """What a rule requires; of several that will do, any."""
    return _either((fact_in_words(law, path, language) for path in wanted.split("|")), language)


def looked_at(rule: Rule) -> tuple[str, ...]:
    """The facts an examination of its own looks at; none for one that looks at what its rule names."""
    return _LOOKED_AT.get(rule.examine, ()) if rule.examine else ()


def examination_in_words(rule: Rule, language: ScreenLanguage) -> tuple[str, ...]:
    """What an examination of its own asks, with the channels it opens; nothing for the others."""
    if rule.examine not in _LOOKED_AT:
        return ()
    said = text("desk-law-examination", language, examination=rule.examine.value)
    return (said, *_channels(rule, language))


def _channels(rule: Rule, language: ScreenLanguage) -> Iterator[str]:
    for when, opened in (
        ("always", rule.channels),
        ("if_required", rule.channels_if_required),
        ("urgent", rule.urgent_channels),
    ):
        if opened:
            names = _either((text("desk-law-value", language, value=one.value) for one in opened), language)
            yield text("desk-law-channels", language, when=when, channels=names)


def _named(condition: Condition, language: ScreenLanguage) -> str:
    return text("desk-law-condition", language, condition=condition.value)


def _keeps_away(alternatives: Sequence[Comparison]) -> bool:
    return len(alternatives) == 1 and alternatives[0].operator == "!="


def _comparisons(law: LawBook, compared: Iterable[Comparison], language: ScreenLanguage) -> Iterator[str]:
    """Comparisons in words, those of one fact by one operator together."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for one in compared:
        grouped.setdefault((one.path, one.operator), []).extend(_value(value, language) for value in one.values)
    for (path, operator), values in grouped.items():
        fact, code = fact_in_words(law, path, language), _OPERATORS[operator]
        yield text(code, language, fact=fact, value=_either(values, language))


_OPERATORS = {
    "=": "desk-law-test-is",
    "!=": "desk-law-test-is-not",
    "<": "desk-law-test-under",
    ">=": "desk-law-test-at-least",
}


def _value(value: str | int | bool, language: ScreenLanguage) -> str:
    """The value compared with: yes or no, a number, or a word of the format."""
    if isinstance(value, bool):
        return text("desk-law-yes" if value else "desk-law-no", language)
    if isinstance(value, int):
        return str(value)
    return text("desk-law-said", language) if value == SAID else text("desk-law-value", language, value=value)


def _either(said: Iterable[str], language: ScreenLanguage) -> str:
    return format_list(list(said), style="or", locale=language.value)
