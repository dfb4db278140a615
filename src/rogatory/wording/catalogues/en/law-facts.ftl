## A fact among several

law-in-row = { $row }: { $fields }
law-row-measures = measure { $number }
law-each-measures = each measure
law-row-offences = offence { $number }
law-each-offences = each offence
law-row-persons = person { $number }
law-each-persons = each person
law-row-facts-stated = fact { $number }
law-each-facts-stated = each fact
law-row-offences-elements = element { $number } under the law of the requesting State
law-each-offences-elements = each element under the law of the requesting State
law-row-offences-counterpart-elements = element { $number } under the law of the requested State
law-each-offences-counterpart-elements = each element under the law of the requested State
law-row-confiscation-property = item { $number } of the property
law-each-confiscation-property = each item of property
law-row-asset-return-property = item { $number } of the property to be returned
law-each-asset-return-property = each item of property to be returned

## Facts about a treaty

law-fact-deposit = the day { $state } deposited its instrument
law-fact-confirmation = the depositary’s word on the day listed for { $state }
law-fact-entry = the day the treaty entered into force for { $state }
law-fact-end = the day { $state } ceased to be bound
law-fact-party-list = whether { $state } was a party on { $day }
law-fact-general-entry = the day the treaty entered into force
law-fact-state = which State is meant by { $path }
law-fact-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
law-fact-of-treaty = { $fact } ({ $instrument })
law-fact-status = whether { $state } was a party
law-fact-channel = which channel { $state } requires
law-fact-languages = which languages { $state } accepts
law-fact-in-force-between = whether the treaty is in force between the two States ({ $instrument })
law-fact-entry-into-force = the day the treaty entered into force
law-fact-extradition-basis = whether { $state } takes the treaty as its legal basis for extradition
law-fact-agreed-to-apply = whether the two States agree to apply these paragraphs
law-fact-more-effective = which of the treaties makes cooperation more effective
law-fact-earlier-conduct = whether the treaty reaches acts done before it bound both States
law-fact-pending-after-withdrawal = what becomes of pending requests after a withdrawal

## What every request holds

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
law-field-offences-maximum-months = the longest custodial penalty under the law of the requesting State, in months
law-field-offences-elements = the elements of the offence under the law of the requesting State
law-field-offences-elements-id = its reference
law-field-offences-elements-text = what it consists of
law-field-offences-elements-facts = the facts that make it out
law-field-offences-elements-answers = the element of the other State’s offence it answers
law-field-offences-elements-absent = whether the conduct lacks it
law-field-offences-counterpart = the offence the same conduct is in the requested State
law-field-offences-counterpart-title = the name of the offence in the requested State
law-field-offences-counterpart-provision = the text that makes it an offence in the requested State
law-field-offences-counterpart-penalty = the penalty in the requested State
law-field-offences-counterpart-elements = the elements of the offence under the law of the requested State
law-field-offences-counterpart-elements-id = its reference
law-field-offences-counterpart-elements-text = what it consists of
law-field-offences-counterpart-elements-facts = the facts that make it out
law-field-offences-counterpart-elements-answers = the element of the other State’s offence it answers
law-field-offences-counterpart-elements-absent = whether the conduct lacks it
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
law-field-measures-order = the judicial order behind it
law-field-measures-order-title = the title of the judicial order behind it
law-field-measures-order-issued-by = who issued the judicial order behind it
law-field-measures-order-dated = the date of the judicial order behind it
law-field-measures-order-attached = whether the judicial order behind it is attached
law-field-measures-order-certified = whether the copy of the judicial order behind it is certified and admissible in the requested State
law-field-measures-on-oath = whether the person is to be heard on oath
law-field-measures-kept-by = who keeps the things lent
law-field-measures-returned-on = the day the things lent are returned
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
law-field-agreed-paragraphs = whether the two States agree to apply UNCAC 46(9) to (29) although another treaty binds them
law-field-fictional = whether the request is fictional

## Facts outside the request

law-field-grounds = the grounds relied on
law-field-reasons = the reasons
law-field-consultations = the consultation with the other State
law-field-domestic-law-of-the-requested-state = what the law of the requested State allows
law-field-entry-into-force = the day the treaty entered into force
law-field-will-prosecute = whether the case is submitted for prosecution
law-field-heard = whether the requesting State could set out its views

## Where, when and by whom the acts were done

law-field-conduct = when, where, by whom and against whom the acts were done
law-field-conduct-on = the day the acts were done
law-field-conduct-committed-in = the States in whose territory the offence was committed
law-field-conduct-effects-in = the States where the offence was prepared or had effects
law-field-conduct-aboard = the State of the flag or registration, if the offence was committed aboard a ship or an aircraft
law-field-conduct-offender-nationalities = the nationalities of the alleged offender
law-field-conduct-offender-residence = the State where the alleged offender has habitual residence
law-field-conduct-offender-stateless = whether the alleged offender is stateless
law-field-conduct-offender-present-in = the State where the alleged offender is
law-field-conduct-victim-nationalities = the nationalities of the victims
law-field-conduct-victim-residence = the State where the victim is resident
law-field-conduct-against-state = the State against which the offence was committed
law-field-conduct-meant-for = the State in which acts done abroad were meant to lead to an offence
law-field-conduct-not-extradited-by = the State that does not extradite the alleged offender
law-field-conduct-not-extradited-as-national = whether extradition fails only because of nationality
law-field-conduct-proceedings-in = the States that act on the same conduct
law-field-conduct-organized-group = whether an organized criminal group is involved
law-field-conduct-transnational = whether the offence is transnational

## Extradition and provisional arrest

law-field-extradition = the particulars of the extradition
law-field-extradition-sought-for = whether the person is sought for trial or to serve a sentence
law-field-extradition-description = the description of the person sought
law-field-extradition-whereabouts = the whereabouts of the person sought
law-field-extradition-in-requested-state = whether the person sought is in the requested State
law-field-extradition-national-of-requested-state = whether the person sought is a national of the requested State
law-field-extradition-warrant = the arrest warrant
law-field-extradition-warrant-title = the title of the arrest warrant
law-field-extradition-warrant-issued-by = who issued the arrest warrant
law-field-extradition-warrant-dated = the date of the arrest warrant
law-field-extradition-warrant-attached = whether the arrest warrant is attached
law-field-extradition-warrant-certified = whether the copy of the arrest warrant is certified and admissible in the requested State
law-field-extradition-judgment = the judgment of conviction
law-field-extradition-judgment-title = the title of the judgment of conviction
law-field-extradition-judgment-issued-by = who issued the judgment of conviction
law-field-extradition-judgment-dated = the date of the judgment of conviction
law-field-extradition-judgment-attached = whether the judgment of conviction is attached
law-field-extradition-judgment-certified = whether the copy of the judgment of conviction is certified and admissible in the requested State
law-field-extradition-judgment-enforceable = whether the judgment is enforceable
law-field-extradition-in-absentia = whether the person was convicted in absentia
law-field-extradition-retrial-assured = whether a retrial is assured
law-field-extradition-penalty-months-requesting = the longest custodial penalty for the acts in the requesting State, in months
law-field-extradition-penalty-months-requested = the longest custodial penalty for the acts in the requested State, in months
law-field-extradition-sentence-months = the sentence imposed, in months
law-field-extradition-remaining-months = what remains of the sentence, in months
law-field-extradition-law-texts = the texts of the law that apply
law-field-extradition-evidence = the evidence against the person sought
law-field-extradition-limitation = the limitation period that applies
law-field-extradition-time-barred = whether the prosecution or the sentence is time-barred
law-field-extradition-political = whether the offence is political
law-field-extradition-military-only = whether the offence is purely military
law-field-extradition-persecution-feared = whether persecution of the person sought is to be feared
law-field-extradition-finally-judged-here = whether the same acts were finally judged in the requested State
law-field-extradition-finally-judged-elsewhere = whether the same acts were finally judged in another State
law-field-extradition-prosecuted-here = whether proceedings over the same acts are under way in the requested State
law-field-extradition-amnestied = whether an amnesty covers the offence
law-field-extradition-committed-in-requested-state = whether the offence was committed in the requested State
law-field-extradition-committed-abroad-by-foreigner = whether the offence was committed outside the requesting State by a foreigner
law-field-extradition-abroad-prosecutable-there = whether the requested State could prosecute such an offence committed abroad by a foreigner
law-field-extradition-treaty-required = whether the requested State makes extradition conditional on a treaty
law-field-extradition-treaty-exists = whether an extradition treaty binds the two States
law-field-extradition-return-promised = whether the person’s return to the requested State to serve the sentence is promised
law-field-extradition-assurances = the assurances given for the extradition
law-field-extradition-custody-sought = whether custody pending extradition is asked for
law-field-extradition-custody-reasons = why custody is asked for
law-field-extradition-request-to-follow = whether a request for extradition is to follow
law-field-extradition-arrested-on = the day of the arrest
law-field-extradition-transmitted-by = the means by which the request is transmitted

## Transfer of a detained person

law-field-transfer = the particulars of the transfer
law-field-transfer-purpose = what the transfer is for
law-field-transfer-consent = whether the detained person consents to the transfer
law-field-transfer-consent-informed = whether that consent is free and informed
law-field-transfer-agreed = whether the two States agree on the transfer
law-field-transfer-custody = how the person is kept in custody
law-field-transfer-return-terms = the terms of the return
law-field-transfer-return-on = the day of the return
law-field-transfer-needed-there = whether the person is needed for proceedings in the State that holds them
law-field-transfer-prolongs-custody = whether the transfer prolongs the custody
law-field-transfer-safe-conduct = the safe conduct promised

## Hearing by video link

law-field-hearing = the particulars of the hearing by video link
law-field-hearing-capacity = in what capacity the person is heard
law-field-hearing-in-requested-state = whether the person to be heard is in the requested State
law-field-hearing-why-not-in-person = why the person does not appear in person
law-field-hearing-lawful-there = whether the law of the requested State allows the hearing
law-field-hearing-conducted-by = who conducts the hearing
law-field-hearing-attended-by = who attends the hearing
law-field-hearing-technical-contact = a technical contact
law-field-hearing-interpreter = the interpreter
law-field-hearing-on = the day of the hearing by video link

## Confiscation and provisional measures

law-field-confiscation = the particulars of the confiscation or provisional measure
law-field-confiscation-route = whether the requested State is to make an order or to enforce one of the requesting State
law-field-confiscation-property = the property
law-field-confiscation-property-description = what it is
law-field-confiscation-property-location = where it is
law-field-confiscation-property-holder = who holds it
law-field-confiscation-property-beneficial-owner = the beneficial owner
law-field-confiscation-property-link-to-offence = what ties it to the offence
law-field-confiscation-property-value = its value
law-field-confiscation-property-currency = the currency of its value
law-field-confiscation-property-valued-on = the day it was valued
law-field-confiscation-facts-relied-on = the facts relied on
law-field-confiscation-no-order = whether no order has been made
law-field-confiscation-order = the order of confiscation, freezing or seizure
law-field-confiscation-order-title = the title of the order of confiscation, freezing or seizure
law-field-confiscation-order-issued-by = who issued the order of confiscation, freezing or seizure
law-field-confiscation-order-dated = the date of the order of confiscation, freezing or seizure
law-field-confiscation-order-attached = whether the order of confiscation, freezing or seizure is attached
law-field-confiscation-order-certified = whether the copy of the order of confiscation, freezing or seizure is certified and admissible in the requested State
law-field-confiscation-order-final = whether the order is final
law-field-confiscation-extent = the extent to which the order is to be enforced
law-field-confiscation-third-party-notice = the notice given to third parties in good faith
law-field-confiscation-due-process = how due process was ensured
law-field-confiscation-actions = the provisional measures wanted
law-field-confiscation-jurisdiction = whether the requesting State has jurisdiction over the offence
law-field-confiscation-criminal-in-both = whether the conduct is criminal in both States
law-field-confiscation-trivial-value = whether the property is of trivial value
law-field-confiscation-evidence-in-time = whether sufficient evidence is sent in time

## Return of assets

law-field-asset-return = the particulars of the return of assets
law-field-asset-return-property = the property to be returned
law-field-asset-return-property-description = what it is
law-field-asset-return-property-location = where it is
law-field-asset-return-property-holder = who holds it
law-field-asset-return-property-beneficial-owner = the beneficial owner
law-field-asset-return-property-link-to-offence = what ties it to the offence
law-field-asset-return-property-value = its value
law-field-asset-return-property-currency = the currency of its value
law-field-asset-return-property-valued-on = the day it was valued
law-field-asset-return-embezzled-public-funds = whether the case is one of embezzled public funds or of their laundering
law-field-asset-return-confiscated-for-us = whether it was confiscated at the request of the requesting State
law-field-asset-return-final-judgment = whether there is a final judgment of the requesting State
law-field-asset-return-judgment-waived = whether the requested State waives the need for a final judgment
law-field-asset-return-prior-ownership = the proof of prior ownership
law-field-asset-return-damage-recognised = whether the requested State recognises damage to the requesting State
law-field-asset-return-prior-owners = the prior legitimate owners
law-field-asset-return-victims = the victims to be compensated
law-field-asset-return-expenses = the expenses to be deducted
law-field-asset-return-agreement = the agreement on what becomes of the property

## Transfer of criminal proceedings

law-field-proceedings-transfer = the particulars of the transfer of proceedings
law-field-proceedings-transfer-serves-justice = why the transfer serves the proper administration of justice
law-field-proceedings-transfer-several-jurisdictions = whether several jurisdictions are involved
law-field-proceedings-transfer-agreed = whether the two States agree on the transfer of proceedings
law-field-proceedings-transfer-case-file = the case file

## Transfer of a sentenced person

law-field-sentenced = the particulars of the transfer of the sentenced person
law-field-sentenced-agreement = the agreement the transfer rests on
law-field-sentenced-national = whether the sentenced person is a national of the State of enforcement
law-field-sentenced-consent = whether the sentenced person consents
law-field-sentenced-consent-in-writing = whether the sentenced person’s consent is in writing
law-field-sentenced-judgment = the judgment of conviction
law-field-sentenced-judgment-title = the title of the judgment of conviction
law-field-sentenced-judgment-issued-by = who issued the judgment of conviction
law-field-sentenced-judgment-dated = the date of the judgment of conviction
law-field-sentenced-judgment-attached = whether the judgment of conviction is attached
law-field-sentenced-judgment-certified = whether the copy of the judgment of conviction is certified and admissible in the requested State
law-field-sentenced-judgment-final = whether the judgment is final
law-field-sentenced-criminal-in-both = whether the conduct is criminal in both States
law-field-sentenced-remaining-months = what remains of the sentence, in months
law-field-sentenced-time-served = the time already served
law-field-sentenced-circumstances = the circumstances of the offence
law-field-sentenced-character = the character and conduct of the sentenced person
law-field-sentenced-identity-and-residence = the identity and residence of the sentenced person
law-field-sentenced-maximum-there = the maximum penalty in the State of enforcement
law-field-sentenced-offends-essential-interests = whether the transfer touches the sovereignty, security or public order of either State
law-field-sentenced-acquitted-there = whether the State of enforcement acquitted the person of the same acts
law-field-sentenced-enforced-or-lapsed-there = whether a sentence for the same acts was enforced or lapsed in the State of enforcement
law-field-sentenced-time-barred-there = whether prosecution is time-barred in the State of enforcement
law-field-sentenced-military = whether the offence is military in the State of enforcement
law-field-sentenced-not-prosecuted-there = whether the State of enforcement decided not to prosecute the same acts
law-field-sentenced-political = whether the offence is political in the State of enforcement
law-field-sentenced-proceedings-there = whether proceedings over the same acts are under way in the State of enforcement
law-field-sentenced-unpaid-sums = whether fines, costs or damages awarded are unpaid
law-field-sentenced-national-of-sentencing-state = whether the sentenced person is a national of the sentencing State
law-field-sentenced-resident-there = whether the sentenced person has permanent residence in the State of enforcement
law-field-sentenced-disproportionate = whether the maximum penalty in the State of enforcement is out of proportion to the sentence

## Joint investigation

law-field-joint-team = the particulars of the joint investigation
law-field-joint-team-agreement = the agreement on the joint investigation
law-field-joint-team-case-by-case = whether the joint investigation is agreed for this case
law-field-joint-team-parties = the parties to the joint investigation
law-field-joint-team-purpose = the purpose of the joint investigation
law-field-joint-team-period = how long the joint investigation lasts
law-field-joint-team-place = where the joint investigation takes place
law-field-joint-team-leaders = who leads the joint investigation
law-field-joint-team-members = who takes part in the joint investigation
law-field-joint-team-evidence = how evidence is gathered and used
law-field-joint-team-assets = what is done about assets
law-field-joint-team-disclosure = what may be disclosed
law-field-joint-team-costs = who bears the costs of the joint investigation
law-field-joint-team-language = the working language of the joint investigation
law-field-joint-team-evaluation = how and when the joint investigation is reviewed
law-field-joint-team-sovereignty-kept = whether the sovereignty of the State where it takes place is fully respected

## Special investigative techniques

law-field-technique = the particulars of the special technique
law-field-technique-technique = which special technique is wanted
law-field-technique-agreement = the agreement on the special technique
law-field-technique-case-by-case = whether the special technique is decided for this case
law-field-technique-target = who or what the special technique is aimed at
law-field-technique-period = how long the special technique is used
law-field-technique-lawful-there = whether the law of the requested State allows the special technique
law-field-technique-consent-of-all = whether all the States concerned consent
law-field-technique-handling-of-goods = what is done with the goods or funds
law-field-technique-costs-and-jurisdiction = what is agreed on costs and jurisdiction

## Information sent without a request

law-field-information = the information sent without a request
law-field-information-content = what the information says
law-field-information-relevance = why the information may help
law-field-information-competent-authority = the authority the information is for
law-field-information-criminal-matter = whether the information concerns a criminal matter
law-field-information-harms-own-proceedings = whether sending the information harms the sender’s own proceedings
law-field-information-confidential = whether the information is to be kept confidential
law-field-information-restrictions = the limits set on the use of the information
law-field-information-feedback = what the sender would like to hear back

## Civil and administrative matters

law-field-civil = the particulars of the civil or administrative matter
law-field-civil-matter = whether the matter is civil or administrative
law-field-civil-concerns-corruption = whether the matter concerns corruption
law-field-civil-proceedings = the civil or administrative proceedings
law-field-civil-parties = the parties to the matter
law-field-civil-acts-asked = the acts asked for
law-field-civil-witnesses = the witnesses to hear
law-field-civil-questions = the questions to put to them
law-field-civil-objects = the documents or objects to examine
law-field-civil-special-method = the special method wanted
law-field-civil-lawful-here = whether the law of the requesting State allows the acts asked for
law-field-civil-lawful-there = whether the law of the requested State allows the acts asked for
law-field-civil-judicial-competence = whether the acts are within the power of the judicial authority of the requested State
law-field-civil-offends-public-order = whether the acts offend public order in the requested State

## Electronic evidence

law-field-digital = the particulars of the electronic evidence
law-field-digital-action = whether the data are to be preserved, disclosed or intercepted
law-field-digital-custodian = who holds the data
law-field-digital-identifiers = the accounts, numbers or addresses that identify the data
law-field-digital-time-stamps = the times of the data, with their time zone
law-field-digital-link-to-offence = what ties the data to the offence
law-field-digital-request-to-follow = whether a formal request for the data is to follow
law-field-digital-preserve-until = the last day the data are to be preserved

## Financial intelligence units

law-field-intelligence = the particulars of what the financial intelligence units exchange
law-field-intelligence-from-unit = the unit that sends
law-field-intelligence-to-unit = the unit addressed
law-field-intelligence-transactions = the transactions concerned
law-field-intelligence-link-to-offence = what ties the transactions to the offence
law-field-intelligence-conditions = the conditions on the use of what is sent
