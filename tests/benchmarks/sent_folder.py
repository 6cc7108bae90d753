"""What a first round over a large folder of sent mail costs: seconds of one core, and what is kept of it."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from benchmarks.instruments import resident_mib
from sendward.learning.passes import Learner
from sendward.learning.work import Place, work
from sendward.mailstores.detect import detect_kind, find_stores
from sendward.system.paths import Paths
from sendward.watchlists.build import ListChoice, load_engine
from support.mail_folders import maildir

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.learning.memory import Memory
    from sendward.learning.store import LearningStore
    from sendward.watchlists.build import LoadedEngine

MESSAGES = 50_000
PEOPLE, DOMAINS = 6_143, 1_618
"""Of a person on public lists who sent as many."""
YEARLY = 6_000
"""Sent by somebody who writes much: some 16 a day."""
WANTED_S, WANTED_MB = 10, 2
WANTED_YEAR_S, WANTED_MIB = 120, 20
NOW = datetime(2026, 11, 1, tzinfo=UTC)
OWN = "me@clinic.example.org"
KEY = b"k" * 32
ME = f"Me <{OWN}>"
_SEPARATOR = b"From - Mon Nov 23 10:00:00 2026\n"


@dataclass(frozen=True, slots=True)
class Load:
    """A kind of person, by whom a message goes to."""

    name: str
    sizes: tuple[int, ...]
    """Recipients of a message, each as often as the others."""


LOADS = (
    Load("an office's, 3 recipients each", (1, 1, 1, 2, 2, 3, 4, 10)),
    Load("a mailing list's, 13 recipients each", (1, 2, 4, 8, 12, 16, 21, 40)),
)


def measure_learning(messages: int = MESSAGES) -> Iterator[Figure]:
    """A first round over each load in each kind of folder, with the judging of its domains."""
    with tempfile.TemporaryDirectory(prefix="sendward-bench-") as name:
        engine = load_engine(ListChoice(), Paths.under(Path(name) / "app"))
        for number, load in enumerate(LOADS):
            for kind, write in (("a Maildir", _write_maildir), ("an mbox", _write_mbox)):
                file = Path(name) / f"learned {kind} {number}"
                with tempfile.TemporaryDirectory(prefix="sendward-bench-") as place:  # some 250 MB
                    folder = write(Path(place) / "Sent", some_sent(load, messages))
                    took_s, learned = _learn(folder, file, engine)
                what = f"{learned:,} sent messages in {kind}, {load.name}: learned, of one core"
                yield Figure(what, took_s, "s", WANTED_S)
            yield Figure("… and what is kept of them", file.stat().st_size / 1e6, "MB", WANTED_MB)


def measure_year(days: int = 365) -> Iterator[Figure]:
    """A year of mail with a round after each day, in a process of its own: time of a core, memory, disk."""
    script = f"from benchmarks.sent_folder import live_a_year; live_a_year({days})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    took_s, longest_s, before, after, size = map(float, done.stdout.split())
    what = f"a year of {YEARLY:,} sent messages in an mbox, {days} daily rounds: learned, of one core"
    yield Figure(what, took_s, "s", WANTED_YEAR_S)
    yield Figure("… the longest round", longest_s, "s", WANTED_S)
    yield Figure("… memory over that of the first round", after - before, "MiB", WANTED_MIB)
    yield Figure("… and what is kept of it", size / 1e6, "MB", WANTED_MB)


def live_a_year(days: int) -> None:
    """Print what ``measure_year`` reads: seconds in all and of the longest round, MiB twice, bytes kept."""
    with tempfile.TemporaryDirectory(prefix="sendward-bench-") as name:
        engine = load_engine(ListChoice(), Paths.under(Path(name) / "app"))
        folder, file = Path(name) / "Sent", Path(name) / "learned"
        messages = some_sent(LOADS[0], YEARLY)
        took: list[float] = []
        before = 0.0
        for day in range(days):
            with folder.open("ab") as mbox:
                for content in islice(messages, YEARLY * (day + 1) // days - YEARLY * day // days):
                    mbox.write(_SEPARATOR + content + b"\n")
            took.append(_learn(folder, file, engine)[0])
            before = before or resident_mib(os.getpid())
        print(sum(took), max(took), before, resident_mib(os.getpid()), file.stat().st_size)


def _learn(folder: Path, file: Path, engine: LoadedEngine) -> tuple[float, int]:
    """The seconds of one core that a worker needs, and how many messages were learned."""
    learned = 0

    def do(store: LearningStore, memory: Memory) -> tuple[str, ...]:
        nonlocal learned
        learner = Learner(store, memory, (), lambda: NOW)
        (found,) = find_stores(folder, detect_kind(folder))
        learned = learner.read(found).learned
        return ()

    began = time.thread_time()
    work(Place(file, KEY, engine, lambda: NOW), do)
    return time.thread_time() - began, learned


def some_sent(load: Load, count: int) -> Iterator[bytes]:
    """Messages of eight years, the oldest first, the same in every run; a body has some thousand bytes."""
    chance = random.Random(f"{load.name} {count}")  # noqa: S311  # test data, no secret
    people = _people()
    groups = [[_drawn(people, chance) for _ in range(chance.choice(load.sizes))] for _ in range(3_000)]
    text = "All of it is only here to be passed over, line by line.\n" * 150
    at = NOW - timedelta(days=8 * 365)
    step = (NOW - at) / (count + 1)
    for number in range(count):
        at += step
        group = list(groups[int(len(groups) * chance.random() ** 2)])
        if chance.random() < 0.3:  # somebody else, too
            group.append(_drawn(people, chance))
        first, *rest = dict.fromkeys(group)
        is_reply = chance.random() < 0.7
        lines = [
            f"Message-ID: <{chance.getrandbits(128):032x}@clinic.example.org>",
            f"Date: {format_datetime(at)}",
            "MIME-Version: 1.0",
            "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.4.0",
            f"Subject: {'Re: ' if is_reply else ''}Message {number}",
            f"To: {first}",
            *([f"Cc: {_folded(rest)}"] if rest else []),
            "Content-Language: en-US, de-DE",
            f"From: {ME}",
        ]
        if is_reply:
            thread = [f"<{chance.getrandbits(100):025x}@north.example>" for _ in range(3)]
            lines += [f"References: {' '.join(thread)}", f"In-Reply-To: {thread[-1]}"]
        lines += ["Content-Type: text/plain; charset=UTF-8; format=flowed", "Content-Transfer-Encoding: 8bit"]
        yield "\n".join([*lines, "", text[: chance.randint(80, len(text))]]).encode()


@cache
def _people() -> tuple[str, ...]:
    """Whom somebody writes to, as they stand in a header, the most usual first."""
    chance = random.Random(50)  # noqa: S311  # test data, no secret

    def word(shortest: int, longest: int) -> str:
        size = chance.randint(shortest, longest)
        return "".join(chance.choice("bdfgklmnprstvw" if n % 2 else "aeiou") for n in range(size))

    endings = ("com", "org", "net", "de", "co.uk", "nl", "com.au", "fr", "io", "ca")
    houses = [f"{word(4, 12)}.{chance.choice(endings)}" for _ in range(DOMAINS)]
    names = [word(3, 7).title() for _ in range(400)]
    found = []
    for number in range(PEOPLE):
        first, last = chance.choice(names), word(4, 10)
        house = houses[number] if number < DOMAINS else _drawn(houses, chance)
        address = chance.choice((f"{first}.{last}", f"{first[0]}{last}", last)).lower() + f"@{house}"
        ways = (f"{first} {last.title()} <{address}>",) * 4 + (
            address,
            f'"{last.title()}, {first}" <{address}>',
            f'"{first} {last.title()}" <{address}>',
            f"=?UTF-8?Q?{first}_M=C3=BCller?= <{address}>",
        )
        found.append(chance.choice(ways))
    return tuple(found)


def _drawn(many: tuple[str, ...] | list[str], chance: random.Random) -> str:
    """One of them, the first ones far more often than the last."""
    return many[int(len(many) * chance.random() ** 2)]


def _folded(recipients: list[str]) -> str:
    return ",\n ".join(recipients)


def _write_maildir(path: Path, messages: Iterator[bytes]) -> Path:
    folder = maildir(path)
    for number, content in enumerate(messages):
        (folder / "cur" / f"17000{number}.M{number}P1.host:2,S").write_bytes(content)
    return folder


def _write_mbox(path: Path, messages: Iterator[bytes]) -> Path:
    with path.open("wb") as file:
        for content in messages:
            file.write(_SEPARATOR + content + b"\n")
    return path
