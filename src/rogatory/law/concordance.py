"""The same idea in every treaty: a row a concept, a column an instrument, and the differences that matter."""

from collections.abc import Collection, Iterable, Mapping

import msgspec

from rogatory.kernel.findings import Citation
from rogatory.law.book import Erratum, Instrument, LawBook, Provision
from rogatory.law.cites import within
from rogatory.law.vocabulary import Force

_TELLING = frozenset(
    {Force.SHALL, Force.SHALL_WHERE, Force.ENDEAVOUR, Force.CONSIDER, Force.MAY, Force.SHALL_NOT}
)


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where one treaty states a concept, and how strongly."""

    citation: Citation
    force: Force | None


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """A difference that decides cases: of strength (*shall* here, *may* there), of length, or one we noted.

    ``values`` are the strengths or the days of each place that differs; ``note`` is ours, where we wrote one.
    """

    kind: str
    values: tuple[tuple[Citation, str], ...] = ()
    note: Erratum | None = None
    noted_at: Citation | None = None


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One concept: its places by instrument, the instruments without it, and its differences."""

    concept: str
    places: Mapping[str, tuple[Place, ...]]
    absent_from: tuple[str, ...]
    differences: tuple[Difference, ...]


def concordance_rows(book: LawBook, begins_with: str = "", *, of_rules: bool = False) -> tuple[Row, ...]:
    """The rows of every concept that begins with the words given, in the order of the book.

    Where such words are given, or ``of_rules`` is, concepts that only rules are filed under have rows too, of
    the places the rules rest on; those places stand also under the concepts of their provisions.
    """
    stated = _by_concept(book)
    held = {**_of_rules_alone(book, stated), **stated} if begins_with or of_rules else stated
    return tuple(
        _row(book, concept, places)
        for concept, places in held.items()
        if concept == begins_with or concept.startswith(f"{begins_with}." if begins_with else "")
    )


def _by_concept(book: LawBook) -> dict[str, dict[str, list[Provision]]]:
    found: dict[str, dict[str, list[Provision]]] = {}
    for held in book.instruments.values():
        for stated in held.provisions.values():
            found.setdefault(stated.concept, {}).setdefault(held.id, []).append(stated)
    return found


def _of_rules_alone(book: LawBook, stated: Collection[str]) -> dict[str, dict[str, list[Provision]]]:
    found: dict[str, dict[str, list[Provision]]] = {}
    for held in book.instruments.values():
        for rule in held.rules:
            if rule.concept not in stated:
                places = found.setdefault(rule.concept, {}).setdefault(held.id, [])
                places += [place for place in (held.provisions[rule.cite],) if place not in places]
    return found


def _row(book: LawBook, concept: str, held: Mapping[str, list[Provision]]) -> Row:
    places = {
        key: tuple(Place(citation=Citation(key, one.cite), force=one.force) for one in stated)
        for key, stated in held.items()
    }
    return Row(
        concept=concept,
        places=places,
        absent_from=tuple(key for key in book.instruments if key not in places),
        differences=(*_of_force(places), *_of_periods(book, concept), *_noted(book, places)),
    )


def _of_force(places: Mapping[str, tuple[Place, ...]]) -> tuple[Difference, ...]:
    """Where one treaty obliges and another only permits, for the same concept."""
    telling = [place for held in places.values() for place in held if place.force in _TELLING]
    strengths = {
        key: {place.force for place in held if place.force in _TELLING} for key, held in places.items()
    }
    given = [strength for strength in strengths.values() if strength]
    if len(given) < 2 or all(strength == given[0] for strength in given):
        return ()
    values = tuple((place.citation, place.force.value) for place in telling if place.force)
    return (Difference(kind="force", values=values),)


def _of_periods(book: LawBook, concept: str) -> tuple[Difference, ...]:
    timed = tuple(
        (held.citation(rule.cite), f"{rule.period.count} {rule.period.unit}")
        for held in book.instruments.values()
        for rule in held.rules
        if rule.period and (rule.concept == concept or rule.concept.startswith(f"{concept}."))
    )
    differ = len({length for _, length in timed}) > 1 and len({cite.instrument for cite, _ in timed}) > 1
    return (Difference(kind="period", values=timed),) if differ else ()


def _noted(book: LawBook, places: Mapping[str, tuple[Place, ...]]) -> tuple[Difference, ...]:
    """Our own notes on the places of the row; one written for several places is told once."""
    return tuple(
        Difference(kind=erratum.kind, note=erratum, noted_at=Citation(key, erratum.cite))
        for key, held in places.items()
        for erratum in _of(book.instruments[key], (place.citation.cite for place in held))
    )


def _of(instrument: Instrument, cites: Iterable[str]) -> Iterable[Erratum]:
    wanted = tuple(cites)
    return (one for one in instrument.errata if any(within(cite, one.cite) for cite in wanted))
