"""Dual criminality by conduct: both States' offences side by side, element by element, under any name.

U43(2) deems it met where the conduct is an offence in both States, whatever the category or the name. The
Arab Convention speaks of the act alone (A23(2)) and says nothing on names. National law is in no law book:
what each State's offence consists of is stated by those who ask, and the comparison shows what follows.
"""

from collections.abc import Mapping, Sequence

import msgspec

from rogatory.kernel.findings import Sentence, Verdict
from rogatory.law.facts import Element
from rogatory.law.request import Offence, Request
from rogatory.law.truth import Truth, every, known


class ElementCompared(msgspec.Struct, frozen=True, kw_only=True):
    """One element of the requested State's offence beside ours, with the facts that make it out.

    ``facts`` are stated facts by their ``id``. ``missing`` are paths that would decide an open comparison.
    """

    theirs: Element
    ours: Element | None
    facts: tuple[str, ...]
    verdict: Verdict
    reason: Sentence
    missing: tuple[str, ...] = ()


class OffenceCompared(msgspec.Struct, frozen=True, kw_only=True):
    """One offence of ours beside its counterpart; the names are shown and never compared."""

    offence: Offence
    elements: tuple[ElementCompared, ...]
    ours_alone: tuple[Element, ...]
    answer: Truth


def compare_offences(request: Request) -> tuple[OffenceCompared, ...]:
    """Every offence of the request beside the offence the same conduct is in the requested State."""
    return tuple(_compared(request, place) for place in range(len(request.offences or ())))


def criminal_in_both(request: Request, place: int) -> Truth:
    """Whether the conduct of one offence is criminal in the requested State too.

    By its elements, where they are stated and settle it; else as the request says of the conduct as a whole.
    """
    offence = (request.offences or ())[place]
    said = known(offence.criminal_in_requested_state, f"offences[{place}].criminal_in_requested_state")
    elements = _elements(request, place)
    if not elements:
        return said
    by_elements = every(_truth(compared) for compared in elements)
    return by_elements if by_elements.holds is not None or said.holds is None else said


def _compared(request: Request, place: int) -> OffenceCompared:
    offence = (request.offences or ())[place]
    elements = _elements(request, place)
    answered = {held.ours.id for held in elements if held.ours}
    alone = tuple(element for element in offence.elements or () if element.id not in answered)
    return OffenceCompared(
        offence=offence, elements=elements, ours_alone=alone, answer=criminal_in_both(request, place)
    )


def _elements(request: Request, place: int) -> tuple[ElementCompared, ...]:
    offence = (request.offences or ())[place]
    theirs = (offence.counterpart.elements if offence.counterpart else None) or ()
    ours = {element.answers: element for element in offence.elements or () if element.answers}
    stated = {fact.id for fact in request.facts_stated}
    where = f"offences[{place}].counterpart.elements"
    return tuple(
        _element(element, ours, stated, f"{where}[{position}]") for position, element in enumerate(theirs)
    )


def _element(theirs: Element, ours: Mapping[str, Element], stated: set[str], path: str) -> ElementCompared:
    mine = ours.get(theirs.id)
    missing: tuple[str, ...] = ()
    facts = _tied(theirs, mine, stated)
    if theirs.absent or (mine and mine.absent):
        verdict, code = Verdict.NOT_SATISFIED, "law-element-absent"
    elif facts:
        verdict, code = Verdict.SATISFIED, "law-element-shown"
    else:
        verdict, code, missing = Verdict.UNDETERMINED, "law-element-open", (f"{path}.facts",)
    return ElementCompared(
        theirs=theirs, ours=mine, facts=facts, verdict=verdict, reason=Sentence(code), missing=missing
    )


def _tied(theirs: Element, mine: Element | None, stated: set[str]) -> tuple[str, ...]:
    """The stated facts either element names; a reference to no stated fact ties nothing."""
    named: Sequence[str] = (*theirs.facts, *(mine.facts if mine else ()))
    return tuple(dict.fromkeys(fact for fact in named if fact in stated))


def _truth(compared: ElementCompared) -> Truth:
    match compared.verdict:
        case Verdict.SATISFIED:
            return Truth(holds=True)
        case Verdict.NOT_SATISFIED:
            return Truth(holds=False)
        case Verdict.UNDETERMINED | Verdict.CONFLICT:
            return Truth(holds=None, missing=compared.missing)
