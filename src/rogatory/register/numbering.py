"""Numbers an office gives its dossiers, without gaps it could not explain."""

from django.db.models import F

from rogatory.register.models import Counter


def next_number(our_state: str, counterpart: str, year: int, *, outgoing: bool) -> str:
    """The next number of the year: ``TN-2026-OUT-0007-JO``. Runs in the caller's transaction."""
    direction = "OUT" if outgoing else "IN"
    row, _ = Counter.objects.select_for_update().get_or_create(year=year, direction=direction)
    Counter.objects.filter(pk=row.pk).update(last=F("last") + 1)
    row.refresh_from_db()
    return f"{our_state}-{year}-{direction}-{row.last:04d}-{counterpart}"
