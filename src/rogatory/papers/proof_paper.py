"""The proof of an exchange as a court reads it: two languages side by side, what was signed between them.

All that is said is taken from a ``Report``: what examining the signed parts found, never mere claims.
"""

from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.papers.paired import (
    XMLSEC1,
    Block,
    Command,
    Facts,
    Heading,
    Listed,
    Pair,
    PairedContents,
    Speaker,
    grouped_digits,
    moment,
    named,
)
from rogatory.papers.printable import printable
from rogatory.proof.bundle import UnsignedLine
from rogatory.proof.report import Key, MessageFound, Problem, ReceiptFound, Report
from rogatory.wording import known_code, message_kind, say, text


def proof_contents(
    report: Report, languages: tuple[ScreenLanguage, ScreenLanguage], proof_id: str
) -> PairedContents:
    """Word a report in two languages; Arabic takes the right column, whichever was named first."""
    return _Paper(report, languages).contents(proof_id)


class _Paper(Speaker):
    def __init__(self, report: Report, languages: tuple[ScreenLanguage, ScreenLanguage]) -> None:
        super().__init__("proof", languages)
        self._report = report

    def contents(self, proof_id: str) -> PairedContents:
        report = self._report
        parts = [self._opening(proof_id), self._limits(), self._failed(), self._keys()]
        parts += [[self.heading("messages-heading")]] if report.messages else []
        parts += [self._message(number, one) for number, one in enumerate(report.messages, start=1)]
        parts += [self._rejected(), self._unsigned(), self._checking()]
        return PairedContents(
            languages=self.codes,
            title=self.with_states("title", one=report.by, two=report.other),
            blocks=tuple(block for part in parts for block in part),
            pager=self.both("page", page="\x01", pages="\x02"),
            mark=f"{report.by}–{report.other} · {proof_id}",
        )

    def _opening(self, proof_id: str) -> list[Block]:
        report = self._report
        rows = [
            self.row("dossier", report.dossier),
            self.row("label-proof", proof_id),
            self.row("label-by", self.state(report.by)),
            self.row("label-made", moment(report.made_at)),
        ]
        verdict = "sound" if report.sound else "not-sound"
        count = {} if report.sound else {"count": len(report.problems)}
        return [
            Facts(rows=tuple(rows)),
            Pair(texts=self.both(verdict, **count), tone="good" if report.sound else "bad"),
            self.heading("what-heading"),
            Pair(texts=self.both("what")),
        ]

    def _limits(self) -> list[Block]:
        said = [Pair(texts=self.both(code)) for code in ("not-times", "not-truth", "not-keys")]
        return [self.heading("not-heading"), *said]

    def _failed(self) -> list[Block]:
        if self._report.sound:
            return []
        return [self.heading("failed-heading"), *(self._problem(one) for one in self._report.problems)]

    def _problem(self, problem: Problem) -> Block:
        said = []
        for language in self.languages:
            args = {name: named(value, language) for name, value in problem.args.items()}
            words = say(Sentence(problem.code.value, args), language, isolate=False)
            more = text(problem.rejection, language, isolate=False) if known_code(problem.rejection) else ""
            said.append(f"{words} {more}".strip())
        return Pair(texts=(said[0], said[1]), tone="bad")

    def _keys(self) -> list[Block]:
        return [self.heading("keys-heading"), *(self._key(key) for key in self._report.keys)]

    def _key(self, key: Key) -> Block:
        compared = moment(key.compared_at) if key.compared_at else "—"
        rows = [self.row("label-state", self.state(key.state))]
        if key.fingerprint:
            rows.append(self.row("label-fingerprint", grouped_digits(key.fingerprint)))
        rows.append(self.row("label-certificate", key.sha256))
        if key.state != self._report.by:
            rows.append(self.row("label-compared", compared))
        return Facts(rows=tuple(rows))

    def _message(self, number: int, message: MessageFound) -> list[Block]:
        rows = [
            self.row("label-sender", self.state(message.sender)),
            self.row("label-recipient", self.state(message.recipient)),
            self.row("label-kind", self._kind(message.kind)),
            self.row("label-place", str(message.sequence)),
            self.row("label-signed", moment(message.signed_at)),
            self.row("label-message", message.message_id),
            self.row("label-container", message.container_sha256),
        ]
        heading = self.with_states(
            "message-heading", number=str(number), sender=message.sender, recipient=message.recipient
        )
        blocks: list[Block] = [
            Heading(texts=heading, level=2),
            Facts(rows=tuple(row for row in rows if row[1])),
            Pair(texts=self.both(f"shown-{message.shown}"), tone="quiet"),
        ]
        if known_code(f"proof-why-{message.why}"):
            blocks.append(Pair(texts=self.both(f"why-{message.why}"), tone="quiet"))
        if message.files:
            blocks += [self.heading("files-heading", level=3, number=str(number)), _listed(message)]
        blocks.append(self.heading("receipts-heading", level=3))
        blocks += [block for receipt in message.receipts for block in self._receipt(receipt)]
        if all(receipt.by != message.recipient for receipt in message.receipts):
            blocks.append(Pair(texts=self.both("no-receipt"), tone="bad"))
        return blocks

    def _receipt(self, receipt: ReceiptFound) -> list[Block]:
        anchored = str(receipt.anchored) if receipt.anchored else ""
        rows = [
            self.row("label-event", f"{receipt.evidence.value} (ETSI EN 319 522)"),
            self.row("label-vouches", self.state(receipt.by)),
            self.row("label-at", moment(receipt.at)),
            self.row("label-reason", receipt.reason),
            self.row("label-anchor", anchored),
            self.row("label-receipt", receipt.sha256),
        ]
        said = Pair(texts=self.both(f"event-{receipt.evidence.value.lower()}"), sticky=True)
        blocks: list[Block] = [said, Facts(rows=tuple(row for row in rows if row[1]))]
        if not receipt.names_container:
            blocks.append(Pair(texts=self.both("unlinked"), tone="quiet"))
        return blocks

    def _rejected(self) -> list[Block]:
        """What never left: the sender's word, and no receipt of anybody else."""
        blocks: list[Block] = []
        for one in self._report.rejected:
            known = known_code(one.reason)
            reasons = (text(one.reason, language, isolate=False) for language in self.languages if known)
            rows = (
                self.row("label-vouches", self.state(one.sender)),
                self.row("label-at", moment(one.at)),
                self.row("label-reason", "\n".join((*reasons, one.reason))),
                self.row("label-message", one.message_id),
                self.row("label-message-sha256", one.message_sha256),
                self.row("label-receipt", one.sha256),
            )
            said = Pair(texts=self.both("event-submissionrejection"), sticky=True)
            blocks += [said, Facts(rows=tuple(row for row in rows if row[1]))]
        return [self.heading("rejected-heading"), *blocks] if blocks else []

    def _unsigned(self) -> list[Block]:
        """Answers by a link or on paper: the maker's word, which nobody of the other State signed."""
        if not self._report.unsigned:
            return []
        means = self.with_states("unsigned-means", state=self._report.other, maker=self._report.by)
        lines = [self._unsigned_answer(one) for one in self._report.unsigned]
        return [self.heading("unsigned-heading"), Pair(texts=means, tone="bad", sticky=True), *lines]

    def _unsigned_answer(self, one: UnsignedLine) -> Block:
        said = (*((one.says_from,) if one.says_from else ()), self.state(self._report.other))
        rows = (
            self.row("label-came", "\n".join(self.both(f"came-{one.came_by}"))),
            self.row("label-came-at", moment(one.at)),
            self.row("label-says-from", "\n".join(said)),
            self.row("label-answer", one.answer_id),
            self.row("label-answer-sha256", one.answer_sha256),
            self.row("label-receipt-given", one.receipt_sha256),
        )
        return Facts(rows=tuple(row for row in rows if row[1]))

    def _checking(self) -> list[Block]:
        keys = {key.state for key in self._report.keys}
        states = (state for state in (self._report.by, self._report.other) if state in keys)
        options = " ".join(f"--fingerprint {state}=…" for state in states)
        return [
            self.heading("verify-heading"),
            Pair(texts=self.both("verify-one"), sticky=True),
            Command(lines=(f"rogatory proof verify FILE.zip {options}",)),
            Pair(texts=self.both("verify-two"), sticky=True),
            Command(lines=("sha256sum --check SHA256SUMS", *XMLSEC1)),
        ]

    def _kind(self, kind: str) -> str:
        names = (message_kind(kind, language, isolate=False) for language in self.languages)
        return "\n".join((*filter(None, names), kind))


def _listed(message: MessageFound) -> Block:
    rows = ((printable(file.name).replace("\n", " "), str(file.size), file.sha256) for file in message.files)
    return Listed(rows=tuple(rows))
