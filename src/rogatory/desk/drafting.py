"""The check beside a draft as it is written, and the blank page a request starts from."""

from collections.abc import Mapping
from typing import Any, cast

import msgspec
from django.conf import settings
from django.utils import timezone

from rogatory.desk import access
from rogatory.desk.bindings_shown import binding_views
from rogatory.desk.facts_in_words import fact_in_words
from rogatory.desk.fields import UnusableFields, request_from
from rogatory.desk.findings_shown import finding_views
from rogatory.desk.legal_frame import office_book, our_state
from rogatory.desk.risks_shown import risk_views
from rogatory.desk.views import Actor, CheckView, Refused
from rogatory.kernel.dates import NoSuchDate, parse_date
from rogatory.kernel.states import NoSuchState
from rogatory.law.check import check
from rogatory.law.request import Authority, Request
from rogatory.wording import text


def check_draft(actor: Actor, request: Mapping[str, object]) -> CheckView | Refused:
    """What the law says of a draft as it stands in the form, on the day it bears or today."""
    access.require_role(actor, "officer", "head")
    book, today = office_book(), timezone.localdate()
    try:
        draft = request_from(request)
        on = parse_date(draft.on) if draft.on else today
        found = check(book, draft, on, known_as_of=today)
    except UnusableFields as defect:
        return _unusable(actor, defect.path)
    except NoSuchDate:
        return _unusable(actor, "on")
    except NoSuchState as unknown:
        return _unusable(actor, _where(draft, str(unknown.args[0])))
    return CheckView(
        verdict=found.verdict,
        findings=finding_views(book, found.findings, actor.language, found.stopping),
        instruments=binding_views(book, found.basis, draft.kind, actor.language),
        on=on,
        known_as_of=today,
        law_digest=book.digest,
        kind=draft.kind.value,
        beside=finding_views(book, found.beside, actor.language),
        risks=risk_views(book, draft, found, actor.language),
    )


def blank_request(actor: Actor) -> dict[str, Any]:
    """A request with what is known before the first word: who we are, today, and the reader's language."""
    ours = settings.NODE.configuration.authority
    language = actor.language.value
    authority = Authority(name=ours.get(language))
    request = Request(
        requesting_state=our_state(),
        on=timezone.localdate().isoformat(),
        language=language,
        requesting_authority=authority,
    )
    return cast(dict[str, Any], msgspec.to_builtins(request))


def _where(draft: Request, code: str) -> str:
    return "requested_state" if draft.requested_state == code else "requesting_state"


def _unusable(actor: Actor, path: str) -> Refused:
    field = fact_in_words(office_book(), path, actor.language)
    message = text("desk-field-not-usable", actor.language, field=field)
    return Refused(message=message, fields=((path, message),))
