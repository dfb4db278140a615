"""Need-to-know: the one place that says who may see or do what.

Officers see the dossiers they were let into and the requests still at the door; heads see every dossier;
executing authorities those forwarded to them; auditors every act, read-only and without protected identities;
administrators people and peers, and no dossier at all. Somebody with two roles has what either gives.
"""

from collections.abc import Container
from datetime import datetime, timedelta
from uuid import UUID

from rogatory.desk.views import Actor, Role
from rogatory.dossier.mutual_legal_assistance.drafting import FRESH
from rogatory.kernel.languages import ScreenLanguage

CASE_ROLES: tuple[Role, ...] = ("officer", "head", "executing", "auditor")
"""The roles a dossier is any business of."""


OPERATOR = Actor(
    user_id=UUID(int=0), name="operator", roles=frozenset({"auditor"}), language=ScreenLanguage.ENGLISH
)
"""Whoever runs commands on the node's own machine: they hold its files and keys already."""


class NotAllowed(Exception):
    """The actor may not see or do this; the message names roles only, never what was asked for."""


def require_role(actor: Actor, *roles: Role) -> None:
    """Raise ``NotAllowed`` unless the actor holds one of ``roles``."""
    if not actor.roles.intersection(roles):
        raise NotAllowed(f"this is for: {', '.join(roles)}")


def proved_lately(actor: Actor, now: datetime) -> bool:
    """Whether the actor signed in, or proved anew who they are, a short while ago: what acts that weigh ask."""
    age = now - actor.authenticated_at if actor.authenticated_at else None
    return age is not None and timedelta(0) <= age <= FRESH


def sees_every_dossier(actor: Actor) -> bool:
    """Whether no list of the actor's needs narrowing by grants."""
    return actor.has("head") or actor.has("auditor")


def sees_the_door(actor: Actor) -> bool:
    """Whether incoming requests nobody was assigned to yet are the actor's business."""
    return actor.has("officer") or actor.has("head")


def may_see(actor: Actor, let_in: Container[UUID], *, at_the_door: bool = False) -> bool:
    """Whether the actor may know of a dossier that ``let_in`` were granted (to work on or to read)."""
    if sees_every_dossier(actor) or (at_the_door and sees_the_door(actor)):
        return True
    granted = actor.user_id in let_in
    return granted and (actor.has("officer") or actor.has("executing"))


def may_act(actor: Actor, let_in_to_work: Container[UUID], *, at_the_door: bool = False) -> bool:
    """Whether the actor may perform anything in it; what exactly, the dossier's own rules say by role."""
    if actor.has("head") or (at_the_door and sees_the_door(actor)):
        return True
    granted = actor.user_id in let_in_to_work
    return granted and (actor.has("officer") or actor.has("executing"))


def may_see_protected(actor: Actor, let_in_to_work: Container[UUID]) -> bool:
    """Whether identities under protection are opened for the actor: never for an auditor as such."""
    return actor.has("head") or (actor.has("officer") and actor.user_id in let_in_to_work)


def require(allowed: bool) -> None:
    """Raise ``NotAllowed`` unless ``allowed``; says nothing of what it is about."""
    if not allowed:
        raise NotAllowed("not among those let into this")
