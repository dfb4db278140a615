"""The secrets of one installation: files only its own account can read, made once when the node is made."""

import os
import secrets
from pathlib import Path

from rogatory.node.configuration import Node

TOKEN_PIN_VARIABLE = "ROGATORY_TOKEN_PIN"  # noqa: S105 (the variable's name)


def web_secret(node: Node) -> str:
    """The key Django signs sessions with: the node's own file, or a passing one where there is no node."""
    file = node.keys / "web.secret"
    return file.read_text(encoding="ascii") if file.exists() else secrets.token_urlsafe(48)


def master_key(node: Node) -> bytes:
    """The 32 bytes that wrap every key at rest. Raises ``FileNotFoundError`` where the node was not made."""
    return bytes.fromhex((node.keys / "master.secret").read_text(encoding="ascii"))


def given_token_pin() -> str:
    """The PIN of the token, where the environment gives it; empty where the node keeps it itself."""
    return os.environ.get(TOKEN_PIN_VARIABLE, "")


def make_secrets(node: Node) -> None:
    """Write both secrets; refuses to overwrite one, since what it sealed would be lost."""
    node.keys.mkdir(parents=True, exist_ok=True, mode=0o700)
    _write_once(node.keys / "web.secret", secrets.token_urlsafe(48))
    _write_once(node.keys / "master.secret", secrets.token_hex(32))


def _write_once(file: Path, content: str) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as stream:
        stream.write(content)
