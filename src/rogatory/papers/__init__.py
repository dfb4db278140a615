"""Documents as they leave the office, as PDF: letters of request, proofs of an exchange, handover slips."""

from rogatory.papers.fonts import FontMissing
from rogatory.papers.handover_slip import Slip, SlipCustody
from rogatory.papers.printing import handover_slip, letter, proof
from rogatory.papers.request_letter import Annex, LegalBasis, Letter

__all__ = [
    "Annex",
    "FontMissing",
    "LegalBasis",
    "Letter",
    "Slip",
    "SlipCustody",
    "handover_slip",
    "letter",
    "proof",
]
