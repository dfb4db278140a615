"""A person may be called anything: no file becomes unreadable by it, and no field lets the name across."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import StrEnum
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec
import pytest
from act_samples import ACTS
from dossier_samples import REQUEST, WITNESS

from rogatory.dossier.common.codes import WORDS_OF_THE_FORMAT
from rogatory.dossier.common.names_in_text import each_text
from rogatory.dossier.common.protection import rejoin, withhold
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.descriptions import describe
from rogatory.dossier.mutual_legal_assistance.pseudonyms import without_identities
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.request import Person, Request
from rogatory.wording import say

NAME = "Zubayda Mithal"
DAY_OR_CODE = frozenset(
    "format requesting_state requested_state on language translations concept id"
    " period_from period_to hearing_on".split()
)
"""Fields in which nobody writes words: States, days, languages, names of concepts."""


def words_in(plain: Any) -> set[str]:
    """Every text and every word of three letters or more in plain values."""
    said: set[str] = set()
    each_text(
        plain, lambda text: said.update((text, *text.replace("-", " ").replace("_", " ").split())) or text
    )
    return {word for word in said if len(word) >= 3}


@pytest.mark.parametrize("act", ACTS, ids=acts.tag_of)
def test_without_the_key_the_act_is_read_whatever_the_person_was_called(act: acts.Act) -> None:
    plain = msgspec.json.decode(msgspec.json.encode(act))
    for word in words_in(plain):
        withheld = withhold(plain, lambda _: "w1", {word: "w2"})
        assert rejoin(withheld.main, withheld.parts) == plain
        unnamed = msgspec.convert(rejoin(withheld.main, {}), acts.Act)
        assert (unnamed.side, unnamed.at) == (act.side, act.at)
        assert say(describe(unnamed, act.side).title, ScreenLanguage.ENGLISH)
        reasons = [finding.reason for finding in unnamed.findings if isinstance(finding.reason, Sentence)]
        assert all(say(reason, ScreenLanguage.ENGLISH) for reason in reasons)


def choices_within(annotation: Any, seen: set[Any]) -> Iterator[str]:
    """Every word a field of this type, or of a part of it, may choose."""
    if annotation in seen:
        return
    seen.add(annotation)
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        yield from annotation
    elif isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        for field in msgspec.structs.fields(annotation):
            yield from choices_within(field.type, seen)
    else:
        for inner in get_args(annotation) if get_origin(annotation) else ():
            yield from choices_within(inner, seen)


def test_every_choice_of_every_field_is_a_word_of_the_format() -> None:
    chosen = {str(word) for act in get_args(acts.Act) for word in choices_within(act, set())}
    assert len(chosen) > 80
    assert chosen <= WORDS_OF_THE_FORMAT


@pytest.mark.parametrize("word", sorted(map(str, WORDS_OF_THE_FORMAT)))
def test_a_person_called_by_a_word_of_the_format_stops_no_request_from_crossing(word: str) -> None:
    called = msgspec.structs.replace(WITNESS, other_names=(word,))
    crossing = without_identities(msgspec.structs.replace(REQUEST, persons=(called,), facts=f"So said {word}."))
    purposes = [measure.purpose for measure in REQUEST.measures or ()]
    assert [measure.purpose for measure in crossing.measures or ()] == purposes
    assert crossing.facts == "So said P1."


def filled(annotation: Any) -> Any:
    """A value of the type with the name in every text."""
    if annotation is str:
        return f"as {NAME} said"
    if annotation in (bool, int, date, datetime):
        return {bool: True, int: 1, date: date(2026, 1, 1), datetime: datetime(2026, 1, 1, tzinfo=UTC)}[
            annotation
        ]
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return next(iter(annotation))
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return annotation(**{field.name: filled(field.type) for field in msgspec.structs.fields(annotation)})
    inner = get_args(annotation)
    if get_origin(annotation) is Annotated:
        return filled(inner[0])
    if get_origin(annotation) in (Union, UnionType):
        return filled(next(kind for kind in inner if kind is not type(None)))
    assert get_origin(annotation) is tuple, annotation
    return (filled(inner[0]),)


def test_in_whatever_field_a_protected_name_is_written_it_does_not_cross() -> None:
    protected = Person(name=NAME, role="witness", protected=True)
    whole = msgspec.structs.replace(filled(Request), persons=(protected,))
    assert whole.confiscation is not None
    crossed: set[str] = set()

    def look(value: Any, field: str) -> None:
        match value:
            case str() if NAME in value:
                crossed.add(field)
            case dict():
                for key, item in value.items():
                    look(item, key)
            case list() | tuple():
                for item in value:
                    look(item, field)

    look(msgspec.to_builtins(without_identities(whole)), "")
    assert crossed <= DAY_OR_CODE
