# What peaceops exit says beside its data.
exit-cannot-be-said = cannot be said of { $mission }: { $why }
exit-extrapolated = { $sentence }
exit-accounts-inside = { $inside } of { $years } years of accounts lie inside 10 to 90 per cent.
exit-note = { $sentence }
exit-left-out = left out, { $option }: { $why }
exit-back-test = back-test, { $group }, end date { $last_day }: { $closings } closings, { $months } months; the 80 per cent interval held { $coverage } per cent; CRPS { $crps }, precedents as they went { $raw }, median curve { $median }, straight line { $line } (share of the strength)
