from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from sendward.journal.verify import Standing, verify
from sendward.model import Outcome, Scope
from support import killed_guard, killed_often
from support.guarding import FakeClock, RecordingAsker, verdict

ROUNDS = 8
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def killed_after(lines: int, path: Path, turn: int, questions: int = 10_000) -> list[str]:
    """What the program said until it was killed, soon after that many lines."""
    with subprocess.Popen(
        [sys.executable, killed_guard.__file__, str(path), str(turn), str(questions)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    ) as program:
        assert program.stdout is not None
        said = [program.stdout.readline() for _ in range(lines)]
        program.kill()
        said += program.stdout.readlines()
    assert all(said), "the program ended by itself"
    # the last line may be half a line
    return [line.strip() for line in said if line.endswith("\n")]


def test_nothing_decided_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    moment = random.Random(20261124)  # noqa: S311  # the same moments in every run, as far as a kill allows
    said: list[str] = []

    for turn in range(ROUNDS):
        said += killed_after(moment.randrange(1, 40), path, turn)
        # reading works before any writer has tidied up
        assert verify(path, killed_guard.KEY).standing is Standing.FITS

    with Journal.open(path, killed_guard.KEY) as journal:
        assert not journal.notice
        Guard(judge=verdict, clock=FakeClock(), asker=RecordingAsker(), ledger=journal)
        lines = [line for record in journal.all_records() for line in record.lines()]
        doubtful = {address.key for address in journal.doubtful()}
        trusted = {trust.key for trust in journal.trusts()}
    asked = {line.recipient for line in lines if line.event == "opened"}
    outcomes = {line.recipient: line.outcome for line in reversed(lines) if line.event == "decided"}
    corrected = {line.recipient for line in lines if line.outcome == Outcome.CORRECTED}
    gone = {line.recipient for line in lines if line.event == "gone"}

    for line in said:
        word, recipient, *outcome = line.split()
        if word == "asked":
            assert recipient in asked
        elif word == "mended":
            assert recipient in corrected
        elif word == "gone":
            assert recipient in gone
        else:
            assert [outcomes[recipient]] == outcome
    # whatever was asked has its answer by now, and only the last question of a run can lack a person's
    assert outcomes.keys() == asked
    unanswered = [recipient for recipient, outcome in outcomes.items() if outcome == Outcome.UNANSWERED]
    assert len(unanswered) <= ROUNDS
    granted = {line.recipient for line in lines if line.event == "decided" and line.scope == Scope.ADDRESS}
    assert trusted == granted
    # each draft still holds the address unless something was seen that ended it
    left = {
        recipient
        for recipient, outcome in outcomes.items()
        if outcome in {Outcome.DISMISSED, Outcome.CORRECTION_COPIED, Outcome.UNANSWERED}
    }
    assert doubtful == left - corrected - gone
    assert verify(path, killed_guard.KEY).standing is Standing.FITS


@pytest.mark.patient
@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_being_written_at_a_kill_is_whole_afterwards(seed: int) -> None:
    """A thousand kills in all."""
    memory = Path("/dev/shm")  # noqa: S108  # where there is such a place: each write is forced onto the disk
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        ended = subprocess.run(
            [sys.executable, killed_often.__file__, folder, "250", str(seed)],
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            check=False,
        )

    assert ended.stdout == "killed 250 times\n", ended.stderr


def test_a_question_still_open_at_a_kill_is_unanswered_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    said = killed_after(1, path, 0, questions=1)

    with Journal.open(path, killed_guard.KEY) as journal:
        guard = Guard(judge=verdict, clock=FakeClock(), asker=RecordingAsker(), ledger=journal)
        newest = journal.records(1)[0].lines()[0]

    assert said == ["asked 0-0@army.ml"]
    assert (newest.recipient, newest.outcome) == ("0-0@army.ml", "unanswered")
    assert guard.open_cases == ()
    assert verify(path, killed_guard.KEY).standing is Standing.FITS
