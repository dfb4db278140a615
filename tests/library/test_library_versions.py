"""Texts in time: a version for each day, what amends what, and the day in two calendars."""

import json
from datetime import date

import pytest
from test_library_files import LAW
from test_library_reading import PAGE, refusal
from test_library_shelf import actor, bring, run

from rogatory.desk import reading_room, standing_shown
from rogatory.desk.access import NotAllowed
from rogatory.desk.views import Refused
from rogatory.kernel.languages import ScreenLanguage
from rogatory.library.akoma.identifiers import checked
from rogatory.library.models import Expression

pytestmark = pytest.mark.django_db
ENGLISH = ScreenLanguage.ENGLISH


def bring_version(words: str, valid_from: date | None) -> None:
    content = LAW.replace("النهر ماء يجري", words).encode()
    done = reading_room.import_file(None, "law.txt", content, work="rivers_law", valid_from=valid_from)
    assert isinstance(done, reading_room.ImportedView)


def first_article(as_of: date | None = None) -> str:
    found = reading_room.article(ENGLISH, "rivers_law", "1", as_of)
    return "" if found is None else found.paragraphs[0].official_text.get("ar", "")


def bring_three() -> None:
    """Brought out of order: the oldest version comes last."""
    bring_version("ثان", date(2032, 1, 1))
    bring_version("ثالث", date(2033, 1, 1))
    bring_version("أول", date(2031, 4, 4))


def test_the_text_is_that_of_the_day_asked_about() -> None:
    bring_three()
    assert first_article(date(2031, 4, 3)) == ""
    assert first_article(date(2031, 4, 4)) == "أول."
    assert first_article(date(2031, 12, 31)) == "أول."
    assert first_article(date(2032, 1, 1)) == "ثان."
    assert first_article(date(2040, 1, 1)) == "ثالث."
    assert first_article() == "ثالث."
    assert len([one for one in reading_room.works(ENGLISH) if one.work_id == "rivers_law"]) == 1


def test_a_version_brought_again_takes_its_own_place_alone() -> None:
    bring_three()
    bring_version("أول مصحح", date(2031, 4, 4))
    assert Expression.objects.count() == 3
    assert first_article(date(2031, 5, 5)) == "أول مصحح."
    assert first_article() == "ثالث."


def test_a_text_without_a_day_is_followed_by_the_first_version_that_has_one() -> None:
    bring_version("قديم", None)
    bring_version("جديد", date(2032, 1, 1))
    assert (first_article(date(2031, 1, 1)), first_article()) == ("قديم.", "جديد.")
    versions = standing_shown.standing_of(ENGLISH, "rivers_law").versions
    assert [(one.valid_from, one.valid_until) for one in versions] == [
        (None, date(2032, 1, 1)),
        (date(2032, 1, 1), None),
    ]


def test_the_commands_take_a_day(tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    bring_three()
    assert run("show", "rivers_law", "1", "--as-of", "2032-05-05", "--json") == 0
    assert json.loads(capsys.readouterr().out)["paragraphs"][0]["official_text"]["ar"] == "ثان."
    law = tmp_path / "law.txt"
    law.write_text(LAW, encoding="utf-8")
    given = (
        "--work",
        "rivers_law",
        "--valid-from",
        "2034-01-01",
        "--identifier",
        "/akn/tn/act/law/2031-04-04/9",
    )
    assert run("import", str(law), *given) == 0
    capsys.readouterr()
    assert run("versions", "rivers_law", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["identifier"] == "/akn/tn/act/law/2031-04-04/9"
    assert len(told["versions"]) == 4


def test_an_amendment_is_told_on_both_works(capsys) -> None:  # type: ignore[no-untyped-def]
    bring_version("أول", None)
    bring(PAGE.encode(), "rivers_2031")
    assert run("relate", "rivers_law", "amends", "act_7_2031", "--since", "2032-01-01", "--json") == 0
    capsys.readouterr()
    (told,) = [
        one for one in standing_shown.standing_of(ENGLISH, "act_7_2031").relations if one.kind == "amends"
    ]
    assert told.message.startswith("Amended by: ")
    assert told.message.endswith("(1 January 2032)")
    assert told.held
    ratified = standing_shown.standing_of(ENGLISH, "rivers_2031").relations
    assert [(one.kind, one.work_id) for one in ratified] == [("ratifies", "act_7_2031")]
    assert run("relate", "no_such_work", "amends", "rivers_law") == 2


def test_only_heads_and_administrators_relate_texts() -> None:
    with pytest.raises(NotAllowed):
        standing_shown.relate(actor("officer"), "rivers_law", "amends", "other")
    assert isinstance(standing_shown.relate(actor("head"), "rivers_law", "amends", "other"), Refused)


def test_the_record_gives_days_in_both_calendars() -> None:
    done = reading_room.import_file(None, "page.txt", PAGE.encode(), work="rivers_2031")
    assert isinstance(done, reading_room.ImportedView)
    assert dict(done.metadata)["Date"] == "2031-03-03 (9 Dhu al-Qa'da 1452)"
    assert done.record["date"] == "2031-03-03"


def test_an_identifier_that_is_none_is_refused() -> None:
    assert checked("/akn/tn/act/law/2031-04-04/9") == "/akn/tn/act/law/2031-04-04/9"
    refused = reading_room.import_file(None, "page.txt", PAGE.encode(), work="rivers_2031", identifier="law 9")
    assert isinstance(refused, Refused)
    assert refusal(b"") == "library-import-empty"
