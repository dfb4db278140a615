"""The library: works and their articles."""

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


class ArticleView(View):
    """An article with its paragraphs: (cite, statement, official text by language)."""

    work_id: str
    work_title: str
    number: str
    heading: str
    paragraphs: tuple[ProvisionView, ...]
    previous: str = ""
    following: str = ""
