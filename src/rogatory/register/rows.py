"""The read views: one row for each dossier, who was let in, what was overridden, which
form is whose; folded anew from the acts."""

from collections.abc import Collection, Mapping
from datetime import date
from uuid import UUID

import msgspec

from rogatory.dossier.mutual_legal_assistance.acts import FormIssued, LawOverridden
from rogatory.dossier.mutual_legal_assistance.pseudonyms import without_identities, without_names
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.kernel.canonical import sha256_hex
from rogatory.law.request import Request
from rogatory.register.dossiers import Loaded, RecordedAct
from rogatory.register.models import DossierRow, FormRow, Grant, Override


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """Who must act next, since when and by when; ``code`` is the sentence, its days filled in when read."""

    awaiting: str
    since: date
    due: date | None
    code: str


def project(loaded: Loaded, waiting: Waiting, after: int = 0) -> None:
    """Write the views of one dossier, in the transaction of the append they follow from.

    ``after`` is the sequence the views stand at already; acts up to it are not looked at again.
    """
    row = _row(loaded, waiting)
    if not DossierRow.objects.filter(dossier_id=loaded.dossier_id).update(**row):
        DossierRow.objects.create(dossier_id=loaded.dossier_id, **row)
    _project_grants(loaded)
    for recorded in loaded.acts:
        if recorded.sequence > after:
            _project_act(loaded, recorded)


def forget_all() -> None:
    """Drop every view, before they are rebuilt."""
    for view in (DossierRow, Grant, Override, FormRow):
        view.objects.all().delete()


def _row(loaded: Loaded, waiting: Waiting) -> dict[str, object]:
    dossier = loaded.dossier
    # The view is not sealed under the keys of protected identities: no name of theirs may stand in it.
    request = without_identities(dossier.request or Request())
    number = _storable(dossier.number or loaded.opened.number)[:60]
    return {
        "reference": loaded.opened.reference,
        "counterpart": loaded.opened.counterpart,
        "our_side": dossier.our_side.value,
        "kind": loaded.opened.kind,
        "number": number,
        "title": _storable(request.title or ""),
        "search": _search_text(number, dossier, request),
        "phase": dossier.phase.value,
        "awaiting": waiting.awaiting,
        "waiting_since": waiting.since,
        "due": waiting.due,
        "next_code": waiting.code,
        "urgent": bool(request.urgency and request.urgency.urgent),
        "confidential": bool(request.confidentiality and request.confidentiality.required),
        "assigned": dossier.we_ask or bool(dossier.access),
        "opened_at": loaded.opened.at,
        "closed_at": dossier.closed_at,
        "sequence": loaded.sequence,
    }


def _search_text(number: str, dossier: Dossier, request: Request) -> str:
    names = [person.name for person in request.persons or () if person.name and not person.protected]
    said = " ".join([number, dossier.their_number, request.title or "", *names])
    return _storable(said.casefold())


def _storable(text: str) -> str:
    """``text`` as every database takes it: PostgreSQL holds no null character, and a State may send one."""
    return text.replace("\x00", "")


def _project_grants(loaded: Loaded) -> None:
    """Whom the acts let in, by whatever act: a grant, a draft, a registration, a forwarding. Nobody else."""
    granted = Grant.objects.filter(dossier_id=loaded.dossier_id)
    known = dict(granted.values_list("user_id", "level"))
    let_in = {UUID(access.user): access.level for access in loaded.dossier.access}
    for user, level in let_in.items():
        if known.pop(user, "") != level:
            granted.update_or_create(user_id=user, defaults={"dossier_id": loaded.dossier_id, "level": level})
    if known:
        granted.filter(user_id__in=known).delete()


def _project_act(loaded: Loaded, recorded: RecordedAct) -> None:
    match recorded.act:
        case LawOverridden(command=command, reason=reason, actor=actor, at=at):
            Override.objects.create(
                dossier_id=loaded.dossier_id,
                sequence=recorded.sequence,
                command=command,
                reason=_storable(without_names(reason, loaded.dossier.request)),
                actor=actor,
                at=at,
            )
        case FormIssued(form_code=code):
            FormRow.objects.create(code_sha256=_digest(code), dossier_id=loaded.dossier_id)


def dossier_of_form(code: str) -> UUID | None:
    """The dossier a form with this code was issued in; None where none was."""
    row = FormRow.objects.filter(code_sha256=_digest(code)).first()
    return row.dossier_id if row else None


def _digest(code: str) -> str:
    return sha256_hex(code.encode())


ByReference = Mapping[tuple[str, UUID], tuple[UUID, str]]
"""A dossier and its number, by the other State and the name both know it by."""


def by_reference(references: Collection[UUID]) -> ByReference:
    """The dossiers of these references; one that is not opened yet is left out."""
    rows = DossierRow.objects.filter(reference__in=set(references))
    listed = rows.values_list("counterpart", "reference", "dossier_id", "number")
    return {(state, reference): (dossier_id, number) for state, reference, dossier_id, number in listed}
