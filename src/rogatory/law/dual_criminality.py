"""Dual criminality by conduct: both States' offences side by side, element by element, under any name.

U43(2) deems it met where the conduct is an offence in both States, whatever the category or the name. The
Arab Convention speaks of the act alone (A23(2)) and says nothing on names. National law is in no law book:
what each State's offence consists of is stated by those who ask, and the comparison shows what follows.
"""

from collections.abc import Iterable, Mapping, Sequence, Set

import msgspec

from rogatory.kernel.findings import Sentence, Verdict
from rogatory.law.facts import Element
from rogatory.law.paths import is_blank
from rogatory.law.request import Offence, Request
from rogatory.law.truth import Truth, either, every, known, negated


class ElementCompared(msgspec.Struct, frozen=True, kw_only=True):
    """One element of the requested State's offence beside ours, with the facts that make it out.

    ``ours`` are the elements of our offence that answer it. ``facts`` are stated facts by their ``id``.
    ``missing`` are paths that would decide an open comparison.
    """

    theirs: Element
    ours: tuple[Element, ...]
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
    """Whether the conduct of one offence is criminal in both States.

    By the elements of either offence, where they are stated and settle it; else as the request says of the
    conduct as a whole. An element of ours that is not made out means that it is no offence here either.
    """
    offence = (request.offences or ())[place]
    said = known(offence.criminal_in_requested_state, f"offences[{place}].criminal_in_requested_state")
    elements = _elements(request, place)
    here = _made_out_here(request, place)
    by_elements = every((*map(_truth, elements), here))
    if by_elements.holds and not elements:
        return said
    contradicted = here.holds is None or any(held.verdict is Verdict.CONFLICT for held in elements)
    return said if by_elements.holds is None and said.holds is not None and not contradicted else by_elements


def in_both(request: Request) -> Truth:
    """Whether the conduct of at least one offence is criminal in both States."""
    return either(criminal_in_both(request, place) for place in _places(request)) if request.offences else _NONE


def lacking_in_one(request: Request) -> Truth:
    """Whether the conduct of at least one offence is not criminal in both States."""
    answers = (criminal_in_both(request, place) for place in _places(request))
    return either(negated(answer) for answer in answers) if request.offences else _NONE


_NONE = Truth(holds=None, missing=("offences",))


def _places(request: Request) -> range:
    return range(len(request.offences or ()))


def _compared(request: Request, place: int) -> OffenceCompared:
    offence = (request.offences or ())[place]
    elements = _elements(request, place)
    answered = {mine.id for held in elements for mine in held.ours}
    alone = tuple(element for element in offence.elements or () if element.id not in answered)
    return OffenceCompared(
        offence=offence, elements=elements, ours_alone=alone, answer=criminal_in_both(request, place)
    )


def _elements(request: Request, place: int) -> tuple[ElementCompared, ...]:
    offence = (request.offences or ())[place]
    theirs = (offence.counterpart.elements if offence.counterpart else None) or ()
    ours: dict[str, tuple[Element, ...]] = {}
    for element in offence.elements or ():
        if element.answers:
            ours[element.answers] = (*ours.get(element.answers, ()), element)
    stated = _stated(request)
    where = f"offences[{place}].counterpart.elements"
    return tuple(
        _element(element, ours, stated, f"{where}[{position}]") for position, element in enumerate(theirs)
    )


def _element(
    theirs: Element, ours: Mapping[str, tuple[Element, ...]], stated: Set[str], path: str
) -> ElementCompared:
    mine = ours.get(theirs.id, ())
    verdict, code = _MADE_OUT[_outcome(theirs, mine, stated)]
    missing = {Verdict.UNDETERMINED: (f"{path}.facts",), Verdict.CONFLICT: (f"{path}.absent",)}
    return ElementCompared(
        theirs=theirs,
        ours=mine,
        facts=_tied((theirs, *mine), stated),
        verdict=verdict,
        reason=Sentence(code),
        missing=missing.get(verdict, ()),
    )


_MADE_OUT = {
    "shown": (Verdict.SATISFIED, "law-element-shown"),
    "absent": (Verdict.NOT_SATISFIED, "law-element-absent"),
    "open": (Verdict.UNDETERMINED, "law-element-open"),
    "contradicted": (Verdict.CONFLICT, "law-element-contradicted"),
}


def _outcome(theirs: Element, mine: Sequence[Element], stated: Set[str]) -> str:
    """One answer for an element of theirs and those of ours beside it, whatever their order.

    Theirs may be lacking though ours is shown, since the two laws ask different things. Ours said to be lacking
    by one and shown by another contradicts itself, and so does an element that is both.
    """
    one, others = _of_one(theirs, stated), {_of_one(element, stated) for element in mine}
    if "contradicted" in {one, *others} or (one != "absent" and {"absent", "shown"} <= others):
        return "contradicted"
    if "absent" in {one, *others}:
        return "absent"
    return "shown" if "shown" in {one, *others} else "open"


def _of_one(element: Element, stated: Set[str]) -> str:
    tied = bool(_tied((element,), stated))
    if element.absent:
        return "contradicted" if tied else "absent"
    return "shown" if tied else "open"


def _tied(elements: Iterable[Element], stated: Set[str]) -> tuple[str, ...]:
    """The stated facts the elements name; a reference to no stated fact ties nothing."""
    named = (fact for element in elements for fact in element.facts)
    return tuple(dict.fromkeys(fact for fact in named if fact in stated))


def _stated(request: Request) -> Set[str]:
    """The facts that are stated: one without a word states nothing."""
    return {fact.id for fact in request.facts_stated if not is_blank(fact.text)}


def _made_out_here(request: Request, place: int) -> Truth:
    """Whether nothing speaks against our own offence: an element that answers none there and is lacking."""
    offence, stated = (request.offences or ())[place], _stated(request)
    there = {element.id for element in (offence.counterpart.elements if offence.counterpart else None) or ()}
    return every(
        known(
            {"absent": False, "contradicted": None}.get(_of_one(element, stated), True),
            f"offences[{place}].elements[{position}].absent",
        )
        for position, element in enumerate(offence.elements or ())
        if element.answers not in there
    )


def _truth(compared: ElementCompared) -> Truth:
    match compared.verdict:
        case Verdict.SATISFIED:
            return Truth(holds=True)
        case Verdict.NOT_SATISFIED:
            return Truth(holds=False)
        case Verdict.UNDETERMINED | Verdict.CONFLICT:
            return Truth(holds=None, missing=compared.missing)
