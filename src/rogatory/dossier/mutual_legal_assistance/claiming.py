"""Answers nobody signed: take one in, confirm it so that it counts, or set it aside."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from rogatory.dossier.common.form_codes import NotACode, typed_code
from rogatory.dossier.common.values import Extent
from rogatory.dossier.mutual_legal_assistance import acts, commands
from rogatory.dossier.mutual_legal_assistance.claims import ANSWERS, Claim, ClaimedAnswer, Confirmation
from rogatory.dossier.mutual_legal_assistance.decision import (
    Doing,
    Outcome,
    blank_text,
    date_problem,
    done,
    reason,
    stop,
    written,
)
from rogatory.dossier.mutual_legal_assistance.noting import note_theirs
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.kernel.dates import NoSuchDate, parse_date
from rogatory.kernel.findings import Sentence
from rogatory.law.grounds import Ground

_NOON = time(12)
"""A paper has a day and no hour."""
_A_DAY = timedelta(days=1)
"""West of us the request may have come on the day before."""
_SUBJECTS = ("refusal", "postponement", "costs")


def unfit(dossier: Dossier, answer: ClaimedAnswer) -> Sentence | None:
    """What an answer lacks before it can be handed in, or None; it is never asked for more than it must say."""
    for problem in (_date_unfit(answer), _words_unfit(answer), _measures_unfit(dossier, answer)):
        if problem is not None:
            return problem
    return None


def record_paper_answer(doing: Doing, command: commands.RecordPaperAnswer) -> Outcome:
    """What a paper says, with the paper: a date it was written on and at least one scan."""
    if command.says not in ANSWERS:
        return stop("answer-unknown")
    if command.subject not in ("", *_SUBJECTS):
        return stop("subject-unknown", subject=command.subject)
    if blank_text(command.written_on):
        return stop("paper-date-missing")
    stopped = date_problem(command.written_on)
    if stopped is not None:
        return stopped
    code = _form_code(doing.dossier, command.form_reference)
    if isinstance(code, Sentence):
        return stop_for(code)
    answer = _on_paper(command)
    problem = _paper_unfit(doing, command) or unfit(doing.dossier, answer)
    if problem is not None:
        return stop_for(problem)
    return done(
        acts.AnswerClaimed(
            side=doing.dossier.our_side.other,
            at=datetime.combine(parse_date(command.written_on), _NOON, UTC),
            received_at=doing.at,
            actor=doing.actor,
            claim_id=doing.new_id,
            came_by="paper",
            answer=answer,
            form_reference=code,
        )
    )


def confirm_answer(doing: Doing, command: commands.ConfirmAnswer) -> Outcome:
    """It counts from the day it reached us, and says on whose word."""
    claim = _open(doing, command.claim_id)
    if claim is None:
        return stop("no-such-claim")
    if blank_text(command.how):
        return stop("how-missing")
    confirmed = Confirmation(claim_id=claim.id, confirmed_by=doing.actor, how=command.how.strip(), at=doing.at)
    return done(note_theirs(doing.dossier, _counted(doing, claim, confirmed), doing.law))


def set_aside_answer(doing: Doing, command: commands.SetAsideAnswer) -> Outcome:
    """It stays in the file without effect, and why is written beside it."""
    if _open(doing, command.claim_id) is None:
        return stop("no-such-claim")
    if blank_text(command.reasons):
        return stop("reasons-missing")
    return done(
        acts.AnswerSetAside(**doing.inside(), claim_id=command.claim_id, reasons=command.reasons.strip())
    )


def stop_for(problem: Sentence) -> Outcome:
    """A stop with a sentence made already."""
    return stop(problem.code.removeprefix("dossier-stop-"), **problem.args)


def _open(doing: Doing, claim_id: str) -> Claim | None:
    return next((claim for claim in doing.dossier.open_claims if claim.id == claim_id), None)


def _on_paper(command: commands.RecordPaperAnswer) -> ClaimedAnswer:
    return ClaimedAnswer(
        says=command.says,
        text=command.text.strip(),
        number=command.number.strip(),
        questions=written(command.questions),
        subject=command.subject,
        grounds=command.grounds,
        extent=command.extent,
        measures=command.measures,
        until=command.until,
        files=command.files,
        signed_by=command.signed_by.strip(),
    )


def _form_code(dossier: Dossier, reference: str) -> str | Sentence:
    """The code of the form the paper is one of; empty where it is none of ours."""
    if blank_text(reference):
        return ""
    try:
        code = typed_code(reference)
    except NotACode:
        return reason("form-reference-wrong")
    known = any(form.code == code for form in dossier.forms)
    return code if known else reason("form-of-another-file")


def _paper_unfit(doing: Doing, command: commands.RecordPaperAnswer) -> Sentence | None:
    on, sent = parse_date(command.written_on), doing.dossier.sent_at
    if on > doing.at.date():
        return reason("paper-date-ahead")
    if sent is not None and on < sent.date() - _A_DAY:
        return reason("paper-date-before-request", day=sent.date().isoformat())
    return None if command.files else reason("scan-missing")


def _date_unfit(answer: ClaimedAnswer) -> Sentence | None:
    for said in filter(None, (answer.answer_by, answer.until)):
        try:
            parse_date(said)
        except NoSuchDate:
            return reason("no-such-date", text=said)
    return None


def _words_unfit(answer: ClaimedAnswer) -> Sentence | None:
    wanting = {
        "acknowledge": (not blank_text(answer.number), "number-missing"),
        "request_information": (bool(answer.questions), "questions-missing"),
        "open_consultation": (bool(answer.subject) and not blank_text(answer.text), "text-missing"),
        "deliver_evidence": (bool(answer.files) or not blank_text(answer.text), "nothing-to-say"),
        "postpone": (bool(answer.grounds), "ground-missing"),
        "refuse": (bool(answer.grounds), "ground-missing"),
        "report_status": (not blank_text(answer.text), "text-missing"),
    }
    said, code = wanting[answer.says]
    return None if said else reason(code)


def _measures_unfit(dossier: Dossier, answer: ClaimedAnswer) -> Sentence | None:
    if answer.extent is Extent.PART and not answer.measures:
        return reason("measures-missing")
    strange = next((one for one in answer.measures if one not in dossier.measure_ids), None)
    return reason("no-such-measure", measure=strange) if strange is not None else None


def _counted(doing: Doing, claim: Claim, confirmed: Confirmation) -> acts.Act:
    """The act of the other State that the answer tells of."""
    answer = claim.answer
    frame: dict[str, Any] = {
        "side": doing.dossier.our_side.other,
        "at": claim.at,
        "received_at": claim.since,
        "confirmation": confirmed,
    }
    scope: dict[str, Any] = {"extent": answer.extent, "measures": answer.measures}
    match answer.says:
        case "acknowledge":
            return acts.ReceiptAcknowledged(**frame, number=answer.number, contact=answer.contact)
        case "request_information":
            asked: dict[str, Any] = {
                "questions": answer.questions,
                "why": answer.text,
                "answer_by": answer.answer_by,
            }
            return acts.InformationRequested(**frame, question_id=claim.id, **asked)
        case "open_consultation":
            about: dict[str, Any] = {"subject": answer.subject, "grounds": answer.grounds, "text": answer.text}
            return acts.ConsultationOpened(**frame, consultation_id=claim.id, **about)
        case "deliver_evidence":
            return acts.EvidenceDelivered(**frame, **scope, text=answer.text, files=answer.files)
        case "postpone":
            ground = next(iter(answer.grounds), Ground.OTHER)
            return acts.ExecutionPostponed(**frame, ground=ground, reasons=answer.text, until=answer.until)
        case "refuse":
            return acts.AssistanceRefused(**frame, **scope, grounds=answer.grounds, reasons=answer.text)
        case "report_status":
            asked_first = next((enquiry.id for enquiry in doing.dossier.open_enquiries), "")
            return acts.StatusReported(**frame, text=answer.text, enquiry_id=asked_first)
        case _:
            raise AssertionError(answer.says)
