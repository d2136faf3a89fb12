# A stub of French for the tests: it shows that a language is a folder of messages, with no code.
document-not-affiliated = Ce document n’est pas une publication des Nations Unies, et peaceops n’est pas affilié à celles-ci.
document-kosovo = Toute mention du Kosovo s’entend dans le contexte de la résolution 1244 (1999) du Conseil de sécurité.
status-spent = dépensé
status-approved = approuvé
section-cost = Coût
sample-members = { $number ->
    [one] { $number } État Membre
   *[other] { $number } États Membres
}
sample-paid-by = Payé par { $states }.
sample-established = Établie le { $day }.
sample-table = Effectifs
    .year = Année
    .note = Chiffres à la fin du mois.
number-usd-million = { $n } millions de dollars des États-Unis
number-pct = { $n } %
block-table = Tableau { $n }.
page-contents = Sommaire
empty-not-applicable = s.o.
    .read = sans objet
axis-persons = Personnes
