"""The tables of a law folder: parties, declarations, languages; CSV in, the line of every fault out."""

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TypeVar

import msgspec

from rogatory.kernel.dates import NoSuchDate, parse_date
from rogatory.kernel.states import NoSuchState, StateCode, state_code
from rogatory.law.book import Declaration, OfficialLanguage, Party
from rogatory.law.defects import LawBookDefect

Row = Mapping[str, str]
Made = TypeVar("Made")


def read_parties(data: bytes, where: str) -> Mapping[StateCode, tuple[Party, ...]]:
    """The stays of every State listed, in the order of the file; a State may have left and come back."""
    stays: dict[StateCode, list[Party]] = defaultdict(list)
    for party in _values(data, where, _party):
        stays[party.state].append(party)
    return {state: tuple(rows) for state, rows in stays.items()}


def counted_deposits(parties: Mapping[StateCode, tuple[Party, ...]]) -> tuple[tuple[date, date], ...]:
    """Each State's first deposit that counts towards the general entry, in order, and when it was recorded."""
    first = (stays[0] for stays in parties.values())
    return tuple(sorted((row.deposit, row.recorded) for row in first if row.deposit and row.counted))


def read_declarations(data: bytes, where: str) -> tuple[Declaration, ...]:
    """Declarations, reservations and notifications, in the order of the file."""
    return tuple(_values(data, where, _declaration))


def read_official_languages(data: bytes, where: str) -> tuple[OfficialLanguage, ...]:
    """Languages States conduct their own affairs in, in the order of the file."""
    return tuple(_values(data, where, _official_language))


def _values(data: bytes, where: str, make: Callable[[Row], Made]) -> Iterator[Made]:
    rows = csv.DictReader(io.StringIO(_text(data, where), newline=""), restval="", strict=True)
    for row in _rows(rows, where):
        try:
            yield make(row)
        except (NoSuchDate, NoSuchState, KeyError, msgspec.ValidationError) as fault:
            raise LawBookDefect(f"{where}:{rows.line_num}", _fault(fault)) from None


def _text(data: bytes, where: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise LawBookDefect(where, str(fault)) from None


def _rows(rows: "csv.DictReader[str]", where: str) -> Iterator[Row]:
    try:
        yield from rows
    except csv.Error as fault:
        raise LawBookDefect(f"{where}:{rows.reader.line_num}", str(fault)) from None


def _fault(fault: Exception) -> str:
    return f"{type(fault).__name__} {', '.join(map(repr, fault.args))}"


def _party(row: Row) -> Party:
    fields = {name: row[name] for name in ("status", "action", "source", "verified", "note")}
    days = {
        name: _day(row[name]) for name in ("signature", "deposit", "not_before", "listed_entry", "recorded")
    }
    days["withdrawal_received"] = _day(row.get("withdrawal_received", ""))
    left = row["until"] == "unknown"
    stay = {"until": None if left else _day(row["until"]), "left_on_unknown_day": left}
    made = {**fields, **days, **stay, "state": state_code(row["state"]), "counted": row["counted"] != "no"}
    return msgspec.convert(made, Party)


def _declaration(row: Row) -> Declaration:
    fields = {name: row[name] for name in ("cite", "type", "text", "authority", "source", "confidence")}
    made = {**fields, "state": state_code(row["state"]), "channel": row["channel"] or None}
    basis = {"yes": True, "no": False}.get(row.get("takes_as_basis", ""))
    return msgspec.convert(
        {**made, "languages": tuple(row["languages"].split()), "takes_as_basis": basis}, Declaration
    )


def _official_language(row: Row) -> OfficialLanguage:
    return OfficialLanguage(state=state_code(row["state"]), language=row["language"], source=row["source"])


def _day(text: str) -> date | None:
    """A day; one no calendar of treaties reaches is a slip, and counting from it would leave the calendar."""
    day = parse_date(text) if text else None
    if day and not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise NoSuchDate(text)
    return day


_FIRST_YEAR, _LAST_YEAR = 1800, 2400
