"""Where a paragraph stands: the cite each mark gets, and the doubts where the numbering does not run."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rogatory.library.parsing.articles import read_article
from rogatory.library.parsing.headings import opening_of
from rogatory.library.parsing.marks import MarkKind, mark_of
from rogatory.library.parsing.numerals import abjad_position, latin_letter, ordinal_value, roman, roman_value
from rogatory.library.parsing.tree import Article, Doubt, Piece


def read(text: str, number: str = "20") -> tuple[Article, tuple[Doubt, ...]]:
    lines = [Piece(line=n, text=line) for n, line in enumerate(text.strip().split("\n"), start=1)]
    return read_article(number, None, (), lines)


def cites(text: str, number: str = "20") -> list[str]:
    article, doubts = read(text, number)
    assert not doubts
    return [provision.cite for provision in article.provisions if provision.mark or provision.text]


def test_paragraphs_and_items_get_the_cites_the_law_uses() -> None:
    assert cites("1- فقرة أولى.\n2- فقرة ثانية:\nأ) بند.\nب) بند.\n3- فقرة ثالثة.") == [
        "20(1)",
        "20(2)",
        "20(2)(a)",
        "20(2)(b)",
        "20(3)",
    ]


def test_arabic_letters_count_in_the_order_lists_use() -> None:
    lines = "\n".join(f"{letter}. بند." for letter in "أ ب ج د ه و ز ح ط ي ك".split())
    assert cites(f"1- تمهيد:\n{lines}")[1:] == [f"20(1)({letter})" for letter in "abcdefghijk"]


def test_heh_with_a_tail_is_the_fifth_letter() -> None:
    assert cites("1- تمهيد:\nأ- بند.\nب- بند.\nج- بند.\nد- بند.\nهـ- بند.\nو- بند.")[-2:] == [
        "20(1)(e)",
        "20(1)(f)",
    ]


def test_arabic_and_latin_copies_of_one_article_get_the_same_cites() -> None:
    arabic = "١- تمهيد:\nأ- ١- أول.\n٢- ثان.\nب- تمهيد:\n١- أول.\n٢- ثان.\n٢- فقرة:\nأ- بند.\nب- بند."
    english = "1. Lead:\na)\n(i) One\n(ii) two\nb) Lead:\n(i) one\n(ii) two\n2. Paragraph:\na) item\nb) item"
    assert cites(arabic, "23") == cites(english, "23")
    assert "23(1)(a)(ii)" in cites(english, "23")


def test_the_second_number_two_is_the_second_paragraph_because_of_what_follows() -> None:
    found = cites("١- تمهيد:\nأ- تمهيد:\n١- أول.\n٢- ثان.\nب- بند.\n٢- فقرة.\n٣- فقرة.")
    assert found == ["20(1)", "20(1)(a)", "20(1)(a)(i)", "20(1)(a)(ii)", "20(1)(b)", "20(2)", "20(3)"]


def test_item_i_of_eleven_is_a_letter_and_not_a_roman_one() -> None:
    text = "1. Lead:\n" + "\n".join(f"{letter}) item" for letter in "abcdefghijk")
    assert cites(text)[-3:] == ["20(1)(i)", "20(1)(j)", "20(1)(k)"]


def test_bracketed_letters_and_roman_numerals_are_told_apart_by_their_neighbours() -> None:
    text = "1. Lead:\n(a) lead:\n(i) one;\n(ii) two;\n" + "\n".join(
        f"({letter}) item;" for letter in "bcdefghi"
    )
    found = cites(text)
    assert "20(1)(a)(ii)" in found
    assert found[-1] == "20(1)(i)"


def test_a_bare_mark_opens_a_paragraph_that_holds_only_items() -> None:
    article, _ = read("1- فقرة.\n2-\nأ) بند.\nب) بند.\n3- فقرة.")
    assert [provision.cite for provision in article.provisions][2:] == [
        "20(2)",
        "20(2)(a)",
        "20(2)(b)",
        "20(3)",
    ]


def test_a_paragraph_of_two_paragraphs_stays_one() -> None:
    article, doubts = read("1- أول كلامها.\nوهذا تمامه.\n2- فقرة.")
    assert [provision.text for provision in article.provisions][1:] == ["أول كلامها.\nوهذا تمامه.", "فقرة."]
    assert not doubts


def test_a_sentence_broken_over_two_lines_stays_with_its_item() -> None:
    article, doubts = read("1- تمهيد:\nأ) بداية\nالجملة ونهايتها.\nب) بند.")
    assert article.provisions[2].text == "بداية\nالجملة ونهايتها."
    assert not doubts


def test_words_after_a_list_are_not_its_last_item() -> None:
    article, doubts = read("يرفض الطلب:\n1- إذا تعلق بأمر.\n2- إذا مس أمرا.\nوفي الحالتين يسبب الرفض.")
    assert [provision.cite for provision in article.provisions] == ["20", "20(1)", "20(2)", "20[3]"]
    assert [doubt.code for doubt in doubts] == ["library-doubt-after-list"]
    assert doubts[0].line == 4


def test_dashes_are_counted_and_the_count_is_marked_as_ours() -> None:
    assert cites("تهدف إلى:\n– أولا.\n– ثانيا.", "2") == ["2", "2[1]", "2[2]"]


def test_a_second_series_in_one_article_is_cited_apart_and_reported() -> None:
    article, doubts = read("تمهيد:\n1- أول.\n2- ثان.\n1- أول.\n2- ثان.\n3- ثالث.", "40")
    found = [provision.cite for provision in article.provisions][1:]
    assert found == ["40(1)", "40(2)", "40[2](1)", "40[2](2)", "40[2](3)"]
    assert [(doubt.code, doubt.line) for doubt in doubts] == [("library-doubt-starts-again", 4)]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("1- أول.\n2- ثان.\n5- خامس.", "library-doubt-jumps", 3),
        ("3- ثالث.\n4- رابع.", "library-doubt-starts-late", 1),
        ("1- تمهيد:\nأ. أ- بند.\nب. بند.", "library-doubt-mark-doubled", 2),
    ],
)
def test_numbering_that_does_not_run_is_reported_with_its_line(text: str, code: str, line: int) -> None:
    _, doubts = read(text)
    assert (code, line) in [(doubt.code, doubt.line) for doubt in doubts]


@pytest.mark.parametrize("line", ["21 / 12 / 2010", "2012/23", "2019-05-31", "و في كل حال", "a person"])
def test_dates_and_words_are_no_marks(line: str) -> None:
    assert mark_of(line) is None


def test_numerals_of_every_kind() -> None:
    assert [abjad_position(letter) for letter in "أبجدهوزحطيكل"] == list(range(1, 13))
    assert latin_letter(11) == "k"
    assert all(roman_value(roman(value)) == value for value in range(1, 50))
    assert mark_of("١٢- نص").readings == ((MarkKind.NUMBER, 12),)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("الأول", 1),
        ("العاشرة", 10),
        ("الحادية عشرة", 11),
        ("الخامس عشر", 15),
        ("العشرون", 20),
        ("الحادية والعشرين", 21),
        ("الثالثة والثلاثون", 33),
        ("التاسع والتسعون", 99),
        ("الكتاب", 0),
    ],
)
def test_ordinals_in_words(words: str, value: int) -> None:
    assert ordinal_value(words) == value


@pytest.mark.parametrize(
    ("line", "number", "words"),
    [
        ("المادة 1 – تعريفات", 1, "تعريفات"),
        ("المادة (١٢) | طلب التبليغ", 12, "طلب التبليغ"),
        ("المادة 27", 27, ""),
        ("الفصل الأول تمت المصادقة.", 1, "تمت المصادقة."),
        ("الفصل 2 – الوزير مكلف.", 2, "الوزير مكلف."),
        ("المادة الحادية والعشرون: المصادرة", 21, "المصادرة"),
        ("Article 5", 5, ""),
    ],
)
def test_openings_of_articles(line: str, number: int, words: str) -> None:
    opening = opening_of(line)
    assert opening is not None
    assert (opening.number, opening.words) == (number, words)


@pytest.mark.parametrize(
    "line", ["وفقا للمادة 5 من هذه الاتفاقية", "المادة القانونية مهمة", "الفصلين 3 و9 منه"]
)
def test_sentences_about_articles_open_none(line: str) -> None:
    assert opening_of(line) is None


WORDS = st.text(alphabet="ابتثجح خدذرزس", min_size=1, max_size=20).map(str.strip).filter(bool)
MARKS = st.sampled_from(
    ["1- ", "2- ", "3- ", "١- ", "أ) ", "ب. ", "ج- ", "a) ", "(i) ", "– ", "", "5- ", "هـ- "]
)


@settings(deadline=None)
@given(st.lists(st.tuples(MARKS, WORDS), max_size=25))
def test_no_word_is_lost_whatever_the_numbering(lines: list[tuple[str, str]]) -> None:
    article, _ = read("\n".join(mark + words for mark, words in lines))
    told = "".join(p.mark + "".join(piece.text for piece in p.pieces) for p in article.provisions)
    assert "".join(told.split()) == "".join("".join(mark + words for mark, words in lines).split())


@settings(deadline=None)
@given(st.integers(1, 8), st.integers(0, 5), st.integers(0, 3))
def test_an_article_numbered_well_gives_no_doubt_and_every_cite(
    paragraphs: int, items: int, subitems: int
) -> None:
    lines, wanted = [], []
    for n in range(1, paragraphs + 1):
        lines.append(f"{n}. words")
        wanted.append(f"20({n})")
        for i in range(1, items + 1):
            lines.append(f"{latin_letter(i)}) words")
            wanted.append(f"20({n})({latin_letter(i)})")
            for r in range(1, subitems + 1):
                lines.append(f"({roman(r)}) words")
                wanted.append(f"20({n})({latin_letter(i)})({roman(r)})")
    assert cites("\n".join(lines)) == wanted
