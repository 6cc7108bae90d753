"""The process that asks the keyring for us: question and answer as JSON, through pipes nobody else reads.

The libraries behind a keyring stay in memory once they are loaded, some 12 MB of them for one answer; and a
keyring that hangs in a prompt takes only that process with it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

SAFE_PATH = "-P"
"""Keeps ``python -m`` from loading modules out of the folder we happen to be started in, which may hold
anybody's ``keyring.py`` (Python's documentation, "Command line")."""


class KeyringProcessError(Exception):
    """The process did not start, failed, or answered no JSON; the text is the kind of what happened."""


def can_start_process() -> bool:
    """Whether there is a Python to start: beside a bundled program there is none."""
    return not getattr(sys, "frozen", False)


def ask_process(module: str, question: object, patience_s: float) -> Any:  # noqa: ANN401  # whatever JSON holds
    """What ``module``, run as a program with the question on its standard input, answers.

    Raises TimeoutError after ``patience_s`` seconds, else KeyringProcessError.
    """
    try:
        done = subprocess.run(
            [sys.executable, SAFE_PATH, "-m", module],
            input=json.dumps(question).encode(),
            stdout=subprocess.PIPE,
            timeout=patience_s,
            check=True,
        )
        return json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise TimeoutError from error
    except (OSError, subprocess.SubprocessError, ValueError, RecursionError) as error:
        raise KeyringProcessError(type(error).__name__) from error
