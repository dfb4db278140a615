"""The keys this node signs and opens mail with: made, renewed and revoked on the record, and told to others."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

import msgspec
from cryptography import x509
from django.db import transaction

from rogatory.desk.access import require_role
from rogatory.desk.post import ask_for_delivery
from rogatory.desk.signing_key import SigningKeyAway
from rogatory.desk.their_word import ANNOUNCE_JOB
from rogatory.desk.views import Actor, OwnCertificate, Refused
from rogatory.exchange import introductions, outbox, renewal
from rogatory.exchange.certificates import ends
from rogatory.exchange.identity import certificates, make_identity, own_identity
from rogatory.exchange.renewal import AuthorityAway, Key, NotOurAuthority
from rogatory.register import chains
from rogatory.store import jobs
from rogatory.wording import text

CHAIN = "keys"
_OPERATOR = "operator"
_KEYS: Mapping[str, Key] = {key.value: key for key in Key}


class OwnKeysMade(msgspec.Struct, frozen=True, kw_only=True, tag_field="act", tag="own_keys_made/1"):
    """The operator made the node's keys; ``fingerprint`` is what other States' officers compare."""

    state: str
    fingerprint: str


class OwnKeysRenewed(msgspec.Struct, frozen=True, kw_only=True, tag_field="act", tag="own_keys_renewed/1"):
    """Keys of ours were made anew; ``revoked`` says that nobody is to believe those for signing and TLS before.

    ``by`` is an account, or ``operator`` at the machine. ``keys`` are what was renewed: ``signing``,
    ``opening``, ``tls`` or ``authority``, the last also where another authority certified it.
    """

    fingerprint: str
    keys: tuple[str, ...]
    revoked: bool
    by: str


def make_own_keys(state: str, name: str, at: datetime) -> None:
    """Make the node's keys and write it on the record. Raises ``KeyExists`` and ``SigningKeyAway``."""
    with transaction.atomic():
        make_identity(state, name, at)
        made = OwnKeysMade(state=state, fingerprint=own_identity().fingerprint)
        chains.append_node_act(CHAIN, made, at)


def renew_own_keys(which: Collection[str], at: datetime, *, revoke: bool = False, by: str = _OPERATOR) -> str:
    """Make keys anew and tell every State; gives why it could not be done as a code, empty where it was.

    With ``revoke`` nobody is to believe those before; what the signing key before, which is meant where none is
    named, signed and nobody has receipted is signed anew.
    """
    if not set(which) <= _KEYS.keys():
        return "exchange-no-such-key"
    keys = {_KEYS[name] for name in which} or ({Key.SIGNING} if revoke else set())
    try:
        with transaction.atomic():
            renewal.renew(keys, at, revoke=revoke)
            _told(tuple(sorted(keys)), at, by=by, revoked=revoke)
            for reference, recipient in outbox.sign_all_anew() if revoke and Key.SIGNING in keys else ():
                ask_for_delivery(reference, recipient, at)
    except AuthorityAway:
        return "exchange-authority-away"
    except SigningKeyAway as away:
        return away.fault
    return ""


def renew(actor: Actor, which: Collection[str], *, revoke: bool = False) -> Refused | None:
    """Make keys of ours anew. Administrators only; nothing where it was done."""
    require_role(actor, "administrator")
    code = renew_own_keys(which, datetime.now(UTC), revoke=revoke, by=str(actor.user_id))
    return Refused(message=text(code, actor.language)) if code else None


def make_authority(at: datetime) -> None:
    """Give an earlier node an authority, or the authority a new certificate; the operator's command.

    Raises ``SigningKeyAway``.
    """
    with transaction.atomic():
        renewal.make_own_authority(at)
        _told(("authority", Key.SIGNING, Key.TLS), at, by=_OPERATOR)


def bring_authority(pem: bytes, at: datetime) -> str:
    """Take the chain another authority gave ours; gives why that could not be as a code, empty where it was."""
    try:
        with transaction.atomic():
            renewal.bring_authority(pem, at)
            _told(("authority", Key.SIGNING, Key.TLS), at, by=_OPERATOR)
    except NotOurAuthority:
        return "exchange-not-our-authority"
    except AuthorityAway:
        return "exchange-authority-away"
    except SigningKeyAway as away:
        return away.fault
    return ""


def authority_request() -> bytes | None:
    """What an authority of our State is to certify, in PEM; nothing while our authority's key is away."""
    try:
        return renewal.authority_request()
    except AuthorityAway:
        return None


def describe_if_moved(at: datetime) -> bool:
    """Describe ourselves anew where our address has changed and our authority's key is here to sign it."""
    return renewal.has_moved() and renew_own_keys((), at) == ""


def own_certificates(at: datetime) -> tuple[OwnCertificate, ...]:
    """Our certificates of today and when each ends, the one that ends first before the others."""
    own = own_identity()
    found = {"signing": own.certificate, "tls": own.tls_certificate, "authority": own.authority}
    shown = (_shown(kind, certificate, at) for kind, certificate in found.items() if certificate)
    return tuple(sorted(shown, key=lambda one: one.not_after))


def certificates_for(actor: Actor) -> tuple[OwnCertificate, ...]:
    """The same for whoever looks after the exchange: administrators, heads and auditors."""
    require_role(actor, "administrator", "head", "auditor")
    return own_certificates(datetime.now(UTC))


def _shown(kind: str, certificate: x509.Certificate, at: datetime) -> OwnCertificate:
    until = certificate.not_valid_after_utc
    return OwnCertificate(
        kind=kind,
        not_after=until,
        days=max(0, (until - at).days),
        state=ends(until, at),
        issuers=len(certificates("authority")) - 1 if kind == "authority" else 0,
    )


def _told(keys: tuple[str, ...], at: datetime, *, by: str, revoked: bool = False) -> None:
    """Write it on the record and tell every State that is confirmed."""
    act = OwnKeysRenewed(
        fingerprint=own_identity().fingerprint, keys=tuple(map(str, keys)), revoked=revoked, by=by
    )
    chains.append_node_act(CHAIN, act, at)
    for peer in introductions.all_peers():
        if peer.status == "confirmed":
            jobs.enqueue(ANNOUNCE_JOB, {"state": peer.state}, at)
