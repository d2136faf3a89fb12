"""How missions touch Member States: trade, aid, memberships, refugees and votes between payers and hosts. One module a
kind of source."""

from __future__ import annotations

from peaceops.ingest.interests import aid, assembly, asylum, memberships, trade
from peaceops.ingest.workshop import Workshop


def read(shop: Workshop) -> None:
    """Every table of book/tables/interests.py."""
    trade.read(shop)
    aid.read(shop)
    memberships.read(shop)
    asylum.read(shop)
    assembly.read(shop)
