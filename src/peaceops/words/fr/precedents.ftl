# Précédents : missions closes semblables à celle qui est examinée, durée de leur fermeture, et ce qui a suivi.

section-precedents = Précédents
section-precedents-time = De la décision à l'échéance
section-precedents-after = Ce qui a suivi
section-precedents-limits = Ce que les précédents ne peuvent pas montrer
section-precedents-recent = Décisions récentes sur des missions

precedents-none-by-then = Cette base de données ne contient, à la date du présent examen, aucune fermeture à mettre en regard de la { $mission }. La manière dont des missions avaient été fermées à cette date, et la durée de leur fermeture, n'y figurent pas.
precedents-gap-before = manière dont des missions avaient été fermées à cette date : décision, vote, échéance, suites
precedents-gap-before-where = résolutions et rapports du Secrétaire général de l'époque ; Répertoire de la pratique du Conseil
precedents-gap-size = effectif de la { $mission } au cours des deux années précédant le { $day }, pour en comparer la taille
precedents-gap-size-where = rapports mensuels

# Ressemblance.
form-of-mandate = { $form ->
    [fixed_term] durée déterminée
    [open_ended] durée indéterminée
   *[unknown] non connue
}
kind-of-mission = { $kind ->
    [pko] maintien de la paix
    [spm] mission politique
    [support] bureau d'appui
   *[other_pko] autre force
}
precedents-under-review = mission examinée
precedents-chosen = Le tableau présente les missions closes les plus comparables à la { $mission } selon six critères : l'effectif en uniforme et les tâches du mandat ont chacun un poids de trois, le type et la forme du mandat de deux, l'âge et la région d'un. Ce sont les plus proches des { $considered } fermetures d'opérations de maintien de la paix et de missions politiques depuis le { $first } connues à la date ; les décisions qui ont transformé une mission en celle qui lui succède sont exclues. Les critères ne disent rien des aspects politiques d'une fermeture.
precedents-likeness = Missions closes les plus comparables à la { $mission }, la plus proche en premier (distance : zéro semblable, un dissemblable)
    .mission = Mission
    .form = Mandat
    .region = Région
    .kind = Type
    .age = Âge, années
    .size = En uniforme
    .distance = Distance
    .note = L'âge et l'effectif d'une mission close sont ceux qu'elle avait lors de la décision de fermeture, ceux de la mission examinée à la date.
precedents-distances = Distance par critère, chacune de zéro (semblable) à un, et leur moyenne pondérée
    .mission = Mission
    .form = Forme du mandat
    .age = Âge
    .size = Taille
    .tasks = Tâches
    .region = Région
    .kind = Type
    .mean = Moyenne
    .note = Forme, région et type : zéro si identiques, un sinon. Âge : différence rapportée à l'âge le plus élevé. Effectif : écart en ordres de grandeur, divisé par quatre. Tâches : part des tâches codées de l'une ou l'autre qu'une seule possède ; une mission sans tâches codées compte comme dissemblable. Tout autre critère qui manque à l'une des deux est exclu de la moyenne.

# De la décision à l'échéance.
how-closed = { $how ->
    [final_extension] dernière prorogation
    [final_extension_conditional] dernière prorogation, sous conditions
    [termination] cessation
    [termination_set] date de cessation fixée
    [expiry_noted] expiration constatée
    [withdrawal] retrait
    [renewal_vetoed] renouvellement frappé de veto
    [conversion] transformation en mission de relève
   *[disengagement_plan] plan de désengagement
}
precedents-closings = Modalités de fermeture
    .mission = Mission
    .decided = Décision
    .last-day = Échéance
    .days = Jours
    .how = Modalité
    .vote = Vote
    .followed = Ce qui a suivi
    .decision = Texte
    .note = Vote : pour, contre, abstentions.
precedents-own-closing = La fermeture de la { $mission } elle-même a été décidée par { $decision } le { $decided }, { $days } jours avant son échéance, le { $last }. Elle est comprise dans le décompte ci-dessous.
precedents-statistics-few = { $count ->
    [one] Pour la seule opération de maintien de la paix dont la fermeture était connue à cette date, hors transformations, le temps écoulé
   *[other] Pour les { $count } opérations de maintien de la paix dont la fermeture était connue à cette date, hors transformations, le temps écoulé
} de la décision à la fin du mandat, dans l'ordre des décisions et en jours : { $days }.
precedents-statistics = Pour l'ensemble des { $count } opérations de maintien de la paix dont la fermeture était connue à cette date, hors transformations, le temps médian de la décision à la fin du mandat était de { $median } jours{ $middle } ; pour { $at_once } d'entre elles, il était de dix jours au plus.{ $both ->
    [yes] { " " }Elles ont été fermées de deux manières : une dernière période planifiée des mois à l'avance, ou une décision prise à l'échéance ou à l'approche de celle-ci, après une demande ou une restriction du pays hôte, une expiration ou un veto.
   *[no] { "" }
}
precedents-middle-half = , et la moitié centrale de { $lower } à { $upper } jours
precedents-none-open-ended = À cette date, aucune fermeture du tableau ne concerne une mission dont le mandat était de durée indéterminée.
precedents-open-ended = La { $closed } est le précédent clos dont le mandat était de durée indéterminée, comme celui de la { $mission } : le Conseil y a mis fin par { $decision } le { $decided }, par { $yes } voix pour, { $against } contre et { $abstain } { $abstain ->
    [one] abstention
   *[other] abstentions
}, après une dernière période de { $days } jours close le { $last }.
precedents-days-table = Jours de la décision à l'échéance, opérations de maintien de la paix fermées sans transformation, dans l'ordre des décisions
    .mission = Mission
    .days = Jours
    .decided = Décision
    .decision = Texte
precedents-days = De la décision à l'échéance, par mission
    .alt = Barres : jours de la décision à la fin du mandat, une barre pour chaque opération de maintien de la paix close.{ $mark }
precedents-days-marked = { " " }La { $mission }, dont le mandat était de durée indéterminée, est signalée.
precedents-known-later = Connu seulement par la suite : avec les fermetures suivantes ({ $names }), le tableau compte { $count } opérations et une médiane de { $median } jours.

# Ce qui a suivi.
precedents-nothing-after-yet = Pour aucune de ces missions, les décès liés au conflit des trois années suivantes ne sont encore publics.
precedents-what-followed = Sur { $exits } départs définitifs pour lesquels trois années de données sont connues avant et après, { $relapsed } { $relapsed ->
    [one] a été suivi
   *[other] ont été suivis
} d'une année comptant au moins vingt-cinq décès liés au conflit dans le pays hôte (intervalle de confiance : { $low } à { $high }) ; sur les { $quiet } où le calme régnait auparavant, { $quiet_relapsed } { $quiet_relapsed ->
    [one] l'a été
   *[other] l'ont été
}. Ce sont des décomptes de cas passés dans des pays entiers, non une estimation pour la { $mission }.
whether-final-exit = { $final ->
    [yes] oui
   *[no] non, une opération de maintien de la paix a suivi
}
precedents-after = Décès liés au conflit dans les pays hôtes, trois années civiles avant et après la fin de la mission
    .mission = Mission
    .before = Avant
    .after = Après
    .worst = Pire année après
    .final = Départ définitif
    .source = Source
    .note = Pays entiers, non la zone de la mission : une mission déployée sur une frontière compte tous ses pays hôtes. Un zéro peut cacher les violences d'acteurs ayant causé moins de 25 décès chaque année.{ $lacks ->
    [yes] { " " }Un tiret : non public à la date.
   *[no] { "" }
    } Un départ est définitif lorsqu'aucune opération de maintien de la paix n'a pris le relais immédiatement ; un bureau ou une équipe de pays a pu le faire. Les pays hôtes et les missions de relève ont été codés par le compilateur.

# Limites.
precedents-no-risk-estimate = Aucune estimation du risque de violence après la fin de la { $mission } n'est donnée. Aucune donnée de cette base ne montre que mettre fin à une mission accroît la violence, ni que cela ne l'accroît pas : les cas sont trop peu nombreux et trop différents.
precedents-calm-places = Des décès liés au conflit moins nombreux après une mission qu'avant ne montrent pas que le départ était sans danger, ni des décès plus nombreux le contraire : plusieurs missions avaient le même pays hôte, et la violence a pu reculer avant leur départ.
precedents-fixed-terms-differ = Une mission à durée déterminée est fermée par non-renouvellement ou par un dernier renouvellement. Le mandat de la { $mission } se poursuit sauf décision contraire du Conseil ; les durées des missions à durée déterminée ne peuvent donc lui être appliquées.
precedents-none-as-old = La { $mission } a { $age } ans. Aucune mission du tableau n'était aussi ancienne lors de la décision de fermeture : la plus ancienne, la { $oldest }, avait { $oldest_age } ans. Toute échéance qui en serait tirée est une extrapolation.

# Décisions récentes.
precedents-all-operations = toutes les opérations
precedents-recent-intro = Décisions récentes sur d'autres missions, d'après des pages publiques ; la liste n'est pas complète.
precedents-recent = Décisions sur des missions depuis { $since }
    .when = Date
    .mission = Mission
    .decision = Décision
    .vote = Vote
    .mandate-to = Mandat jusqu'au
    .strength = Effectif tel que donné
    .mark = Signe
    .source = Source

# Résumé.
precedents-finding = { $count ->
    [one] La seule fermeture d'opération de maintien de la paix connue depuis le { $first }, hors transformations,
   *[other] Les { $count } fermetures d'opérations de maintien de la paix connues depuis le { $first }, hors transformations,
} { $count ->
    [one] a pris
   *[other] ont pris
} { $median ->
    [one] { $few ->
        [yes] { $median } jour
       *[no] un temps médian de { $median } jour
    }
   *[other] { $few ->
        [yes] { $days } jours
       *[no] un temps médian de { $median } jours
    }
} de la décision à l'échéance{ $beside }.
precedents-finding-open-ended = ; celle de la { $closed }, dont le mandat était de durée indéterminée, a pris { $days }
precedents-finding-nearest = ; la plus proche de la { $mission } selon les critères retenus est la { $nearest }
