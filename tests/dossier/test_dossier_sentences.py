"""Every code the dossier gives out is a sentence in three languages, and every sentence is given out."""

import re
from pathlib import Path

import pytest
from act_samples import ACTS
from dossier_stories import stopped

from rogatory.dossier.common.values import Extent, Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.commands import COMMANDS
from rogatory.dossier.mutual_legal_assistance.descriptions import describe
from rogatory.dossier.mutual_legal_assistance.matters import MatterKind
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.grounds import Ground
from rogatory.wording import say, text
from rogatory.wording.catalogue import catalogue_source

ROOM = Path(__file__).parents[2] / "src" / "rogatory"


def identifiers(language: ScreenLanguage) -> set[str]:
    """The codes of the dossier's catalogue in a language."""
    source = catalogue_source("dossier", language)
    return set(re.findall(r"^(dossier-[a-z0-9-]+) =", source, re.MULTILINE))


@pytest.mark.parametrize("language", ScreenLanguage)
def test_every_act_reads_well_from_both_banks(language: ScreenLanguage) -> None:
    for act in ACTS:
        for side in Side:
            described = describe(act, side)
            assert say(described.title, language)
            for row in described.rows:
                assert text(row.label, language)
                assert row.values
                assert all(say(value, language) for value in row.values if isinstance(value, Sentence))


def test_a_request_is_sent_by_one_side_and_received_by_the_other() -> None:
    sent = next(act for act in ACTS if isinstance(act, acts.RequestSent))
    assert describe(sent, Side.REQUESTING).title.code == "dossier-act-request-sent"
    assert describe(sent, Side.REQUESTED).title.code == "dossier-act-request-received"


def test_every_reason_to_stop_in_the_code_is_worded() -> None:
    source = "\n".join(path.read_text() for path in (ROOM / "dossier" / "mutual_legal_assistance").glob("*.py"))
    codes = set(re.findall(r'(?:stop|reason)\(\s*"([a-z-]+)"', source))
    codes |= set(re.findall(r'_when\(.*?,\s*"([a-z-]+)"\)', source))
    codes |= {case[3] for case in stopped()}
    worded = identifiers(ScreenLanguage.ENGLISH)
    assert {f"dossier-stop-{code}" for code in codes} <= worded
    assert len(codes) > 40


def test_every_family_of_codes_is_complete() -> None:
    families = {
        "command": set(COMMANDS),
        "ground": {ground.value for ground in Ground},
        "extent": {extent.value for extent in Extent},
        "level": {"work", "read"},
        "subject": {"refusal", "postponement", "costs"},
    }
    worded = identifiers(ScreenLanguage.ENGLISH)
    for family, values in families.items():
        expected = {f"dossier-{family}-{value.replace('_', '-')}" for value in values}
        assert {code for code in worded if code.startswith(f"dossier-{family}-")} == expected


def test_every_kind_of_matter_has_a_sentence() -> None:
    worded = identifiers(ScreenLanguage.ENGLISH)
    for kind in MatterKind:
        assert f"dossier-next-{kind.value}-ours" in worded


def test_the_three_languages_hold_the_same_codes() -> None:
    english = identifiers(ScreenLanguage.ENGLISH)
    assert identifiers(ScreenLanguage.ARABIC) == english
    assert identifiers(ScreenLanguage.FRENCH) == english
