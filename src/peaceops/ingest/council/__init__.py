"""The Security Council: members, votes, resolutions, mandates, closings, coded tasks. One module a kind of source."""

from __future__ import annotations

from peaceops.ingest.council import (
    agendas,
    council_record,
    directions,
    followed,
    mandates,
    members,
    reports,
    resolutions,
    submitted,
    tasks,
    votes,
)
from peaceops.ingest.council.texts import read_texts
from peaceops.ingest.council.unxml import read_unxml
from peaceops.ingest.workshop import Workshop


def read(shop: Workshop) -> None:
    """Every table of book/tables/council.py."""
    acts = read_unxml(shop.root)
    texts = read_texts(shop.root)
    members.read(shop)
    cast = votes.read(shop, acts, texts)
    resolutions.read(shop, acts, texts, cast)
    submitted.read(shop, acts, cast)
    mandates.read(shop, acts, texts, cast)
    agendas.label_by_mandates(shop)
    directions.read(shop, acts, texts, cast)
    reports.read(shop, acts, texts)
    council_record.read(shop)
    followed.read(shop)
    tasks.read(shop, cast)
