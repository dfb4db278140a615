"""Everything that reads what strangers write, each with examples, the way in, and what must hold of the answer.

A way in takes the *inner* bytes: a manifest is signed anew and zipped, a receipt and a descriptor are signed by
their own State, so that what is wrong reaches the reader that must find it, and not the signature before it.
Each gives the kind of its answer, for the count; anything else it raises is a finding.
"""

import base64
import hashlib
import io
import json
import tempfile
from collections.abc import Callable, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import sealing_samples as sealing
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from dossier_samples import START, law_between
from dossier_stories import with_conditions, with_consultation, with_question
from ledger_samples import a_ledger
from lxml import etree
from test_clocks_and_next_steps import CALENDARS

from rogatory.desk.peers import reason_in_words
from rogatory.dossier.common.hash_comparison import EmptyList, ListDefective, compare, inventory_of
from rogatory.dossier.common.hash_lists import TooManyLines
from rogatory.dossier.common.values import Side
from rogatory.dossier.mutual_legal_assistance import acts, messages
from rogatory.dossier.mutual_legal_assistance.clocks import open_clocks
from rogatory.dossier.mutual_legal_assistance.descriptions import describe
from rogatory.dossier.mutual_legal_assistance.evolve import evolve
from rogatory.dossier.mutual_legal_assistance.messages import Malformed, Unrecognised
from rogatory.dossier.mutual_legal_assistance.next_step import next_step
from rogatory.dossier.mutual_legal_assistance.noting import note_theirs
from rogatory.dossier.mutual_legal_assistance.state import Dossier, blank
from rogatory.exchange.bundles import bundled
from rogatory.exchange.descriptor import DescriptorRefused, read_descriptor
from rogatory.exchange.folder import what_is
from rogatory.exchange.listener import Doors, Reply, listener
from rogatory.kernel.canonical import canonical_bytes
from rogatory.kernel.findings import Sentence
from rogatory.kernel.languages import ScreenLanguage
from rogatory.ledger.audit import verify_export
from rogatory.ledger.checkpoints import Anchor, Checkpoint, checkpoint_hash, read_anchor, read_checkpoint
from rogatory.ledger.problems import UnusableExport
from rogatory.ledger.signing import (
    NotAKey,
    StatementBroken,
    open_statement,
    read_public_key,
    sign_statement,
    unverified_body,
)
from rogatory.sealing import container as containers
from rogatory.sealing.keys import (
    KeyUnreadable,
    SealingKey,
    certificate_bytes,
    certificate_key,
    fingerprint,
    read_certificate,
)
from rogatory.sealing.manifest import NotAManifest, UnknownVersion, is_safe_name, read_manifest, safe_name
from rogatory.sealing.receipts import RECEIPT_FORMAT, Evidence, Receipt, verify_receipt
from rogatory.sealing.rejections import Rejected, RejectionCode, SealBroken, SealFault
from rogatory.sealing.seal import seal, seal_under, unseal, unseal_beside
from rogatory.sealing.xades import DS, XADES, SignedPart, build_signatures, canonical_xml
from rogatory.wording import say, text

TESTS = Path(__file__).parents[1]
VECTORS, GOLDEN = TESTS / "sealing" / "vectors", TESTS / "dossier" / "golden" / "messages"
SIGNATURES, LIST, MANIFEST = "META-INF/signatures.xml", "META-INF/manifest.xml", "manifest.json"
LETTER = sealing.packed()
PARTS = sealing.parts_of(LETTER)
GENUINE = sealing.judged(LETTER)
PLAIN = bytes(range(256)) * 300
"""More than one chunk of a seal."""
TN_SIGN, JO_SIGN = sealing.signer_of(sealing.TN_KEY), sealing.signer_of(sealing.JO_KEY)
LANGUAGES = tuple(ScreenLanguage)


class Target(NamedTuple):
    """Something that reads: examples to begin with, and the way in, which gives the kind of its answer."""

    examples: Callable[[], tuple[bytes, ...]]
    enter: Callable[[bytes], str]


def _code(rejected: Rejected) -> str:
    assert rejected.code in RejectionCode
    for language in LANGUAGES:
        assert text(rejected.code.value, language, **rejected.args)
    return rejected.code.value


def _judged(container: bytes) -> containers.VerifiedContainer | str:
    answer = sealing.judged(container)
    return _code(answer) if isinstance(answer, Rejected) else answer


def _says_what_was_signed(answer: containers.VerifiedContainer | str) -> str:
    """Nothing but the genuine letter passes where only its outside could be changed."""
    if isinstance(answer, str):
        return answer
    assert (answer.manifest, answer.files) == (GENUINE.manifest, GENUINE.files)
    return "read"


def a_container(data: bytes) -> str:
    """The zip as it comes out of the seal."""
    return _says_what_was_signed(_judged(data))


def a_signature(data: bytes) -> str:
    """``signatures.xml`` in a container that else is genuine."""
    return _says_what_was_signed(_judged(sealing.repacked({**PARTS, SIGNATURES: data})))


def a_signature_made_good(data: bytes) -> str:
    """The same, signed anew by the key of its certificate: only its form can be wrong."""
    return _says_what_was_signed(_judged(sealing.repacked({**PARTS, SIGNATURES: _made_good(data)})))


def _made_good(data: bytes) -> bytes:
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return data
    properties, info = root.find(f".//{{{XADES}}}SignedProperties"), root.find(f".//{{{DS}}}SignedInfo")
    value = root.find(f".//{{{DS}}}SignatureValue")
    if properties is None or info is None or value is None or not len(info):
        return data
    try:
        return _signed_anew(root, properties, info, value)
    except etree.C14NError:
        return data


def _signed_anew(root: Any, properties: Any, info: Any, value: Any) -> bytes:
    digests = list(info[-1].iter(f"{{{DS}}}DigestValue"))
    if digests:
        digests[-1].text = base64.b64encode(hashlib.sha256(canonical_xml(properties)).digest()).decode()
    value.text = base64.b64encode(_halves(TN_SIGN(canonical_xml(info)))).decode()
    return etree.tostring(root)


def _halves(der: bytes) -> bytes:
    return b"".join(half.to_bytes(32, "big") for half in decode_dss_signature(der))


def a_list(data: bytes) -> str:
    """``META-INF/manifest.xml``, which nobody signs."""
    return _says_what_was_signed(_judged(sealing.repacked({**PARTS, LIST: data})))


def a_manifest(data: bytes) -> str:
    """``manifest.json``, signed by Tunisia as it is, its list of files repeated as it must be."""
    try:
        manifest = read_manifest(data)
        types = [("files/" + line.name, line.media_type) for line in manifest.files if line.beside is None]
    except (NotAManifest, UnknownVersion):
        types = [(name, "application/json") for name in PARTS if name.startswith("files/")]
    try:
        listed = containers._list_xml([(MANIFEST, "application/json"), *types])
    except ValueError:  # no XML can say this name
        listed = PARTS[LIST]
    payload = {name: content for name, content in PARTS.items() if name.startswith("files/")}
    signed = _signed({MANIFEST: data, **payload}, TN_SIGN, sealing.TN_CERTIFICATE)
    own = {"mimetype": PARTS["mimetype"], LIST: listed, SIGNATURES: signed}
    answer = _judged(sealing.repacked({**own, MANIFEST: data, **payload}))
    if isinstance(answer, str):
        return answer
    assert read_manifest(canonical_bytes(answer.manifest)) == answer.manifest
    assert all(is_safe_name(line.name) and safe_name(line.name) == line.name for line in answer.manifest.files)
    return "read"


def _signed(payload: Mapping[str, bytes], sign: containers.Signer, certificate: object) -> bytes:
    parts = [
        SignedPart(name=name, media_type="application/json", sha256=hashlib.sha256(content).digest())
        for name, content in payload.items()
    ]
    return build_signatures(parts, sign=sign, certificate=certificate, signed_at=sealing.NOW)


def a_receipt(data: bytes) -> str:
    """``receipt.json``, signed by Jordan."""
    letter = containers.Letter(
        sender="JO",
        recipient="TN",
        message_id="r-1",
        dossier="",
        sequence=0,
        kind="receipt/1",
        created_at=sealing.NOW,
        enclosed=[containers.EnclosedFile(name="receipt.json", media_type="application/json", data=data)],
    )
    out = io.BytesIO()
    containers.build_container(
        letter, sign=JO_SIGN, certificate=sealing.JO_CERTIFICATE, signed_at=sealing.NOW, out=out
    )
    answer = verify_receipt(out, certificate=sealing.JO_CERTIFICATE, issuer="JO", recipient="TN")
    if isinstance(answer, Rejected):
        return _code(answer)
    assert answer.by == "JO"
    assert not any(sign in field for field in (answer.reason, answer.container_sha256) for sign in "\r\n")
    return answer.evidence.value


def a_seal(data: bytes) -> str:
    """What comes over the wire, for Jordan's opening key."""
    return _opened(lambda out: unseal(io.BytesIO(data), out, sealing.JO_OPENING, limit=2 * len(PLAIN)))


def a_file_beside(data: bytes) -> str:
    """A file that travels beside."""
    return _opened(lambda out: unseal_beside(io.BytesIO(data), out, bytes(32), limit=2 * len(PLAIN)))


def _opened(opening: Callable[[io.BytesIO], int]) -> str:
    out = io.BytesIO()
    try:
        written = opening(out)
    except SealBroken as broken:
        return _within_limits(out, SealFault(broken.code))
    assert written == len(out.getvalue())
    assert out.getvalue() == PLAIN
    return "opened"


def _within_limits(out: io.BytesIO, fault: SealFault) -> str:
    assert len(out.getvalue()) <= 2 * len(PLAIN)
    return fault.value


def a_certificate(data: bytes) -> str:
    """The certificate of an introduction or of a signature."""
    try:
        certificate = read_certificate(data)
        certificate_key(certificate)
    except KeyUnreadable:
        return "unreadable"
    assert read_certificate(certificate_bytes(certificate)) == certificate
    assert fingerprint(certificate, sealing.JO_OPENING.sealing_key())
    return "read"


def a_public_key(data: bytes) -> str:
    """A key in an export."""
    try:
        read_public_key(data)
    except NotAKey:
        return "no key"
    return "read"


def a_statement(data: bytes) -> str:
    """Signed statements as they come: descriptors, checkpoints and anchors alike."""
    try:
        read_descriptor(data)
    except DescriptorRefused as refused:
        _worded(refused.args[0])
    try:
        open_statement(data, [sealing.TN_KEY.public_key()])
    except StatementBroken as broken:
        return broken.code
    return "opened"


def _worded(reason: str) -> str:
    for language in LANGUAGES:
        assert reason_in_words(reason, language) == text(reason, language)
    return reason


def a_description(data: bytes) -> str:
    """The body of a node's description, signed by the key of the certificate it once held."""
    try:
        described = read_descriptor(sign_statement(data, TN_SIGN, sealing.TN_KEY.public_key()))
    except DescriptorRefused as refused:
        return _worded(refused.args[0])
    shown = described.name + described.exchange_url
    assert shown.isprintable(), repr(shown)
    assert len(described.name) <= 200
    assert isinstance(described.sealing_key, SealingKey)
    return "read"


def a_checkpoint(data: bytes) -> str:
    """The body of a checkpoint or an anchor, signed."""
    signed, keys = sign_statement(data, TN_SIGN, sealing.TN_KEY.public_key()), [sealing.TN_KEY.public_key()]
    answers = []
    for read in (read_checkpoint, read_anchor):
        try:
            said: Checkpoint | Anchor = read(signed, keys)
            canonical_bytes(said)
            answers.append(type(said).__name__)
        except StatementBroken as broken:
            answers.append(broken.code)
    checkpoint_hash(signed)
    return " ".join(answers)


def an_export(data: bytes) -> str:
    """A ledger to be verified offline."""
    lines = io.BytesIO(data)
    try:
        report = verify_export(lines)
    except UnusableExport as unusable:
        return unusable.args[0].partition(" ")[0]
    return "verified" if not report.problems else sorted({str(found.code) for found in report.problems})[0]


LAW = law_between()
_STORIES = (with_question(), with_consultation(), with_conditions())
DOSSIERS = (
    blank(Side.REQUESTED, "JO", "TN"),
    blank(Side.REQUESTING, "TN", "JO"),
    *(office.dossier for both in _STORIES for office in (both.tunisia, both.jordan)),
)


def a_message(data: bytes) -> str:
    """What a message says, filed in dossiers in which it makes sense and in some where it makes none."""
    read = messages.read_message(data)
    messages.not_understood(data)
    if isinstance(read, Malformed | Unrecognised):
        return type(read).__name__
    assert messages.read_message(messages.message_bytes(read)) == read
    for dossier in DOSSIERS:
        theirs = dossier.our_side.other
        if messages.may_say(read, theirs):
            _filed(dossier, messages.to_act(read, theirs, received_at=START, message_id="m"))
    return type(read).__name__


def _filed(dossier: Dossier, act: acts.Act) -> None:
    noted = note_theirs(dossier, act, LAW)
    assert msgspec.json.decode(canonical_bytes(noted), type=acts.Act) == noted
    after = evolve(dossier, noted)
    assert (after.access, after.number, after.waived) == (dossier.access, dossier.number, dossier.waived)
    next_step(after, open_clocks(after, LAW, CALENDARS), START.date())
    shown = describe(noted, dossier.our_side)
    sentences = [shown.title, *(finding.reason for finding in noted.findings)]
    sentences += [value for row in shown.rows for value in row.values if isinstance(value, Sentence)]
    for sentence in sentences:
        say(sentence, ScreenLanguage.ARABIC)


def a_hash_list(data: bytes) -> str:
    """A list of hashes another State sent, read and compared with itself."""
    try:
        inventory = inventory_of(lambda: io.BytesIO(data), "a" * 64)
    except (ListDefective, EmptyList, TooManyLines) as refused:
        return type(refused).__name__
    found = compare(lambda: io.BytesIO(data), lambda: io.BytesIO(data), "a" * 64, "a" * 64)
    assert (found.same, found.agrees) == (inventory.listed, True)
    return "read"


def _hash_lists() -> tuple[bytes, ...]:
    digest = b"a" * 64
    hashdeep = b"%%%% HASHDEEP-1.0\n%%%% size,sha256,filename\n## run\n3," + digest + b",a, b.pdf\n"
    table = b'"No.","Document","Size","SHA-256","","","","","",""\n"1","a.pdf","3","' + digest
    table += b'","","","","","",""\n'
    return digest + b"  a.pdf\n" + digest + b" *./b/c\n", b"SHA256 (a) = " + digest + b"\n", hashdeep, table


def a_request_to_the_listener(data: bytes) -> str:
    """Method, path and declared length, a line each, then the body."""
    came: list[bytes] = []

    def take(body: bytes) -> Reply:
        came.append(body)
        return Reply(HTTPStatus.OK, b"")

    doors = Doors(
        descriptor=lambda: b"{}",
        introduction=take,
        message=lambda body: take(body.read()),
        bundle=lambda parts: take(bundled(parts)),
        file=lambda _: take(b""),
        receipt=take,
    )
    method, path, length, body = (data.split(b"\n", 3) + [b""] * 3)[:4]
    environ = {
        "REQUEST_METHOD": method.decode("latin-1"),
        "PATH_INFO": path.decode("latin-1"),
        "CONTENT_LENGTH": length.decode("latin-1"),
        "wsgi.input": io.BytesIO(body),
    }
    said: list[str] = []
    list(listener(doors)(environ, lambda status, headers: said.append(status)))
    assert not came or body.startswith(came[0])
    assert said[0][:3] in {"200", "400", "404", "405", "413"}, said
    return said[0]


def a_file_in_the_folder(data: bytes) -> str:
    """What a carried file is taken for, by its first bytes."""
    with tempfile.NamedTemporaryFile(dir=_IN_MEMORY) as file:
        file.write(data)
        file.flush()
        return what_is(Path(file.name)).value


_IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None


def _read(*names: str) -> tuple[bytes, ...]:
    return tuple((VECTORS / name).read_bytes() for name in names)


def _refused_before(kind: str) -> tuple[bytes, ...]:
    listed = json.loads((VECTORS / "refused.json").read_bytes())
    return tuple(base64.b64decode(one[kind]) for one in listed if kind in one)


def _sealed() -> tuple[bytes, ...]:
    out = io.BytesIO()
    seal(io.BytesIO(PLAIN), out, sealing.JO_OPENING.sealing_key())
    return (out.getvalue(),)


def _sealed_beside() -> tuple[bytes, ...]:
    out = io.BytesIO()
    seal_under(bytes(32), io.BytesIO(PLAIN), out)
    return (out.getvalue(),)


def _receipts() -> tuple[bytes, ...]:
    receipt = Receipt(
        format=RECEIPT_FORMAT,
        evidence=Evidence.RELAY_REJECTION,
        message_id="m-1",
        sender="TN",
        recipient="JO",
        sealed_sha256="0" * 64,
        at="2026-03-01T09:30:00.000000Z",
        by="JO",
        reason="sealing-wrong-certificate",
        anchor="e30=",
        container_sha256="1" * 64,
    )
    accepted = msgspec.structs.replace(receipt, evidence=Evidence.CONTENT_CONSIGNMENT, reason="")
    return canonical_bytes(receipt), canonical_bytes(accepted)


def _descriptions() -> tuple[bytes, ...]:
    """As ``signed_descriptor`` writes them; the node it tells of is invented."""
    key = sealing.TN_OPENING.sealing_key().raw
    said = {
        "format": "rogatory_node/1",
        "state": "TN",
        "name": "Tunisia (fictional)",
        "exchange_url": "https://tn.example:8443",
        "certificate": base64.b64encode(certificate_bytes(sealing.TN_CERTIFICATE)).decode(),
        "sealing_key": base64.b64encode(key).decode(),
    }
    return canonical_bytes(said), canonical_bytes({**said, "exchange_url": "http://localhost:8000"})


def _statements() -> tuple[bytes, ...]:
    signed = (sign_statement(body, TN_SIGN, sealing.TN_KEY.public_key()) for body in _descriptions())
    record = a_ledger().checkpoints[0]
    return (*signed, record.signed, *record.anchors)


def _checkpoints() -> tuple[bytes, ...]:
    record = a_ledger().checkpoints[0]
    return tuple(unverified_body(signed) for signed in (record.signed, *record.anchors))


def _requests() -> tuple[bytes, ...]:
    return (
        b"GET\n/exchange/v1/node\n\n",
        b"POST\n/exchange/v1/introductions\n2\n{}",
        b"POST\n/exchange/v1/messages\n12\nROGATORYSEAL",
        b"POST\n/exchange/v1/messages\n\nROGATORYSEAL",
    )


TARGETS: Mapping[str, Target] = {
    "container": Target(lambda: (LETTER, *_refused_before("container")), a_container),
    "signature": Target(lambda: (PARTS[SIGNATURES],), a_signature),
    "signature_made_good": Target(lambda: (PARTS[SIGNATURES],), a_signature_made_good),
    "list": Target(lambda: (PARTS[LIST],), a_list),
    "manifest": Target(lambda: (PARTS[MANIFEST],), a_manifest),
    "receipt": Target(_receipts, a_receipt),
    "seal": Target(_sealed, a_seal),
    "file_beside": Target(_sealed_beside, a_file_beside),
    "certificate": Target(lambda: _read("tn-1.cer", "jo-1.cer"), a_certificate),
    "public_key": Target(lambda: _read("tn-1.cer", "jo-1.cer"), a_public_key),
    "statement": Target(_statements, a_statement),
    "description": Target(_descriptions, a_description),
    "checkpoint": Target(_checkpoints, a_checkpoint),
    "export": Target(lambda: (b"".join(a_ledger((2, 1)).lines()),), an_export),
    "message": Target(lambda: tuple(one.read_bytes() for one in sorted(GOLDEN.iterdir())), a_message),
    "hash_list": Target(_hash_lists, a_hash_list),
    "listener": Target(_requests, a_request_to_the_listener),
    "folder": Target(lambda: (*_sealed(), LETTER, b"PK"), a_file_in_the_folder),
}
