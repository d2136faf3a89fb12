# Faits nouveaux, et la question posée.
section-news = Faits nouveaux
section-news-question = La question posée

news-since-decision = Depuis { $decision }, du { $decided }, dernière décision de cette base de données à avoir fixé, prorogé ou fait cesser le mandat de la { $mission }, la base contient ce qu'énumère le tableau. Elle n'est pas une archive de presse : ce que le tableau ne contient pas peut avoir eu lieu.
news-since-year = La dernière décision de cette base de données à avoir fixé le mandat de la { $mission } est trop ancienne pour servir de point de départ : le tableau énumère ce que contient la base pour l'année précédant la date du présent examen. Elle n'est pas une archive de presse : ce que le tableau ne contient pas peut avoir eu lieu.
news-none = Cette base de données ne contient rien sur la { $mission } depuis le { $start }.
news-table = { $mission } : décisions, rapports, demandes et événements depuis le { $start }
    .when = Date
    .what = Objet
    .who = Auteur
    .effective = Prise d'effet
    .head = Catégorie
    .mark = Mode de connaissance
    .source = Source
    .note = { $unsure ->
        [yes] Ce qui ne porte qu'un mois ou une année, et ce qui a été connu avec la décision, peut être antérieur à ce jour.
       *[no] { "" }
    }
news-report = rapport du Secrétaire général
news-group = { $group ->
    [host] pays hôte
    [contributors] contributeurs
    [council] Conseil de sécurité
    [subject] Conseil de sécurité, sur le sujet
    [review] examen
    [agreement] accord
    [security] sécurité
    [politics] politique
    [position] position d'un État
    [meeting] séance du Conseil
    [mission] mission
    [report] rapport
   *[event] événement
}
news-mark = { $confidence ->
    [read] le document lui-même
    [published] le document lui-même
    [derived] déduit
   *[secondary] selon des tiers
}
news-position = { $position ->
    [end] demande la fin ou le départ
    [review] demande un examen
    [reduce-reporting] demande moins de rapports ou de séances
    [keep] souhaite le maintien de la mission
    [strengthen] souhaite le renforcement de la mission
   *[divided] les positions divergent
}
news-gap-reports = rapports du Secrétaire général sur la { $mission } depuis le { $start }
news-gap-reports-where = la liste des rapports sur le site du Conseil de sécurité et docs.un.org
news-gap-findings = ce que { $report } a constaté tâche par tâche et recommandé, au-delà de ce qui est cité ici
news-gap-findings-where = le rapport lui-même, sur docs.un.org
news-gap-events = demandes du pays hôte, retraits de contributeurs et événements depuis le { $start }
news-gap-events-where = communiqués de presse de l'Organisation des Nations Unies, Security Council Report et agences de presse

news-no-question = Cette base de données ne contient aucun examen, plan ou jeu d'options demandé sur la { $mission } depuis le { $start }.
news-questions = { $mission } : examens, plans et options demandés
    .what = Objet de la demande
    .by = Par
    .due = Échéance
    .report = Rapport
    .options = Ce qu'il dit
    .followup = Décision qui a suivi

brief-question = La question posée : { $what }, objet d'une demande dans { $document }{ $due }{ $answer }.
brief-question-asked-on = { " " }du { $day }
brief-question-due = , attendu pour le { $due }
brief-question-report = ; rapport { $report } du { $day } ({ $options })
brief-question-report-alone = ; rapport { $report } du { $day }
brief-question-open = ; aucun rapport à ce sujet dans cette base de données à cette date
brief-news = { $when } : { $what } ({ $source })
brief-news-by = { $when } : { $who }, { $what } ({ $source })
news-meeting = séance du Conseil de sécurité
news-record = compte rendu de séances
