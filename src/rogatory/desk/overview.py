"""What waits for whom: the officer's desk and the list, from the read views alone."""

from datetime import date
from typing import Literal, cast

from django.db.models import Q, QuerySet
from django.utils import timezone

from rogatory.desk import access
from rogatory.desk.views import Actor, Awaiting, MyDesk, RequestList, RequestRow, StateView
from rogatory.desk.waiting import waiting_sentence
from rogatory.kernel.states import StateCode
from rogatory.register.models import DossierRow, Grant
from rogatory.wording import state_name, text

PAGE_ROWS = 50
_DESK_ROWS = 100


def my_desk(actor: Actor) -> MyDesk:
    """What waits for us, what waits for them, and what came in and has nobody yet.

    Each part shows its hundred most pressing rows; the list shows all.
    """
    access.require_role(actor, *access.CASE_ROLES)
    today = timezone.localdate()
    open_rows = _visible(actor).filter(closed_at=None)
    mine = open_rows.filter(assigned=True).order_by("due", "waiting_since")
    return MyDesk(
        waits_for_us=_rows(actor, mine.filter(awaiting="us")[:_DESK_ROWS], today),
        waits_for_them=_rows(actor, mine.filter(awaiting="them")[:_DESK_ROWS], today),
        at_the_door=_rows(actor, open_rows.filter(assigned=False).order_by("opened_at")[:_DESK_ROWS], today),
        open_count=open_rows.count(),
        overdue_count=open_rows.filter(due__lt=today).count(),
    )


def requests(
    actor: Actor, *, search: str = "", phase: str = "", side: str = "", counterpart: str = "", page: int = 1
) -> RequestList:
    """One page of everything the actor may know of, newest first."""
    access.require_role(actor, *access.CASE_ROLES)
    found = _visible(actor).order_by("-opened_at", "dossier_id")
    for word in search.casefold().split()[:8]:
        found = found.filter(search__contains=word)
    exact = {"phase": phase, "our_side": side, "counterpart": counterpart}
    found = found.filter(**{field: value for field, value in exact.items() if value})
    total = found.count()
    pages = max(1, -(-total // PAGE_ROWS))
    shown = min(max(page, 1), pages)
    start = (shown - 1) * PAGE_ROWS
    rows = _rows(actor, found[start : start + PAGE_ROWS], timezone.localdate())
    return RequestList(rows=rows, total=total, page=shown, pages=pages)


def _visible(actor: Actor) -> QuerySet[DossierRow]:
    if access.sees_every_dossier(actor):
        return DossierRow.objects.all()
    granted = Q(dossier_id__in=Grant.objects.filter(user_id=actor.user_id).values("dossier_id"))
    door = Q(assigned=False) if access.sees_the_door(actor) else Q(pk__in=())
    return DossierRow.objects.filter(granted | door)


def _rows(actor: Actor, found: QuerySet[DossierRow], today: date) -> tuple[RequestRow, ...]:
    return tuple(_row(actor, row, today) for row in found)


def _row(actor: Actor, row: DossierRow, today: date) -> RequestRow:
    return RequestRow(
        dossier_id=row.dossier_id,
        number=row.number,
        title=row.title or text("desk-untitled", actor.language),
        our_side=cast(Literal["requesting", "requested"], row.our_side),
        counterpart=StateView(
            code=row.counterpart, name=state_name(StateCode(row.counterpart), actor.language)
        ),
        phase=row.phase,
        phase_label=text(f"desk-phase-{row.phase.replace('_', '-')}", actor.language),
        awaiting=cast(Awaiting, row.awaiting),
        since=row.waiting_since,
        waiting_days=max(0, (today - row.waiting_since).days),
        due=row.due,
        overdue=row.due is not None and row.due < today,
        urgent=row.urgent,
        next_sentence=waiting_sentence(row, today, actor.language),
    )
