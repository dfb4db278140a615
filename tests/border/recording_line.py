"""A line between two nodes that writes down every byte, both ways."""

import contextlib
import socket
import threading


class RecordingLine:
    """Hands on what comes to ``port`` to ``target``; ``heard`` is all that crossed.

    While it is ``broken`` it hands on nothing and hangs up.
    """

    def __init__(self, port: int, target: int) -> None:
        self.heard = bytearray()
        self.broken = False
        self._target = target
        self._door = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self._open, daemon=True).start()

    def close(self) -> None:
        """Take no more calls."""
        self._door.close()

    def _open(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                caller, _ = self._door.accept()
                if self.broken:
                    caller.close()
                    continue
                called = socket.create_connection(("127.0.0.1", self._target))
                for one, other in ((caller, called), (called, caller)):
                    threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while piece := one.recv(65536):
                self.heard += piece
                other.sendall(piece)
        with contextlib.suppress(OSError):
            other.shutdown(socket.SHUT_WR)
