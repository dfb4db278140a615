"""The addresses of the browsers' listener: our pages, and the parts of the sign-in library we open.

Not opened: signing up, e-mail addresses and resetting a password by e-mail. Accounts are made, and forgotten
passwords replaced, by an administrator.
"""

from pathlib import Path

from allauth.account import views as account
from django.urls import URLPattern, URLResolver, include, path

_sign_in = [
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("password/change/", account.password_change, name="account_change_password"),
    path("2fa/", include("allauth.mfa.urls")),
]

urlpatterns: list[URLPattern | URLResolver] = [path("account/", include(_sign_in))]
if (Path(__file__).resolve().parent.parent / "web" / "addresses.py").exists():
    urlpatterns.append(path("", include("rogatory.web.addresses")))
