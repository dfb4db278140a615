"""From the plain text of a question to what the law engine takes, or one line that names the place at fault."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from difflib import get_close_matches
from pathlib import Path

from rogatory.desk.law_in_words import worded
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import StateCode
from rogatory.law.book import Instrument, LawBook
from rogatory.law.cites import within
from rogatory.law.defects import LawBookDefect
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.law.request_file import LARGEST_REQUEST, UnusableRequest, day_in, state_in
from rogatory.law.vocabulary import Trigger
from rogatory.store.lawfolders import law_book_with, shipped_law_book
from rogatory.wording import place_as_cited

__all__ = ["GROUNDS", "KINDS", "LARGEST_REQUEST", "TRIGGERS", "CannotAnswer", "book", "unreadable"]

KINDS = tuple(kind.value for kind in Kind)
GROUNDS = tuple(ground.value for ground in Ground)
TRIGGERS = tuple(trigger.value for trigger in Trigger)
"""The words a question may use, for those who offer them."""

_UNREADABLE = {
    FileNotFoundError: "absent",
    PermissionError: "not_allowed",
    IsADirectoryError: "a_folder",
    NotADirectoryError: "no_folder",
}
"""What keeps a file or folder from being opened, as the catalogues choose by it."""

_COUNTED_FROM, _COUNTED_UNTIL = date(1900, 1, 1), date(2100, 12, 31)


class CannotAnswer(ValueError):
    """The question cannot be used; the message is one line in the reader's language that names the place.

    ``code`` is that line's, and ``place`` the word, option or path at fault; empty where there is no one place.
    """

    def __init__(self, message: str, code: str = "", place: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.place = place


@contextmanager
def answering(language: ScreenLanguage) -> Iterator[None]:
    """What is found unusable inside becomes ``CannotAnswer`` in the reader's language."""
    try:
        yield
    except UnusableRequest as fault:
        raise _cannot(fault.reason, language) from None


def book(language: ScreenLanguage = ScreenLanguage.ENGLISH, home: str = "") -> LawBook:
    """The law books that come with Rogatory and, where ``home`` names a node's folder, that office's own.

    Raises ``CannotAnswer`` for a folder that is not there or whose law cannot be used.
    """
    if not home:
        return shipped_law_book()
    try:
        next(Path(home).iterdir(), None)
        return law_book_with(Path(home) / "law")
    except LawBookDefect as defect:
        raise _cannot(Sentence("law-input-law-folder", {"problem": str(defect)}), language) from None
    except OSError as fault:
        raise unreadable(language, str(fault.filename or home), fault) from None


def unreadable(language: ScreenLanguage, path: str, fault: OSError) -> CannotAnswer:
    """The answer to a file or folder that cannot be opened; what has no words of ours is told as it came."""
    defect = next((name for kind, name in _UNREADABLE.items() if isinstance(fault, kind)), "other")
    problem = fault.strerror or type(fault).__name__
    return _cannot(
        Sentence("law-input-unreadable", {"path": path, "defect": defect, "problem": problem}), language
    )


def two_states(requesting: str, requested: str) -> tuple[StateCode, StateCode]:
    """Two different States. What follows here raises ``UnusableRequest`` for a text that cannot be used."""
    states = a_state(requesting, "REQUESTING"), a_state(requested, "REQUESTED")
    if states[0] == states[1]:
        raise UnusableRequest(Sentence("law-input-same-state", {"text": requesting}))
    return states


def a_state(text: str, place: str) -> StateCode:
    """A State by its code."""
    state_in(text, place)
    return StateCode(text)


def a_kind(text: str) -> Kind:
    """A kind of request."""
    if text not in set(Kind):
        known = ", ".join(Kind)
        raise UnusableRequest(
            Sentence("law-input-no-such-kind", {"path": "--kind", "text": text[:40], "known": known})
        )
    return Kind(text)


def grounds(texts: Iterable[str]) -> tuple[Ground, ...]:
    """At least one ground, each told once."""
    found = tuple(dict.fromkeys(Ground(_one_of(text, list(Ground), "--ground", "ground")) for text in texts))
    if not found:
        raise UnusableRequest(Sentence("desk-law-no-ground-named", {"place": "--ground"}))
    return found


def a_trigger(text: str) -> Trigger:
    """Something that happened, or is about to."""
    return Trigger(_one_of(text, list(Trigger), "TRIGGER", "trigger"))


def an_instrument(law: LawBook, text: str) -> Instrument:
    """A treaty of the book, by its identifier or by its title in any language."""
    return _titled(law.instruments, text)


def an_instrument_or_practice(law: LawBook, text: str) -> Instrument:
    """A treaty of the book, or rules of practice, named likewise."""
    return _titled({**law.instruments, **{one.id: one for one in law.practice}}, text)


def _titled(held: Mapping[str, Instrument], text: str) -> Instrument:
    """The one so named; a title that several bear names none of them."""
    asked = _folded(text)
    so_called = [
        one.id for one in held.values() if asked in map(_folded, (*one.short.values(), *one.title.values()))
    ]
    named = so_called[0] if len(so_called) == 1 and text not in held else text
    return held[_one_of(named, list(held), "INSTRUMENT", "instrument")]


def _folded(title: str) -> str:
    """A title without what people leave out: capitals, vowel signs, accents, and which dash it is."""
    signs = unicodedata.normalize("NFKD", title.casefold())
    kept = ("-" if unicodedata.category(sign) == "Pd" else sign for sign in signs)
    return " ".join("".join(sign for sign in kept if unicodedata.category(sign) not in ("Mn", "Cf")).split())


def a_concept(law: LawBook, text: str) -> str:
    """A concept a treaty states or a rule is filed under, or the beginning of several, up to a dot."""
    stated = {one.concept for held in law.instruments.values() for one in held.provisions.values()}
    stated |= {one.concept for held in law.instruments.values() for one in held.rules}
    begun = {
        ".".join(parts[:end]) for one in stated if (parts := one.split(".")) for end in range(1, len(parts) + 1)
    }
    return _one_of(text, sorted(begun), "CONCEPT", "concept")


def places(held: Instrument, text: str) -> tuple[str, ...]:
    """A place an instrument states something at, however written, and all within it: paragraphs and items."""
    place = text if text in held.provisions else place_as_cited(text)
    found = tuple(cite for cite in held.provisions if within(cite, place))
    return found or (_one_of(text, list(held.provisions), f"CITE ({held.id})", "place"),)


def one_of(text: str, choices: Sequence[str], place: str) -> str:
    """One of a few fixed words."""
    if text not in choices:
        known = ", ".join(choices)
        raise UnusableRequest(Sentence("desk-law-none-of", {"place": place, "text": text[:40], "known": known}))
    return text


def yes_or_no(text: str, place: str) -> bool | None:
    """Yes, no, or not known where nothing is said."""
    return {"yes": True, "no": False}[one_of(text, ("yes", "no"), place)] if text else None


def a_day(text: str, place: str) -> date:
    """A day; today where none is given."""
    return day_in(text, place) if text else datetime.now(UTC).date()


def a_day_to_count_from(text: str, place: str) -> date:
    """A day that periods are counted from: one that lies in the calendar's reach."""
    day = a_day(text, place)
    if not _COUNTED_FROM <= day <= _COUNTED_UNTIL:
        args = {"place": place, "text": str(day), "from": str(_COUNTED_FROM), "until": str(_COUNTED_UNTIL)}
        raise UnusableRequest(Sentence("desk-law-day-out-of-reach", args))
    return day


def _one_of(text: str, known: Sequence[str], place: str, what: str) -> str:
    if text not in known:
        near = ", ".join(get_close_matches(text[:80], known, n=4, cutoff=0.0))
        args = {"place": place, "text": text[:40], "near": near}
        raise UnusableRequest(Sentence(f"desk-law-no-such-{what}", args))
    return text


def _cannot(reason: Sentence, language: ScreenLanguage) -> CannotAnswer:
    place = reason.args.get("place") or reason.args.get("path") or ""
    return CannotAnswer(worded(shipped_law_book(), reason, language), reason.code, str(place))
