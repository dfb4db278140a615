accounts-username-taken = Somebody has this user name already; choose another.
accounts-fields-wrong = The account was not made: look at the fields marked below.
accounts-password-weak = This password is too easy to guess.
accounts-last-administrator = This is the only administrator: make another one first, or nobody could manage accounts.
