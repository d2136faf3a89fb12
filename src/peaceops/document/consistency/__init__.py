"""The consistency gate: a finished document checked against itself, by plain rules with names.

A rule sees the document alone: the keys of its messages, the measures of its figures, what they are about, their
periods. It never asks the book, so that it cannot repeat the mistake of the code that chose the figures.
"""
