# Comment le taux et la part d'un État payeur sont connus.
payers-rate-not-in-book = absent de cette base de données
payers-rate-printed-by = { $how } par { $document }
payers-basis-halves = chaque moitié de l'exercice au taux de son année civile
payers-basis-newest-rate = le taux de { $year }, { $how }
payers-basis-regular-scale = le barème du budget ordinaire, la mission étant financée par celui-ci
payers-note-not-assessment = il ne s'agit pas de la quote-part elle-même, qui ajoute la part de l'appui et déduit les crédits d'exercices antérieurs
payers-note-before-credits = avant déduction des crédits d'exercices antérieurs
payers-note-order-of-size = ordre de grandeur : le montant est de { $cost_year }, le taux de { $rate_year }
payers-note-regular-budget = le budget ordinaire est mis en recouvrement dans son ensemble ; il s'agit des dépenses de la mission au taux du budget ordinaire

# Ce que la vue d'un État payeur dit d'une mission, et ce qui lui manque.
payer-account = un compte commun à toutes les missions : dans leurs quotes-parts, lorsque les sections sont connues
payer-no-rate = aucun taux de maintien de la paix dans cette base de données
payer-not-computed = non calculé : { $why }
payer-lacks-costs = coût de { $missions } pour { $year } : les sommes ne portent que sur les missions énumérées
payer-lacks-rate = taux de maintien de la paix de la { $state } pour { $year }
payer-lacks-rank = rang de la { $state } pour { $year } : les taux de l'ensemble des États Membres ne sont pas connus
payer-lacks-limit = plafond légal de la { $state } pour ses paiements en { $year }
payer-lacks-part = part de la { $state } dans { $missions } pour { $year }

# Qui paie, en général.
section-payers = Qui paie
section-payers-chosen = { $payer } : { $hosts ->
    [one] taux, part et liens avec le pays hôte
    [several] taux, part et liens avec les pays hôtes
   *[none] taux et part
}
section-payers-owed = Montants dus
payers-rule = Le maintien de la paix est financé par tous les États Membres, au titre des dépenses de l'Organisation visées à l'Article { $article } de la Charte. Le taux de maintien de la paix d'un État est son taux dans le barème du budget ordinaire, multiplié par le facteur de son niveau : la plupart des États riches paient leur taux du budget ordinaire, les plus pauvres paient moins, les moins avancés un dixième. Les cinq membres permanents du Conseil supportent tout ce dont les autres sont dégrevés, au prorata de leur taux au budget ordinaire ({ $documents }). Les niveaux sont fixés à nouveau pour chaque barème triennal, et certains États changent de niveau par étapes annuelles.
payers-rule-not-held = En vertu de l'Article { $article } de la Charte, les dépenses de l'Organisation sont supportées par tous les États Membres selon la répartition fixée par l'Assemblée générale. Cette base de données ne contient aucune règle selon laquelle le coût d'une opération de maintien de la paix était réparti entre eux à cette date.
payers-rule-regular-budget = Cette mission est financée par le budget ordinaire : chaque État Membre y contribue à son taux du budget ordinaire, et ni la majoration des membres permanents ni les dégrèvements du maintien de la paix ne s'appliquent.
payers-regular-is-no-share = Le taux du budget ordinaire est la base du taux de maintien de la paix d'un État, non sa valeur : il est présenté à côté, et aucun taux de maintien de la paix n'en est tiré ici.
payers-no-peacekeeping-rate = Cette base de données ne contient aucun taux de maintien de la paix pour cette période.
payers-no-regular-scale = Cette base de données ne contient aucun barème du budget ordinaire pour l'année de la date.
payers-top-of-all = Les principaux contributeurs au financement du maintien de la paix pour { $year }.
payers-rates-of-all-carried-back = Les taux de l'ensemble des États Membres ont été établis selon la règle, avec les niveaux qu'impliquent les montants mis en recouvrement auprès de chacun d'eux ; un État sans montant dans la source se voit attribuer son niveau du barème suivant. { payers-carried-back }
payers-carried-back = Un niveau reporté d'un barème au précédent est juste pour un État qui n'a pas changé de niveau entre les deux, et faux pour un État qui en a changé : dans les notes de méthode, la même étape est vérifiée sur un barème dont les niveaux sont connus.
payers-rates-of-all-predicted = Les taux de l'ensemble des États Membres ont été établis selon la règle, avec les niveaux de l'année précédente.
payers-rates-of-all-implied = Les taux de l'ensemble des États Membres ont été établis selon la règle, avec les niveaux qu'impliquent les montants mis en recouvrement auprès de chacun d'eux.
payers-rates-of-all-premium = Les taux de l'ensemble des États Membres ont été imprimés, ou établis à partir de la majoration qu'implique le taux imprimé des États-Unis.
payers-rates-of-all-printed = Les taux de l'ensemble des États Membres ont été imprimés.
payers-rates-of-all-recovered = Les taux de l'ensemble des États Membres ont été établis selon la règle, et concordent avec les montants imprimés dans les circulaires pour l'ensemble des États Membres.
payers-top-as-printed = Les principaux contributeurs au financement du maintien de la paix pour { $year }, tels qu'imprimés. Les taux des autres États Membres ne figurent pas dans cette base de données.
payers-top-newest = La dernière année, jusqu'à la date, pour laquelle cette base de données contient les taux de plusieurs grands contributeurs est { $year }. Les taux varient légèrement d'une année à l'autre au sein d'un même barème ; ceux-ci ne sont donc pas ceux de l'année de l'examen.
payers-top = Principaux contributeurs au financement du maintien de la paix, { $year }
    .state = État Membre
    .peacekeeping = Taux de maintien de la paix
    .regular = Taux du budget ordinaire
    .how-known = Mode de connaissance du taux
    .source = Source
payers-top-chart = Principaux contributeurs au financement du maintien de la paix, { $year }
    .alt = Barres des taux de maintien de la paix des principaux contributeurs, avec leurs taux du budget ordinaire.
payers-top-regular = Principaux contributeurs au budget ordinaire, { $year }
    .state = État Membre
    .regular = Taux du budget ordinaire
    .source = Source
payers-top-regular-chart = Principaux contributeurs au budget ordinaire, { $year }
    .alt = Barres des taux du budget ordinaire des principaux contributeurs.

# Le taux de l'État payeur choisi.
payers-regular-rate = Pour { $year }, le taux de la { $state } au budget ordinaire est de { $regular } ({ $document }).
payers-no-rate = Cette base de données ne contient aucun taux de la { $state } pour { $year }.
payers-both-rates = Pour { $year }, le taux de la { $state } est de { $rate } pour le maintien de la paix ({ $how } ; { $document }) et de { $regular } pour le budget ordinaire.
payers-regular-rate-only = Le taux de maintien de la paix de la { $state } pour { $year } ne figure pas dans cette base de données. Son taux du budget ordinaire est de { $regular }. { payers-regular-is-no-share }
payers-newest-rate = La dernière année pour laquelle un taux de maintien de la paix de la { $state } est connu est { $year } : { $rate } ({ $how } ; { $document }).
payers-rates = { $payer } : taux par année
    .year = Année
    .regular = Taux du budget ordinaire
    .peacekeeping = Taux de maintien de la paix
    .note = { $lacks ->
    [yes] Une case vide correspond à une année pour laquelle cette base de données ne contient pas de tel taux.
   *[no] { "" }
    }
payers-rates-chart = { $payer } : part du budget ordinaire{ $both ->
    [yes] { " " }et du maintien de la paix
   *[no] { "" }
    }
    .alt = { $both ->
    [yes] Courbes des taux de la { $state } au barème du budget ordinaire et, lorsqu'une source le donne, pour le maintien de la paix
   *[no] Courbe des taux de la { $state } au barème du budget ordinaire
    }.

# Sa part en dollars.
payers-assessed-newest = Pour la { $mission }, la quote-part de la { $state } s'est élevée à { $amount } pour { $year }, montant calculé à partir des sections de la circulaire et des taux des années qu'elles couvrent, déduction faite des crédits d'exercices antérieurs.
payers-per-head = Rapporté à sa population, cela représente { $amount } par habitant et par an.
payers-voluntary = En outre, { $amount } par an sont versés par la { $state } à titre volontaire, sur la base du coût de { $year } ({ $document }) ; cette part n'est pas répartie.
payers-part-later-halves = Sur les { $cost } ({ $status }) de la { $mission } pour { $year }, la moitié à { $first } et la moitié à { $second }, soit { $mean } au total, la part de la { $state } s'élève à { $amount }.
payers-part-later = Sur les { $cost } ({ $status }) de la { $mission } pour { $year }, à { $rate }, la part de la { $state } s'élève à { $amount }.
payers-part-by-year = { $payer } : part dans la { $mission } par exercice
    .year = Exercice
    .assessed = Quote-part selon la règle
    .at-rates = Coût à ses taux
    .note = { $lacks ->
    [yes] Une case vide correspond à un exercice pour lequel le calcul est impossible. {""}
   *[no] { "" }
    }Le coût à ses taux n'est pas une quote-part : la part de l'appui et les crédits d'exercices antérieurs les séparent.
payers-part-chart = { $payer } : part dans la { $mission } par exercice
    .alt = Colonnes de la part de la { $state } dans la { $mission } par exercice, pour autant qu'elle puisse être calculée.
payers-assessed = Quotes-parts pour la { $mission }, { $year } : les montants les plus élevés, selon la règle
    .state = État Membre
    .assessed = Quote-part
    .sections = Sections
    .note = Montants bruts, déduction faite des crédits d'exercices antérieurs ; calculés à partir de { $basis }.
payers-assessed-place = { $place }. { $state }
payers-all-accounts = tous les comptes de l'exercice
payers-printed = { $payer } : montants imprimés dans les circulaires de mise en recouvrement (bruts, déduction faite des crédits d'exercices antérieurs)
    .year = Exercice
    .account = Compte
    .assessed = Quote-part
    .source = Source
payers-each-sum = Somme
payers-each = { $later ->
    [yes] Connu seulement par la suite : dépenses
   *[no] Dépenses
} de chaque mission pour { $year }, et part de la { $state }, { $how ->
    [assessed] quotes-parts selon la règle
   *[rates] à ses taux
}
    .mission = Mission
    .spent = Dépensé
    .part = Part ({ $state })
    .source = Source
    .note = { $how ->
        [assessed] Les parts sont des quotes-parts tirées des sections des circulaires : elles comprennent la part de l'appui, déduction faite des crédits.
       *[rates] Les parts sont les dépenses aux taux de l'État payeur, non les quotes-parts ; pour l'UNFICYP, seulement ce qui est réparti.
    }

# Son plafond légal.
payers-limit-not-known = Le plafond fixé par la législation nationale pour { $year } ({ $state }) ne figure pas dans cette base de données.
payers-limit = La législation des États-Unis plafonne les paiements du pays à { $limit } des quotes-parts du maintien de la paix ({ $document }) ; l'Organisation met en recouvrement le taux entier, et la différence compte comme arriéré.
payers-above-limit = Sur le montant avant crédits, les points au-dessus du plafond représentent { $amount }.

# Montants dus.
payers-nothing-owed-known = Cette base de données ne contient aucun chiffre sur les montants dus par la { $state } au titre du maintien de la paix.
payers-paid-on-time = a été payée intégralement et à l'échéance
payers-paid-late = a été payée intégralement, mais après l'échéance
payers-not-paid-in-full = n'avait pas été payée intégralement à la date de la liste
payers-regular-assessment = La quote-part de la { $state } au budget ordinaire pour { $year }, soit { $amount }, { $paid } ({ $document }).
payers-owed-by-united-nations = { $what } par l'Organisation des Nations Unies
payers-owed-opening = Le tableau donne les montants, dus ou payés, que citent les documents publics. Ceux qui sont cités au cours de débats sont ceux de l'orateur ; les débiteurs contestent la manière dont certains sont comptés.
payers-arrears = Montants impayés ou payés cités dans des documents publics : { $mission }, { $payer }, ensemble des États Membres
    .date = Date
    .who = Qui
    .what = Objet
    .amount = Montant
    .how-known = Mode de connaissance
    .source = Source

# Constatations.
payers-finding-regular-budget = Qui paie : la mission est financée par le budget ordinaire, auquel le taux de la { $state } est de { $regular } pour { $year }.
payers-finding-rate = Qui paie : le taux de la { $state } pour { $year } est de { $rate } pour le maintien de la paix ({ $how }) et de { $regular } pour le budget ordinaire.
payers-finding-no-rate = Qui paie : le taux de maintien de la paix de la { $state } pour { $year } ne figure pas dans cette base de données ; son taux du budget ordinaire est de { $regular }.
payers-finding-assessed = Pour la { $mission }, la quote-part de la { $state } s'est élevée à { $amount } pour { $year }.
payers-finding-part = La part de la { $state } dans le coût de la { $mission } pour { $year } s'élève à { $amount }, à ses taux de cet exercice.
payers-finding-order-of-size = La part de la { $state } dans un exercice de la { $mission } est d'environ { $amount } (taux de { $rate_year }, coût de { $year }).

# Ce qui manque, et où le trouver.
payers-gap-rate = taux de maintien de la paix de la { $state } pour { $year }
payers-gap-rate-where = le rapport du Secrétaire général donnant les taux de la période
payers-gap-rates-of-all = taux de maintien de la paix de l'ensemble des États Membres pour { $year }
payers-gap-rates-of-all-where = annexes des rapports du Secrétaire général sur les taux de contribution au maintien de la paix
payers-gap-levels = niveau de maintien de la paix de chaque État Membre pour { $year }
payers-gap-levels-where = annexe du rapport du Secrétaire général sur le barème de cette période
payers-gap-apportioned = montants répartis pour la { $mission } pour { $year } et mis en recouvrement auprès de la { $state }
payers-gap-apportioned-where = circulaires de mise en recouvrement du Secrétariat (série ST/ADM/SER.B)
payers-gap-home = ce que le budget national prévoyait pour le maintien de la paix pour { $year } ({ $state })
payers-gap-home-where = lois de finances de cet État et documents de son parlement
payers-gap-owed = montants dus par la { $state } au titre de la { $mission } à la date
payers-gap-owed-where = rapports sur l'état des contributions ; jamais publiés par mission et par État dans ce qui a été lu
payers-article = 17, paragraphe 2
# Les lignes de peaceops payer.
payer-row-regular-rate = taux du budget ordinaire
payer-row-peacekeeping-rate = taux de maintien de la paix
payer-row-rank = rang
payer-row-cost = coût
payer-row-part = part
payer-row-share = pourcentage
payer-row-per-head = par habitant
payer-row-above-the-limit = au-dessus du plafond légal
payer-row-voluntary = versé en outre à titre volontaire
payer-row-sum-of-costs = somme des coûts
payer-row-sum-of-parts = somme des parts
payer-row-legal-limit = plafond légal des paiements
payer-row-sum-above-the-limit = somme au-dessus du plafond légal
payer-row-not-known = non connu
payer-not-apportioned = non réparti ; hors de la part
payer-of-missions = de { $count } { $count ->
    [one] mission
   *[other] missions
}
payer-population = population à la mi-{ $year }
payer-count-of-status = { $count } { $status }
rates-note-implied = aussi exact que le taux imprimé sur lequel il repose
reform-scope-all = toutes les missions
payer-half-of-each = moitié de chacun des exercices { $years }{ $known ->
    [2] { "" }
   *[other] : non connu pour les deux
}
payer-days-of-year = sections de { $years } pour les jours de { $year }, à ses taux ; moitié des crédits de chacun
payer-calendar-year-by-days = Une année civile correspond à ce que les sections des circulaires mettent en recouvrement pour ses jours ; un crédit étant porté en déduction d'un exercice et non d'un mois, la moitié de ceux de chaque exercice est retenue.
payer-calendar-year-by-halves = Une année civile dont les sections ne sont pas connues correspond à la moitié de chacun des deux exercices qu'elle touche ; ce qui est mis en recouvrement pour ses propres mois n'est pas distingué.
payer-in-currency = Les montants en { $currency } sont au taux officiel moyen de l'année civile et, pour un exercice, à la moyenne de ses deux années ; ce qui a été payé a été changé aux taux d'autres jours.
payer-no-exchange-rate = { $year } : cette base de données ne contient aucun taux de { $currency } pour { $years }.
payer-years-without-part = { $year } : aucun montant ne peut être indiqué pour { $missions }.
payer-years-nothing = Cette base de données ne contient aucun coût de { $missions } pour { $years }.
payer-years-lack = { $year }, absent de cette base de données : { $what }.
payers-part-of-cost = Sa part dans les { $cost } de la { $mission } pour { $year } ({ $described } ; { $document }) s'élève à { $amount }, le calcul reposant sur { $basis }.
payers-part-at-newest-rate = À { $rate }, un coût annuel de { $cost } ({ $described }, { $year } ; { $document }) représente { $amount } ({ $state }). Taux et montant sont d'années différentes : il s'agit d'un ordre de grandeur, non d'une quote-part.
payers-part-cannot-be-said = La part de la { $state } dans le coût de la { $mission } n'est pas connue : cette base de données ne contient pas de coût et de taux d'une même année.
