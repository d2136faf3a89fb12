# Ce que dénombrent les chiffres sur les États payeurs.
count-part-of-cost = part de la { $state } ; { $amount }
count-cost-at-rate-of-year = { $amount }, au taux de { $year } de la { $state }
count-limit-on-payments = plafond fixé par la législation de la { $state } pour ses paiements au maintien de la paix
count-part-of-cost-above-limit = { $part }, au-dessus du plafond légal
count-part-above-limit = part de la { $state } dans la { $mission } au-dessus de son plafond légal
count-mean-rate = taux moyen de la { $state } pour les deux années civiles
count-rank-by-peacekeeping-rate = rang de la { $state } par le taux de maintien de la paix parmi { $number } États Membres
count-share-of-assessed = part de la { $state } dans les montants mis en recouvrement pour la { $mission }
count-rank-among-payers = rang de la { $state } parmi les contributeurs au financement de la { $mission }
count-section-in-calendar-year = { $mission }, section { $section } ({ $kind }), pour une année civile
count-part-in-calendar-year = part de la { $state } dans la { $mission } pour une année civile
count-exchange-rate = { $currency } pour un dollar des États-Unis, moyenne de l'année
count-part-in-currency = { $part }, en { $currency }
count-sum-of-parts = somme des parts de la { $state }
count-sum-of-parts-above-limit = somme des parts de la { $state } au-dessus de son plafond légal
count-sum-of-costs = somme des coûts
count-amount-owed = { $who } : { $what }
count-assessed-as-printed = quote-part de la { $state } pour { $account }, brute, après crédits
count-regular-assessment = quote-part de la { $state } au budget ordinaire
count-payer-appropriation = crédits de { $state } pour le maintien de la paix, { $what }
count-reimbursement-rate = taux standard de remboursement par personne et par mois
count-assembly-in-favour = voix pour ({ $hall }, { $symbol }, financement { $mission ->
    [none] des opérations de paix
   *[other] de { $mission }
}, { $extent })
count-assembly-against = voix contre ({ $hall }, { $symbol }, financement { $mission ->
    [none] des opérations de paix
   *[other] de { $mission }
}, { $extent })
count-assembly-abstentions = abstentions ({ $hall }, { $symbol }, financement { $mission ->
    [none] des opérations de paix
   *[other] de { $mission }
}, { $extent })

# Où l’Assemblée vote, et sur quelle partie d’un texte.
assembly-hall-plenary = Assemblée générale
assembly-hall-fifth-committee = Cinquième Commission
assembly-extent-whole = ensemble du texte
assembly-extent-parts = certains de ses paragraphes
assembly-extent-amendment = amendement
assembly-extent-motion = motion
