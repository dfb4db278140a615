"""Reads what chance makes of good examples, for as long as one likes: ``python tests/fuzz/fuzz_run.py``.

Where Atheris is installed (`build/setup/bin/uv pip install atheris`) an example that reaches new lines is kept
and changed further; else each is a change of a good one. Both change along the structure of the bytes
(``fuzz_mutations``). What is found, and the examples kept, lie in ``build/fuzz``; the seed is printed, and the
end tells what each reader answered how often.
"""

import argparse
import hashlib
import json
import os
import random
import resource
import subprocess
import sys
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import django

HERE, OUT = Path(__file__).parent, Path("build/fuzz")
sys.path[:0] = [str(HERE), *(str(HERE.parent / room) for room in ("sealing", "dossier", "ledger"))]
SLOWEST_SECONDS, MOST_GROWTH_BYTES = 5.0, 256 * 1024 * 1024
MOST_FINDINGS_KEPT = 20
SHARES = {"message": 4, "container": 2, "signature_made_good": 2, "listener": 0.5, "folder": 0.25}

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "rogatory.node.settings")
warnings.simplefilter("ignore")  # of libraries, about what they are fed here


class Watch:
    """Enters one target, and remembers what it answered and what it should not have done."""

    def __init__(self, name: str, seed: str) -> None:
        self.name, self.target, self.drawn = name, _targets()[name], random.Random(f"{seed}/{name}")
        self.examples = self.target.examples()
        self.answers: Counter[str] = Counter()
        self.findings: dict[str, str] = {}
        self.slowest, self.tried = 0.0, 0

    def enter(self, data: bytes) -> None:
        """One example in; nothing ever comes out but an answer or a finding."""
        self.tried += 1
        before, began = _memory(), time.perf_counter()
        try:
            self.answers[self.target.enter(data)] += 1
        except BaseException as wrong:
            if isinstance(wrong, KeyboardInterrupt | SystemExit):
                raise
            self._found(traceback.format_exc(), data, _place(wrong))
        took, grew = time.perf_counter() - began, _memory() - before
        self.slowest = max(self.slowest, took)
        if took > SLOWEST_SECONDS:
            self._found(f"took {took:.1f} seconds", data, "slow")
        if grew > MOST_GROWTH_BYTES:
            self._found(f"took {grew} bytes more", data, "large")

    def _found(self, what: str, data: bytes, place: str) -> None:
        if place in self.findings or len(self.findings) >= MOST_FINDINGS_KEPT:
            return
        self.findings[place] = what
        folder = OUT / "findings" / self.name
        folder.mkdir(parents=True, exist_ok=True)
        name = hashlib.sha256(data).hexdigest()[:16]
        (folder / name).write_bytes(data)
        (folder / f"{name}.txt").write_text(f"{place}\n\n{what}", "utf-8")

    def mutated(self, data: bytes) -> bytes:
        """Another example made of ``data``, or now and then of a good one."""
        from fuzz_mutations import mutated

        origin = data if data and self.drawn.random() < 0.8 else self.drawn.choice(self.examples)
        return mutated(self.drawn, origin, self.examples)

    def told(self) -> dict[str, object]:
        """What came of it, as a line of JSON wants it."""
        return {
            "target": self.name,
            "tried": self.tried,
            "slowest_seconds": round(self.slowest, 3),
            "memory_mb": _memory() // 2**20,
            "answers": dict(self.answers.most_common()),
            "findings": self.findings,
        }


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _place(wrong: BaseException) -> str:
    frames = traceback.extract_tb(wrong.__traceback__)
    ours = [frame for frame in frames if "rogatory" in frame.filename or "fuzz_" in frame.filename]
    last = (ours or frames)[-1]
    return f"{type(wrong).__name__} in {Path(last.filename).name}:{last.lineno}"


def chance(name: str, seconds: float, seed: str, most: int = 10**9) -> Watch:
    """Change good examples without further ado; the clock starts once each was entered as it is."""
    watch = Watch(name, seed)
    for example in watch.examples:
        watch.enter(example)
    kept, until = list(watch.examples), time.monotonic() + seconds
    while watch.tried < most and time.monotonic() < until:
        known = len(watch.answers)
        data = watch.mutated(watch.drawn.choice(kept))
        watch.enter(data)
        if len(watch.answers) > known and len(kept) < 500:
            kept.append(data)
    return watch


def guided(name: str, seconds: float, seed: str) -> Watch:
    """The same, led by the lines of our code an example reaches."""
    import atheris

    with atheris.instrument_imports(include=["rogatory"], enable_loader_override=False):
        watch = Watch(name, seed)
    corpus = OUT / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    for example in watch.examples:
        (corpus / hashlib.sha256(example).hexdigest()).write_bytes(example)
    until = time.monotonic() + seconds

    def enter(data: bytes) -> None:
        watch.enter(data)
        if time.monotonic() > until:
            print(json.dumps(watch.told()), flush=True)
            os._exit(0)

    def change(data: bytes, most: int, _seed: int) -> bytes:
        return watch.mutated(data)[:most]

    number = int(hashlib.sha256(seed.encode()).hexdigest()[:7], 16)
    options = [f"-seed={number}", "-max_len=300000", "-verbosity=0", "-timeout=60", "-rss_limit_mb=2048"]
    atheris.Setup([name, *options, f"-artifact_prefix={OUT}/", str(corpus)], enter, custom_mutator=change)
    atheris.Fuzz()
    return watch


def main() -> int:
    """Share the time among the targets, one process for each; 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=3600, help="of all targets together")
    parser.add_argument(
        "--seed", default=str(random.randrange(10**6)), help="the same seed draws the same changes"
    )
    parser.add_argument("--target", help="this one alone, in this process")
    given = parser.parse_args()
    if given.target:
        try:
            watch = guided(given.target, given.seconds, given.seed)
        except ImportError:
            watch = chance(given.target, given.seconds, given.seed)
        print(json.dumps(watch.told()), flush=True)
        return 0
    return _each(given.seconds, given.seed)


def _each(seconds: float, seed: str) -> int:
    names = _names()
    share = seconds / sum(SHARES.get(name, 1) for name in names)
    print(f"seed {seed}: {len(names)} targets, {share:.0f} seconds for most", flush=True)
    OUT.mkdir(parents=True, exist_ok=True)
    told = [_in_a_process(name, share * SHARES.get(name, 1), seed) for name in names]
    found = sum(len(one["findings"]) for one in told)
    tried = sum(one["tried"] for one in told)
    (OUT / "report.json").write_text(json.dumps({"seed": seed, "seconds": seconds, "targets": told}, indent=1))
    print(f"{tried} examples, {found} findings (build/fuzz/findings), report in build/fuzz/report.json")
    return 1 if found else 0


def _names() -> list[str]:
    return list(_targets())


def _targets() -> Mapping[str, Any]:
    """Late: Atheris must be there before what it watches, and Django before what it holds."""
    django.setup()
    from fuzz_targets import TARGETS

    return TARGETS


def _in_a_process(name: str, seconds: float, seed: str) -> dict[str, object]:
    """A reader that takes its process down is a finding too."""
    command = [sys.executable, __file__, "--target", name, "--seconds", str(seconds), "--seed", seed]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        lost = {"target": name, "tried": 0, "findings": {"process": done.stderr[-3000:]}}
        print(json.dumps(lost), flush=True)
        return lost
    print(lines[-1], flush=True)
    return dict(json.loads(lines[-1]))


if __name__ == "__main__":
    sys.exit(main())
