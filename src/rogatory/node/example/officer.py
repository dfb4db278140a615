"""Somebody at a screen: signs in, fills the pages' own forms and sends them, over HTTP, as a person would."""

from collections.abc import Mapping, Sequence
from typing import cast

import httpx
import msgspec
from lxml import html

Values = str | Sequence[str]
_WHO_ARE_YOU = "/account/reauthenticate/"
_TIMEOUT = httpx.Timeout(60)


class PageDefect(Exception):
    """A page that is not what the office would need: the message says which and what was wanted."""


class Upload(msgspec.Struct, frozen=True):
    """A file as somebody picks it from their disk."""

    name: str
    data: bytes
    media_type: str


class Page(msgspec.Struct, frozen=True):
    """A page as it came: its status, its address, and its elements."""

    status: int
    address: str
    source: str

    @property
    def tree(self) -> html.HtmlElement:
        """The page's elements."""
        return cast(html.HtmlElement, html.document_fromstring(self.source))

    def data(self, name: str) -> str:
        """The first ``data-`` value of this name. Raises ``PageDefect`` where there is none."""
        found = self.tree.xpath(f"//@data-{name}")
        if not found:
            raise PageDefect(f"{self.address}: nothing says data-{name}")
        return str(found[0])

    def all_data(self, name: str) -> list[str]:
        """Every ``data-`` value of this name, in the order of the page."""
        return [str(value) for value in self.tree.xpath(f"//@data-{name}")]

    def offered(self, field: str) -> list[str]:
        """The values a field of the page's forms offers, blank ones left out."""
        options = self.tree.xpath(
            f"//*[@name='{field}' and @value]/@value | //select[@name='{field}']/option/@value"
        )
        return [str(value) for value in options if value]

    def choice(self, field: str, words: str) -> str:
        """The value of the option of ``field`` whose words hold ``words``."""
        for option in self.tree.xpath(f"//select[@name='{field}']/option"):
            if words in (option.text_content() or ""):
                return str(option.get("value"))
        raise PageDefect(f"{self.address}: {field} does not offer {words!r}")

    def words(self) -> str:
        """The text of the page, for looking for a sentence."""
        return " ".join(self.tree.text_content().split())


class Officer:
    """One person in one browser, signed in at one node."""

    def __init__(self, origin: str, username: str, password: str) -> None:
        """Open a browser and sign in. Raises ``PageDefect`` where that does not work."""
        self.username, self._password = username, password
        self._client = httpx.Client(base_url=origin, timeout=_TIMEOUT, trust_env=False, follow_redirects=True)
        entered = self.send("/account/login/", {"login": username, "password": password})
        if entered.address.startswith("/account/login"):
            raise PageDefect(f"{origin}: {username} could not sign in")

    def open(self, address: str) -> Page:
        """Follow a link. Raises ``PageDefect`` for a page that is not there for this person."""
        page = self._page(self._client.get(address))
        if page.status != httpx.codes.OK:
            raise PageDefect(f"{address}: status {page.status} for {self.username}")
        return page

    def status_of(self, address: str) -> int:
        """What following a link answers, whatever it is."""
        return self._client.get(address).status_code

    def fetch(self, address: str) -> bytes:
        """The bytes behind a link. Raises ``PageDefect``."""
        answer = self._client.get(address)
        if answer.status_code != httpx.codes.OK:
            raise PageDefect(f"{address}: status {answer.status_code} for {self.username}")
        return answer.content

    def send(
        self, address: str, fields: Mapping[str, Values], uploads: Mapping[str, Upload] | None = None
    ) -> Page:
        """Send a form to ``address``; the page that follows may also say why it was not taken."""
        if not self._token():
            self._client.get(address)
        data = {**fields, "csrfmiddlewaretoken": self._token()}
        files = {
            field: (upload.name, upload.data, upload.media_type) for field, upload in (uploads or {}).items()
        }
        headers = {"referer": str(self._client.base_url.join(address))}
        page = self._page(self._client.post(address, data=data, files=files or None, headers=headers))
        return self._prove_identity(page) if page.address.startswith(_WHO_ARE_YOU) else page

    def close(self) -> None:
        """Close the browser."""
        self._client.close()

    def _prove_identity(self, asked: Page) -> Page:
        """Type the password again; what was being sent is then carried out."""
        data = {"password": self._password, "csrfmiddlewaretoken": self._token()}
        headers = {"referer": str(self._client.base_url.join(asked.address))}
        return self._page(self._client.post(asked.address, data=data, headers=headers))

    def _token(self) -> str:
        tokens = (value for name, value in self._client.cookies.items() if name.startswith("csrf"))
        return next(tokens, "")

    def _page(self, answer: httpx.Response) -> Page:
        return Page(answer.status_code, answer.url.raw_path.decode("ascii"), answer.text)
