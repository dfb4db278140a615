## Questions of law asked from a page

desk-ask-incomplete = This cannot be answered yet
desk-ask-state = Choose a State from the list.
desk-ask-two-states = Choose two different States.
desk-ask-kind = Choose a kind of request from the list.
desk-ask-day = Give a day that exists, written year-month-day, such as 2026-01-31.
desk-ask-day-in-reach = Give a day between 1900 and 2100.
desk-ask-ground = Tick at least one ground of the list.
desk-ask-event = Choose from the list what happened.
desk-ask-concept = No treaty states an idea that begins so. Choose a part from the list.
desk-ask-treaty = No such treaty is held here. Choose one from the list.
desk-ask-choice = Choose one of the answers offered.
desk-ask-file = Choose a request file (JSON).
desk-ask-too-large = The file is larger than { $limit } kB. Send the request alone; evidence and annexes stay in files of their own. A longer request is checked by an operator with “rogatory law check”, which takes { $command } MB.
