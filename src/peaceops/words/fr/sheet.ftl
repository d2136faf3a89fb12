# La fiche : nom d'un document fondé sur moins de huit des quinze données essentielles.
sheet-title = { $mission } : fiche d'information
section-sheet = Ce qui est connu
sheet-opening = Le présent document est une fiche d'information et non un examen : pour la { $mission }, au { $day }, cette base de données contient { $known ->
    [0] zéro
    [1] une
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
   *[7] sept
    } des quinze données essentielles, et un examen en demande huit au moins. Il n'utilise que ce qui était publié à cette date et ne recommande rien.
section-sheet-gaps = Ce qui manque
sheet-missing = Données essentielles sur la { $mission } absentes de cette base de données
    .what = Ce qui manque
    .where = Où le trouver
core-established = le jour de sa création
    .where = la résolution portant création ; communiqués de presse de l'Organisation des Nations Unies
core-host = le pays hôte
    .where = la résolution portant création
core-mandate = la décision fixant son mandat
    .where = résolutions du Conseil de sécurité et de l'Assemblée générale
core-end = la fin de son mandat, ou l'absence d'échéance
    .where = le dispositif de ses résolutions
core-vote = le vote sur la décision en vigueur
    .where = relevés des votes dans la Bibliothèque numérique des Nations Unies
core-tasks = les tâches de son mandat
    .where = le dispositif de ses résolutions
core-uniformed = le personnel en uniforme à cette date
    .where = rapports du Secrétaire général sur la mission
core-ceiling = l'effectif autorisé
    .where = le dispositif de ses résolutions ; rapports sur son budget
core-civilians = le personnel civil à cette date
    .where = rapports sur le budget de la mission et son exécution
core-contributors = les États Membres qui fournissent du personnel en uniforme
    .where = les fichiers mensuels des contributions par mission ; rapports du Secrétaire général
core-deaths = les décès dans la mission
    .where = la liste des décès établie par l'Organisation des Nations Unies
core-budget = le montant de l'exercice
    .where = résolutions de l'Assemblée générale sur son financement
core-spent = les dépenses effectuées
    .where = rapports sur l'exécution du budget ; rapports financiers et états vérifiés
core-payer = le taux auquel l'État payeur contribue à son financement
    .where = résolutions de l'Assemblée générale sur son financement ; barème des quotes-parts
core-precedents = les fermetures de missions comparables à cette date
    .where = résolutions et rapports du Secrétaire général de l'époque
