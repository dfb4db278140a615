## Around every page

web-skip = Aller au contenu
web-menu = Menu principal
web-menu-account = Mot de passe et codes
web-language = Langue de l’écran
web-sign-out = Se déconnecter
web-foot = Rogatory. Tout ce qui est consigné ici est conservé, daté et attribué à son auteur.
web-rehearsal = Données d’exemple. Les personnes, sociétés et affaires présentées sont fictives.
web-working = Traitement en cours…
web-panel = Disposition à côté du travail
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
     [one] { $count } jour
     [many] { $count } de jours
    *[other] { $count } jours
  }
web-late =
  { $count ->
     [one] { $count } jour de retard
     [many] { $count } de jours de retard
    *[other] { $count } jours de retard
  }
web-due-today = échéance aujourd’hui
web-due-in =
  { $count ->
     [one] échéance dans { $count } jour
     [many] échéance dans { $count } de jours
    *[other] échéance dans { $count } jours
  }
web-size-mb = { $amount } Mo
web-size-kb = { $amount } ko
web-to = Vers { $state }
web-from = De { $state }
web-between = Entre
web-untitled = Demande sans titre
web-no-number = Pas encore numérotée
web-urgent = Urgent
web-fictional = Exemple fictif
web-confidential = Confidentiel : l’État requis est prié de le préserver
web-reference = Référence
web-beside = À côté du travail
web-back-to-dossier = Retour au dossier
web-practice = Pratique, non une règle du traité

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
web-desk-them-none = Aucun autre État ne vous doit de réponse. Une fois une demande envoyée, vous suivez ici qui l’a en main et depuis quand.
web-desk-door = À l’entrée
web-desk-door-hint = Nouvelles demandes d’autres États, pas encore enregistrées. Enregistrez-les toutes, même incomplètes ; le dossier dit ensuite ce qui manque.
web-desk-door-none = Aucune nouvelle demande. Celle d’un autre État arrive ici, est enregistrée, puis reçoit un responsable.
web-requests-title = Demandes
web-requests-none = Il n’y a pas encore de demande. Commencez-en une, ou attendez celle d’un autre État : elle paraîtra ici.
web-requests-none-found = Aucune demande ne correspond. Employez moins de mots ou remettez les filtres sur « Tous ».
web-search = Numéro, titre, nom ou mots
web-search-act = Chercher
web-search-clear = Tout afficher
web-filter-side = Sens
web-filter-phase = Phase
web-side-requesting = Nous demandons
web-side-requested = Nous sommes requis
web-total =
  { $count ->
     [one] { $count } demande trouvée, affichée ci-dessous.
     [many] { $count } de demandes trouvées, toutes accessibles ci-dessous.
    *[other] { $count } demandes trouvées, toutes accessibles ci-dessous.
  }
web-pages = Pages de la liste
web-page-before = Page précédente
web-page-after = Page suivante
web-page-of = Page { $page } sur { $pages }
web-col-number = Numéro
web-col-matter = Objet et suite à donner
web-col-counterpart = Autre État
web-col-phase = Phase
web-col-waiting = Attente
web-col-order = N°
web-col-when = Date et heure
web-col-by = Par
web-col-act = Acte

## Verdicts

web-verdict-satisfied = Satisfait
web-verdict-not-satisfied = Non satisfait
web-verdict-undetermined = Indéterminé
web-verdict-conflict = Conflit
web-verdict-say-satisfied = Les règles examinées sont respectées. Il n’y a rien à faire.
web-verdict-say-not-satisfied = Un élément exigé par le traité manque ou lui est contraire. Corrigez ce qui porte ✕.
web-verdict-say-undetermined = Des faits manquent pour trancher. Indiquez ce qui porte ?.
web-verdict-say-conflict = Deux dispositions se contredisent. Lisez les deux mentions ⇄ et tranchez avec le chef de l’autorité.
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
web-findings-weighed = Ce que disait le droit
web-findings-none = Rien n’a encore été examiné.
web-noted = Consigné tel quel ; l’appréciation est la nôtre.
web-stop-title = Rien n’a été fait
web-stop-ahead = Le droit s’y oppose pour l’instant
web-stopped = Le droit s’y oppose pour l’instant.
web-override-title = Passer outre malgré cette appréciation
web-override-hint = Seul le chef de l’autorité le peut. Le motif est consigné comme un acte distinct, visible des auditeurs.
web-override-reason = Motif écrit

## The dossier

web-next = À qui d’agir
web-on-this-page = Sur cette page
web-timeline = Les deux rives
web-timeline-none = Rien ne s’est encore passé.
web-request = La demande
web-nexus = Faits, mesures, finalités
web-nexus-hint = Une mesure qui ne repose sur aucun fait, ou ne prouve rien, passe pour une pêche aux preuves. Chaque trait montre ce qui porte quoi.
web-nexus-facts = Faits
web-nexus-measures = Ce qui est demandé
web-nexus-purposes = Ce que cela doit prouver
web-nexus-rests = Repose sur le fait
web-nexus-loose-fact = Aucune mesure ne repose sur ce fait
web-nexus-loose-measure = Ne repose sur aucun fait : à rattacher
web-nexus-loose-purpose = Ne dit pas ce qu’il s’agit de prouver
web-nexus-none = La demande n’énonce encore ni faits ni mesures.
web-documents = Documents
web-documents-none = Aucun fichier. Ils viennent avec une réponse, des preuves ou en annexe.
web-from-bank-ours = De nous
web-from-bank-theirs = D’eux
web-who-knows = Qui y travaille
web-can = Ce que vous pouvez faire
web-letter-in = Lettre (PDF)
web-chronology = Chronologie
web-chronology-end =
  { $count ->
     [one] Fin de la chronologie : { $count } acte, dernière écriture { $sequence } du registre de ce dossier.
     [many] Fin de la chronologie : { $count } d’actes, dernière écriture { $sequence } du registre de ce dossier.
    *[other] Fin de la chronologie : { $count } actes, dernière écriture { $sequence } du registre de ce dossier.
  }
web-matter = Objet
web-acts-counted = Actes
web-bank-ours = notre rive
web-bank-theirs = leur rive
web-now-us = Maintenant : c’est à nous.
web-now-them = Maintenant : c’est à { $state }.
web-now-nobody = Maintenant : il ne reste rien à faire.
web-internal = Interne
web-receipt-none = Pas encore de reçu de l’autre État
web-protected = Identité protégée, conservée à part de ce document.

## A step

web-step = Étape
web-step-closed = Cette étape n’est pas ouverte : le dossier a avancé, ou elle relève d’un autre rôle.
web-nothing-open = Rien d’ouvert à choisir.
web-nobody-chosen = Personne
web-files-hint = PDF, images, documents bureautiques ou texte. Le type annoncé est comparé au contenu réel.
web-files-kept = Ou choisir dans le dossier
web-leave = Quitter sans rien faire
web-confirm-hint = Ceci part vers l’autre État ou clôt le dossier, et ne peut être repris.
web-confirm-send = J’ai lu la lettre et je l’envoie à { $state }.
web-confirm-refuse = J’ai lu les motifs et je refuse la demande de { $state }.
web-confirm-withdraw = L’entraide demandée à { $state } n’est plus nécessaire.
web-confirm-close = Plus rien n’est attendu de nous ni de { $state }.
web-confirm-deliver-evidence = J’ai vérifié ce qui est remis à { $state }.
web-confirm-accept-conditions = Notre État sera lié envers { $state } par ces conditions.
web-step-share-draft = Le projet part vers { $state } avant toute demande formelle, pour savoir ce qu’il leur faudrait.
web-step-comment-on-draft = Indiquez ce que { $state } devrait ajouter ou changer pour que la demande puisse être exécutée.
web-step-approve = Vous approuvez cette version, qui pourra être envoyée à { $state }. Votre identité est vérifiée à nouveau.
web-step-send = La demande approuvée part vers { $state }, signée et chiffrée. Ses reçus reviennent sur la chronologie.
web-step-register = La demande de { $state } reçoit un numéro, même incomplète. Ce qui manque est noté à côté.
web-step-acknowledge = { $state } apprend que sa demande est enregistrée, sous quel numéro et qui contacter.
web-step-request-information = Demandez à { $state } ce qu’exige l’exécution, en disant pourquoi. Le délai court alors de leur côté.
web-step-supply-information = Répondez aux questions de { $state }. Les fichiers accompagnent la réponse.
web-step-forward = Transmettez la demande de { $state } à l’autorité qui l’exécute.
web-step-open-consultation = Avant de refuser, de différer ou d’engager des frais, consultez { $state } sur la façon d’accorder malgré tout l’entraide.
web-step-answer-consultation = Dites à { $state } ce que vous pensez de leur proposition.
web-step-conclude-consultation = Consignez l’issue de la consultation avec { $state }, même sans réponse.
web-step-postpone = L’exécution est différée car elle entrave une procédure ici. { $state } en apprend le motif et la durée.
web-step-resume = L’exécution reprend et { $state } en est informé.
web-step-impose-conditions = L’entraide est accordée si { $state } accepte ces conditions.
web-step-accept-conditions = Notre État est lié par les conditions posées par { $state }.
web-step-decline-conditions = { $state } apprend que ses conditions ne peuvent être acceptées, et pourquoi.
web-step-record-execution = Consignez le résultat de l’exécution, mesure par mesure. Il reste ici jusqu’à la remise à { $state }.
web-step-deliver-evidence = Le résultat part vers { $state }. Tout autre usage exigera notre consentement.
web-step-refuse = L’entraide est refusée à { $state }, en tout ou partie. Les motifs doivent être admis par le traité et sont communiqués.
web-step-withdraw = { $state } apprend que l’entraide n’est plus nécessaire et cesse d’y travailler.
web-step-enquire-status = Demandez à { $state } où en est la demande. Une réponse est due.
web-step-report-status = Dites à { $state } où en est sa demande, même si rien n’a bougé.
web-step-write-note = Une note pour ce service. Elle ne part jamais vers { $state }.
web-step-grant-access = Ouvrez ce dossier avec { $state } à un collègue.
web-step-close = Notre dossier avec { $state } est clos, avec son issue en toutes lettres.
web-ask-note = Note
web-ask-text = Texte
web-ask-comment-on-draft-text = Ce qu’il vous faudrait
web-ask-number = Notre numéro (laissé vide, le suivant est attribué)
web-ask-contact = Qui joindre, quand et dans quelles langues
web-ask-questions = Questions
web-ask-why = Pourquoi c’est nécessaire
web-ask-answer-by = Réponse souhaitée le
web-ask-question-id = À quelle question
web-ask-supply-information-text = La réponse
web-ask-files = Fichiers
web-ask-annexes = Annexes
web-ask-authority = Autorité d’exécution
web-ask-executing-user = Personne sur place, qui verra alors ce dossier
web-ask-subject = Objet
web-ask-grounds = Motifs
web-ask-ground = Motif
web-ask-open-consultation-text = Ce que vous leur dites
web-ask-answer-consultation-text = Notre réponse
web-ask-proposed-terms = Conditions auxquelles elle pourrait être accordée
web-ask-consultation-id = Quelle consultation
web-ask-outcome = Issue
web-ask-reasons = Raisons
web-ask-until = Jusqu’au
web-ask-terms = Conditions
web-ask-conditions-id = Quelles conditions
web-ask-extent = Étendue
web-ask-measures = Mesures concernées (aucune cochée : toutes)
web-ask-result = Ce que cela a apporté
web-ask-deliver-evidence-text = Ce qui est remis et l’usage permis
web-ask-enquire-status-text = Votre question
web-ask-report-status-text = Où en est la demande
web-ask-enquiry-id = À quelle demande de nouvelles cela répond
web-ask-write-note-text = Note
web-ask-user = Collègue
web-ask-level = Peut
web-extent-full = Toute la demande
web-extent-part = Une partie
web-subject-refusal = Un refus envisagé
web-subject-postponement = Un report envisagé
web-subject-costs = Des frais importants ou extraordinaires
web-level-work = y travailler
web-level-read = le lire
web-ground-not-in-conformity = Non conforme aux exigences du traité
web-ground-essential-interests = Souveraineté, sécurité, ordre public ou autres intérêts essentiels
web-ground-prohibited-for-similar-offence = Mesure que notre droit interdit pour une infraction analogue
web-ground-contrary-to-legal-system = Contraire à notre système juridique d’entraide
web-ground-no-dual-criminality = Les faits ne sont pas punissables ici
web-ground-de-minimis = Affaire d’importance mineure
web-ground-available-elsewhere = Disponible au titre d’autres dispositions
web-ground-interferes-with-proceedings = Entrave une procédure en cours ici
web-ground-bank-secrecy = Secret bancaire (jamais un motif)
web-ground-fiscal-matters = L’infraction est aussi fiscale (jamais un motif à elle seule)
web-ground-other = Autre motif

## Writing a request

web-new-title = Nouvelle demande
web-edit-title = Modifier le projet
web-new-lead = Dites ce que vous savez et laissez le reste vide : vide signifie non connu. Le contrôle à côté vous suit.
web-sections = Parties de la demande
web-save = Enregistrer le projet
web-save-hint = Un projet incomplet peut être enregistré. Rien ne quitte ce service avant l’approbation du chef de l’autorité et l’envoi.
web-check-title = Contrôle
web-check-now = Contrôler maintenant
web-check-go = Aller au champ
web-paper = La lettre
web-paper-kind = Demande d’entraide judiciaire
web-basis-title = Quels traités lient les deux États
web-basis-yes = En vigueur entre les deux États.
web-basis-no = Pas en vigueur entre les deux États.
web-basis-unknown = On ignore si elle est en vigueur entre eux.
web-basis-unverified = source non vérifiée
web-basis-none = Choisissez l’État requis pour le voir.
web-facts-first = Énoncez des faits à la partie 5 puis enregistrez ou contrôlez : ils pourront être cochés ici.
web-row-remove = Retirer
web-add-facts-stated = Ajouter un fait
web-add-offences = Ajouter une infraction
web-add-persons = Ajouter une personne
web-add-measures = Ajouter une mesure
web-row-facts-stated = Fait { $number }
web-row-offences = Infraction { $number }
web-row-persons = Personne { $number }
web-row-measures = Mesure { $number }
web-section-who-asks = Qui demande
web-section-whom = À qui
web-section-proceedings = La procédure
web-section-summary = Exposé des faits
web-section-facts = Faits un à un
web-section-offences = Infractions
web-section-persons = Personnes visées
web-section-measures = Entraide demandée
web-section-purpose = Finalité
web-section-form = Forme, langue et voie
web-section-confidentiality = Confidentialité
web-section-urgency = Urgence
web-section-deadline = Délai
web-section-undertakings = Assurances, frais, contacts antérieurs
web-lead-who-asks = L’autorité qui présente la demande, dans les termes de son en-tête.
web-lead-whom = L’État détermine les traités applicables.
web-lead-proceedings = L’enquête, les poursuites ou le procès qui en ont besoin, et qui les conduit.
web-lead-summary = Ce qui s’est passé, en une page qu’un juge étranger peut suivre. Inutile pour une remise d’actes.
web-lead-facts = Chaque fait sur lequel reposera une mesure. Les mesures y renvoient par numéro.
web-lead-offences = Telles que notre droit les connaît. À l’étranger, c’est le comportement qui compte, non le nom.
web-lead-persons = Les noms dans toutes les écritures connues. Une identité protégée est scellée sous sa propre clé.
web-lead-measures = Chaque chose demandée, rattachée aux faits qui la fondent et à ce qu’elle doit prouver.
web-lead-purpose = Ce à quoi serviront les preuves, informations ou mesures.
web-lead-form = La langue indiquée ici est celle de la lettre, non de votre écran.
web-lead-confidentiality = À préciser si la demande elle-même doit rester secrète.
web-lead-urgency = Preuves menacées, détention, audience : précisez laquelle et quand.
web-lead-deadline = Une date motivée est prise en compte ; sans motif, elle peut ne pas l’être.
web-lead-undertakings = Ce que promet notre État, et ce qui s’est déjà dit.
web-field-title = Intitulé de la demande
web-field-requesting-authority-name = Autorité
web-field-requesting-authority-functions = Ses fonctions
web-field-requesting-authority-contact = Personne à contacter, heures et langues
web-field-requested-state = État requis
web-field-requested-authority-name = Autorité centrale sur place
web-field-requested-authority-functions = Ses fonctions
web-field-requested-authority-contact = Contact sur place
web-field-proceedings-stage = Stade
web-field-proceedings-reference = Numéro de l’affaire
web-field-proceedings-subject = Objet
web-field-proceedings-nature = Nature
web-field-proceedings-authority-name = Autorité qui les conduit
web-field-proceedings-authority-functions = Ses fonctions
web-field-proceedings-authority-contact = Contact
web-field-facts = Exposé des faits pertinents
web-field-facts-stated-text = Le fait
web-field-offences-title = Infraction
web-field-offences-concept = Infraction dans les traités
web-field-offences-provision = Texte de loi
web-field-offences-penalty = Peine encourue
web-field-offences-fiscal = Considérée aussi comme fiscale
web-field-offences-criminal-in-requested-state = Faits punissables dans l’État requis
web-field-persons-name = Nom
web-field-persons-other-names = Autres noms et écritures
web-field-persons-role = Rôle dans l’affaire
web-field-persons-nationality = Nationalité
web-field-persons-born-on = Date de naissance
web-field-persons-location = Où se trouve la personne
web-field-persons-identity-documents = Pièces d’identité
web-field-persons-legal-person = Personne morale
web-field-persons-protected = Identité protégée
web-field-measures-purpose = Type d’entraide
web-field-measures-description = Ce qui est demandé exactement
web-field-measures-facts = Repose sur ces faits
web-field-measures-purpose-of-result = Ce que le résultat doit prouver
web-field-measures-location = Lieu
web-field-measures-coercive = Exige la contrainte sur place
web-field-measures-procedure = Procédure particulière souhaitée
web-field-measures-procedure-reason = Pourquoi cette procédure
web-field-purpose = Finalité
web-field-on = Date de la demande
web-field-language = Langue de la lettre
web-field-translations = Accompagnée de traductions en
web-field-form = Forme
web-field-channel = Voie
web-field-channel-agreed = Voie convenue entre les États
web-field-legal-basis = Fondement juridique indiqué dans la lettre
web-field-confidentiality-required = À garder confidentielle
web-field-confidentiality-reasons = Raisons
web-field-urgency-urgent = Urgente
web-field-urgency-reasons = Raisons
web-field-urgency-oral-agreed = Demande orale convenue
web-field-deadline-on = Souhaitée pour le
web-field-deadline-reasons = Raisons
web-field-assurances = Assurances données
web-field-costs = Frais
web-field-earlier-contacts = Contacts et demandes antérieurs
web-hint-facts-stated-text = Un événement, daté si possible.
web-hint-offences-criminal-in-requested-state = À apprécier selon le comportement, quel qu’en soit le nom là-bas.
web-hint-persons-other-names = Un par ligne.
web-hint-persons-identity-documents = Un par ligne.
web-hint-assurances = Une par ligne : réciprocité, limites d’usage, restitution des originaux.
web-hint-measures-description = Pour des relevés bancaires : banque, compte, titulaire, période.
web-concept-bribery-of-national-officials = Corruption d’agents publics nationaux
web-concept-bribery-of-foreign-officials = Corruption d’agents publics étrangers
web-concept-bribery-in-public-companies = Corruption dans les sociétés publiques
web-concept-bribery-in-the-private-sector = Corruption dans le secteur privé
web-concept-embezzlement-of-public-property = Soustraction de biens publics
web-concept-embezzlement-of-private-property = Soustraction de biens privés
web-concept-trading-in-influence = Trafic d’influence
web-concept-abuse-of-functions = Abus de fonctions
web-concept-illicit-enrichment = Enrichissement illicite
web-concept-laundering-of-proceeds = Blanchiment du produit
web-concept-concealment = Recel
web-concept-obstruction-of-justice = Entrave au bon fonctionnement de la justice
web-concept-participation-and-attempt = Participation et tentative
web-sheet-authority = Autorité
web-sheet-functions = Fonctions
web-sheet-contact = Contact
web-stage-investigation = Enquête
web-stage-prosecution = Poursuites
web-stage-judicial-proceeding = Procédure judiciaire
web-form-written = Par écrit
web-form-written-record = Par un moyen laissant une trace écrite
web-form-oral = Oralement
web-channel-central-authority = Entre autorités centrales
web-channel-diplomatic = Voie diplomatique
web-channel-interpol = INTERPOL
web-channel-arab-criminal-police-bureau = Bureau arabe de la police criminelle
web-purpose-evidence-or-statements = Recueil de témoignages ou de dépositions
web-purpose-service-of-documents = Signification d’actes judiciaires
web-purpose-search-seizure-freezing = Perquisition, saisie et gel
web-purpose-examination-of-objects-and-sites = Examen d’objets et visite de lieux
web-purpose-information-and-expert-evaluations = Informations, pièces à conviction et expertises
web-purpose-documents-and-records = Documents et dossiers, y compris bancaires
web-purpose-identifying-proceeds-as-evidence = Identification ou localisation du produit comme preuve
web-purpose-voluntary-appearance = Comparution volontaire de personnes
web-purpose-other-assistance = Autre entraide permise par le droit de l’État requis
web-purpose-tracing-and-freezing-proceeds = Identification, gel et localisation du produit
web-purpose-asset-recovery = Recouvrement d’avoirs

## Law and library

web-statement = En nos termes
web-official = Texte officiel
web-official-none = Le texte officiel n’a pas été importé dans la bibliothèque de ce service.
web-erratum = Différence connue et notre lecture
web-counterparts = Le même point ailleurs
web-whole-work = L’instrument entier
web-library-title = Bibliothèque
web-library-lead = Traités et législation, article par article, tels que publiés officiellement.
web-library-none = La bibliothèque est vide. Un opérateur importe les fichiers officiels par « rogatory library import ».
web-articles =
  { $count ->
     [one] { $count } article
     [many] { $count } d’articles
    *[other] { $count } articles
  }
web-articles-list = Articles
web-article = Article
web-article-before = Article { $number }, précédent
web-article-after = Article { $number }, suivant

## The office

web-peers-title = Autres États
web-peers-lead = On n’échange qu’avec des nœuds dont un agent a comparé et confirmé la clé.
web-peers-ours = Notre propre empreinte
web-peers-ours-hint = Lisez-la à l’autre État par téléphone ou de vive voix s’il la demande.
web-peers-address = Adresse de leur nœud
web-peers-heard = Dernier contact
web-peers-never = Jamais encore
web-peers-waiting = Messages en attente
web-peers-failure = Dernier échec
web-peers-fingerprint = Empreinte de leur clé
web-peers-compare = Appelez l’autorité de { $state } à un numéro déjà connu, faites-lui lire son empreinte et comparez chaque groupe.
web-peers-same = Ils m’ont lu exactement cette empreinte.
web-peers-confirm = Confirmer cet État
web-peers-refuse = Elle diffère : l’écarter
web-peers-none = Ce nœud ne connaît encore aucun autre État. Présentez-vous à l’adresse que son autorité vous a donnée.
web-peers-introduce = Présenter notre nœud à un autre État
web-peers-introduce-hint = L’adresse donnée par leur autorité, commençant par https:// ou http://.
web-peers-introduce-act = Nous présenter
web-peers-introduced = La présentation est faite. Comparez maintenant l’empreinte.
web-peers-confirmed = Confirmé. Les messages vers cet État partent désormais.
web-peers-refused = Écarté. Rien n’est échangé avec lui.
web-peer-status-introduced = En attente de comparaison des empreintes
web-peer-status-confirmed = Confirmé
web-peer-status-refused = Écarté
web-people-title = Personnes
web-people-lead = Les comptes de ce nœud et leurs droits. Un rôle n’ouvre à lui seul aucun dossier, sauf celui de chef et d’auditeur.
web-people-name = Nom
web-people-username = Identifiant
web-people-roles = Rôles
web-people-language = Langue
web-people-state = État du compte
web-people-active = Ouvert
web-people-inactive = Fermé
web-people-add = Ajouter une personne
web-people-add-act = Ajouter la personne
web-people-added = Le compte est créé. Remettez le mot de passe en mains propres.
web-people-password = Premier mot de passe
web-people-password-hint = Au moins 12 caractères. La personne le change après connexion.
web-role-officer = Agent chargé de dossier
web-role-head = Chef de l’autorité centrale
web-role-executing = Autorité d’exécution
web-role-auditor = Auditeur
web-role-administrator = Administrateur
web-role-say-officer = rédige, envoie, reçoit et répond dans les dossiers qui lui sont confiés.
web-role-say-head = voit tous les dossiers, approuve et peut passer outre avec motif.
web-role-say-executing = exécute ce qui lui est transmis et consigne le résultat.
web-role-say-auditor = lit les actes et les passages outre, jamais les identités protégées.
web-role-say-administrator = gère comptes et nœuds des autres États, et ne voit aucun dossier.
web-audit-title = Audit
web-audit-lead = Là où le chef a passé outre, et l’intégrité du registre.
web-ledger = Le registre
web-ledger-verifying = Chaque écriture est en cours de vérification ; un registre plein demande une minute.
web-ledger-verify = Vérifier maintenant
web-ledger-sound = Le registre est intact : chaque chaîne a été vérifiée.
web-ledger-unsound = Le registre n’est pas intact. Suspendez le travail sur les dossiers cités et appelez l’opérateur.
web-ledger-chains = Chaînes
web-ledger-entries = Écritures
web-ledger-unanchored = Pas encore ancrées auprès d’un autre État
web-ledger-checkpoint = Dernier point de contrôle signé
web-ledger-checkpoint-none = Aucun
web-ledger-anchored = Ancré auprès de :
web-ledger-anchored-none = Aucun autre État ne détient encore de point de contrôle : une fin tronquée pourrait passer inaperçue.
web-overrides = Passages outre
web-overrides-none = Le chef n’a jamais passé outre.

## Signing in

web-login-title = Connexion
web-login-lead = Avec le compte remis par votre administrateur.
web-login-act = Se connecter
web-logout-lead = Vous quittez ce poste. Rien de ce qui est enregistré n’est perdu.
web-again-title = Confirmez votre identité
web-again-lead = Ce qui suit engage l’autorité. Saisissez à nouveau votre mot de passe.
web-again-act = Confirmer
web-code-title = Second facteur
web-code-lead = Saisissez le code affiché par votre application, ou un code de secours.
web-password-title = Changer de mot de passe
web-password-lead = Au moins 12 caractères. Les autres sessions de ce compte prennent fin.
web-password-act = Changer le mot de passe
web-inactive-title = Ce compte est fermé
web-inactive-say = Demandez à votre administrateur de le rouvrir.
web-mfa-title = Second facteur
web-mfa-lead = Un code de votre téléphone en plus du mot de passe : un mot de passe volé ne suffit plus.
web-mfa-on = Il est activé.
web-mfa-off = Il n’est pas activé.
web-totp-title = Activer le second facteur
web-totp-lead = Lisez ce dessin avec une application d’authentification, puis saisissez le code affiché.
web-totp-act = Activer
web-totp-secret = Ou saisissez ce secret :
web-totp-off-title = Désactiver le second facteur
web-totp-off-lead = Votre compte ne sera protégé que par le mot de passe.
web-totp-off-act = Désactiver
web-key-title = Clés de sécurité
web-key-add = Ajouter une clé de sécurité
web-key-lead = Une clé branchée ou tenue prouve votre identité mieux qu’un code.
web-key-none = Aucune clé n’a été ajoutée.
web-key-remove = Retirer cette clé
web-key-use = Utiliser une clé de sécurité
web-key-script = Les clés de sécurité nécessitent JavaScript.
web-recovery-title = Codes de secours
web-recovery-lead =
  { $count ->
     [one] Il reste { $count } code. Conservez-le sur papier, loin de ce poste.
     [many] Il reste { $count } de codes. Conservez-les sur papier, loin de ce poste.
    *[other] Il reste { $count } codes. Conservez-les sur papier, loin de ce poste.
  }
web-recovery-new-title = Créer de nouveaux codes
web-recovery-new-lead = Les anciens cessent aussitôt de fonctionner.
web-recovery-new-act = Créer de nouveaux codes

## When something is wrong

web-error-home = Vers l’accueil
web-error-400-title = L’envoi n’a pas pu être lu
web-error-400-say = Revenez en arrière, rechargez la page et renvoyez. Si cela se reproduit, prévenez votre administrateur.
web-error-403-title = Cette page relève d’un autre rôle
web-error-403-say = Si votre travail l’exige, demandez ce rôle à votre administrateur.
web-error-expired-title = Ce formulaire a expiré
web-error-expired-say = Revenez en arrière, rechargez la page et renvoyez. Copiez d’abord un texte long.
web-error-404-title = Il n’y a rien ici pour vous
web-error-404-say = L’adresse est fausse, ou ce dossier ne vous est pas ouvert. Adressez-vous à un collègue qui y travaille, ou au chef.
web-error-413-title = C’était trop pour un seul formulaire
web-error-413-say = Rien n’a été conservé. Envoyez les textes longs et les gros fichiers par parties.
web-error-429-title = Trop d’essais
web-error-429-say = Attendez un quart d’heure, puis identifiez-vous à nouveau. Si ce n’était pas vous, prévenez votre administrateur.
web-error-500-title = Une défaillance est survenue chez nous
web-error-500-say = Rien n’a été conservé à moitié. Réessayez dans une minute ; si cela persiste, indiquez l’heure à votre administrateur.
