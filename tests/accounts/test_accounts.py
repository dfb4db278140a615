"""Accounts: who may be one, and what an account can never be."""

import pytest
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from rogatory.accounts.models import User

pytestmark = [pytest.mark.django_db, pytest.mark.data_layer]
PASSWORD = "a long and dull sentence"


def make(username="leila", **fields):
    return User.objects.create_user(username, PASSWORD, name="Leila (fictional)", **fields)


def test_an_account_holds_the_roles_it_was_given():
    assert User.objects.get(pk=make(roles=["officer", "head"]).pk).roles == ["officer", "head"]


@pytest.mark.parametrize(
    "roles", [["minister"], "officer", ["officer", "officer"], {"officer": True}, None, [1]]
)
def test_what_is_no_list_of_roles_is_refused(roles):
    with pytest.raises(ValidationError):
        make(roles=roles)


def test_a_language_the_screens_do_not_speak_is_refused():
    with pytest.raises(ValidationError):
        make(language="de")


def test_two_accounts_never_share_a_name_whatever_its_capitals():
    make("Leila")
    with pytest.raises(ValidationError):
        make("leila")
    with pytest.raises(IntegrityError), transaction.atomic():
        User(username="LEILA", name="x").save(force_insert=True)


def test_one_signs_in_whatever_the_capitals_and_only_while_the_account_is_open(rf):
    user = make("Leila")
    request = rf.post("/account/login/")
    assert authenticate(request, username="leila", password=PASSWORD) == user
    assert authenticate(request, username="leila", password="something else") is None
    User.objects.update(is_active=False)
    assert authenticate(request, username="leila", password=PASSWORD) is None


def test_the_password_is_nowhere_in_the_row():
    user = make()
    assert not any(PASSWORD in str(value) for value in User.objects.filter(pk=user.pk).values_list()[0])
