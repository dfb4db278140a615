rehearsal-mark = [EXERCICE]
rehearsal-contact = Bureau d’exercice. Il répond de lui-même, n’existe que pour la formation et ne parle au nom d’aucun État.
rehearsal-draft-lacks-nothing = Nous avons confronté le projet au traité et n’y trouvons aucune lacune.
rehearsal-draft-lacks = Nous avons confronté le projet au traité. Avant l’envoi, veuillez ajouter :
    { $points }
rehearsal-missing = { $point }
rehearsal-missing-why = Chaque point est exigé à l’endroit cité. Sans eux, la demande n’est pas conforme au traité et ne peut être exécutée.
rehearsal-consult-conformity = Les points demandés n’ont pas été fournis. Nous envisageons un refus, la demande n’étant pas conforme au traité, et vous consultons avant de décider. Que proposez-vous ?
rehearsal-consult-dual = Selon la demande elle-même, les faits ne constituent pas une infraction ici. Nous envisageons de refuser les mesures coercitives faute de double incrimination et vous consultons avant de décider. Des mesures sans contrainte vous seraient-elles utiles ?
rehearsal-consult-terms = Les engagements demandés ont été refusés deux fois. Nous envisageons un refus et vous consultons avant de décider. À quelles conditions pourriez-vous accepter le résultat ?
rehearsal-consult-costs = L’exécution pourrait entraîner des frais extraordinaires ({ $places }). Quelle partie vous importe le plus, et qui supporte ce qui dépasse l’ordinaire ?
rehearsal-concluded-answered = L’autre État a répondu ; la décision tient compte de sa réponse.
rehearsal-concluded-silent = Aucune réponse n’est venue dans le délai.
rehearsal-refused-conformity = Après une question et une consultation, il manque toujours à la demande :
    { $points }
rehearsal-refused-dual = Après consultation, les mesures coercitives ({ $measures }) sont refusées faute de double incrimination ; des mesures sans contrainte restent possibles.
rehearsal-refused-terms = Après consultation, l’entraide est refusée : elle n’aurait été accordée que contre un engagement sur l’usage du résultat, qui a été décliné.
rehearsal-term-use = Le résultat ne sert dans aucune procédure autre que celle nommée dans la demande sans notre consentement préalable ({ $places }).
rehearsal-term-secrecy = Le résultat n’est communiqué qu’à ceux qui en ont besoin pour cette procédure.
rehearsal-term-return = Les originaux sont restitués à la fin de la procédure.
rehearsal-trifle-1 = Dans quel fuseau horaire vos heures de bureau sont-elles indiquées ?
rehearsal-trifle-2 = Les copies doivent-elles porter notre cachet sur chaque page, ou sur la dernière seulement ?
rehearsal-trifle-3 = L’orthographe des noms dans la demande est-elle celle des passeports ?
rehearsal-trifle-why = Nous aimerions le savoir avant de poursuivre.
rehearsal-report-in-hand = La demande est en cours de traitement. Nous vous écrirons dès qu’il y aura un résultat.
rehearsal-report-ended = La demande a reçu une réponse complète.
rehearsal-report-unasked = Il n’y a rien de nouveau. Nous vous écrivons pour que vous sachiez que la demande n’est pas oubliée.
rehearsal-authority = Autorité d’exécution de l’exercice
rehearsal-everything = tout ce qui était demandé
rehearsal-delivery = La demande a été exécutée. Ci-joint le résultat pour :
    { $measures }
rehearsal-enclosed = Résultat fictif pour :
    { $measures }
    Tous les noms, numéros et dates y sont inventés.
rehearsal-file = resultat-exercice.txt
rehearsal-closed-answered = Réponse donnée.
rehearsal-closed-withdrawn = Retirée par l’État requérant.
rehearsal-closed-received = La réponse a été reçue.
rehearsal-deficient-on-purpose = La demande est lacunaire à dessein : trouver ce qui lui manque est la leçon.
rehearsal-supplied = En réponse à vos questions, les faits à nouveau : { $facts }
rehearsal-supplied-later = Les faits demandés sont les suivants : de mars à juin, l’agent public nommé dans la demande, personne fictive, a perçu trois versements en échange d’un marché public.
rehearsal-consulted = Nous accepterions l’entraide aux conditions que vous jugez nécessaires. Des mesures sans contrainte nous seraient utiles aussi.
rehearsal-enquiry = Nous sommes sans nouvelles de vous depuis quelque temps. Où en est la demande ?
rehearsal-unknown-kind = Un salut d’un genre qui n’existe pas encore.
rehearsal-unknown-kind-sent = Un message d’un genre que nul ne connaît a été envoyé à dessein : l’autre système le conserve et le montre.
rehearsal-evidence-room = Salle des pièces de l’exercice
rehearsal-medium-arrived = Reçu comme s’il était arrivé : dans un exercice, rien ne voyage.
rehearsal-medium-compared = Un exercice n’a pas de disque à lire. La liste annoncée a été rendue comme liste constatée.
