## Files sent in pieces

web-upload-plain = Sent together with this form: up to { $gigabytes } GB each, in one go. If the line breaks, choose them again.
web-upload-resumable = Up to { $gigabytes } GB each. Sending starts as soon as you choose, and goes on where it stopped after a break. If you leave this page, open it again and choose the same file.
web-upload-sha256 = SHA-256 of what we keep
web-upload-compare = You can make sure yourself: sha256sum on Linux, shasum -a 256 on a Mac, or certutil -hashfile on Windows (followed by the file’s name and SHA256), must give the same line as the one shown here.
web-upload-is-coming = Broken off at { $percent } %. Choose the same file again to go on.
web-upload-is-checking = All of it is here, and it is being read back. Reload this page in a moment.
web-upload-until = Kept until
web-upload-discard = Discard
web-upload-waiting = Waiting for its turn
web-upload-soon = Sending
web-upload-going = { $here } of { $whole } ({ $percent }), { $rate } a second, about { $left } left
web-upload-paused = Paused. Nothing sent so far is lost.
web-upload-broken = The line is broken. Nothing sent so far is lost: choose Go on when it is back. If you were signed out, sign in again in another tab first.
web-upload-checking = All of it is here. It is being read back from the disk.
web-upload-comparing = All of it is here. Your own file is being read for comparison. { $percent }
web-upload-same = In, and the same: your copy and ours have the same SHA-256.
web-upload-alone = In. This browser could not compute the SHA-256 of your own copy: compare it yourself with the one below.
web-upload-differs = What arrived is not what this file holds now, so it was discarded. Close the file in other programs and send it again.
web-upload-damaged = What came can no longer be read, so it cannot be used. Discard it and send the file again.
web-upload-cancelled = Cancelled. What had come was discarded.
web-upload-failed = This file was not taken. Reload the page and send it again.
web-upload-unfinished = “{ $name }” is not in yet. Wait until it is, or cancel it.
web-upload-pause = Pause
web-upload-resume = Go on
web-upload-cancel = Cancel
web-upload-signed-out = You were signed out. Sign in again in another tab, come back here and choose Go on: nothing sent so far is lost.
