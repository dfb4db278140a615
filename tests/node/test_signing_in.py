"""Signing in: by invitation only, locked by account and address, and without a secret left in any log."""

import logging

import pytest
from axes.models import AccessAttempt, AccessFailureLog
from django.conf import settings

from rogatory.accounts.models import User

pytestmark = pytest.mark.django_db
PASSWORD = "a long and dull sentence"
WRONG = "Hunter2-and-what-follows"
LOGIN = "/account/login/"


@pytest.fixture
def leila():
    return User.objects.create_user("leila", PASSWORD, name="Leila (fictional)", roles=["officer"])


def sign_in(client, password=PASSWORD, address="10.0.0.1"):
    return client.post(LOGIN, {"login": "leila", "password": password}, REMOTE_ADDR=address)


def test_an_officer_signs_in_and_comes_to_the_desk(client, leila):
    answer = sign_in(client)
    assert (answer.status_code, answer["Location"]) == (302, settings.LOGIN_REDIRECT_URL)
    assert "_auth_user_id" in client.session


def test_a_wrong_password_is_told_and_stands_in_no_log_and_no_table(client, leila, caplog):
    with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, "axes"):
        answer = sign_in(client, WRONG)
        client.post(f"{LOGIN}?token={WRONG}", {"login": WRONG, "password": WRONG, "code": WRONG})
        client.get(f"/nowhere/?token={WRONG}")
    assert answer.status_code == 200
    assert "_auth_user_id" not in client.session
    assert caplog.records
    assert not [record for record in caplog.records if WRONG in record.getMessage() + (record.exc_text or "")]
    rows = [*AccessAttempt.objects.values_list(), *AccessFailureLog.objects.values_list()]
    kept = [row for row in rows if WRONG in str(row)]
    assert kept == []


def test_a_guesser_is_locked_out_where_they_stand_and_the_officer_is_not(client, leila):
    for _ in range(settings.AXES_FAILURE_LIMIT):
        sign_in(client, WRONG, address="10.6.6.6")
    locked = sign_in(client, address="10.6.6.6")
    assert (locked.status_code, b"web-error" in locked.content) == (429, False)
    assert locked["Content-Language"] in dict(settings.LANGUAGES)
    assert sign_in(client, address="10.0.0.1").status_code == 302


@pytest.mark.parametrize("closed", ["signup/", "email/", "password/reset/", "confirm-email/", "login/code/"])
def test_nobody_signs_up_and_nobody_resets_a_password_by_mail(client, closed):
    assert client.get(f"/account/{closed}").status_code == 404
    assert client.post(f"/account/{closed}", {"username": "x"}).status_code == 404


def test_a_shut_account_is_out_at_once_in_every_session(client, leila):
    sign_in(client)
    assert client.get("/account/password/change/").status_code == 200
    User.objects.update(is_active=False)
    assert client.get("/account/password/change/").status_code == 302


def test_the_sign_in_page_lets_no_foreign_script_in_and_its_cookies_out(client, leila):
    page = client.get(LOGIN)
    policy = page["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    sign_in(client)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")


def test_two_nodes_on_one_machine_keep_their_cookies_apart():
    names = {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, settings.LANGUAGE_COOKIE_NAME}
    assert all(name.endswith(f"_{settings.NODE.configuration.state.lower()}") for name in names)


def test_the_master_key_is_in_no_report_of_the_settings():
    from django.views.debug import SafeExceptionReporterFilter

    secret = settings.ROGATORY_MASTER_KEY().hex()
    assert secret not in str(SafeExceptionReporterFilter().get_safe_settings())


def test_a_guesser_is_counted_in_the_tables_and_floods_no_terminal(client, leila, caplog):
    for _ in range(settings.AXES_FAILURE_LIMIT):
        sign_in(client, WRONG, address="10.6.6.6")
    told = [record for record in caplog.records if record.name.startswith("axes")]
    assert (AccessFailureLog.objects.count(), told) == (settings.AXES_FAILURE_LIMIT, [])
