"""The form a State without a node answers on: two languages side by side, boxes, and a square on every page."""

import io
from datetime import date

import msgspec
import segno

from rogatory.dossier.common.form_codes import Mark, grouped, square_text
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode
from rogatory.papers.paired import Both, Facts, Heading, Pair, Speaker
from rogatory.papers.printable import printable

_MOST_PAGES = 4
"""Squares are made for a form of up to so many pages; the layout takes those of the number it came to."""


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A form ready to be printed: ``kind`` is acknowledgement or answer, ``contact`` where it goes back to.

    It names the request by number and day alone: whoever finds it learns nothing of the case.
    """

    kind: str
    languages: tuple[ScreenLanguage, ScreenLanguage]
    number: int
    code: str
    reference: str
    requested_on: date
    issued_on: date
    requesting_state: StateCode
    requested_state: StateCode
    contact: str
    fictional: bool = False


class Box(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="box"):
    """Room to write in, so many lines high, between its two labels."""

    texts: Both
    lines: int = 1


class Tick(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="tick"):
    """A square to cross; one that ``joins`` the one before it shares the boxes below with it."""

    texts: Both
    joins: bool = False


class Signing(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="signing"):
    """Where it is signed and stamped."""

    signature: Both
    stamp: Both


Block = Heading | Pair | Facts | Box | Tick | Signing


class FormContents(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the layout prints; ``squares`` are drawings by ``page/pages``; names are the layout's."""

    languages: tuple[str, str]
    title: Both
    fictional: Both | None
    number: Both
    code: str
    keep: Both
    pager: Both
    squares: dict[str, str]
    blocks: tuple[Block, ...]


def form_contents(form: Form) -> FormContents:
    """Word a form in its two languages."""
    speaker = Speaker("papers-form", form.languages)
    blocks = _acknowledgement(speaker) if form.kind == "acknowledgement" else _answer(speaker)
    return FormContents(
        languages=speaker.codes,
        title=speaker.both(f"{form.kind}-title"),
        fictional=speaker.both("fictional") if form.fictional else None,
        number=speaker.both("number", number=str(form.number)),
        code=grouped(form.code),
        keep=speaker.both("keep"),
        pager=speaker.both("page", page="\x01", pages="\x02"),
        squares={
            f"{page}/{pages}": _drawing(Mark(form.code, page, pages))
            for pages in range(1, _MOST_PAGES + 1)
            for page in range(1, pages + 1)
        },
        blocks=(*_request(form, speaker), *blocks),
    )


def _request(form: Form, speaker: Speaker) -> tuple[Block, ...]:
    said = (
        ("request", form.reference),
        ("requested-on", form.requested_on.isoformat()),
        ("from", speaker.state(form.requesting_state)),
        ("to", speaker.state(form.requested_state)),
        ("back-to", printable(form.contact)),
    )
    rows = tuple(speaker.row(code, value) for code, value in said if value)
    return (Facts(rows=rows), Pair(texts=speaker.both("how"), tone="quiet"))


def _acknowledgement(speaker: Speaker) -> tuple[Block, ...]:
    return (
        Pair(texts=speaker.both("received"), tone="good"),
        _box(speaker, "received-on"),
        _box(speaker, "their-number"),
        _box(speaker, "authority", 2),
        _box(speaker, "contact", 3),
        _signing(speaker),
    )


def _answer(speaker: Speaker) -> tuple[Block, ...]:
    return (
        _box(speaker, "their-number"),
        speaker.heading("choose"),
        _tick(speaker, "executed"),
        _tick(speaker, "executed-part", joins=True),
        _box(speaker, "executed-measures"),
        _box(speaker, "enclosed", 3),
        _tick(speaker, "refused"),
        _box(speaker, "refused-measures"),
        _box(speaker, "ground", 2),
        _box(speaker, "paragraph"),
        _box(speaker, "reasons", 4),
        _tick(speaker, "postponed"),
        _box(speaker, "until"),
        _tick(speaker, "information"),
        _box(speaker, "questions", 5),
        _box(speaker, "authority", 2),
        _box(speaker, "contact", 2),
        _signing(speaker),
    )


def _box(speaker: Speaker, code: str, lines: int = 1) -> Block:
    return Box(texts=speaker.both(code), lines=lines)


def _tick(speaker: Speaker, code: str, *, joins: bool = False) -> Block:
    return Tick(texts=speaker.both(code), joins=joins)


def _signing(speaker: Speaker) -> Block:
    return Signing(signature=speaker.both("signature"), stamp=speaker.both("stamp"))


def _drawing(mark: Mark) -> str:
    """The square, as lines and not dots: sharp at any size. With a quarter of it lost it still reads."""
    drawn = io.BytesIO()
    square = segno.make_qr(square_text(mark), error="h", mode="alphanumeric")
    square.save(drawn, kind="svg", xmldecl=False, svgclass=None, lineclass=None)
    return drawn.getvalue().decode("ascii")
