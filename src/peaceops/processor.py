"""Arithmetic of the command line runs in one thread: its tables are small, and starting more takes a tenth of a second.

Loaded before what computes. Where the package is imported by another program, that program's own setting stays.
"""

from __future__ import annotations

import os

from peaceops.interrupts import is_command

if is_command():
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
