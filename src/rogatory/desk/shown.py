"""A dossier put into the reader's words: the band, the two banks, documents, findings, nexus and commands."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Literal, cast
from uuid import UUID

import msgspec
from django.utils import timezone

from rogatory.desk import access, people
from rogatory.desk.cabinet import Cabinet
from rogatory.desk.discretion import Discretion
from rogatory.desk.findings_shown import citation_view, finding_views
from rogatory.desk.media_shown import medium_views
from rogatory.desk.nexus import nexus_view
from rogatory.desk.risks_shown import risk_views
from rogatory.desk.timeline import act_views, documents_of
from rogatory.desk.views import (
    Actor,
    Bank,
    Clock,
    CommandView,
    DossierView,
    NextStep,
    Refused,
    RiskView,
    StateView,
)
from rogatory.desk.waiting import clocks_of, worded
from rogatory.dossier.common.clocks import OpenClock
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance.claims import Claim
from rogatory.dossier.mutual_legal_assistance.decision import Stopped
from rogatory.dossier.mutual_legal_assistance.next_step import next_step
from rogatory.dossier.mutual_legal_assistance.permissions import allowed_commands
from rogatory.dossier.mutual_legal_assistance.state import (
    media_coming_to_us,
    media_to_compare,
    media_we_hold,
)
from rogatory.dossier.mutual_legal_assistance.weighing import weigh_request
from rogatory.kernel.findings import Finding, Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, StateCode
from rogatory.law.check import Check, check
from rogatory.wording import state_name, text


def dossier_view(actor: Actor, cabinet: Cabinet, now: datetime) -> DossierView:
    """Everything the dossier page shows to this reader."""
    dossier, language = cabinet.dossier, actor.language
    discretion = Discretion(actor, cabinet)
    request = discretion.request
    findings, checked = _findings(cabinet, now.date()), _checked(cabinet, now.date())
    return DossierView(
        dossier_id=cabinet.dossier_id,
        number=cabinet.number,
        reference=str(cabinet.loaded.opened.reference),
        title=request.title or text("desk-untitled", language),
        our_side=_side(dossier.our_side),
        our_state=_state(cabinet.loaded.opened.our_state, language),
        counterpart=_state(cabinet.counterpart, language),
        phase=dossier.phase.value,
        phase_label=text(f"desk-phase-{dossier.phase.value.replace('_', '-')}", language),
        next_step=_next_step(actor, cabinet, timezone.localdate(now)),
        acts=act_views(actor, cabinet),
        documents=documents_of(actor, cabinet),
        findings=finding_views(cabinet.law.book, findings, language, checked.stopping if checked else ()),
        verdict=_verdict(cabinet, checked),
        beside=finding_views(cabinet.law.book, checked.beside, language) if checked else (),
        risks=_risks(cabinet, checked, language),
        commands=_commands(actor, cabinet),
        request=cast(dict[str, Any], msgspec.to_builtins(request)),
        nexus=nexus_view(request),
        confidential=bool(request.confidentiality and request.confidentiality.required),
        fictional=request.fictional,
        people=_people(actor, cabinet),
        last_sequence=cabinet.sequence,
        media=medium_views(actor, cabinet),
        **_open_matters(cabinet, discretion, language),
    )


def refused_by_law(actor: Actor, cabinet: Cabinet, stopped: Stopped) -> Refused:
    """Why nothing was done, with the findings; a head is told that a written reason would let it pass."""
    return Refused(
        message=worded(stopped.reason, actor.language),
        findings=finding_views(cabinet.law.book, stopped.findings, actor.language),
        overridable=stopped.overridable and actor.has("head"),
    )


def _findings(cabinet: Cabinet, today: date) -> tuple[Finding, ...]:
    """What the law says of the draft today; once it is sent, what it says of the day it was sent."""
    request = cabinet.dossier.request
    return weigh_request(cabinet.law, request, _weighed_on(cabinet, today)) if request else ()


def _checked(cabinet: Cabinet, today: date) -> Check | None:
    """The same check the drafter saw beside the form; none of a request that names no State."""
    request, on = cabinet.dossier.request, _weighed_on(cabinet, today)
    if request is None:
        return None
    try:
        return check(cabinet.law.book, request, on, known_as_of=on)
    except NoSuchState:
        return None


def _verdict(cabinet: Cabinet, checked: Check | None) -> Verdict | None:
    """The verdict; a request that names no State is undetermined, and what is no request yet has none."""
    if checked is None:
        return Verdict.UNDETERMINED if cabinet.dossier.request else None
    return checked.verdict


def _risks(cabinet: Cabinet, checked: Check | None, language: ScreenLanguage) -> tuple[RiskView, ...]:
    """On what the other State may refuse a draft of ours; once it is sent, that is for that State to say."""
    dossier = cabinet.dossier
    if checked is None or dossier.request is None or dossier.sent_at or not dossier.we_ask:
        return ()
    return risk_views(cabinet.law.book, dossier.request, checked, language)


def _weighed_on(cabinet: Cabinet, today: date) -> date:
    return cabinet.dossier.sent_at.date() if cabinet.dossier.sent_at else today


def _next_step(actor: Actor, cabinet: Cabinet, today: date) -> NextStep:
    clocks = clocks_of(cabinet, today)
    step = next_step(cabinet.dossier, clocks, today, actor.roles)
    label = (
        text(f"dossier-command-{step.main_command.replace('_', '-')}", actor.language)
        if step.main_command
        else ""
    )
    return NextStep(
        sentence=worded(step.sentence, actor.language),
        awaiting=step.awaiting,
        main_command=step.main_command,
        main_label=label,
        clocks=tuple(_clock(actor, cabinet, clock, today) for clock in clocks),
    )


def _clock(actor: Actor, cabinet: Cabinet, clock: OpenClock, today: date) -> Clock:
    bank: Bank = "ours" if clock.owed_by is cabinet.dossier.our_side else "theirs"
    return Clock(
        label=text(clock.words, actor.language),
        owed_by=bank,
        since=clock.since,
        due=clock.due,
        days_left=clock.days_left(today),
        overdue=clock.overdue(today),
        citation=citation_view(cabinet.law.book, clock.citation, actor.language),
        standing=clock.standing,
    )


def _commands(actor: Actor, cabinet: Cabinet) -> tuple[CommandView, ...]:
    if not access.may_act(actor, cabinet.let_in_to_work, at_the_door=cabinet.at_the_door):
        return ()
    names = allowed_commands(cabinet.dossier, actor.roles)
    return tuple(
        CommandView(
            name=name,
            label=text(f"dossier-command-{name.replace('_', '-')}", actor.language),
            prominent=place == 0,
        )
        for place, name in enumerate(names)
    )


def _open_matters(
    cabinet: Cabinet, discretion: Discretion, language: ScreenLanguage
) -> dict[str, tuple[tuple[str, str], ...]]:
    dossier, read = cabinet.dossier, discretion.read
    # Only the requested State concludes: to the one that asked, a consultation it answered is settled.
    consultations = dossier.unanswered_consultations if dossier.we_ask else dossier.open_consultations
    return {
        "open_questions": tuple((held.id, read(" · ".join(held.questions))) for held in dossier.open_questions),
        "open_consultations": tuple((held.id, read(held.text)) for held in consultations),
        "open_conditions": tuple((held.id, read(" · ".join(held.terms))) for held in dossier.open_conditions),
        "open_enquiries": tuple((held.id, read(held.text)) for held in dossier.open_enquiries),
        "open_claims": tuple((held.id, _claim(held, language, read)) for held in dossier.open_claims),
        "media_coming": tuple((held.id, read(held.label)) for held in media_coming_to_us(dossier)),
        "media_held": tuple((held.id, read(held.label)) for held in media_we_hold(dossier)),
        "media_to_compare": tuple((held.id, read(held.label)) for held in media_to_compare(dossier)),
    }


def _claim(held: Claim, language: ScreenLanguage, read: Callable[[str], str]) -> str:
    says = text(f"dossier-answer-{held.answer.says.replace('_', '-')}", language)
    return " · ".join(said for said in (says, read(held.answer.text), read(held.answer.signed_by)) if said)


def _people(actor: Actor, cabinet: Cabinet) -> tuple[tuple[str, str], ...]:
    """Who was let into the file, and whether to work on it or to read it."""
    let_in = cabinet.dossier.access
    names = people.names_of([UUID(granted.user) for granted in let_in])
    return tuple(
        (names.get(UUID(granted.user), granted.user), text(f"dossier-level-{granted.level}", actor.language))
        for granted in let_in
    )


def _side(side: Side) -> Literal["requesting", "requested"]:
    return "requesting" if side is Side.REQUESTING else "requested"


def _state(code: str, language: ScreenLanguage) -> StateView:
    return StateView(code=code, name=state_name(StateCode(code), language))
