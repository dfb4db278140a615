"""The officer's page of a dossier's links: make one, read its code once, end it."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from rogatory.desk import casework
from rogatory.desk import links as links_desk
from rogatory.desk.views import Actor, MadeLink, Refused
from rogatory.web.entrance import need_to_know
from rogatory.web.marks import say
from rogatory.web.pages import page


@require_http_methods(["GET", "POST"])
@need_to_know
def links(request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponse:
    """Every link of the dossier, and a new one; its code is on the page that answers, and never again."""
    made, refused = None, None
    if request.method == "POST":
        outcome = links_desk.make_link(
            actor,
            dossier_id,
            request.POST.get("for_whom", "")[:300],
            request.POST.get("language", "")[:2],
            request.POST.get("until", "")[:10],
        )
        made, refused = (outcome, None) if isinstance(outcome, MadeLink) else (None, outcome)
    return page(
        request,
        "links.html",
        actor=actor,
        status=422 if refused else 200,
        here="requests",
        dossier=casework.beside(actor, dossier_id),
        links=links_desk.links_of(actor, dossier_id),
        may_link=links_desk.may_link(actor, dossier_id),
        made=made,
        made_address=request.build_absolute_uri(reverse("answer", args=[made.address])) if made else "",
        refused=refused if isinstance(refused, Refused) else None,
        typed=request.POST,
    )


@require_POST
@need_to_know
def end(request: HttpRequest, actor: Actor, dossier_id: UUID, link_id: UUID) -> HttpResponse:
    """Let a link open nothing from now on."""
    if links_desk.end_link(actor, dossier_id, link_id):
        messages.success(request, say("web-link-ended-done"))
    return HttpResponseRedirect(reverse("links", args=[dossier_id]))
