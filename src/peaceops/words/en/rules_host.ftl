# Rows of the database on the host that figures rest on.
rows-positions-on = { $count } positions on { $mission }
rows-positions-since = { $count } positions on { $mission } stated after { $since }
rows-places-of = { $count } places of { $mission } in the table of deployments, as of { $on }
# Rules of the host.
rule-change-pct = (last - first) / first x 100
rows-missions-begun = { $count } missions ({ $kind }) that had begun by { $day }
rows-missions-running = { $count } missions ({ $kind }) whose mandate ran on { $day }
rows-missions-running-in = { $count } missions ({ $kind }) in { $region } whose mandate ran on { $day }
