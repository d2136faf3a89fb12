"""The part of the review on what lies between the payer and the host."""
