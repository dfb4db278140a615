"""The proof of an exchange as a court reads it: two languages side by side, what was signed between them.

All that is said is taken from a ``Report``: what examining the signed parts found, never mere claims.
"""

from collections.abc import Iterable
from typing import Literal

import msgspec

from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, state_code
from rogatory.papers.printable import printable
from rogatory.proof.report import Key, MessageFound, Problem, ReceiptFound, Report
from rogatory.wording import known_code, say, state_name, text

Both = tuple[str, str]
"""The same in both languages, the left column first."""
Tone = Literal["", "good", "bad", "quiet"]


class Heading(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="heading"):
    """A heading; ``level`` 1 or 2."""

    texts: Both
    level: int = 1


class Pair(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="pair"):
    """A sentence in both languages; a ``sticky`` one stays on the page of what follows."""

    texts: Both
    tone: Tone = ""
    sticky: bool = False


class Facts(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="facts"):
    """Values that are the same in every language, each between its two labels."""

    rows: tuple[tuple[Both, str], ...]


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="command"):
    """Lines to be typed."""

    lines: tuple[str, ...]


class Listed(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="files"):
    """Files: name, size in bytes, SHA-256."""

    rows: tuple[tuple[str, str, str], ...]


Block = Heading | Pair | Facts | Command | Listed


class ProofContents(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the layout prints; field names are the layout's."""

    languages: tuple[str, str]
    title: Both
    blocks: tuple[Block, ...]
    pager: Both
    mark: str


def proof_contents(
    report: Report, languages: tuple[ScreenLanguage, ScreenLanguage], proof_id: str
) -> ProofContents:
    """Word a report in two languages; Arabic takes the right column, whichever was named first."""
    first, second = sorted(languages, key=lambda one: one.direction == "rtl")
    return _Paper(report, (first, second)).contents(proof_id)


class _Paper:
    def __init__(self, report: Report, languages: tuple[ScreenLanguage, ScreenLanguage]) -> None:
        self._report, self._languages = report, languages

    def contents(self, proof_id: str) -> ProofContents:
        report = self._report
        parts = [self._opening(proof_id), self._limits(), self._failed(), self._keys()]
        parts += [[self._heading("messages-heading")]]
        parts += [self._message(number, one) for number, one in enumerate(report.messages, start=1)]
        parts += [self._rejected(), self._checking()]
        return ProofContents(
            languages=(self._languages[0].value, self._languages[1].value),
            title=self._with_states("title", one=report.by, two=report.other),
            blocks=tuple(block for part in parts for block in part),
            pager=self._both("page", page="\x01", pages="\x02"),
            mark=f"{report.by}–{report.other} · {proof_id}",
        )

    def _opening(self, proof_id: str) -> list[Block]:
        report = self._report
        rows = [
            self._row("dossier", report.dossier),
            self._row("label-proof", proof_id),
            self._row("label-by", self._state(report.by)),
            self._row("label-made", _moment(report.made_at)),
        ]
        verdict = "sound" if report.sound else "not-sound"
        count = {} if report.sound else {"count": len(report.problems)}
        return [
            Facts(rows=tuple(rows)),
            Pair(texts=self._both(verdict, **count), tone="good" if report.sound else "bad"),
            self._heading("what-heading"),
            Pair(texts=self._both("what")),
        ]

    def _limits(self) -> list[Block]:
        said = [Pair(texts=self._both(code)) for code in ("not-times", "not-truth", "not-keys")]
        return [self._heading("not-heading"), *said]

    def _failed(self) -> list[Block]:
        if self._report.sound:
            return []
        return [self._heading("failed-heading"), *(self._problem(one) for one in self._report.problems)]

    def _problem(self, problem: Problem) -> Block:
        said = []
        for language in self._languages:
            args = {name: _name(value, language) for name, value in problem.args.items()}
            words = say(Sentence(problem.code.value, args), language, isolate=False)
            more = text(problem.rejection, language, isolate=False) if known_code(problem.rejection) else ""
            said.append(f"{words} {more}".strip())
        return Pair(texts=(said[0], said[1]), tone="bad")

    def _keys(self) -> list[Block]:
        return [self._heading("keys-heading"), *(self._key(key) for key in self._report.keys)]

    def _key(self, key: Key) -> Block:
        compared = _moment(key.compared_at) if key.compared_at else "—"
        rows = [self._row("label-state", self._state(key.state))]
        if key.fingerprint:
            rows.append(self._row("label-fingerprint", _grouped(key.fingerprint)))
        rows.append(self._row("label-certificate", key.sha256))
        if key.state != self._report.by:
            rows.append(self._row("label-compared", compared))
        return Facts(rows=tuple(rows))

    def _message(self, number: int, message: MessageFound) -> list[Block]:
        rows = [
            self._row("label-sender", self._state(message.sender)),
            self._row("label-recipient", self._state(message.recipient)),
            self._row("label-kind", "\n".join((*self._kinds(message.kind), message.kind))),
            self._row("label-place", str(message.sequence)),
            self._row("label-signed", _moment(message.signed_at)),
            self._row("label-message", message.message_id),
            self._row("label-container", message.container_sha256),
        ]
        heading = self._with_states(
            "message-heading", number=str(number), sender=message.sender, recipient=message.recipient
        )
        blocks: list[Block] = [
            Heading(texts=heading, level=2),
            Facts(rows=tuple(row for row in rows if row[1])),
            Pair(texts=self._both(f"shown-{message.shown}"), tone="quiet"),
        ]
        if known_code(f"proof-why-{message.why}"):
            blocks.append(Pair(texts=self._both(f"why-{message.why}"), tone="quiet"))
        if message.files:
            blocks += [self._heading("files-heading", level=3, number=str(number)), _listed(message)]
        blocks.append(self._heading("receipts-heading", level=3))
        blocks += [block for receipt in message.receipts for block in self._receipt(receipt)]
        if all(receipt.by != message.recipient for receipt in message.receipts):
            blocks.append(Pair(texts=self._both("no-receipt"), tone="bad"))
        return blocks

    def _receipt(self, receipt: ReceiptFound) -> list[Block]:
        anchored = str(receipt.anchored) if receipt.anchored else ""
        rows = [
            self._row("label-event", f"{receipt.evidence.value} (ETSI EN 319 522)"),
            self._row("label-vouches", self._state(receipt.by)),
            self._row("label-at", _moment(receipt.at)),
            self._row("label-reason", receipt.reason),
            self._row("label-anchor", anchored),
            self._row("label-receipt", receipt.sha256),
        ]
        said = Pair(texts=self._both(f"event-{receipt.evidence.value.lower()}"), sticky=True)
        blocks: list[Block] = [said, Facts(rows=tuple(row for row in rows if row[1]))]
        if not receipt.names_container:
            blocks.append(Pair(texts=self._both("unlinked"), tone="quiet"))
        return blocks

    def _rejected(self) -> list[Block]:
        """What never left: the sender's word, and no receipt of anybody else."""
        blocks: list[Block] = []
        for one in self._report.rejected:
            known = known_code(one.reason)
            reasons = (text(one.reason, language, isolate=False) for language in self._languages if known)
            rows = (
                self._row("label-vouches", self._state(one.sender)),
                self._row("label-at", _moment(one.at)),
                self._row("label-reason", "\n".join((*reasons, one.reason))),
                self._row("label-message", one.message_id),
                self._row("label-message-sha256", one.message_sha256),
                self._row("label-receipt", one.sha256),
            )
            said = Pair(texts=self._both("event-submissionrejection"), sticky=True)
            blocks += [said, Facts(rows=tuple(row for row in rows if row[1]))]
        return [self._heading("rejected-heading"), *blocks] if blocks else []

    def _checking(self) -> list[Block]:
        options = " ".join(f"--fingerprint {state}=…" for state in (self._report.by, self._report.other))
        return [
            self._heading("verify-heading"),
            Pair(texts=self._both("verify-one"), sticky=True),
            Command(lines=(f"rogatory proof verify FILE.zip {options}",)),
            Pair(texts=self._both("verify-two"), sticky=True),
            Command(lines=("sha256sum --check SHA256SUMS", *_XMLSEC1)),
        ]

    def _heading(self, code: str, level: int = 1, **args: str) -> Block:
        return Heading(texts=self._both(code, **args), level=level)

    def _row(self, code: str, value: str) -> tuple[Both, str]:
        return self._both(code), printable(value)

    def _both(self, code: str, **args: str | int) -> Both:
        first, second = (
            say(Sentence(f"proof-{code}", args), language, isolate=False) for language in self._languages
        )
        return first, second

    def _with_states(self, code: str, **args: str) -> Both:
        """A sentence whose arguments that are States' codes are named in each language."""
        first, second = (
            say(
                Sentence(f"proof-{code}", {name: _name(value, language) for name, value in args.items()}),
                language,
                isolate=False,
            )
            for language in self._languages
        )
        return first, second

    def _state(self, code: str) -> str:
        names = dict.fromkeys(_name(code, language) for language in self._languages)
        return f"{' / '.join(names)} ({code})"

    def _kinds(self, kind: str) -> Iterable[str]:
        code = f"dossier-act-{kind.partition('/')[0].replace('_', '-')}"
        return (text(code, one, isolate=False) for one in self._languages) if known_code(code) else ()


_XMLSEC1 = (
    "xmlsec1 --verify --enabled-reference-uris empty,same-doc,local,remote \\",
    "    --id-attr:Id SignedProperties --trusted-pem certificate.pem META-INF/signatures.xml",
)


def _listed(message: MessageFound) -> Block:
    rows = ((printable(file.name).replace("\n", " "), str(file.size), file.sha256) for file in message.files)
    return Listed(rows=tuple(rows))


def _name(value: str | int, language: ScreenLanguage) -> str:
    """A State's code as its name; anything else as it is."""
    try:
        return state_name(state_code(str(value)), language)
    except NoSuchState:
        return str(value)


def _moment(at: str) -> str:
    """``2026-03-01T09:30:00.000000Z`` as ``2026-03-01 09:30:00 UTC``: the same in every language."""
    return f"{at[:10]} {at[11:19]} UTC" if at else ""


def _grouped(digits: str) -> str:
    upper = digits.upper()
    return " ".join(upper[start : start + 4] for start in range(0, len(upper), 4))
