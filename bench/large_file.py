"""One large file from node to node, beside its digest, its encryption and its copying, one after the other.

``ROGATORY_LARGE_FILE_GB`` says how large, 5 where it says nothing. Timed is all from the officer's sending to
the recipient's signed word that it stands in the dossier; keeping it in the sender's dossier is told apart.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import figures
from play import Side, acquaint

ROOT = Path(__file__).resolve().parent.parent
GIGABYTES = float(os.environ.get("ROGATORY_LARGE_FILE_GB", "5"))
PATIENCE_SECONDS = 900
KEY = "00" * 32


def main() -> None:
    """The seconds of both, and the most memory any process of ours took."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "build") as name:
        folder = Path(name)
        file = folder / "evidence.bin"
        _fill(file, int(GIGABYTES * 10**9))
        alone = _alone(file)
        kept, sent, memory = _between_nodes(folder, file)
    told = f"{sent:.1f} s, the tools alone {alone:.1f} s: {sent / alone:.2f} times as long"
    figures.say(f"a file of {GIGABYTES:g} GB from node to node", told)
    figures.say("keeping it in the sender's dossier before", f"{kept:.1f} s")
    figures.say("the most memory a process took", f"{memory:.0f} MB")


def _fill(file: Path, size: int) -> None:
    """Bytes no tool can shrink: zeros encrypted."""
    with file.open("wb") as out:
        zeros = subprocess.Popen(["head", "-c", str(size), "/dev/zero"], stdout=subprocess.PIPE)
        encrypt = ["openssl", "enc", "-aes-256-ctr", "-K", KEY, "-iv", "01" * 16]
        subprocess.run(encrypt, stdin=zeros.stdout, stdout=out, check=True)
        zeros.wait()


def _alone(file: Path) -> float:
    """``sha256sum``, ``openssl enc`` and ``curl`` of the same bytes, one after the other."""
    port = _served(file.parent)
    copy = file.with_suffix(".copy")
    encrypt = ["openssl", "enc", "-aes-256-ctr", "-K", KEY, "-iv", "02" * 16, "-in", file, "-out", copy]
    fetch = ["curl", "--silent", "--output", copy, f"http://127.0.0.1:{port[0]}/{file.name}"]
    began = time.perf_counter()
    try:
        for command in (["sha256sum", file], encrypt, fetch):
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - began
    finally:
        port[1].terminate()
        port[1].wait()
        copy.unlink(missing_ok=True)


def _served(folder: Path) -> tuple[int, "subprocess.Popen[bytes]"]:
    from rogatory.node.example.offices import free_ports

    (port,) = free_ports(1)
    command = [sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", folder]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1)
    return port, server


def _between_nodes(folder: Path, file: Path) -> tuple[float, float, float]:
    """Seconds to keep it, seconds to send it, and the most megabytes a process took meanwhile."""
    sides = [Side(state, folder, "0", direct=True) for state in ("TN", "JO")]
    try:
        acquaint(sides)
        began = time.perf_counter()
        sides[0].inside("queue_file", to="JO", path=str(file))
        kept, began = time.perf_counter() - began, time.perf_counter()
        while _undelivered(sides[0]):
            if time.perf_counter() - began > PATIENCE_SECONDS:
                raise SystemExit("the file did not arrive")
            time.sleep(0.05)
        return kept, time.perf_counter() - began, max(map(_most_memory, sides))
    finally:
        for side in sides:
            side.stop()
            shutil.rmtree(side.home, ignore_errors=True)


def _undelivered(side: Side) -> int:
    with sqlite3.connect(f"file:{side.node.data / 'rogatory.sqlite3'}?mode=ro", uri=True) as database:
        return int(
            database.execute("select count(*) from exchange_outgoing where state != 'delivered'").fetchone()[0]
        )


def _most_memory(side: Side) -> float:
    """The most megabytes any process of a node ever had in memory."""
    groups = {os.getpgid(child.pid) for child in side.children}
    return max(
        _peak(Path(process))
        for process in map(str, Path("/proc").glob("[0-9]*"))
        if _group(Path(process)) in groups
    )


def _group(process: Path) -> int:
    try:
        return os.getpgid(int(process.name))
    except ProcessLookupError:
        return -1


def _peak(process: Path) -> float:
    try:
        lines = (process / "status").read_text().splitlines()
    except FileNotFoundError:
        return 0
    return max((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), default=0)


if __name__ == "__main__":
    main()
