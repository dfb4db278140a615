desk-untitled = Untitled request
desk-practice = Practice
desk-done = Done: { $command }.
desk-somebody-was-faster = Somebody else worked on this file while you were reading it. Nothing was done. Look at what is new, then decide again.
desk-draft-goes-to-another-state = This draft was begun for another State. Begin a new request for the State you now want to ask.
desk-choose-the-requested-state = Choose the requested State.
desk-request-to-ourselves = A request goes to another State. Choose a State other than your own.
desk-field-not-usable = The field “{ $field }” cannot be read. Correct it and save again.
desk-file-too-large = “{ $name }” is larger than { $megabytes } MB. Split it, or send it on a disk and state its SHA-256.
desk-file-is-another-type = “{ $name }” is named as “{ $ending }”, but its contents are { $found }. Give it its true name, or save it again in the format its name announces.
desk-file-is-not-what-it-says = “{ $name }” is named as “{ $ending }”, but its contents are not of that type. Open the original, save it again as “{ $ending }”, and file that.
desk-file-type-not-taken = “{ $name }” (type “{ $ending }”) is not a kind of document that can be filed. Save it as PDF, image, text, DOCX, XLSX or ODT, or in a ZIP, 7z or GZ archive; disk images are taken as E01, video as MP4.
desk-upload-empty = “{ $name }” is empty. Choose the file that holds something.
desk-upload-too-many = You have { $count } files here that no step has used yet. Use or discard some of them first.
desk-upload-too-much = With this file, those of yours that have not come whole would take { $wanted } MB of the node’s disk; one person may take { $most } MB, so that room stays for mail and for others. Let the others come whole, or discard some of them, then begin this one.
desk-upload-no-room = The node’s disk has no room for this file. Nothing sent so far is lost: ask your administrator for room, then go on.
desk-upload-not-ready = A file you chose is not whole yet, or is kept no longer. Open this page again to see which files are in.
desk-upload-differs = What arrived as “{ $name }” is not what your machine read. Discard it and send it again.
desk-upload-gone = This file is no longer here: it was discarded, used, or left for too long. Choose it again.

desk-phase-new = New
desk-phase-draft = Draft
desk-phase-approved = Approved
desk-phase-sent = Sent
desk-phase-received = Received
desk-phase-registered = Registered
desk-phase-in-execution = In execution
desk-phase-postponed = Postponed
desk-phase-answered = Answered
desk-phase-withdrawn = Withdrawn
desk-phase-closed = Closed

desk-mail-queued = Waiting to be sent
desk-mail-submitted = Arrived; waiting for an earlier message
desk-mail-delivered = Delivered
desk-mail-failed = Not delivered
desk-mail-advice-queued = It leaves by itself as soon as it can; nothing needs to be done unless the reason says so.
desk-mail-advice-submitted = It is there; the message before it must arrive first.
desk-mail-advice-failed = Call the other authority and tell it this reason. When it is mended, try again: until then nothing later in this file leaves.
desk-refused-too-much-held = So many messages of this State wait here for earlier ones that no more are kept. Ask the other authority why messages are missing.
desk-refused-given-back = What had come of its large files was deleted here, and its sender is being told. It may be sent again after that.
desk-refused-sender-unknown = The State it names has not introduced its system to us.
desk-refused-sender-unconfirmed = The State it names has introduced itself, but nobody here has compared its fingerprint yet. It is sent again by itself.

desk-receipt-submissionacceptance = Accepted for sending
desk-receipt-answer = Receipt given for the answer
desk-receipt-submissionrejection = Not accepted for sending
desk-receipt-relayacceptance = Received by the other State’s system
desk-receipt-relayrejection = Rejected by the other State’s system
desk-receipt-relayfailure = Could not be forwarded
desk-receipt-contentconsignment = Delivered
desk-receipt-contentconsignmentfailure = Could not be delivered
desk-receipt-contenthandover = Opened by an officer, with all its files
desk-receipt-contenthandoverfailure = Not opened by an officer in time
desk-mail-laid-out = In the folder or on its way; no receipt yet
desk-mail-advice-laid-out = Carry what lies in the folder to the other State, and put what comes from it into the folder for incoming mail. If it was lost, try again: it takes effect once.

desk-inventory-col-number = No.
desk-inventory-col-name = Document
desk-inventory-col-size = Size in bytes
desk-inventory-col-sha256 = SHA-256
desk-inventory-col-type = Type
desk-inventory-col-at = Date and time (UTC)
desk-inventory-col-by = By
desk-inventory-col-act = Step
desk-inventory-col-delivery = Sending
desk-inventory-col-receipts = Receipts
desk-inventory-kept-here = Not sent to the other State
desk-files-carry-more = { $count ->
    [one] One file carries more than what is seen in it, or it could not be found out. Nothing has been sent: look at the list, then decide.
   *[other] { $count } files carry more than what is seen in them, or it could not be found out. Nothing has been sent: look at the list, then decide.
}
