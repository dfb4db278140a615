"""A node's keys: made, locked away, taken out again, and named over the telephone."""

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st
from sealing_samples import (
    JO_CERTIFICATE,
    JO_OPENING,
    NOW,
    TN_CERTIFICATE,
    TN_KEY,
    TN_OPENING,
    certificate_of,
)

from rogatory.sealing.keys import (
    KeyUnreadable,
    OpeningKey,
    SealingKey,
    certificate_bytes,
    fingerprint,
    lock_opening_key,
    lock_signing_key,
    make_opening_key,
    make_signing_key,
    read_certificate,
    unlock_opening_key,
    unlock_signing_key,
)


def test_a_certificate_names_the_node_and_its_state() -> None:
    certificate = read_certificate(certificate_bytes(TN_CERTIFICATE))
    (name,) = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    (state,) = certificate.subject.get_attributes_for_oid(NameOID.COUNTRY_NAME)
    assert (name.value, state.value) == ("tn.example", "TN")
    assert certificate.not_valid_after_utc == NOW + timedelta(days=365)
    certificate.verify_directly_issued_by(certificate)


def test_keys_come_back_with_their_passphrase_only() -> None:
    signing, opening = make_signing_key(), make_opening_key()
    locked_signing, locked_opening = lock_signing_key(signing, b"one"), lock_opening_key(opening, b"one")
    assert unlock_signing_key(locked_signing, b"one").private_numbers() == signing.private_numbers()
    assert unlock_opening_key(locked_opening, b"one") == opening
    with pytest.raises(KeyUnreadable):
        unlock_signing_key(locked_signing, b"two")
    with pytest.raises(KeyUnreadable):
        unlock_opening_key(locked_opening, b"two")


def test_a_locked_key_shows_nothing_of_itself() -> None:
    opening = make_opening_key()
    assert opening.seed not in lock_opening_key(opening, b"one")
    assert lock_opening_key(opening, b"one") != lock_opening_key(opening, b"one")
    assert opening.seed.hex() not in repr(opening)
    assert str(opening.seed) not in repr(opening)


def test_no_two_keys_are_alike() -> None:
    assert make_opening_key() != make_opening_key()
    assert make_signing_key().private_numbers() != make_signing_key().private_numbers()


def test_the_opening_key_follows_from_its_seed_as_x_wing_says() -> None:
    # The first test vector of draft-connolly-cfrg-xwing-kem: how its public key begins and ends.
    seed = bytes.fromhex("7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26")
    public = OpeningKey(seed).sealing_key().raw.hex()
    assert len(public) == 2 * 1216
    assert public.startswith("e2236b35a8c24b39b10aa1323a96a919a2ced88400633a7b07131713fc14b2b5")
    assert public.endswith("859edb06eff389b27dce59844570216223593d4ba32d9abac8cd049040ef6534")


def test_a_fingerprint_names_both_keys() -> None:
    jordan = fingerprint(JO_CERTIFICATE, JO_OPENING.sealing_key())
    assert [len(group) for group in jordan.split(" ")] == [4] * 16
    assert jordan != fingerprint(TN_CERTIFICATE, JO_OPENING.sealing_key())
    assert jordan != fingerprint(JO_CERTIFICATE, TN_OPENING.sealing_key())


def test_keys_of_another_kind_are_refused() -> None:
    other = ed25519.Ed25519PrivateKey.generate()
    encryption = serialization.BestAvailableEncryption(b"one")
    pem = other.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)
    with pytest.raises(KeyUnreadable):
        unlock_signing_key(pem, b"one")
    with pytest.raises(KeyUnreadable):
        read_certificate(certificate_bytes(certificate_over(ec.derive_private_key(5, ec.SECP384R1()))))
    for raw in (b"", bytes(1215), b"\xff" * 1216):
        with pytest.raises(KeyUnreadable):
            SealingKey(raw)
    with pytest.raises(KeyUnreadable):
        OpeningKey(b"short")


def certificate_over(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    return certificate_of(key, "other.example", "TN")


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=100))
def test_rubbish_is_no_key(rubbish: bytes) -> None:
    for read in (read_certificate, lambda data: unlock_signing_key(data, b"p"), _unlock):
        with pytest.raises(KeyUnreadable):
            read(rubbish)


def _unlock(data: bytes) -> OpeningKey:
    return unlock_opening_key(data, b"p")


def test_the_signing_key_signs_for_its_certificate() -> None:
    signature = TN_KEY.sign(b"x", ec.ECDSA(hashes.SHA256()))
    key = TN_CERTIFICATE.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    key.verify(signature, b"x", ec.ECDSA(hashes.SHA256()))
