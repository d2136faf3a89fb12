# Ce que dénombrent les chiffres sur les fermetures et les départs.
count-decision-to-close = décision de fermeture de la { $mission }
count-closing-last-day = échéance du mandat de la { $mission }
count-days-to-last-day = jours entre la décision de fermeture de la { $mission } et son échéance
count-closing-votes = { $side ->
    [for] voix pour
    [against] voix contre
   *[abstaining] abstentions
    }, { $decision }
count-operations-closed = opérations de maintien de la paix fermées sans transformation
count-days-to-last-day-median = médiane des jours entre la décision et l'échéance, opérations de maintien de la paix fermées sans transformation
count-days-to-last-day-quartile = { $which ->
    [1] premier
   *[3] troisième
    } quartile des jours entre la décision et l'échéance, opérations de maintien de la paix fermées sans transformation
count-operations-closed-at-once = opérations comptant dix jours au plus entre la décision et l'échéance, opérations de maintien de la paix fermées sans transformation
count-deaths-before-exit = décès liés au conflit dans les pays hôtes de la { $mission }, trois années civiles avant sa fin
count-deaths-after-exit = décès liés au conflit dans les pays hôtes de la { $mission }, trois années civiles après sa fin
count-deaths-worst-year-after-exit = décès liés au conflit dans les pays hôtes de la { $mission }, pire des trois années civiles après sa fin
count-final-exits = départs définitifs d'opérations de l'ONU pour lesquels trois années avant et après figurent dans les données
count-final-exits-violent = départs définitifs d'opérations de l'ONU suivis de 25 décès ou plus liés au conflit au cours de l'une des trois années suivantes
count-final-exits-violent-share = borne { $end ->
    [low] inférieure
   *[high] supérieure
    } de la part des départs définitifs d'opérations de l'ONU ainsi suivis
count-final-exits-quiet = départs définitifs d'opérations de l'ONU précédés de moins de 75 décès liés au conflit au cours des trois années antérieures
count-final-exits-quiet-violent = départs définitifs d'opérations de l'ONU, calmes auparavant, suivis de 25 décès ou plus liés au conflit en une année
count-age-when-compared = âge de la { $mission } lors de la comparaison
count-distance-in-criterion = distance par critère ({ $criterion }) entre la { $mission } et la { $other } (zéro semblable, un dissemblable)
count-successor-begun = premier jour de ce qui a suivi la { $mission }
count-years-it-ran = années d'existence : { $mission }
count-follower-cost-of-year = coût d'un exercice complet, { $end ->
    [low] le plus faible
   *[high] le plus élevé
} : { $mission }
count-follower-amount = { $mission } : { $what }
count-tasks-handed-over = tâches de la { $mission } qu'un organe nommé reprend
count-withdrawal-day = jour auquel le personnel de la { $mission } doit être parti
count-mean-strength = moyenne du personnel en uniforme de la { $mission } aux fins de mois de l'exercice
count-cost-at-strength = coût annuel de la { $mission } à l'effectif actuel
count-days-so-followed = médiane des jours entre la décision et l'échéance, fermetures suivies d'une relève ({ $kind ->
    [team] { successor-team }
    [regional] { successor-regional }
   *[political] { successor-political }
})
count-days-so-followed-cases = fermetures suivies d'une relève ({ $kind ->
    [team] { successor-team }
    [regional] { successor-regional }
   *[political] { successor-political }
})
count-successor-cost-of-year = coût { $end ->
    [low] le plus faible
   *[high] le plus élevé
} d'un exercice complet d'une mission politique ayant succédé à une mission de maintien de la paix
count-support-share = parts du compte d'appui et des centres de services mises en recouvrement avec la { $mission }
count-proposed-cut = montant dont le budget proposé de la { $mission } est inférieur au précédent
count-tasks-in-force = tâches numérotées du mandat de la { $mission }
count-states-last-for = États dont la dernière position sur la { $mission } dans cette base de données était : { $position ->
    [keep] maintien
   *[end] fin
}
count-cut-of-reduced = réduction d'un renouvellement réduit de la { $mission }
count-cost-cut = ce que la réduction retranche du coût annuel de la { $mission }
count-strength-after-cut = personnel en uniforme de la { $mission } après la réduction
count-distance-of-precedent = distance entre la { $other } et la { $mission } (zéro semblable, un dissemblable)
count-closings-considered = fermetures connues à la date, hors transformations
count-vote-on-closing = voix pour, voix contre et abstentions, { $decision }
count-civilian-staff = personnel civil de la { $mission }
count-mission-expenditure = ensemble des dépenses, { $mission }
count-uniformed-cost-share = part des militaires et de la police dans le coût de la { $mission }

# Ce que dénombrent les chiffres d'une simulation.
in-the-draws = { $mission }, option « { $option } », { $quantile ->
    [10] un tirage sur dix est inférieur
    [50] la moitié des tirages sont inférieurs
   *[90] un tirage sur dix est supérieur
}
count-simulated-months-to-end = mois entre la décision et le jour où le personnel est parti, { in-the-draws }
count-simulated-months-to-liquidated = mois entre la décision et la fin de la liquidation, { in-the-draws }
count-simulated-spending = dépenses des cinq années suivant la décision, relève comprise, { in-the-draws }
count-simulated-spending-by-end = dépenses des cinq années suivant la décision, l'échéance étant fixée à la médiane des mois, { in-the-draws }
count-simulated-payer-part = part de la { $payer } dans les dépenses des cinq années ({ run-rate }), { in-the-draws }
count-simulated-strength = personnel en uniforme, { in-the-draws }
count-simulated-spending-of-month = dépenses d'un mois, { in-the-draws }
count-option-precedents = précédents : { $option ->
    [final-term] { option-final-term }
    [final-term-political] { option-final-term-political }
    [end-now] { option-end-now }
   *[end-now-political] { option-end-now-political }
}
count-option-precedents-alike = { count-option-precedents }, dont l'effectif en uniforme allait du quart au quadruple de celui de la { $mission }
count-strength-since-decision = effectif de la { $mission } rapporté à celui d'avant la décision de fermeture
held-out-group = { $group ->
    [planned] { " " }(planifiées ; { held-out-last-day } ; { held-out-origin })
    [abrupt] { " " }(soudaines ; { held-out-last-day } ; { held-out-origin })
    [somebody] { " " }(mois où il restait du personnel ; { held-out-last-day } ; { held-out-origin })
    [nobody] { " " }(mois où il ne restait personne ; { held-out-last-day } ; { held-out-origin })
   *[all] { " " }({ held-out-last-day } ; { held-out-origin })
}
held-out-last-day = { $last_day ->
    [known] échéance connue
   *[drawn] échéance tirée au sort
}
held-out-origin = { $origin ->
    [earlier] à partir des fermetures déjà achevées
   *[others] à partir de toutes les autres
}
count-held-out-closings = fermetures tenues à l'écart{ held-out-group }
count-held-out-months = mois tenus à l'écart{ held-out-group }
count-held-out-coverage = mois tenus à l'écart situés dans la bande de { $level } tirages sur cent{ held-out-group }
count-held-out-width = largeur de la bande de { $level } tirages sur cent, rapportée à l'effectif d'avant la décision{ held-out-group }
held-out-forecast = { $forecast ->
    [ensemble] la simulation
    [raw] les précédents tels qu'ils se sont déroulés
    [crossed] chaque durée jusqu'à la fin avec chaque courbe
    [median-clock] les courbes des précédents sur la durée médiane
    [median-curve] la courbe médiane des autres
   *[linear] une droite jusqu'à l'échéance
}
count-held-out-crps = erreur moyenne (CRPS), { held-out-forecast }, rapportée à l'effectif d'avant la décision{ held-out-group }

count-closing-told = { $mission }, prévision à partir des fermetures achevées avant sa décision : { $what ->
    [low] mois jusqu'à la fin, un tirage sur dix inférieur
    [high] mois jusqu'à la fin, un tirage sur dix supérieur
    [came] mois effectifs jusqu'à la fin
    [months] fins de mois comparées
   *[inside] fins de mois situées dans la bande de quatre tirages sur cinq
}

# Ce que dénombrent les chiffres sur les années suivant un départ.
count-deaths-in-hosts = décès liés au conflit dans les pays hôtes de la { $mission }, trois années
count-hosts-quiet-since = pays hôtes de la { $mission } sans décès lié au conflit, depuis
after-deaths = { $bin ->
    [any] { "" }
   *[other] , décès antérieurs : { deaths-bin }
}
interval-end = borne { $end ->
    [low] inférieure
   *[high] supérieure
} de l'intervalle
count-exits-beside = départs définitifs d'autres missions que la { $mission }{ after-deaths }
count-exits-beside-violent = départs définitifs d'autres missions que la { $mission }, suivis de 25 décès ou plus liés au conflit en une année dans les trois ans{ after-deaths }
count-exits-beside-share = { interval-end }, départs définitifs d'autres missions que la { $mission }{ after-deaths }
count-country-years = années-pays sans départ proche{ after-deaths }
count-country-years-violent = années-pays sans départ proche, suivies de 25 décès ou plus liés au conflit en une année dans les trois ans{ after-deaths }
count-country-years-share = { interval-end }, années-pays sans départ proche{ after-deaths }
forecast-by = d'après { $forecast ->
    [constant] des chances égales
    [base-rate] la part des départs antérieurs
    [persistence] la situation antérieure
    [two-classes] la part des années-pays ainsi classées auparavant
   *[regression] une régression sur les décès antérieurs
}
count-exits-forecast = départs prévus { forecast-by }
count-exits-forecast-violent = départs violents prévus { forecast-by }
count-exit-forecast-score = { $score ->
    [brier] score de Brier
    [log_loss] perte logarithmique
   *[auc] aire sous la courbe
} de la prévision { forecast-by }
criterion-named = { $name ->
    [mandate-form] forme du mandat
    [age] âge
    [size] taille
    [region] région
   *[kind] type
}
