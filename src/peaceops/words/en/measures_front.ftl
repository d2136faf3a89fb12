# What figures on the review itself count.
count-as-of-date = as-of date of this review
count-as-of-year = calendar year of the as-of date
count-errors-of-others = known errors of the sources used that concern others
