"""What an address that a stranger wrote may reach: the public network, for a while, for so many bytes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from claims.reading.servers import HOST, NAME, PAGE, serving
from peaceops.claims.reading.fetched import fetch_page
from peaceops.claims.reading.given import read_article
from peaceops.claims.reading.guard import AskLimits, public
from peaceops.errors import PeaceopsError


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[str, AskLimits]]:
    with serving() as made:
        yield made


@pytest.mark.parametrize(
    "ip",
    [
        *("127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"),
        *("0.0.0.0", "100.64.0.1", "192.0.0.1", "192.0.2.1", "198.18.0.1", "203.0.113.5", "224.0.0.1", "240.0.0.1"),
        *("255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "64:ff9b::7f00:1", "2002:7f00:1::", "2002:a00:1::"),
        *("::127.0.0.1", "::10.0.0.1", "2001:0:0:0:0:0:f5ff:fffe", "64:ff9b:1::808:808"),
    ],
)
def test_private_local_and_reserved_addresses_are_not_public(ip: str) -> None:
    assert not public(ip)


@pytest.mark.parametrize("ip", ["8.8.8.8", "157.150.185.4", "2001:4860:4860::8888", "::ffff:8.8.8.8", "172.32.0.1"])
def test_addresses_of_the_public_network_are_public(ip: str) -> None:
    assert public(ip)


@pytest.mark.parametrize("path", ["/page", "/moved", "/moved-relative", "/packed"])
def test_a_page_is_read_also_after_a_redirect(server: tuple[str, AskLimits], path: str) -> None:
    address, limits = server
    assert fetch_page(address + path, limits).content == PAGE


def test_an_address_gives_an_article_with_its_title(server: tuple[str, AskLimits]) -> None:
    address, limits = server
    article = read_article(f"{address}/moved", limits)
    assert (article.title, article.kind, article.place) == ("Kosovo", "html", f"{address}/page")
    assert "resolution 1244 (1999)" in article.text


@pytest.mark.parametrize(
    ("path", "why"),
    [
        *((f"/to-{name}", "which is not of the public network") for name in ("loopback", "loopback-6", "metadata")),
        *((f"/to-{name}", "which is not of the public network") for name in ("ten", "carrier", "mapped", "nat64")),
        *((f"/to-{name}", "which is not of the public network") for name in ("loopback-name", "number", "octal")),
        ("/to-no-scheme", "which is not of the public network"),
        ("/to-file", "it is of another kind"),
        ("/to-user", "a name or password stands in it"),
        ("/to-port", "it names a port of its own"),
        ("/in-a-circle", "is redirected more than 5 times"),
        ("/nowhere", "is redirected more than 5 times"),
        ("/gone", "answers 404: expected 200 and a page"),
        ("/bomb", "expected a page of at most 1000000 bytes, found more"),
        ("/endless", "expected a page of at most 1000000 bytes, found more"),
        ("/no-gzip", "cannot be reached (error)"),
        ("/short", "cannot be reached (IncompleteRead)"),
        ("/no-http", "cannot be reached (BadStatusLine)"),
        ("/stall", "did not end within 1 seconds"),
        ("/drip", "did not end within 1 seconds"),
        ("/drip-head", "did not end within 1 seconds"),
        ("/100", "did not end within 1 seconds"),
        ("/many-heads", "cannot be reached (HTTPException)"),
    ],
)
def test_a_server_that_lies_stalls_or_leads_elsewhere_gives_one_sentence(
    server: tuple[str, AskLimits], path: str, why: str
) -> None:
    address, limits = server
    if "did not end" in why:
        limits = replace(limits, seconds=1.0)
    with pytest.raises(PeaceopsError) as error:
        fetch_page(address + path, limits)
    assert why in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "address",
    [
        *("http://", "http:///x", "https://:80/", "gopher://news.example/", "javascript://x", "data://x"),
        *(
            "http://news.example:99999/",
            "http://news.example:x/",
            "http://[::1/",
            "http://a..b/",
            "http://" + "a" * 3000,
        ),
        "http://\u2024example/",
    ],
)
def test_what_is_no_address_of_a_page_is_refused(address: str) -> None:
    with pytest.raises(PeaceopsError):
        fetch_page(address, AskLimits(seconds=2, resolve=lambda host, port: []))


def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    limits = AskLimits(resolve=lambda host, port: ["8.8.8.8", "10.0.0.1"])
    with pytest.raises(PeaceopsError, match=r"10\.0\.0\.1"):
        fetch_page("http://news.example/", limits)


def test_a_name_that_answers_otherwise_the_second_time_is_asked_once_a_step(server: tuple[str, AskLimits]) -> None:
    address, limits = server
    answers = [[HOST], [HOST], ["127.0.0.1"]]
    limits = replace(limits, resolve=lambda host, port: answers.pop(0))
    assert fetch_page(f"{address}/moved", limits).content == PAGE
    assert answers == [["127.0.0.1"]]


def test_a_name_that_turns_private_at_the_redirect_is_refused(server: tuple[str, AskLimits]) -> None:
    address, limits = server
    answers = [[HOST], ["127.0.0.1"]]
    with pytest.raises(PeaceopsError, match="which is not of the public network"):
        fetch_page(f"{address}/moved", replace(limits, resolve=lambda host, port: answers.pop(0)))


def test_a_resolver_that_never_answers_is_left_after_the_time() -> None:
    forever = threading.Event()
    limits = AskLimits(seconds=0.2, resolve=lambda host, port: [str(forever.wait(30))])
    with pytest.raises(PeaceopsError, match="did not end within"):
        fetch_page(f"http://{NAME}/", limits)
    forever.set()
