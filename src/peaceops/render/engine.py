"""Vega-Lite in a process of its own, which starts while the facts are still being read.

Starting it takes longer than drawing every chart of a review; on a second core that time costs the reader nothing.
The process reads one line of JSON specifications at a time and answers with one line of SVG texts.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from functools import cache

FIRST = '{"data": {"values": [{"x": 1}]}, "mark": "bar", "encoding": {"x": {"field": "x", "type": "quantitative"}}}'


@cache
def start() -> subprocess.Popen[str]:
    """The running engine; started at the first call."""
    command = [sys.executable, "-c", "from peaceops.render.engine import serve; serve()"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")


def send(specifications: Sequence[str]) -> None:
    """Hand over Vega-Lite specifications; `receive` waits for what is drawn."""
    engine = start()
    assert engine.stdin is not None
    engine.stdin.write(json.dumps(list(specifications)) + "\n")
    engine.stdin.flush()


def receive() -> list[str]:
    """The SVG of each specification handed over last, in order. The same specification gives the same bytes."""
    engine = start()
    assert engine.stdout is not None
    answer = engine.stdout.readline()
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
