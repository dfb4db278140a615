"""Putting what was read on the shelf: all of it or nothing, and the same file twice is once."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Literal
from uuid import UUID

import msgspec
from django.db import transaction

from rogatory.library.akoma.identifiers import checked, of_record
from rogatory.library.models import Expression, Provision, Work
from rogatory.library.parsing.files import ReadFile, read_file
from rogatory.library.parsing.tree import Article, Body, Doubt, LeftOut, Piece
from rogatory.library.versions import make_room, same_version

Outcome = Literal["imported", "replaced", "unchanged"]


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """The file: its name and bytes, and when and by whom it was brought (nobody: from the command line)."""

    name: str
    content: bytes
    at: datetime
    by: UUID | None = None
    valid_from: date | None = None
    identifier: str = ""

    @property
    def sha256(self) -> str:
        """The digest that names the file."""
        return hashlib.sha256(self.content).hexdigest()


class Shelved(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one text of the file."""

    work_id: str
    language: str
    title: str
    articles: int
    provisions: int
    outcome: Outcome
    unit: str = "article"


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """The treaty and, where the file has one, the act it came with; what was doubted and left out."""

    works: tuple[Shelved, ...]
    record: Mapping[str, str]
    doubts: tuple[Doubt, ...]
    left_out: tuple[LeftOut, ...]
    encoding: str


def import_source(
    source: Source, *, work_id: str | None = None, valid_from: date | None = None, identifier: str = ""
) -> Imported:
    """Read ``source`` and store it in one transaction. Raises ``Unreadable``; then nothing is stored.

    With ``valid_from`` it is the version in force from that day, and versions of other days stay.
    """
    read = read_file(source.content, work_id=work_id)
    source = msgspec.structs.replace(source, valid_from=valid_from, identifier=checked(identifier))
    with transaction.atomic():
        works = _shelve_file(read, source)
    reading = read.reading
    return Imported(
        works=works,
        record=dict(reading.record.fields) if reading.record else {},
        doubts=reading.doubts,
        left_out=reading.left_out,
        encoding=read.encoding,
    )


def _shelve_file(read: ReadFile, source: Source) -> tuple[Shelved, ...]:
    reading = read.reading
    if reading.enactment is None:
        return (_shelve(read.work_id, reading.body, read, source),)
    act_id = _act_id(reading.record.fields if reading.record else {}, read.work_id)
    act = _shelve(act_id, reading.enactment, read, source)
    treaty = _shelve(read.work_id, reading.body, read, source)
    Work.objects.filter(work_id=read.work_id).update(published_with=act_id)
    return treaty, act


def _act_id(record: Mapping[str, str], work_id: str) -> str:
    """An identifier for the act of ratification, from its number and year; else from the treaty's."""
    number, year = record.get("number", ""), record.get("date", "")[:4]
    named = f"act_{number}_{year}" if number.isdecimal() and year.isdecimal() else ""
    return named if named and named != work_id else f"act_with_{work_id}"[:64]


def _shelve(work_id: str, body: Body, read: ReadFile, source: Source) -> Shelved:
    work, _ = Work.objects.get_or_create(work_id=work_id)
    language = read.reading.language
    _identify(work, read, source)
    held = same_version(work, language, source.valid_from)
    outcome: Outcome = "replaced" if held else "imported"
    if held is not None and held.source_sha256 == source.sha256:
        outcome = "unchanged"
    else:
        _replace(held, work, body, read, source)
    return Shelved(
        work_id=work_id,
        language=language,
        title=body.name,
        articles=len(body.articles),
        provisions=sum(len(article.provisions) for article in body.articles),
        outcome=outcome,
        unit=read.reading.unit,
    )


def _replace(held: Expression | None, work: Work, body: Body, read: ReadFile, source: Source) -> None:
    valid_from, valid_until = source.valid_from, None
    if held is not None:
        valid_from, valid_until = held.valid_from, held.valid_until
        held.delete()
    elif valid_from is not None:
        valid_until = make_room(work, read.reading.language, valid_from)
    reading = read.reading
    expression = Expression.objects.create(
        work=work,
        language=reading.language,
        valid_from=valid_from,
        valid_until=valid_until,
        title=body.name,
        preamble=_lines(body.preamble),
        closing=_lines(body.closing),
        record=dict(reading.record.fields) if reading.record else {},
        doubts=msgspec.to_builtins(reading.doubts),
        left_out=msgspec.to_builtins(reading.left_out),
        remarks=list(reading.remarks),
        unit=reading.unit,
        fasl=_counts_by_fasl(body),
        divisions=msgspec.to_builtins(body.divisions),
        symbols=list(reading.symbols),
        states=msgspec.to_builtins(reading.states),
        form=read.form,
        source_name=source.name[:255],
        source_sha256=source.sha256,
        encoding=read.encoding,
        imported_at=source.at,
        imported_by=source.by,
    )
    Provision.objects.bulk_create(_rows(expression, body.articles), batch_size=500)


def _rows(expression: Expression, articles: Sequence[Article]) -> list[Provision]:
    placed = ((article, provision) for article in articles for provision in article.provisions)
    return [
        Provision(
            expression=expression,
            position=position,
            article=article.number,
            cite=provision.cite,
            depth=provision.depth,
            mark=provision.mark.strip(),
            heading=article.title if provision.depth == 0 else "",
            text=provision.text,
        )
        for position, (article, provision) in enumerate(placed)
    ]


def _identify(work: Work, read: ReadFile, source: Source) -> None:
    """The work's Akoma Ntoso identifier: as given, as its file says, or by its own gazette record."""
    said = read.reading.identifier
    record = read.reading.record
    own = read.reading.enactment is None or work.work_id != read.work_id
    found = source.identifier if work.work_id == read.work_id else ""
    found = found or (said if said.startswith("/akn/") else "")
    found = found or (of_record(record.fields) if record and own else "")
    if found and found != work.identifier:
        work.identifier = found
        work.save(update_fields=["identifier"])


def _counts_by_fasl(body: Body) -> bool:
    marks = [article.mark.text for article in body.articles if article.mark]
    return bool(marks) and all("فصل" in mark for mark in marks)


def _lines(pieces: Sequence[Piece]) -> str:
    return "\n".join(piece.text for piece in pieces)
