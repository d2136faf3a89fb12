"""Invariants of the tables of book/tables/host.py."""

from peaceops.book.check import Check

CHECKS: tuple[Check, ...] = ()
