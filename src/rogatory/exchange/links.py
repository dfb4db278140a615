"""Links for a State without a node: made with a code, opened once, bound to one browser, ended.

Who needs a link and its dossier for themselves takes the link first: ``attempt`` knows no dossier before.
"""

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from uuid import UUID, uuid4

import msgspec
from django.contrib.auth.hashers import check_password, make_password
from django.db.models import F

from rogatory.exchange.models import CounterpartLink, WrongCode

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""What codes and references are written with: nothing that is read as something else."""
_GROUPS, _GROUP = 3, 4
MOST_TRIES = 8
LOCKED_FOR = timedelta(minutes=15)
_FORGOTTEN_AFTER = timedelta(days=1)


class Tried(StrEnum):
    """What came of a code: ``WRONG`` also where no link has the address."""

    WRONG = "wrong"
    LOCKED = "locked"
    ENDED = "ended"
    EXPIRED = "expired"
    USED = "used"
    OPENED = "opened"


class KeptLink(msgspec.Struct, frozen=True, kw_only=True):
    """A link as kept, without anything that opens it."""

    id: UUID
    address: str
    dossier_id: UUID
    language: str
    status: str
    made_at: datetime
    expires_at: datetime
    draft_id: str
    draft_sha256: str
    drafts: int


class NewLink(msgspec.Struct, frozen=True, kw_only=True):
    """A link just made, and its code, which is shown once and kept nowhere."""

    link: KeptLink
    code: str


def make(dossier_id: UUID, language: str, now: datetime, expires_at: datetime) -> NewLink:
    """Make a link and its code."""
    code = "-".join("".join(secrets.choice(LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
    row = CounterpartLink.objects.create(
        id=uuid4(),
        address=secrets.token_urlsafe(16),
        code_hash=make_password(_typed(code)),
        dossier_id=dossier_id,
        language=language,
        made_at=now,
        expires_at=expires_at,
    )
    return NewLink(link=_kept(row), code=code)


def of_dossier(dossier_id: UUID) -> tuple[KeptLink, ...]:
    """The links of a dossier, oldest first."""
    return tuple(_kept(row) for row in CounterpartLink.objects.filter(dossier_id=dossier_id))


def attempt(address: str, code: str, proof: str, now: datetime) -> tuple[Tried, KeptLink | None]:
    """Try ``code`` on the link at ``address``, in the caller's transaction; ``proof`` is the browser's secret.

    The same work is done, and the same counted, whether there is such a link or not. With the last wrong try
    the link comes too, so that its dossier can be told.
    """
    if _locked(address, now):
        return Tried.LOCKED, None
    row = CounterpartLink.objects.select_for_update().filter(address=address).first()
    right = check_password(_typed(code), row.code_hash if row else _nobodys_code())
    if row is None or not right:
        last = _count_wrong(address, now) >= MOST_TRIES
        return (Tried.LOCKED if last else Tried.WRONG), (_kept(row) if row and last else None)
    return _opened(row, proof, now), _kept(row)


def bound_to(link_id: UUID, proof: str, now: datetime) -> KeptLink | None:
    """The link a browser opened, where it still opens anything."""
    row = CounterpartLink.objects.filter(id=link_id, status=CounterpartLink.Status.USED).first()
    if row is None or row.expires_at <= now or not hmac.compare_digest(row.bound, _digest(proof)):
        return None
    return _kept(row)


def hold(link_id: UUID) -> None:
    """Hold the link until the caller's transaction ends."""
    CounterpartLink.objects.select_for_update().filter(id=link_id).first()


def end(link_id: UUID, dossier_id: UUID) -> bool:
    """Let it open nothing any more; false where it did not before, or is another dossier's."""
    ended = CounterpartLink.Status.ENDED
    live = CounterpartLink.objects.filter(id=link_id, dossier_id=dossier_id).exclude(status=ended)
    return bool(live.update(status=ended, draft_id="", draft_sha256=""))


def count_draft(link_id: UUID, most: int) -> bool:
    """Count an answer somebody begins to hand over; false where there were ``most`` of them already."""
    fewer = CounterpartLink.objects.filter(id=link_id, drafts__lt=most)
    return bool(fewer.update(drafts=F("drafts") + 1))


def keep_draft(link_id: UUID, draft_id: str, sha256: str) -> None:
    """Remember which answer is being looked over."""
    CounterpartLink.objects.filter(id=link_id).update(draft_id=draft_id, draft_sha256=sha256)


def take_draft(link_id: UUID, draft_id: str) -> str:
    """The digest of the answer looked over, given once: an empty text where it was taken already.

    The caller holds the link.
    """
    row = CounterpartLink.objects.get(id=link_id)
    if not draft_id or row.draft_id != draft_id:
        return ""
    sha256 = row.draft_sha256
    row.draft_id = row.draft_sha256 = ""
    row.save(update_fields=["draft_id", "draft_sha256"])
    return sha256


def _opened(row: CounterpartLink, proof: str, now: datetime) -> Tried:
    if row.status == CounterpartLink.Status.ENDED:
        return Tried.ENDED
    if row.expires_at <= now:
        return Tried.EXPIRED
    if row.status == CounterpartLink.Status.USED:
        return Tried.USED
    row.status, row.bound = CounterpartLink.Status.USED, _digest(proof)
    row.save(update_fields=["status", "bound"])
    WrongCode.objects.filter(address_digest=_digest(row.address)).delete()
    return Tried.OPENED


def _locked(address: str, now: datetime) -> bool:
    counted = WrongCode.objects.filter(address_digest=_digest(address), last_at__gt=now - LOCKED_FOR).first()
    return counted is not None and counted.tries >= MOST_TRIES


def _count_wrong(address: str, now: datetime) -> int:
    WrongCode.objects.filter(last_at__lt=now - _FORGOTTEN_AFTER).delete()
    counted, made = WrongCode.objects.select_for_update().get_or_create(
        address_digest=_digest(address), defaults={"tries": 1, "last_at": now}
    )
    if not made:
        counted.tries = 1 if counted.last_at < now - LOCKED_FOR else counted.tries + 1
        counted.last_at = now
        counted.save(update_fields=["tries", "last_at"])
    return counted.tries


@cache
def _nobodys_code() -> str:
    return make_password(secrets.token_urlsafe(16))


def _typed(code: str) -> str:
    """A code as a person may type it: any case, any spaces and dashes."""
    return "".join(letter for letter in code.upper() if letter in LETTERS)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _kept(row: CounterpartLink) -> KeptLink:
    return KeptLink(
        id=row.id,
        address=row.address,
        dossier_id=row.dossier_id,
        language=row.language,
        status=row.status,
        made_at=row.made_at,
        expires_at=row.expires_at,
        draft_id=row.draft_id,
        draft_sha256=row.draft_sha256,
        drafts=row.drafts,
    )
