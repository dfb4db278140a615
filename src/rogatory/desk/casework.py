"""Working on a dossier: beginning one, doing what may be done now, and seeing where it stands."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction
from django.utils import timezone

from rogatory.desk import access, filing, going_along, media, post, receipts, refusals
from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.facts_in_words import fact_in_words
from rogatory.desk.fields import UnusableFields, command_from, request_from
from rogatory.desk.going_along import LookedInto
from rogatory.desk.handover import note_opened
from rogatory.desk.legal_frame import office_book, our_state
from rogatory.desk.letters import signatory_of
from rogatory.desk.shown import dossier_view, refused_by_law
from rogatory.desk.views import Actor, Done, DossierView, Refused
from rogatory.dossier.common.values import FileRef, Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.commands import Command, Register, SaveDraft, Send, command_name
from rogatory.dossier.mutual_legal_assistance.decide import decide
from rogatory.dossier.mutual_legal_assistance.decision import Stopped
from rogatory.dossier.mutual_legal_assistance.messages import message_bytes, to_message
from rogatory.dossier.mutual_legal_assistance.permissions import permitted
from rogatory.kernel.states import NoSuchState, state_code
from rogatory.register import chains, dossiers, numbering
from rogatory.register.dossiers import DossierOpened
from rogatory.wording import text

_NO_FILES = LookedInto()


def dossier(actor: Actor, dossier_id: UUID) -> DossierView:
    """The dossier page. Raises ``NotAllowed`` also where there is no such dossier: absence tells nothing."""
    cabinet, now = opened_for(actor, dossier_id), timezone.now()
    note_opened(actor, cabinet, now)
    return dossier_view(actor, cabinet, now)


def beside(actor: Actor, dossier_id: UUID) -> DossierView:
    """The dossier for a page about something else, which opens no message. Raises ``NotAllowed``."""
    return dossier_view(actor, opened_for(actor, dossier_id), timezone.now())


def start_request(actor: Actor, request: Mapping[str, object]) -> Done | Refused:
    """Open a dossier with a first draft; whoever begins it works on it."""
    access.require_role(actor, "officer", "head")
    try:
        draft = request_from(request)
        counterpart = state_code(draft.requested_state or "")
    except UnusableFields as defect:
        return _unusable(actor, defect)
    except NoSuchState:
        message = text("desk-choose-the-requested-state", actor.language)
        return Refused(message=message, fields=(("requested_state", message),))
    if counterpart == our_state():
        message = text("desk-request-to-ourselves", actor.language)
        return Refused(message=message, fields=(("requested_state", message),))
    return _begin(actor, SaveDraft(request=draft), counterpart)


def perform(
    actor: Actor,
    dossier_id: UUID,
    command: str,
    fields: Mapping[str, object],
    *,
    override: str = "",
    as_they_are: str = "",
    expected_sequence: int | None = None,
) -> Done | Refused:
    """Give ``command`` in a dossier; ``fields`` are its fields as plain values.

    ``override`` is a head's written reason to let pass what the law has against it. ``as_they_are`` says that
    the actor was shown what the files carry, as the refusal that showed it gave it. ``expected_sequence`` is
    what the actor last saw: where the dossier moved on since, nothing is done and the actor is told.
    Raises ``NotAllowed``.
    """
    access.require(permitted(command, actor.roles))
    try:
        wanted = command_from(command, fields, actor)
    except UnusableFields as defect:
        return _unusable(actor, defect)
    ready = media.prepared(actor, dossier_id, wanted)
    if isinstance(ready, Refused):
        return ready
    looked = going_along.looked_into(actor, dossier_id, ready)
    try:
        with transaction.atomic():
            return _perform(actor, dossier_id, ready, override, expected_sequence, looked, as_they_are)
    except chains.Conflict:
        return Refused(message=text("desk-somebody-was-faster", actor.language))
    except post.SubmissionRefused as refusal:
        return refusals.recorded(actor, dossier_id, refusal)


def _perform(
    actor: Actor,
    dossier_id: UUID,
    command: Command,
    override: str,
    expected: int | None,
    looked: LookedInto = _NO_FILES,
    as_they_are: str = "",
) -> Done | Refused:
    chains.lock(str(dossier_id))
    cabinet = opened_for(actor, dossier_id, to_work=True)
    if expected is not None and expected != cabinet.sequence:
        return Refused(message=text("desk-somebody-was-faster", actor.language))
    if isinstance(command, SaveDraft) and command.request.requested_state != cabinet.counterpart:
        return Refused(message=text("desk-draft-goes-to-another-state", actor.language))
    now = timezone.now()
    decision = decide(
        cabinet.dossier,
        _completed(command, cabinet, now),
        cabinet.law,
        actor=str(actor.user_id),
        at=now,
        new_id=str(uuid4()),
        override=override if actor.has("head") else "",
    )
    if isinstance(decision, Stopped):
        return refused_by_law(actor, cabinet, decision)
    # What the law has against it comes first: nobody looks through files for a step that is stopped.
    if looked.files and looked.mark != as_they_are:
        return going_along.warning(actor, looked)
    more = (*going_along.sent_as_they_are(actor, cabinet, looked, now), *_taking_up(actor, cabinet, now))
    return _record(actor, cabinet, (*decision.acts, *more), now, command_name(command))


def _completed(command: Command, cabinet: Cabinet, now: datetime) -> Command:
    """What only the office knows: the number a registration gives, and what stands under a sent request."""
    match command:
        case Register(number=number) if not number.strip():
            return Register(
                number=numbering.next_number(our_state(), cabinet.counterpart, now.year, outgoing=False)
            )
        case Send(annexes=annexes):
            return Send(annexes=annexes, sent_under=cabinet.number, signatory=signatory_of(cabinet))
        case _:
            return command


def _record(actor: Actor, cabinet: Cabinet, done: tuple[acts.Act, ...], now: datetime, command: str) -> Done:
    sequence = filing.append(cabinet, done, now).sequence
    for act in done:
        _send_what_crosses(cabinet, act)
        if isinstance(act, acts.AnswerClaimed):
            receipts.give(cabinet, act, now)
    label = text(f"dossier-command-{_dashed(command)}", actor.language)
    message = text("desk-done", actor.language, command=label)
    return Done(dossier_id=cabinet.dossier_id, sequence=sequence, message=message)


def _send_what_crosses(cabinet: Cabinet, act: acts.Act) -> None:
    message = to_message(act, cabinet.dossier.request)
    if message is None:
        return
    # The message's files and not the act's: there a file's name says nobody it must not.
    files: tuple[FileRef, ...] = getattr(message, "files", ()) or getattr(message, "annexes", ())
    post.queue_message(
        cabinet.dossier_id,
        cabinet.loaded.opened.reference,
        cabinet.counterpart,
        message_bytes(message),
        files,
        act.message_id,
    )


def _taking_up(actor: Actor, cabinet: Cabinet, now: datetime) -> tuple[acts.Act, ...]:
    """Whoever first acts on a request at the door is let into it, so that it has an owner from then on."""
    if not cabinet.at_the_door or actor.user_id in cabinet.let_in:
        return ()
    return (_access(actor, cabinet.dossier.our_side, now),)


def _access(actor: Actor, side: Side, now: datetime) -> acts.AccessGranted:
    user = str(actor.user_id)
    return acts.AccessGranted(side=side, at=now, actor=user, user=user, level="work")


def _begin(actor: Actor, first: SaveDraft, counterpart: str) -> Done | Refused:
    now, dossier_id = timezone.now(), uuid4()
    with transaction.atomic():
        opened = DossierOpened(
            reference=dossier_id,
            our_side=Side.REQUESTING,
            our_state=our_state(),
            counterpart=counterpart,
            number=numbering.next_number(our_state(), counterpart, now.year, outgoing=True),
            kind="mutual_legal_assistance",
            at=now,
        )
        dossiers.open_dossier(dossier_id, opened)
        filing.append(Cabinet(dossiers.load(dossier_id)), (_access(actor, Side.REQUESTING, now),), now)
        return _perform(actor, dossier_id, first, "", None)


def _unusable(actor: Actor, defect: UnusableFields) -> Refused:
    field = fact_in_words(office_book(), defect.path, actor.language)
    message = text("desk-field-not-usable", actor.language, field=field)
    return Refused(message=message, fields=((defect.path, message),))


def _dashed(command: str) -> str:
    return command.replace("_", "-")
