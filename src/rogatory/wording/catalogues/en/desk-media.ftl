## Physical media

desk-media-list-or-files = Add a list of hashes, or choose files of this dossier, but not both.
desk-media-no-such-file = One of the files chosen is no longer in this dossier. Choose again.
desk-media-list-defective-given = { $count ->
    [one] One line of the list cannot be read: { $lines }. Mend the list or compute it again; nothing was recorded.
   *[other] { $count } lines of the list cannot be read, among them: { $lines }. Mend the list or compute it again; nothing was recorded.
}
desk-media-list-defective-announced = { $count ->
    [one] One line of the list the other State sent cannot be read: { $lines }. Ask for another list; until then nothing can be said of this medium.
   *[other] { $count } lines of the list the other State sent cannot be read, among them: { $lines }. Ask for another list; until then nothing can be said of this medium.
}
desk-media-line-form = line { $line } (not a line of such a list)
desk-media-line-long = line { $line } (too long)
desk-media-line-hash = line { $line } (not a SHA-256)
desk-media-line-columns = line { $line } (no SHA-256 among the columns; run hashdeep with -c sha256)
desk-media-list-empty-given = The list names no file. Add the list of hashes as sha256sum or hashdeep wrote it.
desk-media-list-empty-announced = The list the other State sent names no file. Ask for another list.
desk-media-list-too-long = The list names more than { $most } files. Record the medium in parts, each with a list of its own.
desk-media-list-not-here-given = The list was not kept. Add it again.
desk-media-list-not-here-announced = The list the other State announced has not arrived here, or was erased. Ask the other State to send it.
desk-media-col-how = What differs
desk-media-col-side = In which list
desk-media-col-name = File
desk-media-col-sha256 = SHA-256
desk-media-col-code = Code
desk-media-renamed = same content under another name
desk-media-different = other content
desk-media-missing = missing
desk-media-extra = not announced
desk-media-side-announced-only = announced only
desk-media-side-found-only = found only
desk-media-side-both-announced = in both: as announced
desk-media-side-both-found = in both: as found
