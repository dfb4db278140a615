"""When something is wrong: what happened and what to do next, in the reader's language."""

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse

from rogatory.web.pages import page

_TOO_LARGE = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """What was sent could not be read, or was more than a form may hold (413)."""
    return _error(request, 413 if isinstance(exception, _TOO_LARGE) else 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A page of another role."""
    return _error(request, 403)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form whose proof of origin is missing or stale."""
    return _error(request, 403, "expired")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Nothing here, or nothing the reader may know of."""
    return _error(request, 404)


def not_in_the_law(request: HttpRequest) -> HttpResponse:
    """A treaty, an article or a paragraph neither the law books nor the library hold; none is secret."""
    return _error(request, 404, "law")


def too_many_tries(request: HttpRequest, *_: object) -> HttpResponse:
    """Signing in failed too often from here; the rest of what the libraries pass is not shown."""
    return _error(request, 429)


def failed(request: HttpRequest) -> HttpResponse:
    """A fault of ours."""
    return _error(request, 500)


def _error(request: HttpRequest, status: int, kind: str = "") -> HttpResponse:
    return page(request, "error.html", status=status, code_shown=status, kind=kind or str(status))
