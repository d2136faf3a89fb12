# Ce que tout document dit de lui-même.
document-not-affiliated = Le présent document n'est pas une publication de l'Organisation des Nations Unies, et peaceops n'est pas affilié à celle-ci.
document-kosovo = Toute mention du Kosovo s'entend au sens de la résolution 1244 (1999) du Conseil de sécurité.
document-words-of-sources = Les titres et libellés repris des sources sont donnés dans la langue de la base de données, l'anglais ; les noms de missions dont aucune source française n'est à disposition gardent leur forme anglaise.
document-in-english = { $count ->
    [one] Un intitulé ou une phrase n'est pas encore traduit et figure en anglais.
   *[other] { $count } intitulés ou phrases ne sont pas encore traduits et figurent en anglais.
}
# Ce que montre un graphique, à la fin de sa description.
chart-finding-name = { $of ->
    [many] { $name } : le
    *[one] Le
 }
chart-finding-over-time = { chart-finding-name } maximum, { $most }, en { $when } ; la dernière valeur, { $last }, en { $until }.
chart-finding-rising = { chart-finding-name } maximum, { $most }, en { $when }, dernière valeur.
chart-finding-bars = { chart-finding-name } plus grand : { $largest }, { $most } ; le plus petit représenté : { $smallest }, { $least }.
chart-finding-fan = À la fin, l'intervalle va de { $low } à { $high }.
