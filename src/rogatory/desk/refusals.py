"""What our own exchange would not take for sending: on the record and signed, though nothing was done."""

from uuid import UUID

from django.db import transaction
from django.utils import timezone

from rogatory.desk import filing
from rogatory.desk.cabinet import opened_for
from rogatory.desk.post import SubmissionRefused, kind_of
from rogatory.desk.views import Actor, Refused
from rogatory.dossier.mutual_legal_assistance.acts import SubmissionRejected
from rogatory.exchange import vouching
from rogatory.exchange.identity import own_identity
from rogatory.register import chains
from rogatory.wording import text


def recorded(actor: Actor, dossier_id: UUID, refusal: SubmissionRefused) -> Refused:
    """Record that a message was refused, sign it, and tell the actor what to do.

    What was to be done was undone before; this is a transaction of its own. Raises ``NotAllowed``.
    """
    now, own, reason = timezone.now(), own_identity(), refusal.reason.value
    with transaction.atomic():
        chains.lock(str(dossier_id))
        cabinet = opened_for(actor, dossier_id, to_work=True)
        act = SubmissionRejected(
            side=cabinet.dossier.our_side,
            at=now,
            actor=str(actor.user_id),
            message_id=refusal.message_id,
            message_kind=kind_of(refusal.message),
            refused_for=reason,
        )
        filing.append(cabinet, (act,), now)
        if own.may_sign_at(now):  # what an expired certificate signs proves nothing
            vouching.vouch_rejected(own, refusal.message_id, refusal.recipient, refusal.message, reason, now)
    message = text(reason, actor.language)
    return Refused(message=message, fields=(("files", message),))
