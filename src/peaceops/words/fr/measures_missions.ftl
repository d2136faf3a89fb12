# Ce que dénombrent les chiffres sur la vie des missions.
count-mission-start = début de la { $mission }
count-mandate-end = fin du mandat de la { $mission }
count-withdrawal-end = fin du retrait de la { $mission }
count-liquidation-end = fin de la liquidation de la { $mission }
count-phase-start = début de la phase { $phase } de la { $mission }
count-missions-begun = missions qui avaient débuté ({ $kind })
count-missions-running = missions dont le mandat était en cours ({ $kind })
count-missions-running-in = missions dont le mandat était en cours ({ $kind }), région : { $region }
