## Supports matériels

desk-media-list-or-files = Ajoutez une liste d’empreintes, ou choisissez des fichiers de ce dossier, mais pas les deux.
desk-media-no-such-file = L’un des fichiers choisis n’est plus dans ce dossier. Choisissez de nouveau.
desk-media-list-defective-given = { $count ->
    [one] Une ligne de la liste est illisible : { $lines }. Corrigez la liste ou calculez-la de nouveau ; rien n’a été consigné.
   *[other] { $count } lignes de la liste sont illisibles, parmi lesquelles : { $lines }. Corrigez la liste ou calculez-la de nouveau ; rien n’a été consigné.
}
desk-media-list-defective-announced = { $count ->
    [one] Une ligne de la liste envoyée par l’autre État est illisible : { $lines }. Demandez une autre liste ; d’ici là, rien ne peut être dit de ce support.
   *[other] { $count } lignes de la liste envoyée par l’autre État sont illisibles, parmi lesquelles : { $lines }. Demandez une autre liste ; d’ici là, rien ne peut être dit de ce support.
}
desk-media-line-form = ligne { $line } (ce n’est pas une ligne d’une telle liste)
desk-media-line-long = ligne { $line } (trop longue)
desk-media-line-hash = ligne { $line } (ce n’est pas une empreinte SHA-256)
desk-media-line-columns = ligne { $line } (pas de SHA-256 parmi les colonnes ; lancez hashdeep avec -c sha256)
desk-media-list-empty-given = La liste ne nomme aucun fichier. Ajoutez la liste des empreintes telle que l’a écrite sha256sum ou hashdeep.
desk-media-list-empty-announced = La liste envoyée par l’autre État ne nomme aucun fichier. Demandez-en une autre.
desk-media-list-too-long = La liste nomme plus de { $most } fichiers. Consignez le support en plusieurs parties, chacune avec sa liste.
desk-media-list-not-here-given = La liste n’a pas été conservée. Ajoutez-la de nouveau.
desk-media-list-not-here-announced = La liste annoncée par l’autre État n’est pas arrivée ici, ou a été effacée. Demandez à l’autre État de l’envoyer.
desk-media-col-how = Différence
desk-media-col-side = Dans quelle liste
desk-media-col-name = Fichier
desk-media-col-sha256 = SHA-256
desk-media-col-code = Code
desk-media-renamed = même contenu sous un autre nom
desk-media-different = autre contenu
desk-media-missing = manquant
desk-media-extra = non annoncé
desk-media-side-announced-only = annoncé seulement
desk-media-side-found-only = trouvé seulement
desk-media-side-both-announced = dans les deux : tel qu’annoncé
desk-media-side-both-found = dans les deux : tel que trouvé
