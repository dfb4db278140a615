"""The check of a receipt for an answer by link or on paper, told in words: by whoever holds the PDF."""

from collections.abc import Sequence
from typing import BinaryIO

import msgspec

from rogatory.desk.proof_checking import (
    ProofChecked,
    as_json,
    key_lines,
    named,
    no_fingerprint,
    problem_in_words,
    unusable_file,
)
from rogatory.dossier.mutual_legal_assistance.submitted_answers import Submitted, read_submitted
from rogatory.kernel.languages import ScreenLanguage
from rogatory.papers import rows_received, scans
from rogatory.proof.answer_receipt import ANSWER, ReceiptExamined, examine_receipt
from rogatory.proof.report import Problem, ProblemCode, Unusable
from rogatory.proof.whose import NotAFingerprint, read_expected
from rogatory.wording import isolating_with, text


def checked(
    stream: BinaryIO, fingerprints: Sequence[str], language: ScreenLanguage, marks: tuple[str, str]
) -> ProofChecked:
    """Check the receipt in ``stream`` against the fingerprints the reader knows, as typed.

    ``marks`` set what is quoted apart from our own words.
    """
    with isolating_with(*marks):
        try:
            expected = read_expected(tuple(fingerprints))
            files = _inside(stream.read(scans.LARGEST_SCAN + 1))
            examined = examine_receipt(files, expected)
        except NotAFingerprint as wrong:
            return no_fingerprint(wrong, language)
        except Unusable as unusable:
            return unusable_file(unusable, language)
        return _told(examined, files[ANSWER], language)


def _told(examined: ReceiptExamined, answer: bytes, language: ScreenLanguage) -> ProofChecked:
    said = read_submitted(answer) if examined.sound else None
    values = {"sound": examined.sound, **msgspec.to_builtins(examined), "answer": msgspec.to_builtins(said)}
    return ProofChecked(
        status=0 if examined.sound else 1,
        lines=(*_lines(examined, language), *_signed(said, examined, language), *_verdict(examined, language)),
        for_machines=as_json(values),
    )


def _inside(pdf: bytes) -> dict[str, bytes]:
    try:
        return dict(scans.files_inside(pdf))
    except scans.Unreadable:
        raise Unusable(Problem(code=ProblemCode.NOT_A_RECEIPT)) from None


def _lines(examined: ReceiptExamined, language: ScreenLanguage) -> list[str]:
    receipt = examined.receipt
    return [
        text("proof-answer-receipt", language, state=named(receipt.by, language), id=receipt.message_id),
        text("proof-answer-from", language, state=named(receipt.sender, language)),
        text("proof-answer-at", language, at=receipt.at),
        text("proof-answer-about", language, sha256=receipt.sealed_sha256),
        *key_lines(examined.key, language),
        "",
    ]


def _signed(said: Submitted | None, examined: ReceiptExamined, language: ScreenLanguage) -> list[str]:
    """What the signed answer says: the pages around it are not signed, and anybody can edit them."""
    if not examined.sound:
        return []
    if said is None:
        return [text("proof-answer-unworded", language), ""]
    came = text(f"papers-receipt-came-{said.came_by}", language)
    told = [text("proof-answer-compare", language), "", came]
    for label, value in rows_received(said, language):
        told += [label, *(f"   {line}" for line in value.split("\n"))]
    return [*told, ""]


def _verdict(examined: ReceiptExamined, language: ScreenLanguage) -> list[str]:
    if examined.sound:
        return [text("proof-answer-sound", language)]
    found = [f"  {problem_in_words(problem, language)}" for problem in examined.problems]
    return [text("proof-not-sound", language, count=len(found)), *found]
