# La bibliothèque : ce que dit l’importation de tout type de fichier, et ses doutes.
library-imported-paragraph = { $articles ->
    [one] Importé : { $title }, un paragraphe.
   *[other] Importé : { $title }, { $articles } paragraphes.
}
library-replaced-paragraph = { $articles ->
    [one] Remplace une copie antérieure : { $title }, un paragraphe.
   *[other] Remplace une copie antérieure : { $title }, { $articles } paragraphes.
}
library-unchanged-paragraph = { $articles ->
    [one] Déjà importé de ce même fichier : { $title }, un paragraphe.
   *[other] Déjà importé de ce même fichier : { $title }, { $articles } paragraphes.
}
library-doubt-direction-controls = Des signes invisibles qui changent l’ordre d’affichage de la ligne ont été retirés. Comparez la ligne à l’original.
library-doubt-letter-forms = Les lettres étaient enregistrées comme formes d’imprimerie ; des lettres ordinaires les remplacent à partir d’ici.
library-doubt-stretched = Les lettres sont étirées pour l’impression ; les étirements à l’intérieur des mots ont été retirés à partir d’ici.
library-doubt-from-pdf = Le texte est extrait d’un PDF : des lignes peuvent être coupées ou déplacées. Comparez-le à la page imprimée.
library-doubt-torn-word = Un mot semble coupé ici et ses moitiés déplacées. Il est conservé tel quel.
library-doubt-turned-line = Les parties de cette ligne semblent avoir changé de place. Elles sont conservées telles quelles.
library-doubt-paragraph-jumps = Les paragraphes ne se suivent pas ici.
library-doubt-state-made-out = Le nom d’un État a été reconstitué à partir d’un fragment. Vérifiez-le.
library-doubt-title-guessed = Aucune ligne ne se lit comme un titre ; celle-ci a été prise pour tel.
library-doubt-reference-not-opening = La ligne commence comme un article mais se lit comme un renvoi ; elle est conservée comme texte.
library-doubt-word-means-chapter = Ce mot ouvre ici un chapitre et non un article, car le texte a un autre mot pour ses articles.
library-import-is-old-word = Le fichier est à l’ancien format Word (.doc). Ouvrez-le, enregistrez-le en .docx et importez celui-ci.
library-import-is-rtf = Le fichier est au format RTF. Ouvrez-le, enregistrez-le en .docx ou en texte brut UTF-8 et importez celui-ci.
library-import-is-picture = Le fichier est une image. La bibliothèque lit du texte : faites-le saisir, ou reconnaissez-en d’abord le texte.
library-import-is-archive = Le fichier est une archive ou un format que la bibliothèque ne lit pas. Sortez-en le document, ou enregistrez-le en .docx.
library-import-broken-docx = Le fichier Word est endommagé ou imbriqué trop profondément. Ouvrez-le, enregistrez-le de nouveau en .docx et importez celui-ci.
library-import-broken-html = Aucun texte ne peut être lu dans la page. Enregistrez-en le texte en UTF-8 et importez celui-ci.
library-import-nested-too-deep = La page est imbriquée trop profondément pour être lue en entier. Enregistrez-en le texte en UTF-8 et importez celui-ci.
library-import-locked-pdf = Le PDF est protégé par un mot de passe. Déverrouillez-le, ou enregistrez-en le texte en UTF-8 et importez celui-ci.
library-import-is-scan = Le PDF contient des images de pages et aucun texte. Reconnaissez-en d’abord le texte, ou importez le texte officiel d’une autre source.
library-import-too-many-pages = Le PDF compte plus de { $limit } pages. Divisez-le, ou importez le texte seul.
library-reference-missing-article = Renvoie à { $named }, article que le texte n’a pas.
library-reference-missing-place = Renvoie à { $named }, que l’article n’a pas ; le lien mène à l’article.
library-reference-letter-for-number = Renvoie à { $named }, alors que le texte compte autrement à cet endroit : lu comme { $place }.
library-reference-nearer-place = Renvoie à { $named }, qui n’existe pas : lu comme { $place }, dans le même paragraphe.
library-reference-to-itself = Renvoie à { $named }, l’endroit même où il se trouve.
library-reference-languages-differ = Renvoie à { $named } là où l’autre langue a { $place }. Comparez les deux à l’original.
library-reference-sister-differs = Renvoie à { $named }, alors que la disposition de même objet d’un autre traité renvoie à ce qui est ici { $place }.
library-no-references = Aucun renvoi n’est lu dans { $work } : rien n’est conservé, ou le texte n’en contient pas.
library-import-broken-xml = Le XML est illisible : il est tronqué ou endommagé. Exportez-le de nouveau et importez celui-ci.
library-import-bad-identifier = « { $identifier } » n’est pas un identifiant Akoma Ntoso ; un tel identifiant se lit /akn/tn/act/law/2031-04-04/9.
library-version = En vigueur ; depuis quand n’est pas enregistré.
library-version-from = En vigueur depuis le { $begun }.
library-version-until = En vigueur jusqu’au { $ended }.
library-version-from-until = En vigueur du { $begun } au { $ended }.
library-relation-amends = Modifie : { $title }
library-relation-amends-inward = Modifié par : { $title }
library-relation-repeals = Abroge : { $title }
library-relation-repeals-inward = Abrogé par : { $title }
library-relation-implements = Met en œuvre : { $title }
library-relation-implements-inward = Mis en œuvre par : { $title }
library-relation-ratifies = Ratifie : { $title }
library-relation-ratifies-inward = Ratifié par : { $title }
library-relation-consolidates = Codifie : { $title }
library-relation-consolidates-inward = Codifié dans : { $title }
library-relation-related = Texte lié : { $title }
library-relation-unknown = Le texte « { $work } » n’est pas conservé, ou « { $kind } » n’est pas un lien connu. Importez-le d’abord, ou choisissez un lien de la liste.
