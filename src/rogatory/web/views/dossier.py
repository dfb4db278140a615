"""The page of one dossier, its chronology for print, its files and its letter.

Where our State signs that what came was opened, a page or file given out here is what it signs: so it is given
by GET alone, for a HEAD request shows nobody anything.
"""

from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_safe

from rogatory.desk import casework, documents
from rogatory.desk.views import Actor
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web.entrance import need_to_know
from rogatory.web.pages import page, pdf

_SHOWN_IN_THE_BROWSER = frozenset({"application/pdf", "image/png", "image/jpeg", "text/plain"})


@require_GET
@need_to_know
def dossier(request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponse:
    """Who acts next, the two banks, documents, findings, the request itself, and what can be done."""
    view = casework.dossier(actor, dossier_id)
    return page(request, "dossier.html", actor=actor, here="requests", dossier=view)


@require_GET
@need_to_know
def chronology(request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponse:
    """Every act in the order it happened, as a court can read it."""
    view = casework.dossier(actor, dossier_id)
    return page(request, "chronology.html", actor=actor, here="requests", dossier=view)


@require_GET
@need_to_know
def file(request: HttpRequest, actor: Actor, dossier_id: UUID, sha256: str) -> FileResponse:
    """One file of the dossier; what a browser might run is only ever saved, never shown."""
    try:
        found, stream = documents.open_document(actor, dossier_id, sha256)
    except documents.NoSuchDocument:
        raise Http404 from None
    shown = found.media_type in _SHOWN_IN_THE_BROWSER
    response = FileResponse(
        stream,
        as_attachment=not shown,
        filename=found.name,
        # Whatever else it says it is, perhaps in the words of another State: bytes to be saved.
        content_type=found.media_type if shown else "application/octet-stream",
    )
    response["Cache-Control"] = "private, no-store"
    return response


@require_safe
@need_to_know
def letter(request: HttpRequest, actor: Actor, dossier_id: UUID, language: str) -> HttpResponse:
    """The request as a formal letter in one language, as PDF."""
    if language not in set(ScreenLanguage):
        raise Http404
    paper = documents.letter(actor, dossier_id, ScreenLanguage(language))
    return pdf(paper, f"letter-{language}.pdf")
