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
from rogatory.kernel.languages import ScreenLanguage
from rogatory.papers import scans
from rogatory.proof.answer_receipt import ReceiptExamined, examine_receipt
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
            examined = examine_receipt(_inside(stream.read(scans.LARGEST_SCAN + 1)), expected)
        except NotAFingerprint as wrong:
            return no_fingerprint(wrong, language)
        except Unusable as unusable:
            return unusable_file(unusable, language)
        return ProofChecked(
            status=0 if examined.sound else 1,
            lines=tuple(_lines(examined, language)),
            for_machines=as_json({"sound": examined.sound, **msgspec.to_builtins(examined)}),
        )


def _inside(pdf: bytes) -> dict[str, bytes]:
    try:
        return dict(scans.files_inside(pdf))
    except scans.Unreadable:
        raise Unusable(Problem(code=ProblemCode.NOT_A_RECEIPT)) from None


def _lines(examined: ReceiptExamined, language: ScreenLanguage) -> list[str]:
    receipt = examined.receipt
    lines = [
        text("proof-answer-receipt", language, state=named(receipt.by, language), id=receipt.message_id),
        text("proof-answer-from", language, state=named(receipt.sender, language)),
        text("proof-answer-at", language, at=receipt.at),
        text("proof-answer-about", language, sha256=receipt.sealed_sha256),
        *key_lines(examined.key, language),
        "",
    ]
    if examined.sound:
        return [*lines, text("proof-answer-sound", language)]
    found = [f"  {problem_in_words(problem, language)}" for problem in examined.problems]
    return [*lines, text("proof-not-sound", language, count=len(found)), *found]
