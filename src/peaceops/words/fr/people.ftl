# Ce que les chiffres du personnel disent d'eux-mêmes.
report-lists-none = le rapport n'en recense aucun
sum-of-means = somme de moyennes annuelles, non un décompte à un jour donné
persons-not-rows = des personnes, non des lignes : un identifiant de victime compte une fois
register-of-known-errors = registre des erreurs connues, { $error }

# Pourquoi des mois manquent, et où chercher.
months-before-the-series = la série mensuelle commence en novembre 1990
months-after-the-series = les rapports mensuels de cette base de données s'arrêtent ici
months-without-the-mission = le rapport du mois ne mentionne pas la mission
look-in-reports-and-budgets-of-the-time = rapports du Secrétaire général sur la mission et documents budgétaires de l'époque
look-on-the-contributors-page = la page de l'ONU sur les pays fournissant des contingents et du personnel de police, et son portail de données ouvertes
look-in-reports-of-the-secretary-general = rapports du Secrétaire général sur la mission

# Décès par groupe : ce qui était demandé, et ce que le lecteur doit savoir.
total = total
undetermined = indéterminé
deaths-which = { $nationality ->
    [any] { "" }
    [open] { ", nationalité indéterminée" }
   *[one] , ressortissants ({ $nationality })
}{ $cause ->
    [any] { "" }
   *[one] , { cause-of-death }
}{ $personnel ->
    [any] { "" }
   *[one] , { kind-of-the-dead }
}
