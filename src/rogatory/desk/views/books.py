"""The library: works and their articles."""

from datetime import date

from rogatory.desk.views.base import View
from rogatory.desk.views.law import ProvisionView


class WorkRow(View):
    """A work in the library; without ``languages`` its text is not held, and ``numbers`` are what we state."""

    work_id: str
    title: str
    languages: tuple[str, ...]
    articles: int
    metadata: tuple[tuple[str, str], ...]
    numbers: tuple[str, ...] = ()
    unit: str = "article"
    symbols: tuple[str, ...] = ()
    states: tuple[str, ...] = ()


class DivisionView(View):
    """A heading of a work with the articles below it; ``title`` is empty for those that stand under none."""

    level: int
    title: str
    language: str
    numbers: tuple[str, ...]


class VersionView(View):
    """A version of a work in one language, and the days it is in force between, where known."""

    language: str
    title: str
    valid_from: date | None
    valid_until: date | None
    message: str


class RelationView(View):
    """How a work stands to another, in words; ``work_id`` is the other, ``held`` whether it can be opened."""

    kind: str
    work_id: str
    title: str
    since: date | None
    message: str
    held: bool


class StandingView(View):
    """A work in time and among others: its Akoma Ntoso identifier, its versions, its relations."""

    identifier: str
    versions: tuple[VersionView, ...]
    relations: tuple[RelationView, ...]


class ReferenceView(View):
    """A reference that leads nowhere or is suspicious: where it stands, its words, and why it is listed.

    ``target`` is the place it was taken to mean; empty where it leads nowhere.
    """

    language: str
    cite: str
    article: str
    words: str
    named: str
    target: str
    doubt: str
    message: str


class ReferencesView(View):
    """The references of a work: how many were read, and those listed."""

    work_id: str
    count: int
    listed: tuple[ReferenceView, ...]


class ArticleView(View):
    """An article with its paragraphs: (cite, statement, official text by language)."""

    work_id: str
    work_title: str
    number: str
    heading: str
    paragraphs: tuple[ProvisionView, ...]
    previous: str = ""
    following: str = ""
    unit: str = "article"
