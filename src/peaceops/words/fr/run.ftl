# Les taux selon lesquels une simulation répartit ses dépenses entre les États payeurs.
run-rate = { $rate ->
    [regular] barème du budget ordinaire
   *[peacekeeping] taux de maintien de la paix
}
run-rates-of-other-year = { $year } aux taux de { $rated }
run-rate-printed = { $state } au taux de { $year }
run-rates-printed = seulement les États payeurs dont d'autres avaient imprimé le taux à cette date : { $first }
