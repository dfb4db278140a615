"""Which language the reader's screen speaks; the documents' language is none of its business."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from rogatory.kernel.languages import ScreenLanguage


def reading_language() -> ScreenLanguage:
    """The language active for this request; English where Django knows another one only."""
    active = (translation.get_language() or "en")[:2]
    return ScreenLanguage(active) if active in set(ScreenLanguage) else ScreenLanguage.ENGLISH


class ReadersLanguage:
    """Middleware: a signed-in person's own choice outranks the browser's, on every machine they sit at."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Activate the account's language for the time of the answer."""
        chosen = getattr(request.user, "language", "") if hasattr(request, "user") else ""
        if chosen in set(ScreenLanguage):
            translation.activate(str(chosen))
        response = self._get_response(request)
        response.headers.setdefault("Content-Language", reading_language().value)
        return response


def remember_language(response: HttpResponse, language: ScreenLanguage) -> None:
    """Keep the choice in a cookie too, so that the sign-in page speaks it."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language.value,
        max_age=365 * 24 * 3600,
        samesite="Lax",
        secure=bool(settings.SESSION_COOKIE_SECURE),
    )


def chosen_languages(
    request: HttpRequest, usual: tuple[ScreenLanguage, ScreenLanguage]
) -> tuple[ScreenLanguage, ScreenLanguage]:
    """The two languages chosen for a paper; before anything is chosen the ``usual`` ones."""
    given = (request.POST.get("first", ""), request.POST.get("second", ""))
    first, second = (
        ScreenLanguage(said) if said in set(ScreenLanguage) else otherwise
        for said, otherwise in zip(given, usual, strict=True)
    )
    return first, second
