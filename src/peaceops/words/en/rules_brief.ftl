# Rules of the brief.
rule-in-millions = in millions, without decimals
