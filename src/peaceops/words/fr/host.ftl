# La section sur le pays hôte.
section-host = Le pays hôte
host-undated = non daté
host-month = { $month } { $year }
host-day = { $day } { $month }
host-two-days = { $day } et { $last } { $month }
host-two-months = { $month } et { $last } { $year }

# Décès liés au conflit.
section-host-deaths = Décès liés au conflit
host-area = { $area ->
    [israel] Israël et le Territoire palestinien occupé
    [yugoslavia] Serbie (Yougoslavie)
   *[other] { $area }
    }
host-deaths-counted = En { $area }, l'Uppsala Conflict Data Program recense { $total } décès dus à la violence organisée { $years ->
    [one] pour { $first }
   *[more] de { $first } à { $last }
    }{ $peak }{ $end }.{ $note }
host-deaths-most = , la plupart en { $year } ({ $deaths })
host-deaths-largest = , le plus grand nombre en { $year } ({ $deaths })
host-deaths-in-last = ; pour la dernière de ces années, il en recense { $deaths }
host-kosovo-was-part = { " " }Dans cette série, il comprenait alors le Kosovo.
host-palestinian-territory-counted = { " " }L'éditeur compte les deux sous le nom d'Israël.
host-deaths-table = Décès dus à la violence organisée, par pays et année civile, meilleures estimations (UCDP, édition ultérieure)
    .year = Année
    .note = Les acteurs ayant causé moins de 25 décès chaque année ne sont pas comptés : zéro ne prouve pas l'absence de violence.{ $lacks ->
    [yes] { " " }Un tiret : le pays n'a pas de ligne pour l'année.
   *[no] { "" }
    }
host-deaths-chart = Décès liés au conflit : { $most } en { $area } en { $year }, maximum représenté{ $end }
    .alt = Décès dus à la violence organisée par année ({ $areas }), depuis la période antérieure au début de la { $mission }. { host-deaths-chart }.
host-deaths-chart-end = ; { $deaths } en { $area } en { $year }, dernière année représentée
host-deaths-known-later = Connu seulement par la suite : en { $area }, la même série recense { $total } décès de { $first } à { $last }.
host-finding-deaths = Les décès liés au conflit en { $area } étaient au nombre de { $deaths } en { $year }, dernière année présentée{ $peak }.
host-finding-peak = ; le maximum depuis trois ans avant le début de la mission était de { $deaths }, en { $year }{ $area }
host-finding-in = { " " }({ $area })
host-gap-no-row = décès liés au conflit par année ({ $area } : aucune ligne dans la série à la date)
host-gap-no-row-where = rapports du Secrétaire général ; liste des conflits armés de l'éditeur depuis 1946, sans décès annuels
host-gap-other-state = décès liés au conflit avant { $year } ({ $area }) : comptés sous un autre État dans la série
host-gap-other-state-where = les données de l'éditeur par événement

# Où se trouvent les Casques bleus.
section-host-places = Lieux de déploiement
host-places-number = { $places } { $places ->
    [one] lieu
   *[other] lieux
    }
host-places-told = { $kind ->
    [year] Sur les cartes de { $when }, dernière année connue, Geo-PKO situe la { $mission } dans { host-places-number }. En moyenne annuelle, { host-places-largest }
   *[map] Sur la carte de { $when }, la dernière connue, Geo-PKO situe la { $mission } dans { host-places-number }. Sur celle-ci, { host-places-largest }
    }.
host-places-no-troops = { $kind ->
    [year] Sur les cartes de { $when }, dernière année connue, Geo-PKO ne situe aucun contingent de la { $mission }. Elle se trouve dans { host-places-number }
   *[map] Sur la carte de { $when }, la dernière connue, Geo-PKO ne situe aucun contingent de la { $mission }. Elle se trouve dans { host-places-number }
    }{ $some ->
    [yes] : { $named }
   *[no] { "" }
    }.
host-place-of = { $place } ({ $troops })
host-map = { $troops ->
    [yes] { $mission }, { $when } : plus gros contingents à { $first }
   *[no] { $mission }, { $when } : { host-places-number }, aucun contingent
    }
    .alt = Une carte. { $told }
    .counted = Contingents en un lieu, estimation
    .other = Lieu sans contingent, ou en nombre inconnu
host-map-note = Les frontières et les noms indiqués et les désignations employées sur la carte n'impliquent ni reconnaissance ni acceptation de la part de l'Organisation des Nations Unies. Lorsqu'un contour est tracé, c'est celui de Natural Earth, tel qu'il est aujourd'hui. Les contingents sont déduits des symboles d'unités figurant sur des cartes de l'Organisation des Nations Unies, multipliés par la taille habituelle de ces unités : il ne s'agit pas de dénombrements, et leur somme n'est pas l'effectif de la mission.
host-places = { $shown ->
    [all] Lieux de déploiement de la { $mission }, { $when }
   *[first] Les douze lieux comptant les plus gros contingents de la { $mission }, { $when } ; les autres figurent sur la carte
    }
    .place = Lieu
    .troops = Contingents, estimation
    .also = S'y trouvent aussi
    .source = Source
    .note = { $gaps ->
    [yes] Un tiret : la source ne donne aucun nombre.
   *[no] { "" }
    }
host-place-also = { $what ->
    [headquarters] quartier général
    [sector-headquarters] quartier général de secteur
    [police] police
   *[observers] observateurs militaires
    }
host-place-list = { $items }
host-places-largest = { $one ->
    [yes] un seul accueillait des contingents : { $largest }
   *[no] les plus gros contingents se trouvaient à { $largest }
}
host-places-counted = RADPKO, qui répartit les rapports mensuels entre les bases, compte { $places } { $places ->
    [one] base en { $year }, à { $largest }
   *[other] bases en { $year } ; celles qui accueillaient les plus gros contingents étaient { $largest }
}. Les deux méthodes diffèrent, et les deux chiffres sont conservés.
host-gap-places = lieux de déploiement de la { $mission }
host-gap-places-where = cartes figurant dans les rapports du Secrétaire général ; Geo-PKO

# Indicateurs de tout pays hôte.
section-host-indicators = { $host } : indicateurs
host-indicators-table = { $columns ->
    [all] { $host } au début de la { $mission }, lors de la dernière décision du Conseil à son sujet et pour la dernière année présentée
    [start] { $host } au début de la { $mission } et pour la dernière année présentée
    [decided] { $host } lors de la dernière décision du Conseil sur la { $mission } et pour la dernière année présentée
   *[last] { $host } pour la dernière année présentée
    }
    .indicator = Indicateur
    .start-year = Année proche du début
    .start = Valeur d'alors
    .decided-year = Année connue lors de la décision
    .decided = Valeur d'alors
    .last-year = Dernière année présentée
    .last = Valeur
    .change = Variation depuis le début
    .source = Source
host-indicators-note = Les indicateurs sont des éditions ultérieures de séries annuelles. Les variations de la population et du produit sont en pourcentage, toutes les autres sont des différences. Sur l'échelle de Freedom House, un est la meilleure note et sept la pire : une variation supérieure à zéro est une dégradation. Un tiret : aucune valeur n'est connue à deux ans près.
host-within-bounds = dans les limites de l'estimation
host-series-population = Population
host-series-gdp-per-head = Produit intérieur brut par habitant, dollars courants
host-series-refugees-from = Réfugiés originaires du pays hôte (HCR)
host-series-displaced-idmc = Déplacés dans le pays hôte (IDMC)
host-series-displaced-unhcr = Déplacés dans le pays hôte (HCR)
host-series-democracy = Démocratie électorale (V-Dem, de zéro à un)
host-series-political-rights = Droits politiques (Freedom House, un : meilleure note, sept : pire)
host-series-civil-liberties = Libertés civiles (Freedom House, un : meilleure note, sept : pire)
host-series-conflict-deaths = Décès liés au conflit dans l'année (UCDP)
host-series-elsewhere = { $series } : { $area ->
    [israel] Israël et le Territoire palestinien occupé
    [yugoslavia] Serbie (Yougoslavie)
    [serbia-and-kosovo] Serbie et Kosovo ensemble
   *[other] { $area }
    }
host-lacks = { $series ->
    [population] population
    [gdp-per-head] produit par habitant
    [refugees-from] réfugiés
    [displaced-idmc] déplacés (IDMC)
    [displaced-unhcr] déplacés (HCR)
    [democracy] démocratie électorale
    [political-rights] droits politiques
   *[civil-liberties] libertés civiles
    }
host-displaced = { $of ->
    [refugees-from] { $last } réfugiés à la fin de { $year } ({ $area }), dernière année présentée
   *[other] { $last } personnes déplacées à l'intérieur du pays à la fin de { $year } ({ $area }), dernière année présentée
    }
    .displaced-idmc = Déplacés dans le pays hôte (IDMC)
    .displaced-unhcr = Déplacés dans le pays hôte (HCR)
    .refugees-from = Réfugiés originaires du pays hôte (HCR)
    .alt = Personnes déplacées par année, sur la durée de la mission. { host-displaced }.
host-displaced-table = Réfugiés et déplacés par année, en fin d'année
    .year = Année
    .note = Les deux éditeurs comptent différemment : l'IDMC toutes les personnes déplacées par les conflits et la violence, le HCR celles qu'il protège ou assiste. Les deux chiffres sont conservés.
host-freedom = Freedom House a attribué { $rights } pour les droits politiques et { $liberties } pour les libertés civiles en { $year } ({ $area }), où un est la meilleure note et sept la pire
    .political-rights = Droits politiques
    .civil-liberties = Libertés civiles
    .alt = Notes par année, sur la durée de la mission, un en haut. { host-freedom }.
host-freedom-table = Notes de Freedom House ({ $area }) : un est la meilleure, sept la pire
    .year = Année
host-gap-indicators = chiffres annuels sur le pays hôte ({ $host }) : { $lacking }
host-gap-indicators-where = Banque mondiale ; HCR ; Internal Displacement Monitoring Centre ; V-Dem ; Freedom House ; rapports du Secrétaire général
host-gap-record = communautés, adhésions, droits de l'homme, vie politique et événements ({ $hosts })
host-gap-record-where = rapports du Secrétaire général sur la mission

# Indicateurs d'un seul pays hôte.
section-host-more = { $host } : autres chiffres
host-more-opening = Les tableaux donnent les autres indicateurs annuels, ainsi que des chiffres sur le commerce et l'aide, tels que leurs sources les présentent ({ $host }).
host-indicators-all = Autres indicateurs annuels ({ $host }), première et dernière année présentées
    .indicator = Indicateur
    .first-year = Première année
    .first = Valeur
    .last-year = Dernière année
    .last = Valeur
    .care = Réserve
    .source = Source
host-publisher-ucdp-country-year = UCDP
host-publisher-vdem = V-Dem
host-publisher-freedom-house = Freedom House
host-publisher-wgi = Banque mondiale, gouvernance
host-publisher-wdi = Banque mondiale
host-publisher-unhcr-refugees = HCR
host-publisher-idmc = IDMC
host-publisher-geopko-maps = Geo-PKO
host-publisher-geopko-years = Geo-PKO
host-publisher-radpko = RADPKO
host-trade = Commerce et aide ({ $host }) : chiffres épars, non une série
    .what = Objet
    .period = Période
    .partner = Partenaire
    .value = Valeur
    .unit = Unité
    .remark = Note
    .source = Source
host-gdp-known-later = Connu seulement par la suite : le produit intérieur brut par habitant était de { $value } en { $year }.
host-democracy-known-later = Connu seulement par la suite : l'indice de démocratie électorale était de { $value } en { $year }.
host-gap-unemployment = chômage et commerce par partenaire et par année ({ $host })
host-gap-unemployment-where = l'office statistique ; données douanières de ses partenaires
host-gap-incidents = incidents visant les communautés non majoritaires par année ({ $host })
host-gap-incidents-where = rapports du Secrétaire général ; OSCE

# Communautés d'un pays hôte couvert.
section-host-communities = Communautés
host-no-communities = Cette base de données ne contient, à cette date, aucun chiffre sur les communautés ({ $host }).
host-communities-differ = Les pages publiques donnent des chiffres épars sur les communautés, chacun avec sa définition, sa zone et son auteur. Ils sont présentés un par un. Les lignes ne doivent pas être additionnées, et aucune tendance ne peut être tirée de lignes d'auteurs différents. Lorsque deux affirmations se contredisent, les deux sont conservées.
host-communities = { $about ->
    [returns] Retours de personnes déplacées
    [displaced] Personnes déplacées
    [incidents] Incidents, décès et dégâts
   *[population] Population et recensements
    } : chiffres tels que leurs sources les donnent
    .period = Période
    .what = Ce qui est compté
    .community = Communauté ou zone
    .value = Valeur
    .care = Réserve
    .source = Source
host-gap-returns = retours par année et par communauté ({ $host })
host-gap-returns-where = HCR ; rapports du Secrétaire général sur la mission
host-gap-incident-counts = décomptes d'incidents par communauté, d'un même auteur au fil du temps ({ $host })
host-gap-incident-counts-where = OSCE ; MINUK ; statistiques de la police

# Les données sur un pays hôte couvert et sa mission.
section-host-standing = Adhésions et reconnaissance
host-joined-imf = Le { $host } est devenu membre du Fonds monétaire international le { $imf } et de la Banque mondiale le { $bank }. Il n'est pas Membre de l'Organisation des Nations Unies. Les noms des institutions et du pays hôte sont donnés tels qu'ils figurent dans chaque source.
host-memberships = Adhésions et candidatures ({ $host })
    .organization = Organisation
    .standing = Statut
    .when = Date
    .entity = Nom sous lequel il participe
    .remark = Note
    .mark = Signe
    .source = Source
host-counters-differ = Les États divergent sur la reconnaissance, et les auteurs de décomptes sur leur nombre. La liste des reconnaissances figurant dans cette base de données est incomplète et les retraits allégués sont contestés ; aucun nombre n'est donc calculé ici.
host-recognition-counts = Reconnaissances telles que comptées par d'autres
    .when = Au
    .who = Décompte
    .counter = Compté par
    .remark = Note
    .mark = Signe
    .source = Source
host-gap-recognitions = liste complète des reconnaissances par État et par date ({ $host })
host-gap-recognitions-where = listes des ministères des affaires étrangères concernés
section-host-events = Principaux événements
host-events-both-stand = Lorsque deux sources donnent des dates ou des nombres différents pour un événement, les deux lignes sont conservées.
host-events = Événements de la vie de la { $mission } et de son pays hôte connus à la date
    .when = Date
    .event = Fait
    .document = Document
    .remark = Note
    .mark = Signe
    .source = Source
    .note = Lu : l'acte ou le rapport le montre lui-même dans la partie lue. Source secondaire : la presse, une encyclopédie ou un autre acteur l'affirme.
section-host-heads = Chefs de la mission
host-heads-sources = La plupart des durées de fonctions sont tirées de la liste d'une encyclopédie ; des lignes de l'Organisation des Nations Unies et de la presse figurent à côté lorsqu'elles donnent d'autres jours.
host-heads = Chefs de la { $mission } selon différentes sources
    .name = Nom
    .role = Fonction
    .since = Du
    .until = Au
    .remark = Note
    .mark = Signe
    .source = Source
    .note = Un tiret : la source ne donne aucune date, ou les fonctions n'avaient pas pris fin à la date du présent examen.
section-host-positions = Ce que les États ont demandé
host-positions-held = Cette base de données contient { $count } positions exprimées sur la mission à cette date. Chacune a été classée par le compilateur : fin, examen, réduction des rapports, maintien, renforcement ou positions divergentes ; lorsqu'un orateur a demandé plusieurs choses, la plus forte est donnée et la note indique le reste. Le premier tableau donne la dernière déclaration de chaque État.
host-positions-latest = Dernière position exprimée par chaque État sur la { $mission }, membres permanents d'abord
    .who = État
    .position = Position
    .when = Date
    .said = Propos tenus
    .mark = Signe
    .source = Source
host-positions-all = Toutes les positions exprimées sur la { $mission }, par date
    .when = Date
    .position = Position
    .who = Auteur
    .where = Lieu
    .said = Propos tenus
    .mark = Signe
    .source = Source
host-not-a-member = { $who } (non membre du Conseil)
host-finding-positions = Dernières positions exprimées par les membres permanents sur la { $mission }, telles que classées dans cette base de données : { $positions }.
host-positions-one-more = { $first } ; { $other }
host-position-of = { $who } : { $position } ({ $day })
host-positions-known-later = Connu seulement par la suite : cette base de données contient { $count } positions exprimées depuis, la dernière le { $day }.
host-gap-positions = positions sur la { $mission } de membres du Conseil : { $states }
host-gap-positions-where = procès-verbaux des séances du Conseil

# Ouverture et limites.
host-none-named = Cette base de données ne nomme aucun pays hôte de la { $mission }.
host-where = Lieu d'activité de la { $mission } : { $hosts }{ $ended ->
    [yes] { " " }(mission terminée)
   *[no] { "" }
    }.
host-opening = { host-where } La présente section donne ce que les séries annuelles et les pages publiques en disent. Les séries sont des éditions postérieures à la première publication.
section-host-limits = Ce que ces chiffres ne peuvent pas montrer
host-limit-threshold = Les décès liés au conflit ne sont comptés que pour les acteurs qui ont atteint le seuil de l'éditeur au cours d'une année. Zéro signifie sous le seuil : cela ne signifie ni l'absence de violence ni la paix.
host-limit-vintage = Les séries annuelles sont d'une édition ultérieure : des valeurs ont été révisées depuis leur première publication et ne sont donc pas celles qu'un lecteur voyait à l'époque.
host-limit-kosovo-safety = Rien ici ne mesure la sécurité des Serbes du Kosovo ni d'autres communautés non majoritaires. Cette base de données ne contient aucune série, par communauté et par année, des incidents, des retours ou des perceptions.
host-limit-kosovo-areas = Les personnes déplacées selon le HCR sont celles de la Serbie et du Kosovo ensemble. L'indice de gouvernance sur la stabilité politique chute entre deux années faute de sources, sans événement correspondant : il figure dans le tableau de tous les indicateurs et n'est pas une tendance.
