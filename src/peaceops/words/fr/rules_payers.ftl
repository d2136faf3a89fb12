# Règles sur qui paie quoi.
rule-section-by-days = montant x { $days } / { $of } jours
rule-half-of-a-credit = moitié du montant
rule-mean-of-two-years = moitié de chacun de deux exercices
rule-at-rate-of-the-year = montant x unités de la monnaie pour un dollar des États-Unis, moyenne de l'année ; pour un exercice, moyenne de ses deux années civiles
rule-part-at-two-rates = montant x (moitié au taux de la première année civile + moitié au taux de la seconde) / 100
rule-part-at-newest-rate = montant public le plus récent x taux public le plus récent / 100
rule-part-at-regular-rate = dépenses x taux du budget ordinaire / 100
rule-cost-above-limit = coût x (taux - plafond) / 100
rule-cost-above-limit-mean = coût x moyenne de (taux - plafond) des deux années civiles / 100
rule-assessed-above-limit = somme, sur les sections, de montant x (taux - plafond) / 100 ; les crédits sont soustraits
rule-share-of-assessed = montant / total x 100
rule-rank-among-payers = 1 + États dont le montant est supérieur
rule-rank-by-peacekeeping-rate = 1 + États dont le taux est supérieur
rule-mean-of-rates = moyenne des deux taux
rule-sum-over-missions = somme sur les missions
rows-printed-rates-of-year = taux de maintien de la paix de { $year } imprimés dans des documents, au nombre de { $count }
