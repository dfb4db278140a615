"""Numbers as treaties write them: digits of two scripts, letters in abjad order, Roman numerals, ordinals."""

import re

_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN_TENS = ("", "x", "xx", "xxx", "xl")

_ONES = "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر".split("|")
_ONES_FEMININE = "الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة".split("|")
_ELEVENTH = {"الحادي": 1, "الحادية": 1}
_TENS = {
    name: 10 * (index + 2)
    for index, stem in enumerate("العشر|الثلاث|الأربع|الخمس|الست|السبع|الثمان|التسع".split("|"))
    for name in (f"{stem}ون", f"{stem}ين")
}


def whole_number(digits: str) -> int:
    """Read digits of either script: ``12`` and ``١٢`` are twelve."""
    return int(digits)


def abjad_position(letter: str) -> int:
    """The place of an Arabic letter in the order lists use (أ ب ج د ه و ز ح ط ي ك …), from 1; 0 for none."""
    plain = {"ا": "أ", "هـ": "ه"}.get(letter, letter)
    return _ABJAD.find(plain) + 1 if plain else 0


def arabic_letter(position: int) -> str:
    """The letter lists use for the ``position``-th item, in abjad order: 5 is ``هـ``."""
    letter = _ABJAD[(position - 1) % len(_ABJAD)]
    return "هـ" if letter == "ه" else letter


def latin_letter(position: int) -> str:
    """The letter a cite uses for the ``position``-th item: 1 is ``a``, 27 is ``aa``."""
    over, place = divmod(position - 1, 26)
    return chr(ord("a") + place) * (over + 1)


def roman(position: int) -> str:
    """A small Roman numeral, as treaties number items of items; for 1 to 49."""
    tens, ones = divmod(position, 10)
    return _ROMAN_TENS[tens] + _ROMAN[ones]


def roman_value(text: str) -> int:
    """The value of a small Roman numeral from i to xlix; 0 for anything else."""
    return next((value for value in range(1, 50) if roman(value) == text), 0)


def ordinal_value(words: str) -> int:
    """The number an Arabic ordinal stands for, 1 to 199, in either gender; 0 for no ordinal."""
    parts = words.split()
    match parts:
        case ["المائة" | "المئة"]:
            return 100
        case [*below, "بعد", "المائة" | "المئة"]:
            return 100 + value if (value := ordinal_value(" ".join(below))) and value < 100 else 0
        case [one]:
            return _one(one) or _TENS.get(one, 0)
        case [one, "عشر" | "عشرة"]:
            return 10 + unit if (unit := _one(one)) and unit < 10 else 0
        case [one, tens] if tens.startswith("و"):
            unit, ten = _one(one), _TENS.get(tens[1:], 0)
            return ten + unit if unit and ten else 0
        case _:
            return 0


def _one(word: str) -> int:
    for names in (_ONES, _ONES_FEMININE):
        if word in names:
            return names.index(word) + 1
    return _ELEVENTH.get(word, 0)


_CAPITAL_ROMAN = re.compile(r"(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_IN_WORDS = {
    name: value
    for names in (
        "one two three four five six seven eight nine ten eleven twelve",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
        "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
        "première ii iii iv v vi vii viii ix x xi xii",
        "1er",
        "1ère",
    )
    for value, name in enumerate(names.split(), start=1)
}


def heading_number(words: str) -> int:
    """The number a heading gives, in digits, Roman capitals or words of three languages; 0 for none."""
    if words.isdecimal():
        return int(words)
    if _CAPITAL_ROMAN.fullmatch(words):
        return next((value for value in range(1, 50) if roman(value) == words.lower()), 0)
    return _IN_WORDS.get(words.casefold(), 0) or ordinal_value(words)
