"""What the sign-in library may and may not do here."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from rogatory.accounts.models import User


class ClosedDoor(DefaultAccountAdapter):  # type: ignore[misc]
    """Nobody signs up: an administrator makes every account."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False


def display_name(user: User) -> str:
    """How the sign-in library's pages name an account."""
    return user.name
