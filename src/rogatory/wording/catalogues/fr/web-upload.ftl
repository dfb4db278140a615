## Fichiers envoyés par morceaux

web-upload-plain = Envoyés avec ce formulaire : { $gigabytes } Go au plus chacun, d’une seule traite. Si la ligne est coupée, choisissez-les de nouveau.
web-upload-resumable = { $gigabytes } Go au plus chacun. L’envoi commence dès votre choix et reprend où il s’était arrêté. Si vous quittez cette page, rouvrez-la et choisissez le même fichier.
web-upload-sha256 = SHA-256 de ce que nous conservons
web-upload-compare = Vous pouvez vérifier vous-même : sha256sum sous Linux, shasum -a 256 sur Mac, ou certutil -hashfile sous Windows (suivi du nom du fichier et de SHA256), doit donner la même ligne que celle affichée ici.
web-upload-is-coming = Interrompu à { $percent } %. Choisissez le même fichier pour continuer.
web-upload-is-checking = Tout est arrivé, la relecture est en cours. Rechargez cette page dans un instant.
web-upload-until = Conservé jusqu’au
web-upload-discard = Supprimer
web-upload-waiting = Attend son tour
web-upload-soon = Envoi en cours
web-upload-going = { $here } sur { $whole } ({ $percent }), { $rate } par seconde, encore { $left } environ
web-upload-paused = En pause. Rien de ce qui est envoyé n’est perdu.
web-upload-broken = La ligne est coupée. Rien de ce qui est envoyé n’est perdu : choisissez Reprendre quand elle est rétablie. Si votre session est fermée, ouvrez-la d’abord dans un autre onglet.
web-upload-checking = Tout est arrivé. Le fichier est relu sur le disque.
web-upload-comparing = Tout est arrivé. Votre propre fichier est lu pour comparaison. { $percent }
web-upload-same = Reçu, et identique : votre copie et la nôtre ont le même SHA-256.
web-upload-alone = Reçu. Ce navigateur n’a pas pu calculer le SHA-256 de votre copie : comparez-le vous-même à celui qui figure ci-dessous.
web-upload-differs = Ce qui est arrivé n’est pas ce que contient le fichier à présent ; l’envoi a été abandonné. Fermez le fichier dans les autres programmes et envoyez-le de nouveau.
web-upload-damaged = Ce qui est arrivé n’est plus lisible et ne peut pas servir. Abandonnez-le et envoyez le fichier de nouveau.
web-upload-cancelled = Annulé. Ce qui était arrivé a été effacé.
web-upload-failed = Ce fichier n’a pas été accepté. Rechargez la page et envoyez-le de nouveau.
web-upload-unfinished = « { $name } » n’est pas encore arrivé. Attendez la fin de l’envoi, ou annulez-le.
web-upload-pause = Suspendre
web-upload-resume = Reprendre
web-upload-cancel = Annuler
web-upload-signed-out = Votre session est fermée. Ouvrez-la de nouveau dans un autre onglet, revenez ici et choisissez Reprendre : rien de ce qui est envoyé n’est perdu.
