"""The office around the cases: other States' nodes, the people of this one, and what auditors look at."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from rogatory.desk import audit as audit_desk
from rogatory.desk import peers as peers_desk
from rogatory.desk import people as people_desk
from rogatory.desk.views import Actor, Refused, Role
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web.entrance import signed_in
from rogatory.web.marks import say
from rogatory.web.pages import page

ROLES: tuple[Role, ...] = ("officer", "head", "executing", "auditor", "administrator")


@require_http_methods(["GET", "POST"])
@signed_in
def peers(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The other nodes, and the introduction of a new one by its address."""
    refused = None
    if request.method == "POST":
        outcome = peers_desk.introduce(actor, request.POST.get("address", "").strip()[:500])
        if not isinstance(outcome, Refused):
            messages.success(request, say("web-peers-introduced"))
            return HttpResponseRedirect(reverse("peers"))
        refused = outcome
    return page(
        request,
        "peers.html",
        actor=actor,
        status=422 if refused else 200,
        here="peers",
        peers=peers_desk.peers(actor),
        ours=peers_desk.descriptor(),
        refused=refused,
        typed=request.POST.get("address", ""),
    )


@require_POST
@signed_in
def confirm_peer(request: HttpRequest, actor: Actor, peer_id: UUID) -> HttpResponse:
    """Confirm a peer after its fingerprint was compared by another way than this screen."""
    outcome = peers_desk.confirm(actor, peer_id, request.POST.get("fingerprint", "").strip()[:200])
    return _told(request, outcome, "web-peers-confirmed", "peers")


@require_POST
@signed_in
def refuse_peer(request: HttpRequest, actor: Actor, peer_id: UUID) -> HttpResponse:
    """Turn a peer away."""
    return _told(request, peers_desk.refuse(actor, peer_id), "web-peers-refused", "peers")


@require_http_methods(["GET", "POST"])
@signed_in
def people(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The accounts of this node; the administrator's page."""
    if not actor.has("administrator"):
        raise PermissionDenied
    outcome = _added(request, actor) if request.method == "POST" else None
    if outcome is not None and not isinstance(outcome, Refused):
        messages.success(request, say("web-people-added"))
        return HttpResponseRedirect(reverse("people"))
    return page(
        request,
        "people.html",
        actor=actor,
        status=422 if outcome else 200,
        here="people",
        people=people_desk.people(actor),
        roles=ROLES,
        refused=outcome,
        typed=request.POST,
    )


@require_safe
@signed_in
def audit(request: HttpRequest, actor: Actor) -> HttpResponse:
    """Overrides of the law; the ledger is verified once the page is open, since that takes a while."""
    found = audit_desk.overrides(actor)
    return page(request, "audit.html", actor=actor, here="audit", overrides=found, health=None)


@require_safe
@signed_in
def ledger(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The ledger verified now: the fragment the audit page waits for, or the whole page with it."""
    health = audit_desk.ledger_health(actor)
    if request.headers.get("HX-Request"):
        return page(request, "audit/health.html", health=health)
    found = audit_desk.overrides(actor)
    return page(request, "audit.html", actor=actor, here="audit", overrides=found, health=health)


def _added(request: HttpRequest, actor: Actor) -> object:
    posted = request.POST
    wanted = posted.get("language", "")
    return people_desk.add_person(
        actor,
        posted.get("username", "").strip()[:150],
        posted.get("name", "").strip()[:200],
        tuple(role for role in ROLES if role in posted.getlist("roles")),
        ScreenLanguage(wanted) if wanted in set(ScreenLanguage) else ScreenLanguage.ARABIC,
        posted.get("password", "")[:1000],
    )


def _told(request: HttpRequest, outcome: object, done: str, where: str) -> HttpResponse:
    if isinstance(outcome, Refused):
        messages.error(request, outcome.message)
    else:
        messages.success(request, say(done))
    return HttpResponseRedirect(reverse(where))
