# Rules on what lies between a payer and a host.
rule-assembly-both-cast = counted: roll calls in which both cast yes, no or an abstention
rule-assembly-same-cast = of these, those in which both cast the same
rule-assembly-opposed = of these, those in which one cast yes and the other no
rows-assembly-casts = what { $one } and { $other } cast in the roll calls of { $year } ({ $count } rows)
rule-deaths-among-listed = counted: those of the list who died in { $mission }, of the nationality { $nationality }{ $cause ->
    [any] { "" }
   *[other] { ", " }of the cause asked for
}
