# La bibliothèque : ce que dit une importation, ses doutes, et les champs d’une notice du journal officiel.
library-record-kind = Nature du texte
library-record-number = Numéro
library-record-date = Date
library-record-issuer = Autorité émettrice
library-record-status = Statut
library-record-gazette-number = Journal officiel n°
library-record-gazette-date = Date du journal officiel
library-record-page = Première page
library-record-related = Textes liés
library-imported = { $articles ->
    [one] Importé : { $title }, un article.
   *[other] Importé : { $title }, { $articles } articles.
}
library-replaced = { $articles ->
    [one] Remplace une copie antérieure : { $title }, un article.
   *[other] Remplace une copie antérieure : { $title }, { $articles } articles.
}
library-unchanged = { $articles ->
    [one] Déjà importé de ce même fichier : { $title }, un article.
   *[other] Déjà importé de ce même fichier : { $title }, { $articles } articles.
}
library-left-out = Écarté : ne fait pas partie du texte officiel.
library-place-line = ligne { $line }
library-place-article = article { $article }, ligne { $line }
library-doubt-mark-doubled = La marque est imprimée deux fois ; elle n’a été lue qu’une fois.
library-doubt-starts-late = La numérotation ne commence pas par le premier élément.
library-doubt-jumps = Un numéro manque ici.
library-doubt-nested = Une seconde numérotation commence à l’intérieur de la première.
library-doubt-starts-again = La numérotation recommence ; la seconde série est citée avec [2].
library-doubt-repeated = Cette référence figure deux fois dans l’article ; la première est affichée.
library-doubt-after-list = Alinéa sans numéro après une énumération ; il est conservé à part, et non avec le dernier élément.
library-doubt-article-jumps = Les articles ne se suivent pas ici.
library-doubt-heading-number = L’intitulé porte un autre numéro que l’article.
library-doubt-article-below-record = Un article semble figurer sous la notice du Journal officiel, où les mentions du site sont écartées.
library-doubt-encoding = Le fichier n’est pas en UTF-8 ; il a été lu dans l’encodage indiqué ici. Vérifiez quelques mots.
library-import-too-large = Le fichier fait { $size } Mo ; la bibliothèque accepte { $limit } Mo au plus. Importez le traité seul.
library-import-over-limit = Le fichier dépasse { $limit } Mo, le maximum que la bibliothèque accepte. Importez le traité seul.
library-import-is-pdf = Le fichier est un PDF dont aucun texte ne peut être extrait ; il est peut-être endommagé. Enregistrez le texte en UTF-8 et importez-le.
library-import-empty = Le fichier est vide. Choisissez-en un autre.
library-import-not-text = Le fichier n’est pas un texte lisible : la ligne { $line } n’est dans aucun encodage connu de la bibliothèque. Enregistrez-le en UTF-8 et recommencez.
library-import-no-articles = Aucun article ni paragraphe numéroté n’a été trouvé dans le fichier. Un texte doit comporter des lignes telles que « المادة 1 » ou « Article 1 », un fichier JSON une liste « articles ».
library-import-broken-json = Le fichier JSON est inutilisable : { $defect }
library-import-too-many-articles = Le fichier compte { $count } articles ; la bibliothèque en accepte { $limit } par fichier. Divisez-le.
library-import-control-characters = Le titre, le préambule ou un intitulé contient des caractères de commande. Supprimez-les et recommencez.
library-import-unknown-work = Le fichier ne dit pas de quel texte il s’agit (« { $title } »). Donnez son identifiant (en ligne de commande : --work IDENTIFIANT).
library-import-bad-work-id = « { $work } » ne peut désigner un texte : employez des minuscules latines, des chiffres et des tirets bas, en commençant par une lettre.
library-no-such-article = La bibliothèque ne contient pas cet article : { $work }, article { $article }.
library-no-such-file = Le fichier « { $name } » ne peut être lu.
library-nothing-held = La bibliothèque est vide. Importez d’abord un texte officiel.
library-import-too-many-lines = Le fichier compte { $count } lignes ; la bibliothèque en accepte { $limit }. Importez le traité seul.
