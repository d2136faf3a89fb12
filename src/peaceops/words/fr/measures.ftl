# Ce que dénombrent les chiffres. Un message par mesure : count-<clef>.
count-words = { $text }
