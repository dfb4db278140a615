"""The shelf: a file is brought in once and whole, and a reader finds the text of exactly one provision."""

import json
from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import DatabaseError, connection
from test_library_reading import ARAB_CONVENTION, PAGE, official, treaty
from test_library_reports import REPORT

from rogatory.cli.main import Word, main
from rogatory.desk import reading_room
from rogatory.desk.access import NotAllowed
from rogatory.desk.views import Actor, Refused, Role
from rogatory.kernel.languages import ScreenLanguage
from rogatory.library import shelf
from rogatory.library.models import Expression, Provision, Work
from rogatory.library.shelving import Imported, Source, import_source
from rogatory.store.lawfolders import shipped_law_book

pytestmark = pytest.mark.django_db
ARABIC, ENGLISH, FRENCH = ScreenLanguage.ARABIC, ScreenLanguage.ENGLISH, ScreenLanguage.FRENCH
COMMANDS = (Word("library", "rogatory.cli.library", "texts"),)


def bring(content: bytes, work_id: str | None = None) -> Imported:
    source = Source(name="page.txt", content=content, at=datetime(2031, 3, 6, tzinfo=UTC))
    return import_source(source, work_id=work_id)


def bring_page() -> Imported:
    return bring(PAGE.encode(), "rivers_2031")


def actor(*roles: Role) -> Actor:
    return Actor(user_id=UUID(int=1), name="Salma", roles=frozenset(roles), language=ARABIC)


def test_the_treaty_and_the_act_it_was_published_with_become_two_works() -> None:
    assert [(one.work_id, one.outcome) for one in bring_page().works] == [
        ("rivers_2031", "imported"),
        ("act_7_2031", "imported"),
    ]
    treaty_held, act_held = (next(w for w in shelf.held_works() if w.work_id == name) for name in WORKS)
    assert (treaty_held.articles, act_held.articles) == (3, 2)
    assert treaty_held.published_with == "act_7_2031"
    assert treaty_held.record["gazette_number"] == "20"


WORKS = ("rivers_2031", "act_7_2031")


def test_the_same_file_twice_is_once() -> None:
    bring_page()
    before = sorted(Provision.objects.values_list("pk", "cite", "text"))
    assert {one.outcome for one in bring_page().works} == {"unchanged"}
    assert sorted(Provision.objects.values_list("pk", "cite", "text")) == before


def test_a_corrected_file_takes_the_place_of_the_first() -> None:
    bring_page()
    corrected = PAGE.replace("ماء يجري", "ماء يجري عذبا").encode()
    assert {one.outcome for one in bring(corrected, "rivers_2031").works} == {"replaced"}
    assert shelf.official_text("rivers_2031", "1(1)") == {"ar": "النهر: ماء يجري عذبا."}
    assert Expression.objects.count() == 2


def test_a_failure_half_way_leaves_nothing() -> None:
    if connection.vendor != "sqlite":
        pytest.skip("the failure is made with an SQLite trigger")
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TRIGGER full_disk BEFORE INSERT ON library_provision WHEN NEW.cite = '3(2)' "
            "BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        )
    with pytest.raises(DatabaseError):
        bring_page()
    assert not Work.objects.exists()
    assert not Provision.objects.exists()


def test_an_operator_cannot_make_the_act_and_the_treaty_one_work() -> None:
    assert [one.work_id for one in bring(PAGE.encode(), "act_7_2031").works] == [
        "act_7_2031",
        "act_with_act_7_2031",
    ]


def test_official_text_is_that_of_exactly_the_provision() -> None:
    bring_page()
    assert shelf.official_text("rivers_2031", "1(2)") == {"ar": "الضفة: ما يحد النهر."}
    assert shelf.official_text("rivers_2031", "3(1)") == {"ar": "تتعاون الدول:\nأ) في الصيف.\nب. ب- في الشتاء."}
    assert shelf.official_text("rivers_2031", "3(1)(a)") == {"ar": "في الصيف."}
    assert shelf.official_text("rivers_2031", "3(2)(a)") == {"ar": "للدولة أن تستشير.\nوتجيبها الأخرى."}
    assert shelf.official_text("rivers_2031", "3(9)") == {}
    assert shelf.official_text("no_such_work", "1") == {}


def test_both_languages_of_a_work_stand_side_by_side() -> None:
    bring_page()
    english = [{"number": "1", "heading": "Terms", "text": "1. A river runs.\n2. A bank stands."}]
    bring(treaty(articles=english), "rivers_2031")
    found = reading_room.article(FRENCH, "rivers_2031", "1")
    assert found is not None
    assert [paragraph.citation.cite for paragraph in found.paragraphs] == ["1(1)", "1(2)"]
    assert found.paragraphs[0].official_text == {"ar": "1- النهر: ماء يجري.", "en": "1. A river runs."}
    assert (found.heading, found.previous, found.following) == ("Terms", "", "2")


def test_an_article_nobody_imported_still_shows_our_statements() -> None:
    found = reading_room.article(ENGLISH, "arab_anti_corruption_2010", "20")
    assert found is not None
    assert len([one for one in found.paragraphs if one.statement]) >= 28
    assert not any(one.official_text for one in found.paragraphs)
    assert reading_room.article(ENGLISH, "arab_anti_corruption_2010", "99") is None


def test_a_provision_shows_its_text_with_its_items_beside_our_statement() -> None:
    articles = [
        {"number": "20", "text": "11. Help may be refused:\na) if not asked for well;\nb) if it harms."}
    ]
    bring(treaty(articles=articles), "arab_anti_corruption_2010")
    found = reading_room.provision(ENGLISH, "arab_anti_corruption_2010", "20(11)")
    assert found is not None
    assert found.statement
    assert found.official_text == {
        "en": "Help may be refused:\na) if not asked for well;\nb) if it harms.",
    }
    unstated = reading_room.provision(ENGLISH, "rivers_2031", "1(1)")
    assert unstated is None
    bring_page()
    unstated = reading_room.provision(ENGLISH, "rivers_2031", "1(1)")
    assert unstated is not None
    assert unstated.official_text == {"ar": "النهر: ماء يجري."}


def test_only_heads_and_administrators_bring_texts_in() -> None:
    for role in ("officer", "executing", "auditor"):
        with pytest.raises(NotAllowed):
            reading_room.import_file(actor(role), "page.txt", PAGE.encode(), work="rivers_2031")
    done = reading_room.import_file(actor("head"), "page.txt", PAGE.encode(), work="rivers_2031")
    assert isinstance(done, reading_room.ImportedView)
    assert dict(done.metadata)["رقم النص"] == "7"
    assert Expression.objects.filter(imported_by=UUID(int=1)).count() == 2


def test_a_useless_file_is_refused_in_the_readers_language() -> None:
    refused = reading_room.import_file(actor("head"), "empty.txt", b"")
    assert refused == Refused(message="الملف فارغ. اختر ملفًا آخر.")


def run(*arguments: str) -> int:
    return main(["library", *arguments], COMMANDS, lambda word, home, only_help: None)


def test_the_commands_import_show_and_list(tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    assert run("import", str(page), "--work", "rivers_2031", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["record"]["gazette_date"] == "2031-03-05"
    assert [work["articles"] for work in told["works"]] == [3, 2]
    assert run("show", "rivers_2031", "3", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert [one["citation"]["cite"] for one in shown["paragraphs"]][:2] == ["3(1)", "3(1)(a)"]
    assert run("list", "--json") == 0
    assert {work["work_id"] for work in json.loads(capsys.readouterr().out)["works"]} == set(WORKS)


def test_a_paragraph_is_shown_as_the_findings_cite_it(capsys) -> None:  # type: ignore[no-untyped-def]
    assert run("show", "uncac_2003", "46(21)", "--json") == 0
    cites = [one["citation"]["cite"] for one in json.loads(capsys.readouterr().out)["paragraphs"]]
    assert cites[0] == "46(21)"
    assert all(cite.startswith("46(21)") for cite in cites)
    assert run("show", "uncac_2003", "46", "--json") == 0
    assert len(json.loads(capsys.readouterr().out)["paragraphs"]) > len(cites)
    assert run("show", "uncac_2003", "46(2", "--json") == 2
    assert run("show", "uncac_2003", "46(99)", "--json") == 2


def test_a_file_too_large_is_told_its_true_size(tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    assert run("import", str(huge)) == 2
    assert "50 MB" in capsys.readouterr().err


def test_a_pdf_is_called_a_pdf_whatever_its_name(tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    scanned = tmp_path / "treaty.json"
    scanned.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj")
    assert run("import", str(scanned)) == 2
    assert "is a PDF" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [("import", "no-such-file.txt"), ("show", "rivers_2031", "1"), ("import", __file__)]
)
def test_a_command_that_cannot_be_done_says_so_in_one_line(capsys, arguments) -> None:  # type: ignore[no-untyped-def]
    assert run(*arguments) == 2
    errors = capsys.readouterr().err
    assert errors.startswith("rogatory: ")
    assert errors.count("\n") == 1


@pytest.mark.parametrize(
    ("instrument", "files"),
    [
        ("arab_anti_corruption_2010", [ARAB_CONVENTION.name]),
        ("uncac_2003", ["treaties/uncac-2003.ar.json", "treaties/uncac-2003.en.json"]),
    ],
)
def test_every_provision_the_law_states_meets_its_official_text(instrument: str, files: list[str]) -> None:
    for name in files:
        bring(official(name))
    stated = shipped_law_book().instruments[instrument].provisions
    texts = {cite: shelf.official_text(instrument, cite) for cite in stated}
    assert [cite for cite, found in texts.items() if len(found) != len(files)] == []


def test_a_report_is_held_by_its_paragraphs_with_headings_documents_and_states() -> None:
    done = reading_room.import_file(actor("head"), "report.txt", REPORT.encode())
    assert isinstance(done, reading_room.ImportedView)
    assert done.works[0].message.endswith("فقرات.")
    held = reading_room.works(ENGLISH)[0]
    assert (held.unit, held.numbers) == ("paragraph", ("1", "2", "3", "4", "5"))
    assert held.symbols == ("RIV/CONF/2031/7", "RIV/CONF/2031/4")
    assert {"Tunisia", "Iran", "European Union"} <= set(held.states)
    headings = [(one.level, one.numbers) for one in reading_room.contents(ENGLISH, held.work_id)]
    assert headings == [(1, ("1", "2")), (1, ("3", "4")), (1, ("5",))]
    paragraph = reading_room.article(ENGLISH, held.work_id, "5")
    assert paragraph is not None
    assert paragraph.unit == "paragraph"
