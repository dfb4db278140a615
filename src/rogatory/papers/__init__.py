"""Documents as they leave the office: the request as a formal letter in Arabic, English or French, as PDF."""

from rogatory.papers.fonts import FontMissing
from rogatory.papers.printing import letter
from rogatory.papers.request_letter import Annex, LegalBasis, Letter

__all__ = ["Annex", "FontMissing", "LegalBasis", "Letter", "letter"]
