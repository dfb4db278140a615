"""A node made with its signing key in a token, and what its operator types when the token will not have it."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from test_making_a_node import CREATE, OPTIONS, rogatory

from rogatory.node.configuration import read_node

sys.path.append(str(Path(__file__).parents[1] / "store"))
from a_token import MODULE, PIN, SoftToken, needs_a_token

pytestmark = needs_a_token
PASSWORD = "a long and dull sentence"


@pytest.fixture
def token(tmp_path):
    return SoftToken(tmp_path / "softhsm")


def make(home, token, *, pin=PIN, **environment):
    """``node create`` with a token and its first administrator; both secrets come on the standard input."""
    named = ("--token-module", MODULE, "--token-label", token.label, "--administrator", "amina")
    return rogatory(
        *CREATE, home, *OPTIONS, *named, entered=f"{PASSWORD}\n{pin}\n", **token.environment, **environment
    )


def asked(home, token, *words, **more):
    return rogatory("node", *words, home=home, **{**token.environment, **more})


def told(home, token, *words, **more):
    """What ``node token --json`` tells, and the exit status."""
    done = asked(home, token, "token", "--json", *words, **more)
    return done.returncode, json.loads(done.stdout)


@pytest.fixture
def home(tmp_path, token):
    made = make(tmp_path / "node", token)
    assert made.returncode == 0, made.stderr
    return tmp_path / "node"


def test_a_node_is_made_with_its_signing_key_in_the_token_and_its_pin_encrypted(home, token):
    assert read_node(home).configuration.token == token.place
    assert told(home, token) == (
        0,
        {
            "held": "token",
            "token": {"module": MODULE, "label": token.label, "keys": "rogatory"},
            "fault": "",
            "says": "In a token, and it signs",
        },
    )
    assert {file.name for file in (home / "keys").glob("*.signing.pem")} == {
        "authority.signing.pem",
        "tls.signing.pem",
    }
    files = [path for path in home.rglob("*") if path.is_file()]
    assert [str(file) for file in files if PIN.encode() in file.read_bytes()] == []
    assert [str(path) for path in home.rglob("*") if stat.S_IMODE(path.stat().st_mode) & 0o077] == []


def test_nothing_is_made_where_the_token_refuses_the_pin_or_is_not_there(tmp_path, token):
    wrong = make(tmp_path / "node", token, pin="1111")
    assert (wrong.returncode, wrong.stderr.count("\n")) == (2, 1), wrong.stderr
    assert "refused the PIN" in wrong.stderr
    assert "1111" not in wrong.stderr + wrong.stdout
    token.take_away()
    away = make(tmp_path / "node", token)
    assert (away.returncode, away.stderr.count("\n")) == (2, 1), away.stderr
    assert not (tmp_path / "node").exists()


def test_a_token_is_named_whole_or_not_at_all(tmp_path):
    half = rogatory(*CREATE, tmp_path / "node", *OPTIONS, "--token-label", "x")
    assert (half.returncode, half.stderr.count("\n")) == (2, 1)
    assert not (tmp_path / "node").exists()


def test_a_pin_may_be_given_by_the_environment_each_time_and_is_then_kept_nowhere(tmp_path, token):
    home = tmp_path / "node"
    assert make(home, token, pin="", ROGATORY_TOKEN_PIN=PIN).returncode == 0
    assert not (home / "keys" / "token.pin").exists()
    assert told(home, token)[1]["fault"] == "exchange-token-no-pin"
    assert told(home, token, ROGATORY_TOKEN_PIN=PIN)[0] == 0


def test_a_wrong_pin_is_tried_once_and_again_only_when_the_operator_says_so(home, token):
    wrong = asked(home, token, "token", "pin", ROGATORY_TOKEN_PIN="1111")
    assert (wrong.returncode, "1111" in wrong.stdout + wrong.stderr) == (1, False)
    assert token.tries()
    for _ in range(2):
        assert told(home, token)[1]["fault"] == "exchange-token-pin-refused"
    assert told(home, token, "--again")[0] == 1
    right = rogatory("node", "token", "pin", home=home, entered=f"{PIN}\n", **token.environment)
    assert (right.returncode, right.stdout) == (0, "The token opens with this PIN\n")
    assert not token.tries()


def test_keys_are_renewed_and_the_record_verified_by_the_same_commands_as_ever(home, token):
    before = json.loads(asked(home, token, "keys", "--json").stdout)
    assert asked(home, token, "keys", "renew", "signing", "opening", "tls").returncode == 0
    after = json.loads(asked(home, token, "keys", "--json").stdout)
    assert (after["signing_key"], after["fingerprint"]) == ("token", before["fingerprint"])
    assert told(home, token)[0] == 0
    token.take_away()
    assert rogatory("ledger", "verify", home=home, **token.environment).returncode == 0
    refused = asked(home, token, "keys", "renew", "signing")
    assert (refused.returncode, refused.stderr.count("\n")) == (2, 1)
    assert "not in the machine" in refused.stderr
    assert told(home, token)[1]["fault"] == "exchange-token-absent"


def test_a_node_without_a_token_never_loads_what_speaks_to_tokens(tmp_path):
    home = tmp_path / "node"
    assert rogatory(*CREATE, home, *OPTIONS).returncode == 0
    program = "import sys; from rogatory.node.commands import main; main(sys.argv[1:])"

    environment = {**os.environ, "ROGATORY_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", f"{program}; print('pkcs11' in sys.modules)", "node", "token"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "In a file, and it signs\nFalse\n"
    no_token = rogatory("node", "token", "pin", home=home, entered="1111\n")
    assert (no_token.returncode, no_token.stderr.count("\n")) == (2, 1)
