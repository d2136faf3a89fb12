"""Whatever a publisher's server does, a pull says one clear sentence, and the old book is as it was, to the byte."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from peaceops.errors import PeaceopsError
from peaceops.ingest.pull.fetching import Patience, fetch
from publishers import (
    FATALITIES,
    UCDP,
    WORLD_BANK,
    Answer,
    Publishers,
    fatalities,
    send,
    ucdp,
    zipped,
)

from .conftest import Pull, Refused

pytestmark = pytest.mark.sources


def status(code: int, **headers: str) -> Answer:
    """Answer with a status alone."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return answer


def with_length(data: bytes, length: int) -> Answer:
    """Send these bytes, and say that they are so many."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(length))
        handler.end_headers()
        handler.wfile.write(data)

    return answer


def without_length(data: bytes) -> Answer:
    """Send these bytes and hang up, without having said how many there are."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(data)

    return answer


def slowly(data: bytes, seconds: float) -> Answer:
    """A byte at a time, with a pause after each."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        for place in range(len(data)):
            handler.wfile.write(data[place : place + 1])
            handler.wfile.flush()
            time.sleep(seconds)

    return answer


def in_turn(*answers: Answer) -> Answer:
    """One answer after the other; the last again and again."""
    left = [*answers]
    return lambda handler: (left.pop(0) if len(left) > 1 else left[0])(handler)


STATUSES = [
    (404, "answers 404: expected the publisher's file, found none"),
    (410, "answers 410: expected the publisher's file, found none"),
    (403, "answers 403 'Forbidden': expected the publisher's file"),
    (500, "answers 500 'Internal Server Error': expected the publisher's file"),
    (429, "answers 429 'Too Many Requests': expected the publisher's file"),
]


@pytest.mark.parametrize(("code", "words"), STATUSES, ids=lambda v: str(v))
def test_a_status_that_is_no_file(
    code: int, words: str, server: Publishers, refused: Refused, waits: list[float]
) -> None:
    server.answers[FATALITIES] = status(code)
    assert words in refused("fatalities")
    assert len(server.asked) == (4 if code in (429, 500) else 1)
    assert waits == ([1.0, 2.0, 4.0] if code in (429, 500) else [])


def test_a_publisher_that_asks_to_wait_is_waited_for_and_no_longer_than_a_minute(
    server: Publishers, bring: Pull, sources: Path, waits: list[float]
) -> None:
    data = fatalities(sources)
    busy = [status(503, Retry_After="7"), status(429, Retry_After="86400"), lambda handler: send(handler, data)]
    server.answers[FATALITIES] = in_turn(*busy)
    assert not bring("fatalities").written
    assert waits == [7.0, 60.0]


def test_no_server_at_all(server: Publishers, refused: Refused) -> None:
    said = refused("fatalities", mirror="http://127.0.0.1:1")
    assert "/DPPADPOSS-FATALITIES/CSV does not answer ('Connection refused')" in said


def test_a_server_that_stalls(server: Publishers, refused: Refused, sources: Path) -> None:
    done = threading.Event()

    def half(handler: BaseHTTPRequestHandler) -> None:
        with_length(fatalities(sources)[:1000], 400_000)(handler)
        handler.wfile.flush()
        done.wait(5)

    server.answers[FATALITIES] = half
    assert "sends nothing for 0.5 seconds: expected the publisher's file" in refused("fatalities")
    done.set()


def test_a_server_that_drips(server: Publishers, refused: Refused) -> None:
    server.answers[FATALITIES] = slowly(b"id," * 20, 0.05)
    assert "bytes in 0.3 seconds and not ended: expected the whole file" in refused("fatalities", whole=0.3)


CUTS: dict[str, tuple[Callable[[bytes], Answer], str]] = {
    "with its length": (lambda data: with_length(data[:200_000], len(data)), "ends after 200000 bytes: expected 471"),
    "inside a row": (lambda data: without_length(data[:200_000]), "expected 12 cells, found"),
    "at the end of a row": (
        lambda data: without_length(b"\n".join(data.split(b"\n")[:3000]) + b"\n"),
        "expected at least 4429 rows, found 2999; the file looks cut off",
    ),
    "to nothing": (lambda data: with_length(b"", 0), "sends an empty file"),
}


@pytest.mark.parametrize("cut", CUTS)
def test_a_file_that_is_cut(cut: str, server: Publishers, refused: Refused, sources: Path) -> None:
    make, words = CUTS[cut]
    server.answers[FATALITIES] = make(fatalities(sources))
    assert words in refused("fatalities")


def test_a_chunked_file_that_is_cut(server: Publishers, refused: Refused, sources: Path) -> None:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b"ffff\r\n" + fatalities(sources)[:100])
        handler.close_connection = True

    server.answers[FATALITIES] = answer
    assert "expected more; the database stays as it was" in refused("fatalities")


def test_a_redirection_to_another_path_is_followed_to_another_host_refused_and_a_circle_ended(
    server: Publishers, bring: Pull, refused: Refused, sources: Path
) -> None:
    server.answers[FATALITIES] = status(302, Location="https://example.org/deaths.csv")
    said = refused("fatalities")
    assert "sends on to 'https://example.org/deaths.csv': expected a path of 127.0.0.1" in said
    server.answers[FATALITIES] = status(302, Location=FATALITIES)
    assert "infinite loop" in refused("fatalities")
    server.answers[FATALITIES] = status(301, Location="/elsewhere")
    server.serve("/elsewhere", fatalities(sources))
    assert not bring("fatalities").written


WRONG: dict[str, tuple[bytes, str]] = {
    "a page": (b"\n <!DOCTYPE html><html><body>Sorry</body></html>", "sends a web page"),
    "an error in JSON": (
        b'{"error": "no such data set"}',
        'expected a CSV table, found \'{"error": "no such data set"}\'',
    ),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "expected a CSV table, found"),
    "a zip": (b"PK\x03\x04\x80\xff", "expected a CSV table, found"),
    "other columns": (b"a,b\n1,2\n", "expected a column 'id', found 'a, b'"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_file_of_another_kind(kind: str, server: Publishers, refused: Refused) -> None:
    data, words = WRONG[kind]
    server.serve(FATALITIES, data)
    assert words in refused("fatalities")


def test_a_column_that_changed_its_name(server: Publishers, refused: Refused, sources: Path) -> None:
    server.serve(FATALITIES, fatalities(sources).replace(b"type_of_incident", b"incident_type", 1))
    assert "expected a column 'type_of_incident', found 'id, incident_date" in refused("fatalities")


def test_a_value_outside_its_vocabulary_names_its_row(server: Publishers, refused: Refused, sources: Path) -> None:
    server.serve(FATALITIES, fatalities(sources).replace(b",Illness,", b",Sickness,", 1))
    said = refused("fatalities")
    assert "column 'type_of_incident': expected one of Malicious Act" in said
    assert "row " in said


def test_an_older_list_under_the_same_address(server: Publishers, refused: Refused, sources: Path) -> None:
    before = gzip.decompress((sources / "fatalities-psdh" / "DPPADPOSS-FATALITIES_2023-11-28.csv.gz").read_bytes())
    server.serve(FATALITIES, before)
    assert "expected at least 4429 rows, found 4350" in refused("fatalities")
    rows = before.decode().splitlines()
    filled = [rows[1].replace("UNTSO-1948-07-02408", f"UNTSO-1948-07-{n:05}") for n in range(20_000, 20_100)]
    filled = [",".join([str(90_000 + n), *line.split(",")[1:]]) for n, line in enumerate(filled)]
    server.serve(FATALITIES, "\n".join([*rows, *filled]).encode())
    assert (
        "expected fatalities up to 2025-02-18 or later, as this database has it, found it up to 2023-11-21"
        in refused("fatalities")
    )


def test_a_bomb_in_the_packing_of_the_way(server: Publishers, refused: Refused) -> None:
    bomb = gzip.compress(bytes(30_000_000))
    assert len(bomb) < 40_000
    server.answers[FATALITIES] = lambda handler: send(handler, bomb, Content_Encoding="gzip")
    assert "unpacks to more than 20000000 bytes" in refused("fatalities")
    cut = gzip.compress(bytes(1000))[:-9]
    server.answers[FATALITIES] = lambda handler: send(handler, cut, Content_Encoding="gzip")
    assert "expected a whole gzip file, found a damaged one" in refused("fatalities")
    server.answers[FATALITIES] = lambda handler: send(handler, bomb, Content_Encoding="br")
    assert "sends the encoding 'br': expected gzip or none" in refused("fatalities")


def test_a_packed_file_is_unpacked(server: Publishers, bring: Pull, sources: Path) -> None:
    data = gzip.compress(fatalities(sources))
    server.answers[FATALITIES] = lambda handler: send(handler, data, Content_Encoding="gzip")
    assert not bring("fatalities").written


def test_a_file_without_end(server: Publishers, refused: Refused) -> None:
    server.answers[FATALITIES] = with_length(b"", 90_000_000_000)
    assert "sends more than 20000000 bytes" in refused("fatalities")
    server.answers[FATALITIES] = without_length(b"id,incident_date\n" * 1_300_000)
    assert "sends more than 20000000 bytes" in refused("fatalities")


ARCHIVES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "cut": (lambda data: data[: len(data) // 2], "expected a whole zip file, found a damaged one"),
    "no table in it": (
        lambda data: zipped(readme__txt=b"see the codebook"),
        "expected a zip file with one table, found 0",
    ),
    "two tables": (lambda data: zipped(a__csv=b"a,b", b__csv=b"a,b"), "expected a zip file with one table, found 2"),
    "a bomb": (lambda data: zipped(a__csv=bytes(30_000_000)), "unpacks to more than 20000000 bytes"),
    "a bit turned": (
        lambda data: data[:5000] + bytes([data[5000] ^ 1]) + data[5001:],
        "expected a whole zip file, found a damaged one",
    ),
}


@pytest.mark.parametrize("kind", ARCHIVES)
def test_an_archive_that_is_none(kind: str, server: Publishers, refused: Refused, sources: Path) -> None:
    change, words = ARCHIVES[kind]
    server.serve(UCDP.format(261), change(ucdp(sources)), "application/zip")
    assert words in refused("conflict_deaths")


def test_years_without_a_head(server: Publishers, refused: Refused) -> None:
    table = zipped(API_SP__csv=b'"Data Source","World Development Indicators",\n\n"Name","Code","2024"\n')
    server.serve(WORLD_BANK.format("SP.POP.TOTL"), table, "application/zip")
    assert "expected a line with Country Name, Country Code, found none" in refused("populations")


def test_not_modified_where_nothing_was_fetched(server: Publishers, refused: Refused) -> None:
    server.answers[FATALITIES] = status(304)
    assert "answers 304" in refused("fatalities")


def test_a_file_of_the_cache_that_was_changed_is_asked_for_anew(
    server: Publishers, bring: Pull, sources: Path, tmp_path: Path
) -> None:
    server.serve(FATALITIES, fatalities(sources))
    bring("fatalities")
    (raw,) = (p for p in (tmp_path / "cache" / "raw").rglob("*") if p.is_file())
    raw.write_bytes(b"id\n")
    assert not bring("fatalities").written
    assert "If-None-Match" not in server.headers(FATALITIES)[1]
    (tmp_path / "cache" / "fetched.csv").write_text("a,b\n", encoding="utf-8")
    with pytest.raises(PeaceopsError, match=r"fetched\.csv.*: expected the columns address, sent_by"):
        bring("fatalities")


def test_what_is_asked_says_who_asks_and_wants_no_packing(server: Publishers) -> None:
    server.serve("/file", b"a,b\n1,2\n")
    came = fetch(f"{server.address}/file", 100, Patience())
    assert came is not None
    assert came.data == b"a,b\n1,2\n"
    (headers,) = server.headers("/file")
    assert headers["User-Agent"].startswith("peaceops")
    assert headers["Accept-Encoding"] == "identity"
