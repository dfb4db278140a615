### One request: who acts next, what happened, what may not be done and why.

## Who acts next

dossier-since = { $days ->
    [0] since today
    [one] for one day
   *[other] for { $days } days
}
dossier-timing = { $timing ->
    [left] { $due ->
        [one] ; due tomorrow.
       *[other] ; due in { $due } days.
    }
    [today] ; due today.
    [overdue] { $due ->
        [one] ; one day overdue.
       *[other] ; { $due } days overdue.
    }
   *[none] .
}
dossier-next-questions-ours = The questions of { $counterpart } have waited for our answer { dossier-since }{ dossier-timing }
dossier-next-questions-theirs = { $counterpart } has had our questions { dossier-since }{ dossier-timing }
dossier-next-consultation-ours = { $counterpart } is consulting us and has waited for our view { dossier-since }{ dossier-timing }
dossier-next-consultation-theirs = { $counterpart } has been considering our consultation { dossier-since }{ dossier-timing }
dossier-next-conditions-ours = The conditions set by { $counterpart } have waited for us to accept or decline them { dossier-since }{ dossier-timing }
dossier-next-conditions-theirs = { $counterpart } has had our conditions to accept or decline { dossier-since }{ dossier-timing }
dossier-next-enquiry-ours = { $counterpart } asked how its request stands and has waited for our reply { dossier-since }{ dossier-timing }
dossier-next-enquiry-theirs = { $counterpart } has had our enquiry about the status { dossier-since }{ dossier-timing }
dossier-next-conclusion-ours = { $counterpart } has answered our consultation; the answer has waited for us to write down what follows { dossier-since }{ dossier-timing }
dossier-next-registration-ours = The request from { $counterpart } has been waiting to be registered { dossier-since }{ dossier-timing }
dossier-next-acknowledgement-ours = The request from { $counterpart } has been here, unacknowledged, { dossier-since }{ dossier-timing }
dossier-next-acknowledgement-theirs = { $counterpart } has had our request, without acknowledging it, { dossier-since }{ dossier-timing }
dossier-next-comment-ours = The draft shown to us by { $counterpart } has waited for our comment { dossier-since }{ dossier-timing }
dossier-next-comment-theirs = { $counterpart } has had our draft to comment on { dossier-since }{ dossier-timing }
dossier-next-draft-ours = The draft to { $counterpart } has waited to be finished and approved { dossier-since }{ dossier-timing }
dossier-next-sending-ours = The request to { $counterpart } is approved and has been ready to send { dossier-since }{ dossier-timing }
dossier-next-decision-ours = The request from { $counterpart } is registered and has waited to be forwarded or answered { dossier-since }{ dossier-timing }
dossier-next-execution-ours = We have been executing the request from { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-execution-theirs = { $counterpart } has been dealing with our request { dossier-since }{ dossier-timing }
dossier-next-postponement-ours = We have put off the request from { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-postponement-theirs = { $counterpart } has put off our request { dossier-since }{ dossier-timing }
dossier-next-closure-ours = The request is fully answered between us and { $counterpart }; the file has been ready to close { dossier-since }{ dossier-timing }
dossier-next-withdrawal-ours = The request between us and { $counterpart } is withdrawn; the file has been ready to close { dossier-since }{ dossier-timing }
dossier-next-nothing = Nothing is waiting here, neither for us nor for { $counterpart }.
dossier-next-closed = This file with { $counterpart } is closed.

## Clocks

dossier-clock-register = Register the request
dossier-clock-acknowledge = Acknowledge receipt
dossier-clock-completeness = Check that the request is complete
dossier-clock-decide-or-ask = Decide, or ask for what is missing
dossier-clock-answer-question = Answer
dossier-clock-answer-enquiry = Answer the enquiry
dossier-clock-execute = Execute the request
dossier-clock-report-status = Report on the status
dossier-clock-postponement = End of the postponement

## What happened

dossier-act-request-drafted = Draft saved
dossier-act-draft-shared = Draft shown before the formal request
dossier-act-draft-commented = Comment on the draft
dossier-act-request-approved = Request approved
dossier-act-request-sent = Request sent
dossier-act-request-received = Request received
dossier-act-request-registered = Request registered
dossier-act-receipt-acknowledged = Receipt acknowledged
dossier-act-information-requested = Additional information requested
dossier-act-information-supplied = Additional information supplied
dossier-act-request-forwarded = Forwarded for execution
dossier-act-consultation-opened = Consultation opened
dossier-act-consultation-answered = Consultation answered
dossier-act-consultation-concluded = Consultation concluded
dossier-act-execution-postponed = Execution postponed
dossier-act-execution-resumed = Execution resumed
dossier-act-conditions-imposed = Conditions set
dossier-act-conditions-accepted = Conditions accepted
dossier-act-conditions-declined = Conditions declined
dossier-act-execution-recorded = Result of execution recorded
dossier-act-evidence-delivered = Evidence delivered
dossier-act-assistance-refused = Assistance refused
dossier-act-request-withdrawn = Request withdrawn
dossier-act-status-enquired = Status enquired about
dossier-act-status-reported = Status reported
dossier-act-note-written = Note
dossier-act-access-granted = Access granted
dossier-act-law-overridden = Passed against a finding, by decision of the head
dossier-act-dossier-closed = File closed
dossier-act-unrecognised-message-received = Message received that cannot be read here

dossier-label-revision = Revision
dossier-label-note = Note
dossier-label-text = Text
dossier-label-signed-in-at = Identity proved at
dossier-label-number = Number
dossier-label-contact = Contact
dossier-label-questions = Questions
dossier-label-why = Why it is needed
dossier-label-answer-by = Answer wanted by
dossier-label-authority = Authority
dossier-label-subject = Subject
dossier-label-grounds = Grounds
dossier-label-proposed-terms = Terms proposed
dossier-label-outcome = Outcome
dossier-label-reasons = Reasons
dossier-label-until = Until
dossier-label-terms = Conditions
dossier-label-extent = Extent
dossier-label-measures = Measures
dossier-label-result = Result
dossier-label-account = Account
dossier-label-level = Access
dossier-label-command = What was let pass
dossier-label-kind = Kind of message
dossier-label-digest = Digest of the bytes kept

dossier-extent-full = The whole request
dossier-extent-part = Part of the request
dossier-subject-refusal = Before refusing
dossier-subject-postponement = Before postponing
dossier-subject-costs = Substantial or extraordinary costs
dossier-level-work = To work on the file
dossier-level-read = To read the file

dossier-ground-not-in-conformity = The request is not in conformity with the treaty
dossier-ground-essential-interests = Sovereignty, security, public order or other essential interests
dossier-ground-prohibited-for-similar-offence = Domestic law would forbid the measure for a similar offence
dossier-ground-contrary-to-legal-system = Contrary to the legal system
dossier-ground-no-dual-criminality = The conduct is not criminal in the requested State
dossier-ground-de-minimis = A matter of minor importance
dossier-ground-available-elsewhere = Available under other provisions
dossier-ground-bank-secrecy = Bank secrecy
dossier-ground-fiscal-matters = The offence also involves fiscal matters
dossier-ground-interferes-with-proceedings = Interferes with proceedings under way
dossier-ground-other = Another ground

dossier-command-save-draft = Save the draft
dossier-command-share-draft = Show the draft
dossier-command-comment-on-draft = Comment on the draft
dossier-command-approve = Approve
dossier-command-send = Send
dossier-command-register = Register
dossier-command-acknowledge = Acknowledge receipt
dossier-command-request-information = Ask for information
dossier-command-supply-information = Answer the questions
dossier-command-forward = Forward for execution
dossier-command-open-consultation = Open a consultation
dossier-command-answer-consultation = Answer the consultation
dossier-command-conclude-consultation = Conclude the consultation
dossier-command-postpone = Postpone execution
dossier-command-resume = Resume execution
dossier-command-impose-conditions = Set conditions
dossier-command-accept-conditions = Accept the conditions
dossier-command-decline-conditions = Decline the conditions
dossier-command-record-execution = Record the result
dossier-command-deliver-evidence = Deliver the evidence
dossier-command-refuse = Refuse
dossier-command-withdraw = Withdraw the request
dossier-command-enquire-status = Ask how it stands
dossier-command-report-status = Report how it stands
dossier-command-write-note = Write a note
dossier-command-grant-access = Let somebody in
dossier-command-close = Close the file

## Why something cannot be done

dossier-stop-requesting-side-only = Only the State that makes a request can do this; here we are the State that is asked.
dossier-stop-requested-side-only = Only the State that is asked can do this; here we are the State that makes the request.
dossier-stop-closed = The file is closed. Only notes and access can still be added.
dossier-stop-withdrawn = The request was withdrawn; nothing more is sent in it. The file can be closed.
dossier-stop-already-sent = The request has been sent; its text can no longer change.
dossier-stop-not-sent = The request has not been sent yet.
dossier-stop-not-received = No formal request has been received yet.
dossier-stop-no-draft = There is no draft yet. Save one first.
dossier-stop-no-draft-shared = No draft has been shown to us.
dossier-stop-already-approved = This revision is approved already.
dossier-stop-not-approved = The current revision is not approved. The head of the authority approves it before it is sent.
dossier-stop-already-registered = The request is registered already.
dossier-stop-not-registered = The request is not registered yet. Register it first, whatever it lacks.
dossier-stop-already-acknowledged = Receipt was acknowledged already.
dossier-stop-no-open-question = No question is waiting for an answer.
dossier-stop-no-open-consultation = No consultation is open.
dossier-stop-no-open-conditions = No conditions are waiting for an answer.
dossier-stop-not-postponed = Execution is not postponed.
dossier-stop-already-postponed = Execution is postponed already.
dossier-stop-already-answered = Every measure has been answered; nothing is left to do this to.
dossier-stop-open-questions = { $count ->
    [one] One question is still open. Answer it, or withdraw the request, before closing.
   *[other] { $count } questions are still open. Answer them, or withdraw the request, before closing.
}
dossier-stop-open-conditions = { $count ->
    [one] One set of conditions is still unanswered. Accept or decline it before closing.
   *[other] { $count } sets of conditions are still unanswered. Accept or decline them before closing.
}
dossier-stop-open-enquiries = { $count ->
    [one] One enquiry is still unanswered. Report the status before closing.
   *[other] { $count } enquiries are still unanswered. Report the status before closing.
}
dossier-stop-open-consultations = { $count ->
    [one] One consultation is still open. Conclude it before closing.
   *[other] { $count } consultations are still open. Conclude them before closing.
}
dossier-stop-open-postponement = { $count ->
   *[other] Execution is postponed. Resume it and answer the request before closing.
}
dossier-stop-open-measures = { $count ->
    [one] One measure is still unanswered. A file closes when every measure is delivered or refused, or the request is withdrawn.
   *[other] { $count } measures are still unanswered. A file closes when every measure is delivered or refused, or the request is withdrawn.
}
dossier-stop-open-request = { $count ->
   *[other] There is nothing here to close yet.
}
dossier-stop-no-such-date = “{ $text }” is not a day. Write it as year-month-day, such as 2026-03-31.
dossier-stop-sign-in-not-fresh = { $minutes ->
    [one] Approving needs a sign-in within the last minute. Sign in again.
   *[other] Approving needs a sign-in within the last { $minutes } minutes. Sign in again.
}
dossier-stop-request-defective = { $findings ->
    [one] The request does not meet one requirement of the law. Mend it, or let the head decide in writing.
   *[other] The request does not meet { $findings } requirements of the law. Mend them, or let the head decide in writing.
}
dossier-stop-not-our-request = The draft does not name our State as the requesting State.
dossier-stop-no-addressee = The draft does not say which State it is addressed to.
dossier-stop-addressed-to-ourselves = The draft is addressed to our own State.
dossier-stop-text-missing = Write the text first.
dossier-stop-number-missing = Give the request a number.
dossier-stop-questions-missing = Write at least one question.
dossier-stop-no-such-question = There is no open question of that name in this file.
dossier-stop-nothing-to-say = Write a text or add a file.
dossier-stop-authority-missing = Name the authority the request is forwarded to.
dossier-stop-no-such-enquiry = There is no open enquiry of that name in this file.
dossier-stop-subject-unknown = A consultation is about a refusal, a postponement or costs; “{ $subject }” is none of these.
dossier-stop-ground-missing = Name at least one ground.
dossier-stop-no-such-consultation = There is no such consultation waiting in this file.
dossier-stop-outcome-missing = Write down the outcome.
dossier-stop-postponement-unlawful = { $findings ->
    [one] The law stands against this postponement on one point.
   *[other] The law stands against this postponement on { $findings } points.
}
dossier-stop-terms-missing = Write at least one condition.
dossier-stop-no-such-conditions = There are no such conditions waiting for an answer in this file.
dossier-stop-conditions-not-accepted = { $findings ->
    [one] Conditions we set are not accepted. Wait for the answer, or let the head lift them in writing.
   *[other] { $findings } sets of conditions we set are not accepted. Wait for the answers, or let the head lift them in writing.
}
dossier-stop-refusal-unlawful = { $findings ->
    [one] The law stands against this refusal on one point.
   *[other] The law stands against this refusal on { $findings } points.
}
dossier-stop-partly-answered = { $count ->
    [0] Part of the request is answered already. Refuse the rest measure by measure.
    [one] Part of the request is answered already. Refuse the one measure that is left by naming it.
   *[other] Part of the request is answered already. Refuse the { $count } measures that are left by naming them.
}
dossier-stop-measure-answered = Measure { $measure } is answered already.
dossier-stop-postponed = Execution is postponed. Resume it first, or record and deliver a part.
dossier-stop-measures-missing = Name the measures this is about.
dossier-stop-no-such-measure = The request asks for no measure { $measure }.
dossier-stop-user-missing = Say who is to be let in.
dossier-stop-level-unknown = Somebody is let in to work or to read; “{ $level }” is neither.

## What the file itself finds

dossier-finding-conditions-undecided = The other State has not accepted these conditions yet: { $terms }
dossier-finding-conditions-declined = The other State declined these conditions: { $terms }
dossier-mend-conditions-undecided = Wait until the conditions are accepted.
dossier-mend-conditions-declined = Set other conditions, or refuse with reasons after consulting.
dossier-finding-no-such-state = “{ $code }” is not the code of a State.
dossier-order-wrong-side = This came from the side that cannot do it.
dossier-order-after-withdrawal = This came after the request was withdrawn.
dossier-order-sent-again = The request was received before; this is a second text of it.
dossier-order-draft-after-sending = This concerns a draft and came after the formal request.
dossier-order-before-sending = This came before any formal request.
dossier-order-answers-nothing = This answers nothing that was open here.
