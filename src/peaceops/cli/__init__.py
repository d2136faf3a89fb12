"""The command line: one module a command, each a thin layer over one function of `import peaceops`."""

from peaceops.cli.main import main

__all__ = ["main"]
