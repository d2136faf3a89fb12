"""Invariants of the tables of book/tables/money.py."""

from peaceops.book.check import Check

CHECKS: tuple[Check, ...] = ()
