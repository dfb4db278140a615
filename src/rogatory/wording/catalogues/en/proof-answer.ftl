## The receipt for an answer nobody signed, checked alone

proof-answer-not-a-receipt = The file holds no receipt with its answer. Give the PDF of the receipt as you received it.
proof-answer-other = The receipt is about another answer than the one that lies beside it.
proof-answer-receipt = Receipt of { $state } for the answer { $id }
proof-answer-from = Answer in the name of: { $state }; who gave it, nobody signed.
proof-answer-at = Signed at { $at }, by the clock of whoever signed
proof-answer-about = About answer.json, SHA-256 { $sha256 }
proof-answer-sound = HOLDS: the signature was checked, and the receipt is about the answer inside the file.
