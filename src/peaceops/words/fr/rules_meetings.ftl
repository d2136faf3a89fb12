# D'où viennent les chiffres sur les séances du Conseil.
rows-council-meetings-of-year = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
} du Conseil de sécurité au titre de cette question de son ordre du jour en { $year }
rows-council-statements = { $count ->
    [one] { $count } déclaration de la présidence
   *[other] { $count } déclarations de la présidence
} au titre de cette question de l'ordre du jour du Conseil
