## Answers by a link

desk-link-for-whom = Say whom the link is for, in at most 200 letters.
desk-link-language = Choose the language of its page.
desk-link-until = Choose a day from today on, at most { $days } days ahead.
desk-link-too-many = At most { $files } files go with one answer, and a link takes only so many tries. Call the authority, or send a disk.
desk-link-unreadable = A part of the answer could not be read. Check each field, and shorten what is very long.
