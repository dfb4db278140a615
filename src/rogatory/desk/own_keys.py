"""The keys this node signs and opens mail with: made, renewed and revoked on the record, and told to others."""

from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime

import msgspec
from cryptography import x509
from django.db import transaction

from rogatory.desk.access import proved_lately, require_role
from rogatory.desk.post import ask_for_delivery
from rogatory.desk.signing_key import SigningKeyAway
from rogatory.desk.their_word import tell_of_ours
from rogatory.desk.views import Actor, OwnCertificate, Refused
from rogatory.exchange import introductions, outbox, renewal
from rogatory.exchange.certificates import digest, ends
from rogatory.exchange.identity import certificates, make_identity, own_identity
from rogatory.exchange.own_certificates import authority_is_here
from rogatory.exchange.renewal import AuthorityAway, Key, NotOurAuthority
from rogatory.register import chains
from rogatory.sealing.keys import certificate_bytes
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

    ``earlier`` is the SHA-256 of an earlier signing certificate that was revoked, empty where none was.
    ``by`` is an account, or ``operator`` at the machine. ``keys`` are what was renewed: ``signing``,
    ``opening``, ``tls`` or ``authority``, the last also where another authority certified it.
    """

    fingerprint: str
    keys: tuple[str, ...]
    revoked: bool
    by: str
    earlier: str = ""


def make_own_keys(state: str, name: str, at: datetime) -> None:
    """Make the node's keys and write it on the record. Raises ``KeyExists`` and ``SigningKeyAway``."""
    with transaction.atomic():
        make_identity(state, name, at)
        made = OwnKeysMade(state=state, fingerprint=own_identity().fingerprint)
        chains.append_node_act(CHAIN, made, at)


def renew_own_keys(
    which: Collection[str], at: datetime, *, revoke: bool = False, earlier: str = "", by: str = _OPERATOR
) -> str:
    """Make keys anew and tell every State; gives why it could not be done as a code, empty where it was.

    With ``revoke`` nobody is to believe those before; what the signing key before, which is meant where none is
    named, signed and nobody has receipted is signed anew. So it is with the digest of an ``earlier`` signing
    certificate, which is then revoked.
    """
    if not set(which) <= _KEYS.keys():
        return "exchange-no-such-key"
    keys = {_KEYS[name] for name in which} or ({Key.SIGNING} if revoke else set())
    try:
        with transaction.atomic():
            renewal.renew(keys, at, revoke=revoke, earlier=earlier)
            _told(tuple(sorted(keys)), at, by=by, revoked=revoke, earlier=earlier)
            anew = earlier or (revoke and Key.SIGNING in keys)
            for reference, recipient in outbox.sign_all_anew() if anew else ():
                ask_for_delivery(reference, recipient, at)
    except AuthorityAway:
        return "exchange-authority-away"
    except renewal.AuthorityNotNow:
        return "exchange-authority-not-now"
    except renewal.NoSuchCertificate:
        return "exchange-no-such-key"
    except SigningKeyAway as away:
        return away.fault
    return ""


def renew(actor: Actor, which: Collection[str]) -> Refused | None:
    """Make keys of ours anew. Administrators who proved who they are just now; nothing where it was done."""
    if not which:
        return Refused(message=text("desk-keys-none-chosen", actor.language))
    return _done(actor, lambda at: renew_own_keys(which, at, by=str(actor.user_id)))


def revoke(actor: Actor, certificate: str) -> Refused | None:
    """Let nobody believe a signing certificate of ours: today's, which is then replaced, or an earlier one."""
    today = digest(certificate_bytes(own_identity().certificate))
    if certificate == today:
        return _done(actor, lambda at: renew_own_keys((), at, revoke=True, by=str(actor.user_id)))
    return _done(actor, lambda at: renew_own_keys((), at, earlier=certificate or "?", by=str(actor.user_id)))


def renew_authority(actor: Actor) -> Refused | None:
    """Give the node an authority, or its authority's certificate anew; as ``renew``.

    An authority whose key is kept elsewhere must be here for it: with another, everybody would compare anew.
    """
    if own_identity().description and not authority_is_here():
        return Refused(message=text("exchange-authority-away", actor.language))
    return _done(actor, lambda at: make_authority(at, by=str(actor.user_id)))


def take_chain(actor: Actor, pem: bytes) -> Refused | None:
    """Take the chain another authority gave ours; as ``renew``."""
    return _done(actor, lambda at: bring_authority(pem, at, by=str(actor.user_id)))


def request_for_chain(actor: Actor) -> bytes | Refused:
    """What an authority of our State is to certify, in PEM. Administrators."""
    require_role(actor, "administrator")
    request = authority_request()
    return Refused(message=text("exchange-authority-away", actor.language)) if request is None else request


def tell_again(actor: Actor, state: str) -> bool:
    """Tell a State our description of today once more; false where none of its nodes is confirmed.

    Administrators and heads.
    """
    require_role(actor, "administrator", "head")
    if state not in introductions.confirmed_states():
        return False
    tell_of_ours(state, datetime.now(UTC))
    return True


def _done(actor: Actor, change: Callable[[datetime], str]) -> Refused | None:
    require_role(actor, "administrator")
    now = datetime.now(UTC)
    code = change(now) if proved_lately(actor, now) else "desk-keys-prove-first"
    return Refused(message=text(code, actor.language)) if code else None


def make_authority(at: datetime, *, by: str = _OPERATOR) -> str:
    """Give an earlier node an authority, or the authority a new certificate; nothing can be against it.

    Raises ``SigningKeyAway``.
    """
    with transaction.atomic():
        renewal.make_own_authority(at)
        _told(("authority", Key.SIGNING, Key.TLS), at, by=by)
    return ""


def bring_authority(pem: bytes, at: datetime, *, by: str = _OPERATOR) -> str:
    """Take the chain another authority gave ours; gives why that could not be as a code, empty where it was."""
    try:
        with transaction.atomic():
            renewal.bring_authority(pem, at)
            _told(("authority", Key.SIGNING, Key.TLS), at, by=by)
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


def _shown(kind: str, certificate: x509.Certificate, at: datetime) -> OwnCertificate:
    until = certificate.not_valid_after_utc
    return OwnCertificate(
        kind=kind,
        not_after=until,
        days=max(0, (until - at).days),
        state=ends(until, at),
        issuers=len(certificates("authority")) - 1 if kind == "authority" else 0,
    )


def _told(keys: tuple[str, ...], at: datetime, *, by: str, revoked: bool = False, earlier: str = "") -> None:
    """Write it on the record and tell every State that is confirmed."""
    act = OwnKeysRenewed(
        fingerprint=own_identity().fingerprint,
        keys=tuple(map(str, keys)),
        revoked=revoked,
        by=by,
        earlier=earlier,
    )
    chains.append_node_act(CHAIN, act, at)
    for state in introductions.confirmed_states():
        tell_of_ours(state, at)
