"""The States a report lists as present, recognised one by one, also where print has torn their names."""

import re
from collections.abc import Iterator

from rogatory.kernel.states import StateCode
from rogatory.library.parsing.state_names import folded, names_of_states, names_of_those_seated, skeleton
from rogatory.library.parsing.tree import Article, Body, Doubt, Piece, StateSeen

_HEADINGS = frozenset({"الحضور", "attendance", "participation", "presence"})
_LIST_OF_STATES = re.compile(
    r"(?:ال|لل)دول التالية|[Ff]ollowing (?:\w+ ){0,2}States|États suivants|États (?:\w+ ){0,2}ci-après"
)
_UNION = {name for name, code in names_of_states().items() if code == "EU"}
_BEFORE_THE_LIST = re.compile(r"^[^،,]*:")
_ARTICLE = re.compile(r"(?:the|les?|la) |l['’]", re.IGNORECASE)
_SHORTEST_BEGINNING, _SHORTEST_PART = 3, 4


def states_present(body: Body) -> tuple[tuple[StateSeen, ...], tuple[Doubt, ...]]:
    """Each State once, with the line it stands on, and a doubt for each that had to be made out."""
    seen: dict[str, StateSeen] = {}
    for article in _paragraphs_on_attendance(body):
        for one in _in_paragraph(article):
            held = seen.get(one.code)
            if held is None or (one.plain and not held.plain):
                seen[one.code] = one
    told = (one for one in seen.values() if not one.plain)
    return tuple(seen.values()), tuple(
        Doubt(code="library-doubt-state-made-out", line=one.line, excerpt=f"{one.words} → {one.code}")
        for one in told
    )


def _paragraphs_on_attendance(body: Body) -> Iterator[Article]:
    """The paragraphs under the heading of attendance, up to the next heading."""
    starts = [*(one.before for one in body.divisions), len(body.articles)]
    for at, division in enumerate(body.divisions):
        if folded(" ".join(piece.text for piece in division.heading)) in _HEADINGS:
            yield from body.articles[starts[at] : starts[at + 1]]


def _in_paragraph(article: Article) -> Iterator[StateSeen]:
    pieces = [piece for provision in article.provisions for piece in provision.pieces]
    if any(_LIST_OF_STATES.search(piece.text) for piece in pieces):
        for piece in pieces:
            yield from _in_line(piece)
    else:
        words = folded(" ".join(piece.text for piece in pieces))
        if found := next((name for name in _UNION if name in words), ""):
            yield StateSeen(code="EU", line=pieces[0].line, words=found, plain=True)


def _in_line(piece: Piece) -> Iterator[StateSeen]:
    """The names between the commas of a line; what is in brackets after a name is part of no other."""
    listed = _BEFORE_THE_LIST.sub("", piece.text)
    for part in re.split(r"[،,;؛.]| and | et ", re.sub(r"\([^)،,]*\)?|[^(]*\)", _outside_brackets, listed)):
        yield from _in_part(_ARTICLE.sub("", part.strip()), piece.line)


def _outside_brackets(found: re.Match[str]) -> str:
    """``إيران (جمهورية`` is cut before its bracket; what closes a bracket opened on another line is kept."""
    return " " if found.group().startswith("(") else found.group().replace(")", " ")


def _in_part(part: str, line: int) -> Iterator[StateSeen]:
    if code := names_of_states().get(folded(part)):
        yield StateSeen(code=code, line=line, words=part, plain=True)
        return
    for words in _smaller(part):
        if exact := names_of_states().get(folded(words)):
            yield StateSeen(code=exact, line=line, words=words, plain=words.strip("-– ") == part.strip("-– "))
        elif made_out := _made_out(words):
            yield StateSeen(code=made_out, line=line, words=words, plain=False)


def _smaller(part: str) -> Iterator[str]:
    """The part itself where its words make one name together, else the pieces between dashes and its words."""
    if _made_out(part):
        yield part
        return
    for piece in re.split(r"\s*[-–]", part):
        if folded(piece) in names_of_states() or _made_out(piece):
            yield piece
        else:
            yield from piece.split()


def _made_out(words: str) -> StateCode | None:
    """The only State whose name has these words' dotless letters, begins with them, or has them in it."""
    plain = folded(words)
    if len(plain) < _SHORTEST_BEGINNING:
        return None
    names = names_of_those_seated()
    tests = (
        [code for name, code in names.items() if skeleton(name) == skeleton(words)],
        [code for name, code in names.items() if name.startswith(plain)],
        [code for name, code in names.items() if plain in name and len(plain) >= _SHORTEST_PART],
        [
            code
            for name, code in names.items()
            if len(plain) > 5 and name.startswith(plain[:4]) and " " not in plain
        ],
    )
    return next((found[0] for found in tests if len(set(found)) == 1), None)
