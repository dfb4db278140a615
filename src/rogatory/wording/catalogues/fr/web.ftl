## Around every page

web-skip = Aller au contenu
web-menu = Menu principal
web-menu-account = Mon compte
web-language = Langue de l’écran
web-sign-out = Se déconnecter
web-foot = Rogatory. Tout ce qui est consigné ici est conservé, daté et attribué à son auteur.
web-rehearsal = Données d’exemple. Les personnes, sociétés et affaires présentées sont fictives.
web-working = Veuillez patienter…
web-panel = Texte d’une disposition
web-panel-close = Fermer
web-panel-page = Ouvrir sur une page à part
web-yes = Oui
web-no = Non
web-not-known = Non connu
web-any = Tous
web-optional = (facultatif)
web-one-per-line = Un élément par ligne.
web-list-and = {" "}et{" "}
web-list-comma = ,{" "}
web-since = depuis le
web-days =
  { $count ->
     [0] moins d’un jour
     [one] { $count } jour
     [many] { $count } de jours
    *[other] { $count } jours
  }
web-late = { $count ->
    [0] en retard
    [one] { $count } jour de retard
    [many] { $count } de jours de retard
    *[other] { $count } jours de retard
}
web-due-today = échéance aujourd’hui
web-due-in =
  { $count ->
     [one] échéance dans { $count } jour
     [many] échéance dans { $count } de jours
    *[other] échéance dans { $count } jours
  }
web-size-mb = { $amount } Mo
web-size-kb = { $amount } ko
web-size-gb = { $amount } Go
web-to = Destinataire : { $state }
web-from = Provenance : { $state }
web-between = Entre
web-untitled = Demande sans intitulé
web-no-number = Sans numéro
web-urgent = Urgent
web-fictional = Exemple fictif
web-confidential = Confidentielle : l’État requis est prié d’en préserver le secret
web-reference = Référence
web-beside = En regard du dossier
web-back-to-dossier = Retour au dossier
web-practice = Pratique, et non règle du traité

## My desk and the list

web-desk-title = Mon bureau
web-desk-open =
  { $count ->
     [one] { $count } demande ouverte.
     [many] { $count } de demandes ouvertes.
    *[other] { $count } demandes ouvertes.
  }
web-desk-late =
  { $count ->
     [one] { $count } est en retard.
     [many] { $count } sont en retard.
    *[other] { $count } sont en retard.
  }
web-desk-none-late = Aucune n’est en retard.
web-desk-us = En attente de notre part
web-desk-us-none = Rien ne vous attend. Dès qu’un autre État répond, interroge ou consulte, la demande paraît ici avec la suite à donner.
web-desk-them = En attente de l’autre État
web-desk-them-none = Aucun autre État ne vous doit de réponse. Une fois une demande envoyée, vous suivez ici qui doit agir et depuis quand.
web-desk-door = Reçus, à prendre en charge
web-desk-door-hint = Nouvelles demandes et nouveaux projets d’autres États. Enregistrez chaque demande, même incomplète ; formulez vos observations sur chaque projet communiqué.
web-desk-door-none = Rien de nouveau. La demande ou le projet d’un autre État arrive ici ; un agent enregistre la demande, ou formule des observations sur le projet, et en prend la charge.
web-requests-title = Demandes
web-requests-none = Il n’y a pas encore de demande. Commencez-en une, ou attendez celle d’un autre État : elle paraîtra ici.
web-requests-none-found = Aucune demande ne correspond. Employez moins de mots ou remettez les filtres sur « Tous ».
web-search = Numéro, intitulé, nom ou mots
web-search-act = Rechercher
web-search-clear = Tout afficher
web-filter-side = Sens
web-filter-phase = État d’avancement
web-side-requesting = Nous sommes l’État requérant
web-side-requested = Nous sommes l’État requis
web-total = { $count ->
    [one] { $count } demande trouvée.
    [many] { $count } de demandes trouvées.
    *[other] { $count } demandes trouvées.
}
web-pages = Pages de la liste
web-page-before = Page précédente
web-page-after = Page suivante
web-page-of = Page { $page } sur { $pages }
web-col-number = Numéro
web-col-matter = Objet et suite à donner
web-col-counterpart = Autre État
web-col-phase = État d’avancement
web-col-waiting = Attente
web-col-order = N°
web-col-when = Date et heure
web-col-by = Par
web-col-act = Étape

## Verdicts

web-verdict-satisfied = Satisfait
web-verdict-not-satisfied = Non satisfait
web-verdict-undetermined = Indéterminé
web-verdict-conflict = Conflit
web-verdict-say-satisfied = Ce qu’exigent les traités en vigueur est réuni. Ce qui reste indéterminé figure ci-dessous pour information et n’arrête rien.
web-verdict-say-not-satisfied = Un élément qu’une règle exige manque, ou lui est contraire. Corrigez ce qui porte la mention « Non satisfait ».
web-verdict-say-undetermined = Des éléments manquent pour trancher. Complétez ce qui porte la mention « Indéterminé ».
web-verdict-say-conflict = Deux dispositions se contredisent. Lisez-les à la mention « Conflit » et tranchez avec le chef de l’autorité.
web-findings = Ce que dit le droit
web-findings-kept =
  { $count ->
     [one] { $count } règle respectée
     [many] { $count } de règles respectées
    *[other] { $count } règles respectées
  }
web-practice-wants =
  { $count ->
     [one] La pratique attend encore { $count } élément ; aucun traité ne l’exige
     [many] La pratique attend encore { $count } d’éléments ; aucun traité ne les exige
    *[other] La pratique attend encore { $count } éléments ; aucun traité ne les exige
  }
web-practice-hints = { $count ->
    [one] { $count } conseil tiré de la pratique ; aucun traité ne l’exige
    [many] { $count } de conseils tirés de la pratique ; aucun traité ne les exige
    *[other] { $count } conseils tirés de la pratique ; aucun traité ne les exige
}
web-findings-weighed = Ce que disait le droit
web-tally = { $verdict } : { $count }
web-findings-none = Rien n’a encore été examiné.
web-noted = Consigné tel quel ; la constatation est la nôtre.
web-stop-title = L’opération n’a pas été effectuée
web-stop-ahead = Le droit s’y oppose pour l’instant
web-stopped = Le droit s’y oppose pour l’instant.
web-override-title = Passer outre à la constatation
web-override-hint = Seul le chef de l’autorité le peut. Le motif est consigné séparément et visible des auditeurs.
web-override-reason = Motif écrit

## The dossier

web-next = À qui d’agir
web-next-approval = Ce qu’exigent les traités est réuni. Il revient maintenant au chef de l’autorité d’approuver le projet.
web-on-this-page = Sur cette page
web-timeline = Échanges et étapes
web-timeline-none = Rien ne s’est encore passé.
web-request = La demande
web-nexus = Faits, mesures, buts
web-nexus-hint = Une mesure qui ne repose sur aucun fait, ou ne doit rien prouver, passe pour une pêche aux preuves. Chaque trait montre ce qui repose sur quoi.
web-nexus-facts = Faits
web-nexus-measures = Mesures demandées
web-nexus-purposes = Ce que cela doit prouver
web-nexus-rests = Repose sur le fait
web-nexus-loose-fact = Aucune mesure ne repose sur ce fait
web-nexus-loose-measure = Ne repose sur aucun fait : rattachez-la à un fait
web-nexus-loose-purpose = N’indique pas ce qu’il s’agit de prouver
web-nexus-none = La demande n’énonce encore ni faits ni mesures.
web-documents = Documents
web-documents-none = Aucun document. Les documents accompagnent une réponse, des preuves ou la demande elle-même.
web-from-bank-ours = De notre part
web-from-bank-theirs = De l’autre État
web-who-knows = Qui travaille sur ce dossier
web-can = Ce que vous pouvez faire
web-letter-in = Lettre (PDF)
web-proof-title = Preuve de l’échange
web-proof-lead = Un fichier qui montre à un tribunal ce qui a été échangé entre nous et cet État ({ $state }) : chaque message et récépissé signé, et un document en deux langues. Chacun peut le vérifier sur son propre ordinateur, sans compte.
web-proof-contents = Ce que la preuve contient
web-proof-contents-hint = Elle sort de l’autorité : joignez ce que le tribunal doit lire, et rien de plus.
web-proof-hashes = Les empreintes seules : qui a envoyé quels fichiers à qui et quand, sans leur contenu
web-proof-whole = Les messages entiers, avec leurs fichiers ; celui qui peut nommer une personne protégée reste exclu
web-proof-whole-not-yours = Le contenu peut être joint par ceux qui travaillent sur ce dossier.
web-proof-languages = Les deux langues du document, côte à côte
web-proof-first = Première langue
web-proof-second = Seconde langue
web-proof-recorded = L’établissement d’une preuve est consigné sous votre nom.
web-proof-make = Établir la preuve
web-inventory = Inventaire des preuves
web-inventory-open = Inventaire avec empreintes
web-inventory-how = Pour prouver que des fichiers détenus ailleurs sont bien ceux de ce dossier, enregistrez la liste des empreintes dans le répertoire qui les contient et exécutez-y cette commande :
web-inventory-hashes = Enregistrer la liste des empreintes
web-inventory-table = Enregistrer en tableau (CSV)
web-inventory-passages = Mode de transmission
web-inventory-saved-as = Dans la liste des empreintes :
web-inventory-bytes = { $count ->
    [one] { $count } octet
    *[other] { $count } octets
}
web-inventory-end = { $count ->
    [one] Fin de l’inventaire : { $count } document, { $size } octets.
    *[other] Fin de l’inventaire : { $count } documents, { $size } octets au total.
}
web-chronology = Chronologie
web-chronology-end = { $count ->
    [one] Fin de la chronologie : { $count } étape ; dernière inscription au registre de ce dossier : { $sequence }.
    [many] Fin de la chronologie : { $count } d’étapes ; dernière inscription au registre de ce dossier : { $sequence }.
    *[other] Fin de la chronologie : { $count } étapes ; dernière inscription au registre de ce dossier : { $sequence }.
}
web-matter = Objet
web-acts-counted = Étapes consignées
web-bank-ours = notre côté
web-bank-theirs = l’autre côté
web-now-us = C’est à nous d’agir.
web-now-them = C’est à l’autre État ({ $state }) d’agir.
web-now-nobody = Il ne reste rien à faire.
web-internal = Interne
web-receipt-none = Pas encore de récépissé de l’autre État
web-protected = Identité protégée : conservée à part de ce document.

## A step

web-step = Étape
web-step-closed = Cette étape n’est pas ouverte : le dossier a avancé, ou l’étape relève d’un autre rôle.
web-nothing-open = Il n’y a rien à choisir.
web-nobody-chosen = Personne n’est choisi
web-files-hint = PDF, images, documents bureautiques ou texte. Le type annoncé est comparé au contenu réel.
web-files-kept = Ou choisir parmi les documents du dossier
web-files-given = Fichiers que vous avez fournis pour cette étape
web-carried-title = Ces fichiers contiennent des données non visibles
web-carried-lead = L’autre État reçoit chaque fichier octet pour octet, avec tout ceci. Rien n’est retiré d’un fichier ici : modifier une preuve sans le dire la prive de valeur. Si cela ne doit pas partir, écartez le fichier ci-dessus et joignez une copie nettoyée sous un autre nom, en le signalant.
web-carried-send = Envoyer ces fichiers tels quels ({ $state }).
web-carried-hint = Il est consigné au dossier que ceci vous a été montré et que vous en avez décidé ainsi : quels fichiers et quels types de données, mais ni les noms ni les textes énumérés ici.
web-step-confirm-again = Recochez la confirmation.
web-leave = Quitter sans rien faire
web-confirm-hint-leaves = Cela part vers l’autre État, sans retour possible.
web-confirm-hint-closes = Cela clôt le dossier, sans retour possible. L’autre État n’en est pas informé.
web-confirm-hint-stays = La réponse compte alors comme celle de l’autre État, sans retour possible. Rien n’est envoyé.
web-step-again = Choisissez de nouveau les documents à joindre et, le cas échéant, recochez la confirmation.
web-confirm-send = J’ai lu la lettre et je l’envoie à l’autre État ({ $state }).
web-confirm-refuse = J’ai lu les motifs et je refuse la demande de l’autre État ({ $state }).
web-confirm-withdraw = L’entraide demandée à l’autre État ({ $state }) n’est plus nécessaire.
web-confirm-close = Plus rien n’est attendu ni de nous ni de l’autre État ({ $state }).
web-confirm-deliver-evidence = J’ai vérifié ce qui est remis à l’autre État ({ $state }).
web-confirm-accept-conditions = Ces conditions lieront notre État envers l’autre État ({ $state }).
web-confirm-leaves = J’ai vérifié ce qui part vers l’autre État ({ $state }).
web-step-share-draft = Le projet est communiqué à l’autre État ({ $state }) avant toute demande officielle, pour qu’il dise ce dont il aurait besoin.
web-step-comment-on-draft = Indiquez ce que l’autre État ({ $state }) devrait ajouter ou changer pour que la demande puisse être exécutée.
web-step-approve = Vous approuvez cette version, qui pourra être envoyée à l’autre État ({ $state }). Votre identité est vérifiée à nouveau.
web-step-send = La demande approuvée part vers l’autre État ({ $state }), signée et chiffrée. Les récépissés s’affichent en regard.
web-step-register = La demande de l’autre État ({ $state }) reçoit un numéro, même incomplète. Ce qui manque est noté en regard.
web-step-acknowledge = L’autre État ({ $state }) apprend que sa demande est enregistrée, sous quel numéro, et qui contacter.
web-step-request-information = Demandez à l’autre État ({ $state }) ce qu’exige l’exécution, en disant pourquoi. Le délai court alors pour lui.
web-step-supply-information = Répondez aux questions de l’autre État ({ $state }). Les documents accompagnent la réponse.
web-step-forward = Transmettez la demande de l’autre État ({ $state }) à l’autorité qui l’exécute.
web-step-open-consultation = Avant de refuser, de différer ou d’engager des dépenses importantes, consultez l’autre État ({ $state }) sur la façon d’accorder malgré tout l’entraide.
web-step-answer-consultation = Dites à l’autre État ({ $state }) ce que vous pensez de sa proposition.
web-step-conclude-consultation = Consignez l’issue de la consultation avec l’autre État ({ $state }), même sans réponse.
web-step-postpone = L’exécution est différée car elle entrave une procédure ici. L’autre État ({ $state }) en apprend le motif et la durée.
web-step-resume = L’exécution reprend et l’autre État ({ $state }) en est informé.
web-step-impose-conditions = L’entraide est accordée si l’autre État ({ $state }) accepte ces conditions.
web-step-accept-conditions = Notre État est lié par les conditions posées par l’autre État ({ $state }).
web-step-decline-conditions = L’autre État ({ $state }) apprend que ses conditions ne peuvent être acceptées, et pourquoi.
web-step-record-execution = Consignez le résultat de l’exécution, mesure par mesure. Il reste ici jusqu’à la remise à l’autre État ({ $state }).
web-step-deliver-evidence = Le résultat est remis à l’autre État ({ $state }). Tout usage au-delà de la demande exige notre consentement.
web-step-refuse = L’entraide est refusée à l’autre État ({ $state }), en tout ou en partie. Les motifs doivent être admis par le traité et sont communiqués.
web-step-withdraw = L’autre État ({ $state }) apprend que l’entraide n’est plus nécessaire et peut cesser d’y travailler.
web-step-enquire-status = Demandez à l’autre État ({ $state }) où en est la demande. Une réponse est due.
web-step-report-status = Dites à l’autre État ({ $state }) où en est sa demande, même si rien n’a avancé.
web-step-write-note = Une note interne à cette autorité. Elle n’est jamais transmise à l’autre État ({ $state }).
web-step-grant-access = Donnez à un collègue accès à ce dossier avec l’autre État ({ $state }).
web-step-close = Notre dossier avec l’autre État ({ $state }) est clos, avec son issue en toutes lettres.
web-ask-note = Note
web-ask-text = Texte
web-ask-comment-on-draft-text = Ce dont vous auriez besoin
web-ask-number = Notre numéro (laissé vide, le suivant est attribué)
web-ask-contact = Qui contacter, quand et dans quelles langues
web-ask-questions = Questions
web-ask-why = Motif de la question
web-ask-answer-by = Réponse souhaitée au plus tard le
web-ask-question-id = À quelle question ceci répond
web-ask-supply-information-text = La réponse
web-ask-files = Documents
web-ask-annexes = Pièces jointes
web-ask-authority = Autorité d’exécution
web-ask-executing-user = Personne chargée de l’exécution, qui verra alors ce dossier
web-ask-subject = Objet de la consultation
web-ask-grounds = Motifs
web-ask-ground = Motif
web-ask-open-consultation-text = Ce que vous exposez à l’autre État
web-ask-answer-consultation-text = Notre réponse
web-ask-proposed-terms = Conditions auxquelles l’entraide pourrait être accordée
web-ask-consultation-id = Quelle consultation
web-ask-outcome = Issue
web-ask-reasons = Motivation
web-ask-until = Jusqu’au
web-ask-terms = Conditions
web-ask-conditions-id = Quelles conditions
web-ask-extent = Étendue
web-ask-measures = Mesures concernées (aucune cochée : toutes)
web-ask-result = Résultat de l’exécution
web-ask-deliver-evidence-text = Ce qui est remis et l’usage qui peut en être fait
web-ask-enquire-status-text = Votre question
web-ask-report-status-text = Où en est la demande
web-ask-enquiry-id = À quelle question sur l’état d’avancement ceci répond
web-ask-write-note-text = Note
web-ask-user = Collègue
web-ask-level = Accès
web-extent-full = Toute la demande
web-extent-part = Une partie de la demande
web-subject-refusal = Un refus envisagé
web-subject-postponement = Un report envisagé
web-subject-costs = Dépenses importantes ou extraordinaires
web-level-work = Travail sur le dossier
web-level-read = Lecture seule
web-ground-not-in-conformity = La demande n’est pas faite conformément au traité
web-ground-essential-interests = Souveraineté, sécurité, ordre public ou autres intérêts essentiels
web-ground-prohibited-for-similar-offence = Notre droit interdirait la mesure pour une infraction analogue
web-ground-contrary-to-legal-system = Contraire à notre système juridique en matière d’entraide
web-ground-no-dual-criminality = Absence de double incrimination
web-ground-de-minimis = Affaire d’importance mineure
web-ground-available-elsewhere = Entraide possible au titre d’autres dispositions
web-ground-interferes-with-proceedings = Entrave à une procédure en cours ici
web-ground-not-covered = Une affaire étrangère au traité
web-ground-political-offence = Le caractère politique de l’infraction
web-ground-military-offence = Le caractère purement militaire de l’infraction
web-ground-persecution = La crainte de persécution
web-ground-unfair-trial = La crainte d’un procès inéquitable
web-ground-immunity = Une immunité ou un privilège
web-ground-finally-judged = Le jugement définitif des mêmes faits dans l’État requis
web-ground-contrary-to-final-judgment = La contrariété à un jugement définitif
web-ground-time-barred = La prescription
web-ground-measure-not-available = Une mesure qui n’existe pas dans l’État requis
web-ground-conditions-not-accepted = Des conditions non acceptées
web-ground-not-found = Une personne, un bien ou des données introuvables
web-ground-no-reply = L’absence de réponse aux questions posées
web-ground-bank-secrecy = Secret bancaire (jamais un motif de refus)
web-ground-fiscal-matters = L’infraction touche aussi à des questions fiscales (jamais un motif à elles seules)
web-ground-other = Autre motif

## Writing a request

web-new-title = Nouvelle demande
web-edit-title = Modifier le projet
web-new-lead = Indiquez ce que vous savez et laissez le reste vide : vide signifie non connu. Le contrôle, en regard, se met à jour au fil de la saisie.
web-sections = Parties de la demande
web-save = Enregistrer le projet
web-save-hint = Un projet incomplet peut être enregistré. Rien ne quitte cette autorité avant l’approbation de son chef et l’envoi.
web-check-title = Contrôle
web-check-now = Contrôler maintenant
web-check-go = Aller au champ
web-paper = La lettre
web-paper-kind = Demande d’entraide judiciaire
web-basis-title = Traités liant les deux États
web-basis-yes = En vigueur entre les deux États.
web-basis-no = Pas en vigueur entre les deux États.
web-basis-unknown = On ignore s’il est en vigueur entre les deux États.
web-basis-unverified = source non vérifiée
web-basis-none = Choisissez l’État requis pour les voir.
web-facts-first = Énoncez les faits à la partie 5, puis enregistrez ou contrôlez : ils pourront être cochés ici.
web-row-remove = Retirer
web-add-facts-stated = Ajouter un fait
web-add-offences = Ajouter une infraction
web-add-persons = Ajouter une personne
web-add-measures = Ajouter une mesure
web-row-facts-stated = Fait { $number }
web-row-offences = Infraction { $number }
web-row-persons = Personne { $number }
web-row-measures = Mesure { $number }
web-section-who-asks = Autorité requérante
web-section-whom = État requis
web-section-proceedings = La procédure
web-section-summary = Exposé des faits
web-section-facts = Faits un à un
web-section-offences = Infractions
web-section-persons = Personnes concernées
web-section-measures = Entraide demandée
web-section-purpose = But
web-section-form = Forme, langue et voie
web-section-confidentiality = Confidentialité
web-section-urgency = Urgence
web-section-deadline = Délai
web-section-undertakings = Assurances, frais, contacts antérieurs
web-lead-who-asks = L’autorité qui présente la demande, telle que la nomme son en-tête.
web-lead-whom = Les traités applicables dépendent de l’État.
web-states-partners = États reliés à nous
web-states-others = Autres États
web-lead-proceedings = L’enquête, les poursuites ou la procédure judiciaire qui requièrent l’entraide, et qui les conduit.
web-lead-summary = Ce qui s’est passé, en une page qu’un juge étranger puisse suivre. Inutile pour la signification d’actes.
web-lead-facts = Chaque fait sur lequel reposera une mesure. Les mesures y renvoient par numéro.
web-lead-offences = Telles que notre droit les connaît. À l’étranger, ce sont les faits qui comptent, non leur nom.
web-lead-persons = Les noms dans toutes les écritures connues. Une identité protégée est scellée sous sa propre clé.
web-lead-measures = Chaque mesure, rattachée aux faits qui la fondent et à ce qu’elle doit prouver.
web-lead-purpose = Ce à quoi serviront les preuves, informations ou mesures.
web-lead-form = La langue choisie ici est celle de la lettre, non de votre écran.
web-lead-confidentiality = À indiquer si la demande elle-même doit rester secrète.
web-lead-urgency = Preuves menacées, détention, audience : précisez laquelle et la date.
web-lead-deadline = Une date motivée est prise en compte ; sans motif, elle peut ne pas l’être.
web-lead-undertakings = Ce à quoi notre État s’engage, et ce qui s’est déjà échangé.
web-field-title = Intitulé de la demande
web-field-requesting-authority-name = Autorité
web-field-requesting-authority-functions = Ses attributions
web-field-requesting-authority-contact = Personne à contacter, horaires et langues
web-field-requested-state = État requis
web-field-requested-authority-name = Autorité centrale de l’État requis
web-field-requested-authority-functions = Ses attributions
web-field-requested-authority-contact = Coordonnées sur place
web-field-proceedings-stage = Stade
web-field-proceedings-reference = Numéro de l’affaire
web-field-proceedings-subject = Objet
web-field-proceedings-nature = Nature
web-field-proceedings-authority-name = Autorité chargée de la procédure
web-field-proceedings-authority-functions = Ses attributions
web-field-proceedings-authority-contact = Coordonnées
web-field-facts = Exposé des faits pertinents
web-field-facts-stated-text = Le fait
web-field-offences-title = Infraction
web-field-offences-concept = Infraction dans les traités
web-field-offences-provision = Texte applicable
web-field-offences-penalty = Peine encourue
web-field-offences-fiscal = Touche aussi à des questions fiscales
web-field-offences-criminal-in-requested-state = Faits punissables dans l’État requis
web-field-persons-name = Nom
web-field-persons-other-names = Autres noms et écritures
web-field-persons-role = Qualité dans l’affaire
web-field-persons-nationality = Nationalité
web-field-persons-born-on = Date de naissance
web-field-persons-location = Lieu où se trouve la personne
web-field-persons-identity-documents = Pièces d’identité
web-field-persons-legal-person = Personne morale
web-field-persons-protected = Identité protégée
web-field-measures-purpose = Type d’entraide
web-field-measures-description = Ce qui est demandé exactement
web-field-measures-facts = Faits sur lesquels elle repose
web-field-measures-purpose-of-result = Ce que le résultat doit prouver
web-field-measures-location = Lieu
web-field-measures-coercive = Exige une mesure coercitive sur place
web-field-measures-procedure = Procédure particulière souhaitée
web-field-measures-procedure-reason = Pourquoi cette procédure
web-field-measures-grounds-to-believe = Pourquoi l’on croit qu’il s’y trouve
web-field-measures-person = Personne à entendre, à aviser ou à inviter
web-field-measures-questions = Questions à poser
web-field-measures-bank = Banque
web-field-measures-account = Numéro de compte
web-field-measures-holder = Titulaire du compte
web-field-measures-period-from = Période du
web-field-measures-period-to = Période au
web-field-measures-records = Types de pièces
web-field-measures-document = Acte à notifier
web-field-measures-hearing-on = Jour de l’audience
web-field-purpose = But
web-field-on = Date de la demande
web-field-language = Langue de la lettre
web-field-translations = Accompagnée de traductions en
web-field-form = Forme
web-field-channel = Voie de transmission
web-field-channel-agreed = Voie convenue entre les États
web-field-legal-basis = Base légale indiquée dans la lettre
web-field-confidentiality-required = À garder confidentielle
web-field-confidentiality-reasons = Raisons
web-field-conduct-organized-group = Un groupe criminel organisé est impliqué
web-field-conduct-transnational = L’infraction est transnationale, au sens des traités sur la criminalité organisée
web-field-agreed-paragraphs = Les deux États conviennent d’appliquer l’article 46(9) à (29) de la CNUCC à côté d’un autre traité
web-field-urgency-urgent = Urgente
web-field-urgency-reasons = Raisons
web-field-urgency-oral-agreed = Demande orale convenue
web-field-deadline-on = Réponse souhaitée au plus tard le
web-field-deadline-reasons = Raisons
web-field-assurances = Assurances données
web-field-costs = Frais
web-field-earlier-contacts = Contacts et demandes antérieurs
web-hint-facts-stated-text = Un événement, daté si possible.
web-hint-offences-criminal-in-requested-state = Ce sont les faits qui comptent, quel que soit le nom de l’infraction là-bas.
web-hint-persons-other-names = Un par ligne.
web-hint-persons-identity-documents = Un par ligne.
web-hint-assurances = Une par ligne : réciprocité, limites d’usage, restitution des originaux.
web-hint-measures-questions = Une par ligne.
web-concept-bribery-of-national-officials = Corruption d’agents publics nationaux
web-concept-bribery-of-foreign-officials = Corruption d’agents publics étrangers
web-concept-bribery-in-public-companies = Corruption dans les sociétés publiques
web-concept-bribery-in-the-private-sector = Corruption dans le secteur privé
web-concept-embezzlement-of-public-property = Soustraction de biens publics
web-concept-embezzlement-of-private-property = Soustraction de biens privés
web-concept-trading-in-influence = Trafic d’influence
web-concept-abuse-of-functions = Abus de fonctions
web-concept-illicit-enrichment = Enrichissement illicite
web-concept-laundering-of-proceeds = Blanchiment du produit du crime
web-concept-concealment = Recel
web-concept-obstruction-of-justice = Entrave au bon fonctionnement de la justice
web-concept-participation-and-attempt = Participation et tentative
web-sheet-authority = Autorité
web-sheet-functions = Attributions
web-sheet-contact = Coordonnées
web-stage-investigation = Enquête
web-stage-prosecution = Poursuites
web-stage-judicial-proceeding = Procédure judiciaire
web-form-written = Par écrit
web-form-written-record = Par un moyen laissant une trace écrite
web-form-oral = Oralement
web-channel-central-authority = Entre autorités centrales
web-channel-diplomatic = Voie diplomatique
web-channel-interpol = INTERPOL
web-channel-arab-criminal-police-bureau = Bureau arabe de police criminelle
web-purpose-evidence-or-statements = Recueil de témoignages ou de dépositions
web-purpose-service-of-documents = Signification d’actes judiciaires
web-purpose-search-seizure-freezing = Perquisition, saisie et gel
web-purpose-examination-of-objects-and-sites = Examen d’objets et visite de lieux
web-purpose-information-and-expert-evaluations = Informations, pièces à conviction et expertises
web-purpose-documents-and-records = Documents et dossiers, y compris bancaires
web-purpose-identifying-proceeds-as-evidence = Identification ou localisation du produit du crime à titre de preuve
web-purpose-voluntary-appearance = Comparution volontaire de personnes
web-purpose-other-assistance = Autre entraide permise par le droit de l’État requis
web-purpose-tracing-and-freezing-proceeds = Identification, gel et localisation du produit du crime
web-purpose-asset-recovery = Recouvrement d’avoirs

## Law and library

web-statement = En nos propres termes
web-official = Texte officiel
web-official-none = Le texte officiel n’a pas été importé dans la bibliothèque de cette autorité.
web-erratum = Différence connue, et notre lecture
web-counterparts = Le même objet dans d’autres instruments
web-whole-work = L’instrument entier
web-library-title = Bibliothèque
web-library-lead = Traités et législation, article par article, tels que publiés officiellement.
web-library-none = Aucun texte officiel n’a encore été importé.
web-library-how = Comment y faire entrer les textes officiels
web-library-how-get = Prenez le texte auprès de qui le publie : le Recueil des traités des Nations Unies, la Ligue des États arabes ou le journal officiel.
web-library-how-save = Enregistrez-le tel quel : la page d’une base juridique, un fichier Word, un PDF contenant du texte, du texte brut, ou un traité en JSON.
web-library-how-import = Le chef ou un administrateur importe le fichier sur cette page. Il est conservé article par article, et tout ce qui est douteux est montré avec sa ligne.
web-library-awaited = Textes officiels restant à importer
web-library-awaited-hint = D’ici là, ces traités se lisent paragraphe par paragraphe dans nos propres termes.
web-library-stated =
  { $count ->
     [one] { $count } article dans nos propres termes
     [many] { $count } d’articles dans nos propres termes
    *[other] { $count } articles dans nos propres termes
  }
web-import-title = Importer un texte officiel
web-import-file = Fichier tel que publié
web-import-file-hint = Texte brut, Word (.docx), PDF avec texte, HTML, Akoma Ntoso ou JSON, { $megabytes } Mo au plus.
web-import-work = Identifiant du texte
web-import-work-hint = Nécessaire seulement si le fichier ne dit pas de quel texte il s’agit. Minuscules latines, par exemple uncac_2003.
web-import-act = Importer le fichier
web-import-done = Ce qui a été importé
web-import-doubts =
  { $count ->
     [one] { $count } doute : à comparer avec l’original
     [many] { $count } de doutes : à comparer avec l’original
    *[other] { $count } doutes : à comparer avec l’original
  }
web-import-left-out =
  { $count ->
     [one] { $count } ligne laissée de côté
     [many] { $count } de lignes laissées de côté
    *[other] { $count } lignes laissées de côté
  }
web-article-not-imported = Le texte officiel de cet instrument n’a pas été importé. Ce qui suit est formulé dans nos propres termes.
web-article-import = Importer le texte officiel
web-article-ask = Le chef ou un administrateur peut l’importer dans la bibliothèque.
web-articles =
  { $count ->
     [one] { $count } article
     [many] { $count } d’articles
    *[other] { $count } articles
  }
web-articles-list = Articles
web-article = Article
web-article-before = Précédent : article { $number }
web-article-after = Suivant : article { $number }

## The office

web-peers-rehearsal = État d’exercice : il n’existe que pour la formation et répond de lui-même
web-peers-title = Autres États
web-peers-lead = Les messages ne s’échangent qu’avec des États dont la clé a été comparée et confirmée.
web-peers-ours = Notre propre empreinte
web-peers-ours-hint = Lisez-la à l’autre autorité, par téléphone ou de vive voix, lorsqu’elle la demande.
web-peers-address = Adresse de son système
web-peers-heard = Dernier contact
web-peers-never = Aucun à ce jour
web-peers-waiting = Messages en attente
web-peers-failure = Dernier échec de remise
web-peers-fingerprint = Empreinte de sa clé
web-peers-compare = Appelez l’autorité de l’autre État ({ $state }) à un numéro que vous connaissez déjà, faites-lui lire son empreinte et comparez chaque groupe.
web-peers-same = L’autorité m’a lu exactement cette empreinte.
web-peers-confirm = Confirmer l’empreinte
web-peers-refuse = Refuser : elle diffère
web-peers-none = Aucun autre État n’est encore connu. Présentez-vous à l’adresse que son autorité vous a donnée.
web-peers-introduce = Se présenter à un autre État
web-peers-introduce-hint = L’adresse que son autorité vous a donnée, commençant par https:// ou http://.
web-peers-introduce-act = Se présenter
web-peers-introduced = La présentation est faite. Comparez maintenant l’empreinte.
web-peers-confirmed = Empreinte confirmée. Les messages vers cet État peuvent désormais partir.
web-peers-until = Certificat valable jusqu’au
web-peers-line = Ligne
web-peers-line-mutual = TLS mutuel : chaque système présente le certificat que sa propre autorité lui a donné
web-peers-line-https = HTTPS ordinaire : seule la signature de chaque message dit qui se trouve au bout
web-peers-line-here = Non chiffrée, à l’intérieur de cette machine
web-peers-revoke = Révoquer ce certificat
web-peers-revoke-hint = Pour une clé tombée en d’autres mains. Ce qu’elle signe désormais n’est plus cru, et notre courrier pour cet État attend qu’il ait un nouveau certificat : celui que donne son autorité est cru de lui-même, tout autre après comparaison de son empreinte. Rien de ce qui est arrivé n’est perdu.
web-peers-revoke-sure = J’ai parlé à cette autorité, ou je sais que sa clé est en d’autres mains.
web-peers-revoke-unsure = Rien n’a été révoqué : cochez la case qui dit que vous le voulez.
web-peers-revoked = Le certificat est révoqué. Le courrier en attend un nouveau.
web-peers-refused = Présentation refusée. Rien n’est échangé avec ce correspondant.
web-peers-ours-address = Notre propre adresse
web-mail-title = Messages non encore remis
web-mail-unconfirmed = Messages en attente d’une empreinte confirmée
web-mail-message = Message
web-mail-attempts =
  { $count ->
     [0] pas encore tenté
     [one] { $count } tentative
     [many] { $count } de tentatives
    *[other] { $count } tentatives
  }
web-mail-again = Réessayer
web-mail-again-done = Le message est envoyé de nouveau.
web-mail-again-none = Ce message n’attend plus de nouvelle tentative.
web-and-more =
  { $count ->
     [one] Et { $count } autre.
     [many] Et { $count } d’autres.
    *[other] Et { $count } autres.
  }
web-peer-status-introduced = Empreinte à comparer
web-peer-status-confirmed = Confirmé
web-peer-status-refused = Refusé
web-people-title = Personnes
web-people-lead = Les comptes de cette autorité et leurs droits. Un rôle n’ouvre à lui seul aucun dossier, sauf ceux de chef et d’auditeur.
web-people-name = Nom
web-people-username = Nom d’utilisateur
web-people-roles = Rôles
web-people-language = Langue
web-people-state = État du compte
web-people-active = Actif
web-people-inactive = Fermé
web-people-add = Ajouter une personne
web-people-add-act = Ajouter la personne
web-people-added = Le compte est créé. Remettez le mot de passe en mains propres.
web-people-password = Premier mot de passe
web-people-password-hint = Au moins 12 caractères. La personne le change après s’être connectée.
web-person-change = Modifier
web-person-no-role = Aucun
web-person-roles-act = Enregistrer les rôles
web-person-roles-done = Les rôles ont été modifiés.
web-person-access = Accès
web-person-close = Fermer le compte
web-person-close-hint = La personne ne peut plus se connecter. Tout ce qu’elle a fait reste consigné sous son nom.
web-person-close-done = Le compte a été fermé.
web-person-reopen = Rouvrir le compte
web-person-reopen-hint = La personne peut de nouveau se connecter, avec son ancien mot de passe ou un nouveau.
web-person-reopen-done = Le compte est de nouveau actif.
web-person-password = Remplacer le mot de passe
web-person-password-hint = Pour qui l’a perdu. Son second facteur est retiré et toutes ses sessions prennent fin.
web-person-password-own = Changez votre propre mot de passe en haut de la page, sous le lien qui porte ce nom.
web-person-password-new = Nouveau mot de passe
web-person-password-rule = Au moins 12 caractères. Remettez-le en mains propres.
web-person-password-confirm = Je me suis assuré que c’est bien cette personne qui le demande.
web-person-password-unconfirmed = Cochez la case pour confirmer qui le demande ; rien n’a été modifié.
web-person-password-done = Le mot de passe a été remplacé.
web-role-officer = Agent chargé du dossier
web-role-head = Chef de l’autorité centrale
web-role-executing = Autorité d’exécution
web-role-auditor = Auditeur
web-role-administrator = Administrateur
web-role-say-officer = rédige, envoie, enregistre et répond dans les dossiers qui lui sont confiés.
web-role-say-head = voit tous les dossiers, approuve, et peut passer outre à une constatation en motivant.
web-role-say-executing = exécute ce qui lui est transmis et consigne le résultat.
web-role-say-auditor = lit tous les dossiers et les décisions de passer outre, jamais les identités protégées.
web-role-say-administrator = gère les comptes et les liaisons avec les autres États, et ne voit aucun dossier.
web-audit-title = Audit
web-audit-lead = Les cas où le chef de l’autorité a passé outre, et l’intégrité du registre.
web-ledger = Le registre
web-ledger-verifying = Chaque inscription est en cours de vérification ; cela peut prendre une minute.
web-ledger-verify = Vérifier maintenant
web-ledger-sound = Le registre est intact : chaque série d’inscriptions a été vérifiée.
web-ledger-unsound = Le registre n’est pas intact. Suspendez le travail sur les dossiers cités et appelez l’exploitant.
web-ledger-chains = Séries d’inscriptions
web-ledger-entries = Inscriptions
web-ledger-unanchored = Pas encore attestées par un autre État
web-ledger-checkpoint = Dernier point de contrôle signé
web-ledger-checkpoint-none = Aucun
web-ledger-anchored = Attesté par :
web-ledger-anchored-none = Aucun autre État n’atteste encore notre registre : la perte de ses dernières inscriptions pourrait passer inaperçue.
web-overrides = Constatations auxquelles il a été passé outre
web-overrides-none = Le chef de l’autorité n’a passé outre à aucune constatation.
web-export-act = Télécharger le registre
web-export-hint = Pour qui veut vérifier le registre sans nous. Il contient des empreintes et des signatures, et rien d’aucun dossier. La commande qui le vérifie :
web-refused-mail = Messages refusés
web-refused-mail-hint = L’expéditeur est celui que le message lui-même prétend ; personne ne l’a prouvé.
web-refused-mail-none = Aucun message n’a été refusé.
web-refused-mail-why = Motif
web-refused-mail-from = Se dit de
web-refused-mail-times = Combien de fois
web-refused-mail-first = Première fois
web-refused-mail-last = Dernière fois
web-refused-mail-nobody = Illisible

## Signing in

web-login-title = Connexion
web-login-lead = Avec le compte remis par votre administrateur.
web-login-act = Se connecter
web-logout-lead = Vous quittez ce poste. Rien de ce qui est enregistré n’est perdu.
web-again-title = Confirmez votre identité
web-again-lead = L’étape suivante engage l’autorité. Saisissez à nouveau votre mot de passe.
web-again-follows = Étape qui suit : { $step }.
web-again-act = Confirmer
web-code-title = Second facteur
web-code-lead = Saisissez le code affiché par votre application, ou un code de secours.
web-password-title = Changer de mot de passe
web-password-lead = Les autres sessions de ce compte prennent fin.
web-password-act = Changer le mot de passe
web-inactive-title = Ce compte est fermé
web-inactive-say = Demandez à votre administrateur de le rouvrir.
web-mfa-title = Second facteur
web-mfa-lead = Un code de votre téléphone en plus du mot de passe : un mot de passe volé ne suffit plus.
web-mfa-on = Il est activé.
web-mfa-off = Il est désactivé.
web-totp-title = Activer le second facteur
web-totp-lead = Scannez cette image avec une application d’authentification, puis saisissez le code affiché.
web-totp-act = Activer
web-totp-secret = Ou saisissez cette clé secrète :
web-totp-off-title = Désactiver le second facteur
web-totp-off-lead = Votre compte ne sera protégé que par le mot de passe.
web-totp-off-act = Désactiver
web-key-title = Clés de sécurité
web-key-add = Ajouter une clé de sécurité
web-key-lead = Une clé branchée ou approchée du poste prouve votre identité mieux qu’un code.
web-key-none = Aucune clé n’a été ajoutée.
web-key-remove = Retirer cette clé
web-key-use = Utiliser une clé de sécurité
web-key-script = Les clés de sécurité nécessitent JavaScript.
web-recovery-title = Codes de secours
web-recovery-lead = { $count ->
    [0] Il ne reste aucun code. Créez-en de nouveaux.
    [one] Il reste { $count } code. Conservez-le sur papier, loin de ce poste.
    [many] Il reste { $count } de codes. Conservez-les sur papier, loin de ce poste.
    *[other] Il reste { $count } codes. Conservez-les sur papier, loin de ce poste.
}
web-recovery-new-title = Créer de nouveaux codes de secours
web-recovery-new-lead = Les anciens cessent aussitôt de fonctionner.
web-recovery-new-act = Créer de nouveaux codes

## When something is wrong

web-error-home = Retour à l’accueil
web-error-400-title = L’envoi n’a pas pu être lu
web-error-400-say = Revenez en arrière, rechargez la page et renvoyez. Si cela se reproduit, prévenez votre administrateur.
web-error-403-title = Cette page relève d’un autre rôle
web-error-403-say = Si votre travail l’exige, demandez ce rôle à votre administrateur.
web-error-expired-title = Ce formulaire a expiré
web-error-expired-say = Revenez en arrière, rechargez la page et renvoyez. Copiez d’abord un texte long.
web-error-404-title = Cette page ne peut être affichée
web-error-404-say = L’adresse est erronée, ou ce dossier ne vous est pas ouvert. Adressez-vous à un collègue qui y travaille, ou au chef de l’autorité.
web-error-law-title = Le droit tenu ici n’a pas ce passage
web-error-law-say = Aucun traité ni texte de ce nom n’est tenu ici, ou il n’a pas cet article ou ce paragraphe. Cherchez-le dans la bibliothèque, article par article.
web-error-413-title = L’envoi est trop volumineux
web-error-413-say = Rien n’a été conservé. Envoyez les textes longs et les gros fichiers par parties.
web-error-429-title = Trop de tentatives
web-error-429-say = Attendez un quart d’heure, puis connectez-vous à nouveau. Si ce n’était pas vous, prévenez votre administrateur.
web-error-500-title = Une défaillance est survenue chez nous
web-error-500-say = Rien n’a été conservé à moitié. Réessayez dans une minute ; si cela persiste, indiquez l’heure à votre administrateur.
web-error-503-title = Rien ne peut être signé pour le moment
web-error-503-say = Ce que vous avez demandé exige la clé de signature de notre système, qui ne peut servir à présent. Rien n’a été enregistré ni envoyé : revenez en arrière et réessayez plus tard. Les administrateurs voient sous « Exploitation » ce qu’il faut faire.
## Champs du compte

web-account-login = Nom d’utilisateur
web-account-password = Mot de passe
web-account-oldpassword = Mot de passe actuel
web-account-password1 = Nouveau mot de passe
web-account-password2 = Nouveau mot de passe, une seconde fois
web-account-code = Code
web-account-name = Nom de la clé
web-account-passwordless = Se connecter avec cette seule clé
web-account-hint = Au moins 12 caractères, ni mot de passe courant ni proche de votre nom.
web-peers-route = Voie du courrier
web-peers-route-network = Par le réseau
web-peers-route-folder = Dans un dossier que l’on porte
web-peers-route-hint = Ce qui se trouve dans le dossier de départ est porté par disque ou passerelle, et ce qui arrive est placé dans le dossier d’arrivée. Les messages sont scellés et signés comme par le réseau.
web-peers-route-change = Utiliser cette voie
web-peers-route-changed = La voie du courrier a changé. Ce qui attendait part maintenant.
web-peers-folder-out = À porter à cet État
web-peers-folder-in = Pour ce qui vient des États
web-peers-folder-count = { $count ->
    [0] rien
    [one] un fichier
   *[other] { $count } fichiers
}
web-peers-silent = Ne répond pas depuis
web-peers-next-try = Prochaine tentative
web-peers-file = Fichier de sa description
web-peers-file-title = Un État que le réseau n’atteint pas
web-peers-file-hint = Choisissez le fichier de description remis par son autorité et remettez-lui le nôtre. Son courrier sera porté une fois l’empreinte comparée.
web-peers-file-act = Ajouter depuis un fichier
web-peers-file-none = Choisissez le fichier de description.
web-peers-ours-file = Télécharger notre description
web-decides = le verdict en dépend
