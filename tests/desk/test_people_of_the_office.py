"""The people of an office: made and changed by administrators alone, and each change on the record."""

from uuid import uuid4

import msgspec
import pytest

from rogatory.accounts.acts import AccountMade, PasswordReplaced, RolesChanged
from rogatory.desk import people
from rogatory.desk.access import NotAllowed
from rogatory.desk.views import PersonRow, Refused
from rogatory.kernel.languages import ScreenLanguage
from rogatory.register import chains

pytestmark = [pytest.mark.django_db, pytest.mark.data_layer]
PASSWORD = "a long and dull sentence"
ENGLISH, ARABIC, FRENCH = ScreenLanguage.ENGLISH, ScreenLanguage.ARABIC, ScreenLanguage.FRENCH


@pytest.fixture
def administrator():
    made = people.add_first_administrator("amina", "Amina (fictional)", ENGLISH, PASSWORD)
    return people.actor_of(made.user_id)


@pytest.fixture
def officer(administrator):
    return people.actor_of(add(administrator).user_id)


def add(actor, username="omar", roles=("officer",), language=ENGLISH, password=PASSWORD):
    return people.add_person(actor, username, "Omar (fictional)", roles, language, password)


def record():
    return [
        msgspec.json.decode(part) for entry in chains.read_chain("node:accounts") for _, part in entry.parts
    ]


def test_a_new_node_makes_its_first_administrator_and_no_second_one_that_way(administrator):
    assert administrator.roles == {"administrator"}
    with pytest.raises(NotAllowed):
        people.add_first_administrator("omar", "Omar", ENGLISH, PASSWORD)


def test_an_administrator_makes_accounts_and_others_do_not(administrator, officer):
    assert {row.username for row in people.people(administrator)} == {"amina", "omar"}
    for forbidden in (
        lambda: add(officer, "second"),
        lambda: people.people(officer),
        lambda: people.set_roles(officer, officer.user_id, ["head"]),
        lambda: people.set_active(officer, administrator.user_id, False),
        lambda: people.replace_password(officer, administrator.user_id, PASSWORD),
    ):
        with pytest.raises(NotAllowed):
            forbidden()


def test_every_change_to_an_account_is_on_the_record_with_who_made_it(administrator, officer):
    people.set_roles(administrator, officer.user_id, ["officer", "head"])
    people.set_active(administrator, officer.user_id, False)
    people.set_active(administrator, officer.user_id, True)
    people.replace_password(administrator, officer.user_id, "another long and dull sentence")
    acts = record()
    assert [act["act"] for act in acts] == [
        "account_made/1",
        "account_made/1",
        "roles_changed/1",
        "account_closed/1",
        "account_reopened/1",
        "password_replaced/1",
    ]
    assert [act["by"] for act in acts] == ["", *[str(administrator.user_id)] * 5]
    assert PASSWORD not in str(acts)


def test_what_changes_nothing_is_not_recorded(administrator, officer):
    before = len(record())
    people.set_roles(administrator, officer.user_id, ["officer"])
    people.set_active(administrator, officer.user_id, True)
    assert len(record()) == before


def test_the_acts_on_accounts_read_as_they_were_first_written():
    written = {
        AccountMade: b'{"act":"account_made/1","by":"","name":"Amina","roles":["administrator"],'
        b'"user_id":"00000000-0000-0000-0000-000000000001","username":"amina"}',
        RolesChanged: b'{"act":"roles_changed/1","after":[],"before":["head"],"by":"x",'
        b'"user_id":"00000000-0000-0000-0000-000000000001"}',
        PasswordReplaced: b'{"act":"password_replaced/1","by":"x",'
        b'"user_id":"00000000-0000-0000-0000-000000000001"}',
    }
    for kind, golden in written.items():
        act = msgspec.json.decode(golden, type=kind)
        assert msgspec.json.encode(act, order="sorted") == golden


def test_the_last_administrator_stays(administrator):
    for outcome in (
        people.set_roles(administrator, administrator.user_id, ["head"]),
        people.set_active(administrator, administrator.user_id, False),
    ):
        assert isinstance(outcome, Refused)
    add(administrator, "second", ["administrator"])
    assert isinstance(people.set_roles(administrator, administrator.user_id, ["head"]), PersonRow)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"username": "AMINA"}, "username"),
        ({"username": ""}, "username"),
        ({"password": "short"}, "password"),
        ({"password": "omar"}, "password"),
        ({"username": "x" * 65}, "username"),
    ],
)
def test_a_bad_account_is_refused_with_the_field_and_leaves_nothing(administrator, wrong, field):
    refused = add(administrator, **wrong)
    assert isinstance(refused, Refused)
    assert field in dict(refused.fields)
    assert len(people.people(administrator)) == len(record()) == 1


def test_refusals_speak_the_administrators_language(administrator):
    people.set_language(administrator, ARABIC)
    arabic = people.actor_of(administrator.user_id)
    assert arabic.language is ARABIC
    message = add(arabic, password="short").message
    assert any("\u0600" <= letter <= "\u06ff" for letter in message)


def test_colleagues_are_the_open_accounts_with_a_role(administrator, officer):
    add(administrator, "hana", ["head", "officer"], FRENCH)
    gone = add(administrator, "gone", ["head"])
    people.set_active(administrator, gone.user_id, False)
    assert [row.username for row in people.colleagues(officer, "head")] == ["hana"]
    assert {row.username for row in people.colleagues(officer, "officer")} == {"hana", "omar"}
    with pytest.raises(NotAllowed):
        people.colleagues(administrator, "head")


def test_a_shut_or_unknown_account_is_no_actor(administrator, officer):
    people.set_active(administrator, officer.user_id, False)
    for user_id in (officer.user_id, uuid4()):
        with pytest.raises(NotAllowed):
            people.actor_of(user_id)


def test_the_name_of_a_shut_account_still_shows_who_did_what(administrator, officer):
    people.set_active(administrator, officer.user_id, False)
    assert people.names_of([officer.user_id]) == {officer.user_id: "Omar (fictional)"}
