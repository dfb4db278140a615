"""Other States' nodes: introduced, compared, confirmed or turned away, and the mail they have not taken."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from rogatory.desk import peers as peers_desk
from rogatory.desk import post as post_desk
from rogatory.desk.views import Actor, PeerView, Refused, StateMail
from rogatory.web.entrance import signed_in
from rogatory.web.marks import say
from rogatory.web.pages import page


@require_http_methods(["GET", "POST"])
@signed_in
def peers(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The other nodes with what waits for each, and the introduction of a new one by its address."""
    refused = None
    if request.method == "POST":
        outcome = peers_desk.introduce(actor, request.POST.get("address", "").strip()[:500])
        if not isinstance(outcome, Refused):
            messages.success(request, say("web-peers-introduced"))
            return HttpResponseRedirect(reverse("peers"))
        refused = outcome
    known, mail = peers_desk.peers(actor), post_desk.undelivered(actor)
    return page(
        request,
        "peers.html",
        actor=actor,
        status=422 if refused else 200,
        here="peers",
        peers=known,
        mail={one.state.code: one for one in mail},
        unconfirmed=_for_nobody_yet(known, mail),
        ours=peers_desk.descriptor(),
        refused=refused,
        typed=request.POST.get("address", ""),
    )


@require_POST
@signed_in
def confirm(request: HttpRequest, actor: Actor, peer_id: UUID) -> HttpResponse:
    """Confirm a peer after its fingerprint was compared by another way than this screen."""
    outcome = peers_desk.confirm(actor, peer_id, request.POST.get("fingerprint", "").strip()[:200])
    return _told(request, outcome, "web-peers-confirmed")


@require_POST
@signed_in
def refuse(request: HttpRequest, actor: Actor, peer_id: UUID) -> HttpResponse:
    """Turn a peer away."""
    return _told(request, peers_desk.refuse(actor, peer_id), "web-peers-refused")


@require_POST
@signed_in
def send_again(request: HttpRequest, actor: Actor) -> HttpResponse:
    """Let a message that failed for good leave once more."""
    if post_desk.try_again(actor, request.POST.get("message", "")[:64]):
        messages.success(request, say("web-mail-again-done"))
    else:
        messages.error(request, say("web-mail-again-none"))
    return HttpResponseRedirect(reverse("peers"))


def _for_nobody_yet(known: tuple[PeerView, ...], mail: tuple[StateMail, ...]) -> tuple[StateMail, ...]:
    """The mail of States for which nobody has been confirmed."""
    confirmed = {peer.state.code for peer in known if peer.status == "confirmed"}
    return tuple(one for one in mail if one.state.code not in confirmed)


def _told(request: HttpRequest, outcome: PeerView | Refused, done: str) -> HttpResponse:
    if isinstance(outcome, Refused):
        messages.error(request, outcome.message)
    else:
        messages.success(request, say(done))
    return HttpResponseRedirect(reverse("peers"))
