"""What was typed, word by word: every word of the texts that may answer it, and what that answer is worth."""

from collections.abc import Iterable

import msgspec

from rogatory.search import forms, ranking
from rogatory.search.letters import words
from rogatory.search.slips import FEWEST, undone
from rogatory.search.vocabulary import Vocabulary

MOST_WORDS = 32
"""Words of a query that are looked for: the rarest; a pasted page asks nothing more exact than they do."""
_LONGEST_QUERY = 4000
_TOO_MANY = 4000
"""A form that stands for more words than this says nothing."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """One word of a query: the worth of each word of the texts that answers it, by number.

    ``known`` where a text has the word or a stem of it; ``texts`` is how many have it as typed, by ``number``.
    """

    word: str
    number: int | None
    known: bool
    worths: dict[int, float]
    texts: int

    @property
    def weight(self) -> float:
        """What the best answer is worth."""
        return max(self.worths.values(), default=0.0)


def asked_words(query: str, vocabulary: Vocabulary, size: int, *, slips: bool = False) -> tuple[Asked, ...]:
    """The words of ``query`` in order; slips are looked for in unknown words, or with ``slips`` in all."""
    typed = dict.fromkeys(words(query[:_LONGEST_QUERY]))
    found = [_asked(word, vocabulary, size, slips) for word in typed]
    rarest = sorted(found, key=lambda one: -one.weight)[:MOST_WORDS]
    return tuple(one for one in found if one in rarest) if len(found) > MOST_WORDS else tuple(found)


def _asked(word: str, vocabulary: Vocabulary, size: int, slips: bool) -> Asked:
    as_typed = vocabulary.word(word)
    worths: dict[int, float] = {}
    if as_typed:
        worths[as_typed[0]] = ranking.SURFACE * ranking.rarity(as_typed[1], size)
    _meet(worths, forms.stems(word), vocabulary, size)
    known = bool(worths)
    _meet(worths, forms.skeletons(word), vocabulary, size)
    if (slips or not known) and not word.isdecimal() and len(word) >= FEWEST:
        _meet(worths, _perhaps_meant(word, vocabulary), vocabulary, size, ranking.SLIP)
    number, texts = as_typed or (None, 0)
    return Asked(word=word, number=number, known=known, worths=worths, texts=texts)


def _perhaps_meant(word: str, vocabulary: Vocabulary) -> set[str]:
    """The stems a word with a slip may come from: a slip in what is attached is undone before it is cut off."""
    stems = {stem for one in undone(word) if len(one) >= FEWEST for stem in forms.stems(one)}
    return {*stems, *vocabulary.near(forms.stems(word))}.difference(forms.stems(word))


def _meet(
    worths: dict[int, float], by: Iterable[str], vocabulary: Vocabulary, size: int, share: float = 1.0
) -> None:
    """Add the words that share one of the forms ``by``, each by its best form."""
    for form, meant in vocabulary.meant(by).items():
        level = ranking.CONSONANTS if form.startswith(forms.CONSONANTS) else ranking.STEM
        worth = share * level * ranking.rarity(sum(texts for _, texts in meant), size)
        if len(meant) <= _TOO_MANY:
            for number, _ in meant:
                worths[number] = max(worth, worths.get(number, 0.0))
