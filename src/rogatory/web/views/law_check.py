"""The check of a request file, with the risks of a refusal."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from rogatory.desk import ask_the_law
from rogatory.desk.views import Actor, CheckView
from rogatory.web.entrance import signed_in
from rogatory.web.forms.law_questions import asked
from rogatory.web.forms.marking import marks_of
from rogatory.web.law_page import law_page, uploaded


@require_http_methods(["GET", "POST"])
@signed_in
def check(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The form, and the answer to a file sent; the file is read and not kept."""
    question = asked(request.POST, ("on", "known_as_of"))
    name, content = uploaded(request, "file")
    found = ask_the_law.check_file(actor, content, **question) if request.method == "POST" else None
    marks = marks_of(found if isinstance(found, CheckView) else None, {})
    return law_page(request, actor, "law/check.html", found=found, asked=question, file=name, marks=marks)
