# D'où viennent les chiffres sur les séances du Conseil.
rows-council-meetings-of-year = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
} du Conseil de sécurité au titre de la question { $item } en { $year }
rows-council-statements = { $count ->
    [one] { $count } déclaration de la présidence
   *[other] { $count } déclarations de la présidence
} au titre de la question { $item }
