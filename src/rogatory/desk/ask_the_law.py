"""Questions of law asked from a page: the office's own instruments count, and a fault is told beside its field.

Whoever is signed in may ask; nothing asked is kept.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from rogatory.desk import counsel
from rogatory.desk.counsel import CannotAnswer
from rogatory.desk.legal_frame import our_home
from rogatory.desk.views import Actor, BasisView, CheckView, FindingView, Refused, View
from rogatory.desk.views.counsel import (
    ChecklistView,
    DualView,
    DutiesView,
    JurisdictionView,
    RefusalView,
)
from rogatory.desk.views.treaties import StatusView
from rogatory.wording import text

LARGEST_UPLOAD = 300_000
"""The most bytes a request file sent to a page may have: a long request has a tenth of it.

Less than the command takes: offences full of elements take four seconds for each megabyte (measured), and here
everybody whom this node serves would wait, there only the caller.
"""

_ANSWERED = TypeVar("_ANSWERED", bound=View)


def basis(
    actor: Actor,
    requesting: str,
    requested: str,
    *,
    kind: str,
    on: str = "",
    conduct: str = "",
    known_as_of: str = "",
) -> BasisView | Refused:
    """Which treaties bind the two States, may bind them, or do not."""
    return _answered(
        actor,
        lambda: counsel.law_basis(
            actor.language,
            requesting,
            requested,
            kind=kind,
            on=on,
            conduct=conduct,
            known_as_of=known_as_of,
            home=our_home(),
        ),
        {"requesting": requesting, "requested": requested},
    )


def checklist(
    actor: Actor, requesting: str, requested: str, *, kind: str, on: str = "", known_as_of: str = ""
) -> ChecklistView | Refused:
    """What a request of a kind must hold between the two States."""
    return _answered(
        actor,
        lambda: counsel.law_checklist(
            actor.language,
            requesting,
            requested,
            kind=kind,
            on=on,
            known_as_of=known_as_of,
            home=our_home(),
        ),
        {"requesting": requesting, "requested": requested},
    )


def check_file(
    actor: Actor, request_file: bytes, *, on: str = "", known_as_of: str = ""
) -> CheckView | Refused:
    """What the law says of a request file, and on what the other State may refuse it."""
    return _of_a_file(
        actor,
        request_file,
        lambda: counsel.law_check(
            actor.language, request_file, on=on, known_as_of=known_as_of, home=our_home()
        ),
    )


def refusal(
    actor: Actor,
    requesting: str,
    requested: str,
    grounds: Sequence[str],
    *,
    kind: str = "",
    decision: str = "refuse",
    reasons: str = "",
    consulted: bool = False,
    heard: str = "",
    conduct_criminal_here: str = "",
    coercive: str = "",
    will_prosecute: str = "",
    organized_group: str = "",
    on: str = "",
    known_as_of: str = "",
) -> RefusalView | Refused:
    """Whether the grounds may be invoked, and what must come first."""
    return _answered(
        actor,
        lambda: counsel.law_refusal(
            actor.language,
            requesting,
            requested,
            grounds,
            kind=kind,
            decision=decision,
            reasons=reasons,
            consulted=consulted,
            heard=heard,
            conduct_criminal_here=conduct_criminal_here,
            coercive=coercive,
            will_prosecute=will_prosecute,
            organized_group=organized_group,
            on=on,
            known_as_of=known_as_of,
            home=our_home(),
        ),
        {"requesting": requesting, "requested": requested, "ground": "".join(grounds)},
    )


def duties(
    actor: Actor,
    trigger: str,
    requesting: str,
    requested: str,
    *,
    kind: str = "",
    organized_group: str = "",
    on: str = "",
    known_as_of: str = "",
) -> DutiesView | Refused:
    """Who owes what by when after something happened."""
    return _answered(
        actor,
        lambda: counsel.law_duties(
            actor.language,
            trigger,
            requesting,
            requested,
            kind=kind,
            organized_group=organized_group,
            on=on,
            known_as_of=known_as_of,
            home=our_home(),
        ),
        {"trigger": trigger, "requesting": requesting, "requested": requested},
    )


def dual_criminality(
    actor: Actor, request_file: bytes, *, on: str = "", known_as_of: str = ""
) -> DualView | Refused:
    """The offences of a request file beside their counterparts, element by element."""
    return _of_a_file(
        actor,
        request_file,
        lambda: counsel.law_dual(actor.language, request_file, on=on, known_as_of=known_as_of, home=our_home()),
    )


def jurisdiction(
    actor: Actor, request_file: bytes, *, on: str = "", known_as_of: str = ""
) -> JurisdictionView | Refused:
    """On which grounds each State named in a request file may act on its conduct."""
    return _of_a_file(
        actor,
        request_file,
        lambda: counsel.law_jurisdiction(
            actor.language, request_file, on=on, known_as_of=known_as_of, home=our_home()
        ),
    )


def treaty(
    actor: Actor, instrument: str, *, state: str = "", on: str = "", known_as_of: str = ""
) -> StatusView | Refused:
    """One treaty on a day with every State of its list, or with the one named."""
    return _answered(
        actor,
        lambda: counsel.law_status(
            actor.language, instrument, state, on=on, known_as_of=known_as_of, home=our_home()
        ),
    )


def pending_request(
    actor: Actor, instrument: str, *, kind: str, requested_on: str, withdrawal: str, state: str = ""
) -> FindingView | Refused:
    """What becomes of a request made on a day when a State, the one named or any, withdraws from the treaty."""
    return _answered(
        actor,
        lambda: _pending(actor, instrument, state, kind, requested_on, withdrawal),
        {"kind": kind, "requested_on": requested_on, "withdrawal": withdrawal},
    )


def _pending(
    actor: Actor, instrument: str, state: str, kind: str, requested_on: str, withdrawal: str
) -> FindingView:
    found = counsel.law_status(
        actor.language,
        instrument,
        state,
        kind=kind,
        requested_on=requested_on,
        withdrawal=withdrawal,
        home=our_home(),
    )
    if found.pending is None:
        raise CannotAnswer("", code="desk-law-goes-with", place="--kind")
    return found.pending


def _of_a_file(actor: Actor, request_file: bytes, ask: Callable[[], _ANSWERED]) -> _ANSWERED | Refused:
    if len(request_file) > LARGEST_UPLOAD:
        most = counsel.LARGEST_REQUEST // 1_000_000
        said = text("desk-ask-too-large", actor.language, limit=LARGEST_UPLOAD // 1000, command=most)
        return Refused(message=_incomplete(actor), fields=(("file", said),))
    return _answered(actor, ask, {"file": request_file}, file=True)


def _answered(
    actor: Actor,
    ask: Callable[[], _ANSWERED],
    wanted: Mapping[str, str | bytes] | None = None,
    *,
    file: bool = False,
) -> _ANSWERED | Refused:
    """The answer; else every field of ``wanted`` that was left blank, or the one field that cannot be used."""
    blank = tuple(
        (field, text(_BLANK[field], actor.language)) for field, value in (wanted or {}).items() if not value
    )
    if blank:
        return Refused(message=_incomplete(actor), fields=blank)
    try:
        return ask()
    except CannotAnswer as fault:
        return _refused(actor, fault, file=file)


def _refused(actor: Actor, fault: CannotAnswer, *, file: bool) -> Refused:
    """The fault beside its field; what is wrong inside a file, or with our own law folder, in its own words."""
    if fault.code == "law-input-law-folder":
        return Refused(message=str(fault))
    in_the_file = file and not fault.place.startswith("--")
    field = "file" if in_the_file else _field(fault.place)
    said = str(fault) if in_the_file else text(_WRONG.get(fault.code, "desk-ask-choice"), actor.language)
    return Refused(message=_incomplete(actor), fields=((field, said),))


def _field(place: str) -> str:
    """``--known-as-of`` and ``REQUESTING`` as the forms name them; two States that are one, the second."""
    return place.removeprefix("--").replace("-", "_").lower() or "requested"


def _incomplete(actor: Actor) -> str:
    return text("desk-ask-incomplete", actor.language)


_BLANK = {
    "requesting": "desk-ask-state",
    "requested": "desk-ask-state",
    "ground": "desk-ask-ground",
    "trigger": "desk-ask-event",
    "kind": "desk-ask-kind",
    "requested_on": "desk-ask-day",
    "withdrawal": "desk-ask-day",
    "file": "desk-ask-file",
}

_WRONG = {
    "law-input-no-such-state": "desk-ask-state",
    "law-input-state-in-capitals": "desk-ask-state",
    "law-input-same-state": "desk-ask-two-states",
    "law-input-no-such-kind": "desk-ask-kind",
    "law-input-no-such-date": "desk-ask-day",
    "desk-law-day-out-of-reach": "desk-ask-day-in-reach",
    "desk-law-no-such-ground": "desk-ask-ground",
    "desk-law-no-ground-named": "desk-ask-ground",
    "desk-law-no-such-trigger": "desk-ask-event",
    "desk-law-no-such-concept": "desk-ask-concept",
    "desk-law-no-such-instrument": "desk-ask-treaty",
}
"""What a page says of a fault: the command's own words name options and identifiers no page shows."""
