"""The stage: steps told one by one with the provisions that govern them, and the two banks they are on."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

import httpx
import msgspec

from rogatory.node.example.officer import Officer, Page, PageDefect, Upload, Values
from rogatory.node.example.offices import CannotPrepare, Office

_PATIENCE_SECONDS = 45.0
_POLL_SECONDS = 0.2


class NotSo(Exception):
    """Something the step promises did not happen; the message says what was found instead."""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One step as it went: what was done, under which provisions, and whether everything about it held."""

    number: int
    title: str
    articles: str
    held: bool
    detail: str = ""


class Play:
    """A scenario in progress; it ends at the first step that does not hold."""

    def __init__(self, tell: Callable[[Step], None]) -> None:
        """``tell`` hears of each step as it ends."""
        self.steps: list[Step] = []
        self._tell = tell

    @property
    def held(self) -> bool:
        """Whether every step played so far held."""
        return all(step.held for step in self.steps)

    @contextmanager
    def step(self, title: str, articles: str = "practice") -> Iterator[None]:
        """Play one step: what is done inside must not raise."""
        try:
            yield
        except (NotSo, PageDefect, CannotPrepare, httpx.HTTPError) as failure:
            self._note(title, articles, f"{type(failure).__name__}: {failure}")
            raise PlayEnded(f"{title}: {failure}") from failure
        self._note(title, articles, "")

    def _note(self, title: str, articles: str, failure: str) -> None:
        number = len(self.steps) + 1
        step = Step(number=number, title=title, articles=articles, held=not failure, detail=failure)
        self.steps.append(step)
        self._tell(step)


class PlayEnded(Exception):
    """A step did not hold, so the rest cannot be played; the message says which, and what was found."""


class Bank:
    """One side of one request: its office, its own dossier, and whoever works on it."""

    def __init__(self, office: Office, dossier_id: str) -> None:
        """``dossier_id`` is this side's own identifier of the dossier."""
        self.office, self.dossier_id = office, dossier_id

    @property
    def address(self) -> str:
        """The dossier's page."""
        return f"/requests/{self.dossier_id}/"

    def page(self, role: str = "officer") -> Page:
        """The dossier's page as ``role`` sees it."""
        return self.office.person(role).open(self.address)

    def form(self, command: str, role: str = "officer") -> Page:
        """The page of a command."""
        return self.office.person(role).open(f"{self.address}do/{command}")

    def do(
        self,
        command: str,
        fields: Mapping[str, Values] | None = None,
        uploads: Mapping[str, Upload] | None = None,
        *,
        role: str = "officer",
    ) -> None:
        """Give a command and see it done. Raises ``NotSo`` with what the page says where it was stopped."""
        page = self._sent(command, fields, uploads, role)
        if page.status != httpx.codes.OK or page.address != self.address:
            raise NotSo(f"{self.office.state} {command}: status {page.status} at {page.address}: {_stop(page)}")

    def is_stopped(
        self, command: str, fields: Mapping[str, Values], citing: Sequence[str], *, role: str = "officer"
    ) -> None:
        """Give a command the law forbids and see it stopped, with one of the places it is written in."""
        before = self.acts()
        page = self._sent(command, fields, None, role)
        if page.status != httpx.codes.UNPROCESSABLE_ENTITY:
            raise NotSo(f"{self.office.state} {command}: status {page.status}, and it should have been stopped")
        cited = [str(place) for place in page.tree.xpath("//a[contains(@class, 'cite')]/@href")]
        if not any(place in citation for place in citing for citation in cited):
            raise NotSo(f"{command} was stopped without citing {' or '.join(citing)}: {_stop(page)}")
        if self.acts() != before:
            raise NotSo(f"{command} was stopped, and yet something was recorded")

    def acts(self) -> list[str]:
        """The tags of the acts on this side's timeline, as an officer sees them."""
        return self.page("head").all_data("act")

    def sees(self, tag: str, count: int = 1) -> None:
        """Wait until this side's timeline shows an act ``count`` times."""
        eventually(
            lambda: self.acts().count(tag) >= count,
            lambda: f"{self.office.state} never saw {tag}; it shows {', '.join(self.acts())}",
        )

    def is_receipted(self, count: int) -> None:
        """Wait until the other side's signed receipts for at least ``count`` of our messages are shown."""
        eventually(
            lambda: self.page("head").all_data("receipt").count("ContentConsignment") >= count,
            lambda: f"{self.office.state} shows no receipt for its message number {count}",
        )

    def _sent(
        self, command: str, fields: Mapping[str, Values] | None, uploads: Mapping[str, Upload] | None, role: str
    ) -> Page:
        person = self.office.person(role)
        return person.send(f"{self.address}do/{command}", fields or {}, uploads)


def arrived(office: Office, title: str, role: str = "officer") -> Bank:
    """Wait until a request of this title lies at the other office, and give its side of it."""
    found: list[str] = []

    def there() -> bool:
        found[:] = _listed(office.person(role), title)
        return bool(found)

    eventually(there, lambda: f"{office.state} has no request titled {title!r}")
    return Bank(office, found[0])


def eventually(holds: Callable[[], bool], otherwise: Callable[[], str]) -> None:
    """Wait until something holds; after 45 seconds raise ``NotSo`` with what stands there instead."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not holds():
        if time.monotonic() > deadline:
            raise NotSo(otherwise())
        time.sleep(_POLL_SECONDS)


def require(holds: bool, otherwise: str) -> None:
    """Raise ``NotSo`` unless something holds."""
    if not holds:
        raise NotSo(otherwise)


def _listed(person: Officer, title: str) -> list[str]:
    page = person.open("/requests/")
    rows = page.tree.xpath("//tr[.//a[contains(@href, '/requests/')]]")
    return [
        str(row.xpath(".//a[contains(@href, '/requests/')]/@href")[0]).split("/")[2]
        for row in rows
        if title in _plain(row.text_content())
    ]


def _plain(text: str) -> str:
    return " ".join(text.replace("\u2068", "").replace("\u2069", "").split())


def _stop(page: Page) -> str:
    stops = page.tree.xpath("//*[@id='stop']")
    said = stops[0].text_content() if stops else page.words()
    return " ".join(said.split())[:400]
