# Deux examens comparés.
compared-title = { $mission } : comparaison de deux examens
compared-title-two = { $mission } et { $other } : comparaison de deux examens
compared-subtitle = { $day }, par rapport au { $then }
compared-subtitle-two = Au { $day }
page-against = Comparé avec

section-compared-brief = Ce qui a changé
compared-asked = Le présent document met en regard l'examen de la { $mission } au { $now } et celui du { $then }. Chacun n'utilise que ce qui était publié à sa propre date. Les chiffres sont comparés d'après ce qu'ils dénombrent ; une variation est donnée lorsque la mesure, le statut et l'unité sont les mêmes, et nulle part ailleurs.
compared-asked-two = Le présent document met en regard l'examen de la { $now } et celui de la { $then }, tous deux au { $day }. Les chiffres sont comparés d'après ce qu'ils dénombrent ; une différence est donnée lorsque la mesure, le statut et l'unité sont les mêmes, et nulle part ailleurs.
compared-lead-end = fin du mandat
compared-lead-uniformed = personnel en uniforme
compared-lead-ceiling = maximum fixé par le Conseil
compared-lead-civilians = personnel civil
compared-lead-amount = montant annuel le plus récent
compared-lead-bill = part de la { $payer } pour l'exercice le plus récent
compared-lead-deaths = décès à la date
compared-lead-rate = taux de la { $payer }
compared-stands = { $status }
compared-stands-when = { $status }, { $when }
compared-lead-changed = { $earlier } : { $what } { $then } ({ $before }). { $later } : { $now } ({ $after }), { $way ->
    [same] sans changement.
    [same-two] valeur identique.
    [up] soit { $change } de plus.
    [up-two] soit { $change } de plus.
    [down-two] soit une différence de { $change }.
   *[down] soit une variation de { $change }.
}
compared-lead-both = { $earlier } : { $what } { $then } ({ $before }). { $later } : { $now } ({ $after }).
compared-lead-unlike = { $earlier } : { $what } { $then } ({ $before }). { $later } : { $now } ({ $after }). Les deux ne sont pas de même nature et ne sont pas soustraits.
compared-lead-one = { $only ->
    [later] { $later } : { $what } { $value } ({ $stands }). { $earlier } : absent de cet examen.
   *[earlier] { $earlier } : { $what } { $value } ({ $stands }). { $later } : absent de cet examen.
}
compared-new-opening = Ce qui est nouveau, et ce qui n'est plus là :
compared-nothing-new = L'examen le plus récent ne contient aucune décision, aucun vote, aucune tâche, aucun critère ni événement qui manque au plus ancien, et aucune des tâches et aucun des critères de celui-ci n'y manque.
compared-new = { $way ->
    [new] Nouveau
   *[ended] N'est plus là
} : { $what } : { $names }{ $more ->
    [yes] , et d'autres que donne le tableau
   *[no] {""}
}.
compared-rows-phases = phases
compared-rows-decisions = décisions du Conseil de sécurité
compared-rows-votes = votes sur le mandat parmi les derniers qu'énumère l'examen
compared-rows-votes-on-item = votes sur le sujet parmi les derniers qu'énumère l'examen
compared-rows-tasks = tâches du mandat
compared-rows-benchmarks = critères et conditions
compared-rows-questions = examens, plans et options demandés
compared-rows-events = événements
compared-first = Ce qui ouvre les deux examens, chaque chiffre avec sa période et son statut
    .what = Objet
    .then-when = Période
    .then-status = Statut
    .now-when = Période
    .now-status = Statut
    .change = Variation
    .note = Une variation n'est donnée que lorsque la mesure, le statut et l'unité sont les mêmes.

section-compared-rows = Ce qui est nouveau et ce qui a pris fin
compared-rows-opening = Lignes des tableaux des deux examens que l'un d'eux est seul à contenir. Une ligne se reconnaît à son objet : une décision à sa cote, une tâche à son libellé et à son paragraphe.
section-compared-new = Nouveau
section-compared-ended = N'est plus là
section-compared-only-in = Seulement dans un examen : { $side }
compared-rows-caption = Seulement dans un examen : { $side }.

section-compared-changed = Ce qui a changé, chiffre par chiffre
compared-changed-opening = Tous les chiffres que contiennent les deux examens et dont la valeur ou la période diffère, selon les sections des examens ; ce qui a varié vient en premier. Ils ont été rapprochés comme l'indique la { $method }.
compared-table = { $part } : chiffres, { $then } et { $now }
    .what = Ce qui est dénombré
    .then-when = Période
    .now-when = Période
    .change = Variation
    .status = Statut

section-compared-unlike = Ce qui n'est pas soustrait
compared-unlike-opening = Ces éléments sont dénombrés dans les deux examens, mais pas avec le même statut ni la même unité : ce qui est proposé, approuvé, réparti, mis en recouvrement ou dépensé sont des montants différents, et un maximum autorisé n'est pas un dénombrement. Ils figurent côte à côte, sans différence.
compared-unlike-table = Une même chose avec deux statuts ou deux unités
    .what = Ce qui est dénombré
    .then-when = Période
    .then-status = Statut
    .now-when = Période
    .now-status = Statut

section-compared-only = Ce que seul un examen contient
compared-only-opening = Chiffres sans correspondance dans l'autre examen : ce qui a commencé ou pris fin, ce qui n'était pas encore publié, ou ce que cette base de données ne contient que pour l'un d'eux.
compared-only-table = Chiffres qui ne figurent que dans un examen : { $side }
    .what = Ce qui est dénombré
    .value = Valeur
    .when = Période
    .status = Statut

section-compared-method = Comment les examens ont été comparés
compared-method-matched = Deux chiffres portent sur une même chose lorsque leur mesure, leur objet, leur statut et leur unité sont les mêmes. Lorsque deux missions sont comparées, chacune tient lieu de l'autre dans l'objet d'un chiffre.
compared-method-newest = D'une chose qu'un examen donne pour plusieurs périodes, la plus récente est retenue ; les examens eux-mêmes contiennent la série.
compared-method-left-out = Les chiffres qui sont déjà des comparaisons (distances avec d'autres missions, variations d'indicateurs) et ceux qu'un examen redonne sous une autre forme (montants en millions) ne sont pas rapprochés.
compared-method-subtracted = Les dates, les mots et les nombres relatifs à des périodes de nature différente (la fin d'un mois, une année) sont mis en regard et ne sont pas soustraits : la case de la variation indique s.o. Un jour n'a d'autre période que lui-même. La variation d'un pourcentage est en points de pourcentage.
compared-method-rows = Les décisions, les tâches et les événements sont comparés d'après les lignes des tableaux que contiennent les deux examens. Une liste des plus récents (votes, événements) perd ses lignes les plus anciennes : il n'est pas dit que celles-ci ont pris fin.
compared-method-each-by-its-date = Chaque examen utilise ce qui était publié à sa propre date. Un chiffre du plus ancien a pu être révisé depuis : les deux sont conservés.
compared-the-mission = la mission
