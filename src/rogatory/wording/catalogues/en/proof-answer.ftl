## The receipt for an answer nobody signed, checked alone

proof-answer-not-a-receipt = The file holds no receipt with its answer. Give the PDF of the receipt as you received it.
proof-answer-other = The receipt is about another answer than the one that lies beside it.
proof-answer-receipt = Receipt of { $state } for the answer { $id }
proof-answer-from = Answer in the name of: { $state }; who gave it, nobody signed.
proof-answer-at = Signed at { $at }, by the clock of whoever signed
proof-answer-about = About answer.json, SHA-256 { $sha256 }
proof-answer-sound = HOLDS: the signature was checked, and the receipt is about the answer inside the file.
proof-answer-other-event = The receipt is not one for an answer by a link or on paper: it is about something else that reached the State that signed it ({ $event }).
proof-answer-compare = This is what was signed. Compare it with the paper you hold: where they differ, what is here holds. Measures are named by their identifier.
proof-answer-unworded = This program cannot put into words what was signed. Read answer.json, which lies inside the PDF (pdfdetach -saveall takes it out), and compare it with the paper you hold: where they differ, answer.json holds.
