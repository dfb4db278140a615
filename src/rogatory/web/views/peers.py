"""Other States' nodes: introduced, compared, confirmed or turned away, and the mail they have not taken."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from rogatory.desk import carried
from rogatory.desk import peers as peers_desk
from rogatory.desk import post as post_desk
from rogatory.desk.views import Actor, PeerView, Refused, StateMail
from rogatory.web.entrance import signed_in
from rogatory.web.marks import say
from rogatory.web.pages import page

_LARGEST_DESCRIPTION = 64 * 1024


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
    return _shown(request, actor, refused)


def _shown(request: HttpRequest, actor: Actor, refused: Refused | None) -> HttpResponse:
    known, mail = peers_desk.peers(actor), post_desk.undelivered(actor)
    return page(
        request,
        "peers.html",
        actor=actor,
        status=422 if refused else 200,
        folder=carried.folder_for(actor),
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
def introduce_from_file(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The introduction of a node that the network does not reach, by the file that describes it."""
    upload = request.FILES.get("description")
    content = upload.read(_LARGEST_DESCRIPTION) if upload else b""
    outcome = peers_desk.introduce_from_file(actor, content) if content else _no_file()
    if isinstance(outcome, Refused):
        return _shown(request, actor, outcome)
    return _told(request, outcome, "web-peers-introduced")


def _no_file() -> Refused:
    return Refused(message=str(say("web-peers-file-none")))


@require_safe
@signed_in
def our_description(request: HttpRequest, actor: Actor) -> HttpResponse:
    """What another State's office adds us by, where the network does not reach us; it holds nothing secret."""
    ours = peers_desk.descriptor()
    described = HttpResponse(ours.signed, content_type="application/octet-stream")
    described["Content-Disposition"] = f'attachment; filename="rogatory-node-{ours.state}.json"'
    return described


@require_POST
@signed_in
def choose_route(request: HttpRequest, actor: Actor, peer_id: UUID) -> HttpResponse:
    """Let mail reach a node by another way."""
    outcome = peers_desk.choose_route(actor, peer_id, request.POST.get("route", ""))
    return _told(request, outcome, "web-peers-route-changed")


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
def revoke(request: HttpRequest, actor: Actor, peer_id: UUID) -> HttpResponse:
    """Believe a peer's certificate of today no longer, once somebody said that this is meant."""
    if request.POST.get("sure") != "yes":
        messages.error(request, say("web-peers-revoke-unsure"))
        return HttpResponseRedirect(reverse("peers"))
    return _told(request, peers_desk.revoke_certificate(actor, peer_id), "web-peers-revoked")


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
