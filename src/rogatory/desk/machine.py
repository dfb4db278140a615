"""The machine under the node: do its processes work, is there room, which version is it."""

import socket
from datetime import UTC, datetime, timedelta

import msgspec
from django.conf import settings

from rogatory import __version__
from rogatory.desk import signing_key
from rogatory.desk.views import FactView, SectionView
from rogatory.kernel.languages import ScreenLanguage
from rogatory.store import beats, space
from rogatory.wording import moment_in_words, text

WORKER = "worker"
_DEAD_AFTER = 6 * beats.EVERY
_ANSWERS_WITHIN_SECONDS = 0.5
_MEGABYTE = 1024 * 1024
_NO_ROOM = 1024 * _MEGABYTE
_LITTLE_ROOM = 0.1


class Machine(msgspec.Struct, frozen=True, kw_only=True):
    """What was found: workers at work, when one was last seen, whether the exchange listens, and the room.

    ``cannot_sign`` says why nothing can be signed, as a code.
    """

    workers: int
    worker_seen: datetime | None
    listens: bool
    cannot_sign: str
    room: space.Room

    @property
    def no_room(self) -> bool:
        """Whether mail and documents will soon find no place."""
        return self.room.free < _NO_ROOM

    @property
    def little_room(self) -> bool:
        """Whether somebody should see to more room."""
        return self.room.free < _LITTLE_ROOM * self.room.whole


def looked_at(now: datetime) -> Machine:
    """Look at the machine now."""
    seen = beats.last_beats(WORKER)
    return Machine(
        workers=sum(1 for one in seen if abs(now - one.seen_at) < _DEAD_AFTER),
        worker_seen=seen[0].seen_at if seen else None,
        listens=_listens(),
        cannot_sign=signing_key.fault(),
        room=space.room(settings.NODE.data),
    )


def section(machine: Machine, language: ScreenLanguage) -> SectionView:
    """The machine as facts to read."""
    worker = text("desk-machine-worker-works", language, count=machine.workers)
    if not machine.workers:
        worker = _last_seen(machine.worker_seen, language)
    room = machine.room
    return SectionView(
        anchor="machine",
        title=text("desk-machine", language),
        facts=(
            FactView(
                label=text("desk-machine-worker", language),
                said=worker,
                gravity=None if machine.workers else "harm",
            ),
            FactView(
                label=text("desk-machine-listener", language),
                said=text(f"desk-machine-listener-{'yes' if machine.listens else 'no'}", language),
                gravity=None if machine.listens else "harm",
            ),
            FactView(
                label=text("desk-machine-signing", language),
                said=text(machine.cannot_sign or f"desk-machine-signing-{signing_key.where()}", language),
                gravity="harm" if machine.cannot_sign else None,
            ),
            FactView(
                label=text("desk-machine-disk", language),
                said=text(
                    "desk-machine-free",
                    language,
                    free=_gigabytes(room.free),
                    share=100 * room.free // max(room.whole, 1),
                ),
                gravity="harm" if machine.no_room else "time" if machine.little_room else None,
            ),
            FactView(
                label=text("desk-machine-database", language),
                said=text("desk-machine-megabytes", language, size=f"{room.database / _MEGABYTE:,.0f}"),
            ),
            FactView(label=text("desk-machine-version", language), said=__version__),
        ),
    )


def _last_seen(seen: datetime | None, language: ScreenLanguage) -> str:
    if seen is None:
        return text("desk-machine-worker-never", language)
    return text("desk-machine-worker-since", language, moment=moment_in_words(seen.astimezone(UTC), language))


def _gigabytes(count: int) -> str:
    return f"{count / 1024 / _MEGABYTE:,.1f}"


def _listens() -> bool:
    """Whether somebody takes calls wherever nodes call us; the door itself, not what a proxy makes of it."""
    served = settings.NODE.configuration
    return all(_answers(served.host, port) for port in (served.exchange_port, served.mail_port) if port)


def _answers(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=_ANSWERS_WITHIN_SECONDS):
            return True
    except OSError:
        return False


def stale(moment: datetime | None, now: datetime, after: timedelta) -> bool:
    """Whether something never happened, or longer than ``after`` ago."""
    return moment is None or now - moment > after
