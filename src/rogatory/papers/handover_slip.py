"""The slip that travels with a physical medium: what it is, the digest of its list, its custody."""

import msgspec

from rogatory.kernel.findings import Sentence
from rogatory.kernel.states import StateCode
from rogatory.papers.printable import printable
from rogatory.papers.side_by_side import (
    Block,
    Both,
    Command,
    Facts,
    Heading,
    Languages,
    Pair,
    SideBySide,
    Signatures,
    in_both,
    in_columns,
    state_in_both,
)
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


def slip_contents(slip: Slip, languages: Languages) -> SideBySide:
    """Word a slip in two languages."""
    return _Paper(slip, in_columns(languages)).contents()


class _Paper:
    def __init__(self, slip: Slip, languages: Languages) -> None:
        self._slip, self._languages = slip, languages

    def contents(self) -> SideBySide:
        parts = (self._opening(), self._what_it_is(), self._list(), self._custody(), self._signatures())
        return SideBySide(
            languages=(self._languages[0].value, self._languages[1].value),
            title=self._both("papers-slip-title"),
            blocks=tuple(block for part in parts for block in part),
            pager=self._both("proof-page", page="\x01", pages="\x02"),
            mark=f"{self._slip.sender}–{self._slip.recipient} · {printable(self._slip.medium_id)}",
        )

    def _opening(self) -> list[Block]:
        slip = self._slip
        rows = (
            self._row("papers-slip-number", slip.number),
            self._row("proof-dossier", slip.reference),
            self._row("papers-slip-from", state_in_both(slip.sender, self._languages)),
            self._row("papers-slip-to", state_in_both(slip.recipient, self._languages)),
        )
        invented = [Pair(texts=self._both("papers-fictional"), tone="bad")] if slip.fictional else []
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
        return [Heading(texts=self._both("papers-slip-medium")), Facts(rows=_filled(rows))]

    def _list(self) -> list[Block]:
        heading = Heading(texts=self._both("dossier-label-hash-list"))
        slip = self._slip
        if slip.listed is None:
            return [heading, Pair(texts=self._both("dossier-no-hash-list"))]
        rows = (
            self._row("dossier-label-hash-list", "\n".join(in_both(slip.listed, self._languages))),
            self._row("dossier-label-hash-list-digest", slip.list_sha256),
        )
        named = printable(slip.list_name).replace("\n", " ")
        return [
            heading,
            Facts(rows=rows),
            Pair(texts=self._both("papers-slip-check"), sticky=True),
            Command(lines=(f"sha256sum {_quoted(named)}",)),
        ]

    def _custody(self) -> list[Block]:
        rows = tuple(self._row(link.step, self._link(link)) for link in self._slip.custody)
        return [Heading(texts=self._both("papers-slip-custody")), Facts(rows=rows)]

    def _link(self, link: SlipCustody) -> str:
        hands = [_one_line(name) for name in (link.given_by, link.held_by) if name.strip()]
        return "\n".join((*hands, _one_line(link.on), state_in_both(link.state, self._languages)))

    def _signatures(self) -> list[Block]:
        said = ("given-name", "given-sign", "taken-name", "taken-on", "taken-seal", "taken-sign")
        rows = tuple(self._both(f"papers-slip-{one}") for one in said)
        return [Heading(texts=self._both("papers-slip-signatures")), Signatures(rows=rows)]

    def _worded(self, code: str) -> str:
        return "\n".join(text(code, language, isolate=False) for language in self._languages)

    def _row(self, code: str, value: str) -> tuple[Both, str]:
        return self._both(code), printable(value)

    def _both(self, code: str, **args: str) -> Both:
        return in_both(Sentence(code, args), self._languages)


def _filled(rows: tuple[tuple[Both, str], ...]) -> tuple[tuple[Both, str], ...]:
    return tuple(row for row in rows if row[1].strip())


def _one_line(said: str) -> str:
    return printable(said).replace("\n", " ")


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "'\\''") + "'"
