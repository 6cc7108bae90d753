"""A program that is killed again and again while it writes what Sendward writes, and looks after each kill.

    python killed_often.py FOLDER ROUNDS SEED

A child asks, answers, changes a setting, remembers a draft and keeps a policy, round and round, until it is
killed at some moment. Then the journal has to fit, its mark included, and every other file to be whole. Says
``killed N times`` at the end; anything that is not so ends it with a traceback.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import NoReturn

from sendward.guard.guard import Guard
from sendward.journal.errors import JournalMissingError
from sendward.journal.journal import Journal
from sendward.journal.verify import Standing, verify
from sendward.mailstores.message_files import EmlFolder
from sendward.mailstores.store import Mark
from sendward.model import Decision, Outcome
from sendward.settings.file import changed_text
from sendward.settings.options import DRAFTS, KEEP
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.private_json import read_private_json
from support.guarding import DISMISSED, NOON, FakeClock, RecordingAsker, sighting, verdict

KEY = b"k" * 32
LONGEST_S = 0.06
"""A child gets no further: dozens of writes."""
ANEW_EVERY = 40
"""Kills after which it begins with nothing: a long journal is verified slowly."""
USE = Decision(Outcome.CORRECTED, corrected_to="somebody@army.mil")


def write_on(folder: Path, turn: int) -> NoReturn:
    journal = Journal.open(folder / "journal.sqlite3", KEY, mark=folder / "journal.mark")
    clock = FakeClock(NOON + timedelta(days=turn))
    guard = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
    settings = Settings.load(folder / "settings.toml")
    store, memory = EmlFolder(folder), DraftMemory(folder / "drafts.json")
    number = 0
    while True:
        number += 1
        text = f"{turn}-{number}@army.ml"
        case = guard.submit(sighting(text, message=text))
        if case is None:
            raise SystemExit(f"{text} was not asked about")
        guard.resolve(case.id, {text: USE if number % 2 else DISMISSED})
        if number % 3 == 0:
            guard.submit(sighting(text.replace(".ml", ".mil"), message=text))
        if number % 5 == 0:
            guard.submit(replace(sighting(text, message=f"unseen {text}"), went_unseen=True))
        if number % 7 == 0:
            journal.delete_before(clock() - timedelta(days=3), clock())
        settings.set(DRAFTS, value=bool(number % 2))
        settings.set(KEEP, timedelta(days=number))
        settings.save()
        memory.remember(store, text, Mark(number, 1, 1, 1), f"draft:{text}")
        memory.save()
        tables = {"revision": turn * 10_000 + number, "locked": ["sources.drafts"]}
        Policy.of(tables, "policy.toml").remember(folder / "last.toml")


def kill_one(folder: Path, turn: int, after_s: float) -> None:
    child = os.fork()  # type: ignore[attr-defined,unused-ignore]  # POSIX
    if not child:
        write_on(folder, turn)
    time.sleep(after_s)  # a kill comes at any moment, and not when something has happened
    os.kill(child, signal.SIGKILL)  # type: ignore[attr-defined,unused-ignore]  # POSIX
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):  # type: ignore[attr-defined,unused-ignore]  # POSIX
        raise SystemExit("the program ended by itself")


def look(folder: Path) -> None:
    journal = folder / "journal.sqlite3"
    if journal.exists() and journal.stat().st_size:
        # killed before its tables were there, it holds nothing yet; its mark would tell of one that did
        with contextlib.suppress(JournalMissingError):
            found = verify(journal, KEY, folder / "journal.mark")
            assert found.standing is Standing.FITS, found
        with Journal.open(journal, KEY, mark=folder / "journal.mark") as opened:
            assert not opened.notice, opened.notice
    assert Settings.load(folder / "settings.toml").problems == ()
    with contextlib.suppress(FileNotFoundError):
        assert isinstance(read_private_json(folder / "drafts.json"), dict)
    kept = Policy.load(folder / "none.toml", folder / "last.toml")
    assert not kept.is_unknown, kept.problems
    if (folder / "last.toml").exists():
        assert kept.locked == {"sources.drafts"}


def main(folder: Path, rounds: int, seed: int) -> None:
    # what is loaded at the first write is loaded once, and not by each child
    changed_text("", {"sources.drafts": True})
    moment = random.Random(seed)  # noqa: S311  # the same moments in every run, as far as a kill allows
    for turn in range(rounds):
        place = folder / str(turn // ANEW_EVERY)
        place.mkdir(exist_ok=True)
        kill_one(place, turn, moment.uniform(0, LONGEST_S))
        look(place)
    print(f"killed {rounds} times")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
