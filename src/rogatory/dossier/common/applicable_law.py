"""The law a decision rests on: the book, and which of its instruments may bind the two States."""

import msgspec

from rogatory.law.book import LawBook


class ApplicableLaw(msgspec.Struct, frozen=True, kw_only=True):
    """The law book, the instruments in force or undetermined between the two States, and the book's digest.

    ``instruments`` comes from ``law.basis`` for the day of the act; the digest is written into every act that
    rests on a finding, so that the finding can be shown again under exactly the law it was made with.
    """

    book: LawBook
    instruments: tuple[str, ...]
    digest: str
