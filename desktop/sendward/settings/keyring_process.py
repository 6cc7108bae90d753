"""Process that talks to the keyring: question and answer as JSON, through pipes nobody else reads.

The libraries behind a keyring stay in memory once they are loaded, some 12 MB for one answer; and a keyring
that hangs in a prompt blocks only that process.
"""

from __future__ import annotations

import enum
import json
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable


class KeyringProblem(enum.StrEnum):
    """Problem that the keyring's process reports."""

    ABSENT = "absent"
    FORGETFUL = "forgetful"
    """The keyring does not keep what is put into it."""
    FAILED = "failed"


T = TypeVar("T")


def answer_within(ask: Callable[[], T], patience_s: float) -> T | None:
    """Call ``ask`` on a thread of its own; returns its result, None after ``patience_s`` seconds.

    ``ask`` must raise nothing. The thread is abandoned when the time is over.
    """
    answers: queue.SimpleQueue[T] = queue.SimpleQueue()
    threading.Thread(target=lambda: answers.put(ask()), name="sendward-keyring", daemon=True).start()
    try:
        return answers.get(timeout=patience_s)
    except queue.Empty:
        return None


SAFE_PATH = "-P"
"""Option that keeps ``python -c`` from loading modules from the current folder, which may hold anybody's
``keyring.py`` (Python's documentation, "Command line")."""


_PACKAGES = str(Path(__file__).resolve().parents[2])
"""The folder with this very package, which a distribution's package keeps out of Python's own path."""
PROGRAM = f"""
import sys
sys.path.insert(0, {_PACKAGES!r})
from sendward.settings.keyring_program import main
main()
"""
JOURNAL_KEY = "journal-key"
"""Request for the journal's key; ``get``, ``set`` and ``delete`` are those for accounts."""


class KeyringProcessError(Exception):
    """The process did not start, failed, or answered no JSON; the text is the kind of error."""


def can_start_process() -> bool:
    """Whether there is a Python to start; a bundled (frozen) program has none."""
    return not getattr(sys, "frozen", False)


class KeyringCall:
    """One question, from when it is put to the program until its answer is there, or it is given up."""

    def __init__(self, question: object) -> None:
        self._question = json.dumps(question).encode()
        self._starting = threading.Lock()
        """So that no program is started after ``give_up``, and none missed by it."""
        self._program: subprocess.Popen[bytes] | None = None
        self._is_given_up = False

    def answer(self, patience_s: float | None = None) -> Any:  # noqa: ANN401  # whatever JSON holds
        """Run the program with the question on its standard input; returns its answer. To be called once.

        Raises TimeoutError after ``patience_s`` seconds (None: it is waited for), else KeyringProcessError.
        """
        try:
            with self._start() as program:
                try:
                    answer, _ = program.communicate(self._question, patience_s)
                finally:
                    program.kill()
            if program.returncode:
                raise KeyringProcessError("CalledProcessError")
            return json.loads(answer)
        except subprocess.TimeoutExpired as error:
            raise TimeoutError from error
        except (OSError, subprocess.SubprocessError, ValueError, RecursionError) as error:
            raise KeyringProcessError(type(error).__name__) from error

    def give_up(self) -> None:
        """Let nobody wait for the answer any longer: who does is told KeyringProcessError."""
        with self._starting:
            self._is_given_up = True
            if self._program is not None:
                self._program.kill()

    def _start(self) -> subprocess.Popen[bytes]:
        with self._starting:
            if self._is_given_up:
                raise KeyringProcessError("given up")
            self._program = subprocess.Popen(
                [sys.executable, SAFE_PATH, "-c", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
            return self._program


def ask_process(question: object, patience_s: float) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return the answer of the program within ``patience_s`` seconds; raises as ``KeyringCall.answer``."""
    return KeyringCall(question).answer(patience_s)
