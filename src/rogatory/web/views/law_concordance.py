"""The same idea in every treaty, part by part, with the differences that decide cases."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import read_the_law
from rogatory.desk.views import Actor
from rogatory.web.entrance import signed_in
from rogatory.web.forms.law_questions import asked
from rogatory.web.law_page import law_page
from rogatory.web.views.desk import page_number


@require_safe
@signed_in
def concordance(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The parts, and the rows of the one chosen, a page at a time."""
    question = asked(request.GET, ("concept", "differences"))
    differences = question["differences"] == "yes"
    number = page_number(request.GET.get("page", ""))
    found = read_the_law.concordance(actor, question["concept"], differences=differences, page=number)
    parts = read_the_law.concordance(actor)
    return law_page(request, actor, "law/concordance.html", found=found, parts=parts, asked=question)
