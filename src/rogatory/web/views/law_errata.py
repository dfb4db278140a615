"""The traps of the texts: mistakes, differences and open points, treaty by treaty, with our reading."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import read_the_law
from rogatory.desk.views import Actor
from rogatory.web.entrance import signed_in
from rogatory.web.forms.law_questions import asked
from rogatory.web.law_page import law_page


@require_safe
@signed_in
def errata(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The treaties with their notes counted, and the notes of the one chosen."""
    question = asked(request.GET, ("instrument",))
    found = read_the_law.errata(actor, question["instrument"])
    return law_page(
        request, actor, "law/errata.html", found=found, treaties=read_the_law.errata(actor), asked=question
    )
