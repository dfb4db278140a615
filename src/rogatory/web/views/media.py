"""What is saved of a physical medium: the slip that goes with it, and how its files differ."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import media_shown
from rogatory.desk.views import Actor
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web.entrance import need_to_know
from rogatory.web.pages import pdf


@require_safe
@need_to_know
def slip(_request: HttpRequest, actor: Actor, dossier_id: UUID, place: int, languages: str) -> HttpResponse:
    """The handover slip in two languages: ``ar-en``."""
    chosen = [one for one in ScreenLanguage if one.value in languages.split("-")]
    if len(chosen) != 2:
        raise Http404
    try:
        paper = media_shown.slip(actor, dossier_id, place, (chosen[0], chosen[1]))
    except media_shown.NoSuchMedium:
        raise Http404 from None
    return pdf(paper, f"slip-{place}.pdf")


@require_safe
@need_to_know
def differences(_request: HttpRequest, actor: Actor, dossier_id: UUID, place: int) -> StreamingHttpResponse:
    """Every file that is not as it was announced, for a spreadsheet."""
    try:
        lines = media_shown.differences_table(actor, dossier_id, place)
    except media_shown.NoSuchMedium:
        raise Http404 from None
    response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="differences-{place}.csv"'
    response["Cache-Control"] = "private, no-store"
    return response
