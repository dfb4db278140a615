"""The second implementation as the tests ask it: many questions at once, one process for all of them."""

import base64
import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from sealing_samples import LETTER, TN_CERTIFICATE, TN_KEY

from rogatory.sealing.container import EnclosedFile
from rogatory.sealing.keys import certificate_bytes

FOLDER = Path(__file__).parent / "second_implementation"
Question = dict[str, Any]
Answer = dict[str, Any]


def why_not_here() -> str:
    """Why it cannot be asked on this machine; empty where it can."""
    if not shutil.which("node"):
        return "node is not on this machine (Debian: apt-get install npm, then make env)"
    if not (FOLDER / "node_modules" / ".done_for").exists():
        return "the second implementation's packages are not fetched (make env)"
    return ""


def ask(questions: Iterable[Question]) -> list[Answer]:
    """Every answer, in the order of the questions; ``code`` is empty where nothing was refused."""
    asked = "".join(json.dumps(question) + "\n" for question in questions)
    command = ["node", "main.js"]
    done = subprocess.run(command, cwd=FOLDER, input=asked, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == asked.count("\n")
    return answers


def text(data: bytes) -> str:
    """Bytes as they go into a question."""
    return base64.b64encode(data).decode("ascii")


def data(text: str) -> bytes:
    """Bytes as they come out of an answer."""
    return base64.b64decode(text, validate=True)


def signer(key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> dict[str, str]:
    """A key and its certificate as it is given them."""
    form = (serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return {
        "private_key": text(key.private_bytes(*form)),
        "certificate": text(certificate_bytes(certificate)),
    }


def packed_by_it(files: list[EnclosedFile], signed_at: str = "2026-03-01T11:30:00+02:00") -> Question:
    """The letter of the samples with these files, for it to pack and sign."""
    claims = {
        **{
            name: getattr(LETTER, name) for name in ("sender", "recipient", "message_id", "dossier", "sequence")
        },
        **{"kind": LETTER.kind, "created_at": "2026-03-01T09:30:00.000000Z", "checkpoint": "e30="},
    }
    enclosed = [{"name": f.name, "media_type": f.media_type, "content": text(f.data)} for f in files]
    signs = signer(TN_KEY, TN_CERTIFICATE)
    return {"do": "pack", "claims": claims, "files": enclosed, "signer": signs, "signed_at": signed_at}
