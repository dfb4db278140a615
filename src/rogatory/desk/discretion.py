"""Protected identities on the screen: open to those who work on the file, a pseudonym to all others."""

from typing import cast

from rogatory.desk import access
from rogatory.desk.cabinet import Cabinet
from rogatory.desk.views import Actor
from rogatory.dossier.mutual_legal_assistance.pseudonyms import without_identities, without_names
from rogatory.law.request import Request


class Discretion:
    """What one reader may read of one dossier."""

    def __init__(self, actor: Actor, cabinet: Cabinet) -> None:
        """``actor`` reads the dossier in ``cabinet``."""
        self._request = cabinet.dossier.request or Request()
        self._opens = access.may_see_protected(actor, cabinet.let_in_to_work)

    @property
    def request(self) -> Request:
        """The request, its protected persons under a pseudonym where the reader may not know them."""
        return self._request if self._opens else without_identities(self._request)

    def read(self, text: str) -> str:
        """A text of the dossier as this reader may read it."""
        return text if self._opens else cast(str, without_names(text, self._request))
