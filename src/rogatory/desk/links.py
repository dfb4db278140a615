"""Links an officer makes for a State without a node: made, ended and listed, each on the dossier's record."""

from datetime import datetime, time, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from rogatory.desk import access, filing
from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.views import Actor, LinkView, MadeLink, Refused
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.exchange import links
from rogatory.exchange.links import KeptLink
from rogatory.kernel.dates import NoSuchDate, parse_date
from rogatory.kernel.languages import ScreenLanguage
from rogatory.register import chains
from rogatory.wording import text

MOST_DAYS = 180
_LONGEST_NAME = 200


def may_link(actor: Actor, dossier_id: UUID) -> bool:
    """Whether the actor may let the other State answer by a link: it was sent, is ours, and is not closed."""
    cabinet = opened_for(actor, dossier_id)
    works = access.may_act(actor, cabinet.let_in_to_work) and (actor.has("officer") or actor.has("head"))
    return works and _answerable(cabinet)


def links_of(actor: Actor, dossier_id: UUID) -> tuple[LinkView, ...]:
    """Every link of a dossier, the newest first. Raises ``NotAllowed``."""
    cabinet = opened_for(actor, dossier_id)
    made = {
        recorded.act.link_id: recorded.act.for_whom
        for recorded in cabinet.loaded.acts
        if isinstance(recorded.act, acts.LinkNoted) and recorded.act.link_event == "made"
    }
    now = timezone.now()
    kept = reversed(links.of_dossier(dossier_id))
    return tuple(_view(link, made.get(str(link.id), ""), now) for link in kept)


def make_link(actor: Actor, dossier_id: UUID, for_whom: str, language: str, until: str) -> MadeLink | Refused:
    """Make a link for somebody at the other State. Its code is in the answer and nowhere else."""
    access.require(may_link(actor, dossier_id))
    defect = _unfit(for_whom, language, until)
    if defect is not None:
        field, code = defect
        message = text(code, actor.language, days=MOST_DAYS)
        return Refused(message=message, fields=((field, message),))
    now = timezone.now()
    last_day = parse_date(until)
    ends = timezone.make_aware(datetime.combine(last_day, time(23, 59)))
    with transaction.atomic():
        made = links.make(dossier_id, language, now, ends)
        _note(actor, dossier_id, made.link.id, "made", now, for_whom.strip(), until)
    return MadeLink(
        link_id=made.link.id,
        address=made.link.address,
        code=made.code,
        for_whom=for_whom.strip(),
        until=last_day,
    )


def end_link(actor: Actor, dossier_id: UUID, link_id: UUID) -> bool:
    """Let a link open nothing from now on; false where it did not before."""
    cabinet = opened_for(actor, dossier_id, to_work=True)
    access.require(cabinet.dossier.we_ask and (actor.has("officer") or actor.has("head")))
    with transaction.atomic():
        if not links.end(link_id, dossier_id):
            return False
        _note(actor, dossier_id, link_id, "ended", timezone.now())
        return True


def _note(
    actor: Actor,
    dossier_id: UUID,
    link_id: UUID,
    event: str,
    now: datetime,
    for_whom: str = "",
    until: str = "",
) -> None:
    chains.lock(str(dossier_id))
    cabinet = opened_for(actor, dossier_id, to_work=True)
    act = acts.LinkNoted(
        side=cabinet.dossier.our_side,
        at=now,
        actor=str(actor.user_id),
        link_id=str(link_id),
        link_event=event,
        for_whom=for_whom,
        link_expires_on=until,
    )
    filing.append(cabinet, (act,), now)


def _answerable(cabinet: Cabinet) -> bool:
    dossier = cabinet.dossier
    return dossier.we_ask and dossier.sent_at is not None and dossier.closed_at is None


def _unfit(for_whom: str, language: str, until: str) -> tuple[str, str] | None:
    """The field that cannot be used, and the sentence that says so."""
    if not 0 < len(for_whom.strip()) <= _LONGEST_NAME:
        return "for_whom", "desk-link-for-whom"
    if language not in set(ScreenLanguage):
        return "language", "desk-link-language"
    today = timezone.localdate()
    try:
        fits = today <= parse_date(until) <= today + timedelta(days=MOST_DAYS)
    except NoSuchDate:
        fits = False
    return None if fits else ("until", "desk-link-until")


def _view(link: KeptLink, for_whom: str, now: datetime) -> LinkView:
    expired = link.expires_at <= now and link.status != "ended"
    return LinkView(
        link_id=link.id,
        address=link.address,
        for_whom=for_whom,
        language=ScreenLanguage(link.language),
        standing="expired" if expired else link.status,
        made_at=link.made_at,
        until=timezone.localdate(link.expires_at),
    )
