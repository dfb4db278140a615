# Les pages de la bibliothèque : textes en paragraphes, intitulés, documents cités, États présents.
web-paragraphs =
  { $count ->
     [one] { $count } paragraphe
     [many] { $count } de paragraphes
    *[other] { $count } paragraphes
  }
web-paragraphs-list = Paragraphes
web-paragraph = Paragraphe
web-paragraph-before = Précédent : paragraphe { $number }
web-paragraph-after = Suivant : paragraphe { $number }
web-work-symbols = Documents cités
web-work-states = États présents
web-references = Renvois
web-references-read =
  { $count ->
     [one] { $count } renvoi a été lu.
     [many] { $count } de renvois ont été lus.
    *[other] { $count } renvois ont été lus.
  }
web-references-listed = Ceux-ci ne mènent nulle part ou sont suspects :
web-references-sound = Chacun mène à un endroit qui existe.
web-work-identifier = Identifiant
web-work-versions = Versions
web-work-relations = Textes liés
web-work-export = En Akoma Ntoso :
web-article-as-of = Tel qu’en vigueur le { $day }.
web-import-valid-from = En vigueur à partir du
web-import-valid-from-hint = Pour une nouvelle version d’un texte déjà conservé : l’ancienne demeure et s’affiche pour les jours antérieurs.
