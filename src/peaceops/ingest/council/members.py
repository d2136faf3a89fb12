"""Council membership by year: the UN data hub (1946-2024) and an encyclopaedia's list to 2027, compared."""

from __future__ import annotations

from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.source_files import SourceRow, read_csv
from peaceops.ingest.workshop import Stamp, Workshop

HUB = "sc-membership/dppa_scmembership_1946_2024.csv"
LIST = "sc-membership/sc_members_1946_2027.csv"
LAST_HUB_YEAR = 2024
FIRST_BY_GROUP = 1966  # the first year of seats by the groups of General Assembly resolution 1991 A (XVIII)


def read(shop: Workshop) -> None:
    """Rows of council_members. A year on which the two lists differ stops the build, save names known to be lost."""
    listed = _listed(shop)
    groups = {i: r.maybe("regional_group") for y, of in listed.items() if y >= FIRST_BY_GROUP for i, r in of.items()}
    hub = _hub(shop)
    for year, named in sorted(listed.items()):
        if year <= LAST_HUB_YEAR:
            lost = hub[year].count(None)
            both = {iso3 for iso3 in hub[year] if iso3}
            missing = sorted(named.keys() - both)
            if both - named.keys() or len(missing) != lost:
                raise PeaceopsError(
                    f"{HUB}, year {year}: expected the members {', '.join(sorted(named))}, "
                    f"found {', '.join(sorted(both))}."
                )
            for iso3 in missing:
                shop.errors.met(f"hub-members-{iso3.lower()}-name-lost")
        for iso3, row in named.items():
            _add(shop, year, iso3, row, listed, _group(shop, iso3, row, groups))


def _listed(shop: Workshop) -> dict[int, dict[str, SourceRow]]:
    years: dict[int, dict[str, SourceRow]] = {}
    header = ("year", "name", "iso3", "permanent", "regional_group", "term_end")
    for row in read_csv(shop.root, LIST, header=header, rows=1150):
        year = row.whole("year")
        iso3 = shop.states.code(row.text("name"), row.where, year)
        if row["iso3"] == "TWN":  # UN usage: the Member State is China; the list gives the code of the island
            shop.errors.met("list-members-china-code")
        elif row["iso3"] != iso3:
            raise row.fail("iso3", iso3)
        if year == 1991 and iso3 == "RUS":  # the seat was the Soviet Union's until 24 December 1991, as the hub has it
            iso3 = "SUN"
            shop.errors.met("list-members-russia-1991")
        years.setdefault(year, {})[iso3] = row
    return years


def _hub(shop: Workshop) -> dict[int, list[str | None]]:
    years: dict[int, list[str | None]] = {}
    for row in read_csv(shop.root, HUB, header=("year", "security_council_member"), rows=1105):
        year, name = row.whole("year"), row.maybe("security_council_member")
        years.setdefault(year, []).append(shop.states.code(name, row.where, year) if name else None)
    return years


def _group(shop: Workshop, iso3: str, row: SourceRow, groups: dict[str, str | None]) -> str | None:
    """The regional group of the State. Before seats were given out by groups the list has that of the seat, which a
    State of another region could hold; the State's own is that of its later terms."""
    given, own = row.maybe("regional_group"), groups.get(iso3)
    if given and own and given != own:
        shop.errors.met("list-members-group-of-the-seat")
        return own
    return given


def _add(
    shop: Workshop, year: int, iso3: str, row: SourceRow, listed: dict[int, dict[str, SourceRow]], group: str | None
) -> None:
    permanent = row["permanent"] == "True"
    last = year
    while not permanent and iso3 in listed.get(last + 1, {}):
        last += 1
    unfinished = year == max(listed)  # the list ends before the term does
    shop.add(
        "council_members",
        Stamp(
            source="un-council-members" if year <= LAST_HUB_YEAR else "encyclopaedia-council-members",
            known=date(year, 1, 1),
            status="recorded",
            confidence="published" if year <= LAST_HUB_YEAR else "secondary",
            locator=f"year {year}",
        ),
        year=year,
        iso3=iso3,
        permanent=permanent,
        regional_group=group,
        term_end=None if permanent or (unfinished and last == year) else last,
    )
