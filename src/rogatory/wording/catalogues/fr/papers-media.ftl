## Le bordereau qui accompagne un support

papers-slip-title = Bordereau de remise d’un support matériel
papers-slip-number = Notre numéro
papers-slip-from = Envoyé par
papers-slip-to = Envoyé à
papers-slip-medium = Le support
papers-slip-check = La liste elle-même accompagne le message électronique qui a annoncé ce support. Qui la détient en calcule l’empreinte par cette commande et la compare à celle qui précède ; les fichiers du support se vérifient ensuite d’après la liste.
papers-slip-custody = Chaîne de possession à ce jour
papers-slip-signatures = Signé sur papier
papers-slip-given-name = Remis par (nom, service)
papers-slip-given-sign = Date et signature
papers-slip-taken-name = Reçu par (nom, service)
papers-slip-taken-on = Lieu, jour et heure
papers-slip-taken-seal = État du scellé et son numéro
papers-slip-taken-sign = Signature
