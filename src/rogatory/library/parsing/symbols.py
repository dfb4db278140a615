"""Symbols of documents, as the United Nations gives them: ``A/RES/58/4``, ``CAC/COSP/2019/2/Add.1``."""

import re

_SYMBOL = re.compile(r"(?<![A-Za-z0-9/])[A-Z]{1,8}(?:/[A-Z0-9][A-Za-z0-9.]*)+(?<!\.)")


def symbols_in(text: str) -> tuple[str, ...]:
    """Every symbol in the order first met; one has a number in it."""
    found = (one for one in _SYMBOL.findall(text) if any(sign.isdigit() for sign in one))
    return tuple(dict.fromkeys(found))


def is_symbol(line: str) -> bool:
    """Whether the line is a symbol and nothing else: a page's running head."""
    found = _SYMBOL.fullmatch(line.strip())
    return found is not None and any(sign.isdigit() for sign in found.group())
