"""What comes to the listener's port and is no mail: turned away at once, within limits, nothing changed."""

import base64
import contextlib
import socket
import time
from collections.abc import Iterator
from http import HTTPStatus

import exchange_samples as samples
import httpx
import pytest
from besieged import INTRODUCTIONS, MESSAGES, Besieged

from rogatory.exchange.descriptor import signed_descriptor
from rogatory.kernel.canonical import canonical_bytes
from rogatory.ledger.signing import sign_statement
from rogatory.sealing.keys import certificate_bytes

PATIENCE_SECONDS = 20
TOO_LARGE = 64 * 2**20 + 1
GET_X = b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
START = b"POST /exchange/v1/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
ODD_REQUESTS = {
    "a browser": b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    "a path that climbs": b"GET /exchange/v1/node/../../../etc/passwd" + GET_X,
    "a path that climbs in disguise": b"GET /%2e%2e/%2e%2e/etc/passwd" + GET_X,
    "an address of another machine": b"GET http://example.org/" + GET_X,
    "another's port": b"CONNECT 127.0.0.1:22" + GET_X,
    "a method nobody knows": b"BREW /exchange/v1/messages" + GET_X,
    "a length below nothing": START + b"Content-Length: -5\r\n\r\nx",
    "a length in words": START + b"Content-Length: many\r\n\r\nx",
    "two lengths": START + b"Content-Length: 1\r\nContent-Length: 5\r\n\r\nx",
    "a length beyond counting": START + b"Content-Length: 99999999999999999999999\r\n\r\nx",
    "a length and pieces": START + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "pieces of odd sizes": START + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n",
    "a head without end": START + b"X-Long: " + b"a" * 2_000_000,
    "very many heads": START + b"".join(b"X-%d: a\r\n" % number for number in range(20_000)) + b"\r\n",
    "no protocol": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500),
    "a line cut in two": START + b"X: a\n\nContent-Length: 1\r\n\r\nx",
}


def asked(node: Besieged, request: bytes) -> bytes:
    """Whatever comes back before the connection ends or patience does."""
    answer = b""
    with socket.create_connection(("127.0.0.1", node.exchange), timeout=PATIENCE_SECONDS) as line:
        with contextlib.suppress(OSError):
            line.sendall(request)
            line.shutdown(socket.SHUT_WR)
        with contextlib.suppress(OSError):
            while piece := line.recv(65536):
                answer += piece
    return answer


def answers_others(node: Besieged) -> bool:
    return node.client.get("/exchange/v1/node", timeout=PATIENCE_SECONDS).status_code == HTTPStatus.OK


@pytest.mark.parametrize("what", ODD_REQUESTS)
def test_what_is_no_request_of_a_node_is_turned_away(node: Besieged, what: str) -> None:
    before = node.digest()
    answer = asked(node, ODD_REQUESTS[what])
    assert not answer or answer.startswith((b"HTTP/1.1 4", b"HTTP/1.0 4")), answer[:200]
    assert b"root:" not in answer
    assert node.digest() == before
    assert answers_others(node)


def test_more_than_an_envelope_may_hold_is_turned_away_before_it_is_read(node: Besieged) -> None:
    before = node.digest()
    answer = asked(node, START + b"Content-Length: %d\r\n\r\nx" % TOO_LARGE)
    assert answer.startswith(b"HTTP/1.1 413")
    assert node.digest() == before


def test_more_than_an_envelope_may_hold_is_turned_away_also_where_it_does_not_say_so(node: Besieged) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(66):
            yield bytes(2**20)

    before = node.digest()
    with contextlib.suppress(httpx.WriteError):  # it hangs up while we still talk
        answer = node.client.post(MESSAGES, content=pieces())
        assert answer.status_code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    assert node.digest() == before
    assert answers_others(node)


def test_those_who_say_nothing_keep_nobody_else_waiting(node: Besieged) -> None:
    with contextlib.ExitStack() as held:
        for _ in range(40):
            line = held.enter_context(socket.create_connection(("127.0.0.1", node.exchange)))
            line.sendall(START + b"Content-Length: 1000\r\n\r\nROGATORYSEAL")
        began = time.monotonic()
        assert answers_others(node)
        sent = node.sealed(samples.container(node.morocco, samples.draft(), reference=samples.uuid4()))
        assert node.post(sent).status_code == HTTPStatus.OK
        assert time.monotonic() - began < PATIENCE_SECONDS


def described(**changes: object) -> bytes:
    """An introduction of an invented Oman, signed as it is, with any field as one likes."""
    oman = samples.identity("OM")
    said = {
        "format": "rogatory_node/1",
        "state": "OM",
        "name": "Oman (fictional)",
        "exchange_url": "https://om.example",
        "certificate": base64.b64encode(certificate_bytes(oman.certificate)).decode(),
        "sealing_key": base64.b64encode(oman.opening_key.sealing_key().raw).decode(),
    }
    return sign_statement(canonical_bytes({**said, **changes}), oman.sign, oman.public_key)


ODD_INTRODUCTIONS = {
    "nothing": b"",
    "nested without end": b"[" * 60_000,
    "a name written backwards": described(name="\u202enoitatneserper"),
    "a name with a line in it": described(name="Oman\nconfirmed by the head"),
    "a name of nothing seen": described(name="\u200b\u2060"),
    "a name beyond all need": described(name="O" * 201),
    "an address that looks like another": described(exchange_url="https://om.ex\u0430mple"),
    "an address written backwards": described(exchange_url="https://om.example/\u202eelpmaxe"),
    "an address that is not encrypted": described(exchange_url="http://om.example"),
    "an address of this machine's files": described(exchange_url="file:///etc/passwd"),
    "an address with a password": described(exchange_url="https://a:b@om.example"),
    "our own State": described(state="TN"),
    "no State": described(state="\u202e\u202d"),
    "a key of another size": described(sealing_key="AAAA"),
    "a certificate in other letters": described(certificate="شهادة"),
    "fields nobody asked for": described(confirmed=True),
    "somebody else's certificate": described(
        certificate=base64.b64encode(certificate_bytes(samples.identity("OM").certificate)).decode()
    ),
    "larger than an introduction is": b" " * (64 * 1024 + 1),
}


@pytest.mark.parametrize("what", ODD_INTRODUCTIONS)
def test_an_introduction_that_hides_something_is_refused_with_a_reason(node: Besieged, what: str) -> None:
    before = node.digest()
    answer = node.post(ODD_INTRODUCTIONS[what], INTRODUCTIONS)
    assert answer.status_code in {HTTPStatus.UNPROCESSABLE_ENTITY, HTTPStatus.REQUEST_ENTITY_TOO_LARGE}
    assert answer.json()["reason"]
    assert node.digest() == before


def test_a_flood_of_introductions_leaves_five_for_a_state_and_confirms_none(node: Besieged) -> None:
    flood = [node.post(signed_descriptor(samples.identity("DZ")), INTRODUCTIONS) for _ in range(25)]
    assert [one.status_code for one in flood] == [202] * 5 + [429] * 20
    before = node.digest()
    claims = [node.post(signed_descriptor(samples.identity("JO")), INTRODUCTIONS) for _ in range(2)]
    assert {one.status_code for one in claims} == {202}
    after = node.digest()
    assert {table for table in after if after[table] != before[table]} <= {
        "exchange_peer",
        "register_chain",
        "register_entry",
        "register_part",
        "store_keyrow",
        "files",
    }
    sent = node.sealed(samples.container(node.jordan, samples.draft(), reference=samples.uuid4()))
    assert node.post(sent).status_code == HTTPStatus.OK
