"""The people of this node: accounts made, changed, closed and opened again by the administrator."""

from collections.abc import Callable
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from rogatory.desk import people as people_desk
from rogatory.desk.views import Actor, PersonRow, Refused, Role
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web.entrance import signed_in
from rogatory.web.marks import say
from rogatory.web.pages import page

ROLES: tuple[Role, ...] = ("officer", "head", "executing", "auditor", "administrator")
Outcome = PersonRow | Refused


@require_http_methods(["GET", "POST"])
@signed_in
def people(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The accounts of this node, and the making of a new one."""
    everybody = people_desk.people(actor)
    outcome = _added(request, actor) if request.method == "POST" else None
    if isinstance(outcome, PersonRow):
        messages.success(request, say("web-people-added"))
        return HttpResponseRedirect(reverse("people"))
    return page(
        request,
        "people.html",
        actor=actor,
        status=422 if outcome else 200,
        here="people",
        people=everybody,
        roles=ROLES,
        refused=outcome,
        typed=request.POST,
    )


@require_http_methods(["GET", "POST"])
@signed_in
def person(request: HttpRequest, actor: Actor, user_id: UUID) -> HttpResponse:
    """One account: its roles, whether it is open, and a new password for who lost theirs."""
    found = next((row for row in people_desk.people(actor) if row.user_id == user_id), None)
    step = request.POST.get("step", "")
    if found is None or (request.method == "POST" and step not in _STEPS):
        raise Http404
    outcome = _STEPS[step](actor, user_id, request.POST) if step else None
    if isinstance(outcome, PersonRow):
        messages.success(request, say(f"web-person-{step}-done"))
        return HttpResponseRedirect(reverse("person", args=[user_id]))
    return page(
        request,
        "person.html",
        actor=actor,
        status=422 if outcome else 200,
        here="people",
        person=found,
        roles=ROLES,
        refused=outcome,
    )


def _with_roles(actor: Actor, user_id: UUID, posted: QueryDict) -> Outcome:
    return people_desk.set_roles(actor, user_id, _roles(posted))


def _closed(actor: Actor, user_id: UUID, _: QueryDict) -> Outcome:
    return people_desk.set_active(actor, user_id, False)


def _reopened(actor: Actor, user_id: UUID, _: QueryDict) -> Outcome:
    return people_desk.set_active(actor, user_id, True)


def _with_password(actor: Actor, user_id: UUID, posted: QueryDict) -> Outcome:
    if posted.get("confirm") != "yes":
        message = say("web-person-password-unconfirmed")
        return Refused(message=message, fields=(("confirm", message),))
    return people_desk.replace_password(actor, user_id, posted.get("password", "")[:1000])


_STEPS: dict[str, Callable[[Actor, UUID, QueryDict], Outcome]] = {
    "roles": _with_roles,
    "close": _closed,
    "reopen": _reopened,
    "password": _with_password,
}


def _added(request: HttpRequest, actor: Actor) -> Outcome:
    posted = request.POST
    wanted = posted.get("language", "")
    return people_desk.add_person(
        actor,
        posted.get("username", "").strip()[:150],
        posted.get("name", "").strip()[:200],
        _roles(posted),
        ScreenLanguage(wanted) if wanted in set(ScreenLanguage) else ScreenLanguage.ARABIC,
        posted.get("password", "")[:1000],
    )


def _roles(posted: QueryDict) -> tuple[Role, ...]:
    return tuple(role for role in ROLES if role in posted.getlist("roles"))
