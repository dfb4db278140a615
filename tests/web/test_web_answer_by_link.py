"""A State without a node answers by a link: its code, what it sees, its answer once, its receipt."""

import io
import re
import zipfile
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import get_resolver
from django.utils import timezone
from web_office import account, actor, begun, browser

from rogatory.desk import casework, holders, links
from rogatory.desk.views import Done, Holder, MadeLink, Refused
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.exchange.identity import own_identity
from rogatory.exchange.models import CounterpartLink, Outgoing
from rogatory.kernel.canonical import sha256_hex
from rogatory.kernel.languages import ScreenLanguage
from rogatory.register import dossiers
from rogatory.sealing.receipts import Receipt, verify_receipt

pytestmark = pytest.mark.django_db(transaction=True)
WITNESS = "Shahida Mahmiya"


@pytest.fixture
def office(our_keys):
    user = account("leila", "officer", "head")
    protected = {"name": WITNESS, "role": "witness", "protected": True}
    dossier_id = begun(
        user, persons=[protected], facts=f"{WITNESS} saw it. JO94CBJO0010000000000131000302 was paid."
    )
    for command in ("approve", "send"):
        assert isinstance(casework.perform(actor(user), dossier_id, command, {}), Done)
    casework.perform(actor(user), dossier_id, "write_note", {"text": "SECRETNOTE"})
    return user, dossier_id


def made(user, dossier_id, days=30, language="en"):
    until = (timezone.localdate() + timedelta(days=days)).isoformat()
    link = links.make_link(actor(user), dossier_id, "Ministry of Justice (fictional)", language, until)
    assert isinstance(link, MadeLink), link
    return link


def opened(link):
    client = Client()
    answer = client.post(f"/answer/{link.address}/", {"code": link.code.lower().replace("-", " ")})
    assert answer.status_code == 302, answer.content.decode()[-1500:]
    return client


def handed_in(client, link, says, fields):
    answer = client.post(f"/answer/{link.address}/write/{says}", fields)
    assert answer.status_code == 302, answer.content.decode()[-3000:]
    look = client.get(f"/answer/{link.address}/look").content.decode()
    draft = re.search(r'name="draft" value="([^"]+)"', look).group(1)
    given = client.post(f"/answer/{link.address}/look", {"draft": draft})
    return draft, given


def acts_of(dossier_id, kind):
    return [one.act for one in dossiers.load(dossier_id).acts if isinstance(one.act, kind)]


def test_the_address_alone_opens_nothing_and_a_wrong_code_tells_nothing(office):
    user, dossier_id = office
    link = made(user, dossier_id)
    for address in (link.address, "no-such-link-there-is"):
        page = Client().get(f"/answer/{address}/")
        assert page.status_code == 200
        assert b"Twelve letters" in page.content
    wrong = [
        Client().post(f"/answer/{address}/", {"code": "ABCD-EFGH-2345"}).content.decode().replace(address, "")
        for address in (link.address, "no-such-link-there-is")
    ]
    plain = [re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", one) for one in wrong]
    assert plain[0] == plain[1]


def test_guessing_locks_a_link_and_an_address_without_one_alike(office):
    user, dossier_id = office
    link = made(user, dossier_id)
    for address in (link.address, "no-such-link-there-is"):
        cache.clear()
        answers = [Client().post(f"/answer/{address}/", {"code": "wrong"}) for _ in range(8)]
        assert b"Too many wrong codes" in answers[-1].content
        assert all(b"Too many" not in one.content for one in answers[:-1])
    locked = Client().post(f"/answer/{link.address}/", {"code": link.code})
    assert locked.status_code == 403
    assert b"Too many wrong codes" in locked.content
    assert [act.link_event for act in acts_of(dossier_id, acts.LinkNoted)] == ["made", "locked"]


def test_one_address_gets_only_so_many_tries_a_minute(office):
    told = [Client().post(f"/answer/none-{n}/", {"code": "wrong"}).status_code for n in range(31)]
    assert told[-1] == 429
    assert set(told[:-1]) == {403}


def test_the_first_right_code_binds_the_link_to_that_browser(office):
    user, dossier_id = office
    link = made(user, dossier_id)
    first = opened(link)
    assert first.get(f"/answer/{link.address}/").status_code == 200
    second = Client().post(f"/answer/{link.address}/", {"code": link.code})
    assert second.status_code == 403
    assert b"another browser" in second.content
    assert b"desk@example.test" in second.content, "whom to call is said to who has the code"
    stored = CounterpartLink.objects.get()
    assert link.code not in stored.code_hash
    assert link.code.replace("-", "") not in stored.code_hash


def test_an_ended_and_an_expired_link_say_so_to_who_has_the_code_and_close_the_open_page(office):
    user, dossier_id = office
    link = made(user, dossier_id)
    client = opened(link)
    assert links.end_link(actor(user), dossier_id, link.link_id)
    assert b"Twelve letters" in client.get(f"/answer/{link.address}/").content
    assert client.get(f"/answer/{link.address}/letter.en.pdf").status_code == 302
    assert b"ended by the authority" in Client().post(f"/answer/{link.address}/", {"code": link.code}).content
    other = made(user, dossier_id)
    CounterpartLink.objects.filter(id=other.link_id).update(expires_at=timezone.now())
    assert b"has expired" in Client().post(f"/answer/{other.address}/", {"code": other.code}).content


def test_opening_a_link_forgets_whoever_was_signed_in_and_takes_a_new_session(office):
    user, dossier_id = office
    link = made(user, dossier_id)
    client = browser(user)
    before = client.session.session_key
    client.post(f"/answer/{link.address}/", {"code": link.code})
    assert client.session.session_key != before
    assert client.get("/desk/").status_code == 302, "the account is signed out"


def test_the_holder_sees_what_was_sent_and_neither_notes_nor_protected_names(office):
    user, dossier_id = office
    link = made(user, dossier_id)
    client = opened(link)
    page = client.get(f"/answer/{link.address}/")
    shown = page.content.decode()
    assert "SECRETNOTE" not in shown
    assert WITNESS not in shown
    assert "leila" not in shown
    assert "<script" not in shown
    assert " style=" not in shown
    assert page["Cache-Control"] == "private, no-store"
    assert "noindex" in page["X-Robots-Tag"]
    assert page["X-Frame-Options"] == "DENY"
    policy = page["Content-Security-Policy"]
    assert "script-src" not in policy
    assert "frame-ancestors 'none'" in policy
    letter = client.get(f"/answer/{link.address}/letter.ar.pdf")
    assert letter["Content-Type"] == "application/pdf"
    assert letter.content.startswith(b"%PDF")
    events = [act.link_event for act in acts_of(dossier_id, acts.LinkNoted)]
    assert events == ["made", "opened", "downloaded"]


def test_the_holder_reaches_nothing_but_the_pages_of_the_link(office):
    user, dossier_id = office
    link, other = made(user, dossier_id), begun(user)
    client, stranger = opened(link), Client()
    sample = {
        "dossier_id": dossier_id,
        "peer_id": dossier_id,
        "user_id": user.pk,
        "link_id": link.link_id,
        "command": "close",
        "sha256": "0" * 64,
        "language": "en",
    }
    walked = 0
    for pattern in get_resolver("rogatory.web.addresses").url_patterns:
        route = str(pattern.pattern)
        if route.startswith("answer/") or not set(pattern.pattern.converters) <= set(sample):
            continue
        path = "/" + re.sub(r"<(?:\w+:)?(\w+)>", lambda found: str(sample[found.group(1)]), route)
        for ask in ("get", "post"):
            theirs, nobodys = getattr(client, ask)(path), getattr(stranger, ask)(path)
            assert theirs.status_code == nobodys.status_code, path
            assert theirs.get("Location") == nobodys.get("Location"), path
        walked += 1
    assert walked > 25
    assert client.get(f"/requests/{other}/").status_code == 302
    assert client.get(f"/answer/{link.address}/files/{'0' * 64}").status_code == 404
    second = made(user, other) if links.may_link(actor(user), other) else None
    assert second is None, "a draft has no link"


def test_an_answer_is_received_once_with_a_signed_receipt_and_counts_when_confirmed(office):
    user, dossier_id = office
    link = made(user, dossier_id)
    client = opened(link)
    scan = io.BytesIO(b"%PDF-1.7 invented")
    scan.name = "../\u202estatement.pdf"
    draft, given = handed_in(
        client,
        link,
        "deliver_evidence",
        {"extent": "full", "text": "The statements", "signed_by": "A clerk", "files": scan},
    )
    assert given.status_code == 302
    assert not acts_of(dossier_id, acts.EvidenceDelivered), "nobody confirmed it yet"
    again = client.post(f"/answer/{link.address}/look", {"draft": draft})
    assert again["Location"] == given["Location"]
    (claimed,) = acts_of(dossier_id, acts.AnswerClaimed)
    assert claimed.came_by == "link"
    assert claimed.answer.files[0].name == "statement.pdf"

    base = given["Location"]
    assert b"Receipt" in client.get(base).content
    signed, answer = client.get(base + "receipt.asice").content, client.get(base + "answer.json").content
    own = own_identity()
    receipt = verify_receipt(io.BytesIO(signed), certificate=own.certificate, issuer="TN", recipient="JO")
    assert isinstance(receipt, Receipt)
    assert receipt.message_id == claimed.claim_id
    assert receipt.sealed_sha256 == sha256_hex(answer)
    assert zipfile.is_zipfile(io.BytesIO(signed))

    shown = casework.dossier(actor(user), dossier_id)
    assert shown.next_step.main_command == "confirm_answer"
    queued = Outgoing.objects.count()
    outcome = casework.perform(
        actor(user), dossier_id, "confirm_answer", {"claim_id": claimed.claim_id, "how": "Called their desk"}
    )
    assert isinstance(outcome, Done), outcome
    (delivered,) = acts_of(dossier_id, acts.EvidenceDelivered)
    assert delivered.confirmation.claim_id == claimed.claim_id
    assert delivered.received_at == claimed.received_at
    assert Outgoing.objects.count() == queued, "what they said is not sent back to them"
    assert b"taken into the file" in client.get(base).content


@pytest.mark.parametrize(
    ("says", "fields", "kind"),
    [
        ("acknowledge", {"number": "JO-7", "contact": "desk 4"}, acts.ReceiptAcknowledged),
        ("request_information", {"questions": "Which account?\nSince when?"}, acts.InformationRequested),
        ("open_consultation", {"subject": "refusal", "text": "May we?"}, acts.ConsultationOpened),
        ("postpone", {"grounds": "interferes_with_proceedings", "text": "A trial"}, acts.ExecutionPostponed),
        (
            "refuse",
            {"extent": "part", "measures": "m1", "grounds": "no_dual_criminality", "text": "No"},
            acts.AssistanceRefused,
        ),
        ("report_status", {"text": "With the prosecutor"}, acts.StatusReported),
    ],
)
def test_every_answer_becomes_the_same_act_as_a_message_from_a_node(office, says, fields, kind):
    user, dossier_id = office
    link = made(user, dossier_id)
    claim, _ = handed_in(opened(link), link, says, fields)
    done = casework.perform(
        actor(user), dossier_id, "confirm_answer", {"claim_id": claim, "how": "By telephone"}
    )
    assert isinstance(done, Done), done
    (act,) = acts_of(dossier_id, kind)
    assert act.confirmation.how == "By telephone"
    assert act.side is dossiers.load(dossier_id).opened.our_side.other


def test_an_answer_set_aside_stays_in_the_file_and_changes_nothing(office):
    user, dossier_id = office
    link = made(user, dossier_id)
    client = opened(link)
    claim, given = handed_in(client, link, "refuse", {"extent": "full", "grounds": "other", "text": "No"})
    casework.perform(actor(user), dossier_id, "set_aside_answer", {"claim_id": claim, "reasons": "Not theirs"})
    assert not acts_of(dossier_id, acts.AssistanceRefused)
    assert acts_of(dossier_id, acts.AnswerSetAside)
    assert b"not taken as your answer" in client.get(given["Location"]).content


def test_hostile_answers_are_refused_with_a_reason_and_leave_nothing(office):
    user, dossier_id = office
    link = made(user, dossier_id)
    client = opened(link)
    page = f"/answer/{link.address}/write/"
    lying = io.BytesIO(b"<html><script>x</script>")
    lying.name = "result.pdf"
    for says, fields in (
        ("refuse", {"extent": "full", "text": "No ground"}),
        ("refuse", {"extent": "full", "grounds": "no_such_ground"}),
        ("deliver_evidence", {"extent": "part", "measures": "m99", "text": "x"}),
        ("deliver_evidence", {"extent": "all of it", "text": "x"}),
        ("request_information", {"questions": "?", "answer_by": "soon"}),
        ("report_status", {"text": "x" * 300_000}),
        ("deliver_evidence", {"extent": "full", "files": lying}),
    ):
        refused = client.post(page + says, fields)
        assert refused.status_code == 422, (says, fields)
        assert b'role="alert"' in refused.content, (says, fields)
    assert client.get(page + "approve").status_code == 404
    assert client.post(f"/answer/{link.address}/look", {"draft": "made-up"}).status_code == 302
    assert not acts_of(dossier_id, acts.AnswerClaimed)
    checked = Client(enforce_csrf_checks=True)
    assert checked.post(f"/answer/{link.address}/", {"code": link.code}).status_code == 403


def test_a_holder_is_no_account_and_knows_one_dossier_only(office):
    user, dossier_id = office
    link = made(user, dossier_id)
    tried = holders.enter(link.address, link.code)
    held = holders.holder_of(link.address, str(tried.link_id), tried.proof, tried.language)
    assert set(held.__struct_fields__) == {"link_id", "dossier_id", "language"}
    assert holders.holder_of(link.address, str(tried.link_id), "guessed", tried.language) is None
    assert holders.holder_of("another", str(tried.link_id), tried.proof, tried.language) is None


def test_only_who_works_on_the_file_makes_links_and_the_code_is_shown_once(office):
    user, dossier_id = office
    stranger = account("omar", "officer")
    assert browser(stranger).get(f"/requests/{dossier_id}/links").status_code == 404
    client = browser(user)
    until = (timezone.localdate() + timedelta(days=9)).isoformat()
    fields = {"for_whom": "A desk (fictional)", "language": "ar", "until": until}
    page = client.post(f"/requests/{dossier_id}/links", fields).content.decode()
    code = re.search(r"<strong><bdi>([0-9A-Z-]{14})</bdi>", page).group(1)
    assert code not in client.get(f"/requests/{dossier_id}/links").content.decode()
    late = (timezone.localdate() + timedelta(days=400)).isoformat()
    assert client.post(f"/requests/{dossier_id}/links", {**fields, "until": late}).status_code == 422


def test_answers_that_are_refused_fill_no_disk(office, settings, tmp_path, monkeypatch):
    user, dossier_id = office
    settings.ROGATORY_BLOBS = tmp_path / "blobs"
    monkeypatch.setattr(holders, "MOST_DRAFTS", 3)
    holder = Holder(
        link_id=made_and_opened(user, dossier_id), dossier_id=dossier_id, language=ScreenLanguage.ENGLISH
    )
    for number in range(6):
        brought = [("scan.pdf", io.BytesIO(b"%PDF-1.7 invented " + str(number).encode()))]
        refused = holders.prepare(holder, "postpone", {"grounds": "", "text": ""}, brought)
        assert isinstance(refused, Refused), number
    lying = [one for one in settings.ROGATORY_BLOBS.rglob("*") if one.is_file()]
    assert len(lying) == 3


def made_and_opened(user, dossier_id):
    link = made(user, dossier_id)
    opened(link)
    return link.link_id
