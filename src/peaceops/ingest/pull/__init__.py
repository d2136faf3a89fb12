"""Bringing a book up to date from its publishers: fetched, checked, merged, verified, and only then in place."""
