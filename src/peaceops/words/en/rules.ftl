# How computed figures come about. One message a rule: rule-<id>; its places are the parameters of the rule.
rule-words = { $text }
rule-given = set by the reader of this document
rule-assumed = the reader named none
rule-count = counted
rule-sum = sum
rule-difference = the first less the others
rule-share-pct = part / whole x 100
rule-ratio = the first / the second
rule-largest = the largest
rule-smallest = the smallest
