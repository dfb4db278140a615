"""What somebody who sees the pages for the first time reads from them: nothing alarms without cause."""

import re

import pytest
from django.core.cache import cache
from web_office import account, actor, begun, browser

from rogatory.desk import casework
from rogatory.desk.words import states, text
from rogatory.kernel.findings import Standing, Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.web.forms.command_fields import COMMANDS

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer():
    cache.clear()
    return account("leila", "officer")


def shown(user, address):
    return browser(user).get(address).content.decode()


@pytest.fixture
def approved(officer):
    """A request the treaties have nothing against, though practice would have it say more."""
    dossier_id = begun(officer)
    casework.perform(actor(account("nizar", "head")), dossier_id, "approve", {})
    return dossier_id


def hints_of(user, dossier_id):
    """What practice asked for when the request was approved, after making sure no treaty did."""
    acts = casework.dossier(actor(user), dossier_id).acts
    approval = next(act for act in acts if act.tag.startswith("request_approved"))
    against = {one.standing for one in approval.findings if one.verdict is Verdict.NOT_SATISFIED}
    assert against == {Standing.PRACTICE}
    practice = [one for one in approval.findings if one.standing is Standing.PRACTICE]
    return [one for one in practice if one.verdict is not Verdict.SATISFIED]


@pytest.mark.parametrize("address", ["", "chronology"])
def test_what_practice_wants_is_never_counted_or_printed_as_against_the_law(officer, approved, address):
    page = shown(officer, f"/requests/{approved}/{address}")
    hints = hints_of(officer, approved)
    assert text("web-practice-hints", ScreenLanguage.ENGLISH, count=len(hints)) in page
    assert "#v-not-satisfied" not in page


def test_a_tally_can_be_heard(officer, approved):
    assert re.search(r'class="unseen">\W?Satisfied\W?: \W?\d+\W?<', shown(officer, f"/requests/{approved}/"))


def test_a_blank_nobody_objects_to_bears_no_tick(officer):
    dossier_id = begun(officer, persons=[{"name": "Karim Mithali"}], urgency=None, confidentiality=None)
    page = shown(officer, f"/requests/{dossier_id}/edit")
    marks = dict(re.findall(r'id="mark-([^"]+)">(.*?)</span>', page))
    assert "sign" not in marks["persons.0.nationality"] + marks["urgency.urgent"]
    index = page.split('id="index"', 1)[1].split("</ol>", 1)[0]
    signs = {name: index.split(f"#part-{name}", 1)[1].split("</li>", 1)[0] for name in ("urgency", "summary")}
    assert "sign" not in signs["urgency"]
    assert "sign-satisfied" in signs["summary"]


def test_our_own_state_is_not_asked_and_nobody_lives_in_antarctica(officer, settings):
    page = shown(officer, "/requests/new")
    choice = page.split('name="requested_state"', 1)[1].split("</select>", 1)[0]
    own = settings.NODE.configuration.state
    assert f'value="{own}"' not in choice
    assert 'value="AQ"' not in choice
    assert "<optgroup" in choice
    assert len(states(ScreenLanguage.ENGLISH)) > 200


def test_a_finished_draft_says_who_approves_it(officer):
    dossier_id = begun(officer)
    approval = text("web-next-approval", ScreenLanguage.ENGLISH)
    band = shown(officer, f"/requests/{dossier_id}/").split('class="band ', 1)[1].split("</section>", 1)[0]
    assert text("web-edit-title", ScreenLanguage.ENGLISH) in band
    assert approval in band
    assert approval not in shown(account("nizar", "head"), f"/requests/{dossier_id}/")
    unfinished = begun(officer, facts="", facts_stated=[], offences=None)
    assert approval not in shown(officer, f"/requests/{unfinished}/")


def test_the_steps_come_before_the_history_and_a_step_begins_at_its_first_field(officer):
    dossier_id = begun(officer)
    page = shown(officer, f"/requests/{dossier_id}/")
    assert page.index('id="can"') < page.index('id="timeline"')
    step = shown(officer, f"/requests/{dossier_id}/do/write_note")
    assert re.search(r'<textarea id="text"[^>]* autofocus>', step)


def test_why_a_question_is_asked_may_be_left_out():
    why = next(ask for ask in COMMANDS["request_information"] if ask.name == "why")
    assert not why.required
