"""What a rule tests, requires and looks at, as a reader says it: ``extradition.in_absentia=yes``, ``a|b``."""

from collections.abc import Iterable, Iterator, Sequence

from rogatory.desk.facts_in_words import fact_in_words
from rogatory.desk.words import either, listed
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
    return (*named, *(either(_comparisons(law, one, language), language) for one in others), *kept_away)


def facts_of(conditions: Iterable[Condition | Test]) -> tuple[str, ...]:
    """The paths the conditions compare, each once."""
    tests = (held for held in conditions if isinstance(held, Test))
    return tuple(dict.fromkeys(one.path for test in tests for one in test.any_of))


def facts_required(rule: Rule) -> tuple[str, ...]:
    """The facts a rule requires, by their paths in a request; ``a|b`` where either will do."""
    return _paths(rule, rule.requires)


def facts_wished(rule: Rule) -> tuple[str, ...]:
    """The facts a rule wants only where possible."""
    return _paths(rule, rule.where_possible)


def _paths(rule: Rule, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """As the rule names them; details of a measure, which it names by themselves, as those of each measure."""
    if rule.examine is not Examination.MEASURES_DETAILED:
        return wanted
    return tuple("|".join(f"measures[].{name}" for name in choice.split("|")) for choice in wanted)


def measures_meant(rule: Rule, language: ScreenLanguage) -> tuple[str, ...]:
    """The kinds of measure a rule on details of measures speaks of; nothing for any other rule."""
    if rule.examine is not Examination.MEASURES_DETAILED:
        return ()
    purposes = (text("desk-law-value", language, value=one.value) for one in rule.purposes)
    return (text("desk-law-for-measures", language, purposes=listed(purposes, language)),)


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
            names = either((text("desk-law-value", language, value=one.value) for one in opened), language)
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
        yield text(code, language, fact=fact, value=either(values, language))


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
