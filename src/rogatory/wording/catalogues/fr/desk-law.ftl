## Position d’un instrument sur un type de demande, et déclarations des États

desk-law-stance = { $stance ->
    [rules] a ses propres règles
    [general] n’a rien de propre ; ses règles d’entraide portent la demande
    [invites] invite seulement les États à convenir ou à envisager
   *[silent] n’en dit rien
}
desk-law-silent = { $treaty } ({ $bound }) ne dit rien de ce type de demande.
desk-law-declaration = { $type ->
    [reservation] réserve
    [central_authority] autorité centrale désignée
    [extradition_basis] traité pris ou non comme base d’extradition
    [languages] langues acceptées
    [channel] voie exigée
   *[declaration] déclaration
}
desk-law-declared = Déclaré par cet État : { $state } ({ $what }) :
desk-law-perhaps = On ignore si ce traité lie ici.

## Notes sur les textes, et concordance

desk-law-note-kind = { $kind ->
    [erratum] faute du texte
    [difference] différence entre traités
    [conflict] le texte se contredit
    [reading] point ouvert, notre lecture
    [force] différence de force
   *[period] différence de délai
}
desk-law-note-again = Note sur le texte : comme sous { $place }
desk-law-pair = { $head } : { $said }
desk-law-no-errata = Aucune note n’est consignée sur ce texte.
desk-law-no-difference = Aucune différence n’est consignée.
desk-law-absent = Absent de : { $treaties }
desk-law-counterparts = Se trouve aussi ici : { $places }
desk-law-rules-here = Règles qui reposent sur ce passage :
desk-law-no-rules = Aucune règle ne repose sur ce passage.
desk-law-rule-kind = { $kind ->
    [content] contenu de la demande
    [ground] motif de refus ou de report
    [mandatory_ground] motif à appliquer obligatoirement
    [bar] limite au refus
    [duty] obligation
    [clock] délai
    [safeguard] garantie
    [channel] voie de transmission
    [jurisdiction] compétence
   *[basis] fondement
}
desk-law-rule-grounds = motifs : { $grounds }
desk-law-rule-owed = à la charge de { $who }, après : { $events }
desk-law-rule-period = délai : { $period }
desk-law-rule-claim = chef de compétence : { $claim }

## Ce qu’une règle examine

desk-law-condition = { $condition ->
    [not_only_service] autre chose qu’une signification d’actes est demandé
    [legal_person] une personne morale est concernée
    [urgent] l’affaire est urgente
    [oral] la demande est orale
    [confidentiality_required] la confidentialité est exigée
   *[deadline_suggested] une date est proposée
}
desk-law-test-is = { $fact } : { $value }
desk-law-test-is-not = { $fact } : tout sauf { $value }
desk-law-test-under = { $fact } : moins de { $value }
desk-law-test-at-least = { $fact } : { $value } ou plus
desk-law-yes = oui
desk-law-no = non
desk-law-said = indiqué
desk-law-value = { $value ->
    [investigation] enquête
    [prosecution] poursuites
    [judicial_proceeding] procédure judiciaire
    [sentence] exécution d’une peine
    [evidence_or_statements] témoignages ou dépositions
    [service_of_documents] signification d’actes
    [search_seizure_freezing] perquisition, saisie ou gel
    [examination_of_objects_and_sites] examen d’objets et visite de lieux
    [information_and_expert_evaluations] informations, pièces à conviction et expertises
    [documents_and_records] documents et dossiers
    [identifying_proceeds_as_evidence] identification du produit à titre de preuve
    [voluntary_appearance] comparution volontaire
    [other_assistance] autre entraide
    [tracing_and_freezing_proceeds] localisation et gel du produit
    [asset_recovery] recouvrement d’avoirs
    [central_authority] l’autorité centrale
    [diplomatic] la voie diplomatique
    [interpol] INTERPOL
    [arab_criminal_police_bureau] le Bureau arabe de police criminelle
    [written] par écrit
    [written_record] par un moyen laissant une trace écrite
    [oral] oralement
    [obtain_order] décision restant à obtenir là-bas
    [enforce_order] exécution de notre décision
    [witness] témoin
    [expert] expert
    [suspect] suspect
    [identification] identification
    [testimony] témoignage
    [trial] jugement
    [controlled_delivery] livraison surveillée
    [electronic_surveillance] surveillance électronique
    [undercover_operation] opération d’infiltration
    [preserve] conservation
    [disclose] communication
    [intercept] interception
    [civil] civile
    [administrative] administrative
    [bribery_of_national_officials] corruption d’agents publics nationaux
    [bribery_of_foreign_officials] corruption d’agents publics étrangers
    [bribery_in_public_companies] corruption dans les sociétés publiques
    [bribery_in_the_private_sector] corruption dans le secteur privé
    [embezzlement_of_public_property] soustraction de biens publics
    [embezzlement_of_private_property] soustraction de biens privés
    [trading_in_influence] trafic d’influence
    [abuse_of_functions] abus de fonctions
    [illicit_enrichment] enrichissement illicite
    [laundering_of_proceeds] blanchiment du produit
    [concealment] recel
    [obstruction_of_justice] entrave à la justice
    [participation_and_attempt] participation et tentative
    [participation_in_an_organized_group] participation à un groupe organisé
    [fraud_on_financial_institutions] fraude au préjudice d’établissements financiers
    [counterfeiting] contrefaçon de monnaie
    [trafficking_in_persons] traite des personnes
    [organ_removal_and_trafficking] prélèvement et trafic d’organes
    [smuggling_of_migrants] trafic illicite de migrants
    [maritime_piracy] piraterie maritime
    [antiquities] trafic d’antiquités
    [environment] atteintes à l’environnement
    [wildlife] trafic d’espèces sauvages
    [drugs] trafic de stupéfiants
    [weapons] trafic d’armes
    [vehicle_theft_and_smuggling] vol et trafic de véhicules
    [information_systems] infractions contre les systèmes d’information
    [other] autre
   *[unknown] { $value }
}
desk-law-examination = { $examination ->
    [stage_in_scope] elle sert une enquête, des poursuites ou une procédure judiciaire
    [offence_covered] une infraction au moins est visée par le traité
    [purpose_listed] chaque mesure sert un but que la disposition énumère
    [reaches_legal_persons] l’entraide va jusqu’où le permet le droit de l’État requis
    [channel_open] elle passe par une voie que la disposition ouvre
    [form_accepted] elle est écrite, ou dans une forme que la disposition admet
    [language_accepted] elle est dans une langue que l’État requis accepte, ou traduite
    [measures_rest_on_facts] chaque mesure repose sur un fait énoncé dans la demande
    [procedures_explained] une procédure particulière demandée est motivée
    [conduct_criminal_in_both] si une mesure est coercitive, la demande montre les faits punissables dans les deux États
    [offence_extraditable] les faits sont punissables dans les deux États, quel qu’en soit le nom
   *[extradition_basis] l’extradition a une base : un traité, celui-ci pris comme tel, ou aucun n’est nécessaire
}
desk-law-channels = { $when ->
    [always] toujours : { $channels }
    [if_required] si l’État requis l’exige : { $channels }
   *[urgent] en urgence et par accord : { $channels }
}
desk-law-for-measures = une mesure de ce type est demandée : { $purposes }

## L’examen et la liste de contrôle

desk-law-titled = « { $title } ».
desk-law-asks = { $requesting } → { $requested } : { $kind }.
desk-law-asks-kind = Type de demande : { $kind }.
desk-law-day-taken = { $taken ->
    [asked] Droit du { $day }, comme demandé.
    [file] Droit du { $day }, jour que porte la demande.
   *[today] Droit du { $day } : le fichier n’indique aucun jour, celui d’aujourd’hui a été pris.
}
desk-law-state-not-named = un État non nommé
desk-law-states-not-named = { $who ->
    [no_requesting] Le fichier ne nomme pas l’État qui demande (requesting_state) : on ne peut dire quels traités lient. Nommez-le d’abord.
    [no_requested] Le fichier ne nomme pas l’État à qui l’on demande (requested_state) : on ne peut dire quels traités lient. Nommez-le d’abord.
   *[none] Le fichier ne nomme ni l’État qui demande ni l’État à qui l’on demande (requesting_state, requested_state) : on ne peut dire quel droit s’applique. Nommez-les d’abord.
}
desk-law-find-out = { $table ->
    [declarations] À établir, puis à consigner parmi les déclarations du dossier de droit de l’office : { $facts }.
    [parties] À établir, puis à consigner parmi les parties du dossier de droit de l’office : { $facts }.
   *[none] À établir : { $facts }.
}
desk-law-beside = À côté, sans être décisif :
desk-law-risks = Ce sur quoi l’État requis peut la refuser :
desk-law-risk = { $verdict ->
    [not_satisfied] ouvert
    [satisfied] écarté
   *[undetermined] non exclu
}
desk-law-mandatory = le refus s’imposerait
desk-law-risks-ruled-out = { $count ->
    [0] Aucun motif n’est écarté par les faits énoncés.
    [one] { $count } motif est écarté par les faits énoncés : { $grounds }.
   *[other] { $count } motifs sont écartés par les faits énoncés : { $grounds }.
}
desk-law-checklist = Liste de contrôle ({ $kind }) : { $requesting } → { $requested }, { $day }
desk-law-contents = Ce que dit la demande et comment elle part :
desk-law-conditions = Ce qui doit être vrai :
desk-law-practice-asks = La pratique demande aussi ceci ; son absence n’est pas un manquement :
desk-law-need = { $need ->
    [where_possible] (si possible)
    [only_if] (dans certains cas)
    [agreement] (par accord)
    [condition] (condition)
   *[required] (exigé)
}
desk-law-only-if = Seulement si : { $tests }

## Le refus et ce qui s’ensuit

desk-law-steps = Avant ou avec lui : { $steps }
desk-law-rests-on = Repose sur : { $places }
desk-law-nothing-said = Aucun traité entre les deux États ne nomme ce motif.
desk-law-after = Après cet événement : { $event } ; { $day }
desk-law-due = { $means ->
    [takes_effect] Prend effet le { $day } ({ $period })
    [lasts_until] Dure jusqu’au { $day } ({ $period })
   *[last_day] Échéance : { $day } ({ $period })
}
desk-law-only-kinds = Pour ces demandes seulement : { $kinds }
desk-law-forecast = Les jours fériés de cette période ne sont pas tous connus : prévision.
desk-law-urgency = { $urgent ->
    [yes] dans les affaires urgentes
   *[no] dans les affaires non urgentes
}
desk-law-no-duties = Aucun traité entre les deux États n’y attache d’obligation, et la pratique n’en fait courir aucun délai.

## Double incrimination et compétence

desk-law-offence = Infraction { $number }
desk-law-ours = État requérant : { $offence }
desk-law-theirs = État requis : { $offence }
desk-law-ours-alone = Éléments de l’État requérant sans équivalent là-bas : { $elements }
desk-law-stated = { $stated ->
    [yes] La demande dit que les faits sont punissables dans l’État requis.
    [no] La demande dit que les faits ne sont pas punissables dans l’État requis.
   *[unknown] La demande ne dit pas si les faits, pris ensemble, sont punissables dans l’État requis.
}
desk-law-treaties-say = Ce que disent les traités :
desk-law-claim = { $optional ->
    [yes] l’État peut la prévoir
   *[no] l’État doit la prévoir
}
desk-law-no-jurisdiction = Aucun traité du recueil ne donne à ces États de chef de compétence modélisé ici.
desk-law-consult = Consultation entre États qui agissent sur les mêmes faits :

## L’état d’un traité

desk-law-adopted = Adopté le { $day }. Dépositaire : { $depositary }
desk-law-entry = { $how ->
    [computed] En vigueur depuis le { $day }, calculé d’après les dépôts
   *[stated] En vigueur depuis le { $day }, selon sa source
}
desk-law-entry-unknown = On ignore le jour de l’entrée en vigueur.
desk-law-list-complete = La liste des parties est complète jusqu’au { $day }.
desk-law-amendment = Amendement
desk-law-withdrawal-rule = Retrait
desk-law-unsettled = le texte laisse ce point ouvert
desk-law-withdrawal = { $counted ->
    [receipt] Il prend effet { $period } après réception de la notification.
   *[sending] Il prend effet { $period } après envoi de la notification.
}
desk-law-withdrawal-saves = Les demandes de ces types faites entre-temps suivent leur cours sous le traité : { $kinds }.
desk-law-pending = La demande en cours :
desk-law-bound = { $bound ->
    [true] lié
    [false] non lié
   *[other] indéterminé
}
desk-law-stay = { $status ->
    [party] Partie :
    [signatory] Signataire :
   *[none] Non partie :
}
desk-law-day-signature = signature le { $day }
desk-law-day-deposit = dépôt le { $day }
desk-law-day-not-before = aucun dépôt avant le { $day }
desk-law-day-listed-entry = lié depuis le { $day } selon la liste
desk-law-day-binds-from = lié depuis le { $day } selon la règle du traité
desk-law-day-withdrawal-received = notification de retrait reçue le { $day }
desk-law-day-binds-until = n’est plus lié depuis le { $day }

## Questions inutilisables

desk-law-no-such-ground = { $place } : « { $text } » n’est pas un motif connu ici. Proches : { $near }.
desk-law-no-such-trigger = { $place } : « { $text } » n’est pas un événement connu ici. Proches : { $near }.
desk-law-no-such-instrument = { $place } : « { $text } » n’est pas un traité du recueil. Proches : { $near }.
desk-law-no-such-place = { $place } : rien n’est énoncé à « { $text } ». Proches : { $near }.
desk-law-no-such-concept = { $place } : aucun traité n’énonce « { $text } ». Proches : { $near }.
desk-law-none-of = { $place } : « { $text } » n’est pas l’un de : { $known }.
desk-law-no-ground-named = { $place } : nommez au moins un motif.
desk-law-no-state-named = { $place } : le fichier ne nomme aucun État.
desk-law-goes-with = { $place } manque ; ces options vont ensemble : { $all }.
desk-law-day-out-of-reach = { $place } : { $text } sort du calendrier tenu ici, de { $from } à { $until }.
desk-law-decides = Ce dont dépend le verdict :
desk-law-decides-not = À côté, sans changer le verdict :
