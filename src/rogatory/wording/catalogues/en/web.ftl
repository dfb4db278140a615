## Around every page

web-skip = Skip to the content
web-menu = Main menu
web-menu-account = Password and codes
web-language = Language of the screen
web-sign-out = Sign out
web-foot = Rogatory. Everything recorded here is kept, dated and attributable.
web-rehearsal = Example data. The people, companies and cases shown here are fictional.
web-working = Working on it…
web-panel = Provision beside the work
web-panel-close = Close
web-panel-page = Open as a page of its own
web-yes = Yes
web-no = No
web-not-known = Not known
web-any = Any
web-optional = (optional)
web-one-per-line = One per line.
web-list-and = {" "}and{" "}
web-list-comma = ,{" "}
web-since = since
web-days =
  { $count ->
     [one] { $count } day
    *[other] { $count } days
  }
web-late =
  { $count ->
     [one] { $count } day late
    *[other] { $count } days late
  }
web-due-today = due today
web-due-in =
  { $count ->
     [one] due in { $count } day
    *[other] due in { $count } days
  }
web-size-mb = { $amount } MB
web-size-kb = { $amount } kB
web-to = To { $state }
web-from = From { $state }
web-between = Between
web-untitled = Untitled request
web-no-number = Not yet numbered
web-urgent = Urgent
web-fictional = Fictional example
web-confidential = Confidential: the requested State is asked to keep it so
web-reference = Reference
web-beside = Beside the work
web-back-to-dossier = Back to the dossier
web-practice = Practice, not a treaty rule

## My desk and the list

web-desk-title = My desk
web-desk-open =
  { $count ->
     [one] { $count } open request.
    *[other] { $count } open requests.
  }
web-desk-late =
  { $count ->
     [one] { $count } is late.
    *[other] { $count } are late.
  }
web-desk-none-late = None is late.
web-desk-us = Waits for us
web-desk-us-none = Nothing waits for you. When another State answers, asks or consults, its request appears here with what to do next.
web-desk-them = Waits for the other State
web-desk-them-none = No other State owes you an answer. After you send a request, you follow here who has it and since when.
web-desk-door = At the door
web-desk-door-hint = New from other States and not yet registered. Register each one, also when it is incomplete; the file then says what is missing.
web-desk-door-none = Nothing new has come in. A request from another State arrives here, is registered, and gets an owner.
web-requests-title = Requests
web-requests-none = There is no request yet. Begin one, or wait for another State’s: it will appear here.
web-requests-none-found = No request matches. Use fewer words or set the filters to “Any”.
web-search = Number, title, name or words
web-search-act = Search
web-search-clear = Show everything
web-filter-side = Direction
web-filter-phase = Phase
web-side-requesting = We ask
web-side-requested = We are asked
web-total =
  { $count ->
     [one] { $count } request found, all shown or reachable below.
    *[other] { $count } requests found, all shown or reachable below.
  }
web-pages = Pages of the list
web-page-before = Previous page
web-page-after = Next page
web-page-of = Page { $page } of { $pages }
web-col-number = Number
web-col-matter = Matter and next step
web-col-counterpart = Other State
web-col-phase = Phase
web-col-waiting = Waiting
web-col-order = No.
web-col-when = Date and time
web-col-by = By
web-col-act = Act

## Verdicts

web-verdict-satisfied = Satisfied
web-verdict-not-satisfied = Not satisfied
web-verdict-undetermined = Undetermined
web-verdict-conflict = Conflict
web-verdict-say-satisfied = The rules examined are met. Nothing needs to be done.
web-verdict-say-not-satisfied = Something the treaty requires is missing or against it. Mend what is marked ✕.
web-verdict-say-undetermined = Facts are missing, so the rule cannot be decided. Supply what is marked ?.
web-verdict-say-conflict = Two provisions disagree. Read both marks ⇄ and decide with the head.
web-findings = What the law says
web-findings-kept =
  { $count ->
     [one] { $count } rule satisfied
    *[other] { $count } rules satisfied
  }
web-practice-wants =
  { $count ->
     [one] Practice asks for { $count } more thing; no treaty does
    *[other] Practice asks for { $count } more things; no treaty does
  }
web-findings-weighed = What the law said
web-findings-none = Nothing has been weighed yet.
web-noted = Recorded as it happened; the finding is ours.
web-stop-title = This was not done
web-stop-ahead = The law stands against this now
web-stopped = The law stands against this now.
web-override-title = Let it pass in spite of the finding
web-override-hint = Only the head may do this. The reason is recorded as an act of its own and auditors see it.
web-override-reason = Reason in writing

## The dossier

web-next = Who acts next
web-on-this-page = On this page
web-timeline = The two banks
web-timeline-none = Nothing has happened yet.
web-request = The request
web-nexus = Facts, measures, purposes
web-nexus-hint = A measure that rests on no fact, or proves nothing, reads as fishing. Each line shows what carries what.
web-nexus-facts = Facts
web-nexus-measures = Things asked
web-nexus-purposes = What it is to prove
web-nexus-rests = Rests on fact
web-nexus-loose-fact = No measure rests on this fact
web-nexus-loose-measure = Rests on no fact: tie it to one
web-nexus-loose-purpose = Says not what it is to prove
web-nexus-none = The request names neither facts nor measures yet.
web-documents = Documents
web-documents-none = No file yet. Files come with an answer, with evidence, or as annexes.
web-from-bank-ours = Ours
web-from-bank-theirs = Theirs
web-who-knows = Who works on it
web-can = What you can do
web-letter-in = Letter (PDF)
web-chronology = Chronology
web-chronology-end =
  { $count ->
     [one] End of the chronology: { $count } act, last entry { $sequence } of the ledger of this dossier.
    *[other] End of the chronology: { $count } acts, last entry { $sequence } of the ledger of this dossier.
  }
web-matter = Matter
web-acts-counted = Acts
web-bank-ours = our bank
web-bank-theirs = their bank
web-now-us = Now: it is our turn.
web-now-them = Now: it is { $state }’s turn.
web-now-nobody = Now: nobody has anything left to do.
web-internal = Internal
web-receipt-none = No receipt from the other State yet
web-protected = Identity protected; held apart from this document.

## A step

web-step = Next step
web-step-closed = This step is not open now: the dossier has moved on, or it belongs to another role.
web-nothing-open = Nothing is open to choose from.
web-nobody-chosen = Nobody chosen
web-files-hint = PDF, images, office documents or plain text. What a file says it is gets compared with what it contains.
web-files-kept = Or choose from the dossier
web-leave = Leave without doing it
web-confirm-hint = This crosses to the other State or closes the file, and cannot be taken back.
web-confirm-send = I have read the letter and send it to { $state }.
web-confirm-refuse = I have read the reasons and refuse { $state }’s request.
web-confirm-withdraw = The assistance asked of { $state } is no longer needed.
web-confirm-close = Nothing more is expected from us or from { $state }.
web-confirm-deliver-evidence = I have checked what is handed to { $state }.
web-confirm-accept-conditions = Our State will be bound to { $state } by these conditions.
web-step-share-draft = The draft goes to { $state } before any formal request, so that they can say what they would need.
web-step-comment-on-draft = Say what { $state } should add or change so that the formal request can be executed.
web-step-approve = You approve this revision, and it may then be sent to { $state }. You are asked who you are once more.
web-step-send = The approved request leaves for { $state }, signed and encrypted. Its receipts come back to the timeline.
web-step-register = The request from { $state } gets a number, also when it is incomplete. What is missing is kept beside it.
web-step-acknowledge = { $state } learns that its request is registered, under which number, and whom to contact.
web-step-request-information = Ask { $state } for what execution needs, and say why. The clock then runs on their side.
web-step-supply-information = Answer { $state }’s questions. Files go with the answer.
web-step-forward = Hand the request of { $state } to the authority that executes it.
web-step-open-consultation = Before refusing, postponing or incurring costs, consult { $state } on how assistance could still be given.
web-step-answer-consultation = Tell { $state } what you think of what they propose.
web-step-conclude-consultation = Write what came of the consultation with { $state }, also when no answer came.
web-step-postpone = Execution is put off because it interferes with proceedings here. { $state } is told why and until when.
web-step-resume = Execution goes on, and { $state } is told so.
web-step-impose-conditions = Assistance is given if { $state } accepts these terms.
web-step-accept-conditions = Our State is bound by the terms { $state } set.
web-step-decline-conditions = { $state } learns that its terms cannot be accepted, and why.
web-step-record-execution = Write what execution brought, measure by measure. It stays here until it is delivered to { $state }.
web-step-deliver-evidence = The result goes to { $state }. Use beyond the request will need our consent.
web-step-refuse = { $state } is refused, in full or in part. The grounds must be ones the treaty allows, and the reasons are sent.
web-step-withdraw = { $state } learns that the assistance is no longer needed and stops.
web-step-enquire-status = Ask { $state } how the request stands. They owe an answer.
web-step-report-status = Tell { $state } how its request stands, also when nothing has moved.
web-step-write-note = A note for this office. It never goes to { $state }.
web-step-grant-access = Let a colleague into this dossier with { $state }.
web-step-close = Our file with { $state } is closed, with its outcome in words.
web-ask-note = Note
web-ask-text = Text
web-ask-comment-on-draft-text = What you would need
web-ask-number = Our number (left blank, the next one is taken)
web-ask-contact = Whom they can reach, when, and in which languages
web-ask-questions = Questions
web-ask-why = Why it is needed
web-ask-answer-by = Answer wanted by
web-ask-question-id = Which question
web-ask-supply-information-text = The answer
web-ask-files = Files
web-ask-annexes = Annexes
web-ask-authority = Authority that executes
web-ask-executing-user = Person there, who then sees this dossier
web-ask-subject = About
web-ask-grounds = Grounds
web-ask-ground = Ground
web-ask-open-consultation-text = What you tell them
web-ask-answer-consultation-text = Our answer
web-ask-proposed-terms = Terms under which it could be given
web-ask-consultation-id = Which consultation
web-ask-outcome = Outcome
web-ask-reasons = Reasons
web-ask-until = Until
web-ask-terms = Conditions
web-ask-conditions-id = Which conditions
web-ask-extent = How much
web-ask-measures = Measures concerned (none chosen means all)
web-ask-result = What it brought
web-ask-deliver-evidence-text = What is handed over, and how it may be used
web-ask-enquire-status-text = Your question
web-ask-report-status-text = How it stands
web-ask-enquiry-id = Which enquiry it answers
web-ask-write-note-text = Note
web-ask-user = Colleague
web-ask-level = May
web-extent-full = The whole request
web-extent-part = Part of it
web-subject-refusal = A refusal we consider
web-subject-postponement = A postponement we consider
web-subject-costs = Substantial or extraordinary costs
web-level-work = work on it
web-level-read = read it
web-ground-not-in-conformity = Not made as the treaty requires
web-ground-essential-interests = Sovereignty, security, public order or other essential interests
web-ground-prohibited-for-similar-offence = Action our law forbids for a similar offence
web-ground-contrary-to-legal-system = Contrary to our legal system on mutual assistance
web-ground-no-dual-criminality = The conduct is not criminal here
web-ground-de-minimis = A matter of minor importance
web-ground-available-elsewhere = To be had under other provisions
web-ground-interferes-with-proceedings = Interferes with proceedings under way here
web-ground-bank-secrecy = Bank secrecy (never a ground)
web-ground-fiscal-matters = The offence is also fiscal (never a ground by itself)
web-ground-other = Another ground

## Writing a request

web-new-title = New request
web-edit-title = Edit the draft
web-new-lead = Say what you know and leave the rest blank: blank means not known. The check beside follows you as you write.
web-sections = Sections of the request
web-save = Save the draft
web-save-hint = A draft may be saved incomplete. Nothing leaves this office until the head has approved it and somebody sends it.
web-check-title = Check
web-check-now = Check now
web-check-go = Go to the field
web-paper = The letter
web-paper-kind = Request for mutual legal assistance
web-basis-title = Which treaties bind both States
web-basis-yes = In force between the two States.
web-basis-no = Not in force between the two States.
web-basis-unknown = Not known whether it is in force between them.
web-basis-unverified = source not verified
web-basis-none = Choose the requested State to see this.
web-facts-first = State facts in section 5 and save or check: they can then be ticked here.
web-row-remove = Remove
web-add-facts-stated = Add a fact
web-add-offences = Add an offence
web-add-persons = Add a person
web-add-measures = Add a measure
web-row-facts-stated = Fact { $number }
web-row-offences = Offence { $number }
web-row-persons = Person { $number }
web-row-measures = Measure { $number }
web-section-who-asks = Who asks
web-section-whom = Who is asked
web-section-proceedings = The proceedings
web-section-summary = Summary of the facts
web-section-facts = Facts one by one
web-section-offences = Offences
web-section-persons = Persons concerned
web-section-measures = Assistance asked
web-section-purpose = Purpose
web-section-form = Form, language and channel
web-section-confidentiality = Confidentiality
web-section-urgency = Urgency
web-section-deadline = Time limit
web-section-undertakings = Assurances, costs, earlier contacts
web-lead-who-asks = The authority that makes the request, in the words of its own letterhead.
web-lead-whom = The State decides which treaties apply.
web-lead-proceedings = The investigation, prosecution or trial that needs this, and who conducts it.
web-lead-summary = What happened, in a page that a foreign judge can follow. Not needed for service of documents.
web-lead-facts = Each fact a measure will rest on. Measures point to them by number.
web-lead-offences = As our law has them. What counts abroad is the conduct, not the name.
web-lead-persons = Names in every script you have. A protected identity is sealed under a key of its own.
web-lead-measures = Each thing asked, tied to the facts it rests on and to what it is to prove.
web-lead-purpose = What the evidence, information or action is wanted for.
web-lead-form = The language here is the letter’s, not your screen’s.
web-lead-confidentiality = Say it here if the request itself must stay secret.
web-lead-urgency = Evidence at risk, a detention, a hearing: say which and when.
web-lead-deadline = A date with its reasons is taken into account; without them it need not be.
web-lead-undertakings = What our State promises, and what was said before.
web-field-title = Title of the request
web-field-requesting-authority-name = Authority
web-field-requesting-authority-functions = Its functions
web-field-requesting-authority-contact = Contact person, hours and languages
web-field-requested-state = Requested State
web-field-requested-authority-name = Central authority there
web-field-requested-authority-functions = Its functions
web-field-requested-authority-contact = Contact there
web-field-proceedings-stage = Stage
web-field-proceedings-reference = Case number
web-field-proceedings-subject = Subject matter
web-field-proceedings-nature = Nature
web-field-proceedings-authority-name = Authority that conducts them
web-field-proceedings-authority-functions = Its functions
web-field-proceedings-authority-contact = Contact there
web-field-facts = Summary of relevant facts
web-field-facts-stated-text = The fact
web-field-offences-title = Offence
web-field-offences-concept = Offence in the treaties
web-field-offences-provision = Text of the law
web-field-offences-penalty = Penalty
web-field-offences-fiscal = Also considered fiscal
web-field-offences-criminal-in-requested-state = Conduct criminal in the requested State
web-field-persons-name = Name
web-field-persons-other-names = Other names and scripts
web-field-persons-role = Role in the case
web-field-persons-nationality = Nationality
web-field-persons-born-on = Born on
web-field-persons-location = Where the person is
web-field-persons-identity-documents = Identity documents
web-field-persons-legal-person = A legal person
web-field-persons-protected = Identity protected
web-field-measures-purpose = Kind of assistance
web-field-measures-description = What exactly is asked
web-field-measures-facts = Rests on these facts
web-field-measures-purpose-of-result = What the result is to prove
web-field-measures-location = Place
web-field-measures-coercive = Needs compulsion there
web-field-measures-procedure = Particular procedure wanted
web-field-measures-procedure-reason = Why that procedure
web-field-purpose = Purpose
web-field-on = Date of the request
web-field-language = Language of the letter
web-field-translations = Accompanied by translations into
web-field-form = Form
web-field-channel = Channel
web-field-channel-agreed = Channel agreed between the States
web-field-legal-basis = Legal basis named in the letter
web-field-confidentiality-required = To be kept confidential
web-field-confidentiality-reasons = Reasons
web-field-urgency-urgent = Urgent
web-field-urgency-reasons = Reasons
web-field-urgency-oral-agreed = Oral request agreed
web-field-deadline-on = Wanted by
web-field-deadline-reasons = Reasons
web-field-assurances = Assurances given
web-field-costs = Costs
web-field-earlier-contacts = Earlier contacts and requests
web-hint-facts-stated-text = One event, dated if possible.
web-hint-offences-criminal-in-requested-state = Judge by conduct, whatever the offence is called there.
web-hint-persons-other-names = One per line.
web-hint-persons-identity-documents = One per line.
web-hint-assurances = One per line: reciprocity, limits of use, return of originals.
web-hint-measures-description = For bank records: bank, account, holder, period.
web-concept-bribery-of-national-officials = Bribery of national public officials
web-concept-bribery-of-foreign-officials = Bribery of foreign officials
web-concept-bribery-in-public-companies = Bribery in public companies
web-concept-bribery-in-the-private-sector = Bribery in the private sector
web-concept-embezzlement-of-public-property = Embezzlement of public property
web-concept-embezzlement-of-private-property = Embezzlement of private property
web-concept-trading-in-influence = Trading in influence
web-concept-abuse-of-functions = Abuse of functions
web-concept-illicit-enrichment = Illicit enrichment
web-concept-laundering-of-proceeds = Laundering of proceeds
web-concept-concealment = Concealment
web-concept-obstruction-of-justice = Obstruction of justice
web-concept-participation-and-attempt = Participation and attempt
web-sheet-authority = Authority
web-sheet-functions = Functions
web-sheet-contact = Contact
web-stage-investigation = Investigation
web-stage-prosecution = Prosecution
web-stage-judicial-proceeding = Judicial proceeding
web-form-written = In writing
web-form-written-record = By a means that leaves a written record
web-form-oral = Orally
web-channel-central-authority = Between central authorities
web-channel-diplomatic = Diplomatic channel
web-channel-interpol = INTERPOL
web-channel-arab-criminal-police-bureau = Arab Criminal Police Bureau
web-purpose-evidence-or-statements = Taking evidence or statements
web-purpose-service-of-documents = Service of judicial documents
web-purpose-search-seizure-freezing = Search, seizure and freezing
web-purpose-examination-of-objects-and-sites = Examination of objects and sites
web-purpose-information-and-expert-evaluations = Information, exhibits and expert evaluations
web-purpose-documents-and-records = Documents and records, bank records included
web-purpose-identifying-proceeds-as-evidence = Identifying or tracing proceeds as evidence
web-purpose-voluntary-appearance = Voluntary appearance of persons
web-purpose-other-assistance = Other assistance the law there allows
web-purpose-tracing-and-freezing-proceeds = Identifying, freezing and tracing proceeds
web-purpose-asset-recovery = Asset recovery

## Law and library

web-statement = In our words
web-official = Official text
web-official-none = The official text has not been imported into the library of this office.
web-erratum = A known difference, and our reading
web-counterparts = The same matter elsewhere
web-whole-work = The whole instrument
web-library-title = Library
web-library-lead = Treaties and legislation, article by article, as officially published.
web-library-none = The library is empty. An operator imports official files with “rogatory library import”.
web-articles =
  { $count ->
     [one] { $count } article
    *[other] { $count } articles
  }
web-articles-list = Articles
web-article = Article
web-article-before = Article { $number }, before
web-article-after = Article { $number }, next

## The office

web-peers-title = Other States
web-peers-lead = Messages are exchanged only with nodes whose key an officer has compared and confirmed.
web-peers-ours = Our own fingerprint
web-peers-ours-hint = Read it to the other State by telephone or in person when they ask.
web-peers-address = Address of their node
web-peers-heard = Last heard
web-peers-never = Never yet
web-peers-waiting = Messages waiting
web-peers-failure = Last failure
web-peers-fingerprint = Fingerprint of their key
web-peers-compare = Call the authority of { $state } on a number you already know, let them read their fingerprint, and compare every group.
web-peers-same = They read exactly this fingerprint to me.
web-peers-confirm = Confirm this State
web-peers-refuse = It differs: turn it away
web-peers-none = No other State is known to this node yet. Introduce one by the address its authority gave you.
web-peers-introduce = Introduce our node to another State
web-peers-introduce-hint = The address their authority gave you, beginning with https:// or http://.
web-peers-introduce-act = Introduce us
web-peers-introduced = The introduction was made. Now compare the fingerprint.
web-peers-confirmed = Confirmed. Messages to this State now leave.
web-peers-refused = Turned away. Nothing is exchanged with it.
web-peer-status-introduced = Waits for the comparison of fingerprints
web-peer-status-confirmed = Confirmed
web-peer-status-refused = Turned away
web-people-title = People
web-people-lead = Accounts of this node and what each may do. Roles give no access to a dossier by themselves, except the head’s and the auditor’s.
web-people-name = Name
web-people-username = User name
web-people-roles = Roles
web-people-language = Language
web-people-state = State of the account
web-people-active = Open
web-people-inactive = Shut
web-people-add = Add a person
web-people-add-act = Add the person
web-people-added = The account is made. Hand the password over in person.
web-people-password = First password
web-people-password-hint = At least 12 characters. The person changes it after signing in.
web-role-officer = Case officer
web-role-head = Head of the central authority
web-role-executing = Executing authority
web-role-auditor = Auditor
web-role-administrator = Administrator
web-role-say-officer = drafts, sends, receives and answers in the dossiers given to them.
web-role-say-head = sees every dossier, approves, and may override with a reason.
web-role-say-executing = executes what is forwarded and records the result.
web-role-say-auditor = reads acts and overrides, never protected identities.
web-role-say-administrator = manages accounts and other States’ nodes, and sees no dossier.
web-audit-title = Audit
web-audit-lead = Where the head let something pass against a finding, and whether the record is whole.
web-ledger = The ledger
web-ledger-verifying = Every entry is being verified; with a full register this takes a minute.
web-ledger-verify = Verify now
web-ledger-sound = The record is whole: every chain was verified.
web-ledger-unsound = The record is not whole. Stop work on the dossiers named and call the operator.
web-ledger-chains = Chains
web-ledger-entries = Entries
web-ledger-unanchored = Not yet anchored with another State
web-ledger-checkpoint = Last signed checkpoint
web-ledger-checkpoint-none = None yet
web-ledger-anchored = Anchored with:
web-ledger-anchored-none = No other State holds a checkpoint of ours yet: a dropped tail could go unseen.
web-overrides = Overrides of the law
web-overrides-none = The head has never let anything pass against a finding.

## Signing in

web-login-title = Sign in
web-login-lead = With the account your administrator gave you.
web-login-act = Sign in
web-logout-lead = You leave this machine. Nothing you saved is lost.
web-again-title = Confirm that it is you
web-again-lead = What follows binds the authority. Enter your password once more.
web-again-act = Confirm
web-code-title = Second factor
web-code-lead = Enter the code your authenticator shows now, or a recovery code.
web-password-title = Change your password
web-password-lead = At least 12 characters. Other sessions of this account end.
web-password-act = Change the password
web-inactive-title = This account is shut
web-inactive-say = Ask your administrator to open it again.
web-mfa-title = Second factor
web-mfa-lead = A code from your telephone beside the password, so that a stolen password is not enough.
web-mfa-on = It is switched on.
web-mfa-off = It is not switched on.
web-totp-title = Switch the second factor on
web-totp-lead = Read this drawing with an authenticator, then enter the code it shows.
web-totp-act = Switch on
web-totp-secret = Or type this secret:
web-totp-off-title = Switch the second factor off
web-totp-off-lead = Your account will be protected by the password alone.
web-totp-off-act = Switch off
web-key-title = Security keys
web-key-add = Add a security key
web-key-lead = A key you plug in or hold proves who you are better than any code.
web-key-none = No key has been added.
web-key-remove = Remove this key
web-key-use = Use a security key
web-key-script = Security keys need JavaScript.
web-recovery-title = Recovery codes
web-recovery-lead =
  { $count ->
     [one] { $count } unused code left. Keep them on paper, away from this machine.
    *[other] { $count } unused codes left. Keep them on paper, away from this machine.
  }
web-recovery-new-title = Make new recovery codes
web-recovery-new-lead = The old ones stop working at once.
web-recovery-new-act = Make new codes

## When something is wrong

web-error-home = To the start
web-error-400-title = What was sent could not be read
web-error-400-say = Go back, reload the page and send it again. If it happens twice, tell your administrator.
web-error-403-title = This page belongs to another role
web-error-403-say = If your work needs it, ask your administrator for that role.
web-error-expired-title = This form has expired
web-error-expired-say = Go back, reload the page and send it again. Copy a long text first.
web-error-404-title = There is nothing here for you
web-error-404-say = The address is wrong, or the dossier is not one you were let into. Ask a colleague who works on it, or the head.
web-error-413-title = That was too much for one form
web-error-413-say = Nothing was stored. Send long texts and large files in parts.
web-error-429-title = Too many tries
web-error-429-say = Wait a quarter of an hour, then sign in again. If it was not you, tell your administrator.
web-error-500-title = Something failed on our side
web-error-500-say = Nothing was stored by half. Try again in a minute; if it fails again, tell your administrator the time.
