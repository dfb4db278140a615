"""`make mutation`: change the decisions of law and dossier one by one; which would no test miss?

It works on a copy of the checkout in ``build/mutation``, in an environment of its own, and takes an hour;
broken off, it goes on where it stopped. What survives is written to ``build/mutation/survivors.txt``;
``docs/mutation.md`` keeps the last figures and says why its survivors are let live.

Names of changes may be given to judge only those: ``tools/mutation.py 'rogatory.law.check*'``.
"""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "mutation"
TREE, VENV = WORK / "tree", WORK / "venv"
LOCK = ROOT / "requirements-mutation.lock"
COPIED = (
    "src",
    "tests",
    "examples",
    "docs",
    "tools",
    "setup",
    "bench",
    "conftest.py",
    "pyproject.toml",
    "README.md",
)

MISSED = {0: "survived", 33: "no test runs it"}
"""What a change got through by, as mutmut notes it; any other note says that something broke."""

NOT_JUDGED = {None: "not judged", 34: "left out"}


def main(wanted: list[str]) -> int:
    """0 when the run ended, whatever survived: the figures are to be read."""
    _environment()
    _copy()
    status = _mutmut("run", *wanted)
    notes = dict(_notes())
    _report(notes)
    return status


def _environment() -> None:
    stamp = VENV / "done_for"
    if stamp.exists() and stamp.read_bytes() == LOCK.read_bytes():
        return
    uv = ROOT / "build" / "setup" / "bin" / "uv"
    _run(uv, "venv", "--quiet", "--clear", "--python", sys.executable, VENV)
    _run(uv, "pip", "sync", "--quiet", "--require-hashes", "--python", VENV / "bin" / "python", LOCK)
    stamp.write_bytes(LOCK.read_bytes())


def _copy() -> None:
    """Bring the copy to what the checkout is now; mutmut judges anew what has changed."""
    TREE.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        source, target = ROOT / name, TREE / name
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy2(source, target)


def _mutmut(*words: str) -> int:
    path = os.pathsep.join((str(VENV / "bin"), os.environ["PATH"]))
    environment = {**os.environ, "PATH": path, "PYTHONPATH": "src:tools"}
    log = WORK / "mutmut.log"
    print(f"working; how far it is stands in {log.relative_to(ROOT)}", flush=True)
    with log.open("w") as told:
        done = subprocess.run(
            [VENV / "bin" / "mutmut", *words], cwd=TREE, env=environment, stdout=told, stderr=told, check=False
        )
    return done.returncode


def _notes() -> list[tuple[str, int | None]]:
    """Every change by name, with the exit code of the tests that met it."""
    found = (json.loads(file.read_bytes()) for file in sorted((TREE / "mutants").rglob("*.meta")))
    return [pair for meta in found for pair in meta["exit_code_by_key"].items()]


def _report(notes: dict[str, int | None]) -> None:
    judged = {name: code for name, code in notes.items() if code not in NOT_JUDGED}
    missed = {name: MISSED[code] for name, code in judged.items() if code in MISSED}
    lines = [f"{why}  {name}" for name, why in sorted(missed.items())]
    (WORK / "survivors.txt").write_text("\n".join(lines) + "\n")
    killed = len(judged) - len(missed)
    print(f"{killed} of {len(judged)} changes were missed by some test: {killed / max(len(judged), 1):.1%}")
    for why, count in sorted(Counter(missed.values()).items()):
        print(f"  {why}: {count}")
    for code, why in NOT_JUDGED.items():
        if count := sum(noted == code for noted in notes.values()):
            print(f"  {why}: {count}")
    print(f"they are named in {(WORK / 'survivors.txt').relative_to(ROOT)}")


def _run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
