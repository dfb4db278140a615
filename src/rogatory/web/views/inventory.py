"""The inventory of a dossier's files: a page to read and print, a table, and the list of hashes."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import inventory as inventories
from rogatory.desk.views import Actor
from rogatory.web.entrance import need_to_know
from rogatory.web.pages import page


@require_safe
@need_to_know
def inventory(request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponse:
    """Every file with its hash, and when and how it came or went."""
    shown = inventories.inventory(actor, dossier_id)
    return page(request, "inventory.html", actor=actor, here="requests", inventory=shown)


@require_safe
@need_to_know
def table(_request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponse:
    """The same for a spreadsheet."""
    return _saved(inventories.table(actor, dossier_id), "text/csv", "inventory.csv")


@require_safe
@need_to_know
def hash_list(_request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponse:
    """The hashes, as ``sha256sum -c`` reads them."""
    return _saved(inventories.hash_list(actor, dossier_id), "text/plain", "SHA256SUMS")


def _saved(content: str, media_type: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=f"{media_type}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response
