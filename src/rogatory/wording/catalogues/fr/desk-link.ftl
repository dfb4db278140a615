## Answers by a link

desk-link-for-whom = Dites à qui le lien est destiné, en 200 lettres au plus.
desk-link-language = Choisissez la langue de sa page.
desk-link-until = Choisissez un jour à partir d’aujourd’hui, dans { $days } jours au plus.
desk-link-too-many = Une réponse s’accompagne de { $files } fichiers au plus, et un lien n’admet qu’un certain nombre d’essais. Appelez l’autorité, ou envoyez un disque.
desk-link-unreadable = Une partie de la réponse n’a pas pu être lue. Vérifiez chaque champ et abrégez ce qui est très long.
