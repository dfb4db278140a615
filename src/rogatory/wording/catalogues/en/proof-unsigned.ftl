## In the proof of an exchange: answers nobody signed

proof-unsigned-heading = Answers by a link or on paper, which nobody signed
proof-unsigned-means = These answers came in the name of { $state }, by a one-time link or on paper. The system of { $state } did not sign them. That they came, when, and in which bytes is the word of { $maker }; who gave them is not proved. What one of them says is checked with its receipt, which whoever gave the answer holds: rogatory proof receipt.
proof-unsigned-row = { $label }: { $value }
proof-came-link = By a one-time link and its access code
proof-came-paper = On paper, written down by an officer
proof-label-came = How it came
proof-label-came-at = Came at, by the clock of the State that made the proof
proof-label-says-from = Says it is from
proof-label-answer = Number of the answer
proof-label-answer-sha256 = Answer (answer.json), SHA-256
proof-label-receipt-given = Receipt given for it, SHA-256
