## The slip that goes with a medium

papers-slip-title = Handover slip for a physical medium
papers-slip-number = Our number
papers-slip-from = Sent by
papers-slip-to = Sent to
papers-slip-medium = The medium
papers-slip-check = The list itself is with the electronic message that announced this medium. Whoever holds it computes its digest with this command and compares it with the one above; the files on the medium are then checked against the list.
papers-slip-custody = Chain of custody so far
papers-slip-signatures = Signed on paper
papers-slip-given-name = Handed over by (name, office)
papers-slip-given-sign = Date and signature
papers-slip-taken-name = Received by (name, office)
papers-slip-taken-on = Place, day and hour
papers-slip-taken-seal = Seal as found, and its number
papers-slip-taken-sign = Signature
