"""A corpus on an engine, in a process of its own, for the environment of Daft and Ray: what it printed is JSON.

python scaled.py ENGINE FOLDER PATTERN

Ray is two nodes on this machine, each with one worker, started here, joined by their address, and ended by their
handles: `ray stop` would end every Ray process of the machine by its name.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def two_nodes() -> Iterator[str]:
    """The address of a cluster of two nodes."""
    import ray
    from ray.cluster_utils import Cluster

    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
    try:
        cluster.add_node(num_cpus=1)
        yield cluster.address
    finally:
        ray.shutdown()
        cluster.shutdown()


def main(engine: str, folder: str, pattern: str) -> None:
    """Check the files into the folder and print the summary, with how many nodes ran it."""
    import peaceops

    with two_nodes() if engine == "ray" else contextlib.nullcontext("") as address:
        run = peaceops.check_corpus([pattern], folder, engine=engine, processes=2, address=address)
        nodes = 1
        if engine == "ray":
            import ray

            nodes = len([n for n in ray.nodes() if n["Alive"]])
    print(json.dumps(run.to_dict() | {"nodes": nodes}))


if __name__ == "__main__":
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    main(*sys.argv[1:])
