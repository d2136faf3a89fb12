# Rules of the brief.
rule-in-millions = in millions, to three figures
