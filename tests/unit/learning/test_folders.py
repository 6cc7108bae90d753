"""What several folders teach together: the same in any order, stopped, killed, or with a clock that jumps."""

from __future__ import annotations

import logging
import os
import random
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sendward.learning import passes
from sendward.learning.digests import Digests
from sendward.learning.passes import Learner
from sendward.learning.store import LearningStore
from sendward.mailstores.detect import detect_kind, find_stores
from support.sent_messages import KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from sendward.learning.memory import Memory

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ME = "me@clinic.example.org"
PEOPLE = [f"{name}@{house}.example" for name in ("anna", "ben", "cleo") for house in ("north", "south")]


class Written(NamedTuple):
    """A message as it is written into folders."""

    number: int
    to: tuple[str, ...]
    days_ago: int
    is_reply: bool
    folders: tuple[int, ...]
    """Each folder that has a copy."""

    def text(self) -> str:
        answers = "In-Reply-To: <0@x>\n" if self.is_reply else ""
        date = format_datetime(NOW - timedelta(days=self.days_ago))
        head = f"From: {ME}\nTo: {', '.join(self.to)}\nMessage-ID: <{self.number}@x>\nDate: {date}\n"
        return f"{head}{answers}\nBody\n"


MESSAGES = st.lists(
    st.builds(
        Written,
        st.integers(0, 10_000),
        st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=4, unique=True).map(tuple),
        st.integers(0, 900),
        st.booleans(),
        st.lists(st.integers(0, 2), min_size=1, max_size=3, unique=True).map(tuple),
    ),
    min_size=1,
    max_size=15,
    unique_by=lambda message: message.number,
)
quickly = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


def write(folder: Path, messages: Sequence[Written]) -> list[Path]:
    """A Maildir, an MH folder and an mbox with these."""
    folders = [folder / "maildir", folder / "mh", folder / "mbox"]
    for part in ("cur", "new", "tmp"):
        (folders[0] / part).mkdir(parents=True)
    folders[1].mkdir()
    (folders[1] / ".mh_sequences").touch()
    for message in messages:
        if 0 in message.folders:
            (folders[0] / "cur" / f"1700000000.{message.number}.host:2,S").write_text(message.text())
        if 1 in message.folders:
            (folders[1] / str(message.number + 1)).write_text(message.text())
    in_mbox = [message for message in messages if 2 in message.folders]
    folders[2].write_text(
        "".join(f"From - Tue Nov  3 10:00:00 2026\n{message.text()}\n" for message in in_mbox)
    )
    return folders


def read(
    file: Path,
    folders: Sequence[Path],
    clock: Callable[[], datetime] = lambda: NOW,
    should_stop: Callable[[], bool] = lambda: False,
) -> None:
    """A pass over each of the folders, as after a start."""
    with closing(LearningStore.open(file)) as store:
        learner = Learner(store, store.load(Digests(KEY)), [ME], clock)
        for folder in folders:
            for each in find_stores(folder, kind) if (kind := detect_kind(folder)) else ():
                learner.read(each, should_stop)


def loaded(file: Path) -> Memory:
    with closing(LearningStore.open(file)) as store:
        return store.load(Digests(KEY))


def state(file: Path) -> object:
    memory = loaded(file)
    return (
        {name: repr(tally) for name, tally in memory.domains.items()},
        {person: repr(tally) for person, tally in memory.people.items()},
        memory.pairs,
        memory.groups,
        memory.senders,
    )


@quickly
@given(MESSAGES, st.permutations(range(3)), st.permutations(range(3)))
def test_in_which_order_folders_are_read_makes_no_difference(
    tmp_path_factory: pytest.TempPathFactory, messages: list[Written], one: list[int], other: list[int]
) -> None:
    home = tmp_path_factory.mktemp("order")
    folders = write(home, messages)

    read(home / "one", [folders[number] for number in one])
    read(home / "other", [folders[number] for number in other])

    assert state(home / "one") == state(home / "other")
    assert sum(tally.written for tally in loaded(home / "one").people.values()) == sum(
        len(message.to) for message in messages
    )


@quickly
@given(MESSAGES, st.lists(st.integers(0, 20), max_size=4))
def test_passes_that_are_stopped_anywhere_come_to_the_same(
    tmp_path_factory: pytest.TempPathFactory, messages: list[Written], stops: list[int]
) -> None:
    home = tmp_path_factory.mktemp("stopped")
    folders = write(home, messages)
    read(home / "whole", folders)

    for stop in stops:
        left = iter(range(stop))
        read(home / "stopped", folders, should_stop=lambda left=left: next(left, None) is None)  # type: ignore[misc]  # bound now
    read(home / "stopped", folders)

    assert state(home / "stopped") == state(home / "whole")


@quickly
@given(MESSAGES, st.lists(st.integers(-40_000, 40_000), min_size=1, max_size=3))
@example([Written(0, ("anna@north.example",), 0, is_reply=False, folders=(0,))], [-20_782])  # before 1970
def test_a_clock_that_jumps_loses_and_doubles_no_message(
    tmp_path_factory: pytest.TempPathFactory, messages: list[Written], days: list[int]
) -> None:
    home = tmp_path_factory.mktemp("clock")
    folders = write(home, messages)

    for jump in [*days, 0]:
        read(home / "learned", folders, lambda jump=jump: NOW + timedelta(days=jump))  # type: ignore[misc]  # bound now

    memory = loaded(home / "learned")
    for name in ("north.example", "south.example"):
        wanted = sum(any(to.endswith(name) for to in message.to) for message in messages)
        tally = memory.domains.get(name)
        assert (tally.written if tally else 0) == wanted
        assert tally is None or tally.first <= tally.last


def test_what_comes_while_the_clock_is_years_ahead_is_read_once_it_is_right_again(tmp_path: Path) -> None:
    first, second = (Written(n, (PEOPLE[n],), 1, is_reply=False, folders=(0, 1, 2)) for n in (0, 1))
    folders = write(tmp_path / "before", [first])
    read(tmp_path / "learned", folders, lambda: NOW + timedelta(days=5000))
    later = write(tmp_path / "after", [first, second])
    for old, new in zip(folders, later, strict=True):
        if old.is_dir():
            for file in (new / "cur").iterdir() if (new / "cur").is_dir() else new.iterdir():
                (old / file.relative_to(new)).write_bytes(file.read_bytes())
        else:
            old.write_bytes(new.read_bytes())

    read(tmp_path / "learned", folders)

    assert {name: each.written for name, each in loaded(tmp_path / "learned").domains.items()} == {
        "north.example": 1,
        "south.example": 1,
    }


@quickly
@given(MESSAGES, st.sampled_from(PEOPLE), st.integers(0, 900), st.permutations(range(3)))
def test_of_what_was_forgotten_only_what_is_sent_later_counts(
    tmp_path_factory: pytest.TempPathFactory,
    messages: list[Written],
    person: str,
    days_ago: int,
    order: list[int],
) -> None:
    home = tmp_path_factory.mktemp("forgotten")
    folders = write(home, messages)
    read(home / "learned", [folders[order[0]]])
    domain = person.rpartition("@")[2]
    with closing(LearningStore.open(home / "learned")) as store:
        memory = store.load(Digests(KEY))
        at = NOW - timedelta(days=days_ago)
        store.forget_domain(memory, domain, at)
        store.forget_person(memory, Digests(KEY).person(person), at)

    read(home / "learned", [folders[number] for number in order])

    memory = loaded(home / "learned")
    is_new = [m for m in messages if m.days_ago < days_ago and order[0] not in m.folders]
    to_domain = [m for m in is_new if any(to.endswith(domain) for to in m.to)]
    tally, known = memory.domains.get(domain), memory.people.get(Digests(KEY).person(person))
    assert (tally.written if tally else 0) == len(to_domain)
    assert (known.written if known else 0) == sum(person in m.to for m in is_new)


KILLED = """
import sys
from pathlib import Path
from sendward.learning import passes
from unit.learning.test_folders import read
passes.BATCH = 5
def should_stop():
    print("read", flush=True)
    return False
read(Path(sys.argv[1]), [Path(each) for each in sys.argv[2:]], should_stop=should_stop)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
@pytest.mark.parametrize("seed", range(3))
def test_passes_over_folders_that_are_killed_lose_nothing_and_double_nothing(
    tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311  # test data, no secret
    messages = [
        Written(n, tuple(chance.sample(PEOPLE, 2)), n, is_reply=False, folders=(chance.randrange(3), 2))
        for n in range(90)
    ]
    folders = write(tmp_path, messages)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, "tests"])}
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, tmp_path / "killed", *folders],
            stdout=subprocess.PIPE,
            env=environment,
        ) as child:
            assert child.stdout is not None
            for _, _line in zip(range(chance.randrange(1, 150)), child.stdout, strict=False):
                pass
            child.kill()

    read(tmp_path / "killed", folders)

    read(tmp_path / "whole", folders)
    assert state(tmp_path / "killed") == state(tmp_path / "whole")


def test_nothing_of_whom_is_written_to_stands_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    messages = [Written(n, tuple(PEOPLE), n, is_reply=False, folders=(0, 1, 2)) for n in range(5)]
    folders = write(tmp_path, messages)
    with caplog.at_level(logging.DEBUG):
        read(tmp_path / "learned", folders)
        (tmp_path / "learned").write_bytes(b"damaged" * 500)
        read(tmp_path / "learned", folders)

    assert not any(word in caplog.text for word in ("north.example", "anna", "clinic"))


def test_a_batch_has_a_bound_of_recipients_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passes, "BATCH_RECIPIENTS", 8)
    saved: list[int] = []
    save = LearningStore.save

    def counting(store: LearningStore, memory: Memory, *rest: object, **more: object) -> None:
        saved.append(len(memory.changes.messages))
        save(store, memory, *rest, **more)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(LearningStore, "save", counting)
    messages = [Written(n, tuple(PEOPLE[:4]), n, is_reply=False, folders=(1,)) for n in range(6)]

    read(tmp_path / "learned", write(tmp_path, messages))

    assert max(saved) == 2


@pytest.mark.parametrize("date", ["", "Date: yesterday\n", "Date: Mon, 01 Jan 2096 10:00:00 +0000\n"])
def test_what_was_forgotten_is_not_learned_again_from_a_message_that_does_not_say_when_it_was_sent(
    tmp_path: Path, date: str
) -> None:
    folder = tmp_path / "Sent"
    folder.mkdir()
    message = f"From: {ME}\nTo: anna@clinic.example\nMessage-ID: <1@x>\n{date}\nBody\n"
    (folder / "1.eml").write_text(message)
    assert list(read_folder(tmp_path, NOW).domains) == ["clinic.example"]
    with closing(LearningStore.open(tmp_path / "learned")) as store:
        store.load(Digests(KEY))
        store.forget_all(NOW + timedelta(minutes=1))

    later = NOW + timedelta(minutes=2)
    assert read_folder(tmp_path, later).domains == {}
    since = message.replace("<1@x>\n" + date, f"<2@x>\nDate: {format_datetime(later)}\n")
    (folder / "2.eml").write_text(since)
    assert list(read_folder(tmp_path, later).domains) == ["clinic.example"]


def test_no_name_of_a_message_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "Sent"
    folder.mkdir()
    (folder / "To Anna about the diagnosis.eml").write_text(f"From: {ME}\nTo: anna@clinic.example\n\nBody\n")

    read_folder(tmp_path, NOW)

    assert b"diagnosis" not in (tmp_path / "learned").read_bytes()


def read_folder(folder: Path, now: datetime) -> Memory:
    """What is known once the sent mail below ``folder`` has been read."""
    with closing(LearningStore.open(folder / "learned")) as store:
        learner = Learner(store, store.load(Digests(KEY)), (), lambda: now)
        kind = detect_kind(folder / "Sent")
        for each in find_stores(folder / "Sent", kind) if kind else ():
            learner.read(each)
        return store.load(Digests(KEY))
