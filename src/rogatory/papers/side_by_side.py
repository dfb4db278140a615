"""A paper in two languages side by side: the blocks it is made of, and its words in both."""

from typing import Literal

import msgspec

from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import NoSuchState, state_code
from rogatory.wording import say, state_name

Languages = tuple[ScreenLanguage, ScreenLanguage]
Both = tuple[str, str]
"""The same in both languages, the left column first."""
Tone = Literal["", "good", "bad", "quiet"]


class Heading(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="heading"):
    """A heading; ``level`` 1 or 2."""

    texts: Both
    level: int = 1


class Pair(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="pair"):
    """A sentence in both languages; a ``sticky`` one stays on the page of what follows."""

    texts: Both
    tone: Tone = ""
    sticky: bool = False


class Facts(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="facts"):
    """Values that are the same in every language, each between its two labels."""

    rows: tuple[tuple[Both, str], ...]


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="command"):
    """Lines to be typed."""

    lines: tuple[str, ...]


class Listed(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="files"):
    """Files: name, size in bytes, SHA-256."""

    rows: tuple[tuple[str, str, str], ...]


class Signatures(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="signatures"):
    """Lines to be signed by hand, each between what it is called in both languages."""

    rows: tuple[Both, ...]


Block = Heading | Pair | Facts | Command | Listed | Signatures


class SideBySide(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the layout prints; field names are the layout's."""

    languages: tuple[str, str]
    title: Both
    blocks: tuple[Block, ...]
    pager: Both
    mark: str


def in_columns(languages: Languages) -> Languages:
    """The left column's language and the right one's; Arabic takes the right, whichever was named first."""
    first, second = sorted(languages, key=lambda one: one.direction == "rtl")
    return first, second


def in_both(sentence: Sentence, languages: Languages) -> Both:
    """A sentence in both languages; an argument that is a State's code is named in each."""
    first, second = (
        say(
            Sentence(sentence.code, {name: named(value, language) for name, value in sentence.args.items()}),
            language,
            isolate=False,
        )
        for language in languages
    )
    return first, second


def state_in_both(code: str, languages: Languages) -> str:
    """A State by its names, once where they are alike, and by its code."""
    names = dict.fromkeys(str(named(code, language)) for language in languages)
    return f"{' / '.join(names)} ({code})"


def named(value: str | int, language: ScreenLanguage) -> str | int:
    """A State's code as its name; anything else as it is."""
    try:
        return state_name(state_code(str(value)), language)
    except NoSuchState:
        return value
