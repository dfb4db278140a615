"""A trainee's Tunisia and a rehearsal State in memory: commands decided, messages carried, days counted."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import msgspec

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.common.media import Comparison
from rogatory.dossier.common.values import FileRef, Side
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.acts import Act
from rogatory.dossier.mutual_legal_assistance.decide import decide
from rogatory.dossier.mutual_legal_assistance.decision import Stopped
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.messages import message_bytes, read_message, to_act, to_message
from rogatory.dossier.mutual_legal_assistance.noting import note_theirs
from rogatory.dossier.mutual_legal_assistance.state import Dossier, blank
from rogatory.law.basis import basis
from rogatory.law.kinds import Kind
from rogatory.law.rehearsal import with_rehearsal_states
from rogatory.law.request import Request
from rogatory.law.scope import reach
from rogatory.node.example.papers import request as example
from rogatory.node.example.papers import without
from rogatory.node.rehearsal.moves import Chance, Move, Seen, Temper
from rogatory.node.rehearsal.tempers import next_move
from rogatory.node.rehearsal.voice import Voice, language_of
from rogatory.store.lawfolders import shipped_law_book

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BOOK = with_rehearsal_states(shipped_law_book())
FILE = FileRef(sha256="a" * 64, size=12, name="result-exercise.txt", media_type="text/plain")


def well_made(name: str = "port_cranes", **changes: object) -> Request:
    """An example request that lacks nothing, addressed to the rehearsal State."""
    plain = example(name, date(2026, 3, 2)) | {"requesting_state": "TN", "requested_state": "XA"}
    return msgspec.convert({**plain, **changes}, Request)


def deficient(name: str = "port_cranes") -> Request:
    """The same without its facts and without what the proceedings are about."""
    plain = example(name, date(2026, 3, 2)) | {"requesting_state": "TN", "requested_state": "XA"}
    return msgspec.convert(without(plain, "proceedings", "facts", "facts_stated"), Request)


def law_for(request: Request | None) -> ApplicableLaw:
    """The law of an office that trains, between Tunisia and the rehearsal State."""
    found = basis(BOOK, "TN", "XA", Kind.MUTUAL_LEGAL_ASSISTANCE, START.date(), START.date())
    held = reach(BOOK, request or Request(), found)
    return ApplicableLaw(book=BOOK, instruments=held.weighed, undetermined=held.doubtful, digest=BOOK.digest)


class Bench:
    """One side: its dossier, what it did and heard, and what it has to post."""

    def __init__(self, side: Side, state: str, other: str) -> None:
        self.dossier: Dossier = blank(side, state, other)
        self.acts: list[Act] = []
        self.post: list[tuple[bytes, str]] = []
        self._given = 0

    def does(self, command: c.Command, at: datetime, override: str = "") -> None:
        """Decide and record; fails where the command is stopped."""
        match command:
            case c.Register(number=""):
                command = c.Register(number="XA-2026-1")
            case c.Approve():
                command = c.Approve(authenticated_at=at)
        self._given += 1
        decision = decide(
            self.dossier,
            command,
            law_for(self.dossier.request),
            actor="an officer",
            at=at,
            new_id=f"{self.dossier.our_state}-{self._given}",
            override=override,
        )
        assert not isinstance(decision, Stopped), (c.command_name(command), decision.reason)
        for act in decision.acts:
            self._record(act)
            message = to_message(act, self.dossier.request)
            if message is not None:
                self.post.append((message_bytes(message), act.message_id))

    def hears(self, message: bytes, message_id: str, at: datetime) -> None:
        """Record what the other side sent."""
        theirs = self.dossier.our_side.other
        act = to_act(read_message(message), theirs, received_at=at, message_id=message_id)
        self._record(note_theirs(self.dossier, act, law_for(self.dossier.request)))

    def told(self, kind: str) -> list[Act]:
        """The acts of one kind in this dossier."""
        return [act for act in self.acts if type(act).__name__ == kind]

    def _record(self, act: Act) -> None:
        self.dossier = evolve(self.dossier, act)
        self.acts.append(act)


def _with_file(command: c.Command) -> c.Command:
    """What the desk adds: the enclosed file, and what came of two lists that name the same files."""
    match command:
        case c.DeliverEvidence():
            return msgspec.structs.replace(command, files=(FILE,))
        case c.CompareMedium(files=(file,)):
            found = msgspec.structs.replace(file, sha256="f" * 64)
            same = Comparison(announced_sha256=file.sha256, computed_sha256=found.sha256, same=1)
            return msgspec.structs.replace(command, files=(found,), comparison=same)
        case _:
            return command


Trainee = Callable[["Exercise"], None]
"""What the trainee does whenever the rehearsal State has done something."""


class Exercise:
    """A dossier between the two, lived day by day."""

    def __init__(self, temper: Temper, seed: str = "1", *, the_state_asks: bool = False) -> None:
        self.temper, self.seed, self.at = temper, seed, START
        asks, asked = (Side.REQUESTED, Side.REQUESTING) if the_state_asks else (Side.REQUESTING, Side.REQUESTED)
        self.trainee, self.state = Bench(asks, "TN", "XA"), Bench(asked, "XA", "TN")
        self.moves: list[Move] = []

    def trainee_does(self, command: c.Command, override: str = "") -> None:
        """The trainee acts, and the rehearsal State hears of it."""
        self.trainee.does(command, self.at, override)
        self._carry()

    def sends(self, request: Request, override: str = "") -> None:
        """The trainee drafts, approves and sends."""
        self.trainee_does(c.SaveDraft(request=request))
        self.trainee_does(c.Approve(authenticated_at=self.at), override)
        self.trainee_does(c.Send())

    def lives(self, days: int, trainee: Trainee = lambda _: None) -> None:
        """Let so many days pass; every due move is made, and the trainee may answer each."""
        until = self.at + timedelta(days=days)
        while (move := self.next()) is not None:
            due = max(self.at, move.since + timedelta(days=move.days))
            if due > until:
                break
            self.at = due + timedelta(minutes=1)
            self._make(move)
            trainee(self)
            assert len(self.moves) < 200, "it never comes to an end"
        self.at = until

    def next(self) -> Move | None:
        """What the rehearsal State would do next."""
        dossier = self.state.dossier
        voice = Voice(language_of(dossier.request), BOOK)
        chance = Chance(seed=self.seed)
        return next_move(
            self.temper, Seen(dossier=dossier, law=law_for(dossier.request), voice=voice, chance=chance)
        )

    def _make(self, move: Move) -> None:
        self.moves.append(move)
        for command in (move.command, *move.alongside):
            self.state.does(_with_file(command), self.at, move.override)
        self._carry()

    def _carry(self) -> None:
        for sender, receiver in ((self.trainee, self.state), (self.state, self.trainee)):
            for message, message_id in sender.post:
                receiver.hears(message, message_id, self.at)
            sender.post.clear()
