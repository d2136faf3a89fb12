"""Invariants of the tables of book/tables/people.py."""

from peaceops.book.check import Check

CHECKS: tuple[Check, ...] = ()
