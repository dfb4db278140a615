"""The law asked at the desk: each question as an officer meets it, in three languages, and what is none."""

import json
import re
import shutil
from datetime import date
from pathlib import Path

import msgspec
import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from test_web_pages import LANGUAGES, well_set
from web_office import account, actor, begun, browser

from rogatory.desk import casework, counsel, drafting
from rogatory.desk.ask_the_law import LARGEST_UPLOAD
from rogatory.desk.counsel import GROUNDS, KINDS, TRIGGERS
from rogatory.desk.read_the_law import ROWS_ON_A_PAGE
from rogatory.desk.risks_shown import by_ground, ruled_out
from rogatory.desk.views import CheckView, CitationView, RiskView
from rogatory.desk.views.counsel import JurisdictionView
from rogatory.desk.words import text
from rogatory.kernel.findings import Verdict
from rogatory.kernel.languages import ScreenLanguage
from rogatory.store.lawfolders import shipped_law_book
from rogatory.web.drawing.jurisdiction import MOST_STATES, claims_table
from rogatory.web.footnotes import Footnotes
from rogatory.web.forms.law_questions import EVENT_GROUPS, GROUND_GROUPS
from rogatory.web.marks import opening

pytestmark = pytest.mark.django_db
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
INSTRUMENTS = Path(__file__).resolve().parents[2] / "src" / "rogatory" / "law" / "instruments"
DAY = "2019-05-31"
STATES = f"requesting=TN&requested=JO&on={DAY}"
ENGLISH = ScreenLanguage.ENGLISH
SCRIPT = "<script>alert(1)</script>"

QUESTIONS = (
    "/law/basis/",
    "/law/checklist/",
    "/law/check/",
    "/law/check/#risks",
    "/law/duties/",
    "/law/refusal/",
    "/law/conduct/",
    "/law/conduct/#jurisdiction",
    "/law/treaties/",
    "/law/concordance/",
    "/law/errata/",
)
ANSWERS = (
    f"/law/basis/?{STATES}&kind=mutual_legal_assistance&conduct=2017-03-03",
    f"/law/basis/?{STATES}&kind=extradition",
    f"/law/checklist/?{STATES}&kind=mutual_legal_assistance",
    f"/law/checklist/?{STATES}&kind=extradition",
    f"/law/duties/?trigger=request_received&{STATES}",
    "/law/treaties/uncac_2003/",
    f"/law/treaties/arab_anti_corruption_2010/?state=TN&on={DAY}",
    "/law/treaties/uncac_2003/?kind=extradition&requested_on=2026-02-01&withdrawal=2026-01-01",
    "/law/concordance/?concept=refusal",
    "/law/concordance/?differences=yes&page=2",
    "/law/errata/?instrument=uncac_2003",
)


@pytest.fixture
def officer():
    cache.clear()
    return account("leila", "officer")


@pytest.fixture
def asking(officer):
    return browser(officer)


def example(name: str, **changes: object) -> SimpleUploadedFile:
    values = {**json.loads((EXAMPLES / name).read_text("utf-8")), **changes}
    return SimpleUploadedFile("request.json", json.dumps(values).encode())


def plain(answer, status: int = 200, language: str = "en") -> str:
    """The page in words, without the marks that keep a name in its direction."""
    return well_set(answer, language, status).replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_and_its_answer_is_set_in_the_readers_language(language):
    cache.clear()
    client = browser(account("leila", "officer", language=language))
    for address in ("/law/", *QUESTIONS, *ANSWERS):
        well_set(client.get(address), language)
    for address, file in (
        ("/law/check/", "2-deficient-request.json"),
        ("/law/conduct/", "kinds/extradition.json"),
    ):
        well_set(client.post(address, {"file": example(file)}), language)
    grounds = {"requesting": "JO", "requested": "TN", "ground": ["bank_secrecy", "essential_interests"]}
    well_set(client.post("/law/refusal/", grounds), language)


def test_the_questions_stand_in_the_order_an_officer_meets_them_each_with_a_sentence(asking):
    page = plain(asking.get("/law/"))
    places = [page.index(f'<a href="{address}"') for address in QUESTIONS]
    assert places == sorted(places)
    for name in ("basis", "checklist", "check", "risks", "duties", "refusal", "dual", "jurisdiction", "errata"):
        assert text(f"web-law-say-{name}", ENGLISH) in page


@pytest.mark.parametrize("role", ["officer", "head", "executing", "auditor", "administrator"])
def test_whoever_is_signed_in_may_ask_and_nobody_else(role, client):
    cache.clear()
    reader = browser(account(f"a-{role}", role))
    assert '<a href="/law/"' in reader.get("/library/").content.decode()
    for address in ("/law/", *QUESTIONS, *ANSWERS[:3]):
        assert reader.get(address).status_code == 200, address
        assert client.get(address)["Location"].startswith("/account/login/")


def test_what_binds_stands_before_what_may_with_its_paragraph_and_what_is_not_known(asking):
    page = plain(asking.get(ANSWERS[0]))
    binds, may = page.index('id="group-binds"'), page.index('id="group-may"')
    assert binds < page.index("United Nations Convention against Corruption") < may
    assert may < page.index('href="/provisions/arab_anti_corruption_2010/35(4)"')
    assert 'href="/provisions/uncac_2003/68(2)"' in page
    assert "the day Tunisia deposited its instrument" in page
    assert "Ministry of Justice" in page  # the central authority Jordan is seen to have designated
    assert "when the acts were done" in page
    assert "reciprocity and the law of the requested State remain" in page


def test_in_arabic_the_same_treaties_bind_and_the_page_reads_from_the_right():
    cache.clear()
    client = browser(account("salma", "officer", language="ar"))
    page = plain(client.get(ANSWERS[0]), language="ar")
    assert "من تونس إلى الأردن: المساعدة القانونية المتبادلة" in page
    assert page.index('id="group-binds"') < page.index("اتفاقية الأمم المتحدة لمكافحة الفساد")
    assert "غير معروف:" in page


def test_our_own_state_is_chosen_already_and_a_question_can_be_kept_and_turned_round(asking, settings):
    own = settings.NODE.configuration.state
    page = plain(asking.get("/law/basis/"))
    asks = page.split('id="requesting"', 1)[1].split("</select>", 1)[0]
    assert f'<option value="{own}" selected>' in asks
    kept = plain(asking.get(ANSWERS[0]))
    turned = "/law/basis/?requesting=JO&amp;requested=TN&amp;kind=mutual_legal_assistance"
    assert turned in kept
    onward = kept.split('class="onward', 1)[1]
    assert '"/law/checklist/?requesting=TN&amp;requested=JO&amp;kind=mutual_legal_assistance"' in onward


def test_a_treaty_of_the_offices_own_counts(asking, settings, tmp_path):
    own = tmp_path / "law" / "pact"
    shutil.copytree(INSTRUMENTS / "uncac_2003", own)
    described = (own / "instrument.toml").read_text("utf-8").replace('id = "uncac_2003"', 'id = "pact_1999"', 1)
    (own / "instrument.toml").write_text(described, "utf-8")
    settings.NODE = msgspec.structs.replace(settings.NODE, home=tmp_path)
    for address in (ANSWERS[0], "/law/treaties/", "/law/errata/"):
        assert "pact_1999" in plain(asking.get(address)), address
    assert asking.get("/law/treaties/pact_1999/").status_code == 200


def test_a_checklist_has_a_box_for_every_point_and_practice_stands_last(asking):
    page = plain(asking.get(ANSWERS[2]))
    assert page.count('class="tick-box"') == page.count('<li class="tick ')
    needs = {"required", "where-possible", "only-if", "condition"}
    assert needs <= set(re.findall(r'class="tick tick-([a-z-]+)"', page))
    practice = page.index('id="part-practice"')
    assert page.index('id="part-uncac_2003"') < page.index('id="part-arab_anti_corruption_2010"') < practice
    assert "no breach" in page[practice:]
    assert 'href="/provisions/practice' not in page


def test_a_file_is_checked_with_what_would_mend_each_point_and_each_risk(asking):
    page = plain(asking.post("/law/check/", {"file": example("2-deficient-request.json")}))
    assert "verdict-not_satisfied" in page
    assert "Add: the facts in summary." in page
    risks = page.split('id="risks-title"', 1)[1]
    assert "Non-conformity of the request" in risks
    assert "Complete the draft:" in risks
    beside = page.split('data-fold="beside"', 1)[1].split("</details>", 1)[0]
    assert "UNTOC" in beside


def test_the_answer_to_a_file_says_what_was_asked_of_whom_and_on_which_day(asking):
    page = plain(
        asking.post("/law/check/", {"file": example("1-complete-request.json", title="Invented case")})
    )
    head = page.split('class="answer-head"', 1)[1].split("</header>", 1)[0]
    assert "Tunisia asks Jordan: mutual legal assistance" in head
    assert "<bdi>Invented case</bdi>" in head
    assert "today was taken" not in head
    page = plain(asking.post("/law/check/", {"file": SimpleUploadedFile("r.json", b"{}")}))
    head = page.split('class="answer-head"', 1)[1].split("</header>", 1)[0]
    assert "The file names neither the State that asks" in head
    assert "today was taken" in head


DEPOSIT = "the day Tunisia deposited its instrument"


def undetermined(page: str) -> list[str]:
    """Each undetermined finding of a page, down to the next."""
    return [one.split('class="finding ', 1)[0] for one in page.split('class="finding finding-undetermined')[1:]]


def test_what_an_undetermined_finding_hangs_on_is_named_in_it_wherever_it_is_shown(officer, asking):
    checked = plain(asking.post("/law/check/", {"file": example("1-complete-request.json")}))
    draft = {"requesting_state": "TN", "requested_state": "JO", "title": "Invented"}
    panel = asking.post("/requests/check", draft).content.decode().replace("\u2068", "").replace("\u2069", "")
    refused = refusal(asking, ground=["own_national"], kind="extradition")
    dossier = plain(asking.get(f"/requests/{begun(officer)}/"))
    hung_on = "whether the case is submitted for prosecution"
    for page, fact in ((checked, DEPOSIT), (panel, DEPOSIT), (dossier, DEPOSIT), (refused, hung_on)):
        assert any("Not known:" in one and fact in one for one in undetermined(page)), fact
    assert "whether an organized criminal group is involved" in checked.split('data-fold="beside"', 1)[1]
    conduct = json.loads((EXAMPLES / "kinds/extradition.json").read_text("utf-8"))["conduct"]
    file = example("kinds/extradition.json", conduct={**conduct, "proceedings_in": None})
    compared = plain(asking.post("/law/conduct/", {"file": file}))
    assert "Not known:" in undetermined(compared.split("Consultation between States", 1)[1])[0]


def test_the_grounds_ruled_out_are_counted_as_the_command_counts_them_and_named_in_a_fold(asking):
    page = plain(asking.post("/law/check/", {"file": example("kinds/extradition.json")}))
    fold = page.split('data-fold="excluded"', 1)[1].split("</details>", 1)[0]
    found = counsel.law_check(ENGLISH, (EXAMPLES / "kinds/extradition.json").read_bytes())
    named = [opening(one.ground_in_words) for one in ruled_out(found.risks)]
    assert f"{len(named)} grounds ruled out by the facts" in fold
    assert re.findall(r"<b>([^<]+)</b>", fold) == named


def test_a_complete_file_leaves_no_ground_open(asking):
    page = plain(asking.post("/law/check/", {"file": example("1-complete-request.json")}))
    assert "verdict-satisfied" in page
    assert "finding-not_satisfied" not in page


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "Choose a request file"),
        (b"", "Choose a request file"),
        (b"{", "not valid JSON"),
        (b'{"titel": "misspelt"}', "titel: the request format has no such field"),
        (b'{"requesting_state": "XX"}', "not the two-letter code of a State"),
        (b'{"on": "yesterday"}', "not a date"),
        (b"[" * 200_000, "nested deeper"),
        (b"\xff\xfe\x00", "not valid JSON"),
        (b"x" * (LARGEST_UPLOAD + 1), f"larger than {LARGEST_UPLOAD // 1000} kB"),
        (b'{"facts": "' + b"a" * 20_000_000 + b'"}', f"larger than {LARGEST_UPLOAD // 1000} kB"),
    ],
    ids=["none", "empty", "broken", "unknown-field", "state", "day", "deep", "binary", "large", "20-megabytes"],
)
@pytest.mark.parametrize("address", ["/law/check/", "/law/conduct/"])
def test_a_file_that_is_no_request_is_told_beside_its_field(asking, address, content, said):
    sent = {} if content is None else {"file": SimpleUploadedFile("r.json", content)}
    page = plain(asking.post(address, sent), 422)
    assert 'href="#file"' in page
    beside = page.split('id="file-error"', 1)[1].split("</p>", 1)[0]
    assert said in beside


def test_the_limit_of_a_file_stands_beside_the_field_in_its_fault_and_on_the_page_of_the_format(asking):
    limit = f"{LARGEST_UPLOAD // 1000} kB"
    page = plain(asking.get("/law/check/"))
    assert limit in page.split('id="file-hint"', 1)[1].split("</p>", 1)[0]
    large = SimpleUploadedFile("r.json", b" " * (LARGEST_UPLOAD + 1))
    page = plain(asking.post("/law/check/", {"file": large}), 422)
    fault = page.split('id="file-error"', 1)[1].split("</p>", 1)[0]
    command = f"“rogatory law check”, which takes {counsel.LARGEST_REQUEST // 1_000_000} MB"
    assert limit in fault
    assert command in fault
    assert limit in (EXAMPLES.parent / "docs" / "request-format.md").read_text("utf-8")


def test_a_file_that_names_a_script_runs_none(asking):
    file = example("2-deficient-request.json", title=SCRIPT, offences=[{"title": SCRIPT}])
    file.name = f"{SCRIPT}.json"
    for address in ("/law/check/", "/law/conduct/"):
        assert SCRIPT not in plain(asking.post(address, {"file": file}))
        file.seek(0)


def refusal(client, status=200, **said):
    asked = {"requesting": "JO", "requested": "TN", "decision": "refuse", "on": DAY, **said}
    return plain(client.post("/law/refusal/", asked), status)


def test_each_ground_is_answered_by_a_shape_and_a_word(asking):
    page = refusal(asking, ground=["bank_secrecy", "essential_interests"])
    barred = page.split("<h3>Bank secrecy</h3>", 1)[1].split("</article>", 1)[0]
    after = page.split("<h3>Essential interests</h3>", 1)[1].split("</article>", 1)[0]
    assert "May not be invoked" in barred
    assert 'href="/provisions/uncac_2003/46(8)"' in barred
    assert "Consult the requesting State" in after
    assert (
        '<use href="#v-not-satisfied"/>' in page.split("<h3>Bank secrecy</h3>", 1)[0].rsplit("<article", 1)[1]
    )
    assert "Withdraw this ground." in page


def test_what_was_done_first_opens_the_ground(asking):
    said = {"ground": ["essential_interests"], "reasons": "It would harm the security of the State."}
    before = refusal(asking, **said)
    done = refusal(asking, consulted="yes", **said)
    assert "ruled-allowed-after" in before.split('id="answer"', 1)[1]
    assert "ruled-allowed-after" not in done.split('id="answer"', 1)[1].split("<h3 id=", 1)[0]


def test_dual_criminality_is_not_wanting_where_the_conduct_itself_is_criminal_here(asking):
    said = {"ground": ["no_dual_criminality"], "coercive": "yes", "reasons": "No such offence.", "kind": ""}
    weighed = "dual criminality is met"
    assert weighed not in refusal(asking, **said)
    page = refusal(asking, conduct_criminal_here="yes", **said)
    assert weighed in page
    assert (
        '<option value="yes" selected>'
        in page.split('id="conduct_criminal_here"', 1)[1].split("</select>", 1)[0]
    )
    assert 'id="conduct_criminal_here-error"' in refusal(asking, 422, conduct_criminal_here="so-so", **said)


def test_a_mandatory_ground_and_the_lifting_of_a_measure_have_answers_of_their_own(asking):
    postponed = refusal(asking, decision="postpone", ground=["interferes_with_proceedings"])
    assert "means to postpone execution" in postponed
    lifted = refusal(asking, decision="lift", ground=["evidence_not_timely"])
    assert "means to lift a measure" in lifted


def test_the_reasons_of_a_case_never_stand_in_an_address(asking):
    page = plain(asking.get(f"/law/refusal/?{STATES}&reasons=secret-of-the-case&ground=bank_secrecy"))
    assert "secret-of-the-case" not in page.split("<main", 1)[1]
    assert 'value="bank_secrecy" checked' not in page
    assert '<form class="ask" method="post" action="/law/refusal/"' in page


def test_what_is_owed_has_its_day_its_paragraph_and_who_owes_it(asking):
    page = plain(asking.get(f"/law/duties/?trigger=request_received&{STATES}"))
    owed = page.split('id="owed-requested"', 1)[1]
    assert "Jordan owes, as the requested State" in owed
    assert 'href="/provisions/uncac_2003/46(24)"' in owed
    assert "29 August 2019" in owed  # ninety days, by practice
    assert "Practice, not a treaty rule" in owed


def test_the_day_an_effect_begins_stands_apart_from_what_is_owed(asking):
    page = plain(
        asking.get("/law/duties/?trigger=withdrawal_notified&requesting=TN&requested=JO&on=2026-01-15")
    )
    effects = page.split('id="effects"', 1)[1]
    assert "15 January 2027" in effects
    assert 'id="owed-each"' not in page


def test_what_concerns_some_kinds_alone_names_them(asking):
    page = plain(asking.get(f"/law/duties/?trigger=request_received&{STATES}"))
    assert "Only for these kinds of request: cooperation of financial intelligence units" in page


def test_one_state_stands_in_the_singular():
    client = browser(account("leila", "officer", language="fr"))
    page = plain(client.get("/law/treaties/arab_anti_corruption_2010/?state=TN"), language="fr")
    told = page.split('id="one-state"', 1)[1]
    assert "Indéterminé</span>" in told
    assert "Indéterminés</span>" not in told
    assert "liste de 15 parties" in told


def test_two_offences_stand_side_by_side_element_by_element(asking):
    page = plain(asking.post("/law/conduct/", {"file": example("kinds/extradition.json")}))
    elements = page.split('class="plain-table stacked elements"', 1)[1].split("</table>", 1)[0]
    assert elements.index("A person holding public office") < elements.index("A public official")
    assert "On 3 March 2017 the contract was awarded" in elements
    claims = page.split('class="plain-table stacked claims"', 1)[1].split("</table>", 1)[0]
    assert re.findall(r'<th scope="col">([^<]+)</th>', claims) == ["Ground", "Tunisia", "Jordan"]
    assert {text("web-law-claim-must", ENGLISH), text("web-law-claim-may", ENGLISH)} <= set(
        re.findall(r'class="must">([^<]+)<', claims)
    )
    assert "What would decide the open ones:" in page


def test_a_file_without_states_or_offences_says_what_to_add(asking):
    page = plain(asking.post("/law/conduct/", {"file": SimpleUploadedFile("r.json", b"{}")}))
    assert "The file names no offence. Add it to “offences”." in page
    assert "the file names no State" in page


def test_more_states_than_a_table_has_room_for_are_counted(asking):
    named = ["TN", "JO", "EG", "MA", "DZ", "LY", "IQ", "SA", "QA", "KW"]
    file = example("kinds/extradition.json", conduct={"committed_in": named})
    page = plain(asking.post("/law/conduct/", {"file": file}))
    assert f"{len(named) - MOST_STATES} more States are named" in page


def test_a_treaty_shows_every_state_of_its_list_as_of_a_day(asking):
    page = plain(asking.get(f"/law/treaties/uncac_2003/?on={DAY}"))
    table = page.split('class="plain-table stacked parties"', 1)[1].split("</table>", 1)[0]
    assert table.count("<tr>") > 150
    row = next(row for row in table.split("<tr>") if "state=JO" in row)
    assert "24 February 2005" in row
    assert "14 December 2005" in row
    assert "Bound" in row
    before = plain(asking.get("/law/treaties/uncac_2003/?on=2005-01-01&stands=bound"))
    assert "No State of the list stands so on that day" in before
    assert 'href="/library/uncac_2003/"' in page


def test_one_state_is_told_in_detail_with_its_source(asking):
    page = plain(asking.get("/law/treaties/arab_anti_corruption_2010/?state=TN"))
    told = page.split('id="one-state"', 1)[1].split("</section>", 1)[0]
    assert "no source held states the day of its deposit" in told
    assert "Presidential Order 134 of 2016" in told


def test_what_becomes_of_a_pending_request_needs_three_things(asking):
    stem = "/law/treaties/arab_anti_corruption_2010/?kind=extradition"
    answered = plain(asking.get(f"{stem}&requested_on=2026-02-01&withdrawal=2026-01-01"))
    assert 'href="/provisions/arab_anti_corruption_2010/35(8)"' in answered.split('id="pending"', 1)[1]
    missing = plain(asking.get(f"{stem}&requested_on=&withdrawal="), 422)
    assert 'id="requested_on-error"' in missing
    assert 'id="withdrawal-error"' in missing
    assert 'class="plain-table stacked parties"' in missing  # what was there to read stays there


def test_the_concordance_is_read_part_by_part_and_never_all_at_once(asking):
    opening_page = plain(asking.get("/law/concordance/"))
    assert "<table" not in opening_page
    assert "concept=refusal" in opening_page
    part = plain(asking.get("/law/concordance/?concept=refusal"))
    assert "refusal.reasons" in part
    assert "extradition.scope" not in part
    narrow = plain(asking.get("/law/concordance/?concept=offences.bribery_of_national_officials"))
    assert "offences.bribery_in_the_private_sector" not in narrow.split('class="answer"', 1)[1]
    everything = plain(asking.get("/law/concordance/?differences=yes"))
    assert everything.count("<tbody") == everything.count('<tbody class="differs"') == ROWS_ON_A_PAGE
    last = plain(asking.get("/law/concordance/?differences=yes&page=999999"))
    assert 'rel="next"' not in last
    assert 'rel="prev"' in last


def test_a_difference_is_told_under_its_row(asking):
    page = plain(asking.get("/law/concordance/?concept=refusal.dual_criminality&differences=yes"))
    row = page.split("refusal.dual_criminality</bdi>", 1)[1]
    assert "Difference in strength" in row
    assert "An obligation under conditions" in row
    assert "an option" in row.split("Difference in strength", 1)[1]


def test_the_traps_of_a_text_are_read_treaty_by_treaty(asking):
    counted = plain(asking.get("/law/errata/"))
    assert 'class="trap ' not in counted
    for held in shipped_law_book().instruments.values():
        page = plain(asking.get(f"/law/errata/?instrument={held.id}"))
        assert page.count('class="trap ') == len(held.errata), held.id


HOSTILE = (
    "/law/basis/?requesting=XX&requested=JO",
    "/law/basis/?requesting=TN&requested=",
    "/law/basis/?requesting=TN&requested=TN",
    f"/law/basis/?requesting={SCRIPT}&requested={SCRIPT}",
    f"/law/basis/?{STATES}&kind=bribery",
    f"/law/basis/?{STATES}&kind={SCRIPT}",
    "/law/basis/?requesting=TN&requested=JO&on=2026-02-30",
    f"/law/basis/?requesting=TN&requested=JO&known_as_of={SCRIPT}",
    "/law/basis/?requesting=TN&requested=JO&conduct=%00%0a",
    "/law/basis/?on=2026-01-01",
    f"/law/checklist/?{STATES}&kind=nothing",
    "/law/checklist/?requesting=tn&requested=jo",
    f"/law/duties/?trigger=refused-by-mood&{STATES}",
    f"/law/duties/?trigger=&{STATES}",
    "/law/duties/?trigger=request_received&requesting=TN&requested=JO&on=9999-12-31",
    f"/law/duties/?trigger=request_received&{STATES}&organized_group=perhaps",
    "/law/treaties/uncac_2003/?on=soon",
    f"/law/treaties/uncac_2003/?state={SCRIPT}",
    "/law/treaties/uncac_2003/?kind=x&requested_on=y&withdrawal=z",
    f"/law/concordance/?concept={SCRIPT}",
    "/law/concordance/?concept=refus",
    f"/law/errata/?instrument={SCRIPT}",
)


@pytest.mark.parametrize("address", HOSTILE)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_is_no_question_is_told_beside_its_field_and_runs_nothing(language, address):
    cache.clear()
    client = browser(account("leila", "officer", language=language))
    page = plain(client.get(address), 422, language)
    assert SCRIPT not in page
    field = re.search(r'<a href="#([a-z_]+)">', page)
    assert field, page
    assert "--" not in page.split('id="stop"', 1)[1].split("</section>", 1)[0]
    if field[1] != "instrument":  # which is chosen from a list of links
        assert f'id="{field[1]}-error"' in page
        assert f'id="{field[1]}"' in page


def test_a_ground_or_a_decision_nobody_knows_is_told_beside_its_field(asking):
    assert 'id="ground-error"' in refusal(asking, 422)
    assert 'id="ground-error"' in refusal(asking, 422, ground=["mood"])
    assert SCRIPT not in refusal(asking, 422, ground=[SCRIPT])
    assert 'id="decision-error"' in refusal(asking, 422, ground=["other"], decision="shred")
    assert 'id="coercive-error"' in refusal(asking, 422, ground=["other"], coercive="perhaps")
    kept = refusal(asking, 422, ground=["bank_secrecy"], requesting="", reasons="As written")
    assert 'value="bank_secrecy" checked' in kept
    assert "As written</textarea>" in kept


def test_an_article_is_shown_whole_and_a_place_however_it_is_written(asking):
    whole = plain(asking.get("/provisions/uncac_2003/46"))
    assert 'id="46(1)"' in whole
    assert 'id="46(30)"' in whole
    items = plain(asking.get("/provisions/uncac_2003/46.15"))
    assert 'id="46(15)(a)"' in items
    assert 'id="46(1)"' not in items
    panel = asking.get("/provisions/uncac_2003/46", headers={"HX-Target": "panel"}).content.decode()
    assert 'id="provision-title"' in panel
    assert "<main" not in panel
    assert "UNCAC 46(30)" in panel


@pytest.mark.parametrize(
    "address",
    [
        "/provisions/uncac_2003/460",
        "/provisions/uncac_2003/46(99)",
        "/provisions/nobody/46",
        "/law/treaties/nobody/",
        "/library/nobody/",
        "/library/uncac_2003/460",
    ],
)
def test_a_place_the_law_does_not_have_is_told_as_such_and_not_as_a_file_out_of_reach(asking, address):
    page = plain(asking.get(address), 404)
    assert "The law held here has no such place" in page
    assert 'href="/library/"' in page
    assert "no access" not in page


def test_the_menu_of_ideas_names_one_chosen_by_its_address_in_words(asking):
    for language, said in (("en", "Within “Refusal”: 1 idea"), ("fr", "Dans « Refus » : 1 idée")):
        client = browser(account(f"reader-{language}", "officer", language=language))
        page = plain(client.get("/law/concordance/?concept=refusal.bank_secrecy"), language=language)
        menu = page.split('id="concept"', 1)[1].split("</select>", 1)[0]
        assert f'<option value="refusal.bank_secrecy" selected>{said}</option>' in menu
        assert ">refusal.bank_secrecy<" not in menu


def test_a_treaty_not_held_is_not_found_and_only_files_are_sent(asking):
    assert asking.get("/law/treaties/no_such_treaty/").status_code == 404
    for address in (
        "/law/",
        "/law/basis/",
        "/law/checklist/",
        "/law/duties/",
        "/law/treaties/",
        "/law/errata/",
    ):
        assert asking.post(address, {}).status_code == 405


def test_a_draft_says_on_what_it_may_be_refused_and_what_stands_beside_it(officer):
    poor = {"requesting_state": "TN", "requested_state": "JO", "offences": [{"title": "Bribery"}]}
    found = drafting.check_draft(actor(officer), poor)
    assert isinstance(found, CheckView)
    assert any(risk.verdict is Verdict.NOT_SATISFIED for risk in found.risks)
    assert found.beside
    panel = browser(officer).post("/requests/check", {"requested_state": "JO", "requesting_state": "TN"})
    page = panel.content.decode()
    assert re.search(r'<details class="kept risks" data-fold="risks" open>', page)


@pytest.mark.usefixtures("our_keys")
def test_a_complete_draft_folds_its_risks_away_and_a_request_sent_tells_none(officer):
    dossier_id = begun(officer)
    page = browser(officer).get(f"/requests/{dossier_id}/").content.decode()
    assert re.search(r'<details class="kept risks" data-fold="risks">', page)
    head = actor(account("nizar", "head"))
    casework.perform(head, dossier_id, "approve", {})
    casework.perform(head, dossier_id, "send", {})
    sent = casework.dossier(actor(officer), dossier_id)
    assert sent.phase == "sent"
    assert sent.risks == ()
    assert sent.beside


def test_every_kind_ground_and_event_can_be_chosen(asking):
    duties, refusals = plain(asking.get("/law/duties/")), plain(asking.get("/law/refusal/"))
    assert all(f'<option value="{one}"' in duties for one in (*KINDS, *TRIGGERS))
    assert all(f'name="ground" value="{one}"' in refusals for one in GROUNDS)
    for groups, known in ((GROUND_GROUPS, GROUNDS), (EVENT_GROUPS, TRIGGERS)):
        assert sorted(word for _, held in groups for word in held) == sorted(known)


def test_a_note_called_twice_is_told_once():
    notes = Footnotes()
    first, again = notes.call("One.\nTwo."), notes.call("Two.")
    assert [(one.number, one.first) for one in (*first, *again)] == [(1, True), (2, True), (2, False)]
    assert notes.told() == ((1, "One."), (2, "Two."))


def risk(ground: str, verdict: Verdict, cite: str, *, mandatory: bool = False) -> RiskView:
    return RiskView(
        ground=ground,
        ground_in_words=ground,
        mandatory=mandatory,
        verdict=verdict,
        citation=CitationView(instrument="uncac_2003", cite=cite, label=cite),
        message="",
        mend=f"Mend {cite}",
        missing=(),
        missing_in_words=(),
        note="",
    )


def test_what_several_treaties_say_of_one_ground_stands_together_under_the_gravest():
    open_, possible = Verdict.NOT_SATISFIED, Verdict.UNDETERMINED
    held = (risk("a", open_, "1"), risk("b", possible, "2"), risk("a", possible, "3", mandatory=True))
    one, other = by_ground(held)
    assert (one.ground, one.verdict, one.mandatory) == ("a", open_, True)
    assert [place.cite for place in one.citations] == ["1", "3"]
    assert one.mends == ("Mend 1", "Mend 3")
    assert other.ground == "b"


def test_no_claim_makes_an_empty_table():
    nobody = JurisdictionView(
        on=date(2019, 5, 31),
        known_as_of=date(2019, 5, 31),
        law_digest="",
        states=("TN",),
        grounds=(),
        consult=(),
    )
    assert claims_table(nobody).rows == ()


@pytest.mark.parametrize(
    ("words", "opened"),
    [
        ("bank secrecy", "Bank secrecy"),
        ("\u2068the\u2069 rest", "\u2068The\u2069 rest"),
        ("السرية", "السرية"),
        ("", ""),
    ],
)
def test_a_word_that_opens_a_line_begins_large_where_the_script_has_it(words, opened):
    assert opening(words) == opened
