"""A report of a meeting: numbered paragraphs under headings, the documents cited, the States present."""

from rogatory.library.parsing.attendance import states_present
from rogatory.library.parsing.encoding import within_the_line_limit
from rogatory.library.parsing.languages import language_of
from rogatory.library.parsing.numbered import read_numbered
from rogatory.library.parsing.symbols import is_symbol, symbols_in
from rogatory.library.parsing.tree import LeftOut, Reading


def read_report(text: str) -> Reading:
    """Read a text whose paragraphs are numbered from 1."""
    within_the_line_limit(text.count("\n") + 1)
    body, doubts, left = read_numbered(text)
    states, made_out = states_present(body)
    symbols = _own_first(symbols_in(text), left)
    return Reading(
        language=language_of(text),
        body=body,
        identifier=symbols[0] if symbols else "",
        doubts=(*doubts, *made_out),
        left_out=left,
        unit="paragraph",
        symbols=symbols,
        states=states,
    )


def _own_first(symbols: tuple[str, ...], left: tuple[LeftOut, ...]) -> tuple[str, ...]:
    """The report's own symbol is the one that stands alone at the head of its pages."""
    own = tuple(dict.fromkeys(line.text for line in left if is_symbol(line.text)))
    return (*own, *(one for one in symbols if one not in own))
