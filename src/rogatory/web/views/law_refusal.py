"""Whether grounds may be invoked to refuse, to postpone, or to lift a measure."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from rogatory.desk import ask_the_law
from rogatory.desk.views import Actor, Refused
from rogatory.desk.views.counsel import RefusalView
from rogatory.web.entrance import signed_in
from rogatory.web.forms.law_questions import DECISIONS, GROUND_GROUPS, asked, reasons
from rogatory.web.law_page import law_page

_MOST_TICKED = 100

_FIELDS = (
    "requesting",
    "requested",
    "kind",
    "decision",
    "heard",
    "conduct_criminal_here",
    "coercive",
    "will_prosecute",
    "organized_group",
    "on",
    "known_as_of",
)


@require_http_methods(["GET", "POST"])
@signed_in
def refusal(request: HttpRequest, actor: Actor) -> HttpResponse:
    """The form, and the answer; it is sent and never stands in an address, since reasons tell of a case."""
    typed = request.POST if request.method == "POST" else request.GET
    question = asked(typed, _FIELDS)
    question["decision"] = question["decision"] or DECISIONS[0]
    return law_page(
        request,
        actor,
        "law/refusal.html",
        found=_answer(request, actor, question) if request.method == "POST" else None,
        asked=question,
        reasons=reasons(request.POST),
        ticked=_ticked(request),
        ground_groups=GROUND_GROUPS,
        decisions=DECISIONS,
    )


def _answer(request: HttpRequest, actor: Actor, question: dict[str, str]) -> RefusalView | Refused:
    ticked = _ticked(request)
    return ask_the_law.refusal(
        actor,
        grounds=ticked["ground"],
        reasons=reasons(request.POST),
        consulted="yes" in ticked["consulted"],
        **question,
    )


def _ticked(request: HttpRequest) -> dict[str, tuple[str, ...]]:
    """The boxes ticked under each name, each once."""
    names = ("ground", "consulted")
    return {name: tuple(dict.fromkeys(request.POST.getlist(name)))[:_MOST_TICKED] for name in names}
