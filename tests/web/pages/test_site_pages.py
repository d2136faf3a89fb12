"""Pages that most visitors see: what they say, and that every link on them leads somewhere."""

from __future__ import annotations

import gzip
import re
from html import unescape
from urllib.parse import urlsplit

import pytest

from peaceops.web.pages.handbook import handbook
from peaceops.web.pages.table import PAGES
from web.asking_site import client as asking

LINK = re.compile(r'(?:href|src)="(/[^"#]*)(?:#([^"]*))?"')
READ = (
    "home",
    "missions",
    "search",
    "resolution",
    "sources",
    "source",
    "data",
    "table",
    "docs",
    "doc",
    "method",
    "compare",
)


def _pages(*names: str) -> list[str]:
    return [p.example or p.path for p in PAGES if p.name in names]


@pytest.mark.parametrize("address", _pages(*READ))
def test_a_page_is_under_300_kb_and_has_no_style_or_script_in_a_line(address: str) -> None:
    page = asking().get(address)
    assert page.status_code == 200
    assert len(gzip.compress(page.content)) < 300_000
    assert " style=" not in page.text and "<style" not in page.text and " on" + "click=" not in page.text
    assert not re.search(r"<script(?! src=)", page.text)


@pytest.mark.parametrize("address", _pages(*READ))
def test_every_place_that_a_page_leads_to_is_there(address: str) -> None:
    client = asking()
    text = client.get(address).text
    found = {unescape(path) for path, _ in LINK.findall(text)}
    assert found
    seen: dict[str, str] = {}
    for path in sorted(found):
        kind = re.sub(r"(/missions|/states|/sources|/data|/resolutions)/[^/?]+", r"\1/x", urlsplit(path).path)
        if seen.setdefault(kind, path) == path and "/file." not in path and "take=" not in path:
            assert client.get(path, follow_redirects=False).status_code in (200, 302), path


@pytest.mark.parametrize("address", _pages("home", "resolution", "missions"))
def test_every_number_that_opens_a_card_has_it_at_the_foot(address: str) -> None:
    text = asking().get(address).text
    keys = set(re.findall(r'class="f"[^>]* href="#(f\d+)"', text))
    assert keys and keys <= set(re.findall(r'<li id="(f\d+)">', text))


def test_home_has_the_world_of_the_day_that_is_asked_for() -> None:
    page = asking().get("/?on=2018-10-20").text.replace("\u00a0", " ")
    for words in (
        "89,986",
        "uniformed personnel in all missions, 30 September 2018",
        "MONUSCO had most",
        "15 November 2018",
    ):
        assert words in page


def test_home_of_today_has_the_newest_report_however_old_it_is() -> None:
    page = asking().get("/").text.replace("\u00a0", " ")
    assert "had most uniformed personnel" in page
    assert "the newest in this database by then is of" in page


def test_home_of_a_day_before_the_reports_says_so() -> None:
    page = asking().get("/?on=1962-01-01").text
    assert "ONUC" in page and "no monthly report by mission before November 1990" in page


def test_nothing_published_later_stands_on_the_home_of_an_earlier_day() -> None:
    assert "UNISFA" not in asking().get("/?on=2010-01-01").text


@pytest.mark.parametrize(
    ("text", "address"),
    [("UNMIK", "/missions/UNMIK"), ("Kosovo mission", None), ("France", "/states/FRA"), ("1244", "/resolutions/1244")],
)
def test_a_name_without_doubt_leads_to_its_page(text: str, address: str | None) -> None:
    answer = asking().get("/search", params={"q": text}, follow_redirects=False)
    assert answer.headers.get("location") == address
    assert answer.status_code == (302 if address else 200)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Frnace", "/states/FRA"),
        ("minusko", "/missions/MINUSCA"),
        ("Cote dIvoir", "/states/CIV"),
        ("leban", "/states/LBN"),
        ("protection of civilians in armed conflct", "/resolutions/1265"),
        ("scale of assessmnts", None),
    ],
)
def test_a_name_that_is_misspelt_is_found(typed: str, meant: str | None) -> None:
    found = [one["address"] for one in asking().get("/suggest", params={"q": typed}).json()["found"]]
    assert meant in found if meant else any(a.startswith("/sources/") for a in found)


def test_a_search_that_finds_nothing_says_what_can_be_found() -> None:
    page = asking().get("/search?q=qqqqzzzzxxxx").text
    assert "qqqqzzzzxxxx" in page and "expected the name of a mission" in page


def test_what_is_searched_for_is_text_and_never_markup() -> None:
    page = asking().get("/search", params={"q": "<script>alert(1)</script>"}).text
    assert "<script>alert" not in page


def test_a_resolution_has_its_vote_with_who_abstained() -> None:
    page = asking().get("/resolutions/1244").text
    assert "10\u00a0June\u00a01999" in page and "Abstaining:</b> China" in page


def test_a_resolution_adopted_without_a_vote_has_no_totals() -> None:
    page = asking().get("/resolutions/1691").text
    assert "adopted without a vote" in page and "in favour" not in page
    assert "in favour" in asking().get("/resolutions/1244").text


def test_every_table_is_taken_as_csv_and_parquet() -> None:
    import io

    import pyarrow.parquet as parquet

    client = asking()
    lines = client.get("/data/missions/file.csv").text.splitlines()
    rows = parquet.read_table(io.BytesIO(client.get("/data/missions/file.parquet").content)).num_rows
    assert len(lines) - 1 == rows > 100
    assert client.get("/data/missions/file.xlsx").content.startswith(b"PK")


def test_a_table_or_source_that_there_is_not_is_refused_with_the_nearest() -> None:
    assert "missions" in asking().get("/data/mission").text
    assert asking().get("/sources/sciencespo-vots").status_code == 404


def test_an_error_of_a_source_can_be_reported_as_text() -> None:
    page = asking().get("/sources/ipi").text
    assert "Source: ipi" in page and "Edition of the database: " in page


def test_every_page_of_help_is_on_the_site_and_leads_nowhere_that_is_not() -> None:
    client = asking()
    assert len(handbook()) > 30
    for name in handbook():
        page = client.get(f"/docs/{name}")
        assert page.status_code == 200, name
        for path, _ in LINK.findall(page.text):
            if path.startswith("/docs/"):
                assert path.removeprefix("/docs/") in handbook(), (name, path)


def test_two_missions_and_two_days_are_compared() -> None:
    client = asking()
    days = client.get("/compare?a=UNMIK&then=2013-10-20&on=2018-10-20").text
    assert "against 20 October 2013" in days.replace("\u00a0", " ")
    missions = client.get("/compare?a=Kosovo&b=UNFICYP&on=2018-10-20")
    assert missions.url.query == b"a=UNMIK&b=UNFICYP&on=2018-10-20" and "UNFICYP" in missions.text
    assert client.get("/compare?a=UNMIK&b=UNMIK&on=2018-10-20").status_code == 400


def test_the_look_has_the_palette_of_the_dossier_once() -> None:
    css = asking().get("/look.css").text
    assert css.count("--paper: #fdfcf9") == 1 and css.index("--paper: #fdfcf9") < css.index("header.site")


DAYS = ("1948-05-29", "1960-07-01", "1963-07-01", "1989-01-01", "1996-01-01", "2010-07-01", "2016-01-01", "2018-10-20")


@pytest.mark.parametrize("day", [*DAYS, "2024-05-01", "2026-11-01"])
def test_the_counts_on_the_first_page_add_up_to_the_operations_of_its_map_and_table(day: str) -> None:
    """The day on which a mission was set up is known that day: some stand in a report of months later."""
    text = asking().get(f"/?on={day}").text
    strip = text[text.index('class="strip') : text.index("uniformed personnel")]
    words = "peacekeeping operations?|political missions|support offices|operations outside"
    counted = [int(n) for n, _ in re.findall(rf">(\d+)</a>.*?({words})", strip, re.S)]
    rows = text[text.index('id="t-web-operations"') :].partition("</table>")[0].count("<tr>") - 1
    assert sum(counted) == rows
    if "operations ran on" in text:
        [told] = set(re.findall(r"(\d+) operations ran on", text))
        assert int(told) == rows


@pytest.mark.parametrize("address", ["/?{}=2018-10-20", "/missions?{}=2018-10-20", "/missions/UNMIK?{}=2018-10-20"])
def test_a_page_takes_its_day_by_either_name(address: str) -> None:
    one, other = (asking().get(address.format(name)).text for name in ("on", "as_of"))
    assert one == other and ("20 October 2018" in one or 'value="2018-10-20"' in one)
