"""What an officer writes stands in the act as written, and reaches the other State where the act does."""

from typing import Any

import msgspec
import pytest
from dossier_samples import TwoOffices, last, registered
from dossier_stories import allowed, partly_delivered, with_conditions

from rogatory.dossier.common.values import Extent
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.messages import crosses
from rogatory.kernel.findings import Sentence
from rogatory.law.grounds import Ground

DAYS = {"answer_by": "2026-05-04", "until": "2026-05-04"}
NOT_FREE = {"enquiry_id", "form_reference", "level", "subject"}
"""Texts a command is stopped for where they name nothing there is."""


def filled(command: Any) -> tuple[Any, set[str]]:
    """The command with something in every text left empty, and all the texts in it."""
    empty = {
        field.name: DAYS.get(field.name, f"written in {field.name}")
        for field in msgspec.structs.fields(type(command))
        if field.type is str and field.name not in NOT_FREE and getattr(command, field.name) == ""
    }
    whole = msgspec.structs.replace(command, **empty)
    return whole, texts_of(whole)


def texts_of(value: Any) -> set[str]:
    """Every text of a value, those of the values inside it too."""
    said = msgspec.structs.asdict(value).values()
    inside = [texts_of(one) for one in said if isinstance(one, msgspec.Struct)]
    return {text for text in said if isinstance(text, str) and text}.union(*inside)


@pytest.mark.parametrize("name", sorted(allowed()))
def test_every_text_of_a_command_stands_in_the_act_on_both_sides(name: str) -> None:
    both, side, command = allowed()[name]
    office, other = (both.tunisia, both.jordan) if side == "tunisia" else (both.jordan, both.tunisia)
    whole, texts = filled(command)
    (act,) = both.after(office, whole)
    assert texts <= texts_of(act) | {act.at.date().isoformat()}
    if crosses(act):
        assert texts <= texts_of(last(other))


def test_a_measure_already_answered_is_named_when_it_is_refused() -> None:
    refuse = c.Refuse(extent=Extent.PART, measures=("m2", "m1"), grounds=(Ground.OTHER,), reasons="Too late")
    stopped = partly_delivered().jordan.stopped(refuse)
    assert stopped.reason == Sentence("dossier-stop-measure-answered", {"measure": "m1"})


DELIVER = c.DeliverEvidence(extent=Extent.FULL, text="All")


def in_the_way(both: TwoOffices) -> list[tuple[str, Sentence, Sentence | None]]:
    """What stops the evidence: the concept, why and how to mend it."""
    return [(found.concept, found.reason, found.mend) for found in both.jordan.stopped(DELIVER).findings]


def told(code: str, terms: str) -> tuple[str, Sentence, Sentence]:
    reason = Sentence(f"dossier-finding-conditions-{code}", {"terms": terms})
    return "practice.conditions", reason, Sentence(f"dossier-mend-conditions-{code}")


def test_evidence_held_back_by_conditions_names_their_terms_and_whether_they_were_declined() -> None:
    both = with_conditions()
    both.after(both.jordan, c.ImposeConditions(terms=("Closed hearing", "Return within a year")))
    first, second = both.tunisia.dossier.conditions
    undecided = told("undecided", "Closed hearing; Return within a year")
    assert in_the_way(both) == [told("undecided", "Not for tax matters"), undecided]
    both.after(both.tunisia, c.DeclineConditions(conditions_id=first.id, reasons="We need them"))
    assert in_the_way(both) == [undecided], "other conditions were set in their place"
    both.after(both.tunisia, c.DeclineConditions(conditions_id=second.id, reasons="Neither can be met"))
    assert in_the_way(both) == [told("declined", "Closed hearing; Return within a year")]


def test_a_refusal_under_a_treaty_that_only_may_bind_is_in_doubt_and_no_breach() -> None:
    both = registered()
    refuse = c.Refuse(extent=Extent.FULL, grounds=(Ground.BANK_SECRECY,), reasons="Secret by law")
    certain = both.jordan.stopped(refuse).findings
    both.jordan._law = msgspec.structs.replace(both.jordan._law, undetermined=both.jordan._law.instruments)
    doubtful = both.jordan.stopped(refuse).findings
    assert {str(found.verdict) for found in certain} >= {"not_satisfied"}
    assert {str(found.verdict) for found in doubtful} == {"undetermined"}
    assert all(any("in_force_between" in fact for fact in found.missing) for found in doubtful)
