"""Invariants of the tables of book/tables/missions.py."""

from peaceops.book.check import Check

CHECKS: tuple[Check, ...] = ()
