"""Our own keys as whoever keeps the node sees them: until when each counts, and who has heard of them."""

from datetime import datetime
from typing import Literal

from rogatory.desk.access import require_role
from rogatory.desk.views import Actor, OwnKeysView, OwnKeyView, StateView, ToldView
from rogatory.exchange import own_certificates
from rogatory.exchange.certificates import ends
from rogatory.exchange.identity import own_identity
from rogatory.exchange.own_certificates import Described, OwnKey, Told
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.wording import state_name

_FIRST_NUMBER = 1


def shown(actor: Actor, now: datetime) -> OwnKeysView:
    """Every key of ours and which States have our description of today. Administrators, heads and auditors."""
    require_role(actor, "administrator", "head", "auditor")
    keys, described = own_certificates.own_keys(), own_certificates.described()
    return OwnKeysView(
        fingerprint=own_identity().fingerprint,
        certified=described is not None,
        authority_here=own_certificates.authority_is_here(),
        issuer=next((key.by for key in keys if key.kind == "authority"), ""),
        keys=tuple(_key(key, now) for key in keys),
        described_at=described.at if described else None,
        told=tuple(_told(one, described, actor.language) for one in own_certificates.told())
        if described
        else (),
    )


def _key(key: OwnKey, now: datetime) -> OwnKeyView:
    return OwnKeyView(
        kind=key.kind,
        named=key.named,
        state=_state_of(key, now),
        until=key.not_after,
        days=max(0, (key.not_after - now).days) if key.not_after else None,
        believed_until=key.believed_until,
        by=key.by,
    )


def _state_of(key: OwnKey, now: datetime) -> Literal["valid", "soon", "expired", "revoked", "replaced", "past"]:
    if key.revoked:
        return "revoked"
    if key.believed_until is not None:
        return "replaced" if key.believed_until > now else "past"
    return ends(key.not_after, now) if key.not_after else "valid"


def _told(one: Told, described: Described, language: ScreenLanguage) -> ToldView:
    return ToldView(
        state=StateView(code=one.state, name=state_name(state_code(one.state), language)),
        heard=_heard(one, described),
        at=one.at if one.number >= described.number else described.at,
    )


def _heard(one: Told, described: Described) -> Literal["yes", "no", "first", "carried"]:
    """Of our first description nobody needs to be told: it is the one their officers compared."""
    if one.number >= described.number:
        return "yes"
    if described.number == _FIRST_NUMBER:
        return "first"
    return "carried" if one.route == "folder" else "no"
