# Types de missions.
mission-kind-pko = opération de maintien de la paix
mission-kind-spm = mission politique spéciale
mission-kind-support = bureau d'appui
mission-kind-other_pko = opération hors liste officielle des opérations de maintien de la paix
# Les lignes du profil d'une mission.
profile-mission = mission
profile-name = nom
profile-kind = type
profile-hosts = pays hôtes
profile-region = région
profile-mandate-form = forme du mandat
profile-funding = financement
profile-other-codes = autres sigles
profile-predecessors = prédécesseurs
profile-successors = successeurs
profile-note = note
profile-mission-start = début{ profile-agreement }
profile-mandate-end = fin du mandat{ profile-agreement }
profile-withdrawal-end = fin du retrait{ profile-agreement }
profile-liquidation-end = fin de la liquidation{ profile-agreement }
profile-agreement = { $how ->
    [differs] { " (divergent)" }
    [agrees] { " (concordant)" }
   *[preferred] { "" }
    }
profile-term = durée du mandat
    .says = { $status ->
        [open_ended] indéterminée, { $by }
        [end_not_read] échéance non lue, { $by }
        [end_passed] jusqu'au { $ends }, échéance passée, { $by }
        [last_term] jusqu'au { $ends }, dernière période, { $by }
       *[other] jusqu'au { $ends }, { $by }
    }
profile-phase = phase { $number }
