"""Tunisia and Jordan, each a whole node, both hand a court their proof of one exchange: they say the same."""

import base64
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "border"))
sys.path.append(str(Path(__file__).parents[1] / "exchange"))
from invented_request import request
from office import Office
from proof_samples import packed, parts_of

ROGATORY = Path(sys.executable).with_name("rogatory")
TITLE = "Accounts of a fictional company"


@pytest.fixture(scope="module")
def offices(tmp_path_factory):
    """Both offices once: a request, a question no line carried at first, an answer, and all of it looked at."""
    folder = tmp_path_factory.mktemp("two-nodes")
    tunisia, jordan = Office("TN", folder), Office("JO", folder)
    try:
        tunisia("befriend", jordan("describe"))
        jordan("befriend", tunisia("describe"))
        for office in (tunisia, jordan):
            for role in ("officer", "head"):
                office(
                    "hire", role, f"{role}-{office.state}", f"{role} (fictional)", "a long and dull sentence"
                )
        play(tunisia, jordan)
        yield tunisia, jordan
    finally:
        tunisia.close()
        jordan.close()


def mail_goes(*offices):
    while sum(office("work") for office in offices):
        continue


def play(tunisia, jordan):
    dossier = tunisia("begin", request("TN", "JO", TITLE, "The facts are invented."))
    why = "Approved for this test."
    tunisia("do", "head", dossier, "approve", {}, why)
    annex = tunisia("enclose", "officer", dossier, "annex.txt", base64.b64encode(b"an annex").decode())
    tunisia("do", "officer", dossier, "send", {"annexes": [annex]}, why)
    mail_goes(tunisia, jordan)
    there = jordan("theirs", TITLE)
    jordan("look_at", "head", there)
    jordan("do", "head", there, "register", {"number": "JO-2026-7"}, why)
    jordan(
        "do", "head", there, "request_information", {"questions": ["Which account?"], "why": "To find it"}, why
    )
    tunisia.line.broken = True
    jordan("work")
    assert jordan("undelivered") != []
    tunisia.line.broken = False
    jordan("call_again", "TN")
    mail_goes(tunisia, jordan)
    assert jordan("undelivered") == []
    question = tunisia("open_matters", dossier)["questions"][0]
    answer = {"question_id": question, "text": "Account 1", "files": []}
    tunisia("do", "officer", dossier, "supply_information", answer, why)
    mail_goes(tunisia, jordan)
    for office, held in ((tunisia, dossier), (jordan, there)):
        office("look_at", "head", held)
    mail_goes(tunisia, jordan)


@pytest.fixture(scope="module")
def proofs(offices):
    """The two files, by State."""
    return {office.state: base64.b64decode(office("proof_of", "head", TITLE)) for office in offices}


@pytest.fixture(scope="module")
def fingerprints(offices):
    return [f"{office.state}={office('fingerprint')}" for office in offices]


def verified(data, fingerprints, folder):
    """What the command says of a proof, offline, in a folder with nothing else in it and no node to ask."""
    folder.mkdir()
    (folder / "proof.zip").write_bytes(data)
    given = [word for one in fingerprints for word in ("--fingerprint", one)]
    done = subprocess.run(
        ["unshare", "--map-root-user", "--net", ROGATORY, "proof", "verify", "proof.zip", "--json", *given],
        cwd=folder,
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, json.loads(done.stdout)


def facts(told):
    """What a proof says of the exchange, whoever made it: messages, and what its recipient signed of each."""
    return [
        {
            "what": [
                message[field] for field in ("message_id", "sender", "kind", "sequence", "container_sha256")
            ],
            "files": message["files"],
            "by_the_recipient": sorted(
                (receipt["evidence"], receipt["at"], receipt["sha256"])
                for receipt in message["receipts"]
                if receipt["by"] == message["recipient"]
            ),
        }
        for message in told["messages"]
    ]


def test_both_proofs_hold_offline_and_say_the_same(proofs, fingerprints, tmp_path):
    told = {}
    for state, data in proofs.items():
        status, told[state] = verified(data, fingerprints, tmp_path / state)
        assert status == 0, told[state]["problems"]
        assert told[state]["keys_unproved"] == []
    assert facts(told["TN"]) == facts(told["JO"])
    kinds = [(message["sender"], message["kind"]) for message in told["TN"]["messages"]]
    assert kinds == [
        ("TN", "request_sent/1"),
        ("JO", "information_requested/1"),
        ("TN", "information_supplied/1"),
    ]


def test_each_alone_adds_what_its_own_system_vouches_for(proofs, fingerprints, tmp_path):
    _, theirs = verified(proofs["JO"], fingerprints, tmp_path / "JO")
    question = next(one for one in theirs["messages"] if one["sender"] == "JO")
    own = {receipt["evidence"] for receipt in question["receipts"] if receipt["by"] == "JO"}
    assert own == {"SubmissionAcceptance", "RelayFailure"}
    _, ours = verified(proofs["TN"], fingerprints, tmp_path / "TN")
    asked = next(one for one in ours["messages"] if one["sender"] == "JO")
    assert {receipt["by"] for receipt in asked["receipts"]} == {"TN"}


def test_a_message_with_a_file_counts_as_opened_only_with_the_file(proofs, fingerprints, tmp_path):
    _, told = verified(proofs["TN"], fingerprints, tmp_path / "TN")
    by_kind = {
        message["kind"]: {one["evidence"] for one in message["receipts"]} for message in told["messages"]
    }
    assert "ContentHandover" not in by_kind["request_sent/1"]
    assert "ContentHandover" in by_kind["information_supplied/1"]


def swapped(proofs):
    """Tunisia's index over Jordan's parts."""
    ours, theirs = parts_of(proofs["TN"]), parts_of(proofs["JO"])
    return packed({**theirs, "proof.json": ours["proof.json"], "proof.asice": ours["proof.asice"]})


def receipts_exchanged(proofs):
    """Two receipts in each other's place."""
    parts = parts_of(proofs["TN"])
    one, other = [name for name in parts if name.startswith("receipts/")][:2]
    return packed({**parts, one: parts[other], other: parts[one]})


def edited(proofs):
    """A letter of the question turned into another."""
    parts = parts_of(proofs["JO"])
    name = next(name for name in parts if name.endswith(".asice") and b"Which account" in parts[name])
    return packed({**parts, name: parts[name].replace(b"Which account", b"Which amount_")})


def a_message_less(proofs):
    parts = parts_of(proofs["TN"])
    name = next(name for name in parts if name.startswith("messages/"))
    return packed({other: data for other, data in parts.items() if other != name})


@pytest.mark.parametrize("change", [swapped, receipts_exchanged, edited, a_message_less])
def test_what_was_swapped_or_edited_is_refused(proofs, fingerprints, tmp_path, change):
    status, told = verified(change(proofs), fingerprints, tmp_path / "changed")
    assert status == 1
    assert told["problems"]


def test_the_zip_is_read_by_others_too(proofs, tmp_path):
    for state, data in proofs.items():
        (tmp_path / f"{state}.zip").write_bytes(data)
        with zipfile.ZipFile(tmp_path / f"{state}.zip") as archive:
            archive.extractall(tmp_path / state)
        sums = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
        assert subprocess.run(sums, cwd=tmp_path / state, check=False).returncode == 0
