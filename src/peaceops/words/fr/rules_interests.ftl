# Règles sur ce qui lie un contributeur et un pays hôte.
rule-assembly-both-cast = dénombrés : votes enregistrés où les deux États ont voté oui, non ou se sont abstenus
rule-assembly-same-cast = parmi eux, ceux où les deux États ont voté de même
rule-assembly-opposed = parmi eux, ceux où l'un a voté oui et l'autre non
rows-assembly-casts = votes exprimés par la { $one } et la { $other } lors des votes enregistrés de { $year } ({ $count } lignes)
rule-deaths-among-listed = dénombrés : ceux de la liste qui sont morts au sein de la { $mission }, de nationalité { $nationality }{ $cause ->
    [any] { "" }
   *[other] { ", " }pour la cause demandée
}
