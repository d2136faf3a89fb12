# Après un départ : ce que disent les données, et ce qui ne peut être dit.

section-risk = Après un départ : ce que disent les données et ce qui ne peut être dit
risk-what-is-counted = Ce qui suit compte les décès liés au conflit dans des pays entiers, d'après une édition ultérieure d'une série. « Violent » signifie vingt-cinq décès ou plus dans une année. « Définitif » signifie qu'aucune mission de maintien de la paix des Nations Unies n'a suivi aussitôt.
risk-no-exit-on-record = À cette date, aucun départ n'était connu avec trois années avant et après.
risk-gap-deaths = décès liés au conflit avant et après des départs
risk-gap-deaths-where = Uppsala Conflict Data Program, années-pays
risk-final-exits = Sur { $n } { $n ->
    [one] départ définitif
   *[other] départs définitifs
}, { $k } { $k ->
    [one] a connu
   *[other] ont connu
} une année violente au cours des trois années civiles suivant celle de la fin (intervalle de confiance de la part : { $low } à { $high }).
risk-deaths-before = Sur le lieu de déploiement de la { $mission }, la série compte { $deaths } décès liés au conflit pour ses trois dernières années.
risk-exits-alike = Sur { $n } { $n ->
    [one] départ définitif
   *[other] départs définitifs
} après un nombre semblable de décès, { $k } { $k ->
    [one] a connu
   *[other] ont connu
} une année violente au cours des trois années civiles suivant celle de la fin (intervalle de confiance de la part : { $low } à { $high }).
risk-countries-alike = Sur { $n } années-pays comptant un nombre semblable de décès et sans départ proche, { $k } { $k ->
    [one] a été suivie
   *[other] ont été suivies
} d'une année violente (intervalle de confiance de la part, les années d'un pays étant prises ensemble : { $low } à { $high }).
risk-no-share-for-it = Pour la { $mission } elle-même, aucune part ni aucun score n'est donné, pour les raisons suivantes.
risk-does-not-say = Le présent examen ne dit pas :
risk-forecast = { $by ->
    [constant] Chances égales, toujours
    [base-rate] Part des départs antérieurs suivis de violence
    [persistence] Violent avant, donc violent après
    [two-classes] Part des années-pays violentes, ou calmes, auparavant
   *[regression] Régression sur les décès antérieurs, tous pays
}
risk-scores = Ce qu'auraient donné des prévisions d'une année violente après un départ
    .forecast = Prévision
    .exits = Départs
    .violent = Violents
    .brier = Score de Brier
    .log-loss = Perte logarithmique
    .area = Aire sous la courbe
    .note = Un score de Brier et une perte logarithmique plus faibles sont meilleurs, une aire plus grande est meilleure. La série des décès est d'une édition postérieure aux prévisions, et si peu de départs ne permettent pas de départager les prévisions.
risk-forecast-name = { $by ->
    [constant] chances égales
    [base-rate] taux de base des départs antérieurs
    [persistence] persistance
    [two-classes] part des années-pays, violentes ou calmes auparavant
   *[regression] régression logistique sur les décès antérieurs
}
risk-outcome = { $deaths } décès ou plus liés au conflit en une année dans les { $years } ans
deaths-bin = { $bin ->
    [none] aucun
    [few] quelques-uns, moins de 75
    [many] 75 à 2 999
    [most] 3 000 ou plus
   *[unknown] non connu
}

# Pourquoi aucun décompte n'est donné pour une mission, comme partie de phrase et comme phrase.
risk-refused-no-series = la série des décès liés au conflit ne comporte aucune ligne proche de cette date pour son lieu de déploiement
    .sentence = La série des décès liés au conflit ne comporte aucune ligne proche de cette date pour son lieu de déploiement.
risk-refused-quiet = la série n'indique aucun décès lié au conflit, sur son lieu de déploiement, pour aucune année depuis { $since } : une série qui n'a pas varié ne dit rien de ce que ferait un départ
    .sentence = La série n'indique aucun décès lié au conflit, sur son lieu de déploiement, pour aucune année depuis { $since } : une série qui n'a pas varié ne dit rien de ce que ferait un départ.
risk-refused-old = elle a { $age } ans, et aucun départ définitif connu ne concerne une mission aussi ancienne : la plus ancienne, la { $oldest }, avait { $oldest_age } ans
    .sentence = Elle a { $age } ans, et aucun départ définitif connu ne concerne une mission aussi ancienne : la plus ancienne, la { $oldest }, avait { $oldest_age } ans.
risk-never = { $what }.
risk-never-effect-of-leaving = si un départ accroît ou réduit la violence : trop peu de départs sont connus, dans des lieux trop différents, pour le dire
risk-never-nought-is-peace = si l'absence de décès liés au conflit signifie la paix : une année en deçà du seuil de l'éditeur apparaît comme zéro
