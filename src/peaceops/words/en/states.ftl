# Names of States that take an article (states_with_article.csv) in running text.
state-with-article = the { $name }
state-with-article-first = The { $name }
