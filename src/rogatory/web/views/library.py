"""The reading room: works, and their articles one by one."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rogatory.desk import reading_room
from rogatory.desk.views import Actor
from rogatory.web.entrance import signed_in
from rogatory.web.language import reading_language
from rogatory.web.pages import page


@require_safe
@signed_in
def works(request: HttpRequest, actor: Actor) -> HttpResponse:
    """Every work, with the metadata of its official record."""
    found = reading_room.works(reading_language())
    return page(request, "library/works.html", actor=actor, here="library", works=found)


@require_safe
@signed_in
def work(request: HttpRequest, actor: Actor, work_id: str) -> HttpResponse:
    """One work and the list of its articles."""
    found = next((row for row in reading_room.works(reading_language()) if row.work_id == work_id), None)
    if found is None:
        raise Http404
    return page(request, "library/work.html", actor=actor, here="library", work=found)


@require_safe
@signed_in
def article(request: HttpRequest, actor: Actor, work_id: str, number: str) -> HttpResponse:
    """An article, paragraph by paragraph: our statement beside the official text."""
    found = reading_room.article(reading_language(), work_id, number)
    if found is None:
        raise Http404
    return page(request, "library/article.html", actor=actor, here="library", article=found)
