rehearsal-mark = [EXERCISE]
rehearsal-contact = Rehearsal desk. It answers by itself, exists for training alone, and speaks for no State.
rehearsal-draft-lacks-nothing = We have checked the draft against the treaty and find nothing that it lacks.
rehearsal-draft-lacks = We have checked the draft against the treaty. Before it is sent, please add:
    { $points }
rehearsal-missing = { $point }
rehearsal-missing-why = Each point is required at the place named. Without them the request is not in conformity with the treaty and cannot be executed.
rehearsal-consult-conformity = The points we asked for have not been supplied. We are considering a refusal because the request is not in conformity with the treaty, and consult before deciding. What do you propose?
rehearsal-consult-dual = By the request’s own statement, the conduct is no offence here. We are considering a refusal of the coercive measures for want of dual criminality, and consult before deciding. Would measures without coercion serve you?
rehearsal-consult-terms = The undertakings we asked for were declined twice. We are considering a refusal and consult before deciding. On what terms could you accept the result?
rehearsal-consult-costs = Execution may cause costs of an extraordinary nature ({ $places }). Which part matters most to you, and who bears what goes beyond the usual?
rehearsal-concluded-answered = The other State answered; the decision takes its answer into account.
rehearsal-concluded-silent = No answer came in the time allowed.
rehearsal-refused-conformity = After a question and a consultation the request still lacks:
    { $points }
rehearsal-refused-dual = After consultation, coercive measures ({ $measures }) are refused for want of dual criminality; measures without coercion remain open.
rehearsal-refused-terms = After consultation the assistance is refused: it would be given only with an undertaking on the use of its result, which was declined.
rehearsal-term-use = The result is used in no proceedings other than those named in the request without our prior consent ({ $places }).
rehearsal-term-secrecy = The result is disclosed to nobody beyond those who need it for these proceedings.
rehearsal-term-return = Originals are returned when the proceedings have ended.
rehearsal-trifle-1 = In which time zone are your office hours given?
rehearsal-trifle-2 = Should copies bear our stamp on each page, or on the last one only?
rehearsal-trifle-3 = Is the spelling of the names in the request that of the passports?
rehearsal-trifle-why = We would like to know before we go on.
rehearsal-report-in-hand = The request is being worked on. We will write as soon as there is a result.
rehearsal-report-ended = The request has been answered in full.
rehearsal-report-unasked = There is nothing new yet. We write so that you know the request is not forgotten.
rehearsal-authority = Executing authority of the rehearsal
rehearsal-everything = everything asked for
rehearsal-delivery = The request was executed. Enclosed is the result for:
    { $measures }
rehearsal-enclosed = Fictional result for:
    { $measures }
    Every name, number and date in it is invented.
rehearsal-file = result-exercise.txt
rehearsal-closed-answered = Answered.
rehearsal-closed-withdrawn = Withdrawn by the requesting State.
rehearsal-closed-received = The answer was received.
rehearsal-deficient-on-purpose = The request is deficient on purpose: finding what it lacks is the lesson.
rehearsal-supplied = In answer to your questions, the facts once more: { $facts }
rehearsal-supplied-later = The facts asked for are these: between March and June the official named in the request, a fictional person, took three payments in return for a public contract.
rehearsal-consulted = We would accept the assistance on the terms you find necessary. Measures without coercion would serve us too.
rehearsal-enquiry = We have not heard from you for some time. How does the request stand?
rehearsal-unknown-kind = A greeting of a kind that does not exist yet.
rehearsal-unknown-kind-sent = A message of a kind nobody knows was sent on purpose: the other system keeps and shows it.
rehearsal-evidence-room = Evidence room of the rehearsal
rehearsal-medium-arrived = Taken in as if it had come: in an exercise nothing travels.
rehearsal-medium-compared = An exercise has no disk to read. The list announced was handed in as the list found.
