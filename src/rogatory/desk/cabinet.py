"""Taking a dossier out of the cabinet: read and folded, its law beside it, and only for who may know of it."""

from collections.abc import Container
from functools import cached_property
from uuid import UUID

from django.utils import timezone

from rogatory.desk import access
from rogatory.desk.legal_frame import law_between
from rogatory.desk.views import Actor
from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.mutual_legal_assistance.acts import AnswerClaimed
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.register import dossiers
from rogatory.register.dossiers import Loaded


class Cabinet:
    """One dossier taken out: what its chain says, who was let in, and the law between the two States."""

    def __init__(self, loaded: Loaded) -> None:
        """``loaded`` is the dossier as read back from its chain."""
        self.loaded = loaded
        self.dossier_id = loaded.dossier_id
        self.dossier: Dossier = loaded.dossier
        self.sequence = loaded.sequence
        self.counterpart = loaded.opened.counterpart

    @property
    def number(self) -> str:
        """The number our office gave it; for an incoming request the one it was registered under, if any."""
        return self.dossier.number or self.loaded.opened.number

    @property
    def at_the_door(self) -> bool:
        """Whether it came from outside and nobody was let into it yet."""
        return not self.dossier.we_ask and not self.dossier.access

    @property
    def let_in(self) -> Container[UUID]:
        """Everybody let in, to work or to read."""
        return {UUID(granted.user) for granted in self.dossier.access}

    @property
    def let_in_to_work(self) -> Container[UUID]:
        """Everybody let in to work."""
        return {UUID(granted.user) for granted in self.dossier.access if granted.level == "work"}

    @property
    def unsigned_answers(self) -> tuple[AnswerClaimed, ...]:
        """Every answer nobody signed, by link or on paper, the oldest first."""
        return tuple(one.act for one in self.loaded.acts if isinstance(one.act, AnswerClaimed))

    @cached_property
    def law(self) -> ApplicableLaw:
        """What binds the two States today."""
        asks, asked = self.loaded.opened.our_state, self.counterpart
        if not self.dossier.we_ask:
            asks, asked = asked, asks
        return law_between(asks, asked, timezone.now().date(), self.dossier.request)


def opened_for(actor: Actor, dossier_id: UUID, *, to_work: bool = False) -> Cabinet:
    """Take out a dossier for ``actor``. Raises ``NotAllowed``, also where there is none."""
    try:
        cabinet = Cabinet(dossiers.load(dossier_id))
    except dossiers.NoSuchDossier:
        raise access.NotAllowed("not among those let into this") from None
    if to_work:
        allowed = access.may_act(actor, cabinet.let_in_to_work, at_the_door=cabinet.at_the_door)
    else:
        allowed = access.may_see(actor, cabinet.let_in, at_the_door=cabinet.at_the_door)
    access.require(allowed)
    return cabinet
