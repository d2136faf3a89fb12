"""The one error that a reader of peaceops meets."""

from collections.abc import Iterable


class PeaceopsError(Exception):
    """Bad input or a bad source: one sentence that names the thing, what was expected, and the nearest valid value.

    The command line prints it and exits with 2; the API answers 4xx.
    """


def unknown(kind: str, given: str, valid: Iterable[str]) -> PeaceopsError:
    """The error for a name that the book does not have, with the nearest names that it has."""
    from rapidfuzz import process

    names = sorted(set(valid))
    near = [name for name, _, _ in process.extract(given.upper(), names, limit=3, score_cutoff=55, processor=str.upper)]
    hint = f"nearest: {', '.join(near)}" if near else f"{len(names)} are known, none is near"
    return PeaceopsError(f"unknown {kind} {given!r}: expected one that the book has; {hint}.")
