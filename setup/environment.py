"""Make the environment in ``.venv`` from a lock file, and fetch what npm has; quick when nothing has changed.

Run by the system's Python with nothing installed, so it uses the standard library alone:
``python3.11 setup/environment.py requirements.lock``. Where packages come from is the machine's own
configuration of pip, uv and npm; no address is written here or in the locks. A step that is already done for
these exact locks (``done_for`` files hold their digest) is not done again.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
TOOLS = ROOT / "build" / "setup"
ASSETS = ROOT / "assets"
SECOND_IMPLEMENTATION = ROOT / "tests" / "sealing" / "second_implementation"
UV_LOCK = ROOT / "setup" / "uv.lock.txt"
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"


class CannotSetUp(Exception):
    """A step that cannot be taken; the message says what to install."""


def main(lock_name: str) -> int:
    """Set up for ``lock_name``; 0 when ``.venv/bin/rogatory`` is ready, 1 with one clear message when not."""
    try:
        require_python()
        install_packages(ROOT / lock_name)
        install_ourselves()
    except CannotSetUp as missing:
        print(f"setup: {missing}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failure:
        print(f"setup: this step failed: {' '.join(map(str, failure.cmd))}", file=sys.stderr)
        return 1
    fetch_assets()
    if ROOT / lock_name == DEV_LOCK:
        fetch_second_implementation()
    return 0


def require_python() -> None:
    """Refuse an older Python, and one that cannot make an environment."""
    if sys.version_info < (3, 11):  # noqa: UP036  (this file runs before anything checked that)
        raise CannotSetUp("Python 3.11 is needed. On Debian 12: apt-get install python3 python3-venv")
    try:
        import ensurepip  # noqa: F401  (Debian leaves it out of python3)
    except ImportError:
        raise CannotSetUp("python3-venv is missing. On Debian: apt-get install python3-venv") from None


def install_packages(lock: Path) -> None:
    """Bring ``.venv`` to exactly what ``lock`` says. An environment for the tests also serves to run."""
    stamp = VENV / "done_for"
    wanted = digest(lock)
    if _installed(stamp) in {wanted, digest(DEV_LOCK)}:
        return
    print(f"setup: installing what {lock.name} lists", file=sys.stderr)
    uv = _uv()
    if not (VENV / "bin" / "python").exists():
        _run(uv, "venv", "--quiet", "--python", sys.executable, VENV)
    stamp.unlink(missing_ok=True)
    # Compiled here once: else each process of a node that may not write beside its packages compiles them all.
    sync = ("pip", "sync", "--quiet", "--compile-bytecode", "--require-hashes")
    _run(uv, *sync, "--python", VENV / "bin" / "python", lock)
    stamp.write_text(wanted)


def install_ourselves() -> None:
    """Put our sources on the environment's path and the ``rogatory`` command in its ``bin``.

    Two small files instead of an editable install: no build tool has to be fetched.
    """
    packages = next((VENV / "lib").glob("python3.*")) / "site-packages"
    _write(packages / "rogatory.pth", f"{ROOT / 'src'}\n")
    command = VENV / "bin" / "rogatory"
    _write(command, COMMAND.format(python=VENV / "bin" / "python"))
    command.chmod(0o755)


COMMAND = """#!{python}
import sys

from rogatory.node.commands import main

sys.exit(main())
"""


def fetch_assets() -> None:
    """Fetch the fonts and the accessibility checker with npm; without it, say what is used in their place."""
    _fetch_with_npm(ASSETS, "the fonts", NO_NPM)


def fetch_second_implementation() -> None:
    """Fetch what the protocol's second implementation needs; without npm its tests are skipped, and say so."""
    _fetch_with_npm(SECOND_IMPLEMENTATION, "the second implementation's packages", NO_NPM_FOR_TESTS)


def _fetch_with_npm(folder: Path, what: str, without_npm: str) -> None:
    lock = folder / "package-lock.json"
    if not lock.exists():
        return
    stamp = folder / "node_modules" / ".done_for"
    if _installed(stamp) == digest(lock):
        return
    if not shutil.which("npm"):
        print(without_npm, file=sys.stderr)
        return
    print(f"setup: fetching {what}", file=sys.stderr)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run([*command, "--prefix", str(folder)], stdout=subprocess.DEVNULL, check=False)
    if done.returncode == 0:
        stamp.write_text(digest(lock))
    else:
        print(f"setup: npm could not fetch {what}; the command was {' '.join(command)}", file=sys.stderr)


NO_NPM = """\
setup: npm is missing, so the fonts are not fetched: pages use the machine's own fonts, and letters need
       Debian's Amiri. On Debian: apt-get install npm   (or: apt-get install fonts-hosny-amiri)"""
NO_NPM_FOR_TESTS = """\
setup: npm is missing, so the protocol is not tested against its second implementation, which is in JavaScript.
       On Debian: apt-get install npm"""


def digest(*files: Path) -> str:
    """What a step depends on: the files' bytes, and where this checkout stands."""
    seen = hashlib.sha256(str(ROOT).encode())
    for file in files:
        seen.update(file.read_bytes())
    return seen.hexdigest()


def _uv() -> Path:
    """The pinned installer, in an environment of its own so that the locks need not name it."""
    uv = TOOLS / "bin" / "uv"
    stamp = TOOLS / "done_for"
    if _installed(stamp) != digest(UV_LOCK):
        shutil.rmtree(TOOLS, ignore_errors=True)
        _run(sys.executable, "-m", "venv", TOOLS)
        _run(TOOLS / "bin" / "pip", "install", "--quiet", "--require-hashes", "--no-deps", "-r", UV_LOCK)
        stamp.write_text(digest(UV_LOCK))
    return uv


def _run(*command: str | Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in {"VIRTUAL_ENV", "PYTHONPATH"}}
    subprocess.run([str(part) for part in command], check=True, stdin=subprocess.DEVNULL, env=environment)


def _installed(stamp: Path) -> str:
    return stamp.read_text() if stamp.exists() else ""


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
