# Rows of the database on the host that figures rest on.
rows-positions-on = { $count } positions on { $mission }
rows-positions-since = { $count } positions on { $mission } stated after { $since }
rows-places-of = { $count } places of { $mission } in the table of deployments ({ $source }, { $on })
# Rules of the host.
rule-change-pct = (last - first) / first x 100
