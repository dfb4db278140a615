# The library's pages: works that count by paragraphs, headings, documents named, States present.
web-paragraphs =
  { $count ->
     [one] { $count } paragraph
    *[other] { $count } paragraphs
  }
web-paragraphs-list = Paragraphs
web-paragraph = Paragraph
web-paragraph-before = Previous: paragraph { $number }
web-paragraph-after = Next: paragraph { $number }
web-work-symbols = Documents named
web-work-states = States present
