"""Locking out whoever guesses passwords, by account and address together, without keeping what they typed."""

from collections.abc import Mapping
from typing import Any

from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.db import transaction
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from rogatory.accounts.models import User


def name_tried(request: HttpRequest, credentials: Mapping[str, Any] | None) -> str:
    """The account somebody tries to sign in to, as logs and tables name it.

    A name no account has is replaced by a keyed digest: people type their password into the wrong field.
    """
    typed = str((credentials or {}).get("username") or request.POST.get("login") or "").strip()
    known = User.objects.filter(username__iexact=typed).values_list("username", flat=True).first()
    return known or f"unknown-{salted_hmac('rogatory name tried', typed.lower()).hexdigest()[:16]}"


class Lockout(AxesDatabaseHandler):  # type: ignore[misc]
    """The library's handler, which counts failures, without the form's contents it would keep beside them."""

    def user_login_failed(
        self,
        sender: Any,
        credentials: dict[str, Any],
        request: HttpRequest | None = None,
        **kwargs: Any,
    ) -> None:
        """Count a failure and keep neither query nor form."""
        with transaction.atomic():
            super().user_login_failed(sender, credentials, request, **kwargs)
            AccessAttempt.objects.exclude(get_data="", post_data="").update(get_data="", post_data="")
