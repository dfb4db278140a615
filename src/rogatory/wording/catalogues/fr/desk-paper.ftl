## Réponses sur papier : formulaires qui partent, documents qui reviennent

desk-paper-kind = Choisissez le formulaire à imprimer.
desk-paper-two-languages = Choisissez deux langues différentes.
desk-paper-nothing-given = Tapez les lettres qui accompagnent le carré, lisez le carré au lecteur, ou choisissez la copie numérisée.
desk-paper-slip = Le code contient une erreur. Comparez-le au document lettre par lettre : cinq groupes, le dernier d’une seule lettre.
desk-paper-scan-type = Le code se lit dans un PDF, un PNG ou un JPEG. Enregistrez la copie sous l’une de ces formes, ou tapez les lettres qui accompagnent le carré.
desk-paper-scan-too-large = La copie dépasse { $megabytes } mégaoctets. Numérisez la page en gris, de 150 à 300 points par pouce, ou tapez les lettres qui accompagnent le carré.
desk-paper-scan-unreadable = La copie n’a pas pu être ouverte. Numérisez de nouveau le document, ou tapez les lettres qui accompagnent le carré.
desk-paper-no-square = Aucun carré n’a pu être lu dans la copie. Tapez les lettres qui l’accompagnent et redonnez la copie avec elles.
desk-paper-two-codes = La copie montre un autre formulaire que le code tapé. Comparez les deux au document.
desk-paper-several-forms = La copie montre les carrés de { $count } formulaires. Donnez à chacun sa propre copie, ou tapez le code de celui dont il s’agit.
desk-paper-unknown = Aucun formulaire portant ce code n’est connu dans un dossier auquel vous travaillez. Comparez le code au document ; s’il est juste, demandez au chef du service de quel dossier il s’agit.
desk-paper-closed = Le document relève du dossier { $number }, clos le { $day }. Aucune réponse ne peut plus y être consignée : gardez le document avec le dossier, écrivez-y une note et prévenez le chef du service.
desk-paper-same-scan = Cette même copie est déjà au dossier. Ne la consignez de nouveau que si le document contient une réponse qui n’a pas été notée.
desk-paper-answered = { $count ->
    [one] Une réponse sur ce formulaire a été consignée le { $day }. Ce que vous consignez maintenant est gardé à côté et ne remplace rien.
   *[other] { $count } réponses sur ce formulaire ont été consignées, la dernière le { $day }. Ce que vous consignez maintenant est gardé à côté et ne remplace rien.
}
desk-paper-withdrawn = La demande a été retirée le { $day }. Consignez tout de même la réponse : elle reste au dossier.
desk-paper-pages-missing = La copie ne montre pas ces pages du formulaire : { $pages }. Voyez si la réponse est entière avant de la noter.
