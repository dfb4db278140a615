"""Messages from node to node, lasting on both sides, beside what signing, sealing and writing alone take.

Both are told by the clock and by the processor time they took: the second is the same however busy the machine.
"""

import io
import os
import signal
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

import figures
from play import Side, acquaint

from rogatory.kernel.states import state_code
from rogatory.ledger.signing import signer_of
from rogatory.sealing.container import EnclosedFile, Letter, build_container, read_container, verify_container
from rogatory.sealing.keys import make_certificate, make_opening_key, make_signing_key
from rogatory.sealing.seal import seal, unseal

ROOT = Path(__file__).resolve().parent.parent
MESSAGES, DOSSIERS = 400, 20
PATIENCE_SECONDS = 300
_WORKER = 2
"""The worker's place among a side's processes."""


class Pace(NamedTuple):
    """How many a second, and the milliseconds of processor time one takes."""

    a_second: float
    milliseconds: float


def main() -> None:
    """The pace between two nodes, and that of the bare work in one process, taken before and after."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "build") as folder:
        before = _bare(Path(folder))
        between = _between_nodes(Path(folder))
        after = _bare(Path(folder))
    bare = Pace(*((one + other) / 2 for one, other in zip(before, after, strict=True)))
    alone = "signed, sealed, opened, receipted and written alone"
    told = f"{between.a_second:.1f} a second; {alone} {bare.a_second:.1f}"
    figures.say("messages from node to node", f"{told}: {bare.a_second / between.a_second:.1f} times as long")
    told = f"{between.milliseconds:.1f} ms; alone {bare.milliseconds:.1f} ms"
    times = between.milliseconds / bare.milliseconds
    figures.say("processor time of one, both nodes together", f"{told}: {times:.1f} times")


def _between_nodes(folder: Path) -> Pace:
    sides = [Side(state, folder, "0", direct=True) for state in ("TN", "JO")]
    try:
        acquaint(sides)
        sender = sides[0]
        with _standing_still(sender.children[_WORKER].pid):  # else much would have left before all is queued
            sender.inside("queue", to=["JO"], count=MESSAGES, dossiers_each=DOSSIERS, seed="0")
            left, worked = _undelivered(sender), _processor_seconds(sides)
        begun = time.perf_counter()
        while (now := _undelivered(sender)) and time.perf_counter() - begun < PATIENCE_SECONDS:
            time.sleep(0.05)
        passed, done = time.perf_counter() - begun, left - now
        return Pace(done / passed, 1000 * (_processor_seconds(sides) - worked) / done)
    finally:
        for side in sides:
            side.stop()


@contextmanager
def _standing_still(group: int) -> Iterator[None]:
    os.killpg(group, signal.SIGSTOP)
    try:
        yield
    finally:
        os.killpg(group, signal.SIGCONT)


def _processor_seconds(sides: Sequence[Side]) -> float:
    """What all processes of the nodes have used so far."""
    groups = {child.pid for side in sides for child in side.children}
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):  # it has just ended
            said = stat.read_text().rpartition(")")[2].split()
            ticks += int(said[11]) + int(said[12]) if int(said[2]) in groups else 0
    return ticks / os.sysconf("SC_CLK_TCK")


def _undelivered(side: Side) -> int:
    with sqlite3.connect(f"file:{side.node.data / 'rogatory.sqlite3'}?mode=ro", uri=True) as database:
        return int(
            database.execute("select count(*) from exchange_outgoing where state != 'delivered'").fetchone()[0]
        )


def _bare(folder: Path) -> Pace:
    """A message and its receipt: two signatures, one seal, and one write made durable on each side for each."""
    key, opening = make_signing_key(), make_opening_key()
    now = datetime.now(UTC)
    certificate = make_certificate(
        key, node="bench", state=state_code("TN"), not_before=now, not_after=now + timedelta(days=1)
    )
    body = b'{"fictional":true}' * 250

    def signed() -> bytes:
        out = io.BytesIO()
        letter = Letter(
            sender="TN",
            recipient="JO",
            message_id=str(uuid4()),
            dossier=str(uuid4()),
            sequence=1,
            kind="draft_shared/1",
            created_at=now,
            enclosed=[EnclosedFile(name="message.json", media_type="application/json", data=body)],
        )
        build_container(letter, sign=signer_of(key), certificate=certificate, signed_at=now, out=out)
        return out.getvalue()

    def verified(container: bytes) -> None:
        read = read_container(io.BytesIO(container))
        verify_container(read, certificate=certificate, sender="TN", recipient="JO")  # type: ignore[arg-type]

    def once() -> None:
        sealed, opened = io.BytesIO(), io.BytesIO()
        seal(io.BytesIO(signed()), sealed, opening.sealing_key())
        unseal(io.BytesIO(sealed.getvalue()), opened, opening, limit=10**7)
        verified(opened.getvalue())
        verified(signed())
        for name in ("sent", "taken", "given", "got"):
            _write_lastingly(folder / name, opened.getvalue())

    worked, done = time.process_time(), 0

    def counted() -> None:
        nonlocal done
        done += 1
        once()

    pace = figures.rate(counted)
    return Pace(pace, 1000 * (time.process_time() - worked) / done)


def _write_lastingly(file: Path, content: bytes) -> None:
    with file.open("ab") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


if __name__ == "__main__":
    main()
