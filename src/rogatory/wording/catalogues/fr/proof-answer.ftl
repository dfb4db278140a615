## Le récépissé d’une réponse que personne n’a signée, vérifié seul

proof-answer-not-a-receipt = Le fichier ne contient pas de récépissé avec sa réponse. Donnez le PDF du récépissé tel que vous l’avez reçu.
proof-answer-other = Le récépissé porte sur une autre réponse que celle qui l’accompagne.
proof-answer-receipt = Récépissé de l’État { $state } pour la réponse { $id }
proof-answer-from = Réponse au nom de : { $state } ; qui l’a donnée, personne ne l’a signé.
proof-answer-at = Signé le { $at }, à l’horloge de qui a signé
proof-answer-about = Porte sur answer.json, SHA-256 { $sha256 }
proof-answer-sound = VALIDE : la signature a été vérifiée, et le récépissé porte sur la réponse contenue dans le fichier.
proof-answer-other-event = Le récépissé n’est pas celui d’une réponse par lien ou sur papier : il porte sur autre chose qui est parvenu à l’État qui l’a signé ({ $event }).
proof-answer-compare = Voici ce qui a été signé. Comparez-le au document que vous détenez : s’ils diffèrent, c’est ce qui figure ici qui fait foi. Les mesures sont désignées par leur identifiant.
proof-answer-unworded = Ce programme ne peut pas mettre en mots ce qui a été signé. Lisez answer.json, contenu dans le PDF (pdfdetach -saveall l’en extrait), et comparez-le au document que vous détenez : s’ils diffèrent, c’est answer.json qui fait foi.
