"""The account people sign in with."""

import uuid
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone

ROLES = ("officer", "head", "executing", "auditor", "administrator")
LANGUAGES = (("ar", "العربية"), ("en", "English"), ("fr", "Français"))


def validate_roles(roles: object) -> None:
    """Refuse anything but a list of known roles, each once."""
    known = isinstance(roles, list) and all(role in ROLES for role in roles)
    if not known or len(set(roles)) != len(roles):  # type: ignore[arg-type,call-overload]
        raise ValidationError(f"{roles!r} is not a list of roles; the roles are {', '.join(ROLES)}")


class UserManager(BaseUserManager["User"]):
    """Makes accounts; the only place a password is set for one that did not exist."""

    def create_user(self, username: str, password: str | None = None, **fields: Any) -> "User":
        """Make an account. Raises ``ValidationError`` for a bad user name, role or language."""
        user = self.model(username=self.model.normalize_username(username), **fields)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        """Find an account by what was typed at sign-in; capitals do not matter."""
        return self.get(username__iexact=username or "")


class User(AbstractBaseUser):
    """An account: the person's name as others see it, the roles they hold, and the language they read."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    username = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=120)
    roles = models.JSONField(default=list, blank=True)
    language = models.CharField(max_length=2, choices=LANGUAGES, default="en")
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("username"), name="one_account_a_name"),
        ]

    def clean(self) -> None:
        """Normalise the user name and check the roles; a field's validators would pass over empty values."""
        super().clean()
        try:
            validate_roles(self.roles)
        except ValidationError as defect:
            raise ValidationError({"roles": defect}) from None

    def get_full_name(self) -> str:
        """The name to greet with, as the sign-in library asks for it."""
        return self.name
