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
web-references = Cross-references
web-references-read =
  { $count ->
     [one] { $count } reference was read.
    *[other] { $count } references were read.
  }
web-references-listed = These lead nowhere or are suspicious:
web-references-sound = Each leads to a place that exists.
web-work-identifier = Identifier
web-work-versions = Versions
web-work-relations = Related texts
web-work-export = As Akoma Ntoso:
web-article-as-of = As in force on { $day }.
web-import-valid-from = In force from
web-import-valid-from-hint = For a new version of a text already held: the earlier one stays, and is shown for earlier days.
