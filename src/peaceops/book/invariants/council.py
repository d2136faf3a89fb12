"""Invariants of the tables of book/tables/council.py."""

from peaceops.book.check import Check

CHECKS: tuple[Check, ...] = ()
