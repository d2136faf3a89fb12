# Ce que dénombrent les chiffres sur le coût.
count-amount-as-named = { $what }, { $account }{ $shares ->
    [yes] , avec la part de l'appui
   *[other] { "" }
}
count-apportioned-before-credits = réparti entre les États Membres, { $mission }, avec la part de l'appui, avant crédits
count-sum-of-missions-and-accounts = somme des montants ({ $status }) de { $number } missions et comptes
count-mission-share-of-year = part de la { $mission } dans la somme de l'ensemble des missions et comptes de l'exercice ({ $status })
count-account-share-of-year = part : { $account }
count-mission-rank-by-cost = rang de la { $mission } par le coût
count-missions-compared = missions comparées
count-total-of-operations = total de l'ensemble des opérations de maintien de la paix, { $what }
count-different-totals = totaux différents cités pour { $year }
count-expenditure-class = { $label }, { $mission }
