"""`rogatory law` as others call it: forms, exit statuses, and one clear line for what cannot be used."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "import sys; from rogatory.node.commands import main; sys.exit(main())"


def rogatory(*words: str, home: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PROGRAM, *words]
    around = {name: value for name, value in os.environ.items() if name != "ROGATORY_HOME"}
    named = {"ROGATORY_HOME": str(home)} if home else {}
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=120, env={**around, **named}
    )


def test_basis_for_machines() -> None:
    done = rogatory(
        "law", "basis", "TN", "JO", "--kind", "mutual_legal_assistance", "--on", "2019-05-31", "--json"
    )
    answer = {held["id"]: held for held in json.loads(done.stdout)["instruments"]}
    assert done.returncode == 0
    assert answer["arab_anti_corruption_2010"]["in_force_between"] is None
    assert answer["arab_anti_corruption_2010"]["missing"]
    assert answer["uncac_2003"]["in_force_between"] is True
    assert answer["uncac_2003"]["verified"] is True
    assert answer["uncac_2003"]["missing"] == []


@pytest.mark.parametrize(
    ("example", "verdict", "status"),
    [
        ("1-complete", "satisfied", 0),
        ("2-deficient", "not_satisfied", 1),
        ("3-undetermined", "undetermined", 1),
    ],
)
def test_check_for_machines(example: str, verdict: str, status: int) -> None:
    done = rogatory("law", "check", str(ROOT / "examples" / f"{example}-request.json"), "--json")
    answer = json.loads(done.stdout)
    assert (answer["verdict"], done.returncode) == (verdict, status)
    for finding in answer["findings"]:
        assert {"concept", "verdict", "instrument", "cite", "message", "mend"} <= finding.keys()
        assert finding["message"]
        assert "\u2068" not in finding["message"]


def test_machines_get_the_paths_and_people_the_words() -> None:
    example = str(ROOT / "examples" / "2-deficient-request.json")
    for finding in json.loads(rogatory("law", "check", example, "--json").stdout)["findings"]:
        assert bool(finding["missing"]) is bool(finding["missing_in_words"])
        if "proceedings.authority.functions" in finding["missing"]:
            assert "the functions of the authority" in " ".join(finding["missing_in_words"])
    for language in ("ar", "en", "fr"):
        assert "proceedings.authority" not in rogatory("law", "check", example, "--language", language).stdout


@pytest.mark.parametrize(("language", "word"), [("ar", "مستوفى"), ("en", "satisfied"), ("fr", "satisfait")])
def test_check_for_people_in_their_language(language: str, word: str) -> None:
    done = rogatory("law", "check", str(ROOT / "examples" / "1-complete-request.json"), "--language", language)
    assert done.stdout.splitlines()[0] == word


@pytest.mark.parametrize(
    "words",
    [
        ("basis", "TN", "XX"),
        ("basis", "TN", "JO", "--on", "2019-02-30"),
        ("basis", "TN", "JO", "--on", "yesterday"),
        ("basis", "TN", "JO", "--kind", "piracy"),
        ("basis", "TN", "JO", "--known-as-of", "1/1/2019"),
        ("basis", "TN", "TN"),
        ("basis", "tn", "jo"),
        ("check", "no-such-file.json"),
        ("check", str(ROOT)),
    ],
)
def test_what_cannot_be_used_gets_one_line_and_status_2(words: tuple[str, ...]) -> None:
    unusable(rogatory("law", *words))


@pytest.mark.parametrize(
    ("name", "content", "path"),
    [
        ("broken", '{"title": ', "not valid JSON"),
        ("cut-short", '{"a":', "not valid JSON"),
        ("opened-and-never-closed", "[" * 200_000, "nested deeper"),
        ("nested", '{"measures": ' + "[" * 200_000 + "]" * 200_000 + "}", ""),
        ("nested-unknown", "[" * 200_000 + "]" * 200_000, "nested deeper"),
        ("misspelt", '{"offences": [{"titel": "Bribery"}]}', "offences"),
        ("state", '{"requested_state": "Jordan"}', "requested_state"),
        ("day", '{"deadline": {"on": "31/05/2019"}}', "deadline.on"),
        ("huge", '{"facts": "' + "a" * 50_000_000 + '"}', "10"),
    ],
)
def test_a_file_that_is_no_request_gets_one_line_that_names_the_place(
    tmp_path: Path, name: str, content: str, path: str
) -> None:
    file = tmp_path / f"{name}.json"
    file.write_text(content, encoding="utf-8")
    done = rogatory("law", "check", str(file), "--json")
    unusable(done)
    assert path in done.stderr


@pytest.mark.parametrize(
    ("states", "said"), [(("TN", "TN"), "Two different States"), (("tn", "jo"), "in capitals")]
)
def test_a_basis_needs_two_states_named_by_their_codes(states: tuple[str, str], said: str) -> None:
    assert said in rogatory("law", "basis", *states).stderr


def office(node: Path, folder: str = "pact", **changes: tuple[str, str]) -> Path:
    """A node's folder whose office added an instrument of its own, here a copy of a shipped one renamed."""
    own = node / "law" / folder
    shutil.copytree(ROOT / "src" / "rogatory" / "law" / "instruments" / "uncac_2003", own)
    for name, (old, new) in {"instrument": ('id = "uncac_2003"', 'id = "pact_1999"'), **changes}.items():
        parts = [file for file in (own / f"{name}.toml", *sorted((own / name).glob("*.toml"))) if file.exists()]
        file = next(file for file in parts if old in file.read_text("utf-8"))
        file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")
    return node


@pytest.mark.parametrize("named_by", ["--node", "the environment"])
def test_an_offices_own_instruments_are_read_from_its_node(tmp_path: Path, named_by: str) -> None:
    node = office(tmp_path)
    (node / "law" / "notes.txt").write_text("A file beside the folders is nobody's law", "utf-8")
    words = ("law", "basis", "TN", "JO", "--on", "2019-05-31", "--json")
    shipped = json.loads(rogatory(*words).stdout)
    done = rogatory("--node", str(node), *words) if named_by == "--node" else rogatory(*words, home=node)
    answer = json.loads(done.stdout)
    assert {held["id"] for held in answer["instruments"]} == {
        "pact_1999",
        *(held["id"] for held in shipped["instruments"]),
    }
    assert answer["law_digest"] != shipped["law_digest"]


def test_a_check_weighs_an_offices_own_instruments(tmp_path: Path) -> None:
    example = str(ROOT / "examples" / "1-complete-request.json")
    done = rogatory("law", "check", example, "--json", "--node", str(office(tmp_path)))
    assert "pact_1999" in {finding["instrument"] for finding in json.loads(done.stdout)["findings"]}


def test_a_node_without_law_of_its_own_has_the_shipped_law(tmp_path: Path) -> None:
    words = ("law", "basis", "TN", "JO", "--on", "2019-05-31", "--json")
    assert rogatory(*words, home=tmp_path).stdout == rogatory(*words).stdout


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"rules": ("[[rule]]", "[rule")}, "/rules"),
        ({"rules": ('requires = ["requesting_authority.name"]', 'requires = ["who.asks"]')}, "who.asks"),
        ({"rules": ('cite = "46(8)"', 'cite = "46(99)"')}, "46(99)"),
        ({"provisions": ("[[provision]]", "[[provisions]]")}, "/provisions"),
    ],
)
@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_a_broken_law_folder_gets_one_line_and_status_2(
    tmp_path: Path, changes: dict[str, tuple[str, str]], place: str, language: str
) -> None:
    node = str(office(tmp_path, **changes))
    done = rogatory("law", "basis", "TN", "JO", "--language", language, "--node", node)
    unusable(done)
    assert place in done.stderr


def test_a_node_that_is_not_there_gets_one_line_and_status_2(tmp_path: Path) -> None:
    unusable(rogatory("law", "basis", "TN", "JO", "--node", str(tmp_path / "nowhere")))


def test_the_law_is_asked_without_setting_django_up(tmp_path: Path) -> None:
    program = (
        "import sys; from rogatory.node.commands import main; from django.conf import settings;"
        "status = main(); sys.exit(9 if settings.configured else status)"
    )
    words = ["law", "basis", "TN", "JO", "--node", str(office(tmp_path))]
    done = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0


def unusable(done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert len(done.stderr) < 500
    assert "Traceback" not in done.stderr
