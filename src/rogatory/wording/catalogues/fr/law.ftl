## Ce qui lie deux États

law-basis-in-force = État lié depuis le { $day } : { $state }.
law-basis-before-entry = État lié seulement à partir du { $day } : { $state }.
law-basis-before-general = Le traité n’est pas entré en vigueur avant le { $day }.
law-basis-before-adoption = Le traité n’a été adopté que le { $day } et ne liait personne auparavant.
law-basis-entry-unknown = On ignore quand le traité est entré en vigueur.
law-basis-before-national-act = Cet État n’a pu déposer son instrument avant sa propre ratification, le { $day } : { $state }.
law-basis-deposit-unknown = Cet État figure parmi les parties, mais aucune source détenue n’indique le jour de son dépôt : { $state }.
law-basis-dates-disagree = La règle et la liste des parties divergent, entre le { $earliest } et le { $latest }, pour cet État : { $state }.
law-basis-ended = État qui a cessé d’être lié le { $day } : { $state }.
law-basis-end-unknown = État partie qui s’est retiré un jour qu’aucune source n’indique : { $state }.
law-basis-not-listed = La liste des parties, complète jusqu’au { $day }, ne comprend pas cet État : { $state }.
law-basis-listed-otherwise = { $status ->
    [signatory] La liste du { $day } donne cet État ({ $state }) comme signataire et non comme partie ; la suite n’est pas connue.
   *[other] La liste du { $day } ne donne pas cet État ({ $state }) comme partie ; la suite n’est pas connue.
}
law-basis-list-ends = La liste des parties ne comprend pas cet État et ne dit rien après le { $day } : { $state }.
law-basis-not-open = Le traité n’est pas ouvert à cet État : { $state }.
law-basis-unverified = Ce qui est dit de cet État ({ $state }) n’a pas été vérifié auprès du dépositaire. Source : { $source }.
law-conduct-within = Le traité liait les deux États le { $day }, jour des faits.
law-conduct-unknown = On ignore si le traité liait les deux États le { $day }, jour des faits.
law-conduct-before = Le traité ne liait pas les deux États le { $day }, jour des faits ; il ne dit pas s’il s’étend à de tels faits.
law-conduct-later = Le jour indiqué pour les faits, le { $day }, est postérieur à celui dont on demande le droit.
law-basis-not-held = La demande se fonde sur { $text }, qui n’est aucun des traités tenus ici : elle n’a pu être examinée à ce titre.
law-basis-not-binding = La demande se fonde sur un traité qui n’est pas en vigueur entre les deux États : { $instrument }.
law-basis-beside-the-matter = La demande se fonde sur un traité qui ne s’étend pas à elle : { $instrument }.
law-assumption-list = La liste des parties n’est complète que jusqu’au { $day } : { $instrument }.
law-assumption-other-treaties = Le recueil ne contient que les traités nommés ; un autre, entre plusieurs États (ainsi l’Accord arabe de Riyad sur la coopération judiciaire de 1983) ou entre ces deux-là, ou la réciprocité peuvent aussi s’appliquer, et un traité d’entraide qui s’applique l’emporte sur les paragraphes qui s’effacent devant lui.
law-assumption-organized-crime = Les traités sur la criminalité organisée ne visent que les infractions et les groupes définis par leurs propres articles sur le champ d’application ; cela se juge sur les faits d’une demande, pas ici.
law-fallback-beside = Là où aucun traité ne suffit, restent la réciprocité et le droit de l’État requis.
law-fallback-perhaps = Si aucun de ces traités ne lie, il ne reste que la réciprocité et le droit de l’État requis.
law-fallback-needed = Aucun traité du recueil ne lie les deux États : restent la réciprocité et le droit de l’État requis.
law-fallback-unknown = On ignore ici ce que le droit de l’État requis permet sans traité.
law-force-yes = En vigueur entre les deux États : { $instrument }.
law-force-unknown = On ignore si ce traité est en vigueur entre les deux États : { $instrument }.
law-force-no = Pas en vigueur entre les deux États : { $instrument }. Aucun autre traité du recueil ne les lie.
law-relation-alone = Aucun autre traité d’entraide du recueil ne lie les deux États : l’article s’applique, sauf si un traité absent du recueil les lie.
law-relation-undetermined = L’article applicable reste indéterminé tant qu’on ignore si l’un des traités est en vigueur (à côté : { $others }).
law-relation-kept = Les deux traités lient ; cet article reste appliqué dès qu’il facilite la coopération (à côté : { $others }).
law-relation-gives-way = Ces paragraphes cèdent devant les clauses correspondantes d’un autre traité ({ $others }), sauf accord des deux États ; aucun n’est connu.
law-relation-agreed = Les deux États conviennent d’appliquer ces paragraphes à côté de l’autre traité ({ $others }).
law-relation-not-agreed = Les deux États n’appliquent pas ces paragraphes : les clauses correspondantes de l’autre traité ({ $others }) s’appliquent.
law-relation-more-effective = Les deux traités lient, et celui qui rend la coopération plus efficace s’applique ; on ignore ici lequel (à côté : { $others }).
law-relation-domestic-conditions = Ce qui est demandé dépend aussi des conditions du droit de l’État requis, qu’on ignore ici.
law-relation-offences-included = Les infractions de ce traité sont réputées incluses dans tout traité d’extradition entre les deux États.
law-relation-without-treaty = Entre États qui ne subordonnent pas l’extradition à un traité, ces infractions y donnent lieu.
law-relation-treaty-required = La demande dit que l’État requis subordonne l’extradition à un traité : le paragraphe ne s’applique pas.
law-relation-treaty-basis = Si l’État requis subordonne ces mesures à un traité, celui-ci en est la base nécessaire et suffisante.

## Ce que contient une demande

law-content = { $content ->
    [requesting_authority] l’autorité requérante
    [proceedings] l’objet et la nature de la procédure, et qui la conduit à quel titre
    [facts] le résumé des faits utiles
    [assistance_sought] ce qui est demandé, mesure par mesure
    [persons] l’identité, le lieu et la nationalité des personnes concernées
    [purpose] à quoi servira la preuve, le renseignement ou la mesure
    [result_purpose] ce que le résultat de chaque mesure prouvera ou servira
    [offence_text] le nom de l’infraction et le texte qui la prévoit
    [penalty] la peine encourue
    [stated_basis] la base légale
    [requested_authority] l’autorité destinataire
    [contact] un contact pour les questions
    [urgency_reason] la raison de l’urgence
    [confidentiality_reason] la raison de la confidentialité
    [deadline_reason] la raison de la date proposée
    [assurances] les assurances données (réciprocité, limites d’usage, restitution des originaux)
    [search_details] pourquoi l’on croit que la chose cherchée s’y trouve
    [hearing_details] qui entendre, sur quelles questions, et où si on le sait
    [bank_records_details] la banque, le compte ou son titulaire, la période et si possible les types de pièces
    [service_details] l’acte à signifier, à qui, et le jour de l’audience s’il y convoque
    [site_details] où se trouve l’objet ou le lieu
    [appearance_details] qui doit venir, et le jour de l’audience si on le sait
   *[other] { $paths }
}
law-content-missing = Il manque à la demande : { law-content }.
law-content-present = La demande contient : { law-content }.
law-content-not-needed = Pas nécessaire ici : { law-content }.
law-content-perhaps-needed = On ignore si ceci est nécessaire ici : { law-content }.
law-content-where-possible = À ajouter si possible : { law-content }. Son absence n’est pas un manquement.
law-rule-met = Règle remplie : { $provision }
law-rule-not-met = Règle non remplie d’après les faits énoncés : { $provision }
law-rule-unknown = On ignore si cette règle est remplie : { $provision }
law-agreement-named = La disposition ne fait qu’inviter, et la demande nomme l’accord ou la décision qui la fonde : { $provision }
law-agreement-needed = La disposition ne fait qu’inviter : { $provision } Indiquez l’accord ou la décision prise en l’espèce.
law-facts-contradict = Ces indications se contredisent : { $paths }.
law-practice-missing = La pratique demande aussi : { law-content }.
law-practice-loose-measures = Mesures qui ne reposent sur aucun fait énoncé : { $paths }.
law-practice-measures-rest = Chaque mesure repose sur un fait énoncé.
law-practice-procedure-reason = Une procédure particulière est demandée sans motif : { $paths }.
law-practice-procedures-explained = Chaque procédure particulière est motivée.
law-practice-dual-criminality = La demande ne montre pas que les faits sont aussi punissables dans l’État requis : { $paths }.
law-practice-dual-criminality-shown = La demande montre que les faits eux-mêmes sont punissables dans les deux États.

## Le champ du traité

law-stage = { $stage ->
    [investigation] une enquête
    [prosecution] des poursuites
    [judicial_proceeding] une procédure judiciaire
    *[other] une procédure
}
law-scope-stage = La demande est faite pour { law-stage }.
law-scope-stage-unknown = La demande ne dit pas si elle est faite pour une enquête, des poursuites ou une procédure judiciaire.
law-scope-offence-covered = Une infraction au moins est visée par le traité.
law-scope-offence-unknown = On ignore si le traité vise l’infraction.
law-scope-legal-persons = Une personne morale est concernée : l’entraide va jusqu’où le permet le droit de l’État requis.
law-purpose-listed = Un but que le traité énumère, pour les mesures : { $measures }.
law-purpose-if-lawful = Possible sauf si le droit de l’État requis l’interdit, ce qu’on ignore ici, pour les mesures : { $measures }.
law-purpose-unknown = Une mesure au moins ne dit pas lequel des buts énumérés elle sert.

## Voie, forme et langue

law-channel-name = { $channel ->
    [central_authority] l’autorité centrale
    [diplomatic] la voie diplomatique
    [interpol] INTERPOL
    [arab_criminal_police_bureau] le Bureau arabe de police criminelle
   *[other] une autre voie
}
law-channel-required-name = { $required ->
    [central_authority] l’autorité centrale
    [diplomatic] la voie diplomatique
    [interpol] INTERPOL
    [arab_criminal_police_bureau] le Bureau arabe de police criminelle
   *[other] une autre voie
}
law-channel-open = La voie est ouverte : { law-channel-name }.
law-channel-unknown = La demande ne dit pas par quelle voie elle est transmise.
law-channel-another-required = La voie choisie est { law-channel-name } ; l’État requis a déclaré exiger { law-channel-required-name }.
law-channel-if-required = Cette voie ({ law-channel-name }) n’est ouverte que si l’État requis l’exige ; aucune déclaration n’est connue.
law-channel-not-named = Le paragraphe ne nomme pas cette voie : { law-channel-name }.
law-channel-urgent-only = Cette voie ({ law-channel-name }) n’est ouverte qu’en cas d’urgence et d’accord des deux États.
law-channel-urgent-unknown = Cette voie ({ law-channel-name }) est ouverte en cas d’urgence et d’accord ; on ignore si c’est le cas.
law-channel-urgent-agreed = L’affaire est urgente et les deux États sont d’accord : la voie est ouverte ({ law-channel-name }).
law-form-name = { $form ->
    [written] par écrit
    [written_record] par un moyen laissant une trace écrite
   *[other] par écrit
}
law-form-written = La demande est faite { law-form-name }.
law-form-unknown = On ignore sous quelle forme la demande est faite.
law-form-oral-not-open = Une demande orale n’est possible qu’en cas d’urgence et d’accord des deux États.
law-form-oral-unknown = On ignore s’il y a urgence et accord sur une demande orale.
law-form-oral-confirm = Une demande orale est possible ici, et doit être aussitôt confirmée par écrit.
law-language-notified = La langue employée ({ $language }) est de celles que l’État requis a notifiées.
law-language-own = La langue employée ({ $language }) est officielle dans l’État requis ; aucune notification de langues n’est connue.
law-language-not-notified = Aucune langue de la demande n’est de celles que l’État requis a notifiées.
law-language-unknown = On ignore si l’État requis accepte la langue de la demande.
law-language-unstated = La demande ne dit pas en quelle langue elle est écrite.

## Extradition et double incrimination

law-dual-met = Infraction { $number } : les faits sont punissables dans les deux États.
law-dual-not-met = Infraction { $number } : d’après ce qui est énoncé, les faits ne sont pas punissables dans l’État requis.
law-dual-unknown = Infraction { $number } : on ignore si les faits sont aussi punissables dans l’État requis.
law-dual-no-offence = La demande ne nomme aucune infraction ; on ignore donc si les faits sont punissables dans les deux États.
law-element-shown = Des faits énoncés établissent cet élément.
law-element-absent = Cet élément fait défaut dans les faits.
law-element-contradicted = La demande dit de cet élément qu’il fait défaut et que des faits exposés l’établissent.
law-element-open = Aucun fait énoncé n’établit encore cet élément.
law-extradition-under-treaty = Un traité d’extradition lie les deux États, et la demande peut se fonder sur lui.
law-extradition-basis-taken = Par sa déclaration, cet État tient ce traité pour la base légale de l’extradition : { $state }.
law-extradition-basis-declined = Par sa déclaration, cet État ne tient pas ce traité pour la base légale de l’extradition : { $state }.
law-extradition-without-treaty = L’État requis ne subordonne pas l’extradition à un traité : aucun n’est nécessaire.
law-extradition-basis-unknown = On ignore sur quelle base légale l’extradition peut se fonder ici.

## Compétence

law-jurisdiction-given = { $optional ->
    [yes] Les faits donnent à cet État ({ $state }) ce chef de compétence, si son propre droit le prévoit : { law-claim }.
   *[no] Les faits donnent à cet État ({ $state }) ce chef de compétence : { law-claim }.
}
law-jurisdiction-not-given = Les faits ne donnent pas à cet État ({ $state }) ce chef de compétence : { law-claim }.
law-jurisdiction-unknown = On ignore si les faits donnent à cet État ({ $state }) ce chef de compétence : { law-claim }.
law-jurisdiction-alone = Aucun autre État n’agit pour les mêmes faits : il n’y a personne à consulter.
law-jurisdiction-consult = Plusieurs États agissent pour les mêmes faits ({ $states }) ; leurs autorités se consultent, selon qu’il convient, afin de coordonner leur action.
law-jurisdiction-others-unknown = On ignore quels États agissent pour les mêmes faits.

## Refus et report

law-refusal-no-ground = Aucun motif de refus n’est donné.
law-refusal-ground-unlisted = Aucun paragraphe ne nomme ce motif de refus : { law-ground }. On ignore ici si le droit de l’État requis ou un autre traité le porte.
law-refusal-ground-postpones = Ce motif permet de différer l’exécution et n’est pas nommé pour le refus : { law-ground }.
law-refusal-ground-beside-dual = Ce motif n’est nommé qu’à côté du défaut de double incrimination : { law-ground }.
law-refusal-national-not-alone = Un national qui n’est pas remis pour ce seul motif est déféré aux autorités de l’État requis. Tout dépend de ce que les autres motifs suffisent ou non à porter le refus.
law-mend-postpone-instead = Demandez ce que dit le droit d’une exécution différée pour ce motif.
law-refusal-ground-open = Le paragraphe permet de refuser pour ce motif : { law-ground }.
law-refusal-barred-if-permitted = Lorsque le traité sert de base et que le droit de l’État requis le permet, ce motif ne peut fonder un refus ; on ignore ici si ce droit le permet : { law-ground }.
law-refusal-ground-closed = La disposition n’admet de refus que pour les motifs qu’elle nomme, et celui-ci n’en est pas : { law-ground }.
law-refusal-mandatory = La disposition ne laisse pas le choix ; pour ce motif la demande est refusée : { law-ground }.
law-refusal-dual-open = Le paragraphe permet ce refus en l’absence de double incrimination.
law-refusal-coercion-unknown = On ignore si ce qui est refusé exige une mesure coercitive ; l’aide sans mesure coercitive est due même en l’absence de double incrimination.
law-refusal-non-coercive-owed = L’absence de double incrimination n’autorise pas à refuser une aide sans mesure coercitive.
law-refusal-conduct-criminal = Les faits eux-mêmes sont punissables dans l’État requis, quel qu’en soit le nom : la condition de double incrimination est remplie.
law-refusal-conduct-not-criminal = Les faits eux-mêmes ne sont pas punissables dans l’État requis.
law-refusal-barred = Ceci ne peut jamais être un motif de refus : { law-ground }.
law-refusal-barred-alone = On ne peut refuser pour ce seul motif : { law-ground }.
law-refusal-not-alone = Ce motif ({ law-ground }) n’est pas seul ; le refus tient ou tombe avec les autres.
law-refusal-national-prosecuted = La nationalité est le seul motif, et l’affaire est soumise aux autorités de poursuite.
law-refusal-national-let-go = La nationalité est le seul motif, et l’affaire n’est pas soumise aux autorités de poursuite, ce qui est dû si l’État requérant le demande.
law-refusal-national-unknown = La nationalité est le seul motif ; on ignore si l’affaire est soumise aux autorités de poursuite.
law-refusal-reasons-given = Le refus est motivé.
law-refusal-reasons-missing = Le refus n’est pas motivé, or tout refus doit l’être.
law-consultation-held = L’État requérant a été consulté.
law-consultation-unanswered = La consultation est ouverte, mais elle n’a reçu ni réponse ni conclusion.
law-consultation-missing-refusal = L’État requérant doit être consulté avant un refus pour ces motifs.
law-consultation-missing-postponement = L’État requérant doit être consulté avant tout report.
law-heard = L’État requérant a eu l’occasion d’exposer ses vues.
law-hearing-where-appropriate = S’il y a lieu, l’État requérant est consulté et entendu avant un refus ; rien n’indique qu’il l’a été.
law-lifting-open = Le paragraphe permet de lever la mesure provisoire pour ce motif : { law-ground }.
law-lifting-unheard = Avant la levée de la mesure, l’État requérant reçoit, si possible, l’occasion de dire pourquoi la maintenir ; rien n’indique qu’il l’a reçue.
law-postponement-open = L’exécution peut être différée car elle entrave une procédure en cours.
law-postponement-not-named = Le paragraphe permet un report si l’exécution entrave une procédure en cours ; on ignore si ce motif le permet aussi : { law-ground }.

## Quand un État se retire du traité

law-withdrawal-saved = La demande, faite avant que le retrait ne prenne effet le { $day }, se poursuit selon le traité si celui-ci liait alors les deux États.
law-withdrawal-if-bound = La demande a été faite avant que le retrait ne prenne effet le { $day } ; elle ne se poursuit selon le traité que si l’État était alors lié, ce qu’on ignore.
law-withdrawal-not-bound = Le { $day }, jour de la demande, le traité ne liait pas l’État : elle ne peut se fonder sur lui.
law-withdrawal-silent = Le retrait prend effet le { $day } ; le traité ne dit pas ce que devient une demande faite avant ce jour.
law-withdrawal-too-late = Le retrait prend effet le { $day } ; une demande faite à partir de ce jour ne peut se fonder sur le traité.
law-withdrawal-no-rule = Le traité n’a pas de règle sur le retrait, et le sort de la demande n’est pas réglé.

## Comment y remédier

law-mend-add = Ajoutez : { $paths }.
law-mend-add-where-possible = Ajoutez si possible : { $paths }.
law-mend-state = Précisez : { $paths }.
law-mend-channel = Transmettez la demande par { law-channel-required-name }.
law-mend-write = Mettez la demande par écrit.
law-mend-translate = Joignez une traduction dans l’une de ces langues : { $languages }.
law-mend-other-basis = Fondez-vous sur un autre traité ou sur la réciprocité, et dites-le.
law-mend-consult = Ouvrez une consultation, puis attendez la réponse ou concluez-la en consignant son issue.
law-mend-drop-ground = Renoncez à ce motif.
law-mend-reasons = Rédigez la motivation.
law-mend-render-non-coercive = Accordez l’aide sans mesure coercitive, ou invoquez une exception du paragraphe.
law-mend-weigh-conduct = Appréciez les faits eux-mêmes, non leur nom.
law-mend-postponement-ground = Exécutez la demande, ou ouvrez une consultation sur un refus motivé.
law-mend-meet = Vérifiez ceci, et modifiez ce qui peut l’être : { $paths }.
law-mend-contradiction = Corrigez ce qui est inexact : { $paths }.
law-mend-agree = Indiquez l’accord ou la décision prise en l’espèce : { $paths }.
law-mend-dual-criminality = Montrez que les faits eux-mêmes sont punissables dans l’État requis, sous quelque nom que ce soit, ou retirez cette infraction.
law-mend-hear = Donnez à l’État requérant l’occasion d’exposer ses vues.
law-mend-prosecute = Soumettez l’affaire sans retard excessif aux autorités de poursuite.

## Ce qui s'ensuit

law-duty-channel-prompt-execution = Exécuter la demande ou la transmettre sans tarder
law-duty-channel-encourage-execution = Encourager l’autorité d’exécution à agir vite et bien
law-duty-execution-procedure = Suivre la procédure souhaitée si possible et licite
law-duty-execution-prompt = Exécuter au plus tôt en tenant compte, autant que le paragraphe le demande, des dates proposées
law-duty-use-limitation = N’utiliser ni transmettre les preuves hors de l’affaire indiquée, sauf accord préalable
law-duty-use-exculpatory-notice = Aviser avant de révéler ce qui disculpe un accusé, et consulter si on le demande
law-duty-use-exculpatory-report = Signaler sans tarder ce qui a été révélé
law-duty-confidentiality-keep = Tenir la demande et sa teneur confidentielles, sauf besoins de l’exécution
law-duty-confidentiality-notice = Aviser sans tarder l’État requérant que la confidentialité ne peut être assurée
law-duty-refusal-reasons = Motiver le refus
law-duty-status-answer = Répondre aux questions raisonnables sur l’avancement
law-duty-status-no-longer-needed = Signaler sans tarder à l’État requis que l’entraide n’est plus nécessaire
law-duty-dual-criminality-purposes = Garder à l’esprit les buts de la Convention en l’absence de double incrimination
law-duty-consultation-before-refusal = Consulter l’État requérant avant de refuser pour un motif que l’article énumère (conformité, intérêts essentiels, infraction interne analogue, système juridique)
law-duty-consultation-before-postponement = Consulter l’État requérant avant de différer l’exécution en raison d’une procédure en cours
law-duty-conditions-comply = Respecter les conditions acceptées
law-duty-transfer-consent = Obtenir le consentement libre et éclairé du détenu
law-duty-transfer-agreement = Convenir des conditions du transfèrement
law-duty-transfer-custody = Garder la personne transférée en détention sauf avis contraire
law-duty-transfer-return = Renvoyer sans tarder la personne transférée
law-duty-transfer-no-extradition = N’exiger aucune extradition pour le retour
law-duty-transfer-credit = Imputer sur la peine le temps passé en détention
law-duty-transfer-immunity = Ne pas inquiéter la personne transférée pour des faits antérieurs, sauf accord de l’État d’envoi
law-duty-spontaneous-conditions = Respecter le secret et les limites fixés au renseignement
law-duty-safe-conduct = Ne pas inquiéter la personne venue pour des faits antérieurs
law-duty-safe-conduct-end = Maintenir le sauf-conduit jusqu’au terme du délai de départ, quinze jours ou la durée convenue
law-duty-costs-ordinary = Supporter les frais ordinaires d’exécution, sauf accord contraire
law-duty-costs-consult = Se consulter entre États sur les dépenses importantes ou extraordinaires
law-duty-records-public = Remettre copie des dossiers officiels publics
law-duty-request-confirm-in-writing = Confirmer aussitôt par écrit la demande orale
law-duty-channel-notice = Notifier au dépositaire l’autorité centrale désignée
law-duty-request-language-notice = Notifier au dépositaire les langues acceptées
law-duty-law-enforcement-enquiries-proceeds = Aider à suivre le mouvement du produit du crime et des biens tirés des infractions
law-duty-extradition-prosecute-instead = Soumettre le cas du national non remis à ses propres autorités de poursuite, aux conditions du texte
law-duty-extradition-prosecute-instead-as-grave = Traiter l’affaire comme une infraction grave de son propre droit
law-duty-extradition-prosecute-instead-cooperate = Coopérer sur la procédure et la preuve pour que les poursuites aboutissent
law-duty-extradition-prosecute-instead-outcome = Faire savoir à l’État requérant ce qu’il est advenu de sa demande
law-duty-extradition-enforce-if-national = Juger le national non remis, ou exécuter le jugement
law-duty-safe-conduct-notice = Informer par écrit le témoin ou l’expert de son immunité avant sa première comparution
law-duty-safe-conduct-thirty-days = Maintenir l’immunité jusqu’à trente jours après que la personne n’est plus requise
law-duty-safe-conduct-non-appearance = Ne punir ni contraindre le témoin ou l’expert qui ne se présente pas
law-duty-safe-conduct-declined = Faire savoir à l’État requérant que le témoin ou l’expert refuse de venir
law-duty-witnesses-expenses = Payer les frais et le manque à gagner du témoin ou de l’expert
law-duty-witnesses-expenses-stated = Indiquer dans la citation les sommes dues au témoin ou à l’expert
law-duty-transfer-detained = Envoyer le détenu consentant déposer ou donner un avis d’expert
law-duty-transfer-detained-custody = Garder en détention la personne transférée
law-duty-transfer-detained-return = Renvoyer la personne transférée au plus tôt ou dans le délai fixé
law-duty-transfer-detained-release = Libérer aussitôt la personne transférée si sa peine s’achève entre-temps
law-duty-extradition-decision-place-and-date = Indiquer à l’État requérant le lieu et le jour de la remise
law-duty-extradition-decision-collect = Prendre la personne en charge au jour fixé
law-duty-extradition-decision-may-free = Prendre la personne en charge avant ce terme, après lequel elle peut être relâchée
law-duty-extradition-decision-free = Relâcher la personne si ce terme passe sans remise
law-duty-extradition-decision-not-again = Ne plus réclamer pour les mêmes faits la personne ainsi relâchée
law-duty-extradition-release-clock-document = Faire parvenir à l’État requis une des pièces nommées avant ce terme
law-duty-extradition-release-clock-thirty-days = Libérer la personne si aucune des pièces nommées n’est arrivée ce jour-là
law-duty-extradition-release-clock-forty-days = Mettre fin à la détention provisoire ce jour-là au plus tard, quoi qu’il arrive
law-duty-sentenced-persons-channel-acceptance = Faire savoir à l’État d’exécution, pour l’État de condamnation, l’acceptation et la marche à suivre
law-duty-sentenced-persons-channel-reasons = Motiver le refus, pour l’État de condamnation
law-duty-practice-register = Enregistrer la demande
law-duty-practice-acknowledge = Accuser réception
law-duty-practice-completeness = Vérifier que la demande est complète
law-duty-practice-decide-or-ask = Décider, ou demander ce qui manque
law-duty-practice-execute = Achever l’exécution
law-duty-practice-report-status = Rendre compte de l’état d’avancement
law-duty-practice-answer-question = Répondre à la question
law-duty-practice-answer-enquiry = Répondre à la question sur l’état d’avancement

## Entrées inutilisables

law-input-too-large = Le fichier dépasse la limite de { $limit }.
law-input-not-json = { $defect ->
    [empty] Le fichier est vide. Choisissez celui qui contient la demande.
    [cut_short] Le fichier n’est pas du JSON valide : il s’arrête avant d’être complet.
    [malformed] Le fichier n’est pas du JSON valide : la lecture s’arrête à l’octet { $byte } (compté à partir de 0).
    [half_a_sign] Le fichier n’est pas du JSON valide : à l’octet { $byte } (compté à partir de 0), son texte n’est pas de l’Unicode valide, car la moitié d’un signe y figure seule. Écrivez le signe entier, en UTF-8.
    [not_utf_8] Le fichier n’est pas du JSON valide : son texte n’est pas en UTF-8. Enregistrez-le dans ce codage.
   *[other] Le fichier n’est pas du JSON valide : { $problem }.
}
law-input-json-wanted = { $wanted ->
    [str] un texte entre guillemets
    [int] un nombre entier
    [bool] true ou false
    [array] une liste entre crochets
    [object] un groupe de champs entre accolades
   *[other] { $wanted }
}
law-input-json-given = { $given ->
    [str] un texte
    [int] un nombre
    [float] un nombre à virgule
    [bool] true ou false
    [array] une liste
    [object] un groupe de champs
   *[other] { $given }
}
law-input-not-the-format = { $defect ->
    [unknown_field] { $at } : le format de demande n’a pas ce champ. Corrigez son nom, ou ôtez-le.
    [missing_field] { $at } : ce champ ne peut être omis.
    [unknown_word] { $at } : « { $text } » n’est aucun des mots que le format de demande a pour cela.
    [too_many] { $at } : la liste dépasse { $limit } éléments. Divisez la demande.
    [too_high] { $at } : le nombre dépasse la limite de { $limit }.
    [too_low] { $at } : le nombre est inférieur à la limite de { $limit }.
    [no_object] Le fichier ne suit pas le format de demande : l’ensemble doit être { law-input-json-wanted }, et c’est { law-input-json-given }.
    [wrong_type] { $at } : le format de demande veut ici { law-input-json-wanted }, et le fichier a { law-input-json-given }.
   *[other] Le fichier ne suit pas le format de demande : { $problem }.
}
law-input-unknown-format = Le fichier est au format { $text } ; cette version lit { $known }.
law-input-too-deep = Le fichier est imbriqué plus profondément que le format ne le permet.
law-input-no-such-state = { $path } : « { $text } » n’est pas le code à deux lettres d’un État.
law-input-state-in-capitals = { $path } : « { $text } » n’est pas en majuscules. Écrivez les codes des États en majuscules, par exemple TN.
law-input-named-twice = { $path } figure deux fois dans la même partie du fichier : n’en garder que celui qui vaut.
law-input-same-state = « { $text } » est cité deux fois. Il faut deux États différents.
law-input-no-such-date = { $path } : « { $text } » n’est pas une date de la forme AAAA-MM-JJ.
law-input-no-such-kind = { $path } : « { $text } » n’est pas un type de demande connu. Connus : { $known }.
law-input-unreadable = { $defect ->
    [absent] { $path } n’existe pas. Vérifiez le nom et le dossier.
    [not_allowed] { $path } ne peut être lu : ce compte n’en a pas le droit. Faites changer les permissions, ou prenez un autre compte.
    [a_folder] { $path } est un dossier. Indiquez un fichier.
    [no_folder] { $path } ne peut être lu : ce qui devrait être un dossier est un fichier. Vérifiez le nom.
   *[other] { $path } ne peut être lu : { $problem }.
}
law-input-law-folder = Le dossier de droit est inutilisable : { $problem }
law-input-no-such-language = { $path } : « { $text } » n’est ni ar, ni en, ni fr.

## Mots autour des constats

law-verdict = { $verdict ->
    [satisfied] satisfait
    [not_satisfied] non satisfait
    [conflict] conflit
   *[other] indéterminé
}
law-words-missing = On ignore : { $facts }
law-words-mend = À faire : { $mend }
law-words-note = Note sur le texte : { $note }
law-words-see = Voir aussi : { $places }
law-words-practice = pratique, et non manquement
law-words-unverified = non vérifié auprès du dépositaire
law-words-binding = { $bound ->
    [true] en vigueur entre les deux États
    [false] pas en vigueur entre les deux États
   *[other] indéterminé
}
