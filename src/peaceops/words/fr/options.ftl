# Les options pour la mission, côte à côte.

section-options = Options
section-options-each = Chaque option
section-options-run-off = Comment se déroulerait une dernière période
section-options-successors = Ce qui pourrait suivre
section-options-not-a-saving = Ce qu'une réduction ou une fin n'économise pas
section-options-nearest = Les missions closes les plus proches
options-none = La { $mission } a pris fin : aucune option n'est présentée.
options-nothing-simulated = Rien n'a pu être simulé : cette base de données est trop peu fournie sur cette mission ou sur les fermetures.
options-no-cost = Cette base de données ne contient aucun coût de la { $mission } pour un exercice clos dans les deux années précédant cette date : aucune dépense n'est simulée.
options-gap = effectif ou coût de la { $mission } avant le { $day }, pour en simuler la fin
options-gap-where = rapports mensuels sur le personnel en uniforme ; rapports sur l'exécution du budget des missions
options-gap-cost = coût de la { $mission } pour un exercice clos dans les deux années précédant le { $day }
options-gap-cost-where = la résolution de l'Assemblée générale sur le financement de la mission et son rapport sur l'exécution du budget
options-decided = Le Conseil a décidé la fin : par { $decision }, le mandat prend fin le { $day }{ $out }. Cette décision est l'hypothèse de base ; les autres options s'en écartent.
options-decided-out = , et le personnel doit être parti d'ici au { $day }
options-base = Les chiffres partent de { $cost } pour { $year }, { $described }{ $scaled }.
options-base-scaled = , ramenés à { $now } pour { $strength } personnes en uniforme, contre { $then } en moyenne cette année-là
options-cut = Un renouvellement réduit retranche { $cut } de l'effectif, du personnel et du coût en douze mois ; { $how ->
    [given] ce taux a été fixé par le lecteur
   *[assumed] ce taux est supposé, et le lecteur peut en fixer un autre
}.
options-left-out = Options écartées : { $options }. { $why }
options-charts-show = Les graphiques montrent la dernière période, décidée le jour du présent examen{ $decided ->
    [yes] { " " }ou par la décision en vigueur
   *[no] { "" }
} : effectifs et dépenses comme dans d'autres missions, à partir des derniers chiffres de celle-ci. Quatre tirages sur cinq se situent dans la bande.
options-for = Pour : { $sentences }
options-against = Contre : { $sentences }
options-unknown = Non connu : { $sentences }
options-shared-opening = Ce qui vaut pour plusieurs d'entre elles :
options-shared = { $side ->
    [for] En faveur de : { $options }
    [against] Contre : { $options }
   *[unknown] Non connu pour : { $options }
}. { $sentence }
options-reason = { $sentence }
options-each-option = { $option }. { $what }
options-steps = Étapes de chaque option
    .option = Option
    .step = Étape
    .who = Qui décide
options-finding = Avec une dernière période, le personnel serait parti au bout de { $soonest } à { $latest } mois ; cinq années coûteraient de { $lower } à { $upper } millions de dollars, contre { $stay } { $stay ->
    [one] million
   *[other] millions
} de dollars pour un renouvellement au coût actuel.
options-finding-decided = { $decision } a fixé la fin ; à ce rythme, cinq années coûteraient de { $lower } à { $upper } millions de dollars, contre { $stay } { $stay ->
    [one] million
   *[other] millions
} de dollars pour un renouvellement au coût actuel.

# Ce qu'est chaque option.
option-renew = Renouvellement à l'identique
    .what = Le mandat, le personnel et le budget sont reconduits.
    .short = un renouvellement à l'identique
option-renew-reduced = Renouvellement réduit
    .what = Le mandat est reconduit avec moins de personnel et un budget moindre.
    .short = un renouvellement réduit
option-final-term = Dernière période, retrait jusqu'à une échéance
    .what = Le Conseil fixe une échéance ; la mission réduit ses effectifs jusque-là, et aucune présence des Nations Unies ne suit par la même décision.
    .short = une dernière période
option-final-term-decided = Fin telle que décidée ({ $decision })
    .what = Le mandat prend fin, et le personnel part, aux jours que le Conseil a fixés.
option-final-term-political = Dernière période, puis mission politique
    .what = Le Conseil fixe une échéance, et une mission politique financée par le budget ordinaire suit à compter du jour où le personnel est parti.
    .short = une dernière période suivie d'une mission politique
option-final-term-political-decided = Fin telle que décidée ({ $decision }), puis mission politique
    .what = Le mandat prend fin comme décidé et, par une nouvelle décision, une mission politique financée par le budget ordinaire suit à compter du jour où le personnel est parti.
option-end-now = Fin immédiate
    .what = Le mandat prend fin dans les dix jours suivant la décision{ $term ->
        [fixed_term] , ou un renouvellement échoue
       *[other] { "" }
    } ; le personnel se retire ensuite.
    .short = une fin immédiate
option-end-now-political = Fin immédiate, puis mission politique
    .what = Le mandat prend fin dans les dix jours suivant la décision ; une mission politique financée par le budget ordinaire suit à compter du jour où le personnel est parti.
    .short = une fin immédiate suivie d'une mission politique
successor-team = équipe de pays
successor-regional = organisation régionale
successor-political = mission politique
successor-peacekeeping = opération de maintien de la paix
successor-envoy = envoyé
successor-liaison = bureau de liaison
successor-paid-programme = les ressources volontaires et de programme des organismes
successor-paid-own = ses propres membres
successor-paid-regular = le budget ordinaire, selon son barème
left-out-ended = La mission était partie au { $day }.
left-out-successor = Aucune relève de ce type n'est proposée pour cette mission ({ $kind }) : aucune n'a suivi une fermeture connue à cette date.
left-out-successor-kind = Aucune relève de ce type ({ $kind }) n'est proposée après une mission comme celle-ci ({ $of }).
left-out-cost = Moins de deux cas de relève de ce type ({ $kind }) après une mission de maintien de la paix ont un coût dans cette base de données à cette date.
left-out-mandate-ended = Par { $decision }, le mandat a pris fin le { $day }.
left-out-serves-others = Elle sert d'autres missions, et cette base de données n'a pas de mandat propre à elle auquel on puisse mettre fin.
left-out-same = Ses chiffres seraient ceux de : { $other }.

# Étapes des options, et qui les décide.
option-step-renew-mandate = Renouveler le mandat
option-step-approve-budget = Approuver le budget
option-step-review-tasks = Examiner les tâches et les postes
option-step-change-tasks = Modifier les tâches ou l'effectif autorisé, lorsque le mandat les fixe
option-step-approve-fewer-posts = Approuver moins de postes et un budget moindre
option-step-decide-end-and-successor = Décider de l'échéance et du mandat de la mission de relève
option-step-plan-closure = Planifier la fermeture : actifs, sites, environnement, archives, contrats du personnel
option-step-budget-successor = Inscrire la mission de relève au budget ordinaire, réparti selon son barème
option-step-revise-budget = Réviser le budget de l'exercice et en établir un pour la liquidation
option-step-draw-down = Réduire les effectifs pendant la durée du mandat ; cesser les opérations à l'échéance
option-step-liquidate = Liquider : céder ou vendre les actifs conformément au règlement financier
option-step-final-report = Examiner le dernier rapport sur l'exécution du budget ; régler les crédits, les arriérés et les sommes dues aux pays contributeurs
option-step-agree-takers = Convenir de qui reprend chaque tâche, et avec quelles ressources
option-step-decide-last-day = Décider de l'échéance, après un plan de transition tâche par tâche
option-step-decide-end-or-fail = Décider de la fin{ $term ->
    [fixed_term] , ou ne pas renouveler
   *[other] { "" }
}
option-step-decide-last-day-decided = Décidé : { $decision }
option-step-decide-end-and-successor-decided = Décider du mandat de la mission de relève ; { $decision } a fixé la fin
option-step-withdraw-by-day = Se retirer à une date fixée ; avancer des fonds avant l'établissement d'un budget
option-who-council = Conseil de sécurité
option-who-assembly = Assemblée générale (Cinquième Commission)
option-who-secretary-general = Secrétaire général
option-who-takers = organismes des Nations Unies, organisation régionale, pays hôte

# Ce qui plaide pour et contre les options, et ce qui n'est pas connu : chaque élément ne figure que si ses faits sont établis.
point-presence = { $strength } personnes en uniforme et { $tasks } { $tasks ->
    [one] tâche
   *[other] tâches
} du mandat restent en place.
point-strength-stays = { $strength } personnes en uniforme restent en place.
point-tasks-stay = { $tasks } { $tasks ->
    [one] tâche du mandat reste
   *[other] tâches du mandat restent
} en place.
point-no-vote-due = Aucun vote n'est à prévoir : le mandat de la { $mission } est de durée indéterminée.
point-renewals-unopposed = { $total ->
    [one] Le seul renouvellement ({ $total }) de cette base de données n'a rencontré
   *[other] Les { $total } renouvellements de cette base de données n'ont rencontré
} aucune opposition.
point-renewals-contested = Sur { $total } { $total ->
    [one] renouvellement
   *[other] renouvellements
} dans cette base de données, { $contested } { $contested ->
    [one] a suscité
   *[other] ont suscité
} une abstention ou un vote contre.
point-keep = { $states } des États ayant une position dans cette base de données { $states ->
    [one] s'est prononcé
   *[other] se sont prononcés
} en dernier lieu pour son maintien.
point-end = { $states } des États ayant une position dans cette base de données { $states ->
    [one] a demandé
   *[other] ont demandé
} en dernier lieu qu'il y soit mis fin.
point-cost-a-year = Elle coûte { $cost } { $cost ->
    [one] million
   *[other] millions
} de dollars par an tant qu'elle se poursuit.
point-decided-otherwise = { $decision } a fixé la fin au { $day } : une nouvelle décision devrait revenir dessus.
point-tasks-effect = L'effet de { $tasks ->
    [one] sa { $tasks } tâche
   *[other] chacune de ses { $tasks } tâches
} : aucun document de cette base de données ne le mesure.
point-tasks-not-read = Les tâches du mandat de la { $mission } : cette base de données n'en contient pas de liste numérotée à cette date.
point-cut-lowers = Une réduction de { $cut } retranche { $usd } { $usd ->
    [one] million
   *[other] millions
} de dollars du coût annuel une fois achevée.
point-cut-inside-ceiling = Il resterait { $left } personnes en uniforme, dans la limite du maximum autorisé de { $ceiling } : le Conseil n'a pas à le modifier.
point-fewer-for-tasks = Il resterait { $left } personnes en uniforme pour { $tasks ->
    [one] la même tâche ({ $tasks })
   *[other] les mêmes { $tasks } tâches
}.
point-uniformed-part = Les militaires et la police représentent { $share } de son coût : le reste ne diminue pas de lui-même avec eux.
point-which-tasks = { $tasks ->
    [one] Si la tâche ({ $tasks }) pourrait être abandonnée.
   *[other] Lesquelles des { $tasks } tâches pourraient être abandonnées.
}
point-quiet = La série des décès liés au conflit n'en indique aucun depuis { $since } là où la mission est déployée.
point-deaths = Là où la mission est déployée, la série compte { $deaths } décès liés au conflit pour ses trois dernières années.
point-deaths-alike = Là où la mission est déployée, la série compte { $deaths } décès liés au conflit pour ses trois dernières années ; sur { $exits } { $exits ->
    [one] départ définitif
   *[other] départs définitifs
} après un nombre semblable de décès, { $violent } { $violent ->
    [one] a connu
   *[other] ont connu
} ensuite une année violente.
point-no-precedent = Comment cela se passerait : aucune fermeture de ce type n'est connue à cette date{ $drawn ->
    [yes] { " " }; ses mois et ses montants sont tirés de fermetures d'autres types
   *[no] { "" }
}.
point-in-force = { $decision } est en vigueur : aucune nouvelle décision n'est nécessaire.
point-precedents = { $number } { $number ->
    [one] fermeture connue
   *[other] fermetures connues
} de ce type { $number ->
    [one] concernait une mission
   *[other] concernaient des missions
} dont l'effectif en uniforme allait du quart au quadruple du sien : { $missions }.
point-precedents-of-other-size = Aucune des fermetures connues de ce type ayant des rapports mensuels ne concernait une mission dont l'effectif en uniforme allait du quart au quadruple du sien.
point-no-taker = Aucun document de cette base de données ne dit qui reprendrait { $tasks ->
    [one] la tâche ({ $tasks })
   *[other] l'une quelconque des { $tasks } tâches
}.
point-takers-named = Le Conseil a nommé des organes chargés de reprendre des tâches ou des zones de celle-ci, au nombre de { $number } selon le tableau des transferts.
point-takers = Qui reprendrait { $tasks ->
    [one] la tâche ({ $tasks })
   *[other] chacune des { $tasks } tâches
}, et avec quelles ressources.
point-successor-not-planned = La taille de la mission de relève : son coût est tiré d'autres cas ; { $number } { $number ->
    [one] fermeture a été ainsi suivie
   *[other] fermetures ont été ainsi suivies
}.
point-out-soon = Son personnel serait parti { $soonest } à { $latest } mois après la décision.
point-withdraw = { $strength } personnes en uniforme se retireraient après la fin de leur mandat.
point-withdraw-with-payer = { $strength } personnes en uniforme, dont { $number } fournies par la { $payer }, se retireraient après la fin de leur mandat.
point-host = La manière dont les autorités du pays hôte traiteraient le retrait de la { $mission }.
point-host-staff = La manière dont les autorités du pays hôte traiteraient le retrait, et ce que deviendrait son personnel civil : { $staff } selon le dernier chiffre de cette base de données, pour { $year }.
point-scale = Le barème du budget ordinaire répartit le coût de la mission de relève : le taux de la { $payer } y est de { $regular }, et de { $peacekeeping } pour le maintien de la paix.
point-two-decisions = La fin et la mission de relève exigent chacune { $majority } voix au Conseil.
point-successor-cost = Les missions politiques qui en ont suivi d'autres coûtent de { $low } à { $high } millions de dollars par an ({ $missions }).

# Ce qu'une réduction ou une fin n'économise pas.
moves-support = { $usd } { $usd ->
    [one] million
   *[other] millions
} de dollars mis en recouvrement pour elle pour { $year } correspondaient à sa part du compte d'appui et des centres de services : cette part ne prend pas fin avec elle, mais est mise en recouvrement avec les autres missions.
moves-proposed = Le budget proposé pour { $year } est déjà inférieur de { $usd } { $usd ->
    [one] million
   *[other] millions
} de dollars au montant dont partent ces chiffres.
moves-successor-cost = Une relève de ce type ({ $kind }) transfère de { $low } à { $high } millions de dollars par an au budget ordinaire.
moves-successor = Ce que reprend une relève de ce type ({ $kind }) est financé par { $paid } ; cette base de données ne contient pas de montant.
moves-after-end = La liquidation n'a lieu qu'une fois : pour la { $mission }, { $usd } { $usd ->
    [one] million
   *[other] millions
} de dollars ({ $status }) pour { $year }, premier exercice après sa fin, contre { $before } { $before ->
    [one] million
   *[other] millions
} de dollars pour { $before_year }, avant la décision.

# Le coût dont partent les chiffres.
base-old = Le montant porte sur un exercice commencé plus de dix-huit mois avant cette date.
base-not-approved = Le montant n'est pas un budget approuvé ; sa nature : { $status }.
base-with-shares = Le montant comprend les parts du compte d'appui et des centres de services.
base-perhaps-with-shares = Il n'est pas précisé si le montant comprend les parts du compte d'appui et des centres de services.

# Les missions closes les plus proches.
options-nearest = { $mission } : { $size }{ $how }, décision du { $decided } ({ $decision }) ; son mandat a pris fin le { $last }, { $days ->
    [0] le jour même
    [one] { $days } jour plus tard
   *[other] { $days } jours plus tard
}. { $followed } { $tasks }
options-nearest-size = { $strength } personnes en uniforme ; {""}
options-followed-none = Rien ne lui a succédé selon les données.
options-followed-undecided = La suite n'était pas décidée.
options-followed = Ce qui a suivi : { $kinds }.
options-followed-by = Ce qui a suivi : { $kinds } ({ $missions }).
options-nearest-tasks-passed = Ses tâches ont été transférées, comme le Conseil l'a demandé ou s'en est félicité, à : { $kinds }.
options-nearest-tasks-not-known = Cette base de données n'indique pas qui a repris ses tâches.
options-nearest-tasks = Ce que sont devenues les tâches des missions closes les plus proches
    .mission = Mission
    .task = Tâche
    .taker = Reprise par
    .handed-over = À compter de
    .source = Document
    .note = Comme le Conseil l'a demandé ou s'en est félicité ; il n'est pas dit si l'organe s'en est acquitté.
taker-host = institutions du pays hôte
taker-team = l'équipe de pays
taker-regional = une organisation régionale
taker-office = un bureau régional des Nations Unies
taker-successor = la mission de relève
taker-mission = une autre mission
taker-open = pas encore désigné
options-nearest-say = Les plus proches par la taille et la nature du mandat (ses tâches), puis par le type, la forme, l'âge et la région.

# Ce qui pourrait suivre, et ce que cela a coûté.
options-follower-cases = Ce qui a suivi d'autres missions, cas par cas
    .after = Après
    .follow-on = Ce qui a suivi
    .begun = Début
    .ran = Années d'existence
    .staff = Personnel
    .low = Coût annuel, millions de dollars, de
    .high = à
    .paid = Financé par
    .source = Document
    .note = { $costs ->
    [yes] Coût : d'exercices complets dans les tableaux financiers, sinon le montant que cite le document. {""}
   *[no] { "" }
    }Années jusqu'à la fin, ou jusqu'à la date du présent examen. Les cases en toutes lettres sont telles que dans les documents.
options-successors = Ce qui pourrait suivre, d'après ce qui a suivi d'autres missions
    .successor = Relève
    .followed = Fermetures ainsi suivies
    .days = Jours de la décision à la fin, médiane
    .low = Coût annuel, millions de dollars, de
    .high = à
    .cases = Coûts de
    .paid = Financé par
    .note = Proposé lorsqu'une fermeture connue à cette date a été ainsi suivie et que le type de mission le permet.{ $lacks ->
    [yes] { " " }Un tiret : pas de coût dans cette base de données.
   *[no] { "" }
    }

# Qui décide d'une option, lorsque les voies du Conseil ne le disent pas.
decides-budget-alone = le budget de chaque exercice ; rien sur le mandat, qui n'a pas d'échéance
decides-renewal = une résolution renouvelant le mandat avant son échéance, et le budget de chaque exercice
decides-council-and-assembly = Conseil de sécurité et Assemblée générale
decides-renewal-and-budget = une résolution renouvelant le mandat avant son échéance, et une de l'Assemblée sur un budget moindre
decides-decided = aucune : { $decision } l'a décidé
decides-taking-back = une résolution revenant sur { $decision }
decides-not-in-book = absent de cette base de données
decides-mandate-not-in-book = le mandat ne figure pas dans cette base de données
decides-form-not-in-book = la forme du mandat ne figure pas dans cette base de données

# La matrice des options.
as-it-stands = { $text }
options-form-not-in-book = La forme du mandat de la { $mission } ne figure pas dans cette base de données ; ce qu'exige sa fin n'est donc pas indiqué.
options-what-ending-needs = Une décision du Conseil de sécurité exige { $majority } voix pour et l'absence de vote négatif d'un membre permanent. Les options sont présentées côte à côte ; aucune n'est recommandée. Sources : { $charter } ; { $act }.
options-veto = { $applies ->
    [yes] s'applique
    [no] ne s'applique pas
   *[unknown] non connu
}
options-matrix = Les options côte à côte : qui décide
    .option = Option
    .who = Qui décide
    .decision = Décision requise
    .veto = Veto
    .precedents = Précédents
options-no-share = Aucune part de la { $payer } n'est donnée : une partie du coût de la { $mission } est payée à titre volontaire par certains États, et ce qui resterait à répartir d'un coût en baisse ne figure pas dans cette base de données.
options-costs = Les options côte à côte : mois jusqu'au départ du personnel{ $spending ->
    [yes] , et dépenses sur cinq ans, millions de dollars
   *[no] { "" }
}
    .option = Option
    .months = Mois
    .spending = Dépenses
    .part = Part ({ $payer })
    .note = Quatre tirages sur cinq se situent entre les bornes ; le mois de la date compte au prorata de ses jours.{ $spending ->
    [yes] { " " }Les dépenses d'une mission de relève sont comprises lorsqu'une option en comporte une ; la part de l'appui, les demandes d'indemnisation, les crédits et les sommes dues aux pays contributeurs ne le sont pas.
   *[no] { "" }
    }
options-wide = L'étendue d'une dernière période tient en partie à ce que son échéance n'est pas fixée : si le personnel était parti au bout de { $months } mois, il s'agirait encore de { $low } à { $high } millions de dollars. Cela correspond aux dépenses postérieures à la fin et au niveau du coût annuel.
options-wide-decided = L'échéance est fixée : l'étendue tient aux dépenses postérieures à la fin et au niveau du coût annuel.

# Le retrait d'une dernière période.
options-fan-table = { $of ->
    [strength] Effectif en uniforme
   *[spending] Dépenses mensuelles
} au cours d'une dernière période
    .month = Mois
    .lower = Borne inférieure
    .middle = Milieu
    .upper = Borne supérieure
options-fan = { $of ->
    [strength] Effectif en uniforme
   *[spending] Dépenses mensuelles
} au cours d'une dernière période
    .alt = Une bande qui se resserre vers zéro : { $of ->
    [strength] effectif en uniforme
   *[spending] dépenses mensuelles
} au cours d'une dernière période, mois par mois sur trois ans.
options-month-after = mois { $month }
options-aligned-table = Effectif après la décision de fermeture, rapporté à l'effectif antérieur
    .months = Mois depuis la décision
    .note = Missions les plus comparables à celle-ci selon les critères de la section sur les précédents. Zéro : le rapport ne mentionne plus la mission.{ $lacks ->
    [yes] { " " }Un tiret : aucun rapport dans cette base de données.
   *[no] { "" }
    }
options-aligned = Les précédents à partir de la décision
    .alt = Courbes qui descendent depuis l'effectif antérieur à la décision, la plupart tardivement et fortement.
options-back-test = Contrôle rétrospectif, { $last_day ->
    [known] l'échéance étant celle qui a été décidée
   *[drawn] l'échéance étant tirée au sort, comme ici
} : { $closings } fermetures, { $months } mois tenus à l'écart, une mission à la fois ; la bande en contenait { $coverage }. Sur les { $empty } mois où il ne restait plus personne, elle en contenait { $empty_coverage }, et { $others_coverage } des autres. L'erreur moyenne (CRPS) était de { $crps } de l'effectif, contre { $raw } pour les précédents tels qu'ils se sont déroulés, qui donnent eux aussi un intervalle, { $median } pour la courbe médiane et { $line } pour une droite.
options-back-test-table = Ce qu'aurait donné une telle simulation
    .forecast = Prévision
    .others = À partir de toutes les autres fermetures
    .earlier = À partir des fermetures déjà achevées
    .note = Une fermeture est tenue à l'écart et prévue à partir d'autres : de toutes dans la première colonne, et dans la seconde seulement de celles dont tous les rapports étaient publics avant sa décision, comme l'aurait été une simulation ce jour-là. CRPS : erreur moyenne sur les mois, rapportée à l'effectif antérieur à la décision ; plus elle est faible, mieux c'est. Les quatre premières prévisions sont des intervalles, les deux dernières des points.
options-back-test-row = { $what ->
    [closings] Fermetures tenues à l'écart
    [months] Mois tenus à l'écart
    [coverage] Mois situés dans la bande de quatre tirages sur cinq
    [width] Largeur moyenne de cette bande, rapportée à l'effectif antérieur
   *[crps] CRPS : { held-out-forecast }
}
options-told = Ce qu'une telle simulation aurait dit de grandes fermetures la veille, et ce qui s'est passé
    .mission = Mission
    .low = Mois jusqu'à la fin, borne inférieure
    .high = Mois jusqu'à la fin, borne supérieure
    .came = Mois effectifs
    .months = Fins de mois comparées
    .inside = Dont dans la bande
    .note = Effectif et jour auquel le personnel devait être parti, d'après les fermetures achevées et publiques avant chaque décision, l'échéance étant tirée au sort. Bornes : quatre tirages sur cinq se situent entre elles.
options-small = La { $mission } compte { $strength } personnes en uniforme, trop peu pour une courbe d'effectif : seuls le personnel et la liquidation sont simulés.
options-rests-on-accounts = les comptes de { $missions }, mis en commun avec un intervalle énoncé
options-rests-on-range = un intervalle énoncé seul
options-limits = Aucune mission close n'a de série mensuelle du personnel civil dans cette base de données : le personnel et la durée de la liquidation sont des intervalles énoncés, non des estimations. La baisse des dépenses repose sur { $rests } ; le contrôle rétrospectif ci-dessus porte sur l'effectif, non sur les dépenses. Presque tous les précédents avaient un mandat assorti d'une échéance.
