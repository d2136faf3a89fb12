# Présence : qui sert dans la mission à la date et au fil du temps, qui fournit le personnel, les décès, et le monde à côté.

section-presence = Présence
section-presence-history = Évolution des effectifs
section-presence-contributors = Pays contributeurs
section-presence-deaths = Décès
section-presence-staff = Personnel civil et effectif autorisé
section-presence-world = Ensemble des missions de l'ONU à cette date

# Catégories de personnel, dans une phrase, après un nombre.
kind-of-personnel = { $category ->
    [troops] membres des contingents
    [staff_officers] officiers d'état-major
    [experts] observateurs militaires et experts en mission
   *[police] policiers
}
persons-of-kind = { $persons } { $personnel }
they-came-from = Elles venaient de { $states } { $states ->
    [one] État Membre
   *[other] États Membres
}.
women-among-them = Femmes parmi elles : { $women }{ $many ->
    [yes] { " " }({ $share })
   *[no] { "" }
}.

# Le dernier décompte.
presence-last-count = Au { $day }, la { $mission } comptait { $persons } personnes en uniforme : { $parts }.
presence-last-count-of-one-kind = Au { $day }, la { $mission } comptait { $persons } personnes en uniforme, toutes de la même catégorie : { $personnel }.
presence-last-count-alone = Au { $day }, la { $mission } comptait { $persons } personnes en uniforme.
presence-left-the-reports = C'est le dernier rapport où figure la mission ; le dernier rapport par mission à cette date est celui du { $last }.
presence-no-later-count = Cette base de données ne contient pas de décompte ultérieur ; il y manque { $months } ({ $reason }).
presence-month-lacking = le décompte de { $month }
presence-months-lacking = les décomptes de { $first } à { $last }
presence-before-the-series = Cette base de données ne contient aucun effectif de la { $mission } à cette date : sa série mensuelle commence plus tard.
presence-not-in-the-series = Aucun rapport mensuel de cette base de données ne recense, à cette date, de personnel en uniforme de la { $mission }. La série commence le { $begins } ; une mission sans personnel en uniforme n'y figure pas.
presence-finding = Au { $day }, la { $mission } comptait { $persons } personnes en uniforme{ $peaked ->
    [true] , contre { $peak } au { $peak_day }, maximum des rapports depuis { $first }
   *[false] {""}
}{ $stale ->
    [true] ; cette base de données ne contient pas de décompte ultérieur
   *[false] {""}
}.

gap-strength = effectif en uniforme de la { $mission } jusqu'au { $day }
gap-strength-of-months = effectif mensuel en uniforme de la { $mission }, { $months } ({ $reason })
gap-months = { $first } à { $last }
look-in-reports-and-budgets = rapports du Secrétaire général sur la mission, et ses documents budgétaires

# Au fil du temps.
presence-peak = L'effectif le plus élevé de la { $mission } dans les rapports à cette date était de { $persons }, au { $day }. Le premier rapport est celui du { $first }.
presence-staff-officers-with-troops = Les officiers d'état-major sont comptés avec les contingents dans les rapports antérieurs au { $since }.
presence-open-months = Les mois qui manquent dans cette base de données sont laissés en blanc, dans le graphique et dans son tableau.
presence-months = Personnel en uniforme de la { $mission } en fin de mois, { over-time }
    .month = Mois
    .uniformed = En uniforme
    .troops = Contingents
    .staff_officers = Officiers d'état-major
    .experts = Experts et observateurs
    .police = Police
    .ceiling = Maximum autorisé, militaires
    .note = { $residual ->
        [true] {""}
       *[false] Une case vide correspond à un mois qui manque dans cette base de données, ou à une catégorie que le rapport ne distingue pas.{ $quarters ->
            [true] {" "}Fins de trimestre, avec le premier mois, le plus élevé et le dernier ; « peaceops strength » donne chaque mois.
           *[false] {""}
        }
    }
presence-strength = Personnel en uniforme de la { $mission } { over-time }{ $ceiling ->
    [true] {" "}et maximum autorisé de son personnel militaire
   *[false] {""}
}
    .alt = Courbe du personnel en uniforme de la { $mission } { over-time }{ $lines ->
        [0] {""}
       *[other] , avec une courbe pour chacune des catégories suivantes : { $kinds }
    }{ $broken ->
        [true] ; les courbes s'interrompent là où des mois manquent dans cette base de données.
       *[false] .
    }
over-time = { $residual ->
    [true] dans ses années résiduelles
   *[false] au fil du temps
}
presence-year-ends = { $mission } en fin d'année : personnel en uniforme au 31 décembre
    .year = Année
    .uniformed = En uniforme
    .troops = Contingents
    .staff_officers = Officiers d'état-major
    .experts = Experts et observateurs
    .police = Police
    .mean = Moyenne de l'année, lorsque le décompte manque
    .women = Femmes
    .states = États Membres
    .note = { $means ->
        [true] Une moyenne de douze fins de mois n'est pas un décompte à un jour donné.
       *[false] {""}
    }
presence-counted = décompte

# Pays contributeurs.
presence-contributors-sum = Au { $day }, les { $persons } membres du personnel en uniforme de la mission venaient de { $states } { $states ->
    [one] État Membre
   *[other] États Membres
}.
presence-payer-contributes = Parmi eux, { $persons } ({ $share }) étaient fournis par l'État payeur du présent examen : { $payer }.
presence-payer-contributes-none = Aucun n'était fourni par l'État payeur du présent examen : { $payer }.
presence-no-contributors = Cette base de données ne contient, à cette date, aucun rapport qui nomme les pays contributeurs de cette mission.
presence-world-payer = Sur les { $all } membres du personnel en uniforme de l'ensemble des missions de l'ONU au { $day }, { $persons } ({ $share }) étaient fournis par la { $payer }, au rang { $rank } sur { $states } États Membres contributeurs.
presence-world-payer-none = Sur les { $all } membres du personnel en uniforme de l'ensemble des missions de l'ONU au { $day }, aucun n'était fourni par la { $payer }.
presence-contributors = Pays contributeurs : { $mission }, { $month }
    .alt = Graphique à barres des pays contributeurs de la { $mission }, par ordre décroissant.
presence-contributors-table = Principaux pays contributeurs : { $mission }, { $month }
    .state = État Membre
    .persons = Personnes
    .share = Part du total
presence-world-contributors = Les principaux pays contributeurs de l'ensemble des missions de l'ONU, { $month }
    .state = État Membre
    .persons = Personnes
    .share = Part du total
presence-world-finding = Au { $day }, l'ensemble des missions de l'ONU comptait { $all } personnes en uniforme, dont { $persons } ({ $share }) fournies par la { $payer }.
presence-world-finding-none = Au { $day }, l'ensemble des missions de l'ONU comptait { $all } personnes en uniforme, dont aucune fournie par la { $payer }.

gap-contributors = pays contributeurs en personnel en uniforme de la { $mission } au { $day }
look-in-monthly-files = les fichiers mensuels de l'ONU sur les contributions par mission, pays et poste

# Décès.
presence-no-deaths = À cette date, la liste des décès de l'ONU n'en compte aucun au sein de la { $mission }.
presence-deaths-sum = Décès au sein de la { $mission } à cette date, selon la liste de l'ONU : { $deaths }, dans des incidents survenus du { $first } au { $last }. Par cause : { $causes }.
presence-deaths-of-cause = { $deaths } { $cause ->
    [malicious_act] par acte de malveillance
    [accident] par accident
    [illness] par maladie
    [self_inflicted] auto-infligés
    [to_be_determined] de cause à déterminer
   *[unknown] de cause inconnue
}
presence-deaths-list-is-later = La liste est postérieure à la date du présent examen : des causes ont pu être établies depuis.
presence-deaths-doubled = La liste de l'éditeur donne deux lignes à { $persons } de ces personnes ; chacune est comptée ici une fois.
presence-deaths-before-start = La liste place { $persons } de ces décès avant le début de la mission ({ $start }) : la liste et cette date sont en désaccord, et les deux sont conservées.
presence-deaths-of-an-office = La liste compte, dans le même pays hôte, { $deaths } décès par acte de malveillance sous l'intitulé { $name } ({ $office }), dont le dernier incident date du { $last } : ils ne sont pas compris dans ces chiffres.
presence-deaths-table = Décès au sein de la { $mission }, par année de l'incident et par cause
    .year = Année
    .all = Toutes causes
    .malicious_act = Acte de malveillance
    .accident = Accident
    .illness = Maladie
    .self_inflicted = Auto-infligé
    .to_be_determined = À déterminer
    .unknown = Inconnue
presence-deaths-chart = Décès au sein de la { $mission }, par cause
    .alt = Colonnes par année, une couche par cause : décès au sein de la { $mission }.
presence-deaths-finding = Décès au sein de la { $mission } selon la liste de l'ONU : { $deaths }.
presence-deaths-finding-malicious = Décès au sein de la { $mission } selon la liste de l'ONU : { $deaths }, dont { $malicious } par acte de malveillance.

# Personnel civil et effectif autorisé.
presence-no-staffing = Cette base de données ne contient, à cette date, aucun chiffre du personnel civil ni de l'effectif autorisé de la { $mission }.
presence-staffing-is-no-series = Les rapports mensuels ne comptent pas les civils. Il s'agit ici de chiffres isolés, tirés de pages de nature et de date différentes, et non d'une série. Autorisé, proposé et déployé sont trois décomptes distincts.
presence-staffing = Chiffres du personnel de la { $mission } hors rapports mensuels
    .period = Date ou exercice
    .what = Objet
    .category = Catégorie
    .persons = Personnes
    .mark = Signe
    .source = Source
presence-staffing-mark = { $confidence ->
    [published] publié
    [read] lu dans un texte de l'ONU
    [derived] dérivé par le compilateur
    [secondary] source secondaire
   *[coded] codé
}{ $ahead ->
    [true] , antérieur à sa période
   *[false] {""}
}

gap-civilian-staff = personnel civil de la { $mission } en fin d'année, en série{ $ceilings ->
        [yes] { "" }
       *[no] , et son effectif autorisé par période
    }
look-in-budgets-and-staff-data = rapports sur le budget de la mission et son exécution, et jeux de données sur le personnel de la plateforme de données de l'ONU

# Ensemble des missions.
presence-world-count = Au { $day }, dernier mois de cette base de données à cette date, l'ensemble des missions de l'ONU comptait { $persons } personnes en uniforme : { $parts }.
presence-world-is-all-missions = Ce décompte comprend les missions politiques et les missions d'appui.
presence-share-of-world = { $same ->
    [yes] Sur ce total, la { $mission } en comptait { $persons } ({ $share }).
   *[no] Au { $day }, dernier mois qui distingue les missions, la { $mission } en comptait { $persons } sur { $all } ({ $share }).
}
presence-outside-one-mission = Sur l'ensemble du personnel en uniforme au { $day }, { $persons } personnes servaient dans une mission qui ne figure pas sur la liste officielle des opérations de maintien de la paix : { $largest }.
presence-outside-missions = Sur l'ensemble du personnel en uniforme au { $day }, { $persons } personnes servaient dans { $missions } missions qui ne figurent pas sur la liste officielle des opérations de maintien de la paix ; la plus importante était la { $largest }, avec { $most }.
presence-world-unknown = Cette base de données ne contient, à cette date, aucun effectif de l'ensemble des missions de l'ONU.
presence-world-of-a-year = Pour la période antérieure à la série mensuelle, cette base de données contient un chiffre arrondi par an, tiré d'une source secondaire : { $persons } personnes en uniforme dans l'ensemble des missions de l'ONU pour l'année close le { $day }. Le jour du décompte n'est pas indiqué.
presence-world-table = Personnel en uniforme de l'ensemble des missions de l'ONU au 31 décembre
    .year = Année
    .uniformed = En uniforme
presence-world-chart = Personnel en uniforme de l'ensemble des missions de l'ONU en fin d'année
    .alt = Colonnes par année : personnel en uniforme de l'ensemble des missions de l'ONU à la fin de chaque année.

gap-world-civilians = personnel civil de l'ensemble des missions de l'ONU au { $day }
gap-world-civilians-where = rapports du Secrétaire général sur la composition du Secrétariat et aperçus du financement des opérations de maintien de la paix
gap-world = personnel en uniforme de l'ensemble des missions de l'ONU au { $day }
look-in-reports-on-peacekeeping = rapports du Secrétaire général sur les opérations de maintien de la paix

# Connu seulement par la suite.
presence-later-world = Le rapport du { $day }, publié après cette date, donne { $persons } personnes en uniforme dans l'ensemble des missions de l'ONU{ $from_payer }{ $outside }.
presence-later-from-payer = , dont { $persons } ({ $share }) fournies par la { $payer }
presence-later-outside = ; { $persons } servaient en dehors des opérations de maintien de la paix{ $basis ->
    [annual_mean] , d'après les moyennes annuelles
   *[month] {" "}ce jour-là
}
presence-later-mean = La moyenne des douze fins de mois de { $year } est de { $persons } pour la { $mission } : une moyenne, non un décompte à un jour donné.
presence-later-count = Le décompte suivant de la { $mission } dans cette base de données est de { $persons }, au { $day }.
presence-later-counts = Le décompte suivant de la { $mission } dans cette base de données est de { $persons }, au { $day } ; le dernier est de { $last }, au { $last_day }.
presence-later-deaths = Décès au sein de la { $mission } selon la liste complète : { $deaths }, le dernier dans un incident du { $last }.
