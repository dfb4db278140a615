"""A dossier's acts, written to its chain and folded back into its state."""

import hmac
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

import msgspec
from msgspec.structs import replace

from rogatory.dossier.common.protection import protected_names, rejoin, withhold
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance.acts import Act
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.state import Dossier, blank
from rogatory.kernel.canonical import canonical_bytes
from rogatory.register.chains import KeyRing, PayloadPart, StoredEntry, append_entries, append_parts, read_chain
from rogatory.store import keys


def key_of(dossier_id: UUID) -> str:
    """The name of a dossier's own key: its record and its files are sealed under it, and erased with it."""
    return f"dossier:{dossier_id}"


class NoSuchDossier(LookupError):
    """No dossier has this identifier."""


class DossierErased(Exception):
    """The dossier's key was destroyed: its chain verifies, its contents are gone."""


class DossierOpened(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    tag_field="act",
    tag="dossier_opened/1",
    forbid_unknown_fields=True,
):
    """The first entry of every dossier: whose it is, and the reference both States know the request by."""

    reference: UUID
    our_side: Side
    our_state: str
    counterpart: str
    number: str
    kind: Literal["mutual_legal_assistance"]
    at: datetime


class RecordedAct(msgspec.Struct, frozen=True):
    """An act and its place in the chain; the opening entry is 1, so the first act is 2."""

    sequence: int
    act: Act


class Loaded(msgspec.Struct, frozen=True, kw_only=True):
    """A dossier read back from its chain; identities whose key is gone stand unnamed in it."""

    dossier_id: UUID
    opened: DossierOpened
    dossier: Dossier
    acts: tuple[RecordedAct, ...]
    sequence: int


def open_dossier(dossier_id: UUID, opened: DossierOpened) -> None:
    """Begin a dossier's chain under a key of its own."""
    keys.make_key(key_of(dossier_id))
    append_parts(str(dossier_id), [_main_part(dossier_id, msgspec.to_builtins(opened))], opened.at)


def append_acts(loaded: Loaded, acts: Sequence[Act], at: datetime) -> Loaded:
    """Append ``acts`` in order and give the dossier as it stands after them. Raises ``chains.Conflict``.

    Whom the dossier protects already is sealed in the texts of the new acts too.
    """
    seal = _Sealing(loaded)
    chain, recorded, dossier = str(loaded.dossier_id), list(loaded.acts), loaded.dossier
    after = recorded[-1].sequence if recorded else loaded.sequence
    parts = [seal.parts_of(act) for act in acts]
    for place, act in zip(append_entries(chain, parts, at, after=after, ring=seal.ring), acts, strict=True):
        recorded.append(RecordedAct(place, act))
        dossier = evolve(dossier, act)
    return replace(loaded, dossier=dossier, acts=tuple(recorded), sequence=recorded[-1].sequence)


class _Sealing:
    """Splits acts of one dossier into what its own key seals and what protected identities' keys seal."""

    def __init__(self, loaded: Loaded) -> None:
        self._dossier_id = loaded.dossier_id
        self.ring = KeyRing()
        self._key = self.ring.key(key_of(loaded.dossier_id))
        self._known: dict[str, str] = {}
        for recorded in loaded.acts:
            self._learn(msgspec.to_builtins(recorded.act))

    def _learn(self, plain: dict[str, Any]) -> None:
        """Whom one revision protects stays protected, though the next leaves them out."""
        self._known |= protected_names(plain, self._identity_of)

    def parts_of(self, act: Act) -> list[PayloadPart]:
        plain = msgspec.to_builtins(act)
        self._learn(plain)
        withheld = withhold(plain, self._identity_of, self._known)
        parts = [_main_part(self._dossier_id, withheld.main)]
        for identity, plain in withheld.parts.items():
            key_id = f"identity:{identity}"
            keys.make_key(key_id)
            parts.append(PayloadPart(key_id, canonical_bytes(plain)))
        return parts

    def _identity_of(self, name: str) -> str:
        # Keyed by the dossier: the identifier says nothing of the name, nor that two files name one person.
        return hmac.digest(self._key, b"protected identity/1 " + name.encode(), "sha256").hex()[:32]


def load(dossier_id: UUID) -> Loaded:
    """Read and fold a dossier. Raises ``NoSuchDossier``."""
    entries = tuple(read_chain(str(dossier_id)))
    if not entries:
        raise NoSuchDossier(str(dossier_id))
    opened = msgspec.convert(_plain(entries[0]), DossierOpened)
    acts = tuple(RecordedAct(entry.sequence, msgspec.convert(_plain(entry), Act)) for entry in entries[1:])
    dossier = blank(opened.our_side, opened.our_state, opened.counterpart)
    for recorded in acts:
        dossier = evolve(dossier, recorded.act)
    return Loaded(
        dossier_id=dossier_id, opened=opened, dossier=dossier, acts=acts, sequence=entries[-1].sequence
    )


def _main_part(dossier_id: UUID, plain: Any) -> PayloadPart:
    return PayloadPart(key_of(dossier_id), canonical_bytes(plain))


def _plain(entry: StoredEntry) -> Any:
    (_, main), *protected = entry.parts
    if main is None:
        raise DossierErased(entry.chain)
    at_hand = {
        key_id.removeprefix("identity:"): msgspec.json.decode(payload)
        for key_id, payload in protected
        if payload is not None
    }
    return rejoin(msgspec.json.decode(main), at_hand)
