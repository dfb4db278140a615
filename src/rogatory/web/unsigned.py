"""What a reader is told when the node could not sign: one answer for all pages, since any may need it."""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

from rogatory.desk.signing_key import SigningKeyAway
from rogatory.web.pages import page


class ToldWhenUnsigned:
    """Middleware: what needed a signature was undone, and the reader is told so and may try again."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """As Django makes it."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Nothing on the way in or out."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page that says so; nothing for any other fault."""
        if not isinstance(exception, SigningKeyAway):
            return None
        status = HTTPStatus.SERVICE_UNAVAILABLE.value
        return page(request, "error.html", status=status, code_shown=status, kind=str(status))
