## Supports matériels : ce qui voyage par valise ou par messager

dossier-act-medium-handed-over = Support remis
dossier-act-medium-received = Support reçu
dossier-act-medium-compared = Fichiers du support comparés
dossier-act-medium-passed-on = Support passé en d’autres mains
dossier-act-medium-disposed = Support restitué ou détruit

dossier-command-hand-over-medium = Remettre un support
dossier-command-receive-medium = Consigner l’arrivée d’un support
dossier-command-compare-medium = Comparer les fichiers d’un support
dossier-command-pass-on-medium = Confier un support à d’autres mains
dossier-command-dispose-of-medium = Restituer ou détruire un support

dossier-label-medium = Support
dossier-label-medium-kind = Nature du support
dossier-label-serial-number = Numéro de série
dossier-label-seal-number = Numéro du scellé
dossier-label-handed-by = Remis par
dossier-label-handed-to = Remis à
dossier-label-handed-on = Remis le
dossier-label-carriage = Acheminement
dossier-label-waybill = Numéro de la valise ou du colis
dossier-label-hash-list = Liste des empreintes
dossier-label-hash-list-digest = SHA-256 de la liste elle-même
dossier-label-received-by = Reçu par
dossier-label-received-on = Reçu le
dossier-label-seal-condition = État du scellé
dossier-label-seal-read = Numéro lu sur le scellé
dossier-label-seal-found = Ce qui a été constaté
dossier-label-finding = Résultat de la comparaison
dossier-label-ending = Ce qu’il est devenu
dossier-label-done-by = Fait par
dossier-label-done-on = Fait le
dossier-label-witness = Témoin

dossier-medium-kind-disk = Disque dur
dossier-medium-kind-stick = Clé de stockage
dossier-medium-kind-card = Carte mémoire
dossier-medium-kind-optical = CD, DVD ou autre disque optique
dossier-medium-kind-tape = Bande
dossier-medium-kind-device = Téléphone, ordinateur ou autre appareil
dossier-medium-kind-paper = Carton ou chemise de papiers
dossier-medium-kind-other = Autre objet
dossier-carriage-diplomatic-bag = Par valise diplomatique
dossier-carriage-courier = Par messager
dossier-carriage-by-hand = En mains propres
dossier-carriage-post = Par courrier recommandé
dossier-seal-condition-intact = Intact, au numéro annoncé
dossier-seal-condition-broken = Brisé
dossier-seal-condition-missing = Absent, alors qu’un scellé était annoncé
dossier-seal-condition-other-number = Intact, mais d’un autre numéro
dossier-seal-condition-none = Aucun, comme annoncé
dossier-ending-returned = Restitué à l’État d’où il venait
dossier-ending-destroyed = Détruit devant témoin

dossier-stage-on-the-way = En chemin
dossier-stage-held = Entre les mains de l’État qui l’a reçu
dossier-stage-on-the-way-back = Sur le chemin du retour
dossier-stage-back = De retour dans l’État d’où il venait
dossier-stage-destroyed = Détruit
dossier-custody-handed-over = Remis
dossier-custody-received = Reçu
dossier-custody-passed-on = Confié à d’autres mains
dossier-custody-returned = Renvoyé
dossier-custody-received-back = Reçu en retour
dossier-custody-destroyed = Détruit

dossier-no-hash-list = Aucune n’a été fournie : le contenu ne peut pas être comparé.
dossier-hash-list = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}, { $bytes ->
    [unknown] tailles non indiquées
   *[other] { $bytes } octets
}
dossier-finding-media-undetermined = Indéterminé : personne n’a encore calculé ni comparé les empreintes de ses fichiers.
dossier-finding-media-disagree = Les comparaisons de ce support se contredisent ; comparez de nouveau ou demandez d’où viennent les listes. La plus récente :
dossier-finding-media-agree = Tout ce qui était annoncé y est, et rien d’autre. Comme annoncés : { $same } ; même contenu sous un autre nom : { $renamed }.
dossier-finding-media-differ = Ce n’est pas ce qui était annoncé. Comme annoncés : { $same } ; même contenu sous un autre nom : { $renamed } ; autre contenu : { $different } ; manquants : { $missing } ; non annoncés : { $extra }.

dossier-next-medium-ours = Un support envoyé par l’autre État ({ $counterpart }) est en chemin vers nous et son arrivée n’est pas encore consignée, { dossier-since }{ dossier-timing }
dossier-next-medium-theirs = Un support est en chemin vers l’autre État ({ $counterpart }), qui n’en a pas encore consigné l’arrivée, { dossier-since }{ dossier-timing }
dossier-next-comparison-ours = Le support de l’autre État ({ $counterpart }) est ici et ses fichiers ne sont pas encore comparés, { dossier-since }{ dossier-timing }
dossier-next-comparison-theirs = L’autre État ({ $counterpart }) détient notre support et n’en a pas encore comparé les fichiers, { dossier-since }{ dossier-timing }

dossier-stop-no-medium-coming = Aucun support n’est en chemin vers nous dans ce dossier.
dossier-stop-medium-not-arrived = L’arrivée du support n’est pas consignée. Consignez-la d’abord.
dossier-stop-no-medium-held = Aucun support de l’autre État n’est entre nos mains dans ce dossier.
dossier-stop-no-medium-to-compare = Aucun support entre nos mains n’est venu avec une liste d’empreintes : il n’y a rien à quoi comparer. Demandez sa liste à l’autre État.
dossier-stop-media-before-request = Un support se rattache à une demande. Envoyez d’abord la demande, ou attendez de l’avoir reçue.
dossier-stop-label-missing = Écrivez l’inscription portée sur le support, ou le nom sous lequel il sera connu.
dossier-stop-hands-missing = Nommez la personne qui a remis le support et celle qui l’a pris : la chaîne de possession est faite de noms.
dossier-stop-day-missing = Indiquez le jour où cela s’est passé.
dossier-stop-day-ahead = Ce jour n’est pas encore venu. Consignez une étape une fois qu’elle a eu lieu.
dossier-stop-day-before = L’étape précédente est consignée au { $day } ; celle-ci ne peut pas avoir eu lieu avant. Corrigez le jour. Si c’est l’autre jour qui est faux, dites-le dans une note.
dossier-stop-one-hash-list = Ajoutez une seule liste d’empreintes, en un seul fichier. Plusieurs supports se consignent l’un après l’autre.
dossier-stop-announced-list = C’est la liste même que l’autre État a annoncée, octet pour octet : rien n’a été comparé. Calculez les empreintes sur le support lui-même. Si ce calcul a donné exactement ces octets, refaites-le depuis le dossier supérieur : le nom du dossier ne compte pas.
dossier-stop-no-such-medium = Ce dossier ne contient pas de tel support pour cette étape. Choisissez l’un de ceux qui sont proposés.
dossier-stop-seal-text-missing = Le scellé n’est pas tel qu’annoncé. Décrivez ce qui a été constaté, pour que l’autre État puisse l’examiner.
dossier-stop-carriage-missing = Indiquez comment le support est renvoyé.
dossier-stop-witness-missing = Nommez la personne qui a assisté à la destruction.
dossier-stop-open-media = { $count ->
    [one] Un support nous attend encore. Consignez son arrivée ou comparez ses fichiers avant de clore.
   *[other] { $count } supports nous attendent encore. Consignez leur arrivée ou comparez leurs fichiers avant de clore.
}
