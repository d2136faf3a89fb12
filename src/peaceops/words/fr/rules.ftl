# D'où viennent les chiffres calculés. Un message par règle : rule-<id>.
rule-words = { $text }
rule-given = fixé par le lecteur du présent document
rule-assumed = le lecteur n'a rien indiqué
rule-count = dénombrement
rule-sum = somme
rule-difference = le premier moins les autres
rule-share-pct = nombre / total x 100
rule-largest = le plus grand
rule-smallest = le plus petit
rule-rank = un de plus que le nombre de valeurs supérieures
rows-where = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
} du tableau { $table }{ $every ->
    [all] { "" }
   *[some] { " " }où { $conditions }
}
rows-condition = { $column } est { $value }
