"""The stored keys and refusals, which every implementation must agree with: ours, and the second."""

import base64
import io
import json
from pathlib import Path
from typing import Any

import pytest
from second_node import Question, ask, text, why_not_here

from rogatory.sealing.container import read_container, verify_container
from rogatory.sealing.keys import OpeningKey, fingerprint, read_certificate
from rogatory.sealing.rejections import Rejected, SealBroken
from rogatory.sealing.seal import unseal_beside

VECTORS = Path(__file__).parent / "vectors"
TUNISIA = (VECTORS / "tn-1.cer").read_bytes()
NOT_THE_CERTIFICATE = {"sealing-wrong-certificate", "sealing-signature-shape"}


def stored(name: str) -> list[dict[str, Any]]:
    return list(json.loads((VECTORS / name).read_text(encoding="utf-8")))


REFUSED, KEYS = stored("refused.json"), stored("keys.json")


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
