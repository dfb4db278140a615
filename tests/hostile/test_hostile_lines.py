"""The listener for mail by mutual TLS, called by whoever should not: gone before a byte of theirs is read.

TLS 1.3 knows no renegotiation, and nothing older is spoken here, so that there is none to attack.
"""

import base64
import contextlib
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from http.client import HTTPSConnection
from pathlib import Path

import exchange_samples as samples
import pytest
from besieged import INTRODUCTIONS, MESSAGES, Besieged
from certified_samples import CertifiedState
from line_ends import Shown, calling_as, renamed

from rogatory.exchange.identity import Identity
from rogatory.node.example.offices import free_ports
from rogatory.sealing.authorities import Use

PATIENCE_SECONDS = 20
WHO = b"GET /exchange/v1/node HTTP/1.1\r\nHost: localhost\r\n\r\n"
MUCH = b"POST /exchange/v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000000\r\n\r\n"


class Guarded(Besieged):
    """Tunisia's node, to which every State it trusts comes by mutual TLS."""

    def __init__(self, folder: Path) -> None:
        self.states: dict[str, CertifiedState] = {}
        super().__init__(folder)

    def _trusted(self, state: str) -> Identity:
        self.states[state] = CertifiedState(state, mail_url=f"https://{state.lower()}.example")
        return self.befriend(self.states[state].node())

    def line_of(self, state: str) -> Shown:
        """What a State shows today."""
        return self.states[state].tls, self.states[state].tls_certificate


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guarded]:
    """Its node, served."""
    node = Guarded(tmp_path_factory.mktemp("guarded"))
    try:
        yield node
    finally:
        node.stop()


def line_to(port: int, context: ssl.SSLContext) -> ssl.SSLSocket:
    """A line to that port, made."""
    plain = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_SECONDS)
    return context.wrap_socket(plain, server_hostname="localhost")


def asked(port: int, context: ssl.SSLContext, request: bytes = WHO) -> bytes:
    """The first of what is answered; nothing where no line is made or it ends without a word."""
    with contextlib.suppress(OSError), line_to(port, context) as line:
        line.sendall(request)
        return line.recv(65536)
    return b""


def answers(node: Guarded, state: str = "MA", port: int = 0) -> bool:
    return asked(port or node.mail, calling_as(node.line_of(state))).startswith(b"HTTP/1.1 200")


def kept_line(node: Guarded, state: str) -> contextlib.closing[HTTPSConnection]:
    """One line of a State's; it is never made anew."""
    line = HTTPSConnection("127.0.0.1", node.mail, timeout=60, context=calling_as(node.line_of(state)))
    line.connect()
    line.auto_open = 0
    return contextlib.closing(line)


def who_is_there(line: HTTPSConnection) -> int:
    line.request("GET", "/exchange/v1/node")
    answer = line.getresponse()
    answer.read()
    return answer.status


def stranger() -> Shown:
    somebody = CertifiedState("JO")
    return somebody.tls, somebody.tls_certificate


def test_a_confirmed_state_hands_in_its_mail_on_a_line_it_keeps(guarded: Guarded) -> None:
    with kept_line(guarded, "MA") as line:
        for _ in range(2):
            mail = samples.container(guarded.morocco, samples.draft(), reference=samples.uuid4())
            line.request("POST", MESSAGES, guarded.sealed(mail))
            answer = line.getresponse()
            assert (answer.status, answer.read()[:2]) == (HTTPStatus.OK, b"PK")


def test_who_shows_no_certificate_gets_no_word(guarded: Guarded) -> None:
    before = guarded.digest()
    assert asked(guarded.mail, calling_as(None)) == b""
    assert guarded.digest() == before
    assert answers(guarded)


def test_a_strangers_certificate_in_the_name_of_a_state_opens_nothing(guarded: Guarded) -> None:
    assert asked(guarded.mail, calling_as(stranger())) == b""


def test_a_certificate_that_has_ended_opens_nothing(guarded: Guarded) -> None:
    ended = guarded.states["JO"].for_lines(until=datetime.now(UTC) - timedelta(days=1))
    assert asked(guarded.mail, calling_as(ended)) == b""


def test_a_certificate_for_signatures_opens_nothing(guarded: Guarded) -> None:
    before = guarded.digest()
    answer = asked(guarded.mail, calling_as(guarded.states["JO"].for_lines(use=Use.SIGNING)), MUCH)
    assert not answer or answer.startswith(b"HTTP/1.1 401")
    assert guarded.digest() == before


def test_no_state_speaks_in_the_name_of_another(guarded: Guarded) -> None:
    as_jordan = renamed(guarded.line_of("MA"), "JO", guarded.states["MA"].key)
    assert asked(guarded.mail, calling_as(as_jordan), MUCH).startswith(b"HTTP/1.1 401")


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_2])
def test_nothing_older_than_tls_1_3_is_spoken(guarded: Guarded, version: ssl.TLSVersion) -> None:
    assert asked(guarded.mail, calling_as(guarded.line_of("MA"), version)) == b""
    assert answers(guarded)


def test_plain_http_and_noise_are_no_line(guarded: Guarded) -> None:
    for noise in (MUCH, b"\x00" * 5000, b"\x16\x03\x01\xff\xff" + bytes(500)):
        with socket.create_connection(("127.0.0.1", guarded.mail), timeout=PATIENCE_SECONDS) as line:
            with contextlib.suppress(OSError):
                line.sendall(noise)
                line.shutdown(socket.SHUT_WR)
            with contextlib.suppress(ConnectionError):
                assert not line.recv(65536).startswith(b"HTTP")
    assert answers(guarded)


def test_those_who_never_end_their_handshake_keep_no_state_waiting(guarded: Guarded) -> None:
    with contextlib.ExitStack() as held:
        for _ in range(400):
            slow = held.enter_context(socket.create_connection(("127.0.0.1", guarded.mail)))
            slow.sendall(b"\x16\x03\x01")
        began = time.monotonic()
        assert answers(guarded)
        assert time.monotonic() - began < PATIENCE_SECONDS


def test_one_state_that_says_nothing_on_many_lines_keeps_no_other_out(guarded: Guarded) -> None:
    with contextlib.ExitStack() as held:
        for _ in range(100):
            with contextlib.suppress(OSError):
                held.enter_context(line_to(guarded.mail, calling_as(guarded.line_of("JO")))).sendall(MUCH)
        assert answers(guarded)


def test_strangers_ask_who_we_are_and_introduce_themselves_and_their_mail_is_not_read(guarded: Guarded) -> None:
    assert guarded.client.get("/exchange/v1/node").status_code == 200
    described = CertifiedState("OM").node().description
    assert guarded.client.post(INTRODUCTIONS, content=described).status_code == 202
    before = guarded.digest()
    with socket.create_connection(("127.0.0.1", guarded.exchange), timeout=PATIENCE_SECONDS) as line:
        line.sendall(MUCH)  # and not a byte of what it announces
        assert line.recv(65536).startswith(b"HTTP/1.1 401")
    for path in ("/exchange/v1/receipts", "/exchange/v1/files/" + "a" * 64):
        assert guarded.client.post(path, content=b"x").status_code == 401
    assert guarded.digest() == before


def test_our_certificate_is_renewed_while_a_line_is_in_use_and_the_line_goes_on(guarded: Guarded) -> None:
    with kept_line(guarded, "MA") as line:
        assert who_is_there(line) == HTTPStatus.OK
        before = line.sock.getpeercert(binary_form=True)
        new = base64.b64decode(guarded.inside("renew_line"))
        assert who_is_there(line) == HTTPStatus.OK
        assert line.sock.getpeercert(binary_form=True) == before != new
    with line_to(guarded.mail, calling_as(guarded.line_of("MA"))) as later:
        assert later.getpeercert(binary_form=True) == new


def test_a_states_renewed_certificate_counts_at_once_and_its_revoked_one_no_more(guarded: Guarded) -> None:
    stolen = guarded.line_of("JO")
    guarded.states["JO"].new_line(revoke=True)
    assert answers(guarded, "JO")  # its authority gave it, though nobody has told us
    assert asked(guarded.mail, calling_as(stolen)).startswith(b"HTTP/1.1 200")
    guarded.client.post(INTRODUCTIONS, content=guarded.states["JO"].node().description)
    before = guarded.digest()
    assert asked(guarded.mail, calling_as(stolen), MUCH).startswith(b"HTTP/1.1 401")
    assert guarded.digest() == before
    assert answers(guarded, "JO")


NGINX = """
{module}
worker_processes 1;
daemon off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 64; }}
stream {{
    server {{
        listen 127.0.0.1:{port};
        proxy_pass 127.0.0.1:{mail};
    }}
}}
"""


@pytest.fixture
def passed_through(guarded: Guarded, tmp_path: Path) -> Iterator[int]:
    """The port of an nginx before the node, as in docs/operating.md: it hands the bytes on."""
    program = shutil.which("nginx")
    if program is None:
        pytest.skip("nginx is not installed: apt-get install nginx libnginx-mod-stream")
    beside = Path(program).parent.parent / "lib/nginx/modules/ngx_stream_module.so"
    module = f"load_module {beside};" if beside.exists() else ""
    (port,) = free_ports(1)
    configuration = tmp_path / "nginx.conf"
    configuration.write_text(NGINX.format(module=module, folder=tmp_path, port=port, mail=guarded.mail))
    proxy = subprocess.Popen(
        [program, "-e", str(tmp_path / "error.log"), "-p", str(tmp_path), "-c", str(configuration)],
        stderr=subprocess.DEVNULL,
    )
    try:
        until = time.monotonic() + PATIENCE_SECONDS
        while not answers(guarded, port=port) and time.monotonic() < until:
            assert proxy.poll() is None, (tmp_path / "error.log").read_text()
            time.sleep(0.1)
        yield port
    finally:
        proxy.terminate()
        proxy.wait()


def test_behind_a_proxy_that_passes_tls_through_the_node_itself_knows_who_calls(
    guarded: Guarded, passed_through: int
) -> None:
    assert answers(guarded, port=passed_through)
    for nobody in (None, stranger()):
        assert asked(passed_through, calling_as(nobody)) == b""
    claimed = b"X-SSL-Client-Cert: anything\r\nX-Client-State: MA\r\n\r\n"
    assert asked(passed_through, calling_as(None), WHO[:-2] + claimed) == b""
