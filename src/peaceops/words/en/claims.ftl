# What is said of the statements of a text.
claim-figure = The official figure is { $figure }.
claim-no-figure = This database has no official figure of it.
