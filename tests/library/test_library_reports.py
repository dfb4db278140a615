"""Reports of meetings: paragraphs by their numbers, whichever end of the line a PDF left the marks at."""

from collections import Counter

import pytest
from test_library_reading import official

from rogatory.kernel.states import state_code
from rogatory.library.parsing.cleaning import clean
from rogatory.library.parsing.files import ReadFile, read_file
from rogatory.library.parsing.tree import Reading, body_pieces

REPORT = """مؤتمر الأنهار
تقرير اجتماع خيالي

    مقدِّمة  -أولاً
قرَّر مؤتمر الأنهار   -١
أن يجتمع. انظر الوثيقة RIV/CONF/2031/4.
أقرَّ الاجتماع جدول الأعمال:   -٢
  الافتتاح.   -١
  الاختتام.   -٢

RIV/CONF/2031/7

2/13 V.31-00001
   الحضور  -ثانياً
حضـــــر الاجتماع ممثلون للدول التالية: تونس، إيران (جمهورية   -٣
الإســـــلامية)، أوكران، فترويلا، كوت ديفوا
ومُثِّل الاتحاد الأوروبي.   -٤
   التوصيات  -ثالثاً
اتَّفق على ما يلي:   -٥
تُشجَّع الدول على الصون؛   (أ)
يُطلب إلى الأمانة أن   (ب)
تجتمع.
"""
"""Fictional."""
ENGLISH = """Report on an invented meeting
I. Introduction
1. The Conference decided to meet.
2. It adopted its agenda.
A. Attendance
3. The following States were represented: Tunisia, Viet Nam, the Netherlands.
4. It agreed on these recommendations:
(a) States are encouraged to care;
(b) The secretariat is asked to meet.
"""
EXPERT_MEETING = "expert-meeting-report-2019.ar.txt"
PRESENT = """
RU AZ AR AM ES IL AF EC AL DE AE ID AO UG UA IR IE IT PY PK BH BR PT BE BG PA BJ BT BF BI PL BO PE TH TR CZ TG
TN DZ TZ DO KR ZA GE PS ZM ZW SV SK SG CH SL CN IQ OM GH GT FR PH VE VN QA KG KZ CM HR KH CA CU CI CO KW KE LB
LY MT MY EG MA MX SA MM AT NE NG IN HN NL US JP GR EU
""".split()


def read(text: str) -> Reading:
    return read_file(text.encode(), work_id="report").reading


def cites(reading: Reading) -> list[str]:
    return [p.cite for article in reading.body.articles for p in article.provisions]


def test_marks_after_the_words_are_read_as_before_them() -> None:
    found = read(REPORT)
    assert found.unit == "paragraph"
    assert cites(found) == ["1", "2", "2(1)", "2(2)", "3", "4", "5", "5(a)", "5(b)"]
    assert found.body.articles[4].provisions[2].text == "يُطلب إلى الأمانة أن\nتجتمع."
    assert [(one.number, one.before) for one in found.body.divisions] == [("1", 0), ("2", 2), ("3", 4)]


def test_a_report_is_known_by_its_symbol_and_tells_those_it_names() -> None:
    file = read_file(REPORT.encode())
    assert file.work_id == "riv_conf_2031_7"
    assert file.reading.symbols == ("RIV/CONF/2031/7", "RIV/CONF/2031/4")
    assert [line.text for line in file.reading.left_out] == ["RIV/CONF/2031/7", "2/13 V.31-00001"]


def test_states_present_are_recognised_and_torn_names_are_doubts() -> None:
    found = read(REPORT)
    assert {one.code for one in found.states} == {"TN", "IR", "UA", "VE", "CI", "EU"}
    doubts = {one.excerpt for one in found.doubts if one.code == "library-doubt-state-made-out"}
    assert doubts == {"أوكران → UA", "فترويلا → VE", "كوت ديفوا → CI"}


def test_a_report_in_english_is_read_the_same_way() -> None:
    found = read(ENGLISH)
    assert cites(found) == ["1", "2", "3", "4", "4(a)", "4(b)"]
    assert [(one.level, one.title) for one in found.body.divisions] == [
        (1, "I Introduction"),
        (2, "A Attendance"),
    ]
    assert {one.code for one in found.states} == {"TN", "VN", "NL"}


def test_a_paragraph_that_is_missing_is_a_doubt_with_its_line() -> None:
    found = read(
        ENGLISH.replace("3. The following", "4. The following").replace("4. It agreed", "5. It agreed")
    )
    assert [(one.code, one.line) for one in found.doubts] == [("library-doubt-paragraph-jumps", 6)]


@pytest.fixture(scope="module")
def expert_meeting() -> ReadFile:
    return read_file(official(EXPERT_MEETING))


def test_the_expert_meetings_report_has_its_48_paragraphs_and_eight_recommendations(expert_meeting) -> None:  # type: ignore[no-untyped-def]
    found = expert_meeting.reading
    assert expert_meeting.work_id == "cac_cosp_eg_1_2019_4"
    assert [article.number for article in found.body.articles] == [str(n) for n in range(1, 49)]
    assert [cite for cite in cites(found) if cite.startswith("47(")] == [f"47({item})" for item in "abcdefgh"]
    assert [one.number for one in found.body.divisions if one.level == 1] == list("1234567")
    assert found.symbols[0] == "CAC/COSP/EG.1/2019/4"
    assert {"CAC/COSP/IRG/2019/3", "CAC/COSP/EG.1/2019/L.1/Add.1", "CAC/COSP/WG.2/2019/2"} <= set(found.symbols)


def test_every_state_present_at_the_expert_meeting_is_recognised(expert_meeting) -> None:  # type: ignore[no-untyped-def]
    assert sorted(state_code(one.code) for one in expert_meeting.reading.states) == sorted(PRESENT)


def test_no_word_of_the_expert_meetings_report_is_lost(expert_meeting) -> None:  # type: ignore[no-untyped-def]
    found = expert_meeting.reading
    source = clean(official(EXPERT_MEETING).decode()).text
    kept = "".join(body_pieces(found.body)) + "".join(line.text for line in found.left_out)
    assert _letters(kept) == _letters(source)


def _letters(text: str) -> Counter[str]:
    return Counter(sign for sign in text if sign.isalpha())
