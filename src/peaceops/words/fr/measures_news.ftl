# Ce que dénombrent les chiffres des faits nouveaux.
count-mission-event = événement concernant la { $mission } ({ $kind })
count-vote-in-words = objet de la décision { $symbol }
count-review-report = rapport { $report } sur un examen de la { $mission }
count-review-asked = examen de la { $mission } qui a été demandé
count-review-asked-on = jour où un examen de la { $mission } a été demandé
count-review-due = date pour laquelle un examen de la { $mission } était demandé
count-review-options = options mentionnées dans le rapport sur un examen de la { $mission }
count-review-followup = décision qui fait suite à un examen de la { $mission }
count-council-act-in-words = issue d'un acte du Conseil sur { $subject }
