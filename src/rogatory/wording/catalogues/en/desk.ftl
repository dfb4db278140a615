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
desk-file-type-not-taken = “{ $name }” (type “{ $ending }”) is not a kind of document that can be filed. Save it as PDF, image, text, DOCX, XLSX or ODT.

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

desk-receipt-submissionacceptance = Accepted for sending
desk-receipt-submissionrejection = Not accepted for sending
desk-receipt-relayacceptance = Received by the other State’s system
desk-receipt-relayrejection = Rejected by the other State’s system
desk-receipt-relayfailure = Could not be forwarded
desk-receipt-contentconsignment = Delivered
desk-receipt-contentconsignmentfailure = Could not be delivered
desk-receipt-contenthandover = Opened by an officer
desk-receipt-contenthandoverfailure = Could not be opened by an officer
