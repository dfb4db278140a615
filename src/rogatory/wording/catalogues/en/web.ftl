## Around every page

web-skip = Skip to the content
web-menu = Main menu
web-menu-account = My account
web-language = Language of the screen
web-sign-out = Sign out
web-foot = Rogatory. Everything recorded here is kept, dated and attributed.
web-rehearsal = Example data. The people, companies and cases shown here are fictional.
web-working = Please wait…
web-panel = Text of a provision
web-panel-close = Close
web-panel-page = Open on a page of its own
web-yes = Yes
web-no = No
web-not-known = Not known
web-any = All
web-optional = (optional)
web-one-per-line = One per line.
web-list-and = {" "}and{" "}
web-list-comma = ,{" "}
web-since = since
web-days =
  { $count ->
     [0] less than a day
     [one] { $count } day
    *[other] { $count } days
  }
web-late = { $count ->
    [0] overdue
    [one] { $count } day overdue
    *[other] { $count } days overdue
}
web-due-today = due today
web-due-in =
  { $count ->
     [one] due in { $count } day
    *[other] due in { $count } days
  }
web-size-mb = { $amount } MB
web-size-kb = { $amount } kB
web-size-gb = { $amount } GB
web-to = To: { $state }
web-from = From: { $state }
web-between = Between
web-untitled = Untitled request
web-no-number = No number yet
web-urgent = Urgent
web-fictional = Fictional example
web-confidential = Confidential: the requested State is asked to keep it so
web-reference = Reference
web-beside = Beside the file
web-back-to-dossier = Back to the file
web-practice = Practice, not a treaty rule

## My desk and the list

web-desk-title = My desk
web-desk-open =
  { $count ->
     [one] { $count } open request.
    *[other] { $count } open requests.
  }
web-desk-late = { $count ->
    [one] { $count } is overdue.
    *[other] { $count } are overdue.
}
web-desk-none-late = None is overdue.
web-desk-us = Waiting for us
web-desk-us-none = Nothing is waiting for you. When another State answers, asks or consults, its request appears here with the next step.
web-desk-them = Waiting for the other State
web-desk-them-none = No other State owes you an answer. Once a request is sent, you can follow here who has it and since when.
web-desk-door = Received, to be taken up
web-desk-door-hint = New requests and drafts from other States. Register each request, even when it is incomplete; comment on each draft shown to us.
web-desk-door-none = Nothing new has come in. A request or a draft from another State arrives here; an officer registers the request, or comments on the draft, and takes charge of it.
web-requests-title = Requests
web-requests-none = There is no request yet. Begin one, or wait for one from another State: it will appear here.
web-requests-none-found = No request matches. Use fewer words or set the filters to “All”.
web-search = Number, title, name or words
web-search-act = Search
web-search-clear = Show all
web-filter-side = Direction
web-filter-phase = Status
web-side-requesting = We are the requesting State
web-side-requested = We are the requested State
web-total = { $count ->
    [one] { $count } request found.
    *[other] { $count } requests found.
}
web-pages = Pages of the list
web-page-before = Previous page
web-page-after = Next page
web-page-of = Page { $page } of { $pages }
web-col-number = Number
web-col-matter = Matter and next step
web-col-counterpart = Other State
web-col-phase = Status
web-col-waiting = Waiting
web-col-order = No.
web-col-when = Date and time
web-col-by = By
web-col-act = Step

## Verdicts

web-verdict-satisfied = Satisfied
web-verdict-not-satisfied = Not satisfied
web-verdict-undetermined = Undetermined
web-verdict-conflict = Conflict
web-verdict-say-satisfied = What the treaties in force require is met. Anything undetermined is listed below for you to know; it stops nothing.
web-verdict-say-not-satisfied = Something a rule requires is missing, or goes against it. Mend what is marked “Not satisfied”.
web-verdict-say-undetermined = Facts are missing, so a rule cannot be decided. Supply what is marked “Undetermined”.
web-verdict-say-conflict = Two provisions disagree. Read both where “Conflict” is marked, and decide with the head of the authority.
web-findings = What the law says
web-findings-kept =
  { $count ->
     [one] { $count } rule satisfied
    *[other] { $count } rules satisfied
  }
web-practice-wants = { $count ->
    [one] Practice asks for { $count } thing more; no treaty requires it
    *[other] Practice asks for { $count } things more; no treaty requires them
}
web-practice-hints = { $count ->
    [one] { $count } hint from practice; no treaty requires it
    *[other] { $count } hints from practice; no treaty requires them
}
web-findings-weighed = What the law said
web-tally = { $verdict }: { $count }
web-findings-none = Nothing has been examined yet.
web-noted = Recorded as it happened; the finding is ours.
web-stop-title = This was not done
web-stop-ahead = The law stands against this now
web-stopped = The law stands against this now.
web-override-title = Override the finding
web-override-hint = Only the head of the authority may do this. The reason is recorded separately, and auditors see it.
web-override-reason = Reason in writing

## The dossier

web-next = Who acts next
web-next-approval = What the treaties require is there. The head of the authority approves the draft next.
web-on-this-page = On this page
web-timeline = Exchanges and steps
web-timeline-none = Nothing has happened yet.
web-request = The request
web-nexus = Facts, measures, purposes
web-nexus-hint = A measure that rests on no fact, or is to prove nothing, reads as a fishing expedition. Each line shows what rests on what.
web-nexus-facts = Facts
web-nexus-measures = Measures asked for
web-nexus-purposes = What it is to prove
web-nexus-rests = Rests on fact
web-nexus-loose-fact = No measure rests on this fact
web-nexus-loose-measure = Rests on no fact: link it to one
web-nexus-loose-purpose = Does not say what it is to prove
web-nexus-none = The request names neither facts nor measures yet.
web-documents = Documents
web-documents-none = No document yet. Documents come with an answer, with evidence, or as annexes.
web-from-bank-ours = From us
web-from-bank-theirs = From the other State
web-who-knows = Who works on this file
web-can = What you can do
web-letter-in = Letter (PDF)
web-proof-title = Proof of the exchange
web-proof-lead = One file that shows a court what passed between us and { $state }: every signed message and receipt, and a paper in two languages. Anybody can check it on their own computer, without an account.
web-proof-contents = What the proof encloses
web-proof-contents-hint = It leaves the office: enclose what the court must read, and no more.
web-proof-hashes = Hashes alone: who sent which files to whom and when, without what is in them
web-proof-whole = The messages whole, with their files; one that may name a protected person stays out
web-proof-whole-not-yours = The contents may be enclosed by whoever works on this file.
web-proof-languages = The paper’s two languages, side by side
web-proof-first = First language
web-proof-second = Second language
web-proof-recorded = Making a proof is recorded under your name.
web-proof-make = Make the proof
web-inventory = Inventory of the evidence
web-inventory-open = Inventory with hashes
web-inventory-how = To prove that files held elsewhere are the ones in this file, save the list of hashes in the folder that holds them and run this command there:
web-inventory-hashes = Save the list of hashes
web-inventory-table = Save as a table (CSV)
web-inventory-passages = How it came or went
web-inventory-saved-as = In the list of hashes:
web-inventory-bytes = { $count ->
    [one] { $count } byte
    *[other] { $count } bytes
}
web-inventory-end = { $count ->
    [one] End of the inventory: { $count } document, { $size } bytes.
    *[other] End of the inventory: { $count } documents, { $size } bytes in all.
}
web-chronology = Chronology
web-chronology-end = { $count ->
    [one] End of the chronology: { $count } step; last entry in the register of this file: { $sequence }.
    *[other] End of the chronology: { $count } steps; last entry in the register of this file: { $sequence }.
}
web-matter = Matter
web-acts-counted = Steps recorded
web-bank-ours = our side
web-bank-theirs = the other side
web-now-us = It is for us to act.
web-now-them = It is for { $state } to act.
web-now-nobody = Nothing remains to be done.
web-internal = Internal
web-receipt-none = No receipt from the other State yet
web-protected = Identity protected: kept apart from this document.

## A step

web-step = Step
web-step-closed = This step is not open now: the file has moved on, or the step belongs to another role.
web-nothing-open = There is nothing to choose from.
web-nobody-chosen = Nobody chosen
web-files-hint = PDF, images, office documents or plain text. The type a file announces is compared with what it contains.
web-files-kept = Or choose from the file’s documents
web-files-given = Files you gave for this step
web-carried-title = What these files carry besides what is seen
web-carried-lead = The other State gets each file byte for byte, with all of this. Nothing is taken out of a file here: whoever changes evidence silently makes it worthless. If it is not to go, leave the file out above and attach a cleaned copy under another name, saying so.
web-carried-send = Send these files to { $state } as they are.
web-carried-hint = That you were shown this and decided so is recorded in the file: which files and which kinds of data, not the names and texts listed here.
web-step-confirm-again = Tick the confirmation again.
web-leave = Leave without doing this
web-confirm-hint-leaves = This goes to the other State, and cannot be undone.
web-confirm-hint-closes = This closes the file, and cannot be undone. The other State is not told.
web-confirm-hint-stays = The answer then counts as the other State’s, and this cannot be undone. Nothing is sent.
web-step-again = Choose any new documents again, and tick the confirmation again if there is one.
web-confirm-send = I have read the letter and send it to { $state }.
web-confirm-refuse = I have read the reasons and refuse the request of { $state }.
web-confirm-withdraw = The assistance asked of { $state } is no longer needed.
web-confirm-close = Nothing more is expected from us or from { $state }.
web-confirm-deliver-evidence = I have checked what is handed over to { $state }.
web-confirm-accept-conditions = These conditions will bind our State towards { $state }.
web-confirm-leaves = I have checked what goes to { $state }.
web-step-share-draft = The draft goes to { $state } before any formal request, so that its authority can say what it would need.
web-step-comment-on-draft = Say what { $state } should add or change so that the formal request can be executed.
web-step-approve = You approve this revision, which may then be sent to { $state }. You will be asked to prove who you are once more.
web-step-send = The approved request leaves for { $state }, signed and encrypted. The receipts appear beside it.
web-step-register = The request from { $state } gets a number, even when it is incomplete. What is missing is noted beside it.
web-step-acknowledge = Tell { $state } that its request is registered, under which number, and whom to contact.
web-step-request-information = Ask { $state } for what execution needs, and say why. The time limit then runs for its authority.
web-step-supply-information = Answer the questions of { $state }. Documents go with the answer.
web-step-forward = Forward the request from { $state } to the authority that executes it.
web-step-open-consultation = Before refusing, postponing or incurring substantial costs, consult { $state } on how assistance could still be given.
web-step-answer-consultation = Tell { $state } what you think of its proposal.
web-step-conclude-consultation = Write down what came of the consultation with { $state }, even when no answer came.
web-step-postpone = Execution is postponed because it interferes with proceedings here. Tell { $state } why and until when.
web-step-resume = Execution goes on, and { $state } is told so.
web-step-impose-conditions = Assistance is given on condition that { $state } accepts these terms.
web-step-accept-conditions = Our State is bound by the conditions set by { $state }.
web-step-decline-conditions = Tell { $state } that its conditions cannot be accepted, and why.
web-step-record-execution = Write down the result of execution, measure by measure. It stays here until it is delivered to { $state }.
web-step-deliver-evidence = The result goes to { $state }. Any use beyond the request needs our consent.
web-step-refuse = Assistance is refused to { $state }, in full or in part. The grounds must be ones the treaty allows, and the reasons are sent.
web-step-withdraw = Tell { $state } that the assistance is no longer needed, so that its authority can stop.
web-step-enquire-status = Ask { $state } how the request stands. An answer is owed.
web-step-report-status = Tell { $state } how its request stands, even when nothing has moved.
web-step-write-note = A note for this authority alone. It never goes to { $state }.
web-step-grant-access = Give a colleague access to this file with { $state }.
web-step-close = Our file with { $state } is closed, with its outcome in words.
web-ask-note = Note
web-ask-text = Text
web-ask-comment-on-draft-text = What you would need
web-ask-number = Our number (left blank, the next one is taken)
web-ask-contact = Whom to contact, when, and in which languages
web-ask-questions = Questions
web-ask-why = Why it is needed
web-ask-answer-by = Answer wanted by
web-ask-question-id = Which question this answers
web-ask-supply-information-text = The answer
web-ask-files = Documents
web-ask-annexes = Annexes
web-ask-authority = Executing authority
web-ask-executing-user = Person in charge there, who will then see this file
web-ask-subject = Subject of the consultation
web-ask-grounds = Grounds
web-ask-ground = Ground
web-ask-open-consultation-text = What you tell the other State
web-ask-answer-consultation-text = Our answer
web-ask-proposed-terms = Conditions on which assistance could be given
web-ask-consultation-id = Which consultation
web-ask-outcome = Outcome
web-ask-reasons = Reasons
web-ask-until = Until
web-ask-terms = Conditions
web-ask-conditions-id = Which conditions
web-ask-extent = Extent
web-ask-measures = Measures concerned (if none is ticked, all)
web-ask-result = Result of execution
web-ask-deliver-evidence-text = What is delivered, and how it may be used
web-ask-enquire-status-text = Your question
web-ask-report-status-text = How the request stands
web-ask-enquiry-id = Which enquiry this answers
web-ask-write-note-text = Note
web-ask-user = Colleague
web-ask-level = Access
web-extent-full = The whole request
web-extent-part = Part of the request
web-subject-refusal = A refusal under consideration
web-subject-postponement = A postponement under consideration
web-subject-costs = Substantial or extraordinary costs
web-level-work = Work on the file
web-level-read = Reading only
web-ground-not-in-conformity = The request is not made in conformity with the treaty
web-ground-essential-interests = Sovereignty, security, public order or other essential interests
web-ground-prohibited-for-similar-offence = Our law would forbid the measure for a similar offence
web-ground-contrary-to-legal-system = Contrary to our legal system on mutual legal assistance
web-ground-no-dual-criminality = Absence of dual criminality
web-ground-de-minimis = A matter of minor importance
web-ground-available-elsewhere = Assistance available under other provisions
web-ground-interferes-with-proceedings = Interference with proceedings under way here
web-ground-not-covered = A matter outside the treaty
web-ground-political-offence = The political nature of the offence
web-ground-military-offence = The purely military nature of the offence
web-ground-persecution = Fear of persecution
web-ground-unfair-trial = Fear of an unfair trial
web-ground-immunity = Immunity or privilege
web-ground-finally-judged = Final judgment of the same acts in the requested State
web-ground-contrary-to-final-judgment = Contrariety to a final judgment
web-ground-time-barred = Limitation by lapse of time
web-ground-measure-not-available = A measure not available in the requested State
web-ground-conditions-not-accepted = Conditions not accepted
web-ground-not-found = Person, property or data not found
web-ground-no-reply = No reply to the questions asked
web-ground-bank-secrecy = Bank secrecy (never a ground for refusal)
web-ground-fiscal-matters = The offence also involves fiscal matters (never a ground by itself)
web-ground-other = Another ground

## Writing a request

web-new-title = New request
web-edit-title = Edit the draft
web-new-lead = Say what you know and leave the rest blank: blank means not known. The check beside the form follows as you write.
web-sections = Sections of the request
web-save = Save the draft
web-save-hint = A draft may be saved incomplete. Nothing leaves this authority until its head has approved it and it is sent.
web-check-title = Check
web-check-now = Check now
web-check-go = Go to the field
web-paper = The letter
web-paper-kind = Request for mutual legal assistance
web-basis-title = Treaties that bind both States
web-basis-yes = In force between the two States.
web-basis-no = Not in force between the two States.
web-basis-unknown = Not known whether it is in force between the two States.
web-basis-unverified = source not verified
web-basis-none = Choose the requested State to see them.
web-facts-first = State the facts in section 5, then save or check: they can then be ticked here.
web-row-remove = Remove
web-add-facts-stated = Add a fact
web-add-offences = Add an offence
web-add-persons = Add a person
web-add-measures = Add a measure
web-row-facts-stated = Fact { $number }
web-row-offences = Offence { $number }
web-row-persons = Person { $number }
web-row-measures = Measure { $number }
web-section-who-asks = Requesting authority
web-section-whom = Requested State
web-section-proceedings = The proceedings
web-section-summary = Summary of the facts
web-section-facts = Facts one by one
web-section-offences = Offences
web-section-persons = Persons concerned
web-section-measures = Assistance requested
web-section-purpose = Purpose
web-section-form = Form, language and channel
web-section-confidentiality = Confidentiality
web-section-urgency = Urgency
web-section-deadline = Time limit
web-section-undertakings = Assurances, costs, earlier contacts
web-lead-who-asks = The authority that makes the request, as its letterhead names it.
web-lead-whom = Which treaties apply depends on the State.
web-states-partners = States linked with us
web-states-others = Other States
web-lead-proceedings = The investigation, prosecution or judicial proceeding that needs the assistance, and who conducts it.
web-lead-summary = What happened, in one page a foreign judge can follow. Not needed for the service of documents.
web-lead-facts = Each fact on which a measure will rest. Measures refer to them by number.
web-lead-offences = As our law has them. Abroad, what counts is the conduct, not its name.
web-lead-persons = Names in every script you have. A protected identity is sealed under a key of its own.
web-lead-measures = Each measure, tied to the facts it rests on and to what it is to prove.
web-lead-purpose = What the evidence, information or action is sought for.
web-lead-form = The language chosen here is that of the letter, not of your screen.
web-lead-confidentiality = Say it here if the request itself must stay secret.
web-lead-urgency = Evidence at risk, a person in custody, a hearing: say which, and the date.
web-lead-deadline = A date with its reasons is taken into account; without reasons it need not be.
web-lead-undertakings = What our State undertakes, and what passed between the authorities before.
web-field-title = Title of the request
web-field-requesting-authority-name = Authority
web-field-requesting-authority-functions = Its functions
web-field-requesting-authority-contact = Contact person, hours and languages
web-field-requested-state = Requested State
web-field-requested-authority-name = Central authority of the requested State
web-field-requested-authority-functions = Its functions
web-field-requested-authority-contact = Contact there
web-field-proceedings-stage = Stage
web-field-proceedings-reference = Case number
web-field-proceedings-subject = Subject matter
web-field-proceedings-nature = Nature
web-field-proceedings-authority-name = Authority conducting the proceedings
web-field-proceedings-authority-functions = Its functions
web-field-proceedings-authority-contact = Contact there
web-field-facts = Summary of relevant facts
web-field-facts-stated-text = The fact
web-field-offences-title = Offence
web-field-offences-concept = Offence in the treaties
web-field-offences-provision = Provision of law
web-field-offences-penalty = Penalty
web-field-offences-fiscal = Also involves fiscal matters
web-field-offences-criminal-in-requested-state = Conduct criminal in the requested State
web-field-persons-name = Name
web-field-persons-other-names = Other names and scripts
web-field-persons-role = Role in the case
web-field-persons-nationality = Nationality
web-field-persons-born-on = Born on
web-field-persons-location = Whereabouts
web-field-persons-identity-documents = Identity documents
web-field-persons-legal-person = Legal person
web-field-persons-protected = Identity protected
web-field-measures-purpose = Kind of assistance
web-field-measures-description = What exactly is asked
web-field-measures-facts = Facts it rests on
web-field-measures-purpose-of-result = What the result is to prove
web-field-measures-location = Place
web-field-measures-coercive = Requires coercive action there
web-field-measures-procedure = Particular procedure wanted
web-field-measures-procedure-reason = Why that procedure
web-field-measures-grounds-to-believe = Why it is believed to be there
web-field-measures-person = Person to be heard, served or invited
web-field-measures-questions = Questions to put
web-field-measures-bank = Bank
web-field-measures-account = Account number
web-field-measures-holder = Account holder
web-field-measures-period-from = Period from
web-field-measures-period-to = Period to
web-field-measures-records = Kinds of record
web-field-measures-document = Document to be served
web-field-measures-hearing-on = Day of the hearing
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
web-field-conduct-organized-group = An organized criminal group is involved
web-field-conduct-transnational = The offence is transnational, as the treaties on organized crime use the word
web-field-agreed-paragraphs = Both States agree to use UNCAC 46(9) to (29) beside another treaty
web-field-urgency-urgent = Urgent
web-field-urgency-reasons = Reasons
web-field-urgency-oral-agreed = Oral request agreed
web-field-deadline-on = Answer wanted by
web-field-deadline-reasons = Reasons
web-field-assurances = Assurances given
web-field-costs = Costs
web-field-earlier-contacts = Earlier contacts and requests
web-hint-facts-stated-text = One event, dated if possible.
web-hint-offences-criminal-in-requested-state = What counts is the conduct, whatever the offence is called there.
web-hint-persons-other-names = One per line.
web-hint-persons-identity-documents = One per line.
web-hint-assurances = One per line: reciprocity, limits of use, return of originals.
web-hint-measures-questions = One per line.
web-concept-bribery-of-national-officials = Bribery of national public officials
web-concept-bribery-of-foreign-officials = Bribery of foreign officials
web-concept-bribery-in-public-companies = Bribery in public companies
web-concept-bribery-in-the-private-sector = Bribery in the private sector
web-concept-embezzlement-of-public-property = Embezzlement of public property
web-concept-embezzlement-of-private-property = Embezzlement of private property
web-concept-trading-in-influence = Trading in influence
web-concept-abuse-of-functions = Abuse of functions
web-concept-illicit-enrichment = Illicit enrichment
web-concept-laundering-of-proceeds = Laundering of proceeds of crime
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
web-purpose-documents-and-records = Documents and records, including bank records
web-purpose-identifying-proceeds-as-evidence = Identifying or tracing proceeds of crime as evidence
web-purpose-voluntary-appearance = Voluntary appearance of persons
web-purpose-other-assistance = Other assistance permitted by the law of the requested State
web-purpose-tracing-and-freezing-proceeds = Identifying, freezing and tracing proceeds of crime
web-purpose-asset-recovery = Asset recovery

## Law and library

web-statement = In our own words
web-official = Official text
web-official-none = The official text has not been imported into the library of this authority.
web-erratum = A known difference, and how we read it
web-counterparts = The same matter in other instruments
web-whole-work = The whole instrument
web-library-title = Library
web-library-lead = Treaties and legislation, article by article, as officially published.
web-library-none = No official text has been imported yet.
web-library-how = How official texts come in
web-library-how-get = Take the text from those who publish it: the United Nations Treaty Collection, the League of Arab States, or the official gazette.
web-library-how-save = Save it unchanged: the page of a legal database, a Word file, a PDF that holds text, plain text, or a treaty as JSON.
web-library-how-import = The head or an administrator imports the file on this page. It is kept article by article, and whatever is doubtful is shown with its line.
web-library-awaited = Official text still to be imported
web-library-awaited-hint = Until then these treaties can be read paragraph by paragraph in our own words.
web-library-stated =
  { $count ->
     [one] { $count } article in our own words
    *[other] { $count } articles in our own words
  }
web-import-title = Import an official text
web-import-file = File as published
web-import-file-hint = Plain text, Word (.docx), PDF with text, HTML, Akoma Ntoso or JSON, up to { $megabytes } MB.
web-import-work = Identifier of the text
web-import-work-hint = Needed only where the file does not say which text it is. Small Latin letters, for example uncac_2003.
web-import-act = Import the file
web-import-done = What was imported
web-import-doubts =
  { $count ->
     [one] { $count } doubt: compare it with the original
    *[other] { $count } doubts: compare them with the original
  }
web-import-left-out =
  { $count ->
     [one] { $count } line left out
    *[other] { $count } lines left out
  }
web-article-not-imported = The official text of this instrument has not been imported. What follows is our own wording.
web-article-import = Import the official text
web-article-ask = The head or an administrator can import it in the library.
web-articles =
  { $count ->
     [one] { $count } article
    *[other] { $count } articles
  }
web-articles-list = Articles
web-article = Article
web-article-before = Previous: article { $number }
web-article-after = Next: article { $number }

## The office

web-peers-rehearsal = Rehearsal State: it exists for training alone and answers by itself
web-peers-title = Other States
web-peers-lead = Messages are exchanged only with States whose key has been compared and confirmed.
web-peers-ours = Our own fingerprint
web-peers-ours-hint = Read it to the other authority, by telephone or in person, when it asks for it.
web-peers-address = Address of its system
web-peers-heard = Last contact
web-peers-never = None yet
web-peers-waiting = Messages waiting
web-peers-failure = Last failed delivery
web-peers-fingerprint = Fingerprint of its key
web-peers-compare = Call the authority of { $state } on a number you already know, have it read out its fingerprint, and compare every group.
web-peers-same = The authority read exactly this fingerprint to me.
web-peers-confirm = Confirm the fingerprint
web-peers-refuse = Refuse: it differs
web-peers-none = No other State is known yet. Introduce ourselves at the address its authority gave you.
web-peers-introduce = Introduce ourselves to another State
web-peers-introduce-hint = The address its authority gave you, beginning with https:// or http://.
web-peers-introduce-act = Introduce ourselves
web-peers-introduced = The introduction has been made. Now compare the fingerprint.
web-peers-confirmed = Confirmed. Messages to this State can now leave.
web-peers-until = Certificate valid until
web-peers-line = Line
web-peers-line-mutual = Mutual TLS: each system shows the certificate its own authority gave it
web-peers-line-https = Ordinary HTTPS: who is at its end is known by the signature on each message alone
web-peers-line-here = Not encrypted, within this machine
web-peers-revoke = Revoke this certificate
web-peers-revoke-hint = For a key in other hands. What it signs from now on is not believed, and our mail to this State waits until it has a new certificate: one its authority gives is believed by itself, any other after you have compared its fingerprint. Nothing that came is lost.
web-peers-revoke-sure = I have spoken with that authority, or know that its key is in other hands.
web-peers-revoke-unsure = Nothing was revoked: tick the box that says you mean it.
web-peers-revoked = The certificate is revoked. Mail waits for a new one.
web-peers-refused = Refused. Nothing is exchanged with it.
web-peers-ours-address = Our own address
web-mail-title = Messages not yet delivered
web-mail-unconfirmed = Messages waiting for a confirmed fingerprint
web-mail-message = Message
web-mail-attempts =
  { $count ->
     [0] not tried yet
     [one] { $count } attempt
    *[other] { $count } attempts
  }
web-mail-again = Try again
web-mail-again-done = The message is being sent once more.
web-mail-again-none = This message no longer needs another attempt.
web-and-more =
  { $count ->
     [one] And { $count } more.
    *[other] And { $count } more.
  }
web-peer-status-introduced = Fingerprint to be compared
web-peer-status-confirmed = Confirmed
web-peer-status-refused = Refused
web-people-title = People
web-people-lead = The accounts of this authority and what each may do. A role alone opens no file, except those of the head and of the auditor.
web-people-name = Name
web-people-username = User name
web-people-roles = Roles
web-people-language = Language
web-people-state = Status of the account
web-people-active = Active
web-people-inactive = Closed
web-people-add = Add a person
web-people-add-act = Add the person
web-people-added = The account has been created. Hand the password over in person.
web-people-password = First password
web-people-password-hint = At least 12 characters. The person changes it after signing in.
web-person-change = Change
web-person-no-role = None
web-person-roles-act = Save the roles
web-person-roles-done = The roles have been changed.
web-person-access = Access
web-person-close = Close the account
web-person-close-hint = The person can no longer sign in. Everything they did stays on record under their name.
web-person-close-done = The account has been closed.
web-person-reopen = Reopen the account
web-person-reopen-hint = The person can sign in again with the password they had, or with a new one.
web-person-reopen-done = The account is active again.
web-person-password = Replace the password
web-person-password-hint = For somebody who lost it. Their second factor is removed and all their sessions end.
web-person-password-own = Change your own password at the top of the page, under “Password and second factor”.
web-person-password-new = New password
web-person-password-rule = At least 12 characters. Hand it over in person.
web-person-password-confirm = I have made sure that it is this person who asks.
web-person-password-unconfirmed = Tick the box to confirm who asks; nothing was changed.
web-person-password-done = The password has been replaced.
web-role-officer = Officer
web-role-head = Head of the central authority
web-role-executing = Executing authority
web-role-auditor = Auditor
web-role-administrator = Administrator
web-role-say-officer = drafts, sends, registers and answers in the files entrusted to them.
web-role-say-head = sees every file, approves, and may override a finding with reasons.
web-role-say-executing = executes what is forwarded and records the result.
web-role-say-auditor = reads every file and every override, never protected identities.
web-role-say-administrator = manages the accounts and the links with other States, and sees no file.
web-audit-title = Audit
web-audit-lead = Where the head of the authority overrode a finding, and whether the register is whole.
web-ledger = The register
web-ledger-verifying = Every entry is being verified; this may take a minute.
web-ledger-verify = Verify now
web-ledger-sound = The register is whole: every series of entries was verified.
web-ledger-unsound = The register is not whole. Stop work on the files named and call the operator.
web-ledger-chains = Series of entries
web-ledger-entries = Entries
web-ledger-unanchored = Not yet confirmed by another State
web-ledger-checkpoint = Last signed checkpoint
web-ledger-checkpoint-none = None yet
web-ledger-anchored = Attested by:
web-ledger-anchored-none = No other State attests our register yet: the loss of its last entries could go unseen.
web-overrides = Findings overridden
web-overrides-none = The head of the authority has overridden no finding.
web-export-act = Download the register
web-export-hint = For anyone who wants to verify the register without us. It holds digests and signatures, and nothing of any file. The command that verifies it:
web-refused-mail = Mail refused
web-refused-mail-hint = Who sent it is what the mail itself claims; nobody has proved it.
web-refused-mail-none = No mail has been refused.
web-refused-mail-why = Why
web-refused-mail-from = Claims to be from
web-refused-mail-times = How often
web-refused-mail-first = First
web-refused-mail-last = Last
web-refused-mail-nobody = Unreadable

## Signing in

web-login-title = Sign in
web-login-lead = With the account your administrator gave you.
web-login-act = Sign in
web-logout-lead = You are leaving this machine. Nothing you saved is lost.
web-again-title = Confirm your identity
web-again-lead = The next step binds the authority. Enter your password once more.
web-again-follows = What follows: { $step }.
web-again-act = Confirm
web-code-title = Second factor
web-code-lead = Enter the code your application shows now, or a recovery code.
web-password-title = Change your password
web-password-lead = The other sessions of this account end.
web-password-act = Change the password
web-inactive-title = This account is closed
web-inactive-say = Ask your administrator to open it again.
web-mfa-title = Second factor
web-mfa-lead = A code from your telephone beside the password, so that a stolen password is not enough.
web-mfa-on = It is on.
web-mfa-off = It is off.
web-totp-title = Turn on the second factor
web-totp-lead = Scan this image with an authentication application, then enter the code it shows.
web-totp-act = Turn on
web-totp-secret = Or type this secret key:
web-totp-off-title = Turn off the second factor
web-totp-off-lead = Your account will be protected by the password alone.
web-totp-off-act = Turn off
web-key-title = Security keys
web-key-add = Add a security key
web-key-lead = A key that you plug in or hold against the machine proves who you are better than any code.
web-key-none = No key has been added.
web-key-remove = Remove this key
web-key-use = Use a security key
web-key-script = Security keys need JavaScript.
web-recovery-title = Recovery codes
web-recovery-lead = { $count ->
    [0] No unused code is left. Make new ones.
    [one] { $count } unused code is left. Keep it on paper, away from this machine.
    *[other] { $count } unused codes are left. Keep them on paper, away from this machine.
}
web-recovery-new-title = Make new recovery codes
web-recovery-new-lead = The old ones stop working at once.
web-recovery-new-act = Make new codes

## When something is wrong

web-error-home = Back to the start
web-error-400-title = What was sent could not be read
web-error-400-say = Go back, reload the page and send it again. If it happens twice, tell your administrator.
web-error-403-title = This page belongs to another role
web-error-403-say = If your work needs it, ask your administrator for that role.
web-error-expired-title = This form has expired
web-error-expired-say = Go back, reload the page and send it again. Copy a long text first.
web-error-404-title = This page cannot be shown
web-error-404-say = The address is wrong, or you have no access to this file. Ask a colleague who works on it, or the head of the authority.
web-error-law-title = The law held here has no such place
web-error-law-say = No treaty or text of this name is held, or it has no such article or paragraph. Find it in the library, article by article.
web-error-413-title = Too much was sent at once
web-error-413-say = Nothing was stored. Send long texts and large files in parts.
web-error-429-title = Too many attempts
web-error-429-say = Wait a quarter of an hour, then sign in again. If it was not you, tell your administrator.
web-error-500-title = Something failed on our side
web-error-500-say = Nothing was left half stored. Try again in a minute; if it fails again, tell your administrator the time.
web-error-503-title = Nothing can be signed at the moment
web-error-503-say = What you asked for needs our system’s signing key, which cannot be used now. Nothing was stored or sent: go back and try again later. Administrators see under “Operations” what to do.
## Fields of the account

web-account-login = User name
web-account-password = Password
web-account-oldpassword = Current password
web-account-password1 = New password
web-account-password2 = New password, once more
web-account-code = Code
web-account-name = Name of the key
web-account-passwordless = Sign in with this key alone
web-account-hint = At least 12 characters, not a common password and not close to your name.
web-peers-route = How mail goes
web-peers-route-network = Over the network
web-peers-route-folder = In a folder that is carried
web-peers-route-hint = What lies in the outgoing folder is carried by disk or gateway, and what comes is put into the incoming one. Messages are sealed and signed as over the network.
web-peers-route-change = Use this way
web-peers-route-changed = The way of the mail has changed. What waited leaves now.
web-peers-folder-out = To be carried to this State
web-peers-folder-in = For what comes from States
web-peers-folder-count = { $count ->
    [0] nothing
    [one] one file
   *[other] { $count } files
}
web-peers-silent = Not answering since
web-peers-next-try = Next try
web-peers-file = File of its description
web-peers-file-title = A State that is not reached over the network
web-peers-file-hint = Choose the description file its authority gave you, and give it ours. Its mail is carried once the fingerprint has been compared.
web-peers-file-act = Add from a file
web-peers-file-none = Choose the description file.
web-peers-ours-file = Download our description
web-decides = the verdict turns on this
