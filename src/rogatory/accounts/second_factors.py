"""The second factors an account signs in with; the sign-in library keeps them."""

from allauth.mfa.models import Authenticator

from rogatory.accounts.models import User


def forget_second_factors(user: User) -> None:
    """Take every passkey, one-time code and recovery code of ``user`` away."""
    Authenticator.objects.filter(user=user).delete()
