# Rules on what missions cost.
rule-count-different = different values, counted
