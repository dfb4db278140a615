"""The second implementation beside ours: containers and receipts one makes the other believes."""

import io
import random
from collections import Counter
from pathlib import Path

import hostile_containers
import msgspec
import pytest
from breaking import broken_container
from sealing_samples import (
    JO_CERTIFICATE,
    JO_KEY,
    LETTER,
    NOW,
    TN_CERTIFICATE,
    judged,
    letter,
    packed,
    parts_of,
)
from second_node import Question, ask, data, packed_by_it, signer, text, why_not_here

from rogatory.sealing.container import EnclosedFile, VerifiedContainer
from rogatory.sealing.keys import certificate_bytes
from rogatory.sealing.manifest import Beside, FileLine
from rogatory.sealing.receipts import RECEIPT_FORMAT, Evidence, Receipt, verify_receipt
from rogatory.sealing.rejections import Rejected

pytestmark = pytest.mark.skipif(bool(why_not_here()), reason=why_not_here() or "it is here")

VECTORS = Path(__file__).parent / "vectors"
BROKEN = 1500
# A certificate that is not the confirmed one may also be one that cannot be read: that depends on the parser.
NOT_THE_CERTIFICATE = {"sealing-wrong-certificate", "sealing-signature-shape"}
NAMES = [
    "a.txt",
    "كشف حساب 1.pdf",
    "relevé d’identité.pdf",
    "50 % & 'more' (1)!.txt",
    "甲骨.tif",
    "x" * 200,
    "ΑΣ-ß-ı",
]
SIZES = [0, 1, 18, 65_535, 65_536, 65_537]


def about(container: bytes, *, confirmed: bytes = b"", sender: str = "TN", recipient: str = "JO") -> Question:
    certificate = text(confirmed or certificate_bytes(TN_CERTIFICATE))
    parties = {"sender": sender, "recipient": recipient}
    return {"do": "verify", "container": text(container), "certificate": certificate, **parties}


def our_code(container: bytes, **parties: str) -> str:
    outcome = judged(container, **parties)
    return str(outcome.code) if isinstance(outcome, Rejected) else ""


def alike(ours: str, theirs: str) -> bool:
    return ours == theirs or {ours, theirs} == NOT_THE_CERTIFICATE


def some_files(drawn: random.Random) -> list[EnclosedFile]:
    names = drawn.sample(NAMES, drawn.randrange(len(NAMES) + 1))
    return [
        EnclosedFile(name=name, media_type="application/x-any", data=drawn.randbytes(drawn.choice(SIZES)))
        for name in names
    ]


def test_it_verifies_the_stored_container() -> None:
    container = (VECTORS / "container-1.asice").read_bytes()
    tunisia, jordan = ((VECTORS / f"{state}-1.cer").read_bytes() for state in ("tn", "jo"))
    opened, wrong = ask([about(container, confirmed=tunisia), about(container, confirmed=jordan)])
    assert opened["code"] == ""
    assert opened["signed_at"] == "2026-03-01T09:30:00Z"
    parts = parts_of(container)
    assert data(opened["manifest"]) == parts["manifest.json"]
    assert [("files/" + name, data(content)) for name, content in opened["files"]] == list(parts.items())[4:]
    assert wrong["code"] == "sealing-wrong-certificate"


def test_it_verifies_the_stored_receipt() -> None:
    receipt, jordan = (VECTORS / "receipt-1.asice").read_bytes(), (VECTORS / "jo-1.cer").read_bytes()
    question = {**about(receipt, confirmed=jordan, sender="JO", recipient="TN"), "do": "receipt"}
    (answer,) = ask([question])
    assert answer["receipt"]["evidence"] == "ContentConsignment"
    # It was written before receipts named the container; what is missing counts as empty.
    assert answer["receipt"]["container_sha256"] == ""


def test_it_verifies_the_stored_refusal_of_a_senders_own_node() -> None:
    receipt, tunisia = (VECTORS / "receipt-refused-1.asice").read_bytes(), (VECTORS / "tn-1.cer").read_bytes()
    question = {**about(receipt, confirmed=tunisia, sender="TN", recipient="TN"), "do": "receipt"}
    (answer,) = ask([question])
    assert (answer["code"], answer["receipt"]["evidence"]) == ("", "SubmissionRejection")


def test_what_we_pack_it_believes() -> None:
    drawn = random.Random(1)
    beside = FileLine(
        name="film.mp4",
        media_type="video/mp4",
        size=9_000_000,
        sha256="0" * 64,
        beside=Beside(file_key=text(bytes(32)), sealed_sha256="1" * 64, sealed_size=9_002_222),
    )
    letters = [letter(enclosed=some_files(drawn), beside=[beside] * drawn.randrange(2)) for _ in range(20)]
    answers = ask(about(packed(sent)) for sent in letters)
    for sent, answer in zip(letters, answers, strict=True):
        assert answer["code"] == ""
        found = [(name, content and data(content)) for name, content in answer["files"]]
        assert found == [(f.name, f.data or "") for f in sent.enclosed] + [
            ("film.mp4", None) for _ in sent.beside
        ]


def test_what_it_packs_we_believe() -> None:
    drawn = random.Random(2)
    sent = [some_files(drawn) for _ in range(20)]
    for files, answer in zip(sent, ask(map(packed_by_it, sent)), strict=True):
        arrived = judged(data(answer["container"]))
        assert isinstance(arrived, VerifiedContainer)
        assert arrived.files == {file.name: file.data for file in files}
        assert arrived.signed_at == NOW


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
def test_both_name_a_broken_container_alike() -> None:
    drawn = random.Random(4)
    (made,) = ask([packed_by_it([EnclosedFile(name="a & b", media_type="text/plain", data=b"hello")])])
    whole = [packed(), data(made["container"])]
    broken = [broken_container(drawn, drawn.choice(whole)) for _ in range(BROKEN)]
    seen: Counter[str] = Counter()
    for container, answer in zip(broken, ask(map(about, broken)), strict=True):
        assert alike(our_code(container), answer["code"]), answer
        seen[answer["code"]] += 1
    assert len(seen) >= 9, seen


def test_both_name_what_was_made_to_deceive_alike() -> None:
    hostile = hostile_containers.all_of_them(packed(), certificate_bytes(TN_CERTIFICATE))
    answers = ask(about(container) for container, _ in hostile.values())
    theirs = {why: answer["code"] for why, answer in zip(hostile, answers, strict=True)}
    assert {why: code for why, (_, code) in hostile.items() if not alike(str(code), theirs[why])} == {}


def test_both_look_at_who_it_is_from_who_it_is_for_and_when_it_was_signed() -> None:
    at_times = [packed(signed_at=NOW.replace(year=year)) for year in (2024, 2026, 2028)]
    assert [answer["code"] for answer in ask(map(about, at_times))] == [our_code(made) for made in at_times]
    for parties in ({"sender": "MA"}, {"recipient": "MA"}):
        (answer,) = ask([about(packed(), **parties)])
        assert answer["code"] == our_code(packed(), **parties) != ""


# Receipts

RECEIPT = Receipt(
    format=RECEIPT_FORMAT,
    evidence=Evidence.CONTENT_CONSIGNMENT,
    message_id=LETTER.message_id,
    sender="TN",
    recipient="JO",
    sealed_sha256="a" * 64,
    container_sha256="b" * 64,
    at="2026-03-01T09:31:00.000000Z",
    by="JO",
    reason="",
    anchor="",
)


def receipt_by_it(**changes: str) -> Question:
    fields = {**msgspec.to_builtins(RECEIPT), **changes}
    fields.pop("format")
    claims = {
        "sender": "JO",
        "recipient": "TN",
        "message_id": "r-1",
        "created_at": RECEIPT.at,
        "checkpoint": "",
    }
    signs = signer(JO_KEY, JO_CERTIFICATE)
    signed_at = "2026-03-01T09:31:00Z"
    return {"do": "pack_receipt", "fields": fields, "claims": claims, "signer": signs, "signed_at": signed_at}


def our_reading(receipt: bytes) -> Receipt | str:
    parties = {"issuer": "JO", "recipient": "TN"}
    read = verify_receipt(io.BytesIO(receipt), certificate=JO_CERTIFICATE, **parties)
    return str(read.code) if isinstance(read, Rejected) else read


def test_a_receipt_it_gives_both_read() -> None:
    changes: list[dict[str, str]] = [{"evidence": str(evidence)} for evidence in Evidence]
    changes += [{"reason": "sealing-seal-changed"}, {"container_sha256": ""}, {"anchor": "e30="}]
    made = [data(answer["container"]) for answer in ask(receipt_by_it(**change) for change in changes)]
    assert [our_reading(receipt) for receipt in made] == [
        msgspec.convert({**msgspec.to_builtins(RECEIPT), **change}, Receipt) for change in changes
    ]
    jordan = certificate_bytes(JO_CERTIFICATE)
    reading = {"confirmed": jordan, "sender": "JO", "recipient": "TN"}
    answers = ask({**about(receipt, **reading), "do": "receipt"} for receipt in made)
    assert [msgspec.convert(answer["receipt"], Receipt) for answer in answers] == list(map(our_reading, made))


def test_a_receipt_out_of_form_both_refuse_alike() -> None:
    odd = [{"by": "TN"}, {"evidence": "Arrived"}, {"reason": "Prose."}, {"at": "now"}, {"sealed_sha256": "0"}]
    made = [data(answer["container"]) for answer in ask(receipt_by_it(**change) for change in odd)]
    reading = {"confirmed": certificate_bytes(JO_CERTIFICATE), "sender": "JO", "recipient": "TN"}
    answers = ask({**about(receipt, **reading), "do": "receipt"} for receipt in made)
    assert [answer["code"] for answer in answers] == [our_reading(receipt) for receipt in made]
    assert [answer["code"] for answer in answers] == [
        "sealing-wrong-sender",
        *["sealing-receipt-unreadable"] * 4,
    ]
