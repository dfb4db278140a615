accounts-username-taken = Ce nom d’utilisateur est déjà pris ; choisissez-en un autre.
accounts-fields-wrong = Le compte n’a pas été créé : voyez les champs signalés ci-dessous.
accounts-password-weak = Ce mot de passe est trop facile à deviner.
accounts-last-administrator = C’est le seul administrateur : créez-en d’abord un autre, sans quoi personne ne pourrait gérer les comptes.
