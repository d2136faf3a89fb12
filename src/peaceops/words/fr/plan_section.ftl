# Le plan de sortie donné par le lecteur, dans le dossier.
section-plan = Le plan
section-plan-days = Dates et décisions du plan
section-plan-tasks = Les tâches et qui les reprend
section-plan-money = Ressources du plan
section-plan-conditions = Conditions, risques et ce qui n'est pas connu
section-plan-positions = Positions que suppose le plan
plan-without-a-file = un plan sans fichier
given-in-plan = { $file }, { $part ->
    [head] en-tête du plan
   *[other] ligne { $number } de { $part }
}
plan-opening = Un plan de sortie de la { $mission } a été donné avec le présent examen.
plan-head = Le plan en bref
    .what = Objet
    .value = Le plan
plan-head-file = Fichier
plan-head-question = Question à laquelle il répond
plan-head-option = Option
plan-head-end-state = Ce qui doit être acquis au départ de la mission
plan-head-as-of = Date du plan
plan-head-start = Jour de la décision
plan-head-last-day = Jour auquel le personnel est parti
plan-not-known = Ce que le plan ne sait pas
    .what = Ce qui n'est pas connu
    .where = Où le trouver
plan-marked = Les dates, montants et mots de la présente section sont ceux du plan, tels que son fichier les donne, et sont postérieurs à la date du présent examen ; chaque chiffre est signalé comme donné par le lecteur. « Fondement » dit sur quoi repose une ligne : un fait, une règle, une estimation d'après la manière dont d'autres missions ont pris fin, ou un choix du lecteur.
plan-basis = { $basis ->
    [fact] fait
    [rule] règle
    [estimated] estimation
   *[to-decide] choix du lecteur
}
plan-finding = Dans le plan de sortie donné pour la { $mission }, { $holds ->
    [yes] rien ne contredit une règle ou un précédent
   *[no] certaines lignes contredisent une règle ou un précédent
} ; { $open } { $open ->
    [one] ligne reste
   *[other] lignes restent
} à décider.
plan-holds = Les vérifications n'ont rien trouvé dans le plan qui contredise une règle ou un précédent ; { $open } de ses lignes sont laissées à la décision du lecteur.
plan-holds-not = Les vérifications ont trouvé des lignes du plan qui contredisent une règle ou un précédent, que donne le tableau ; { $open } de ses lignes sont laissées à la décision du lecteur.
plan-checks = Ce qui ne tient pas dans le plan
    .check = Vérification
    .says = Ce qui ne tient pas
    .rests = Règle ou précédent
plan-check-order = ordre des dates
plan-check-names = noms des États et des options
plan-check-mission-over = mission déjà terminée
plan-check-twice = lignes répétées
plan-check-said-later = dates des positions
plan-check-personnel = effectif prévu
plan-check-amounts = montants et fourchettes
plan-check-no-decision = décision du Conseil
plan-check-before-decision = décision préalable à une phase
plan-check-taker = reprise des tâches
plan-check-task-late = dates des tâches
plan-check-indicator = indicateurs
plan-check-session = sessions de l'Assemblée
plan-check-speed = rythme de la réduction des effectifs
plan-check-years = ressources de chaque exercice
plan-check-liquidation = ressources de la liquidation
plan-check-objection = membres opposés
plan-check-risk = risques
plan-check-bills = quotes-parts
plan-check-successor = ce qui suit
plan-spans = Phases et décisions du plan pour la { $mission }
    .alt = Une barre pour chaque phase du plan, du jour où elle commence à celui où elle s'achève, et une marque pour chaque décision au jour de son échéance.
plan-spans-table = Phases et décisions du plan
    .what = Phase ou décision
    .from = Du
    .to = Au, ou échéance
plan-calendar = Échéances du plan, dans l'ordre chronologique
    .day = Échéance
    .what = Objet
    .who = Qui
    .document = Document ou session
    .takes = Ce qu'il faut
    .rests = Fondement
    .source = Où cela figure
plan-takes = { $majority } ; le plan doit convaincre : { $states }
plan-phase-preparation = préparation
plan-phase-mandate = mandat tel que décidé
plan-phase-drawdown = réduction des effectifs
plan-phase-liquidation = liquidation
plan-phase-after = après la mission
plan-budget-asked = le budget de { $year } est demandé
plan-tasks-pass = transfert de tâches : { $tasks }
plan-tasks = Tâches du mandat, ce qui a été fait pour chacune, et qui la reprend selon le plan
    .task = Tâche
    .paragraph = Paragraphe
    .done = Ce qui a été fait
    .others = Autres acteurs
    .elsewhere = Qui a repris une telle tâche ailleurs
    .passes = Ce qui est transféré
    .taker = Repreneur
    .by = Échéance
    .needs = À quelle condition
    .unknown = Ce qui n'est pas connu
    .rests = Fondement
plan-conditions = Conditions du plan
    .condition = Condition
    .judged = Appréciée par
    .indicator = Indicateur
    .value = Actuellement
    .threshold = Remplie à partir de
    .rests = Fondement
    .source = Où cela figure
plan-risks = Risques du plan
    .risk = Risque
    .trigger = Ce qui le révèle
    .reversal = Ce qui inverserait le plan
    .rests = Fondement
plan-positions = Ce que les États ont dit en dernier lieu d'une fin, selon l'hypothèse du plan
    .state = État
    .position = Position
    .said = Exprimée le
    .seat = Siège au Conseil
    .rests = Fondement
plan-seat = { $seat ->
    [permanent] permanent
    [elected] élu
   *[none] aucun
}
plan-budgets = Budgets de la { $mission } selon le plan
    .alt = Une colonne pour chaque exercice du plan, jusqu'à la liquidation.
plan-budgets-table = Budgets du plan par exercice
    .year = Exercice
    .usd = Demandé
    .low = Minimum
    .high = Maximum
    .session = Examiné à
    .asked = Demandé pour le
    .rests = Fondement
    .source = Où cela figure
    .note = L'exercice de la décision comprend les mois à partir de celle-ci. Un exercice postérieur au dernier jour est celui de la liquidation, au coût d'autres fermetures.
plan-bills = Ce que paient les États Membres selon le plan, avant crédits
    .state = État
plan-strength = Personnel en uniforme de la { $mission } selon le plan
    .alt = Une courbe du personnel en uniforme en fin de mois, jusqu'à zéro.
plan-strength-table = Personnel en uniforme selon le plan
    .month = Mois
    .persons = Personnel en uniforme
plan-successors = Ce qui suit la mission selon le plan
    .successor = Ce qui suit
    .cost = Coût annuel
    .paid = Qui paie
    .rests = Fondement
    .source = Où cela figure
