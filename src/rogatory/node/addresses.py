"""The addresses of the browsers' listener: the parts of the sign-in library we open, and our pages.

Not opened: signing up, e-mail addresses and resetting a password by e-mail. Accounts are made, and forgotten
passwords replaced, by an administrator.
"""

from allauth.account import views as account
from django.urls import URLPattern, URLResolver, include, path

handler400 = "rogatory.web.views.errors.bad_request"
handler403 = "rogatory.web.views.errors.forbidden"
handler404 = "rogatory.web.views.errors.not_found"
handler429 = "rogatory.web.views.errors.too_many_tries"  # the sign-in library's
handler500 = "rogatory.web.views.errors.failed"

_sign_in: list[URLPattern | URLResolver] = [
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("password/change/", account.password_change, name="account_change_password"),
    path("mfa/", include("allauth.mfa.urls")),
]

urlpatterns: list[URLPattern | URLResolver] = [
    path("account/", include(_sign_in)),
    path("", include("rogatory.web.addresses")),
]
