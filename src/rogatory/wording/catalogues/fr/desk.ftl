desk-untitled = Demande sans intitulé
desk-practice = Pratique
desk-done = Fait : { $command }.
desk-somebody-was-faster = Quelqu’un d’autre a travaillé sur ce dossier pendant votre lecture. Rien n’a été fait. Prenez connaissance des nouveautés, puis décidez de nouveau.
desk-draft-goes-to-another-state = Ce projet a été commencé pour un autre État. Commencez une nouvelle demande pour l’État que vous voulez saisir.
desk-choose-the-requested-state = Choisissez l’État requis.
desk-request-to-ourselves = Une demande s’adresse à un autre État. Choisissez un État autre que le vôtre.
desk-field-not-usable = Le champ « { $field } » est illisible. Corrigez-le et enregistrez de nouveau.
desk-file-too-large = « { $name } » dépasse { $megabytes } Mo. Divisez-le, ou envoyez-le sur disque en indiquant son empreinte SHA-256.
desk-file-is-another-type = « { $name } » porte l’extension « { $ending } », mais son contenu est { $found }. Donnez-lui son vrai nom, ou enregistrez-le sous le format annoncé.
desk-file-is-not-what-it-says = « { $name } » porte l’extension « { $ending } », mais son contenu n’est pas de ce type. Ouvrez l’original, enregistrez-le de nouveau au format « { $ending } », puis déposez-le.
desk-file-type-not-taken = « { $name } » (type « { $ending } ») n’est pas un document que le dossier accepte. Enregistrez-le en PDF, image, texte, DOCX, XLSX ou ODT, ou dans une archive ZIP, 7z ou GZ ; les images de disque sont prises en E01, les vidéos en MP4.
desk-upload-empty = « { $name } » est vide. Choisissez le fichier qui contient quelque chose.
desk-upload-too-many = Vous avez ici { $count } fichiers qu’aucune étape n’a encore utilisés. Utilisez-en ou abandonnez-en d’abord quelques-uns.
desk-upload-too-much = Avec ce fichier, ceux des vôtres qui ne sont pas entièrement arrivés prendraient { $wanted } Mo du disque du nœud ; une même personne peut en prendre { $most }, pour qu’il reste de la place au courrier et aux autres. Laissez les autres arriver entièrement, ou abandonnez-en quelques-uns, puis commencez celui-ci.
desk-upload-no-room = Le disque du nœud n’a pas la place pour ce fichier. Rien de ce qui est envoyé n’est perdu : demandez de la place à votre administrateur, puis reprenez.
desk-upload-not-ready = Un fichier choisi n’est pas encore entier, ou n’est plus conservé. Rouvrez cette page pour voir quels fichiers sont arrivés.
desk-upload-differs = Ce qui est arrivé sous le nom « { $name } » n’est pas ce que votre machine a lu. Abandonnez-le et envoyez-le de nouveau.
desk-upload-gone = Ce fichier n’est plus ici : il a été abandonné, utilisé, ou délaissé trop longtemps. Choisissez-le de nouveau.

desk-phase-new = Nouvelle
desk-phase-draft = Projet
desk-phase-approved = Approuvée
desk-phase-sent = Envoyée
desk-phase-received = Reçue
desk-phase-registered = Enregistrée
desk-phase-in-execution = En exécution
desk-phase-postponed = Différée
desk-phase-answered = Réponse donnée
desk-phase-withdrawn = Retirée
desk-phase-closed = Close

desk-mail-queued = En attente d’envoi
desk-mail-submitted = Arrivé ; attend un message antérieur
desk-mail-delivered = Remis
desk-mail-failed = Non remis
desk-mail-advice-queued = Il part de lui-même dès que possible ; il n’y a rien à faire, sauf si le motif l’indique.
desk-mail-advice-submitted = Il est arrivé ; le message qui le précède doit arriver d’abord.
desk-mail-advice-failed = Appelez l’autre autorité et donnez-lui ce motif. Une fois la cause levée, réessayez : d’ici là, rien de ce qui suit dans ce dossier ne part.
desk-refused-too-much-held = Tant de messages de cet État attendent ici les précédents qu’il n’en est plus gardé. Demandez à l’autre autorité pourquoi des messages manquent.
desk-refused-given-back = Ce qui était arrivé de ses fichiers volumineux a été supprimé ici, et son expéditeur en est informé. Il pourra ensuite être renvoyé.
desk-refused-sender-unknown = L’État qu’il désigne ne nous a pas présenté son système.
desk-refused-sender-unconfirmed = L’État qu’il désigne s’est présenté, mais personne ici n’a encore comparé son empreinte. Il sera renvoyé de lui-même.

desk-receipt-submissionacceptance = Accepté pour envoi
desk-receipt-answer = Récépissé donné pour la réponse
desk-receipt-submissionrejection = Refusé à l’envoi
desk-receipt-relayacceptance = Reçu par le système de l’autre État
desk-receipt-relayrejection = Rejeté par le système de l’autre État
desk-receipt-relayfailure = N’a pas pu être acheminé
desk-receipt-contentconsignment = Remis
desk-receipt-contentconsignmentfailure = N’a pas pu être remis
desk-receipt-contenthandover = Ouvert par un agent, avec tous ses fichiers
desk-receipt-contenthandoverfailure = Non consulté par un agent dans le délai
desk-mail-laid-out = Dans le dossier ou en route ; pas encore de récépissé
desk-mail-advice-laid-out = Portez à l’autre État ce qui se trouve dans le dossier et placez ce qui en vient dans le dossier d’arrivée. S’il s’est perdu, réessayez : il ne produira effet qu’une fois.

desk-inventory-col-number = N°
desk-inventory-col-name = Document
desk-inventory-col-size = Taille en octets
desk-inventory-col-sha256 = SHA-256
desk-inventory-col-type = Type
desk-inventory-col-at = Date et heure (UTC)
desk-inventory-col-by = Par
desk-inventory-col-act = Étape
desk-inventory-col-delivery = Envoi
desk-inventory-col-receipts = Récépissés
desk-inventory-kept-here = Non transmis à l’autre État
desk-files-carry-more = { $count ->
    [one] Un fichier contient des données non visibles, ou cela n’a pas pu être établi. Rien n’a été envoyé : lisez la liste, puis décidez.
   *[other] { $count } fichiers contiennent des données non visibles, ou cela n’a pas pu être établi. Rien n’a été envoyé : lisez la liste, puis décidez.
}
