"""What a formal letter of request is made of, before it is set."""

from datetime import date

import msgspec

from rogatory.kernel.states import StateCode
from rogatory.law.request import Request


class LegalBasis(msgspec.Struct, frozen=True, kw_only=True):
    """An instrument the request rests on: its title in the letter's language and the provisions cited."""

    title: str
    cites: tuple[str, ...] = ()


class Annex(msgspec.Struct, frozen=True, kw_only=True):
    """A file that goes with the letter; ``sha256`` lets the reader check the one they hold."""

    name: str
    sha256: str = ""
    size: int = 0


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A request ready to be printed.

    ``reference`` is the office's own; ``ministry`` the line above the authority on the letterhead; ``digest``
    the SHA-256 of the request as stored, in hexadecimal, so that paper and record can be compared;
    ``signatory`` and ``office`` stand under the signature line. ``draft`` marks a letter nobody approved.
    """

    request: Request
    requesting_state: StateCode
    requested_state: StateCode
    reference: str
    dated: date
    document_id: str
    digest: str
    ministry: str = ""
    place: str = ""
    signatory: str = ""
    office: str = ""
    legal_basis: tuple[LegalBasis, ...] = ()
    annexes: tuple[Annex, ...] = ()
    draft: bool = False
