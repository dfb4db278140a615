"""Whatever officers try and in whatever order post arrives: nothing breaks, and both files tell one story."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from act_samples import ACTS
from dossier_samples import EMPTY, REQUEST, Office, law_between
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from test_clocks_and_next_steps import CALENDARS

from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.availability import unavailable
from rogatory.dossier.mutual_legal_assistance.clocks import open_clocks
from rogatory.dossier.mutual_legal_assistance.commands import COMMANDS
from rogatory.dossier.mutual_legal_assistance.decision import Acts, Stopped
from rogatory.dossier.mutual_legal_assistance.descriptions import describe
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.next_step import next_step
from rogatory.dossier.mutual_legal_assistance.noting import note_theirs
from rogatory.dossier.mutual_legal_assistance.permissions import allowed_commands
from rogatory.dossier.mutual_legal_assistance.state import Dossier, Phase, blank
from rogatory.kernel.canonical import canonical_bytes

LAW = law_between()
TIMES = st.integers(0, 3).map(lambda hours: datetime(2026, 3, 2, 9 + hours, tzinfo=UTC))
TEXTS = st.sampled_from(("", " ", "Something"))
IDS = st.sampled_from(("requested-1", "requested-2", "requested-3", "requesting-4", "requesting-5", ""))
MEASURES = st.lists(st.sampled_from(("m1", "m2", "m9")), max_size=2).map(tuple)
COMMAND_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "request": st.sampled_from((REQUEST, EMPTY)),
    "authenticated_at": TIMES,
    "annexes": st.just(()),
    "files": st.just(()),
    "questions": st.lists(TEXTS, max_size=2).map(tuple),
    "terms": st.lists(TEXTS, max_size=2).map(tuple),
    "proposed_terms": st.just(()),
    "answer_by": st.sampled_from(("", "2026-04-01", "soon")),
    "until": st.sampled_from(("", "2026-04-01", "soon")),
    "question_id": IDS,
    "consultation_id": IDS,
    "conditions_id": IDS,
    "enquiry_id": IDS,
    "measures": MEASURES,
    "subject": st.sampled_from(("refusal", "postponement", "costs", "weather")),
    "level": st.sampled_from(("work", "read", "own")),
}


def some_command(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Commands of a kind, sensible and not."""
    fields = {
        field.name: COMMAND_VALUES[field.name] if field.name in COMMAND_VALUES else _by_type(field.type)
        for field in msgspec.structs.fields(kind)
    }
    return st.builds(kind, **fields)


def _by_type(kind: Any) -> st.SearchStrategy[Any]:
    return TEXTS if kind is str else st.from_type(kind)


COMMAND = st.one_of([some_command(kind) for kind in COMMANDS.values()])


def shared_story(dossier: Dossier) -> dict[str, Any]:
    """What both files must agree on, without the moments each learnt of it and the names one side seals."""
    plain = msgspec.to_builtins(dossier)
    matters = ("questions", "conditions", "enquiries", "deliveries", "refusals")
    story: dict[str, Any] = {name: _timeless(plain[name]) for name in matters}
    story["consultations"] = [{**held, "concluded_at": None} for held in _timeless(plain["consultations"])]
    story["postponement"] = _timeless(plain["postponement"])
    story |= {name: plain[name] is None for name in ("sent_at", "withdrawn_at")}
    story["number"] = plain["their_number"]
    return story


def _timeless(value: Any) -> Any:
    match value:
        case dict():
            moments = {"since": None, "answered_at": bool(value.get("answered_at"))}
            moments["reported_at"] = bool(value.get("reported_at"))
            return {key: moments.get(key, item) for key, item in value.items()}
        case list():
            return [_timeless(item) for item in value]
        case _:
            return value


class TwoOfficesAtWork(RuleBasedStateMachine):
    """Two offices that try anything, with the post between them carried in order."""

    @initialize()
    def open_files(self) -> None:
        """Both files are blank."""
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self.asking = Office(Side.REQUESTING, "TN", LAW, lambda: self.now)
        self.asked = Office(Side.REQUESTED, "JO", LAW, lambda: self.now)

    @rule(command=COMMAND, ours=st.booleans(), override=st.sampled_from(("", "By order")))
    def tries_anything(self, command: Any, ours: bool, override: str) -> None:
        """Somebody gives a command; it is done or stopped, and never raises."""
        office = self.asking if ours else self.asked
        before = office.dossier
        decision = office.tries(command, override)
        assert isinstance(decision, Acts | Stopped)
        if isinstance(decision, Stopped):
            assert office.dossier == before
            return
        for act in decision.acts:
            assert act.side is office.dossier.our_side
            assert msgspec.json.decode(canonical_bytes(act), type=acts.Act) == act
            assert describe(act, act.side).title

    @rule(data=st.data(), ours=st.booleans())
    def does_what_is_allowed(self, data: st.DataObject, ours: bool) -> None:
        """Somebody gives one of the commands offered, which leads deeper into the file."""
        office = self.asking if ours else self.asked
        offered = allowed_commands(office.dossier, ("head",))
        if offered:
            name = data.draw(st.sampled_from(offered))
            self.tries_anything(data.draw(some_command(COMMANDS[name])), ours, "By order")

    @rule()
    def post_arrives(self) -> None:
        """Everything under way arrives, in order."""
        for sender, receiver in ((self.asking, self.asked), (self.asked, self.asking)):
            for message, message_id in sender.post:
                receiver.hears(message, message_id)
            sender.post.clear()

    @rule(hours=st.integers(1, 2000))
    def time_passes(self, hours: int) -> None:
        """Hours or months go by."""
        self.now += timedelta(hours=hours)

    @invariant()
    def both_files_tell_one_story(self) -> None:
        """With nothing under way both sides agree on everything they told each other."""
        if not (self.asking.post or self.asked.post):
            assert shared_story(self.asking.dossier) == shared_story(self.asked.dossier)

    @invariant()
    def somebody_or_nobody_acts_next(self) -> None:
        """Clocks and the next step can always be told."""
        for office in (self.asking, self.asked):
            clocks = open_clocks(office.dossier, LAW, CALENDARS)
            assert next_step(office.dossier, clocks, self.now.date()).sentence
            assert all(clock.since <= clock.due or clock.name != "register" for clock in clocks)

    @invariant()
    def a_closed_file_has_nothing_open(self) -> None:
        """Closing was possible only with nothing open, and what came later opened it again."""
        for office in (self.asking, self.asked):
            if office.dossier.phase is Phase.CLOSED and office.dossier.withdrawn_at is None:
                assert not office.dossier.open_enquiries or office.dossier.we_ask

    @invariant()
    def the_fold_is_the_file(self) -> None:
        """The state is what its acts fold to, and nothing else."""
        for office in (self.asking, self.asked):
            again = blank(office.dossier.our_side, office.dossier.our_state)
            for act in office.acts:
                again = evolve(again, act)
            assert again == office.dossier


TestTwoOfficesAtWork = TwoOfficesAtWork.TestCase
TestTwoOfficesAtWork.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)


@given(st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(Side)), max_size=30), st.sampled_from(Side))
@settings(deadline=None)
def test_acts_fold_in_any_order_from_either_side(told: list[tuple[acts.Act, Side]], our_side: Side) -> None:
    dossier = blank(our_side, "TN")
    for sample, side in told:
        act = msgspec.structs.replace(sample, side=side)
        noted = note_theirs(dossier, act, LAW) if side is not our_side else act
        dossier = evolve(dossier, noted)
        assert dossier.phase in Phase
        for name in COMMANDS:
            unavailable(dossier, name)
        open_clocks(dossier, LAW, CALENDARS)
    assert dossier.sequence == len(told)


def test_a_value_that_is_no_act_raises() -> None:
    class Foreign(msgspec.Struct):
        at: datetime

    foreign = Foreign(at=datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(AssertionError, match="unreachable"):
        evolve(blank(Side.REQUESTING, "TN"), foreign)  # type: ignore[arg-type]
