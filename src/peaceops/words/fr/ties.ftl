# La section sur ce qui lie l'État payeur et les pays hôtes.
ties-trade = Les échanges de marchandises de la { $payer } avec la { $host } se sont élevés à { $total } en { $year } : exportations, { $exports }{ $mirror } ; importations, { $imports }.
ties-trade-mirror = { " " }({ $theirs } selon le pays hôte, { $host })
ties-aid = L'aide publique au développement nette de la { $payer } à la { $host } s'est élevée à { $amount } en { $year }.
ties-votes = À l'Assemblée générale, la { $payer } et la { $host } ont voté de même dans { $same } des { $both } votes enregistrés de { $year } auxquels les deux ont pris part, et l'un pour et l'autre contre dans { $opposed }.
ties-deaths = Ressortissants parmi les morts de la { $mission } ({ $state }) : { $deaths }{ $some ->
    [yes] , dont { $malicious } par acte de malveillance
   *[no] , aucun par acte de malveillance
}.
ties-none = Cette base de données ne contient, à la date du présent examen, ni échanges ni aide, votes ou réfugiés pour : { $payer } et { $host }.
ties-none-of = Pour { $payer } et { $hosts }, cette base de données ne contient à cette date ni échanges ni aide ou votes communs.
ties-by-host = Échanges de marchandises, aide nette et votes, { $payer } et chaque pays hôte, dernière année connue de chacun
    .host = Pays hôte
    .trade-year = Année
    .trade = Échanges
    .aid-year = Année
    .aid = Aide nette
    .votes-year = Année
    .same = Votes identiques
    .note = { $lacks ->
    [yes] Un tiret : aucun chiffre dans cette base de données.
   *[no] { "" }
    }
ties-finding = Les échanges de marchandises entre la { $payer } et la { $host } étaient de { $total } en { $year }{ $aid }.
ties-finding-aid = ; l'aide nette était de { $amount } en { $year }
ties-gap-trade = échanges de la { $payer } avec la { $host }, par année
ties-gap-trade-where = Direction of Trade Statistics du Fonds monétaire international ; office statistique de l'État payeur
