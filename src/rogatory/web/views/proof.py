"""The page where the proof of an exchange is made, and the file that comes of it."""

from uuid import UUID

from django.http import FileResponse, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from rogatory.desk import casework, proofs
from rogatory.desk.views import Actor, Refused
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web.entrance import need_to_know
from rogatory.web.language import chosen_languages
from rogatory.web.pages import page


@require_http_methods(["GET", "POST"])
@need_to_know
def proof(request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponse | FileResponse:
    """Choose what the proof holds and its paper's two languages; then the file."""
    refused = None
    other = next(one for one in ScreenLanguage if one is not actor.language)
    first, second = chosen_languages(request, (actor.language, other))
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
        dossier=casework.beside(actor, dossier_id),
        may_enclose=proofs.may_enclose(actor, dossier_id),
        chosen=(first, second),
        contents=contents,
        refused=refused,
    )
