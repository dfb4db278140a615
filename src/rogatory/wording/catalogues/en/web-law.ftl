## Ask the law: the questions

web-law-title = Ask the law
web-law-lead = Questions on the treaties held here. Every answer names its paragraph, and the mark opens it beside the page. Nothing you ask is kept.
web-law-moment-write = Before writing
web-law-moment-send = Before sending
web-law-moment-answer = Receiving and deciding
web-law-moment-conduct = The conduct
web-law-moment-texts = The treaties themselves
web-law-ask-basis = What binds us?
web-law-ask-checklist = What must the request hold?
web-law-ask-check = Check a request file
web-law-ask-risks = What may they object to?
web-law-ask-duties = Who owes what, by when?
web-law-ask-refusal = May this ground be invoked?
web-law-ask-dual = Is the conduct criminal in both States?
web-law-ask-jurisdiction = Who has jurisdiction?
web-law-ask-status = Where does each treaty stand?
web-law-ask-concordance = The same idea in every treaty
web-law-ask-errata = Traps of the texts
web-law-say-basis = The treaties that bind two States on a day, those that may, those that do not, and why.
web-law-say-checklist = What the treaties require of a request of this kind, with boxes to tick before it leaves.
web-law-say-check = What a request file lacks, each point with its paragraph and what would mend it.
web-law-say-risks = The grounds of refusal that the facts leave open, and what closes them.
web-law-say-duties = What follows from an event: which State owes what, and the last day for it.
web-law-say-refusal = Ground by ground: open, mandatory, barred, or open once something else is done.
web-law-say-dual = The offences of both laws side by side, element by element.
web-law-say-jurisdiction = The grounds on which each State may act, and when the States must consult.
web-law-say-status = Entry into force, parties, amendment and withdrawal, as of a day.
web-law-say-concordance = Where each treaty states an idea, how strongly, and the differences that decide cases.
web-law-say-errata = Mistakes, contradictions and open points of the texts, and how we read them.
web-law-legend = How to read an answer
web-law-legend-satisfied = The rule is met, or the treaty binds.
web-law-legend-not-satisfied = The rule is broken, or the ground is barred.
web-law-legend-undetermined = Facts or dates are missing, and the answer names them. It never guesses.
web-law-legend-conflict = Two provisions disagree. Read both before deciding.
web-law-legend-cite = A mark such as “UNCAC 46(21)” opens the paragraph: what it says in our words, the official text where it has been imported, and the same matter in the other treaties.

## What every question asks

web-law-choose = Choose…
web-law-kind = Kind of request
web-law-kind-usual = The usual one for this decision
web-law-kind-any = Any kind
web-law-requesting = Requesting State
web-law-requested = Requested State
web-law-other-days = Choose the days
web-law-day-on = Law of this day
web-law-day-say-on = Left blank: today.
web-law-day-conduct = Day of the acts
web-law-day-say-conduct = Shows whether each treaty bound both States when the acts were done.
web-law-day-known-as-of = Known as of
web-law-day-say-known-as-of = Uses only what sources said up to that day. Left blank: today.
web-law-day-requested-on = Day of the request
web-law-day-withdrawal = Day from which the notice of withdrawal counts
web-law-file = Request file
web-law-file-hint = JSON in the request format, up to { $kilobytes } kB. It is read, answered and not kept.
web-law-file-what = A request file is one text in the request format. It begins like this:
web-law-file-sample = Beginning of a request file
web-law-file-blank = A field left out means not known, never no. The answer says what is missing.
web-law-act-ask = Show the answer
web-law-act-checklist = Make the checklist
web-law-act-check = Check the file
web-law-act-refusal = Weigh the grounds
web-law-act-duties = Show what is owed
web-law-act-conduct = Compare both laws
web-law-act-status = Show the States
web-law-act-concordance = Show the ideas
web-law-onward = Go on with the same States
web-law-swap = Ask it the other way round

## What every answer says

web-law-question = { $requesting } asks { $requested }: { $kind }
web-law-between = Between { $requesting } (requesting) and { $requested } (requested).
web-law-law-of = Law of
web-law-known = known as of
web-law-conduct-on = Acts done on
web-law-unknown = Not known:
web-law-list = ;{" "}
web-law-table = Table: { $of }
web-law-colon = :{" "}
web-law-in-detail = In detail
web-law-fallback = Where no treaty suffices
web-law-assumptions = What this answer takes for granted
web-law-silent = Say nothing on this kind of request
web-law-declared = Declared
web-law-source = Source:
web-law-unverified = Not verified with the depositary.
web-law-parties-of = Parties and dates
web-law-note = Note
web-law-notes = Notes on the texts
web-law-note-back = Back to where it is called
web-law-digest = Fingerprint of the law used:
web-law-judged-by = Treaties between the two States
web-law-perhaps = if this treaty binds

## What binds us

web-law-lead-basis = Every treaty held here, in the order a practitioner cites them: what binds before what may, the narrower before the wider.
web-law-group-binds = Bind both States
web-law-group-may = May bind both States
web-law-group-not = Do not bind both States
web-law-empty-basis = Choose the other State. The answer sorts the treaties into three:
web-law-empty-binds = Those that bind both States: since which day, and by which paragraph.
web-law-empty-may = Those that may: a day no source states is never guessed, and the answer says what would decide it.
web-law-empty-not = Those that do not, and why.

## The checklist

web-law-lead-checklist = What the treaties require comes first; what practice adds comes last, and its absence is no breach.
web-law-print-hint = Prints on A4, with boxes to tick.
web-law-contents = What the request says and how it goes
web-law-conditions = What must hold
web-law-need-required = Required
web-law-need-where-possible = Where possible
web-law-need-only-if = Only if
web-law-need-agreement = By agreement
web-law-only-if = Only if:
web-law-part-empty = No rule of this treaty asks anything of this kind of request.
web-law-checklist-none = No treaty held here binds the two States, or may. What practice asks for follows.
web-law-practice = What practice asks for
web-law-practice-say = No treaty requires it, and its absence is no breach.
web-law-empty-checklist = Choose the other State and the kind of request. Each treaty between the two States then has its list: what the request says, how it goes, what must hold.

## The check of a file

web-law-lead-check = The check the request form makes, for a request written elsewhere.
web-law-day-today = The file gives no day: today was taken.
web-law-empty-risks = With the check come the grounds on which the requested State may refuse: those the facts open, those they do not rule out, and what to add against each.

## Refusal

web-law-lead-refusal = Say what is intended and on which grounds. Each ground is answered by itself, with what must come first.
web-law-decision = What is intended
web-law-decision-refuse = Refuse assistance
web-law-decision-postpone = Postpone execution
web-law-decision-lift = Lift a provisional measure
web-law-grounds = Grounds
web-law-grounds-request = The request and its execution
web-law-grounds-state = The State and its law
web-law-grounds-offence = The offence
web-law-grounds-judgment = Judgments and other proceedings
web-law-grounds-person = The person
web-law-grounds-other = Other
web-law-reasons = Reasons as written
web-law-reasons-hint = They are weighed and not kept. Leave out names.
web-law-consulted = The requesting State was consulted
web-law-heard = Was it given the opportunity to set out its views?
web-law-conduct-criminal-here = Is the conduct, under whatever name, criminal in our State?
web-law-coercive = Does all that is refused require coercive action?
web-law-will-prosecute = Is a national who is not surrendered put before our own authorities?
web-law-organized-group = Is an organized criminal group involved?
web-law-organized-hint = Treaties on organized crime count only where this is said.
web-law-refusal-of = { $decision ->
    [postpone] { $requested } means to postpone execution for { $requesting }: { $kind }
    [lift] { $requested } means to lift a measure taken for { $requesting }: { $kind }
   *[refuse] { $requested } means to refuse { $requesting }: { $kind }
}
web-law-steps = First, or with it:
web-law-rests-on = Rests on
web-law-nothing-said = No treaty between the two States names this ground.
web-law-other-rules = { $count ->
    [one] { $count } other rule weighed
   *[other] { $count } other rules weighed
}
web-law-empty-refusal = Tick the grounds you have in mind. Each gets one of six answers:

## What is owed

web-law-lead-duties = Name what happened and when. Periods are counted to their last day; “promptly” stays a word.
web-law-event = What happened
web-law-event-on = On this day
web-law-events-request = The request
web-law-events-decision = Decisions on it
web-law-events-confidence = Confidentiality and information
web-law-events-person = Witnesses and detained persons
web-law-events-extradition = Extradition
web-law-events-property = Property
web-law-events-together = Proceedings, sentences, joint work
web-law-events-treaty = The treaty itself
web-law-events-other = Other
web-law-owed-requested = { $state } owes, as the requested State
web-law-owed-requesting = { $state } owes, as the requesting State
web-law-owed-each = Each of the two States owes
web-law-col-what = What
web-law-col-by-when = By when
web-law-col-where = Where it stands
web-law-urgent-yes = (in urgent matters)
web-law-urgent-no = (in matters that are not urgent)
web-law-only-kinds = Only for these kinds of request: { $kinds }
web-law-until = until
web-law-from = from
web-law-effects = What takes effect
web-law-forecast = A forecast: the public holidays of that time are not all known.
web-law-no-period = No period set
web-law-no-duties = No treaty between the two States attaches a duty to this, and practice counts no time from it.
web-law-empty-duties = Choose what happened and the other State. The answer lists what each State then owes, with the last day where a period is set.

## The conduct

web-law-conduct-title = Criminal in both States, and who has jurisdiction
web-law-lead-conduct = Two questions on the same acts, answered from one request file.
web-law-offence = Offence { $number }
web-law-no-counterpart = No counterpart named
web-law-col-facts = Facts that make it out
web-law-col-answer = Answer
web-law-no-elements = The file names no elements of the requested State’s offence. Add a “counterpart” with “elements” to the offence.
web-law-ours-alone = Answers no element there
web-law-stated-yes = The request says that the conduct is criminal in the requested State.
web-law-stated-no = The request says that the conduct is not criminal in the requested State.
web-law-stated-unknown = The request does not say whether the conduct as a whole is criminal in the requested State.
web-law-no-offence = The file names no offence. Add it to “offences”.
web-law-treaties-say = { $count ->
    [one] What the treaties say: { $count } paragraph
   *[other] What the treaties say: { $count } paragraphs
}
web-law-jurisdiction-hint = “Must”: the treaty obliges the State to provide for the ground. “May”: it leaves it free to.
web-law-col-ground = Ground
web-law-claim-must = must
web-law-claim-may = may
web-law-more-states = { $count ->
    [one] { $count } more State is named in the file. Name fewer to see it.
   *[other] { $count } more States are named in the file. Name fewer to see them.
}
web-law-would-decide = What would decide the open ones:
web-law-consult = Consultation between States that act on the same conduct
web-law-no-jurisdiction = No treaty held here gives these States a ground for jurisdiction.
web-law-empty-dual = Two offences are compared by the conduct and never by their names: each element of the requested State’s offence, the element of ours that answers it, the facts that make it out.
web-law-empty-jurisdiction = Who has jurisdiction follows from the part “conduct”: where the acts were done, by whom, against whom.

## Where each treaty stands

web-law-lead-status = Open a treaty to see every State of its list, since when it is bound, and what nobody has verified.
web-law-col-treaty = Treaty
web-law-col-adopted = Adopted
web-law-col-since = In force since
web-law-col-bound = States bound today
web-law-col-complete = List complete up to
web-law-and-undetermined = { $count ->
    [one] and { $count } undetermined
   *[other] and { $count } undetermined
}
web-law-depositary = Depositary
web-law-authentic = Authentic languages
web-law-text = The text
web-law-articles = Article by article
web-law-entry-computed = Computed from the deposits.
web-law-entry-stated = As its source states.
web-law-one-state = One State in detail
web-law-stands = States shown
web-law-stands-bound = Bound
web-law-stands-not-bound = Not bound
web-law-stands-undetermined = Undetermined
web-law-one-stands-bound = Bound
web-law-one-stands-not-bound = Not bound
web-law-one-stands-undetermined = Undetermined
web-law-parties = States of the list
web-law-parties-none = No State of the list stands so on that day. Show them all.
web-law-col-state = State
web-law-col-that-day = On that day
web-law-col-signed = Signed
web-law-col-deposited = Deposited
web-law-col-from = Bound from
web-law-col-until = Until
web-law-col-verified = Verified
web-law-not-before = not before
web-law-by-list = by the list
web-law-verified-yes = Yes
web-law-verified-partly = Partly
web-law-verified-no = No
web-law-amendment = Amendment
web-law-withdrawal = Withdrawal
web-law-unsettled = The text leaves this open.
web-law-pending = What becomes of a pending request
web-law-pending-hint = When a State withdraws while a request is under way.

## The same idea in every treaty

web-law-lead-concordance = One row for each idea, one column for each treaty. What differs is told under the row.
web-law-concept = Part
web-law-only-differences = Only where treaties differ
web-law-all-parts = Every part
web-law-ideas = { $count ->
    [one] { $count } idea
   *[other] { $count } ideas
}
web-law-differing = { $count ->
    [one] { $count } differs
   *[other] { $count } differ
}
web-law-within = { $count ->
    [one] Within “{ $part }”: { $count } idea
   *[other] Within “{ $part }”: { $count } ideas
}
web-law-narrower = Narrow it further
web-law-col-idea = Idea
web-law-absent = Not stated
web-law-absent-here = None of this stands in:
web-law-no-difference = The treaties do not differ here. Show every idea of the part.
web-law-parts-hint = Choose a part, or only the ideas in which the treaties differ.

## Traps of the texts

web-law-lead-errata = Read these before you cite: what is wrong, different or open, and how we read it.
web-law-notes-counted = { $count ->
    [0] No note
    [one] { $count } note
   *[other] { $count } notes
}
web-law-no-errata = No note is recorded on this text.
web-law-empty-errata = Choose a treaty. Each note names its paragraph, what is wrong or different there, and our reading.

## Beside a check

web-beside-treaties = { $count ->
    [one] { $count } other treaty, not decisive
   *[other] { $count } other treaties, not decisive
}
web-beside-say = They do not reach this request, or would only if more were said.
web-risks = { $count ->
    [0] Risk of refusal: no ground is open
    [one] Risk of refusal: { $count } ground is open
   *[other] Risk of refusal: { $count } grounds are open
}
web-risks-possible = { $count ->
    [one] { $count } ground not ruled out
   *[other] { $count } grounds not ruled out
}
web-risks-excluded = { $count ->
    [one] { $count } ground ruled out by the facts
   *[other] { $count } grounds ruled out by the facts
}
web-risks-none = No treaty between the two States names a ground for refusing this kind of request.
web-risk-not-satisfied = open
web-risk-undetermined = not ruled out
web-risk-satisfied = ruled out
web-risk-conflict = conflict
web-risk-mandatory = refusal would be mandatory

## Parts of the concordance

web-law-part-definitions = Definitions
web-law-part-convention = Aims of the treaty
web-law-part-sovereignty = Sovereignty
web-law-part-offences = Offences
web-law-part-legal-persons = Legal persons
web-law-part-prosecution = Prosecution and sanctions
web-law-part-confiscation = Confiscation and freezing
web-law-part-victims = Victims and compensation
web-law-part-jurisdiction = Jurisdiction
web-law-part-prevention = Prevention
web-law-part-consequences = Consequences of acts of corruption
web-law-part-protection = Protection of witnesses and victims
web-law-part-law-enforcement = Law enforcement
web-law-part-cooperating-persons = Persons who cooperate
web-law-part-national-cooperation = Cooperation at home
web-law-part-assistance = Duty to assist
web-law-part-purposes = Purposes of assistance
web-law-part-convictions = Convictions abroad
web-law-part-channel = Channels
web-law-part-contents = Contents of the request
web-law-part-information = Further information
web-law-part-execution = Execution
web-law-part-use = Limits on use
web-law-part-confidentiality = Confidentiality
web-law-part-refusal = Refusal
web-law-part-postponement = Postponement
web-law-part-dual-criminality = Dual criminality
web-law-part-consultation = Consultation before deciding
web-law-part-transfer = Transfer of detained persons
web-law-part-hearing = Hearing by video link
web-law-part-spontaneous = Information without a request
web-law-part-safe-conduct = Safe conduct
web-law-part-costs = Costs
web-law-part-records = Government records
web-law-part-relation = Relation to other treaties
web-law-part-proceedings = Transfer of proceedings
web-law-part-extradition = Extradition
web-law-part-sentenced-persons = Transfer of sentenced persons
web-law-part-joint-investigations = Joint investigations
web-law-part-special-techniques = Special investigative techniques
web-law-part-asset-recovery = Asset recovery
web-law-part-laundering = Prevention of laundering
web-law-part-assets = Return and disposal of assets
web-law-part-training = Training and technical assistance
web-law-part-conference = Conference of the parties
web-law-part-secretariat = Secretariat
web-law-part-implementation = Implementation
web-law-part-participation = Becoming a party
web-law-part-entry-into-force = Entry into force
web-law-part-agreements = Further agreements
web-law-part-amendment = Amendment
web-law-part-withdrawal = Withdrawal
web-law-part-scope = Scope
web-law-part-witnesses = Witnesses and experts
web-law-part-judgments = Recognition of judgments
web-law-part-reservations = Reservations
web-law-part-annexes = Annexes
web-law-part-access-to-justice = Access to justice
web-law-part-legal-information = Information on the law
web-law-part-service = Service of documents
web-law-part-civil-letters = Civil letters of request
web-law-part-request = Form of the request
web-law-part-criminal-records = Criminal records
web-law-part-consultations = Exchange of views
web-law-part-disputes = Disputes
web-law-part-financial-intelligence = Financial intelligence
web-law-part-specialized-authorities = Specialized authorities
web-law-part-bank-secrecy = Bank secrecy
web-law-part-cooperation = Cooperation in general
web-law-part-direct-recovery = Direct recovery of property
web-law-part-recovery-mechanisms = Recovery through confiscation
web-law-part-depositary = Depositary
web-law-part-protocols = Protocols
