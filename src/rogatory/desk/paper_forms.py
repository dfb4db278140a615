"""Forms printed for a State without a node: issued under a code drawn by chance, listed, printed again."""

import secrets
from datetime import datetime
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from rogatory import papers
from rogatory.desk import access, filing
from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.links import may_link
from rogatory.desk.receipts import second_language
from rogatory.desk.views import Actor, FormView, Refused, UnsignedAnswer
from rogatory.dossier.common.form_codes import CHANCE_BYTES, code_of, grouped
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.state import Form
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.register import chains
from rogatory.wording import text

KINDS = ("acknowledgement", "answer")


class NoSuchForm(LookupError):
    """The dossier has no form of this identifier."""


def may_issue(actor: Actor, dossier_id: UUID) -> bool:
    """Whether the actor may have a form printed: as for a link, and nothing is asked after a withdrawal."""
    return may_link(actor, dossier_id) and opened_for(actor, dossier_id).dossier.withdrawn_at is None


def usual_languages(actor: Actor, dossier_id: UUID) -> tuple[ScreenLanguage, ScreenLanguage]:
    """The two languages a form is offered in first: the request's own beside the reader's."""
    return actor.language, second_language(opened_for(actor, dossier_id), actor.language)


def issue(
    actor: Actor, dossier_id: UUID, kind: str, languages: tuple[ScreenLanguage, ScreenLanguage]
) -> FormView | Refused:
    """Issue a form of ``kind`` under a new code and put it on the dossier's record. Raises ``NotAllowed``."""
    access.require(may_issue(actor, dossier_id))
    if kind not in KINDS:
        return Refused(message=text("desk-paper-kind", actor.language))
    if languages[0] is languages[1]:
        return Refused(message=text("desk-paper-two-languages", actor.language))
    now = timezone.now()
    with transaction.atomic():
        chains.lock(str(dossier_id))
        cabinet = opened_for(actor, dossier_id, to_work=True)
        act = _issued(actor, cabinet, kind, languages, now)
        cabinet = filing.append(cabinet, (act,), now)
    return form_view(_form(cabinet, UUID(act.form_id)))


def forms_of(actor: Actor, dossier_id: UUID) -> tuple[FormView, ...]:
    """Every form of a dossier, the newest first. Raises ``NotAllowed``."""
    cabinet = opened_for(actor, dossier_id)
    return tuple(form_view(form) for form in reversed(cabinet.dossier.forms))


def unsigned_answers(actor: Actor, dossier_id: UUID) -> tuple[UnsignedAnswer, ...]:
    """Every answer that came unsigned, by link or on paper, the newest first. Raises ``NotAllowed``."""
    cabinet = opened_for(actor, dossier_id)
    numbers = {form.code: form.number for form in cabinet.dossier.forms}
    settled = {claim.id: claim.settled for claim in cabinet.dossier.claims}
    return tuple(
        UnsignedAnswer(
            claim_id=act.claim_id,
            says=text(f"dossier-answer-{act.answer.says.replace('_', '-')}", actor.language),
            came_by=act.came_by,
            at=act.received_at or act.at,
            form_number=numbers.get(act.form_reference, 0),
            standing=settled[act.claim_id] or "waiting",
        )
        for act in reversed(cabinet.unsigned_answers)
    )


def form_paper(actor: Actor, dossier_id: UUID, form_id: UUID) -> tuple[str, bytes]:
    """A form's file name and its PDF, the same on each printing. Raises ``NoSuchForm``, ``NotAllowed``."""
    cabinet = opened_for(actor, dossier_id)
    form = _form(cabinet, form_id)
    first, second = (ScreenLanguage(one) for one in form.languages)
    request = cabinet.dossier.request
    sent_at = cabinet.dossier.sent_at or form.since
    paper = papers.Form(
        kind=form.kind,
        languages=(first, second),
        number=form.number,
        code=form.code,
        reference=cabinet.loaded.opened.number,
        requested_on=timezone.localdate(sent_at),
        issued_on=timezone.localdate(form.since),
        requesting_state=state_code(cabinet.loaded.opened.our_state),
        requested_state=state_code(cabinet.counterpart),
        contact=_contact(cabinet, first),
        fictional=bool(request and request.fictional),
    )
    return f"form-{form.number}-{form.kind}.pdf", papers.form(paper)


def code_drawn() -> str:
    """A code nobody can guess."""
    while (code := code_of(secrets.token_bytes(CHANCE_BYTES))) is None:
        pass
    return code


def _issued(
    actor: Actor,
    cabinet: Cabinet,
    kind: str,
    languages: tuple[ScreenLanguage, ScreenLanguage],
    now: datetime,
) -> acts.FormIssued:
    return acts.FormIssued(
        side=cabinet.dossier.our_side,
        at=now,
        actor=str(actor.user_id),
        form_id=str(uuid4()),
        form_number=len(cabinet.dossier.forms) + 1,
        form_kind=kind,
        form_code=code_drawn(),
        form_languages=(languages[0].value, languages[1].value),
    )


def _form(cabinet: Cabinet, form_id: UUID) -> Form:
    found = next((form for form in cabinet.dossier.forms if form.id == str(form_id)), None)
    if found is None:
        raise NoSuchForm(str(form_id))
    return found


def _contact(cabinet: Cabinet, language: ScreenLanguage) -> str:
    """Where a form goes back to: the authority and address the letter names, or else our office."""
    request = cabinet.dossier.request
    authority = request.requesting_authority if request else None
    named = authority.name if authority and authority.name else ""
    office = named or settings.NODE.configuration.authority.get(language.value, "")
    return "\n".join(part for part in (office, authority.contact if authority else "") if part)


def form_view(form: Form) -> FormView:
    """A form as our officers see it."""
    return FormView(
        form_id=UUID(form.id),
        number=form.number,
        kind=form.kind,
        code=grouped(form.code),
        languages=(ScreenLanguage(form.languages[0]), ScreenLanguage(form.languages[1])),
        issued_at=form.since,
    )
