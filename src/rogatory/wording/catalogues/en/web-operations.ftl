web-operations-title = Operations
web-operations-lead = Is the mail moving, and does anything need a hand?
web-operations-as-of = As of
web-operations-refresh = Look again
web-operations-well = All is well
web-operations-well-say = Every State answers, no work was given up, and the record holds. When something needs a hand, it stands here first, with what to do.
web-operations-troubles = What needs a hand
web-operations-harm = Now
web-operations-time = Soon
web-operations-go = To the place
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
    [one] { $count } second
   *[other] { $count } seconds
}
