# Le cadre d'un examen : titre, résumé, questions ouvertes, éléments de preuve.
section-summary = Résumé des constatations
summary-asked = Le présent examen expose ce que les sources publiques disaient de la { $mission } au { $day } : son mandat, son personnel, ses ressources, le rôle du Conseil de sécurité, la manière dont des missions comparables ont pris fin et ce qui se passait dans le pays hôte. Il n'utilise que ce qui était publié à cette date, indique ce qui manque et ne recommande rien. Chaque nombre renvoie à sa source ou à la règle qui l'a produit.
summary-no-findings = À cette date, cette base de données est trop peu fournie sur cette mission pour donner lieu à une constatation.
summary-known-later = Les passages signalés comme connus seulement par la suite reposent sur des sources publiées après cette date.
section-questions = Questions ouvertes
questions-opening = Les chiffres ci-après ne figurent pas dans cette base de données à la date indiquée. La plupart existent quelque part : une lacune est ici celle de la base de données, sauf si la ligne indique que rien n'a été publié. Aucune n'a été comblée par une estimation.
questions-gaps = Chiffres manquants
    .what = Ce qui manque
    .where = Où le trouver
questions-left-out = Sections omises, cette base de données n'ayant rien à y mettre : { $titles }.
questions-none = Aucune section n'a manqué d'un chiffre.
# Ce que dit un examen pendant qu'il s'écrit.
writing-news = rédaction : faits nouveaux
writing-mandate = rédaction : mandat et historique
writing-presence = rédaction : présence
writing-cost = rédaction : coût
writing-payers = rédaction : qui paie
writing-council = rédaction : le Conseil de sécurité
writing-precedents = rédaction : précédents
writing-host = rédaction : le pays hôte
writing-options = rédaction : options
writing-plan = rédaction : le plan

review-title = { $mission } : examen stratégique
review-subtitle = { $name }, au { $day }

# Les éléments de preuve.
section-evidence = Éléments de preuve
evidence-sources = Sources utilisées, par nombre de chiffres reposant sur chacune
    .source = Source
    .publisher = Éditeur
    .public = Date à laquelle ses chiffres sont réputés publics
    .figures = Chiffres
section-evidence-contradictions = Désaccords entre sources
evidence-no-disagreement = Cette base de données ne contient pas deux sources en désaccord sur une date, un effectif de la mission ou un total annuel.
evidence-disagreements-opening = Lorsque des sources donnent des valeurs différentes d'une même chose, chaque valeur est conservée.
evidence-disagreements = Chiffres sur lesquels les sources divergent : celui qui est utilisé en premier, les autres au-dessous
    .what = Objet
    .figure = Chiffre
    .given = Tel que donné
    .source = Source
evidence-mission-start = début
evidence-mandate-end = fin du mandat
evidence-withdrawal-end = fin du retrait
evidence-liquidation-end = fin de la liquidation
evidence-used = utilisé
evidence-amount = montant { $status }, { $year }
evidence-figure = { $what }, { $when }
evidence-strength = personnel en uniforme, { $month }
evidence-total = ensemble des opérations de maintien de la paix, { $year }
section-evidence-errors = Erreurs connues des sources
evidence-errors-of-others = Les erreurs relevées dans les sources sont inscrites dans un registre avec les éléments qui les établissent ; la base de données n'est pas construite lorsqu'une source n'en présente plus une. Les sources utilisées ici en comptent { $others } autres, qui concernent d'autres missions, États Membres ou années.
evidence-known-errors = Erreurs connues concernant la { $mission }
    .place = Emplacement
    .found = Selon la source
    .used = Selon cette base de données
    .action = Suite donnée
    .evidence = Élément de preuve
    .file = Fichier
evidence-book-says = { $action ->
    [dropped] omis
   *[kept_marked] inchangé, signalé
    }
evidence-action = { $action ->
    [kept_marked] conservé et signalé
    [dropped] écarté
   *[replaced] remplacé
    }
section-evidence-method = Méthode
method-known-by-the-date = Seules sont utilisées les données publiées au plus tard à la date indiquée. Lorsque le jour de publication n'est pas imprimé, une règle énoncée avec chaque source le fixe ; une année seule vaut 31 décembre.
method-later-vintage = Les séries qui n'existent que dans une édition ultérieure (décès liés au conflit, indicateurs économiques et de gouvernance, mandats codés) sont utilisées pour les périodes dont la première publication était due à cette date, et sont signalées comme édition ultérieure.
method-gaps = Une lacune reste une lacune : aucun mois n'est interpolé, et la moyenne d'une année est appelée moyenne.
method-both-kept = Deux sources qui divergent sont toutes deux conservées. Celle qui est utilisée est nommée en premier, et la règle de préférence est énoncée.
method-computed = Un chiffre calculé porte sa règle et ses données d'entrée. Ce que donne une simulation est désigné comme tel : elle montre comment d'autres missions ont pris fin, accompagnée de son contrôle rétrospectif, et ne prédit pas le sort de celle-ci.
method-marks = Signes : source secondaire (presse, encyclopédie ou autre acteur), dérivé (calculé ou daté par le compilateur), codé (par des chercheurs), estimé, moyenne, édition ultérieure.
