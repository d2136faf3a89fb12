# Ce que dénombrent les chiffres de la première page.
count-authorised-ceiling = effectif maximum autorisé de la { $mission }, { $category ->
    [military] personnel militaire
    [police] police
    [military_observers] observateurs militaires
    [military_observers_and_staff_officers] observateurs militaires et officiers d'état-major
    [troops_and_staff_officers] contingents et officiers d'état-major
    [staff_officers] officiers d'état-major
    [individual_police] policiers hors unités constituées
    [fpu_personnel] personnel des unités de police constituées
    [formed_police_units] unités de police constituées
    [corrections] agents pénitentiaires
    [civilian] personnel civil
    [supported_personnel] personnel appuyé
   *[uniformed] personnel en uniforme
}
count-drawdown-number = effectif fixé pour la { $mission } par une réduction ({ $component })
count-drawdown-from = premier jour d'une décision sur la { $mission } ({ $decision })
count-drawdown-to = échéance d'une décision sur la { $mission } ({ $decision })
count-ceiling-from = premier jour d'un effectif maximum autorisé de la { $mission }
count-request-due = date d'échéance d'un rapport demandé sur la { $mission } ({ $kind })
count-in-millions = { $of }, en millions de dollars des États-Unis
