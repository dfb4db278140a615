"""How the node stands, for whoever keeps it, and the levers that need no shell."""

from datetime import timedelta
from tempfile import TemporaryFile

from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from rogatory.desk import carried, errands, large_files
from rogatory.desk import operations as operations_desk
from rogatory.desk.views import Actor
from rogatory.web.entrance import signed_in
from rogatory.web.marks import say, today
from rogatory.web.pages import page

_LONGEST_REASON = 500


@require_safe
@signed_in
def operations(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The page; while an errand runs, its place asks for itself every other second."""
    view = operations_desk.overview(actor)
    return page(request, "operations.html", actor=actor, here="operations", view=view, lasting=lasting)


@require_safe
@signed_in
def errands_now(request: HttpRequest, actor: Actor) -> HttpResponse:
    """How far what was asked for is: the fragment the page asks for."""
    view = operations_desk.errands_now(actor)
    return page(request, "operations/errands.html", actor=actor, errands=view, may_act=_may_act(actor))


@require_safe
@signed_in
def transfers_now(request: HttpRequest, actor: Actor) -> HttpResponse:
    """How far the large files are: the fragment the page asks for."""
    view = large_files.shown(actor, timezone.now())
    return page(
        request,
        "operations/transfers.html",
        actor=actor,
        transfers=view,
        may_act=_may_act(actor),
        lasting=lasting,
    )


@require_http_methods(["GET", "POST"])
@signed_in
def give_back(request: HttpRequest, actor: Actor, state: str, sealed_sha256: str) -> HttpResponse:
    """Say what giving a large file back does, or do it with a reason, once somebody said that this is meant."""
    if request.method == "POST" and request.POST.get("sure") == "yes":
        reason = request.POST.get("reason", "")[:_LONGEST_REASON]
        try:
            done = large_files.drop(actor, state, sealed_sha256, reason)
        except large_files.CertificateNotValid:
            return _told(request, False, "", "exchange-own-clock", "transfers")
        return _told(request, done, "web-transfers-given-back", "web-transfers-give-back-none", "transfers")
    file = large_files.one_coming(actor, state, sealed_sha256)
    if file is None:
        return _told(request, False, "", "web-transfers-gone", "transfers")
    return page(request, "operations/give_back.html", actor=actor, here="operations", file=file)


@require_POST
@signed_in
def try_state(request: HttpRequest, actor: Actor, state: str) -> HttpResponse:
    """Try at once what waits for a State."""
    done = operations_desk.try_state_now(actor, state)
    return _told(request, done, "web-operations-tried", "web-operations-no-state")


@require_POST
@signed_in
def send_all(request: HttpRequest, actor: Actor, state: str) -> HttpResponse:
    """Let every message to a State that failed leave once more."""
    messages.success(
        request, say("web-operations-sent-again", count=operations_desk.send_all_again(actor, state))
    )
    return _back()


@require_POST
@signed_in
def work_again(request: HttpRequest, actor: Actor, job_id: int) -> HttpResponse:
    """Have work done that was given up."""
    done = operations_desk.try_work_again(actor, job_id)
    return _told(request, done, "web-operations-again-done", "web-operations-again-none")


@require_POST
@signed_in
def work_drop(request: HttpRequest, actor: Actor, job_id: int) -> HttpResponse:
    """Drop work that was given up, with a reason."""
    reason = request.POST.get("reason", "")[:_LONGEST_REASON]
    done = operations_desk.drop_work(actor, job_id, reason)
    return _told(request, done, "web-operations-dropped", "web-operations-drop-none")


@require_POST
@signed_in
def ask(request: HttpRequest, actor: Actor, kind: str) -> HttpResponse:
    """Ask something of the node."""
    done = errands.ask(actor, kind)
    return _told(request, done, "web-operations-errand-asked", "web-operations-errand-runs", "errands")


@require_safe
@signed_in
def take_away(_request: HttpRequest, actor: Actor, state: str) -> FileResponse:
    """All that lies ready for a State, to be carried there; every file in it is sealed."""
    held = TemporaryFile()  # noqa: SIM115 (the response closes it)
    carried.take_away(actor, state, held)
    held.seek(0)
    name = f"mail-{state}-{today().isoformat()}.zip"
    response = FileResponse(held, as_attachment=True, filename=name, content_type="application/zip")
    response["Cache-Control"] = "private, no-store"
    return response


@require_POST
@signed_in
def put_in(request: HttpRequest, actor: Actor) -> HttpResponse:
    """What was carried here, for the worker to look at."""
    count = carried.put_in(actor, [each.file for each in request.FILES.getlist("came") if each.file])
    if count:
        messages.success(request, say("web-operations-carried-done", count=count))
    else:
        messages.error(request, say("web-operations-carried-none"))
    return _back("carried")


def lasting(time: timedelta) -> str:
    """A length of time in words, in the largest unit that fits: a page of figures is glanced at."""
    seconds = abs(round(time.total_seconds()))
    days, hours, minutes = seconds // 86_400, seconds // 3_600, seconds // 60
    if days >= 2:
        return say("web-days", count=days)
    if hours >= 2:
        return say("web-operations-hours", count=hours)
    if minutes >= 2:
        return say("web-operations-minutes", count=minutes)
    return say("web-operations-seconds", count=seconds)


def _may_act(actor: Actor) -> bool:
    return actor.has("administrator") or actor.has("head")


def _told(request: HttpRequest, done: bool, well: str, ill: str, anchor: str = "") -> HttpResponse:
    if done:
        messages.success(request, say(well))
    else:
        messages.error(request, say(ill))
    return _back(anchor)


def _back(anchor: str = "") -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("operations") + (f"#{anchor}" if anchor else ""))
