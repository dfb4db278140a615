## Questions de droit posées depuis une page

desk-ask-incomplete = Il n’est pas encore possible de répondre
desk-ask-state = Choisissez un État dans la liste.
desk-ask-two-states = Choisissez deux États différents.
desk-ask-kind = Choisissez un type de demande dans la liste.
desk-ask-day = Indiquez un jour qui existe, écrit année-mois-jour, par exemple 2026-01-31.
desk-ask-day-in-reach = Indiquez un jour entre 1900 et 2100.
desk-ask-ground = Cochez au moins un motif de la liste.
desk-ask-event = Choisissez dans la liste ce qui s’est produit.
desk-ask-concept = Aucun traité n’énonce d’idée qui commence ainsi. Choisissez une partie dans la liste.
desk-ask-treaty = Ce traité n’est pas dans le recueil. Choisissez-en un dans la liste.
desk-ask-choice = Choisissez l’une des réponses proposées.
desk-ask-file = Choisissez un fichier de demande (JSON).
desk-ask-too-large = Le fichier dépasse { $limit } ko. N’envoyez que la demande ; preuves et annexes restent dans leurs propres fichiers. Une demande plus longue est contrôlée par un opérateur avec « rogatory law check », qui accepte { $command } Mo.
