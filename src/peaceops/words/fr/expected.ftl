# Emplacements dans un fichier.
place-line = , ligne { $line }
place-row = { $file }, ligne { $row }{ $apart ->
    [yes] { " " }(ligne { $line } du fichier)
   *[no] { "" }
}
place-row-of = ligne { $of }
