# How computed figures come about. One message a rule: rule-<id>; its places are the parameters of the rule.
rule-words = { $text }
rule-given = set by the reader of this document
rule-assumed = the reader named none
rule-count = counted
rule-sum = sum
rule-difference = the first less the others
rule-share-pct = count / total x 100
rule-largest = the largest
rule-smallest = the smallest
rule-rank = one more than those that are larger
rows-where = { $count ->
    [one] { $count } row
   *[other] { $count } rows
} of the table { named-table }{ $every ->
    [all] { "" }
   *[some] { " " }where { $conditions }
}
named-table = { $table ->
    [after_exit] of deaths before and after exits
    [conflict_deaths] of deaths in armed conflict by country and year
    [council_members] of members of the Security Council
    [current_tasks] of tasks of the mandates in force
    [handovers] of tasks handed over
    [missions] of missions
   *[other] { $table }
}
rows-condition = { $column ->
    [fy] the financial year
    [year] the year
   *[other] the { $column }
} is { $value }
