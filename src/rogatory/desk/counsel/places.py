"""One place in an instrument: what it says, how strongly, where else, what is wrong with it, what uses it."""

from collections.abc import Iterator

from rogatory.desk.chosen_words import period_for, word_for, words_for
from rogatory.desk.conditions_in_words import (
    conditions_in_words,
    examination_in_words,
    facts_required,
    facts_wished,
    looked_at,
    measures_meant,
)
from rogatory.desk.counsel.notes import notes_on
from rogatory.desk.counsel.questions import an_instrument_or_practice, answering, book, places
from rogatory.desk.facts_in_words import choices_in_words
from rogatory.desk.findings_shown import citation_view
from rogatory.desk.statements import statement_view
from rogatory.desk.views import ProvisionView
from rogatory.desk.views.treaties import PlaceShown, PlacesShown, RuleView
from rogatory.desk.words import listed
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.book import PRACTICE, Instrument, LawBook
from rogatory.law.provisions import counterparts
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import Examination
from rogatory.wording import text


def provision(language: ScreenLanguage, instrument: str, cite: str) -> ProvisionView | None:
    """What we state at a place, its counterparts and its known defects; ``None`` where nothing is stated.

    The official text is the library's to add.
    """
    return statement_view(book(), instrument, cite, language)


def law_places(language: ScreenLanguage, instrument: str, cite: str, *, home: str = "") -> PlacesShown:
    """A place with all that is known of it, then those within it, in the order of the text.

    Raises ``CannotAnswer`` for one that no book states.
    """
    law = book(language, home)
    with answering(language):
        held = an_instrument_or_practice(law, instrument)
        found = places(held, cite)
    return PlacesShown(
        title=held.title[language.value], places=tuple(_place(law, held, one, language) for one in found)
    )


def _place(law: LawBook, held: Instrument, place: str, language: ScreenLanguage) -> PlaceShown:
    citation, stated = held.citation(place), held.provisions[place]
    force = stated.force.value if stated.force else ""
    return PlaceShown(
        citation=citation_view(law, citation, language),
        concept=stated.concept,
        statement=stated.statement[language.value],
        force=force,
        force_in_words=word_for("law-force-word", language, force=force),
        counterparts=tuple(citation_view(law, other, language) for other in counterparts(law, held.id, place)),
        errata=notes_on(law, (citation,), language) if held.id != PRACTICE else (),
        rules=tuple(_rule(law, held, rule, language) for rule in held.rules if rule.cite == place),
    )


def _rule(law: LawBook, held: Instrument, rule: Rule, language: ScreenLanguage) -> RuleView:
    return RuleView(
        id=rule.id,
        kind=rule.kind.value,
        kind_in_words=text("desk-law-rule-kind", language, kind=rule.kind.value),
        concept=rule.concept,
        citation=citation_view(law, held.citation(rule.cite), language),
        concerns=tuple(kind.value for kind in rule.kinds),
        does=tuple(_does(rule)),
        does_in_words=tuple(_in_words(law, rule, language)),
        only_if=(*measures_meant(rule, language), *conditions_in_words(law, rule.when, language)),
    )


def _does(rule: Rule) -> Iterator[str]:
    """What the rule is put to, in the words law folders are written in."""
    aspects = {"examine": rule.examine, "limit": rule.limit, "relation": rule.relation, "claim": rule.claim}
    yield from (f"{name} {value}" for name, value in aspects.items() if value)
    yield from (f"after {trigger}" for trigger in rule.after)
    yield from (f"governs {act}" for act in rule.governs)


def _in_words(law: LawBook, rule: Rule, language: ScreenLanguage) -> Iterator[str]:
    yield from examination_in_words(rule, language)
    if not looked_at(rule) and rule.examine:
        yield from _facts_in_words(law, rule, language)
    yield from conditions_in_words(law, rule.holds, language)
    if rule.grounds:
        grounds = words_for("law-ground", "ground", tuple(one.value for one in rule.grounds), language)
        yield text("desk-law-rule-grounds", language, grounds=listed(grounds, language))
    if rule.after and rule.owed_by:
        happened = words_for("law-trigger", "trigger", tuple(one.value for one in rule.after), language)
        owed_by = word_for("law-owed-by", language, owed_by=rule.owed_by.value)
        yield text("desk-law-rule-owed", language, who=owed_by, events=listed(happened, language))
    if rule.period:
        yield text("desk-law-rule-period", language, period=period_for(rule.period, language))
    if rule.claim:
        claim = word_for("law-claim", language, claim=rule.claim.value)
        yield text("desk-law-rule-claim", language, claim=claim)


def _facts_in_words(law: LawBook, rule: Rule, language: ScreenLanguage) -> Iterator[str]:
    """What the rule requires, and what it wants only where possible."""
    required, wished = facts_required(rule), facts_wished(rule)
    if rule.examine is Examination.CONTAINS_WHERE_POSSIBLE:
        required, wished = (), (*required, *wished)
    yield from choices_in_words(law, required, language)
    where_possible = text("desk-law-need", language, need="where_possible")
    yield from (f"{where_possible} {said}" for said in choices_in_words(law, wished, language))
