"""Receipts for answers nobody signed: signed over its bytes when one came, and set as a paper to file."""

import io
from datetime import datetime
from uuid import UUID, uuid4

import msgspec
from cryptography.hazmat.primitives.serialization import Encoding

from rogatory import papers
from rogatory.desk.cabinet import Cabinet, opened_for
from rogatory.desk.documents import require_may_open
from rogatory.desk.views import Actor
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.pseudonyms import without_identities
from rogatory.dossier.mutual_legal_assistance.submitted_answers import (
    FORMATS,
    Submitted,
    SubmittedOnPaper,
)
from rogatory.exchange import evidence
from rogatory.exchange.evidence import About, sign_receipt
from rogatory.exchange.identity import own_identity
from rogatory.kernel.canonical import canonical_bytes, sha256_hex
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.request import Request
from rogatory.ledger.entries import utc_text
from rogatory.sealing.authorities import is_issued_by
from rogatory.sealing.container import read_container
from rogatory.sealing.keys import certificate_bytes
from rogatory.sealing.receipts import Evidence
from rogatory.sealing.rejections import Rejected


def submitted(cabinet: Cabinet, act: acts.AnswerClaimed) -> bytes:
    """An answer in the bytes its receipt is about; the same whenever they are asked for."""
    return canonical_bytes(_submitted(cabinet, act))


def _submitted(cabinet: Cabinet, act: acts.AnswerClaimed) -> Submitted:
    opened = cabinet.loaded.opened
    came = act.received_at or act.at
    said = Submitted(
        format=FORMATS[act.came_by],
        answer_id=act.claim_id,
        dossier=str(opened.reference),
        number=opened.number,
        sender=cabinet.counterpart,
        recipient=opened.our_state,
        at=utc_text(came),
        answer=act.answer,
    )
    if act.came_by == "link":
        return said
    day = act.at.date().isoformat()
    return SubmittedOnPaper(**msgspec.structs.asdict(said), written_on=day, form=act.form_reference)


def give(cabinet: Cabinet, act: acts.AnswerClaimed, now: datetime) -> None:
    """Sign and keep our receipt for an answer that has just been recorded."""
    about = About(
        message_id=act.claim_id,
        sender=cabinet.counterpart,
        sealed_sha256=sha256_hex(submitted(cabinet, act)),
    )
    kind = Evidence.SUBMISSION_ACCEPTANCE
    signed = sign_receipt(own_identity(), about, kind, now, receipt_id=uuid4())
    evidence.keep_given(about, kind, signed, now)


def signed_receipt(claim_id: str) -> bytes | None:
    """Our signed receipt for an answer; None where none was given."""
    kept = evidence.receipts_about((claim_id,), own_identity().state).get(claim_id, ())
    return next((one.signed for one in kept), None)


def paper(cabinet: Cabinet, act: acts.AnswerClaimed, language: ScreenLanguage) -> bytes | None:
    """The receipt as a PDF in ``language`` and a second one; None where none was signed."""
    signed = signed_receipt(act.claim_id)
    read = read_container(io.BytesIO(signed)) if signed else None
    if signed is None or read is None or isinstance(read, Rejected):
        return None
    request, certificate = without_identities(cabinet.dossier.request or Request()), read.claimed_certificate
    authority, said = own_identity().authority, _submitted(cabinet, act)
    issued = authority is not None and is_issued_by(certificate, authority)
    return papers.receipt(
        papers.AnswerReceipt(
            said=said,
            languages=_languages(cabinet, act, language),
            measures={one.id: one.description for one in request.measures or () if one.description},
            signed=signed,
            answer=canonical_bytes(said),
            certificate=certificate.public_bytes(Encoding.PEM),
            certificate_sha256=sha256_hex(certificate_bytes(certificate)),
            authority=authority.public_bytes(Encoding.PEM) if authority and issued else b"",
        )
    )


def paper_for(actor: Actor, dossier_id: UUID, claim_id: str) -> bytes | None:
    """The receipt of an answer in a dossier, for our own officers. Raises ``NotAllowed``.

    Where the dossier protects somebody, only who works on it takes it: an answer may name them.
    """
    cabinet = opened_for(actor, dossier_id)
    require_may_open(actor, cabinet)
    act = next((one for one in cabinet.unsigned_answers if one.claim_id == claim_id), None)
    return paper(cabinet, act, actor.language) if act is not None else None


def _languages(
    cabinet: Cabinet, act: acts.AnswerClaimed, language: ScreenLanguage
) -> tuple[ScreenLanguage, ScreenLanguage]:
    """Those of the paper's form; else the reader's, with the request's or the first other one."""
    form = next((one for one in cabinet.dossier.forms if one.code == act.form_reference), None)
    if form is not None:
        return ScreenLanguage(form.languages[0]), ScreenLanguage(form.languages[1])
    return language, second_language(cabinet, language)


def second_language(cabinet: Cabinet, first: ScreenLanguage) -> ScreenLanguage:
    """The language beside ``first`` on a paper: the request's own, where it is another one that we speak."""
    said = cabinet.dossier.request.language if cabinet.dossier.request else None
    if said in set(ScreenLanguage) and said != first:
        return ScreenLanguage(said or "")
    return next(one for one in ScreenLanguage if one is not first)
