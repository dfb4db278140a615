"""What a stranger, or a trusted State's node turned hostile, hands in: refused with a reason, nothing changed.

Each attack is a line of a table: what it is, why it is refused, and the bytes. Of each is asked that the answer
is a signed refusal for that reason, that no row and no file of the node changed, and that the auditor reads it.
"""

import hashlib
import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import NamedTuple
from uuid import UUID, uuid4

import exchange_samples as samples
import hostile_containers
import msgspec
import pytest
from besieged import Besieged
from sealing_samples import changed, parts_of, repacked

from rogatory.sealing.container import EnclosedFile, Letter, build_container
from rogatory.sealing.keys import certificate_bytes
from rogatory.sealing.receipts import Evidence

SIGNATURES, LIST, MANIFEST = "META-INF/signatures.xml", "META-INF/manifest.xml", "manifest.json"
MARCH = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
DOSSIER, HONEST, OWED = (UUID(int=number, version=4) for number in (1, 2, 3))
BILLION_LAUGHS = (
    b"<!DOCTYPE r [<!ENTITY a 'ha'>"
    + b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]>"
)


class Attack(NamedTuple):
    """Why it is refused, and the bytes handed in."""

    reason: str
    made: Callable[[Besieged], bytes]
    named: str = "JO"
    status: int = HTTPStatus.UNPROCESSABLE_ENTITY


def plain(node: Besieged, **how: object) -> bytes:
    """A good letter of Jordan's, but for what ``how`` says."""
    by = how.pop("by", node.jordan)
    return samples.container(by, samples.draft(), **{"reference": uuid4(), **how})


def letter(node: Besieged, *, signed_at: datetime = MARCH, **changes: object) -> bytes:
    """A letter with any field as one likes."""
    said = Letter(
        sender="JO",
        recipient="TN",
        message_id=str(uuid4()),
        dossier=str(uuid4()),
        sequence=1,
        kind="draft_shared/1",
        created_at=MARCH,
        enclosed=[EnclosedFile(name="message.json", media_type="application/json", data=samples.draft())],
    )
    out = io.BytesIO()
    build_container(
        msgspec.structs.replace(said, **changes),
        sign=node.jordan.sign,
        certificate=node.jordan.certificate,
        signed_at=signed_at,
        out=out,
    )
    return out.getvalue()


def sealed(made: Callable[[Besieged], bytes]) -> Callable[[Besieged], bytes]:
    """Its container is what is wrong with it."""
    return lambda node: node.sealed(made(node))


def with_part(name: str, content: bytes) -> Callable[[Besieged], bytes]:
    """A good letter with one part added or put in another's place."""
    return sealed(lambda node: repacked({**parts_of(plain(node)), name: content}))


def with_bytes(part: str, old: bytes, new: bytes) -> Callable[[Besieged], bytes]:
    """A good letter with some bytes of one part replaced."""
    return sealed(lambda node: changed(part, old, new, plain(node)))


def in_xml(before: bytes) -> Callable[[Besieged], bytes]:
    """A good letter whose signature has ``before`` in front of its root."""

    def made(node: Besieged) -> bytes:
        parts = parts_of(plain(node))
        return repacked({**parts, SIGNATURES: before + parts[SIGNATURES].partition(b"?>")[2]})

    return sealed(made)


def wrapped(node: Besieged) -> bytes:
    """What was signed is kept aside for the one who checks; what is read is something else."""
    parts = parts_of(plain(node))
    xml = parts[SIGNATURES]
    begin, end = xml.index(b"<ds:SignedInfo>"), xml.index(b"</ds:SignedInfo>") + len(b"</ds:SignedInfo>")
    aside = b"<ds:Object>" + xml[begin:end] + b"</ds:Object></ds:Signature>"
    forged = xml[:begin] + xml[begin:end].replace(b"part-1", b"part-9") + xml[end:]
    return repacked({**parts, SIGNATURES: forged.replace(b"</ds:Signature>", aside)})


def two_signatures(node: Besieged) -> bytes:
    """Another signature stands before the one that holds."""
    parts = parts_of(plain(node))
    xml = parts[SIGNATURES]
    one = xml[xml.index(b"<ds:Signature ") : xml.index(b"</ds:Signature>") + len(b"</ds:Signature>")]
    return repacked({**parts, SIGNATURES: xml.replace(one, one.replace(b'"signature"', b'"other"') + one)})


def bomb(node: Besieged) -> bytes:
    """Eight megabytes of nothing in eight kilobytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts_of(plain(node)).items():
            archive.writestr(zipfile.ZipInfo(name), content)
        archive.writestr(zipfile.ZipInfo("files/bomb"), bytes(8 * 2**20), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def lying_bomb(node: Besieged) -> bytes:
    """The same, said to be small in the directory and in its own header."""
    whole, size = bomb(node), (8 * 2**20).to_bytes(4, "little")
    return whole.replace(size, (1000).to_bytes(4, "little"))


def many(node: Besieged) -> bytes:
    """Thousands of empty files."""
    return repacked({**parts_of(plain(node)), **{f"files/{number}": b"" for number in range(5000)}})


def forger(node: Besieged, **changes: object) -> object:
    return msgspec.structs.replace(samples.identity("JO"), **changes)


def ours(node: Besieged) -> bytes:
    """Under the name of a message of our own."""
    return plain(node, message_id=node.inside("queue_for", "JO", str(uuid4())))


TABLE: dict[str, Attack] = {
    "nothing": Attack("sealing-seal-not-sealed", lambda _: b"", "unknown"),
    "noise": Attack("sealing-seal-not-sealed", lambda _: b"no mail at all" * 99, "unknown"),
    "a page": Attack("sealing-seal-not-sealed", lambda _: b"<html><script>alert(1)</script>", "unknown"),
    "a container without a seal": Attack("sealing-seal-not-sealed", plain, "unknown"),
    "a seal cut in its header": Attack("sealing-seal-cut-short", lambda n: n.sealed(plain(n))[:900], "unknown"),
    "a seal cut in its content": Attack("sealing-seal-changed", lambda n: n.sealed(plain(n))[:-9], "unknown"),
    "a seal with bytes behind it": Attack(
        "sealing-seal-changed", lambda n: n.sealed(plain(n)) + b"x", "unknown"
    ),
    "a seal of a later version": Attack(
        "sealing-seal-version-unknown", lambda n: n.sealed(plain(n)).replace(b"SEAL\1", b"SEAL\2", 1), "unknown"
    ),
    "a seal for another State": Attack(
        "sealing-seal-other-recipient",
        lambda n: samples.sealed(plain(n), n.morocco.opening_key.sealing_key()),
        "unknown",
    ),
    "sealed noise": Attack("sealing-not-a-container", sealed(lambda _: b"noise" * 999), "unknown"),
    "a seal in a seal": Attack("sealing-not-a-container", lambda n: n.sealed(n.sealed(plain(n))), "unknown"),
    "forged by another key": Attack("sealing-wrong-certificate", sealed(lambda n: plain(n, by=forger(n)))),
    "forged under its certificate": Attack(
        "sealing-signature-wrong", sealed(lambda n: plain(n, by=forger(n, certificate=n.jordan.certificate)))
    ),
    "a stranger's": Attack(
        "exchange-sender-unknown",
        sealed(lambda n: plain(n, by=samples.identity("EG"))),
        "EG",
        HTTPStatus.FORBIDDEN,
    ),
    "in our own name": Attack(
        "exchange-sender-unknown", sealed(lambda n: plain(n, sender="TN")), "TN", HTTPStatus.FORBIDDEN
    ),
    "in another State's name": Attack(
        "sealing-wrong-certificate", sealed(lambda n: plain(n, sender="MA")), "MA"
    ),
    "for another State": Attack("sealing-wrong-recipient", sealed(lambda n: plain(n, recipient="MA"))),
    "another State's letter to it, handed on": Attack(
        "sealing-wrong-recipient", sealed(lambda n: plain(n, by=n.morocco, recipient="JO")), "MA"
    ),
    "signed before its certificate": Attack(
        "sealing-certificate-not-valid",
        sealed(lambda n: letter(n, signed_at=samples.LONG_AGO - timedelta(days=1))),
    ),
    "signed after its certificate": Attack(
        "sealing-certificate-not-valid", sealed(lambda n: letter(n, signed_at=datetime(2999, 1, 1, tzinfo=UTC)))
    ),
    "a zip bomb": Attack("sealing-blown-up", sealed(bomb), "unknown"),
    "a zip bomb that says it is small": Attack("sealing-not-a-container", sealed(lying_bomb), "unknown"),
    "thousands of files": Attack("sealing-too-many-files", sealed(many), "unknown"),
    "a file nobody signed": Attack("sealing-files-differ", with_part("files/more", b"x"), "unknown"),
    "a file in a folder above": Attack("sealing-name-unsafe", with_part("files/../../x", b"x"), "unknown"),
    "a file elsewhere": Attack("sealing-name-unsafe", with_part("/etc/passwd", b"x"), "unknown"),
    "a file written backwards": Attack(
        "sealing-name-unsafe", with_part("files/\u202etxt.exe", b"x"), "unknown"
    ),
    "a name in another case": Attack("sealing-name-repeated", with_part("MANIFEST.JSON", b"x"), "unknown"),
    "another message under its signature": Attack(
        "sealing-files-differ", with_part("files/message.json", samples.enquiry()), "unknown"
    ),
    "another manifest under its signature": Attack(
        "sealing-file-changed", with_bytes(MANIFEST, b'"sequence":1', b'"sequence":7')
    ),
    "a manifest of a later version": Attack(
        "sealing-version-unknown", with_bytes(MANIFEST, b"manifest/1", b"manifest/2"), "unknown"
    ),
    "an outside entity": Attack(
        "sealing-xml-forbidden", in_xml(b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), "unknown"
    ),
    "an outside document type": Attack(
        "sealing-xml-forbidden", in_xml(b'<!DOCTYPE r SYSTEM "http://127.0.0.1:1/x.dtd">'), "unknown"
    ),
    "a billion laughs": Attack("sealing-xml-forbidden", in_xml(BILLION_LAUGHS), "unknown"),
    "a stylesheet": Attack(
        "sealing-xml-forbidden", in_xml(b'<?xml-stylesheet href="http://127.0.0.1:1/"?>'), "unknown"
    ),
    "an entity in the list": Attack(
        "sealing-xml-forbidden", with_part(LIST, b"<!DOCTYPE r [<!ENTITY x 'y'>]><r>&x;</r>"), "unknown"
    ),
    "XML in another encoding": Attack(
        "sealing-xml-unreadable", with_part(SIGNATURES, "<!DOCTYPE r>".encode("utf-16")), "unknown"
    ),
    "XML nested without end": Attack(
        "sealing-xml-unreadable", with_part(SIGNATURES, b"<a>" * 200_000), "unknown"
    ),
    "a wrapped signature": Attack("sealing-signature-shape", sealed(wrapped), "unknown"),
    "a second signature": Attack("sealing-signature-shape", sealed(two_signatures), "unknown"),
    "a reference to a file of ours": Attack(
        "sealing-signature-wrong", with_bytes(SIGNATURES, b'URI="manifest.json"', b'URI="file%3A///etc/passwd"')
    ),
    "a transform that runs": Attack(
        "sealing-signature-shape",
        with_bytes(
            SIGNATURES,
            b"<ds:Transform ",
            b'<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116" x',
        ),
        "unknown",
    ),
    "a dossier nobody can name": Attack(
        "exchange-dossier-unreadable", sealed(lambda n: letter(n, dossier="all"))
    ),
    "no dossier": Attack("exchange-dossier-unreadable", sealed(lambda n: letter(n, dossier="", sequence=0))),
    "no message": Attack("exchange-message-missing", sealed(lambda n: letter(n, enclosed=[]))),
    "the place before the first": Attack("exchange-message-missing", sealed(lambda n: letter(n, sequence=0))),
    "a place beyond counting": Attack(
        "exchange-message-missing", sealed(lambda n: letter(n, sequence=2**53 - 1))
    ),
    "a place already used": Attack("exchange-sequence-used", sealed(lambda n: plain(n, reference=DOSSIER))),
    "a name already used": Attack(
        "exchange-message-id-used", sealed(lambda n: plain(n, reference=DOSSIER, sequence=2, message_id="jo-1"))
    ),
    "a name already used, in another dossier": Attack(
        "exchange-message-id-used", sealed(lambda n: plain(n, message_id="jo-1"))
    ),
    "a name of ours": Attack("exchange-message-id-used", sealed(ours)),
    "a name beyond what is kept": Attack(
        "exchange-message-id-too-long", sealed(lambda n: plain(n, message_id="m" * 65))
    ),
    "a receipt in place of a message": Attack(
        "exchange-dossier-unreadable", sealed(lambda n: letter(n, kind="receipt/1", dossier="", sequence=0))
    ),
}


@pytest.fixture(scope="module")
def story(node: Besieged) -> Besieged:
    """Both States have written before."""
    for reference, by, message_id in ((DOSSIER, node.jordan, "jo-1"), (HONEST, node.morocco, "ma-1")):
        sent = node.sealed(samples.container(by, samples.draft(), reference=reference, message_id=message_id))
        assert node.post(sent).status_code == HTTPStatus.OK
    return node


def refused(node: Besieged, handed_in: bytes, attack: Attack) -> None:
    """Refused for its reason, twice, with nothing changed, and noted once for the auditor."""
    before = node.digest()
    for times in (1, 2):
        answer = node.post(handed_in)
        receipt = node.receipt(answer, attack.named)
        assert (receipt.evidence, receipt.reason) == (Evidence.RELAY_REJECTION, attack.reason)
        assert answer.status_code == attack.status
        assert node.digest() == before
        assert node.refused()[hashlib.sha256(handed_in).hexdigest(), attack.reason] == times


@pytest.mark.parametrize("what", TABLE)
def test_what_is_handed_in_with_ill_intent_is_refused_and_changes_nothing(story: Besieged, what: str) -> None:
    refused(story, TABLE[what].made(story), TABLE[what])


def test_what_was_made_to_be_read_in_two_ways_is_refused_and_changes_nothing(story: Besieged) -> None:
    good = letter(story)
    hostile = hostile_containers.all_of_them(good, certificate_bytes(story.jordan.certificate))
    for why, (container, code) in hostile.items():
        if container != good and b'"recipient":"MA"' not in container and "given twice" not in why:
            refused(story, story.sealed(container), Attack(code.value, bytes, "unknown"))


def test_the_same_mail_again_is_answered_as_before_and_changes_nothing(story: Besieged) -> None:
    sent = story.sealed(plain(story))
    first = story.post(sent)
    before = story.digest()
    for _ in range(3):
        again = story.post(sent)
        assert (again.status_code, again.content) == (first.status_code, first.content)
    assert story.digest() == before


def test_a_dossier_of_another_state_is_neither_found_nor_told(story: Besieged) -> None:
    """Whoever guesses its name opens one of their own, and is answered as for any other name."""
    before = story.inside("dossier_of", "MA", str(HONEST))
    guessed, free = (
        story.receipt(story.post(story.sealed(plain(story, reference=reference))))
        for reference in (HONEST, uuid4())
    )
    assert (
        (guessed.evidence, guessed.reason) == (free.evidence, free.reason) == (Evidence.CONTENT_CONSIGNMENT, "")
    )
    assert story.inside("dossier_of", "MA", str(HONEST)) == before
    assert story.inside("dossier_of", "JO", str(HONEST)) != before


def test_the_name_of_another_states_message_is_no_obstacle_to_it(story: Besieged) -> None:
    taken = story.receipt(story.post(story.sealed(plain(story, message_id="ma-2"))))
    assert taken.evidence is Evidence.CONTENT_CONSIGNMENT
    honest = samples.container(
        story.morocco, samples.draft(), reference=HONEST, sequence=2, message_id="ma-2", kind="draft_shared/1"
    )
    assert story.receipt(story.post(story.sealed(honest)), "MA").evidence is Evidence.CONTENT_CONSIGNMENT


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_the_auditor_reads_why_each_was_refused(story: Besieged, language: str) -> None:
    story.post(b"told to the auditor")
    told = story.inside("told_to_the_auditor", language)
    assert told
    assert all(" " in reason and "exchange-" not in reason and "sealing-" not in reason for reason, _ in told)


def test_a_gap_that_is_never_filled_does_not_fill_the_disk(story: Besieged) -> None:
    reference = uuid4()
    far = [plain(story, reference=reference, sequence=2**31 - 1 - number) for number in range(205)]
    answers = [story.receipt(story.post(story.sealed(container))) for container in far]
    assert [answer.reason for answer in answers] == [""] * 200 + ["exchange-too-much-held"] * 5
    assert story.inside("held", "JO") == 200
    honest = samples.container(story.morocco, samples.draft(), reference=uuid4(), sequence=2)
    assert story.receipt(story.post(story.sealed(honest)), "MA").evidence is Evidence.RELAY_ACCEPTANCE
    missing = plain(story, reference=reference, sequence=1)
    assert story.receipt(story.post(story.sealed(missing))).evidence is Evidence.CONTENT_CONSIGNMENT


def test_all_of_it_took_little_memory(story: Besieged) -> None:
    assert story.memory_mb() < 600
