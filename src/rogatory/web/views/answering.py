"""The pages of a link: a code, how the request stands, an answer, its receipt. No account, no script."""

import functools
from collections.abc import Callable
from datetime import timedelta
from typing import BinaryIO, cast

from csp.decorators import csp_replace
from django.conf import settings
from django.core.cache import cache
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.clickjacking import xframe_options_deny
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from rogatory.desk import holders
from rogatory.desk.access import NotAllowed
from rogatory.desk.documents import NoSuchDocument
from rogatory.desk.views import Entered, Holder, Refused
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web.forms.answer_fields import ANSWER_FIELDS, read_answer
from rogatory.web.language import reading_language, remember_language
from rogatory.web.pages import page

View = Callable[..., HttpResponseBase]
_KEPT = "link"
_TRIES_A_MINUTE = 30
_LONGEST_CODE = 40
_POLICY = {
    # None takes out what the office's own pages may load or run.
    **dict.fromkeys(("script-src", "connect-src", "frame-src", "object-src")),
    "default-src": ["'none'"],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
}


def _guarded(view: View) -> View:
    """Nothing of it is framed, run, kept by a browser or found by a search."""

    @xframe_options_deny
    @csp_replace(_POLICY)
    @functools.wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "private, no-store"
        response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
        return response

    return cast(View, guarded)


def _held(view: View) -> View:
    """Give ``view`` the holder; whoever is none is asked for the code."""

    @_guarded
    @functools.wraps(view)
    def held(request: HttpRequest, address: str, *args: object, **kwargs: object) -> HttpResponseBase:
        holder = _holder(request, address)
        if holder is None:
            return HttpResponseRedirect(reverse("answer", args=[address]))
        try:
            return view(request, holder, address, *args, **kwargs)
        except NotAllowed:
            return HttpResponseRedirect(reverse("answer", args=[address]))

    return held


@require_http_methods(["GET", "POST"])
@_guarded
def opening(request: HttpRequest, address: str) -> HttpResponse:
    """The status page for who opened this link here, and the question for its code for everybody else."""
    holder = _holder(request, address)
    if holder is not None:
        return page(
            request,
            "link/status.html",
            address=address,
            view=holders.status(holder),
            kinds=tuple(ANSWER_FIELDS),
        )
    if request.method != "POST":
        return page(request, "link/code.html", address=address, tried=None)
    if _too_often(request):
        return page(request, "link/code.html", status=429, address=address, tried=Entered(outcome="locked"))
    tried = holders.enter(address, request.POST.get("code", "")[:_LONGEST_CODE])
    if tried.outcome != "opened":
        return page(request, "link/code.html", status=403, address=address, tried=tried)
    return _let_in(request, address, tried)


@require_safe
@_held
def letter(request: HttpRequest, actor: Holder, address: str, language: str) -> HttpResponse:
    """The letter, in one language."""
    if language not in set(ScreenLanguage):
        raise Http404
    return _saved(holders.letter(actor, ScreenLanguage(language)), "application/pdf", f"letter-{language}.pdf")


@require_safe
@_held
def file(request: HttpRequest, actor: Holder, address: str, sha256: str) -> HttpResponseBase:
    """A file that crossed; it is only ever saved."""
    try:
        found, stream = holders.open_file(actor, sha256)
    except NoSuchDocument:
        raise Http404 from None
    return FileResponse(
        stream, as_attachment=True, filename=found.name, content_type="application/octet-stream"
    )


@require_http_methods(["GET", "POST"])
@_held
def write(request: HttpRequest, actor: Holder, address: str, says: str) -> HttpResponse:
    """One answer: its fields, and then the look at it before it is handed in."""
    if says not in ANSWER_FIELDS:
        raise Http404
    fields: dict[str, object] = {}
    refused = None
    if request.method == "POST":
        fields = read_answer(says, request.POST)
        uploads = [(one.name or "", cast(BinaryIO, one.file)) for one in request.FILES.getlist("files")]
        outcome = holders.prepare(actor, says, fields, uploads)
        if not isinstance(outcome, Refused):
            return HttpResponseRedirect(reverse("answer-look", args=[address]))
        refused = outcome
    return page(
        request,
        "link/write.html",
        status=422 if refused else 200,
        address=address,
        view=holders.status(actor),
        says=says,
        asks=ANSWER_FIELDS[says],
        fields=fields,
        refused=refused,
    )


@require_http_methods(["GET", "POST"])
@_held
def look(request: HttpRequest, actor: Holder, address: str) -> HttpResponse:
    """The answer as it will be handed in, and handing it in: once, however often the button is pressed."""
    if request.method == "POST":
        claim_id = holders.hand_in(actor, request.POST.get("draft", "")[:36])
        if claim_id is not None:
            return HttpResponseRedirect(reverse("answer-given", args=[address, claim_id]))
    draft = holders.looked_over(actor)
    if draft is None:
        return HttpResponseRedirect(reverse("answer", args=[address]))
    return page(request, "link/look.html", address=address, view=holders.status(actor), draft=draft)


@require_safe
@_held
def given(request: HttpRequest, actor: Holder, address: str, claim_id: object) -> HttpResponse:
    """An answer that was handed in, and its receipt."""
    view = holders.status(actor)
    found = next((one for one in view.answers if one.claim_id == str(claim_id)), None)
    if found is None:
        raise Http404
    return page(request, "link/given.html", address=address, view=view, answer=found)


@require_safe
@_held
def receipt(request: HttpRequest, actor: Holder, address: str, claim_id: object) -> HttpResponse:
    """Our signed receipt, as a container any tool for such signatures verifies."""
    signed = holders.receipt(actor, str(claim_id))
    if signed is None:
        raise Http404
    return _saved(signed, "application/vnd.etsi.asic-e+zip", "receipt.asice")


@require_safe
@_held
def receipt_paper(request: HttpRequest, actor: Holder, address: str, claim_id: object) -> HttpResponse:
    """The same receipt as a paper to file, the signed files inside it."""
    paper = holders.receipt_paper(actor, str(claim_id))
    if paper is None:
        raise Http404
    return _saved(paper, "application/pdf", "receipt.pdf")


@require_safe
@_held
def answer(request: HttpRequest, actor: Holder, address: str, claim_id: object) -> HttpResponse:
    """The answer in the bytes the receipt is about."""
    handed = holders.answer_file(actor, str(claim_id))
    if handed is None:
        raise Http404
    return _saved(handed, "application/json", "answer.json")


@require_POST
@_guarded
def leave(request: HttpRequest, address: str) -> HttpResponse:
    """Forget the link in this browser: on a machine others use, and for good."""
    request.session.flush()
    return HttpResponseRedirect(reverse("answer", args=[address]))


def _holder(request: HttpRequest, address: str) -> Holder | None:
    kept = request.session.get(_KEPT)
    if not isinstance(kept, dict):
        return None
    return holders.holder_of(address, str(kept.get("id")), str(kept.get("proof")), reading_language())


def _let_in(request: HttpRequest, address: str, tried: Entered) -> HttpResponse:
    """A session of its own begins: whatever was in the browser before, an account's too, is forgotten."""
    request.session.flush()
    request.session[_KEPT] = {"id": str(tried.link_id), "proof": tried.proof}
    left = (tried.ends_at - timezone.now()) if tried.ends_at else timedelta()
    request.session.set_expiry(max(60, int(left.total_seconds())))
    response = HttpResponseRedirect(reverse("answer", args=[address]))
    if settings.LANGUAGE_COOKIE_NAME not in request.COOKIES:
        remember_language(response, tried.language)
    return response


def _too_often(request: HttpRequest) -> bool:
    """Hashing a code is dear on purpose: one address gets so many tries a minute, whatever link it names."""
    key = f"link-tries-{request.META.get('REMOTE_ADDR', '')}"
    cache.add(key, 0, 60)
    try:
        return cache.incr(key) > _TRIES_A_MINUTE
    except ValueError:  # it ran out between the two
        return False


def _saved(content: bytes, media_type: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
