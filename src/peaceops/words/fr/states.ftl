# Les noms d'États prennent l'article que donne states.csv : ici, le nom seul.
state-with-article = { $name }
state-with-article-first = { $name }
