"""References read from a text: an article with its paragraphs, or paragraphs of an article, in three languages.

``المادة 20 فقرة 5``, ``الفقرتين (1 و2) من هذه المادة``, ``article 46, paragraph 9 (b)``.
Lists and ranges give a reference for each member, at the words that name it.
"""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from rogatory.library.parsing.numerals import latin_letter, roman
from rogatory.library.references.found import Place, Reference
from rogatory.library.references.words import Kind, Word, words_of

_COUNTING = frozenset({Kind.NUMBER, Kind.LETTER, Kind.ROMAN})
_UNITS = frozenset({Kind.PARAGRAPH, Kind.ITEM})
_LONGEST_RANGE = 200


class _Step(msgspec.Struct, frozen=True):
    """A place below a base: what counts it down to there, where its words stand, and the range it closes."""

    path: tuple[Word, ...]
    start: int
    end: int
    since: int = 0


class _Read(msgspec.Struct, frozen=True):
    """Steps read from a run of words, and the index of the first word after them."""

    steps: tuple[_Step, ...]
    after: int


def references(text: str, at: Place, titles: Mapping[str, str] | None = None) -> tuple[Reference, ...]:
    """Every reference in ``text``, in order; those to texts we cannot name are left out."""
    words = words_of(text, titles or {})
    found: list[Reference] = []
    index = 0
    while index < len(words):
        read, after = _reference(words, index, at)
        found += read
        index = max(after, index + 1)
    return tuple(sorted(found, key=lambda one: one.start))


def _reference(words: Sequence[Word], index: int, at: Place) -> tuple[list[Reference], int]:
    kind = words[index].kind
    if _names_article(kind, at):
        return _from_article(words, index, at)
    if kind in _UNITS:
        return _from_paragraph(words, index, at)
    return [], index + 1


def _names_article(kind: Kind, at: Place) -> bool:
    return kind is Kind.ARTICLE or (kind is Kind.FASL and at.fasl)


def _from_article(words: Sequence[Word], index: int, at: Place) -> tuple[list[Reference], int]:
    """``articles 31, paragraph 1, and 54, paragraph 1 a), of this Convention``."""
    parts: list[tuple[_Step, _Read | None]] = []
    after = index + 1
    if _kind(words, after) is Kind.PREVIOUS:
        after += 1
    while True:
        articles = _steps(words, after)
        if not articles.steps:
            break
        below = _paragraphs_after(words, articles.after)
        parts += [(step, None) for step in articles.steps[:-1]]
        parts.append((articles.steps[-1], below))
        after = below.after if below else articles.after
        after, more = _goes_on(words, after)
        if below is None or not more:
            break
    if not parts:
        return [], index + 1
    work, after = _work_named(words, after, at)
    return [] if work is None else [one for part in parts for one in _in_article(part, work)], after


def _goes_on(words: Sequence[Word], after: int) -> tuple[int, bool]:
    """Past the conjunctions before the next article of the list, if a number follows them."""
    ahead = _past(words, after)
    if ahead > after and _kind(words, ahead) is Kind.NUMBER:
        return ahead, True
    return after, False


def _in_article(part: tuple[_Step, _Read | None], work: str) -> Iterator[Reference]:
    step, below = part
    number = step.path[0].value
    if below is None:
        base = str(number)
        since = tuple(str(n) for n in range(step.since + 1, number)) if step.since else ()
        yield Reference(step.start, step.end, work, (*since, base + _cited(step.path[1:])))
        return
    base = str(number) + _cited(step.path[1:])
    yield Reference(step.start, step.end, work, (base,))
    yield from (_below(one, base, work) for one in below.steps)


def _paragraphs_after(words: Sequence[Word], index: int) -> _Read | None:
    """The paragraphs named after an article: ``, paragraph 9 (b)``, ``فقرة 5``."""
    while _kind(words, index) in (Kind.AND, Kind.OF):
        index += 1
    if _kind(words, index) not in _UNITS:
        return None
    read = _steps(words, index + 1, of_articles=True)
    return read if read.steps else None


def _from_paragraph(words: Sequence[Word], index: int, at: Place) -> tuple[list[Reference], int]:
    """``paragraph 1 of this article``, ``الفقرة (1) من المادة (31)``, ``subparagraph (b) above``."""
    if _kind(words, index + 1) is Kind.PREVIOUS:
        return [], index + 2
    read = _steps(words, index + 1)
    if not read.steps:
        return [], index + 1
    base, work, extra, after = _base(words, read.after, words[index].kind, at)
    if work is None:
        return [], after
    return [*(_below(step, base, work) for step in read.steps), *extra], after


Base = tuple[str, str | None, list[Reference], int]


def _base(words: Sequence[Word], after: int, unit: Kind, at: Place) -> Base:
    """What the paragraphs are paragraphs of, and the index after those words."""
    of = _past(words, after)
    ahead = of + 1 if _kind(words, of) is Kind.OF else after
    kind = _kind(words, ahead)
    if kind is Kind.THIS_ARTICLE:
        return at.article, at.work, [], ahead + 1
    if kind is Kind.THIS_PARAGRAPH:
        return at.paragraph, at.work, [], ahead + 1
    if kind and _names_article(kind, at) and ahead > after:
        return _base_article(words, ahead, at)
    if ahead > after:
        return "", None, [], ahead
    own = None if at.convention else at.work
    return (at.paragraph if unit is Kind.ITEM else at.article), own, [], after


def _base_article(words: Sequence[Word], index: int, at: Place) -> Base:
    articles = _steps(words, index + 1)
    if not articles.steps:
        return "", None, [], index + 1
    first = articles.steps[0]
    work, after = _work_named(words, articles.after, at)
    if work is None:
        return "", None, [], after
    rest = [one for step in articles.steps for one in _in_article((step, None), work)]
    return str(first.path[0].value), work, rest, after


def _work_named(words: Sequence[Word], index: int, at: Place) -> tuple[str | None, int]:
    """The work whose articles were named: the text itself where none is said, ``None`` for one unknown."""
    ahead = index
    while _kind(words, ahead) is Kind.AND and _kind(words, ahead + 1) is Kind.OF:
        ahead += 1
    if _kind(words, ahead) is not Kind.OF:
        return at.convention or at.work, index
    following = _kind(words, ahead + 1)
    if following is Kind.THIS_TEXT:
        return at.convention or at.work, ahead + 2
    if following is Kind.WORK:
        return words[ahead + 1].work, ahead + 2
    return None, ahead + 1


def _steps(words: Sequence[Word], index: int, *, of_articles: bool = False) -> _Read:
    """A list of places: ``1 a) (i) or (ii) or b) (i)``, ``9 to 29``, ``الرابعة/ح``.

    ``of_articles`` says that the list stands among articles: a number with paragraphs of its own is the next.
    """
    steps: list[_Step] = []
    path: tuple[Word, ...] = ()
    joined, ranged = False, False
    while index < len(words):
        word = words[index]
        if word.kind in _COUNTING:
            word = _as_item(word, path)
            kept = _kept(path, word, joined=joined or not steps)
            if kept is None:
                break
            path = (*kept, word)
            step = _Step(path, word.start, word.end, _since(steps, word) if ranged else 0)
            steps = [*(steps if joined or not steps else steps[:-1]), _merged(steps, step, joined=joined)]
            joined, ranged = False, False
        elif steps and (item := _item_ahead(words, index)):
            index = item
        elif steps and (ahead := _member_ahead(words, index, of_articles=of_articles)):
            joined, ranged = True, word.kind is Kind.TO
            index = ahead - 1
        else:
            break
        index += 1
    return _Read(tuple(steps), index)


def _item_ahead(words: Sequence[Word], index: int) -> int:
    """The index of a word for items (``, alinéa``) whose letter is right after it; 0 where none is."""
    ahead = _past(words, index)
    lettered = _kind(words, ahead + 1) in (Kind.LETTER, Kind.ROMAN)
    return ahead if _kind(words, ahead) is Kind.ITEM and lettered else 0


def _member_ahead(words: Sequence[Word], index: int, *, of_articles: bool) -> int:
    """The index of the list's next member, past its conjunctions (``, and 6``); 0 where none follows."""
    ahead = index + 1 if _kind(words, index) is Kind.TO else _past(words, index)
    if ahead == index or _kind(words, ahead) not in _COUNTING:
        return 0
    own_paragraphs = of_articles and _kind(words, _past(words, ahead + 1)) in _UNITS
    return 0 if own_paragraphs else ahead


def _past(words: Sequence[Word], index: int) -> int:
    while _kind(words, index) is Kind.AND:
        index += 1
    return index


def _merged(steps: Sequence[_Step], step: _Step, *, joined: bool) -> _Step:
    """``9 (b)`` is one place: its words begin at the nine."""
    if joined or not steps:
        return step
    last = steps[-1]
    return _Step(step.path, last.start, step.end, step.since or last.since)


def _since(steps: Sequence[_Step], word: Word) -> int:
    """The number a range began with, where both its ends are numbers of one level."""
    before = steps[-1].path[-1] if steps else word
    return before.value if before.kind is word.kind and 0 < word.value - before.value < _LONGEST_RANGE else 0


def _as_item(word: Word, path: Sequence[Word]) -> Word:
    """``(i)`` after a letter is the first Roman item, ``(v)`` and ``(x)`` likewise; else the letter."""
    as_roman = {9: 1, 22: 5, 24: 10}.get(word.value, 0)
    if word.kind is Kind.LETTER and as_roman and path and path[-1].kind in (Kind.LETTER, Kind.ROMAN):
        return Word(Kind.ROMAN, word.start, word.end, as_roman)
    return word


def _kept(path: tuple[Word, ...], word: Word, *, joined: bool) -> tuple[Word, ...] | None:
    """What of the path before stays above the new word; ``None`` where the word begins something else."""
    if not path:
        return ()
    kinds = [one.kind for one in path]
    if word.kind is Kind.NUMBER:
        under_a_number = kinds[-1] is Kind.NUMBER and len(path) == 1
        return () if joined else path if under_a_number else None
    same = next((at for at, kind in enumerate(kinds) if kind is word.kind), len(path))
    return path[:same] if joined or same == len(path) else None


def _below(step: _Step, base: str, work: str) -> Reference:
    """A reference to the place ``step`` is, below ``base``, with those between where it closes a range."""
    above, last = base + _cited(step.path[:-1]), step.path[-1]
    between = range(step.since + 1, last.value) if step.since else range(0)
    counted = [*between, last.value]
    cites = tuple(above + _cited((Word(last.kind, 0, 0, value),)) for value in counted)
    return Reference(step.start, step.end, work, cites)


def _cited(path: Sequence[Word]) -> str:
    return "".join(f"({_shown(word)})" for word in path)


def _shown(word: Word) -> str:
    match word.kind:
        case Kind.LETTER:
            return latin_letter(word.value)
        case Kind.ROMAN:
            return roman(word.value)
        case _:
            return str(word.value)


def _kind(words: Sequence[Word], index: int) -> Kind | None:
    return words[index].kind if index < len(words) else None
