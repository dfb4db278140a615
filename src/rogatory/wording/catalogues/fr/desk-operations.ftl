desk-do-ours-wait = Rien à faire : il est pris dès que le message qui le précède est arrivé.
desk-do-ours-on-its-way = Rien à faire : les fichiers passent par morceaux et repartent de l’endroit où la ligne se rompt.
desk-do-ours-room = Demandez à l’administrateur de l’autre système de faire de la place sur son disque : la suite part alors d’elle-même.
desk-do-ours-begin-again = Demandez au responsable de l’autre système s’il est maintenant prêt à les recevoir. Renvoyez ensuite le message : ses fichiers repartent du premier octet.
desk-do-ours-call = Un nouvel essai a lieu de lui-même. Si cela dure un jour, appelez l’autre autorité : son système fonctionne-t-il, et son adresse est-elle encore celle qui figure sous « Autres États » ?
desk-do-ours-compare = Comparez l’empreinte de cet État sous « Autres États » et confirmez-la : le message part alors de lui-même.
desk-do-ours-ask-them = Demandez à l’autre autorité de confirmer notre empreinte dans son système : le message part alors de lui-même.
desk-do-ours-keys = L’un des deux côtés emploie des clés que l’autre ne connaît pas. Comparez par téléphone les empreintes des deux systèmes, confirmez la nouvelle sous « Autres États », puis réessayez.
desk-do-ours-renew = Un certificat a été révoqué ou a pris fin. Le message partira de lui-même dès qu’il y en aura un nouveau : un administrateur renouvelle le nôtre, l’autorité de l’autre État le sien.
desk-do-ours-clock = L’horloge d’un des deux côtés est fausse, ou un certificat a expiré. Comparez avec l’autre autorité la date et l’heure des deux machines, renouvelez ce qui a expiré, puis réessayez.
desk-do-ours-own-clock = Faites régler la date et l’heure de notre machine ; le message part alors de lui-même. Si elles sont justes, notre certificat a expiré : renouvelez-le.
desk-do-ours-signing-key = Notre clé de signature ne peut servir. Un administrateur voit sous « Exploitation » ce qu’il faut faire ; le message part alors de lui-même.
desk-do-ours-damaged = Il a été abîmé en route et repart de lui-même. Si cela continue, faites examiner la ligne ou le mandataire entre les deux systèmes.
desk-do-ours-version = Les deux systèmes ne parlent pas la même version. Convenez avec l’autre autorité de qui met à jour, puis réessayez.
desk-do-ours-too-large = L’autre système ne prend pas de messages de cette taille. Envoyez les documents en plusieurs fois, ou sur un disque.
desk-do-ours-twice = L’autre système a déjà un autre message à cette place : l’un des deux a sans doute été rétabli à partir d’une sauvegarde. Appelez l’autre autorité avant que quiconque réessaie, et prévenez l’auditeur.
desk-do-ours-carry = Portez à l’autre État ce qui se trouve dans le dossier de courrier, et déposez ce qui vient de lui.
desk-do-ours-defect = L’autre système ne peut pas lire le message. Appelez son autorité, donnez-lui ce motif et prévenez ceux qui font les deux systèmes ; puis réessayez.
desk-do-ours-other = Appelez l’autre autorité et donnez-lui ce motif. Une fois le défaut réparé, réessayez.
desk-do-theirs-stranger = Si vous attendiez du courrier de cet État, présentez son système sous « Autres États ». Sinon, rien à faire.
desk-do-theirs-compare = Comparez l’empreinte de cet État sous « Autres États » : il renvoie de lui-même.
desk-do-theirs-keys = Son système ou le nôtre emploie des clés que l’autre ne connaît pas. Appelez l’autorité de cet État à un numéro que vous connaissez et comparez les deux empreintes.
desk-do-theirs-clock = Son horloge ou la nôtre est fausse, ou son certificat a expiré. Comparez la date et l’heure avec son autorité.
desk-do-theirs-damaged = Il a été abîmé en route, et son expéditeur le renvoie. Si cela continue, faites examiner la ligne.
desk-do-theirs-version = Son système envoie ce que le nôtre ne sait pas lire. Mettez le nôtre à jour s’il y a une mise à jour, ou demandez à son autorité quelle version elle emploie.
desk-do-theirs-too-large = Demandez à l’autorité d’envoyer les documents en plusieurs fois, ou sur un disque.
desk-do-theirs-twice = L’un des deux systèmes a sans doute été rétabli à partir d’une sauvegarde. Appelez l’autorité de cet État et prévenez l’auditeur.
desk-do-theirs-forged = Ce peut être une tentative de tromperie. Rien n’en a été pris. Montrez-le à l’auditeur, et demandez à l’autorité de cet État, à un numéro que vous connaissez, si elle l’a envoyé.
desk-do-theirs-other = Montrez-le à l’auditeur, et interrogez l’autorité dont il prétend venir.
desk-do-theirs-let-go = Ce qui était arrivé des fichiers a été supprimé ici, et l’autre État ne le sait pas encore. Il en est informé automatiquement ; il pourra alors renvoyer.
desk-do-work-full = Le disque était plein. Faites de la place, puis réessayez.
desk-do-work-database = La base de données n’a pas pu servir. Voyez si elle fonctionne et si le disque a de la place, puis réessayez.
desk-do-work-inside = Réessayez une fois. Si cela échoue encore, donnez ces mots à qui entretient le logiciel.

desk-job-deliver-dossier-mail = Remise du courrier
desk-job-deliver-receipt = Annonce que le courrier a été ouvert
desk-job-send-large-files = Envoi de grands fichiers
desk-job-open-large-files = Ouverture de grands fichiers reçus
desk-job-read-back-upload = Relecture d’un fichier envoyé par un agent
desk-job-introduce-ourselves = Présentation de notre système à un autre
desk-job-announce-our-keys = Annonce de nos nouvelles clés à un autre système
desk-job-ask-for-their-keys = Demande de ses clés à un autre système
desk-job-run-errand = Travail demandé sur cette page

desk-gap-to-tell = Dans le dossier { $reference }, les messages numérotés de { $first } à { $last } ne nous sont pas parvenus de votre part ; { $held ->
    [one] { $held } message ultérieur les attend
   *[other] { $held } messages ultérieurs les attendent
}. Veuillez regarder ce qui attend ou a échoué pour nous dans votre système, et les renvoyer.

desk-errand-verify-never = Elle n’a jamais été faite depuis cette page.
desk-errand-verify-running = Chaque entrée du registre est en cours de lecture.
desk-errand-verify-good = { $count ->
    [one] { $count } entrée du registre a été lue.
   *[other] { $count } entrées du registre ont été lues.
} Rien n’a été changé, ôté, déplacé ni ajouté.
desk-errand-verify-bad = { $count ->
    [one] { $count } chose n’est pas comme elle fut écrite.
   *[other] { $count } choses ne sont pas comme elles furent écrites.
} Ne réparez rien. Appelez l’auditeur : la page « Audit » montre quoi et où.
desk-errand-rebuild-never = Elle n’a pas été nécessaire depuis cette page.
desk-errand-rebuild-running = Listes et vues sont refaites ; les autres travaux attendent.
desk-errand-rebuild-done = { $count ->
    [one] { $count } dossier a été réinscrit dans les listes à partir du registre.
   *[other] { $count } dossiers ont été réinscrits dans les listes à partir du registre.
}
desk-errand-backup-never = Aucune sauvegarde n’a été notée ici.
desk-errand-backup-running = Une sauvegarde est en train d’être notée.
desk-errand-backup-done = Une sauvegarde a été notée comme faite.
desk-errand-failed = Le travail s’est arrêté sur ces mots : { $reason }. Demandez-le de nouveau ; s’il s’arrête encore, donnez-les à qui entretient le logiciel.

desk-machine = La machine
desk-machine-worker = Travail en arrière-plan
desk-machine-worker-works = { $count ->
    [one] { $count } processus au travail
   *[other] { $count } processus au travail
}
desk-machine-worker-never = Aucun processus n’a été vu
desk-machine-worker-since = Aucun processus depuis le { $moment } (UTC)
desk-machine-listener = La porte des autres États
desk-machine-listener-yes = Ouverte
desk-machine-listener-no = Personne n’y répond
desk-machine-signing = La clé de signature
desk-machine-signing-file = Dans un fichier, et elle signe
desk-machine-signing-token = Dans un jeton, et elle signe
desk-machine-token-opens = Le jeton s’ouvre avec ce code PIN
desk-machine-disk = Libre sur le disque
desk-machine-free = { $free } Go, { $share } %
desk-machine-database = Taille de la base de données
desk-machine-megabytes = { $size } Mo
desk-machine-version = Version

desk-trouble-no-worker = Rien ne part : aucun processus de travail ne tourne.
desk-trouble-no-worker-do = Faites redémarrer le service sur la machine. Rien ne se perd entre-temps : tout ce qui attend part dès qu’il tourne.
desk-trouble-no-listener = Les autres États ne peuvent nous joindre : personne ne répond à leur porte.
desk-trouble-no-listener-do = Faites redémarrer le service sur la machine. Les autres États réessaient d’eux-mêmes.
desk-trouble-signing-key = Rien ne peut être signé : aucun courrier ne part, et ce qu’envoient les autres États n’est pas pris pour l’instant.
desk-trouble-no-room = Le disque est presque plein : bientôt, ni courrier ni document ne pourra être gardé.
desk-trouble-no-room-do = Faites faire aussitôt de la place sur le disque des données. Ce qui ne peut être gardé n’est pas accusé de réception : les autres États le renvoient.
desk-trouble-little-room = Moins d’un dixième du disque est libre.
desk-trouble-little-room-do = Faites agrandir le disque, ou déplacez ailleurs les anciennes sauvegardes.
desk-trouble-failed-work = { $count ->
    [one] { $count } travail a été abandonné.
   *[other] { $count } travaux ont été abandonnés.
}
desk-trouble-failed-work-do = Lisez-en la cause ci-dessous, puis faites réessayer, ou écartez-le avec un motif.
desk-trouble-late-work = { $count ->
    [one] { $count } travail est dû depuis plus de dix minutes.
   *[other] { $count } travaux sont dus, le premier depuis plus de dix minutes.
}
desk-trouble-late-work-do = Si le nombre diminue, attendez. Sinon, faites démarrer un processus de plus, ou redémarrer le service.
desk-trouble-failed-mail = { $count ->
    [one] { $count } message pour { $state } n’a pas été remis et reste tant que personne n’agit.
   *[other] { $count } messages pour { $state } n’ont pas été remis et restent tant que personne n’agit.
}
desk-trouble-silent = { $days ->
    [one] Le système de l’État suivant ne répond plus depuis { $days } jour : { $state }.
   *[other] Le système de l’État suivant ne répond plus depuis { $days } jours : { $state }.
} { $count ->
    [0] Rien ne l’attend.
    [one] { $count } message l’attend.
   *[other] { $count } messages l’attendent.
}
desk-trouble-silent-do = Appelez son autorité : son système fonctionne-t-il, son adresse a-t-elle changé ? Le courrier reste à l’essai pendant plus d’un an.
desk-trouble-waiting = { $count ->
    [one] { $count } message pour { $state } attend depuis plus d’un jour.
   *[other] { $count } messages pour { $state } attendent, le plus ancien depuis plus d’un jour.
}
desk-trouble-clock = L’horloge de cet État et la nôtre ne concordent pas : { $state }.
desk-trouble-clock-do = Regardez d’abord la date et l’heure de notre machine. Si elles sont justes, prévenez son autorité : une horloge fausse fausse les échéances et les certificats.
desk-trouble-gaps = { $count ->
    [one] Dans { $count } dossier, du courrier d’un autre État attend un message qui n’est pas venu.
   *[other] Dans { $count } dossiers, du courrier d’autres États attend des messages qui ne sont pas venus.
}
desk-trouble-gaps-do = Envoyez à l’autre autorité les mots ci-dessous : elle cherche le message manquant et le renvoie.
desk-trouble-record = Le registre ne tient pas : quelque chose a été changé, ôté, déplacé ou ajouté.
desk-trouble-record-do = Ne changez rien sur la machine. Appelez tout de suite l’auditeur et le chef de l’autorité.
desk-trouble-not-verified = Le registre n’a pas été vérifié depuis deux jours.
desk-trouble-not-verified-do = Demandez-le ci-dessous ; cela ne gêne personne.
desk-trouble-never-verified = Le registre n’a encore jamais été vérifié.
desk-trouble-never-verified-do = Demandez-le ci-dessous ; cela ne gêne personne.
desk-trouble-no-backup = Aucune sauvegarde n’a été notée depuis sept jours.
desk-trouble-no-backup-do = Faites sauvegarder « data » et « keys », chacun en son lieu, puis notez-le ci-dessous.
desk-trouble-introduced = { $count ->
    [one] { $count } système s’est présenté et attend d’être confirmé.
   *[other] { $count } systèmes se sont présentés et attendent d’être confirmés.
}
desk-trouble-introduced-do = Sous « Autres États », comparez l’empreinte par téléphone avec une autorité que vous connaissez ; puis confirmez ou refusez.

desk-file-stands-still = Il n’en arrive plus rien.
desk-file-waiting-do = L’autre système reprend là où l’envoi s’est interrompu. Si rien n’arrive pendant un jour, appelez son autorité : son système fonctionne-t-il, et sa ligne supporte-t-elle de gros fichiers ?
desk-file-whole-do = Il est arrivé en entier. Il est ouvert dès que les autres fichiers de son message, et les messages qui le précèdent, sont arrivés.

desk-key-signing = notre certificat de signature
desk-key-opening = notre clé d’ouverture
desk-key-tls = notre certificat TLS
desk-key-authority = le certificat de notre autorité de certification
desk-key-issuer = le certificat au-dessus de notre autorité de certification
desk-keys-none-chosen = Choisissez les clés à renouveler. Rien n’a été modifié.
desk-keys-prove-first = Prouvez encore une fois votre identité, puis appuyez de nouveau sur le bouton. Rien n’a été modifié.

desk-trouble-files-still = { $count ->
    [one] { $count } fichier volumineux n’avance plus depuis plus d’un jour.
   *[other] { $count } fichiers volumineux n’avancent plus depuis plus d’un jour.
}
desk-trouble-files-still-do = Lisez ci-dessous ce qui retient chacun. Ce qui est arrivé est gardé soixante jours après le dernier octet.
desk-trouble-key-expired = Expiration : { $key }.
desk-trouble-key-expired-do = Procédez au renouvellement ci-dessous. D’ici là du courrier peut être refusé ; rien n’est perdu, et ce qui attend part ensuite.
desk-trouble-key-soon = { $days ->
    [0] Expire aujourd’hui : { $key }.
    [one] Expire dans { $days } jour : { $key }.
   *[other] Expire dans { $days } jours : { $key }.
}
desk-trouble-key-soon-do = Procédez au renouvellement ci-dessous. Les autres États croient le nouveau sans autre appel téléphonique.
desk-trouble-not-told = { $count ->
    [one] { $count } État n’a pas pris connaissance de nos nouvelles clés depuis plus d’un jour.
   *[other] { $count } États n’ont pas pris connaissance de nos nouvelles clés depuis plus d’un jour.
}
desk-trouble-not-told-do = Informez-le de nouveau ci-dessous. Si son système ne répond pas, appelez son autorité ; après une révocation, appelez aussitôt.
