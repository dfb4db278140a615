"""Mail over lines whose two ends know each other: pinned to the State, and sent in no other way."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import exchange_samples as samples
import pytest
from certified_samples import CertifiedState
from far_node import FarNode
from line_ends import Shown, answering_as, renamed

from rogatory.desk import own_keys, peers, post
from rogatory.exchange import identity as identities
from rogatory.exchange import introductions, lines, mutual_tls, outbox
from rogatory.exchange.descriptor import read_descriptor
from rogatory.kernel.canonical import sha256_hex
from rogatory.sealing.authorities import Use
from rogatory.sealing.keys import certificate_bytes
from rogatory.store import keys

pytestmark = pytest.mark.django_db
NOW = datetime.now(UTC)


class FarState:
    """Jordan, which takes mail by mutual TLS and nothing else at the same port."""

    def __init__(self, ours) -> None:
        self.ours, self.node, self.state = ours, FarNode("JO"), CertifiedState("JO")
        self.seen: list[bytes] = []
        self.shown: Shown | None = None
        self.encrypted = True

    @contextmanager
    def at_its_address(self) -> Iterator["FarState"]:
        """Serve."""
        with self.node.at_its_address(wrap=self._line):
            port = self.node.identity.exchange_url.rpartition(":")[2]
            self.state.mail_url = f"https://127.0.0.1:{port}"
            self.renewed()
            yield self

    def renewed(self) -> None:
        """Describe itself as it is today."""
        self.node.identity = self.node.signs_as = self.state.node()

    def _line(self, line):
        if not self.encrypted:
            return line
        context = answering_as(self.shown or (self.state.tls, self.state.tls_certificate), self.ours.authority)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        made = context.wrap_socket(line, server_side=True)
        self.seen.append(made.getpeercert(binary_form=True))
        return made


@pytest.fixture
def far(tunisia):
    with FarState(tunisia).at_its_address() as state:
        samples.befriend(state.node.identity)
        yield state


def queue(reference=None):
    reference, message_id = reference or uuid4(), str(uuid4())
    keys.make_key(f"dossier:{reference}")
    post.queue_message(reference, reference, "JO", samples.draft(), (), message_id)
    return reference, message_id


def deliver(reference) -> None:
    introductions.end_rest("JO")
    post.deliver({"reference": str(reference), "recipient": "JO"}, datetime.now(UTC))


def announced(far) -> None:
    far.renewed()
    peers.receive_introduction(far.node.identity.description)


def refused(far, reason: str) -> None:
    """A message is queued, and does not leave."""
    reference, message_id = queue()
    with pytest.raises(post.NotYet, match=reason):
        deliver(reference)
    assert far.node.taken == []
    assert outbox.mail_states([message_id])[message_id].state == "queued"


def test_mail_goes_by_mutual_tls_and_each_end_shows_what_its_authority_gave_it(far, tunisia):
    reference, message_id = queue()
    deliver(reference)
    assert far.node.taken == [message_id]
    assert far.seen == [certificate_bytes(tunisia.tls_certificate)]


def test_one_handshake_serves_the_messages_that_follow(far):
    reference, _ = queue()
    for _ in range(4):
        queue(reference)
    deliver(reference)
    assert len(far.node.taken) == 5
    assert len(far.seen) == 1


def test_another_states_node_at_the_end_of_the_line_gets_nothing(far):
    morocco = CertifiedState("MA")
    samples.befriend(morocco.node())
    far.shown = morocco.tls, morocco.tls_certificate
    refused(far, "exchange-line-not-theirs")


def test_a_stranger_who_calls_itself_jordan_gets_nothing(far):
    stranger = CertifiedState("JO")
    far.shown = stranger.tls, stranger.tls_certificate
    refused(far, "exchange-line-not-theirs")


def test_a_certificate_for_signatures_ends_no_line(far):
    far.shown = far.state.for_lines(use=Use.SIGNING)
    refused(far, "exchange-line-not-theirs")


def test_a_certificate_that_has_ended_ends_no_line(far):
    far.shown = far.state.for_lines(until=NOW - timedelta(days=1))
    refused(far, "exchange-line-not-theirs")


def test_a_revoked_certificate_ends_no_line_from_when_we_heard_of_it(far):
    stolen = far.state.tls, far.state.tls_certificate
    deliver(queue()[0])
    far.state.new_line(revoke=True)
    announced(far)
    far.shown, far.node.taken = stolen, []
    refused(far, "exchange-line-not-theirs")
    far.shown = None
    reference, message_id = queue()
    deliver(reference)
    assert far.node.taken == [message_id]


def test_a_renewed_certificate_is_believed_before_we_heard_of_it_and_so_is_the_earlier_one(far):
    earlier = far.state.tls, far.state.tls_certificate
    far.state.new_line()
    deliver(queue()[0])
    announced(far)
    far.shown = earlier
    mutual_tls._calling.cache_clear()  # a line made anew
    deliver(queue()[0])
    assert len(far.node.taken) == len(far.seen) == 2


def test_our_renewed_certificate_is_shown_on_the_next_line(far, tunisia):
    deliver(queue()[0])
    assert own_keys.renew_own_keys(("tls",), datetime.now(UTC)) == ""
    deliver(queue()[0])
    new = identities.own_identity().tls_certificate
    assert far.seen == [certificate_bytes(tunisia.tls_certificate), certificate_bytes(new)]


def test_where_no_line_can_be_made_mail_waits_and_goes_in_no_other_way(far):
    far.encrypted = False
    refused(far, "exchange-nobody-answered")


def test_who_does_not_know_our_certificate_closes_the_line_and_the_officer_reads_what_to_do(far):
    far.ours = CertifiedState("OM").node()
    refused(far, "exchange-line-closed")


def test_a_state_without_mutual_tls_gets_its_mail_as_before(tunisia):
    with FarNode("JO").at_its_address() as earlier:
        samples.befriend(earlier.identity)
        reference, message_id = queue()
        deliver(reference)
        assert earlier.taken == [message_id]
        (shown,) = peers.peers(samples.head())
        assert shown.line == "here"


def test_the_officer_sees_by_which_kind_of_line_each_state_is_reached(far):
    samples.befriend(samples.identity("MA", "https://ma.example"))
    assert {one.state.code: one.line for one in peers.peers(samples.head())} == {"JO": "mutual", "MA": "https"}


# Who may call us


def known(state: str = "JO") -> mutual_tls.Known:
    return next(one for one in lines.known_callers() if one.state == state)


def test_only_a_confirmed_state_may_call_and_only_with_its_own_certificate(tunisia):
    jordan, stranger, morocco = CertifiedState("JO"), CertifiedState("JO"), CertifiedState("MA")
    peer = samples.introduce(jordan.node())
    assert lines.known_callers() == ()
    introductions.confirm(peer.peer_id, jordan.node().fingerprint, "an officer", NOW)
    samples.befriend(morocco.node())
    as_jordan = renamed((morocco.tls, morocco.tls_certificate), "JO", morocco.key)
    assert known().speaks(certificate_bytes(jordan.tls_certificate))
    for other in (
        stranger.tls_certificate,
        morocco.tls_certificate,
        as_jordan[1],
        jordan.signing_certificate,
        jordan.certificate,
    ):
        assert not known().speaks(certificate_bytes(other))
    assert not known().speaks(b"no certificate")


def test_who_is_refused_by_an_officer_calls_no_more(tunisia):
    peer = samples.befriend(CertifiedState("JO").node())
    assert lines.known_callers()
    peers.refuse(samples.head(), peer.peer_id)
    assert lines.known_callers() == ()


def test_mail_without_a_certificate_is_taken_only_while_some_state_has_none(tunisia, settings):
    jordan = CertifiedState("JO", mail_url="https://jo.example:8443")
    samples.befriend(jordan.node())
    assert not lines.some_call_without_certificate()
    samples.befriend(samples.identity("MA"))
    assert lines.some_call_without_certificate()
    assert peers.takes_mail_of_strangers()


def test_revoking_our_own_certificate_for_lines_tells_every_state_and_leaves_signatures_alone(tunisia):
    old = certificate_bytes(tunisia.tls_certificate)
    assert own_keys.renew_own_keys(("tls",), datetime.now(UTC), revoke=True) == ""
    own = identities.own_identity()
    described = read_descriptor(own.description)
    assert described.revoked == (sha256_hex(old),)
    assert described.tls_certificate == own.tls_certificate != tunisia.tls_certificate
    assert own.certificate == tunisia.certificate
