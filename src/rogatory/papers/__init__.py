"""Documents as they leave the office, as PDF: the formal letter of request, and the proof of an exchange."""

from rogatory.papers.fonts import FontMissing
from rogatory.papers.printing import letter, proof
from rogatory.papers.request_letter import Annex, LegalBasis, Letter

__all__ = ["Annex", "FontMissing", "LegalBasis", "Letter", "letter", "proof"]
