"""The search itself: texts with every word, then but for slips, then with most words; the best read closely."""

from collections.abc import Iterator, Sequence

import tantivy

from rogatory.search import ranking
from rogatory.search.asked import Asked, asked_words
from rogatory.search.entries import Answer, Hit, Narrowed
from rogatory.search.index import Index, day_number
from rogatory.search.letters import words

READ_CLOSELY = 100
ENOUGH = 10
_COMMON = 0.2
"""A word that a greater share of the texts has is not looked for; it still counts in the close reading."""
_OFTEN = 0.1
_FIRST_DAY, _LAST_DAY = 0, 99_999_999
_MUST, _SHOULD = tantivy.Occur.Must, tantivy.Occur.Should


def find(index: Index, query: str, narrowed: Narrowed | None = None, *, limit: int = ENOUGH) -> Answer:
    """The provisions that answer ``query``, best first."""
    narrow = _narrow(index, narrowed or Narrowed())
    asked = asked_words(query, index.vocabulary, index.size)
    if not any(one.worths for one in asked):
        return Answer()
    found = dict.fromkeys(_phrase(index, query, narrow))
    query_read = asked
    for asked_so, wanted in _passes(index, query, asked):
        query_read = asked_so
        found |= dict.fromkeys(_candidates(index, asked_so, wanted, narrow))
        if len(found) >= limit:
            break
    sought = {word for one in query_read for word in index.vocabulary.spelled(one.worths)}
    hits = _best(index, list(found), query_read, limit)
    return Answer(hits=hits, instead=_instead(index, query, asked), sought=frozenset(sought))


def _instead(index: Index, query: str, asked: Sequence[Asked]) -> str:
    """The query with each word no text has any form of put right, where a known word is one slip from it."""
    meant = {one.word: index.vocabulary.most_likely(one.word) for one in asked if not one.known}
    if not any(meant.values()):
        return ""
    return " ".join(meant.get(word) or word for word in words(query))


def _passes(index: Index, query: str, asked: tuple[Asked, ...]) -> Iterator[tuple[tuple[Asked, ...], int]]:
    """What to look for, and how many of its words a text must have: all, all but for slips, half, any."""
    count = len(_telling(index, asked))
    yield asked, count
    slipped = asked_words(query, index.vocabulary, index.size, slips=True)
    count = len(_telling(index, slipped))
    yield from (
        (slipped, wanted) for wanted in dict.fromkeys((count, count - 1, (count + 1) // 2, 1)) if wanted
    )


def _telling(index: Index, asked: Sequence[Asked]) -> list[Asked]:
    """The words worth looking for: not those nearly every text has, unless there are no others."""
    known = [one for one in asked if one.worths]
    telling = [one for one in known if one.texts < _COMMON * index.size]
    return telling or known


def _candidates(index: Index, asked: Sequence[Asked], wanted: int, narrow: list[tantivy.Query]) -> list[int]:
    groups = [_answers(index, one) for one in _telling(index, asked)]
    if wanted >= len(groups):
        clauses = [(_MUST, group) for group in groups] + _often(index, asked)
        return _texts(index, tantivy.Query.boolean_query([*clauses, *((_MUST, one) for one in narrow)]))
    most = tantivy.Query.boolean_query([(_SHOULD, group) for group in groups], wanted)
    clauses = [(_MUST, one) for one in (most, *narrow)] + _often(index, asked)
    return _texts(index, tantivy.Query.boolean_query(clauses))


def _often(index: Index, asked: Sequence[Asked]) -> list[tuple[tantivy.Occur, tantivy.Query]]:
    """Of texts with equal words, those first that have the words as typed, and often for their length."""
    typed = [one.number for one in _telling(index, asked) if one.number is not None]
    terms = [tantivy.Query.term_query(index.schema, "words", str(number), "freq") for number in typed]
    return [(_SHOULD, tantivy.Query.boost_query(term, _OFTEN)) for term in terms]


def _answers(index: Index, asked: Asked) -> tantivy.Query:
    """Texts with any word that answers, scored by the best one."""
    by_worth: dict[float, list[str]] = {}
    for number, worth in asked.worths.items():
        by_worth.setdefault(worth, []).append(str(number))
    queries = [
        tantivy.Query.const_score_query(_any_of(index, numbers), worth) for worth, numbers in by_worth.items()
    ]
    return queries[0] if len(queries) == 1 else tantivy.Query.disjunction_max_query(queries)


def _any_of(index: Index, numbers: list[str]) -> tantivy.Query:
    terms = [tantivy.Query.term_query(index.schema, "words", number, "basic") for number in numbers]
    return terms[0] if len(terms) == 1 else tantivy.Query.boolean_query([(_SHOULD, term) for term in terms])


def _phrase(index: Index, query: str, narrow: list[tantivy.Query]) -> list[int]:
    """Texts that have the whole query word for word."""
    typed = words(query)
    known = [index.vocabulary.word(word) for word in typed] if 1 < len(typed) <= ENOUGH else []
    numbers = [str(word[0]) for word in known if word]
    if not numbers or len(numbers) < len(typed):
        return []
    phrase = tantivy.Query.phrase_query(index.schema, "words", list(numbers))
    return _texts(index, tantivy.Query.boolean_query([(_MUST, one) for one in (phrase, *narrow)]))


def _texts(index: Index, query: tantivy.Query) -> list[int]:
    found = index.searcher.search(query, READ_CLOSELY, count=False)
    numbers = index.searcher.fast_field_values("text", [address for _, address in found.hits])
    return [int(number) for number in numbers if number is not None]


def _narrow(index: Index, narrowed: Narrowed) -> list[tantivy.Query]:
    said = {
        name: getattr(narrowed, name) for name in ("work", "article", "language", "kind", "state", "status")
    }
    terms = [f"{name}:{value}" for name, value in said.items() if value]
    queries = [tantivy.Query.term_query(index.schema, "labels", term, "basic") for term in terms]
    audiences = [f"audience:{one}" for one in narrowed.audiences]
    readers = [tantivy.Query.term_query(index.schema, "labels", one, "basic") for one in audiences]
    queries.append(tantivy.Query.boolean_query([(_SHOULD, one) for one in readers]))
    return [tantivy.Query.const_score_query(one, 0.0) for one in (*queries, *_days(index, narrowed))]


def _days(index: Index, narrowed: Narrowed) -> list[tantivy.Query]:
    if not narrowed.since and not narrowed.until:
        return []
    first = day_number(narrowed.since) if narrowed.since else _FIRST_DAY
    last = day_number(narrowed.until) if narrowed.until else _LAST_DAY
    kind = tantivy.FieldType.Integer
    return [tantivy.Query.range_query(index.schema, "day", kind, first, last)]


def _best(index: Index, numbers: list[int], asked: Sequence[Asked], limit: int) -> list[Hit]:
    """The texts read closely, each provision once, by the text that answers best."""
    scored = ranking.scores(index.texts(numbers), [one.worths for one in asked], index.usual_length)
    places = index.places([number for _, number in scored])
    best: dict[tuple[str, str], Hit] = {}
    for score, number in scored:
        place = places[number]
        best.setdefault((place.work, place.cite), Hit(place=place, score=score))
    return list(best.values())[:limit]
