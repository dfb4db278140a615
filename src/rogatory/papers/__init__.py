"""Documents as they leave the office, as PDF: letters, forms, slips, receipts, proofs; forms come back too."""

from rogatory.papers.fonts import FontMissing
from rogatory.papers.form_paper import Form
from rogatory.papers.handover_slip import Slip, SlipCustody
from rogatory.papers.printing import form, handover_slip, letter, proof, receipt
from rogatory.papers.receipt_paper import AnswerReceipt, rows_received
from rogatory.papers.request_letter import Annex, LegalBasis, Letter

__all__ = [
    "Annex",
    "AnswerReceipt",
    "FontMissing",
    "Form",
    "LegalBasis",
    "Letter",
    "Slip",
    "SlipCustody",
    "form",
    "handover_slip",
    "letter",
    "proof",
    "receipt",
    "rows_received",
]
