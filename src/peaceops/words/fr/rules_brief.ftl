# Règles de la première page.
rule-in-millions = en millions, sans décimales
