## Interroger le droit : les questions

web-law-title = Interroger le droit
web-law-lead = Des questions sur les traités du recueil. Chaque réponse cite son paragraphe, et le repère l’ouvre à côté de la page. Rien de ce que vous demandez n’est conservé.
web-law-moment-write = Avant d’écrire
web-law-moment-send = Avant d’envoyer
web-law-moment-answer = Recevoir et décider
web-law-moment-conduct = Les faits
web-law-moment-texts = Les traités eux-mêmes
web-law-ask-basis = Qu’est-ce qui nous lie ?
web-law-ask-checklist = Que doit contenir la demande ?
web-law-ask-check = Examiner un fichier de demande
web-law-ask-risks = Que peut-on nous opposer ?
web-law-ask-duties = Qui doit quoi, et pour quand ?
web-law-ask-refusal = Ce motif peut-il être invoqué ?
web-law-ask-dual = Les faits sont-ils punissables dans les deux États ?
web-law-ask-jurisdiction = Qui est compétent ?
web-law-ask-status = Où en est chaque traité ?
web-law-ask-concordance = La même idée dans chaque traité
web-law-ask-errata = Pièges des textes
web-law-say-basis = Les traités qui lient deux États un jour donné, ceux qui les lient peut-être, ceux qui ne les lient pas, et pourquoi.
web-law-say-checklist = Ce que les traités exigent d’une demande de ce type, avec des cases à cocher avant l’envoi.
web-law-say-check = Ce qui manque à un fichier de demande, chaque point avec son paragraphe et son remède.
web-law-say-risks = Les motifs de refus que les faits laissent ouverts, et ce qui les ferme.
web-law-say-duties = Ce qui suit d’un événement : quel État doit quoi, et le dernier jour pour le faire.
web-law-say-refusal = Motif par motif : ouvert, obligatoire, exclu, ou ouvert une fois autre chose accompli.
web-law-say-dual = Les infractions des deux droits côte à côte, élément par élément.
web-law-say-jurisdiction = Les chefs de compétence de chaque État, et quand les États doivent se consulter.
web-law-say-status = Entrée en vigueur, parties, amendement et retrait, à une date donnée.
web-law-say-concordance = Où chaque traité énonce une idée, avec quelle force, et les différences qui décident d’une affaire.
web-law-say-errata = Fautes, contradictions et points ouverts des textes, et notre lecture.
web-law-legend = Comment lire une réponse
web-law-legend-satisfied = La règle est respectée, ou le traité lie.
web-law-legend-not-satisfied = La règle est enfreinte, ou le motif est exclu.
web-law-legend-undetermined = Des faits ou des dates manquent, et la réponse les nomme. Elle ne devine jamais.
web-law-legend-conflict = Deux dispositions s’opposent. Lisez les deux avant de décider.
web-law-legend-cite = Un repère tel que « CNUCC 46(21) » ouvre le paragraphe : ce qu’il dit dans nos mots, le texte officiel s’il a été importé, et la même matière dans les autres traités.

## Ce que demande chaque question

web-law-choose = Choisir…
web-law-kind = Type de demande
web-law-kind-usual = Celui qui est habituel pour cette décision
web-law-kind-any = Tous les types
web-law-requesting = État requérant
web-law-requested = État requis
web-law-other-days = Choisir les dates
web-law-day-on = Droit de ce jour
web-law-day-say-on = Laissé vide : aujourd’hui.
web-law-day-conduct = Jour des faits
web-law-day-say-conduct = Montre si chaque traité liait les deux États quand les faits ont été commis.
web-law-day-known-as-of = Connu au
web-law-day-say-known-as-of = Ne retient que ce que les sources disaient jusqu’à ce jour. Laissé vide : aujourd’hui.
web-law-day-requested-on = Jour de la demande
web-law-day-withdrawal = Jour à partir duquel compte la notification de retrait
web-law-file = Fichier de demande
web-law-file-hint = JSON au format de demande, { $kilobytes } ko au plus. Il est lu, il reçoit sa réponse, il n’est pas conservé.
web-law-file-what = Un fichier de demande est un seul texte au format de demande. Il commence ainsi :
web-law-file-sample = Début d’un fichier de demande
web-law-file-blank = Un champ omis veut dire inconnu, jamais non. La réponse dit ce qui manque.
web-law-act-ask = Voir la réponse
web-law-act-checklist = Établir la liste
web-law-act-check = Examiner le fichier
web-law-act-refusal = Peser les motifs
web-law-act-duties = Voir ce qui est dû
web-law-act-conduct = Comparer les deux droits
web-law-act-status = Voir les États
web-law-act-concordance = Voir les idées
web-law-onward = Continuer avec les mêmes États
web-law-swap = Poser la question dans l’autre sens

## Ce que dit chaque réponse

web-law-question = { $requesting } → { $requested } : { $kind }
web-law-between = Entre l’État requérant ({ $requesting }) et l’État requis ({ $requested }).
web-law-law-of = Droit du
web-law-known = connu au
web-law-conduct-on = Faits commis le
web-law-unknown = Inconnu :
web-law-list = {" "};{" "}
web-law-table = Tableau : { $of }
web-law-colon = {" "}:{" "}
web-law-in-detail = En détail
web-law-fallback = Si aucun traité ne suffit
web-law-assumptions = Ce que cette réponse tient pour acquis
web-law-silent = Ne disent rien de ce type de demande
web-law-declared = Déclaré
web-law-source = Source :
web-law-unverified = Non vérifié auprès du dépositaire.
web-law-parties-of = Parties et dates
web-law-note = Note
web-law-notes = Notes sur les textes
web-law-note-back = Retour à l’appel de note
web-law-digest = Empreinte du droit appliqué :
web-law-judged-by = Traités entre les deux États
web-law-perhaps = si ce traité lie

## Ce qui nous lie

web-law-lead-basis = Tous les traités du recueil, dans l’ordre où le praticien les cite : ce qui lie avant ce qui lie peut-être, le plus étroit avant le plus large.
web-law-group-binds = Lient les deux États
web-law-group-may = Lient peut-être les deux États
web-law-group-not = Ne lient pas les deux États
web-law-empty-basis = Choisissez l’autre État. La réponse range les traités en trois groupes :
web-law-empty-binds = Ceux qui lient les deux États : depuis quel jour, et par quel paragraphe.
web-law-empty-may = Ceux qui les lient peut-être : un jour qu’aucune source ne donne n’est jamais deviné, et la réponse dit ce qui trancherait.
web-law-empty-not = Ceux qui ne les lient pas, et pourquoi.

## La liste de contrôle

web-law-lead-checklist = Ce que les traités exigent vient d’abord ; ce que la pratique ajoute vient en dernier, et son absence n’est pas un manquement.
web-law-print-hint = S’imprime en A4, avec des cases à cocher.
web-law-contents = Ce que dit la demande et comment elle part
web-law-conditions = Ce qui doit être vrai
web-law-need-required = Exigé
web-law-need-where-possible = Si possible
web-law-need-only-if = Seulement si
web-law-need-agreement = Par accord
web-law-only-if = Seulement si :
web-law-part-empty = Aucune règle de ce traité ne demande quoi que ce soit à ce type de demande.
web-law-checklist-none = Aucun traité du recueil ne lie les deux États, même peut-être. Suit ce que demande la pratique.
web-law-practice = Ce que demande la pratique
web-law-practice-say = Aucun traité ne l’exige, et son absence n’est pas un manquement.
web-law-empty-checklist = Choisissez l’autre État et le type de demande. Chaque traité entre les deux États a alors sa liste : ce que dit la demande, comment elle part, ce qui doit être vrai.

## L’examen d’un fichier

web-law-lead-check = L’examen que fait le formulaire, pour une demande rédigée ailleurs.
web-law-day-today = Le fichier n’indique aucun jour : celui d’aujourd’hui a été pris.
web-law-empty-risks = Avec l’examen viennent les motifs pour lesquels l’État requis peut refuser : ceux que les faits ouvrent, ceux qu’ils n’écartent pas, et ce qu’il faut ajouter contre chacun.

## Le refus

web-law-lead-refusal = Dites ce qui est envisagé et pour quels motifs. Chaque motif reçoit sa réponse, avec ce qui doit précéder.
web-law-decision = Ce qui est envisagé
web-law-decision-refuse = Refuser l’entraide
web-law-decision-postpone = Reporter l’exécution
web-law-decision-lift = Lever une mesure conservatoire
web-law-grounds = Motifs
web-law-grounds-request = La demande et son exécution
web-law-grounds-state = L’État et son droit
web-law-grounds-offence = L’infraction
web-law-grounds-judgment = Jugements et autres procédures
web-law-grounds-person = La personne
web-law-grounds-other = Autre
web-law-reasons = Motivation telle qu’elle est rédigée
web-law-reasons-hint = Elle est pesée et n’est pas conservée. N’y mettez pas de noms.
web-law-consulted = L’État requérant a été consulté
web-law-heard = A-t-il eu la possibilité de présenter ses vues ?
web-law-conduct-criminal-here = L’acte est-il, sous quelque nom que ce soit, une infraction dans notre État ?
web-law-coercive = Tout ce qui est refusé exige-t-il une contrainte ?
web-law-will-prosecute = Le national non remis est-il déféré à nos propres autorités ?
web-law-organized-group = Un groupe criminel organisé est-il en cause ?
web-law-organized-hint = Les traités sur la criminalité organisée ne comptent que si c’est dit.
web-law-refusal-of = { $decision ->
    [postpone] Report envisagé ({ $requested } → { $requesting }) : { $kind }
    [lift] Levée d’une mesure envisagée ({ $requested } → { $requesting }) : { $kind }
   *[refuse] Refus envisagé ({ $requested } → { $requesting }) : { $kind }
}
web-law-steps = D’abord, ou en même temps :
web-law-rests-on = Repose sur
web-law-nothing-said = Aucun traité entre les deux États ne nomme ce motif.
web-law-other-rules = { $count ->
    [one] { $count } autre règle pesée
   *[other] { $count } autres règles pesées
}
web-law-empty-refusal = Cochez les motifs auxquels vous pensez. Chacun reçoit l’une de six réponses :

## Ce qui est dû

web-law-lead-duties = Dites ce qui s’est produit et quand. Les délais sont comptés jusqu’à leur dernier jour ; « promptement » reste un mot.
web-law-event = Ce qui s’est produit
web-law-event-on = Ce jour-là
web-law-events-request = La demande
web-law-events-decision = Les décisions
web-law-events-confidence = Confidentialité et informations
web-law-events-person = Témoins et détenus
web-law-events-extradition = Extradition
web-law-events-property = Biens
web-law-events-together = Procédures, peines, travail commun
web-law-events-treaty = Le traité lui-même
web-law-events-other = Autre
web-law-owed-requested = À la charge de l’État requis ({ $state })
web-law-owed-requesting = À la charge de l’État requérant ({ $state })
web-law-owed-each = À la charge de chacun des deux États
web-law-col-what = Quoi
web-law-col-by-when = Pour quand
web-law-col-where = Où c’est écrit
web-law-urgent-yes = (dans les affaires urgentes)
web-law-urgent-no = (dans les affaires non urgentes)
web-law-only-kinds = Pour ces demandes seulement : { $kinds }
web-law-until = jusqu’au
web-law-from = à partir du
web-law-effects = Ce qui prend effet
web-law-forecast = Prévision : les jours fériés de cette période ne sont pas tous connus.
web-law-no-period = Aucun délai fixé
web-law-no-duties = Aucun traité entre les deux États n’y attache d’obligation, et la pratique n’en fait courir aucun délai.
web-law-empty-duties = Choisissez ce qui s’est produit et l’autre État. La réponse énumère ce que doit alors chaque État, avec le dernier jour si un délai est fixé.

## Les faits

web-law-conduct-title = Punissable dans les deux États, et qui est compétent
web-law-lead-conduct = Deux questions sur les mêmes faits, auxquelles répond un seul fichier de demande.
web-law-offence = Infraction { $number }
web-law-no-counterpart = Aucun équivalent nommé
web-law-col-facts = Faits qui l’établissent
web-law-col-answer = Réponse
web-law-no-elements = Le fichier ne nomme aucun élément de l’infraction de l’État requis. Ajoutez à l’infraction « counterpart » avec ses « elements ».
web-law-ours-alone = Ne répond à aucun élément là-bas
web-law-stated-yes = La demande dit que les faits sont punissables dans l’État requis.
web-law-stated-no = La demande dit que les faits ne sont pas punissables dans l’État requis.
web-law-stated-unknown = La demande ne dit pas si les faits, pris ensemble, sont punissables dans l’État requis.
web-law-no-offence = Le fichier ne nomme aucune infraction. Ajoutez-la dans « offences ».
web-law-treaties-say = { $count ->
    [one] Ce que disent les traités : { $count } paragraphe
   *[other] Ce que disent les traités : { $count } paragraphes
}
web-law-jurisdiction-hint = « Doit » : le traité oblige l’État à prévoir ce chef. « Peut » : il l’y autorise seulement.
web-law-col-ground = Chef de compétence
web-law-claim-must = doit
web-law-claim-may = peut
web-law-more-states = { $count ->
    [one] { $count } autre État est nommé dans le fichier. Nommez-en moins pour le voir.
   *[other] { $count } autres États sont nommés dans le fichier. Nommez-en moins pour les voir.
}
web-law-would-decide = Ce qui trancherait les points ouverts :
web-law-consult = Consultation entre États qui agissent sur les mêmes faits
web-law-no-jurisdiction = Aucun traité du recueil ne donne à ces États de chef de compétence.
web-law-empty-dual = Deux infractions se comparent par les faits et jamais par leur nom : chaque élément de l’infraction de l’État requis, l’élément de la nôtre qui y répond, les faits qui l’établissent.
web-law-empty-jurisdiction = La compétence se tire de la partie « conduct » : où les faits ont été commis, par qui, contre qui.

## Où en est chaque traité

web-law-lead-status = Ouvrez un traité pour voir chaque État de sa liste, depuis quand il est lié, et ce que personne n’a vérifié.
web-law-col-treaty = Traité
web-law-col-adopted = Adopté le
web-law-col-since = En vigueur depuis le
web-law-col-bound = États liés aujourd’hui
web-law-col-complete = Liste complète jusqu’au
web-law-and-undetermined = { $count ->
    [one] et { $count } indéterminé
   *[other] et { $count } indéterminés
}
web-law-depositary = Dépositaire
web-law-authentic = Langues faisant foi
web-law-text = Le texte
web-law-articles = Article par article
web-law-entry-computed = Calculé d’après les dépôts.
web-law-entry-stated = Selon sa source.
web-law-one-state = Un État en détail
web-law-stands = États affichés
web-law-stands-bound = Liés
web-law-stands-not-bound = Non liés
web-law-stands-undetermined = Indéterminés
web-law-one-stands-bound = Lié
web-law-one-stands-not-bound = Non lié
web-law-one-stands-undetermined = Indéterminé
web-law-parties = États de la liste
web-law-parties-none = Aucun État de la liste n’est ainsi ce jour-là. Affichez-les tous.
web-law-col-state = État
web-law-col-that-day = Ce jour-là
web-law-col-signed = Signature
web-law-col-deposited = Dépôt
web-law-col-from = Lié depuis le
web-law-col-until = Jusqu’au
web-law-col-verified = Vérifié
web-law-not-before = pas avant le
web-law-by-list = selon la liste
web-law-verified-yes = Oui
web-law-verified-partly = En partie
web-law-verified-no = Non
web-law-amendment = Amendement
web-law-withdrawal = Retrait
web-law-unsettled = Le texte laisse ce point ouvert.
web-law-pending = Ce que devient une demande en cours
web-law-pending-hint = Quand un État se retire alors qu’une demande est en cours.

## La même idée dans chaque traité

web-law-lead-concordance = Une ligne par idée, une colonne par traité. Ce qui diffère est dit sous la ligne.
web-law-concept = Partie
web-law-only-differences = Seulement là où les traités diffèrent
web-law-all-parts = Toutes les parties
web-law-ideas = { $count ->
    [one] { $count } idée
   *[other] { $count } idées
}
web-law-differing = { $count ->
    [one] { $count } diffère
   *[other] { $count } diffèrent
}
web-law-within = { $count ->
    [one] Dans « { $part } » : { $count } idée
   *[other] Dans « { $part } » : { $count } idées
}
web-law-narrower = Restreindre encore
web-law-col-idea = Idée
web-law-absent = Non énoncé
web-law-absent-here = Rien de cela dans :
web-law-no-difference = Les traités ne diffèrent pas ici. Affichez toutes les idées de la partie.
web-law-parts-hint = Choisissez une partie, ou seulement les idées où les traités diffèrent.

## Pièges des textes

web-law-lead-errata = À lire avant de citer : ce qui est fautif, différent ou ouvert, et notre lecture.
web-law-notes-counted = { $count ->
    [0] Aucune note
    [one] { $count } note
   *[other] { $count } notes
}
web-law-no-errata = Aucune note n’est consignée sur ce texte.
web-law-empty-errata = Choisissez un traité. Chaque note cite son paragraphe, ce qui y est fautif ou différent, et notre lecture.

## À côté d’un examen

web-beside-treaties = { $count ->
    [one] { $count } autre traité, non décisif
   *[other] { $count } autres traités, non décisifs
}
web-beside-say = Ils n’atteignent pas cette demande, ou ne l’atteindraient que si elle en disait plus.
web-risks = { $count ->
    [0] Risque de refus : aucun motif n’est ouvert
    [one] Risque de refus : { $count } motif est ouvert
   *[other] Risque de refus : { $count } motifs sont ouverts
}
web-risks-possible = { $count ->
    [one] { $count } motif non écarté
   *[other] { $count } motifs non écartés
}
web-risks-excluded = { $count ->
    [one] { $count } motif écarté par les faits
   *[other] { $count } motifs écartés par les faits
}
web-risks-none = Aucun traité entre les deux États ne nomme de motif pour refuser ce type de demande.
web-risk-not-satisfied = ouvert
web-risk-undetermined = non écarté
web-risk-satisfied = écarté
web-risk-conflict = conflit
web-risk-mandatory = le refus serait obligatoire

## Parties de la concordance

web-law-part-definitions = Définitions
web-law-part-convention = Buts du traité
web-law-part-sovereignty = Souveraineté
web-law-part-offences = Infractions
web-law-part-legal-persons = Personnes morales
web-law-part-prosecution = Poursuites et sanctions
web-law-part-confiscation = Confiscation et gel
web-law-part-victims = Victimes et réparation
web-law-part-jurisdiction = Compétence
web-law-part-prevention = Prévention
web-law-part-consequences = Conséquences des actes de corruption
web-law-part-protection = Protection des témoins et des victimes
web-law-part-law-enforcement = Détection et répression
web-law-part-cooperating-persons = Personnes qui coopèrent
web-law-part-national-cooperation = Coopération au plan national
web-law-part-assistance = Devoir d’entraide
web-law-part-purposes = Buts de l’entraide
web-law-part-convictions = Condamnations étrangères
web-law-part-channel = Voies de transmission
web-law-part-contents = Contenu de la demande
web-law-part-information = Renseignements complémentaires
web-law-part-execution = Exécution
web-law-part-use = Limites d’usage
web-law-part-confidentiality = Confidentialité
web-law-part-refusal = Refus
web-law-part-postponement = Report
web-law-part-dual-criminality = Double incrimination
web-law-part-consultation = Consultation avant de décider
web-law-part-transfer = Transfèrement de détenus
web-law-part-hearing = Audition par liaison vidéo
web-law-part-spontaneous = Informations sans demande
web-law-part-safe-conduct = Sauf-conduit
web-law-part-costs = Frais
web-law-part-records = Documents publics
web-law-part-relation = Rapport aux autres traités
web-law-part-proceedings = Transfert de procédures
web-law-part-extradition = Extradition
web-law-part-sentenced-persons = Transfèrement de condamnés
web-law-part-joint-investigations = Enquêtes conjointes
web-law-part-special-techniques = Techniques d’enquête spéciales
web-law-part-asset-recovery = Recouvrement d’avoirs
web-law-part-laundering = Prévention du blanchiment
web-law-part-assets = Restitution et disposition des avoirs
web-law-part-training = Formation et assistance technique
web-law-part-conference = Conférence des États parties
web-law-part-secretariat = Secrétariat
web-law-part-implementation = Application
web-law-part-participation = Devenir partie
web-law-part-entry-into-force = Entrée en vigueur
web-law-part-agreements = Accords complémentaires
web-law-part-amendment = Amendement
web-law-part-withdrawal = Retrait
web-law-part-scope = Champ d’application
web-law-part-witnesses = Témoins et experts
web-law-part-judgments = Reconnaissance des jugements
web-law-part-reservations = Réserves
web-law-part-annexes = Annexes
web-law-part-access-to-justice = Accès à la justice
web-law-part-legal-information = Information sur le droit
web-law-part-service = Signification d’actes
web-law-part-civil-letters = Commissions rogatoires civiles
web-law-part-request = Forme de la demande
web-law-part-criminal-records = Casiers judiciaires
web-law-part-consultations = Échange de vues
web-law-part-disputes = Différends
web-law-part-financial-intelligence = Renseignement financier
web-law-part-specialized-authorities = Autorités spécialisées
web-law-part-bank-secrecy = Secret bancaire
web-law-part-cooperation = Coopération en général
web-law-part-direct-recovery = Recouvrement direct de biens
web-law-part-recovery-mechanisms = Recouvrement par la confiscation
web-law-part-depositary = Dépositaire
web-law-part-protocols = Protocoles
