"""The slip that travels with a physical medium: what it is, the digest of its list, its custody."""

import msgspec

from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode
from rogatory.papers.paired import (
    Block,
    Both,
    Command,
    Facts,
    Heading,
    Pair,
    PairedContents,
    Signatures,
    Speaker,
)
from rogatory.papers.printable import printable
from rogatory.wording import text


class SlipCustody(msgspec.Struct, frozen=True, kw_only=True):
    """One link of the chain: the code of its step, who gave, who took, in which State, on which day."""

    step: str
    given_by: str
    held_by: str
    state: StateCode
    on: str


class Slip(msgspec.Struct, frozen=True, kw_only=True):
    """A medium ready to be printed. ``kind`` and ``carriage`` are codes the dossier room words.

    ``list_sha256`` is the digest of the hash list, empty where there is none; ``listed`` what it comes to.
    """

    number: str
    reference: str
    medium_id: str
    sender: StateCode
    recipient: StateCode
    label: str
    kind: str
    carriage: str
    serial_number: str
    seal_number: str
    waybill: str
    list_name: str
    list_sha256: str
    listed: Sentence | None
    custody: tuple[SlipCustody, ...]
    fictional: bool


def slip_contents(slip: Slip, languages: tuple[ScreenLanguage, ScreenLanguage]) -> PairedContents:
    """Word a slip in two languages."""
    return _Paper(slip, languages).contents()


class _Paper(Speaker):
    def __init__(self, slip: Slip, languages: tuple[ScreenLanguage, ScreenLanguage]) -> None:
        super().__init__("papers-slip", languages)
        self._slip = slip

    def contents(self) -> PairedContents:
        parts = (self._opening(), self._what_it_is(), self._list(), self._custody(), self._signatures())
        return PairedContents(
            languages=self.codes,
            title=self.both("title"),
            blocks=tuple(block for part in parts for block in part),
            pager=self._words("proof-page", page="\x01", pages="\x02"),
            mark=f"{self._slip.sender}–{self._slip.recipient} · {printable(self._slip.medium_id)}",
            dense=True,
        )

    def _opening(self) -> list[Block]:
        slip = self._slip
        rows = (
            (self.both("number"), printable(slip.number)),
            self._row("proof-dossier", slip.reference),
            (self.both("from"), printable(self.state(slip.sender))),
            (self.both("to"), printable(self.state(slip.recipient))),
        )
        invented = [Pair(texts=self._words("papers-fictional"), tone="bad")] if slip.fictional else []
        return [*invented, Facts(rows=_filled(rows))]

    def _what_it_is(self) -> list[Block]:
        slip = self._slip
        rows = (
            self._row("dossier-label-medium", slip.label),
            self._row("dossier-label-medium-kind", self._worded(f"dossier-medium-kind-{slip.kind}")),
            self._row("dossier-label-serial-number", slip.serial_number),
            self._row("dossier-label-seal-number", slip.seal_number),
            self._row("dossier-label-carriage", self._worded(f"dossier-carriage-{slip.carriage}")),
            self._row("dossier-label-waybill", slip.waybill),
        )
        return [self.heading("medium"), Facts(rows=_filled(rows))]

    def _list(self) -> list[Block]:
        heading = Heading(texts=self._words("dossier-label-hash-list"))
        slip = self._slip
        if slip.listed is None:
            return [heading, Pair(texts=self._words("dossier-no-hash-list"))]
        rows = (
            self._row("dossier-label-hash-list", "\n".join(self.sentence(slip.listed))),
            self._row("dossier-label-hash-list-digest", slip.list_sha256),
        )
        named = printable(slip.list_name).replace("\n", " ")
        return [
            heading,
            Facts(rows=rows),
            Pair(texts=self.both("check"), sticky=True),
            Command(lines=(f"sha256sum {_quoted(named)}",)),
        ]

    def _custody(self) -> list[Block]:
        rows = tuple(self._row(link.step, self._link(link)) for link in self._slip.custody)
        return [self.heading("custody"), Facts(rows=rows)]

    def _link(self, link: SlipCustody) -> str:
        hands = [_one_line(name) for name in (link.given_by, link.held_by) if name.strip()]
        return "\n".join((*hands, f"{_one_line(link.on)} · {self.state(link.state)}"))

    def _signatures(self) -> list[Block]:
        said = ("given-name", "given-sign", "taken-name", "taken-on", "taken-seal", "taken-sign")
        rows = tuple(self.both(one) for one in said)
        return [self.heading("signatures"), Signatures(rows=rows)]

    def _worded(self, code: str) -> str:
        return " / ".join(text(code, language, isolate=False) for language in self.languages)

    def _row(self, code: str, value: str) -> tuple[Both, str]:
        return self._words(code), printable(value)

    def _words(self, code: str, **args: str) -> Both:
        """Words of other papers and of the dossier, which the slip shares."""
        return self.sentence(Sentence(code, args))


def _filled(rows: tuple[tuple[Both, str], ...]) -> tuple[tuple[Both, str], ...]:
    return tuple(row for row in rows if row[1].strip())


def _one_line(said: str) -> str:
    return printable(said).replace("\n", " ")


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "'\\''") + "'"
