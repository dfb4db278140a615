"""A model checklist: what a request of a kind needs between two States, by each treaty, then by practice."""

from collections.abc import Iterator

from rogatory.desk.bindings_shown import binding_views, silent_views
from rogatory.desk.chosen_words import word_for
from rogatory.desk.conditions_in_words import (
    conditions_in_words,
    examination_in_words,
    facts_of,
    facts_required,
    facts_wished,
    looked_at,
    measures_meant,
)
from rogatory.desk.counsel.questions import a_day, a_kind, answering, book, two_states
from rogatory.desk.facts_in_words import choices_in_words
from rogatory.desk.findings_shown import citation_view, note_on
from rogatory.desk.law_in_words import worded
from rogatory.desk.views import BindingView
from rogatory.desk.views.counsel import ChecklistItem, ChecklistPart, ChecklistView
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.basis import basis
from rogatory.law.book import Instrument, LawBook, rules_on
from rogatory.law.kinds import Kind
from rogatory.law.rules import Rule
from rogatory.law.vocabulary import Examination
from rogatory.wording import state_in_a_sentence

_WRITTEN = frozenset(
    {
        Examination.CONTAINS,
        Examination.CONTAINS_WHERE_POSSIBLE,
        Examination.MEASURES_DETAILED,
        Examination.RESTS_ON_AGREEMENT,
        Examination.FORM_ACCEPTED,
        Examination.LANGUAGE_ACCEPTED,
        Examination.CHANNEL_OPEN,
        Examination.MEASURES_REST_ON_FACTS,
        Examination.PROCEDURES_EXPLAINED,
    }
)
"""What whoever writes and sends the request sees to; the other examinations are conditions of the case."""


def law_checklist(
    language: ScreenLanguage,
    requesting: str,
    requested: str,
    *,
    kind: str,
    on: str = "",
    known_as_of: str = "",
    home: str = "",
) -> ChecklistView:
    """The checklist on a day (default today). Raises ``CannotAnswer`` as ``law_basis`` does."""
    law = book(language, home)
    with answering(language):
        states, asked = two_states(requesting, requested), a_kind(kind)
        law_day, known_day = a_day(on, "--on"), a_day(known_as_of, "--known-as-of")
    found = basis(law, *states, asked, law_day, known_day)
    bindings = binding_views(law, found, asked, language)
    return ChecklistView(
        kind=asked.value,
        kind_in_words=word_for("law-kind", language, kind=asked.value),
        requesting=states[0],
        requesting_in_words=state_in_a_sentence(states[0], language),
        requested=states[1],
        requested_in_words=state_in_a_sentence(states[1], language),
        on=law_day,
        known_as_of=known_day,
        law_digest=law.digest,
        parts=tuple(_part(law, one, asked, language) for one in bindings if one.in_force_between is not False),
        practice=tuple(item for held in law.practice for item in _items(law, held, asked, language)),
        silent=silent_views(law, found, asked, language),
        fallback=tuple(worded(law, sentence, language) for sentence in found.fallback),
        assumptions=tuple(worded(law, sentence, language) for sentence in found.assumptions),
    )


def _part(law: LawBook, binding: BindingView, kind: Kind, language: ScreenLanguage) -> ChecklistPart:
    held = law.instruments[binding.instrument]
    return ChecklistPart(
        instrument=held.id,
        title=binding.title,
        in_force_between=binding.in_force_between,
        stance=binding.stance,
        note=binding.note,
        declared=binding.declared,
        contents=_items(law, held, kind, language, written=True),
        conditions=_items(law, held, kind, language, written=False),
    )


def _items(
    law: LawBook, held: Instrument, kind: Kind, language: ScreenLanguage, written: bool | None = None
) -> tuple[ChecklistItem, ...]:
    sorted_rules = rules_on(held, kind)
    examining = (*sorted_rules.scoping, *sorted_rules.examining)
    chosen = (rule for rule in examining if written in (None, rule.examine in _WRITTEN))
    return tuple(
        _item(law, held, rule, need, paths, language)
        for rule in chosen
        if not _lists_a_purpose(rule)
        for need, paths in _needs(rule)
    )


def _lists_a_purpose(rule: Rule) -> bool:
    """An item of the list of purposes asks nothing by itself; the head of the list does."""
    return rule.examine is Examination.PURPOSE_LISTED and bool(rule.purposes)


def _needs(rule: Rule) -> Iterator[tuple[str, tuple[str, ...]]]:
    """How strongly the rule asks, and for which facts; details of a measure as facts of each measure."""
    match rule.examine:
        case Examination.MEASURES_DETAILED:
            yield "only_if", facts_required(rule)
            if rule.where_possible:
                yield "where_possible", facts_wished(rule)
        case Examination.CONTAINS_WHERE_POSSIBLE:
            yield "where_possible", rule.requires
        case Examination.RESTS_ON_AGREEMENT:
            yield "agreement", rule.requires
        case _ if rule.examine not in _WRITTEN:
            yield "condition", looked_at(rule) or rule.requires
        case _:
            yield "only_if" if rule.when else "required", looked_at(rule) or rule.requires


def _item(
    law: LawBook, held: Instrument, rule: Rule, need: str, paths: tuple[str, ...], language: ScreenLanguage
) -> ChecklistItem:
    citation, stated = held.citation(rule.cite), held.provisions.get(rule.cite)
    required = examination_in_words(rule, language) or choices_in_words(law, paths, language)
    return ChecklistItem(
        rule=rule.id,
        need=need,
        citation=citation_view(law, citation, language),
        statement=stated.statement[language.value] if stated else "",
        asked=(*required, *conditions_in_words(law, rule.holds, language)),
        paths=(*paths, *facts_of(rule.holds)),
        only_if=(*measures_meant(rule, language), *conditions_in_words(law, rule.when, language)),
        note=note_on(law, citation, language),
    )
