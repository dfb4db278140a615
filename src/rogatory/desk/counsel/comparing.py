"""Dual criminality of a request: two offences side by side, element by element, and what the treaties say."""

from collections.abc import Iterator

from rogatory.desk.chosen_words import word_for
from rogatory.desk.counsel.checks import file_and_days
from rogatory.desk.counsel.questions import book
from rogatory.desk.facts_in_words import facts_in_words
from rogatory.desk.findings_shown import citation_view, note_on
from rogatory.desk.law_in_words import worded
from rogatory.desk.views.counsel import (
    DualView,
    ElementView,
    FactShown,
    OffenceSide,
    OffenceView,
    StatedView,
)
from rogatory.kernel.findings import Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode
from rogatory.law.basis import Basis, basis
from rogatory.law.book import Instrument, LawBook, Provision
from rogatory.law.dual_criminality import ElementCompared, OffenceCompared, compare_offences
from rogatory.law.facts import Element
from rogatory.law.request import Request

_ON_DUAL_CRIMINALITY = frozenset({"dual_criminality", "without_dual_criminality"})
_EXTRADITABLE = "extradition.scope"
"""The concepts that turn on whether the conduct is criminal in both States: a word in them, or one whole."""

_VERDICTS = {True: Verdict.SATISFIED, False: Verdict.NOT_SATISFIED, None: Verdict.UNDETERMINED}


def law_dual(
    language: ScreenLanguage, request_file: bytes, *, on: str = "", known_as_of: str = "", home: str = ""
) -> DualView:
    """Each offence of a request file beside its counterpart. Raises ``CannotAnswer`` as ``law_check`` does."""
    law = book(language, home)
    request, law_day, known_day = file_and_days(language, request_file, on, known_as_of)
    states = (request.requesting_state, request.requested_state)
    sides = [StateCode(state) if state else None for state in states]
    found = basis(law, sides[0], sides[1], request.kind, law_day, known_day)
    return DualView(
        on=law_day,
        known_as_of=known_day,
        law_digest=law.digest,
        offences=tuple(
            _offence(law, request, one, number, language)
            for number, one in enumerate(compare_offences(request), start=1)
        ),
        says=tuple(_said(law, found, language)),
    )


def _offence(
    law: LawBook, request: Request, one: OffenceCompared, number: int, language: ScreenLanguage
) -> OffenceView:
    ours, theirs = one.offence, one.offence.counterpart
    texts = {fact.id: fact.text for fact in request.facts_stated}
    return OffenceView(
        number=number,
        ours=_side(ours.title, ours.provision, ours.penalty),
        theirs=_side(theirs.title, theirs.provision, theirs.penalty) if theirs else None,
        elements=tuple(_element(law, element, texts, language) for element in one.elements),
        ours_alone=tuple(_text_of(element) for element in one.ours_alone),
        stated=ours.criminal_in_requested_state,
        verdict=_VERDICTS[one.answer.holds],
        missing=one.answer.missing,
        missing_in_words=facts_in_words(law, one.answer.missing, language),
    )


def _side(title: str | None, provision: str | None, penalty: str | None) -> OffenceSide:
    return OffenceSide(title=title or "", provision=provision or "", penalty=penalty or "")


def _element(
    law: LawBook, one: ElementCompared, texts: dict[str, str], language: ScreenLanguage
) -> ElementView:
    return ElementView(
        theirs=_text_of(one.theirs),
        ours="; ".join(_text_of(element) for element in one.ours),
        facts=tuple(FactShown(id=fact, text=texts[fact]) for fact in one.facts),
        verdict=one.verdict,
        message=worded(law, one.reason, language),
        missing=one.missing,
        missing_in_words=facts_in_words(law, one.missing, language),
    )


def _text_of(element: Element) -> str:
    return element.text or element.id


def _said(law: LawBook, found: Basis, language: ScreenLanguage) -> Iterator[StatedView]:
    """What each treaty that binds the two States, or may, says; those silent on the kind of request too."""
    force: dict[str, bool | None] = {one.id: one.in_force_between for one in found.instruments}
    force.update((one.id, one.in_force_between) for one in found.silent)
    for key, bound in force.items():
        if bound is False:
            continue
        held = law.instruments[key]
        for stated in held.provisions.values():
            if _is_on_dual_criminality(stated.concept):
                yield _stated(law, held, stated, bound, language)


def _is_on_dual_criminality(concept: str) -> bool:
    return concept == _EXTRADITABLE or not _ON_DUAL_CRIMINALITY.isdisjoint(concept.split("."))


def _stated(
    law: LawBook, held: Instrument, stated: Provision, bound: bool | None, language: ScreenLanguage
) -> StatedView:
    citation, force = held.citation(stated.cite), stated.force.value if stated.force else ""
    return StatedView(
        citation=citation_view(law, citation, language),
        in_force_between=bound,
        concept=stated.concept,
        force=force,
        force_in_words=word_for("law-force-word", language, force=force),
        statement=stated.statement[language.value],
        note=note_on(law, citation, language),
    )
