"""Messages from node to node, lasting on both sides, beside what signing, sealing and writing alone take."""

import io
import os
import sqlite3
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import figures
from play import Side, acquaint

from rogatory.kernel.states import state_code
from rogatory.ledger.signing import signer_of
from rogatory.sealing.container import EnclosedFile, Letter, build_container, read_container, verify_container
from rogatory.sealing.keys import make_certificate, make_opening_key, make_signing_key
from rogatory.sealing.seal import seal, unseal

ROOT = Path(__file__).resolve().parent.parent
MESSAGES, DOSSIERS = 200, 20
PATIENCE_SECONDS = 300


def main() -> None:
    """The rate between two nodes, and the rate of the bare work in one process."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "build") as folder:
        between = _between_nodes(Path(folder))
        bare = _bare(Path(folder))
    told = f"{between:.1f} a second; signed, sealed, opened, receipted and written alone {bare:.1f}"
    figures.say("messages from node to node", f"{told}: {bare / between:.1f} times as long")


def _between_nodes(folder: Path) -> float:
    sides = [Side(state, folder, "0", direct=True) for state in ("TN", "JO")]
    try:
        acquaint(sides)
        sender = sides[0]
        sender.inside("queue", to=["JO"], count=MESSAGES, dossiers_each=DOSSIERS, seed="0")
        left, begun = _undelivered(sender), time.perf_counter()
        while (now := _undelivered(sender)) and time.perf_counter() - begun < PATIENCE_SECONDS:
            time.sleep(0.05)
        return (left - now) / (time.perf_counter() - begun)
    finally:
        for side in sides:
            side.stop()


def _undelivered(side: Side) -> int:
    with sqlite3.connect(f"file:{side.node.data / 'rogatory.sqlite3'}?mode=ro", uri=True) as database:
        return int(
            database.execute("select count(*) from exchange_outgoing where state != 'delivered'").fetchone()[0]
        )


def _bare(folder: Path) -> float:
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

    return figures.rate(once)


def _write_lastingly(file: Path, content: bytes) -> None:
    with file.open("ab") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


if __name__ == "__main__":
    main()
