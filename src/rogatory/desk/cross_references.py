"""Cross-references as the reader sees them: links in the text of an article, and the list of those in doubt."""

from collections.abc import Iterable, Iterator, Mapping

from rogatory.desk.legal_frame import office_book
from rogatory.desk.views import ReferencesView, ReferenceView, TextLinkView
from rogatory.kernel.languages import ScreenLanguage
from rogatory.library import crossings, shelf
from rogatory.library.cites import article_number
from rogatory.library.crossings import Crossing
from rogatory.library.parsing.files import KNOWN_TITLES
from rogatory.library.references.comparing import Difference, Sister, beside_sisters, between_languages
from rogatory.library.references.resolving import Doubt
from rogatory.wording import place_in_words, text

__all__ = ["crossings_held", "links_in", "references"]


def references(language: ScreenLanguage, work_id: str) -> ReferencesView:
    """How many references the work's texts have, and those that lead nowhere or are suspicious."""
    found = crossings_held(work_id)
    alone = [_told(one, language) for one in found if one.found.doubt]
    return ReferencesView(
        work_id=work_id,
        count=len(found),
        listed=(*alone, *_between_languages(found, language), *_beside_sisters(work_id, found, language)),
    )


def crossings_held(work_id: str) -> tuple[Crossing, ...]:
    """Every reference in the texts of a work, read once for all the provisions of a page."""
    return crossings.crossings_of(work_id, _titles())


def links_in(
    found: tuple[Crossing, ...], cite: str, shown: Mapping[str, str]
) -> dict[str, tuple[TextLinkView, ...]]:
    """The links in a provision's words by language; ``shown`` are its words with their mark before them."""
    return {language: tuple(_links(found, language, cite, words)) for language, words in shown.items()}


def _links(found: tuple[Crossing, ...], language: str, cite: str, words: str) -> Iterator[TextLinkView]:
    place = (language, cite)
    here = [one for one in found if (one.language, one.cite) == place and one.found.target]
    before = len(words) - (here[0].length if here else 0)
    for one in here:
        reference = one.found.reference
        yield TextLinkView(
            start=before + reference.start,
            end=before + reference.end,
            work_id=reference.work,
            article=article_number(one.found.target),
            cite=one.found.target,
        )


def _titles() -> dict[str, str]:
    """What texts call the works we know: their titles in the law books, on the shelf, and in files."""
    named = {title: one.id for one in office_book().instruments.values() for title in one.title.values()}
    known = KNOWN_TITLES | named | shelf.held_names()
    return {title: work for title, work in known.items() if len(title.split()) > 2}


def _told(one: Crossing, language: ScreenLanguage) -> ReferenceView:
    doubt = one.found.doubt or Doubt.MISSING_PLACE
    places = (one.found.named, one.found.target)
    return _view(one.language, one.cite, places, doubt, language, words=one.words)


def _view(
    code: str, cite: str, places: tuple[str, str], doubt: Doubt, language: ScreenLanguage, *, words: str = ""
) -> ReferenceView:
    """``places`` are the one named and the one meant."""
    named, meant = (place_in_words(place, language) for place in places)
    return ReferenceView(
        language=code,
        cite=cite,
        article=article_number(cite),
        words=words,
        named=places[0],
        target=places[1],
        doubt=doubt.value,
        message=text(f"library-reference-{doubt.value}", language, named=named, place=meant),
    )


def _between_languages(found: Iterable[Crossing], language: ScreenLanguage) -> Iterator[ReferenceView]:
    """Where two languages of the work name different places, told for each pair once."""
    by_language = _cited_by_language(found)
    codes = sorted(by_language)
    for at, code in enumerate(codes):
        for other in codes[at + 1 :]:
            for one in between_languages(by_language[code], by_language[other]):
                yield _differing(code, one, Doubt.LANGUAGES_DIFFER, language)


def _beside_sisters(
    work_id: str, found: Iterable[Crossing], language: ScreenLanguage
) -> Iterator[ReferenceView]:
    """Where the work's provisions refer elsewhere than those of the same idea in another treaty held."""
    sisters = tuple(_sisters(work_id))
    for code, cited in sorted(_cited_by_language(found).items()):
        for one in beside_sisters(cited, sisters):
            yield _differing(code, one, Doubt.SISTER_DIFFERS, language)


def _differing(code: str, one: Difference, doubt: Doubt, language: ScreenLanguage) -> ReferenceView:
    return _view(code, one.cite, (one.named, one.expected), doubt, language)


def _cited_by_language(found: Iterable[Crossing]) -> dict[str, dict[str, set[str]]]:
    """For each language, the places of the work itself each provision names."""
    cited: dict[str, dict[str, set[str]]] = {}
    for one in found:
        places = cited.setdefault(one.language, {}).setdefault(one.cite, set())
        places.update(one.found.reference.cites)
    return cited


def _sisters(work_id: str) -> Iterator[Sister]:
    """The other treaties of the law books whose text is held, with the places of the same ideas."""
    book = office_book()
    ours = book.instruments.get(work_id)
    for other in book.instruments.values():
        if ours is None or other.id == work_id:
            continue
        cited = _cited_by_language(crossings_held(other.id))
        if cited:
            concepts = {cite: stated.concept for cite, stated in ours.provisions.items()}
            theirs = {cite: stated.concept for cite, stated in other.provisions.items()}
            language = min(cited)
            yield Sister(cited[language], _same(concepts, theirs), _same(theirs, concepts))


def _same(ours: Mapping[str, str], theirs: Mapping[str, str]) -> dict[str, set[str]]:
    by_concept: dict[str, set[str]] = {}
    for cite, concept in theirs.items():
        by_concept.setdefault(concept, set()).add(cite)
    return {cite: by_concept[concept] for cite, concept in ours.items() if concept in by_concept}
