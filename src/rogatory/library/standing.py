"""How works stand in time and to each other: their versions, what amends them, and their text for export."""

from collections.abc import Mapping
from datetime import date

from rogatory.library.akoma.identifiers import of_work
from rogatory.library.akoma.texts import text_of
from rogatory.library.akoma.writing import written
from rogatory.library.models import Expression, Relation, Work
from rogatory.library.shelf import OnShelf
from rogatory.library.versions import in_force

KINDS = ("amends", "repeals", "implements", "ratifies", "consolidates", "related")
"""How a work may stand to another."""


class HeldVersion(OnShelf, frozen=True, kw_only=True):
    """A version of a work in one language: from when until when it is in force, where known."""

    language: str
    title: str
    valid_from: date | None
    valid_until: date | None


class HeldRelation(OnShelf, frozen=True, kw_only=True):
    """A relation seen from the work asked about: ``inward`` where it is the other that does so to it."""

    kind: str
    other: str
    since: date | None
    inward: bool


def identifier(work_id: str) -> str:
    """The Akoma Ntoso identifier recorded for the work; empty where none is."""
    return Work.objects.filter(work_id=work_id).values_list("identifier", flat=True).first() or ""


def versions(work_id: str) -> tuple[HeldVersion, ...]:
    """Every version held, by language, the oldest first."""
    rows = Expression.objects.filter(work__work_id=work_id)
    ordered = sorted(rows, key=lambda one: (one.language, one.valid_from or date.min))
    return tuple(
        HeldVersion(
            language=one.language, title=one.title, valid_from=one.valid_from, valid_until=one.valid_until
        )
        for one in ordered
    )


def relate(work_id: str, kind: str, other: str, since: date | None) -> bool:
    """Record that a work stands so to another; whether both kind and work are known."""
    work = Work.objects.filter(work_id=work_id).first()
    if work is None or kind not in KINDS:
        return False
    Relation.objects.update_or_create(work=work, kind=kind, other=other, defaults={"since": since})
    return True


def relations(work_id: str) -> tuple[HeldRelation, ...]:
    """What the work does to others and others to it, and the act it was published with."""
    outward = Relation.objects.filter(work__work_id=work_id).order_by("kind", "since", "other")
    inward = Relation.objects.filter(other=work_id).select_related("work").order_by("kind", "since")
    published = Work.objects.filter(work_id=work_id).exclude(published_with="").first()
    return (
        *(_relation(one, one.other, inward=False) for one in outward),
        *(_relation(one, one.work.work_id, inward=True) for one in inward),
        *(
            HeldRelation(kind="ratifies", other=one.published_with, since=None, inward=True)
            for one in (published,)
            if one
        ),
    )


def akoma_ntoso(
    work_id: str, language: str, adopted: Mapping[str, str], as_of: date | None = None
) -> bytes | None:
    """The text in force on ``as_of`` as Akoma Ntoso, or ``None``; ``adopted`` are days of adoption known."""
    held = Expression.objects.filter(in_force(as_of), work__work_id=work_id, language=language)
    expression = held.select_related("work").first()
    if expression is None:
        return None
    report = expression.unit != "article"
    identifier = expression.work.identifier or of_work(work_id, report=report, adopted=adopted.get(work_id, ""))
    return written(text_of(expression, identifier))


def _relation(one: Relation, other: str, *, inward: bool) -> HeldRelation:
    return HeldRelation(kind=one.kind, other=other, since=one.since, inward=inward)
