"""Every word the pages ask for is in the catalogue, and the catalogue holds no word no page asks for."""

import re
from pathlib import Path

import pytest
from django.core.cache import cache
from web_office import PASSWORD, account, browser

from rogatory.desk.words import UnknownCode, offence_concepts, text
from rogatory.kernel.findings import Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.grounds import Ground
from rogatory.law.kinds import Kind
from rogatory.store.lawfolders import shipped_law_book
from rogatory.web.forms.command_fields import COMMANDS, GROUNDS, HARMFUL, LEAVING, confirmation
from rogatory.web.forms.law_questions import DECISIONS, EVENT_GROUPS, GROUND_GROUPS, STANDS
from rogatory.web.forms.request_fields import SECTIONS, Section

WEB = Path(__file__).resolve().parents[2] / "src" / "rogatory" / "web"
CATALOGUES = WEB.parent / "wording" / "catalogues"
SPOKEN = "\n".join(file.read_text("utf-8") for file in sorted((CATALOGUES / "en").glob("web*.ftl")))
HELD = set(re.findall(r"^(web-[a-z0-9-]+) =", SPOKEN, re.MULTILINE))


def sources() -> str:
    files = [*WEB.rglob("*.html"), *WEB.rglob("*.py")]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def families() -> set[str]:
    """The codes put together from a value: one for each value."""
    codes = {f"web-step-{command}" for command in COMMANDS} | {
        f"web-confirm-{confirmation(one)}" for one in HARMFUL | LEAVING
    }
    codes |= {f"web-ground-{ground}" for ground in GROUNDS} | {f"web-size-{unit}" for unit in ("kb", "mb")}
    codes |= {f"web-verdict-{one.value}" for one in Verdict}
    codes |= {f"web-concept-{one}" for one in offence_concepts()}
    codes |= {f"web-law-grounds-{name}" for name, _ in GROUND_GROUPS}
    codes |= {f"web-law-events-{name}" for name, _ in EVENT_GROUPS} - {"web-law-events-other"}
    codes |= {f"web-law-decision-{one}" for one in DECISIONS} | {f"web-law-stands-{one}" for one in STANDS}
    codes |= {f"web-law-part-{part}" for part in parts_of_the_concordance()}
    asks = [
        ask for command in COMMANDS.values() for ask in command if ask.show == "choice" and ask.name != "ground"
    ]
    codes |= {f"web-{ask.message}-{option}" for ask in asks for option in ask.options}
    for section in SECTIONS:
        codes |= {f"web-section-{section.name}", f"web-lead-{section.name}"} | of_fields(section)
    return {code.replace("_", "-") for code in codes}


def parts_of_the_concordance() -> set[str]:
    """The first part of every concept a shipped treaty states: each is a heading in three languages."""
    held = shipped_law_book().instruments.values()
    return {stated.concept.partition(".")[0] for one in held for stated in one.provisions.values()}


def of_fields(section: Section) -> set[str]:
    """The names of a section's fields and the choices they offer; languages are named by their own list."""
    stem = f"{section.rows}-" if section.rows else ""
    codes = {f"web-field-{stem}{field.message}" for field in section.fields}
    choices = [field for field in section.fields if field.show == "choice" and field.name != "language"]
    return codes | {
        f"web-{field.name.rpartition('.')[2]}-{option}" for field in choices for option in field.options
    }


def test_every_word_a_page_asks_for_is_there():
    asked = set(re.findall(r"""t\('(web-[a-z0-9-]+)'[,)]""", sources()))
    assert asked | families() <= HELD


def test_no_word_is_kept_that_no_page_asks_for():
    written = sources()
    stems = set(re.findall(r"""['"](web-[a-z0-9-]*?)-?['"]""", written)) | {"web-hint", "web-ask"}
    idle = {code for code in HELD - families() if code not in written}
    assert sorted(code for code in idle if not any(code.startswith(f"{stem}-") for stem in stems)) == []


def test_the_pages_offer_every_ground_a_treaty_names_for_assistance():
    named = {
        ground.value
        for held in shipped_law_book().instruments.values()
        for rule in held.rules
        if rule.limit and rule.concerns(Kind.MUTUAL_LEGAL_ASSISTANCE)
        for ground in rule.grounds
    }
    assert named <= set(GROUNDS) <= {ground.value for ground in Ground}


@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_numbers_are_counted_as_the_language_counts(language):
    counted = {text("web-days", language, count=number) for number in (0, 1, 2, 3, 11, 100)}
    assert len(counted) == 6
    with pytest.raises(UnknownCode):
        text("web-days", language)


@pytest.mark.django_db
@pytest.mark.parametrize("language", list(ScreenLanguage))
def test_the_sign_in_speaks_our_words_in_the_readers_language(language, client):
    cache.clear()
    leila = account("leila", "officer", language=language.value)
    spoken = {"HTTP_ACCEPT_LANGUAGE": language.value}
    wrong = client.post("/account/login/", {"login": leila.username, "password": "not this"}, **spoken)
    assert text("accounts-wrong-sign-in", language) in wrong.content.decode()
    inside = browser(leila)
    assert 'class="told' not in inside.get("/desk/").content.decode()
    change = {"oldpassword": PASSWORD} | dict.fromkeys(("password1", "password2"), "another long sentence")
    changed = inside.post("/account/password/change/", change, follow=True)
    assert text("accounts-told-password-changed", language) in changed.content.decode()
