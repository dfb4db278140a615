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
desk-file-type-not-taken = « { $name } » (type « { $ending } ») n’est pas un document que le dossier accepte. Enregistrez-le en PDF, image, texte, DOCX, XLSX ou ODT.

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

desk-receipt-submissionacceptance = Accepté pour envoi
desk-receipt-submissionrejection = Refusé à l’envoi
desk-receipt-relayacceptance = Reçu par le système de l’autre État
desk-receipt-relayrejection = Rejeté par le système de l’autre État
desk-receipt-relayfailure = N’a pas pu être acheminé
desk-receipt-contentconsignment = Remis
desk-receipt-contentconsignmentfailure = N’a pas pu être remis
desk-receipt-contenthandover = Consulté par un agent
desk-receipt-contenthandoverfailure = N’a pas pu être consulté
