"""One act of each kind with every field filled, as version 1 knows them."""

from datetime import UTC, datetime

from dossier_samples import REQUEST, STATEMENT

from rogatory.dossier.common.media import (
    Carriage,
    Comparison,
    Ending,
    Inventory,
    MediumKind,
    SealCondition,
)
from rogatory.dossier.common.values import Extent, FileRef, Side
from rogatory.dossier.mutual_legal_assistance import acts
from rogatory.dossier.mutual_legal_assistance.claims import ClaimedAnswer
from rogatory.kernel.findings import Citation, Finding, Sentence, Standing, Verdict
from rogatory.law.grounds import Ground

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FINDING = Finding(
    concept="refusal.reasons",
    verdict=Verdict.NOT_SATISFIED,
    citation=Citation("uncac_2003", "46(23)"),
    reason=Sentence("law-refusal-reasons-missing", {"n": 1}),
    mend=Sentence("law-mend-reasons"),
    standing=Standing.TREATY,
    missing=("reasons",),
    related=(Citation("arab_anti_corruption_2010", "20(13)"),),
)
OURS = {"side": Side.REQUESTING, "at": AT, "actor": "1f", "findings": (FINDING,), "law_digest": "0d"}
CROSSED = {**OURS, "message_id": "m-1", "received_at": AT}
THEIRS = {"side": Side.REQUESTED, "at": AT, "received_at": AT, "message_id": "m-2"}

HASH_LIST = FileRef(sha256="c" * 64, size=300, name="SHA256SUMS.txt", media_type="text/plain")

ANSWER = ClaimedAnswer(
    says="refuse",
    text="Not criminal here",
    number="JO-2026-7",
    contact="desk 4",
    questions=("Which account?",),
    answer_by="2026-04-01",
    subject="refusal",
    grounds=(Ground.NO_DUAL_CRIMINALITY,),
    extent=Extent.PART,
    measures=("m2",),
    until="2026-06-01",
    files=(STATEMENT,),
    signed_by="The head",
)

ACTS: tuple[acts.Act, ...] = (
    acts.FilesSentAsTheyAre(
        side=Side.REQUESTING,
        at=AT,
        actor="1f",
        files_shown=(
            acts.CarriedFile(sha256="a" * 64, name="statement.docx", carries=("authors", "hidden-text")),
        ),
    ),
    acts.SubmissionRejected(
        side=Side.REQUESTING,
        at=AT,
        actor="1f",
        message_id="m-3",
        message_kind="request_sent/1",
        refused_for="exchange-submit-file-too-large",
    ),
    acts.RequestDrafted(**OURS, request=REQUEST, revision=1),
    acts.DraftShared(**CROSSED, request=REQUEST, revision=1, note="Please look"),
    acts.DraftCommented(**THEIRS, text="Name the bank"),
    acts.RequestApproved(**OURS, revision=1, authenticated_at=AT),
    acts.RequestSent(**CROSSED, request=REQUEST, revision=1, annexes=(STATEMENT,)),
    acts.RequestRegistered(**OURS, number="JO-2026-7"),
    acts.ReceiptAcknowledged(**THEIRS, number="JO-2026-7", contact="desk 4"),
    acts.InformationRequested(
        **THEIRS, question_id="q-1", questions=("Which account?",), why="To find it", answer_by="2026-04-01"
    ),
    acts.InformationSupplied(**CROSSED, question_id="q-1", text="Account 1", files=(STATEMENT,)),
    acts.RequestForwarded(**OURS, authority="Prosecutor", executing_user="2e", note="Soon, please"),
    acts.ConsultationOpened(
        **THEIRS,
        consultation_id="k-1",
        subject="refusal",
        grounds=(Ground.ESSENTIAL_INTERESTS, Ground.OTHER),
        text="May we?",
        proposed_terms=("Closed hearing",),
    ),
    acts.ConsultationAnswered(**CROSSED, consultation_id="k-1", text="Please help"),
    acts.ConsultationConcluded(**OURS, consultation_id="k-1", outcome="Conditions set"),
    acts.ExecutionPostponed(
        **THEIRS, ground=Ground.INTERFERES_WITH_PROCEEDINGS, reasons="A trial", until="2026-06-01"
    ),
    acts.ExecutionResumed(**THEIRS, note="The trial ended"),
    acts.ConditionsImposed(**THEIRS, conditions_id="c-1", terms=("Not for tax matters",)),
    acts.ConditionsAccepted(**CROSSED, conditions_id="c-1"),
    acts.ConditionsDeclined(**CROSSED, conditions_id="c-1", reasons="We need a trial"),
    acts.ExecutionRecorded(
        **OURS, extent=Extent.PART, measures=("m1",), result="Statements", files=(STATEMENT,)
    ),
    acts.EvidenceDelivered(
        **THEIRS, extent=Extent.PART, measures=("m1",), text="Statements", files=(STATEMENT,)
    ),
    acts.AssistanceRefused(
        **THEIRS,
        extent=Extent.PART,
        grounds=(Ground.NO_DUAL_CRIMINALITY,),
        reasons="Not criminal here",
        measures=("m2",),
    ),
    acts.RequestWithdrawn(**CROSSED, reasons="The accused died"),
    acts.StatusEnquired(**CROSSED, enquiry_id="e-1", text="How does it stand?"),
    acts.StatusReported(**THEIRS, text="With the prosecutor", enquiry_id="e-1"),
    acts.NoteWritten(**OURS, text="Call the judge"),
    acts.AccessGranted(**OURS, user="2e", level="read"),
    acts.LawOverridden(**OURS, command="refuse", reason="Order of the court"),
    acts.DossierClosed(**OURS, outcome="Done"),
    acts.UnrecognisedMessageReceived(**THEIRS, kind="visit_planned/1", sha256="b" * 64),
    acts.LinkNoted(
        **OURS,
        link_id="l-1",
        link_event="made",
        for_whom="Ministry of Justice",
        link_expires_on="2026-04-02",
        detail="The letter",
    ),
    acts.AnswerClaimed(
        **THEIRS, claim_id="n-1", came_by="link", answer=ANSWER, link_id="l-1", form_reference="R"
    ),
    acts.AnswerSetAside(**OURS, claim_id="n-1", reasons="Not theirs"),
    acts.MediumHandedOver(
        **THEIRS,
        medium_id="d-1",
        medium_kind=MediumKind.DISK,
        label="Disk A",
        handed_by="R. Exhibit (fictional)",
        handed_on="2026-03-02",
        carriage=Carriage.DIPLOMATIC_BAG,
        handed_to="Courier service",
        serial_number="SN-1",
        seal_number="S-77",
        waybill="Bag 12",
        text="Copy of a server",
        inventory=Inventory(sha256="c" * 64, listed=3, total_bytes=4096),
        files=(HASH_LIST,),
    ),
    acts.MediumReceived(
        **CROSSED,
        medium_id="d-1",
        received_by="The evidence room",
        received_on="2026-03-09",
        seal_condition=SealCondition.OTHER_NUMBER,
        seal_number="S-78",
        text="The bag was whole",
    ),
    acts.MediumCompared(
        **CROSSED,
        medium_id="d-1",
        comparison=Comparison(
            announced_sha256="c" * 64,
            computed_sha256="d" * 64,
            same=1,
            renamed=2,
            different=3,
            missing=4,
            extra=5,
        ),
        text="Read behind a write blocker",
        files=(HASH_LIST,),
    ),
    acts.MediumPassedOn(
        **OURS,
        medium_id="d-1",
        handed_by="The evidence room",
        handed_to="The laboratory",
        handed_on="2026-03-10",
        text="For imaging",
    ),
    acts.MediumDisposed(
        **CROSSED,
        medium_id="d-1",
        ending=Ending.RETURNED,
        done_by="The evidence room",
        done_on="2026-09-01",
        handed_to="Courier service",
        carriage=Carriage.COURIER,
        waybill="Parcel 3",
        seal_number="S-90",
        witness="The registrar",
        text="No longer needed",
    ),
    acts.FormIssued(
        **OURS,
        form_id="f-1",
        form_number=2,
        form_kind="answer",
        form_code="73PPPAQ8SVC88VHSV",
        form_languages=("fr", "ar"),
    ),
)
