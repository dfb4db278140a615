"""Our own keys made anew, revoked, or certified by another authority: one page for each, confirmed twice."""

from collections.abc import Callable, Mapping
from typing import cast

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from rogatory.desk import keys_shown, own_keys
from rogatory.desk.access import require_role
from rogatory.desk.views import Actor, Refused
from rogatory.web.entrance import signed_in
from rogatory.web.marks import say
from rogatory.web.pages import page

_LARGEST_CHAIN = 64 * 1024
_LONGEST_DIGEST = 64

Change = Callable[[HttpRequest, Actor], Refused | None]


def _renew(request: HttpRequest, actor: Actor) -> Refused | None:
    return own_keys.renew(actor, request.POST.getlist("key"))


def _revoke(request: HttpRequest, actor: Actor) -> Refused | None:
    return own_keys.revoke(actor, request.POST.get("certificate", "")[:_LONGEST_DIGEST])


def _authority(_request: HttpRequest, actor: Actor) -> Refused | None:
    return own_keys.renew_authority(actor)


def _bring(request: HttpRequest, actor: Actor) -> Refused | None:
    upload = request.FILES.get("chain")
    return own_keys.take_chain(actor, upload.read(_LARGEST_CHAIN) if upload else b"")


_CHANGES: Mapping[str, Change] = {
    "renew": _renew,
    "revoke": _revoke,
    "authority": _authority,
    "bring": _bring,
}


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, what: str) -> HttpResponseBase:
    """Say what a change of our keys does, or do it; doing it asks who you are again.

    A file would not outlive that question, so who brings one is asked before.
    """
    if what not in _CHANGES:
        raise Http404
    proved = reauthentication_required(_change, allow_get=what != "bring")
    return cast(HttpResponseBase, proved(request, what))


@signed_in
def _change(request: HttpRequest, actor: Actor, what: str) -> HttpResponse:
    refused = None
    if request.method == "POST":
        sure = request.POST.get("sure") == "yes"
        refused = _CHANGES[what](request, actor) if sure else Refused(message=str(say("web-keys-unsure")))
        if refused is None:
            messages.success(request, say(f"web-keys-{what}-done"))
            return _back()
    require_role(actor, "administrator")
    return page(
        request,
        "operations/key_change.html",
        actor=actor,
        status=422 if refused else 200,
        here="operations",
        what=what,
        keys=keys_shown.shown(actor, timezone.now()),
        refused=refused,
    )


@require_safe
@signed_in
def request_for_chain(request: HttpRequest, actor: Actor) -> HttpResponse:
    """What an authority of our State is to certify; it holds nothing secret."""
    pem = own_keys.request_for_chain(actor)
    if isinstance(pem, Refused):
        messages.error(request, pem.message)
        return HttpResponseRedirect(reverse("own-keys", args=["bring"]))
    made = HttpResponse(pem, content_type="application/pkcs10")
    made["Content-Disposition"] = 'attachment; filename="rogatory-authority-request.pem"'
    return made


@require_POST
@signed_in
def tell_again(request: HttpRequest, actor: Actor, state: str) -> HttpResponse:
    """Tell a State our description of today once more."""
    if own_keys.tell_again(actor, state):
        messages.success(request, say("web-keys-told-again"))
    else:
        messages.error(request, say("web-operations-no-state"))
    return _back()


def _back() -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("operations") + "#keys")
