"""Whatever a request from outside says or leaves out, it is noted, registered, described and never raises."""

import msgspec
from dossier_samples import START, law_between
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_clocks_and_next_steps import CALENDARS

from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance import acts, messages
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.clocks import open_clocks
from rogatory.dossier.mutual_legal_assistance.decide import decide
from rogatory.dossier.mutual_legal_assistance.decision import Acts
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.messages import message_bytes, read_message, to_act, to_message
from rogatory.dossier.mutual_legal_assistance.next_step import next_step
from rogatory.dossier.mutual_legal_assistance.noting import note_theirs
from rogatory.dossier.mutual_legal_assistance.state import blank
from rogatory.law.facts import Facts
from rogatory.law.particulars import Extradition, SentencedTransfer
from rogatory.law.request import Deadline, Offence, Request

LAW = law_between()
TEXT = st.text(max_size=6) | st.sampled_from(("TN", "JO", "XX", "2026-02-30", "2026-03-30"))
MONTHS = st.none() | st.integers(0, 2400)


def built(part: type[Facts]) -> st.SearchStrategy[Facts]:
    """Any value of a part of a request; its months stay within what the format takes."""
    months = {name: MONTHS for name in part.__struct_fields__ if "months" in name}
    return st.builds(part, **months, **{name: ... for name in part.__struct_fields__ if name not in months})


NAMED = {
    "extradition": st.none() | built(Extradition),
    "sentenced": st.none() | built(SentencedTransfer),
    "offences": st.none() | st.lists(built(Offence), max_size=2).map(tuple),
    "requesting_state": st.none() | TEXT,
    "requested_state": st.none() | TEXT,
    "on": st.none() | TEXT,
    "deadline": st.none() | st.builds(Deadline, on=st.none() | TEXT, reasons=st.none() | TEXT),
}
INFERRED = {field: ... for field in Request.__struct_fields__ if field not in NAMED}
REQUESTS = st.builds(Request, **NAMED, **INFERRED)


@given(REQUESTS)
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_any_request_from_outside_is_registered(request: Request) -> None:
    sent = acts.RequestSent(side=Side.REQUESTING, at=START, request=request, revision=1)
    message = to_message(sent)
    assert message is not None
    read = read_message(message_bytes(message))
    assert isinstance(read, messages.message_kinds.RequestSent)
    act = to_act(read, Side.REQUESTING, received_at=START, message_id="m")
    noted = note_theirs(blank(Side.REQUESTED, "JO", "TN"), act, LAW)
    dossier = evolve(blank(Side.REQUESTED, "JO", "TN"), noted)
    clocks = open_clocks(dossier, LAW, CALENDARS)
    assert next_step(dossier, clocks, START.date()).main_command == "register"
    decision = decide(dossier, c.Register(number="JO-1"), LAW, actor="a", at=START, new_id="n")
    assert isinstance(decision, Acts)
    (registered,) = decision.acts
    assert msgspec.json.decode(msgspec.json.encode(registered), type=acts.Act) == registered
