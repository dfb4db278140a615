"""The door of the room: a letter, a form, a receipt or a report in, a PDF out."""

from datetime import date

import msgspec

from rogatory.kernel.languages import ScreenLanguage
from rogatory.papers.contents import contents
from rogatory.papers.form_paper import Form, form_contents
from rogatory.papers.handover_slip import Slip, slip_contents
from rogatory.papers.paired import PairedContents
from rogatory.papers.proof_paper import proof_contents
from rogatory.papers.receipt_paper import AnswerReceipt, receipt_contents
from rogatory.papers.request_letter import Letter
from rogatory.papers.typesetting import typeset
from rogatory.proof.report import Report


def letter(letter: Letter, language: ScreenLanguage) -> bytes:
    """Set ``letter`` in ``language`` and return a PDF that is also PDF/A-2a and PDF/UA-1.

    What the request says stays in the language it was written in; the fixed words follow ``language``, whatever
    the screen speaks. Protected persons are never named. Raises ``FontMissing`` where Amiri is not installed.
    """
    return typeset("letter", msgspec.to_builtins(contents(letter, language)), dated=letter.dated)


def proof(
    report: Report, languages: tuple[ScreenLanguage, ScreenLanguage], *, proof_id: str, dated: date
) -> bytes:
    """Set what was found in a proof, two languages side by side, as a PDF, also PDF/A-2a and PDF/UA-1."""
    return _paired(proof_contents(report, languages, proof_id), dated)


def handover_slip(slip: Slip, languages: tuple[ScreenLanguage, ScreenLanguage], *, dated: date) -> bytes:
    """Set the slip that goes with a medium, two languages side by side, as a PDF of the same kind."""
    return _paired(slip_contents(slip, languages), dated)


def _paired(contents: PairedContents, dated: date) -> bytes:
    return typeset("paired", msgspec.to_builtins(contents), dated=dated)


def form(form: Form) -> bytes:
    """Set a form to be filled in, in two languages, as a PDF, also PDF/A-2a and PDF/UA-1.

    Raises ``FontMissing`` where Amiri is not installed.
    """
    return typeset("form", msgspec.to_builtins(form_contents(form)), dated=form.issued_on)


def receipt(receipt: AnswerReceipt) -> bytes:
    """Set the receipt for an answer, its signed files inside, as a PDF, also PDF/A-3a and PDF/UA-1."""
    dated = date.fromisoformat(receipt.said.at[:10])
    return typeset("paired", msgspec.to_builtins(receipt_contents(receipt)), dated=dated, carries_files=True)
