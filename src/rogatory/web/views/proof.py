"""The page where the proof of an exchange is made, and the file that comes of it."""

from uuid import UUID

from django.http import FileResponse, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from rogatory.desk import casework, proofs
from rogatory.desk.views import Actor, Refused
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web.entrance import need_to_know
from rogatory.web.pages import page


@require_http_methods(["GET", "POST"])
@need_to_know
def proof(request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponse | FileResponse:
    """Choose what the proof holds and its paper's two languages; then the file."""
    refused = None
    first, second = _languages(request, actor)
    contents = request.POST.get("contents") == "whole"
    if request.method == "POST":
        made = proofs.make(actor, dossier_id, (first, second), contents=contents)
        if not isinstance(made, Refused):
            response = FileResponse(made.stream, as_attachment=True, filename=made.name)
            response["Content-Type"] = "application/zip"
            response["Cache-Control"] = "private, no-store"
            return response
        refused = made
    return page(
        request,
        "proof.html",
        actor=actor,
        status=422 if refused else 200,
        here="requests",
        dossier=casework.dossier(actor, dossier_id),
        may_enclose=proofs.may_enclose(actor, dossier_id),
        chosen=(first, second),
        contents=contents,
        refused=refused,
    )


def _languages(request: HttpRequest, actor: Actor) -> tuple[ScreenLanguage, ScreenLanguage]:
    """The two languages chosen; before that the reader's own and the next."""
    other = next(one for one in ScreenLanguage if one is not actor.language)
    given = (request.POST.get("first", ""), request.POST.get("second", ""))
    first, second = (
        ScreenLanguage(said) if said in set(ScreenLanguage) else usual
        for said, usual in zip(given, (actor.language, other), strict=True)
    )
    return first, second
