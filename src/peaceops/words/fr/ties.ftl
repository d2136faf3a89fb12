# La section sur ce qui lie l'État payeur et les pays hôtes.
section-payers-ties = { $payer } : liens avec le pays hôte
ties-trade = Les échanges de marchandises de la { $payer } avec la { $host } se sont élevés à { $total } en { $year }, selon l'État payeur : exportations, { $exports } ; importations, { $imports }{ $mirror }.
ties-trade-mirror = . Selon le pays hôte ({ $host }), ces mêmes exportations s'élèvent à { $theirs }
ties-aid = L'aide publique au développement nette de la { $payer } à la { $host } s'est élevée à { $amount } en { $year }{ $share }.
ties-aid-share = , soit { $share } du total de tous les donateurs
ties-votes = À l'Assemblée générale, { $payer } et { $host } ont voté de même dans { $same } des { $both } votes enregistrés de { $year } auxquels les deux ont pris part, et l'un pour et l'autre contre dans { $opposed }.
ties-refugees = À la fin de { $year }, le HCR comptait { $persons } réfugiés originaires de { $together ->
    [yes] Serbie et Kosovo ({ $host }), présentés ensemble,
   *[no] la { $host }
} ; pays d'asile : { $payer }.
ties-institutions = Sur les institutions internationales codées, { $of_host } comptent parmi leurs membres : { $host } ; { $both } d'entre elles comptent aussi : { $payer }.
ties-deaths = Ressortissants parmi les morts de la { $mission } ({ $state }) : { $deaths }{ $some ->
    [yes] , dont { $malicious } par acte de malveillance
   *[no] , aucun par acte de malveillance
}.
ties-none = Cette base de données ne contient, à la date du présent examen, ni échanges ni aide, votes ou réfugiés pour : { $payer } et { $host }.
ties-none-of = Pour { $payer } et { $hosts }, cette base de données ne contient à cette date ni échanges ni aide ou votes communs.
ties-by-year = Échanges de marchandises et aide nette, { $payer } et { $host }, dernières années connues
    .year = Année
    .exports = Exportations
    .theirs-in = Selon le pays hôte
    .imports = Importations
    .theirs-out = Selon le pays hôte
    .aid = Aide nette
    .note = Édition ultérieure. Les importations comprennent le fret et l'assurance, et les marchandises qui transitent par un pays tiers sont comptées différemment de chaque côté.{ $lacks ->
    [yes] { " " }Un tiret : aucun chiffre dans cette base de données.
   *[no] { "" }
    }
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
ties-finding = Les échanges de marchandises entre { $payer } et { $host } étaient de { $total } en { $year }{ $aid }.
ties-finding-aid = ; l'aide nette était de { $amount } en { $year }
ties-gap-trade = échanges de la { $payer } avec la { $host }, par année
ties-gap-trade-where = Direction of Trade Statistics du Fonds monétaire international ; office statistique de l'État payeur
