"""Appending to a dossier and bringing its read views up to date, in one transaction."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from rogatory.desk.cabinet import Cabinet
from rogatory.desk.waiting import waiting_of
from rogatory.dossier.mutual_legal_assistance.acts import Act
from rogatory.register import chains, dossiers, rows


def append(cabinet: Cabinet, acts: Sequence[Act], at: datetime) -> Cabinet:
    """Append ``acts`` and fold the views anew; gives the dossier as it stands then.

    Raises ``chains.Conflict`` where somebody appended since it was taken out.
    """
    after = Cabinet(dossiers.append_acts(cabinet.loaded, acts, at))
    _project(after, cabinet.sequence)
    return after


def _project(cabinet: Cabinet, after: int = 0) -> None:
    rows.project(cabinet.loaded, waiting_of(cabinet, timezone.localdate()), after)


def rebuild_views(folded: Callable[[], None] = lambda: None) -> int:
    """Drop every read view and fold it anew from the chains; gives the number of dossiers.

    ``folded`` is called for each of them.
    """
    rows.forget_all()
    names = chains.dossier_chains()
    for name in names:
        _project(Cabinet(dossiers.load(UUID(name))))
        folded()
    return len(names)
