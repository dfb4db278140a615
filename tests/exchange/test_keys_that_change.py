"""Keys change while mail is on its way: what an authority certified is believed, and nothing is lost."""

import io
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from uuid import uuid4

import exchange_samples as samples
import msgspec
import pytest
from certified_samples import CertifiedState
from far_node import FarNode
from plain_keys import in_clear, in_database, in_folder, private_keys

from rogatory.desk import arrivals, later, own_keys, peers, post, their_word
from rogatory.exchange import identity as identities
from rogatory.exchange import introductions
from rogatory.exchange.certificates import ON_ITS_WAY
from rogatory.exchange.certified import Description, sign_description
from rogatory.exchange.descriptor import DescriptorRefused, read_descriptor, signed_descriptor
from rogatory.exchange.keyring import read_keyring
from rogatory.exchange.models import Incoming, Outgoing, PeerCertificate
from rogatory.register.chains import read_chain
from rogatory.sealing.container import read_container
from rogatory.sealing.keys import SealingKey
from rogatory.sealing.receipts import Evidence, receipt_of, verify_receipt
from rogatory.sealing.rejections import Rejected
from rogatory.store import blobs, jobs, keys

pytestmark = pytest.mark.django_db
NOW = datetime.now(UTC)
CONFIRMED = "ContentConsignment"


@pytest.fixture
def jordan(tunisia):
    """Jordan's authority, which our officer compared."""
    state = CertifiedState("JO")
    samples.befriend(state.node())
    return state


def hand_in(container, recipient: SealingKey | None = None):
    """Hand a container in; gives the HTTP status, the event our receipt tells, and its reason."""
    key = recipient or identities.own_identity().opening_key.sealing_key()
    reply = arrivals.receive(io.BytesIO(samples.sealed(container, key)))
    for to in ("JO", "unknown"):
        receipt = verify_receipt(
            io.BytesIO(reply.body), certificate=identities.own_identity().certificate, issuer="TN", recipient=to
        )
        if not isinstance(receipt, Rejected):
            return reply.status, receipt.evidence.value, receipt.reason
    raise AssertionError(receipt)


def announced(state: CertifiedState):
    """Jordan's node tells us its keys of today."""
    node = state.node()
    assert peers.receive_introduction(signed_descriptor(node)).status == HTTPStatus.ACCEPTED
    return node


def acts(chain: str) -> list[str]:
    return [msgspec.json.decode(entry.parts[0][1])["act"] for entry in read_chain(chain)]


# Other States' keys


def test_new_keys_are_believed_where_the_authority_officers_compared_certified_them(jordan):
    jordan.new_signing()
    jordan.new_opening()
    node = announced(jordan)
    peer = introductions.confirmed_peer("JO")
    assert (peer.certificate, peer.sealing_key) == (node.certificate, node.opening_key.sealing_key())
    assert peer.fingerprint == node.fingerprint
    assert acts("node:peers")[-1] == "peer_keys_renewed/1"
    assert hand_in(samples.container(node, samples.draft(), reference=uuid4()))[1] == CONFIRMED


def test_new_keys_another_authority_certified_wait_for_an_officer(jordan):
    impostor = CertifiedState("JO")
    peers.receive_introduction(signed_descriptor(impostor.node()))
    assert introductions.confirmed_peer("JO").fingerprint != impostor.node().fingerprint
    assert [peer.status for peer in introductions.all_peers()] == ["confirmed", "introduced"]


def test_whoever_holds_the_signing_key_alone_can_describe_nothing(jordan):
    node = jordan.node()
    theirs = read_descriptor(node.description)
    stolen = Description(
        state="JO",
        name="JO",
        exchange_url="http://localhost:2",
        number=99,
        issued_at=NOW,
        authority=(jordan.certificate,),
        certificate=theirs.certificate,
        sealing_key=CertifiedState("JO").openings[0].sealing_key(),
    )
    signed = sign_description(stolen, jordan.signing)
    reply = peers.receive_introduction(signed)
    assert reply.status == HTTPStatus.UNPROCESSABLE_ENTITY
    assert introductions.confirmed_peer("JO").sealing_key != stolen.sealing_key


def test_an_authority_cannot_lend_its_chain_to_a_key_it_never_certified(jordan):
    other = CertifiedState("JO")
    mixed = Description(
        state="JO",
        name="JO",
        exchange_url="http://localhost:2",
        number=5,
        issued_at=NOW,
        authority=(other.certificate,),
        certificate=jordan.signing_certificate,
        sealing_key=other.openings[0].sealing_key(),
    )
    with pytest.raises(DescriptorRefused, match="exchange-descriptor-not-certified"):
        read_descriptor(sign_description(mixed, other.key))


def test_an_authority_of_one_state_describes_no_other(tunisia):
    egypt = CertifiedState("EG")
    described = read_descriptor(egypt.node().description)
    as_jordan = Description(
        state="JO",
        name="JO",
        exchange_url="http://localhost:2",
        number=5,
        issued_at=NOW,
        authority=(egypt.certificate,),
        certificate=described.certificate,
        sealing_key=described.sealing_key,
    )
    with pytest.raises(DescriptorRefused, match="exchange-descriptor-not-certified"):
        read_descriptor(sign_description(as_jordan, egypt.key))


def test_an_earlier_description_played_again_brings_no_earlier_key_back(jordan):
    old = jordan.node()
    jordan.new_signing(revoke=True)
    new = announced(jordan)
    peers.receive_introduction(old.description)
    assert introductions.confirmed_peer("JO").certificate == new.certificate


def test_mail_the_earlier_key_signed_is_taken_while_it_can_still_be_on_its_way(jordan):
    old = jordan.node()
    late = samples.container(old, samples.draft(), reference=uuid4())
    jordan.new_signing()
    announced(jordan)
    assert hand_in(late)[1] == CONFIRMED
    PeerCertificate.objects.exclude(replaced_at=None).update(replaced_at=NOW - ON_ITS_WAY - timedelta(days=1))
    much_later = samples.container(old, samples.draft(), reference=uuid4())
    assert hand_in(much_later)[2] == "exchange-certificate-revoked"


def test_what_a_revoked_key_signed_is_refused_whatever_time_it_names(jordan):
    thief = jordan.node()
    jordan.new_signing(revoke=True)
    announced(jordan)
    forged = samples.container(thief, samples.draft(), reference=uuid4())
    assert hand_in(forged)[1:] == ("RelayRejection", "exchange-certificate-revoked")
    assert not Incoming.objects.exists()


def test_what_a_revoked_key_signed_and_came_before_stays_taken_and_is_answered_again(jordan):
    old = jordan.node()
    taken = samples.container(old, samples.draft(), reference=uuid4())
    hand_in(taken)
    jordan.new_signing(revoke=True)
    announced(jordan)
    assert hand_in(taken)[1] == CONFIRMED
    assert Incoming.objects.count() == 1


def test_a_message_signed_anew_has_its_effect_once(jordan):
    from rogatory.exchange.resigning import signed_anew

    first = samples.container(jordan.node(), samples.draft(), reference=uuid4())
    hand_in(first)
    jordan.new_signing(revoke=True)
    again = signed_anew(first, announced(jordan), datetime.now(UTC))
    assert again != first
    assert hand_in(again)[1] == CONFIRMED
    assert Incoming.objects.count() == 1


def test_another_message_under_a_used_identifier_is_still_refused(jordan):
    reference, message_id = uuid4(), str(uuid4())
    hand_in(samples.container(jordan.node(), samples.draft(), reference=reference, message_id=message_id))
    jordan.new_signing()
    other = samples.container(
        announced(jordan), samples.enquiry("?"), reference=reference, message_id=message_id
    )
    assert hand_in(other)[2] == "exchange-message-id-used"


def test_an_officer_revokes_a_certificate_and_mail_waits_for_a_new_one(tunisia):
    with FarNode("JO").at_its_address() as far:
        state = CertifiedState("JO", far.identity.exchange_url)
        far.identity = far.signs_as = state.node()
        peer = samples.befriend(far.identity)
        reference, message_id = queue()
        peers.revoke_certificate(samples.head(), peer.peer_id)
        stolen = samples.container(far.identity, samples.draft(), reference=uuid4())
        assert hand_in(stolen)[2] == "exchange-certificate-revoked"
        with pytest.raises(later.NotYet, match="exchange-peer-certificate-revoked"):
            deliver(reference)
        state.new_signing()
        far.identity = far.signs_as = announced(state)
        deliver(reference)
        assert far.taken == [message_id]


def test_a_certificate_an_officer_revoked_does_not_come_back_in_a_later_description(jordan):
    peers.revoke_certificate(samples.head(), introductions.confirmed_peer("JO").peer_id)
    node = announced(jordan)  # the very same certificate
    assert hand_in(samples.container(node, samples.draft(), reference=uuid4()))[2] == (
        "exchange-certificate-revoked"
    )


# Our own keys


def queue(reference=None):
    """Queue a message of ours to Jordan; gives its dossier and identifier."""
    reference, message_id = reference or uuid4(), str(uuid4())
    keys.make_key(f"dossier:{reference}")
    post.queue_message(reference, reference, "JO", samples.draft(), (), message_id)
    return reference, message_id


def deliver(reference) -> None:
    post.deliver({"reference": str(reference), "recipient": "JO"}, datetime.now(UTC))


def certificate_of(message_id):
    row = Outgoing.objects.get(pk=message_id)
    with blobs.open_blob(row.container_sha256, row.key_id) as kept:
        return read_container(io.BytesIO(kept.read())).claimed_certificate


def test_our_fingerprint_stays_while_our_keys_change(tunisia):
    assert own_keys.renew_own_keys(("signing", "opening", "tls"), NOW) == ""
    renewed = identities.own_identity()
    assert renewed.fingerprint == tunisia.fingerprint
    assert renewed.certificate != tunisia.certificate
    assert read_descriptor(signed_descriptor(renewed)).number == 2
    assert acts("node:keys") == ["own_keys_renewed/1"]


def test_mail_sealed_to_our_earlier_key_is_opened_for_the_time_it_may_be_on_its_way(tunisia, jordan):
    node, before = jordan.node(), tunisia.opening_key.sealing_key()
    own_keys.renew_own_keys(("opening",), NOW)
    contents = samples.container(node, samples.draft(), reference=uuid4())
    assert hand_in(contents, before)[1] == CONFIRMED
    own_keys.renew_own_keys((), NOW + ON_ITS_WAY + timedelta(days=1))
    assert read_keyring().earlier_opening == ()
    late = samples.container(node, samples.draft(), reference=uuid4())
    assert hand_in(late, before)[2] == "sealing-seal-other-recipient"


def test_after_revoking_our_key_what_nobody_receipted_is_signed_anew(tunisia):
    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        reference, first = queue()
        far.signs_as = samples.identity(
            "JO"
        )  # its receipt proves nothing: the message is still ours to deliver
        with pytest.raises(later.NotYet):
            deliver(reference)
        assert certificate_of(first) == tunisia.certificate
        assert own_keys.renew_own_keys((), datetime.now(UTC), revoke=True) == ""
        far.signs_as = far.identity
        introductions.heard_from("JO", datetime.now(UTC))
        deliver(reference)
        assert certificate_of(first) == identities.own_identity().certificate != tunisia.certificate
        assert Outgoing.objects.get(pk=first).state == "delivered"


def test_what_a_key_signed_that_a_state_never_heard_of_is_signed_anew(tunisia):
    """Its node was away while our key changed twice: it hears of the last one alone."""
    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        assert own_keys.renew_own_keys(("signing",), datetime.now(UTC)) == ""
        between = identities.own_identity().certificate
        reference, message_id = queue()
        far.signs_as = samples.identity("JO")
        with pytest.raises(later.NotYet):
            deliver(reference)
        assert own_keys.renew_own_keys(("signing",), datetime.now(UTC)) == ""
        far.signs_as, far.answer, far.reason = (
            far.identity,
            Evidence.RELAY_REJECTION,
            "sealing-wrong-certificate",
        )
        introductions.heard_from("JO", datetime.now(UTC))
        with pytest.raises(later.NotYet):
            deliver(reference)
        assert certificate_of(message_id) == between
        far.answer, far.reason = Evidence.CONTENT_CONSIGNMENT, ""
        deliver(reference)
        assert certificate_of(message_id) == identities.own_identity().certificate
        assert Outgoing.objects.get(pk=message_id).state == "delivered"


def test_every_confirmed_state_is_told_our_new_keys(tunisia):
    samples.befriend(samples.identity("JO"))
    samples.introduce(samples.identity("EG"))
    own_keys.renew_own_keys(("signing",), NOW)
    told = jobs.lease(datetime.now(UTC), "worker", 60)
    assert (told.name, told.payload) == (their_word.ANNOUNCE_JOB, {"state": "JO"})
    assert jobs.lease(datetime.now(UTC), "worker", 60) is None


def test_a_state_that_has_not_heard_of_our_new_key_is_told_and_tried_again(tunisia):
    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        reference, message_id = queue()
        far.answer, far.reason = Evidence.RELAY_REJECTION, "sealing-wrong-certificate"
        with pytest.raises(later.NotYet):
            deliver(reference)
        assert Outgoing.objects.get(pk=message_id).state == "queued"
        names = {jobs.lease(datetime.now(UTC), str(n), 60).name for n in range(2)}
        assert their_word.ANNOUNCE_JOB in names


def test_our_mail_waits_once_our_certificate_has_ended_and_leaves_after_its_renewal(tunisia):
    with FarNode("JO").at_its_address() as far:
        samples.befriend(far.identity)
        reference, message_id = queue()
        far_off = tunisia.certificate.not_valid_after_utc + timedelta(days=1)
        with pytest.raises(later.NotYet, match="exchange-own-clock"):
            post.deliver({"reference": str(reference), "recipient": "JO"}, far_off)
        own_keys.renew_own_keys(("signing",), far_off)
        post.deliver({"reference": str(reference), "recipient": "JO"}, far_off)
        assert far.taken == [message_id]


def test_the_end_of_a_certificate_is_told_in_good_time(tunisia):
    signing = next(one for one in own_keys.own_certificates(NOW) if one.kind == "signing")
    assert signing.state == "valid"
    for before, said in ((timedelta(days=30), "soon"), (timedelta(days=-1), "expired")):
        (first, *_) = own_keys.own_certificates(signing.not_after - before)
        assert first.state == said


@pytest.mark.parametrize("off", [timedelta(days=-2 * 365), timedelta(days=20 * 365)])
def test_no_key_is_renewed_by_a_clock_at_which_our_authority_is_not_valid(tunisia, off):
    """Its certificates would have ended, or begun, on another day than the one they are made on."""
    assert (
        own_keys.renew_own_keys(("signing", "opening"), NOW + off, revoke=True) == "exchange-authority-not-now"
    )
    assert identities.own_identity().certificate == tunisia.certificate
    assert acts("node:keys") == []


def test_without_the_authoritys_key_nothing_is_renewed_and_mail_goes_on(tunisia, settings, jordan):
    (settings.ROGATORY_KEYS / "authority.signing.pem").rename(settings.ROGATORY_KEYS.parent / "offline.pem")
    assert own_keys.renew_own_keys(("signing",), NOW) == "exchange-authority-away"
    assert own_keys.authority_request() is None
    assert identities.own_identity().certificate == tunisia.certificate
    assert hand_in(samples.container(jordan.node(), samples.draft(), reference=uuid4()))[1] == CONFIRMED


def test_an_earlier_node_gets_an_authority_and_its_keys_stay_for_what_is_on_its_way(tunisia, settings):
    settings.ROGATORY_KEYS = settings.ROGATORY_KEYS.parent / "earlier"
    first_form(settings.ROGATORY_KEYS)
    before = identities.own_identity()
    assert before.authority is None
    assert read_descriptor(signed_descriptor(before)).number == 0
    own_keys.make_authority(NOW)
    after = identities.own_identity()
    assert after.fingerprint != before.fingerprint
    assert after.earlier_certificates == (before.certificate,)
    assert after.opening_key == before.opening_key
    assert read_descriptor(signed_descriptor(after)).authority == after.authority


def first_form(folder):
    """The keys of a node as the first version made them."""
    from rogatory.sealing.keys import certificate_bytes, make_certificate, make_opening_key, make_signing_key
    from rogatory.store import keyfiles

    key = make_signing_key()
    keyfiles.keep_signing_key("node", key)
    keyfiles.keep_opening_key("node", make_opening_key())
    certificate = make_certificate(
        key, node="TN", state="TN", not_before=samples.LONG_AGO, not_after=NOW + timedelta(days=900)
    )
    (folder / "node.certificate.der").write_bytes(certificate_bytes(certificate))


def test_an_authority_of_the_state_may_certify_ours(tunisia):
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    request = x509.load_pem_x509_csr(own_keys.authority_request())
    ministry = CertifiedState("TN")
    certificate = (
        x509.CertificateBuilder()
        .subject_name(request.subject)
        .issuer_name(ministry.certificate.subject)
        .public_key(request.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(samples.LONG_AGO)
        .not_valid_after(NOW + timedelta(days=1000))
        .add_extension(request.extensions[0].value, critical=True)
        .add_extension(request.extensions[1].value, critical=True)
        .sign(ministry.key, hashes.SHA256())
    )
    pem = b"".join(one.public_bytes(serialization.Encoding.PEM) for one in (certificate, ministry.certificate))
    assert own_keys.bring_authority(pem, NOW) == ""
    own = identities.own_identity()
    assert own.fingerprint == tunisia.fingerprint
    assert read_descriptor(signed_descriptor(own)).authority == certificate
    assert [one.issuers for one in own_keys.own_certificates(NOW) if one.kind == "authority"] == [1]
    stranger = CertifiedState("TN").certificate.public_bytes(serialization.Encoding.PEM)
    assert own_keys.bring_authority(stranger, NOW) == "exchange-not-our-authority"
    assert own_keys.bring_authority(b"nonsense", NOW) == "exchange-not-our-authority"


def test_the_first_messages_ever_sent_still_open_and_verify_after_all_of_this(tunisia):
    from pathlib import Path

    from rogatory.sealing.container import verify_container
    from rogatory.sealing.keys import OpeningKey, read_certificate
    from rogatory.sealing.seal import unseal

    own_keys.renew_own_keys(("signing", "opening"), NOW, revoke=True)
    vectors = Path(__file__).parents[1] / "sealing" / "vectors"
    opened = io.BytesIO()
    unseal(
        io.BytesIO((vectors / "sealed-1.bin").read_bytes()), opened, OpeningKey(bytes(range(32))), limit=10**6
    )
    assert len(opened.getvalue()) == 65_636
    letter = read_container(io.BytesIO((vectors / "container-1.asice").read_bytes()))
    tunis = read_certificate((vectors / "tn-1.cer").read_bytes())
    verified = verify_container(letter, certificate=tunis, sender="TN", recipient="JO")
    assert not isinstance(verified, Rejected)
    receipt = read_container(io.BytesIO((vectors / "receipt-1.asice").read_bytes()))
    amman = read_certificate((vectors / "jo-1.cer").read_bytes())
    assert not isinstance(
        receipt_of(verify_container(receipt, certificate=amman, sender="JO", recipient="TN")), Rejected
    )


# What must never lie about


@pytest.mark.data_layer
def test_no_key_lies_in_clear_in_any_file_table_or_description_of_the_node(tunisia, settings):
    samples.befriend(CertifiedState("JO").node())
    queue()
    own_keys.renew_own_keys(("signing", "opening", "tls"), NOW, revoke=True)
    secrets = private_keys()
    assert len(secrets) >= 7
    own = identities.own_identity()
    places = [*in_database(), *in_folder(settings.ROGATORY_KEYS), *in_folder(settings.NODE.home)]
    places += [("description", own.description), ("repr", repr(own).encode())]
    assert len({place.partition(".")[0] for place, _ in places}) > 20
    kept = {"master": bytes.fromhex((settings.NODE.keys / "master.secret").read_text())}
    assert in_clear(places, secrets | kept, {"master": "/master.secret"}) == []
