## Answers nobody signed: by a link or on paper

dossier-act-link-noted = Link for a State without this system
dossier-act-answer-claimed = Answer received, not yet confirmed
dossier-act-answer-claimed-confirmed = Answer received, and confirmed
dossier-act-answer-claimed-set-aside = Answer received, and set aside
dossier-act-answer-set-aside = Answer set aside

dossier-link-made = The link was made
dossier-link-opened = The link was opened with its code
dossier-link-downloaded = A file was taken by the link
dossier-link-locked = Too many wrong codes; the link was locked for a while
dossier-link-ended = The link was ended

dossier-way-link = By link and access code; nobody signed it
dossier-way-paper = On paper; the scan is attached

dossier-answer-acknowledge = Receipt acknowledged
dossier-answer-request-information = Additional information requested
dossier-answer-open-consultation = Consultation opened
dossier-answer-deliver-evidence = Request executed, with its results
dossier-answer-postpone = Execution postponed
dossier-answer-refuse = Assistance refused
dossier-answer-report-status = Word on how the request stands

dossier-label-link-event = What happened
dossier-label-for-whom = For
dossier-label-link-until = Valid until
dossier-label-detail = Detail
dossier-label-way = How it came
dossier-label-says = Answer
dossier-label-signed-by = In the name of
dossier-label-form-reference = Reference on the form
dossier-label-confirmed-by = Confirmed by
dossier-label-confirmed-at = Confirmed at
dossier-label-counts-from = Counts from
dossier-label-written-on = Date on the paper
dossier-label-confirmed-how = How it was confirmed

dossier-command-record-paper-answer = Record an answer on paper
dossier-command-confirm-answer = Confirm an answer
dossier-command-set-aside-answer = Set an answer aside

dossier-next-claim-ours = An answer from { $counterpart } that nobody signed has waited for us to confirm it { dossier-since }{ dossier-timing }

dossier-stop-no-open-claim = No answer is waiting to be confirmed.
dossier-stop-no-such-claim = This file holds no such answer waiting. Choose one that is still waiting.
dossier-stop-how-missing = Write how you made sure that the answer is theirs, such as whom you called and when.
dossier-stop-reasons-missing = Write the reasons first.
dossier-stop-answer-unknown = Choose which answer it is.
dossier-stop-paper-date-missing = Write the date the paper bears.
dossier-stop-paper-date-ahead = The paper bears a date that has not come yet. Correct the date.
dossier-stop-paper-date-before-request = The request was sent on { $day }; a paper that bears an earlier date cannot answer it. Correct the date, or look for the paper’s own file.
dossier-stop-scan-missing = Add the scan of the paper.
dossier-stop-form-reference-wrong = The reference has a slip in it. Compare it with the form, letter by letter.
dossier-stop-open-claims = { $count ->
    [one] An answer that nobody signed waits to be confirmed or set aside.
   *[other] { $count } answers that nobody signed wait to be confirmed or set aside.
}

## Forms printed for answers on paper

dossier-act-form-issued = Form printed for an answer on paper
dossier-form-acknowledgement = Acknowledgement of receipt
dossier-form-answer = Answer
dossier-label-form-kind = Form
dossier-label-form-number = Number of the form in this file
dossier-stop-form-of-another-file = No form of this file bears that reference. Compare it with the paper; if the paper is not one of our forms, leave the field empty.
