"""Large files on their way, for whoever keeps the node: how far each is, what keeps it, and giving one back."""

from datetime import UTC, datetime

import msgspec
from django.db import transaction
from django.utils import timezone

from rogatory.desk import handover, mail_advice, post
from rogatory.desk.access import require_role, sees_every_dossier
from rogatory.desk.peers import reason_in_words
from rogatory.desk.views import Actor, StateView, TransfersView, TransferView
from rogatory.desk.views.operations import Stage
from rogatory.exchange import awaited, given_back, moving, traffic, vouching
from rogatory.exchange.identity import own_identity
from rogatory.exchange.models import Outgoing
from rogatory.exchange.moving import Transfer
from rogatory.kernel.states import state_code
from rogatory.register import chains
from rogatory.register.rows import ByReference, by_reference
from rogatory.store import arriving
from rogatory.wording import state_name, text

MOST_SHOWN = 50
_LONGEST_REASON = 500


class CertificateNotValid(Exception):
    """By our clock our own certificate is not valid: nothing its sender believes could be said of a file."""


class LargeFilesGivenBack(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    tag_field="act",
    tag="large_files_given_back/1",
    forbid_unknown_fields=True,
):
    """The bytes of a held message's files were given back; it begins again when its sender sends it again.

    ``by`` is the account that dropped them with its ``reason``, empty where they stood still for too long.
    ``size`` counts the bytes that had come.
    """

    sender: str
    message_id: str
    size: int
    reason: str
    by: str


def shown(actor: Actor, now: datetime) -> TransfersView:
    """Every large file on its way, both ways. Administrators, heads and auditors.

    Heads and auditors learn which dossier it is for, heads the name of one of ours; administrators neither.
    """
    require_role(actor, "administrator", "head", "auditor")
    out, all_out = moving.going(MOST_SHOWN, now)
    come, all_come = moving.coming(MOST_SHOWN, now)
    numbers = by_reference([one.reference for one in (*out, *come)]) if sees_every_dossier(actor) else {}
    by_folder = {line.state for line in traffic.lines() if line.route == "folder"}
    return TransfersView(
        going=tuple(_going(actor, one, numbers, by_folder=one.state in by_folder) for one in out),
        coming=tuple(_coming(actor, one, numbers) for one in come),
        more=all_out + all_come - len(out) - len(come),
    )


def one_coming(actor: Actor, sender: str, sealed_sha256: str) -> TransferView | None:
    """A large file that comes, for administrators and heads, who may give it back; nothing where none does."""
    require_role(actor, "administrator", "head")
    found = moving.one_coming(sender, sealed_sha256, timezone.now())
    if found is None:
        return None
    return _coming(actor, found, by_reference([found.reference]) if sees_every_dossier(actor) else {})


def drop(actor: Actor, sender: str, sealed_sha256: str, reason: str) -> bool:
    """Give back what came of a large file, and of all its message waits for, on the record.

    Its sender is told and can begin again. False without a reason, or where no such file is awaited.
    Administrators and heads. Raises ``CertificateNotValid``.
    """
    found, why = one_coming(actor, sender, sealed_sha256), reason.strip()[:_LONGEST_REASON]
    if found is None or not why:
        return False
    # A sender that was told nothing it can believe would begin again by itself.
    if not own_identity().may_sign_at(timezone.now()):
        raise CertificateNotValid
    return _give_back(sender, found.message_id, given_back.DROPPED, timezone.now(), why, actor)


def give_back_what_stands_still(now: datetime) -> int:
    """Give back the files of every message none of whose bytes came for sixty days; gives how many messages.

    What a crash left on the disk is forgotten too. While our certificate is not valid nothing else is: nobody
    could be told.
    """
    still = given_back.standing_still(now) if own_identity().may_sign_at(now) else ()
    done = [_give_back(sender, one, given_back.STOOD_STILL, now, "", None) for sender, one in still]
    arriving.forget_others(awaited.all_awaited)
    return sum(done)


def _give_back(sender: str, message_id: str, code: str, now: datetime, why: str, actor: Actor | None) -> bool:
    with transaction.atomic():
        gone = given_back.give_back(sender, message_id, code)
        if gone is None:
            return False
        handover.send(vouching.vouch_given_back(own_identity(), sender, message_id, code, now), now)
        act = LargeFilesGivenBack(
            sender=sender,
            message_id=message_id,
            size=sum(stream.here for stream in gone.streams),
            reason=why,
            by=str(actor.user_id) if actor else "",
        )
        chains.append_node_act(post.CHAIN, act, datetime.now(UTC))
    for stream in gone.streams:
        arriving.discard(stream.sender, stream.sealed_sha256)
    return True


def _going(actor: Actor, one: Transfer, numbers: ByReference, *, by_folder: bool) -> TransferView:
    reason = "" if by_folder and one.message_state != Outgoing.State.FAILED else one.problem
    return _view(
        actor,
        one,
        numbers,
        stage=_stage_of_ours(one, by_folder=by_folder),
        problem=reason_in_words(reason, actor.language),
        advice=mail_advice.about_ours(reason, actor.language),
        name=one.name if actor.has("head") else "",
    )


def _stage_of_ours(one: Transfer, *, by_folder: bool) -> Stage:
    if one.message_state == Outgoing.State.FAILED:
        return "stopped"
    if by_folder:
        return "carried"
    if one.done >= one.size:
        return "whole"
    return "moving" if one.rate is not None else "waiting"


def _coming(actor: Actor, one: Transfer, numbers: ByReference) -> TransferView:
    stage: Stage = "whole" if one.done >= one.size else "waiting" if one.rate is None else "moving"
    still = text("desk-file-stands-still", actor.language) if stage == "waiting" and one.done else ""
    return _view(
        actor,
        one,
        numbers,
        stage=stage,
        problem=still,
        advice=text(f"desk-file-{stage}-do", actor.language) if stage != "moving" else "",
        given_back_at=(one.moved_at or one.since) + given_back.GIVEN_BACK_AFTER,
    )


def _view(
    actor: Actor,
    one: Transfer,
    numbers: ByReference,
    *,
    stage: Stage,
    problem: str,
    advice: str,
    name: str = "",
    given_back_at: datetime | None = None,
) -> TransferView:
    dossier_id, number = numbers.get((one.state, one.reference), (None, ""))
    return TransferView(
        message_id=one.message_id,
        state=StateView(code=one.state, name=state_name(state_code(one.state), actor.language)),
        sealed_sha256=one.sealed_sha256,
        name=name,
        reference=str(one.reference),
        dossier_id=dossier_id,
        number=number,
        stage=stage,
        done=min(one.done, one.size),
        size=one.size,
        rate=one.rate,
        since=one.since,
        moved_at=one.moved_at,
        problem=problem,
        advice=advice,
        given_back_at=given_back_at,
    )
