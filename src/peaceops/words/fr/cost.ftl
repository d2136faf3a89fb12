# Ce que coûte la mission.

cost-shares-yes = oui
cost-shares-no = non
cost-shares-unknown = non connu
cost-known-sum = somme des sections imprimées
cost-known-published = données de l'éditeur
cost-known-read = document lu
cost-known-derived = dérivé par le compilateur
cost-known-secondary = source secondaire
cost-known-coded = codé
cost-kind = { $status }{ $extent ->
    [part_year] { " " }(partie de l'exercice)
    [addition] { " " }(complément)
    [component] { " " }(composante)
    [change] { " " }(variation)
    [several_years] { " " }(plusieurs exercices)
   *[whole] { "" }
}
cost-described = { $status }, { $shares ->
    [yes] y compris les parts du compte d'appui et des centres de services
    [no] pour la seule mission
    [not_applicable] pour le seul compte
   *[unknown] avec ou sans la part de l'appui : non précisé
}{ $voluntary ->
    [yes] , hors part volontaire
   *[no] { "" }
}
cost-caution = { $weak ->
    [secondary] , selon une source secondaire
    [derived] , calculé par le compilateur de la source à partir d'une variation communiquée
   *[none] { "" }
}

section-cost = Coût
section-cost-whole = Part dans l'ensemble du maintien de la paix
section-cost-classes-section = Objets de dépense
section-cost-totals = Totaux de l'ensemble des opérations de maintien de la paix

cost-no-whole-year = Cette base de données ne contient, à cette date, aucun montant pour un exercice complet de la { $mission }.
cost-newest-year = Le montant le plus récent pour un exercice complet de la { $mission } { $proved ->
    [yes] qui était public
   *[no] dans cette base de données
} est de { $amount } pour { $year } ({ $described } ; { $document }){ $caution }.
cost-newest-firm = Le montant approuvé ou dépensé le plus récent { $proved ->
    [yes] qui était public
   *[no] dans cette base de données
} est de { $amount } pour { $year } ({ $described } ; { $document }){ $caution }.
cost-on-regular-budget = Cette mission est financée par le budget ordinaire de l'Organisation des Nations Unies et non par un compte propre d'opération de maintien de la paix : ses montants suivent l'année civile, et chaque État Membre y contribue selon le barème du budget ordinaire.
cost-paid-voluntary = La Force à Chypre n'est pas financée par des quotes-parts : les Gouvernements qui fournissent ses contingents et Chypre en supportent le coût, avec des contributions volontaires ({ $decided }).
cost-paid-assessed-remainder = La Force à Chypre est financée en partie par des contributions volontaires ; ce qu'elles ne couvrent pas est réparti entre les États Membres ({ $decided }).
cost-paid-shared = Le coût de la Force à Chypre n'est pas entièrement réparti : un tiers en est pris en charge par Chypre et une somme annuelle fixe par la Grèce, l'un et l'autre à titre volontaire ; le reste est réparti entre les États Membres ({ $decided }).
cost-caveats = Les exercices du maintien de la paix vont de juillet à juin. Proposé, approuvé, réparti et dépensé sont quatre montants différents. Les montants répartis, et certains montants approuvés, comprennent les parts de la mission dans le compte d'appui au Siège et dans les centres de services de Brindisi et d'Entebbe ; les dépenses ne les comprennent pas.

cost-by-year = { $mission } par exercice : un montant de chaque nature, pour la seule mission lorsqu'il est connu
    .year = Exercice
    .proposed = Proposé
    .approved = Approuvé
    .apportioned = Réparti
    .spent = Dépensé
    .note = { $lacks ->
    [yes] Une case vide correspond à un exercice pour lequel cette base de données ne contient pas de tel montant.
   *[no] { "" }
    }
cost-history = { $mission } : montants par exercice
    .alt = Colonnes des montants annuels de la { $mission } dans cette base de données, par nature ; les exercices sans montant sont vides.
cost-amounts = Tous les montants de la { $mission } dans cette base de données, contradictions comprises
    .year = Exercice
    .amount = Montant
    .what = Nature
    .shares = Avec la part de l'appui
    .how-known = Mode de connaissance
    .also = Même montant dans
    .source = Source
cost-later = Connu seulement par la suite : montants de la { $mission } jusqu'à l'exercice suivant la date
    .year = Exercice
    .amount = Montant
    .what = Nature
    .shares = Avec la part de l'appui
    .how-known = Mode de connaissance
    .also = Même montant dans
    .source = Source

cost-place = Pour { $year }, dernier exercice pour lequel cette base de données contient au moins huit missions sur une même base, la { $mission } représentait { $share } de la somme de ces missions et des comptes partagés, soit { $total }, et se classait au rang { $rank } par la taille parmi les { $missions } missions qui y figurent.
cost-no-place = La { $mission } ne figure dans aucun exercice pour lequel cette base de données contient au moins huit missions de maintien de la paix sur une même base. Le dernier est { $year }.
cost-left-out = Publics seulement sur une autre base, et donc hors de la somme : { $missions }.
cost-missions = { $later ->
    [yes] Connu seulement par la suite : missions
   *[no] Missions
} et comptes, { $year } : { $status }{ $shares ->
    [yes] , avec la part de l'appui
    [no] , sans la part de l'appui
   *[other] { "" }
}
    .mission = Mission
    .amount = Montant
    .share = Part de la somme
    .source = Source
cost-each = { $later ->
    [yes] Connu seulement par la suite : coût
   *[no] Coût
} de chaque mission, { $year } ({ $status }{ $shares ->
    [yes] , avec la part de l'appui
    [no] , sans la part de l'appui
   *[other] { "" }
})
    .alt = Barres du montant ({ $status }) pour chaque mission et chaque compte au cours de l'exercice, par ordre décroissant.
cost-whole-mission = Ensemble de la mission
cost-classes = { $mission }, { $year } : dépenses par catégorie
    .class = Catégorie
    .spent = Dépensé
    .source = Source

cost-totals-opening = Les documents publics citent des totaux qui diffèrent par la date de la décision, par ce qu'ils comprennent et par l'arrondi ; certains ne ressortent que d'une comparaison. Tous sont conservés dans le tableau.
cost-totals-differ = Pour { $year }, ils citent { $number } niveaux différents, de { $lowest } à { $highest }.
cost-totals-table = Totaux de l'ensemble des opérations de maintien de la paix, tels que cités dans les documents publics
    .year = Exercice
    .total = Total
    .what = Objet, tel que nommé
    .shares = Avec le compte d'appui
    .precision = Précision
    .source = Source
cost-totals-later = Connu seulement par la suite : totaux de l'ensemble des opérations de maintien de la paix, tels que cités dans les documents publics
    .year = Exercice
    .total = Total
    .what = Objet, tel que nommé
    .shares = Avec le compte d'appui
    .precision = Précision
    .source = Source

cost-year-known-later = Pour { $year }, exercice du présent examen : { $amount } ({ $described } ; { $document }).
cost-place-known-later = Soit { $share } des { $total } dépensés pour l'ensemble des missions, les centres de services et le compte d'appui pour { $year }.

cost-finding-newest = Coût : le montant annuel le plus récent de la { $mission } { $proved ->
    [yes] qui était public
   *[no] dans cette base de données
} est de { $amount } pour { $year }, { $described }{ $caution }.
cost-finding-place = La { $mission } représentait { $share } de la somme de { $missions } missions et des comptes partagés pour { $year } ({ $status }), dernier exercice comptant au moins huit missions sur une même base dans cette base de données.

cost-gap-regular-budget = dépenses de la { $mission } au titre du budget ordinaire
cost-gap-regular-budget-beyond = dépenses de la { $mission } au titre du budget ordinaire pour les années absentes du tableau de son coût
cost-gap-regular-budget-where = les fascicules du budget-programme sur les affaires politiques et sur les opérations de maintien de la paix
cost-gap-years = budget approuvé ou dépenses de la { $mission } pour { $years }
cost-gap-years-where = résolutions de l'Assemblée générale sur le financement de la mission ; rapports du Secrétaire général sur le budget et son exécution
cost-gap-before = coût de la { $mission } avant { $year }
cost-gap-of-the-time = coût de la { $mission } par exercice
cost-gap-before-where = résolutions de l'Assemblée générale de l'époque ; les chiffres compilés commencent plus tard
account-unlb = Base de soutien logistique (BSLB)
account-rsce = Centre de services (Entebbe)
account-support-account = Compte d'appui
account-other = Non attribué
amount-apportioned = réparti
amount-expenditure = dépenses
amount-expense-of-the-support-account = dépenses du compte d'appui
amount-expense-on-the-regular-budget = dépenses au titre du budget ordinaire
amount-in-the-performance-report = dépenses selon le rapport sur l'exécution du budget
amount-on-the-regular-budget = au titre du budget ordinaire
