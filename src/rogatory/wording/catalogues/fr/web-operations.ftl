web-operations-title = Exploitation
web-operations-lead = Le courrier circule-t-il, et quelque chose demande-t-il la main ?
web-operations-as-of = État au
web-operations-refresh = Regarder de nouveau
web-operations-well = Tout va bien
web-operations-well-say = Chaque État répond, aucun travail n’a été abandonné et le registre tient. Ce qui demande la main se trouve ici en premier, avec ce qu’il faut faire.
web-operations-troubles = Ce qui demande la main
web-operations-harm = Maintenant
web-operations-time = Bientôt
web-operations-go = Voir l’endroit
web-operations-day = Les dernières 24 heures
web-operations-day-say = { $out ->
    [one] { $out } message remis par nous
   *[other] { $out } messages remis par nous
}, { $in ->
    [one] { $in } reçu d’eux
   *[other] { $in } reçus d’eux
}.
web-operations-out = Remis
web-operations-in = Reçus
web-operations-states = États
web-operations-states-none = Aucun autre État n’est encore confirmé. Présentez-en un sous « Autres États » ; son courrier, et s’il répond, se voient ici dès lors.
web-operations-state = État
web-operations-route-network = Réseau
web-operations-line-mutual = TLS mutuel
web-operations-line-https = HTTPS ordinaire
web-operations-line-here = Non chiffrée
web-operations-route-folder = Dossier de courrier
web-operations-heard = Dernier contact
web-operations-never = Jamais
web-operations-silent = Muet depuis
web-operations-next = Prochain essai
web-operations-owed = Pas encore pris
web-operations-waiting = { $count ->
    [one] { $count } attend
   *[other] { $count } attendent
}
web-operations-held = { $count ->
    [one] { $count } arrivé, en attente d’un précédent
   *[other] { $count } arrivés, en attente d’un précédent
}
web-operations-carrying = { $count ->
    [one] { $count } prêt ou en route
   *[other] { $count } prêts ou en route
}
web-operations-failed = { $count ->
    [one] { $count } en échec
   *[other] { $count } en échec
}
web-operations-nothing = Rien
web-operations-oldest = Le plus ancien depuis
web-operations-lately = Dernier jour
web-operations-delivered = { $count ->
    [one] { $count } remis
   *[other] { $count } remis
}
web-operations-on-the-way = en moyenne { $time }
web-operations-clock-ahead = Son horloge avance de { $time } sur la nôtre
web-operations-clock-behind = Son horloge retarde de { $time } sur la nôtre
web-operations-try-now = Essayer maintenant
web-operations-send-all = Renvoyer ceux en échec
web-operations-see-mail = Voir les messages
web-operations-tried = Tout ce qui attend pour cet État est essayé maintenant.
web-operations-sent-again = { $count ->
    [0] Aucun message n’attendait cela.
    [one] { $count } message repart.
   *[other] { $count } messages repartent.
}
web-operations-no-state = Aucun système de cet État n’est confirmé.
web-operations-work = Travaux
web-operations-work-say = Ce que le système fait de lui-même : remettre le courrier, se présenter, ce qui est demandé plus bas.
web-operations-due = À faire maintenant
web-operations-later = Remis à plus tard
web-operations-in-hand = En cours
web-operations-given-up = Abandonnés
web-operations-given-up-none = Aucun travail n’a été abandonné.
web-operations-doing = En cours
web-operations-again = Réessayer
web-operations-drop = Écarter
web-operations-drop-why = Pourquoi il peut rester à faire
web-operations-drop-say = L’écarter plutôt
web-operations-again-done = Le travail est repris.
web-operations-again-none = Ce travail n’est plus là.
web-operations-dropped = Le travail a été écarté, et votre motif est au registre.
web-operations-drop-none = Dites pourquoi le travail peut rester à faire. Rien n’a été écarté.
web-operations-gaps = Courrier en attente d’un message antérieur
web-operations-gaps-none = Aucun courrier n’attend un message qui n’est pas venu.
web-operations-gap-missing = Il manque : le numéro { $first }
web-operations-gap-missing-many = Il manque : les numéros { $first } à { $last }
web-operations-gap-tell = Mots pour l’autre autorité
web-operations-gap-since = En attente depuis
web-operations-refused = Courrier refusé, 7 derniers jours
web-operations-refused-none = Tout le courrier des sept derniers jours a été pris.
web-operations-refused-times = { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}
web-operations-refused-last = la dernière
web-operations-refused-audit = Chaque envoi, sous « Audit »
web-operations-carried = Courrier porté
web-operations-carried-say = Téléchargez ce qui est prêt et portez-le à l’autre État ; déposez ce qui est venu de lui. Le même fichier deux fois n’a d’effet qu’une fois.
web-operations-carried-out = { $count ->
    [0] rien n’est prêt
    [one] { $count } fichier est prêt
   *[other] { $count } fichiers sont prêts
}
web-operations-carried-take = Télécharger pour : { $state }
web-operations-carried-arrived = { $count ->
    [0] Rien de ce qui est venu n’attend.
    [one] { $count } fichier venu attend d’être lu ou qu’un message antérieur arrive.
   *[other] { $count } fichiers venus attendent d’être lus ou qu’un message antérieur arrive.
}
web-operations-carried-refused = { $count ->
    [0] Rien n’a été refusé.
    [one] { $count } fichier n’a pas été cru ; le motif figure plus haut.
   *[other] { $count } fichiers n’ont pas été crus ; les motifs figurent plus haut.
}
web-operations-carried-put = Fichiers venus
web-operations-carried-put-act = Déposer
web-operations-carried-done = { $count ->
    [one] { $count } fichier a été déposé. Il est lu dans quelques secondes.
   *[other] { $count } fichiers ont été déposés. Ils sont lus dans quelques secondes.
}
web-operations-carried-none = Choisissez les fichiers venus.
web-operations-errands = Demandé à la main
web-operations-verify = Vérifier le registre
web-operations-verify-hint = Chaque entrée est lue et comparée à sa chaîne. Chaque jour ; cela ne gêne personne.
web-operations-verify-act = Vérifier maintenant
web-operations-rebuild = Refaire listes et vues
web-operations-rebuild-hint = Après un rétablissement, ou quand une liste paraît fausse. Rien du registre ne change ; les autres travaux attendent.
web-operations-rebuild-act = Refaire
web-operations-rebuild-sure = L’heure est calme, et les autres peuvent attendre.
web-operations-backup = Sauvegarde
web-operations-backup-hint = « data » et « keys » ensemble, chacun gardé en son lieu. La copie est faite par la machine à ses heures ; notez ici qu’elle l’a été et qu’on l’a regardée.
web-operations-backup-act = Noter qu’une sauvegarde a été faite
web-operations-asked = Demandé par { $who }
web-operations-errand-asked = C’est demandé. L’avancement figure ici.
web-operations-errand-runs = Ce travail est déjà en cours.
web-operations-share = { $share } % fait
web-operations-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
web-operations-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
web-operations-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
