# Comment un taux de maintien de la paix est connu.
rate-basis-recovered = selon la règle, et déduit des montants imprimés des circulaires
rate-basis-implied = selon la règle, avec le niveau qu'impliquent les montants mis en recouvrement
rate-basis-predicted = selon la règle, avec le niveau de l'année précédente
rate-basis-carried-back = selon la règle, avec le niveau du barème suivant, reporté en arrière
rate-basis-printed = tel qu'imprimé
rate-basis-premium = d'après la majoration qu'implique le taux imprimé des États-Unis
rates-known-in-two-ways = { $one }, { $other }
rates-of-year-known = taux de { $year } { $how }
rates-of-some = Cette base de données contient les taux de maintien de la paix de { $found } des { $members } États Membres pour { $year }.
rates-carried-back = { $count ->
    [one] Un taux de { $year } repose sur un niveau
   *[other] { $count } taux de { $year } reposent sur des niveaux
} reportés en arrière ; { $error }.
estimate-without-missions = Cette base de données ne contient aucun coût de { $missions } pour { $fy } ; ces missions sont exclues.
rate-carried-back-error = le même report de 2022-2024 à 2019-2021 donne à { $wrong } des { $states } États au-dessous du niveau A un autre facteur que le leur, soit { $points } points sur 100 au total

# De quoi une quote-part est calculée.
basis-with-more = { $basis } ; { $more }
assessed-by-circular = sections de la circulaire x taux selon la règle ; parts du compte d'appui, de la BSLB et du Centre de services régional d'Entebbe comprises
assessed-by-given-sections = sections données par le lecteur x taux selon la règle
assessed-without-voluntary-part = seulement ce qui est réparti : Chypre et la Grèce paient le reste à titre volontaire
assessed-with-earlier-year = quotes-parts additionnelles d'un exercice antérieur comprises
assessed-after-reform = { $basis } ; réforme { $name }

# De quoi une estimation est calculée.
estimate-basis = estimation : { $status ->
    [spent] dépensé
    *[approved] approuvé
    } pour { $fy } x moyenne des taux de { $first } et { $second }
estimate-is-no-assessment = n'est pas une quote-part
estimate-leaves-voluntary-out = hors part volontaire ({ $states })
estimate-basis-regular = estimation : moitié des dépenses de { $first } et de { $second } au budget ordinaire x taux du budget ordinaire ; n'est pas une quote-part : le budget ordinaire est mis en recouvrement dans son ensemble, et aucune section n'existe pour mesurer l'erreur
estimate-error-not-measured = son erreur ne peut être mesurée : aucun exercice n'a à la fois des sections et un coût
estimate-error = erreur par rapport aux sections de { $first } à { $last } ({ $count } missions et exercices) : médiane { $median } %, trop faible dans { $low } cas car les sections ajoutent la part de l'appui, pire cas { $worst } ({ $mission }, { $year })
estimate-before-credits = les crédits d'exercices antérieurs, qu'elle laisse de côté, pourraient en inverser le signe
estimate-before-credits-measured = { estimate-before-credits } : par rapport à ce qui a été mis en recouvrement auprès de l'ensemble des États Membres pour tous les comptes, crédits déduits, le coût se situe entre { $low } et { $high } % pour { $count } exercices de { $first } à { $last }
estimated-after-reform = { $basis } ; taux de la réforme { $name }
