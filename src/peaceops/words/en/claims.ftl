# What is said of the statements of a text: claim-<verdict>-<reason>.
claim-supported-same = The official figure agrees: { $figure }{ $more }.
claim-supported-neighbours = The reports before and after agree, { $figure }{ $more }; this database has no report of the month itself.
claim-contradicted-same = The official figure is another: { $figure }{ $more }.
claim-contradicted-neighbours = The nearest official figures are far from it: { $figure }{ $more }.
claim-contradicted-tally = The votes told do not add up to the fifteen members of the Security Council{ $figure ->
    [none] { "" }
   *[one] { "" }
}.
claim-outdated-earlier = It was right earlier: { $figure }{ $more }.
claim-needs-context-other = The number is that of another official figure: { $figure }{ $more }.
claim-needs-context-undated = The text has no date; the official figure changes with time: { $figure }{ $more }.
claim-needs-context-between = The number lies between official figures that count different things: { $figure }{ $more }.
claim-needs-context-near = The nearest official figure differs, though not by much: { $figure }{ $more }.
claim-unknown-no-figure = This database has no official figure for it.
claim-unknown-neighbours = This database has no figure of that time; the nearest: { $figure }{ $more }.
claim-unknown-only-others = This database has no figure for it; what it has counts something else: { $figure }{ $more }.
claim-not-checkable-other-body = It is about { $body }, which is no operation of the United Nations: its figures are not checked here.
claim-not-checkable-other-scope = It counts operations of several organizations together, for which the United Nations has no official figure.
claim-not-checkable-prediction = It is about what is to come: no official figure can confirm it yet.
claim-not-checkable-hypothetical = It depends on a condition: no official figure answers it.
claim-not-checkable-opinion = It is an opinion or a judgement, not a figure.
claim-figure = { $value } ({ $counts }, { $period }, { $status }; { $source })
claim-and = { "; " }{ $figure }
claim-no-period = no period
claim-usd-million = US$ { $value } million
claim-usd = US$ { $value }
claim-pct = { $value } per cent
claim-note-undated = The text has no date, and none was given: what it says of the present is held against the newest figures.
claim-unknown-part = It may be a part of what the official figure counts: { $figure }{ $more }.
claim-needs-context-cumulative = It is said of all years together; the official figure is of a month: { $figure }{ $more }.
claim-needs-context-both = The United Nations has two budgets, the regular one and that of peacekeeping; of the latter: { $figure }{ $more }.
claim-needs-context-superlative = The amount agrees, but it is not the largest: { $figure }{ $more }.
claim-supported-within = The official figures of that time pass through it: { $figure }{ $more }.
claim-needs-context-financed = The operations financed are not those that run: { $figure }{ $more }.
