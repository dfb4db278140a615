"""Every command can be done somewhere and is stopped somewhere; what stops is told in three languages."""

import pytest
from dossier_samples import TwoOffices
from dossier_stories import allowed, stopped

from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.commands import COMMANDS, command_name
from rogatory.dossier.mutual_legal_assistance.permissions import HEAD_ONLY, allowed_commands, permitted
from rogatory.kernel.languages import ScreenLanguage
from rogatory.wording import say


@pytest.mark.parametrize("name", COMMANDS)
def test_the_command_is_done_where_the_story_allows_it(name: str) -> None:
    both, side, command = allowed()[name]
    office = both.tunisia if side == "tunisia" else both.jordan
    before = office.dossier.sequence
    assert command_name(command) == name
    assert name in allowed_commands(office.dossier, ("head",))
    office.does(command)
    assert office.dossier.sequence == before + 1


@pytest.mark.parametrize("case", stopped(), ids=lambda case: f"{command_name(case[2])}-{case[3]}")
def test_the_command_is_stopped_and_the_reason_is_told(case: tuple[TwoOffices, str, c.Command, str]) -> None:
    both, side, command, reason = case
    office = both.tunisia if side == "tunisia" else both.jordan
    before = office.dossier
    decision = office.stopped(command)
    assert decision.reason.code == f"dossier-stop-{reason}"
    assert office.dossier == before
    for language in ScreenLanguage:
        assert say(decision.reason, language)


def test_every_command_has_a_story_in_which_it_stops() -> None:
    assert {command_name(case[2]) for case in stopped()} == set(COMMANDS)


def test_only_what_the_law_or_our_own_conditions_forbid_can_be_overridden() -> None:
    overridable = {case[3] for case in stopped() if _decided(case).overridable}
    assert overridable == {"postponement-unlawful", "refusal-unlawful", "conditions-not-accepted"}


def _decided(case: tuple[TwoOffices, str, c.Command, str]):  # type: ignore[no-untyped-def]
    both, side, command, _ = case
    office = both.tunisia if side == "tunisia" else both.jordan
    return office.stopped(command)


def test_an_impossible_command_stays_impossible_whatever_the_head_writes() -> None:
    for both, side, command, reason in stopped():
        office = both.tunisia if side == "tunisia" else both.jordan
        if reason not in {"postponement-unlawful", "refusal-unlawful", "conditions-not-accepted"}:
            assert not office.stopped(command, override="I order it").overridable


def test_the_head_alone_approves_and_the_executing_authority_only_records() -> None:
    assert permitted("approve", {"head"})
    assert not any(permitted(name, {"officer"}) for name in HEAD_ONLY)
    assert {name for name in COMMANDS if permitted(name, {"executing"})} == {"record_execution", "write_note"}
    for nobody in ("auditor", "administrator", "stranger"):
        assert not any(permitted(name, {nobody}) for name in COMMANDS)


def test_the_main_command_comes_first() -> None:
    both, _, _ = allowed()["register"]
    assert allowed_commands(both.jordan.dossier, ("officer",))[0] == "register"
    both, _, _ = allowed()["approve"]
    assert allowed_commands(both.tunisia.dossier, ("head",))[0] == "approve"
    assert allowed_commands(both.tunisia.dossier, ("officer",))[0] == "save_draft"
