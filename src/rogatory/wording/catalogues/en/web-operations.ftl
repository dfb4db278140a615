web-operations-title = Operations
web-operations-lead = Is the mail moving, and does anything need a hand?
web-operations-as-of = As of
web-operations-refresh = Look again
web-operations-well = All is well
web-operations-well-say = Every State answers, no work was given up, and the record holds. When something needs a hand, it stands here first, with what to do.
web-operations-troubles = What needs a hand
web-operations-harm = Now
web-operations-time = Soon
web-operations-go = Go there
web-operations-day = The last 24 hours
web-operations-day-say = { $out ->
    [one] { $out } message of ours was delivered
   *[other] { $out } messages of ours were delivered
}, { $in ->
    [one] { $in } of theirs was taken in
   *[other] { $in } of theirs were taken in
}.
web-operations-out = Delivered
web-operations-in = Taken in
web-operations-states = States
web-operations-states-none = No other State is confirmed yet. Introduce one under “Other States”; its mail, and whether it answers, is shown here from then on.
web-operations-state = State
web-operations-route-network = Network
web-operations-line-mutual = Mutual TLS
web-operations-line-https = Ordinary HTTPS
web-operations-line-here = Not encrypted
web-operations-route-folder = Folder
web-operations-heard = Last heard
web-operations-never = Never
web-operations-silent = Silent since
web-operations-next = Next try
web-operations-owed = Not taken yet
web-operations-waiting = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}
web-operations-held = { $count ->
    [one] { $count } is there, waiting for an earlier one
   *[other] { $count } are there, waiting for an earlier one
}
web-operations-carrying = { $count ->
    [one] { $count } lies ready or is on its way
   *[other] { $count } lie ready or are on their way
}
web-operations-failed = { $count ->
    [one] { $count } failed
   *[other] { $count } failed
}
web-operations-nothing = Nothing
web-operations-oldest = The oldest since
web-operations-lately = Last day
web-operations-delivered = { $count ->
    [one] { $count } delivered
   *[other] { $count } delivered
}
web-operations-on-the-way = on average { $time }
web-operations-clock-ahead = Its clock is { $time } ahead of ours
web-operations-clock-behind = Its clock is { $time } behind ours
web-operations-try-now = Try now
web-operations-send-all = Send the failed ones again
web-operations-see-mail = See the messages
web-operations-tried = All that waits for this State is being tried now.
web-operations-sent-again = { $count ->
    [0] No message was waiting for this.
    [one] { $count } message leaves once more.
   *[other] { $count } messages leave once more.
}
web-operations-no-state = No system of this State is confirmed.
web-operations-work = Work
web-operations-work-say = What the node does by itself: deliver mail, introduce itself, what is asked for below.
web-operations-due = Due now
web-operations-later = Put off
web-operations-in-hand = In hand
web-operations-given-up = Given up
web-operations-given-up-none = No work was given up.
web-operations-doing = At work on
web-operations-again = Try again
web-operations-drop = Drop
web-operations-drop-why = Why it may stay undone
web-operations-drop-say = Drop it instead
web-operations-again-done = The work is being tried again.
web-operations-again-none = This work is no longer there.
web-operations-dropped = The work was dropped, and your reason is on the record.
web-operations-drop-none = Say why the work may stay undone. Nothing was dropped.
web-operations-gaps = Mail that waits for an earlier message
web-operations-gaps-none = No mail waits for a message that has not come.
web-operations-gap-missing = Missing: number { $first }
web-operations-gap-missing-many = Missing: numbers { $first } to { $last }
web-operations-gap-tell = Words for the other authority
web-operations-gap-since = Waiting since
web-operations-refused = Mail not taken, last 7 days
web-operations-refused-none = All mail of the last seven days was taken.
web-operations-refused-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
web-operations-refused-last = last
web-operations-refused-audit = Each piece, under “Audit”
web-operations-carried = Mail that is carried
web-operations-carried-say = Download what lies ready and bring it to the other State; put in what came from it. The same file twice has its effect once.
web-operations-carried-out = { $count ->
    [0] nothing lies ready
    [one] { $count } file lies ready
   *[other] { $count } files lie ready
}
web-operations-carried-take = Download for { $state }
web-operations-carried-arrived = { $count ->
    [0] Nothing that came waits.
    [one] { $count } file that came waits for the worker or for an earlier message.
   *[other] { $count } files that came wait for the worker or for an earlier message.
}
web-operations-carried-refused = { $count ->
    [0] Nothing was refused.
    [one] { $count } file was not believed; the reason stands above.
   *[other] { $count } files were not believed; the reasons stand above.
}
web-operations-carried-put = Files that came
web-operations-carried-put-act = Put in
web-operations-carried-done = { $count ->
    [one] { $count } file was put in. The worker looks at it within seconds.
   *[other] { $count } files were put in. The worker looks at them within seconds.
}
web-operations-carried-none = Choose the files that came.
web-operations-errands = Asked for by hand
web-operations-verify = Verify the record
web-operations-verify-hint = Every entry is read and held against its chain. Daily; it disturbs nobody.
web-operations-verify-act = Verify now
web-operations-rebuild = Make lists and views anew
web-operations-rebuild-hint = After a restore, or when a list looks wrong. Nothing of the record changes; other work waits meanwhile.
web-operations-rebuild-act = Make anew
web-operations-rebuild-sure = It is a quiet hour, and others may wait.
web-operations-backup = Backup
web-operations-backup-hint = “data” and “keys” together, each kept in a place of its own. The copy is made by the machine’s own schedule; note here that it was, and that it was looked at.
web-operations-backup-act = Note that a backup was made
web-operations-asked = Asked by { $who }
web-operations-errand-asked = It was asked for. How far it is stands here.
web-operations-errand-runs = This runs already.
web-operations-share = { $share } % done
web-operations-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
web-operations-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
web-operations-seconds = { $count ->
    [0] less than a second
    [one] { $count } second
   *[other] { $count } seconds
}

web-transfers = Large files on their way
web-transfers-none = No large file is on its way.
web-transfers-out = To other States
web-transfers-in = From other States
web-transfers-of = of
web-transfers-a-second = a second
web-transfers-moved = last movement
web-transfers-mark = known to both sides as
web-transfers-reference = file
web-transfers-until = If nothing more comes, what is here is deleted on
web-transfers-out-waiting = waits
web-transfers-out-moving = on its way
web-transfers-out-whole = all of it is there, and is being opened
web-transfers-out-carried = lies in the folder or is being carried
web-transfers-out-stopped = stopped
web-transfers-in-waiting = nothing is coming
web-transfers-in-moving = coming
web-transfers-in-whole = all of it is here
web-transfers-give-back = Delete what has come
web-transfers-give-back-happens = The space on our disk is free again at once, for all large files of this message.
    The other State is told by a signed receipt. Its page says so, and its administrator can send the message again.
    Sent again, the files begin from the first byte. Later messages of the same file wait for this one.
    Your reason is on the record. The other State does not see it.
web-transfers-give-back-why = Why it is not to be waited for
web-transfers-give-back-sure = I have told the other authority, or it is to stop sending.
web-transfers-given-back = What had come was deleted, and the other State is being told.
web-transfers-give-back-none = Say why, and that it is meant. Nothing was deleted.
web-transfers-gone = This file is not awaited any more: it came, or was deleted already.

web-keys = Our keys
web-keys-fingerprint-say = The fingerprint other States’ officers compare. Read it out on the telephone, at a number both sides know.
web-keys-no-authority = This node has no authority of its own yet: when its keys change, every State must compare anew.
web-keys-authority-here = The key of our authority lies in the keys folder. It is needed for a renewal alone: keep it elsewhere between renewals.
web-keys-authority-away = The key of our authority is kept elsewhere, as it should be. Put “authority.signing.pem” into the keys folder for a renewal, then take it away again.
web-keys-issued = Our authority is certified by { $who }.
web-keys-own = Our authority stands by itself.
web-keys-table = Each key and certificate
web-keys-key = Key
web-keys-standing = How it stands
web-keys-until = Certificate ends
web-keys-no-end = does not end by itself
web-keys-kind-signing = Signing
web-keys-kind-opening = Opening mail
web-keys-kind-tls = TLS
web-keys-kind-authority = Our authority
web-keys-kind-issuer = Who certified our authority
web-keys-of-today = The one of today
web-keys-state-valid = Good
web-keys-state-expired = Has ended: renew it
web-keys-state-revoked = Revoked: nobody is to believe it
web-keys-state-replaced = Replaced, and still believed until
web-keys-state-past = Replaced, and believed no longer
web-keys-soon = { $days ->
    [0] Ends today: renew it
    [one] Ends in { $days } day: renew it
   *[other] Ends in { $days } days: renew it
}
web-keys-told = Who has heard of them
web-keys-told-say = Our keys were last described on
web-keys-heard-yes = has them since
web-keys-heard-no = has not said that it has them, since
web-keys-heard-first = knows the first ones, which its officers compared
web-keys-heard-carried = gets them in the folder; whether they came is seen when its mail comes
web-keys-tell = Tell it again
web-keys-told-again = The State is being told again.
web-keys-renew = Renew keys
web-keys-revoke = Revoke a certificate
web-keys-bring = Have our authority certified
web-keys-authority = Renew our authority’s certificate
web-keys-authority-first = Give the node an authority
web-keys-happens = What will happen
web-keys-leave = Change nothing
web-keys-unsure = Say that it is meant. Nothing was changed.
web-keys-which = Which keys
web-keys-which-revoke = Which certificate is in other hands
web-keys-renew-lead = New keys take the place of those chosen, certified by our authority.
web-keys-renew-happens = Every confirmed State is told at once, by itself. Nobody compares a fingerprint anew.
    What the old keys signed is believed, and mail sealed to them is opened, for 400 days more.
    It is written on the record under your name.
web-keys-renew-sure = The key of our authority is in the keys folder, and a backup of the keys is made afterwards.
web-keys-renew-done = The keys were renewed. Every confirmed State is being told.
web-keys-revoke-lead = For a signing key that is, or may be, in other hands.
web-keys-revoke-happens = Nobody believes what it signed from the moment they hear of it. What came before keeps its proof.
    Where it is the one of today, a new key takes its place at once.
    What we signed and nobody has receipted is signed anew and leaves again.
    Until a State hears of it, it still believes the key: call those States at once.
    It cannot be undone. It is written on the record under your name.
web-keys-revoke-sure = The key is not to be believed any more.
web-keys-revoke-done = The certificate is revoked. Call the States that have not heard of it; they stand below.
web-keys-authority-lead = Our authority signs what other States believe of our keys.
web-keys-authority-happens = Its certificate is made anew over the same key, and the signing and TLS keys anew under it.
    The fingerprint stays the same. Only where the node had no authority before is there a new one, which every State compares.
    A certificate another authority gave ours no longer stands above it: bring a new one afterwards.
    It is written on the record under your name.
web-keys-authority-sure = I know whether the fingerprint changes, and whom to call then.
web-keys-authority-done = Our authority’s certificate is made. Every confirmed State is being told.
web-keys-bring-lead = An authority of our own State can certify ours, so that it stands above it.
web-keys-bring-happens = Download the request and give it to that authority. It gives back a chain of certificates.
    With the chain the signing and TLS keys are made anew, and every State is told.
    The fingerprint stays: what officers compared is our own authority’s key.
web-keys-request = Download the request
web-keys-chain = The chain it gave
web-keys-chain-hint = One PEM file, our authority’s certificate first, then who certified it.
web-keys-bring-sure = The chain came from the authority we asked.
web-keys-bring-done = The chain was taken. Every confirmed State is being told.
