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
} du tableau { named-table }{ $every ->
    [all] { "" }
   *[some] { " " }où { $conditions }
}
named-table = { $table ->
    [after_exit] des décès avant et après les départs
    [conflict_deaths] des décès dus aux conflits armés par pays et par année
    [council_members] des membres du Conseil de sécurité
    [current_tasks] des tâches des mandats en vigueur
    [handovers] des tâches transférées
    [missions] des missions
   *[other] { $table }
}
rows-condition = { $column ->
    [fy] l'exercice
    [year] l'année
   *[other] la { $column }
} est { $value }
