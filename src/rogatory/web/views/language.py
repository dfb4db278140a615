"""The language switch: the same page again, in another language."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from rogatory.desk.people import set_language
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web.entrance import actor_from
from rogatory.web.language import remember_language


@require_POST
def switch(request: HttpRequest) -> HttpResponse:
    """Remember the language for the account and the browser, and go back to where the reader was."""
    wanted = request.POST.get("language", "")
    back = request.POST.get("next", "")
    same_site = url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure())
    response = HttpResponseRedirect(back if same_site else "/")
    if wanted in set(ScreenLanguage):
        if request.user.is_authenticated:
            set_language(actor_from(request), ScreenLanguage(wanted))
        remember_language(response, ScreenLanguage(wanted))
    return response
