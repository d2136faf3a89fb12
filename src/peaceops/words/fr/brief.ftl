# La synthèse : la première page.
section-brief = En bref
brief-ends = Le mandat de la { $mission } prend fin le { $until }, dans { $days } jours, sauf si le Conseil de sécurité le renouvelle, ce qui exige { $majority } voix et l'absence de veto ; faute de décision, il prend fin ce jour-là.
brief-last-term = Le mandat de la { $mission } prend fin le { $until }, dans { $days } jours : { $act } en a fait la dernière période.
brief-open-ended = Le mandat de la { $mission } est de durée indéterminée en vertu de { $act } : aucun vote n'est à prévoir. Il ne prend fin que par une nouvelle décision, qui exige { $majority } voix et l'absence de veto.
brief-end-not-read = La dernière décision sur la durée du mandat de la { $mission } dans cette base de données est { $act }, du { $since } ; celle-ci n'indique pas si cette décision fixait une échéance, ni laquelle.
brief-mandate-passed = La dernière période du mandat de la { $mission } dans cette base de données a pris fin le { $until } ({ $act }). La base de données recense les votes jusqu'au { $votes } ; une décision dont aucun vote ne rend compte n'y apparaît pas.
brief-no-mandate = Cette base de données ne contient, à cette date, aucune décision du Conseil de sécurité sur le mandat de la { $mission }.
brief-last-vote-unopposed = Le dernier renouvellement, { $decision }, du { $day }, n'a rencontré aucune opposition.
brief-last-vote-contested = Lors du dernier renouvellement, { $decision }, du { $day }, { $against }{ $both ->
    [yes] { " " }et { $abstained }
   *[no] { $abstained }
}.
brief-voted-against = ont voté contre : { $members }
brief-abstained = se sont abstenus : { $members }

brief-decided = Décidé : { $what } ({ $who }){ $details } ({ $document }).
brief-detail = { " " }{ $this }{ $rest }
brief-decided-number = à { $number } personnes
brief-decided-from = à compter du { $day }
brief-decided-by = d'ici au { $day }
brief-decided-on = le { $day }
brief-decided-to = jusqu'au { $day }
brief-decided-until = jusqu'au { $day }
drawdown-reduce = réduction des effectifs
drawdown-intention-reduce = réduction envisagée
drawdown-withdraw = retrait
drawdown-final-term = dernière période du mandat
drawdown-terminate = fin du mandat
drawdown-closure = fermeture
drawdown-phasing = phases du retrait
drawdown-intention-end = fin envisagée
drawdown-liquidation = liquidation
drawdown-review-point = examen des étapes suivantes
drawdown-request-plan = demande d'un plan de retrait
drawdown-approve-plan = approbation d'un plan
drawdown-suspend-reduction = suspension de la réduction
drawdown-resume-reduction = reprise de la réduction
drawdown-adjust-reduction = modification de la réduction
drawdown-successor = mission de relève
drawdown-benchmarks = critères du retrait
drawdown-residual-authority = pouvoirs résiduels
drawdown-transition = transition
drawdown-transfer = transfert de tâches
drawdown-conditions = conditions du retrait
drawdown-downsize = réduction de la taille
drawdown-reduce-tasks = réduction des tâches
drawdown-of-all = la mission
drawdown-of-military = personnel militaire
drawdown-of-police = police
drawdown-of-military-and-police = militaires et police
drawdown-of-military-observers = observateurs militaires
drawdown-of-mixed = plusieurs composantes
brief-asked = Demandé au Secrétaire général : { $what }, attendu pour le { $due } ({ $document }).
request-report-or-briefing = un rapport
request-recommendations = des recommandations
request-benchmarks = des critères de progrès
request-benchmarks-sanctions = des critères relatifs aux sanctions
request-options = des options
request-review = un examen
request-transition-plan = un plan de transition
request-exit-strategy = une stratégie de sortie
request-assessment-or-capability-study = une évaluation
request-withdrawal-plan = un plan de retrait

brief-uniformed = personnes en uniforme, { $month } ; { $limit }
brief-uniformed-not-known = personnel en uniforme ; { $limit }
brief-no-ceiling = pas d'effectif maximum autorisé dans cette base de données
brief-ceilings = effectif maximum autorisé : { $each }
brief-ceiling = { $number } { $category ->
    [police] policiers
    [military] militaires
    [uniformed] personnes en uniforme
    [fpu_personnel] membres d'unités de police constituées
    [military_observers] observateurs militaires
    [military_observers_and_staff_officers] observateurs militaires et officiers d'état-major
    [troops_and_staff_officers] soldats et officiers d'état-major
    [staff_officers] officiers d'état-major
    [individual_police] policiers hors unités constituées
    [formed_police_units] unités de police constituées
    [corrections] agents pénitentiaires
    [civilian] civils
   *[supported_personnel] personnes appuyées
}
brief-civilians = { $category }, { $period }
brief-civilians-not-known = personnel civil : aucun décompte récent
brief-amount = { $year }, { $described }
brief-amount-not-known = montant annuel : absent de cette base de données
brief-bill-assessed = mis en recouvrement auprès de la { $payer }, { $year }
brief-bill-part = part de la { $payer }, { $year }, calculée
brief-bill-not-known = part de la { $payer } : absente de cette base de données
brief-people = fournies par la { $payer }, { $month } : rang { $rank } sur { $states } pays contributeurs
brief-people-none = personnes fournies par la { $payer }, { $month }
brief-people-not-known = personnes fournies par la { $payer } : absent de cette base de données

brief-timeline = { $mission } : personnel en uniforme { $ceiling ->
    [yes] et effectif militaire maximum autorisé
   *[no] au fil du temps
}
    .alt = Personnel en uniforme de la { $mission } en fin de mois{ $ceiling ->
    [yes] , avec l'effectif militaire maximum autorisé par le Conseil
   *[no] { "" }
    }. Les interruptions sont des mois sans rapport.
brief-timeline-table = { $mission } : personnel en uniforme en fin de mois
    .month = Mois
    .uniformed = Personnel en uniforme
    .ceiling = Maximum autorisé, militaires
brief-event-decision = résolution { $number }
brief-event-end = fin du mandat

brief-options = Options{ $simulated ->
        [yes] , avec ce que donne leur simulation pour les cinq années suivant une décision (quatre tirages sur cinq)
       *[no] { "" }
    }
    .option = Option
    .who = Qui décide
    .veto = Veto
    .months = Mois jusqu'au départ du personnel
    .spending = Dépenses, millions de dollars
    .part = Part ({ $payer }), millions de dollars
brief-gap-amount = un montant approuvé ou dépensé pour la { $mission } pour { $year } ou l'exercice précédent
brief-gap-amount-where = la résolution de l'Assemblée générale sur le financement de la mission et son rapport sur l'exécution du budget
brief-gap-amount-regular = le budget de l'Organisation des Nations Unies pour l'exercice et son rapport financier
brief-gap = Absent de cette base de données : { $what }. Où chercher : { $where }.
