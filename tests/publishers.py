"""A local server that answers as publishers do, from files of the sources in their shapes; and one that does not."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HUB = "/api.psdata.un.org/public/data"
CONTRIBUTIONS, FATALITIES = f"{HUB}/DPO-UCHISTORICAL/CSV", f"{HUB}/DPPADPOSS-FATALITIES/CSV"
UCDP = "/ucdp.uu.se/downloads/organizedviolencecy/organizedviolencecy-{}-csv.zip"
WORLD_BANK = "/api.worldbank.org/v2/en/indicator/{}"
HONOUR_ROLL = "/raw.githubusercontent.com/united-nations/open/main/public/data/regular-budget-contributors-{}.json"

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Publishers:
    """Answers by path, the requests that came, and the address of the server."""

    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    address: str = ""

    def serve(self, path: str, data: bytes, kind: str = "text/csv") -> None:
        """Answer with a file, and with 304 to who has it."""
        self.answers[path] = lambda handler: send(handler, data, kind)

    def headers(self, path: str) -> list[dict[str, str]]:
        """The headers of each request for a path."""
        return [headers for asked, headers in self.asked if asked == path]


def send(handler: BaseHTTPRequestHandler, data: bytes, kind: str = "text/csv", **headers: str) -> None:
    """A whole file, with its mark."""
    mark = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
    if handler.headers.get("If-None-Match") == mark:
        handler.send_response(304)
        handler.end_headers()
        return
    handler.send_response(200)
    for name, value in {"Content-Type": kind, "Content-Length": str(len(data)), "ETag": mark, **headers}.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(data)


@contextmanager
def publishers() -> Iterator[Publishers]:
    """A server for the length of a test."""
    own = Publishers()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            own.asked.append((path, dict(self.headers)))
            answer = own.answers.get(path, lambda handler: handler.send_error(404))
            with suppress(BrokenPipeError, ConnectionResetError):
                answer(self)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the library
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    own.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield own
    finally:
        server.shutdown()
        server.server_close()


def fatalities(sources: Path) -> bytes:
    """The hub's list of fatalities as it sends it."""
    return gzip.decompress((sources / "fatalities-psdh" / "DPPADPOSS-FATALITIES_2025-04-04.csv.gz").read_bytes())


def zipped(**members: bytes) -> bytes:
    """A zip file of these members; __ stands for a point in a name."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "."), data)
    return out.getvalue()


def ucdp(sources: Path) -> bytes:
    """UCDP's version 25.1 as it sends it."""
    table = (sources / "ucdp-country-year-251" / "organizedviolencecy_v25_1.csv").read_bytes()
    return zipped(organizedviolencecy_v25_1__csv=table)


def world_bank(sources: Path, series: str) -> bytes:
    """A series of the World Bank as it sends it: years as columns below four lines about the file, in a zip."""
    file = sources / "wdi-inputs-scale" / f"{series.lower()}.csv"
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")))
    return wide(series, [(r["Country Name"], r["Country Code"], r["Year"], r["Value"]) for r in rows])


def wide(series: str, rows: list[tuple[str, str, str, str]]) -> bytes:
    """Long rows (name, code, year, value) as the World Bank lays them out."""
    years = sorted({year for _, _, year, _ in rows})
    held: dict[tuple[str, str], dict[str, str]] = {}
    for name, code, year, value in rows:
        held.setdefault((name, code), {})[year] = value
    out = io.StringIO()
    out.write('"Data Source","World Development Indicators",\r\n\r\n"Last Updated Date","2026-07-01",\r\n\r\n')
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(["Country Name", "Country Code", "Indicator Name", "Indicator Code", *years, ""])
    for (name, code), values in held.items():
        writer.writerow([name, code, series, series, *(values.get(year, "") for year in years), ""])
    table = out.getvalue().encode("utf-8-sig")
    about = b"a,b\r\n"
    return zipped(**{f"API_{series}_DS2_en_csv_v2_1__csv": table, f"Metadata_Country_API_{series}__csv": about})


@dataclass(frozen=True)
class HubRow:
    """A row of the hub's table of contributions."""

    day: str
    mission: str
    country: str
    iso3: str
    kind: str
    women: int
    men: int


HUB_COLUMNS = (  # as the hub's catalogue lists them
    *("contributing_country", "contribution_id", "female_personnel", "isocode3", "last_reporting_date", "m49_code"),
    *("male_personnel", "mission_acronym", "personnel_type"),
)
HUB_TYPES = {
    "troops": "Troops",
    "staff_officers": "Staff Officer",
    "experts_on_mission": "Experts on Mission",
    "individual_police": "Individual Police",
    "formed_police_units": "Formed Police Units",
}


def known_month(sources: Path, day: str) -> list[HubRow]:
    """A month of the monthly reports as rows of the hub."""
    file = sources / "uniformed-un-monthly-pdf-2015-2025" / "uniformed_2015_2025.csv.gz"
    with gzip.open(file, "rt", encoding="utf-8", newline="") as handle:
        rows = [row for row in csv.DictReader(handle) if row["date"] == day]
    return [
        HubRow(
            day,
            r["mission"],
            r["contributor"],
            r["iso3"],
            HUB_TYPES[r["personnel_type"]],
            int(r["female"]),
            int(r["male"]),
        )
        for r in rows
    ]


def hub_table(rows: list[HubRow], columns: tuple[str, ...] = HUB_COLUMNS) -> bytes:
    """The hub's table of contributions with these rows."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for number, r in enumerate(rows, 1):
        cells = {"contribution_id": number, "contributing_country": r.country, "isocode3": r.iso3, "m49_code": ""}
        cells |= {"female_personnel": r.women, "male_personnel": r.men, "last_reporting_date": r.day}
        writer.writerow({**cells, "mission_acronym": r.mission, "personnel_type": r.kind})
    return out.getvalue().encode("utf-8")
