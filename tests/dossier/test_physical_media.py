"""A disk goes from one State to the other: announced, received, compared, sent back or destroyed."""

import msgspec
import pytest
from dossier_samples import answered, law_between
from media_stories import (
    DAY,
    DISK,
    PAPERS,
    SAME,
    compared,
    medium_of,
    passed_on,
    received,
    sent_back,
    with_medium_here,
    with_medium_on_its_way,
)
from test_clocks_and_next_steps import CALENDARS

from rogatory.dossier.common.media import Ending, SealCondition
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.clocks import open_clocks
from rogatory.dossier.mutual_legal_assistance.descriptions import finding
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.media import CustodyStep, Stage
from rogatory.dossier.mutual_legal_assistance.next_step import next_step
from rogatory.dossier.mutual_legal_assistance.noting import note_theirs
from rogatory.kernel.languages import ScreenLanguage
from rogatory.wording import say


def told(office):
    """The code of what the top of a file says."""
    clocks = open_clocks(office.dossier, law_between(), CALENDARS)
    return next_step(office.dossier, clocks, office.dossier.last_at.date()).sentence.code


def test_both_files_hold_the_disk_from_the_bag_to_the_laboratory_and_back():
    both = with_medium_on_its_way()
    for office in (both.tunisia, both.jordan):
        assert office.dossier.media[0].stage is Stage.ON_THE_WAY
    both.after(both.tunisia, received(both))
    both.after(both.tunisia, compared(both))
    both.after(both.tunisia, passed_on(both))
    both.after(both.tunisia, sent_back(both))
    both.after(both.jordan, received(both))
    (ours,), (theirs,) = both.tunisia.dossier.media, both.jordan.dossier.media
    assert [link.step.value for link in ours.custody] == [
        *("handed_over", "received", "passed_on", "returned", "received_back"),
    ]
    assert [link.step for link in theirs.custody] == [
        step for step in (link.step for link in ours.custody) if step is not CustodyStep.PASSED_ON
    ]
    assert ours.stage is theirs.stage is Stage.BACK
    assert ours.comparison == theirs.comparison == SAME


def test_who_acts_next_is_told_on_both_sides_until_the_files_were_compared():
    both = with_medium_on_its_way()
    assert (told(both.tunisia), told(both.jordan)) == (
        "dossier-next-medium-ours",
        "dossier-next-execution-ours" if both.jordan.dossier.forwardings else "dossier-next-decision-ours",
    )
    both.after(both.tunisia, received(both))
    assert told(both.tunisia) == "dossier-next-comparison-ours"
    both.after(both.tunisia, compared(both))
    assert told(both.tunisia) == "dossier-next-execution-theirs"


def test_papers_without_a_list_stay_undetermined_and_wait_for_no_comparison():
    both = with_medium_here(PAPERS)
    assert finding(both.tunisia.dossier.media[0].comparison).code == "dossier-finding-media-undetermined"
    assert told(both.tunisia) == "dossier-next-execution-theirs"


def test_a_file_closed_while_a_disk_is_on_its_way_opens_again_where_the_disk_is_not_what_was_announced():
    differs = msgspec.structs.replace(SAME, same=2, missing=1)
    for comparison, closed in ((SAME, True), (differs, False)):
        both = answered()
        both.after(both.jordan, DISK)
        both.after(both.jordan, c.Close(outcome="Delivered"))
        both.after(both.tunisia, received(both))
        both.after(both.tunisia, compared(both, comparison))
        assert (both.jordan.dossier.closed_at is not None) is closed


@pytest.mark.parametrize("seal", [one for one in SealCondition if one.value not in {"intact", "none"}])
def test_a_seal_that_is_not_as_announced_is_told_in_words_to_the_state_that_sent_it(seal):
    both = with_medium_on_its_way()
    both.after(both.tunisia, received(both, seal, "The strap was cut"))
    medium = both.jordan.dossier.media[0]
    assert (medium.seal_condition, medium.stage) == (seal, Stage.HELD)
    arrived = both.jordan.acts[-1]
    assert isinstance(arrived, acts.MediumReceived)
    assert arrived.text == "The strap was cut"


def test_a_disk_may_arrive_on_the_day_before_by_the_calendar_of_a_state_further_west():
    both = with_medium_on_its_way()
    both.after(both.tunisia, msgspec.structs.replace(received(both), received_on="2026-03-01"))
    assert both.tunisia.dossier.media[0].stage is Stage.HELD


def test_a_day_the_other_state_announced_far_ahead_keeps_no_disk_from_arriving():
    both = with_medium_on_its_way()
    (medium,) = both.tunisia.dossier.media
    said = msgspec.structs.replace(medium.custody[0], on="2999-01-01")
    ahead = msgspec.structs.replace(medium, custody=(said,))
    both.tunisia.dossier = msgspec.structs.replace(both.tunisia.dossier, media=(ahead,))
    both.after(both.tunisia, received(both))
    assert both.tunisia.dossier.media[0].stage is Stage.HELD


def test_what_is_destroyed_is_in_nobodys_hands():
    both = with_medium_here()
    destroyed = msgspec.structs.replace(sent_back(both), ending=Ending.DESTROYED, witness="A judge (fictional)")
    both.after(both.tunisia, destroyed)
    for office in (both.tunisia, both.jordan):
        assert office.dossier.media[0].stage is Stage.DESTROYED
        assert office.dossier.media[0].held_by is office.dossier.media[0].awaited_by is None
    assert both.tunisia.stopped(passed_on(both)).reason.code == "dossier-stop-no-medium-held"


def test_what_the_other_state_says_of_a_medium_that_is_not_its_to_say_changes_nothing_and_is_noted():
    both = with_medium_on_its_way()
    medium_id = medium_of(both.tunisia.dossier)
    at = both.now
    of_jordan = {"side": Side.REQUESTED, "at": at, "received_at": at, "message_id": "m"}
    hands = {"done_by": "x", "done_on": DAY}
    for act in (
        acts.MediumReceived(
            **of_jordan,
            medium_id=medium_id,
            received_by="x",
            received_on=DAY,
            seal_condition=SealCondition.INTACT,
        ),
        acts.MediumCompared(**of_jordan, medium_id=medium_id, comparison=SAME),
        acts.MediumDisposed(**of_jordan, medium_id=medium_id, ending=Ending.DESTROYED, **hands),
        acts.MediumDisposed(**of_jordan, medium_id="another", ending=Ending.DESTROYED, **hands),
    ):
        noted = note_theirs(both.tunisia.dossier, act, law_between())
        assert [found.reason.code for found in noted.findings] == ["dossier-order-answers-nothing"]
        assert evolve(both.tunisia.dossier, noted).media == both.tunisia.dossier.media


def test_a_comparison_with_another_list_than_the_one_announced_is_no_comparison_of_this_disk():
    both = with_medium_here()
    other = msgspec.structs.replace(SAME, announced_sha256="e" * 64)
    both.after(both.tunisia, compared(both, other))
    assert both.jordan.dossier.media[0].comparison is None
    assert both.jordan.acts[-1].findings[0].reason.code == "dossier-order-answers-nothing"


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_no_finding_is_worded_as_agreement_that_is_none(language):
    agrees = say(finding(SAME), language)
    said = {say(finding(None), language)}
    for field in ("different", "missing", "extra"):
        said.add(say(finding(msgspec.structs.replace(SAME, **{field: 1})), language))
    assert len(said) == 4
    assert agrees not in said
