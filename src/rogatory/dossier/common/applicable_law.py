"""The law a decision rests on: the book, and which of its instruments may bind the two States."""

import msgspec

from rogatory.law.book import LawBook


class ApplicableLaw(msgspec.Struct, frozen=True, kw_only=True):
    """The law book, the instruments in force or undetermined between the two States, and the book's digest.

    ``instruments`` is ``Reach.weighed`` and ``undetermined`` is ``Reach.doubtful`` on the day of the
    act: what a treaty would forbid is undetermined where it is not known whether it binds. The digest is
    written into every act that rests on a finding, so that the finding can be shown again under that law.
    """

    book: LawBook
    instruments: tuple[str, ...]
    digest: str
    undetermined: tuple[str, ...] = ()
