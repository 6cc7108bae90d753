"""Plugin of pytest that writes down each test's outcome as it ends, so that a run that breaks off is no loss.

Beside the lines of `windows_bench`, which starts pytest in Wine with it (``-p outcomes``).
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest

FILE = "SENDWARD_OUTCOMES"
"""Environment variable that names the file; without it nothing is written."""


def pytest_runtest_logstart(nodeid: str) -> None:
    """Note that a test begins: the last one that never ended is the one that broke the run off."""
    _write({"test": nodeid, "outcome": "began"})


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note a part of a test that did not pass, and at its end that the whole is over."""
    if report.skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        _write({"test": report.nodeid, "outcome": "left out", "reason": reason.removeprefix("Skipped: ")})
    elif report.failed:
        _write({"test": report.nodeid, "outcome": "failed", "reason": str(report.longrepr)})
    elif report.when == "call":
        _write({"test": report.nodeid, "outcome": "passed"})


def pytest_collectreport(report: pytest.CollectReport) -> None:
    """Note a module that could not be collected, or left itself out."""
    if report.skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        _write({"test": report.nodeid, "outcome": "left out", "reason": reason.removeprefix("Skipped: ")})
    elif report.failed:
        _write({"test": report.nodeid, "outcome": "failed", "reason": str(report.longrepr)})


def pytest_sessionfinish() -> None:
    """Note that the run has come to its end: Wine gives some crashes the status 0."""
    _write({"test": "", "outcome": "finished"})


def _write(line: dict[str, Any]) -> None:
    file = os.environ.get(FILE)
    if file:
        with Path(file).open("a", encoding="utf-8") as opened:
            opened.write(json.dumps(line) + "\n")
