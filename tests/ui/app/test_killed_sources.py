"""A draft is seen by the next start that was on its way to the guard when the process was killed."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from support import killed_sources
from support.mail_folders import drop_into_maildir, maildir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


@contextmanager
def running(home: Path, word: str) -> Iterator[Callable[[str], list[str]]]:
    """The program, killed at the end; gives what waits until a line begins with a word, and all up to it."""
    with subprocess.Popen(
        [sys.executable, killed_sources.__file__, str(home), word],
        stdout=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    ) as program:

        def until(word: str) -> list[str]:
            assert program.stdout is not None
            said: list[str] = []
            for line in program.stdout:
                said.append(line.strip())
                if line.startswith(word):
                    return said
            message = f"it ended after {said}"
            raise AssertionError(message)

        try:
            yield until
        finally:
            program.kill()


def save(home: Path, address: str) -> None:
    drop_into_maildir(home / "Drafts", f"To: {address}\nSubject: {address}\n\nx\n".encode())


def test_a_draft_on_its_way_when_the_program_is_killed_is_looked_at_by_the_next_start(tmp_path: Path) -> None:
    maildir(tmp_path / "Drafts")
    with running(tmp_path, "go") as until:
        until("watching")
        save(tmp_path, "first@army.ml")
        until("remembered")
    with running(tmp_path, "hang") as until:
        until("watching")
        save(tmp_path, "lost@army.ml")
        until("judging lost@army.ml")
    with running(tmp_path, "go") as until:
        assert set(until("remembered")) >= {"unseen lost@army.ml"}
    with running(tmp_path, "go") as until:
        said = until("watching")
        save(tmp_path, "last@army.ml")
        said += until("remembered")
    assert [line for line in said if "army" in line] == ["taken last@army.ml"]
