# The library: what an import says, where it doubts, and the fields of a gazette record.
library-record-kind = Kind of text
library-record-number = Number
library-record-date = Date
library-record-issuer = Issued by
library-record-status = Status
library-record-gazette-number = Official gazette No.
library-record-gazette-date = Date of the official gazette
library-record-page = First page
library-record-related = Related texts
library-imported = { $articles ->
    [one] Imported: { $title }, one article.
   *[other] Imported: { $title }, { $articles } articles.
}
library-replaced = { $articles ->
    [one] Replaced an earlier copy: { $title }, one article.
   *[other] Replaced an earlier copy: { $title }, { $articles } articles.
}
library-unchanged = { $articles ->
    [one] Already held from this very file: { $title }, one article.
   *[other] Already held from this very file: { $title }, { $articles } articles.
}
library-left-out = Left out: not part of the official text.
library-place-line = line { $line }
library-place-article = article { $article }, line { $line }
library-doubt-mark-doubled = The mark is printed twice; it was read once.
library-doubt-starts-late = The numbering does not begin with the first item.
library-doubt-jumps = A number is skipped here.
library-doubt-nested = A second numbering begins inside the first.
library-doubt-starts-again = The numbering starts again; the second series is cited with [2].
library-doubt-repeated = This citation occurs twice in the article; the first is shown.
library-doubt-after-list = Unnumbered words after a list; they are kept as closing words, not as part of the last item.
library-doubt-article-jumps = The articles are not numbered one after another here.
library-doubt-heading-number = The heading gives another number than the article has.
library-doubt-article-below-record = An article seems to stand below the gazette record, where the site’s own words are left out.
library-doubt-encoding = The file is not in UTF-8; it was read in the encoding named here. Check a few words.
library-import-too-large = The file is { $size } MB; the library takes up to { $limit } MB. Import the treaty alone.
library-import-over-limit = The file is larger than { $limit } MB, the most the library takes. Import the treaty alone.
library-import-is-pdf = The file is a PDF from which no text can be taken; it may be damaged. Save the text as UTF-8 and import that.
library-import-empty = The file is empty. Choose another.
library-import-not-text = The file is not text that can be read: line { $line } is in no encoding the library knows. Save it as UTF-8 and try again.
library-import-no-articles = No article and no numbered paragraph was found in the file. A text needs lines such as “المادة 1” or “Article 1”, a JSON file an “articles” list.
library-import-broken-json = The JSON file cannot be used: { $defect }
library-import-too-many-articles = The file has { $count } articles; the library takes up to { $limit } in one file. Split it.
library-import-control-characters = The title, the preamble or a heading holds control characters. Remove them and try again.
library-import-unknown-work = The file does not say which text it is (“{ $title }”). Give its identifier (on the command line: --work IDENTIFIER).
library-import-bad-work-id = “{ $work }” cannot name a text: use lower-case Latin letters, digits and underscores, beginning with a letter.
library-no-such-article = The library holds no such article: { $work }, article { $article }.
library-no-such-file = The file “{ $name }” cannot be read.
library-nothing-held = The library is empty. Import an official text first.
library-import-too-many-lines = The file has { $count } lines; the library takes up to { $limit }. Import the treaty alone.
