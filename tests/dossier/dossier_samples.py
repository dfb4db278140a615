"""A fictional request from Tunisia to Jordan, and two offices that tell each other what they do."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import msgspec

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.common.values import Extent, FileRef, Side
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.acts import Act
from rogatory.dossier.mutual_legal_assistance.decide import decide
from rogatory.dossier.mutual_legal_assistance.decision import Acts, Decision, Stopped
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.messages import (
    Malformed,
    Unrecognised,
    message_bytes,
    read_message,
    to_act,
    to_message,
)
from rogatory.dossier.mutual_legal_assistance.noting import note_theirs
from rogatory.dossier.mutual_legal_assistance.state import Dossier, blank
from rogatory.law.basis import basis
from rogatory.law.request import (
    Authority,
    Channel,
    FactStated,
    Form,
    Kind,
    Measure,
    Offence,
    Person,
    Proceedings,
    Purpose,
    Request,
    Stage,
)
from rogatory.law.scope import reach
from rogatory.store.lawfolders import shipped_law_book

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday, on which both offices work."""

STATEMENT = FileRef(sha256="a" * 64, size=12, name="statement.pdf", media_type="application/pdf")

WITNESS = Person(
    name="Salma Haddad",
    other_names=("سلمى حداد",),
    role="witness",
    nationality="JO",
    location="Amman",
    identity_documents=("P-778812",),
    protected=True,
)

REQUEST = Request(
    requesting_state="TN",
    requested_state="JO",
    on="2026-03-02",
    title="Bank records in a bribery case",
    language="ar",
    form=Form.WRITTEN,
    channel=Channel.CENTRAL_AUTHORITY,
    requesting_authority=Authority(name="Ministry of Justice", functions="Central authority", contact="+216"),
    requested_authority=Authority(name="Ministry of Justice, Amman"),
    proceedings=Proceedings(
        stage=Stage.INVESTIGATION,
        subject="Bribery in a public tender",
        nature="Judicial investigation",
        authority=Authority(name="Financial judicial pole", functions="Investigating judge"),
    ),
    legal_basis=("uncac_2003 46",),
    offences=(
        Offence(
            title="Bribery of a public official",
            concept="bribery_of_national_officials",
            provision="Criminal code 83",
            penalty="Ten years",
            fiscal=False,
            criminal_in_requested_state=True,
        ),
    ),
    facts="A contractor paid an official. Salma Haddad saw the payment.",
    facts_stated=(FactStated(id="f1", text="Money went to an account in Amman."),),
    persons=(Person(name="Karim Fictional", role="suspect", nationality="TN", location="Tunis"), WITNESS),
    measures=(
        Measure(
            id="m1",
            purpose=Purpose.DOCUMENTS_AND_RECORDS,
            description="Statements of the account",
            facts=("f1",),
            purpose_of_result="To prove receipt",
            coercive=True,
        ),
        Measure(
            id="m2",
            purpose=Purpose.EVIDENCE_OR_STATEMENTS,
            description="Hear the witness",
            facts=("f1",),
            purpose_of_result="To prove the payment",
            coercive=False,
        ),
    ),
    purpose="Evidence of the bribe",
    assurances=("Reciprocity",),
    fictional=True,
)

EMPTY = Request(requesting_state="TN", requested_state="JO")


def law_between(requesting: str = "TN", requested: str = "JO") -> ApplicableLaw:
    """The shipped law between two States on the first day of the samples."""
    book, day = shipped_law_book(), START.date()
    found = basis(book, requesting, requested, Kind.MUTUAL_LEGAL_ASSISTANCE, day, day)
    held = reach(book, REQUEST, found)
    return ApplicableLaw(book=book, instruments=held.weighed, undetermined=held.doubtful, digest=book.digest)


class NotDone(AssertionError):
    """A command the story takes for granted was stopped."""


class Office:
    """One side: its file, its acts and the messages on their way out. Time passes by the hour."""

    def __init__(self, side: Side, state: str, law: ApplicableLaw, now: Callable[[], datetime]) -> None:
        self.dossier: Dossier = blank(side, state)
        self.acts: list[Act] = []
        self.post: list[tuple[bytes, str]] = []
        self._law, self._now, self._count = law, now, 0

    def tries(self, command: c.Command, override: str = "") -> Decision:
        """Decide ``command``, and do it where it is not stopped."""
        self._count += 1
        new_id = f"{self.dossier.our_side.value}-{self._count}"
        decision = decide(
            self.dossier, command, self._law, actor="officer", at=self._now(), new_id=new_id, override=override
        )
        if isinstance(decision, Acts):
            for act in decision.acts:
                self._record(act)
        return decision

    def does(self, command: c.Command, override: str = "") -> tuple[Act, ...]:
        """Do ``command``; raises ``NotDone`` where it is stopped."""
        decision = self.tries(command, override)
        if isinstance(decision, Stopped):
            raise NotDone(decision)
        return decision.acts

    def stopped(self, command: c.Command, override: str = "") -> Stopped:
        """The stop ``command`` meets; fails where it meets none."""
        decision = self.tries(command, override)
        assert isinstance(decision, Stopped), decision
        return decision

    def hears(self, message: bytes, message_id: str) -> Act:
        """Record what the other side sent."""
        read = read_message(message)
        assert not isinstance(read, Unrecognised | Malformed), read
        act = to_act(read, self.dossier.our_side.other, received_at=self._now(), message_id=message_id)
        noted = note_theirs(self.dossier, act, self._law)
        self.dossier = evolve(self.dossier, noted)
        self.acts.append(noted)
        return noted

    def approves_and_sends(self, request: Request = REQUEST, override: str = "") -> None:
        """Save, approve and send, as a head may do alone."""
        self.does(c.SaveDraft(request=request))
        self.does(c.Approve(authenticated_at=self._now()), override)
        self.does(c.Send())

    def _record(self, act: Act) -> None:
        self.dossier = evolve(self.dossier, act)
        self.acts.append(act)
        message = to_message(act)
        if message is not None:
            self.post.append((message_bytes(message), act.message_id))


class TwoOffices:
    """Tunisia asks, Jordan is asked; ``post`` carries everything across, in order."""

    def __init__(self) -> None:
        self.now = START
        law = law_between()
        self.tunisia = Office(Side.REQUESTING, "TN", law, lambda: self.now)
        self.jordan = Office(Side.REQUESTED, "JO", law, lambda: self.now)

    def wait(self, **time: int) -> None:
        """Let time pass."""
        self.now += timedelta(**time)

    def carry(self) -> None:
        """Deliver everything both sides sent."""
        for sender, receiver in ((self.tunisia, self.jordan), (self.jordan, self.tunisia)):
            for message, message_id in sender.post:
                receiver.hears(message, message_id)
            sender.post.clear()

    def after(self, office: Office, command: c.Command, override: str = "") -> tuple[Act, ...]:
        """``office`` does ``command`` and the other side hears of it."""
        acts = office.does(command, override)
        self.carry()
        return acts


def sent(request: Request = REQUEST) -> TwoOffices:
    """The request has been sent and has arrived."""
    both = TwoOffices()
    both.tunisia.approves_and_sends(request)
    both.carry()
    return both


def registered(request: Request = REQUEST) -> TwoOffices:
    """The request has been registered and acknowledged."""
    both = sent(request)
    both.after(both.jordan, c.Register(number="JO-2026-7"))
    both.after(both.jordan, c.Acknowledge(contact="desk 4"))
    return both


def answered() -> TwoOffices:
    """Everything asked for was delivered."""
    both = registered()
    both.after(both.jordan, c.DeliverEvidence(extent=Extent.FULL, text="Enclosed", files=(STATEMENT,)))
    return both


def last(office: Office) -> Act:
    """The newest act of an office."""
    return office.acts[-1]


def with_measures(*measures: Measure) -> Request:
    """The sample request asking for these measures instead."""
    return msgspec.structs.replace(REQUEST, measures=measures)
