"""A confirmed State's node turned hostile: whatever its messages say, the file stays readable."""

import json
from io import BytesIO
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from web_office import account

from rogatory.desk import casework, theirs
from rogatory.desk.people import actor_of
from rogatory.exchange.inbox import Arrived
from rogatory.store import blobs

AT = "2026-03-01T09:30:00Z"
REQUEST = {"requesting_state": "JO", "requested_state": "TN", "title": "t", "language": "ar"}
FILE = {"sha256": "a" * 64, "size": 1, "name": "x.pdf", "media_type": "application/pdf"}


def sent(**changes):
    return {"message": "request_sent/1", "at": AT, "request": {**REQUEST, **changes}, "revision": 1}


def filed(**changes):
    return {**sent(), "annexes": [{**FILE, **changes}]}


DEEP = b"[" * 3000 + b"]" * 3000
START = b'{"message": "request_sent/1", "at": "2026-03-01T09:30:00Z", "revision": 1, "request": '
HOSTILE = {
    "plain": sent(),
    "year one east": {**sent(), "at": "0001-01-01T00:00:00+14:00"},
    "year one": {**sent(), "at": "0001-01-01T00:00:00Z"},
    "year 9999 west": {**sent(), "at": "9999-12-31T23:59:59-14:00"},
    "year 9999": {**sent(), "at": "9999-12-31T23:59:59Z"},
    "huge revision": {**sent(), "revision": 2**60},
    "negative revision": {**sent(), "revision": -5},
    "digest with newline": filed(sha256="a" * 64 + "\n"),
    "media type with newline": filed(media_type="text/plain\r\nX-Evil: 1"),
    "media type html": filed(media_type="text/html"),
    "media type arabic": filed(media_type="نص/عادي"),
    "huge size": filed(size=2**62),
    "bidi name": filed(name="exe.\u202efdp\n\r\"'<script>"),
    "long name": filed(name="x" * 100_000),
    "nul title": sent(title="a\u0000b"),
    "control title": sent(title="".join(map(chr, range(1, 32)))),
    "script title": sent(title="<script>alert(1)</script>{{7*7}}"),
    "states unknown": sent(requesting_state="XX", requested_state=""),
    "states other": sent(requesting_state="FR", requested_state="DE"),
    "date far": sent(on="9999-12-31", deadline={"on": "9999-12-31", "reasons": "x"}),
    "date first": sent(on="0001-01-01", deadline={"on": "0001-01-01", "reasons": "x"}),
    "date none": sent(on="yesterday", deadline={"on": "\u0661", "reasons": "x"}),
    "language odd": sent(language="<x>", translations=["", "zz", "\u202e"]),
    "basis odd": sent(legal_basis=["../../etc/passwd", "arab_anti_corruption_2010", "", "x" * 5000]),
    "same ids": sent(
        measures=[{"id": "m", "facts": ["f", "g"]}, {"id": "m"}], facts_stated=[{"id": "f", "text": ""}] * 3
    ),
    "odd ids": sent(measures=[{"id": '"><b>', "facts": ["<i>"]}], facts_stated=[{"id": "<i>", "text": "x"}]),
    "many rows": sent(
        measures=[{"id": f"m{n}", "facts": [f"f{m}" for m in range(40)]} for n in range(60)],
        facts_stated=[{"id": f"f{n}", "text": "x"} for n in range(60)],
    ),
    "protected regex": sent(persons=[{"name": "(.*)+[" * 20, "protected": True}], facts="(.*)+[" * 30),
    "protected ordinary word": sent(persons=[{"name": "the", "protected": True}], facts="the the the"),
    "protected marker": sent(title="⟦abc/0⟧ ▮▮▮", persons=[{"name": "Jane", "protected": True}]),
    "protected marker without end": sent(title=f"⟦abc/{'9' * 5000}⟧"),
    "person born": sent(persons=[{"name": "J", "born_on": "not a day"}]),
    "period odd": sent(
        measures=[{"id": "m", "period_from": "x", "period_to": "9999-99-99", "hearing_on": "y"}]
    ),
    "typst code": sent(title='#panic("x") $a$ @ref <lbl> \\ #read("/etc/passwd")', facts='= h\n#import "x"'),
    "format odd": sent(format="rogatory.request/999"),
    "unknown kind": {"message": "x/y" * 200, "at": AT},
    "unknown kind long": {"message": "x" * 100_000, "at": AT},
    "unknown kind nul": {"message": "\u0000\n", "at": AT},
    "internal act": {"message": "access_granted/1", "at": AT, "user": str(uuid4()), "level": "work"},
    "ours to say": {"message": "assistance_refused/1", "at": AT, "extent": "full", "reasons": "x"},
    "enquiry odd id": {"message": "status_enquired/1", "at": AT, "enquiry_id": '"><script>' * 9},
    "enquiry empty id": {"message": "status_enquired/1", "at": AT, "enquiry_id": ""},
    "withdrawn first": {"message": "request_withdrawn/1", "at": AT, "reasons": "\u0000"},
    "supplied nothing": {"message": "information_supplied/1", "at": AT, "question_id": "", "files": [FILE]},
    "draft": {"message": "draft_shared/1", "at": AT, "request": REQUEST, "revision": 0, "note": "\u202e"},
}
RAW = {
    "empty": b"",
    "not utf-8": b"\xff\xfe{}",
    "lone surrogate": START + b'{"purpose": "\\ud800"}}',
    "surrogate title": START + b'{"title": "\\udfff"}}',
    "deep": START + b'{}, "extra": ' + DEEP + b"}",
    "deep title": START + b'{"title": ' + DEEP + b"}}",
    "number": b"1e999",
    "duplicate keys": b'{"message": "a", "message": "request_sent/1"}',
    "bom": b"\xef\xbb\xbf{}",
}


def received(data: bytes, reference=None):
    return theirs.record_theirs(
        [
            Arrived(
                message_id=str(uuid4()),
                sender="JO",
                reference=reference or uuid4(),
                message=data,
                files=(),
                container_sha256="b" * 64,
            )
        ],
        timezone.now(),
    )


def signed_in(*roles):
    client = Client()
    client.force_login(account(roles[0], *roles), backend="django.contrib.auth.backends.ModelBackend")
    return client


def every_page(head, dossier_id):
    stem = f"/requests/{dossier_id}/"
    pages = ["/desk/", "/requests/", stem, f"{stem}chronology", f"{stem}edit", f"{stem}do/register"]
    pages += [f"{stem}do/refuse", f"{stem}do/request_information", "/audit/"]
    letters = [f"{stem}letter.{language}.pdf" for language in ("ar", "en", "fr")]
    return {page: head.get(page).status_code for page in pages + letters}


@pytest.mark.django_db
@pytest.mark.parametrize("name", [*HOSTILE, *RAW])
def test_whatever_a_peer_says_its_dossier_can_be_read_and_registered(name):
    data = RAW[name] if name in RAW else json.dumps(HOSTILE[name]).encode()
    dossier_id = received(data)
    head = signed_in("head", "officer")
    assert set(every_page(head, dossier_id).values()) == {200}
    assert head.post(f"/requests/{dossier_id}/do/register", {}).status_code in {302, 422}
    assert set(every_page(head, dossier_id).values()) == {200}


@pytest.mark.django_db
def test_a_file_is_never_shown_as_what_another_state_calls_it():
    data = json.dumps(filed(name="a\r\nX-Evil: 1\u202efdp.html", media_type="text/html")).encode()
    reference = uuid4()
    dossier_id = received(data, reference)
    stored = blobs.put(BytesIO(b"<script>alert(1)</script>"), f"dossier:{dossier_id}", 1000)
    received(json.dumps(filed(sha256=stored.sha256, media_type="text/html\n")).encode(), reference)
    head = signed_in("head", "officer")
    answer = head.get(f"/requests/{dossier_id}/files/{stored.sha256}")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.django_db
def test_the_name_of_a_file_from_outside_hides_nothing():
    dossier_id = received(json.dumps(filed(name="exe.\u202efdp\r\n<b>/../x")).encode())
    reader = actor_of(account("head", "head").pk, None)
    view = casework.dossier(reader, dossier_id)
    assert view.documents[0].name == "exe._fdp___b__.._x"
