"""Answers on paper: the forms of a dossier, a paper that came back, and receipts to print."""

from typing import BinaryIO, cast
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from rogatory.desk import casework, paper_forms, paper_in, receipts
from rogatory.desk.paper_forms import NoSuchForm
from rogatory.desk.views import Actor, Refused
from rogatory.web.entrance import need_to_know, signed_in
from rogatory.web.language import chosen_languages
from rogatory.web.marks import say
from rogatory.web.pages import page, pdf
from rogatory.web.views.commands import asked


@require_http_methods(["GET", "POST"])
@need_to_know
def forms(request: HttpRequest, actor: Actor, dossier_id: UUID) -> HttpResponse:
    """Every form of the dossier and a new one, and the answers that came unsigned with their receipts."""
    refused = None
    kind = request.POST.get("kind", paper_forms.KINDS[0])[:20]
    chosen = chosen_languages(request, paper_forms.usual_languages(actor, dossier_id))
    if request.method == "POST":
        outcome = paper_forms.issue(actor, dossier_id, kind, chosen)
        if not isinstance(outcome, Refused):
            messages.success(request, say("web-onpaper-issued"))
            return HttpResponseRedirect(reverse("forms", args=[dossier_id]))
        refused = outcome
    return page(
        request,
        "paper/forms.html",
        actor=actor,
        status=422 if refused else 200,
        here="requests",
        dossier=casework.beside(actor, dossier_id),
        may_issue=paper_forms.may_issue(actor, dossier_id),
        kinds=paper_forms.KINDS,
        chosen_kind=kind,
        chosen=chosen,
        forms=paper_forms.forms_of(actor, dossier_id),
        answers=paper_forms.unsigned_answers(actor, dossier_id),
        refused=refused,
    )


@require_safe
@need_to_know
def form_paper(request: HttpRequest, actor: Actor, dossier_id: UUID, form_id: UUID) -> HttpResponse:
    """A form to print, as PDF."""
    try:
        name, paper = paper_forms.form_paper(actor, dossier_id, form_id)
    except NoSuchForm:
        raise Http404 from None
    return pdf(paper, name)


@require_safe
@need_to_know
def receipt(request: HttpRequest, actor: Actor, dossier_id: UUID, claim_id: UUID) -> HttpResponse:
    """The receipt of an answer that came unsigned, as PDF, the signed files inside."""
    paper = receipts.paper_for(actor, dossier_id, str(claim_id))
    if paper is None:
        raise Http404
    return pdf(paper, "receipt.pdf")


@require_http_methods(["GET", "POST"])
@signed_in
def arrived(request: HttpRequest, actor: Actor) -> HttpResponse:
    """A paper that came back: by its code or its scan to the form it is, ready to be written down."""
    paper_in.require_reader(actor)
    typed, refused = request.POST.get("code", "")[:80], None
    if request.method == "POST":
        scan = request.FILES.get("scan")
        upload = (scan.name or "", cast(BinaryIO, scan.file)) if scan else None
        found = paper_in.recognise(actor, typed, upload)
        if not isinstance(found, Refused):
            fields = {"form_reference": found.form.code, "says": found.says}
            return asked(request, actor, found.dossier_id, "record_paper_answer", fields=fields, paper=found)
        refused = found
    return page(
        request,
        "paper/in.html",
        actor=actor,
        status=422 if refused else 200,
        here="desk",
        typed=typed,
        refused=refused,
    )
