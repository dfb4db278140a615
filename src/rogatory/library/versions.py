"""Versions of a text in time: which is in force on a day, and where a new one stands among them."""

from datetime import date

from django.db.models import Q

from rogatory.library.models import Expression, Work


def in_force(as_of: date | None, to_expression: str = "") -> Q:
    """The versions in force on ``as_of``; now, the one that no other has followed."""
    if as_of is None:
        return Q(**{f"{to_expression}valid_until__isnull": True})
    begun = Q(**{f"{to_expression}valid_from__isnull": True}) | Q(**{f"{to_expression}valid_from__lte": as_of})
    stands = Q(**{f"{to_expression}valid_until__isnull": True}) | Q(
        **{f"{to_expression}valid_until__gt": as_of}
    )
    return begun & stands


def same_version(work: Work, language: str, valid_from: date | None) -> Expression | None:
    """The version a file brings again: the one of that day, or, where no day is said, the one in force."""
    held = Expression.objects.select_for_update().filter(work=work, language=language)
    if valid_from is None:
        return held.filter(valid_until__isnull=True).first()
    return held.filter(valid_from=valid_from).first()


def make_room(work: Work, language: str, valid_from: date) -> date | None:
    """End the version before ``valid_from`` on that day; return the day the next begins, if one is held."""
    held = list(Expression.objects.filter(work=work, language=language))
    before = [one for one in held if one.valid_from is None or one.valid_from < valid_from]
    after = [one.valid_from for one in held if one.valid_from is not None and one.valid_from > valid_from]
    if before:
        last = max(before, key=lambda one: one.valid_from or date.min)
        last.valid_until = valid_from
        last.save(update_fields=["valid_until"])
    return min(after, default=None)
