## Commandes illisibles, et réponses qui ne peuvent être écrites

cli-missing = Il manque : { $names }.
cli-not-understood = « { $typed } » n’est pas compris ici.
cli-none-of = { $place } : « { $typed } » n’est aucun de ceux-ci : { $known }.
cli-needs-a-value = { $place } doit être suivi d’une valeur.
cli-takes-no-value = { $place } ne prend pas de valeur : ôtez « { $typed } ».
cli-several-options = « { $typed } » peut désigner plusieurs options : { $known }. Écrivez en entier celle qui convient.
cli-misread = La commande est illisible : { $problem }.
cli-help = Aide : { $command } --help
cli-no-room = { $defect ->
    [full] La réponse ne peut être écrite : il ne reste plus de place à cet endroit. Libérez-en, ou dirigez-la ailleurs.
   *[other] La réponse ne peut être écrite ({ $problem }). Dirigez-la ailleurs.
}
