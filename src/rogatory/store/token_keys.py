"""Signing keys in a token (PKCS#11): made in it, used in it, and never given out."""

import hashlib
from functools import partial
from typing import TYPE_CHECKING, cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from rogatory.ledger.signing import PublicKey, Signer, read_public_key
from rogatory.store.cannot_sign import CannotSign, KeyExists, SigningFault
from rogatory.store.token_pin import TokenPin
from rogatory.store.token_place import TokenPlace
from rogatory.store.token_sessions import in_session, in_writing_session

if TYPE_CHECKING:
    from pkcs11 import Session, SignMixin

_CURVE = "secp256r1"


class TokenKeys:
    """Signing keys in the token at ``place``; where there is no such place, nothing is signed."""

    def __init__(self, place: TokenPlace | None, pin: TokenPin) -> None:
        """Nothing is opened before it is needed: a node reads its mail without its token."""
        self._place, self._pin = place, pin

    def make(self, name: str) -> PublicKey:
        """See ``SigningKeys``; the private half is drawn in the token and marked never to leave it."""
        return in_writing_session(self._place, self._pin, partial(_made, label=self._label(name)))

    def signer(self, name: str, public_key: PublicKey) -> Signer:
        """See ``SigningKeys``; the token is opened when something is to be signed."""
        return partial(self._sign, self._label(name), public_key)

    def reach(self) -> None:
        """Open the token, and do nothing in it. Raises ``CannotSign``."""
        in_session(self._place, self._pin, lambda session: None)

    def _sign(self, label: str, public_key: PublicKey, message: bytes) -> bytes:
        signature = in_session(self._place, self._pin, partial(_signed, label=label, message=message))
        try:
            # A message is signed once and kept: under another key it would be refused everywhere, for good.
            public_key.verify(signature, message, ec.ECDSA(hashes.SHA256()))
        except InvalidSignature:
            raise CannotSign(SigningFault.OTHER_KEY) from None
        return signature

    def _label(self, name: str) -> str:
        return f"{self._place.keys if self._place else ''} {name}"


def _made(session: "Session", label: str) -> PublicKey:
    from pkcs11 import Attribute, KeyType, MechanismFlag
    from pkcs11.util.ec import encode_ec_public_key, encode_named_curve_parameters

    if list(session.get_objects({Attribute.LABEL: label})):
        raise KeyExists(label)
    curve = session.create_domain_parameters(
        KeyType.EC, {Attribute.EC_PARAMS: encode_named_curve_parameters(_CURVE)}, local=True
    )
    public, private = curve.generate_keypair(
        store=True,
        label=label,
        id=hashlib.sha256(label.encode()).digest()[:20],
        capabilities=MechanismFlag.SIGN | MechanismFlag.VERIFY,
        private_template={Attribute.SENSITIVE: True, Attribute.EXTRACTABLE: False},
    )
    if private[Attribute.EXTRACTABLE] or not private[Attribute.SENSITIVE]:
        private.destroy()
        public.destroy()
        raise CannotSign(SigningFault.EXPORTABLE)
    return read_public_key(encode_ec_public_key(public))


def _signed(session: "Session", label: str, message: bytes) -> bytes:
    """The DER signature; the token is given the digest alone, since few hash by themselves."""
    from pkcs11 import KeyType, Mechanism, ObjectClass
    from pkcs11.util.ec import encode_ecdsa_signature

    key = session.get_key(object_class=ObjectClass.PRIVATE_KEY, key_type=KeyType.EC, label=label)
    raw = cast("SignMixin", key).sign(hashlib.sha256(message).digest(), mechanism=Mechanism.ECDSA)
    return encode_ecdsa_signature(raw)
