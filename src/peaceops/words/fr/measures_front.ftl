# Ce que dénombrent les chiffres sur l'examen lui-même.
count-as-of-date = date de référence du présent examen
count-as-of-year = année civile de la date de référence
count-errors-of-others = erreurs connues des sources utilisées qui en concernent d'autres
