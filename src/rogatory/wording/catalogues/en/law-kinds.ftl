## Kinds of request

law-kind = { $kind ->
    [mutual_legal_assistance] mutual legal assistance
    [transfer_of_detained_person] transfer of a detained person
    [video_hearing] hearing by video link
    [extradition] extradition
    [provisional_arrest] provisional arrest
    [confiscation] confiscation
    [provisional_measures] provisional measures
    [return_of_assets] return of assets
    [transfer_of_proceedings] transfer of criminal proceedings
    [transfer_of_sentenced_person] transfer of a sentenced person
    [joint_investigation] joint investigation
    [special_techniques] special investigative techniques
    [spontaneous_information] information sent without a request
    [civil_administrative_assistance] assistance in civil and administrative matters
    [electronic_evidence] electronic evidence
    [financial_intelligence] cooperation of financial intelligence units
   *[other] another kind of request
}

## How a treaty stands to a kind of request, and how strongly a provision speaks

law-stance = { $stance ->
    [rules] has rules of its own on this
    [general] has no rules of its own on this; its rules on assistance apply
    [invites] only invites the States to agree on this
    [silent] says nothing on this
   *[other] undetermined
}
law-force-word = { $force ->
    [shall] an obligation
    [shall_where] an obligation under conditions
    [endeavour] an obligation to endeavour
    [consider] an obligation to consider
    [may] an option
    [shall_not] a prohibition
    [defines] a definition
    [lists] a list
   *[other] not classified
}
law-owed-by = { $owed_by ->
    [requesting] the requesting State
    [requested] the requested State
    [each] each State party
   *[other] either State
}

## Grounds for jurisdiction

law-claim = { $claim ->
    [territory] the offence was committed in its territory
    [effects] the offence was committed or prepared in its territory, or had its effects there
    [flag] the offence was committed aboard a ship flying its flag or an aircraft registered there
    [against_national] the offence was committed against one of its nationals
    [against_resident] the offence was committed against a person resident there
    [by_national] the alleged offender is its national
    [by_resident] the alleged offender has habitual residence there
    [by_stateless_resident] the alleged offender is stateless and has habitual residence there
    [against_state] the offence was committed against the State or its interests
    [meant_for_territory] acts done abroad were meant to lead to an offence in its territory
    [national_not_extradited] the alleged offender is in its territory and is not extradited only because of its nationality
    [national_present_not_extradited] the alleged offender is its national, is in its territory and is not extradited
    [present_not_extradited] the alleged offender is in its territory and is not extradited
    [presence] the alleged offender is in its territory
   *[other] another ground for jurisdiction
}

## What has happened, and by when something is due

law-trigger = { $trigger ->
    [request_sent] a request was sent
    [request_received] a request was received
    [request_forwarded] the request was forwarded to the executing authority
    [oral_request_made] a request was made orally
    [information_requested] further information was requested
    [status_enquired] an enquiry about progress was made
    [no_longer_needed] the assistance is no longer needed
    [confidentiality_required] confidentiality is required
    [confidentiality_cannot_be_kept] confidentiality cannot be kept
    [dual_criminality_absent] dual criminality is absent
    [refusal_intended] a refusal is intended
    [postponement_intended] a postponement is intended
    [postponed] execution was postponed
    [refused] assistance was refused
    [conditions_accepted] conditions were accepted
    [evidence_delivered] evidence was delivered
    [exculpatory_disclosure_intended] what clears an accused is to be disclosed
    [exculpatory_disclosed_unannounced] what clears an accused was disclosed without prior notice
    [extraordinary_costs_expected] substantial or extraordinary expenses are expected
    [public_records_asked_for] public government records are asked for
    [transfer_intended] the transfer of a detained person is intended
    [person_transferred] a detained person was transferred
    [person_appears] a person has come to testify or to assist
    [presence_no_longer_required] the person was told that their presence is no longer required
    [spontaneous_information_received] information was received without a request
    [freeze_running] a freeze is running
    [extradition_requested] extradition was requested
    [extradition_refusal_intended] a refusal of extradition is intended
    [extradition_refused_as_national] extradition was refused only because the person is a national
    [enforcement_refused_as_national] extradition to enforce a sentence was refused because the person is a national
    [extradition_granted] extradition was granted
    [extradition_refused] extradition was refused
    [surrender_conditional] a national is to be surrendered on condition of return
    [surrender_date_set] the day of the surrender was set
    [surrender_prevented] circumstances prevent the surrender
    [person_surrendered] the person was surrendered
    [provisional_arrest_requested] provisional arrest was requested
    [person_arrested] the person was arrested
    [person_proceeded_against] proceedings were taken against the person
    [confiscation_requested] confiscation was requested
    [provisional_measure_requested] a provisional measure was requested
    [lifting_intended] the lifting of a provisional measure is intended
    [property_confiscated] property was confiscated
    [return_requested] the return of property was requested
    [objects_handed_over] objects were handed over
    [transfer_of_proceedings_proposed] a transfer of criminal proceedings was proposed
    [transfer_of_sentenced_requested] the transfer of a sentenced person was requested
    [transfer_of_sentenced_refused] the transfer of a sentenced person was refused
    [sentenced_person_transferred] a sentenced person was transferred
    [joint_investigation_opened] a joint investigation was opened
    [special_technique_agreed] a special investigative technique was agreed
    [witness_summoned] a witness or expert was summoned
    [same_conduct_pursued_elsewhere] another State acts on the same conduct
    [instrument_deposited] a State deposited its instrument
    [law_changed] a law giving effect to the treaty was made or changed
    [amendment_proposed] an amendment was proposed
    [withdrawal_notified] a State gave notice of its withdrawal
   *[other] something else happened
}
law-period = { $unit ->
    [hours] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
    [working_days] { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
    [months] { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
    [years] { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
   *[days] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
}

## What an authority may do with a ground

law-step = { $step ->
    [consultation] consult the requesting State
    [conditions] consider whether assistance could be given under conditions
    [reasons] give reasons
    [hearing] give the requesting State the opportunity to set out its views
    [prosecution] submit the case to the competent authorities for prosecution
    [non_coercive_help] give the assistance that requires no coercive action
   *[other] do what the provision requires
}
law-answer = { $answer ->
    [allowed] may be invoked
    [mandatory] requires refusal
    [barred] may not be invoked
    [allowed_after] may be invoked once what is owed first is done
    [conflict] conflict between treaties
    [undetermined] undetermined
   *[other] undetermined
}

## Grounds, and the risk of a refusal

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
    [not_covered] a matter outside the treaty
    [domestic_conditions] conditions of domestic law not met
    [political_offence] the political nature of the offence
    [military_offence] the purely military nature of the offence
    [persecution] fear of persecution
    [unfair_trial] fear of an unfair trial
    [sentence_without_assurance] a penalty on which no assurance is given
    [in_absentia_without_retrial] conviction in absentia without a retrial
    [immunity] immunity or privilege
    [own_national] nationality of the requested State
    [finally_judged] final judgment of the same acts in the requested State
    [judged_elsewhere] judgment of the same acts in another State
    [proceedings_here] proceedings over the same acts in the requested State
    [time_barred] limitation by lapse of time
    [amnesty] amnesty
    [committed_here] commission of the offence in the requested State
    [committed_abroad_by_foreigner] commission of the offence outside the requesting State by a foreigner
    [penalty_too_low] a penalty below the minimum required
    [evidence_not_timely] want of sufficient evidence in time
    [trivial_value] the trivial value of the property
    [contrary_to_final_judgment] contrariety to a final judgment
    [outside_judicial_power] an act outside the power of the judicial authority
    [presence_needed] need for the person’s presence in the requested State
    [custody_prolonged] prolongation of the person’s custody
    [overriding_reasons] overriding reasons against the transfer
    [no_consent] absence of the person’s consent
    [not_prosecuted_here] a decision not to prosecute the same acts
    [unpaid_sums] sums awarded and not paid
    [not_resident] want of permanent residence in the State of enforcement
    [disproportionate_penalty] disproportion between the penalties
    [measure_not_available] a measure not available in the requested State
    [conditions_not_accepted] conditions not accepted
    [not_found] person, property or data not found
    [no_reply] no reply to the questions asked
    [withdrawn] withdrawal of the request
   *[other] another ground
}
law-risk-open = The facts of the draft open this ground for refusal: { law-ground }.
law-risk-open-if-binding = If the treaty binds both States, the facts of the draft open this ground for refusal: { law-ground }.
law-risk-not-excluded = The draft does not rule out this ground for refusal: { law-ground }.
law-risk-none = The facts of the draft rule out this ground for refusal: { law-ground }.
law-risk-always = Nothing a request states rules out this ground for refusal: { law-ground }.
law-risk-law-there = This paragraph leaves the ground to the law of the requested State, and the draft states what opens it elsewhere ({ $paths }): { law-ground }.
law-risk-state = Complete the draft: { $paths }.
law-risk-mend = { $ground ->
    [not_in_conformity] Bring the request into line with what the treaty requires.
    [essential_interests] Consult the requested State, and leave out what could touch its sovereignty, security or public order.
    [prohibited_for_similar_offence] Ask for a measure that the law of the requested State allows for a similar offence.
    [contrary_to_legal_system] Ask for a measure or a procedure that the legal system of the requested State allows.
    [no_dual_criminality] Show that the conduct itself is criminal in the requested State, under whatever name, or ask only for what requires no coercive action.
    [de_minimis] Show how serious the matter is: the sums, the office, the harm.
    [available_elsewhere] Ask under the other provision, or say why it does not suffice.
    [bank_secrecy] Recall the paragraph that bars this ground.
    [fiscal_matters] Set out the corruption offence apart from the fiscal matter.
    [interferes_with_proceedings] Propose a later day, or a way of execution that leaves those proceedings undisturbed.
    [not_covered] Show which offence of the treaty the conduct is, or rely on another treaty.
    [domestic_conditions] Ask the requested State which conditions its law sets, and meet them.
    [political_offence] Show that the offence is one of the treaty and not a political one.
    [military_offence] Show that the acts are also an offence under ordinary criminal law.
    [persecution] Set out the acts alone, and give assurances on the treatment of the person.
    [unfair_trial] Give assurances of a fair trial and of the rights of the defence.
    [sentence_without_assurance] Give the assurance that the penalty will not be imposed or will not be carried out.
    [in_absentia_without_retrial] Give the assurance of a retrial in the person’s presence.
    [immunity] Have the immunity waived, or confine the request to what it does not cover.
    [own_national] Promise the person’s return to the requested State to serve the sentence, or ask for prosecution or enforcement there instead.
    [finally_judged] Leave out the acts already judged in the requested State, or show that these are others.
    [judged_elsewhere] Leave out the acts already judged, or show that these are others.
    [proceedings_here] Consult on which State proceeds, and propose a transfer of proceedings.
    [time_barred] Show what interrupted or suspended the limitation, or leave out what is time-barred.
    [amnesty] Show that the amnesty does not cover the acts, or leave them out.
    [committed_here] Propose that the requested State prosecute, and offer it the case file.
    [committed_abroad_by_foreigner] Show that the requested State could prosecute such an offence, or which act of it was done in your territory.
    [penalty_too_low] Add a linked offence that carries the penalty required, or ask for other assistance.
    [evidence_not_timely] Send the evidence now, or say by which day it will follow.
    [trivial_value] Show what the property is worth, and add what else is to be confiscated.
    [contrary_to_final_judgment] Leave out what the final judgment settles.
    [outside_judicial_power] Ask for an act within the power of that authority, or address the authority that has it.
    [presence_needed] Propose another day, or a hearing by video link.
    [custody_prolonged] Propose an earlier return, or a hearing by video link.
    [overriding_reasons] Ask what stands against the transfer, and propose a hearing by video link.
    [no_consent] Obtain the person’s free and informed consent, in writing.
    [not_prosecuted_here] Show facts that the decision did not concern.
    [unpaid_sums] See that the sums are paid or secured before the transfer.
    [not_resident] Show where the person has permanent residence.
    [disproportionate_penalty] Agree on how the sentence is to be adapted to the law of the State of enforcement.
    [measure_not_available] Ask which measure of the requested State comes closest, and ask for that one.
    [conditions_not_accepted] Accept the conditions, or propose others.
    [not_found] Add what helps to identify and locate the person, the property or the data.
    [no_reply] Answer the questions that are still open.
    [withdrawn] Confirm that the request is maintained.
   *[other] Ask the requested State what would remove this ground, and add it.
}
