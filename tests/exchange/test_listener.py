"""The exchange's own listener: three addresses, limits on everything, nothing a browser would need."""

import io
from http import HTTPStatus

import msgspec
import pytest

from rogatory.exchange.listener import LARGEST_INTRODUCTION, LARGEST_MESSAGE, Doors, Reply, listener

MESSAGES = "/exchange/v1/messages"


class Recorder:
    """What came through the doors, and how it was answered."""

    def __init__(self):
        self.came = []
        doors = Doors(
            descriptor=lambda: b"{}",
            introduction=self.take,
            message=lambda body: self.take(body.read()),
            bundle=lambda parts: self.take(b"|".join(parts)),
            receipt=self.take,
            file=lambda environ: self.take(environ["PATH_INFO"].encode()),
        )
        self.application = listener(doors)

    def take(self, body):
        self.came.append(body)
        return Reply(HTTPStatus.OK, b"receipt")

    def ask(self, method, path, body=b"", length=None):
        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "wsgi.input": io.BytesIO(body),
            "CONTENT_LENGTH": str(len(body)) if length is None else length,
        }
        answered = []
        said = b"".join(self.application(environ, lambda status, headers: answered.extend([status, headers])))
        return int(answered[0].split()[0]), dict(answered[1]), said


def test_a_message_comes_through_whole():
    recorder = Recorder()
    status, _, said = recorder.ask("POST", MESSAGES, b"sealed")
    assert (status, said, recorder.came) == (200, b"receipt", [b"sealed"])


def test_a_body_of_unknown_length_comes_through():
    recorder = Recorder()
    assert recorder.ask("POST", MESSAGES, b"sealed", length="")[0] == 200


@pytest.mark.parametrize(
    ("method", "path", "body", "length", "status", "reason"),
    [
        ("POST", MESSAGES, b"cut", "10", 400, "truncated"),
        ("POST", MESSAGES, b"", str(LARGEST_MESSAGE + 1), 413, "too-large"),
        ("POST", "/exchange/v1/introductions", b" " * (LARGEST_INTRODUCTION + 1), "", 413, "too-large"),
        ("POST", MESSAGES, b"", "-1", 400, "bad-length"),
        ("POST", MESSAGES, b"", "١٢", 400, "bad-length"),
        ("GET", MESSAGES, b"", None, 405, "method-not-allowed"),
        ("POST", "/exchange/v1/node", b"", None, 405, "method-not-allowed"),
        ("GET", "/", b"", None, 404, "not-found"),
        ("GET", "/requests/", b"", None, 404, "not-found"),
        ("POST", "/exchange/v1/messages/", b"", None, 404, "not-found"),
    ],
)
def test_whatever_else_comes_is_turned_away_with_a_reason(method, path, body, length, status, reason):
    recorder = Recorder()
    answered, _, said = recorder.ask(method, path, body, length)
    assert (answered, msgspec.json.decode(said)) == (status, {"reason": reason})
    assert recorder.came == []


def test_it_sets_no_cookie_and_lets_nothing_be_cached():
    _, headers, _ = Recorder().ask("GET", "/exchange/v1/node")
    assert "Set-Cookie" not in headers
    assert headers["Cache-Control"] == "no-store"
