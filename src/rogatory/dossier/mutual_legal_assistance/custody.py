"""The chain of custody of each medium, folded from acts; what names no medium changes nothing."""

from datetime import datetime
from typing import assert_never

from msgspec.structs import replace

from rogatory.dossier.common.media import Ending
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance import media_acts as acts
from rogatory.dossier.mutual_legal_assistance.media import Custody, CustodyStep, Medium, Stage


def with_medium(media: tuple[Medium, ...], act: acts.MediumAct, since: datetime) -> tuple[Medium, ...]:
    """The media after ``act``, which our side knows of since ``since``."""
    if isinstance(act, acts.MediumHandedOver):
        taken = any(known.id == act.medium_id for known in media)
        return media if taken else (*media, _announced(act, since))
    return tuple(_moved(known, act, since) if known.id == act.medium_id else known for known in media)


def _announced(act: acts.MediumHandedOver, since: datetime) -> Medium:
    left = _link(CustodyStep.HANDED_OVER, act.side, act.handed_by, act.handed_to, act.handed_on, since)
    return Medium(
        id=act.medium_id,
        sent_by=Side(act.side),
        kind=act.medium_kind,
        label=act.label,
        carriage=act.carriage,
        since=since,
        stage=Stage.ON_THE_WAY,
        custody=(left,),
        serial_number=act.serial_number,
        seal_number=act.seal_number,
        waybill=act.waybill,
        inventory=act.inventory,
        hash_list=next(iter(act.files), None),
    )


_Later = acts.MediumReceived | acts.MediumCompared | acts.MediumPassedOn | acts.MediumDisposed


def _moved(medium: Medium, act: _Later, since: datetime) -> Medium:
    match act:
        case acts.MediumReceived():
            return _received(medium, act, since)
        case acts.MediumCompared():
            return _compared(medium, act)
        case acts.MediumPassedOn() if medium.held_by is act.side:
            link = _link(CustodyStep.PASSED_ON, act.side, act.handed_by, act.handed_to, act.handed_on, since)
            return replace(medium, custody=(*medium.custody, link))
        case acts.MediumDisposed() if medium.held_by is act.side:
            return _disposed(medium, act, since)
        case acts.MediumPassedOn() | acts.MediumDisposed():
            return medium
        case _:
            assert_never(act)


def _received(medium: Medium, act: acts.MediumReceived, since: datetime) -> Medium:
    if medium.awaited_by is not act.side:
        return medium
    came_back = medium.stage is Stage.ON_THE_WAY_BACK
    step = CustodyStep.RECEIVED_BACK if came_back else CustodyStep.RECEIVED
    return replace(
        medium,
        stage=Stage.BACK if came_back else Stage.HELD,
        since=since,
        seal_condition=medium.seal_condition if came_back else act.seal_condition,
        seal_read=medium.seal_read if came_back else act.seal_number,
        seal_found=medium.seal_found if came_back else act.text,
        custody=(*medium.custody, _link(step, act.side, "", act.received_by, act.received_on, since)),
    )


def _compared(medium: Medium, act: acts.MediumCompared) -> Medium:
    """A comparison with another list than the one announced says nothing of this medium."""
    announced = medium.inventory.sha256 if medium.inventory else ""
    if medium.held_by is not act.side or act.comparison.announced_sha256 != announced:
        return medium
    before = (medium.comparison,) if medium.comparison else ()
    return replace(medium, comparison=act.comparison, earlier=(*before, *medium.earlier))


def _disposed(medium: Medium, act: acts.MediumDisposed, since: datetime) -> Medium:
    match act.ending:
        case Ending.RETURNED:
            step, stage = CustodyStep.RETURNED, Stage.ON_THE_WAY_BACK
        case Ending.DESTROYED:
            step, stage = CustodyStep.DESTROYED, Stage.DESTROYED
        case _:
            assert_never(act.ending)
    link = _link(step, act.side, act.done_by, act.handed_to, act.done_on, since)
    return replace(medium, stage=stage, since=since, custody=(*medium.custody, link))


def _link(step: CustodyStep, side: Side, given_by: str, held_by: str, on: str, since: datetime) -> Custody:
    return Custody(step=step, side=side, given_by=given_by, held_by=held_by, on=on, since=since)
