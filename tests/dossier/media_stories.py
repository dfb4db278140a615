"""A disk that goes from Amman to Tunis and back, and what may and may not be done with it."""

import msgspec
from dossier_samples import TwoOffices, answered, registered, sent

from rogatory.dossier.common.media import (
    Carriage,
    Comparison,
    Ending,
    Inventory,
    MediumKind,
    SealCondition,
)
from rogatory.dossier.common.values import FileRef
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.dossier.mutual_legal_assistance.state import Dossier

Asking, Asked = "tunisia", "jordan"
DAY = "2026-03-02"
LIST = FileRef(sha256="c" * 64, size=300, name="SHA256SUMS.txt", media_type="text/plain")
FOUND = FileRef(sha256="d" * 64, size=300, name="found.txt", media_type="text/plain")
SAME = Comparison(announced_sha256=LIST.sha256, computed_sha256=FOUND.sha256, same=3)

DISK = c.HandOverMedium(
    medium_kind=MediumKind.DISK,
    carriage=Carriage.DIPLOMATIC_BAG,
    label="Disk A",
    handed_by="R. Exhibit (fictional)",
    handed_on=DAY,
    seal_number="S-77",
    files=(LIST,),
    inventory=Inventory(sha256=LIST.sha256, listed=3),
)
PAPERS = msgspec.structs.replace(DISK, medium_kind=MediumKind.PAPER, label="Box 1", files=(), inventory=None)


def medium_of(dossier: Dossier, place: int = 0) -> str:
    """The identifier of a medium, the same on both sides."""
    return dossier.media[place].id


def received(both: TwoOffices, seal: SealCondition = SealCondition.INTACT, text: str = "") -> c.ReceiveMedium:
    """The arrival of the newest medium."""
    return c.ReceiveMedium(
        medium_id=both.tunisia.dossier.media[-1].id,
        seal_condition=seal,
        received_by="The evidence room (fictional)",
        received_on=DAY,
        text=text,
    )


def compared(both: TwoOffices, comparison: Comparison | None = SAME) -> c.CompareMedium:
    """The list computed in Tunis, and what it came to."""
    return c.CompareMedium(medium_id=medium_of(both.tunisia.dossier), files=(FOUND,), comparison=comparison)


def passed_on(both: TwoOffices) -> c.PassOnMedium:
    """From the evidence room to the laboratory."""
    return c.PassOnMedium(
        medium_id=medium_of(both.tunisia.dossier),
        handed_by="The evidence room (fictional)",
        handed_to="The laboratory (fictional)",
        handed_on=DAY,
    )


def sent_back(both: TwoOffices) -> c.DisposeOfMedium:
    """Back by courier."""
    return c.DisposeOfMedium(
        medium_id=medium_of(both.tunisia.dossier),
        ending=Ending.RETURNED,
        done_by="The registrar (fictional)",
        done_on=DAY,
        carriage=Carriage.COURIER,
    )


def with_medium_on_its_way(medium: c.HandOverMedium = DISK) -> TwoOffices:
    """Amman announced a medium and it has not arrived."""
    both = registered()
    both.after(both.jordan, medium)
    return both


def with_medium_here(medium: c.HandOverMedium = DISK) -> TwoOffices:
    """It is in Tunis."""
    both = with_medium_on_its_way(medium)
    both.after(both.tunisia, received(both))
    return both


def media_allowed() -> dict[str, tuple[TwoOffices, str, c.Command]]:
    """For each command about a medium, a file in which it is done."""
    coming, here, again, ended = (
        with_medium_on_its_way(),
        with_medium_here(),
        with_medium_here(),
        with_medium_here(),
    )
    return {
        "hand_over_medium": (registered(), Asked, DISK),
        "receive_medium": (coming, Asking, received(coming)),
        "compare_medium": (here, Asking, compared(here)),
        "pass_on_medium": (again, Asking, passed_on(again)),
        "dispose_of_medium": (ended, Asking, sent_back(ended)),
    }


def media_stopped() -> list[tuple[TwoOffices, str, c.Command, str]]:
    """Why a command about a medium stops."""
    change = msgspec.structs.replace
    coming, here, papers = with_medium_on_its_way(), with_medium_here(), with_medium_here(PAPERS)
    closing = answered()
    closing.after(closing.jordan, DISK)
    return [
        (TwoOffices(), Asking, DISK, "media-before-request"),
        (sent(), Asked, change(DISK, label=" "), "label-missing"),
        (sent(), Asked, change(DISK, handed_by=""), "hands-missing"),
        (sent(), Asked, change(DISK, handed_on=""), "day-missing"),
        (sent(), Asked, change(DISK, handed_on="soon"), "no-such-date"),
        (sent(), Asked, change(DISK, handed_on="2999-01-01"), "day-ahead"),
        (sent(), Asked, change(DISK, files=(LIST, FOUND)), "one-hash-list"),
        (registered(), Asking, c.ReceiveMedium(medium_id="x", seal_condition="intact"), "no-medium-coming"),
        (coming, Asking, change(received(coming), medium_id="x"), "no-such-medium"),
        (coming, Asking, change(received(coming), received_by=" "), "hands-missing"),
        (coming, Asking, received(coming, SealCondition.BROKEN), "seal-text-missing"),
        (coming, Asking, change(received(coming), received_on="2026-02-28"), "day-before"),
        (here, Asking, change(passed_on(here), handed_on="2026-03-01"), "day-before"),
        (here, Asking, change(sent_back(here), done_on="2026-03-01"), "day-before"),
        (coming, Asked, received(coming), "no-medium-coming"),
        (coming, Asking, compared(coming), "medium-not-arrived"),
        (papers, Asking, compared(papers), "no-medium-to-compare"),
        (here, Asking, change(compared(here), medium_id="x"), "no-such-medium"),
        (here, Asking, change(compared(here), files=()), "one-hash-list"),
        (here, Asking, compared(here, None), "one-hash-list"),
        (here, Asking, change(compared(here), files=(LIST,)), "announced-list"),
        (here, Asked, passed_on(here), "no-medium-held"),
        (here, Asking, change(passed_on(here), medium_id="x"), "no-such-medium"),
        (here, Asking, change(passed_on(here), handed_to=""), "hands-missing"),
        (here, Asking, change(passed_on(here), handed_on="soon"), "no-such-date"),
        (coming, Asking, sent_back(coming), "no-medium-held"),
        (here, Asking, change(sent_back(here), medium_id="x"), "no-such-medium"),
        (here, Asking, change(sent_back(here), done_by=""), "hands-missing"),
        (here, Asking, change(sent_back(here), carriage=None), "carriage-missing"),
        (here, Asking, change(sent_back(here), ending=Ending.DESTROYED), "witness-missing"),
        (closing, Asking, c.Close(outcome="Done"), "open-media"),
    ]
