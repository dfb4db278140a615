"""What auditors look at: overrides, refused mail, the ledger verified now, and its export to take away."""

from tempfile import TemporaryFile

from django.http import FileResponse, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import audit as audit_desk
from rogatory.desk.views import Actor, LedgerHealth
from rogatory.web.entrance import signed_in
from rogatory.web.marks import today
from rogatory.web.pages import page


@require_safe
@signed_in
def audit(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The page; the ledger is verified once it is open, since that takes a while."""
    return _page(request, actor, None)


@require_safe
@signed_in
def ledger(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The ledger verified now: the fragment the audit page waits for, or the whole page with it."""
    health = audit_desk.ledger_health(actor)
    if request.headers.get("HX-Request"):
        return page(request, "audit/health.html", health=health)
    return _page(request, actor, health)


@require_safe
@signed_in
def export(request: HttpRequest, actor: Actor) -> FileResponse:
    """The ledger as the file an outsider verifies."""
    # Written whole before it is sent: it is of one moment, and a slow line must not hold the database.
    held = TemporaryFile()  # noqa: SIM115 (the response closes it)
    audit_desk.export_ledger(actor, held)
    held.seek(0)
    name = f"ledger-{today().isoformat()}.jsonl"
    response = FileResponse(held, as_attachment=True, filename=name, content_type="application/jsonl")
    response["Cache-Control"] = "private, no-store"
    return response


def _page(request: HttpRequest, actor: Actor, health: LedgerHealth | None) -> HttpResponse:
    return page(
        request,
        "audit.html",
        actor=actor,
        here="audit",
        overrides=audit_desk.overrides(actor),
        refused_mail=audit_desk.refused_mail(actor),
        health=health,
    )
