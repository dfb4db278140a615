"""The code a printed form bears: by chance, typed or scanned, and what its square says of the page.

A code is Crockford's base 32: sixteen letters of chance (80 bits) and his check letter. It says nothing of the
case, and nobody can make one that we issued. What the square on a page holds is the code with the page's
number, in the letters a square holds in the least room: ``ROG1:<code>:<page>/<pages>``.
"""

import re
import unicodedata

import msgspec

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHANCE_BYTES = 10
_LENGTH, _GROUP, _CHECK = 16, 4, 37
_ALIKE = str.maketrans("OIL", "011")
_SQUARE = re.compile(rf"ROG1:([{LETTERS}]{{17}}):([1-9])/([1-9])")
_LONGEST_TYPED = 80


class NotACode(ValueError):
    """What was typed is no code: of another length, with a letter no code has, or with a slip in it."""


class Mark(msgspec.Struct, frozen=True, order=True):
    """What the square on one page says: of which form, which page, of how many."""

    code: str
    page: int
    pages: int


def code_of(chance: bytes) -> str | None:
    """The code made of ``CHANCE_BYTES`` bytes of chance; None where its check is no letter: draw again.

    Crockford's check counts to 37, and five of its signs are on no keyboard and in no square; about one draw
    in seven is left for that.
    """
    if len(chance) != CHANCE_BYTES:
        raise ValueError(f"a code takes {CHANCE_BYTES} bytes of chance")
    number = int.from_bytes(chance)
    check = number % _CHECK
    if check >= len(LETTERS):
        return None
    return "".join(LETTERS[number >> 5 * place & 31] for place in reversed(range(_LENGTH))) + LETTERS[check]


def grouped(code: str) -> str:
    """A code as it is printed: ``7K3M-Q2ZD-8WNX-4RTA-C``."""
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def as_printed(reference: str) -> str:
    """A reference as a form bears it; one that is no code, written down before there were any, as it is."""
    try:
        return grouped(typed_code(reference))
    except NotACode:
        return reference


def square_text(mark: Mark) -> str:
    """What the square on a page holds."""
    return f"ROG1:{mark.code}:{mark.page}/{mark.pages}"


def read_square(text: str) -> Mark | None:
    """What a square says, or None where it is none of ours or has a slip in it."""
    found = _SQUARE.fullmatch(text)
    if found is None or not _checks(found[1]):
        return None
    return Mark(found[1], int(found[2]), int(found[3]))


def typed_code(text: str) -> str:
    """The code somebody typed or a hand scanner typed for them, in any case, grouping and digits.

    Raises ``NotACode``.
    """
    plain = "".join(map(_plain, text[:_LONGEST_TYPED])).upper()
    scanned = read_square(plain)
    if scanned is not None:
        return scanned.code
    code = "".join(letter for letter in plain if letter.isalnum()).translate(_ALIKE)
    if len(code) != _LENGTH + 1 or set(code) - set(LETTERS) or not _checks(code):
        raise NotACode(text[:_LONGEST_TYPED])
    return code


def _plain(letter: str) -> str:
    """A digit of any script as ours; spaces, and the marks that set a direction, as nothing."""
    digit = unicodedata.digit(letter, -1)
    if digit >= 0:
        return str(digit)
    return "" if letter.isspace() or unicodedata.category(letter) == "Cf" else letter


def _checks(code: str) -> bool:
    number = 0
    for letter in code[:-1]:
        number = number * 32 + LETTERS.index(letter)
    return number % _CHECK == LETTERS.index(code[-1])
