# The library: what an import of any kind of file says, and where it doubts.
library-imported-paragraph = { $articles ->
    [one] Imported: { $title }, one paragraph.
   *[other] Imported: { $title }, { $articles } paragraphs.
}
library-replaced-paragraph = { $articles ->
    [one] Replaced an earlier copy: { $title }, one paragraph.
   *[other] Replaced an earlier copy: { $title }, { $articles } paragraphs.
}
library-unchanged-paragraph = { $articles ->
    [one] Already held from this very file: { $title }, one paragraph.
   *[other] Already held from this very file: { $title }, { $articles } paragraphs.
}
library-doubt-direction-controls = Invisible signs that change the order in which the line is shown were taken out. Compare the line with the original.
library-doubt-letter-forms = The letters are stored as shapes of print; ordinary letters were put in their place from here on.
library-doubt-stretched = Letters are stretched for print; the stretches inside words were taken out from here on.
library-doubt-from-pdf = The text was taken out of a PDF: lines may be torn or in another order. Compare it with the printed page.
library-doubt-torn-word = A word seems torn here, its halves moved. It is kept as the file has it.
library-doubt-turned-line = The parts of this line seem to have changed places. They are kept as the file has them.
library-doubt-paragraph-jumps = The paragraphs are not numbered one after another here.
library-doubt-state-made-out = The name of a State was made out from part of it. Check it.
library-doubt-title-guessed = No line reads as a title; this one was taken for it.
library-doubt-reference-not-opening = The line begins like an article but reads as a mention of one; it was kept as text.
library-doubt-word-means-chapter = This word opens a chapter here and no article, because the text has another word for its articles.
library-import-is-old-word = The file is in the old Word format (.doc). Open it, save it as .docx, and import that.
library-import-is-rtf = The file is RTF. Open it, save it as .docx or as plain text in UTF-8, and import that.
library-import-is-picture = The file is a picture. The library reads text: have it typed, or recognise its text first.
library-import-is-archive = The file is an archive or a format the library does not read. Take the document out of it, or save it as .docx.
library-import-broken-docx = The Word file is damaged or nested too deeply. Open it, save it again as .docx, and import that.
library-import-broken-html = No text can be read from the page. Save its text as UTF-8 and import that.
library-import-nested-too-deep = The page is nested too deeply to be read whole. Save its text as UTF-8 and import that.
library-import-locked-pdf = The PDF is locked with a password. Unlock it, or save its text as UTF-8 and import that.
library-import-is-scan = The PDF holds pictures of pages and no text. Recognise its text first, or import the official text from another source.
library-import-too-many-pages = The PDF has more than { $limit } pages. Split it, or import the text alone.
library-reference-missing-article = It names { $named }, an article the text does not have.
library-reference-missing-place = It names { $named }, which the article does not have; the link leads to the article.
library-reference-letter-for-number = It names { $named }, while the text counts otherwise there: read as { $place }.
library-reference-nearer-place = It names { $named }, which does not exist: read as { $place }, in the same paragraph.
library-reference-to-itself = It names { $named }, the very place it stands in.
library-reference-languages-differ = It names { $named } where the other language has { $place }. Compare both with the original.
library-reference-sister-differs = It names { $named }, while the provision of the same idea in another treaty refers to what is { $place } here.
library-no-references = No reference is read in { $work }: nothing is held, or it names no place.
library-import-broken-xml = The XML cannot be read: it is cut off or damaged. Export it again and import that.
library-import-bad-identifier = “{ $identifier }” is no Akoma Ntoso identifier; one reads like /akn/tn/act/law/2031-04-04/9.
library-version = In force; since when is not recorded.
library-version-from = In force since { $begun }.
library-version-until = In force until { $ended }.
library-version-from-until = In force from { $begun } until { $ended }.
library-relation-amends = Amends: { $title }
library-relation-amends-inward = Amended by: { $title }
library-relation-repeals = Repeals: { $title }
library-relation-repeals-inward = Repealed by: { $title }
library-relation-implements = Puts into effect: { $title }
library-relation-implements-inward = Put into effect by: { $title }
library-relation-ratifies = Ratifies: { $title }
library-relation-ratifies-inward = Ratified by: { $title }
library-relation-consolidates = Consolidates: { $title }
library-relation-consolidates-inward = Consolidated in: { $title }
library-relation-related = Related: { $title }
library-relation-unknown = The work “{ $work }” is not held, or “{ $kind }” is no way to stand to another. Import it first, or choose a way from the list.
