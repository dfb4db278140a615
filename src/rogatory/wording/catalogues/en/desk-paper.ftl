## Answers on paper: forms that go out, and papers that come back

desk-paper-kind = Choose which form to print.
desk-paper-two-languages = Choose two different languages.
desk-paper-nothing-given = Type the letters beside the square, scan the square, or choose the scan of the paper.
desk-paper-slip = The code has a slip in it. Compare it with the paper letter by letter: five groups, the last of one letter.
desk-paper-scan-type = The code is read from PDF, PNG and JPEG. Save the scan as one of them, or type the letters beside the square.
desk-paper-scan-too-large = The scan is larger than { $megabytes } megabytes. Scan the page in grey at 150 to 300 dots an inch, or type the letters beside the square.
desk-paper-scan-unreadable = The scan could not be opened. Scan the paper again, or type the letters beside the square.
desk-paper-no-square = No square could be read in the scan. Type the letters beside it, and give the scan again with them.
desk-paper-two-codes = The scan shows another form than the code you typed. Compare both with the paper.
desk-paper-several-forms = The scan shows the squares of { $count } forms. Give each form a scan of its own, or type the code of the one you mean.
desk-paper-unknown = No form with this code is known in a file that you work on. Compare the code with the paper; if it is right, ask the head of the office whose file it is.
desk-paper-closed = The paper belongs to file { $number }, which was closed on { $day }. No answer can be recorded in it: keep the paper with the file, write a note in it, and tell the head of the office.
desk-paper-same-scan = This very scan is in the file already. Record it again only if the paper holds an answer that was not written down.
desk-paper-answered = { $count ->
    [one] An answer on this form was recorded on { $day }. What you record now is kept beside it and replaces nothing.
   *[other] { $count } answers on this form were recorded, the last on { $day }. What you record now is kept beside them and replaces nothing.
}
desk-paper-withdrawn = The request was withdrawn on { $day }. Record all the same what they answered: it stays in the file.
desk-paper-pages-missing = The scan does not show these pages of the form: { $pages }. Look whether the answer is whole before you write it down.
