# D'où viennent les chiffres calculés sur le personnel.
rule-rank-among-contributors = un de plus que le nombre d'États Membres fournissant davantage de personnes
rule-per-million = personnes divisées par les millions d'habitants
rule-deaths-of-cause = personnes de la liste par cause : { cause-of-death }
rule-deaths-of-personnel = personnes de la liste par catégorie de personnel : { $personnel }
rule-deaths-of-year = personnes de la liste dont l'incident date de { $year }
rule-first-incident = première date de la liste
rule-last-incident = dernière date de la liste

# Les lignes utilisées, chaque sélection par son nom.
rows-deaths = { $count ->
    [one] une personne
   *[other] { $count } personnes
} de la liste des décès { in-mission }, incidents jusqu'au { $until }
rows-deaths-of-year = { $count ->
    [one] une personne
   *[other] { $count } personnes
} de la liste des décès { in-mission }, incidents de { $year } jusqu'au { $until }
rows-deaths-of = { $count ->
    [one] une personne
   *[other] { $count } personnes
} de la liste des décès { in-mission }, incidents du { $first } au { $last }{ $nationality ->
    [any] { "" }
   *[other] { "" } ; nationalité : { $nationality }
}{ $cause ->
    [any] { "" }
   *[other] { "" } ; cause : { cause-of-death }
}{ $personnel ->
    [any] { "" }
   *[other] { "" } ; personnel : { kind-of-the-dead }
}
rows-deaths-before = { $count ->
    [one] une personne
   *[other] { $count } personnes
} de la liste des décès { in-mission }, incidents antérieurs au { $day } jusqu'au { $until }
rows-doubled-deaths = { $count ->
    [one] une personne
   *[other] { $count } personnes
} de la { $mission } inscrites sur deux lignes de la liste des décès
rows-contributors = { $count } lignes de pays contributeurs de { $mission ->
    [ALL] l'ensemble des missions de l'ONU
   *[other] la { $mission }
}, au dernier mois jusqu'au { $last } qui les donne
