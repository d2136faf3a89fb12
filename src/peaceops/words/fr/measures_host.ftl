# Ce que dénombrent les chiffres sur le pays hôte.
count-conflict-deaths = décès dus à la violence organisée, localisés en { $area ->
    [israel] Israël et dans le Territoire palestinien occupé, que l'éditeur compte sous le nom d'Israël
    [yugoslavia] Serbie (Yougoslavie), qui comprenait alors le Kosovo
   *[other] { $area }
    }
count-host-indicator = { $indicator }
count-community-figure = { $what } : { $community }
count-host-trade-figure = { $what }, { $partner } ({ $unit })
count-membership-date = { $organization } : { $standing }
count-position-stated-on = { $who } : { $position }
count-stated-positions = positions exprimées figurant dans cette base de données à la date
count-stated-positions-since = positions exprimées après la date du présent examen
# Séries annuelles d'un pays hôte.
host-series-area = { $area ->
    [serbia-and-kosovo] Serbie et Kosovo ensemble
   *[other] { $area }
    }
count-host-population = population ({ host-series-area })
count-host-gdp-per-head = produit intérieur brut par habitant, prix courants ({ host-series-area })
count-host-refugees-from = réfugiés originaires du pays hôte ({ host-series-area })
count-host-displaced-unhcr = personnes déplacées à l'intérieur du pays, selon le HCR ({ host-series-area })
count-host-displaced-idmc = personnes déplacées à l'intérieur du pays par les conflits et la violence, selon l'Internal Displacement Monitoring Centre ({ host-series-area })
count-host-democracy = démocratie électorale, de zéro à un, un étant le plus démocratique ({ host-series-area })
count-host-political-rights = droits politiques, un étant la meilleure note et sept la pire ({ host-series-area })
count-host-civil-liberties = libertés civiles, un étant la meilleure note et sept la pire ({ host-series-area })
count-host-change = variation : { $of }
# Lieux de déploiement.
count-troops-at-place = contingents de la { $mission } à { $place }
count-places-of-mission = lieux de déploiement de la { $mission }
