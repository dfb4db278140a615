## Types de demande

law-kind = { $kind ->
    [mutual_legal_assistance] entraide judiciaire
    [transfer_of_detained_person] transfèrement d’une personne détenue
    [video_hearing] audition par vidéoconférence
    [extradition] extradition
    [provisional_arrest] arrestation provisoire
    [confiscation] confiscation
    [provisional_measures] mesures provisoires
    [return_of_assets] restitution d’avoirs
    [transfer_of_proceedings] transfert de procédures pénales
    [transfer_of_sentenced_person] transfèrement d’une personne condamnée
    [joint_investigation] enquête conjointe
    [special_techniques] techniques d’enquête spéciales
    [spontaneous_information] information communiquée sans demande
    [civil_administrative_assistance] entraide en matière civile et administrative
    [electronic_evidence] preuves électroniques
    [financial_intelligence] coopération des cellules de renseignement financier
   *[other] un autre type de demande
}

## Ce qu’un traité dit d’un type de demande, et avec quelle force

law-stance = { $stance ->
    [rules] a des règles propres sur ce point
    [general] n’a pas de règles propres sur ce point ; ses règles d’entraide s’appliquent
    [invites] ne fait qu’inviter les États à en convenir
    [silent] n’en dit rien
   *[other] indéterminé
}
law-force-word = { $force ->
    [shall] une obligation
    [shall_where] une obligation sous conditions
    [endeavour] une obligation de s’efforcer
    [consider] une obligation d’envisager
    [may] une faculté
    [shall_not] une interdiction
    [defines] une définition
    [lists] une énumération
   *[other] non classé
}
law-owed-by = { $owed_by ->
    [requesting] l’État requérant
    [requested] l’État requis
    [each] chaque État partie
   *[other] l’un ou l’autre État
}

## Chefs de compétence

law-claim = { $claim ->
    [territory] l’infraction a été commise sur son territoire
    [effects] l’infraction a été commise ou préparée sur son territoire, ou y a produit ses effets
    [flag] l’infraction a été commise à bord d’un navire battant son pavillon ou d’un aéronef immatriculé chez lui
    [against_national] l’infraction a été commise contre l’un de ses nationaux
    [against_resident] l’infraction a été commise contre l’un de ses résidents
    [by_national] l’auteur présumé est l’un de ses nationaux
    [by_resident] l’auteur présumé y a sa résidence habituelle
    [by_stateless_resident] l’auteur présumé est apatride et y a sa résidence habituelle
    [against_state] l’infraction a été commise contre cet État ou ses intérêts
    [meant_for_territory] des actes commis à l’étranger devaient mener à une infraction sur son territoire
    [national_not_extradited] l’auteur présumé se trouve sur son territoire et n’est pas extradé au seul motif qu’il a sa nationalité
    [national_present_not_extradited] l’auteur présumé est son ressortissant, se trouve sur son territoire et n’est pas extradé
    [present_not_extradited] l’auteur présumé se trouve sur son territoire et n’est pas extradé
    [presence] l’auteur présumé se trouve sur son territoire
   *[other] un autre chef de compétence
}

## Ce qui s’est passé, et dans quel délai

law-trigger = { $trigger ->
    [request_sent] une demande a été transmise
    [request_received] une demande a été reçue
    [request_forwarded] la demande a été remise à l’autorité d’exécution
    [oral_request_made] une demande a été faite oralement
    [information_requested] des renseignements complémentaires ont été demandés
    [status_enquired] une question a été posée sur l’état d’avancement
    [no_longer_needed] l’entraide n’est plus nécessaire
    [confidentiality_required] la confidentialité est exigée
    [confidentiality_cannot_be_kept] la confidentialité ne peut être assurée
    [dual_criminality_absent] la double incrimination fait défaut
    [refusal_intended] un refus est envisagé
    [postponement_intended] un report est envisagé
    [postponed] l’exécution a été reportée
    [refused] l’entraide a été refusée
    [conditions_accepted] des conditions ont été acceptées
    [evidence_delivered] des preuves ont été remises
    [exculpatory_disclosure_intended] ce qui disculpe un accusé va être révélé
    [exculpatory_disclosed_unannounced] ce qui disculpe un accusé a été révélé sans avis préalable
    [extraordinary_costs_expected] des dépenses importantes ou extraordinaires sont à prévoir
    [public_records_asked_for] des dossiers officiels publics sont demandés
    [transfer_intended] le transfèrement d’une personne détenue est envisagé
    [person_transferred] une personne détenue a été transférée
    [person_appears] une personne est venue témoigner ou aider
    [presence_no_longer_required] la personne a été avisée que sa présence n’est plus requise
    [spontaneous_information_received] une information a été reçue sans demande
    [freeze_running] un gel est en cours
    [extradition_requested] une extradition a été demandée
    [extradition_refusal_intended] un refus d’extradition est envisagé
    [extradition_refused_as_national] l’extradition a été refusée au seul motif de la nationalité
    [enforcement_refused_as_national] l’extradition pour l’exécution d’une peine a été refusée en raison de la nationalité
    [extradition_granted] l’extradition a été accordée
    [extradition_refused] l’extradition a été refusée
    [surrender_conditional] un national doit être remis à condition de son retour
    [surrender_date_set] le jour de la remise a été fixé
    [surrender_prevented] des circonstances empêchent la remise
    [person_surrendered] la personne a été remise
    [provisional_arrest_requested] une arrestation provisoire a été demandée
    [person_arrested] la personne a été arrêtée
    [person_proceeded_against] une procédure a été ouverte contre la personne
    [confiscation_requested] une confiscation a été demandée
    [provisional_measure_requested] une mesure provisoire a été demandée
    [lifting_intended] la levée d’une mesure provisoire est envisagée
    [property_confiscated] des biens ont été confisqués
    [return_requested] une restitution de biens a été demandée
    [objects_handed_over] des objets ont été remis
    [transfer_of_proceedings_proposed] un transfert de procédures pénales a été proposé
    [transfer_of_sentenced_requested] le transfèrement d’une personne condamnée a été demandé
    [transfer_of_sentenced_refused] le transfèrement d’une personne condamnée a été refusé
    [sentenced_person_transferred] une personne condamnée a été transférée
    [joint_investigation_opened] une enquête conjointe a été ouverte
    [special_technique_agreed] une technique d’enquête spéciale a été convenue
    [witness_summoned] un témoin ou un expert a été cité
    [same_conduct_pursued_elsewhere] un autre État agit pour les mêmes faits
    [instrument_deposited] un État a déposé son instrument
    [law_changed] une loi donnant effet au traité a été adoptée ou modifiée
    [amendment_proposed] un amendement a été proposé
    [withdrawal_notified] un État a notifié son retrait
   *[other] autre chose s’est produit
}
law-period = { $unit ->
    [hours] { $count ->
        [one] { $count } heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }
    [working_days] { $count ->
        [one] { $count } jour ouvrable
        [many] { $count } de jours ouvrables
       *[other] { $count } jours ouvrables
    }
    [months] { $count ->
        [one] { $count } mois
        [many] { $count } de mois
       *[other] { $count } mois
    }
    [years] { $count ->
        [one] { $count } an
        [many] { $count } d’années
       *[other] { $count } ans
    }
   *[days] { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
}

## Ce qu’une autorité peut faire d’un motif

law-step = { $step ->
    [consultation] consulter l’État requérant
    [conditions] examiner si l’entraide pourrait être accordée sous conditions
    [reasons] motiver le refus
    [hearing] donner à l’État requérant l’occasion d’exposer ses vues
    [prosecution] soumettre l’affaire aux autorités de poursuite
    [non_coercive_help] accorder l’aide sans mesure coercitive
   *[other] accomplir ce que la disposition exige
}
law-answer = { $answer ->
    [allowed] peut être invoqué
    [mandatory] oblige à refuser
    [barred] ne peut être invoqué
    [allowed_after] peut être invoqué une fois accompli ce qui est dû d’abord
    [conflict] conflit entre traités
    [undetermined] indéterminé
   *[other] indéterminé
}

## Motifs, et risque d’un refus

law-ground = { $ground ->
    [not_in_conformity] la non-conformité de la demande
    [essential_interests] les intérêts essentiels
    [prohibited_for_similar_offence] l’interdiction de la mesure pour une infraction interne analogue
    [contrary_to_legal_system] la contrariété au système juridique
    [no_dual_criminality] l’absence de double incrimination
    [de_minimis] l’importance mineure de l’affaire
    [available_elsewhere] l’entraide possible au titre d’autres dispositions
    [bank_secrecy] le secret bancaire
    [fiscal_matters] les questions fiscales
    [interferes_with_proceedings] l’entrave à une procédure en cours
    [not_covered] une affaire étrangère au traité
    [domestic_conditions] le défaut des conditions du droit interne
    [political_offence] le caractère politique de l’infraction
    [military_offence] le caractère purement militaire de l’infraction
    [persecution] la crainte de persécution
    [unfair_trial] la crainte d’un procès inéquitable
    [sentence_without_assurance] une peine sur laquelle aucune assurance n’est donnée
    [in_absentia_without_retrial] une condamnation par défaut sans nouveau procès
    [immunity] une immunité ou un privilège
    [own_national] la nationalité de l’État requis
    [finally_judged] le jugement définitif des mêmes faits dans l’État requis
    [judged_elsewhere] le jugement des mêmes faits dans un autre État
    [proceedings_here] une procédure pour les mêmes faits dans l’État requis
    [time_barred] la prescription
    [amnesty] l’amnistie
    [committed_here] la commission de l’infraction dans l’État requis
    [committed_abroad_by_foreigner] la commission de l’infraction hors de l’État requérant par un étranger
    [penalty_too_low] une peine inférieure au minimum requis
    [evidence_not_timely] l’absence de preuves suffisantes reçues à temps
    [trivial_value] la valeur minime des biens
    [contrary_to_final_judgment] la contrariété à un jugement définitif
    [outside_judicial_power] un acte étranger aux attributions de l’autorité judiciaire
    [presence_needed] la présence nécessaire de la personne dans l’État requis
    [custody_prolonged] la prolongation de la détention de la personne
    [overriding_reasons] des raisons impérieuses contre le transfèrement
    [no_consent] l’absence de consentement de la personne
    [not_prosecuted_here] la décision de ne pas poursuivre les mêmes faits
    [unpaid_sums] des sommes dues et non payées
    [not_resident] le défaut de résidence permanente dans l’État d’exécution
    [disproportionate_penalty] la disproportion entre les peines
    [measure_not_available] une mesure qui n’existe pas dans l’État requis
    [conditions_not_accepted] des conditions non acceptées
    [not_found] une personne, un bien ou des données introuvables
    [no_reply] l’absence de réponse aux questions posées
    [withdrawn] le retrait de la demande
   *[other] un autre motif
}
law-risk-open = Les faits du projet ouvrent ce motif de refus : { law-ground }.
law-risk-open-if-binding = Si le traité lie les deux États, les faits du projet ouvrent ce motif de refus : { law-ground }.
law-risk-not-excluded = Le projet n’exclut pas ce motif de refus : { law-ground }.
law-risk-none = Les faits du projet excluent ce motif de refus : { law-ground }.
law-risk-always = Rien de ce qu’énonce une demande n’écarte ce motif de refus : { law-ground }.
law-risk-law-there = Ce paragraphe laisse ce motif au droit de l’État requis, et le projet énonce ce qui l’ouvre ailleurs ({ $paths }) : { law-ground }.
law-risk-state = Complétez le projet : { $paths }.
law-risk-mend = { $ground ->
    [not_in_conformity] Mettez la demande en conformité avec le traité.
    [essential_interests] Consultez l’État requis, et retirez ce qui pourrait toucher à sa souveraineté, à sa sécurité ou à son ordre public.
    [prohibited_for_similar_offence] Demandez une mesure que le droit de l’État requis permet pour une infraction analogue.
    [contrary_to_legal_system] Demandez une mesure ou une procédure que le système juridique de l’État requis admet.
    [no_dual_criminality] Montrez que les faits eux-mêmes sont punissables dans l’État requis, sous quelque nom que ce soit, ou demandez seulement ce qui n’exige aucune mesure coercitive.
    [de_minimis] Montrez la gravité de l’affaire : les sommes, la fonction, le dommage.
    [available_elsewhere] Fondez-vous sur l’autre disposition, ou dites pourquoi elle ne suffit pas.
    [bank_secrecy] Rappelez le paragraphe qui écarte ce motif.
    [fiscal_matters] Exposez l’infraction de corruption indépendamment de la question fiscale.
    [interferes_with_proceedings] Proposez une date plus tardive, ou une exécution qui n’entrave pas cette procédure.
    [not_covered] Montrez de quelle infraction du traité il s’agit, ou fondez-vous sur un autre traité.
    [domestic_conditions] Demandez à l’État requis quelles conditions pose son droit, et remplissez-les.
    [political_offence] Montrez que l’infraction relève du traité et n’est pas politique.
    [military_offence] Montrez que les faits sont aussi une infraction de droit commun.
    [persecution] Exposez les seuls faits, et donnez des assurances sur le traitement de la personne.
    [unfair_trial] Donnez des assurances sur l’équité du procès et les droits de la défense.
    [sentence_without_assurance] Donnez l’assurance que la peine ne sera pas prononcée ou ne sera pas exécutée.
    [in_absentia_without_retrial] Donnez l’assurance d’un nouveau procès en présence de la personne.
    [immunity] Faites lever l’immunité, ou limitez la demande à ce qu’elle ne couvre pas.
    [own_national] Promettez le retour de la personne dans l’État requis pour y purger sa peine, ou demandez plutôt que l’affaire y soit poursuivie ou la peine exécutée.
    [finally_judged] Retirez les faits déjà jugés dans l’État requis, ou montrez que ceux-ci sont autres.
    [judged_elsewhere] Retirez les faits déjà jugés, ou montrez que ceux-ci sont autres.
    [proceedings_here] Consultez l’État requis sur celui des deux qui poursuit, et proposez un transfert de procédures.
    [time_barred] Montrez ce qui a interrompu ou suspendu la prescription, ou retirez ce qui est prescrit.
    [amnesty] Montrez que l’amnistie ne couvre pas les faits, ou retirez-les.
    [committed_here] Proposez que l’État requis poursuive, et offrez-lui le dossier.
    [committed_abroad_by_foreigner] Montrez que l’État requis pourrait poursuivre une telle infraction, ou quel acte en a été commis sur votre territoire.
    [penalty_too_low] Ajoutez une infraction liée qui emporte la peine requise, ou demandez une autre forme d’entraide.
    [evidence_not_timely] Envoyez les preuves maintenant, ou dites pour quel jour elles suivront.
    [trivial_value] Montrez ce que valent les biens, et ajoutez ce qui est encore à confisquer.
    [contrary_to_final_judgment] Retirez ce que le jugement définitif a tranché.
    [outside_judicial_power] Demandez un acte qui relève de cette autorité, ou adressez-vous à celle qui en a le pouvoir.
    [presence_needed] Proposez une autre date, ou une audition par vidéoconférence.
    [custody_prolonged] Proposez un retour plus proche, ou une audition par vidéoconférence.
    [overriding_reasons] Demandez ce qui s’oppose au transfèrement, et proposez une audition par vidéoconférence.
    [no_consent] Obtenez le consentement libre et éclairé de la personne, par écrit.
    [not_prosecuted_here] Montrez des faits que cette décision ne visait pas.
    [unpaid_sums] Veillez à ce que les sommes soient payées ou garanties avant le transfèrement.
    [not_resident] Montrez où la personne a sa résidence permanente.
    [disproportionate_penalty] Convenez de la manière d’adapter la peine au droit de l’État d’exécution.
    [measure_not_available] Demandez quelle mesure de l’État requis est la plus proche, et demandez celle-là.
    [conditions_not_accepted] Acceptez les conditions, ou proposez-en d’autres.
    [not_found] Ajoutez ce qui aide à identifier et à trouver la personne, le bien ou les données.
    [no_reply] Répondez aux questions encore ouvertes.
    [withdrawn] Confirmez que la demande est maintenue.
   *[other] Demandez à l’État requis ce qui écarterait ce motif, et ajoutez-le.
}
