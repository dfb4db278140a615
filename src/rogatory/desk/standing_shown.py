"""A work in time and among others: versions, amendments and related texts, and its text as Akoma Ntoso."""

from datetime import date

from rogatory.desk.access import require_role
from rogatory.desk.legal_frame import office_book
from rogatory.desk.views import Actor, Refused, RelationView, StandingView, VersionView
from rogatory.kernel.languages import ScreenLanguage
from rogatory.library import shelf, standing
from rogatory.library.standing import KINDS, HeldRelation, HeldVersion
from rogatory.wording import day_in_words, text

__all__ = ["KINDS", "akoma_ntoso", "relate", "standing_of"]


def standing_of(language: ScreenLanguage, work_id: str) -> StandingView:
    """The work's identifier, every version held, and how it stands to other works."""
    return StandingView(
        identifier=standing.identifier(work_id),
        versions=tuple(_version(one, language) for one in standing.versions(work_id)),
        relations=tuple(_relation(one, language) for one in standing.relations(work_id)),
    )


def relate(
    actor: Actor | None,
    work_id: str,
    kind: str,
    other: str,
    *,
    since: date | None = None,
    language: ScreenLanguage = ScreenLanguage.ENGLISH,
) -> StandingView | Refused:
    """Record how a work stands to another: heads and administrators, or an operator at the command line."""
    if actor is not None:
        require_role(actor, "head", "administrator")
        language = actor.language
    if not standing.relate(work_id, kind, other, since):
        return Refused(message=text("library-relation-unknown", language, work=work_id, kind=kind))
    return standing_of(language, work_id)


def akoma_ntoso(work_id: str, language: str, as_of: date | None = None) -> bytes | None:
    """The work's text in one of its languages as Akoma Ntoso, or ``None`` where it is not held."""
    book = office_book().instruments.values()
    adopted = {one.id: one.adopted.isoformat() for one in book if one.adopted}
    return standing.akoma_ntoso(work_id, language, adopted, as_of)


def _version(one: HeldVersion, language: ScreenLanguage) -> VersionView:
    begun = day_in_words(one.valid_from, language, hijri=True) if one.valid_from else ""
    ended = day_in_words(one.valid_until, language, hijri=True) if one.valid_until else ""
    code = f"library-version{'-from' if begun else ''}{'-until' if ended else ''}"
    return VersionView(
        language=one.language,
        title=one.title,
        valid_from=one.valid_from,
        valid_until=one.valid_until,
        message=text(code, language, begun=begun, ended=ended),
    )


def _relation(one: HeldRelation, language: ScreenLanguage) -> RelationView:
    titles = shelf.held_titles(one.other)
    title = titles.get(language.value) or next(iter(titles.values()), one.other)
    code = f"library-relation-{one.kind}{'-inward' if one.inward and one.kind != 'related' else ''}"
    said = text(code, language, title=title)
    since = f" ({day_in_words(one.since, language)})" if one.since else ""
    return RelationView(
        kind=one.kind,
        work_id=one.other,
        title=title,
        since=one.since,
        message=said + since,
        held=bool(titles),
    )
