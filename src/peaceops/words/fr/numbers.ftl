# Nombres et ce qui les entoure, périodes.
number-usd = { $n } { $n ->
    [one] dollar
   *[other] dollars
}
number-usd-million = { $n } { $n ->
    [one] million
   *[other] millions
} de dollars
number-usd-billion = { $n } { $n ->
    [one] milliard
   *[other] milliards
} de dollars
number-pct = { $n } %
number-us-cents = { $n } { $n ->
    [one] cent
   *[other] cents
} É.-U.
number-pct-less = moins de { $n } %
number-pct-more = plus de { $n } %
number-pct-cell = { $n } %
number-pct-less-cell = <{ $n } %
number-pct-more-cell = >{ $n } %
period-span = { $first } à { $last }
period-financial-year = { $year } ({ $first } au { $last })

unit-persons = { $said } { $n ->
    [one] personne
   *[other] personnes
}
unit-states = { $said } { $n ->
    [one] État Membre
   *[other] États Membres
}
unit-deaths = { $said } { $n ->
    [one] décès
   *[other] décès
}
unit-votes = { $said } { $n ->
    [one] voix
   *[other] voix
}
unit-days = { $said } { $n ->
    [one] jour
   *[other] jours
}
unit-months = { $said } { $n ->
    [one] mois
   *[other] mois
}
unit-years = { $said } { $n ->
    [one] année
   *[other] années
}
unit-missions = { $said } { $n ->
    [one] mission
   *[other] missions
}
unit-decisions = { $said } { $n ->
    [one] décision
   *[other] décisions
}
unit-tasks = { $said } { $n ->
    [one] tâche codée
   *[other] tâches codées
}
unit-currency = { $said } dans la monnaie indiquée
unit-per_usd = { $said } pour un dollar des États-Unis
unit-factor = { $said } fois la quote-part au budget ordinaire
unit-rating = { $said } sur une échelle allant de un (meilleur) à sept (pire)
unit-index = { $said } selon l'indice indiqué
unit-usd_million = { $said } millions de dollars
number-points = { $n } { $n ->
    [one] point
   *[other] points
} de pourcentage
number-points-cell = { $n } { $n ->
    [one] point
   *[other] points
}
