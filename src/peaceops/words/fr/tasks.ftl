# Tâches du mandat, ce qui a été fait, qui d'autre s'en charge, ce qui a été constaté ; et l'annexe.
section-annex = Annexe
section-annex-tasks = Les tâches telles que codées par des chercheurs
section-annex-activities = Activités, année par année
annex-opening = Ce que des chercheurs ont codé de la { $mission } jusqu'à un jour antérieur à la date du présent examen, et les tableaux trop longs pour le corps du texte.

mandate-tasks-current = Tâches de la { $mission } par paragraphe du dispositif du mandat en vigueur, ou du dernier, reformulées{ $coded ->
    [yes] , et mois comptant des activités de même nature, { $first } à { $last }
   *[no] { "" }
}
    .task = Tâche
    .kind = Nature
    .paragraph = Paragraphe
    .months = Mois avec activités
    .how = Modalité
    .others = Autres acteurs
    .finding = Dernière constatation
mandate-tasks-filled = Sur { $tasks } { $tasks ->
    [one] tâche
   *[other] tâches
}, { $done } comptent des activités codées de même nature, { $others ->
    [0] aucune n'a
    [one] { $others } a
   *[other] { $others } ont
} d'autres acteurs à l'œuvre et { $finding ->
    [0] aucune ne fait
    [one] { $finding } fait
   *[other] { $finding } font
} l'objet d'une constatation dans un document de cette base de données. Les autres cases sont vides.
mandate-tasks-filled-undone = Sur { $tasks } { $tasks ->
    [one] tâche
   *[other] tâches
}, { $others ->
    [0] aucune n'a
    [one] { $others } a
   *[other] { $others } ont
} d'autres acteurs à l'œuvre et { $finding ->
    [0] aucune ne fait
    [one] { $finding } fait
   *[other] { $finding } font
} l'objet d'une constatation dans un document de cette base de données. Celle-ci n'indique pas ce que la { $mission } a fait pour chacune.
mandate-tasks-not-now = Les tâches du mandat de la { $mission } à cette date ne figurent pas dans cette base de données ; les codages qui se sont arrêtés plus tôt sont en annexe.
mandate-gap-incidents = incidents et violations constatés par la { $mission }, et ses contacts avec les parties
mandate-gap-incidents-where = rapports du Secrétaire général sur la mission
mandate-gap-done = ce que la { $mission } a fait pour chaque tâche
mandate-gap-done-where = rapports du Secrétaire général sur la mission ; PACT 1.0 pour les missions en Afrique

mandate-activities = Activités de la { $mission } telles que codées à partir des rapports du Secrétaire général, et mois comptant chacune, { $first } à { $last }
    .activity = Activité
    .months = Mois
    .how = Modalité
    .others = Mois avec un autre acteur international
    .years = Années comptant l'activité
mandate-activities-note = PACT code ce que le Secrétaire général a rapporté, et rien de plus ; chaque mois de la période d'un rapport porte tout ce que dit le rapport. Sont comptés les { $months } derniers mois codés de la { $mission } qui avaient fait l'objet d'un rapport à la date du présent examen.
mandate-letters = Chaque lettre désigne un mode d'action que mentionnent les rapports de l'année : { $legend }.
mandate-activities-by-year = Activités de la { $mission } par année et mode d'action
    .activity = Activité
    .coder = Codé par

mandate-benchmarks = Critères et conditions fixés pour le départ de la { $mission }, avec le dernier état de chacun
    .benchmark = Critère
    .by = Fixé par
    .document = Document
    .status = Dernier état
    .how = Mode de connaissance
    .since = Connu depuis
mandate-benchmark-indicators = Ce que des indicateurs de cette base de données disent des critères fixés pour la { $mission }
    .note = Les indicateurs portent sur des pays entiers ou sur la mission : ils approchent l'objet d'un critère, sans le mesurer lui-même. Pour les critères absents du tableau, cette base de données n'a pas d'indicateur. Quand le texte d'un critère ne donne pas de seuil, on ne peut dire s'il est rempli.
    .benchmark = Critère
    .indicator = Indicateur
    .then = Quand il a été fixé
    .now = Dernière valeur connue
    .period = Période
    .rule = Seuil selon son texte
    .verdict = Rempli
benchmark-indicator = { $series ->
    [conflict-deaths] morts dus à la violence organisée
    [displaced-unhcr] personnes déplacées à l'intérieur du pays (HCR)
    [democracy] démocratie électorale (de zéro à un, un étant le plus démocratique)
    [civil-liberties] libertés civiles (un est le mieux, sept le pire)
    [gdp-per-head] produit intérieur brut par habitant, prix courants
    [police] police
   *[uniformed] personnel en uniforme
} : { $area ->
    [serbia-and-kosovo] la Serbie et le Kosovo ensemble
   *[other] { $area }
}
benchmark-rule-none = aucun
benchmark-rule-lower = inférieur au moment où il a été fixé
benchmark-rule-lower-in-part = inférieur au moment où il a été fixé, entre autres
benchmark-verdict-met = rempli
benchmark-verdict-not-met = non rempli
benchmark-verdict-no-rule = ne peut être dit : son texte ne donne pas de seuil
benchmark-verdict-not-yet = ne peut être dit : aucune valeur postérieure n'est connue
benchmark-verdict-in-part = ne peut être dit : cette partie est remplie, le reste n'a pas d'indicateur
benchmark-inferred = déduit d'une décision ultérieure
benchmark-read = dans le document

engagement-legend = { engagement-letter } ({ engagement-name })
engagement-name = { $how ->
    [monitor] surveille
    [outreach] informe le public
    [meeting] tient des réunions
    [advocate] plaide
    [assist] aide
    [material_support] fournit un appui matériel
    [implement] exécute
   *[provide_security] assure la sécurité
}
engagement-letter = { $how ->
    [monitor] M
    [outreach] O
    [meeting] T
    [advocate] V
    [assist] A
    [material_support] S
    [implement] I
   *[provide_security] P
}
activities-named = { $names }
activity-name = { $activity ->
    [disarmament_demobilization] désarmement et démobilisation
    [reintegration] réintégration des ex-combattants
    [small_arms] contrôle des armes légères
    [demilitarization] démilitarisation
    [arms_embargo] embargo sur les armes
    [civilian_protection] protection des civils
    [human_rights] droits de l'homme
    [child_rights] droits de l'enfant
    [sexual_violence] violences sexuelles
    [police_reform] réforme de la police
    [military_reform] réforme des forces armées
    [patrols] patrouilles et interventions
    [use_of_force] recours à la force
    [justice_reform] réforme de la justice
    [transitional_justice] justice transitionnelle
    [prison_reform] réforme pénitentiaire
    [border_control] contrôle des frontières
    [demining] lutte antimines
    [natural_resources] ressources naturelles
    [state_authority] autorité de l'État
    [state_administration] administration publique
    [democratic_institutions] institutions démocratiques
    [electoral_security] sécurité des élections
    [election_assistance] assistance électorale
    [voter_education] éducation des électeurs
    [party_assistance] appui aux partis
    [civil_society] appui à la société civile
    [media] médias
    [power_sharing] partage du pouvoir
    [national_reconciliation] réconciliation nationale
    [local_reconciliation] réconciliation locale
    [economic_development] développement économique
    [humanitarian_relief] secours humanitaires
    [public_health] santé publique
    [refugee_assistance] assistance aux réfugiés et aux déplacés
    [gender] questions de genre
   *[legal_reform] réforme juridique
}
