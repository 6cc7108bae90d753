"""Steps of a run, one after the other, or two rows of them at a time.

Every step is run even if one before it failed: one run shows all there is to mend.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from environment import CHECKOUT, venv_program

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Step:
    """A program of the environment with its arguments, and what the step is called."""

    name: str
    line: tuple[str, ...]


def run_in_turn(steps: Sequence[Step]) -> list[str]:
    """Run the steps, their words on the terminal; returns the names of those that failed."""
    return [step.name for step in steps if _run(step)]


def side_by_side(steps: Sequence[Step], beside: Sequence[Step]) -> list[str]:
    """Run two rows of steps at a time; returns the names of those that failed.

    Those ``beside`` yield to the others, and what they say is printed at the end.
    """
    with tempfile.TemporaryFile() as said, ThreadPoolExecutor(1) as pool:
        others = pool.submit(lambda: [each.name for each in beside if _run(each, said)])
        names = ", then ".join(each.name for each in beside)
        print(f"Beside what follows, and printed after it: {names}", flush=True)
        failed = run_in_turn(steps)
        failed += others.result()
        said.seek(0)
        shutil.copyfileobj(said, sys.stdout.buffer)
        sys.stdout.flush()
    return failed


def _run(step: Step, into: IO[bytes] | None = None) -> int:
    """Run one step, with low priority where its words go ``into`` a file; returns its exit status."""
    _say(f"== {step.name}", into)
    began = time.monotonic()
    line = (*(("nice",) if into else ()), venv_program(step.line[0]), *step.line[1:])
    errors = subprocess.STDOUT if into else None
    status = subprocess.run(line, cwd=CHECKOUT, stdout=into, stderr=errors, check=False).returncode
    _say(f"   {time.monotonic() - began:.1f} s", into)
    return status


def _say(text: str, into: IO[bytes] | None) -> None:
    if into:
        into.write(f"{text}\n".encode())
        into.flush()
    else:
        print(text, flush=True)
