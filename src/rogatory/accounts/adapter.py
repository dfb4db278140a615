"""What the sign-in library may and may not do here, and what it says: our words, never its own."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib import messages
from django.http import HttpRequest
from django.utils.functional import lazystr
from django.utils.translation import get_language

from rogatory.accounts.models import User
from rogatory.kernel.languages import ScreenLanguage
from rogatory.wording import text

_TOLD = {
    "account/messages/password_changed.txt": "accounts-told-password-changed",
    "mfa/messages/totp_activated.txt": "accounts-told-second-factor-on",
    "mfa/messages/totp_deactivated.txt": "accounts-told-second-factor-off",
    "mfa/messages/recovery_codes_generated.txt": "accounts-told-recovery-codes-made",
    "mfa/messages/webauthn_added.txt": "accounts-told-security-key-added",
    "mfa/messages/webauthn_removed.txt": "accounts-told-security-key-removed",
}
"""What the library tells a person, by its own template, and our sentence for it. The rest goes unsaid."""


class _OurWords:
    """A sentence worded in the reader's language each time it is shown."""

    def __init__(self, code: str) -> None:
        self._code = code

    def __str__(self) -> str:
        return _worded(self._code)


class ClosedDoor(DefaultAccountAdapter):  # type: ignore[misc]
    """Nobody signs up: an administrator makes every account."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": lazystr(_OurWords("accounts-wrong-sign-in")),
        "incorrect_password": lazystr(_OurWords("accounts-wrong-password")),
        "enter_current_password": lazystr(_OurWords("accounts-wrong-password")),
        "incorrect_code": lazystr(_OurWords("accounts-wrong-code")),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def add_message(
        self, request: HttpRequest, level: int, message_template: str | None = None, *_: Any, **__: Any
    ) -> None:
        """Tell the person what changed; a greeting at the door tells nothing and is left out."""
        code = _TOLD.get(message_template or "")
        if code:
            messages.add_message(request, level, _worded(code))


class SecondFactors(DefaultMFAAdapter):  # type: ignore[misc]
    """The library's second factors, with our words for a wrong code."""

    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": lazystr(_OurWords("accounts-wrong-code")),
    }


def display_name(user: User) -> str:
    """How the sign-in library's pages name an account."""
    return user.name


def _worded(code: str) -> str:
    active = (get_language() or "en")[:2]
    spoken = ScreenLanguage(active) if active in set(ScreenLanguage) else ScreenLanguage.ENGLISH
    return text(code, spoken)
