"""What a map shows: places, and outlines under them. Numbers here are degrees and estimates, drawn and not printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class MapSpot:
    """A place on a map, in degrees (north and east above zero), and its value: None where none is known."""

    name: str
    latitude: float
    longitude: float
    value: float | None

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"name": self.name, "latitude": self.latitude, "longitude": self.longitude, "value": self.value}


@dataclass(frozen=True, slots=True)
class Ground:
    """What a map shows: spots, and outlines under them as rings of points (longitude, latitude). `counted` and `other`
    say in the legend what a spot with and one without a value is. `frame`: what part of the earth is shown, as degrees
    west, east, south and north (of the places and outlines, where it is None)."""

    spots: tuple[MapSpot, ...]
    outlines: tuple[tuple[tuple[float, float], ...], ...]
    counted: str
    other: str
    frame: tuple[float, float, float, float] | None = None

    def to_dict(self) -> dict[str, Any]:
        """As JSON. The outlines are drawing, not data, and are left out."""
        return {"spots": [s.to_dict() for s in self.spots]}
