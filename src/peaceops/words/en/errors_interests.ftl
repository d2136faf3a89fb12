# What is refused of the interests of a payer.
error-years-too-few = { $given } years of a series: expected at least one.
