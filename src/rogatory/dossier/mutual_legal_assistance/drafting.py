"""From the first draft to the request that leaves: save, share, comment, approve, send."""

from datetime import timedelta

from msgspec.structs import replace

from rogatory.dossier.mutual_legal_assistance import acts, commands
from rogatory.dossier.mutual_legal_assistance.decision import (
    Doing,
    Outcome,
    Stopped,
    against,
    blank_text,
    done,
    done_unless,
    stop,
)
from rogatory.dossier.mutual_legal_assistance.state import Dossier
from rogatory.dossier.mutual_legal_assistance.weighing import weigh_request
from rogatory.kernel.findings import Finding
from rogatory.law.request import Request

FRESH = timedelta(minutes=15)
"""How long ago a head may have proved who they are when they approve."""


def save_draft(doing: Doing, command: commands.SaveDraft) -> Outcome:
    """Saving never stops for what the draft lacks. Our own State is filled in where it is left open."""
    request = command.request
    if request.requesting_state is None:
        request = replace(request, requesting_state=doing.dossier.our_state)
    revision = doing.dossier.revision + 1
    return done(acts.RequestDrafted(**doing.inside(), request=request, revision=revision))


def share_draft(doing: Doing, command: commands.ShareDraft) -> Outcome:
    """A draft needs an addressee and nothing else: showing it is how one learns what it lacks."""
    request = _request(doing.dossier)
    stopped = _addressed(doing.dossier, request)
    if stopped is not None:
        return stopped
    revision = doing.dossier.revision
    return done(acts.DraftShared(**doing.across(), request=request, revision=revision, note=command.note))


def comment_on_draft(doing: Doing, command: commands.CommentOnDraft) -> Outcome:
    """A comment says something."""
    if blank_text(command.text):
        return stop("text-missing")
    return done(acts.DraftCommented(**doing.across(), text=command.text))


def approve(doing: Doing, command: commands.Approve) -> Outcome:
    """The head approves the current revision, with the law's findings before them."""
    age = doing.at - command.authenticated_at
    if age < timedelta(0) or age > FRESH:
        return stop("sign-in-not-fresh", minutes=int(FRESH.total_seconds()) // 60)
    request = _request(doing.dossier)
    stopped = _addressed(doing.dossier, request)
    if stopped is not None:
        return stopped
    findings = weigh_request(doing.law, request, doing.at.date())
    act = acts.RequestApproved(
        **doing.inside(),
        **doing.judged(findings),
        revision=doing.dossier.revision,
        authenticated_at=command.authenticated_at,
    )
    return done_unless(act, _speaking_against(doing.dossier, findings), "request-defective")


def send(doing: Doing, command: commands.Send) -> Outcome:
    """Send what was approved, weighed once more on the day it leaves.

    What a treaty requires and the request lacks stops it. What is undetermined does not: the officer often
    cannot learn it (whether the other State has deposited, whether the conduct is criminal there), the
    treaties do not ask that it be known, and the other State can say so. It is shown, and recorded in the act.
    """
    request = _request(doing.dossier)
    findings = weigh_request(doing.law, request, doing.at.date())
    act = acts.RequestSent(
        **doing.across(),
        **doing.judged(findings),
        request=request,
        revision=doing.dossier.revision,
        annexes=command.annexes,
        sent_under=command.sent_under,
        signatory=command.signatory,
    )
    return done_unless(act, _speaking_against(doing.dossier, findings), "request-defective")


def _speaking_against(dossier: Dossier, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What a head let pass when approving this revision does not stop it again when it is sent."""
    waived = {(finding.concept, finding.citation) for finding in dossier.waived}
    return tuple(
        finding
        for finding in against(findings, "breaches")
        if (finding.concept, finding.citation) not in waived
    )


def _addressed(dossier: Dossier, request: Request) -> Stopped | None:
    """A request leaves from our State to another one; anything else is a mistake nobody may wave through."""
    if request.requesting_state != dossier.our_state:
        return stop("not-our-request")
    if request.requested_state is None:
        return stop("no-addressee")
    if request.requested_state == dossier.our_state:
        return stop("addressed-to-ourselves")
    return None


def _request(dossier: Dossier) -> Request:
    return dossier.request if dossier.request is not None else Request()
