"""For each command a file in which it is done, and for each command files in which it stops, and why."""

from datetime import timedelta

import msgspec
from dossier_samples import REQUEST, START, STATEMENT, TwoOffices, answered, registered, sent
from media_stories import media_allowed, media_stopped

from rogatory.dossier.common.values import Extent
from rogatory.dossier.mutual_legal_assistance import commands as c
from rogatory.law.grounds import Ground

Asking, Asked = "tunisia", "jordan"


def drafted() -> TwoOffices:
    """A complete draft."""
    both = TwoOffices()
    both.tunisia.does(c.SaveDraft(request=REQUEST))
    return both


def approved() -> TwoOffices:
    """An approved draft."""
    both = drafted()
    both.tunisia.does(c.Approve(authenticated_at=START))
    return both


def shared() -> TwoOffices:
    """A draft the other State has seen."""
    both = drafted()
    both.after(both.tunisia, c.ShareDraft())
    return both


def with_question() -> TwoOffices:
    """A question has been asked."""
    both = registered()
    both.after(both.jordan, c.RequestInformation(questions=("Which account?",)))
    return both


def with_consultation() -> TwoOffices:
    """A consultation before refusing is open."""
    both = registered()
    consult = c.OpenConsultation(subject="refusal", grounds=(Ground.ESSENTIAL_INTERESTS,))
    both.after(both.jordan, consult)
    return both


def postponable() -> TwoOffices:
    """Consultation before postponing has been held."""
    both = registered()
    both.after(both.jordan, c.OpenConsultation(subject="postponement"))
    held = both.tunisia.dossier.consultations[0].id
    both.after(both.tunisia, c.AnswerConsultation(consultation_id=held, text="Agreed"))
    return both


POSTPONE = c.Postpone(ground=Ground.INTERFERES_WITH_PROCEEDINGS, reasons="A trial is under way")


def postponed() -> TwoOffices:
    """Execution has been put off."""
    both = postponable()
    both.after(both.jordan, POSTPONE)
    return both


def with_conditions() -> TwoOffices:
    """Conditions wait for an answer."""
    both = registered()
    both.after(both.jordan, c.ImposeConditions(terms=("Not for tax matters",)))
    return both


def after_consultation() -> TwoOffices:
    """Consultation before refusing has been held."""
    both = with_consultation()
    held = both.tunisia.dossier.consultations[0].id
    both.after(both.tunisia, c.AnswerConsultation(consultation_id=held, text="Please help"))
    return both


def acknowledging() -> TwoOffices:
    """A request registered and not acknowledged."""
    both = sent()
    both.jordan.does(c.Register(number="JO-2026-7"))
    return both


def partly_delivered() -> TwoOffices:
    """The first measure was answered, the others were not."""
    both = registered()
    both.after(both.jordan, c.DeliverEvidence(extent=Extent.PART, measures=("m1",), text="The first"))
    return both


REFUSE = c.Refuse(extent=Extent.FULL, grounds=(Ground.ESSENTIAL_INTERESTS,), reasons="Public order")


PAPER = c.RecordPaperAnswer(
    says="acknowledge", written_on="2026-03-01", number="JO-9", files=(STATEMENT,), signed_by="A clerk"
)


def claimed() -> TwoOffices:
    """An answer on paper that waits to be confirmed."""
    both = sent()
    both.tunisia.does(PAPER)
    return both


def allowed() -> dict[str, tuple[TwoOffices, str, c.Command]]:
    """For each command, a file, the side and the command that is done in it."""
    asked, held, terms = with_question(), with_consultation(), with_conditions()
    return {
        "save_draft": (TwoOffices(), Asking, c.SaveDraft(request=REQUEST)),
        "share_draft": (drafted(), Asking, c.ShareDraft(note="Please look")),
        "comment_on_draft": (shared(), Asked, c.CommentOnDraft(text="Name the bank")),
        "approve": (drafted(), Asking, c.Approve(authenticated_at=START)),
        "send": (approved(), Asking, c.Send()),
        "register": (sent(), Asked, c.Register(number="JO-1")),
        "acknowledge": (acknowledging(), Asked, c.Acknowledge()),
        "request_information": (registered(), Asked, c.RequestInformation(questions=("Who?",))),
        "supply_information": (
            asked,
            Asking,
            c.SupplyInformation(question_id=asked.tunisia.dossier.questions[0].id, text="He"),
        ),
        "forward": (registered(), Asked, c.Forward(authority="Prosecutor", executing_user="colleague")),
        "open_consultation": (registered(), Asked, c.OpenConsultation(subject="costs", text="It is costly")),
        "answer_consultation": (
            held,
            Asking,
            c.AnswerConsultation(consultation_id=held.tunisia.dossier.consultations[0].id, text="Please"),
        ),
        "conclude_consultation": (
            held,
            Asked,
            c.ConcludeConsultation(consultation_id=held.jordan.dossier.consultations[0].id, outcome="None"),
        ),
        "postpone": (postponable(), Asked, POSTPONE),
        "resume": (postponed(), Asked, c.Resume()),
        "impose_conditions": (registered(), Asked, c.ImposeConditions(terms=("Return originals",))),
        "accept_conditions": (
            terms,
            Asking,
            c.AcceptConditions(conditions_id=terms.tunisia.dossier.conditions[0].id),
        ),
        "decline_conditions": (
            (again := with_conditions()),
            Asking,
            c.DeclineConditions(conditions_id=again.tunisia.dossier.conditions[0].id),
        ),
        "record_execution": (registered(), Asked, c.RecordExecution(extent=Extent.FULL, result="Found")),
        "deliver_evidence": (registered(), Asked, c.DeliverEvidence(extent=Extent.FULL, text="Here")),
        "refuse": (after_consultation(), Asked, REFUSE),
        "withdraw": (registered(), Asking, c.Withdraw()),
        "enquire_status": (registered(), Asking, c.EnquireStatus()),
        "report_status": (registered(), Asked, c.ReportStatus(text="Going on")),
        "record_paper_answer": (sent(), Asking, PAPER),
        "confirm_answer": (
            (held_answer := claimed()),
            Asking,
            c.ConfirmAnswer(claim_id=held_answer.tunisia.dossier.claims[0].id, how="We called them"),
        ),
        "set_aside_answer": (
            (other_answer := claimed()),
            Asking,
            c.SetAsideAnswer(claim_id=other_answer.tunisia.dossier.claims[0].id, reasons="Not theirs"),
        ),
        **media_allowed(),
        "write_note": (drafted(), Asking, c.WriteNote(text="Call the judge")),
        "grant_access": (drafted(), Asking, c.GrantAccess(user="colleague")),
        "close": (answered(), Asked, c.Close(outcome="Done")),
    }


def paper_stopped() -> list[tuple[TwoOffices, str, c.Command, str]]:
    """The same for answers nobody signed."""
    change = msgspec.structs.replace
    return [
        (drafted(), Asking, PAPER, "not-sent"),
        (sent(), Asked, PAPER, "requesting-side-only"),
        (sent(), Asking, change(PAPER, says="approve"), "answer-unknown"),
        (sent(), Asking, change(PAPER, subject="weather"), "subject-unknown"),
        (sent(), Asking, change(PAPER, written_on=""), "paper-date-missing"),
        (sent(), Asking, change(PAPER, written_on="soon"), "no-such-date"),
        (sent(), Asking, change(PAPER, written_on="2999-01-01"), "paper-date-ahead"),
        (sent(), Asking, change(PAPER, written_on="2026-02-01"), "paper-date-before-request"),
        (sent(), Asking, change(PAPER, until="soon"), "no-such-date"),
        (sent(), Asking, change(PAPER, files=()), "scan-missing"),
        (sent(), Asking, change(PAPER, number=""), "number-missing"),
        (sent(), Asking, change(PAPER, says="request_information"), "questions-missing"),
        (sent(), Asking, change(PAPER, says="refuse"), "ground-missing"),
        (
            sent(),
            Asking,
            change(PAPER, says="refuse", grounds=(Ground.OTHER,), extent=Extent.PART),
            "measures-missing",
        ),
        (sent(), Asking, change(PAPER, measures=("m9",)), "no-such-measure"),
        (sent(), Asking, c.ConfirmAnswer(claim_id="x", how="So"), "no-open-claim"),
        (claimed(), Asking, c.ConfirmAnswer(claim_id="x", how="So"), "no-such-claim"),
        (
            (unsure := claimed()),
            Asking,
            c.ConfirmAnswer(claim_id=unsure.tunisia.dossier.claims[0].id),
            "how-missing",
        ),
        (claimed(), Asking, c.SetAsideAnswer(claim_id="x", reasons="So"), "no-such-claim"),
        (
            (blunt := claimed()),
            Asking,
            c.SetAsideAnswer(claim_id=blunt.tunisia.dossier.claims[0].id),
            "reasons-missing",
        ),
    ]


def stopped() -> list[tuple[TwoOffices, str, c.Command, str]]:
    """A file, the side, a command and the reason it stops for; every command at least once."""
    part = Extent.PART
    return [
        (sent(), Asking, c.SaveDraft(request=REQUEST), "already-sent"),
        *paper_stopped(),
        *media_stopped(),
        (sent(), Asked, c.SaveDraft(request=REQUEST), "requesting-side-only"),
        (TwoOffices(), Asking, c.ShareDraft(), "no-draft"),
        (TwoOffices(), Asked, c.CommentOnDraft(text="No"), "no-draft-shared"),
        (shared(), Asked, c.CommentOnDraft(text=" "), "text-missing"),
        (approved(), Asking, c.Approve(authenticated_at=START), "already-approved"),
        (drafted(), Asking, c.Approve(authenticated_at=START - timedelta(days=1)), "sign-in-not-fresh"),
        (drafted(), Asking, c.Approve(authenticated_at=START + timedelta(days=1)), "sign-in-not-fresh"),
        (drafted(), Asking, c.Send(), "not-approved"),
        (shared(), Asked, c.Register(number="JO-1"), "not-received"),
        (sent(), Asked, c.Register(number=""), "number-missing"),
        (registered(), Asked, c.Register(number="JO-2"), "already-registered"),
        (sent(), Asked, c.Acknowledge(), "not-registered"),
        (registered(), Asked, c.Acknowledge(), "already-acknowledged"),
        (registered(), Asked, c.RequestInformation(questions=(" ",)), "questions-missing"),
        (registered(), Asked, c.RequestInformation(questions=("?",), answer_by="soon"), "no-such-date"),
        (registered(), Asking, c.SupplyInformation(question_id="x", text="y"), "no-open-question"),
        (with_question(), Asking, c.SupplyInformation(question_id="x", text="y"), "no-such-question"),
        (sent(), Asked, c.Forward(authority="Prosecutor"), "not-registered"),
        (registered(), Asked, c.Forward(), "authority-missing"),
        (registered(), Asked, c.OpenConsultation(subject="weather"), "subject-unknown"),
        (registered(), Asked, c.OpenConsultation(subject="refusal"), "ground-missing"),
        (registered(), Asking, c.AnswerConsultation(consultation_id="x"), "no-open-consultation"),
        (with_consultation(), Asking, c.AnswerConsultation(consultation_id="x"), "no-such-consultation"),
        (registered(), Asked, c.ConcludeConsultation(consultation_id="x"), "no-open-consultation"),
        (with_consultation(), Asked, c.ConcludeConsultation(consultation_id="x"), "no-such-consultation"),
        (registered(), Asked, POSTPONE, "postponement-unlawful"),
        (postponed(), Asked, POSTPONE, "already-postponed"),
        (registered(), Asked, c.Resume(), "not-postponed"),
        (registered(), Asked, c.ImposeConditions(), "terms-missing"),
        (answered(), Asked, c.ImposeConditions(terms=("Late",)), "already-answered"),
        (registered(), Asking, c.AcceptConditions(conditions_id="x"), "no-open-conditions"),
        (with_conditions(), Asking, c.AcceptConditions(conditions_id="x"), "no-such-conditions"),
        (with_conditions(), Asking, c.DeclineConditions(conditions_id="x"), "no-such-conditions"),
        (registered(), Asked, c.RecordExecution(extent=Extent.FULL), "nothing-to-say"),
        (registered(), Asked, c.RecordExecution(extent=part, result="Some"), "measures-missing"),
        (postponed(), Asked, c.RecordExecution(extent=Extent.FULL, result="All"), "postponed"),
        (
            registered(),
            Asked,
            c.DeliverEvidence(extent=part, measures=("m9",), text="Some"),
            "no-such-measure",
        ),
        (
            with_conditions(),
            Asked,
            c.DeliverEvidence(extent=Extent.FULL, text="All"),
            "conditions-not-accepted",
        ),
        (registered(), Asked, REFUSE, "refusal-unlawful"),
        (registered(), Asked, c.Refuse(extent=Extent.FULL, reasons="Because"), "ground-missing"),
        (answered(), Asked, REFUSE, "already-answered"),
        (
            partly_delivered(),
            Asked,
            c.Refuse(extent=part, measures=("m1",), grounds=(Ground.ESSENTIAL_INTERESTS,), reasons="Late"),
            "measure-answered",
        ),
        (partly_delivered(), Asked, REFUSE, "partly-answered"),
        (
            (held := with_consultation()),
            Asking,
            c.AnswerConsultation(consultation_id=held.tunisia.dossier.consultations[0].id, text=" "),
            "text-missing",
        ),
        (
            (held := with_consultation()),
            Asked,
            c.ConcludeConsultation(consultation_id=held.jordan.dossier.consultations[0].id, outcome=" "),
            "outcome-missing",
        ),
        (drafted(), Asking, c.Withdraw(), "not-sent"),
        (registered(), Asked, c.Withdraw(), "requesting-side-only"),
        (drafted(), Asking, c.EnquireStatus(), "not-sent"),
        (registered(), Asking, c.ReportStatus(text="x"), "requested-side-only"),
        (registered(), Asked, c.ReportStatus(text="x", enquiry_id="y"), "no-such-enquiry"),
        (TwoOffices(), Asking, c.WriteNote(text="x"), "no-draft"),
        (drafted(), Asking, c.WriteNote(), "text-missing"),
        (drafted(), Asking, c.GrantAccess(user=""), "user-missing"),
        (drafted(), Asking, c.GrantAccess(user="x", level="own"), "level-unknown"),
        (registered(), Asking, c.Close(outcome="Done"), "open-measures"),
        (with_consultation(), Asked, c.Close(outcome="Done"), "open-consultations"),
        (postponable(), Asked, c.Close(outcome="Done"), "open-consultations"),
        (answered(), Asked, c.Close(), "outcome-missing"),
        (with_conditions(), Asking, c.Close(outcome="Done"), "open-conditions"),
    ]
