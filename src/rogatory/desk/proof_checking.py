"""The check of a proof, told in words: by whoever holds the file, without a node and without an account."""

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec

from rogatory.desk.proof_files import FileHeld, files_held
from rogatory.desk.views.base import View
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, state_code
from rogatory.proof.bundle import UnsignedLine
from rogatory.proof.examine import examine
from rogatory.proof.report import (
    Key,
    MessageFound,
    Problem,
    ProblemCode,
    ReceiptFound,
    RejectedFound,
    Report,
    Unusable,
)
from rogatory.proof.whose import NotAFingerprint, read_expected
from rogatory.wording import isolating_with, known_code, message_kind, say, state_name, text


class ProofChecked(View, frozen=True, kw_only=True):
    """The answer: ``status`` 0 where all holds, 1 where something does not, 2 where it is no proof.

    A large file that was looked for and is not there, or is another, counts as what does not hold.

    ``lines`` are for people, ``for_machines`` is the same as JSON.
    """

    status: int
    lines: tuple[str, ...]
    for_machines: str


def checked(
    stream: BinaryIO,
    fingerprints: Sequence[str],
    language: ScreenLanguage,
    marks: tuple[str, str],
    files: Path | None = None,
) -> ProofChecked:
    """Check the proof in ``stream`` against the fingerprints the reader knows, as typed.

    ``files`` is a folder to look in for the large files that are not in the proof, None where nobody looks for
    them. ``marks`` set what is quoted apart from our own words. Raises ``OSError`` where it cannot be read.
    """
    with isolating_with(*marks):
        return _checked(stream, fingerprints, language, files)


def _checked(
    stream: BinaryIO, fingerprints: Sequence[str], language: ScreenLanguage, files: Path | None
) -> ProofChecked:
    try:
        report = examine(stream, read_expected(tuple(fingerprints)))
    except NotAFingerprint as wrong:
        return no_fingerprint(wrong, language)
    except Unusable as unusable:
        return unusable_file(unusable, language)
    values = {"sound": report.sound, "keys_unproved": report.unproved, **msgspec.to_builtins(report)}
    lines, away, hidden = _lines(report, language), 0, 0
    if files is not None:
        held, hidden = files_held(report, files), sum(one.why == "keys" for one in report.messages)
        away = sum(file.standing != "present" for file in held)
        values |= {"large_files": msgspec.to_builtins(held), "messages_with_large_files_not_shown": hidden}
        lines += _held_lines(held, hidden, language)
    lines += _verdict(report, away, language)
    all_there = not away and not hidden
    return ProofChecked(
        status=0 if report.sound and all_there else 1, lines=tuple(lines), for_machines=as_json(values)
    )


def _held_lines(held: tuple[FileHeld, ...], hidden: int, language: ScreenLanguage) -> list[str]:
    """What the folder holds; of a proof of hashes, that it does not say what the large files were."""
    if not held:
        return ["", text("proof-large-hidden" if hidden else "proof-large-none", language)]
    told = [text("proof-large-heading", language, count=len(held))]
    for file in held:
        path = file.path or file.name
        told.append(f"  {text(f'proof-large-{file.standing}', language, name=file.name, path=path)}")
        told.append(f"     SHA-256 {file.sha256}")
    return ["", *told]


def no_fingerprint(wrong: NotAFingerprint, language: ScreenLanguage) -> ProofChecked:
    """That what was given as a fingerprint is none."""
    said = text("proof-not-a-fingerprint", language, typed=str(wrong.args[0]))
    return ProofChecked(status=2, lines=(said,), for_machines=as_json({"unusable": "proof-not-a-fingerprint"}))


def unusable_file(unusable: Unusable, language: ScreenLanguage) -> ProofChecked:
    """That the file is not what it should be, and why."""
    return ProofChecked(
        status=2,
        lines=(problem_in_words(unusable.problem, language),),
        for_machines=as_json({"unusable": unusable.problem.code.value}),
    )


def as_json(value: object) -> str:
    """What was found, for machines."""
    return msgspec.json.encode(value).decode()


def problem_in_words(problem: Problem, language: ScreenLanguage) -> str:
    """What does not hold: the part, what is wrong with it, and the envelope's own defect."""
    args = {**problem.args}
    if "state" in args:
        args["state"] = named(str(args["state"]), language)
    said = say(Sentence(problem.code.value, args), language)
    told = known_code(problem.rejection) and problem.code is not ProblemCode.NOT_A_PROOF
    more = text(problem.rejection, language) if told else ""
    return " ".join(part for part in (f"{problem.part}:" if problem.part else "", said, more) if part)


def unread(name: str, language: ScreenLanguage) -> str:
    """That a file cannot be read."""
    return text("proof-no-file", language, name=name)


def named(state: str, language: ScreenLanguage) -> str:
    """A State by name, or by what the file calls it where no State is called so."""
    try:
        return state_name(state_code(state), language)
    except NoSuchState:
        return state


def _kind_in_words(kind: str, language: ScreenLanguage) -> str:
    """The kind of a message, with the code it travels under."""
    name = message_kind(kind, language)
    return f"{name} ({kind})" if name else kind


def _lines(report: Report, language: ScreenLanguage) -> list[str]:
    by, other = named(report.by, language), named(report.other, language)
    lines = [text("proof-title", language, one=by, two=other)]
    lines += [text("proof-made", language, state=by, at=report.made_at)]
    lines += [text("proof-dossier", language), f"   {report.dossier}", ""]
    for number, message in enumerate(report.messages, start=1):
        lines += _message_lines(number, message, language)
    lines += [line for one in report.rejected for line in _rejected_lines(one, language)]
    lines += _unsigned_lines(report, language)
    return lines + [line for key in report.keys for line in key_lines(key, language)]


def _verdict(report: Report, away: int, language: ScreenLanguage) -> list[str]:
    """What stands last: what was found, whether it holds, and how many large files that cannot be said of."""
    found = [f"  {problem_in_words(problem, language)}" for problem in report.problems]
    code = "proof-sound" if report.sound else "proof-not-sound"
    lines = ["", *found, text(code, language, count=len(found))]
    return [*lines, text("proof-large-away", language, count=away)] if away else lines


def _message_lines(number: int, message: MessageFound, language: ScreenLanguage) -> list[str]:
    line = text(
        "proof-message-line",
        language,
        number=str(number),
        sender=named(message.sender, language),
        recipient=named(message.recipient, language),
        kind=_kind_in_words(message.kind, language),
    )
    signed = [text("proof-signed-line", language, at=message.signed_at)] if message.signed_at else []
    why = [text(f"proof-why-{message.why}", language)] if known_code(f"proof-why-{message.why}") else []
    inside = [f"SHA-256 {message.container_sha256}", *signed, text(f"proof-shown-{message.shown}", language)]
    inside += why + [_receipt_line(receipt, language) for receipt in message.receipts]
    if all(receipt.by != message.recipient for receipt in message.receipts):
        inside.append(text("proof-no-receipt", language))
    return [line, *(f"   {one}" for one in inside), ""]


def _rejected_lines(one: RejectedFound, language: ScreenLanguage) -> list[str]:
    said = text("proof-rejected-line", language, state=named(one.sender, language), at=one.at)
    why = text(one.reason, language) if known_code(one.reason) else one.reason
    return [said, f"   {one.message_id}", f"   SHA-256 {one.message_sha256}", f"   {why}", ""]


def _unsigned_lines(report: Report, language: ScreenLanguage) -> list[str]:
    """The answers by a link or on paper, first of all that the other State signed none of them."""
    if not report.unsigned:
        return []
    other, maker = named(report.other, language), named(report.by, language)
    told = [text("proof-unsigned-means", language, state=other, maker=maker)]
    return [*told, *(line for one in report.unsigned for line in _unsigned_answer(one, language)), ""]


def _unsigned_answer(one: UnsignedLine, language: ScreenLanguage) -> list[str]:
    told = (
        ("came-at", one.at),
        ("says-from", one.says_from),
        ("answer", one.answer_id),
        ("answer-sha256", one.answer_sha256),
        ("receipt-given", one.receipt_sha256),
    )
    rows = (
        text("proof-unsigned-row", language, label=text(f"proof-label-{code}", language), value=value)
        for code, value in told
        if value
    )
    return [f"   {text(f'proof-came-{one.came_by}', language)}", *(f"      {row}" for row in rows)]


def _receipt_line(receipt: ReceiptFound, language: ScreenLanguage) -> str:
    event = text(f"desk-receipt-{receipt.evidence.value.lower()}", language)
    return text("proof-receipt-line", language, event=event, state=named(receipt.by, language), at=receipt.at)


def key_lines(key: Key, language: ScreenLanguage) -> list[str]:
    """Whose key signed, and whether that is proved."""
    code = "proof-key-proved" if key.proved else "proof-key-unproved"
    told = text("proof-fingerprint-told", language, value=key.fingerprint or key.sha256)
    return [text(code, language, state=named(key.state, language)), f"   {told}"]
