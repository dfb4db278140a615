web-operations-title = Exploitation
web-operations-lead = Le courrier circule-t-il, et quelque chose demande-t-il une intervention ?
web-operations-as-of = État au
web-operations-refresh = Regarder de nouveau
web-operations-well = Tout va bien
web-operations-well-say = Chaque État répond, aucun travail n’a été abandonné et le registre tient. Ce qui demande une intervention se trouve ici en premier, avec ce qu’il faut faire.
web-operations-troubles = Ce qui demande une intervention
web-operations-harm = Maintenant
web-operations-time = Bientôt
web-operations-go = Y aller
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
    [0] moins d’une seconde
    [one] { $count } seconde
   *[other] { $count } secondes
}

web-transfers = Fichiers volumineux en chemin
web-transfers-none = Aucun fichier volumineux n’est en chemin.
web-transfers-out = Vers d’autres États
web-transfers-in = Venant d’autres États
web-transfers-of = sur
web-transfers-a-second = par seconde
web-transfers-moved = dernier mouvement
web-transfers-mark = connu des deux côtés sous
web-transfers-reference = dossier
web-transfers-until = Si rien de plus n’arrive, ce qui est ici est supprimé le
web-transfers-out-waiting = en attente
web-transfers-out-moving = en chemin
web-transfers-out-whole = arrivé en entier, en cours d’ouverture
web-transfers-out-carried = dans le dossier d’échange ou en cours de transport
web-transfers-out-stopped = arrêté
web-transfers-in-waiting = rien n’arrive
web-transfers-in-moving = en train d’arriver
web-transfers-in-whole = arrivé en entier
web-transfers-give-back = Supprimer ce qui est arrivé
web-transfers-give-back-happens = La place sur notre disque redevient libre aussitôt, pour tous les fichiers volumineux de ce message.
    L’autre État en est informé par un accusé signé. Sa page l’indique, et son administrateur peut renvoyer le message.
    Renvoyés, les fichiers repartent du premier octet. Les messages suivants du même dossier attendent celui-ci.
    Votre raison est consignée. L’autre État ne la voit pas.
web-transfers-give-back-why = Pourquoi il ne faut pas l’attendre
web-transfers-give-back-sure = J’ai prévenu l’autre autorité, ou elle doit cesser d’envoyer.
web-transfers-given-back = Ce qui était arrivé est supprimé, et l’autre État en est informé.
web-transfers-give-back-none = Dites pourquoi, et que c’est voulu. Rien n’a été supprimé.
web-transfers-gone = Ce fichier n’est plus attendu : il est arrivé, ou a déjà été supprimé.

web-keys = Nos clés
web-keys-fingerprint-say = L’empreinte que comparent les agents des autres États. Lisez-la au téléphone, à un numéro connu des deux côtés.
web-keys-no-authority = Ce nœud n’a pas encore d’autorité de certification propre : quand ses clés changent, chaque État doit comparer de nouveau.
web-keys-authority-here = La clé de notre autorité de certification se trouve dans le dossier des clés. Elle ne sert qu’aux renouvellements : gardez-la ailleurs entre-temps.
web-keys-authority-away = La clé de notre autorité de certification est gardée ailleurs, comme il convient. Mettez « authority.signing.pem » dans le dossier des clés pour un renouvellement, puis retirez-la.
web-keys-issued = Notre autorité est certifiée par { $who }.
web-keys-own = Notre autorité ne dépend d’aucune autre.
web-keys-table = Chaque clé et chaque certificat
web-keys-key = Clé
web-keys-standing = Son état
web-keys-until = Fin du certificat
web-keys-no-end = ne prend pas fin d’elle-même
web-keys-kind-signing = Signature
web-keys-kind-opening = Ouverture du courrier
web-keys-kind-tls = TLS
web-keys-kind-authority = Notre autorité de certification
web-keys-kind-issuer = Qui a certifié notre autorité
web-keys-of-today = Celui d’aujourd’hui
web-keys-state-valid = Bon
web-keys-state-expired = A expiré : à renouveler
web-keys-state-revoked = Révoqué : personne ne doit plus le croire
web-keys-state-replaced = Remplacé, encore cru jusqu’au
web-keys-state-past = Remplacé, n’est plus cru
web-keys-soon = { $days ->
    [0] Expire aujourd’hui : à renouveler
    [one] Expire dans { $days } jour : à renouveler
   *[other] Expire dans { $days } jours : à renouveler
}
web-keys-told = Qui en a pris connaissance
web-keys-told-say = Nos clés ont été décrites pour la dernière fois le
web-keys-heard-yes = les a depuis le
web-keys-heard-no = n’a pas dit les avoir, depuis le
web-keys-heard-first = connaît les premières, que ses agents ont comparées
web-keys-heard-carried = les reçoit par le dossier d’échange ; son courrier montrera si elles sont arrivées
web-keys-tell = Informer de nouveau
web-keys-told-again = L’État est informé de nouveau.
web-keys-renew = Renouveler des clés
web-keys-revoke = Révoquer un certificat
web-keys-bring = Faire certifier notre autorité
web-keys-authority = Renouveler le certificat de notre autorité
web-keys-authority-first = Donner une autorité de certification au nœud
web-keys-happens = Ce qui va se passer
web-keys-leave = Ne rien changer
web-keys-unsure = Confirmez que c’est voulu. Rien n’a été modifié.
web-keys-which = Quelles clés
web-keys-which-revoke = Quel certificat est en d’autres mains
web-keys-renew-lead = De nouvelles clés, certifiées par notre autorité, prennent la place de celles choisies.
web-keys-renew-happens = Chaque État confirmé est informé aussitôt, automatiquement. Personne ne compare de nouveau une empreinte.
    Ce que les anciennes clés ont signé est cru, et le courrier scellé pour elles est ouvert, pendant 400 jours encore.
    C’est consigné sous votre nom.
web-keys-renew-sure = La clé de notre autorité est dans le dossier des clés, et une sauvegarde des clés sera faite ensuite.
web-keys-renew-done = Les clés sont renouvelées. Chaque État confirmé en est informé.
web-keys-revoke-lead = Pour une clé de signature qui est, ou peut être, en d’autres mains.
web-keys-revoke-happens = Personne ne croit plus ce qu’elle a signé, dès qu’il l’apprend. Ce qui est arrivé avant garde sa preuve.
    Si c’est celui d’aujourd’hui, une nouvelle clé prend aussitôt sa place.
    Ce que nous avons signé et que personne n’a accusé est signé de nouveau et repart.
    Tant qu’un État ne l’a pas appris, il croit encore la clé : appelez ces États aussitôt.
    Rien ne peut l’annuler. C’est consigné sous votre nom.
web-keys-revoke-sure = La clé ne doit plus être crue.
web-keys-revoke-done = Le certificat est révoqué. Appelez les États qui ne l’ont pas appris ; ils figurent ci-dessous.
web-keys-authority-lead = Notre autorité signe ce que les autres États croient de nos clés.
web-keys-authority-happens = Son certificat est refait sur la même clé, et les clés de signature et TLS sont refaites sous elle.
    L’empreinte reste la même. Elle n’est nouvelle, et à comparer par chaque État, que si le nœud n’avait pas d’autorité.
    Un certificat donné à la nôtre par une autre autorité ne la couvre plus : apportez-en ensuite un nouveau.
    C’est consigné sous votre nom.
web-keys-authority-sure = Je sais si l’empreinte change, et qui appeler alors.
web-keys-authority-done = Le certificat de notre autorité est fait. Chaque État confirmé en est informé.
web-keys-bring-lead = Une autorité de notre État peut certifier la nôtre, et se placer ainsi au-dessus d’elle.
web-keys-bring-happens = Téléchargez la demande et remettez-la à cette autorité. Elle rend une chaîne de certificats.
    Avec la chaîne, les clés de signature et TLS sont refaites, et chaque État est informé.
    L’empreinte reste : ce que les agents ont comparé est la clé de notre propre autorité.
web-keys-request = Télécharger la demande
web-keys-chain = La chaîne reçue
web-keys-chain-hint = Un fichier PEM, d’abord le certificat de notre autorité, puis celui de qui l’a certifiée.
web-keys-bring-sure = La chaîne vient de l’autorité à qui nous l’avons demandée.
web-keys-bring-done = La chaîne est en place. Chaque État confirmé en est informé.
