# Ce que dénombrent les chiffres de deux examens comparés.
count-change-between-reviews = variation entre deux examens : { $of }
count-difference-between-missions = différence avec la { $other } : { $of }
