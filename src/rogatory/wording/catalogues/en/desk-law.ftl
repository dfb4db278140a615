## How an instrument stands to a kind of request, and what States declared

desk-law-stance = { $stance ->
    [rules] has rules of its own
    [general] has none of its own; its rules on assistance carry the request
    [invites] only invites the States to agree or to consider
   *[silent] says nothing
}
desk-law-silent = { $treaty } ({ $bound }) says nothing on this kind of request.
desk-law-declaration = { $type ->
    [reservation] reservation
    [central_authority] central authority designated
    [extradition_basis] whether it takes the treaty as its basis for extradition
    [languages] languages accepted
    [channel] channel required
   *[declaration] declaration
}
desk-law-declared = Stated by { $state } ({ $what }):
desk-law-perhaps = Whether this treaty binds here is not known.

## Notes on the texts, and the concordance

desk-law-note-kind = { $kind ->
    [erratum] mistake in the text
    [difference] difference between treaties
    [conflict] the text contradicts itself
    [reading] open point, as we read it
    [force] difference in strength
   *[period] difference in time
}
desk-law-note-again = Note on the text: as at { $place }
desk-law-pair = { $head }: { $said }
desk-law-no-errata = No note is recorded on this text.
desk-law-no-difference = No difference is recorded.
desk-law-absent = Not stated in: { $treaties }
desk-law-counterparts = Said elsewhere: { $places }
desk-law-rules-here = Rules that rest on this place:
desk-law-no-rules = No rule rests on this place.
desk-law-rule-kind = { $kind ->
    [content] content of the request
    [ground] ground for refusing or postponing
    [mandatory_ground] ground that must be applied
    [bar] bar on a refusal
    [duty] duty
    [clock] time limit
    [safeguard] safeguard
    [channel] channel
    [jurisdiction] jurisdiction
   *[basis] basis
}
desk-law-rule-grounds = grounds: { $grounds }
desk-law-rule-owed = owed by { $who } after: { $events }
desk-law-rule-period = within { $period }
desk-law-rule-claim = ground of jurisdiction: { $claim }

## What a rule tests

desk-law-condition = { $condition ->
    [not_only_service] something other than the service of documents is asked
    [legal_person] a legal person is concerned
    [urgent] the matter is urgent
    [oral] the request is made orally
    [confidentiality_required] confidentiality is required
   *[deadline_suggested] a day is proposed
}
desk-law-test-is = { $fact }: { $value }
desk-law-test-is-not = { $fact }: anything but { $value }
desk-law-test-under = { $fact }: less than { $value }
desk-law-test-at-least = { $fact }: { $value } or more
desk-law-yes = yes
desk-law-no = no
desk-law-said = stated
desk-law-value = { $value ->
    [investigation] investigation
    [prosecution] prosecution
    [judicial_proceeding] judicial proceeding
    [sentence] serving a sentence
    [evidence_or_statements] evidence or statements
    [service_of_documents] service of documents
    [search_seizure_freezing] search, seizure or freezing
    [examination_of_objects_and_sites] examination of objects and sites
    [information_and_expert_evaluations] information, exhibits and expert evaluations
    [documents_and_records] documents and records
    [identifying_proceeds_as_evidence] identifying proceeds as evidence
    [voluntary_appearance] voluntary appearance
    [other_assistance] other assistance
    [tracing_and_freezing_proceeds] tracing and freezing proceeds
    [asset_recovery] recovery of assets
    [central_authority] the central authority
    [diplomatic] the diplomatic channel
    [interpol] INTERPOL
    [arab_criminal_police_bureau] the Arab Criminal Police Bureau
    [written] in writing
    [written_record] by means that produce a written record
    [oral] orally
    [obtain_order] an order still to be obtained there
    [enforce_order] enforcement of our order
    [witness] witness
    [expert] expert
    [suspect] suspect
    [identification] identification
    [testimony] testimony
    [trial] trial
    [controlled_delivery] controlled delivery
    [electronic_surveillance] electronic surveillance
    [undercover_operation] undercover operation
    [preserve] preservation
    [disclose] disclosure
    [intercept] interception
    [civil] civil
    [administrative] administrative
    [bribery_of_national_officials] bribery of national officials
    [bribery_of_foreign_officials] bribery of foreign officials
    [bribery_in_public_companies] bribery in public companies
    [bribery_in_the_private_sector] bribery in the private sector
    [embezzlement_of_public_property] embezzlement of public property
    [embezzlement_of_private_property] embezzlement of private property
    [trading_in_influence] trading in influence
    [abuse_of_functions] abuse of functions
    [illicit_enrichment] illicit enrichment
    [laundering_of_proceeds] laundering of proceeds
    [concealment] concealment
    [obstruction_of_justice] obstruction of justice
    [participation_and_attempt] participation and attempt
    [participation_in_an_organized_group] participation in an organized group
    [fraud_on_financial_institutions] fraud on financial institutions
    [counterfeiting] counterfeiting of currency
    [trafficking_in_persons] trafficking in persons
    [organ_removal_and_trafficking] removal of and traffic in organs
    [smuggling_of_migrants] smuggling of migrants
    [maritime_piracy] piracy at sea
    [antiquities] traffic in antiquities
    [environment] harm to the environment
    [wildlife] traffic in wildlife
    [drugs] traffic in drugs
    [weapons] traffic in weapons
    [vehicle_theft_and_smuggling] theft and smuggling of vehicles
    [information_systems] offences against information systems
    [other] another
   *[unknown] { $value }
}
desk-law-examination = { $examination ->
    [stage_in_scope] it serves an investigation, a prosecution or a judicial proceeding
    [offence_covered] at least one offence is among those the treaty covers
    [purpose_listed] each measure serves a purpose the provision lists
    [reaches_legal_persons] assistance goes as far as the law of the requested State allows
    [channel_open] it goes through a channel the provision opens
    [form_accepted] it is in writing, or in a form the provision accepts
    [language_accepted] it is in a language the requested State accepts, or comes with a translation
    [measures_rest_on_facts] each measure rests on a fact stated in the request
    [procedures_explained] a particular procedure asked for comes with its reason
    [conduct_criminal_in_both] where a measure is coercive, the conduct is shown to be criminal in both States
    [offence_extraditable] the conduct is criminal in both States, under whatever name
   *[extradition_basis] extradition has a basis: a treaty, this one taken as such, or none needed
}
desk-law-channels = { $when ->
    [always] always: { $channels }
    [if_required] where the requested State requires it: { $channels }
   *[urgent] in urgency and by agreement: { $channels }
}
desk-law-for-measures = a measure of this kind is asked: { $purposes }

## The check and the checklist

desk-law-titled = “{ $title }”.
desk-law-asks = From { $requesting } to { $requested }: { $kind }.
desk-law-asks-kind = Kind of request: { $kind }.
desk-law-day-taken = { $taken ->
    [asked] Law of { $day }, as asked.
    [file] Law of { $day }, the day the request bears.
   *[today] Law of { $day }: the file gives no day, and today was taken.
}
desk-law-state-not-named = a State not named
desk-law-states-not-named = { $who ->
    [no_requesting] The file does not name the State that asks (requesting_state), so which treaties bind cannot be told. Name it first.
    [no_requested] The file does not name the State that is asked (requested_state), so which treaties bind cannot be told. Name it first.
   *[none] The file names neither the State that asks nor the State that is asked (requesting_state, requested_state), so which law applies cannot be told. Name both first.
}
desk-law-find-out = { $table ->
    [declarations] Find out, and have it recorded among the declarations of the office’s law folder: { $facts }.
    [parties] Find out, and have it recorded among the parties of the office’s law folder: { $facts }.
   *[none] Find out: { $facts }.
}
desk-law-beside = Beside these, and not decisive:
desk-law-risks = On what the requested State may refuse it:
desk-law-risk = { $verdict ->
    [not_satisfied] open
    [satisfied] ruled out
   *[undetermined] not excluded
}
desk-law-mandatory = it would have to refuse
desk-law-risks-ruled-out = { $count ->
    [0] No ground is ruled out by the facts stated.
    [one] { $count } ground is ruled out by the facts stated: { $grounds }.
   *[other] { $count } grounds are ruled out by the facts stated: { $grounds }.
}
desk-law-checklist = Checklist for { $kind }: from { $requesting } to { $requested }, { $day }
desk-law-contents = What the request says and how it goes:
desk-law-conditions = What must hold:
desk-law-practice-asks = Practice asks for this as well; its absence is no breach:
desk-law-need = { $need ->
    [where_possible] (where possible)
    [only_if] (in some cases)
    [agreement] (by agreement)
    [condition] (condition)
   *[required] (required)
}
desk-law-only-if = Only if: { $tests }

## Refusal and what follows

desk-law-steps = Before it or with it: { $steps }
desk-law-rests-on = Rests on: { $places }
desk-law-nothing-said = No treaty between the two States names this ground.
desk-law-after = After this event: { $event }; { $day }
desk-law-due = { $means ->
    [takes_effect] Takes effect on { $day } ({ $period })
    [lasts_until] Lasts until { $day } ({ $period })
   *[last_day] Due by { $day } ({ $period })
}
desk-law-only-kinds = Only for these kinds of request: { $kinds }
desk-law-forecast = The public holidays of that time are not all known: a forecast.
desk-law-urgency = { $urgent ->
    [yes] in urgent matters
   *[no] in matters that are not urgent
}
desk-law-no-duties = No treaty between the two States attaches a duty to this, and practice counts no time from it.

## Dual criminality and jurisdiction

desk-law-offence = Offence { $number }
desk-law-ours = Requesting State: { $offence }
desk-law-theirs = Requested State: { $offence }
desk-law-ours-alone = Elements of the requesting State that answer none there: { $elements }
desk-law-stated = { $stated ->
    [yes] The request says that the conduct is criminal in the requested State.
    [no] The request says that the conduct is not criminal in the requested State.
   *[unknown] The request does not say whether the conduct as a whole is criminal in the requested State.
}
desk-law-treaties-say = What the treaties say:
desk-law-claim = { $optional ->
    [yes] the State may provide for it
   *[no] the State must provide for it
}
desk-law-no-jurisdiction = No treaty held here gives these States a ground for jurisdiction that is modelled.
desk-law-consult = Consultation between States that act on the same conduct:

## The status of a treaty

desk-law-adopted = Adopted on { $day }. Depositary: { $depositary }
desk-law-entry = { $how ->
    [computed] In force since { $day }, computed from the deposits
   *[stated] In force since { $day }, as its source states
}
desk-law-entry-unknown = The day of entry into force is not known.
desk-law-list-complete = The list of parties is complete up to { $day }.
desk-law-amendment = Amendment
desk-law-withdrawal-rule = Withdrawal
desk-law-unsettled = the text leaves this open
desk-law-withdrawal = { $counted ->
    [receipt] It takes effect { $period } after the notice is received.
   *[sending] It takes effect { $period } after the notice is sent.
}
desk-law-withdrawal-saves = Requests of these kinds made meanwhile go on under the treaty: { $kinds }.
desk-law-pending = The pending request:
desk-law-bound = { $bound ->
    [true] bound
    [false] not bound
   *[other] undetermined
}
desk-law-stay = { $status ->
    [party] Party:
    [signatory] Signatory:
   *[none] Not a party:
}
desk-law-day-signature = signed { $day }
desk-law-day-deposit = deposited { $day }
desk-law-day-not-before = no deposit before { $day }
desk-law-day-listed-entry = bound from { $day } by the list
desk-law-day-binds-from = bound from { $day } by the treaty’s rule
desk-law-day-withdrawal-received = notice of withdrawal received { $day }
desk-law-day-binds-until = no longer bound from { $day }

## Questions that cannot be used

desk-law-no-such-ground = { $place }: “{ $text }” is no ground known here. Near it: { $near }.
desk-law-no-such-trigger = { $place }: “{ $text }” is no event known here. Near it: { $near }.
desk-law-no-such-instrument = { $place }: “{ $text }” is no treaty held here. Near it: { $near }.
desk-law-no-such-place = { $place }: nothing is stated at “{ $text }”. Near it: { $near }.
desk-law-no-such-concept = { $place }: no treaty states “{ $text }”. Near it: { $near }.
desk-law-none-of = { $place }: “{ $text }” is none of these: { $known }.
desk-law-no-ground-named = { $place }: name at least one ground.
desk-law-no-state-named = { $place }: the file names no State.
desk-law-goes-with = { $place } is missing; these go together: { $all }.
desk-law-day-out-of-reach = { $place }: { $text } lies outside the calendar kept here, { $from } to { $until }.
desk-law-decides = What the verdict turns on:
desk-law-decides-not = Beside it, and not turning the verdict:
