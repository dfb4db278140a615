### Une demande : qui doit agir, ce qui s’est passé, ce qui ne peut être fait et pourquoi.

## Qui doit agir

dossier-since = { $days ->
    [0] depuis aujourd’hui
    [one] depuis un jour
   *[other] depuis { $days } jours
}
dossier-timing = { $timing ->
    [left] { $due ->
        [one]  ; échéance demain.
       *[other]  ; échéance dans { $due } jours.
    }
    [today]  ; échéance aujourd’hui.
    [overdue] { $due ->
        [one]  ; un jour de retard.
       *[other]  ; { $due } jours de retard.
    }
   *[none] .
}
dossier-next-questions-ours = Les questions de l’autre État ({ $counterpart }) attendent notre réponse { dossier-since }{ dossier-timing }
dossier-next-questions-theirs = L’autre État ({ $counterpart }) est saisi de nos questions { dossier-since }{ dossier-timing }
dossier-next-consultation-ours = L’autre État ({ $counterpart }) nous consulte et attend notre avis { dossier-since }{ dossier-timing }
dossier-next-consultation-theirs = L’autre État ({ $counterpart }) examine notre consultation { dossier-since }{ dossier-timing }
dossier-next-conditions-ours = Les conditions posées par l’autre État ({ $counterpart }) attendent notre acceptation ou notre refus { dossier-since }{ dossier-timing }
dossier-next-conditions-theirs = L’autre État ({ $counterpart }) doit accepter ou décliner nos conditions { dossier-since }{ dossier-timing }
dossier-next-enquiry-ours = L’autre État ({ $counterpart }) demande où en est sa demande et attend notre réponse { dossier-since }{ dossier-timing }
dossier-next-enquiry-theirs = L’autre État ({ $counterpart }) est saisi de notre question sur l’état d’avancement { dossier-since }{ dossier-timing }
dossier-next-conclusion-ours = La réponse de l’autre État ({ $counterpart }) à notre consultation attend que nous en consignions l’issue { dossier-since }{ dossier-timing }
dossier-next-registration-ours = La demande reçue de l’autre État ({ $counterpart }) attend d’être enregistrée { dossier-since }{ dossier-timing }
dossier-next-acknowledgement-ours = La demande reçue de l’autre État ({ $counterpart }) attend notre accusé de réception { dossier-since }{ dossier-timing }
dossier-next-acknowledgement-theirs = L’autre État ({ $counterpart }) n’a pas encore accusé réception de notre demande, qui lui a été remise { dossier-since }{ dossier-timing }
dossier-next-comment-ours = Le projet communiqué par l’autre État ({ $counterpart }) attend nos observations { dossier-since }{ dossier-timing }
dossier-next-comment-theirs = L’autre État ({ $counterpart }) a notre projet pour observations { dossier-since }{ dossier-timing }
dossier-next-draft-ours = Le projet destiné à l’autre État ({ $counterpart }) attend d’être achevé et approuvé { dossier-since }{ dossier-timing }
dossier-next-sending-ours = La demande destinée à l’autre État ({ $counterpart }) est approuvée et prête à partir { dossier-since }{ dossier-timing }
dossier-next-decision-ours = La demande reçue de l’autre État ({ $counterpart }) est enregistrée et attend d’être transmise pour exécution ou de recevoir une réponse { dossier-since }{ dossier-timing }
dossier-next-execution-ours = Nous exécutons la demande reçue de l’autre État ({ $counterpart }) { dossier-since }{ dossier-timing }
dossier-next-execution-theirs = L’autre État ({ $counterpart }) traite notre demande { dossier-since }{ dossier-timing }
dossier-next-postponement-ours = Nous avons différé l’exécution de la demande reçue de l’autre État ({ $counterpart }) { dossier-since }{ dossier-timing }
dossier-next-postponement-theirs = L’autre État ({ $counterpart }) a différé l’exécution de notre demande { dossier-since }{ dossier-timing }
dossier-next-closure-ours = La demande échangée avec l’autre État ({ $counterpart }) a reçu une réponse complète ; le dossier peut être clos { dossier-since }{ dossier-timing }
dossier-next-withdrawal-ours = La demande échangée avec l’autre État ({ $counterpart }) est retirée ; le dossier peut être clos { dossier-since }{ dossier-timing }
dossier-next-nothing = Rien n’est en attente ici, ni de notre côté ni de celui de l’autre État ({ $counterpart }).
dossier-next-closed = Ce dossier avec l’autre État ({ $counterpart }) est clos.

## Délais

dossier-clock-register = Enregistrer la demande
dossier-clock-acknowledge = Accuser réception
dossier-clock-completeness = Vérifier que la demande est complète
dossier-clock-decide-or-ask = Décider ou demander ce qui manque
dossier-clock-answer-questions = Répondre à la question
dossier-clock-answer-consultation = Répondre à la consultation
dossier-clock-answer-conditions = Accepter ou refuser les conditions
dossier-clock-answer-conclusion = Conclure la consultation
dossier-clock-answer-comment = Formuler des observations sur le projet
dossier-clock-answer-enquiry = Répondre à la question sur l’état d’avancement
dossier-clock-execute = Exécuter la demande
dossier-clock-report-status = Rendre compte de l’état d’avancement
dossier-clock-postponement = Fin du report

## Ce qui s’est passé

dossier-act-request-drafted = Projet enregistré
dossier-act-draft-shared = Projet communiqué avant la demande officielle
dossier-act-draft-commented = Observations formulées sur le projet
dossier-act-request-approved = Demande approuvée
dossier-act-request-sent = Demande envoyée
dossier-act-request-received = Demande reçue
dossier-act-request-registered = Demande enregistrée
dossier-act-receipt-acknowledged = Réception confirmée
dossier-act-information-requested = Renseignements complémentaires demandés
dossier-act-information-supplied = Renseignements complémentaires fournis
dossier-act-request-forwarded = Demande transmise pour exécution
dossier-act-consultation-opened = Consultation ouverte
dossier-act-consultation-answered = Consultation : réponse donnée
dossier-act-consultation-concluded = Consultation conclue
dossier-act-execution-postponed = Exécution différée
dossier-act-execution-resumed = Exécution reprise
dossier-act-conditions-imposed = Conditions posées
dossier-act-conditions-accepted = Conditions acceptées
dossier-act-conditions-declined = Conditions déclinées
dossier-act-execution-recorded = Résultat de l’exécution consigné
dossier-act-evidence-delivered = Éléments de preuve remis
dossier-act-assistance-refused = Entraide refusée
dossier-act-request-withdrawn = Demande retirée
dossier-act-status-enquired = Question posée sur l’état d’avancement
dossier-act-status-reported = État d’avancement communiqué
dossier-act-note-written = Note rédigée
dossier-act-access-granted = Accès accordé
dossier-act-law-overridden = Passé outre à une constatation, sur décision du chef de l’autorité
dossier-act-dossier-closed = Dossier clos
dossier-act-unrecognised-message-received = Message reçu, illisible ici
dossier-act-submission-rejected = Message refusé à l’envoi par notre système
dossier-act-files-sent-as-they-are = Fichiers envoyés tels quels, en connaissance de ce qu’ils emportent

dossier-label-revision = Version
dossier-label-note = Note
dossier-label-text = Texte
dossier-label-signed-in-at = Identité vérifiée le
dossier-label-number = Numéro
dossier-label-contact = Coordonnées
dossier-label-questions = Questions
dossier-label-why = Motif de la question
dossier-label-answer-by = Réponse souhaitée au plus tard le
dossier-label-authority = Autorité
dossier-label-subject = Objet
dossier-label-grounds = Motifs invoqués
dossier-label-proposed-terms = Conditions proposées
dossier-label-outcome = Issue
dossier-label-reasons = Motivation
dossier-label-until = Jusqu’au
dossier-label-terms = Conditions
dossier-label-extent = Étendue
dossier-label-measures = Mesures
dossier-label-result = Résultat
dossier-label-account = Compte
dossier-label-level = Accès
dossier-label-command = Étape autorisée
dossier-label-kind = Type de message
dossier-label-digest = SHA-256 du message tel que reçu
dossier-label-why-not-sent = Motif du refus
dossier-label-file-carries = Fichier, et ses données non visibles

dossier-extent-full = Toute la demande
dossier-extent-part = Une partie de la demande
dossier-subject-refusal = Avant un refus
dossier-subject-postponement = Avant un report
dossier-subject-costs = Dépenses importantes ou extraordinaires
dossier-level-work = Travail sur le dossier
dossier-level-read = Lecture seule

dossier-ground-not-in-conformity = La demande n’est pas faite conformément au traité
dossier-ground-essential-interests = Souveraineté, sécurité, ordre public ou autres intérêts essentiels
dossier-ground-prohibited-for-similar-offence = Le droit de l’État requis interdirait la mesure pour une infraction analogue
dossier-ground-contrary-to-legal-system = Contraire au système juridique de l’État requis
dossier-ground-no-dual-criminality = Absence de double incrimination
dossier-ground-de-minimis = Affaire d’importance mineure
dossier-ground-available-elsewhere = Entraide possible au titre d’autres dispositions
dossier-ground-bank-secrecy = Secret bancaire
dossier-ground-fiscal-matters = L’infraction touche aussi à des questions fiscales
dossier-ground-interferes-with-proceedings = Entrave à une procédure en cours
dossier-ground-not-covered = Une affaire étrangère au traité
dossier-ground-domestic-conditions = Le défaut des conditions du droit interne
dossier-ground-political-offence = Le caractère politique de l’infraction
dossier-ground-military-offence = Le caractère purement militaire de l’infraction
dossier-ground-persecution = La crainte de persécution
dossier-ground-unfair-trial = La crainte d’un procès inéquitable
dossier-ground-sentence-without-assurance = Une peine sur laquelle aucune assurance n’est donnée
dossier-ground-in-absentia-without-retrial = Une condamnation par défaut sans nouveau procès
dossier-ground-immunity = Une immunité ou un privilège
dossier-ground-own-national = La nationalité de l’État requis
dossier-ground-finally-judged = Le jugement définitif des mêmes faits dans l’État requis
dossier-ground-judged-elsewhere = Le jugement des mêmes faits dans un autre État
dossier-ground-proceedings-here = Une procédure pour les mêmes faits dans l’État requis
dossier-ground-time-barred = La prescription
dossier-ground-amnesty = L’amnistie
dossier-ground-committed-here = La commission de l’infraction dans l’État requis
dossier-ground-committed-abroad-by-foreigner = La commission de l’infraction hors de l’État requérant par un étranger
dossier-ground-penalty-too-low = Une peine inférieure au minimum requis
dossier-ground-evidence-not-timely = L’absence de preuves suffisantes reçues à temps
dossier-ground-trivial-value = La valeur minime des biens
dossier-ground-contrary-to-final-judgment = La contrariété à un jugement définitif
dossier-ground-outside-judicial-power = Un acte étranger aux attributions de l’autorité judiciaire
dossier-ground-presence-needed = La présence nécessaire de la personne dans l’État requis
dossier-ground-custody-prolonged = La prolongation de la détention de la personne
dossier-ground-overriding-reasons = Des raisons impérieuses contre le transfèrement
dossier-ground-no-consent = L’absence de consentement de la personne
dossier-ground-not-prosecuted-here = La décision de ne pas poursuivre les mêmes faits
dossier-ground-unpaid-sums = Des sommes dues et non payées
dossier-ground-not-resident = Le défaut de résidence permanente dans l’État d’exécution
dossier-ground-disproportionate-penalty = La disproportion entre les peines
dossier-ground-measure-not-available = Une mesure qui n’existe pas dans l’État requis
dossier-ground-conditions-not-accepted = Des conditions non acceptées
dossier-ground-not-found = Une personne, un bien ou des données introuvables
dossier-ground-no-reply = L’absence de réponse aux questions posées
dossier-ground-withdrawn = Le retrait de la demande
dossier-ground-other = Autre motif

dossier-command-save-draft = Enregistrer le projet
dossier-command-share-draft = Communiquer le projet à l’autre État
dossier-command-comment-on-draft = Formuler des observations sur le projet
dossier-command-approve = Approuver la demande
dossier-command-send = Envoyer la demande
dossier-command-register = Enregistrer la demande
dossier-command-acknowledge = Accuser réception
dossier-command-request-information = Demander des renseignements complémentaires
dossier-command-supply-information = Répondre aux questions
dossier-command-forward = Transmettre pour exécution
dossier-command-open-consultation = Ouvrir une consultation
dossier-command-answer-consultation = Répondre à la consultation
dossier-command-conclude-consultation = Conclure la consultation
dossier-command-postpone = Différer l’exécution
dossier-command-resume = Reprendre l’exécution
dossier-command-impose-conditions = Poser des conditions
dossier-command-accept-conditions = Accepter les conditions
dossier-command-decline-conditions = Décliner les conditions
dossier-command-record-execution = Consigner le résultat de l’exécution
dossier-command-deliver-evidence = Remettre les éléments de preuve
dossier-command-refuse = Refuser l’entraide
dossier-command-withdraw = Retirer la demande
dossier-command-enquire-status = Demander où en est la demande
dossier-command-report-status = Indiquer où en est la demande
dossier-command-write-note = Rédiger une note
dossier-command-grant-access = Donner accès à un collègue
dossier-command-close = Clore le dossier

## Pourquoi quelque chose ne peut être fait

dossier-stop-requesting-side-only = Seul l’État requérant peut faire cela ; ici, nous sommes l’État requis.
dossier-stop-requested-side-only = Seul l’État requis peut faire cela ; ici, nous sommes l’État requérant.
dossier-stop-closed = Le dossier est clos. On ne peut plus qu’y ajouter des notes et des accès.
dossier-stop-withdrawn = La demande a été retirée ; plus rien n’est envoyé à son sujet. Le dossier peut être clos.
dossier-stop-already-sent = La demande est partie ; son texte ne peut plus changer. Pour la corriger, écrivez à l’autre État dans ce dossier.
dossier-stop-not-sent = La demande n’a pas encore été envoyée.
dossier-stop-not-received = Aucune demande officielle n’a encore été reçue.
dossier-stop-no-draft = Il n’y a pas encore de projet. Enregistrez-en un d’abord.
dossier-stop-no-draft-shared = Aucun projet ne nous a été communiqué.
dossier-stop-already-approved = Cette version est déjà approuvée.
dossier-stop-not-approved = La version actuelle n’est pas approuvée. Le chef de l’autorité doit l’approuver avant l’envoi.
dossier-stop-already-registered = La demande est déjà enregistrée.
dossier-stop-not-registered = La demande n’est pas encore enregistrée. Enregistrez-la d’abord, quoi qu’il y manque.
dossier-stop-already-acknowledged = Il a déjà été accusé réception.
dossier-stop-no-open-question = Aucune question n’attend de réponse.
dossier-stop-no-open-consultation = Aucune consultation n’est ouverte.
dossier-stop-no-open-conditions = Aucune condition n’attend de réponse.
dossier-stop-not-postponed = L’exécution n’est pas différée.
dossier-stop-already-postponed = L’exécution est déjà différée.
dossier-stop-already-answered = Toutes les mesures ont reçu une réponse ; il n’en reste aucune pour cette étape.
dossier-stop-open-questions = { $count ->
    [one] Une question reste ouverte. Répondez-y, ou retirez la demande, avant de clore.
   *[other] { $count } questions restent ouvertes. Répondez-y, ou retirez la demande, avant de clore.
}
dossier-stop-open-conditions = { $count ->
    [one] Des conditions restent sans réponse. Acceptez-les ou déclinez-les avant de clore.
   *[other] { $count } séries de conditions restent sans réponse. Acceptez-les ou déclinez-les avant de clore.
}
dossier-stop-open-enquiries = { $count ->
    [one] Une question sur l’état d’avancement reste sans réponse. Répondez-y avant de clore.
   *[other] { $count } questions sur l’état d’avancement restent sans réponse. Répondez-y avant de clore.
}
dossier-stop-open-consultations = { $count ->
    [one] Une consultation reste ouverte. Concluez-la avant de clore.
   *[other] { $count } consultations restent ouvertes. Concluez-les avant de clore.
}
dossier-stop-open-postponement = { $count ->
   *[other] L’exécution est différée. Reprenez-la et répondez à la demande avant de clore.
}
dossier-stop-open-measures = { $count ->
    [one] Une mesure reste sans réponse. Un dossier se clôt quand chaque mesure est exécutée ou refusée, ou que la demande est retirée.
   *[other] { $count } mesures restent sans réponse. Un dossier se clôt quand chaque mesure est exécutée ou refusée, ou que la demande est retirée.
}
dossier-stop-open-request = { $count ->
   *[other] Il n’y a encore rien à clore ici.
}
dossier-stop-no-such-date = « { $text } » n’est pas une date. Écrivez année-mois-jour, par exemple 2026-03-31.
dossier-stop-sign-in-not-fresh = { $minutes ->
    [one] Pour approuver, il faut s’être connecté depuis moins d’une minute. Connectez-vous à nouveau.
    *[other] Pour approuver, il faut s’être connecté depuis moins de { $minutes } minutes. Connectez-vous à nouveau.
}
dossier-stop-request-defective = { $findings ->
    [one] La demande ne satisfait pas à une exigence du droit. Corrigez-la, ou laissez le chef de l’autorité décider par écrit.
    *[other] La demande ne satisfait pas à { $findings } exigences du droit. Corrigez-la, ou laissez le chef de l’autorité décider par écrit.
}
dossier-stop-not-our-request = Le projet ne désigne pas notre État comme État requérant. Corrigez-le d’abord.
dossier-stop-no-addressee = Le projet ne désigne pas l’État requis. Choisissez-le d’abord.
dossier-stop-addressed-to-ourselves = Le projet est adressé à notre propre État. Choisissez un autre État requis.
dossier-stop-text-missing = Rédigez d’abord le texte.
dossier-stop-number-missing = Donnez un numéro à la demande.
dossier-stop-questions-missing = Rédigez au moins une question.
dossier-stop-no-such-question = Ce dossier ne contient pas cette question parmi celles qui restent ouvertes. Choisissez-en une.
dossier-stop-nothing-to-say = Rédigez un texte ou joignez un fichier.
dossier-stop-authority-missing = Indiquez l’autorité à laquelle la demande est transmise.
dossier-stop-no-such-enquiry = Ce dossier ne contient pas cette question sur l’état d’avancement parmi celles qui restent ouvertes. Choisissez-en une.
dossier-stop-subject-unknown = Une consultation porte sur un refus, un report ou des dépenses ; « { $subject } » n’est aucun de ces objets.
dossier-stop-ground-missing = Indiquez au moins un motif.
dossier-stop-no-such-consultation = Ce dossier ne contient pas cette consultation parmi celles qui attendent. Choisissez-en une.
dossier-stop-outcome-missing = Consignez l’issue.
dossier-stop-postponement-unlawful = { $findings ->
    [one] Le droit s’oppose à ce report sur un point. Lisez la constatation ci-dessous.
    *[other] Le droit s’oppose à ce report sur { $findings } points. Lisez les constatations ci-dessous.
}
dossier-stop-terms-missing = Rédigez au moins une condition.
dossier-stop-no-such-conditions = Ce dossier ne contient pas ces conditions parmi celles qui attendent une réponse. Choisissez celles qui restent ouvertes.
dossier-stop-conditions-not-accepted = { $findings ->
    [one] Des conditions que nous avons posées ne sont pas acceptées. Attendez la réponse, ou laissez le chef de l’autorité les lever par écrit.
   *[other] { $findings } séries de conditions que nous avons posées ne sont pas acceptées. Attendez les réponses, ou laissez le chef de l’autorité les lever par écrit.
}
dossier-stop-refusal-unlawful = { $findings ->
    [one] Le droit s’oppose à ce refus sur un point. Lisez la constatation ci-dessous.
    *[other] Le droit s’oppose à ce refus sur { $findings } points. Lisez les constatations ci-dessous.
}
dossier-stop-partly-answered = { $count ->
    [0] Une partie de la demande a déjà reçu une réponse. Refusez le reste mesure par mesure.
    [one] Une partie de la demande a déjà reçu une réponse. Refusez la mesure restante en la désignant.
   *[other] Une partie de la demande a déjà reçu une réponse. Refusez les { $count } mesures restantes en les désignant.
}
dossier-stop-measure-answered = La mesure { $measure } a déjà reçu une réponse.
dossier-stop-postponed = L’exécution est différée. Reprenez-la d’abord, ou consignez et remettez une partie du résultat.
dossier-stop-measures-missing = Désignez les mesures concernées.
dossier-stop-no-such-measure = La demande ne comporte pas de mesure { $measure }.
dossier-stop-user-missing = Choisissez le collègue à qui donner accès.
dossier-stop-level-unknown = On donne accès pour travailler ou pour lire ; « { $level } » n’est ni l’un ni l’autre.

## Ce que le dossier constate lui-même

dossier-finding-conditions-undecided = L’autre État n’a pas encore accepté ces conditions : { $terms }
dossier-finding-conditions-declined = L’autre État a décliné ces conditions : { $terms }
dossier-mend-conditions-undecided = Attendez que les conditions soient acceptées.
dossier-mend-conditions-declined = Posez d’autres conditions, ou refusez en motivant, après consultation.
dossier-finding-no-such-state = « { $code } » n’est le code d’aucun État.
dossier-order-wrong-side = Cette étape n’appartient pas à l’État dont elle émane.
dossier-order-after-withdrawal = Ceci est arrivé après le retrait de la demande.
dossier-order-sent-again = La demande avait déjà été reçue ; ceci en est un second texte.
dossier-order-draft-after-sending = Ceci concerne un projet et est arrivé après la demande officielle.
dossier-order-before-sending = Ceci est arrivé avant toute demande officielle.
dossier-order-answers-nothing = Ceci ne répond à rien qui soit ouvert ici.
