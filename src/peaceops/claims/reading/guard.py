"""What may be asked for at an address that a stranger wrote: public hosts, few redirects, limited size and time.

The name is resolved here, every address that it has must be a public one, and the connection goes to the very address
that was judged: a name that answers otherwise the second time gains nothing. A redirect is judged like a first address.
The time is one clock over all steps, read before each byte, so that a server that drips gains nothing either.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from peaceops.claims.reading.article import MOST_BYTES
from peaceops.errors import PeaceopsError, refused, shown
from peaceops.words.catalogue import said

LONGEST_ADDRESS = 2_000
PORTS = {"http": 80, "https": 443}
LOCAL_NAT64 = ipaddress.IPv6Network("64:ff9b:1::/48")
Resolve = Callable[[str, int], list[str]]
IP = ipaddress.IPv4Address | ipaddress.IPv6Address


def public(address: str) -> bool:
    """Whether an IP address belongs to the public network: neither private, local, shared, reserved nor multicast, nor
    an IPv6 form that leads to such an IPv4 address."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return ip not in LOCAL_NAT64 and all(
        a.is_global and not a.is_multicast and not a.is_reserved for a in (ip, *_inside(ip))
    )


def _inside(ip: IP) -> list[IP]:
    """The IPv4 addresses that an IPv6 address carries: 6to4, Teredo, NAT64, compatible."""
    if isinstance(ip, ipaddress.IPv4Address):
        return []
    found: list[IP] = [a for a in (ip.sixtofour, *(ip.teredo or ())) if a is not None]
    if int(ip) >> 32 in (0x0064_FF9B << 64, 0):
        found.append(ipaddress.IPv4Address(int(ip) & 0xFFFF_FFFF))
    return found


def resolve(host: str, port: int) -> list[str]:
    """The IP addresses of a host, in the order of the system. Raises OSError for a name that has none."""
    return list(dict.fromkeys(str(i[4][0]) for i in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))


@dataclass(frozen=True, slots=True)
class AskLimits:
    """How much is asked for, in bytes, seconds and redirects; which addresses and ports may be asked; who resolves."""

    bytes: int = MOST_BYTES
    seconds: float = 20.0
    redirects: int = 5
    may_ask: Callable[[str], bool] = public
    ports: frozenset[int] = frozenset(PORTS.values())
    resolve: Resolve = resolve


class Clock:
    """The time that is left for all steps together."""

    def __init__(self, address: str, seconds: float) -> None:
        self._address = address
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds. Raises PeaceopsError where none are left."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise self.over()
        return left

    def over(self) -> PeaceopsError:
        """The error for a server that did not end in time."""
        return refused("address-too-slow", address=shown(self._address), seconds=f"{self._seconds:g}")


def judged(address: str, limits: AskLimits) -> SplitResult:
    """The parts of an address that may be asked for, before its name is resolved.

    Raises PeaceopsError for another scheme, a port of its own, a user's name in it, and what is no address."""
    try:
        parts = urlsplit(address)
        port = port_of(parts)
        host = (parts.hostname or "").encode("idna").decode("ascii") if parts.hostname else ""
    except ValueError:
        parts, port, host = SplitResult("", "", "", "", ""), 0, ""
    odd = next((key for key, is_odd in _faults(address, parts, port, host, limits) if is_odd), None)
    if odd:
        raise refused("address-not-asked", address=shown(address), why=said(f"address-{odd}"))
    return parts


def _faults(address: str, parts: SplitResult, port: int, host: str, limits: AskLimits) -> tuple[tuple[str, bool], ...]:
    """What can be wrong with an address, in the order in which it is said."""
    return (
        ("too-long", len(address) > LONGEST_ADDRESS),
        ("of-another-kind", parts.scheme not in PORTS),
        ("without-a-host", not host),
        ("with-a-user", "@" in parts.netloc),
        ("at-another-port", port not in limits.ports),
    )


def port_of(parts: SplitResult) -> int:
    """The port that an address names, or the usual one of its scheme. Raises ValueError for what is no port."""
    return parts.port or PORTS.get(parts.scheme, 0)


def addresses(parts: SplitResult, limits: AskLimits, clock: Clock) -> list[str]:
    """The IP addresses of the host, every one of them judged.

    Raises PeaceopsError for a name without one, one that is not public, and a resolver that does not answer in time."""
    host, port = parts.hostname or "", port_of(parts)
    found = _resolved(host, port, limits, clock)
    hidden = [a for a in found if not limits.may_ask(a)]
    if hidden:
        raise refused(
            "address-not-asked", address=shown(parts.geturl()), why=said("address-not-public", ip=hidden[0], host=host)
        )
    return found


def _resolved(host: str, port: int, limits: AskLimits, clock: Clock) -> list[str]:
    """What the resolver says, asked on a thread of its own, for it knows no time limit."""
    answer: list[list[str] | OSError | UnicodeError] = []

    def ask() -> None:
        try:
            answer.append(limits.resolve(host, port))
        except (OSError, UnicodeError) as error:
            answer.append(error)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(clock.left())
    if not answer:
        raise clock.over()
    if isinstance(answer[0], list) and answer[0]:
        return answer[0]
    raise refused("address-unknown-host", host=shown(host))
