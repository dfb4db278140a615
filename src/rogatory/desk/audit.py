"""What auditors look at: what heads let pass against the law, and whether the record is whole."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import BinaryIO
from uuid import UUID

import msgspec

from rogatory.desk.access import require_role
from rogatory.desk.findings_shown import finding_views
from rogatory.desk.legal_frame import office_book
from rogatory.desk.people import names_of
from rogatory.desk.refused_words import refused_reason
from rogatory.desk.views import Actor, LedgerHealth, OverrideRow, RefusedMail, RefusedMailRow, StateView
from rogatory.exchange import refusals
from rogatory.exchange.certificates import ever_believed
from rogatory.exchange.identity import own_identity
from rogatory.exchange.introductions import listed_peers
from rogatory.exchange.refusals import RefusedRow
from rogatory.kernel.findings import Finding
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, state_code
from rogatory.ledger.audit import Trust, examine
from rogatory.ledger.problems import Problem, ProblemCode, Summary
from rogatory.ledger.sentences import sentence
from rogatory.ledger.signing import PublicKey, read_public_key
from rogatory.register import dossiers
from rogatory.register.contents import damaged_parts
from rogatory.register.export import export_ledger as register_lines
from rogatory.register.models import DossierRow, Override
from rogatory.sealing.keys import certificate_bytes
from rogatory.store.snapshots import one_moment
from rogatory.wording import state_name

_PROBLEMS_SHOWN = 100
_REFUSED_SHOWN = 200


def overrides(actor: Actor) -> tuple[OverrideRow, ...]:
    """Every time a head let something pass against a finding, newest first. Auditors and heads only."""
    require_role(actor, "auditor", "head")
    rows = list(Override.objects.order_by("-at", "-pk"))
    shown = DossierRow.objects.filter(dossier_id__in={row.dossier_id for row in rows})
    numbers = dict(shown.values_list("dossier_id", "number"))
    names = names_of({UUID(row.actor) for row in rows if row.actor})
    book = office_book()
    return tuple(
        OverrideRow(
            dossier_id=row.dossier_id,
            number=numbers.get(row.dossier_id, ""),
            command=row.command,
            reason=row.reason,
            by=names.get(UUID(row.actor), "") if row.actor else "",
            at=row.at,
            findings=finding_views(book, _findings_of(row), actor.language),
        )
        for row in rows
    )


def ledger_health(actor: Actor) -> LedgerHealth:
    """Verify the whole ledger as it lies in the database now. Auditors and heads only.

    It reads every entry; of very many problems the first hundred are told and the rest counted.
    """
    problems, summary = verified(actor)
    told = tuple(_worded(problem, actor.language) for problem in problems)
    more = summary.problems - len(told)
    return LedgerHealth(
        sound=summary.sound,
        chains=summary.chains,
        entries=summary.entries,
        problems=(*told, f"+ {more}") if more else told,
        last_checkpoint=_moment(summary.last_checkpoint_at),
        anchored_with=tuple(
            _state(anchor.holder, actor.language) for anchor in summary.anchors if anchor.holder
        ),
        not_yet_anchored=summary.not_yet_anchored,
    )


def verified(actor: Actor, read: Callable[[], None] = lambda: None) -> tuple[tuple[Problem, ...], Summary]:
    """The first hundred problems and the summary, as codes and figures. Auditors and heads only.

    Beyond what an outsider can verify from the export, the contents are held against the chain. ``read`` is
    called for each line of the record that was read.
    """
    require_role(actor, "auditor", "head")
    problems: list[Problem] = []
    count, summary = 0, None
    with one_moment():
        for found in _everything_found(read):
            if isinstance(found, Summary):
                summary = found
                continue
            count += 1
            if count <= _PROBLEMS_SHOWN:
                problems.append(found)
    if summary is None:
        raise AssertionError("an examination ends with its summary")
    return tuple(problems), msgspec.structs.replace(summary, sound=count == 0, problems=count)


def refused_mail(actor: Actor) -> RefusedMail:
    """Mail that was not taken: why, how often, and who it said it was from. Auditors and heads only."""
    require_role(actor, "auditor", "head")
    rows = tuple(_refused(row, actor.language) for row in refusals.refused_mail(_REFUSED_SHOWN))
    return RefusedMail(rows=rows, more=refusals.refused_pieces() - len(rows))


def export_ledger(actor: Actor, stream: BinaryIO) -> int:
    """Write the export ``python -m rogatory.ledger`` verifies; gives its lines. Auditors and heads only."""
    require_role(actor, "auditor", "head")
    count = 0
    with one_moment():
        for line in _lines():
            stream.write(line)
            count += 1
    return count


def _everything_found(read: Callable[[], None]) -> Iterator[Problem | Summary]:
    yield from examine(_told(_lines(), read), Trust(node_keys=own_identity().public_keys))
    for damaged in damaged_parts():
        yield Problem(
            code=ProblemCode.PAYLOAD_CHANGED,
            chain=damaged.chain,
            sequence=damaged.sequence,
            args={"part": damaged.key_id},
        )


def _told(lines: Iterator[bytes], read: Callable[[], None]) -> Iterator[bytes]:
    for line in lines:
        read()
        yield line


def _lines() -> Iterator[bytes]:
    return register_lines(own_identity().state, datetime.now(UTC), _public_keys())


def _public_keys() -> Iterator[tuple[str, PublicKey]]:
    own = own_identity()
    for key in own.public_keys:
        yield own.state, key
    # Also of certificates and peers no longer believed: what they once held for us, they held.
    confirmed = {(state, certificate_bytes(one)) for state, one in ever_believed()}
    introduced = {(peer.state, certificate_bytes(peer.certificate)) for peer in listed_peers()}
    for state, certificate in sorted(confirmed | introduced):
        if state != own.state:
            yield state, read_public_key(certificate)


def _findings_of(row: Override) -> tuple[Finding, ...]:
    try:
        acts = dossiers.load(row.dossier_id).acts
    except dossiers.DossierErased:
        return ()
    return next((recorded.act.findings for recorded in acts if recorded.sequence == row.sequence), ())


def _worded(problem: Problem, language: ScreenLanguage) -> str:
    what = sentence(problem.code, language, problem.args)
    place = {"chain": problem.chain, "sequence": problem.sequence, "what": what}
    if not problem.chain:
        return what
    return sentence("ledger-at" if problem.sequence else "ledger-at-chain", language, place)


def _refused(row: RefusedRow, language: ScreenLanguage) -> RefusedMailRow:
    return RefusedMailRow(
        reason=refused_reason(row.reason, language),
        claimed_sender=_claimed(row.claimed_sender, language),
        claimed_message_id=row.claimed_message_id,
        size=row.size,
        times=row.times,
        first_at=row.first_at,
        last_at=row.last_at,
    )


def _claimed(sender: str, language: ScreenLanguage) -> StateView | None:
    try:
        return _state(sender, language)
    except NoSuchState:
        return None


def _state(holder: str, language: ScreenLanguage) -> StateView:
    return StateView(code=holder, name=state_name(state_code(holder), language))


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
