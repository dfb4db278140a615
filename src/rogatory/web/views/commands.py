"""One page for each command: what it does, what it asks, and what the law has against it."""

from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO, cast
from uuid import UUID

from allauth.account.decorators import reauthentication_required
from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from rogatory.desk import casework, documents, paper_in, people, uploads
from rogatory.desk.access import NotAllowed
from rogatory.desk.views import Actor, Done, DossierView, PaperFound, PersonRow, Refused, UploadView
from rogatory.web.entrance import need_to_know
from rogatory.web.forms.command_fields import COMMANDS, confirmation, file_fields, list_fields, read_command
from rogatory.web.pages import page

_LONGEST_OVERRIDE = 20_000
_LONGEST_MARK = 64


@require_http_methods(["GET", "POST"])
def do(request: HttpRequest, dossier_id: UUID, command: str) -> HttpResponseBase:
    """Show a command's page, or perform it; approving asks who you are again."""
    if command not in COMMANDS:
        raise Http404
    if command == "approve":
        return cast(HttpResponseBase, _approval(request, dossier_id, command))
    return _command(request, dossier_id, command)


@need_to_know
def _command(request: HttpRequest, actor: Actor, dossier_id: UUID, command: str) -> HttpResponse:
    if request.method == "GET":
        return asked(request, actor, dossier_id, command)
    fields = read_command(command, request.POST)
    unfit = _with_uploads(request, actor, dossier_id, command, fields)
    outcome = unfit or _performed(request, actor, dossier_id, command, fields)
    if isinstance(outcome, Done):
        uploads.named(actor, dossier_id, [upload_id for upload_id, _ in _sent(request, file_fields(command))])
        return HttpResponseRedirect(reverse("dossier", args=[dossier_id]))
    for name in set(list_fields(command)).intersection(dict(outcome.fields)):
        fields.pop(name, None)  # offered again, the list that was refused would stand beside the good one
    return asked(request, actor, dossier_id, command, fields=fields, refused=outcome, status=422)


@reauthentication_required(allow_get=True)  # type: ignore[untyped-decorator]
def _approval(request: HttpRequest, dossier_id: UUID, command: str) -> HttpResponseBase:
    return _command(request, dossier_id, command)


def _performed(
    request: HttpRequest, actor: Actor, dossier_id: UUID, command: str, fields: Mapping[str, object]
) -> Done | Refused:
    expected = request.POST.get("expected_sequence", "")
    return casework.perform(
        actor,
        dossier_id,
        command,
        fields,
        override=request.POST.get("override", "").strip()[:_LONGEST_OVERRIDE],
        as_they_are=request.POST.get("as_they_are", "")[:_LONGEST_MARK],
        expected_sequence=int(expected) if expected.isdecimal() and len(expected) < 10 else None,
    )


def _with_uploads(
    request: HttpRequest, actor: Actor, dossier_id: UUID, command: str, fields: dict[str, object]
) -> Refused | None:
    """Store the uploads and put them into ``fields``; the first that is refused is the answer."""
    for name in file_fields(command):
        stored: list[dict[str, object]] = []
        as_list = name in list_fields(command)
        for upload in request.FILES.getlist(name):
            outcome = documents.add_document(
                actor, dossier_id, upload.name or "", cast(BinaryIO, upload.file), as_list=as_list
            )
            if isinstance(outcome, Refused):
                return outcome
            stored.append(_reference(outcome))
        for upload_id, seen in _sent(request, [name]):
            claimed = uploads.claim(actor, dossier_id, upload_id, seen)
            if isinstance(claimed, Refused):
                return claimed
            stored.append(_reference(claimed))
        given = _given_before(request, actor, dossier_id, name, as_list=as_list)
        if isinstance(given, Refused):
            return given
        stored += [*given, *_kept(request, actor, dossier_id, name)]
        stored += _scanned(request, actor, dossier_id)
        if stored:
            # The scan a paper was found by is also among the files offered again: it is attached once.
            fields[name] = list({file["sha256"]: file for file in reversed(stored)}.values())[::-1]
    return None


def _sent(request: HttpRequest, names: Iterable[str]) -> list[tuple[UUID, str]]:
    """The uploads chosen for these fields, each with the digest the browser found, where it found one."""
    values = [value for name in names for value in request.POST.getlist(f"{name}_sent")]
    try:
        return [(UUID(upload_id), seen) for upload_id, _, seen in (value.partition(" ") for value in values)]
    except ValueError:
        raise BadRequest("no identifier of an upload") from None


def _given_before(
    request: HttpRequest, actor: Actor, dossier_id: UUID, name: str, *, as_list: bool
) -> list[dict[str, object]] | Refused:
    """Files of a try that was refused, which the page offers again: each its digest, a blank, its name."""
    found: list[dict[str, object]] = []
    for said in request.POST.getlist(f"{name}_given"):
        sha256, _, called = said.partition(" ")
        try:
            outcome = documents.stored_document(actor, dossier_id, sha256, called, as_list=as_list)
        except documents.NoSuchDocument:
            raise Http404 from None
        if isinstance(outcome, Refused):
            return outcome
        found.append(_reference(outcome))
    return found


def _kept(request: HttpRequest, actor: Actor, dossier_id: UUID, name: str) -> list[dict[str, object]]:
    """Files the dossier already has, chosen again."""
    chosen = set(request.POST.getlist(f"{name}_kept"))
    if not chosen:
        return []
    return [
        _reference(found) for found in casework.beside(actor, dossier_id).documents if found.sha256 in chosen
    ]


def _scanned(request: HttpRequest, actor: Actor, dossier_id: UUID) -> list[dict[str, object]]:
    """The scan by which a paper was found, kept when it was given."""
    scan = paper_in.scan_kept(actor, dossier_id, request.POST.get("scan", ""))
    return [_reference(scan)] if scan is not None else []


def _reference(file: Any) -> dict[str, object]:
    return {"sha256": file.sha256, "size": file.size, "name": file.name, "media_type": file.media_type}


def asked(
    request: HttpRequest,
    actor: Actor,
    dossier_id: UUID,
    command: str,
    *,
    fields: Mapping[str, Any] | None = None,
    refused: Refused | None = None,
    paper: PaperFound | None = None,
    status: int = 200,
) -> HttpResponse:
    """The page of a command; ``paper`` is the form it is filled in from, where a paper came back."""
    dossier = casework.beside(actor, dossier_id)
    offered = next((view for view in dossier.commands if view.name == command), None)
    return page(
        request,
        "command.html",
        actor=actor,
        status=status,
        here="requests",
        dossier=dossier,
        command=command,
        offered=offered,
        asks=COMMANDS[command],
        confirm=confirmation(command),
        fields=fields or {},
        refused=refused,
        paper=paper,
        scan=paper.scan if paper else request.POST.get("scan", ""),
        errors=dict(refused.fields) if refused else {},
        choices=_choices(actor, dossier, command),
        uploads=_uploads(actor, dossier_id, command),
        chosen={str(upload_id) for upload_id, _ in _sent(request, file_fields(command))},
        csrf_cookie=settings.CSRF_COOKIE_NAME,
        plain_limit=documents.LARGEST_FILE,
        upload_limit=uploads.LARGEST_UPLOAD,
    )


def _uploads(actor: Actor, dossier_id: UUID, command: str) -> tuple[UploadView, ...]:
    """What the actor sent in pieces and no act has named yet; nothing where they may not add files."""
    try:
        return uploads.uploads_of(actor, dossier_id) if file_fields(command) else ()
    except NotAllowed:
        return ()


def _choices(actor: Actor, dossier: DossierView, command: str) -> dict[str, list[tuple[str, str]]]:
    """What the fields that point at something can point at, by the way they are shown."""
    return {
        "questions": list(dossier.open_questions),
        "consultations": list(dossier.open_consultations),
        "conditions": list(dossier.open_conditions),
        "enquiries": list(dossier.open_enquiries),
        "claims": list(dossier.open_claims),
        "media_coming": list(dossier.media_coming),
        "media_held": list(dossier.media_held),
        "media_to_compare": list(dossier.media_to_compare),
        "measures": list(dossier.nexus.measures),
        "executing": _people(people.colleagues(actor, "executing")) if command == "forward" else [],
        "colleagues": _people(_everybody(actor)) if command == "grant_access" else [],
    }


def _everybody(actor: Actor) -> list[PersonRow]:
    found = {
        row.user_id: row for role in ("officer", "head", "executing") for row in people.colleagues(actor, role)
    }
    return list(found.values())


def _people(rows: Any) -> list[tuple[str, str]]:
    return [(str(row.user_id), row.name) for row in rows]
