"""Putting a request, a refusal or a postponement to the law, with what the file knows of the facts."""

from datetime import date
from typing import Literal

import msgspec

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.common.values import Extent
from rogatory.dossier.mutual_legal_assistance.state import Consultation, Dossier
from rogatory.kernel.findings import Citation, Finding, Sentence, Standing, Verdict
from rogatory.kernel.states import NoSuchState, state_code
from rogatory.law.check import check
from rogatory.law.grounds import Ground
from rogatory.law.refusal import (
    ConsultationHeld,
    RefusalFacts,
    judge_postponement,
    judge_refusal,
)
from rogatory.law.request import Measure, Request

_STATES = ("requesting_state", "requested_state")


def weigh_request(law: ApplicableLaw, request: Request, on: date) -> tuple[Finding, ...]:
    """What the law finds in a request on a day, with what was known that day.

    A text that is no State's code, which may come from outside, is weighed as a State not named, and said.
    """
    unknown = tuple(field for field in _STATES if not _is_state(getattr(request, field)))
    known = msgspec.structs.replace(request, **dict.fromkeys(unknown))
    no_such_states = tuple(_no_such_state(request, field) for field in unknown)
    return (*no_such_states, *check(law.book, known, on, on).findings)


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
        conduct_criminal_here=_conduct_criminal(dossier),
    )
    return judge_refusal(law.book, law.instruments, facts, undetermined=law.undetermined)


def weigh_postponement(
    law: ApplicableLaw, dossier: Dossier, *, ground: Ground, reasons: str
) -> tuple[Finding, ...]:
    """What the law finds in putting execution off on this ground after these consultations."""
    facts = RefusalFacts(grounds=(ground,), reasons=reasons, consultations=_consultations(dossier))
    return judge_postponement(law.book, law.instruments, facts, undetermined=law.undetermined)


def _is_state(code: str | None) -> bool:
    try:
        return code is None or bool(state_code(code))
    except NoSuchState:
        return False


def _no_such_state(request: Request, field: str) -> Finding:
    return Finding(
        concept="practice.states",
        verdict=Verdict.UNDETERMINED,
        citation=Citation(instrument="practice", cite="states"),
        reason=Sentence("dossier-finding-no-such-state", {"code": str(getattr(request, field))}),
        standing=Standing.PRACTICE,
        missing=(field,),
    )


def _consultations(dossier: Dossier) -> tuple[ConsultationHeld, ...]:
    return tuple(
        ConsultationHeld(subject=held.subject, state=_stage(held), grounds=held.grounds)
        for held in dossier.consultations
    )


def _stage(held: Consultation) -> Literal["opened", "answered", "concluded"]:
    if held.concluded_at is not None:
        return "concluded"
    return "opened" if held.answered_at is None else "answered"


def _coercive(dossier: Dossier, extent: Extent, measures: tuple[str, ...]) -> bool | None:
    """Whether everything refused needs compulsion: one measure that needs none is enough for no."""
    chosen = [
        measure.coercive for measure in _measures(dossier) if extent is Extent.FULL or measure.id in measures
    ]
    if False in chosen:
        return False
    return True if chosen and None not in chosen else None


def _measures(dossier: Dossier) -> tuple[Measure, ...]:
    return (dossier.request.measures or ()) if dossier.request is not None else ()


def _conduct_criminal(dossier: Dossier) -> bool | None:
    """Whether the conduct, whatever its name, is criminal in the requested State too, as the request says.

    None where it is not said, or where the offences differ: which of them a refusal is about is not known.
    """
    offences = (dossier.request.offences or ()) if dossier.request is not None else ()
    said = {offence.criminal_in_requested_state for offence in offences}
    return said.pop() if len(said) == 1 else None
