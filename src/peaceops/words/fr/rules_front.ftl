# D'où viennent les chiffres sur l'examen lui-même.
rule-year-of-date = l'année de la date
rows-errors-of-others = { $count } erreurs connues des sources utilisées
