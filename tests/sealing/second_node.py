"""The second implementation as the tests ask it: many questions at once, one process for all of them."""

import base64
import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

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
