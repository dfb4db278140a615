"""Making a node: wholly, privately and once; and commands that say plainly what they need."""

import json
import os
import stat
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from rogatory.cli.main import CannotRun, take_node
from rogatory.node.configuration import Configuration, NoSuchNode, read_node
from rogatory.node.create import create_node, in_toml

CREATE = ("node", "create")
OPTIONS = ("--state", "TN", "--name", 'Office "of" Tunis', "--authority", "ar=هيئة\tخيالية")


def rogatory(*arguments, home="", entered="", **environment):
    """Run the command as its own process; without a node unless ``home`` names one."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ROGATORY", "DJANGO"))}
    if home:
        kept["ROGATORY_HOME"] = str(home)
    return subprocess.run(
        [sys.executable, "-m", "rogatory.node.commands", *map(str, arguments)],
        env={**kept, **environment},
        input=entered,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def node(tmp_path_factory):
    home = tmp_path_factory.mktemp("office") / "node"
    made = rogatory(*CREATE, home, *OPTIONS, "--administrator", "amina", entered="a long and dull sentence\n")
    assert made.returncode == 0, made.stderr
    return home


def test_a_node_is_made_with_everything_it_needs(node):
    configuration = read_node(node).configuration
    assert (configuration.state, configuration.name) == ("TN", 'Office "of" Tunis')
    assert configuration.authority == {"ar": "هيئة\tخيالية"}
    verified = rogatory("ledger", "verify", "--json", "--node", node)
    report = json.loads(verified.stdout)
    # One entry for the keys it made, one for its first administrator.
    assert (verified.returncode, report["sound"], report["summary"]["entries"]) == (0, True, 2)


def test_a_process_without_a_node_leaves_no_folder_behind(tmp_path):
    looked = "import rogatory.node.settings as s; assert s.NODE.home.is_dir()"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ROGATORY")}
    subprocess.run([sys.executable, "-c", looked], env={**kept, "TMPDIR": str(tmp_path)}, check=True)
    assert list(tmp_path.iterdir()) == []


def test_nobody_else_on_the_machine_reads_a_nodes_files(node):
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in [node, *node.rglob("*")]}
    assert [str(path) for path, mode in modes.items() if mode & 0o077] == []


def test_a_node_is_never_made_over_another(node):
    before = (node / "node.toml").read_bytes(), (node / "keys" / "master.secret").read_bytes()
    again = rogatory(*CREATE, node, *OPTIONS)
    assert (again.returncode, again.stdout) == (2, "")
    assert again.stderr.count("\n") == 1
    assert before == ((node / "node.toml").read_bytes(), (node / "keys" / "master.secret").read_bytes())


def test_an_export_is_written_to_a_new_file_and_verified_without_a_node(node, tmp_path):
    file = tmp_path / "ledger.jsonl"
    assert rogatory("ledger", "export", file, home=node).returncode == 0
    verified = subprocess.run(
        [sys.executable, "-m", "rogatory.ledger", str(file), "--json"], capture_output=True, check=False
    )
    assert verified.returncode == 0, verified.stderr
    again = rogatory("ledger", "export", file, home=node)
    assert (again.returncode, again.stderr.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--state", "Tunisia"),
        ("--state", "XX"),
        ("--weekend", "Friday"),
        ("--weekend", "7"),
        ("--authority", "Ministry"),
    ],
)
def test_what_cannot_be_configured_is_told_in_one_line_and_makes_nothing(wrong, tmp_path):
    refused = rogatory(*CREATE, tmp_path / "node", *OPTIONS, *wrong)
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1), refused.stderr
    assert not (tmp_path / "node").exists()


def test_a_weak_first_password_is_told_and_never_shown(tmp_path):
    made = rogatory(*CREATE, tmp_path / "node", *OPTIONS, "--administrator", "amina", entered="hunter2\n")
    assert (made.returncode, made.stderr.count("\n")) == (2, 1)
    assert "hunter2" not in made.stderr + made.stdout


@pytest.mark.parametrize("command", [("ledger", "verify"), ("library", "show", "x", "1"), ("worker",)])
def test_a_command_without_its_node_says_so_in_one_line(command, tmp_path):
    for options in ((), ("--node", str(tmp_path / "nowhere"))):
        refused = rogatory(*options, *command)
        assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (2, "", 1), refused.stderr


def test_help_and_questions_of_law_load_no_framework(tmp_path):
    program = (
        "import sys; from rogatory.node.commands import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program + "print('django' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.endswith("False\n")
    began = time.monotonic()
    assert rogatory("--help").returncode == 0
    assert time.monotonic() - began < 5  # a tenth of a second on an idle machine; this catches only a disaster


@pytest.mark.parametrize(
    ("given", "home", "rest"),
    [
        (["--node", "a", "law", "check"], "a", ["law", "check"]),
        (["law", "check", "--node", "a"], "a", ["law", "check"]),
        (["law", "--node=a", "check"], "a", ["law", "check"]),
        (["law", "--", "--node", "a"], None, ["law", "--", "--node", "a"]),
        (["law"], None, ["law"]),
    ],
)
def test_the_node_may_be_named_before_or_behind_the_command(given, home, rest):
    assert take_node(given) == (home, rest)


def test_the_node_must_be_named_when_it_is_asked_for():
    with pytest.raises(CannotRun):
        take_node(["law", "--node"])


def test_a_configuration_is_written_as_it_is_read(tmp_path):
    asked = Configuration(
        state="JO",
        name='back\\slash "quote" \x7f\n',
        authority={"fr": "Autorité", "ar": "هيئة"},
        weekend=(4, 5),
        hijri_dates=True,
        port=8002,
    )
    made = create_node(tmp_path / "node", asked)
    assert made.configuration == asked
    assert tomllib.loads(in_toml(asked))["weekend"] == [4, 5]


@pytest.mark.parametrize(
    "content",
    [
        "state = ",
        'state = "TN"',
        'state = "TN"\nname = "x"\nprot = 1',
        'state = "TN"\nname = "x"\nmail_port = 8020',
        'state = "TN"\nname = "x"\nmail_url = "https://mail.example"',
        'state = "TN"\nname = "x"\nmail_port = 8020\nmail_url = "http://mail.example"',
        None,
    ],
)
def test_a_broken_configuration_is_named_with_its_file(content, tmp_path):
    if content is not None:
        (tmp_path / "node.toml").write_text(content)
    with pytest.raises(NoSuchNode, match=str(tmp_path)):
        read_node(Path(tmp_path))


def test_a_node_without_accounts_gets_its_first_administrator_later_and_once(tmp_path):
    home = tmp_path / "node"
    assert rogatory(*CREATE, home, *OPTIONS).returncode == 0
    assert rogatory("node", "upgrade", home=home).returncode == 0
    add = ("node", "administrator", "amina")
    assert rogatory(*add, home=home, entered="a long and dull sentence\n").returncode == 0
    again = rogatory(*add, home=home, entered="a long and dull sentence\n")
    assert (again.returncode, again.stderr.count("\n")) == (2, 1)
    failures = rogatory("node", "failures", "--json", "--node", home)
    assert json.loads(failures.stdout) == {"failures": []}
    assert rogatory("node", "failures", "--again", 7, "--node", home).returncode == 2


def test_the_keys_a_node_makes_are_on_its_record_and_its_views_can_be_rebuilt(tmp_path: Path) -> None:
    home = tmp_path / "node"
    made = rogatory("node", "create", str(home), "--state", "TN", "--name", "Fictional office")
    assert made.returncode == 0, made.stderr
    exported = tmp_path / "export.jsonl"
    assert rogatory("ledger", "export", str(exported), "--node", str(home)).returncode == 0
    assert '"chain":"node:keys"' in exported.read_text(encoding="utf-8")
    rebuilt = rogatory("node", "rebuild", "--node", str(home))
    assert (rebuilt.returncode, rebuilt.stdout) == (0, "0 dossiers folded anew from the record\n")
