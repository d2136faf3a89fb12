# Ce que dénombrent les chiffres d'un plan de sortie donné par le lecteur.
count-plan-day = { $mission }, date du plan : { $what }
count-plan-budget = { $mission }, demandé par le plan
count-plan-budget-end = { $mission }, { $end ->
    [low] minimum
   *[high] maximum
} de ce que demande le plan
count-plan-bill = { $state }, à payer pour la { $mission } selon le plan
count-plan-strength = { $mission }, personnel en uniforme selon le plan
count-plan-open-lines = { $mission }, lignes du plan restant à décider
