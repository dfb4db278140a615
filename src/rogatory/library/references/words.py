"""A text cut into the words references are made of; everything else only ends a reference."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum

import msgspec

from rogatory.library.parsing.numerals import abjad_position, ordinal_value, roman_value


class Kind(StrEnum):
    """What a word does in a reference."""

    ARTICLE = "article"
    FASL = "fasl"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    NUMBER = "number"
    LETTER = "letter"
    ROMAN = "roman"
    AND = "and"
    TO = "to"
    OF = "of"
    THIS_ARTICLE = "this article"
    THIS_PARAGRAPH = "this paragraph"
    THIS_TEXT = "this text"
    WORK = "work"
    ABOVE = "above"
    PREVIOUS = "previous"
    OTHER = "other"


class Word(msgspec.Struct, frozen=True):
    """A word: its kind, its value where it counts something, the work it names, and where it stands."""

    kind: Kind
    start: int
    end: int
    value: int = 0
    work: str = ""


_ARABIC_LETTER = "هـ|[أابجدهوزحطيكلمنسعفصقرشت]"
_BEFORE = "[وف]?(?:بال|كال|ال|لل)"
_OF = r"(?:de l['’]|d['’]|(?:of the|of|de la|du|des|de|من)(?!\w))"
_ORDINAL = r"ال[^\W\d_]+(?: عشرة?| وال[^\W\d_]+)?"
_PATTERNS: tuple[tuple[Kind, str], ...] = (
    (Kind.THIS_ARTICLE, r"[لبو]?هذه المادة|(?:of |to )?this article|(?:du|le|au) présent article"),
    (
        Kind.THIS_PARAGRAPH,
        r"[لبو]?هذه الفقرة(?: الفرعية)?|this (?:sub)?paragraph|(?:du|le|au) présent paragraphe",
    ),
    (
        Kind.THIS_TEXT,
        r"(?:هذه )?الاتفاقية(?! (?:ال|ل))"
        r"|هذا (?:القانون|البروتوكول|النظام)|(?:(?:this|the) )?(?:Convention|Protocol|Law|Act)(?!\w)"
        r"(?! against| des| contre)|(?:la )?présente (?:Convention|loi)|(?:le )?présent (?:Protocole|Accord)",
    ),
    (Kind.ARTICLE, rf"(?:{_BEFORE})?(?:مادتين|مادتان|مادة|مواد)(?!\w)|articles?(?!\w)|art\."),
    (Kind.FASL, rf"{_BEFORE}(?:فصلين|فصلان|فصل|فصول)(?!\w)"),
    (
        Kind.ITEM,
        rf"(?:{_BEFORE})?(?:فقرة|فقرتين|فقرات) (?:ال)?فرعية(?!\w)|sub-?paragraphs?(?!\w)|alinéas?(?!\w)",
    ),
    (
        Kind.PARAGRAPH,
        rf"(?:{_BEFORE})?(?:فقرتين|فقرتان|فقرة|فقرات|بندين|بندان|بند|بنود)(?!\w)|paragraphe?s?(?!\w)|para\.",
    ),
    (Kind.PREVIOUS, r"(?:الثلاث |الأربع )?السابق(?:ة|تين|تان|ين)?(?!\w)|précédente?s?(?!\w)|preceding(?!\w)"),
    (Kind.ABOVE, r"أعلاه(?!\w)|above(?!\w)|ci-dessus"),
    (Kind.TO, r"إلى(?!\w)|to(?!\w)|à(?!\w)|حتى(?!\w)|[-–](?=\s?[(\d])"),
    (Kind.AND, r"أو(?!\w)|and(?!\w)|or(?!\w)|et(?!\w)|ou(?!\w)|و(?=\s?[(“\"\d])|و(?=ال)|[،,؛]"),
    (Kind.OF, _OF),
    (Kind.ROMAN, r"[“\"](?P<quoted>\d{1,2})[”\"]"),
    (Kind.NUMBER, r"(?:(?<=و)|(?<![\w/.]))(?P<digits>\d{1,3})(?![\d.]*\d)(?!/\d)(?!\w)"),
    (Kind.LETTER, r"(?<!\w)(?P<latin>[a-z])\)|\((?P<bracketed>[a-z])\)"),
    (Kind.ROMAN, r"\((?P<roman>[ivx]{2,6})\)"),
    (
        Kind.LETTER,
        rf"(?<=[(/])\s?(?P<arabic>{_ARABIC_LETTER})(?=\s?[)،,/])|(?<=، )(?P<listed>{_ARABIC_LETTER})(?=[)،])",
    ),
    (Kind.NUMBER, rf"(?P<ordinal>{_ORDINAL})(?!\w)"),
)
_SKIPPED = re.compile(r"\s+|[()/“”\"]")
_COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _PATTERNS)
_ANY_OTHER = re.compile(r"\w+|.", re.DOTALL)


def words_of(text: str, titles: Mapping[str, str]) -> tuple[Word, ...]:
    """Every word in order; ``titles`` names the works a text may call by their title."""
    return tuple(_words(text, _titled(titles), titles))


def _words(text: str, titled: re.Pattern[str] | None, titles: Mapping[str, str]) -> Iterator[Word]:
    at = 0
    while at < len(text):
        if titled and (named := titled.match(text, at)):
            yield Word(Kind.WORK, at, named.end(), work=titles[" ".join(named.group().split())])
            at = named.end()
        elif word := _word(text, at):
            yield word
            at = word.end
        elif skipped := _SKIPPED.match(text, at):
            at = skipped.end()
        else:
            other = _ANY_OTHER.match(text, at)
            end = other.end() if other else at + 1
            yield Word(Kind.OTHER, at, end)
            at = end


def _word(text: str, at: int) -> Word | None:
    inside = at > 0 and (text[at - 1].isalpha() and text[at].isalpha())
    for kind, pattern in _COMPILED:
        found = pattern.match(text, at)
        if found and found.end() > at and not (inside and kind is not Kind.NUMBER and not _glued(text, at)):
            word = _counted(kind, found)
            if word is not None:
                return word
    return None


def _glued(text: str, at: int) -> bool:
    """Whether what stands right before is a conjunction that is written as one with the next word."""
    return text[at - 1] == "و" and (at < 2 or not text[at - 2].isalpha())


def _counted(kind: Kind, found: re.Match[str]) -> Word | None:
    said = {name: words for name, words in found.groupdict().items() if words}
    if not said:
        return Word(kind, found.start(), found.end())
    name, words = next(iter(said.items()))
    start, end = found.span(name)
    value = _value(name, words)
    if name == "ordinal":
        return _ordinal(words, start)
    return Word(kind, start, end, value) if value else None


def _value(name: str, words: str) -> int:
    match name:
        case "digits" | "quoted":
            return int(words)
        case "latin" | "bracketed":
            return ord(words.lower()) - ord("a") + 1
        case "roman":
            return roman_value(words)
        case _:
            return abjad_position(words)


def _ordinal(words: str, start: int) -> Word | None:
    """The longest run of words that is an ordinal."""
    parts = words.split()
    for length in range(len(parts), 0, -1):
        ordinal = " ".join(parts[:length])
        if value := ordinal_value(ordinal):
            return Word(Kind.NUMBER, start, start + len(ordinal), value)
    return None


def _titled(titles: Mapping[str, str]) -> re.Pattern[str] | None:
    if not titles:
        return None
    longest_first = sorted(titles, key=len, reverse=True)
    return re.compile("|".join(r"\s+".join(map(re.escape, title.split())) for title in longest_first))
