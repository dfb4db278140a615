## Dans la preuve d’un échange : les réponses que personne n’a signées

proof-unsigned-heading = Réponses par lien ou sur papier, que personne n’a signées
proof-unsigned-means = Ces réponses sont venues au nom de l’État { $state }, par un lien à usage unique ou sur papier. Le système de l’État { $state } ne les a pas signées. Qu’elles sont venues, quand et avec quels octets, seul l’État { $maker } le dit ; qui les a données n’est pas prouvé. Ce que dit l’une d’elles se vérifie par son récépissé, que détient qui l’a donnée : rogatory proof receipt.
proof-unsigned-row = { $label } : { $value }
proof-came-link = Par un lien à usage unique et son code d’accès
proof-came-paper = Sur papier, noté par un agent
proof-label-came = Voie suivie
proof-label-came-at = Venue le, à l’horloge de l’État qui a établi la preuve
proof-label-says-from = Se dit de
proof-label-answer = Numéro de la réponse
proof-label-answer-sha256 = Réponse (answer.json), SHA-256
proof-label-receipt-given = Récépissé donné pour elle, SHA-256
