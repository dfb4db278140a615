"""Finding a provision, its counterparts in other instruments, and what is known to be wrong with its text."""

from collections.abc import Mapping

from rogatory.kernel.findings import Citation
from rogatory.law.book import Erratum, LawBook, Provision
from rogatory.law.cites import within

__all__ = ["NoSuchProvision", "concordance", "counterparts", "errata", "provision"]


class NoSuchProvision(KeyError):
    """A place the law book states nothing for; ``args`` are the instrument and the cite."""


def provision(book: LawBook, instrument: str, cite: str) -> Provision:
    """The provision at ``cite`` (``20(13)``, ``46(21)(b)``). Raises ``NoSuchProvision``."""
    held = book.find(instrument)
    if held is None or cite not in held.provisions:
        raise NoSuchProvision(instrument, cite)
    return held.provisions[cite]


def counterparts(book: LawBook, instrument: str, cite: str) -> tuple[Citation, ...]:
    """The places in the other instruments that say the same thing, by concept; none is an answer too."""
    concept = provision(book, instrument, cite).concept
    others = (held for key, held in book.instruments.items() if key != instrument)
    return tuple(
        held.citation(stated.cite)
        for held in others
        for stated in held.provisions.values()
        if stated.concept == concept
    )


def concordance(book: LawBook) -> Mapping[str, tuple[Citation, ...]]:
    """Every concept with the places that state it, in the order of the book."""
    places: dict[str, tuple[Citation, ...]] = {}
    for held in book.instruments.values():
        for stated in held.provisions.values():
            places[stated.concept] = (*places.get(stated.concept, ()), held.citation(stated.cite))
    return places


def errata(book: LawBook, citation: Citation) -> tuple[Erratum, ...]:
    """What is wrong with, or different in, the text cited: of the place itself and the paragraph around it."""
    held = book.find(citation.instrument)
    known = held.errata if held else ()
    return tuple(erratum for erratum in known if within(citation.cite, erratum.cite))
