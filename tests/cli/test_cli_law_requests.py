"""Before a request is sent: what it must hold, on what it may be refused, whether both laws punish it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from law_questions import DAY, EXAMPLES, ROOT, in_json, law, request_with, unusable

KINDS = sorted(file.stem for file in (EXAMPLES / "kinds").glob("*.json"))
LANGUAGES = ["ar", "en", "fr"]


@pytest.fixture(autouse=True)
def no_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ROGATORY_HOME", raising=False)


@pytest.mark.parametrize("kind", KINDS)
def test_a_request_of_any_kind_is_told_on_what_it_may_be_refused(kind: str) -> None:
    found = in_json("check", str(EXAMPLES / "kinds" / f"{kind}.json"))
    assert found["kind"] == kind
    for risk in found["risks"]:
        assert {"ground", "ground_in_words", "mandatory", "verdict", "cite", "instrument"} <= risk.keys()
        assert {"message", "mend", "missing", "note"} <= risk.keys()
        assert risk["message"]
        assert bool(risk["mend"]) is (risk["verdict"] != "satisfied")


def checked(folder: Path, *words: str, **values: Any) -> list[str]:
    """The first lines of the check of a file that holds these values and no others."""
    file = folder / "request.json"
    file.write_text(json.dumps(values), encoding="utf-8")
    return law("check", str(file), *words).out.splitlines()[:3]


def test_a_check_says_what_was_asked_of_whom_and_for_which_day(tmp_path: Path) -> None:
    states = {"requesting_state": "TN", "requested_state": "JO"}
    verdict, head, gap = checked(tmp_path, title="Invented\ncase", on="2019-05-31", **states)
    assert (verdict, gap) == ("not satisfied", "")
    asks = "From Tunisia to Jordan: mutual legal assistance."
    assert head == f"“Invented case”. {asks} Law of 31 May 2019, the day the request bears."
    assert checked(tmp_path, *DAY, **states)[1] == f"{asks} Law of 31 May 2019, as asked."
    today = checked(tmp_path, **states)[1]
    assert today.endswith("the file gives no day, and today was taken.")
    asked = in_json("check", str(tmp_path / "request.json"))["asked"]
    assert (asked["requesting"], asked["requested_in_words"], asked["day_taken"]) == ("TN", "Jordan", "today")
    assert asked["unnamed"] == ""


def test_a_file_without_states_begins_with_that_before_any_treaty(tmp_path: Path) -> None:
    unnamed, verdict, head = checked(tmp_path)
    assert unnamed.startswith("The file names neither the State that asks nor the State that is asked")
    assert verdict == "not satisfied"
    assert head.startswith("Kind of request: mutual legal assistance. Law of ")
    unnamed, _, head = checked(tmp_path, requesting_state="TN")
    assert "(requested_state)" in unnamed
    assert head.startswith("From Tunisia to a State not named: mutual legal assistance.")
    assert "(requesting_state)" in checked(tmp_path, requested_state="TN")[0]


STATE_IT = {"ar": "بيّن:", "en": "State:", "fr": "Précisez"}
RECORD_IT = {
    "ar": "ضمن الإعلانات في مجلد القانون",
    "en": "among the declarations of the office’s law folder",
    "fr": "parmi les déclarations du dossier de droit",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_a_state_can_say_is_to_be_found_out_and_not_stated_in_the_request(
    tmp_path: Path, language: str
) -> None:
    assistance = request_with(tmp_path, "1-complete-request.json", language="fr", translations=[])
    found = in_json("check", assistance, "--language", language)
    hanging = [one for one in found["findings"] if "uncac_2003/declarations/JO/languages" in one["missing"]]
    hanging += [one for one in found["risks"] if "uncac_2003/declarations/JO/languages" in one["missing"]]
    assert len(hanging) > 1
    for one in hanging:
        assert RECORD_IT[language] in one["mend"]
        assert STATE_IT[language] not in one["mend"]
        assert one["mend"] in law("check", assistance, "--language", language).out.replace(
            "\u2068", ""
        ).replace("\u2069", "")


def test_what_a_state_declared_is_known_once_the_office_has_recorded_it(tmp_path: Path) -> None:
    shipped = ROOT / "src" / "rogatory" / "law" / "instruments" / "uncac_2003"
    own = tmp_path / "law" / "uncac_2003"
    shutil.copytree(shipped, own)
    with (own / "declarations.csv").open("a", encoding="utf-8") as table:
        table.write('JO,46(14),languages,,ar fr,,,,"note of 1 March 2019 (invented)",high\n')
    assistance = request_with(tmp_path, "1-complete-request.json", language="fr", translations=[])
    found = in_json("--node", str(tmp_path), "check", assistance)
    assert not [one for one in found["findings"] if "uncac_2003/declarations/JO/languages" in one["missing"]]


def test_what_the_request_can_say_is_still_to_be_stated_there(tmp_path: Path) -> None:
    values = json.loads((EXAMPLES / "kinds" / "extradition.json").read_text("utf-8"))["extradition"]
    facts = {**values, "treaty_exists": None, "treaty_required": None}
    file = request_with(tmp_path, "kinds/extradition.json", extradition=facts)
    (one,) = (one for one in in_json("check", file)["findings"] if one["cite"] == "44(5)")
    stated, found_out = one["mend"].split("Find out, and have it recorded")
    assert stated.startswith("State: ")
    assert "takes the treaty as its legal basis" in found_out
    assert "takes the treaty as its legal basis" not in stated


def test_the_grounds_the_facts_rule_out_are_counted_once_each_and_named() -> None:
    file = str(EXAMPLES / "kinds" / "extradition.json")
    verdicts: dict[str, set[str]] = {}
    for risk in in_json("check", file)["risks"]:
        verdicts.setdefault(risk["ground_in_words"], set()).add(risk["verdict"])
    ruled_out = [ground for ground, found in verdicts.items() if found == {"satisfied"}]
    assert len(ruled_out) > 1
    said = f"{len(ruled_out)} grounds are ruled out by the facts stated: {'; '.join(ruled_out)}."
    assert said in law("check", file).out


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["mutual_legal_assistance", *KINDS])
def test_an_officer_prints_the_checklist_for_a_kind_of_request(kind: str, language: str) -> None:
    asked = law("checklist", "TN", "JO", "--kind", kind, "--language", language, *DAY)
    assert (asked.status, asked.err) == (0, "")
    assert "☐" in asked.out
    assert "desk-law-" not in asked.out


def test_a_checklist_keeps_apart_what_is_required_and_what_is_wanted_where_possible() -> None:
    found = in_json("checklist", "TN", "JO", *DAY)
    part = next(part for part in found["parts"] if part["instrument"] == "uncac_2003")
    items = {item["cite"]: item for item in part["contents"]}
    assert items["46(15)(a)"]["need"] == "required"
    assert items["46(15)(a)"]["paths"] == ["requesting_authority.name"]
    assert items["46(15)(a)"]["asked"] == ["the name of the requesting authority"]
    assert items["46(15)(c)"]["need"] == "only_if"
    assert items["46(15)(c)"]["only_if"]
    assert items["46(15)(e)"]["need"] == "where_possible"
    assert items["46(14)"]["note"]


def test_practice_stands_last_in_a_checklist_and_apart_from_the_treaties() -> None:
    found = in_json("checklist", "TN", "JO", *DAY)
    assert {item["instrument"] for item in found["practice"]} == {"practice"}
    assert "practice" not in {part["instrument"] for part in found["parts"]}


def test_a_checklist_between_states_no_treaty_binds_says_what_remains() -> None:
    found = in_json("checklist", "KP", "TD", "--on", "2004-01-01")
    assert found["parts"] == []
    assert found["fallback"]


def extradition(folder: Path, **of_the_offence: Any) -> str:
    values = json.loads((EXAMPLES / "kinds" / "extradition.json").read_text("utf-8"))
    (offence,) = values["offences"]
    return request_with(folder, "kinds/extradition.json", offences=[{**offence, **of_the_offence}])


def test_two_offences_are_compared_element_by_element_and_never_by_name(tmp_path: Path) -> None:
    asked = law("dual", extradition(tmp_path, title="Une autre dénomination"), "--json")
    (offence,) = asked.answer["offences"]
    assert (asked.status, offence["verdict"]) == (0, "satisfied")
    assert offence["ours"]["title"] == "Une autre dénomination"
    assert all(element["facts"] and element["theirs"] and element["ours"] for element in offence["elements"])


def test_an_element_the_conduct_lacks_leaves_dual_criminality_unmet(tmp_path: Path) -> None:
    theirs = {"title": "Acceptance of a bribe", "elements": [{"id": "t1", "text": "Abroad", "absent": True}]}
    asked = law("dual", extradition(tmp_path, counterpart=theirs), "--json")
    (offence,) = asked.answer["offences"]
    assert (asked.status, offence["verdict"]) == (1, "not_satisfied")
    assert offence["ours_alone"]


def test_dual_criminality_nobody_states_is_not_known_and_the_fact_is_named(tmp_path: Path) -> None:
    changed = extradition(tmp_path, counterpart=None, elements=None, criminal_in_requested_state=None)
    asked = law("dual", changed, "--json")
    (offence,) = asked.answer["offences"]
    assert (asked.status, offence["verdict"], offence["stated"]) == (1, "undetermined", None)
    assert offence["missing"] == ["offences[0].criminal_in_requested_state"]
    assert offence["missing_in_words"]


def test_the_treaties_are_read_beside_the_comparison_with_the_notes_on_their_texts() -> None:
    says = in_json("dual", str(EXAMPLES / "kinds" / "extradition.json"))["says"]
    held = {(said["instrument"], said["cite"]): said for said in says}
    for place in (
        ("uncac_2003", "43(2)"),
        ("uncac_2003", "46(9)(b)"),
        ("arab_anti_corruption_2010", "20(16)(b)"),
    ):
        assert held[place]["statement"]
        assert held[place]["note"]
    assert held["arab_anti_corruption_2010", "23(2)"]["in_force_between"] is None
    assert held["uncac_2003", "43(2)"]["in_force_between"] is True


def conduct(folder: Path, **changes: Any) -> str:
    values = json.loads((EXAMPLES / "kinds" / "extradition.json").read_text("utf-8"))
    changed = {**values["conduct"], **changes}
    return request_with(folder, "kinds/extradition.json", conduct=changed)


def test_every_state_the_conduct_names_is_asked_for_its_jurisdiction(tmp_path: Path) -> None:
    found = in_json("jurisdiction", conduct(tmp_path, victim_residence="LB", aboard="EG"))
    assert found["states"][:2] == ["TN", "JO"]
    assert {"LB", "EG"} <= set(found["states"])
    territory = [ground for ground in found["grounds"] if ground["claim"] == "territory"]
    assert territory
    for ground in territory:
        assert ground["verdict"] == ("satisfied" if ground["state"] == "TN" else "not_satisfied")
        assert ground["optional"] in (True, False)


def test_a_treaty_that_does_not_bind_a_state_gives_it_no_ground(tmp_path: Path) -> None:
    found = in_json("jurisdiction", conduct(tmp_path, victim_residence="FR"))
    french = {ground["instrument"] for ground in found["grounds"] if ground["state"] == "FR"}
    assert not any(instrument.startswith("arab_") for instrument in french)


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"committed_in": ["Tunis"]}, "conduct.committed_in[0]"),
        ({"aboard": "tn"}, "conduct.aboard"),
        ({"proceedings_in": ["TN", "??"]}, "conduct.proceedings_in[1]"),
    ],
)
def test_a_state_in_the_conduct_that_is_none_is_named(
    tmp_path: Path, changes: dict[str, Any], place: str
) -> None:
    unusable("jurisdiction", conduct(tmp_path, **changes), place=place)


def test_a_file_that_names_no_state_has_nobody_to_ask(tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    file.write_text("{}", encoding="utf-8")
    unusable("jurisdiction", str(file), place="requesting_state")
    assert law("dual", str(file)).status == 1


@pytest.mark.parametrize("question", ["check", "dual", "jurisdiction"])
@pytest.mark.parametrize("content", ["", "[]", '{"kind": "war"}', '{"conduct": {"committed_in": "TN"}}'])
def test_a_file_that_is_no_request_gets_one_line(tmp_path: Path, question: str, content: str) -> None:
    file = tmp_path / "request.json"
    file.write_text(content, encoding="utf-8")
    unusable(question, str(file))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", ["check", "dual", "jurisdiction"])
def test_an_officer_reads_the_answer_in_his_language(question: str, language: str) -> None:
    asked = law(question, str(EXAMPLES / "kinds" / "extradition.json"), "--language", language)
    assert asked.status in (0, 1)
    assert asked.err == ""
    assert "desk-law-" not in asked.out
    assert ("\u2068" in asked.out) is (language == "ar")


def test_what_the_verdict_turns_on_stands_first_and_is_marked(tmp_path: Path) -> None:
    file = request_with(tmp_path, "1-complete-request.json", language="fr")
    told = in_json("check", str(file), *DAY)
    marked = [finding["decides"] for finding in told["findings"]]
    assert marked == sorted(marked, reverse=True)
    assert [finding["cite"] for finding in told["findings"] if finding["decides"]] == ["46(14)"]
    assert law("check", str(file), *DAY).out.index("turns on:") < law("check", str(file), *DAY).out.index(
        "46(14)"
    )
    complete = in_json("check", str(EXAMPLES / "1-complete-request.json"))
    assert not any(finding["decides"] for finding in complete["findings"])
