"""Who works here: accounts made, changed and shut by administrators, each change on the record.

The record is the node's own chain ``accounts``; an account's row is what it says now.
"""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import cast
from uuid import UUID

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import translation

from rogatory.accounts.acts import (
    AccountAct,
    AccountClosed,
    AccountMade,
    AccountReopened,
    PasswordReplaced,
    RolesChanged,
)
from rogatory.accounts.models import ROLES, User
from rogatory.accounts.second_factors import forget_second_factors
from rogatory.desk.access import NotAllowed, require_role
from rogatory.desk.views import Actor, PersonRow, Refused, Role
from rogatory.kernel.languages import ScreenLanguage
from rogatory.register import chains
from rogatory.wording import text

CHAIN = "accounts"


def actor_of(user_id: UUID, authenticated_at: datetime | None = None) -> Actor:
    """The actor an account is. Raises ``NotAllowed`` for one that is shut or unknown."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is None:
        raise NotAllowed("no open account")
    return Actor(
        user_id=user.pk,
        name=user.name,
        roles=_roles(user),
        language=ScreenLanguage(user.language),
        authenticated_at=authenticated_at,
    )


def names_of(user_ids: Collection[UUID]) -> dict[UUID, str]:
    """The names of accounts, the shut ones included, for showing who did what."""
    return dict(User.objects.filter(pk__in=user_ids).values_list("pk", "name"))


def people(actor: Actor) -> tuple[PersonRow, ...]:
    """Every account, for the administrator."""
    require_role(actor, "administrator")
    return tuple(_row(user) for user in User.objects.order_by("name", "username"))


def colleagues(actor: Actor, role: Role) -> tuple[PersonRow, ...]:
    """The open accounts that hold ``role``, for picking one; of no interest to an administrator alone."""
    require_role(actor, "officer", "head", "executing")
    users = User.objects.filter(is_active=True).order_by("name", "username")
    return tuple(row for row in map(_row, users) if role in row.roles)


def holds_a_role(user_id: str, roles: Collection[Role]) -> bool:
    """Whether an open account has this identifier (as text, from a form) and one of ``roles``."""
    try:
        return bool(actor_of(UUID(user_id)).roles.intersection(roles))
    except (ValueError, NotAllowed):
        return False


def add_person(
    actor: Actor,
    username: str,
    name: str,
    roles: Collection[Role],
    language: ScreenLanguage,
    password: str,
) -> PersonRow | Refused:
    """Make an account; the person changes the password when they like. Administrators only."""
    require_role(actor, "administrator")
    return _made(str(actor.user_id), actor.language, username, name, roles, language, password)


def add_first_administrator(
    username: str, name: str, language: ScreenLanguage, password: str
) -> PersonRow | Refused:
    """Make the first account of a new node. Raises ``NotAllowed`` where there is one already."""
    with transaction.atomic():
        if User.objects.exists():
            raise NotAllowed("this node has accounts: an administrator makes the next one")
        return _made("", language, username, name, ["administrator"], language, password)


def set_roles(actor: Actor, user_id: UUID, roles: Collection[Role]) -> PersonRow | Refused:
    """Change what an account may do, never taking the last administrator away. Administrators only."""
    require_role(actor, "administrator")
    with transaction.atomic():
        user, before = _locked(user_id)
        after = _ordered(roles)
        if "administrator" in before and "administrator" not in after and _is_last_administrator(user):
            return _refused(actor.language, "accounts-last-administrator")
        if after != before:
            user.roles = list(after)
            user.save(update_fields=["roles"])
            _record(RolesChanged(user_id=user.pk, by=str(actor.user_id), before=before, after=after))
        return _row(user)


def set_active(actor: Actor, user_id: UUID, active: bool) -> PersonRow | Refused:
    """Shut an account or open it again. Administrators only, and not the last of them."""
    require_role(actor, "administrator")
    with transaction.atomic():
        user, roles = _locked(user_id)
        if not active and "administrator" in roles and _is_last_administrator(user):
            return _refused(actor.language, "accounts-last-administrator")
        if user.is_active != active:
            user.is_active = active
            user.save(update_fields=["is_active"])
            kind = AccountReopened if active else AccountClosed
            _record(kind(user_id=user.pk, by=str(actor.user_id)))
        return _row(user)


def replace_password(actor: Actor, user_id: UUID, password: str) -> PersonRow | Refused:
    """Give an account a new password and take its second factors away. Administrators only.

    The other sessions of that account end, since Django ties a session to the password.
    """
    require_role(actor, "administrator")
    with transaction.atomic():
        user, _ = _locked(user_id)
        if complaint := _complaint_about(password, user, actor.language):
            return complaint
        user.set_password(password)
        user.save(update_fields=["password"])
        forget_second_factors(user)
        _record(PasswordReplaced(user_id=user.pk, by=str(actor.user_id)))
        return _row(user)


def set_language(actor: Actor, language: ScreenLanguage) -> None:
    """Remember the language the actor's screen speaks."""
    User.objects.filter(pk=actor.user_id).update(language=language.value)


def _made(
    by: str,
    told_in: ScreenLanguage,
    username: str,
    name: str,
    roles: Collection[Role],
    language: ScreenLanguage,
    password: str,
) -> PersonRow | Refused:
    user = User(username=username.strip(), name=name.strip(), language=language.value)
    user.roles = list(_ordered(roles))
    complaint = _complaint_about_fields(user, told_in) or _complaint_about(password, user, told_in)
    if complaint:
        return complaint
    with transaction.atomic():
        user.set_password(password)
        user.save(force_insert=True)
        _record(
            AccountMade(user_id=user.pk, by=by, username=user.username, name=user.name, roles=tuple(user.roles))
        )
    return _row(user)


def _complaint_about_fields(user: User, language: ScreenLanguage) -> Refused | None:
    try:
        with translation.override(language.value):
            user.full_clean(exclude=["password"])
    except ValidationError as defects:
        if User.objects.filter(username__iexact=user.username).exists():
            return _refused(language, "accounts-username-taken", "username")
        fields = tuple((field, " ".join(said)) for field, said in defects.message_dict.items())
        return Refused(message=text("accounts-fields-wrong", language), fields=fields)
    return None


def _complaint_about(password: str, user: User, language: ScreenLanguage) -> Refused | None:
    try:
        with translation.override(language.value):
            validate_password(password, user)
    except ValidationError as weakness:
        with translation.override(language.value):
            said = " ".join(str(message) for message in weakness.messages)
        message = text("accounts-password-weak", language)
        return Refused(message=message, fields=(("password", said),))
    return None


def _refused(language: ScreenLanguage, code: str, field: str = "") -> Refused:
    message = text(code, language)
    return Refused(message=message, fields=((field, message),) if field else ())


def _record(act: AccountAct) -> None:
    chains.append_node_act(CHAIN, act, datetime.now(UTC))


def _locked(user_id: UUID) -> tuple[User, tuple[str, ...]]:
    user = User.objects.select_for_update().filter(pk=user_id).first()
    if user is None:
        raise NotAllowed("no such account")
    return user, tuple(user.roles)


def _is_last_administrator(user: User) -> bool:
    # Locks every open account, or two administrators could each take the other's role at the same moment.
    others = User.objects.select_for_update().filter(is_active=True).exclude(pk=user.pk)
    return not any("administrator" in other.roles for other in others)


def _ordered(roles: Collection[str]) -> tuple[str, ...]:
    unknown = set(roles).difference(ROLES)
    if unknown:
        raise ValueError(f"no such role: {', '.join(sorted(unknown))}")
    return tuple(role for role in ROLES if role in roles)


def _roles(user: User) -> frozenset[Role]:
    return frozenset(cast(list[Role], user.roles))


def _row(user: User) -> PersonRow:
    return PersonRow(
        user_id=user.pk,
        name=user.name,
        username=user.username,
        roles=_roles(user),
        active=user.is_active,
        language=ScreenLanguage(user.language),
    )
