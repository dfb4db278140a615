"""The signed containers of our messages: made once, at the first attempt, and kept for every later one."""

import io
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from msgspec import structs

from rogatory.desk.later import NotYet
from rogatory.desk.signing_key import SigningKeyAway
from rogatory.dossier.common.values import FileRef
from rogatory.exchange import files_beside, moving, outbox, packing, resigning, vouching
from rogatory.exchange.identity import Identity, own_identity
from rogatory.exchange.models import Outgoing
from rogatory.exchange.outbox import Attempt, Queued, ToSend
from rogatory.exchange.reading import LARGEST_CONTAINER
from rogatory.register import checkpoints
from rogatory.sealing.manifest import FileLine
from rogatory.store import blobs, keys

OWN_CLOCK = "exchange-own-clock"
"""Why nothing is signed: by our clock our own certificate is not valid yet, or no longer."""


def container_of(queued: Queued, now: datetime) -> bytes:
    """``containers_of`` one message."""
    return containers_of([queued], now)[0]


def containers_of(messages: Sequence[Queued], now: datetime) -> tuple[bytes, ...]:
    """The signed container of each: the one of its first attempt, or a new one now; new ones are kept together.

    Raises ``NotYet`` while our signing key cannot be used, or our certificate is not valid by our clock: a
    container is signed once, and with a wrong time in it would be refused for good.
    """
    own, kept = own_identity(), [_kept(queued) for queued in messages]
    wanting = [place for place, one in enumerate(messages) if one.sign_anew or not kept[place]]
    made = _made([(messages[place], kept[place]) for place in wanting], own, now) if wanting else ()
    for place, container in zip(wanting, made, strict=True):
        kept[place] = container
    return tuple(kept)


def _made(wanting: Sequence[tuple[Queued, bytes]], own: Identity, now: datetime) -> tuple[bytes, ...]:
    """New containers for these messages, each with the one it had; kept."""
    messages = [queued for queued, _ in wanting]
    if not own.may_sign_at(now):
        raise _wait_unsigned(messages, OWN_CLOCK, now)
    beside = [[] if before else _lines_beside(queued.to_send) for queued, before in wanting]
    try:
        with transaction.atomic():
            kept = _kept_now(wanting)
            for queued in messages:
                vouching.vouch_accepted_by_now(own, queued.to_send, now)
            checkpoint = checkpoints.current(own.state, now, own.sign, own.public_key) or b""
            made = tuple(
                resigning.signed_anew(before, own, now)
                if before
                else packing.packed(queued, own, checkpoint, now, lines)
                for queued, before, lines in zip(messages, kept, beside, strict=True)
            )
            _keep(list(zip(messages, made, strict=True)))
            for queued, lines in zip(messages, beside, strict=True):
                moving.note_sent(queued.to_send.message_id, lines)
    except SigningKeyAway as away:
        raise _wait_unsigned(messages, away.fault, now) from None
    return made


def opener_of(file: FileRef, key_id: str) -> files_beside.Opener:
    """Opens a dossier's file from a chunk on."""
    return lambda chunk: blobs.open_blob(file.sha256, key_id, first_chunk=chunk)


def _kept(queued: Queued) -> bytes:
    """The container that was signed for a message; nothing where none was."""
    if not queued.container_sha256:
        return b""
    with blobs.open_blob(queued.container_sha256, queued.key_id) as kept:
        return kept.read()


def _kept_now(read: Sequence[tuple[Queued, bytes]]) -> list[bytes]:
    """The container of each as it is kept now: a worker whose lease a wrong clock ended may have kept another.

    Two containers of one message would be two messages to who gets them.
    """
    sha256s = outbox.lock_containers([queued.to_send.message_id for queued, _ in read])
    current = [
        structs.replace(queued, container_sha256=sha256s.get(queued.to_send.message_id, ""))
        for queued, _ in read
    ]
    return [
        before if now.container_sha256 == queued.container_sha256 else _kept(now)
        for (queued, before), now in zip(read, current, strict=True)
    ]


def _wait_unsigned(messages: Sequence[Queued], reason: str, now: datetime) -> NotYet:
    """Note why messages could not be signed; the caller raises what this gives."""
    with transaction.atomic():
        outbox.note_attempts(
            [Attempt(one.to_send.message_id, Outgoing.State.QUEUED, reason) for one in messages], now
        )
    return NotYet(reason)


def _lines_beside(message: ToSend) -> list[FileLine]:
    """The manifest's lines of the files that travel beside; it reads all of them, so no transaction waits."""
    apart = files_beside.travel_beside(message.files)
    return [
        files_beside.line_of(name, file, opener_of(file, message.files_key_id))
        for name, file in packing.names_of(message.files)
        if name in apart
    ]


def _keep(made: Sequence[tuple[Queued, bytes]]) -> None:
    opened = keys.open_keys([queued.key_id for queued, _ in made])
    stored = {
        queued.to_send.message_id: blobs.put_under(
            opened[queued.key_id], io.BytesIO(container), queued.key_id, LARGEST_CONTAINER
        ).sha256
        for queued, container in made
    }
    outbox.keep_containers(stored)
