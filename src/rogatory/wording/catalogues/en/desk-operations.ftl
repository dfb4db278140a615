desk-do-ours-wait = Nothing needs to be done: it is taken as soon as the message before it has arrived.
desk-do-ours-on-its-way = Nothing needs to be done: the files go over in pieces, and on from where the line breaks.
desk-do-ours-room = Ask the administrator of the other system to make room on its disk: the rest then leaves by itself.
desk-do-ours-begin-again = Ask the administrator of the other system whether it will take them now. Then send the message again: its files begin from the first byte.
desk-do-ours-call = It is tried again by itself. If it stays like this for a day, call the other authority: does its system run, and is its address still the one under “Other States”?
desk-do-ours-compare = Compare the fingerprint of this State under “Other States” and confirm it: the message then leaves by itself.
desk-do-ours-ask-them = Ask the other authority to confirm our fingerprint in its system: the message then leaves by itself.
desk-do-ours-keys = One side uses keys the other does not know. Compare the fingerprints of both systems by telephone, confirm the new one under “Other States”, then try again.
desk-do-ours-renew = A certificate was revoked or has ended. The message leaves by itself once there is a new one: an administrator renews ours, the other State’s authority its own.
desk-do-ours-clock = The clock of one side is wrong, or a certificate has run out. Compare the date and time of both machines with the other authority, renew what has run out, then try again.
desk-do-ours-own-clock = Have the date and time of our machine put right; the message then leaves by itself. If they are right, our certificate has run out: renew it.
desk-do-ours-signing-key = Our signing key cannot be used. An administrator sees on “Operations” what to do; the message then leaves by itself.
desk-do-ours-damaged = It was damaged on the way and is sent again by itself. If this goes on, have the line or the proxy between the two systems examined.
desk-do-ours-version = The two systems do not speak the same version. Agree with the other authority who updates, then try again.
desk-do-ours-too-large = The other system does not take messages of this size. Send the documents in several steps, or on a disk.
desk-do-ours-twice = The other system already has another message in this place: one of the two systems was probably restored from a backup. Call the other authority before anybody tries again, and tell the auditor.
desk-do-ours-carry = Carry what lies in the folder to the other State, and put in what comes from it.
desk-do-ours-defect = The other system cannot read the message. Call its authority, give it this reason, and tell both makers of the systems; then try again.
desk-do-ours-other = Call the other authority and tell it this reason. When it is mended, try again.
desk-do-theirs-stranger = If you expected mail from this State, introduce its system under “Other States”. If not, nothing needs to be done.
desk-do-theirs-compare = Compare the fingerprint of this State under “Other States”: it sends again by itself.
desk-do-theirs-keys = Its system or ours uses keys the other does not know. Call that State’s authority at a number you know, and compare both fingerprints.
desk-do-theirs-clock = Its clock or ours is wrong, or its certificate has run out. Compare date and time with its authority.
desk-do-theirs-damaged = It was damaged on the way, and its sender sends it again. If this goes on, have the line examined.
desk-do-theirs-version = Its system sends what ours cannot read. Update ours if an update is there, or ask its authority which version it runs.
desk-do-theirs-too-large = Ask the authority to send the documents in several steps, or on a disk.
desk-do-theirs-twice = One of the two systems was probably restored from a backup. Call that State’s authority and tell the auditor.
desk-do-theirs-forged = This can be an attempt to deceive. Nothing was taken from it. Show it to the auditor, and ask that State’s authority at a number you know whether it sent it.
desk-do-theirs-other = Show it to the auditor, and ask the authority it claims to come from.
desk-do-theirs-let-go = What had come of the files was deleted here, and the other State has not heard of it yet. It is told by itself; then it can send again.
desk-do-work-full = The disk was full. Make room, then try again.
desk-do-work-database = The database could not be used. See that it runs and that the disk has room, then try again.
desk-do-work-inside = Try again once. If it fails again, give these words to whoever maintains the software.

desk-job-deliver-dossier-mail = Delivering mail
desk-job-deliver-receipt = Telling that mail was opened
desk-job-send-large-files = Sending large files
desk-job-open-large-files = Opening large files that came
desk-job-read-back-upload = Reading back a file an officer sent
desk-job-introduce-ourselves = Introducing ourselves to another system
desk-job-announce-our-keys = Telling another system our new keys
desk-job-ask-for-their-keys = Asking another system for its keys
desk-job-run-errand = Work asked for on this page

desk-gap-to-tell = In the file { $reference } the messages numbered { $first } to { $last } have not reached us from you; { $held ->
    [one] { $held } later message waits
   *[other] { $held } later messages wait
} for them. Please look at what waits or failed for us in your system, and send them again.

desk-errand-verify-never = It was never verified from this page.
desk-errand-verify-running = Every entry of the record is being read.
desk-errand-verify-good = { $count ->
    [one] { $count } entry of the record was read. Nothing was changed, dropped, moved or put in.
   *[other] { $count } entries of the record were read. Nothing was changed, dropped, moved or put in.
}
desk-errand-verify-bad = { $count ->
    [one] { $count } thing is not as it was written.
   *[other] { $count } things are not as they were written.
} Do not repair anything. Call the auditor: the page “Audit” shows what and where.
desk-errand-rebuild-never = It has not been needed from this page.
desk-errand-rebuild-running = Lists and views are being made anew; other work waits meanwhile.
desk-errand-rebuild-done = { $count ->
    [one] { $count } file was listed anew from the record.
   *[other] { $count } files were listed anew from the record.
}
desk-errand-backup-never = No backup has been noted here.
desk-errand-backup-running = A backup is being noted.
desk-errand-backup-done = A backup was noted as made.
desk-errand-failed = It stopped with these words: { $reason }. Ask for it again; if it stops again, give them to whoever maintains the software.

desk-machine = The machine
desk-machine-worker = Work in the background
desk-machine-worker-works = { $count ->
    [one] { $count } worker is at work
   *[other] { $count } workers are at work
}
desk-machine-worker-never = No worker has been seen
desk-machine-worker-since = No worker since { $moment } (UTC)
desk-machine-listener = The door for other States
desk-machine-listener-yes = Open
desk-machine-listener-no = Nobody answers there
desk-machine-signing = The signing key
desk-machine-signing-file = In a file, and it signs
desk-machine-signing-token = In a token, and it signs
desk-machine-token-opens = The token opens with this PIN
desk-machine-disk = Free on the disk
desk-machine-free = { $free } GB, { $share } %
desk-machine-database = Size of the database
desk-machine-megabytes = { $size } MB
desk-machine-version = Version

desk-trouble-no-worker = Nothing is being sent: no worker runs.
desk-trouble-no-worker-do = Have the service started again on the machine. Nothing is lost meanwhile: everything that waits leaves as soon as it runs.
desk-trouble-no-listener = Other States cannot reach us: nobody answers at our door for them.
desk-trouble-no-listener-do = Have the service started again on the machine. Other States try again by themselves.
desk-trouble-signing-key = Nothing can be signed: no mail leaves, and what other States send is not taken in for now.
desk-trouble-no-room = The disk is nearly full: soon no mail and no document can be kept.
desk-trouble-no-room-do = Have room made on the disk of the data at once. What cannot be kept is not acknowledged, so other States send it again.
desk-trouble-little-room = Less than a tenth of the disk is free.
desk-trouble-little-room-do = Have the disk enlarged, or move old backups away from it.
desk-trouble-failed-work = { $count ->
    [one] { $count } piece of work was given up.
   *[other] { $count } pieces of work were given up.
}
desk-trouble-failed-work-do = Read why below, then have it tried again, or drop it with a reason.
desk-trouble-late-work = { $count ->
    [one] { $count } piece of work has been due for more than ten minutes.
   *[other] { $count } pieces of work are due, the first for more than ten minutes.
}
desk-trouble-late-work-do = If the number falls, wait. If it does not, have one more worker started, or the service started again.
desk-trouble-failed-mail = { $count ->
    [one] { $count } message to { $state } was not delivered, and stays until somebody acts.
   *[other] { $count } messages to { $state } were not delivered, and stay until somebody acts.
}
desk-trouble-silent = { $days ->
    [one] The system of { $state } has not answered for { $days } day.
   *[other] The system of { $state } has not answered for { $days } days.
} { $count ->
    [0] Nothing waits for it.
    [one] { $count } message waits for it.
   *[other] { $count } messages wait for it.
}
desk-trouble-silent-do = Call its authority: does its system run, and has its address changed? Mail goes on being tried for more than a year.
desk-trouble-waiting = { $count ->
    [one] { $count } message to { $state } has waited for more than a day.
   *[other] { $count } messages to { $state } wait, the oldest for more than a day.
}
desk-trouble-clock = The clock of { $state } and ours do not agree.
desk-trouble-clock-do = Look at the date and time of our machine first. If they are right, tell its authority: a wrong clock makes due dates and certificates wrong.
desk-trouble-gaps = { $count ->
    [one] In { $count } file, mail from another State waits for a message that has not come.
   *[other] In { $count } files, mail from other States waits for messages that have not come.
}
desk-trouble-gaps-do = Send the other authority the words below: it looks for the missing message and sends it again.
desk-trouble-record = The record does not hold: something was changed, dropped, moved or put in.
desk-trouble-record-do = Change nothing on the machine. Call the auditor and the head of the authority now.
desk-trouble-not-verified = The record has not been verified within two days.
desk-trouble-not-verified-do = Ask for it below; it disturbs nobody.
desk-trouble-never-verified = The record has never been verified yet.
desk-trouble-never-verified-do = Ask for it below; it disturbs nobody.
desk-trouble-no-backup = No backup has been noted within seven days.
desk-trouble-no-backup-do = Have “data” and “keys” backed up, each to its own place, then note it below.
desk-trouble-introduced = { $count ->
    [one] { $count } system has introduced itself and waits to be confirmed.
   *[other] { $count } systems have introduced themselves and wait to be confirmed.
}
desk-trouble-introduced-do = Under “Other States”, compare the fingerprint by telephone with an authority you know; then confirm or refuse.

desk-file-stands-still = Nothing more of it is coming.
desk-file-waiting-do = The other system sends on from where it broke off. If nothing comes for a day, call its authority: does its system run, and does its line bear large files?
desk-file-whole-do = All of it is here. It is opened as soon as the other files of its message, and the messages before it, have come.

desk-key-signing = our signing certificate
desk-key-opening = our opening key
desk-key-tls = our TLS certificate
desk-key-authority = the certificate of our authority
desk-key-issuer = the certificate above our authority
desk-keys-none-chosen = Choose which keys are to be renewed. Nothing was changed.
desk-keys-prove-first = Prove who you are once more, then press the button again. Nothing was changed.

desk-trouble-files-still = { $count ->
    [one] { $count } large file has stood still for more than a day.
   *[other] { $count } large files have stood still for more than a day.
}
desk-trouble-files-still-do = Read below what keeps each. What has come is kept for sixty days from its last byte.
desk-trouble-key-expired = Has ended: { $key }.
desk-trouble-key-expired-do = Renew it below. Until then mail may be refused; nothing is lost, and what waits leaves afterwards.
desk-trouble-key-soon = { $days ->
    [0] Ends today: { $key }.
    [one] Ends in { $days } day: { $key }.
   *[other] Ends in { $days } days: { $key }.
}
desk-trouble-key-soon-do = Renew it below. Other States believe the new one without another telephone call.
desk-trouble-not-told = { $count ->
    [one] { $count } State has not heard of our new keys for more than a day.
   *[other] { $count } States have not heard of our new keys for more than a day.
}
desk-trouble-not-told-do = Tell it again below. If its system does not answer, call its authority; after a revocation, call at once.
