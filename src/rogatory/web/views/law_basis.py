"""What binds two States: which treaties bind them, may bind them, or do not, and why."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import ask_the_law
from rogatory.desk.views import Actor
from rogatory.web.entrance import signed_in
from rogatory.web.forms.law_questions import asked
from rogatory.web.law_page import ASSISTANCE, law_page

_FIELDS = ("requesting", "requested", "kind", "on", "conduct", "known_as_of")


@require_safe
@signed_in
def basis(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The form, and the answer where its fields stand in the address."""
    question = asked(request.GET, _FIELDS)
    question["kind"] = question["kind"] or ASSISTANCE
    found = ask_the_law.basis(actor, **question) if request.GET.keys() & set(_FIELDS) else None
    return law_page(request, actor, "law/basis.html", found=found, asked=question)
