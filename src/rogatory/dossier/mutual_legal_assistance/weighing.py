"""Putting a request, a refusal or a postponement to the law, with what the file knows of the facts."""

from collections.abc import Iterable
from datetime import date

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.common.values import Extent
from rogatory.dossier.mutual_legal_assistance.state import Consultation, Dossier
from rogatory.kernel.findings import Citation, Finding
from rogatory.law.check import check
from rogatory.law.grounds import Ground
from rogatory.law.refusal import (
    ConsultationHeld,
    RefusalFacts,
    judge_postponement,
    judge_refusal,
)
from rogatory.law.request import Measure, Request


def weigh_request(law: ApplicableLaw, request: Request, on: date) -> tuple[Finding, ...]:
    """What the law finds in a request on a day, with what was known that day."""
    return check(law.book, request, on, on).findings


def weigh_refusal(
    law: ApplicableLaw,
    dossier: Dossier,
    *,
    extent: Extent,
    measures: tuple[str, ...],
    grounds: tuple[Ground, ...],
    reasons: str,
) -> tuple[Finding, ...]:
    """What the law finds in refusing these measures on these grounds after these consultations."""
    facts = RefusalFacts(
        grounds=grounds,
        reasons=reasons,
        consultations=_consultations(dossier),
        coercive=_coercive(dossier, extent, measures),
        fiscal=_fiscal(dossier),
    )
    return judge_refusal(law.book, law.instruments, facts)


def weigh_postponement(
    law: ApplicableLaw, dossier: Dossier, *, ground: Ground, reasons: str
) -> tuple[Finding, ...]:
    """What the law finds in putting execution off on this ground after these consultations."""
    facts = RefusalFacts(
        grounds=(ground,),
        reasons=reasons,
        consultations=_consultations(dossier),
        coercive=_coercive(dossier, Extent.FULL, ()),
        fiscal=_fiscal(dossier),
    )
    return judge_postponement(law.book, law.instruments, facts)


def governing(law: ApplicableLaw, act: str) -> tuple[Citation, ...]:
    """The places that speak of an act (its tag without the version) in the instruments that may bind."""
    return tuple(
        dict.fromkeys(
            instrument.citation(rule.cite)
            for instrument in law.book.chosen(law.instruments)
            for rule in instrument.rules
            if act in rule.governs
        )
    )


def _consultations(dossier: Dossier) -> tuple[ConsultationHeld, ...]:
    return tuple(
        ConsultationHeld(subject=held.subject, state=_stage(held), grounds=held.grounds)
        for held in dossier.consultations
    )


def _stage(held: Consultation) -> str:
    if held.concluded_at is not None:
        return "concluded"
    return "opened" if held.answered_at is None else "answered"


def _coercive(dossier: Dossier, extent: Extent, measures: tuple[str, ...]) -> bool | None:
    chosen = (
        measure.coercive for measure in _measures(dossier) if extent is Extent.FULL or measure.id in measures
    )
    return _any_of(chosen)


def _measures(dossier: Dossier) -> tuple[Measure, ...]:
    return (dossier.request.measures or ()) if dossier.request is not None else ()


def _fiscal(dossier: Dossier) -> bool | None:
    offences = (dossier.request.offences or ()) if dossier.request is not None else ()
    return _any_of(offence.fiscal for offence in offences)


def _any_of(answers: Iterable[bool | None]) -> bool | None:
    """True where one says yes, False where all say no, None where nothing is said or one does not know."""
    known = tuple(answers)
    if any(known):
        return True
    return None if not known or None in known else False
