"""A token for the tests: SoftHSM, which does in a folder what a device does in itself."""

import os
import secrets
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from rogatory.store.token_pin import TokenPin
from rogatory.store.token_place import TokenPlace

_ASK = """
import sys, pkcs11
token = pkcs11.lib(sys.argv[1]).get_token(token_label=sys.argv[2])
print(bool(token.flags & pkcs11.TokenFlag.USER_PIN_COUNT_LOW))
"""
PIN = "fictional-pin-1405"
MODULES = ("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm2.so")
MODULE = next((path for path in MODULES if Path(path).exists()), "")
WHY_NOT = "" if MODULE else "SoftHSM is not on this machine (Debian: apt-get install softhsm2)"
needs_a_token = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "it is here")


class SoftToken:
    """A token that can be taken away, put back and given another PIN."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is its own: whoever is to see the token gets ``environment``."""
        self.folder, self.label = folder / "tokens", f"token {secrets.token_hex(4)}"
        self.folder.mkdir(parents=True)
        settings = f"directories.tokendir = {self.folder}\nobjectstore.backend = file\nlog.level = ERROR\n"
        self.environment = {"SOFTHSM2_CONF": str(folder / "softhsm2.conf")}
        Path(self.environment["SOFTHSM2_CONF"]).write_text(settings, encoding="ascii")
        self.initialise()

    @property
    def place(self) -> TokenPlace:
        """As ``node.toml`` names it."""
        return TokenPlace(module=MODULE, label=self.label)

    def initialise(self) -> None:
        """An empty token of this label."""
        self._tool(
            "--init-token", "--free", "--label", self.label, "--pin", PIN, "--so-pin", "fictional-so-pin"
        )

    def take_away(self) -> None:
        """Pull it out of the machine."""
        self.folder.rename(self._aside)
        self.folder.mkdir()

    def put_back(self) -> None:
        """Put the same token back."""
        shutil.rmtree(self.folder)
        self._aside.rename(self.folder)

    def tries(self) -> bool:
        """Whether the token has seen a wrong PIN since the last right one; another process asks it."""
        asked = [sys.executable, "-c", _ASK, MODULE, self.label]
        done = subprocess.run(
            asked, env={**os.environ, **self.environment}, check=True, capture_output=True, text=True
        )
        return done.stdout == "True\n"

    def end_sessions(self) -> None:
        """End what this process had opened; in a thread of its own, as the node itself speaks to a token."""
        import pkcs11

        def begin_anew() -> None:
            module = pkcs11.lib(MODULE)
            module.finalize()
            module.initialize()

        beginning = threading.Thread(target=begin_anew)
        beginning.start()
        beginning.join()

    @property
    def _aside(self) -> Path:
        return self.folder.with_name("tokens-taken-away")

    def _tool(self, *arguments: str) -> None:
        command = ["softhsm2-util", "--module", MODULE, *arguments]
        subprocess.run(command, env={**os.environ, **self.environment}, check=True, capture_output=True)


def pin_kept(folder: Path, pin: str = PIN, given: Callable[[], str] = str) -> TokenPin:
    """The PIN as a node keeps it in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = TokenPin(folder, lambda: bytes(32), given)
    if pin:
        kept.keep(pin)
    return kept
