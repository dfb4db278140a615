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
dossier-next-questions-theirs = Our questions have been with { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-consultation-ours = The consultation opened by { $counterpart } has waited for our view { dossier-since }{ dossier-timing }
dossier-next-consultation-theirs = Our consultation has been before { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-conditions-ours = The conditions set by { $counterpart } have waited for us to accept or decline them { dossier-since }{ dossier-timing }
dossier-next-conditions-theirs = Our conditions have been with { $counterpart }, to accept or decline, { dossier-since }{ dossier-timing }
dossier-next-enquiry-ours = The enquiry of { $counterpart } about its request has waited for our reply { dossier-since }{ dossier-timing }
dossier-next-enquiry-theirs = Our enquiry about the status has been with { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-conclusion-ours = The answer of { $counterpart } to our consultation has waited for us to write down what follows { dossier-since }{ dossier-timing }
dossier-next-registration-ours = The request from { $counterpart } has waited to be registered { dossier-since }{ dossier-timing }
dossier-next-acknowledgement-ours = The request from { $counterpart } has waited for our acknowledgement of receipt { dossier-since }{ dossier-timing }
dossier-next-acknowledgement-theirs = Our request has been with { $counterpart }, its receipt not yet acknowledged, { dossier-since }{ dossier-timing }
dossier-next-comment-ours = The draft shown to us by { $counterpart } has waited for our comment { dossier-since }{ dossier-timing }
dossier-next-comment-theirs = Our draft has been with { $counterpart } for comment { dossier-since }{ dossier-timing }
dossier-next-draft-ours = The draft to { $counterpart } has waited to be finished and approved { dossier-since }{ dossier-timing }
dossier-next-sending-ours = The request to { $counterpart } is approved and has been ready to send { dossier-since }{ dossier-timing }
dossier-next-decision-ours = The request from { $counterpart } is registered and has waited to be forwarded or answered { dossier-since }{ dossier-timing }
dossier-next-execution-ours = We have been executing the request from { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-execution-theirs = Our request has been in hand with { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-postponement-ours = Execution of the request from { $counterpart } has been postponed by us { dossier-since }{ dossier-timing }
dossier-next-postponement-theirs = Execution of our request has been postponed by { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-closure-ours = The request is fully answered between us and { $counterpart }; the file has been ready to close { dossier-since }{ dossier-timing }
dossier-next-withdrawal-ours = The request between us and { $counterpart } is withdrawn; the file has been ready to close { dossier-since }{ dossier-timing }
dossier-next-nothing = Nothing is waiting here, neither with us nor with { $counterpart }.
dossier-next-closed = Our file with { $counterpart } is closed.

## Clocks

dossier-clock-register = Register the request
dossier-clock-acknowledge = Acknowledge receipt
dossier-clock-completeness = Check that the request is complete
dossier-clock-decide-or-ask = Decide, or ask for what is missing
dossier-clock-answer-questions = Answer the question
dossier-clock-answer-consultation = Answer the consultation
dossier-clock-answer-conditions = Accept or decline the conditions
dossier-clock-answer-conclusion = Conclude the consultation
dossier-clock-answer-comment = Comment on the draft
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
dossier-act-status-enquired = Enquiry about the status
dossier-act-status-reported = Status reported
dossier-act-note-written = Note written
dossier-act-access-granted = Access granted
dossier-act-law-overridden = Finding overridden, by decision of the head of the authority
dossier-act-dossier-closed = File closed
dossier-act-unrecognised-message-received = Message received that cannot be read here
dossier-act-submission-rejected = Message not accepted for sending by our system
dossier-act-files-sent-as-they-are = Files sent as they are, knowing what else they carry

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
dossier-label-command = Step allowed
dossier-label-kind = Kind of message
dossier-label-digest = SHA-256 of the message as received
dossier-label-why-not-sent = Why it was not accepted
dossier-label-file-carries = File, and what else it carries

dossier-extent-full = The whole request
dossier-extent-part = Part of the request
dossier-subject-refusal = Before refusing
dossier-subject-postponement = Before postponing
dossier-subject-costs = Substantial or extraordinary costs
dossier-level-work = Work on the file
dossier-level-read = Reading only

dossier-ground-not-in-conformity = The request is not made in conformity with the treaty
dossier-ground-essential-interests = Sovereignty, security, public order or other essential interests
dossier-ground-prohibited-for-similar-offence = The law of the requested State would forbid the measure for a similar offence
dossier-ground-contrary-to-legal-system = Contrary to the legal system of the requested State
dossier-ground-no-dual-criminality = Absence of dual criminality
dossier-ground-de-minimis = A matter of minor importance
dossier-ground-available-elsewhere = Assistance available under other provisions
dossier-ground-bank-secrecy = Bank secrecy
dossier-ground-fiscal-matters = The offence also involves fiscal matters
dossier-ground-interferes-with-proceedings = Interference with proceedings under way
dossier-ground-not-covered = A matter outside the treaty
dossier-ground-domestic-conditions = Conditions of domestic law not met
dossier-ground-political-offence = The political nature of the offence
dossier-ground-military-offence = The purely military nature of the offence
dossier-ground-persecution = Fear of persecution
dossier-ground-unfair-trial = Fear of an unfair trial
dossier-ground-sentence-without-assurance = A penalty on which no assurance is given
dossier-ground-in-absentia-without-retrial = Conviction in absentia without a retrial
dossier-ground-immunity = Immunity or privilege
dossier-ground-own-national = Nationality of the requested State
dossier-ground-finally-judged = Final judgment of the same acts in the requested State
dossier-ground-judged-elsewhere = Judgment of the same acts in another State
dossier-ground-proceedings-here = Proceedings over the same acts in the requested State
dossier-ground-time-barred = Limitation by lapse of time
dossier-ground-amnesty = Amnesty
dossier-ground-committed-here = Commission of the offence in the requested State
dossier-ground-committed-abroad-by-foreigner = Commission of the offence outside the requesting State by a foreigner
dossier-ground-penalty-too-low = A penalty below the minimum required
dossier-ground-evidence-not-timely = Want of sufficient evidence in time
dossier-ground-trivial-value = The trivial value of the property
dossier-ground-contrary-to-final-judgment = Contrariety to a final judgment
dossier-ground-outside-judicial-power = An act outside the power of the judicial authority
dossier-ground-presence-needed = Need for the person’s presence in the requested State
dossier-ground-custody-prolonged = Prolongation of the person’s custody
dossier-ground-overriding-reasons = Overriding reasons against the transfer
dossier-ground-no-consent = Absence of the person’s consent
dossier-ground-not-prosecuted-here = A decision not to prosecute the same acts
dossier-ground-unpaid-sums = Sums awarded and not paid
dossier-ground-not-resident = Want of permanent residence in the State of enforcement
dossier-ground-disproportionate-penalty = Disproportion between the penalties
dossier-ground-measure-not-available = A measure not available in the requested State
dossier-ground-conditions-not-accepted = Conditions not accepted
dossier-ground-not-found = Person, property or data not found
dossier-ground-no-reply = No reply to the questions asked
dossier-ground-withdrawn = Withdrawal of the request
dossier-ground-other = Another ground

dossier-command-save-draft = Save the draft
dossier-command-share-draft = Show the draft to the other State
dossier-command-comment-on-draft = Comment on the draft
dossier-command-approve = Approve the request
dossier-command-send = Send the request
dossier-command-register = Register the request
dossier-command-acknowledge = Acknowledge receipt
dossier-command-request-information = Ask for additional information
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
dossier-command-record-execution = Record the result of execution
dossier-command-deliver-evidence = Deliver the evidence
dossier-command-refuse = Refuse assistance
dossier-command-withdraw = Withdraw the request
dossier-command-enquire-status = Ask how the request stands
dossier-command-report-status = Report how the request stands
dossier-command-write-note = Write a note
dossier-command-grant-access = Give a colleague access
dossier-command-close = Close the file

## Why something cannot be done

dossier-stop-requesting-side-only = Only the requesting State can do this; here we are the requested State.
dossier-stop-requested-side-only = Only the requested State can do this; here we are the requesting State.
dossier-stop-closed = The file is closed. Only notes and access can still be added.
dossier-stop-withdrawn = The request was withdrawn; nothing more is sent in it. The file can be closed.
dossier-stop-already-sent = The request has been sent; its text can no longer change. To correct it, write to the other State in this file.
dossier-stop-not-sent = The request has not been sent yet.
dossier-stop-not-received = No formal request has been received yet.
dossier-stop-no-draft = There is no draft yet. Save one first.
dossier-stop-no-draft-shared = No draft has been shown to us.
dossier-stop-already-approved = This revision is approved already.
dossier-stop-not-approved = The current revision is not approved. The head of the authority must approve it before it is sent.
dossier-stop-already-registered = The request is registered already.
dossier-stop-not-registered = The request is not registered yet. Register it first, whatever it lacks.
dossier-stop-already-acknowledged = Receipt has already been acknowledged.
dossier-stop-no-open-question = No question is waiting for an answer.
dossier-stop-no-open-consultation = No consultation is open.
dossier-stop-no-open-conditions = No conditions are waiting for an answer.
dossier-stop-not-postponed = Execution is not postponed.
dossier-stop-already-postponed = Execution is postponed already.
dossier-stop-already-answered = Every measure has been answered; there is none left for this step.
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
    [one] One measure is still unanswered. A file closes when every measure is executed or refused, or the request is withdrawn.
    *[other] { $count } measures are still unanswered. A file closes when every measure is executed or refused, or the request is withdrawn.
}
dossier-stop-open-request = { $count ->
   *[other] There is nothing here to close yet.
}
dossier-stop-no-such-date = “{ $text }” is not a date. Write it as year-month-day, such as 2026-03-31.
dossier-stop-sign-in-not-fresh = { $minutes ->
    [one] Approving needs a sign-in within the last minute. Sign in again.
   *[other] Approving needs a sign-in within the last { $minutes } minutes. Sign in again.
}
dossier-stop-request-defective = { $findings ->
    [one] The request does not meet one requirement of the law. Mend it, or let the head of the authority decide in writing.
    *[other] The request does not meet { $findings } requirements of the law. Mend it, or let the head of the authority decide in writing.
}
dossier-stop-not-our-request = The draft does not name our State as the requesting State. Correct it first.
dossier-stop-no-addressee = The draft does not name the requested State. Choose it first.
dossier-stop-addressed-to-ourselves = The draft is addressed to our own State. Choose another requested State.
dossier-stop-text-missing = Write the text first.
dossier-stop-number-missing = Give the request a number.
dossier-stop-questions-missing = Write at least one question.
dossier-stop-no-such-question = This file holds no such open question. Choose one that is still open.
dossier-stop-nothing-to-say = Write a text or add a file.
dossier-stop-authority-missing = Name the authority the request is forwarded to.
dossier-stop-no-such-enquiry = This file holds no such open enquiry. Choose one that is still open.
dossier-stop-subject-unknown = A consultation is about a refusal, a postponement or costs; “{ $subject }” is none of these.
dossier-stop-ground-missing = Name at least one ground.
dossier-stop-no-such-consultation = This file holds no such consultation waiting. Choose one that is still open.
dossier-stop-outcome-missing = Write down the outcome.
dossier-stop-postponement-unlawful = { $findings ->
    [one] The law stands against this postponement on one point. Read the finding below.
    *[other] The law stands against this postponement on { $findings } points. Read the findings below.
}
dossier-stop-terms-missing = Write at least one condition.
dossier-stop-no-such-conditions = This file holds no such conditions waiting for an answer. Choose those that are still open.
dossier-stop-conditions-not-accepted = { $findings ->
    [one] Conditions we set are not accepted. Wait for the answer, or let the head of the authority lift them in writing.
    *[other] { $findings } sets of conditions we set are not accepted. Wait for the answers, or let the head of the authority lift them in writing.
}
dossier-stop-refusal-unlawful = { $findings ->
    [one] The law stands against this refusal on one point. Read the finding below.
    *[other] The law stands against this refusal on { $findings } points. Read the findings below.
}
dossier-stop-partly-answered = { $count ->
    [0] Part of the request is answered already. Refuse the rest measure by measure.
    [one] Part of the request is answered already. Refuse the one measure that is left by naming it.
   *[other] Part of the request is answered already. Refuse the { $count } measures that are left by naming them.
}
dossier-stop-measure-answered = Measure { $measure } has already been answered.
dossier-stop-postponed = Execution is postponed. Resume it first, or record and deliver a part of the result.
dossier-stop-measures-missing = Name the measures this is about.
dossier-stop-no-such-measure = The request asks for no measure { $measure }.
dossier-stop-user-missing = Choose the colleague to whom access is given.
dossier-stop-level-unknown = Access is given to work or to read; “{ $level }” is neither.

## What the file itself finds

dossier-finding-conditions-undecided = The other State has not accepted these conditions yet: { $terms }
dossier-finding-conditions-declined = The other State declined these conditions: { $terms }
dossier-mend-conditions-undecided = Wait until the conditions are accepted.
dossier-mend-conditions-declined = Set other conditions, or refuse with reasons after consulting.
dossier-finding-no-such-state = “{ $code }” is not the code of a State.
dossier-order-wrong-side = This step does not belong to the State it came from.
dossier-order-after-withdrawal = This came after the request was withdrawn.
dossier-order-sent-again = The request had already been received; this is a second text of it.
dossier-order-draft-after-sending = This concerns a draft and came after the formal request.
dossier-order-before-sending = This came before any formal request.
dossier-order-answers-nothing = This answers nothing that was open here.
