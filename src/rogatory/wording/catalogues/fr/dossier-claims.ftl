## Réponses que personne n’a signées : par lien ou sur papier

dossier-act-link-noted = Lien destiné à un État qui n’a pas ce système
dossier-act-answer-claimed = Réponse reçue, à confirmer
dossier-act-answer-claimed-confirmed = Réponse reçue, puis confirmée
dossier-act-answer-claimed-set-aside = Réponse reçue, puis écartée
dossier-act-answer-set-aside = Réponse écartée

dossier-link-made = Le lien a été créé
dossier-link-opened = Le lien a été ouvert avec son code
dossier-link-downloaded = Un fichier a été retiré par le lien
dossier-link-locked = Trop de codes erronés ; le lien a été bloqué un moment
dossier-link-ended = Il a été mis fin au lien

dossier-way-link = Par lien et code d’accès ; personne ne l’a signée
dossier-way-paper = Sur papier ; la copie numérisée est jointe

dossier-answer-acknowledge = Accusé de réception
dossier-answer-request-information = Complément d’information demandé
dossier-answer-open-consultation = Consultation ouverte
dossier-answer-deliver-evidence = Demande exécutée, avec ses résultats
dossier-answer-postpone = Exécution différée
dossier-answer-refuse = Entraide refusée
dossier-answer-report-status = État d’avancement de la demande

dossier-label-link-event = Événement
dossier-label-for-whom = Destinataire
dossier-label-link-until = Valable jusqu’au
dossier-label-detail = Précision
dossier-label-way = Voie
dossier-label-says = Réponse
dossier-label-signed-by = Au nom de
dossier-label-form-reference = Référence du formulaire
dossier-label-confirmed-by = Confirmée par
dossier-label-confirmed-at = Confirmée à
dossier-label-counts-from = Compte à partir du
dossier-label-written-on = Date portée par le document
dossier-label-confirmed-how = Comment elle a été confirmée

dossier-command-record-paper-answer = Consigner une réponse sur papier
dossier-command-confirm-answer = Confirmer une réponse
dossier-command-set-aside-answer = Écarter une réponse

dossier-next-claim-ours = Une réponse non signée de l’autre État ({ $counterpart }) attend notre confirmation { dossier-since }{ dossier-timing }

dossier-stop-no-open-claim = Aucune réponse n’attend d’être confirmée.
dossier-stop-no-such-claim = Ce dossier ne contient pas cette réponse en attente. Choisissez-en une qui attend encore.
dossier-stop-how-missing = Indiquez comment vous vous êtes assuré que la réponse vient d’eux, par exemple qui vous avez appelé et quand.
dossier-stop-reasons-missing = Indiquez d’abord les motifs.
dossier-stop-answer-unknown = Choisissez de quelle réponse il s’agit.
dossier-stop-paper-date-missing = Indiquez la date que porte le document.
dossier-stop-paper-date-ahead = Le document porte une date à venir. Corrigez la date.
dossier-stop-paper-date-before-request = La demande a été envoyée le { $day } ; un document qui porte une date antérieure ne peut y répondre. Corrigez la date, ou cherchez le dossier auquel il appartient.
dossier-stop-scan-missing = Joignez la copie numérisée du document.
dossier-stop-form-reference-wrong = La référence contient une erreur. Comparez-la au formulaire, lettre par lettre.
dossier-stop-open-claims = { $count ->
    [one] Une réponse non signée attend d’être confirmée ou écartée.
   *[other] { $count } réponses non signées attendent d’être confirmées ou écartées.
}

## Formulaires imprimés pour répondre sur papier

dossier-act-form-issued = Formulaire imprimé pour une réponse sur papier
dossier-form-acknowledgement = Accusé de réception
dossier-form-answer = Réponse
dossier-label-form-kind = Formulaire
dossier-label-form-number = Numéro du formulaire dans ce dossier
dossier-stop-form-of-another-file = Aucun formulaire de ce dossier ne porte cette référence. Comparez-la au document ; s’il ne s’agit pas d’un de nos formulaires, laissez le champ vide.
