"""Physical media in the reader's words: where each is, whose hands it was in, what was found on it."""

import csv
import io
from collections.abc import Callable, Iterator
from uuid import UUID

from django.utils import timezone

from rogatory import papers
from rogatory.desk import documents
from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.discretion import Discretion
from rogatory.desk.media import list_opener
from rogatory.desk.safe_to_save import spreadsheet_cell
from rogatory.desk.views import Actor, CustodyView, MediumView, StateView
from rogatory.dossier.common.hash_comparison import Difference, differences
from rogatory.dossier.common.media import Comparison
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance.descriptions import finding, list_told
from rogatory.dossier.mutual_legal_assistance.media import Custody, Medium
from rogatory.kernel.dates import NoSuchDate, parse_date
from rogatory.kernel.findings import Sentence, Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode, state_code
from rogatory.store import blobs
from rogatory.wording import day_in_words, say, state_name, text

COLUMNS = ("how", "side", "name", "sha256", "code")


class NoSuchMedium(LookupError):
    """The dossier knows no medium at this place, or nothing was compared."""


def medium_views(actor: Actor, cabinet: Cabinet) -> tuple[MediumView, ...]:
    """Every medium of the dossier, in the order they were announced."""
    shown = _Media(actor, cabinet)
    return tuple(shown.view(place, medium) for place, medium in enumerate(cabinet.dossier.media, start=1))


def slip(actor: Actor, dossier_id: UUID, place: int, languages: tuple[ScreenLanguage, ScreenLanguage]) -> bytes:
    """The slip that goes with a medium, as PDF. Raises ``NotAllowed`` and ``NoSuchMedium``."""
    cabinet = opened_for(actor, dossier_id)
    medium, discretion = _medium(cabinet, place), Discretion(actor, cabinet)
    read, listed = discretion.read, medium.inventory
    return papers.handover_slip(
        papers.Slip(
            number=cabinet.number,
            reference=str(cabinet.loaded.opened.reference),
            medium_id=medium.id,
            sender=_state(cabinet, medium.sent_by),
            recipient=_state(cabinet, medium.sent_by.other),
            label=read(medium.label),
            kind=medium.kind.value.replace("_", "-"),
            carriage=medium.carriage.value.replace("_", "-"),
            serial_number=read(medium.serial_number),
            seal_number=read(medium.seal_number),
            waybill=read(medium.waybill),
            list_name=read(medium.hash_list.name) if medium.hash_list else "",
            list_sha256=listed.sha256 if listed else "",
            listed=list_told(listed) if listed else None,
            custody=tuple(_slip_custody(cabinet, link, read) for link in medium.custody),
            fictional=discretion.request.fictional,
        ),
        languages,
        dated=timezone.localdate(),
    )


def differences_table(actor: Actor, dossier_id: UUID, place: int) -> Iterator[str]:
    """Every file that is not as it was announced, for a spreadsheet, line by line.

    The lists are compared anew. They are files of the dossier: where it protects somebody, only who works on
    it reads them. Raises ``NotAllowed`` and ``NoSuchMedium``.
    """
    cabinet = opened_for(actor, dossier_id)
    documents.require_may_open(actor, cabinet)
    comparison = _medium(cabinet, place).comparison
    if comparison is None:
        raise NoSuchMedium(place)
    lists = (comparison.announced_sha256, comparison.computed_sha256)
    announced, computed = (list_opener(cabinet, sha256) for sha256 in lists)
    try:
        for open_list in (announced, computed):
            open_list().close()
    except blobs.NoSuchBlob:
        raise NoSuchMedium(place) from None
    return _table(differences(announced, computed), actor.language)


def _table(found: Iterator[Difference], language: ScreenLanguage) -> Iterator[str]:
    yield "\ufeff" + _row(*(text(f"desk-media-col-{column}", language) for column in COLUMNS))
    for one in found:
        code = _code_of(one)
        how, side = text(f"desk-media-{one.how}", language), text(f"desk-media-side-{code}", language)
        yield _row(how, side, spreadsheet_cell(_readable(one.name)), one.sha256, code)


def _code_of(one: Difference) -> str:
    """Where a file stands, as programs read it: the same in every language."""
    return f"both-{one.side}" if one.how in ("renamed", "different") else f"{one.side}-only"


def _row(*cells: str) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerow(cells)
    return out.getvalue()


def _readable(name: bytes) -> str:
    """A name as far as it is text; what is not, and what would not be seen, as its code."""
    said = name.decode("utf-8", "backslashreplace")
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in said)


class _Media:
    """What all media of one page share: the reader, and what they may read."""

    def __init__(self, actor: Actor, cabinet: Cabinet) -> None:
        self._cabinet, self._language = cabinet, actor.language
        self._read = Discretion(actor, cabinet).read

    def view(self, place: int, medium: Medium) -> MediumView:
        listed, comparison = medium.inventory, medium.comparison
        return MediumView(
            place=place,
            label=self._read(medium.label),
            kind=self._code("medium-kind", medium.kind),
            bank="ours" if medium.sent_by is self._cabinet.dossier.our_side else "theirs",
            stage=self._code("stage", medium.stage),
            facts=tuple(self._facts(medium)),
            custody=tuple(self._custody(link) for link in medium.custody),
            verdict=Verdict.UNDETERMINED if medium.comparisons_disagree else verdict_on(comparison),
            finding=" ".join(say(one, self._language) for one in _findings(medium)),
            earlier=tuple((say(finding(one), self._language), one.computed_sha256) for one in medium.earlier),
            list_sha256=listed.sha256 if listed else "",
            listed=say(list_told(listed), self._language) if listed else "",
            computed_sha256=comparison.computed_sha256 if comparison else "",
        )

    def _facts(self, medium: Medium) -> Iterator[tuple[str, str]]:
        seal = medium.seal_condition
        told = {
            "serial-number": self._read(medium.serial_number),
            "seal-number": self._read(medium.seal_number),
            "seal-condition": self._code("seal-condition", seal) if seal else "",
            "seal-read": self._read(medium.seal_read) if medium.seal_read != medium.seal_number else "",
            "seal-found": self._read(medium.seal_found),
            "carriage": self._code("carriage", medium.carriage),
            "waybill": self._read(medium.waybill),
        }
        for label, said in told.items():
            if said:
                yield text(f"dossier-label-{label}", self._language), said

    def _custody(self, link: Custody) -> CustodyView:
        code = _state(self._cabinet, link.side)
        return CustodyView(
            step=self._code("custody", link.step),
            given_by=self._read(link.given_by),
            held_by=self._read(link.held_by),
            on=self._day(link.on),
            by=StateView(code=code, name=state_name(code, self._language)),
            since=link.since,
        )

    def _day(self, said: str) -> str:
        """A day in words; what another State wrote in its place stays as written."""
        try:
            return day_in_words(parse_date(said), self._language)
        except NoSuchDate:
            return self._read(said)

    def _code(self, family: str, code: str) -> str:
        return text(f"dossier-{family}-{str(code).replace('_', '-')}", self._language)


def _findings(medium: Medium) -> Iterator[Sentence]:
    """The newest finding; before it, where an earlier comparison came to something else, that it did."""
    if medium.comparisons_disagree:
        yield Sentence("dossier-finding-media-disagree")
    yield finding(medium.comparison)


def verdict_on(comparison: Comparison | None) -> Verdict:
    """Whether a medium holds what was announced; undetermined until somebody compared."""
    if comparison is None:
        return Verdict.UNDETERMINED
    return Verdict.SATISFIED if comparison.agrees else Verdict.NOT_SATISFIED


def _medium(cabinet: Cabinet, place: int) -> Medium:
    if not 1 <= place <= len(cabinet.dossier.media):
        raise NoSuchMedium(place)
    return cabinet.dossier.media[place - 1]


def _slip_custody(cabinet: Cabinet, link: Custody, read: Callable[[str], str]) -> papers.SlipCustody:
    return papers.SlipCustody(
        step=f"dossier-custody-{link.step.value.replace('_', '-')}",
        given_by=read(link.given_by),
        held_by=read(link.held_by),
        state=_state(cabinet, link.side),
        on=read(link.on),
    )


def _state(cabinet: Cabinet, side: Side) -> StateCode:
    ours = side is cabinet.dossier.our_side
    return state_code(cabinet.loaded.opened.our_state if ours else cabinet.counterpart)
