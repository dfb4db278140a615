"""One way to make a page: the Jinja2 environment, and what every page shows around its own matter."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.contrib.messages import get_messages
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from jinja2 import Environment, StrictUndefined

from rogatory.desk import words
from rogatory.desk.risks_shown import by_ground
from rogatory.desk.views import Actor
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web import marks
from rogatory.web.drawing.nexus import nexus_drawing
from rogatory.web.drawing.timeline import days_of
from rogatory.web.drawing.traffic import bars_of
from rogatory.web.forms.law_questions import linked
from rogatory.web.forms.request_fields import MEASURE_DETAILS, forgiving, value_at
from rogatory.web.language import reading_language

_FILTERS = (
    "bdi",
    "opening",
    "day",
    "moment",
    "clock_time",
    "size",
    "paragraphs",
    "linked",
    "days",
    "local_day",
)


def environment(**options: Any) -> Environment:
    """The templates' environment; Django calls it once."""
    options |= {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    made = Environment(**options)  # noqa: S701 (Django asks for escaping)
    made.filters.update({name: getattr(marks, name) for name in _FILTERS})
    made.globals.update(
        t=marks.say,
        tl=marks.say_in,
        code=marks.code,
        either=marks.either,
        hint_of=marks.hint_of,
        today=marks.today,
        days_since=marks.days_since,
        static=static,
        url=_address,
        reading_language=reading_language,
        languages=tuple(ScreenLanguage),
        language_name=lambda code: words.language_name(code, reading_language()),
        office=_office,
        messages_for=get_messages,
        nexus_drawing=nexus_drawing,
        days_of=days_of,
        bars_of=bars_of,
        by_ground=by_ground,
        linked=linked,
        value_at=value_at,
        measure_details=tuple(field.name for field in MEASURE_DETAILS),
        forgiving=forgiving,
        states=lambda: words.states(reading_language()),
        in_sentence=lambda code: words.state_in_a_sentence(code, reading_language()),
    )
    return made


def page(
    request: HttpRequest,
    template: str,
    *,
    actor: Actor | None = None,
    status: int = 200,
    **matter: Any,
) -> HttpResponse:
    """Render ``template`` with its ``matter``; ``actor`` makes the menu."""
    context: Mapping[str, Any] = {**matter, "actor": actor}
    response = HttpResponse(render_to_string(template, context, request), status=status)
    user = getattr(request, "user", None)  # there is none where a request is refused before it is read
    if user is not None and user.is_authenticated:
        # Nothing of a case stays on a shared machine's disk, nor behind the back button after signing out.
        response.headers["Cache-Control"] = "private, no-store"
    return response


def pdf(paper: bytes, name: str) -> HttpResponse:
    """A paper of ours, shown in the browser and kept by none."""
    response = HttpResponse(paper, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response


def _address(name: str, /, *args: Any, **kwargs: Any) -> str:
    return reverse(name, args=args or None, kwargs=kwargs or None)


def _office() -> Mapping[str, str]:
    """The name of the office this node serves, and its State's, in the reader's language."""
    language = reading_language()
    node = getattr(settings, "NODE", None)
    if node is None:
        return {"state": "", "authority": "", "rehearsal": ""}
    served = node.configuration
    return {
        "state": dict(words.states(language)).get(served.state, served.state),
        "code": served.state,
        "authority": served.authority.get(f"office_{language.value}")
        or served.authority.get(language.value, ""),
        "rehearsal": "yes" if served.rehearsal else "",
    }
