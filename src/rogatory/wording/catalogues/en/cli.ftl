## Commands that cannot be read, and answers that cannot be printed

cli-missing = Missing: { $names }.
cli-not-understood = “{ $typed }” is not understood here.
cli-none-of = { $place }: “{ $typed }” is none of these: { $known }.
cli-needs-a-value = { $place } needs a value behind it.
cli-takes-no-value = { $place } takes no value: leave out “{ $typed }”.
cli-several-options = “{ $typed }” may mean several options: { $known }. Write the one that is meant in full.
cli-misread = The command cannot be read: { $problem }.
cli-help = Help: { $command } --help
cli-no-room = { $defect ->
    [full] The answer cannot be written: no room is left where it goes. Make room there, or send it elsewhere.
   *[other] The answer cannot be written ({ $problem }). Send it elsewhere.
}
