## What binds two States

law-basis-in-force = The treaty has bound { $state } since { $day }.
law-basis-before-entry = The treaty binds { $state } only from { $day }.
law-basis-before-general = The treaty did not enter into force before { $day }.
law-basis-before-adoption = The treaty was adopted only on { $day } and bound nobody before.
law-basis-entry-unknown = It is not known when the treaty entered into force.
law-basis-before-national-act = No deposit by { $state } can precede its own ratification on { $day }.
law-basis-deposit-unknown = The list names { $state } as a party, but no source held states the day of its deposit.
law-basis-dates-disagree = For { $state }, the rule and the list of parties give different days, between { $earliest } and { $latest }.
law-basis-ended = The treaty ceased to bind { $state } on { $day }.
law-basis-end-unknown = The treaty no longer binds { $state }, which was a party and left on a day no source states.
law-basis-not-listed = The list of parties, complete up to { $day }, does not name { $state }.
law-basis-listed-otherwise = { $status ->
    [signatory] The list of { $day } names { $state } as a signatory and not as a party; what became of that later is not known.
   *[other] The list of { $day } names { $state } as no party; what became of that later is not known.
}
law-basis-list-ends = The list of parties does not name { $state }, and says nothing after { $day }.
law-basis-not-open = The treaty is not open to { $state }.
law-basis-unverified = What is said of { $state } has not been verified with the depositary. Source: { $source }.
law-conduct-within = The treaty bound both States on { $day }, when the acts were done.
law-conduct-unknown = It is not known whether the treaty bound both States on { $day }, when the acts were done.
law-conduct-before = The treaty did not bind both States on { $day }, when the acts were done; it does not say whether it reaches such acts.
law-conduct-later = The day given for the acts, { $day }, lies after the day the law is asked for.
law-basis-not-held = The request relies on { $text }, which is none of the treaties held here: it could not be weighed.
law-basis-not-binding = The request relies on a treaty that is not in force between the two States: { $instrument }.
law-basis-beside-the-matter = The request relies on a treaty that does not reach it: { $instrument }.
law-assumption-list = The list of parties is complete only up to { $day }: { $instrument }.
law-assumption-other-treaties = The law held here comprises the treaties named and no other; another, between many States (as the Riyadh Arab Agreement for Judicial Cooperation of 1983) or between these two, or reciprocity may apply as well, and an assistance treaty that does comes before paragraphs that give way to one.
law-assumption-organized-crime = The treaties on organized crime reach only the offences and groups their own articles on scope name; that is judged on the facts of a request, not here.
law-fallback-beside = Where no treaty suffices, reciprocity and the law of the requested State remain.
law-fallback-perhaps = If none of these treaties binds, only reciprocity and the law of the requested State remain.
law-fallback-needed = No treaty held here binds the two States: reciprocity and the law of the requested State remain.
law-fallback-unknown = What the law of the requested State allows without a treaty is not known here.
law-force-yes = In force between the two States: { $instrument }.
law-force-unknown = It is not known whether this treaty is in force between the two States: { $instrument }.
law-force-no = Not in force between the two States: { $instrument }. No other treaty held here binds them.
law-relation-alone = No other assistance treaty held here binds the two States: the article applies, unless one not held here does.
law-relation-undetermined = Which article applies is undetermined as long as it is not known whether one of the treaties is in force (beside it: { $others }).
law-relation-kept = Both treaties bind; this article is still applied wherever it makes cooperation easier (beside it: { $others }).
law-relation-gives-way = These paragraphs give way to the matching terms of another treaty ({ $others }) unless the two States agree to use them; no such agreement is known.
law-relation-agreed = The two States agree to use these paragraphs beside the other treaty ({ $others }).
law-relation-not-agreed = The two States do not use these paragraphs: the matching terms of the other treaty ({ $others }) apply.
law-relation-more-effective = Both treaties bind, and the one that makes cooperation more effective applies; which one does is not known here (beside it: { $others }).
law-relation-domestic-conditions = What is asked is also subject to the conditions of the requested State’s law, which are not known here.
law-relation-offences-included = The offences of this treaty count as extraditable under every extradition treaty between the two States.
law-relation-without-treaty = Between States that do not make extradition conditional on a treaty, these offences are extraditable.
law-relation-treaty-required = The request says that the requested State makes extradition conditional on a treaty: the paragraph does not apply.
law-relation-treaty-basis = If the requested State makes these measures conditional on a treaty, this one is the necessary and sufficient basis.

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
   *[other] { $paths }
}
law-content-missing = The request lacks: { law-content }.
law-content-present = The request holds: { law-content }.
law-content-not-needed = Not needed here: { law-content }.
law-content-perhaps-needed = It is not known whether this is needed here: { law-content }.
law-content-where-possible = To be added where possible: { law-content }. Its absence is no breach.
law-rule-met = Met: { $provision }
law-rule-not-met = Not met on the facts stated: { $provision }
law-rule-unknown = Whether this is met is not known: { $provision }
law-agreement-named = The provision only invites, and the request names the agreement or the decision it rests on: { $provision }
law-agreement-needed = The provision only invites: { $provision } Name the agreement or the decision taken in this case.
law-facts-contradict = These cannot both be so: { $paths }.
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

## Extradition and dual criminality

law-dual-met = Offence { $number }: the conduct is criminal in both States.
law-dual-not-met = Offence { $number }: on what is stated, the conduct is not criminal in the requested State.
law-dual-unknown = Offence { $number }: it is not known whether the conduct is criminal in the requested State too.
law-dual-no-offence = The request names no offence, so it is not known whether the conduct is criminal in both States.
law-element-shown = Stated facts make out this element.
law-element-absent = The conduct lacks this element.
law-element-contradicted = The request says of this element that it is lacking and that stated facts make it out.
law-element-open = No stated fact makes out this element yet.
law-extradition-under-treaty = An extradition treaty binds the two States, and the request can rest on it.
law-extradition-basis-taken = By its declaration, { $state } takes this treaty as its legal basis for extradition.
law-extradition-basis-declined = By its declaration, { $state } does not take this treaty as its legal basis for extradition.
law-extradition-without-treaty = The requested State does not make extradition conditional on a treaty: none is needed.
law-extradition-basis-unknown = It is not known on what legal basis extradition can rest here.

## Jurisdiction

law-jurisdiction-given = { $optional ->
    [yes] The facts give { $state } this ground for jurisdiction, where its own law provides for it: { law-claim }.
   *[no] The facts give { $state } this ground for jurisdiction: { law-claim }.
}
law-jurisdiction-not-given = The facts do not give { $state } this ground for jurisdiction: { law-claim }.
law-jurisdiction-unknown = It is not known whether the facts give { $state } this ground for jurisdiction: { law-claim }.
law-jurisdiction-alone = No other State acts on the same conduct, so there is nobody to consult.
law-jurisdiction-consult = Several States act on the same conduct ({ $states }); their authorities consult, as appropriate, to coordinate what they do.
law-jurisdiction-others-unknown = It is not known which States act on the same conduct.

## Refusal and postponement

law-refusal-no-ground = No ground for refusal is given.
law-refusal-ground-unlisted = No paragraph names this ground for refusal: { law-ground }. Whether the law of the requested State or another treaty carries it is not known here.
law-refusal-ground-postpones = This ground lets execution be put off and is not named for refusal: { law-ground }.
law-refusal-ground-beside-dual = This ground is named only beside want of dual criminality: { law-ground }.
law-refusal-national-not-alone = A national who is not surrendered for that alone is put before the authorities of the requested State. Whether the other grounds carry the refusal by themselves decides.
law-mend-postpone-instead = Ask what the law says of putting execution off on this ground.
law-refusal-ground-open = The paragraph lets the request be refused on this ground: { law-ground }.
law-refusal-barred-if-permitted = Where the treaty is the basis and the law of the requested State permits, this may not be a ground for refusal; whether that law does is not known here: { law-ground }.
law-refusal-ground-closed = The provision lets the request be refused only on the grounds it names, and this is none of them: { law-ground }.
law-refusal-mandatory = The provision leaves no choice; on this ground the request is refused: { law-ground }.
law-refusal-dual-open = The paragraph lets this be refused for absence of dual criminality.
law-refusal-coercion-unknown = It is not known whether what is refused requires coercive action; assistance without it is owed even in the absence of dual criminality.
law-refusal-non-coercive-owed = Absence of dual criminality does not excuse refusing assistance that requires no coercive action.
law-refusal-conduct-criminal = The conduct itself is criminal in the requested State, under whatever name: dual criminality is met.
law-refusal-conduct-not-criminal = The conduct itself is not criminal in the requested State.
law-refusal-barred = This may never be a ground for refusal: { law-ground }.
law-refusal-barred-alone = The request may not be refused on this ground alone: { law-ground }.
law-refusal-not-alone = This ground ({ law-ground }) does not stand alone; the refusal stands or falls with the others.
law-refusal-national-prosecuted = Nationality is the only ground, and the case is submitted for prosecution instead.
law-refusal-national-let-go = Nationality is the only ground, and the case is not submitted for prosecution, which is owed if the requesting State asks for it.
law-refusal-national-unknown = Nationality is the only ground; it is not known whether the case is submitted for prosecution.
law-refusal-reasons-given = Reasons are given for the refusal.
law-refusal-reasons-missing = No reasons are given, and every refusal needs them.
law-consultation-held = The requesting State was consulted.
law-consultation-unanswered = Consultation was opened but neither answered nor concluded.
law-consultation-missing-refusal = The requesting State must be consulted before refusing on these grounds.
law-consultation-missing-postponement = The requesting State must be consulted before execution is postponed.
law-heard = The requesting State has had the opportunity to set out its views.
law-hearing-where-appropriate = Where appropriate, the requesting State is consulted and heard before a refusal; nothing shows that it was.
law-lifting-open = The paragraph lets the provisional measure be lifted on this ground: { law-ground }.
law-lifting-unheard = Before the measure is lifted, the requesting State is given, where possible, the opportunity to say why to keep it; nothing shows that it was.
law-postponement-open = Execution may be postponed because it interferes with proceedings under way.
law-postponement-not-named = The paragraph lets execution be postponed for interference with proceedings under way; whether it may be on this ground is not known: { law-ground }.

## When a State withdraws from the treaty

law-withdrawal-saved = The request was made before the withdrawal takes effect on { $day }, and goes on under the treaty if the treaty bound both States when it was made.
law-withdrawal-if-bound = The request was made before the withdrawal takes effect on { $day }; it goes on under the treaty only if the State was bound when it was made, and whether it was is not known.
law-withdrawal-not-bound = On { $day }, when the request was made, the treaty did not bind the State: the request cannot rest on it.
law-withdrawal-silent = The withdrawal takes effect on { $day }; the treaty does not say what becomes of a request made before that day.
law-withdrawal-too-late = The withdrawal takes effect on { $day }; a request made from that day on cannot rest on the treaty.
law-withdrawal-no-rule = The treaty has no rule on withdrawal, and what becomes of the request is not settled.

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
law-mend-meet = Check this, and change it where it can be changed: { $paths }.
law-mend-contradiction = Correct what is wrong: { $paths }.
law-mend-agree = Name the agreement or the decision taken in this case: { $paths }.
law-mend-dual-criminality = Show that the conduct itself is criminal in the requested State, under whatever name, or leave this offence out.
law-mend-hear = Give the requesting State the opportunity to set out its views.
law-mend-prosecute = Submit the case without undue delay to the competent authorities for prosecution.

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
law-duty-channel-notice = Notify the depositary of the central authority named
law-duty-request-language-notice = Notify the depositary of the languages accepted
law-duty-law-enforcement-enquiries-proceeds = Help to follow where proceeds of crime, and property gained by the offences, have moved
law-duty-extradition-prosecute-instead = Put the case of the national not surrendered before one’s own authorities for prosecution, on the terms the text sets
law-duty-extradition-prosecute-instead-as-grave = Handle the case as any grave offence under one’s own law
law-duty-extradition-prosecute-instead-cooperate = Cooperate on procedure and evidence so that the prosecution succeeds
law-duty-extradition-prosecute-instead-outcome = Tell the requesting State what became of its request
law-duty-extradition-enforce-if-national = Try the national not surrendered, or enforce the judgment
law-duty-safe-conduct-notice = Tell the witness or expert of the immunity in writing before the first appearance
law-duty-safe-conduct-thirty-days = Keep the immunity until thirty days have run from the day the person is no longer needed
law-duty-safe-conduct-non-appearance = Do not punish or constrain a witness or expert who stays away
law-duty-safe-conduct-declined = Tell the requesting State that the witness or expert refuses to come
law-duty-witnesses-expenses = Pay the expenses and losses of the witness or expert
law-duty-witnesses-expenses-stated = State in the summons what the witness or expert will be paid
law-duty-transfer-detained = Send the detained person who agrees to testify or give an expert opinion
law-duty-transfer-detained-custody = Keep the person transferred in custody
law-duty-transfer-detained-return = Return the person transferred as soon as possible or within the time set
law-duty-transfer-detained-release = Release the person transferred at once if the sentence ends meanwhile
law-duty-extradition-decision-place-and-date = Tell the requesting State the place and the day of surrender
law-duty-extradition-decision-collect = Collect the person on the day set
law-duty-extradition-decision-may-free = Collect the person before this time is up, for after it they may be let go
law-duty-extradition-decision-free = Let the person go if this time is up without surrender
law-duty-extradition-decision-not-again = Do not ask again, over the same acts, for a person so let go
law-duty-extradition-release-clock-document = Get one of the documents named to the requested State before this time is up
law-duty-extradition-release-clock-thirty-days = Free the person if none of the documents named has arrived by that day
law-duty-extradition-release-clock-forty-days = End the custody pending the request by that day, whatever has happened
law-duty-sentenced-persons-channel-acceptance = Tell the administering State, as the sentencing State, of the acceptance and of the steps that follow
law-duty-sentenced-persons-channel-reasons = Give the reasons, as the sentencing State, for the refusal
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
law-input-not-json = { $defect ->
    [empty] The file is empty. Choose the file that holds the request.
    [cut_short] The file is not valid JSON: it ends before it is complete.
    [malformed] The file is not valid JSON: it cannot be read on from byte { $byte } (counted from 0).
    [half_a_sign] The file is not valid JSON: at byte { $byte } (counted from 0) its text is not valid Unicode, for half a sign stands there alone. Write the whole sign, in UTF-8.
    [not_utf_8] The file is not valid JSON: its text is not in UTF-8. Save it in that encoding.
   *[other] The file is not valid JSON: { $problem }.
}
law-input-json-wanted = { $wanted ->
    [str] a text in quotation marks
    [int] a whole number
    [bool] true or false
    [array] a list in square brackets
    [object] a group of fields in braces
   *[other] { $wanted }
}
law-input-json-given = { $given ->
    [str] a text
    [int] a number
    [float] a number with a fraction
    [bool] true or false
    [array] a list
    [object] a group of fields
   *[other] { $given }
}
law-input-not-the-format = { $defect ->
    [unknown_field] { $at }: the request format has no such field. Correct its name, or take it out.
    [missing_field] { $at }: this field cannot be left out.
    [unknown_word] { $at }: “{ $text }” is none of the words the request format has for this.
    [too_many] { $at }: the list is longer than { $limit } items. Divide the request.
    [too_high] { $at }: the number is above the limit of { $limit }.
    [too_low] { $at }: the number is below the limit of { $limit }.
    [no_object] The file does not follow the request format: as a whole it must be { law-input-json-wanted }, and it is { law-input-json-given }.
    [wrong_type] { $at }: the request format wants { law-input-json-wanted } there, and the file has { law-input-json-given }.
   *[other] The file does not follow the request format: { $problem }.
}
law-input-unknown-format = The file is in the format { $text }; this version reads { $known }.
law-input-too-deep = The file is nested deeper than the request format allows.
law-input-no-such-state = { $path }: “{ $text }” is not the two-letter code of a State.
law-input-state-in-capitals = { $path }: “{ $text }” is not in capitals. Write the codes of States in capitals, such as TN.
law-input-named-twice = { $path } stands twice in the same part of the file: keep the one that is meant.
law-input-same-state = “{ $text }” is named twice. Two different States are needed.
law-input-no-such-date = { $path }: “{ $text }” is not a date in the form YYYY-MM-DD.
law-input-no-such-kind = { $path }: “{ $text }” is not a kind of request known here. Known: { $known }.
law-input-unreadable = { $defect ->
    [absent] There is no { $path }. Check the name and the folder it lies in.
    [not_allowed] { $path } cannot be read: this account may not. Have its permissions changed, or use another account.
    [a_folder] { $path } is a folder. Name a file.
    [no_folder] { $path } cannot be read: what stands there as a folder is a file. Check the name.
   *[other] { $path } cannot be read: { $problem }.
}
law-input-law-folder = The law folder cannot be used: { $problem }
law-input-no-such-language = { $path }: “{ $text }” is none of ar, en and fr.

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
