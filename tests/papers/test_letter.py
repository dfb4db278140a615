"""The letter of request: what it says, whom it does not name, and that hostile text does no harm."""

import io
import shutil
import subprocess
from datetime import date

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from rogatory.kernel.languages import ScreenLanguage
from rogatory.kernel.states import state_code
from rogatory.law.request import (
    Authority,
    Channel,
    Confidentiality,
    Deadline,
    FactStated,
    Measure,
    Offence,
    Person,
    Proceedings,
    Purpose,
    Request,
    Stage,
    Urgency,
)
from rogatory.papers import Annex, LegalBasis, Letter, letter

ARABIC, ENGLISH, FRENCH = ScreenLanguage.ARABIC, ScreenLanguage.ENGLISH, ScreenLanguage.FRENCH
IBAN = "JO94 CBJO 0010 0000 0000 0131 0003 02"
EMPTY = Request()

BRIDGE = Request(
    requesting_state="TN",
    requested_state="JO",
    title="قضية الجسر الجنوبي",
    language="ar",
    channel=Channel.CENTRAL_AUTHORITY,
    requesting_authority=Authority(name="السلطة المركزية للتعاون القضائي", contact="coop@example.tn"),
    requested_authority=Authority(name="مديرية التعاون الدولي بوزارة العدل"),
    proceedings=Proceedings(
        stage=Stage.INVESTIGATION,
        subject="رشوة موظف عمومي في صفقة جسر",
        reference="12/2024/458",
        authority=Authority(name="قاضي التحقيق الأول"),
    ),
    facts=f"حولت شركة المنار الخيالية عمولة إلى الحساب {IBAN} بعد إبرام العقد.",
    facts_stated=(FactStated(id="f1", text="أفاد الشاهد كمال التونسي بأن صاحب الحساب صهر رئيس اللجنة."),),
    offences=(Offence(title="ارتشاء موظف عمومي", provision="الفصل 83", penalty="السجن عشرة أعوام"),),
    persons=(
        Person(
            name="سالم بن عمر النجار", other_names=("Salem Al-Najjar",), role="مشتبه فيه", born_on="1971-02-03"
        ),
        Person(name="كمال التونسي", role="شاهد", identity_documents=("N-4471203",), protected=True),
    ),
    measures=(
        Measure(
            id="m1",
            purpose=Purpose.DOCUMENTS_AND_RECORDS,
            description=f"كشوف الحساب {IBAN}",
            facts=("f1",),
            purpose_of_result="إثبات وصول العمولة",
            procedure="نسخ مصدقة",
        ),
    ),
    purpose="تقديم السجلات دليلا أمام المحكمة",
    confidentiality=Confidentiality(required=True, reasons="لم يخطر المشتبه فيه بعد"),
    urgency=Urgency(urgent=True, reasons="تنقضي مدة حفظ السجلات"),
    deadline=Deadline(on="2024-09-30", reasons="موعد الجلسة"),
    assurances=("ترد الأصول عند انتهاء الحاجة إليها",),
    fictional=True,
)


def letter_of(request: Request, **changes: object) -> Letter:
    plain = Letter(
        request=request,
        requesting_state=state_code("TN"),
        requested_state=state_code("JO"),
        reference="TN-2024-000017",
        dated=date(2024, 5, 14),
        document_id="0193f2c4-7a51-7c3e-9f0e-2d6a41b0c8aa",
        digest="4f" * 32,
        ministry="وزارة العدل",
        signatory="ليلى بن يوسف",
        legal_basis=(LegalBasis(title="الاتفاقية العربية لمكافحة الفساد", cites=("20(1)", "20(6)")),),
        annexes=(Annex(name="bank-transfer-2021.pdf", sha256="ab" * 32),),
    )
    return msgspec.structs.replace(plain, **changes)


def words_of(pdf: bytes) -> str:
    """The text as a reader copies it, by poppler where it is installed: pypdf does not order Arabic lines."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is missing (Debian's poppler-utils): extraction of Arabic not tested")
    made = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    marks = dict.fromkeys((0x202A, 0x202B, 0x202C, 0x200E, 0x200F), " ")
    return " ".join(made.stdout.decode().translate(marks).split())


def test_the_arabic_letter_can_be_copied_word_for_word_and_in_order() -> None:
    text = words_of(letter(letter_of(BRIDGE), ARABIC))
    for sentence in (
        "السلطة المركزية للتعاون القضائي",
        "طلب مساعدة قانونية متبادلة : قضية الجسر الجنوبي",
        "تقديم أصول المستندات والسجلات أو نسخ مصدقة منها",
        "حولت شركة المنار الخيالية عمولة إلى الحساب",
        "تقديم السجلات دليلا أمام المحكمة",
        "سالم بن عمر النجار",
    ):
        assert sentence in text
    order = (
        "الأساس القانوني",
        "الوقائع",
        "الجرائم والعقوبات",
        "الأشخاص المعنيون",
        "المساعدة المطلوبة",
        "التعهدات",
    )
    assert sorted(order, key=text.index) == list(order)


def test_the_date_stands_in_both_calendars_in_arabic_and_in_one_elsewhere() -> None:
    assert "1445" in words_of(letter(letter_of(BRIDGE), ARABIC))
    assert "14 May 2024" in (english := words_of(letter(letter_of(BRIDGE), ENGLISH)))
    assert "1445" not in english


def test_identifiers_are_neither_broken_nor_reordered() -> None:
    for language in ScreenLanguage:
        text = words_of(letter(letter_of(BRIDGE), language))
        for identifier in (IBAN, "TN-2024-000017", "12/2024/458", "coop@example.tn", "bank-transfer-2021.pdf"):
            assert identifier in text


@pytest.mark.parametrize(
    ("language", "heading"),
    [(ARABIC, "المساعدة المطلوبة"), (ENGLISH, "Assistance requested"), (FRENCH, "Actes d’entraide demandés")],
)
def test_the_fixed_words_follow_the_letters_language_whatever_the_request_is_written_in(
    language: ScreenLanguage, heading: str
) -> None:
    text = words_of(letter(letter_of(BRIDGE), language))
    assert heading in text
    assert "ارتشاء موظف عمومي" in text


def test_the_letter_is_archival_accessible_and_the_same_every_time() -> None:
    pdf = letter(letter_of(BRIDGE), ARABIC)
    reader = PdfReader(io.BytesIO(pdf))
    claims = reader.xmp_metadata.stream.get_data().decode() if reader.xmp_metadata else ""
    assert "pdfaid:part" in claims
    assert "pdfuaid:part" in claims
    assert reader.trailer["/Root"]["/Lang"] == "ar"
    assert pdf == letter(letter_of(BRIDGE), ARABIC)


def test_a_fictional_request_says_so_on_every_page_and_a_real_one_never_does() -> None:
    fictional = PdfReader(io.BytesIO(letter(letter_of(BRIDGE), ENGLISH)))
    assert all("Fictional example" in page.extract_text() for page in fictional.pages)
    real = letter_of(msgspec.structs.replace(BRIDGE, fictional=False))
    assert "Fictional" not in words_of(letter(real, ENGLISH))


def test_the_details_of_a_measure_are_in_the_letter() -> None:
    detailed = Measure(
        id="m1",
        grounds_to_believe="The ledger was seen there",
        person="Branch manager",
        questions=("Who opened it?", "Who signed?"),
        bank="Cedar Bank",
        account=IBAN,
        holder="Manar Company",
        period_from="2017-01-01",
        period_to="2017-12-31",
        records="Statements",
        document="Summons 44",
        hearing_on="2027-02-03",
    )
    said = words_of(letter(letter_of(Request(measures=(detailed,))), ENGLISH))
    for detail in (
        *detailed.questions,
        "Cedar Bank",
        IBAN,
        "Manar Company",
        "1 January 2017",
        "31 December 2017",
    ):
        assert detail in said
    for detail in (
        "The ledger was seen there",
        "Branch manager",
        "Statements",
        "Summons 44",
        "3 February 2027",
    ):
        assert detail in said


def test_a_protected_person_is_named_nowhere() -> None:
    for language in ScreenLanguage:
        text = words_of(letter(letter_of(BRIDGE), language))
        assert "كمال" not in text
        assert "N-4471203" not in text
        assert "سالم بن عمر النجار" in text
    assert "Protected person P1" in words_of(letter(letter_of(BRIDGE), ENGLISH))


def test_a_protected_name_spaced_otherwise_or_hidden_with_marks_is_still_kept_out() -> None:
    person = Person(name="Kamal Ben Ali Tounsi", protected=True, role="witness")
    facts = "KAMAL  ben\u200b ali \u202eTounsi spoke. kamal ben\nali tounsi came back."
    text = words_of(letter(letter_of(Request(facts=facts, persons=(person,))), ENGLISH)).lower()
    assert "tounsi" not in text
    assert "came back" in text


def test_a_protected_person_named_like_a_code_does_not_break_the_request() -> None:
    person = Person(name="evidence", other_names=("central_authority", "search"), protected=True)
    request = msgspec.structs.replace(BRIDGE, persons=(person,))
    assert letter(letter_of(request), ENGLISH).startswith(b"%PDF")


def test_a_request_that_says_nothing_still_gives_a_letter_that_says_what_is_missing() -> None:
    assert words_of(letter(letter_of(EMPTY, legal_basis=(), annexes=()), ENGLISH)).count("Not stated.") >= 4


@pytest.mark.parametrize(
    "hostile",
    [
        '#panic("x") #read("/etc/passwd") #image("a.png") $ x^2 $ \\ `raw` *b* <label> @ref //c /* c */',
        "#" * 500 + "$" * 500 + "\\" * 500 + '"' * 500,
        "\x00\x07\x1b[31m \u202eTXET\u202c \u2066\u2067\u2069 \ufeff \ud800",
        "emoji 😀 unassigned \u0378 private \ue000 noncharacter \uffff han 漢字",
    ],
)
def test_hostile_text_is_printed_as_text(hostile: str) -> None:
    request = msgspec.structs.replace(BRIDGE, title=hostile, facts=hostile, purpose=hostile, costs=hostile)
    assert letter(letter_of(request, reference=hostile, signatory=hostile), ARABIC).startswith(b"%PDF")


def test_markup_in_the_facts_comes_out_as_it_was_written() -> None:
    text = words_of(letter(letter_of(Request(facts="pay #sum $5 \\alpha [x] *now*")), ENGLISH))
    assert "pay #sum $5 \\alpha [x] *now*" in text


def test_a_direction_override_cannot_turn_an_account_number_around() -> None:
    text = words_of(letter(letter_of(Request(facts=f"account \u202e{IBAN}\u202c end")), ENGLISH))
    assert IBAN in text


def test_characters_without_a_glyph_are_shown_by_their_code_points() -> None:
    assert "<U+1F600>" in words_of(letter(letter_of(Request(facts="a 😀 b")), ENGLISH))


def test_fifty_thousand_characters_run_over_pages_and_none_is_lost() -> None:
    facts = " ".join(f"كلمة{n}" for n in range(7_000))
    pdf = letter(letter_of(Request(facts=facts)), ARABIC)
    assert len(facts) > 50_000
    assert len(PdfReader(io.BytesIO(pdf)).pages) > 5
    assert "6999" in words_of(pdf)


def test_one_word_of_fifty_thousand_letters_does_no_harm() -> None:
    for giant in ("ب" * 50_000, "A1-" * 17_000, "A" * 50_000):
        request = Request(title=giant, facts=giant, offences=(Offence(title=giant, penalty=giant),))
        assert letter(letter_of(request, reference=giant), ARABIC).startswith(b"%PDF")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200), st.sampled_from(list(ScreenLanguage)))
def test_any_text_at_all_gives_a_letter(text: str, language: ScreenLanguage) -> None:
    request = Request(title=text, facts=text, persons=(Person(name=text, identity_documents=(text,)),))
    assert letter(letter_of(request, reference=text, document_id=text), language).startswith(b"%PDF")
