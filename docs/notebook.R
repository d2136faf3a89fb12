# The questions of notebook.ipynb in R, over the exported tables:
#
#     peaceops book export --format parquet --out book
#     Rscript notebook.R
#
# Needs the packages DBI and duckdb. Each question is one statement of SQL on the Parquet files; what a column means is
# in docs/data/tables.md. A table keeps every source; `preferred` marks the one of a month.

library(DBI)
con <- dbConnect(duckdb::duckdb())
ask <- function(sql) print(dbGetQuery(con, sql))

# Who serves: UNMIK by month in 2018, from the monthly reports of the United Nations.
ask("SELECT month_end, persons, women, source FROM 'book/strengths.parquet'
     WHERE mission = 'UNMIK' AND category = 'uniformed' AND preferred
       AND month_end BETWEEN DATE '2018-01-01' AND DATE '2018-12-31' ORDER BY month_end")

# The largest contributors at the end of January 2021: one source a month, or months would be counted twice.
ask("SELECT iso3, sum(persons) AS persons, sum(women) AS women FROM 'book/contributors.parquet'
     WHERE month_end = DATE '2021-01-31' AND preferred AND category = 'uniformed'
     GROUP BY iso3 ORDER BY persons DESC LIMIT 5")

# Deaths by nationality up to the end of August 2014: persons, not rows, for the list has some persons twice.
ask("SELECT iso3, count(DISTINCT death) AS deaths FROM 'book/fatalities.parquet'
     WHERE incident_date <= DATE '2014-08-31' GROUP BY iso3 ORDER BY deaths DESC LIMIT 5")

# Terms of mandates set by the Council in 2024.
ask("SELECT mission, resolution, act, decided_on, until FROM 'book/mandate_periods.parquet'
     WHERE decided_on BETWEEN DATE '2024-01-01' AND DATE '2024-12-31' AND until IS NOT NULL ORDER BY decided_on")

# What UNMISS was assessed in 2024-25, by the sections of its circular: gross US dollars, credits subtracted.
ask("SELECT sum(CASE kind WHEN 'credit' THEN -gross_usd ELSE gross_usd END) AS gross_usd
     FROM 'book/assessment_sections.parquet' WHERE mission = 'UNMISS' AND fy = '2024-25'")

# The same amount, printed for 193 Member States.
ask("SELECT count(*) AS states, sum(gross_usd) AS gross_usd FROM 'book/printed_assessments.parquet'
     WHERE mission = 'UNMISS' AND fy = '2024-25'")

# Euros for one US dollar, mean of the year.
ask("SELECT year, per_usd, source FROM 'book/exchange_rates.parquet'
     WHERE currency = 'EUR' AND year BETWEEN 2020 AND 2025 ORDER BY year")

# How the members voted on resolution 2790 (2025).
ask("SELECT m.cast, count(*) AS members FROM 'book/member_votes.parquet' m WHERE m.vote = 'S/RES/2790 (2025)' GROUP BY 1")

dbDisconnect(con, shutdown = TRUE)
