# Ce que dénombrent les chiffres sur le Conseil de sécurité.
count-vote-day = jour du vote sur { $symbol }
count-votes-in-favour = voix pour { $symbol }
count-votes-none-taken = voix pour { $symbol }, adopté sans vote
count-votes-against = voix contre { $symbol }
count-abstentions = abstentions sur { $symbol }
count-members-not-participating = membres n'ayant pas pris part au vote sur { $symbol }
count-members-not-voting = membres n'ayant pas voté sur { $symbol }
count-council-term-end = fin du mandat de la { $member } au Conseil
count-mandate-last-day = échéance du mandat de la { $mission }
count-mandate-decision-day = jour de la décision sur le mandat de la { $mission }
count-council-majority = voix pour qu'exige une décision du Conseil de sécurité
count-days-of-mandate-left = jours entre la date du présent examen et la fin du mandat de la { $mission }
count-last-month-coded = dernier mois de la { $mission } codé par { $coder }
count-renewals = décisions ayant prorogé le mandat de la { $mission }
count-renewals-contested = dont décisions ayant suscité une abstention ou un vote contre ({ $mission })
count-renewals-contested-share = part des décisions prorogeant le mandat de la { $mission } ayant suscité une abstention ou un vote contre
count-renewals-of-year = décisions ayant prorogé le mandat de la { $mission } { $contested ->
    [yes] avec
   *[no] sans
} abstention ou vote contre
count-vetoed-drafts = { $would ->
    [renew] dont projets qui auraient renouvelé un mandat
   *[all] projets frappés de veto relatifs au mandat d'une opération de paix depuis 1990
}
count-draft-votes = { $cast ->
    [yes] voix pour le projet
    [against] voix contre le projet
   *[abstain] abstentions sur le projet
} { $draft }
count-draft-vote-day = jour du vote sur le projet { $draft }
count-closing-decision-day = jour de la décision de fermeture de la { $mission }
count-precedent-day = jour de { $document }
count-council-seats = membres du Conseil de sécurité
count-members-with-position = membres du Conseil { $position ->
    [any] ayant exprimé une position sur la { $mission }
    [divided] partagés sur la { $mission }
   *[one] dont la dernière déclaration sur la { $mission } demande : { council-position }
}
count-statement-day = date de la déclaration : { $who }
count-years-since-decision = années écoulées depuis la dernière décision du Conseil sur le mandat de la { $mission }
count-member-decisions = décisions sur des mandats de missions sur lesquelles la { $member } a voté
count-member-decisions-not-in-favour = dont non votées pour ({ $member })
count-member-share-not-in-favour = part des décisions sur des mandats de missions pour lesquelles la { $member } n'a pas voté
