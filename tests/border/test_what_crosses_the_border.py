"""What crosses the border is what the officer chose and the law allows, and nothing else of the file.

Secrets are planted in all places of two offices through the desk; a whole story is played between them with
every kind of message, over the network and by folder. Then each is looked for in every byte that crossed, in
all of it once opened, and in all the other State's node holds. Of what *was* sent a mark is found in each, so
that looking is known to find. A file crosses byte for byte, with whatever its program wrote into it.
"""

import base64
import io
import json
import re
import shutil
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from invented_request import request
from office import Office
from searching import found, plain

from rogatory.dossier.mutual_legal_assistance.wire import MESSAGES

WITNESS, ALIAS, PASSPORT = "Zubayda Qarmaziyya", "زبيدة القرمزية", "Q77889900"
PROTECTED = {
    "name": WITNESS,
    "other_names": [ALIAS, "Umm Qarmaz al-Baydawi"],
    "identity_documents": [PASSPORT],
    "role": "witness",
    "nationality": "TN",
    "location": "Rue des Figuiers Bleus",
    "born_on": "1971-11-23",
    "protected": True,
}
NAMED = f"{WITNESS} {ALIAS} {PASSPORT}"
"""Goes into every text an officer writes: where the text crosses, none of it does."""
OF_THE_WITNESS = (
    WITNESS,
    ALIAS,
    PASSPORT,
    "Umm Qarmaz al-Baydawi",
    "Rue des Figuiers Bleus",
    "Qarmaziyya",
    "القرمزية",
)
SEAL = b"ROGATORYSEAL"
_BODY = re.compile(rb"content-length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n", re.IGNORECASE)


class Planted:
    """Marks of one State: ``secret`` ones must stay, ``sent`` ones cross."""

    def __init__(self, state: str) -> None:
        self.state, self.secret, self.sent = state, list[str](), list[str]()

    def stays(self, where: str) -> str:
        """A text that never leaves."""
        return self._planted(self.secret, f"verborgen-{self.state}-{where}-zaafaran")

    def crosses(self, where: str) -> str:
        """A text an officer sends."""
        return self._planted(self.sent, f"mitgeteilt-{self.state}-{where}-yasmine")

    @staticmethod
    def _planted(among: list[str], text: str) -> str:
        among.append(text)
        return text


def written(mark: str) -> str:
    """A text for the other State, with a protected name in it."""
    return f"{mark} {NAMED} يرجى العلم"


def document(*texts: str, author: str = "") -> str:
    """A word processor's file: zipped, its texts deflated in it, its author and a small picture beside them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types/>')
        body = f"<w:t>{' '.join(texts)}</w:t>"
        archive.writestr("word/document.xml", f'<w:document xmlns:w="urn:example:w">{body}</w:document>')
        if author:
            properties = f'<p xmlns:dc="urn:example:dc"><dc:creator>{author}</dc:creator></p>'
            archive.writestr("docProps/core.xml", properties)
            archive.writestr("docProps/thumbnail.emf", f"preview by {author}")
    return base64.b64encode(out.getvalue()).decode()


def plain_file(*texts: str) -> str:
    return base64.b64encode("\n".join(texts).encode()).decode()


class Story:
    """Both offices, what was planted in each, and all that went between them."""

    def __init__(self, folder: Path) -> None:
        self.tunisia, self.jordan = Office("TN", folder), Office("JO", folder)
        self.ours, self.theirs = Planted("TN"), Planted("JO")
        self.carried: list[tuple[str, bytes]] = []
        self._hire()
        self.tunisia("befriend", self.jordan("describe"))
        self.jordan("befriend", self.tunisia("describe"))

    def _hire(self) -> None:
        for office, planted in ((self.tunisia, self.ours), (self.jordan, self.theirs)):
            for role in ("officer", "head", "executing", "auditor"):
                username, password = planted.stays(f"user-{role}"), planted.stays(f"password-{role}")
                # Who approved a request signs its letter, and nobody else of the office is ever named.
                signs = (office.state, role) == ("TN", "head")
                name = planted.crosses("signatory") if signs else planted.stays(f"name-{role}")
                office("hire", role, username, name, password)

    def mail_goes(self) -> None:
        """Until nothing is due in either office."""
        while self.tunisia("work") + self.jordan("work"):
            continue

    def is_carried(self) -> None:
        """Somebody takes what lies there from one office to the other, and looks at it on the way."""
        for one, other in ((self.tunisia, self.jordan), (self.jordan, self.tunisia)):
            (other.home / "post" / "in").mkdir(parents=True, exist_ok=True)
            for file in sorted((one.home / "post" / "out").rglob("*")):
                if file.is_file():
                    self.carried.append((other.state, str(file.name).encode() + file.read_bytes()))
                    shutil.move(file, other.home / "post" / "in" / file.name)
            other("take_in")

    def close(self) -> None:
        self.tunisia.close()
        self.jordan.close()


def play_over_the_network(story: Story) -> None:
    """Every kind of message but a withdrawal, and beside each what must not go with it."""
    ours, theirs, tunisia, jordan = story.ours, story.theirs, story.tunisia, story.jordan
    title = ours.crosses("title")
    first = request("TN", "JO", title, ours.stays("first-draft"), NAMED, person=PROTECTED)
    dossier = tunisia("begin", first)
    tunisia("begin", request("TN", "JO", ours.stays("other-title"), ours.stays("other-facts"), NAMED))
    tunisia("begin", request("TN", "MA", ours.stays("title-for-morocco")))
    unsent = document(ours.stays("unsent-file"), author=ours.stays("author-of-an-unsent-file"))
    tunisia("enclose", "officer", dossier, f"{ours.stays('unsent-name')}.docx", unsent)
    tunisia("look_for", "officer", ours.stays("search-term"))
    tunisia("log", ours.stays("log-line"))
    whole = request("TN", "JO", title, written(ours.crosses("facts")), person=PROTECTED)
    tunisia("do", "officer", dossier, "save_draft", {"request": whole})
    tunisia("do", "officer", dossier, "write_note", {"text": f"{ours.stays('note')} {NAMED}"})
    tunisia("do", "officer", dossier, "share_draft", {"note": written(ours.crosses("draft_shared"))})
    story.mail_goes()
    there = jordan("theirs", title)
    jordan("do", "head", there, "comment_on_draft", {"text": theirs.crosses("draft_commented")})
    why = ours.stays("override")
    tunisia("do", "head", dossier, "approve", {}, why)
    annex = tunisia(
        "enclose",
        "officer",
        dossier,
        f"{ours.crosses('annex-name')}.docx",
        document(ours.crosses("annex"), author=ours.crosses("author-of-the-annex")),
    )
    tunisia("do", "officer", dossier, "send", {"annexes": [annex]}, why)
    story.mail_goes()
    play_the_answers(story, dossier, there)
    tunisia("do", "officer", dossier, "close", {"outcome": f"{ours.stays('outcome')} {NAMED}"})
    jordan("do", "head", there, "close", {"outcome": theirs.stays("outcome")})


def play_the_answers(story: Story, dossier: str, there: str) -> None:
    ours, theirs, tunisia, jordan = story.ours, story.theirs, story.tunisia, story.jordan
    why = theirs.stays("override")

    def asked(command: str, fields: dict[str, object], role: str = "head") -> dict[str, list[str]]:
        """The requested State does something, and its mail goes."""
        jordan("do", role, there, command, fields, why)
        story.mail_goes()
        return tunisia("open_matters", dossier)

    def answered(command: str, fields: dict[str, object]) -> dict[str, list[str]]:
        tunisia("do", "officer", dossier, command, fields, ours.stays("override"))
        story.mail_goes()
        return jordan("open_matters", there)

    asked("register", {"number": theirs.crosses("number")})
    asked("acknowledge", {"contact": theirs.crosses("receipt_acknowledged")})
    jordan("do", "head", there, "write_note", {"text": theirs.stays("note")})
    kept = jordan(
        "enclose", "head", there, f"{theirs.stays('kept-name')}.docx", document(theirs.stays("kept-file"))
    )
    jordan("begin", request("JO", "TN", theirs.stays("other-title"), theirs.stays("other-facts")))
    open_now = asked(
        "request_information", {"questions": [theirs.crosses("information_requested")], "why": "x"}
    )
    content = plain_file(ours.crosses("file-of-an-answer"))
    tunisia("enclose", "officer", dossier, f"{ours.stays('name-before-renaming')}.txt", content)
    file = tunisia("enclose", "officer", dossier, "answer.txt", content)
    text = written(ours.crosses("information_supplied"))
    answered("supply_information", {"question_id": open_now["questions"][0], "text": text, "files": [file]})
    handed = {"authority": theirs.stays("authority"), "note": theirs.stays("forwarding-note")}
    asked("forward", {**handed, "executing_user": ""})
    enquiries = answered("enquire_status", {"text": written(ours.crosses("status_enquired"))})["enquiries"]
    asked("report_status", {"enquiry_id": enquiries[0], "text": theirs.crosses("status_reported")})
    consulted = (("refusal", "essential_interests"), ("postponement", "interferes_with_proceedings"))
    for number, (subject, ground) in enumerate(consulted):
        fields = {
            "subject": subject,
            "grounds": [ground],
            "text": theirs.crosses(f"consultation_opened-{number}"),
        }
        held = asked("open_consultation", fields)["consultations"][-1]
        reply = {"consultation_id": held, "text": written(ours.crosses(f"consultation_answered-{number}"))}
        answered("answer_consultation", reply)
        asked(
            "conclude_consultation", {"consultation_id": held, "outcome": theirs.stays(f"concluded-{number}")}
        )
    for command, more in (("accept_conditions", {}), ("decline_conditions", {"reasons": NAMED})):
        open_now = asked("impose_conditions", {"terms": [theirs.crosses(f"conditions_imposed-{command}")]})
        declined = {"reasons": written(ours.crosses("conditions_declined"))} if more else {}
        answered(command, {"conditions_id": open_now["conditions"][0], **declined})
    put_off = {"ground": "interferes_with_proceedings", "reasons": theirs.crosses("execution_postponed")}
    asked("postpone", put_off)
    asked("resume", {"note": theirs.crosses("execution_resumed")})
    done = {"extent": "part", "measures": ["m1"]}
    asked("record_execution", {**done, "result": theirs.stays("result"), "files": [kept]})
    play_a_disk(story, asked, answered, there)
    proof = jordan("enclose", "head", there, "evidence.docx", document(theirs.crosses("evidence")))
    asked("deliver_evidence", {**done, "text": theirs.crosses("evidence_delivered"), "files": [proof]})
    refusal = {"extent": "part", "measures": ["m2"], "grounds": ["essential_interests"]}
    asked("refuse", {**refusal, "reasons": theirs.crosses("assistance_refused")})


Doing = Callable[[str, dict[str, object]], dict[str, list[str]]]


def play_a_disk(story: Story, asked: Doing, answered: Doing, there: str) -> None:
    """A disk goes by bag; its list crosses, what became of it inside each State does not."""
    ours, theirs, jordan, tunisia = story.ours, story.theirs, story.jordan, story.tunisia
    content = plain_file(f"{'a' * 64}  {theirs.crosses('name-on-a-disk')}", f"{'b' * 64}  b")
    listed = jordan("enclose", "head", there, "SHA256SUMS", content)
    hands = {"handed_by": theirs.crosses("handed-by"), "handed_on": "2026-01-06", "carriage": "diplomatic_bag"}
    announced = asked(
        "hand_over_medium",
        {
            "medium_kind": "disk",
            "label": theirs.crosses("medium_handed_over"),
            "seal_number": theirs.crosses("seal-number"),
            **hands,
            "files": [listed],
        },
    )
    medium, dossier = announced["media"][0], announced["dossier"][0]
    taken = {"received_by": ours.crosses("received-by"), "received_on": "2026-01-07"}
    told = written(ours.crosses("medium_received"))
    answered("receive_medium", {"medium_id": medium, **taken, "seal_condition": "broken", "text": told})
    inside = {"handed_by": ours.stays("hand-inside"), "handed_to": ours.stays("laboratory")}
    answered("pass_on_medium", {"medium_id": medium, **inside, "handed_on": "2026-01-07"})
    content = plain_file(f"{'a' * 64}  {ours.crosses('name-found-on-it')}")
    found = tunisia("enclose", "officer", dossier, "found.txt", content)
    told = written(ours.crosses("medium_compared"))
    answered("compare_medium", {"medium_id": medium, "files": [found], "text": told})
    ended = {"ending": "returned", "done_by": ours.crosses("done-by"), "done_on": "2026-01-08"}
    told = written(ours.crosses("medium_disposed"))
    answered("dispose_of_medium", {"medium_id": medium, **ended, "carriage": "courier", "text": told})
    back = {"received_by": theirs.crosses("received-back-by"), "received_on": "2026-01-09"}
    asked("receive_medium", {"medium_id": medium, **back, "seal_condition": "none"})


def play_by_folder(story: Story) -> None:
    """Another request, carried on a disk, and taken back."""
    ours, tunisia, jordan = story.ours, story.tunisia, story.jordan
    for office, other in ((tunisia, "JO"), (jordan, "TN")):
        office("by_folder", other)
    title = ours.crosses("title-by-folder")
    dossier = tunisia("begin", request("TN", "JO", title, written(ours.crosses("carried")), person=PROTECTED))
    tunisia("do", "officer", dossier, "write_note", {"text": ours.stays("note-by-folder")})
    for role, command, fields in (
        ("head", "approve", {}),
        ("officer", "send", {}),
        ("officer", "withdraw", {"reasons": written(ours.crosses("request_withdrawn"))}),
    ):
        tunisia("do", role, dossier, command, fields, ours.stays(f"override-{command}"))
    for _ in range(4):
        tunisia("work")
        jordan("work")
        story.is_carried()


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """Played once."""
    played = Story(tmp_path_factory.mktemp("border"))
    try:
        play_over_the_network(played)
        play_by_folder(played)
        for office, planted in ((played.tunisia, played.ours), (played.jordan, played.theirs)):
            planted.secret += office("never_told")
            assert office("undelivered") == []
        yield played
    finally:
        played.close()


def between(story: Story) -> bytes:
    """Every byte that crossed, as it crossed."""
    carried = b"\n".join(content for _, content in story.carried)
    return bytes(story.tunisia.line.heard) + bytes(story.jordan.line.heard) + carried


def opened(story: Story) -> Iterator[bytes]:
    """All that crossed, opened by the one it was for."""
    for office in (story.tunisia, story.jordan):
        heard = bytes(office.line.heard)
        bodies = [heard[at.end() : at.end() + int(at[1])] for at in _BODY.finditer(heard)]
        carried = (content for to, content in story.carried if to == office.state and SEAL in content)
        bodies += [content[content.index(SEAL) :] for content in carried]
        for body in bodies:
            is_sealed = body.startswith(SEAL)
            yield base64.b64decode(office("opened", base64.b64encode(body).decode())) if is_sealed else body


def held_by(office: Office) -> Iterator[bytes]:
    for piece in office("everything"):
        yield base64.b64decode(piece)


def all_found(secrets: list[str], pieces: Iterator[bytes]) -> set[str]:
    return {secret for piece in set(pieces) for secret in found(secrets, piece)}


def test_every_kind_of_message_was_sent(story: Story) -> None:
    sent = {*story.tunisia("kinds_sent"), *story.jordan("kinds_sent")}
    assert sent == set(MESSAGES), "a new kind of message needs a place in this story"


def test_nothing_that_was_to_stay_crossed_in_any_byte(story: Story) -> None:
    secrets = [*story.ours.secret, *story.theirs.secret, *OF_THE_WITNESS]
    assert found(secrets, between(story)) == set()


def test_of_what_was_sent_a_listener_on_the_line_reads_nothing(story: Story) -> None:
    assert found([*story.ours.sent, *story.theirs.sent], between(story)) == set()


def test_nothing_that_was_to_stay_is_in_what_was_opened_and_all_that_was_sent_is(story: Story) -> None:
    secrets = [*story.ours.secret, *story.theirs.secret, *OF_THE_WITNESS]
    sent = [*story.ours.sent, *story.theirs.sent]
    seen = all_found([*secrets, *sent], opened(story))
    assert seen & set(secrets) == set()
    assert seen == set(sent)


def test_nothing_that_was_to_stay_is_anywhere_in_the_other_states_node(story: Story) -> None:
    in_jordan = all_found([*story.ours.secret, *OF_THE_WITNESS, *story.ours.sent], held_by(story.jordan))
    assert in_jordan == set(story.ours.sent)
    in_tunisia = all_found([*story.theirs.secret, *story.theirs.sent], held_by(story.tunisia))
    assert in_tunisia == set(story.theirs.sent)


def test_nothing_that_was_to_stay_lies_in_a_file_or_a_log_of_the_other_state(story: Story) -> None:
    for office, other in ((story.tunisia, story.theirs), (story.jordan, story.ours)):
        pieces = (base64.b64decode(piece) for piece in office("plain_files"))
        assert all_found([*other.secret, *OF_THE_WITNESS], pieces) == set()


def test_what_was_to_stay_is_found_where_it_stayed(story: Story) -> None:
    """Else it was never planted."""
    planted = [
        secret for secret in story.ours.secret if secret.startswith("verborgen") and "password" not in secret
    ]
    seen = all_found([*planted, *OF_THE_WITNESS], held_by(story.tunisia))
    # Kept and named by no act; a reason nobody needed, where the law had nothing against it; words only looked
    # for, or in a log.
    nowhere_in_rows = ("unsent", "override", "search-term", "log-line", "before-renaming")
    elsewhere = {secret for secret in planted if any(where in secret for where in nowhere_in_rows)}
    assert {*planted, *OF_THE_WITNESS} - seen <= elsewhere


SECRET = "verborgen-يُخفى-Größe-zaafaran"


def in_a_pdf(text: str) -> bytes:
    stream = zlib.compress(f"BT ({text}) Tj ET".encode("utf-16-be"))
    return b"%PDF-1.7\n1 0 obj\n<</Length 1>>\nstream\n" + stream + b"\nendstream\nendobj\n"


WAYS = {
    "as it is": SECRET.encode(),
    "in another case": SECRET.upper().encode(),
    "with its marks apart": unicodedata.normalize("NFD", SECRET).encode(),
    "in UTF-16": b"\xff\xfe" + SECRET.encode("utf-16-le"),
    "in UTF-16 of the other order, out of step": b"x" + SECRET.encode("utf-16-be"),
    "percent-encoded": quote(SECRET).encode(),
    "escaped as JSON": json.dumps(SECRET).encode(),
    "as entities": "".join(f"&#{ord(sign)};" for sign in SECRET).encode(),
    "in base64": b'{"checkpoint":"' + base64.b64encode(b"before " + SECRET.encode() + b" after") + b'"}',
    "in base64 twice": base64.b64encode(base64.b64encode(SECRET.encode())),
    "in hexadecimal": SECRET.encode().hex().encode(),
    "in presentation forms": SECRET.replace("يُخفى", "\ufef3\ufea8\ufed4\ufef0").encode(),
    "with signs that are not seen": "\u200f".join(SECRET).encode(),
    "in a word processor's file": base64.b64decode(document(SECRET)),
    "in a file in a file": base64.b64decode(document(document(SECRET))),
    "in a PDF": in_a_pdf(SECRET),
    "cut by a line": SECRET.replace("-", "-\n").encode(),
}


@pytest.mark.parametrize("way", WAYS)
def test_looking_finds_a_secret_however_it_is_written(way: str) -> None:
    assert found([SECRET], WAYS[way]) == {SECRET}


def test_looking_finds_nothing_where_nothing_is() -> None:
    assert found([SECRET], base64.b64decode(document("verborgen", "zaafaran"))) == set()
    assert plain("ﷺ") == plain("صلى الله عليه وسلم")
