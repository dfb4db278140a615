## Un élément parmi plusieurs

law-in-row = { $row } : { $fields }
law-row-measures = mesure { $number }
law-each-measures = chaque mesure
law-row-offences = infraction { $number }
law-each-offences = chaque infraction
law-row-persons = personne { $number }
law-each-persons = chaque personne
law-row-facts-stated = fait { $number }
law-each-facts-stated = chaque fait
law-row-offences-elements = élément { $number } selon le droit de l’État requérant
law-each-offences-elements = chaque élément selon le droit de l’État requérant
law-row-offences-counterpart-elements = élément { $number } selon le droit de l’État requis
law-each-offences-counterpart-elements = chaque élément selon le droit de l’État requis
law-row-confiscation-property = bien { $number }
law-each-confiscation-property = chaque bien
law-row-asset-return-property = bien { $number } à restituer
law-each-asset-return-property = chaque bien à restituer

## Éléments relatifs à un traité

law-fact-deposit = le jour du dépôt de l’instrument par l’État ({ $state })
law-fact-confirmation = la confirmation par le dépositaire du jour indiqué pour { $state }
law-fact-entry = le jour de l’entrée en vigueur du traité pour l’État ({ $state })
law-fact-end = le jour où l’État a cessé d’être lié ({ $state })
law-fact-party-list = si l’État ({ $state }) était partie le { $day }
law-fact-general-entry = le jour de l’entrée en vigueur du traité
law-fact-state = quel est { $path }
law-fact-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
law-fact-of-treaty = { $fact } ({ $instrument })
law-fact-status = si l’État était partie ({ $state })
law-fact-channel = quelle voie exige l’État ({ $state })
law-fact-languages = quelles langues accepte l’État ({ $state })
law-fact-in-force-between = si le traité est en vigueur entre les deux États ({ $instrument })
law-fact-entry-into-force = le jour de l’entrée en vigueur du traité
law-fact-extradition-basis = si l’État ({ $state }) tient le traité pour la base légale de l’extradition
law-fact-agreed-to-apply = si les deux États conviennent d’appliquer ces paragraphes
law-fact-more-effective = lequel des traités rend la coopération plus efficace
law-fact-earlier-conduct = si le traité s’étend à des faits antérieurs au jour où il a lié les deux États
law-fact-pending-after-withdrawal = ce que deviennent les demandes en cours après un retrait

## Ce que contient toute demande

law-field-format = le format du fichier
law-field-kind = le type de demande
law-field-requesting-state = l’État requérant
law-field-requested-state = l’État requis
law-field-on = la date de la demande
law-field-title = l’intitulé de la demande
law-field-language = la langue de la demande
law-field-translations = les traductions jointes
law-field-form = la forme de la demande (écrite ou orale)
law-field-channel = la voie de transmission
law-field-channel-agreed = si les deux États conviennent de la voie
law-field-requesting-authority = l’autorité requérante
law-field-requesting-authority-name = le nom de l’autorité requérante
law-field-requesting-authority-functions = les attributions de l’autorité requérante
law-field-requesting-authority-contact = un contact auprès de l’autorité requérante
law-field-requested-authority = l’autorité destinataire
law-field-requested-authority-name = le nom de l’autorité destinataire
law-field-requested-authority-functions = les attributions de l’autorité destinataire
law-field-requested-authority-contact = un contact auprès de l’autorité destinataire
law-field-proceedings = la procédure
law-field-proceedings-stage = s’il s’agit d’une enquête, de poursuites ou d’une procédure judiciaire
law-field-proceedings-subject = l’objet de la procédure
law-field-proceedings-nature = la nature de la procédure
law-field-proceedings-authority = l’autorité chargée de la procédure
law-field-proceedings-authority-name = le nom de l’autorité chargée de la procédure
law-field-proceedings-authority-functions = les attributions de l’autorité chargée de la procédure
law-field-proceedings-authority-contact = un contact auprès de l’autorité chargée de la procédure
law-field-proceedings-reference = le numéro de la procédure
law-field-legal-basis = la base légale
law-field-offences = les infractions
law-field-offences-title = le nom de l’infraction
law-field-offences-concept = quelle infraction des traités elle constitue
law-field-offences-provision = le texte qui la prévoit
law-field-offences-penalty = la peine encourue
law-field-offences-fiscal = si elle touche aussi à des questions fiscales
law-field-offences-criminal-in-requested-state = si les faits sont aussi punissables dans l’État requis
law-field-offences-maximum-months = la plus longue peine privative de liberté selon le droit de l’État requérant, en mois
law-field-offences-elements = les éléments de l’infraction selon le droit de l’État requérant
law-field-offences-elements-id = sa référence
law-field-offences-elements-text = ce en quoi il consiste
law-field-offences-elements-facts = les faits qui l’établissent
law-field-offences-elements-answers = l’élément de l’infraction de l’autre État auquel il répond
law-field-offences-elements-absent = s’il fait défaut dans les faits
law-field-offences-counterpart = l’infraction que les mêmes faits constituent dans l’État requis
law-field-offences-counterpart-title = le nom de l’infraction dans l’État requis
law-field-offences-counterpart-provision = le texte qui la prévoit dans l’État requis
law-field-offences-counterpart-penalty = la peine encourue dans l’État requis
law-field-offences-counterpart-elements = les éléments de l’infraction selon le droit de l’État requis
law-field-offences-counterpart-elements-id = sa référence
law-field-offences-counterpart-elements-text = ce en quoi il consiste
law-field-offences-counterpart-elements-facts = les faits qui l’établissent
law-field-offences-counterpart-elements-answers = l’élément de l’infraction de l’autre État auquel il répond
law-field-offences-counterpart-elements-absent = s’il fait défaut dans les faits
law-field-facts = le résumé des faits
law-field-facts-stated = les faits énoncés un à un
law-field-facts-stated-id = la référence par laquelle les mesures y renvoient
law-field-facts-stated-text = ce qui s’est passé
law-field-persons = les personnes concernées
law-field-persons-name = le nom
law-field-persons-other-names = autres noms et graphies
law-field-persons-role = la qualité dans l’affaire
law-field-persons-nationality = la nationalité
law-field-persons-born-on = la date de naissance ou de fondation
law-field-persons-location = le lieu où la personne se trouve
law-field-persons-identity-documents = les pièces d’identité
law-field-persons-legal-person = s’il s’agit d’une personne morale
law-field-persons-protected = si l’identité est protégée
law-field-measures = les mesures demandées
law-field-measures-id = sa référence
law-field-measures-purpose = le type d’entraide
law-field-measures-description = ce qui est voulu exactement
law-field-measures-facts = les faits sur lesquels elle repose
law-field-measures-purpose-of-result = à quoi servira le résultat
law-field-measures-procedure = la procédure particulière souhaitée
law-field-measures-procedure-reason = pourquoi cette procédure est souhaitée
law-field-measures-coercive = si elle exige une mesure coercitive
law-field-measures-location = le lieu
law-field-measures-grounds-to-believe = pourquoi l’on croit que la chose s’y trouve
law-field-measures-person = la personne visée
law-field-measures-questions = les questions à poser
law-field-measures-bank = la banque
law-field-measures-account = le compte ou son titulaire
law-field-measures-holder = le titulaire du compte
law-field-measures-period-from = le premier jour de la période
law-field-measures-period-to = le dernier jour de la période
law-field-measures-records = les types de pièces
law-field-measures-document = l’acte à signifier
law-field-measures-hearing-on = le jour de l’audience
law-field-measures-order = la décision judiciaire qui la fonde
law-field-measures-order-title = l’intitulé de la décision judiciaire qui la fonde
law-field-measures-order-issued-by = qui a rendu la décision judiciaire qui la fonde
law-field-measures-order-dated = la date de la décision judiciaire qui la fonde
law-field-measures-order-attached = si la décision judiciaire qui la fonde est jointe
law-field-measures-order-certified = si la copie de la décision judiciaire qui la fonde est certifiée et recevable dans l’État requis
law-field-measures-on-oath = si la personne doit être entendue sous serment
law-field-measures-kept-by = qui garde les objets prêtés
law-field-measures-returned-on = le jour où les objets prêtés sont rendus
law-field-purpose = à quoi servira la preuve, le renseignement ou la mesure
law-field-confidentiality = la demande de confidentialité
law-field-confidentiality-required = si la confidentialité est exigée
law-field-confidentiality-reasons = la raison de la confidentialité
law-field-urgency = l’urgence
law-field-urgency-urgent = si l’affaire est urgente
law-field-urgency-reasons = la raison de l’urgence
law-field-urgency-oral-agreed = si les deux États conviennent d’une demande orale
law-field-deadline = la date proposée
law-field-deadline-on = la date proposée
law-field-deadline-reasons = la raison de la date proposée
law-field-assurances = les assurances données
law-field-costs = les frais
law-field-earlier-contacts = les contacts et demandes antérieurs
law-field-agreed-paragraphs = si les deux États conviennent d’appliquer CNUCC 46(9) à (29) bien qu’un autre traité les lie
law-field-fictional = si la demande est fictive

## Éléments étrangers à la demande

law-field-grounds = les motifs invoqués
law-field-reasons = la motivation
law-field-consultations = la consultation de l’autre État
law-field-domestic-law-of-the-requested-state = ce que permet le droit de l’État requis
law-field-entry-into-force = le jour de l’entrée en vigueur du traité
law-field-will-prosecute = si l’affaire est soumise aux autorités de poursuite
law-field-heard = si l’État requérant a pu exposer ses vues

## Où, quand et par qui les actes ont été commis

law-field-conduct = quand, où, par qui et contre qui les actes ont été commis
law-field-conduct-on = le jour où les actes ont été commis
law-field-conduct-committed-in = les États sur le territoire desquels l’infraction a été commise
law-field-conduct-effects-in = les États où l’infraction a été préparée ou a produit des effets
law-field-conduct-aboard = l’État du pavillon ou de l’immatriculation, si l’infraction a été commise à bord d’un navire ou d’un aéronef
law-field-conduct-offender-nationalities = les nationalités de l’auteur présumé
law-field-conduct-offender-residence = l’État de résidence habituelle de l’auteur présumé
law-field-conduct-offender-stateless = si l’auteur présumé est apatride
law-field-conduct-offender-present-in = l’État où se trouve l’auteur présumé
law-field-conduct-victim-nationalities = les nationalités des victimes
law-field-conduct-victim-residence = l’État de résidence de la victime
law-field-conduct-against-state = l’État contre lequel l’infraction a été commise
law-field-conduct-meant-for = l’État où les actes commis à l’étranger devaient mener à une infraction
law-field-conduct-not-extradited-by = l’État qui n’extrade pas l’auteur présumé
law-field-conduct-not-extradited-as-national = si la nationalité est le seul motif de ne pas extrader
law-field-conduct-proceedings-in = les États qui agissent pour les mêmes faits
law-field-conduct-organized-group = si un groupe criminel organisé est impliqué
law-field-conduct-transnational = si l’infraction est transnationale

## Extradition et arrestation provisoire

law-field-extradition = les précisions sur l’extradition
law-field-extradition-sought-for = si la personne est recherchée pour être jugée ou pour purger une peine
law-field-extradition-description = le signalement de la personne recherchée
law-field-extradition-whereabouts = le lieu où se trouve la personne recherchée
law-field-extradition-in-requested-state = si la personne recherchée se trouve dans l’État requis
law-field-extradition-national-of-requested-state = si la personne recherchée est un national de l’État requis
law-field-extradition-warrant = le mandat d’arrêt
law-field-extradition-warrant-title = l’intitulé du mandat d’arrêt
law-field-extradition-warrant-issued-by = qui a délivré le mandat d’arrêt
law-field-extradition-warrant-dated = la date du mandat d’arrêt
law-field-extradition-warrant-attached = si le mandat d’arrêt est joint
law-field-extradition-warrant-certified = si la copie du mandat d’arrêt est certifiée et recevable dans l’État requis
law-field-extradition-judgment = le jugement de condamnation
law-field-extradition-judgment-title = l’intitulé du jugement de condamnation
law-field-extradition-judgment-issued-by = qui a rendu le jugement de condamnation
law-field-extradition-judgment-dated = la date du jugement de condamnation
law-field-extradition-judgment-attached = si le jugement de condamnation est joint
law-field-extradition-judgment-certified = si la copie du jugement de condamnation est certifiée et recevable dans l’État requis
law-field-extradition-judgment-enforceable = si le jugement est exécutoire
law-field-extradition-in-absentia = si la personne a été condamnée par défaut
law-field-extradition-retrial-assured = si un nouveau procès est assuré
law-field-extradition-penalty-months-requesting = la plus longue peine privative de liberté pour ces faits dans l’État requérant, en mois
law-field-extradition-penalty-months-requested = la plus longue peine privative de liberté pour ces faits dans l’État requis, en mois
law-field-extradition-sentence-months = la peine prononcée, en mois
law-field-extradition-remaining-months = ce qui reste de la peine, en mois
law-field-extradition-law-texts = les textes de loi applicables
law-field-extradition-evidence = les preuves contre la personne recherchée
law-field-extradition-limitation = la prescription applicable
law-field-extradition-time-barred = si l’action publique ou la peine est prescrite
law-field-extradition-political = si l’infraction est politique
law-field-extradition-military-only = si l’infraction est purement militaire
law-field-extradition-persecution-feared = si une persécution de la personne recherchée est à craindre
law-field-extradition-finally-judged-here = si les mêmes faits ont été définitivement jugés dans l’État requis
law-field-extradition-finally-judged-elsewhere = si les mêmes faits ont été définitivement jugés dans un autre État
law-field-extradition-prosecuted-here = si une procédure pour les mêmes faits est en cours dans l’État requis
law-field-extradition-amnestied = si une amnistie couvre l’infraction
law-field-extradition-committed-in-requested-state = si l’infraction a été commise dans l’État requis
law-field-extradition-committed-abroad-by-foreigner = si l’infraction a été commise hors de l’État requérant par un étranger
law-field-extradition-abroad-prosecutable-there = si l’État requis pourrait poursuivre une telle infraction commise à l’étranger par un étranger
law-field-extradition-treaty-required = si l’État requis subordonne l’extradition à un traité
law-field-extradition-treaty-exists = si un traité d’extradition lie les deux États
law-field-extradition-return-promised = si le retour de la personne dans l’État requis pour y purger la peine est promis
law-field-extradition-assurances = les assurances données pour l’extradition
law-field-extradition-custody-sought = si la détention en vue de l’extradition est demandée
law-field-extradition-custody-reasons = pourquoi la détention est demandée
law-field-extradition-request-to-follow = si une demande d’extradition doit suivre
law-field-extradition-arrested-on = le jour de l’arrestation
law-field-extradition-transmitted-by = le moyen par lequel la demande est transmise

## Transfèrement d’une personne détenue

law-field-transfer = les précisions sur le transfèrement
law-field-transfer-purpose = le but du transfèrement
law-field-transfer-consent = si la personne détenue consent au transfèrement
law-field-transfer-consent-informed = si ce consentement est libre et éclairé
law-field-transfer-agreed = si les deux États conviennent du transfèrement
law-field-transfer-custody = comment la personne est gardée en détention
law-field-transfer-return-terms = les conditions du retour
law-field-transfer-return-on = le jour du retour
law-field-transfer-needed-there = si la présence de la personne est nécessaire à une procédure dans l’État qui la détient
law-field-transfer-prolongs-custody = si le transfèrement prolonge la détention
law-field-transfer-safe-conduct = le sauf-conduit promis

## Audition par vidéoconférence

law-field-hearing = les précisions sur l’audition par vidéoconférence
law-field-hearing-capacity = à quel titre la personne est entendue
law-field-hearing-in-requested-state = si la personne à entendre se trouve dans l’État requis
law-field-hearing-why-not-in-person = pourquoi la personne ne comparaît pas en personne
law-field-hearing-lawful-there = si le droit de l’État requis permet l’audition
law-field-hearing-conducted-by = qui dirige l’audition
law-field-hearing-attended-by = qui assiste à l’audition
law-field-hearing-technical-contact = un contact technique
law-field-hearing-interpreter = l’interprète
law-field-hearing-on = le jour de l’audition par vidéoconférence

## Confiscation et mesures provisoires

law-field-confiscation = les précisions sur la confiscation ou la mesure provisoire
law-field-confiscation-route = si l’État requis doit rendre une décision ou exécuter celle de l’État requérant
law-field-confiscation-property = les biens
law-field-confiscation-property-description = ce qu’il est
law-field-confiscation-property-location = où il se trouve
law-field-confiscation-property-holder = son détenteur
law-field-confiscation-property-beneficial-owner = son bénéficiaire effectif
law-field-confiscation-property-link-to-offence = ce qui le rattache à l’infraction
law-field-confiscation-property-value = sa valeur
law-field-confiscation-property-currency = la monnaie de l’évaluation
law-field-confiscation-property-valued-on = le jour de l’évaluation
law-field-confiscation-facts-relied-on = les faits invoqués
law-field-confiscation-no-order = si aucune décision n’a été rendue
law-field-confiscation-order = la décision de confiscation, de gel ou de saisie
law-field-confiscation-order-title = l’intitulé de la décision de confiscation, de gel ou de saisie
law-field-confiscation-order-issued-by = qui a rendu la décision de confiscation, de gel ou de saisie
law-field-confiscation-order-dated = la date de la décision de confiscation, de gel ou de saisie
law-field-confiscation-order-attached = si la décision de confiscation, de gel ou de saisie est jointe
law-field-confiscation-order-certified = si la copie de la décision de confiscation, de gel ou de saisie est certifiée et recevable dans l’État requis
law-field-confiscation-order-final = si la décision est définitive
law-field-confiscation-extent = la mesure dans laquelle la décision est à exécuter
law-field-confiscation-third-party-notice = l’avis donné aux tiers de bonne foi
law-field-confiscation-due-process = comment une procédure régulière a été assurée
law-field-confiscation-actions = les mesures provisoires voulues
law-field-confiscation-jurisdiction = si l’État requérant a compétence sur l’infraction
law-field-confiscation-criminal-in-both = si les faits sont punissables dans les deux États
law-field-confiscation-trivial-value = si les biens sont de valeur minime
law-field-confiscation-evidence-in-time = si des preuves suffisantes sont envoyées à temps

## Restitution d’avoirs

law-field-asset-return = les précisions sur la restitution d’avoirs
law-field-asset-return-property = les biens à restituer
law-field-asset-return-property-description = ce qu’il est
law-field-asset-return-property-location = où il se trouve
law-field-asset-return-property-holder = son détenteur
law-field-asset-return-property-beneficial-owner = son bénéficiaire effectif
law-field-asset-return-property-link-to-offence = ce qui le rattache à l’infraction
law-field-asset-return-property-value = sa valeur
law-field-asset-return-property-currency = la monnaie de l’évaluation
law-field-asset-return-property-valued-on = le jour de l’évaluation
law-field-asset-return-embezzled-public-funds = s’il s’agit de fonds publics détournés ou de leur blanchiment
law-field-asset-return-confiscated-for-us = si la confiscation a eu lieu à la demande de l’État requérant
law-field-asset-return-final-judgment = s’il existe un jugement définitif de l’État requérant
law-field-asset-return-judgment-waived = si l’État requis renonce à exiger un jugement définitif
law-field-asset-return-prior-ownership = la preuve de la propriété antérieure
law-field-asset-return-damage-recognised = si l’État requis reconnaît un préjudice à l’État requérant
law-field-asset-return-prior-owners = les propriétaires légitimes antérieurs
law-field-asset-return-victims = les victimes à dédommager
law-field-asset-return-expenses = les dépenses à déduire
law-field-asset-return-agreement = l’accord sur la destination des biens

## Transfert de procédures pénales

law-field-proceedings-transfer = les précisions sur le transfert de procédures
law-field-proceedings-transfer-serves-justice = en quoi le transfert sert la bonne administration de la justice
law-field-proceedings-transfer-several-jurisdictions = si plusieurs juridictions sont en cause
law-field-proceedings-transfer-agreed = si les deux États conviennent du transfert de procédures
law-field-proceedings-transfer-case-file = le dossier de l’affaire

## Transfèrement d’une personne condamnée

law-field-sentenced = les précisions sur le transfèrement de la personne condamnée
law-field-sentenced-agreement = l’accord sur lequel repose le transfèrement
law-field-sentenced-national = si le condamné est un national de l’État d’exécution
law-field-sentenced-consent = si le condamné consent
law-field-sentenced-consent-in-writing = si le consentement du condamné est écrit
law-field-sentenced-judgment = le jugement de condamnation
law-field-sentenced-judgment-title = l’intitulé du jugement de condamnation
law-field-sentenced-judgment-issued-by = qui a rendu le jugement de condamnation
law-field-sentenced-judgment-dated = la date du jugement de condamnation
law-field-sentenced-judgment-attached = si le jugement de condamnation est joint
law-field-sentenced-judgment-certified = si la copie du jugement de condamnation est certifiée et recevable dans l’État requis
law-field-sentenced-judgment-final = si le jugement est définitif
law-field-sentenced-criminal-in-both = si les faits sont punissables dans les deux États
law-field-sentenced-remaining-months = ce qui reste de la peine, en mois
law-field-sentenced-time-served = le temps déjà purgé
law-field-sentenced-circumstances = les circonstances de l’infraction
law-field-sentenced-character = la personnalité et la conduite du condamné
law-field-sentenced-identity-and-residence = l’identité et la résidence du condamné
law-field-sentenced-maximum-there = la peine maximale dans l’État d’exécution
law-field-sentenced-offends-essential-interests = si le transfèrement touche à la souveraineté, à la sécurité ou à l’ordre public de l’un des États
law-field-sentenced-acquitted-there = si l’État d’exécution a acquitté la personne des mêmes faits
law-field-sentenced-enforced-or-lapsed-there = si une peine pour les mêmes faits a été exécutée ou prescrite dans l’État d’exécution
law-field-sentenced-time-barred-there = si l’action publique est prescrite dans l’État d’exécution
law-field-sentenced-military = si l’infraction est militaire dans l’État d’exécution
law-field-sentenced-not-prosecuted-there = si l’État d’exécution a décidé de ne pas poursuivre les mêmes faits
law-field-sentenced-political = si l’infraction est politique dans l’État d’exécution
law-field-sentenced-proceedings-there = si une procédure pour les mêmes faits est en cours dans l’État d’exécution
law-field-sentenced-unpaid-sums = si des amendes, frais ou dommages-intérêts restent dus
law-field-sentenced-national-of-sentencing-state = si le condamné est un national de l’État de condamnation
law-field-sentenced-resident-there = si le condamné a sa résidence permanente dans l’État d’exécution
law-field-sentenced-disproportionate = si la peine maximale dans l’État d’exécution est sans proportion avec la peine prononcée

## Enquête conjointe

law-field-joint-team = les précisions sur l’enquête conjointe
law-field-joint-team-agreement = l’accord sur l’enquête conjointe
law-field-joint-team-case-by-case = si l’enquête conjointe est convenue pour cette affaire
law-field-joint-team-parties = les parties à l’enquête conjointe
law-field-joint-team-purpose = le but de l’enquête conjointe
law-field-joint-team-period = la durée de l’enquête conjointe
law-field-joint-team-place = le lieu de l’enquête conjointe
law-field-joint-team-leaders = qui dirige l’enquête conjointe
law-field-joint-team-members = qui participe à l’enquête conjointe
law-field-joint-team-evidence = comment les preuves sont recueillies et employées
law-field-joint-team-assets = ce qui est fait au sujet des avoirs
law-field-joint-team-disclosure = ce qui peut être révélé
law-field-joint-team-costs = qui supporte les frais de l’enquête conjointe
law-field-joint-team-language = la langue de travail de l’enquête conjointe
law-field-joint-team-evaluation = comment et quand l’enquête conjointe est évaluée
law-field-joint-team-sovereignty-kept = si la souveraineté de l’État où elle se déroule est pleinement respectée

## Techniques d’enquête spéciales

law-field-technique = les précisions sur la technique spéciale
law-field-technique-technique = quelle technique spéciale est voulue
law-field-technique-agreement = l’accord sur la technique spéciale
law-field-technique-case-by-case = si la technique spéciale est décidée pour cette affaire
law-field-technique-target = la personne ou la chose visée par la technique spéciale
law-field-technique-period = la durée d’emploi de la technique spéciale
law-field-technique-lawful-there = si le droit de l’État requis permet la technique spéciale
law-field-technique-consent-of-all = si tous les États concernés consentent
law-field-technique-handling-of-goods = ce qui est fait des marchandises ou des fonds
law-field-technique-costs-and-jurisdiction = ce qui est convenu des frais et de la compétence

## Information communiquée sans demande

law-field-information = l’information communiquée sans demande
law-field-information-content = ce que dit l’information
law-field-information-relevance = en quoi l’information peut aider
law-field-information-competent-authority = l’autorité à laquelle l’information est destinée
law-field-information-criminal-matter = si l’information concerne une affaire pénale
law-field-information-harms-own-proceedings = si la communication nuit aux procédures de l’expéditeur
law-field-information-confidential = si l’information doit rester confidentielle
law-field-information-restrictions = les limites fixées à l’usage de l’information
law-field-information-feedback = ce que l’expéditeur voudrait savoir en retour

## Affaires civiles et administratives

law-field-civil = les précisions sur l’affaire civile ou administrative
law-field-civil-matter = si l’affaire est civile ou administrative
law-field-civil-concerns-corruption = si l’affaire concerne la corruption
law-field-civil-proceedings = la procédure civile ou administrative
law-field-civil-parties = les parties à l’affaire
law-field-civil-acts-asked = les actes demandés
law-field-civil-witnesses = les témoins à entendre
law-field-civil-questions = les questions à leur poser
law-field-civil-objects = les pièces ou objets à examiner
law-field-civil-special-method = la forme spéciale souhaitée
law-field-civil-lawful-here = si le droit de l’État requérant permet les actes demandés
law-field-civil-lawful-there = si le droit de l’État requis permet les actes demandés
law-field-civil-judicial-competence = si les actes relèvent des attributions de l’autorité judiciaire de l’État requis
law-field-civil-offends-public-order = si les actes portent atteinte à l’ordre public de l’État requis

## Preuves électroniques

law-field-digital = les précisions sur les preuves électroniques
law-field-digital-action = si les données sont à conserver, à communiquer ou à intercepter
law-field-digital-custodian = qui détient les données
law-field-digital-identifiers = les comptes, numéros ou adresses qui identifient les données
law-field-digital-time-stamps = les heures des données, avec leur fuseau horaire
law-field-digital-link-to-offence = ce qui rattache les données à l’infraction
law-field-digital-request-to-follow = si une demande formelle des données doit suivre
law-field-digital-preserve-until = le dernier jour où les données sont à conserver

## Cellules de renseignement financier

law-field-intelligence = les précisions sur l’échange entre cellules de renseignement financier
law-field-intelligence-from-unit = la cellule qui envoie
law-field-intelligence-to-unit = la cellule destinataire
law-field-intelligence-transactions = les opérations concernées
law-field-intelligence-link-to-offence = ce qui rattache les opérations à l’infraction
law-field-intelligence-conditions = les conditions d’usage de ce qui est envoyé
