"""Vega-Lite in a process of its own, which starts while the facts are still being read.

Starting it takes longer than drawing every chart of a review; on a second core that time costs the reader nothing.
The process reads one line of JSON specifications at a time and answers with one line of SVG texts.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from queue import SimpleQueue

FIRST = '{"data": {"values": [{"x": 1}]}, "mark": "bar", "encoding": {"x": {"field": "x", "type": "quantitative"}}}'


@dataclass(frozen=True, slots=True)
class Engine:
    """The running process, and the lines on their way to it: a thread writes them, so that nobody waits for a process
    that is still starting."""

    process: subprocess.Popen[str]
    lines: SimpleQueue[str]


@cache
def start() -> Engine:
    """The running engine; started at the first call."""
    command = [sys.executable, "-P", __file__]  # as a file of its own: the package is not needed there
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    engine = Engine(process, SimpleQueue())
    threading.Thread(target=_write, args=(engine,), daemon=True).start()
    return engine


def _write(engine: Engine) -> None:
    assert engine.process.stdin is not None
    while True:
        engine.process.stdin.write(engine.lines.get())
        engine.process.stdin.flush()


def send(specifications: Sequence[str]) -> None:
    """Hand over Vega-Lite specifications; `receive` waits for what is drawn."""
    start().lines.put(json.dumps(list(specifications)) + "\n")


def receive() -> list[str]:
    """The SVG of each specification of the oldest batch handed over and not yet received, in order. The same
    specification gives the same bytes."""
    process = start().process
    assert process.stdout is not None
    answer = process.stdout.readline()
    if not answer:
        raise RuntimeError("the chart engine stopped before it answered")
    return list(json.loads(answer))


def serve() -> None:
    """Answer lines of specifications until the input ends. The first, small chart makes the engine ready."""
    import vl_convert

    vl_convert.vegalite_to_svg(FIRST)
    for line in sys.stdin:
        drawn = [vl_convert.vegalite_to_svg(specification) for specification in json.loads(line)]
        print(json.dumps(drawn), flush=True)


if __name__ == "__main__":
    serve()
