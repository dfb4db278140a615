"""The reading room: works, their articles one by one, and files brought in."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_safe

from rogatory.desk import cross_references, reading_room, standing_shown
from rogatory.desk.reading_room import ImportedView
from rogatory.desk.views import Actor, Refused
from rogatory.web.entrance import signed_in
from rogatory.web.language import reading_language
from rogatory.web.pages import page
from rogatory.web.views.errors import not_in_the_law


@require_http_methods(["GET", "POST"])
@signed_in
def works(request: HttpRequest, actor: Actor) -> HttpResponse:
    """Every work with the metadata of its official record, and the import of another."""
    outcome = _imported(request, actor) if request.method == "POST" else None
    refused = outcome if isinstance(outcome, Refused) else None
    language = reading_language()
    return page(
        request,
        "library/works.html",
        actor=actor,
        status=422 if refused else 200,
        here="library",
        works=reading_room.works(language),
        awaited=reading_room.awaited(language),
        imported=None if refused else outcome,
        refused=refused,
        typed=request.POST.get("work", ""),
        megabytes=reading_room.LARGEST_FILE // (1024 * 1024),
    )


@require_safe
@signed_in
def work(request: HttpRequest, actor: Actor, work_id: str) -> HttpResponse:
    """One work and the list of its articles."""
    language = reading_language()
    known = (*reading_room.works(language), *reading_room.awaited(language))
    found = next((row for row in known if row.work_id == work_id), None)
    if found is None:
        return not_in_the_law(request)
    contents = reading_room.contents(language, work_id)
    standing = standing_shown.standing_of(language, work_id)
    references = cross_references.references(language, work_id)
    return page(
        request,
        "library/work.html",
        actor=actor,
        here="library",
        work=found,
        contents=contents,
        references=references,
        standing=standing,
    )


@require_safe
@signed_in
def article(request: HttpRequest, actor: Actor, work_id: str, number: str) -> HttpResponse:
    """An article, paragraph by paragraph: our statement beside the official text."""
    on = _day(request.GET.get("on", ""))
    found = reading_room.article(reading_language(), work_id, number, on)
    if found is None:
        return not_in_the_law(request)
    held = any(paragraph.official_text for paragraph in found.paragraphs)
    return page(request, "library/article.html", actor=actor, here="library", article=found, held=held, on=on)


@require_safe
@signed_in
def akoma_ntoso(request: HttpRequest, actor: Actor, work_id: str, language: str) -> HttpResponse:
    """The text of a work in one of its languages, in force on a day (``on``) or now, as Akoma Ntoso."""
    held = standing_shown.akoma_ntoso(work_id, language, _day(request.GET.get("on", "")))
    if held is None:
        return not_in_the_law(request)
    response = HttpResponse(held, content_type="application/akn+xml")
    response["Content-Disposition"] = f'attachment; filename="{work_id}.{language}.xml"'
    return response


def _day(said: str) -> date | None:
    """The day asked about; ``None``, which is now, for none or what is no day."""
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None


def _imported(request: HttpRequest, actor: Actor) -> ImportedView | Refused:
    upload = request.FILES.get("file")
    # One byte more than the library takes: a huge file is refused without being held.
    content = upload.read(reading_room.LARGEST_FILE + 1) if upload else b""
    work = request.POST.get("work", "").strip()[:80] or None
    name = (upload.name or "") if upload else ""
    valid_from = _day(request.POST.get("valid_from", ""))
    return reading_room.import_file(actor, name, content, work=work, valid_from=valid_from)
