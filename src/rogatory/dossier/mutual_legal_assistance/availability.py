"""Which commands the state of the file allows at all, and why it does not allow the others.

These are impossibilities, not breaches: no head overrides them.
"""

from collections.abc import Callable

from rogatory.dossier.mutual_legal_assistance.decision import reason
from rogatory.dossier.mutual_legal_assistance.matters import what_keeps_it_open
from rogatory.dossier.mutual_legal_assistance.state import (
    Dossier,
    media_coming_to_us,
    media_to_compare,
    media_we_hold,
)
from rogatory.kernel.findings import Sentence

Guard = Callable[[Dossier], Sentence | None]


def unavailable(dossier: Dossier, command: str) -> Sentence | None:
    """Why ``command`` cannot be done in this file now, or None. Raises ``KeyError`` for an unknown name."""
    reasons = (guard(dossier) for guard in _GUARDS[command])
    return next((why for why in reasons if why is not None), None)


def _when(applies: Callable[[Dossier], bool], code: str) -> Guard:
    sentence = reason(code)
    return lambda dossier: sentence if applies(dossier) else None


_WE_MUST_ASK = _when(lambda dossier: not dossier.we_ask, "requesting-side-only")
_WE_MUST_BE_ASKED = _when(lambda dossier: dossier.we_ask, "requested-side-only")
_NOT_CLOSED = _when(lambda dossier: dossier.closed_at is not None, "closed")
_NOT_WITHDRAWN = _when(lambda dossier: dossier.withdrawn_at is not None, "withdrawn")
_NOT_SENT = _when(lambda dossier: dossier.sent_at is not None, "already-sent")
_SENT = _when(lambda dossier: dossier.sent_at is None, "not-sent")
_RECEIVED = _when(lambda dossier: dossier.sent_at is None, "not-received")
_DRAFTED = _when(lambda dossier: dossier.revision == 0, "no-draft")
_BEGUN = _when(lambda dossier: dossier.sequence == 0, "no-draft")
_SHARED = _when(lambda dossier: dossier.shared_revision == 0, "no-draft-shared")
_UNAPPROVED = _when(lambda dossier: dossier.approved_revision == dossier.revision, "already-approved")
_APPROVED = _when(lambda dossier: dossier.approved_revision != dossier.revision, "not-approved")
_UNREGISTERED = _when(lambda dossier: dossier.registered_at is not None, "already-registered")
_REGISTERED = _when(lambda dossier: dossier.registered_at is None, "not-registered")
_UNACKNOWLEDGED = _when(lambda dossier: dossier.acknowledged_at is not None, "already-acknowledged")
_ASKED = _when(lambda dossier: not dossier.open_questions, "no-open-question")
_CONSULTED = _when(lambda dossier: not dossier.unanswered_consultations, "no-open-consultation")
_CONSULTING = _when(lambda dossier: not dossier.open_consultations, "no-open-consultation")
_CONDITIONED = _when(lambda dossier: not dossier.open_conditions, "no-open-conditions")
_POSTPONED = _when(lambda dossier: dossier.postponement is None, "not-postponed")
_RUNNING = _when(lambda dossier: dossier.postponement is not None, "already-postponed")
_UNANSWERED = _when(lambda dossier: dossier.wholly_answered, "already-answered")

_CLAIMED = _when(lambda dossier: not dossier.open_claims, "no-open-claim")
_CARRIED = _when(lambda dossier: not media_coming_to_us(dossier), "no-medium-coming")
_HOLDING = _when(lambda dossier: not media_we_hold(dossier), "no-medium-held")
_TO_COMPARE = _when(lambda dossier: not media_to_compare(dossier), "no-medium-to-compare")
_ARRIVED = _when(
    lambda dossier: (
        not media_to_compare(dossier)
        and any(coming.sent_by is not dossier.our_side for coming in media_coming_to_us(dossier))
    ),
    "medium-not-arrived",
)
_UNDER_WAY = _when(lambda dossier: dossier.sent_at is None, "media-before-request")


def _nothing_open(dossier: Dossier) -> Sentence | None:
    held_by = what_keeps_it_open(dossier)
    return reason(f"open-{held_by[0]}", count=held_by[1]) if held_by is not None else None


_LIVE_ASKING = (_WE_MUST_ASK, _NOT_CLOSED, _NOT_WITHDRAWN)
_DRAFTING = (*_LIVE_ASKING, _NOT_SENT)
_ASKING = (*_LIVE_ASKING, _SENT)
_LIVE_ASKED = (_WE_MUST_BE_ASKED, _NOT_CLOSED, _NOT_WITHDRAWN)
_WORKING = (*_LIVE_ASKED, _RECEIVED, _REGISTERED)

_GUARDS: dict[str, tuple[Guard, ...]] = {
    "save_draft": _DRAFTING,
    "share_draft": (*_DRAFTING, _DRAFTED),
    "comment_on_draft": (*_LIVE_ASKED, _NOT_SENT, _SHARED),
    "approve": (*_DRAFTING, _DRAFTED, _UNAPPROVED),
    "send": (*_DRAFTING, _DRAFTED, _APPROVED),
    "register": (_WE_MUST_BE_ASKED, _NOT_CLOSED, _RECEIVED, _UNREGISTERED),
    "acknowledge": (*_WORKING, _UNACKNOWLEDGED),
    "request_information": _WORKING,
    "supply_information": (*_ASKING, _ASKED),
    "forward": _WORKING,
    "open_consultation": (*_WORKING, _UNANSWERED),
    "answer_consultation": (*_ASKING, _CONSULTED),
    "conclude_consultation": (_WE_MUST_BE_ASKED, _NOT_CLOSED, _CONSULTING),
    "postpone": (*_WORKING, _UNANSWERED, _RUNNING),
    "resume": (*_LIVE_ASKED, _POSTPONED),
    "impose_conditions": (*_WORKING, _UNANSWERED),
    "accept_conditions": (*_ASKING, _CONDITIONED),
    "decline_conditions": (*_ASKING, _CONDITIONED),
    "record_execution": _WORKING,
    "deliver_evidence": _WORKING,
    "refuse": (*_WORKING, _UNANSWERED),
    "withdraw": _ASKING,
    "enquire_status": _ASKING,
    "report_status": (*_LIVE_ASKED, _RECEIVED),
    "record_paper_answer": (_WE_MUST_ASK, _NOT_CLOSED, _SENT),
    "confirm_answer": (_WE_MUST_ASK, _NOT_CLOSED, _CLAIMED),
    "set_aside_answer": (_WE_MUST_ASK, _NOT_CLOSED, _CLAIMED),
    "hand_over_medium": (_UNDER_WAY, _NOT_CLOSED, _NOT_WITHDRAWN),
    "receive_medium": (_NOT_CLOSED, _CARRIED),
    "compare_medium": (_NOT_CLOSED, _ARRIVED, _TO_COMPARE),
    "pass_on_medium": (_HOLDING,),
    "dispose_of_medium": (_HOLDING,),
    "write_note": (_BEGUN,),
    "grant_access": (_BEGUN,),
    "close": (_BEGUN, _NOT_CLOSED, _nothing_open),
}
