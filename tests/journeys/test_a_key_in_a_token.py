"""A ministry moves its signing key into a token amid its work: two served nodes, and every file searched.

The whole story of a request is played before a renewal of every key and another after it, all processes telling
their log everything they can.
"""

import base64
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives import serialization

from rogatory.exchange.identity import certificates
from rogatory.exchange.keyring import Keyring, read_keyring
from rogatory.node import serve
from rogatory.node.configuration import HOME_VARIABLE, Configuration, Node, read_node
from rogatory.node.create import in_toml
from rogatory.node.demo import opened
from rogatory.node.example.acquaintance import get_acquainted
from rogatory.node.example.live_work import play_live_work
from rogatory.node.example.offices import Office, OfficePlan, free_ports, prepare, read_sign_ins
from rogatory.node.example.play import Play
from rogatory.node.example.whole_story import play_whole_story
from rogatory.node.logs import LEVEL_VARIABLE
from rogatory.node.secrets import master_key
from rogatory.sealing.container import read_container, verify_container
from rogatory.sealing.rejections import Rejected

for _room in ("store", "sealing"):
    sys.path.append(str(Path(__file__).parents[1] / _room))
from a_token import PIN, SoftToken, needs_a_token  # noqa: E402
from plain_keys import in_clear, in_file_of_tables, in_folder, keys_of_dossiers, private_keys  # noqa: E402
from second_node import ask, text, why_not_here  # noqa: E402

pytestmark = needs_a_token
ROGATORY = [sys.executable, "-m", "rogatory.node.commands"]
SMALLEST_LOG = 200


class Ministries:
    """Tunisia, whose signing key is in a token, and Jordan, whose key is in a file; both served."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.token = folder, SoftToken(folder / "softhsm")
        self.environment = {**os.environ, **self.token.environment, LEVEL_VARIABLE: "DEBUG"}
        ports = free_ports(4)
        plans = [
            OfficePlan(state="TN", folder=folder / "tn", port=ports[0], exchange_port=ports[1]),
            OfficePlan(state="JO", folder=folder / "jo", port=ports[2], exchange_port=ports[3]),
        ]
        self.nodes = prepare(plans)
        self.told: list[str] = []

    def command(self, state: str, *words: str, entered: str = "") -> str:
        """What an operator types on the machine of a node."""
        done = subprocess.run(
            [*ROGATORY, "node", *words],
            env={**self.environment, HOME_VARIABLE: str(self.nodes[state].home)},
            input=entered,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        self.told.append(done.stdout + done.stderr)
        return done.stdout

    def name_the_token(self, state: str) -> None:
        """Write ``[token]`` into ``node.toml``, as the manual says."""
        node = self.nodes[state]
        named: Configuration = msgspec.structs.replace(node.configuration, token=self.token.place)
        (node.home / "node.toml").write_text(in_toml(named), encoding="utf-8")
        self.nodes[state] = read_node(node.home)

    def log_of(self, state: str) -> Path:
        return self.folder / f"{state}.log"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Ministries, Office, Office]]:
    """The journey, played once; both nodes stay served for what is then looked at."""
    ministries = Ministries(tmp_path_factory.mktemp("ministries"))
    ministries.name_the_token("TN")
    ministries.command("TN", "token", "pin", entered=f"{PIN}\n")
    ministries.command("TN", "keys", "renew", "signing")
    with pytest.MonkeyPatch.context() as surroundings:
        for name, value in ministries.environment.items():
            surroundings.setenv(name, value)
        children = [
            child
            for state, node in ministries.nodes.items()
            for child in serve.start(node, log=ministries.log_of(state))
        ]
        try:
            tunisia, jordan = (opened(ministries.nodes[state]) for state in ("TN", "JO"))
            play, today = Play(lambda step: None), datetime.now(UTC).date()
            get_acquainted(play, tunisia, jordan)
            play_whole_story(play, tunisia, jordan, today)
            for state in ("TN", "JO"):
                ministries.command(state, "keys", "renew", "signing", "opening", "tls")
            play_live_work(play, tunisia, jordan, today)
            assert play.held
            yield ministries, tunisia, jordan
        finally:
            serve.stop(children)


@pytest.fixture
def at_home(settings):
    """Look at a node's keys as its own processes do."""

    def look(node: Node) -> Keyring:
        settings.ROGATORY_KEYS = node.keys
        settings.ROGATORY_MASTER_KEY = partial(master_key, node)
        return read_keyring()

    return look


LAST_CONTAINER = """
import base64, django
django.setup()
from rogatory.exchange.models import Outgoing
from rogatory.store import blobs
sent = Outgoing.objects.filter(state=Outgoing.State.DELIVERED).order_by("-settled_at")[:1].get()
with blobs.open_blob(sent.container_sha256, sent.key_id) as container:
    print(base64.b64encode(container.read()).decode())
"""


def container_of_the_last_message(ministries) -> bytes:
    """What Tunisia signed in its token last, as its own node keeps it."""
    node = {HOME_VARIABLE: str(ministries.nodes["TN"].home), "DJANGO_SETTINGS_MODULE": "rogatory.node.settings"}
    done = subprocess.run(
        [sys.executable, "-c", LAST_CONTAINER],
        env={**ministries.environment, **node},
        capture_output=True,
        check=True,
    )
    return base64.b64decode(done.stdout.split()[-1])


def test_work_goes_on_over_a_renewal_in_the_token_that_no_process_was_told_of(played):
    ministries, *_ = played
    told = json.loads(ministries.command("TN", "token", "--json"))
    assert (told["held"], told["fault"]) == ("token", "")
    shown = json.loads(ministries.command("TN", "keys", "--json"))
    assert (shown["signing_key"], len(shown["certificates"])) == ("token", 3)
    assert json.loads(ministries.command("JO", "keys", "--json"))["signing_key"] == "file"


def test_what_the_token_signed_is_accepted_by_xmlsec1(played, at_home, tmp_path):
    if shutil.which("xmlsec1") is None:
        pytest.skip("xmlsec1 is not on this machine (Debian: apt-get install xmlsec1)")
    from test_tools_that_are_not_ours import unpacked_and_verified

    ministries, *_ = played
    container = container_of_the_last_message(ministries)
    certificate = certificate_of(ministries, "TN", at_home)
    said = unpacked_and_verified(container, certificate, tmp_path)
    assert said.returncode == 0, said.stderr


@pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it is here")
def test_what_the_token_signed_is_accepted_by_the_second_implementation_and_by_ours(played, at_home):
    ministries, *_ = played
    container = container_of_the_last_message(ministries)
    certificate = certificate_of(ministries, "TN", at_home)
    der = certificate.public_bytes(serialization.Encoding.DER)
    parties = {"sender": "TN", "recipient": "JO"}
    (answer,) = ask([{"do": "verify", "container": text(container), "certificate": text(der), **parties}])
    assert answer["code"] == ""
    read = read_container(io.BytesIO(container))
    assert not isinstance(verify_container(read, certificate=certificate, **parties), Rejected)


def certificate_of(ministries, state, at_home):
    """The signing certificate of today."""
    return certificates(at_home(ministries.nodes[state]).signing)[0]


def test_both_records_verify_also_without_the_token(played):
    ministries, *_ = played
    ministries.token.take_away()
    try:
        for node in ministries.nodes.values():
            verify = [*ROGATORY, "ledger", "verify", "--json", "--node", str(node.home)]
            done = subprocess.run(
                verify, env=ministries.environment, capture_output=True, text=True, check=False
            )
            told = json.loads(done.stdout)
            assert told["sound"], told
            assert told["summary"]["anchors"]
    finally:
        ministries.token.put_back()


@pytest.mark.parametrize("state", ["TN", "JO"])
def test_no_key_lies_in_clear_in_any_table_any_file_or_anything_a_process_wrote(played, state, at_home):
    ministries, *_ = played
    node = ministries.nodes[state]
    at_home(node)
    (database,) = node.data.glob("*.sqlite3")
    secrets = {
        **private_keys(),
        **keys_of_dossiers(database, master_key(node)),
        "master key": master_key(node),
        "key of the sessions": (node.keys / "web.secret").read_bytes(),
        "PIN": PIN.encode(),
        **{one.username: one.password.encode() for one in read_sign_ins(node.home)},
    }
    kept = {"master key": "keys/master.secret", "key of the sessions": "keys/web.secret"}
    kept |= {one.username: "sign-ins.txt" for one in read_sign_ins(node.home)}
    log = ministries.log_of(state).read_bytes()
    assert len(log.splitlines()) > SMALLEST_LOG
    assert b" DEBUG " in log
    tables = list(in_file_of_tables(database))
    assert len({place.partition(".")[0] for place, _ in tables}) > 20
    places = [
        *tables,
        *in_folder(node.home),
        ("log", log),
        ("commands", "".join(ministries.told).encode()),
        ("command lines", "".join(_started_with()).encode()),
    ]
    assert len(secrets) > 10
    assert in_clear(places, secrets, kept) == []


def _started_with() -> Iterator[str]:
    """The command lines of all processes: anybody on the machine may read those."""
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            yield process.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
