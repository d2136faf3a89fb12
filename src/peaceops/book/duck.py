"""Paths in DuckDB's SQL; its errors of writing as those of the operating system."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

GLOB = {"[": "[[]", "*": "[*]", "?": "[?]"}


def target(path: Path) -> str:
    """A path as a quoted string, for COPY ... TO."""
    return "'" + str(path).replace("'", "''") + "'"


def source(path: Path) -> str:
    """A path as a quoted string, for read_csv and read_parquet: they take signs such as * and [ab] for patterns, so
    that without this the tables of another folder could be read."""
    return "'" + "".join(GLOB.get(sign, sign) for sign in str(path)).replace("'", "''") + "'"


@contextmanager
def writing() -> Iterator[None]:
    """DuckDB's errors of writing (a full disk, say) as OSError: peaceops.files says them in one sentence."""
    import duckdb

    try:
        yield
    except duckdb.IOException as error:
        words = str(error).splitlines()[0]
        full = "No space left" in words
        raise OSError(errno.ENOSPC if full else errno.EIO, "No space left on device" if full else words) from error
