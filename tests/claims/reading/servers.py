"""A server that lies, stalls, drips and sends elsewhere, and the limits under which a test may ask it."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from peaceops.claims.reading.guard import AskLimits, public

HOST = "127.0.0.5"  # stands for the public network; 127.0.0.1 stays what it is
NAME = "news.example"
BOMB = gzip.compress(b"\0" * 50_000_000)
PAGE = b"<!doctype html><html><head><title>Kosovo</title></head><body><article>" + (
    b"<p>UNMIK was established by resolution 1244 (1999), and about 300 civilians serve in it today.</p>" * 4
)
Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers by path."""

    protocol_version = "HTTP/1.1"
    stop = threading.Event()

    def do_GET(self) -> None:
        ANSWERS[self.path.partition("?")[0]](self)

    def log_message(self, *words: object) -> None:
        """Nothing is printed."""

    def give(self, body: bytes, status: int = 200, **heads: str) -> None:
        """An answer with a body."""
        self.send_response(status)
        for name, value in heads.items():
            self.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in heads:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _moved(to: str) -> Answer:
    return lambda h: h.give(b"", 302, Location=to)


def _drip(h: Handler) -> None:
    h.send_response(200)
    h.end_headers()
    while not h.stop.wait(0.05):
        h.wfile.write(b"x")


def _drip_head(h: Handler) -> None:
    h.wfile.write(b"HTTP/1.1 200 OK\r\nX-A: ")
    while not h.stop.wait(0.05):
        h.wfile.write(b"x")


def _endless(h: Handler) -> None:
    h.send_response(200)
    h.end_headers()
    while not h.stop.is_set():
        h.wfile.write(b"x" * 65_536)


def _continue(h: Handler) -> None:
    while not h.stop.wait(0.01):
        h.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")


ANSWERS: dict[str, Answer] = {
    "/page": lambda h: h.give(PAGE, Content_Type="text/html; charset=utf-8"),
    "/moved": _moved("/page"),
    "/moved-relative": _moved("page"),
    "/in-a-circle": _moved("/in-a-circle"),
    "/nowhere": lambda h: h.give(b"", 302),
    "/gone": lambda h: h.give(b"no", 404),
    "/bomb": lambda h: h.give(BOMB, Content_Encoding="gzip"),
    "/packed": lambda h: h.give(gzip.compress(PAGE), Content_Encoding="gzip"),
    "/no-gzip": lambda h: h.give(b"plain", Content_Encoding="gzip"),
    "/short": lambda h: (h.give(b"<p>", Content_Length="5000"), setattr(h, "close_connection", True))[0],
    "/no-http": lambda h: h.wfile.write(b"SSH-2.0-OpenSSH\r\n") and setattr(h, "close_connection", True),
    "/stall": lambda h: h.stop.wait(30) and None,
    "/drip": _drip,
    "/drip-head": _drip_head,
    "/endless": _endless,
    "/100": _continue,
    "/many-heads": lambda h: h.wfile.write(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 100_000) and None,
}
for _name, _to in {
    "loopback": "http://127.0.0.1/",
    "loopback-name": "http://localhost/",
    "loopback-6": "http://[::1]/",
    "metadata": "http://169.254.169.254/latest/meta-data/",
    "ten": "http://10.0.0.7/",
    "carrier": "http://100.64.0.1/",
    "mapped": "http://[::ffff:10.0.0.7]/",
    "nat64": "http://[64:ff9b::a00:7]/",
    "number": "http://2130706433/",
    "octal": "http://0177.0.0.1/",
    "file": "file:///etc/passwd",
    "no-scheme": "//127.0.0.1/",
    "user": "http://news.example@10.0.0.7/",
    "port": "http://news.example:22/",
}.items():
    ANSWERS[f"/to-{_name}"] = _moved(_to)


@contextmanager
def serving() -> Iterator[tuple[str, AskLimits]]:
    """The address of the server by its name, and limits under which its host counts as public."""
    Handler.stop.clear()
    server = ThreadingHTTPServer((HOST, 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    port = server.server_address[1]
    limits = AskLimits(
        bytes=1_000_000,
        may_ask=lambda ip: ip == HOST or public(ip),
        ports=frozenset({80, 443, port}),
        resolve=_by_table,
    )
    try:
        yield f"http://{NAME}:{port}", limits
    finally:
        Handler.stop.set()
        server.shutdown()
        server.server_close()


def _by_table(host: str, port: int) -> list[str]:
    """Names of the test; an address as text is what the system makes of it."""
    from peaceops.claims.reading.guard import resolve

    return [HOST] if host == NAME else resolve(host, port)
