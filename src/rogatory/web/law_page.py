"""What every page of the law shows around its answer: the fields of the question, its faults, the notes."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from rogatory.desk import peers
from rogatory.desk.access import CASE_ROLES
from rogatory.desk.ask_the_law import LARGEST_UPLOAD
from rogatory.desk.counsel import KINDS
from rogatory.desk.views import Actor, Refused, View
from rogatory.web.footnotes import Footnotes
from rogatory.web.pages import page

ASSISTANCE = "mutual_legal_assistance"
"""The kind of request a question is about where nobody says."""


def law_page(
    request: HttpRequest,
    actor: Actor,
    template: str,
    *,
    found: View | None,
    **matter: Any,
) -> HttpResponse:
    """Answer with ``template``: ``found`` is the answer, a refusal to give one, or nothing where none is asked.

    ``notes`` are those its answer calls; the template tells them at its foot.
    """
    refused = found if isinstance(found, Refused) else None
    return page(
        request,
        template,
        actor=actor,
        status=422 if refused else 200,
        here="law",
        found=None if refused else found,
        refused=refused,
        errors=dict(refused.fields) if refused else {},
        notes=Footnotes(),
        kinds=KINDS,
        partners=linked_states(actor),
        kilobytes=LARGEST_UPLOAD // 1000,
        **matter,
    )


def linked_states(actor: Actor) -> frozenset[str]:
    """The States our messages can leave for, which a list of States names first."""
    return peers.confirmed_states(actor) if any(map(actor.has, CASE_ROLES)) else frozenset()


def uploaded(request: HttpRequest, name: str) -> tuple[str, bytes]:
    """The name and the bytes of a file sent; one byte more than is taken, so that a huge one is not held."""
    upload = request.FILES.get(name)
    if upload is None:
        return "", b""
    return (upload.name or "")[:200], upload.read(LARGEST_UPLOAD + 1)
