"""A line between two nodes that lets a request through, or does to it what a bad network would do."""

import contextlib
import random
import select
import socket
import threading
import time
from collections import Counter

FAULTS = (
    "refused",
    "cut on the way there",
    "cut on the way back",
    "changed on the way there",
    "changed on the way back",
    "sent twice",
    "late",
)
_LARGEST = 2 * 1024 * 1024
_REACH = 24 * 1024
"""Within so many bytes a fault meets an encrypted line: in its handshake, a message or its answer."""
_IDLE_SECONDS = 1.0


class FaultyLine:
    """Listens on ``port`` and passes whole HTTP exchanges on to ``target``; ``share`` of them meet a fault."""

    faults = FAULTS

    def __init__(self, port: int, target: int, seed: str) -> None:
        self.target = target
        self.share = 0.0
        self.met: Counter[str] = Counter()
        self._chance = random.Random(seed)
        self._server = socket.create_server(("127.0.0.1", port), backlog=64)
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        """Take no more calls."""
        self._server.close()

    def _listen(self) -> None:
        with contextlib.suppress(OSError):  # closed
            while True:
                caller, _ = self._server.accept()
                fault = self._chance.choice(self.faults) if self._chance.random() < self.share else "none"
                self.met[fault] += 1
                at = self._chance.random()
                threading.Thread(target=self._carry, args=(caller, fault, at), daemon=True).start()

    def _carry(self, caller: socket.socket, fault: str, at: float) -> None:
        with caller, contextlib.suppress(OSError):
            if fault == "refused":
                return
            asked = _whole(caller)
            if fault == "late":
                time.sleep(2 * at)
            if fault == "cut on the way there":
                self._answer(asked[: int(len(asked) * at)], wait=False)
                return
            if fault == "changed on the way there":
                asked = _changed(asked, at)
            if fault == "sent twice":
                self._answer(asked)
            answered = self._answer(asked)
            if fault == "cut on the way back":
                answered = answered[: int(len(answered) * at)]
            if fault == "changed on the way back":
                answered = _changed(answered, at)
            caller.sendall(answered)

    def _answer(self, asked: bytes, *, wait: bool = True) -> bytes:
        with socket.create_connection(("127.0.0.1", self.target), timeout=30) as node:
            node.sendall(asked)
            return _whole(node) if wait else b""


class FaultyWire(FaultyLine):
    """The same for a line of mutual TLS, of which nothing is seen but bytes: each time it is made, it may fail.

    What is sent twice on such a line is thrown away by TLS itself. It ends when nothing is said, so that it is
    made again and meets another fault.
    """

    faults = tuple(fault for fault in FAULTS if fault != "sent twice")

    def _carry(self, caller: socket.socket, fault: str, at: float) -> None:
        with caller, contextlib.suppress(OSError):
            if fault == "refused":
                return
            if fault == "late":
                time.sleep(2 * at)
            with socket.create_connection(("127.0.0.1", self.target), timeout=30) as node:
                meets = {"there": caller, "back": node}.get(fault.rpartition(" ")[2])
                _passed(caller, node, meets, int(at * _REACH), cuts=fault.startswith("cut"))


def _passed(
    caller: socket.socket, node: socket.socket, meets: socket.socket | None, at: int, *, cuts: bool
) -> None:
    """Pass bytes both ways until nothing is said; what ``meets`` sends is cut, or changed, ``at`` a byte."""
    while ready := select.select([caller, node], [], [], _IDLE_SECONDS)[0]:
        for one in ready:
            piece, other = one.recv(65536), node if one is caller else caller
            if one is meets and 0 <= at < len(piece):
                piece = piece[:at] + (b"" if cuts else bytes([piece[at] ^ 1]) + piece[at + 1 :])
                cut = cuts
            else:
                cut = not piece
            at -= len(piece) if one is meets else 0
            other.sendall(piece)
            if cut:
                return


def _whole(sender: socket.socket) -> bytes:
    """One HTTP message: its head, and as much after it as it says."""
    sender.settimeout(30)
    data = bytearray()
    while b"\r\n\r\n" not in data and (chunk := sender.recv(65536)):
        data += chunk
    head, _, body = bytes(data).partition(b"\r\n\r\n")
    wanted = _length(head)
    while len(body) < wanted and (chunk := sender.recv(65536)):
        body += chunk
    return head + b"\r\n\r\n" + body


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return min(int(line.partition(b":")[2]), _LARGEST)
    return 0


def _changed(message: bytes, at: float) -> bytes:
    """One bit of the body turned."""
    head, between, body = message.partition(b"\r\n\r\n")
    if not body:
        return message
    place = min(int(len(body) * at), len(body) - 1)
    return head + between + body[:place] + bytes([body[place] ^ 1]) + body[place + 1 :]
