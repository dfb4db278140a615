## Physical media: what goes by bag or courier

dossier-act-medium-handed-over = Medium handed over
dossier-act-medium-received = Medium received
dossier-act-medium-compared = Files on the medium compared
dossier-act-medium-passed-on = Medium passed into other hands
dossier-act-medium-disposed = Medium returned or destroyed

dossier-command-hand-over-medium = Hand over a medium
dossier-command-receive-medium = Record the arrival of a medium
dossier-command-compare-medium = Compare the files on a medium
dossier-command-pass-on-medium = Pass a medium into other hands
dossier-command-dispose-of-medium = Return or destroy a medium

dossier-label-medium = Medium
dossier-label-medium-kind = Kind of medium
dossier-label-serial-number = Serial number
dossier-label-seal-number = Seal number
dossier-label-handed-by = Handed over by
dossier-label-handed-to = Handed to
dossier-label-handed-on = Handed over on
dossier-label-carriage = How it travels
dossier-label-waybill = Number of the bag or parcel
dossier-label-hash-list = List of hashes
dossier-label-hash-list-digest = SHA-256 of the list itself
dossier-label-received-by = Received by
dossier-label-received-on = Received on
dossier-label-seal-condition = Seal as found
dossier-label-seal-read = Number read on the seal
dossier-label-seal-found = What was found
dossier-label-finding = What the comparison found
dossier-label-ending = What became of it
dossier-label-done-by = Done by
dossier-label-done-on = Done on
dossier-label-witness = Witness

dossier-medium-kind-disk = Hard disk
dossier-medium-kind-stick = Memory stick
dossier-medium-kind-card = Memory card
dossier-medium-kind-optical = CD, DVD or other optical disc
dossier-medium-kind-tape = Tape
dossier-medium-kind-device = Telephone, computer or other device
dossier-medium-kind-paper = Box or folder of papers
dossier-medium-kind-other = Another object
dossier-carriage-diplomatic-bag = By diplomatic bag
dossier-carriage-courier = By courier
dossier-carriage-by-hand = By hand
dossier-carriage-post = By registered post
dossier-seal-condition-intact = Intact, with the number announced
dossier-seal-condition-broken = Broken
dossier-seal-condition-missing = Missing, although one was announced
dossier-seal-condition-other-number = Intact, but with another number
dossier-seal-condition-none = None, as announced
dossier-ending-returned = Returned to the State it came from
dossier-ending-destroyed = Destroyed before a witness

dossier-stage-on-the-way = On its way
dossier-stage-held = In the hands of the State that received it
dossier-stage-on-the-way-back = On its way back
dossier-stage-back = Back with the State it came from
dossier-stage-destroyed = Destroyed
dossier-custody-handed-over = Handed over
dossier-custody-received = Received
dossier-custody-passed-on = Passed on
dossier-custody-returned = Sent back
dossier-custody-received-back = Received back
dossier-custody-destroyed = Destroyed

dossier-no-hash-list = None was given: what is on it cannot be compared.
dossier-hash-list = { $count ->
    [one] { $count } file
   *[other] { $count } files
}, { $bytes ->
    [unknown] sizes not given
   *[other] { $bytes } bytes
}
dossier-finding-media-undetermined = Undetermined: nobody has computed the hashes of its files and compared them yet.
dossier-finding-media-disagree = The comparisons of this medium disagree; compare again or ask how the lists came about. The newest:
dossier-finding-media-agree = Everything announced is there, and nothing else. As announced: { $same }; same content under another name: { $renamed }.
dossier-finding-media-differ = Not what was announced. As announced: { $same }; same content under another name: { $renamed }; other content: { $different }; missing: { $missing }; not announced: { $extra }.

dossier-next-medium-ours = A medium sent by { $counterpart } has been on its way to us, its arrival not yet recorded, { dossier-since }{ dossier-timing }
dossier-next-medium-theirs = A medium has been on its way to { $counterpart }, its arrival not yet recorded there, { dossier-since }{ dossier-timing }
dossier-next-comparison-ours = The medium from { $counterpart } has been here, its files not yet compared, { dossier-since }{ dossier-timing }
dossier-next-comparison-theirs = Our medium has been with { $counterpart }, its files not yet compared there, { dossier-since }{ dossier-timing }

dossier-stop-no-medium-coming = No medium is on its way to us in this file.
dossier-stop-medium-not-arrived = The medium has not been recorded as arrived. Record its arrival first.
dossier-stop-no-medium-held = No medium of the other State is in our hands in this file.
dossier-stop-no-medium-to-compare = No medium in our hands came with a list of hashes, so there is nothing to compare with. Ask the other State for its list.
dossier-stop-media-before-request = A medium belongs to a request. Send the request first, or wait until it has been received.
dossier-stop-label-missing = Write what is marked on the medium, or what it shall be known by.
dossier-stop-hands-missing = Name the person who handed it over and the one who took it: the chain of custody is made of names.
dossier-stop-day-missing = Write the day on which this happened.
dossier-stop-day-ahead = This day has not come yet. Record a step once it has happened.
dossier-stop-day-before = The step before this one is recorded for { $day }; this one cannot have happened earlier. Correct the day. If the earlier day is the wrong one, say so in a note.
dossier-stop-one-hash-list = Add one list of hashes, as one file. Lists of several media are recorded one by one.
dossier-stop-announced-list = This is the very list the other State announced, byte for byte, so nothing was compared. Compute the hashes from the medium itself. If that gave exactly these bytes, compute them again from one folder higher: the folder’s name does not matter.
dossier-stop-no-such-medium = This file holds no such medium for this step. Choose one that is offered.
dossier-stop-seal-text-missing = The seal is not as it was announced. Describe what was found, so that the other State can look into it.
dossier-stop-carriage-missing = Say how the medium travels back.
dossier-stop-witness-missing = Name the person who witnessed the destruction.
dossier-stop-open-media = { $count ->
    [one] One medium still waits for us. Record its arrival, or compare its files, before closing.
   *[other] { $count } media still wait for us. Record their arrival, or compare their files, before closing.
}
