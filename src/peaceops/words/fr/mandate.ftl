# Mandat et historique : création de la mission, phases, décisions et tâches.
section-mandate = Mandat et historique
section-mandate-phases-section = Phases
section-mandate-decisions-section = Principales décisions
section-mandate-tasks = Tâches

mandate-votes-not-known = par un vote dont aucune source ne donne les totaux
mandate-votes-none-taken = sans vote
mandate-votes = par { $yes } voix pour, { $against } contre et { $abstain } { $abstain ->
    [one] abstention
   *[other] abstentions
}
mandate-votes-abstained = { mandate-votes } ({ $members })
mandate-votes-and-absent = { $votes } ; n'ont pas pris part au vote : { $absent }
mandate-votes-in-parts = par parties, sans vote sur l'ensemble du texte
mandate-established = Le Conseil de sécurité a créé la { $mission } le { $day } par { $decision }, texte adopté { $votes }.
mandate-finding-established = Le Conseil de sécurité a créé la { $mission } le { $day }{ $in_parts ->
    [yes] { " " }par un texte adopté
   *[no] ,
} { $votes }.
mandate-not-established-by-the-council = Cette base de données ne contient, à cette date, aucune décision du Conseil de sécurité portant création de la { $mission } : celle-ci peut reposer sur une décision d'un autre organe ou sur un échange de lettres.
mandate-gap-established = la décision portant création de la { $mission }
mandate-gap-established-where = la page de la mission et le Répertoire de la pratique du Conseil de sécurité

mandate-ended = La dernière échéance du mandat dans cette base de données est le { $until } ; la dernière décision sur sa durée est { $act }, du { $since }.
mandate-open-ended = Le mandat est de durée indéterminée en vertu de { $act }, du { $since } : il n'a pas d'échéance et aucun vote n'est à prévoir à son sujet.
mandate-end-not-read = La dernière décision sur le mandat dans cette base de données est { $act }, du { $since } ; la base n'indique pas si cette décision fixait une échéance, ni laquelle.
mandate-runs-to = Le mandat court jusqu'au { $until }, en vertu de { $act }, du { $since } : soit { $left } jours après la date du présent document. Sans nouvelle décision, il prend fin ce jour-là.

mandate-dated = { $confidence ->
    [read] lu dans le document
    [derived] daté par le compilateur
   *[published] { $confidence }
}
mandate-phases = Phases de la { $mission }, chacune jusqu'au début de la suivante
    .phase = Phase
    .from = À partir du
    .dated = Datation
    .basis = Fondement
mandate-decisions = Décisions du Conseil de sécurité qui ont façonné la { $mission }, dans l'ordre chronologique
    .decision = Décision
    .day = Date
    .did = Objet
    .ceiling = Maximum fixé
    .yes = Pour
    .against = Contre
    .abstained = Abstentions
    .not-in-favour = N'ont pas voté pour
    .note = Les totaux sont recomptés à partir des votes des membres. Les renouvellements figurent dans la section consacrée au Conseil de sécurité.
mandate-cast-n = contre : { $members }
mandate-cast-a = abstention : { $members }
mandate-cast-nv = n'ont pas voté : { $members }
mandate-cast-np = n'ont pas pris part au vote : { $members }
mandate-cast-in-parts = adopté par parties
mandate-cast-nobody = aucun
mandate-cast-not-known = répartition inconnue
mandate-cast-without-a-vote = adopté sans vote

mandate-tasks-none = Cette base de données ne contient aucune tâche de la { $mission } à cette date : aucun des deux jeux de données de mandats codés ne la couvre.
mandate-gap-tasks = les tâches du mandat de la { $mission }, par paragraphe
mandate-gap-tasks-where = le dispositif de ses résolutions
mandate-gap-tasks-since = les tâches de la { $mission } depuis la fin du codage
mandate-gap-tasks-since-where = résolutions ultérieures et rapports du Secrétaire général sur la mission
mandate-coding = { $coder ->
    [PEMA] PEMA code les résolutions de création et de renouvellement avec leurs paragraphes et reconduit une tâche jusqu'à ce qu'une résolution fixe à nouveau le mandat
   *[TAMM] TAMM code les documents qui modifient un mandat, sans les paragraphes
}{ $stopped ->
    [running] .
   *[stopped] ; son codage de la { $mission } s'arrête en { $month }.
}{ $warn ->
    [yes] { " " }Ce qui a changé par la suite n'y figure pas ; une tâche reste codée même si la pratique s'est restreinte.
   *[no] { "" }
}
mandate-tasks-coded = Tâches de la { $mission } telles que codées par { $coder } à partir des documents de son mandat
    .task = Tâche
    .how = Modalité
    .first = Premier document
    .latest = Dernier document
    .paragraph = Paragraphe
    .held = En { $month }
    .coder = Codé par
mandate-task-held = oui
mandate-task-gone = non

# Ce qu'une décision a fait d'un mandat.
mandate-act-establish = Crée la mission
mandate-act-terminate = Met fin au mandat
mandate-act-open-ended = Rend le mandat de durée indéterminée
mandate-act-tasks = Fixe des tâches de la liste ci-dessous
mandate-act-ceiling = { $way ->
    [set] Fixe
    [raised] Relève
   *[lowered] Abaisse
    } l'effectif maximum autorisé : { $category ->
    [military] personnel militaire
    [police] police
   *[uniformed] personnel en uniforme
    }
mandate-act-closing = Décision de fermeture ({ $how })
mandate-act-not-adopted = Projet non adopté
mandate-term-in-force = Mandat en vigueur
mandate-timeline-table = Phases, durée et décisions de la { $mission } par jour{ $cut ->
    [yes] : des décisions, la première et les dernières
   *[no] {""}
}
    .what = Objet
    .from = Du
    .to = Au, ou le
mandate-timeline = Phases et principales décisions de la { $mission }{ $cut ->
    [yes] , la première et les dernières
   *[no] {""}
}
    .alt = { $phases ->
        [0] Marques sur un axe du temps : les décisions
       *[other] Barres sur un axe du temps pour les phases et le mandat en vigueur{ $decisions ->
            [0] {""}
           *[other] , et marques pour les décisions
        }
    } qui ont façonné la { $mission }{ $decisions ->
        [0] .
       *[other] , la première le { $first } et la dernière le { $last }.
    }
