"""What strangers may do to the site: little. Every answer has the strict heads, every limit its sentence."""

from __future__ import annotations

import http.client
import signal
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

import peaceops
from peaceops.web.app import make_app
from peaceops.web.doors import DOORS, Door
from peaceops.web.pages.table import PAGES
from peaceops.web.site import SiteLimits
from peaceops.web.throttle import MOST_ADDRESSES, Throttle
from web.asking_site import API, client, fault_of, has_heads
from web.running import ENVIRONMENT, Running, command, free_port, running

PLAIN = {"content-type": "text/plain"}
EVERY = [API + d.example for d in DOORS if not d.heavy] + [p.path for p in PAGES if "{" not in p.path]
NOTHING = ["/nothing", f"{API}/nothing", "/static/nothing.js", "/static/../app.py"]
FILES = ["/static/site.css", "/llms.txt", f"{API}/openapi.json"]


@pytest.mark.parametrize("path", [*EVERY, *FILES, *NOTHING])
def test_every_answer_has_the_strict_heads(path: str) -> None:
    for method in ("GET", "HEAD", "OPTIONS"):
        has_heads(client().request(method, path))


def test_the_policy_lets_nothing_inline_and_nothing_from_elsewhere() -> None:
    policy = client().get("/").headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "http" not in policy


@pytest.mark.parametrize("door", DOORS, ids=lambda d: d.path)
def test_each_question_refuses_in_the_one_shape(door: Door) -> None:
    path = API + door.example
    join = "&" if "?" in path else "?"
    assert "no_such" in fault_of(client().get(f"{path}{join}no_such=1"), 400)
    fault_of(client().get(f"{path}{join}format=no-such"), 400)
    fault_of(client().get(f"{path}{join}edition=000000000000"), 404)
    fault_of(client().get(path, headers={"accept": "image/png"}), 406)
    fault_of(client().get(f"{path}{join}x={'y' * 9_000}"), 414)
    for method in ("PUT", "PATCH", "DELETE", *(() if door.body else ("POST",))):
        refused = client().request(method, path)
        fault_of(refused, 405)
        assert "GET" in refused.headers["allow"]


@pytest.mark.parametrize("door", [d for d in DOORS if "{" in d.path], ids=lambda d: d.path)
def test_what_a_path_names_and_is_not_there_is_refused(door: Door) -> None:
    path = door.path.replace("{address:path}", "UNMIK/2018-10-20/USA/000000000000").replace("{year}", "1800")
    path = path.replace("{mission}", "NOSUCHMISSION").replace("{name}", "nosuchname").replace("{iso3}", "ZZZ")
    path = path.replace("{about}", "NOSUCH").replace("{table}", "nosuch")
    query = door.example.partition("?")[2]
    answer = client().get(f"{API}{path}?{query}")
    assert answer.status_code in (400, 404), answer.text[:300]
    fault_of(answer, answer.status_code)


@pytest.mark.parametrize("character", ["%00", "%0A", "%0D%0Aset-cookie:x", "%1B", "%7F"])
def test_a_character_that_nobody_sees_is_refused_in_a_path_and_shown_escaped_from_a_question(character: str) -> None:
    fault_of(client().get(f"{API}/missions/UN{character}MIK"), 400)
    sentence = fault_of(client().get(f"{API}/missions?kind={character}"), 400)
    assert not any(ord(sign) < 32 or ord(sign) == 127 for sign in sentence)


@pytest.mark.parametrize("path", ["/missions?on=1&on=2", "/missions/UNMIK?name=UNIFIL", "/missions?limit=1&limit=2"])
def test_a_parameter_that_is_given_twice_is_refused(path: str) -> None:
    assert "twice" in fault_of(client().get(API + path), 400)


def test_an_unknown_path_is_refused_in_the_shape_of_what_was_asked() -> None:
    fault_of(client().get(f"{API}/no/such/thing"), 404)
    page = client().get("/no/<script>alert(1)</script>")
    assert page.status_code == 404
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "<script>alert" not in page.text


@pytest.mark.parametrize(
    "path", ["/missions/NOSUCH", "/states/nosuch", "/sources/nosuch", "/data/nosuch", "/exit/NOSUCH"]
)
def test_a_page_of_what_is_not_there_is_not_found_and_a_question_that_is_none_is_a_bad_one(path: str) -> None:
    page = client().get(path)
    assert page.status_code == 404 and "nosuch" in page.text.lower()
    assert client().get("/missions/UNMIK?as_of=nosuch").status_code == 400


TAKING = ["/reform?fy=2024-25", "/exit/check", "/check", "/rates/2025", "/assess/UNIFIL?fy=2024-25"]


@pytest.mark.parametrize("path", TAKING)
def test_a_body_is_held_to_its_kind_and_size(path: str) -> None:
    fault_of(client().post(API + path, content=b"{}", headers={"content-type": "application/json"}), 415)
    fault_of(client().post(API + path, content=b"x"), 415)
    fault_of(client().post(API + path, content=b"", headers=PLAIN), 400)
    fault_of(client().post(API + path, content=b"x" * 5_000_001, headers=PLAIN), 413)
    fault_of(client().post(API + path, content=(b"x" * 1_000_000 for _ in range(6)), headers=PLAIN), 413)


NO_BODY = [b"\xff\xfe\x00", b"\x00", b"a: &a [*a]", b"!!python/object:os.system x", b"[" * 5_000]


@pytest.mark.parametrize("body", NO_BODY)
@pytest.mark.parametrize("path", ["/reform?fy=2024-25", "/exit/check"])
def test_a_body_that_is_none_is_refused_in_one_sentence(path: str, body: bytes) -> None:
    fault_of(client().post(API + path, content=body, headers=PLAIN), 400)


@pytest.mark.parametrize(
    "path",
    [
        "/reform?change=/etc/passwd&fy=2024-25",
        "/reform?change=../../../../etc/passwd&fy=2024-25",
        "/reforms?changes=/etc/passwd,/etc/hosts&fy=2024-25",
        "/rates/2025?reform=/etc/passwd",
        "/assess/UNIFIL?fy=2024-25&reform=/etc/passwd",
        "/exit/check?plan=/etc/passwd",
        "/exit/compare?plans=/etc/passwd,/etc/hosts",
        "/review/UNMIK?as_of=2018-10-20&plan=/etc/passwd",
        "/council/forecast/UNIFIL?text=/etc/passwd",
        "/check?address=/etc/passwd",
        "/check?address=file:///etc/passwd",
        "/check?address=-",
        "/book/tables/..%2f..%2fetc%2fpasswd",
    ],
)
def test_no_file_of_the_machine_is_opened_for_a_stranger(path: str) -> None:
    answer = client().get(API + path)
    assert answer.status_code in (400, 404)
    assert "root:" not in answer.text


@pytest.mark.parametrize("name", ["book", "folder", "out", "sections", "say", "processes", "querying", "train_until"])
def test_what_no_stranger_sets_is_no_parameter(name: str) -> None:
    for door in DOORS:
        join = "&" if "?" in door.example else "?"
        fault_of(client().get(f"{API}{door.example}{join}{name}=/tmp/x"), 400)


INSIDE = [
    "127.0.0.1",
    "localhost",
    "[::1]",
    "10.0.0.1",
    "169.254.169.254",
    "192.168.1.1",
    "0.0.0.0",
    "[::ffff:127.0.0.1]",
]


@pytest.mark.parametrize("host", INSIDE)
def test_an_address_inside_a_network_is_not_asked(host: str) -> None:
    fault_of(client().get(f"{API}/check?address=http://{host}/"), 400)


@pytest.mark.parametrize(
    "heads",
    [
        {"origin": "https://example.org"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site", "origin": "http://testserver"},
    ],
)
def test_a_page_of_another_site_cannot_make_a_reader_send(heads: dict[str, str]) -> None:
    fault_of(client().post(f"{API}/check", content=b"UNMIK has 5,000 troops.", headers=PLAIN | heads), 403)


def test_the_own_page_and_a_program_can_send() -> None:
    own = {"origin": "http://testserver", "sec-fetch-site": "same-origin"}
    without_a_referrer = {"origin": "null", "sec-fetch-site": "same-origin"}
    over_plain_http = {"origin": "http://testserver"}  # where browsers do not say which site asks
    for heads in (own, without_a_referrer, over_plain_http, {}):
        answer = client().post(f"{API}/check", content=b"UNMIK has 5,000 troops.", headers=PLAIN | heads)
        assert answer.status_code == 200


@pytest.mark.parametrize("host", ["", "<script>", "a b", "x" * 300, "a:99999999"])
def test_no_answer_repeats_what_the_head_host_says(host: str) -> None:
    answer = client().get(f"{API}/missions?limit=2", headers={"host": host})
    assert answer.status_code in (200, 400)
    if host:
        assert host not in answer.text
        assert host not in answer.headers.get("link", "")


def test_too_many_heavy_questions_are_put_off_and_light_ones_are_not() -> None:
    few = TestClient(make_app(limits=SiteLimits(heavy_per_minute=3)), raise_server_exceptions=False)
    for day in range(1, 4):
        assert few.get(f"{API}/exit/plan/UNIFIL?as_of=2025-10-0{day}").status_code == 200
    refused = few.get(f"{API}/exit/plan/UNIFIL?as_of=2025-10-05")
    assert "3" in fault_of(refused, 429)
    assert 1 <= int(refused.headers["retry-after"]) <= 21
    assert few.get(f"{API}/exit/plan/UNIFIL?as_of=2025-10-01").status_code == 200  # kept: it costs nothing
    assert few.get(f"{API}/missions").status_code == 200


def test_a_bucket_fills_again_and_no_number_of_addresses_fills_the_memory() -> None:
    now = [0.0]
    throttle = Throttle(2, clock=lambda: now[0])
    assert [throttle.wait("192.0.2.1") for _ in range(3)] == [0, 0, 30]
    assert throttle.wait("192.0.2.2") == 0
    now[0] = 30.0
    assert [throttle.wait("192.0.2.1") for _ in range(2)] == [0, 30]
    assert [throttle.wait(f"2001:db8::{n:x}") for n in range(3)] == [0, 0, 30]  # one household
    for n in range(MOST_ADDRESSES + 50):
        throttle.wait(f"10.{n >> 16}.{n >> 8 & 255}.{n & 255}")
    assert len(throttle) == MOST_ADDRESSES


def test_a_fault_of_the_site_is_told_without_its_inside_and_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*args: Any, **kwargs: Any) -> Any:
        raise RuntimeError("the secret of the inside")

    monkeypatch.setattr("peaceops.web.asked_by_http.ask", broken)
    own = TestClient(make_app(), raise_server_exceptions=False)
    sentence = fault_of(own.get(f"{API}/missions"), 500)
    assert "secret" not in sentence
    assert "the secret of the inside" in caplog.text


def test_answers_have_tags_and_are_kept_by_edition_and_day() -> None:
    past = client().get(f"{API}/missions/UNMIK?as_of=2018-10-20")
    assert past.headers["cache-control"] == "public, max-age=3600"
    edition = peaceops.open_book().version
    ever = client().get(f"{API}/missions/UNMIK?as_of=2018-10-20&edition={edition}")
    assert ever.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert ever.content == past.content
    assert client().get(f"{API}/missions/UNMIK").headers["cache-control"] == "no-cache"
    assert client().get(f"{API}/mandates?on=2099-01-01").headers["cache-control"] == "no-cache"
    for encoding in ("gzip", "identity"):
        first = client().get(f"{API}/missions", headers={"accept-encoding": encoding})
        again = client().get(
            f"{API}/missions", headers={"accept-encoding": encoding, "if-none-match": f'"x", W/{first.headers["etag"]}'}
        )
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
        has_heads(again)


def test_an_answer_is_packed_where_that_is_accepted_and_says_the_same() -> None:
    packed = client().get(f"{API}/missions", headers={"accept-encoding": "gzip"})
    plain = client().get(f"{API}/missions", headers={"accept-encoding": "identity"})
    none = client().get(f"{API}/missions", headers={"accept-encoding": "gzip;q=0, identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert "content-encoding" not in none.headers
    assert packed.content == plain.content == none.content  # the client unpacks
    assert int(packed.headers["content-length"]) < len(plain.content) / 4
    assert packed.headers["etag"] != plain.headers["etag"]
    assert packed.headers["vary"] == "Accept, Accept-Encoding"


def test_head_is_get_without_the_body() -> None:
    path = f"{API}/missions?kind=pko"
    head, get = client().head(path), client().get(path)
    assert head.content == b""
    assert dict(head.headers) == dict(get.headers)


def test_sixteen_threads_get_the_same_bytes_as_one() -> None:
    paths = [API + d.example for d in DOORS if not d.heavy]
    one = TestClient(make_app(), raise_server_exceptions=False)
    alone = {path: one.get(path).content for path in paths}
    many = TestClient(make_app(), raise_server_exceptions=False)
    with many, ThreadPoolExecutor(16) as threads:
        asked = [path for path in paths for _ in range(4)]
        found = list(threads.map(lambda path: (path, many.get(path).content), asked))
    assert all(content == alone[path] for path, content in found)


@pytest.fixture(scope="module")
def site() -> Iterator[Running]:
    port = free_port()
    with running("serve", "--port", str(port), port=port) as started:
        yield started


def test_it_says_in_one_line_where_to_look(site: Running) -> None:
    assert site.line == f"peaceops is at http://127.0.0.1:{site.port} (end with Ctrl-C).\n"
    assert site.get("/").status == 200
    assert "server" not in site.get("/").headers


SLOW_BODY = b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\nU"


def test_two_hundred_open_connections_and_slow_askers_do_not_stop_it(site: Running) -> None:
    held = []
    try:
        for number in range(200):
            one = socket.create_connection(("127.0.0.1", site.port))
            held.append(one)
            if number % 3 == 1:
                one.sendall(b"GET /api/v1/missions HTTP/1.1\r\nHost: x\r\nX-Slow: ")  # a head that never ends
            if number % 3 == 2:
                one.sendall(SLOW_BODY)
        for _ in range(5):
            assert site.get(f"{API}/missions").status == 200
    finally:
        for one in held:
            one.close()


def test_what_is_no_http_is_answered_and_does_not_stop_it(site: Running) -> None:
    for rubbish in (b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/9.9\r\n\r\n", b"\r\n" * 50, b"GET " + b"/" * 200_000):
        with socket.create_connection(("127.0.0.1", site.port)) as one:
            one.settimeout(5)
            try:
                one.sendall(rubbish)
                one.shutdown(socket.SHUT_WR)
                while one.recv(65_536):
                    pass
            except OSError:
                pass
    assert site.get("/").status == 200


def test_a_signal_to_end_lets_what_was_asked_be_answered() -> None:
    port = free_port()
    with running("serve", "--port", str(port), port=port) as started:
        answers: list[int] = []

        def ask() -> None:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            connection.request("GET", f"{API}/review/UNMIK?as_of=2018-10-20")
            answers.append(connection.getresponse().status)

        asking = threading.Thread(target=ask)
        asking.start()
        time.sleep(0.5)
        started.process.send_signal(signal.SIGTERM)
        asking.join(60)
        started.process.wait(60)
        assert answers == [200]
        assert started.process.returncode in (0, -signal.SIGTERM)


def test_a_port_that_is_taken_and_a_host_that_is_none_are_refused_in_one_sentence(site: Running) -> None:
    taken, says = ended("serve", "--port", str(site.port))
    assert taken == 2
    assert says.count("\n") == 1
    assert f"Port {site.port}" in says
    assert "expected a free one" in says
    elsewhere, says = ended("serve", "--host", "no.such.host.invalid")
    assert elsewhere == 2
    assert says.count("\n") == 1
    assert ended("mcp", "--http", "--host", "203.0.113.1")[0] == 2


def ended(*words: str) -> tuple[int, str]:
    """Exit code of a command, and what it said."""
    process = command(*words)
    _, said = process.communicate(timeout=60)
    return process.returncode, said.decode()


def test_who_may_not_ask_is_told_before_a_body_is_taken() -> None:
    few = TestClient(make_app(limits=SiteLimits(heavy_per_minute=1)), raise_server_exceptions=False)
    assert few.post(f"{API}/check", content=b"UNMIK has 5,000 troops.", headers=PLAIN).status_code == 200
    too_large = (b"x" * 1_000_000 for _ in range(6))
    refused = few.post(f"{API}/check", content=too_large, headers=PLAIN)
    fault_of(refused, 429)  # and not 413, which only the body tells
    assert refused.headers["cache-control"] == "no-store"


def test_what_was_posted_is_kept_by_nobody() -> None:
    answer = client().post(f"{API}/check", content=b"UNMIK has 5,000 troops.", headers=PLAIN)
    assert answer.headers["cache-control"] == "no-store"


def test_what_strangers_ask_writes_nothing_to_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even what a command keeps for the next one, where Python keeps what it compiled."""
    environment = {k: v for k, v in ENVIRONMENT.items() if k != "PYTHONDONTWRITEBYTECODE"}
    monkeypatch.setattr("web.running.ENVIRONMENT", environment | {"PYTHONPYCACHEPREFIX": str(tmp_path)})
    port = free_port()
    with running("serve", "--port", str(port), port=port) as site:
        before = {path for path in tmp_path.rglob("*") if path.is_file()}
        assert before  # the modules that a server begins with
        assert site.get("/api/v1/council/forecast/UNFICYP?on=2018-10-20").status == 200
        assert site.get("/api/v1/exit/options/UNMIK?as_of=2018-10-20").status == 200
        assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
