"""Writing a request: the guided form, with or without script, and the check beside it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from rogatory.desk import casework, drafting, peers
from rogatory.desk.views import Actor, CheckView, Done, Refused
from rogatory.desk.words import offence_concepts
from rogatory.web.entrance import need_to_know, signed_in
from rogatory.web.forms.marking import marks_of
from rogatory.web.forms.nesting import known_names, nest, posted, without_row
from rogatory.web.forms.request_fields import ROW_PREFIXES, SECTIONS, forgiving
from rogatory.web.marks import code
from rogatory.web.pages import page


@require_http_methods(["GET", "POST"])
@signed_in
def new(request: HttpRequest, actor: Actor) -> HttpResponse:
    """A blank request, and its first saving, which opens the dossier."""
    if request.method == "GET":
        return _form(request, actor, drafting.blank_request(actor))
    return _submitted(request, actor, None)


@require_http_methods(["GET", "POST"])
@need_to_know
def edit(request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponse:
    """A saved draft, and its next revision."""
    if request.method == "GET":
        view = casework.beside(actor, dossier_id)
        return _form(request, actor, view.request, dossier_id=dossier_id, sequence=view.last_sequence)
    return _submitted(request, actor, dossier_id)


@require_POST
@signed_in
def check(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The check of what has been typed so far, as the fragment that stands beside the form."""
    fields = posted(request.POST)
    typed = nest(fields)
    return page(
        request,
        "request/checked.html",
        sections=SECTIONS,
        draft=forgiving(typed),
        typed_names=known_names(fields),
        alone=True,
        **_checked(actor, typed),
    )


def _submitted(request: HttpRequest, actor: Actor, dossier_id: UUID | None) -> HttpResponse:
    fields = posted(request.POST)
    if row := request.POST.get("_remove", ""):
        return _form(request, actor, nest(without_row(fields, row)), dossier_id=dossier_id)
    typed = nest(fields)
    if "_check" in request.POST or "_add" in request.POST:
        return _form(request, actor, typed, dossier_id=dossier_id, added=request.POST.get("_add", ""))
    outcome = _saved(request, actor, typed, dossier_id)
    if isinstance(outcome, Done):
        return HttpResponseRedirect(reverse("dossier", args=[outcome.dossier_id]))
    return _form(request, actor, typed, dossier_id=dossier_id, refused=outcome, status=422)


def _saved(
    request: HttpRequest, actor: Actor, typed: Mapping[str, Any], dossier_id: UUID | None
) -> Done | Refused:
    if dossier_id is None:
        return casework.start_request(actor, typed)
    expected = request.POST.get("expected_sequence", "")
    return casework.perform(
        actor,
        dossier_id,
        "save_draft",
        {"request": typed},
        expected_sequence=int(expected) if expected.isdecimal() and len(expected) < 10 else None,
    )


def _form(
    request: HttpRequest,
    actor: Actor,
    draft: Mapping[str, Any],
    *,
    dossier_id: UUID | None = None,
    sequence: int | None = None,
    added: str = "",
    refused: Refused | None = None,
    status: int = 200,
) -> HttpResponse:
    expected = sequence if sequence is not None else request.POST.get("expected_sequence", "")
    return page(
        request,
        "request/form.html",
        actor=actor,
        status=status,
        here="new",
        draft=forgiving(draft),
        sections=SECTIONS,
        concepts=[(concept, code("web-concept", concept)) for concept in offence_concepts()],
        partners=peers.confirmed_states(actor),
        dossier_id=dossier_id,
        expected_sequence=expected,
        added=added if added in ROW_PREFIXES else "",
        refused=refused,
        errors=dict(refused.fields) if refused else {},
        **_checked(actor, draft),
    )


def _checked(actor: Actor, draft: Mapping[str, Any]) -> dict[str, Any]:
    outcome = drafting.check_draft(actor, dict(draft))
    checked = outcome if isinstance(outcome, CheckView) else None
    return {
        "checked": checked,
        "unchecked": outcome if isinstance(outcome, Refused) else None,
        "marks": marks_of(checked, draft),
    }
