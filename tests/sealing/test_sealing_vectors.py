"""The stored keys and refusals, which every implementation must agree with: ours, and the second."""

import base64
import io
import json
from pathlib import Path
from typing import Any

import pytest
from second_node import Question, ask, text, why_not_here

from rogatory.exchange.descriptor import DescriptorRefused, read_descriptor
from rogatory.kernel.canonical import sha256_hex
from rogatory.ledger.signing import unverified_body
from rogatory.sealing.container import read_container, verify_container
from rogatory.sealing.keys import OpeningKey, certificate_bytes, fingerprint, read_certificate
from rogatory.sealing.rejections import Rejected, SealBroken
from rogatory.sealing.seal import unseal_beside

VECTORS = Path(__file__).parent / "vectors"
TUNISIA = (VECTORS / "tn-1.cer").read_bytes()
NOT_THE_CERTIFICATE = {"sealing-wrong-certificate", "sealing-signature-shape"}


def stored(name: str) -> list[dict[str, Any]]:
    return list(json.loads((VECTORS / name).read_text(encoding="utf-8")))


REFUSED, KEYS, DESCRIPTIONS = stored("refused.json"), stored("keys.json"), stored("descriptions.json")


def our_answer(vector: dict[str, Any]) -> str:
    if "sealed" in vector:
        with pytest.raises(SealBroken) as broken:
            unseal_beside(io.BytesIO(base64.b64decode(vector["sealed"])), io.BytesIO(), bytes(32), limit=100)
        return str(broken.value.code)
    read = read_container(io.BytesIO(base64.b64decode(vector["container"])))
    if not isinstance(read, Rejected):
        read = verify_container(read, certificate=read_certificate(TUNISIA), sender="TN", recipient="JO")
    assert isinstance(read, Rejected)
    return str(read.code)


def question(vector: dict[str, Any]) -> Question:
    if "sealed" in vector:
        return {"do": "open_beside", "file_key": text(bytes(32)), "sealed": vector["sealed"], "limit": 100}
    parties = {"sender": "TN", "recipient": "JO"}
    return {"do": "verify", "container": vector["container"], "certificate": text(TUNISIA), **parties}


@pytest.mark.parametrize("vector", REFUSED, ids=[vector["why"] for vector in REFUSED])
def test_we_refuse_what_is_stored_as_refused(vector: dict[str, Any]) -> None:
    assert our_answer(vector) == vector["code"]


@pytest.mark.parametrize("vector", KEYS, ids=[vector["seed"][:8] for vector in KEYS])
def test_we_derive_the_stored_keys(vector: dict[str, Any]) -> None:
    key = OpeningKey(bytes.fromhex(vector["seed"])).sealing_key()
    assert key.key_id().hex() == vector["key_id"]
    assert fingerprint(read_certificate(TUNISIA), key) == vector["fingerprint"]


def told_by(description: bytes) -> dict[str, Any] | None:
    """What we read in a description, in the words of the vectors; nothing where we do not believe it."""
    try:
        read = read_descriptor(description)
    except DescriptorRefused:
        return None
    return {
        **{name: getattr(read, name) for name in ("state", "name", "exchange_url", "mail_url", "number")},
        "issued_at": json.loads(unverified_body(description))["issued_at"],
        "fingerprint": read.fingerprint,
        "certificate_sha256": sha256_hex(certificate_bytes(read.certificate)),
        "key_id": read.sealing_key.key_id().hex(),
        "revoked": list(read.revoked),
    }


@pytest.mark.parametrize("vector", DESCRIPTIONS, ids=[vector["why"] for vector in DESCRIPTIONS])
def test_we_read_in_every_stored_description_what_it_says_or_refuse_it(vector: dict[str, Any]) -> None:
    assert told_by(base64.b64decode(vector["description"])) == vector["says"]


@pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it is here")
def test_the_second_implementation_believes_the_same_descriptions() -> None:
    answers = ask({"do": "description", "description": vector["description"]} for vector in DESCRIPTIONS)
    for vector, answer in zip(DESCRIPTIONS, answers, strict=True):
        code, _ = answer.pop("code"), answer.pop("detail", "")
        expected = ("", vector["says"]) if vector["says"] else ("description-refused", {})
        assert (code, answer) == expected, vector["why"]


@pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it is here")
def test_the_second_implementation_agrees_with_both() -> None:
    answers = [answer["code"] for answer in ask(map(question, REFUSED))]
    for vector, code in zip(REFUSED, answers, strict=True):
        assert code == vector["code"] or {code, vector["code"]} == NOT_THE_CERTIFICATE, vector["why"]
    derived = ask({"do": "key", "seed": text(bytes.fromhex(vector["seed"]))} for vector in KEYS)
    assert [answer["key_id"] for answer in derived] == [vector["key_id"] for vector in KEYS]
    named = ask(
        {"do": "fingerprint", "certificate": text(TUNISIA), "public_key": answer["public_key"]}
        for answer in derived
    )
    assert [answer["fingerprint"] for answer in named] == [vector["fingerprint"] for vector in KEYS]
