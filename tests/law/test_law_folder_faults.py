"""A slip in an office's own law folder is told with its place; none changes an answer in silence."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from rogatory.kernel.findings import Verdict
from rogatory.kernel.states import state_code
from rogatory.law.basis import basis
from rogatory.law.book import LawBook
from rogatory.law.check import check
from rogatory.law.defects import LawBookDefect
from rogatory.law.kinds import Kind
from rogatory.law.request import Request
from rogatory.law.verdicts import combined
from rogatory.store.lawfolders import law_book_with

HERE = Path(__file__).resolve().parent
MAY_2019, KNOWN = date(2019, 5, 31), date(2026, 1, 1)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office's ``law`` folder that holds the made-up treaty."""
    shutil.copytree(HERE / "made_up", tmp_path / "law" / "made_up")
    return tmp_path / "law"


def edit(office: Path, name: str, old: str, new: str) -> None:
    file = office / "made_up" / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("instrument.toml", 'standing = "treaty"', 'standing = "traety"', "standing"),
        ("instrument.toml", 'id = "made_up"', 'id = "practice"', "practice is the name of something else"),
        ("instrument.toml", "general_days = ", "general_days = 9999999", "general_days"),
        ("instrument.toml", "state_days = ", "state_days = -", "state_days"),
        ("instrument.toml", "deposits = ", "deposits = -", "deposits"),
        ("instrument.toml", 'cite = "9(4)"', 'cite = "77(1)"', "77(1) is cited, and nothing states it"),
        ("instrument.toml", 'saves_cite = "9(5)"', 'saves_cite = "77(2)"', "77(2) is cited, and nothing"),
        ("parties.csv", ",2013-", ",9999-", "9999-"),
        ("parties.csv", "FR,party", "XX,party", "parties.csv:4: NoSuchState 'XX'"),
        ("parties.csv", "FR,party", 'FR,"par"ty', "parties.csv:4: ',' expected after"),
        ("parties.csv", "counted", "count", "parties.csv:2: KeyError 'counted'"),
        ("rules/all.toml", 'requires = ["urgency.reasons"]', "requires = []", "asks for nothing"),
        ("rules/all.toml", 'requires = ["urgency.reasons"]', 'requires = ["title[]"]', "title[]"),
        ("rules/all.toml", 'holds = ["criminal_in_both"]', "holds = []", "makes nothing a condition"),
        (
            "rules/all.toml",
            'holds = ["criminal_in_both"]',
            'holds = ["conduct.committed_in=TN"]',
            "path[]=value",
        ),
        ("rules/all.toml", 'holds = ["criminal_in_both"]', 'holds = ["extradition.warrant=yes"]', "one fact"),
        ("rules/all.toml", "count = ", "count = -", "period of -"),
        ("rules/all.toml", "count = ", "count = 99999", "period of 99999"),
        ("rules/all.toml", 'owed_by = "', 'note_by = "', "note_by"),
        ("rules/all.toml", 'period = { count = 1, unit = "years" }\n', "", "gives no period"),
        ("sources.toml", 'said = "', 'siad = "', "said is missing"),
        ("sources.toml", 'fr = "', 'rf = "', "'fr' is missing"),
    ],
)
def test_a_slip_is_told_with_its_place(office: Path, name: str, old: str, new: str, told: str) -> None:
    edit(office, name, old, new)
    with pytest.raises(LawBookDefect, match=re.escape(told)) as defect:
        law_book_with(office)
    assert "made_up" in str(defect.value)


def test_a_table_in_another_encoding_is_told_as_such(office: Path) -> None:
    file = office / "made_up" / "parties.csv"
    file.write_bytes(file.read_bytes() + "MA,party,adhésion".encode("latin-1"))
    with pytest.raises(LawBookDefect, match=re.escape("parties.csv: 'utf-8' codec can't decode byte 0xe9")):
        law_book_with(office)


@pytest.mark.parametrize("text", ["a=" + "[" * 999 + "]" * 999, "a=" + "9" * 5000, "\x00", "a." * 2000 + "b=1"])
def test_a_file_beyond_all_use_is_a_defect_and_no_crash(office: Path, text: str) -> None:
    (office / "made_up" / "errata.toml").write_text(text, encoding="utf-8")
    with pytest.raises(LawBookDefect, match=re.escape("errata.toml")):
        law_book_with(office)


@pytest.mark.parametrize("name", ["Parties.csv", "rule", "provision.toml", "RULES.TOML"])
def test_a_misspelt_file_is_not_left_out_in_silence(office: Path, name: str) -> None:
    stray = office / "made_up" / name
    stray.mkdir() if "." not in name else stray.write_text("", encoding="utf-8")
    with pytest.raises(LawBookDefect, match=re.escape(name)):
        law_book_with(office)


def test_law_that_is_a_file_or_leads_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "law").write_text("", encoding="utf-8")
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    for own in ("law", "gone"):
        with pytest.raises(LawBookDefect, match="is no folder"):
            law_book_with(tmp_path / own)


def test_a_byte_order_mark_is_no_part_of_a_table(office: Path) -> None:
    before = law_book_with(office).instruments["made_up"].parties
    file = office / "made_up" / "parties.csv"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    moved = office.rename(office.parent / "moved")
    assert law_book_with(moved).instruments["made_up"].parties == before


def test_the_digest_names_the_law_wherever_its_folder_stands(office: Path, tmp_path: Path) -> None:
    there = tmp_path / "elsewhere" / "law"
    shutil.copytree(office, there)
    assert law_book_with(office).digest == law_book_with(there).digest


def test_what_was_deposited_later_was_not_known_before(book: LawBook) -> None:
    sides = state_code("TN"), state_code("JO")
    kind = Kind.MUTUAL_LEGAL_ASSISTANCE
    then = basis(book, *sides, kind, date(2004, 6, 1), date(2003, 12, 1))
    told = next(held for held in then.instruments if held.id == "uncac_2003")
    assert told.in_force_between is None
    assert "2005" not in str(told.reasons)
    days = [sentence.args["day"] for sentence in then.assumptions if "day" in sentence.args]
    assert days
    assert max(days) <= "2003-12-01"


def test_dozens_of_treaties_that_may_bind_are_weighed_in_no_time(book: LawBook) -> None:
    found = check(book, Request(), MAY_2019, KNOWN).findings
    fault = [
        one for one in found if one.verdict is not Verdict.SATISFIED and one.concept.startswith("contents")
    ]
    many = [f"treaty_{number}" for number in range(60)]
    assert combined(dict.fromkeys(many, fault), (), many) is not Verdict.SATISFIED
