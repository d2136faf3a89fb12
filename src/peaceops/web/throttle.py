"""How many heavy questions an address may ask: a bucket an address, which fills again by the minute."""

from __future__ import annotations

import ipaddress
import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

ROUNDING = 1e-9
MOST_ADDRESSES = 10_000  # that are remembered; the one that asked longest ago is forgotten first


class Throttle:
    """Buckets by address, each of `per_minute` questions."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = float(per_minute), clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def wait(self, address: str) -> int:
        """Take one question of an address: 0 if it may be asked, else the whole seconds until one may."""
        now, key = self._clock(), network(address)
        with self._lock:
            held, since = self._buckets.pop(key, (self._most, now))
            held = min(self._most, held + (now - since) * self._most / 60)
            may = held >= 1 - ROUNDING
            self._buckets[key] = (held - 1 if may else held, now)
            while len(self._buckets) > MOST_ADDRESSES:
                self._buckets.popitem(last=False)
        return 0 if may else max(1, math.ceil((1 - held) * 60 / self._most))

    def __len__(self) -> int:
        return len(self._buckets)


def network(address: str) -> str:
    """An address, or the network of an IPv6 one that one household has."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network(f"{ip}/64", strict=False)) if ip.version == 6 else str(ip)
