"""A request at the door: register it whatever it lacks, acknowledge it, hand it on, ask for more."""

from rogatory.dossier.mutual_legal_assistance import acts, commands
from rogatory.dossier.mutual_legal_assistance.decision import (
    Doing,
    Outcome,
    blank_text,
    date_problem,
    done,
    stop,
    written,
)
from rogatory.dossier.mutual_legal_assistance.weighing import weigh_request
from rogatory.law.request import Request


def register(doing: Doing, command: commands.Register) -> Outcome:
    """A number is given whatever the request lacks; what it lacks stands beside it."""
    if blank_text(command.number):
        return stop("number-missing")
    findings = weigh_request(doing.law, doing.dossier.request or Request(), doing.at.date())
    return done(
        acts.RequestRegistered(**doing.inside(), **doing.judged(findings), number=command.number.strip())
    )


def acknowledge(doing: Doing, command: commands.Acknowledge) -> Outcome:
    """Tell the other State the number it will be known by here."""
    number = doing.dossier.number
    return done(acts.ReceiptAcknowledged(**doing.across(), number=number, contact=command.contact))


def request_information(doing: Doing, command: commands.RequestInformation) -> Outcome:
    """Ask at least one question, with a day to answer by that is a day, or none."""
    questions = written(command.questions)
    if not questions:
        return stop("questions-missing")
    stopped = date_problem(command.answer_by)
    if stopped is not None:
        return stopped
    return done(
        acts.InformationRequested(
            **doing.across(),
            question_id=doing.new_id,
            questions=questions,
            why=command.why,
            answer_by=command.answer_by,
        )
    )


def supply_information(doing: Doing, command: commands.SupplyInformation) -> Outcome:
    """Answer a question that is open, with words or files."""
    if all(question.id != command.question_id for question in doing.dossier.open_questions):
        return stop("no-such-question")
    if blank_text(command.text) and not command.files:
        return stop("nothing-to-say")
    return done(
        acts.InformationSupplied(
            **doing.across(), question_id=command.question_id, text=command.text, files=command.files
        )
    )


def forward(doing: Doing, command: commands.Forward) -> Outcome:
    """Hand the request to an authority that has a name; several may execute parts of it."""
    if blank_text(command.authority):
        return stop("authority-missing")
    return done(
        acts.RequestForwarded(
            **doing.inside(),
            authority=command.authority,
            executing_user=command.executing_user,
            note=command.note,
        )
    )


def enquire_status(doing: Doing, command: commands.EnquireStatus) -> Outcome:
    """Ask how the request stands."""
    return done(acts.StatusEnquired(**doing.across(), enquiry_id=doing.new_id, text=command.text))


def report_status(doing: Doing, command: commands.ReportStatus) -> Outcome:
    """Say how the request stands, in answer to an open enquiry or unasked."""
    if blank_text(command.text):
        return stop("text-missing")
    known = ("", *(enquiry.id for enquiry in doing.dossier.open_enquiries))
    if command.enquiry_id not in known:
        return stop("no-such-enquiry")
    return done(acts.StatusReported(**doing.across(), text=command.text, enquiry_id=command.enquiry_id))
