# D'où viennent les chiffres sur les fermetures et les départs.
rule-days-to-last-day = échéance moins jour de la décision
rule-middle-value = valeur médiane
rule-quartile = { $which ->
    [1] premier
   *[3] troisième
    } quartile, méthode inclusive
rule-at-most = dénombrés : ceux de { $most } au plus
rule-closed-count = dénombrement
rule-exits-count = dénombrement
rule-exits-violent = dénombrés : ceux de 25 ou plus
rule-exits-quiet = dénombrés : ceux de moins de 75
rule-exits-quiet-violent = dénombrés : ceux de moins de 75 auparavant, et de 25 ou plus pour la pire année suivante
rule-exits-wilson = intervalle de Wilson à 95 %
rule-age-when-compared = jours entre le début et la décision de fermeture, la fin ou la date de l'examen, divisés par 365,25
rule-distance-same = zéro si identique, un sinon
rule-distance-age = différence divisée par l'âge le plus élevé
rule-distance-size = différence des logarithmes décimaux divisée par quatre, un au plus
rule-distance-tasks = part des tâches de l'un ou l'autre mandat qu'un seul possède, au { $mine_on } et au { $theirs_on }
rule-distance-mean = moyenne des distances par critère, pondérée par { $weights } dans leur ordre
rule-side-by-side = les trois nombres côte à côte
rows-closings-beside = { $count } fermetures autres que celle de la { $mission }
rule-uniformed-share-by-strength = effectif x { $usd_a_year } dollars par an / coût x 100, { $most_pct } au plus
rule-years-it-ran = dernier jour, ou { $until }, moins premier jour, divisé par 365,25
rule-mean-strength = moyenne, arrondie à la personne
rule-cost-at-strength = coût x (1 - part des militaires et de la police x (1 - effectif actuel / effectif d'alors))
rule-uniformed-share-at-strength = part x actuel / (alors x (100 - part) + part x actuel) x 100
rule-whole-months = en mois entiers : davantage serait une fausse précision
rule-after-cut = moins { $pct } %
rule-cut-of = { $pct } % de celui-ci
rule-cut-set = { $pct } %
rows-heir-years = { $count } exercices complets de coût de missions politiques ayant succédé à d'autres{ but-for-its-own }
rows-last-positions = dernière position de { $count } États sur la { $mission } : { $position }
rows-regular-rates-of-payer = taux du budget ordinaire de la { $payer }, de { NUMBER($first, useGrouping: 0) } à la dernière année de la simulation
rule-simulated-quantile = quantile { $quantile } de { $draws } tirages d'après la manière dont d'autres missions ont pris fin : leurs courbes, leur durée jusqu'à la fin et la baisse de leurs dépenses, et le coût des missions de relève s'il y en a une, appliqués aux derniers chiffres de cette mission ; personnel et liquidation dans des intervalles énoncés ; graine { $seed }
rule-closing-told = la fermeture de la { $mission } prévue à partir des fermetures achevées et publiques avant sa décision, l'échéance étant tirée au sort, { $draws } tirages, graine { $seed }
rule-closing-back-test = chaque fermeture prévue { $origin ->
    [earlier] à partir des fermetures achevées et publiques avant sa décision
   *[others] à partir de toutes les autres (une mission tenue à l'écart)
}, l'échéance étant { $last_day ->
    [known] connue
   *[drawn] tirée au sort
}, { $draws } tirages, graine { $seed }
but-for-its-own = { $without ->
    [none] { "" }
   *[other] { " " }(hormis { $without })
}
rows-curves-of-closings = { $count } courbes d'effectif après des décisions de fermeture{ but-for-its-own }
rows-run-offs = baisse des dépenses de { $count } missions closes{ but-for-its-own }
rows-rates-of-payer = taux de la { $payer } pour la { $mission }, de { NUMBER($first, useGrouping: 0) } à la dernière année de la simulation
rule-strength-since-decision = effectif / effectif du dernier rapport antérieur à la décision x 100 ; zéro lorsque le rapport ne mentionne plus la mission
rule-quiet-since = première année de la suite ininterrompue d'années sans décès lié au conflit
rule-country-years-alike = années-pays dont trois années avant et après figurent dans la série, sans celles qui se situent à moins de trois ans d'un départ dans le pays, après des décès de cet ordre : { deaths-bin } ; violentes à partir de 25 décès dans l'une des trois années suivantes ; intervalle de 95 % obtenu en tirant à nouveau des pays entiers, les années d'un pays allant ensemble
rule-exit-forecast = chaque départ définitif prévu à partir des fenêtres closes avant son année
rows-deaths-of-hosts = { $count } années-pays des pays hôtes ({ $hosts }) avant { NUMBER($before, useGrouping: 0) }
