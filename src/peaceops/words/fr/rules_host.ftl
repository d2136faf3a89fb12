# Données de la base sur le pays hôte sur lesquelles reposent les chiffres.
rows-positions-on = { $count } positions sur la { $mission }
rows-positions-since = { $count } positions sur la { $mission } exprimées après le { $since }
rows-places-of = { $count } lieux de la { $mission } dans le tableau des déploiements, au { $on }
# Règles sur le pays hôte.
rule-change-pct = (dernier - premier) / premier x 100
rows-missions-begun = { $count } missions ({ $kind }) qui avaient débuté au { $day }
rows-missions-running = { $count } missions ({ $kind }) dont le mandat était en cours au { $day }
rows-missions-running-in = { $count } missions ({ $kind }), région : { $region }, dont le mandat était en cours au { $day }
