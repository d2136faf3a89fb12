# Ce que dénombrent les chiffres sur les tâches.
count-months-coded = mois codés de la { $mission }
count-months-with-activity = mois de la { $mission } comptant une telle activité ({ $activities })
count-months-with-activity-and-others = mois de la { $mission } comptant une telle activité ({ $activities }) et un autre acteur international
count-actors-on-task = qui d'autre travaille sur le paragraphe { $paragraph } du mandat de la { $mission } ({ $kind })
count-benchmark-status = dernier état du critère { $number } de la { $mission }
count-tasks-filled = tâches de la { $mission } { $what ->
    [activities] comptant des activités codées de même nature
    [others] auxquelles d'autres travaillent
   *[finding] faisant l'objet d'une constatation dans un document
}
