"""The law a dossier stands under on a day: the office's book, and what binds the two States."""

from datetime import date
from functools import lru_cache

from django.conf import settings

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.kernel.states import StateCode, state_code
from rogatory.law.basis import Basis, basis
from rogatory.law.book import LawBook
from rogatory.law.kinds import Kind
from rogatory.law.rehearsal import with_rehearsal_states
from rogatory.law.request import Request
from rogatory.law.scope import reach
from rogatory.store.lawfolders import law_book_with


def office_book() -> LawBook:
    """The shipped instruments and those in the node's own ``law`` folder; training has more parties."""
    book = law_book_with(settings.NODE.law)
    return with_rehearsal_states(book) if settings.NODE.configuration.rehearsal else book


def our_home() -> str:
    """The folder of this installation, where its own ``law`` folder lies."""
    return str(settings.NODE.home)


def our_state() -> StateCode:
    """The State this installation serves."""
    return state_code(settings.NODE.configuration.state)


def law_between(requesting: str, requested: str, on: date, request: Request | None) -> ApplicableLaw:
    """The instruments that bind the two States on ``on`` and reach the request, or may."""
    book = office_book()
    kind = request.kind if request else Kind.MUTUAL_LEGAL_ASSISTANCE
    found = _binding(book.digest, state_code(requesting), state_code(requested), kind, on)
    reached = reach(book, request or Request(), found)
    return ApplicableLaw(
        book=book, instruments=reached.weighed, undetermined=reached.doubtful, digest=book.digest
    )


@lru_cache(maxsize=2048)
def _binding(_digest: str, requesting: StateCode, requested: StateCode, kind: Kind, on: date) -> Basis:
    """What binds two States on a day; asked at every act of every dossier between them."""
    return basis(office_book(), requesting, requested, kind, on, known_as_of=on)
