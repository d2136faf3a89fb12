# Règles sur le coût des missions.
rule-count-different = valeurs différentes, dénombrées
