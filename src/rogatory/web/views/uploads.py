"""Files sent in pieces by the script of a form's page, or by any program that speaks tus 1.0."""

from collections.abc import Callable
from functools import wraps
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from rogatory.desk import uploads as desk
from rogatory.desk.views import Actor, UploadReply
from rogatory.web.entrance import need_to_know
from rogatory.web.forms.command_fields import COMMANDS
from rogatory.web.marks import say

View = Callable[..., HttpResponseBase]


def _for_scripts(view: View) -> View:
    """What is answered is no page: also who has to sign in anew is told so in a sentence."""

    @never_cache
    @wraps(view)
    def answered(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return _said(UploadReply(status=403, said=say("web-upload-signed-out")))
        return need_to_know(view)(request, *args, **kwargs)

    return answered


@require_http_methods(["OPTIONS", "POST"])
@_for_scripts
def uploads(request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponseBase:
    """Announce a file: its size, and its name and time in the metadata."""
    if request.method == "OPTIONS":
        return _said(desk.offered())
    begun = desk.begin(actor, dossier_id, request.META)
    if isinstance(begun, UploadReply):
        return _said(begun)
    where = reverse("upload", args=[dossier_id, begun.upload_id])
    return _said(UploadReply(status=201, headers=(("Location", where), ("Tus-Resumable", desk.TUS_VERSION))))


@require_http_methods(["GET", "HEAD", "PATCH", "DELETE", "POST"])
@_for_scripts
def upload(request: HttpRequest, actor: Actor, dossier_id: UUID, upload_id: UUID) -> HttpResponseBase:
    """Tell how a file stands, take a piece of it, or forget it; a form's button forgets it by POST."""
    match request.method:
        case "GET":
            return _told(actor, dossier_id, upload_id)
        case "DELETE":
            return _said(UploadReply(status=204 if desk.drop(actor, dossier_id, upload_id) else 404))
        case "POST":
            desk.drop(actor, dossier_id, upload_id)
            return HttpResponseRedirect(_back(dossier_id, request.POST.get("drop", "")))
        case _:
            return _said(desk.answer(actor, dossier_id, upload_id, request.META))


def _back(dossier_id: UUID, command: str) -> str:
    return (
        reverse("do", args=[dossier_id, command])
        if command in COMMANDS
        else reverse("dossier", args=[dossier_id])
    )


def _told(actor: Actor, dossier_id: UUID, upload_id: UUID) -> HttpResponseBase:
    found = desk.standing(actor, dossier_id, upload_id)
    if found is None:
        return _said(UploadReply(status=404, said=say("desk-upload-gone")))
    return JsonResponse({"standing": found.standing, "here": found.here, "sha256": found.sha256})


def _said(reply: UploadReply) -> HttpResponse:
    return HttpResponse(
        reply.said, status=reply.status, headers=dict(reply.headers), content_type="text/plain; charset=utf-8"
    )
