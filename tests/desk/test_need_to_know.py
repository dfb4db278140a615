"""Need-to-know, role by role."""

from uuid import uuid4

import pytest

from rogatory.desk import access
from rogatory.desk.views import Actor
from rogatory.kernel.languages import ScreenLanguage


def actor(*roles):
    return Actor(user_id=uuid4(), name="x", roles=frozenset(roles), language=ScreenLanguage.ENGLISH)


@pytest.mark.parametrize(
    ("role", "any_dossier", "at_the_door", "when_let_in"),
    [
        ("officer", False, True, True),
        ("head", True, True, True),
        ("executing", False, False, True),
        ("auditor", True, True, True),
        ("administrator", False, False, False),
    ],
)
def test_who_may_know_of_a_dossier(role, any_dossier, at_the_door, when_let_in):
    someone = actor(role)
    assert access.may_see(someone, []) is any_dossier
    assert access.may_see(someone, [], at_the_door=True) is at_the_door
    assert access.may_see(someone, [someone.user_id]) is when_let_in


@pytest.mark.parametrize(
    ("role", "at_the_door", "when_let_in"),
    [
        ("officer", True, True),
        ("head", True, True),
        ("executing", False, True),
        ("auditor", False, False),
        ("administrator", False, False),
    ],
)
def test_who_may_act_in_a_dossier(role, at_the_door, when_let_in):
    someone = actor(role)
    assert access.may_act(someone, [], at_the_door=True) is at_the_door
    assert access.may_act(someone, [someone.user_id]) is when_let_in


def test_a_protected_identity_opens_for_those_who_work_on_it_and_never_for_an_auditor():
    officer, auditor = actor("officer"), actor("auditor", "administrator", "executing")
    assert access.may_see_protected(officer, [officer.user_id])
    assert not access.may_see_protected(officer, [])
    assert not access.may_see_protected(auditor, [auditor.user_id])


def test_two_roles_give_what_either_gives():
    both = actor("administrator", "officer")
    assert access.may_see(both, [both.user_id])


def test_a_refusal_names_roles_and_nothing_else():
    with pytest.raises(access.NotAllowed, match="head, auditor"):
        access.require_role(actor("officer"), "head", "auditor")
    with pytest.raises(access.NotAllowed) as refusal:
        access.require(False)
    assert "dossier" not in str(refusal.value)
