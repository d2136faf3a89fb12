# Le Conseil de sécurité : qui y siège, comment il a voté sur la mission, ce qu'exige une décision d'y mettre fin.
section-council = Le Conseil de sécurité
section-council-members-section = Membres à la date
section-council-renewals = Votes sur le mandat
section-council-votes = Comment les membres ont voté
section-council-vetoes-section = Vetos sur des mandats

council-position = { $position ->
    [end] mettre fin à la mission
    [review] l'examiner
    [reduce-reporting] réduire les séances et les rapports
    [strengthen] la renforcer
    [divided] partagé
   *[keep] la maintenir
}
council-mandate-ended = Le mandat de la { $mission } a pris fin le { $until } : le Conseil n'a plus rien à décider à son sujet.
council-term-passed = La dernière période du mandat de la { $mission } dans cette base de données a pris fin le { $until } ({ $act }), et les votes du Conseil y vont jusqu'au { $votes } : un renouvellement peut y manquer. Ce qu'exige une décision est indiqué d'après la forme de cette période.
council-needs-not-known = Ce qu'exigerait une décision de mettre fin à la { $mission } n'est pas connu : la forme de son mandat ne figure pas dans cette base de données.
council-gap-form = forme du mandat de la { $mission }
council-gap-form-where = le dispositif des résolutions qui l'ont créée et renouvelée
council-act-in-force = { $decision } L'acte en vigueur est { $act }.
council-majority-needed = Une décision exige { $majority } voix pour et l'absence de vote négatif d'un membre permanent ({ $charter }). L'abstention d'un membre permanent n'y fait pas obstacle.
council-silence-and-other-ways = { $silence } { $ways }
council-finding-needs-term = Le mandat de la { $mission } prend fin sauf si le Conseil le renouvelle, ce qui exige { $majority } voix pour et l'absence de veto.
council-finding-needs-open-ended = Le mandat de la { $mission } est de durée indéterminée ; il ne prend fin que par une décision du Conseil, qui exige { $majority } voix pour et l'absence de veto.

council-gap-members = membres du Conseil de sécurité en { $year }
council-gap-members-where = la page du Conseil sur sa composition
council-gap-positions = positions exprimées sur la { $mission } à cette date : { $members }
council-gap-dynamics = positions des membres du Conseil sur la { $mission }, rédacteurs de ses résolutions et points de désaccord
council-gap-planned = séances du Conseil sur la { $mission } prévues après le { $day }, et qui doit lui faire un exposé
council-gap-planned-where = le programme de travail de la présidence du Conseil
council-gap-positions-where = procès-verbaux des séances du Conseil (S/PV), déclarations des missions permanentes
council-members = Membres du Conseil de sécurité à la date
    .member = Membre
    .seat = Siège
    .term-ends = Fin du mandat
    .position = Position sur la mission
    .stated = Exprimée le
    .source = Source
    .note = { $stated ->
        [yes] Les positions sont des déclarations de l'État lui-même, telles que classées par le compilateur ; la dernière à la date est indiquée.
       *[no] Cette base de données ne contient aucune position exprimée sur la { $mission } à cette date.
    }
council-seat-permanent = permanent
council-seat-elected = élu
council-list-of-members = liste des membres
council-statement = déclaration
council-position-secondary = { council-position } (source secondaire)
council-finding-positions = Sur les { $seats } membres du Conseil, { $stated } ont une position connue sur la { $mission } à la date : { $each } (la dernière de chacun, telle que classée par le compilateur).
council-finding-position = { $number } { $position ->
    [divided] partagés
   *[one] pour { council-position }
}

council-renewals = À cette date, le Conseil avait prorogé le mandat de la { $mission } par { $total } { $total ->
    [one] décision
   *[other] décisions
} ; { $contested ->
    [0] aucune
   *[other] { $contested } d'entre elles
}{ $many ->
    [yes] { " " }({ $share })
   *[no] { "" }
} { $contested ->
    [0] n'a suscité d'abstention ni de vote contre
    [one] a suscité une abstention ou un vote contre
   *[other] ont suscité une abstention ou un vote contre
}.
council-last-renewal = La dernière était { $decision }, du { $day }, adoptée { $votes }.
council-renewals-table = Décisions prorogeant le mandat de la { $mission }, par année
    .year = Année
    .unopposed = Sans abstention ni vote contre
    .contested = Avec au moins un
council-renewals-chart = Décisions prorogeant le mandat de la { $mission }
    .alt = Colonnes par année : décisions qui ont prorogé le mandat de la { $mission }, avec et sans abstention ou vote contre.
council-finding-renewals = { $contested ->
    [0] Aucune des { $total }
   *[other] { $contested } des { $total }
} décisions qui ont prorogé le mandat de la { $mission }{ $many ->
    [yes] { " " }({ $share })
   *[no] { "" }
} { $contested ->
    [0] n'a suscité d'abstention ni de vote contre
    [one] a suscité une abstention ou un vote contre
   *[other] ont suscité une abstention ou un vote contre
}.
council-never-renewed = Cette base de données ne contient, à cette date, aucune décision ayant prorogé le mandat de la { $mission }.
council-no-renewal-needed = Aucune décision n'a renouvelé le mandat de la { $mission }, et aucune n'était nécessaire : le Conseil s'est prononcé pour la dernière fois sur son mandat le { $since }, soit { $years } ans avant la date du présent examen. Il n'existe pas d'historique des votes d'où déduire comment les membres voteraient.
council-last-vote-on-subject = Le dernier vote sur le même sujet a eu lieu le { $day } ({ $decision }).

council-voted-on = { $about ->
    [mission] la { $mission }
   *[subject] le sujet de la { $mission }
}
council-votes-grid = Votes sur { council-voted-on }, par membre, le plus récent en premier
    .vote = Vote
    .day = Date
    .elected = Membres élus n'ayant pas voté pour
    .outcome = Issue
    .source = Source
    .note = Les projets rejetés ou frappés de veto sont inclus lorsqu'ils ont été mis aux voix.
council-cast = { $cast ->
    [y] pour
    [a] abstention
    [n] contre
    [np] n'a pas pris part au vote
   *[nv] n'a pas voté
}
council-members-cast = { $members } ({ council-cast })
council-none = néant
council-outcome = { $outcome ->
    [adopted] adopté
    [adopted_without_a_vote] adopté sans vote
    [adopted_in_parts] adopté par parties, sans vote sur l'ensemble
    [vetoed] frappé de veto
   *[short_of_majority] non adopté : nombre de voix insuffisant
}
council-votes-record = Votes des membres permanents sur les mandats de l'ensemble des missions au cours des cinq années précédant la date
    .member = Membre
    .decisions = Décisions
    .not-in-favour = N'a pas voté pour
    .share = Part
    .source = Source
    .note = Décisions adoptées seulement : les projets exposés à un veto sont rarement mis aux voix.
council-votes-of-the-council = votes du Conseil
council-no-vote-to-forecast-from = Cette base de données ne contient, à cette date, aucun vote du Conseil sur la { $mission } : une prévision ne reposerait que sur le comportement général de chaque membre.
council-last-vote-too-old = Le dernier vote sur { council-voted-on } a eu lieu le { $day }. C'est trop ancien pour dire comment les membres voteraient aujourd'hui : une prévision se rabat sur le comportement général de chaque membre, présenté ci-dessus, et sur les positions que les gouvernements ont exprimées.
council-forecast-rests-on = Une prévision du prochain vote sur la { $mission } peut reposer sur les votes sur { council-voted-on }, dont le dernier date du { $day } ; la mesure dans laquelle de telles prévisions se sont vérifiées figure dans le contrôle rétrospectif du modèle de vote.
council-forecast-and-selection = Les textes exposés à un veto sont rarement mis aux voix ; aucune prévision fondée sur les votes passés ne donne donc la probabilité qu'un texte mettant fin à la mission soit déposé ou adopté.

council-vetoes-summary = À cette date, depuis la fin de la guerre froide, { $total } { $total ->
    [one] projet relatif au mandat d'une opération de paix avait été frappé de veto
   *[other] projets relatifs au mandat d'une opération de paix avaient été frappés de veto
}{ $some ->
    [yes] ; { $renew } d'entre eux auraient renouvelé un mandat
   *[no] { "" }
}.
council-vetoes = Vetos sur le mandat d'une opération de paix depuis la fin de la guerre froide
    .draft = Projet
    .day = Date
    .what = Objet
    .yes = Pour
    .abstained = Abstentions
    .by = Contre (veto)
    .followed = Ce qui a suivi
    .note = Un projet qui serait frappé de veto n'est le plus souvent jamais mis aux voix ; la liste sous-estime donc le veto.
council-later-set-out = Connu seulement par la suite : { $decision }, du { $day }, a fixé les modalités du départ de la mission.
council-later-closed = Connu seulement par la suite : la mission a été fermée par { $decision }, du { $day } ; son mandat prend fin le { $last }.
council-comma = { $first }, { $rest }

# Précédents d'une voie.
precedent-same-form-closed = fermée sous la même forme de mandat
precedent-renewal-vetoed = mission ayant pris fin par un renouvellement frappé de veto
precedent-conversion = mission close et remplacée
precedent-failed-ending = projet mettant fin à une présence et non adopté
precedent-failed-replacement = projet mettant fin à une présence et la remplaçant, non adopté
precedent-reconfiguration = tâches modifiées par un rapport
precedent-reporting = séances modifiées par une note
precedent-closed = { $how }
precedent-last-day-and-after = échéance { $last } ; suivie de { $after }
precedent-not-set = non fixé
precedent-nothing-known = rien de connu
precedent-draft = projet visant à { $blocked }
precedent-not-adopted = non adopté, sans veto
precedent-vetoed = veto : { $members }
precedent-tasks-from-a-report = tâches codées à partir d'un rapport du Secrétaire général
precedent-no-vote = pas de vote du Conseil
vote-list-cast = { $cast ->
    [yes] pour
    [abstain] abstention
    [no] contre
    [not_voting] n'a pas voté
    [not_participating] n'a pas pris part au vote
   *[not_recorded] non consigné
}
council-votes-chart-table = Votes sur { council-voted-on }, par membre permanent
    .vote = Vote
    .day = Date
council-votes-chart = Comment les membres permanents ont voté sur { council-voted-on }, le vote le plus récent en premier
    .alt = Une grille de carrés, une ligne par vote et une colonne par membre permanent : tous blancs sauf pour { $others }, qui n'ont pas toujours voté pour.
