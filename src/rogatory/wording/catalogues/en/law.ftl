## What binds two States

law-basis-in-force = The treaty has bound { $state } since { $day }.
law-basis-before-entry = The treaty binds { $state } only from { $day }.
law-basis-before-general = The treaty did not enter into force before { $day }.
law-basis-before-national-act = No deposit by { $state } can precede its own ratification on { $day }.
law-basis-deposit-unknown = The list names { $state } as a party, but no source held states the day of its deposit.
law-basis-dates-disagree = For { $state }, the rule and the list of parties give different days, between { $earliest } and { $latest }.
law-basis-ended = The treaty ceased to bind { $state } on { $day }.
law-basis-end-unknown = The treaty no longer binds { $state }, which was a party and left on a day no source states.
law-basis-not-listed = The list of parties, complete up to { $day }, does not name { $state }.
law-basis-list-ends = The list of parties does not name { $state }, and says nothing after { $day }.
law-basis-not-open = The treaty is not open to { $state }.
law-basis-unverified = What is said of { $state } has not been verified with the depositary. Source: { $source }.
law-assumption-list = The list of parties is complete only up to { $day }: { $instrument }.
law-assumption-other-treaties = The law held here comprises the treaties named and no other; a bilateral treaty or reciprocity may apply as well.
law-fact-deposit = the day { $state } deposited its instrument
law-fact-entry = the day the treaty entered into force for { $state }
law-fact-end = the day { $state } ceased to be bound
law-fact-party-list = whether { $state } was a party on { $day }
law-fact-general-entry = the day the treaty entered into force
law-fact-state = which State is meant by { $path }
law-force-yes = In force between the two States: { $instrument }.
law-force-unknown = It is not known whether this treaty is in force between the two States: { $instrument }.
law-force-no = Not in force between the two States: { $instrument }. No other treaty held here binds them.
law-relation-alone = No other assistance treaty held here binds the two States: the article applies.
law-relation-undetermined = Which article applies is undetermined as long as it is not known whether one of the treaties is in force (beside it: { $others }).
law-relation-kept = Both treaties bind; this article is still applied wherever it makes cooperation easier (beside it: { $others }).
law-relation-gives-way = These paragraphs give way to the matching terms of another treaty ({ $others }) unless the two States agree to use them; no such agreement is known.

## What a request holds

law-content = { $content ->
    [requesting_authority] the requesting authority
    [proceedings] the subject and nature of the proceedings and who conducts them, in what function
    [facts] the relevant facts in summary
    [assistance_sought] what is wanted, measure by measure
    [persons] who the persons concerned are, where, and of what nationality
    [purpose] what the evidence, information or action is for
    [result_purpose] what the result of each measure will prove or serve
    [offence_text] the name of the offence and the text that makes it one
    [penalty] the penalty
    [stated_basis] the legal basis
    [requested_authority] the authority addressed
    [contact] a contact for questions
    [urgency_reason] why the matter is urgent
    [confidentiality_reason] why confidentiality is wanted
    [deadline_reason] the reason for the day proposed
    [assurances] the assurances given (reciprocity, limits of use, return of originals)
    [search_details] why the thing searched for is believed to be there
    [hearing_details] who is to be heard, on which questions, and where if that is known
    [bank_records_details] the bank, the account or its holder, the period, and the kinds of record if possible
    [service_details] the document to be served, on whom, and the day of the hearing where it calls to one
    [site_details] where the thing or site is
    [appearance_details] who is to come, and the day of the hearing if it is known
   *[other] what this provision asks for
}
law-content-missing = The request lacks: { law-content }.
law-content-present = The request holds: { law-content }.
law-content-not-needed = Not needed here: { law-content }.
law-content-perhaps-needed = It is not known whether this is needed here: { law-content }.
law-content-where-possible = To be added where possible: { law-content }. Its absence is no breach.
law-practice-missing = Practice asks for this as well: { law-content }.
law-practice-loose-measures = Measures that rest on no stated fact: { $paths }.
law-practice-measures-rest = Every measure rests on a stated fact.
law-practice-procedure-reason = A particular procedure is asked for without its reason: { $paths }.
law-practice-procedures-explained = Every particular procedure asked for comes with its reason.
law-practice-dual-criminality = The request does not show that the conduct is criminal in the requested State too: { $paths }.
law-practice-dual-criminality-shown = The request shows that the conduct itself is criminal in both States.

## The scope of the treaty

law-stage = { $stage ->
    [investigation] an investigation
    [prosecution] a prosecution
    [judicial_proceeding] a judicial proceeding
    *[other] proceedings
}
law-scope-stage = The request serves { law-stage }.
law-scope-stage-unknown = The request does not say whether it serves an investigation, a prosecution or a judicial proceeding.
law-scope-offence-covered = At least one offence is among those the treaty covers.
law-scope-offence-unknown = It is not known whether the treaty covers the offence.
law-scope-legal-persons = A legal person is concerned: assistance goes as far as the law of the requested State allows.
law-purpose-listed = A purpose the treaty lists, for the measures: { $measures }.
law-purpose-if-lawful = Open unless the law of the requested State forbids it, which is not known here, for the measures: { $measures }.
law-purpose-unknown = At least one measure does not say which of the listed purposes it serves.

## Channel, form and language

law-channel-name = { $channel ->
    [central_authority] the central authority
    [diplomatic] the diplomatic channel
    [interpol] INTERPOL
    [arab_criminal_police_bureau] the Arab Criminal Police Bureau
    *[other] another channel
}
law-channel-required-name = { $required ->
    [central_authority] the central authority
    [diplomatic] the diplomatic channel
    [interpol] INTERPOL
    [arab_criminal_police_bureau] the Arab Criminal Police Bureau
    *[other] another channel
}
law-channel-open = The channel is open: { law-channel-name }.
law-channel-unknown = The request does not say through which channel it is sent.
law-channel-another-required = The channel chosen is { law-channel-name }; the requested State has declared that it requires { law-channel-required-name }.
law-channel-if-required = This channel ({ law-channel-name }) is open only where the requested State requires it; no such declaration is known.
law-channel-not-named = The paragraph does not name this channel: { law-channel-name }.
law-channel-urgent-only = This channel ({ law-channel-name }) serves urgent matters only, and where both States agree.
law-channel-urgent-unknown = This channel ({ law-channel-name }) is open in urgency and by agreement; whether both hold is not known.
law-channel-urgent-agreed = The matter is urgent and both States agree: the channel is open ({ law-channel-name }).
law-form-name = { $form ->
    [written] in writing
    [written_record] by means that produce a written record
    *[other] in writing
}
law-form-written = The request is made { law-form-name }.
law-form-unknown = It is not known in what form the request is made.
law-form-oral-not-open = An oral request is open only in urgency and where both States agree.
law-form-oral-unknown = It is not known whether the matter is urgent and an oral request agreed.
law-form-oral-confirm = An oral request is open here, and must be confirmed in writing at once.
law-language-notified = The language used ({ $language }) is among those the requested State has notified.
law-language-own = The language used ({ $language }) is an official one of the requested State; no notification of languages is known.
law-language-not-notified = No language of the request is among those the requested State has notified.
law-language-unknown = It is not known whether the requested State accepts the language of the request.
law-language-unstated = The request does not say in which language it is written.

## Refusal and postponement

law-ground = { $ground ->
    [not_in_conformity] non-conformity of the request
    [essential_interests] essential interests
    [prohibited_for_similar_offence] a bar on the measure for a similar offence at home
    [contrary_to_legal_system] contrariety to the legal system
    [no_dual_criminality] absence of dual criminality
    [de_minimis] minor importance of the matter
    [available_elsewhere] availability under other provisions
    [bank_secrecy] bank secrecy
    [fiscal_matters] fiscal matters
    [interferes_with_proceedings] interference with proceedings under way
    *[other] another ground
}
law-refusal-no-ground = No ground for refusal is given.
law-refusal-ground-unlisted = No paragraph names this ground for refusal: { law-ground }.
law-refusal-ground-open = The paragraph lets assistance be refused on this ground: { law-ground }.
law-refusal-dual-open = The paragraph lets this be refused for absence of dual criminality.
law-refusal-coercion-unknown = It is not known whether what is refused requires coercive action; assistance without it is owed even in the absence of dual criminality.
law-refusal-non-coercive-owed = Absence of dual criminality does not excuse refusing assistance that requires no coercive action.
law-refusal-conduct-criminal = The conduct itself is criminal in the requested State, under whatever name: dual criminality is met.
law-refusal-conduct-not-criminal = The conduct itself is not criminal in the requested State.
law-refusal-barred = This may never be a ground for refusal: { law-ground }.
law-refusal-barred-alone = Assistance may not be refused on this ground alone: { law-ground }.
law-refusal-not-alone = This ground ({ law-ground }) does not stand alone; the refusal stands or falls with the others.
law-refusal-reasons-given = Reasons are given for the refusal.
law-refusal-reasons-missing = No reasons are given, and every refusal needs them.
law-consultation-held = The requesting State was consulted.
law-consultation-unanswered = Consultation was opened but neither answered nor concluded.
law-consultation-missing-refusal = The requesting State must be consulted before refusing on these grounds.
law-consultation-missing-postponement = The requesting State must be consulted before execution is postponed.
law-postponement-open = Execution may be postponed because it interferes with proceedings under way.
law-postponement-not-named = The paragraph lets execution be postponed for interference with proceedings under way; whether it may be on this ground is not known: { law-ground }.

## How to mend it

law-mend-add = Add: { $paths }.
law-mend-add-where-possible = Add where possible: { $paths }.
law-mend-state = State: { $paths }.
law-mend-channel = Send the request through { law-channel-required-name }.
law-mend-write = Put the request in writing.
law-mend-translate = Add a translation into one of: { $languages }.
law-mend-other-basis = Rely on another treaty or on reciprocity, and say so.
law-mend-consult = Open a consultation, then wait for the answer or conclude it with its outcome.
law-mend-drop-ground = Withdraw this ground.
law-mend-reasons = Write down the reasons.
law-mend-render-non-coercive = Give the assistance that requires no coercive action, or rely on an exception the paragraph names.
law-mend-weigh-conduct = Consider the conduct itself, not its name.
law-mend-postponement-ground = Execute the request, or consult about a refusal with reasons.

## What follows

law-duty-channel-prompt-execution = Execute the request or transmit it promptly
law-duty-channel-encourage-execution = Encourage the executing authority to act promptly and properly
law-duty-execution-procedure = Follow the procedure asked for where possible and lawful
law-duty-execution-prompt = Execute as soon as possible and take account, as far as the paragraph asks, of the dates proposed
law-duty-use-limitation = Use or pass on the evidence for no case but the one named in the request, unless consent is given first
law-duty-use-exculpatory-notice = Give notice before disclosing what clears an accused, and consult if asked
law-duty-use-exculpatory-report = Report without delay what was disclosed
law-duty-confidentiality-keep = Keep the request and its substance confidential save as execution requires
law-duty-confidentiality-notice = Tell the requesting State promptly that confidentiality cannot be kept
law-duty-refusal-reasons = Give reasons for the refusal
law-duty-status-answer = Answer reasonable enquiries about progress
law-duty-status-no-longer-needed = Tell the requested State promptly that the assistance is no longer needed
law-duty-dual-criminality-purposes = Keep the Convention’s purposes in mind where dual criminality is absent
law-duty-consultation-before-refusal = Consult the requesting State before refusing on a ground the article lists (conformity, essential interests, a similar offence at home, the legal system)
law-duty-consultation-before-postponement = Consult the requesting State before postponing because of proceedings under way
law-duty-conditions-comply = Comply with the conditions accepted
law-duty-transfer-consent = Obtain the detained person’s free and informed consent
law-duty-transfer-agreement = Agree on the terms of the transfer
law-duty-transfer-custody = Keep the person transferred in custody unless told otherwise
law-duty-transfer-return = Return the person transferred without delay
law-duty-transfer-no-extradition = Ask for no extradition proceedings for the return
law-duty-transfer-credit = Count the time in custody there towards the sentence
law-duty-transfer-immunity = Do not proceed against the person transferred for earlier matters, unless the sending State agrees
law-duty-spontaneous-conditions = Respect the secrecy and limits set on the information
law-duty-safe-conduct = Do not proceed against the person who came for earlier matters
law-duty-safe-conduct-end = Keep safe conduct until the time to leave, fifteen days or as agreed, has run out
law-duty-costs-ordinary = Bear the ordinary costs of execution, unless agreed otherwise
law-duty-costs-consult = Consult each other about substantial or extraordinary expenses
law-duty-records-public = Hand over copies of public government records
law-duty-request-confirm-in-writing = Confirm the oral request in writing at once
law-duty-practice-register = Register the request
law-duty-practice-acknowledge = Acknowledge receipt
law-duty-practice-completeness = Check that the request is complete
law-duty-practice-decide-or-ask = Decide, or ask for what is missing
law-duty-practice-execute = Finish execution
law-duty-practice-report-status = Report on the status
law-duty-practice-answer-question = Answer the question
law-duty-practice-answer-enquiry = Answer the enquiry

## Input that cannot be used

law-input-too-large = The file is larger than the limit of { $limit }.
law-input-not-json = The file is not valid JSON: { $problem }.
law-input-not-the-format = The file does not follow the request format: { $problem }.
law-input-too-deep = The file is nested deeper than the request format allows.
law-input-no-such-state = { $path }: “{ $text }” is not the two-letter code of a State.
law-input-state-in-capitals = { $path }: “{ $text }” is not in capitals. Write the codes of States in capitals, such as TN.
law-input-same-state = “{ $text }” is named twice. Two different States are needed.
law-input-no-such-date = { $path }: “{ $text }” is not a date in the form YYYY-MM-DD.
law-input-no-such-kind = { $path }: “{ $text }” is not a kind of request known here. Known: { $known }.
law-input-unreadable = { $path } cannot be read: { $problem }.
law-input-law-folder = The law folder cannot be used: { $problem }
law-input-no-such-language = { $path }: “{ $text }” is none of ar, en and fr.

## The facts a finding may lack, in words

law-row-measures = measure { $number }
law-each-measures = each measure
law-row-offences = offence { $number }
law-each-offences = each offence
law-row-persons = person { $number }
law-each-persons = each person
law-row-facts-stated = fact { $number }
law-each-facts-stated = each fact
law-in-row = { $row }: { $fields }
law-fact-of-treaty = { $fact } ({ $instrument })
law-fact-status = whether { $state } was a party
law-fact-channel = which channel { $state } requires
law-fact-languages = which languages { $state } accepts
law-fact-in-force-between = whether the treaty is in force between the two States ({ $instrument })
law-field-format = the format of the file
law-field-kind = the kind of request
law-field-requesting-state = the requesting State
law-field-requested-state = the requested State
law-field-on = the date of the request
law-field-title = the title of the request
law-field-language = the language of the request
law-field-translations = the translations that come with it
law-field-form = the form of the request (written or oral)
law-field-channel = the channel through which it is sent
law-field-channel-agreed = whether both States agree to the channel
law-field-requesting-authority = the requesting authority
law-field-requesting-authority-name = the name of the requesting authority
law-field-requesting-authority-functions = the functions of the requesting authority
law-field-requesting-authority-contact = a contact at the requesting authority
law-field-requested-authority = the authority addressed
law-field-requested-authority-name = the name of the authority addressed
law-field-requested-authority-functions = the functions of the authority addressed
law-field-requested-authority-contact = a contact at the authority addressed
law-field-proceedings = the proceedings
law-field-proceedings-stage = whether it is an investigation, a prosecution or a judicial proceeding
law-field-proceedings-subject = what the proceedings are about
law-field-proceedings-nature = the nature of the proceedings
law-field-proceedings-authority = the authority conducting the proceedings
law-field-proceedings-authority-name = the name of the authority conducting the proceedings
law-field-proceedings-authority-functions = the functions of the authority conducting the proceedings
law-field-proceedings-authority-contact = a contact at the authority conducting the proceedings
law-field-proceedings-reference = the file number of the proceedings
law-field-legal-basis = the legal basis
law-field-offences = the offences
law-field-offences-title = the name of the offence
law-field-offences-concept = which offence of the treaties it is
law-field-offences-provision = the text that makes it an offence
law-field-offences-penalty = the penalty
law-field-offences-fiscal = whether it also involves fiscal matters
law-field-offences-criminal-in-requested-state = whether the conduct is criminal in the requested State too
law-field-facts = the facts in summary
law-field-facts-stated = the facts stated one by one
law-field-facts-stated-id = the reference by which measures point to it
law-field-facts-stated-text = what happened
law-field-persons = the persons concerned
law-field-persons-name = the name
law-field-persons-other-names = other names and spellings
law-field-persons-role = the role in the case
law-field-persons-nationality = the nationality
law-field-persons-born-on = the date of birth or foundation
law-field-persons-location = the whereabouts
law-field-persons-identity-documents = the identity documents
law-field-persons-legal-person = whether it is a legal person
law-field-persons-protected = whether the identity is protected
law-field-measures = the measures asked for
law-field-measures-id = its reference
law-field-measures-purpose = the kind of assistance
law-field-measures-description = what exactly is wanted
law-field-measures-facts = the facts it rests on
law-field-measures-purpose-of-result = what the result is for
law-field-measures-procedure = the particular procedure wanted
law-field-measures-procedure-reason = why that procedure is wanted
law-field-measures-coercive = whether it requires coercive action
law-field-measures-location = the place
law-field-measures-grounds-to-believe = why the thing is believed to be there
law-field-measures-person = the person it concerns
law-field-measures-questions = the questions to ask
law-field-measures-bank = the bank
law-field-measures-account = the account or its holder
law-field-measures-holder = the holder of the account
law-field-measures-period-from = the first day of the period
law-field-measures-period-to = the last day of the period
law-field-measures-records = the kinds of record
law-field-measures-document = the document to be served
law-field-measures-hearing-on = the day of the hearing
law-field-purpose = what the evidence, information or action is for
law-field-confidentiality = the wish for confidentiality
law-field-confidentiality-required = whether confidentiality is required
law-field-confidentiality-reasons = why confidentiality is wanted
law-field-urgency = the urgency
law-field-urgency-urgent = whether the matter is urgent
law-field-urgency-reasons = why the matter is urgent
law-field-urgency-oral-agreed = whether both States agree to an oral request
law-field-deadline = the day proposed
law-field-deadline-on = the day proposed
law-field-deadline-reasons = the reason for the day proposed
law-field-assurances = the assurances given
law-field-costs = the costs
law-field-earlier-contacts = earlier contacts and requests
law-field-fictional = whether the request is fictional
law-field-grounds = the grounds relied on
law-field-reasons = the reasons
law-field-consultations = the consultation with the other State
law-field-domestic-law-of-the-requested-state = what the law of the requested State allows
law-field-entry-into-force = the day the treaty entered into force

## Words around the findings

law-verdict = { $verdict ->
    [satisfied] satisfied
    [not_satisfied] not satisfied
    [conflict] conflict
   *[other] undetermined
}
law-words-missing = Not known: { $facts }
law-words-mend = To do: { $mend }
law-words-note = Note on the text: { $note }
law-words-see = See also: { $places }
law-words-practice = practice, not a breach
law-words-unverified = not verified with the depositary
law-words-binding = { $bound ->
    [true] in force between the two States
    [false] not in force between the two States
   *[other] undetermined
}
