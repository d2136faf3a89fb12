# What figures on the lives of missions count.
count-mission-start = start of { $mission }
count-mandate-end = end of the mandate of { $mission }
count-withdrawal-end = end of the withdrawal of { $mission }
count-liquidation-end = end of the liquidation of { $mission }
count-phase-start = start of phase { $phase } of { $mission }
count-missions-begun = missions that had begun ({ $kind })
count-missions-running = missions whose mandate ran ({ $kind })
count-missions-running-in = missions whose mandate ran ({ $kind }) in { $region }
