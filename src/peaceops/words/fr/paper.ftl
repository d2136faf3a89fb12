# Ce que les formats imprimés ajoutent autour d'un document.
paper-contents = Table des matières
paper-contents-update = Les numéros de page sont établis par le traitement de texte : cliquez dans cette table, puis choisissez « Mettre à jour la table » ou appuyez sur F9.
paper-annex = Chiffres du présent document
paper-annex-says = Chaque nombre du texte, avec ce qu'il dénombre, la période, son statut et sa provenance. Les numéros entre crochets renvoient à la liste des sources. Les règles des chiffres calculés, avec toutes leurs données d'entrée, figurent dans le fichier de données.
paper-sources = Sources
paper-sources-says = Chaque source sur laquelle repose le présent document, avec son adresse et le jour de sa consultation.
paper-how = Chaque nombre du texte renvoie à sa ligne dans la liste des chiffres, en fin de document. Les notes de bas de page nomment les sources. Toutes les lignes des tableaux, et la manière dont chaque chiffre a été calculé, figurent dans le fichier de données { $file }, que --format json écrit.
paper-how-brief = Chaque nombre renvoie à sa ligne dans la liste des chiffres de la page suivante ; les numéros en exposant y nomment les sources. La manière dont chaque chiffre a été calculé figure dans le fichier de données { $file }, que --format json écrit.
paper-from = [{ $n }]
paper-computed = Calculé : { $rule }{ $count ->
    [0] {""}
   *[other] {" "}[{ $sources }]
 }
paper-head-key = Chiffre
paper-head-value = Valeur
paper-head-counts = Ce qu'il dénombre
paper-head-period = Période
paper-head-status = Statut
paper-head-origin = Provenance

cite-figure = { $value } : { $counts }{ $dated ->
    [yes] , { $period }
   *[no] {""}
 } ({ $status }). peaceops, { $title } au { $day }, édition { $edition } de sa base de données, chiffre { $address }.
cite-source = { $publisher } : { $title }{ $at }. { $address }
