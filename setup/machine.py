"""What the tests want of the machine beyond Python: found, installed where allowed, or told as missing."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Want:
    """A program some tests use: how to find it, which Debian package has it, and what is not tested without."""

    name: str
    package: str
    untested: str
    find: Callable[[], Path | None]


def program(name: str) -> Callable[[], Path | None]:
    """A finder for a program on the path."""

    def find() -> Path | None:
        found = shutil.which(name)
        return Path(found) if found else None

    return find


def postgresql_programs() -> Path | None:
    """The folder with PostgreSQL's server programs: Debian keeps them off the path; the newest wins."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parts[-3]))
    return found[-1].parent if found else None


def faketime_library() -> Path | None:
    """The library that gives a process a clock of its own: Debian keeps it off every path."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    return found[-1] if found else None


def softhsm_library() -> Path | None:
    """The token in software: a library that programs load, off every path."""
    found = [Path(folder, "softhsm/libsofthsm2.so") for folder in ("/usr/lib", "/usr/lib64")]
    return next((file for file in found if file.exists()), None)


WANTS = (
    Want("PostgreSQL", "postgresql", "the data layer on PostgreSQL", postgresql_programs),
    Want("Chromium", "chromium", "the pages in a browser", program("chromium")),
    Want("xmlsec1", "xmlsec1", "signatures against a tool that is not ours", program("xmlsec1")),
    Want("Node.js", "npm", "the protocol against its second implementation", program("npm")),
    Want("libfaketime", "libfaketime", "nodes whose clocks are wrong", faketime_library),
    Want("SoftHSM", "softhsm2", "a signing key in a token", softhsm_library),
    Want("pdftotext", "poppler-utils", "the text and look of letters", program("pdftotext")),
    Want("zbarimg", "zbar-tools", "the squares of forms, read with a tool of others", program("zbarimg")),
)


def missing_after_installing() -> tuple[Want, ...]:
    """Install what is missing when we are root on Debian; give back what is still missing."""
    missing = _missing()
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        _apt_install([want.package for want in missing])
        return _missing()
    return missing


def _missing() -> tuple[Want, ...]:
    return tuple(want for want in WANTS if want.find() is None)


def _apt_install(packages: list[str]) -> None:
    """Try; a machine without a network is told of what is missing at the end, not stopped here."""
    print(f"tests: installing {', '.join(packages)}", file=sys.stderr)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "-qq", "update"],
        ["apt-get", "-qq", "install", "--yes", "--no-install-recommends", *packages],
    ):
        subprocess.run(command, check=False, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
