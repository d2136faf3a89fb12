# D'où viennent les chiffres sur les mandats et le Conseil.
rule-days-of-mandate-left = échéance du mandat - date de référence
rule-last-month-coded = dernier mois codé jusqu'à la date du présent examen
rows-tasks-coded = { $count } tâches de la { $mission } codées par { $coder }
rule-years-since = jours entre la décision et la date de référence / 365,25
rows-renewals = { $count } { $count ->
    [one] vote sur une décision
   *[other] votes sur des décisions
} ayant prorogé le mandat de la { $mission }{ $contested ->
    [yes] , avec une abstention ou un vote contre
    [no] , sans abstention ni vote contre
   *[all] { "" }
}
rows-vetoed-drafts = { $count } projets frappés de veto { $relation ->
    [direct] portant sur le mandat même d'une opération
   *[other] portant sur des questions liées au mandat d'une opération
}
rows-latest-positions = les dernières déclarations de { $count } membres sur la { $mission }
rows-decisions-on-mandates = { $count } votes de la { $member } sur des décisions relatives à des mandats
rule-months-with-activity = mois différents parmi eux
rule-months-coded = nombre de mois
rule-actors-on-task = chaque acteur une fois, la source la plus récente en premier, hormis la mission elle-même
rule-takers-of-task = chaque organe qui prend la relève, une fois
rule-tasks-filled = nombre de tâches ayant une valeur
rows-activity-months = { $count } mois codés de la { $mission }
rows-activities-coded = { $count } mois de la { $mission } comptant une activité
rows-actors-on-task = { $count ->
    [one] { $count } source
   *[other] { $count } sources
} sur les autres acteurs travaillant sur le paragraphe { $paragraph } du mandat de la { $mission }
rows-takers-of-task = { $count } transferts d'une tâche de la { $mission }
