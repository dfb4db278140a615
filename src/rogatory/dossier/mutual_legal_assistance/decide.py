"""Decide a command: the acts it leads to, or why it is stopped. Pure and total."""

from datetime import datetime
from typing import assert_never

from rogatory.dossier.common.applicable_law import ApplicableLaw
from rogatory.dossier.mutual_legal_assistance import (
    acts,
    answering,
    claiming,
    commands,
    consulting,
    drafting,
    ending,
    handling,
    receiving,
)
from rogatory.dossier.mutual_legal_assistance.availability import unavailable
from rogatory.dossier.mutual_legal_assistance.decision import (
    Acts,
    Decision,
    Doing,
    Objected,
    Outcome,
    Stopped,
    blank_text,
)
from rogatory.dossier.mutual_legal_assistance.state import Dossier


def decide(
    dossier: Dossier,
    command: commands.Command,
    law: ApplicableLaw,
    *,
    actor: str,
    at: datetime,
    new_id: str,
    override: str = "",
) -> Decision:
    """What ``command`` by ``actor`` leads to at ``at``.

    ``new_id`` is a fresh identifier: for the question, consultation, conditions or enquiry a command opens, and
    for the message its act leaves as. ``override`` is the head's written reason to let pass what the law has
    against it; whoever calls has made sure that a head wrote it. It lifts findings, never an impossibility.
    """
    name = commands.command_name(command)
    impossible = unavailable(dossier, name)
    if impossible is not None:
        return Stopped(reason=impossible)
    doing = Doing(dossier=dossier, law=law, actor=actor, at=at, new_id=new_id)
    outcome = _decide(doing, command)
    return _lifted(doing, name, outcome, override) if isinstance(outcome, Objected) else outcome


def _lifted(doing: Doing, command: str, objected: Objected, override: str) -> Decision:
    """The override is an act of its own, before the act it lets pass, with the findings it lifts."""
    if blank_text(override):
        return Stopped(findings=objected.findings, reason=objected.reason, overridable=True)
    lifted = acts.LawOverridden(
        **doing.inside(), **doing.judged(objected.findings), command=command, reason=override.strip()
    )
    return Acts(acts=(lifted, objected.act))


def _decide(doing: Doing, command: commands.Command) -> Outcome:
    if isinstance(command, commands.MediaCommand):
        return handling.decide_on_medium(doing, command)
    match command:
        case commands.SaveDraft():
            return drafting.save_draft(doing, command)
        case commands.ShareDraft():
            return drafting.share_draft(doing, command)
        case commands.CommentOnDraft():
            return drafting.comment_on_draft(doing, command)
        case commands.Approve():
            return drafting.approve(doing, command)
        case commands.Send():
            return drafting.send(doing, command)
        case commands.Register():
            return receiving.register(doing, command)
        case commands.Acknowledge():
            return receiving.acknowledge(doing, command)
        case commands.RequestInformation():
            return receiving.request_information(doing, command)
        case commands.SupplyInformation():
            return receiving.supply_information(doing, command)
        case commands.Forward():
            return receiving.forward(doing, command)
        case commands.EnquireStatus():
            return receiving.enquire_status(doing, command)
        case commands.ReportStatus():
            return receiving.report_status(doing, command)
        case _:
            return _decide_answer(doing, command)


AnsweringCommand = (
    commands.OpenConsultation
    | commands.AnswerConsultation
    | commands.ConcludeConsultation
    | commands.Postpone
    | commands.Resume
    | commands.ImposeConditions
    | commands.AcceptConditions
    | commands.DeclineConditions
    | commands.RecordExecution
    | commands.DeliverEvidence
    | commands.Refuse
    | commands.Withdraw
    | commands.RecordPaperAnswer
    | commands.ConfirmAnswer
    | commands.SetAsideAnswer
    | commands.WriteNote
    | commands.GrantAccess
    | commands.Close
)


def _decide_answer(doing: Doing, command: AnsweringCommand) -> Outcome:
    match command:
        case commands.OpenConsultation():
            return consulting.open_consultation(doing, command)
        case commands.AnswerConsultation():
            return consulting.answer_consultation(doing, command)
        case commands.ConcludeConsultation():
            return consulting.conclude_consultation(doing, command)
        case commands.Postpone():
            return consulting.postpone(doing, command)
        case commands.Resume():
            return consulting.resume(doing, command)
        case commands.ImposeConditions():
            return consulting.impose_conditions(doing, command)
        case commands.AcceptConditions():
            return consulting.accept_conditions(doing, command)
        case commands.DeclineConditions():
            return consulting.decline_conditions(doing, command)
        case commands.RecordExecution():
            return answering.record_execution(doing, command)
        case commands.DeliverEvidence():
            return answering.deliver_evidence(doing, command)
        case commands.Refuse():
            return answering.refuse(doing, command)
        case commands.Withdraw():
            return ending.withdraw(doing, command)
        case commands.RecordPaperAnswer():
            return claiming.record_paper_answer(doing, command)
        case commands.ConfirmAnswer():
            return claiming.confirm_answer(doing, command)
        case commands.SetAsideAnswer():
            return claiming.set_aside_answer(doing, command)
        case commands.WriteNote():
            return ending.write_note(doing, command)
        case commands.GrantAccess():
            return ending.grant_access(doing, command)
        case commands.Close():
            return ending.close(doing, command)
        case _:
            assert_never(command)
