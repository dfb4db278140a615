"""Search beside its peers: keyword queries on real rulings, and known provisions in a pool made up from them.

``bench/search.py --provisions 1000000`` takes the large pool; ``--only rulings`` or ``pool`` one of
the two. Times are the processor's. The rulings are read from the folder named in ROGATORY_SEARCH_SOURCES.
"""

import argparse
import json
import os
import resource
import statistics
import tempfile
import time
from pathlib import Path

import figures
import search_peers
from search_peers import Peer
from search_pool import KINDS, Query, provisions, queries

HERE = Path(__file__).resolve()
SOURCES = Path(
    os.environ.get("ROGATORY_SEARCH_SOURCES", "") or HERE.parents[2] / "shared" / "sources" / "search"
)
RULINGS = SOURCES / "algerian-rulings.docs.jsonl"


def main() -> None:
    """The two measurements, each in a folder that goes away."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--provisions", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", choices=["rulings", "pool"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rogatory-search-") as folder:
        if arguments.only != "pool":
            _rulings(Path(folder) / "rulings")
        if arguments.only != "rulings":
            _pool(Path(folder) / "pool", arguments.provisions, arguments.queries, arguments.seed)


def _rulings(folder: Path) -> None:
    """Recall at ten and mean reciprocal rank of keyword queries whose rulings are known."""
    if not RULINGS.exists():
        print(f"skipped: no rulings in {SOURCES}")
        return
    lines = [json.loads(line) for line in RULINGS.read_text(encoding="utf-8").splitlines()]
    texts = [f"{one['title']}\n{one['text']}" for one in lines]
    asked, wanted = _judged({str(one["id"]): number for number, one in enumerate(lines)})
    with search_peers.postgresql_server() as address:
        peers = _peers(texts, folder)
        peers += [search_peers.postgresql(texts, address)] if address else []
        for peer in peers:
            _recall(peer, asked, wanted)


def _judged(numbers: dict[str, int]) -> tuple[dict[str, str], dict[str, set[int]]]:
    asked, wanted = {}, {}
    for line in (SOURCES / "algerian-rulings.queries.jsonl").read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        asked[one["qid"]] = one["question"]
    for line in (SOURCES / "algerian-rulings.qrels.tsv").read_text(encoding="utf-8").splitlines():
        query, _, ruling, grade = line.split("\t")
        if int(grade) and ruling in numbers:
            wanted.setdefault(query, set()).add(numbers[ruling])
    return {query: text for query, text in asked.items() if query in wanted}, wanted


def _recall(peer: Peer, asked: dict[str, str], wanted: dict[str, set[int]]) -> None:
    recalls, ranks, taken = [], [], []
    for query, text in asked.items():
        started = time.process_time()
        found = peer.search(text)
        taken.append(time.process_time() - started)
        right = [place for place, number in enumerate(found, 1) if number in wanted[query]]
        recalls.append(len(right) / len(wanted[query]))
        ranks.append(1 / right[0] if right else 0.0)
    told = (
        f"recall@10 {statistics.mean(recalls):.3f}, MRR {statistics.mean(ranks):.3f}, p95 {_p95(taken):.1f} ms"
    )
    figures.say(f"rulings, {len(asked)} queries, {peer.name}", told)


def _pool(folder: Path, count: int, asked: int, seed: int) -> None:
    """Known provisions: how often they are among the first ten (a phrase: the first), how fast, how large."""
    rulings = RULINGS if RULINGS.exists() else None
    if rulings is None:
        print(f"no rulings in {SOURCES}: the pool is of words made up")
    texts = list(provisions(count, rulings))
    made = {kind: queries(texts, asked, kind, seed) for kind in KINDS}
    peers = _peers(texts, folder) if count <= 100_000 else _two(texts, folder)
    tenths = {peer.name: _known(peer, made, texts) for peer in peers}
    _ratios(peers, tenths, count)


def _known(peer: Peer, made: dict[str, list[Query]], texts: list[str]) -> float:
    """Tell the shares found; returns the 95th percentile over every query, in milliseconds."""
    shares, every = [], []
    for kind, of_kind in made.items():
        hits = 0
        for query in of_kind:
            started = time.process_time()
            found = peer.search(query.text)
            every.append(time.process_time() - started)
            first = {texts[number] for number in found[:1]}
            hits += texts[query.wanted] in first if kind == "phrase" else query.wanted in found
        shares.append(f"{kind} {hits / len(of_kind):.3f}")
    tenth = _p95(every)
    told = f"{', '.join(shares)}; median {statistics.median(every) * 1000:.1f} ms, p95 {tenth:.1f} ms"
    figures.say(f"pool of {len(texts):,}, {peer.name}", told)
    return tenth


def _ratios(peers: list[Peer], tenths: dict[str, float], count: int) -> None:
    mine, stock = peers[0], peers[1]
    told = (
        f"built {mine.rate / stock.rate:.2f} times as fast ({mine.rate:,.0f} a second), "
        f"disk {mine.size / stock.size:.2f} times ({mine.size / 1e6:,.0f} MB), "
        f"p95 {tenths[mine.name] / tenths[stock.name]:.2f} times"
    )
    figures.say(f"pool of {count:,}, ours beside {stock.name}", told)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures.say("memory of the measuring process at most", f"{memory:,.0f} MB")


def _peers(texts: list[str], folder: Path) -> list[Peer]:
    held = search_peers.bm25s(texts, folder / "bm25s")
    return [*_two(texts, folder), search_peers.fts5(texts, folder / "fts5"), *([held] if held else [])]


def _two(texts: list[str], folder: Path) -> list[Peer]:
    return [search_peers.ours(texts, folder / "ours"), search_peers.stock_tantivy(texts, folder / "tantivy")]


def _p95(taken: list[float]) -> float:
    return statistics.quantiles(taken, n=20)[-1] * 1000


if __name__ == "__main__":
    main()
