# Ce qui entoure les tableaux et les graphiques d'une page, et les données qui les fondent.
table-head-unit = { $head }, { $unit }
table-range = { $low } à { $high }
table-in-every-row = Sur chaque ligne : { $each }.
table-constant = { $head } : { $value }
table-first-rows = Les { $shown } premières lignes sur { $all }.
table-newest-rows = Les { $shown } dernières lignes sur { $all }.
table-all-rows = Les { $all } lignes
table-in-file = Toutes les lignes figurent dans le fichier de données { $file }.
table-rows = Toutes les lignes du tableau { $n }
chart-source = Source : { $sources }.
chart-source-more = Source : { $sources }, et { $more } autres.
chart-rows = Les { $all } lignes correspondantes
chart-rows-of = Toutes les lignes de la figure { $n }

head-usd-million = millions de dollars
head-usd = dollars
head-pct = %

page-data = Toutes les lignes
page-data-says = Chaque ligne des tableaux que le texte ne montre qu'en partie, et de ceux sur lesquels reposent les graphiques. Elles figurent aussi dans le fichier de données { $file }.
page-end-notes = Sources de ce qui est imprimé
page-end-notes-says = Les numéros placés en exposant après un paragraphe, ou sous un tableau ou un graphique, renvoient ici à ses sources. Le registre des chiffres, qui compte une entrée par nombre, et toutes les lignes des tableaux figurent dans le fichier de données { $file }.
page-end-note = Sources : { $numbers }
page-head = { $title }, au { $day }
page-foot = Page { $n } sur { $of }
page-apart = Le registre des chiffres se trouve dans le fichier { $file }, à côté de cette page, et nécessite des scripts. Une page écrite avec --single-file le contient et n'en nécessite aucun.

entry-beside = Dans le même tableau : { $figures }.
