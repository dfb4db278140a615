"""Whether the conduct of a request file is criminal in both States, and who has jurisdiction over it."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from rogatory.desk import ask_the_law
from rogatory.desk.views import Actor
from rogatory.desk.views.counsel import JurisdictionView
from rogatory.web.drawing.jurisdiction import claims_table
from rogatory.web.entrance import signed_in
from rogatory.web.forms.law_questions import asked
from rogatory.web.law_page import law_page, uploaded


@require_http_methods(["GET", "POST"])
@signed_in
def conduct(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The form, and both answers to a file sent; the file is read and not kept."""
    question = asked(request.POST, ("on", "known_as_of"))
    name, content = uploaded(request, "file")
    sent = request.method == "POST"
    found = ask_the_law.dual_criminality(actor, content, **question) if sent else None
    claims = ask_the_law.jurisdiction(actor, content, **question) if sent else None
    return law_page(
        request,
        actor,
        "law/conduct.html",
        found=found,
        asked=question,
        file=name,
        claims=claims,
        table=claims_table(claims) if isinstance(claims, JurisdictionView) else None,
    )
