# Rules of who pays what.
rule-section-by-days = amount x { $days } / { $of } days
rule-half-of-a-credit = half of the amount
rule-mean-of-two-years = half of each of two financial years
rule-at-rate-of-the-year = amount x units of the currency for one US dollar, mean of the year; of a financial year the mean of its two calendar years
rule-part-at-two-rates = amount x (half at the rate of the first calendar year + half at the rate of the second) / 100
rule-part-at-newest-rate = newest public amount x newest public rate / 100
rule-part-at-regular-rate = expense x regular rate / 100
rule-cost-above-limit = cost x (rate - limit) / 100
rule-cost-above-limit-mean = cost x mean of (rate - limit) of the two calendar years / 100
rule-assessed-above-limit = sum over sections of amount x (rate - limit) / 100; credits are subtracted
rule-share-of-assessed = amount / total x 100
rule-rank-among-payers = 1 + States with more
rule-rank-by-peacekeeping-rate = 1 + States with a higher rate
rule-mean-of-rates = mean of the two rates
rule-sum-over-missions = sum over missions
rows-printed-rates-of-year = peacekeeping rates of { $year } that documents printed, { $count } of them
