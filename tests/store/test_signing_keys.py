"""What every place for signing keys promises: the same suite for files and for a token that is no mock."""

import pytest
from a_token import PIN, SoftToken, needs_a_token, pin_kept
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from hypothesis import given
from hypothesis import strategies as some

from rogatory.sealing.keys import make_signing_key
from rogatory.store.cannot_sign import CannotSign, KeyExists, SigningFault
from rogatory.store.signing_keys import FileKeys, SigningKeys, fault_of
from rogatory.store.token_keys import TokenKeys

SHA256 = ec.ECDSA(hashes.SHA256())
MESSAGE = "رسالة خيالية".encode()


@pytest.fixture
def token(tmp_path, monkeypatch):
    """A token of this test's own."""
    made = SoftToken(tmp_path / "softhsm")
    for name, value in made.environment.items():
        monkeypatch.setenv(name, value)
    return made


@pytest.fixture(params=["file", pytest.param("token", marks=needs_a_token)])
def keys(request, settings, tmp_path) -> SigningKeys:
    """Each place where a signing key may live."""
    settings.ROGATORY_KEYS = tmp_path / "keys"
    if request.param == "file":
        return FileKeys()
    return TokenKeys(request.getfixturevalue("token").place, pin_kept(settings.ROGATORY_KEYS))


# The contract


def test_what_a_key_signs_holds_under_its_public_half_and_no_other(keys):
    public, other = keys.make("node"), keys.make("node-2")
    signature = keys.signer("node", public)(MESSAGE)
    public.verify(signature, MESSAGE, SHA256)
    for key, message in ((other, MESSAGE), (public, MESSAGE + b".")):
        with pytest.raises(InvalidSignature):
            key.verify(signature, message, SHA256)


def test_every_signature_is_der_whatever_its_numbers_begin_with(keys):
    public = keys.make("node")
    sign = keys.signer("node", public)
    # Of three hundred one has a number that begins with a zero byte, and most one whose first bit is set.
    for number in range(300):
        message = number.to_bytes(2, "big")
        signature = sign(message)
        decode_dss_signature(signature)
        public.verify(signature, message, SHA256)


def test_a_message_of_any_length_is_signed(keys):
    public = keys.make("node")
    for message in (b"", b"x", bytes(100_000)):
        public.verify(keys.signer("node", public)(message), message, SHA256)


def test_the_key_is_on_the_curve_of_the_protocol(keys):
    assert isinstance(keys.make("node").curve, ec.SECP256R1)


def test_a_name_is_given_once_and_the_first_key_stays(keys):
    public = keys.make("node")
    with pytest.raises(KeyExists):
        keys.make("node")
    assert fault_of(keys.signer("node", public)) == ""


def test_a_key_that_is_not_there_signs_nothing_and_says_so(keys):
    keys.make("node")
    with pytest.raises(CannotSign) as cannot:
        keys.signer("node-9", make_signing_key().public_key())(MESSAGE)
    assert cannot.value.fault is SigningFault.MISSING


def test_a_key_that_is_another_than_the_certificate_names_signs_nothing(keys):
    keys.make("node")
    with pytest.raises(CannotSign) as cannot:
        keys.signer("node", make_signing_key().public_key())(MESSAGE)
    assert cannot.value.fault is SigningFault.OTHER_KEY


def test_a_key_made_before_a_restart_signs_after_it(keys):
    public = keys.make("node")
    fresh = type(keys)(*vars(keys).values())
    public.verify(fresh.signer("node", public)(MESSAGE), MESSAGE, SHA256)


def test_many_hands_may_sign_at_once(keys):
    from concurrent.futures import ThreadPoolExecutor

    public = keys.make("node")
    sign = keys.signer("node", public)
    messages = [str(number).encode() for number in range(200)]
    with ThreadPoolExecutor(8) as hands:
        for message, signature in zip(messages, hands.map(sign, messages), strict=True):
            public.verify(signature, message, SHA256)


# What only a token has


@pytest.fixture
def in_token(token, tmp_path):
    """A key in the token: what holds it, its public half, and what signs with it."""
    keys = TokenKeys(token.place, pin_kept(tmp_path / "keys"))
    public = keys.make("node")
    return keys, public, keys.signer("node", public)


def opened(token):
    """The token as another program opens it."""
    import pkcs11

    token.end_sessions()
    return pkcs11.lib(token.place.module).get_token(token_label=token.label).open(user_pin=PIN)


@needs_a_token
def test_the_private_half_never_leaves_the_token(in_token, token):
    from pkcs11 import Attribute, AttributeSensitive, ObjectClass

    with opened(token) as session:
        private = session.get_key(object_class=ObjectClass.PRIVATE_KEY, label="rogatory node")
        assert private[Attribute.NEVER_EXTRACTABLE]
        assert private[Attribute.ALWAYS_SENSITIVE]
        assert private[Attribute.LOCAL]
        assert private[Attribute.PRIVATE]
        assert not private[Attribute.DERIVE]
        with pytest.raises(AttributeSensitive):
            private[Attribute.VALUE]


@needs_a_token
@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # the library's own, while it falls
def test_a_session_that_was_lost_is_opened_anew(in_token, token):
    _, public, sign = in_token
    sign(MESSAGE)
    token.end_sessions()
    public.verify(sign(MESSAGE), MESSAGE, SHA256)


@needs_a_token
def test_a_token_that_is_away_signs_nothing_and_when_it_is_back_all_goes_on(in_token, token):
    _, public, sign = in_token
    token.take_away()
    assert fault_of(sign) is SigningFault.ABSENT
    token.put_back()
    public.verify(sign(MESSAGE), MESSAGE, SHA256)


@needs_a_token
def test_another_process_of_the_node_signs_with_the_same_key_also_where_it_was_forked(in_token):
    import os

    _, public, sign = in_token
    sign(MESSAGE)
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:  # the parent's session is not the child's
        try:
            os.write(writing, sign(MESSAGE))
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    public.verify(os.read(reading, 1000), MESSAGE, SHA256)
    public.verify(sign(MESSAGE), MESSAGE, SHA256)


@needs_a_token
def test_a_wrong_pin_is_tried_once_by_the_whole_node_and_never_again(in_token, token, tmp_path):
    _, public, _ = in_token
    wrong = pin_kept(tmp_path / "other", "1111")
    faults = [fault_of(TokenKeys(token.place, wrong).signer("node", public)) for _ in range(3)]
    assert faults == [SigningFault.PIN_REFUSED] * 3
    assert token.tries()
    opened(token).close()  # the right PIN: the token counts from nought
    assert not token.tries()
    # Another process, after a restart, knows it from the folder.
    after_a_restart = pin_kept(tmp_path / "other", "")
    assert fault_of(TokenKeys(token.place, after_a_restart).signer("node", public)) is SigningFault.PIN_REFUSED
    assert not token.tries()
    wrong.allow_again()
    assert fault_of(TokenKeys(token.place, wrong).signer("node", public)) is SigningFault.PIN_REFUSED
    assert token.tries()
    wrong.keep(PIN)
    assert fault_of(TokenKeys(token.place, wrong).signer("node", public)) == ""


@needs_a_token
def test_each_thing_an_operator_can_mend_is_told_apart(in_token, token, tmp_path):
    import msgspec

    _, public, _ = in_token
    pin, place = pin_kept(tmp_path / "keys"), token.place
    changed = msgspec.structs.replace
    nothing = tmp_path / "no such library.so"
    cases = {
        SigningFault.UNNAMED: (None, pin),
        SigningFault.NO_MODULE: (changed(place, module=str(nothing)), pin),
        SigningFault.ABSENT: (changed(place, label="another token"), pin),
        SigningFault.NO_PIN: (place, pin_kept(tmp_path / "none", "")),
        SigningFault.MISSING: (changed(place, keys="another node's"), pin),
    }
    for fault, (where, opens) in cases.items():
        assert fault_of(TokenKeys(where, opens).signer("node", public)) is fault
    token.initialise()
    assert fault_of(TokenKeys(place, pin).signer("node", public)) is SigningFault.TWICE


@needs_a_token
def test_without_the_library_a_node_with_a_token_is_told_so(in_token, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "pkcs11", None)
    assert fault_of(in_token[2]) is SigningFault.NO_LIBRARY


@needs_a_token
def test_the_pin_from_the_environment_wins_over_the_one_that_is_kept(in_token, token, tmp_path):
    _, public, _ = in_token
    given_one = pin_kept(tmp_path / "kept", "1111", lambda: PIN)
    assert fault_of(TokenKeys(token.place, given_one).signer("node", public)) == ""


def test_the_pin_lies_encrypted_and_nobody_else_reads_it(tmp_path):
    import stat

    kept = pin_kept(tmp_path / "keys")
    kept.keep(PIN)
    with kept.trying(PIN) as trying:
        trying.note_refused()
    assert kept.read() == PIN
    assert kept.was_refused()
    assert repr(kept) == "TokenPin(…)"
    for file in (tmp_path / "keys").iterdir():
        assert PIN.encode() not in file.read_bytes()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


# A token gives the two numbers of a signature one behind the other; everybody else wants them in DER.


@pytest.mark.parametrize("size", [32, 48], ids=["P-256", "P-384"])
@given(data=some.data())
def test_the_two_numbers_of_a_signature_are_the_same_in_der(size, data):
    pytest.importorskip("pkcs11")
    from pkcs11.util.ec import encode_ecdsa_signature

    lengths = some.integers(1, 8 * size)
    r, s = (data.draw(lengths.flatmap(lambda bits: some.integers(2 ** (bits - 1), 2**bits - 1))) for _ in "rs")
    raw = r.to_bytes(size, "big") + s.to_bytes(size, "big")
    assert decode_dss_signature(encode_ecdsa_signature(raw)) == (r, s)


@needs_a_token
@pytest.mark.parametrize(("name", "curve"), [("secp256r1", ec.SECP256R1()), ("secp384r1", ec.SECP384R1())])
def test_what_a_token_signs_on_either_curve_is_verified_by_another_library(name, curve, token):
    import hashlib

    from cryptography.hazmat.primitives import serialization
    from pkcs11 import Attribute, KeyType, Mechanism
    from pkcs11.util import ec as token_ec

    with opened(token) as session:
        parameters = {Attribute.EC_PARAMS: token_ec.encode_named_curve_parameters(name)}
        public, private = session.create_domain_parameters(
            KeyType.EC, parameters, local=True
        ).generate_keypair()
        raw = private.sign(hashlib.sha256(MESSAGE).digest(), mechanism=Mechanism.ECDSA)
        key = serialization.load_der_public_key(token_ec.encode_ec_public_key(public))
    assert isinstance(key.curve, type(curve))
    key.verify(token_ec.encode_ecdsa_signature(raw), MESSAGE, SHA256)
