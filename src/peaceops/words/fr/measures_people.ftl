# Ce que dénombrent les chiffres du personnel.

# De qui : d'une mission, ou de toutes.
of-mission = de { $mission ->
    [ALL] l'ensemble des missions de l'ONU
   *[other] la { $mission }
}
in-mission = au sein de { $mission ->
    [ALL] l'ensemble des missions de l'ONU
   *[other] la { $mission }
}
of-mission-or-operations = de { $mission ->
    [ALL] l'ensemble des opérations
   *[other] la { $mission }
}

count-uniformed-personnel = personnel en uniforme { of-mission }
count-troops = contingents { of-mission }
count-staff-officers = officiers d'état-major { of-mission }
count-experts-on-mission = observateurs militaires et experts en mission { of-mission }
count-police = policiers { of-mission }
count-individual-police = policiers hors unités constituées { of-mission }
count-formed-police-units = unités de police constituées { of-mission }
count-military-personnel = personnel militaire { of-mission }
count-persons-per-million = { $of }, par million d'habitants
count-mean-uniformed-personnel = personnel en uniforme { of-mission }, moyenne de l'année
count-women-among = femmes : { $of }
count-from-state = { $of }, fourni par la { $name }
count-personnel-from-others = personnel en uniforme { of-mission } fourni par les autres États Membres
count-contributing-states = États Membres fournissant du personnel en uniforme { of-mission }
count-rank-among-contributors = rang de la { $name } parmi les pays contributeurs en personnel en uniforme de { $mission ->
    [ALL] l'ensemble des missions de l'ONU
   *[other] la { $mission }
}
count-share-of-state = part de la { $name } dans le personnel en uniforme { of-mission }
count-share-of-women = part des femmes dans le personnel en uniforme { of-mission }
count-share-of-women-among = part des femmes : { $of }
count-share-of-mission = part de la { $mission } dans le personnel en uniforme de l'ensemble des missions de l'ONU
count-uniformed-outside-peacekeeping = personnel en uniforme des missions qui ne figurent pas sur la liste officielle des opérations de maintien de la paix
count-uniformed-in-peacekeeping = personnel en uniforme des opérations de maintien de la paix
count-missions-outside-peacekeeping = missions hors liste officielle comptant du personnel en uniforme
count-report-month-end = fin de mois du rapport : { $of }
count-deaths = décès { in-mission }
count-deaths-by-cause = décès { in-mission }, { cause-of-death }
count-deaths-by-personnel = décès { in-mission }, { kind-of-the-dead }
count-deaths-which = décès { in-mission }{ $which }
count-share-of-deaths = part des décès { in-mission }
count-first-incident-date = date du premier incident de la liste
count-last-incident-date = date du dernier incident de la liste
count-deaths-before-start = personnes de la { $mission } inscrites sur la liste des décès pour un incident antérieur au début de la mission
count-persons-listed-twice = personnes de la { $mission } inscrites sur deux lignes dans la liste de l'éditeur
count-personnel-as-printed = { $category } { of-mission-or-operations }, { $what }

kind-of-the-dead = { $personnel ->
    [military] militaire
    [military_observer] observateur militaire
    [police] police
    [international_civilian] civil recruté sur le plan international
    [local] civil recruté sur le plan national
   *[other] autre
}
cause-of-death = { $cause ->
    [malicious_act] acte de malveillance
    [accident] accident
    [illness] maladie
    [self_inflicted] auto-infligé
    [to_be_determined] à déterminer
   *[unknown] inconnue
}
