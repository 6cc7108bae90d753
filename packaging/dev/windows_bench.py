"""Run the tests on CPython for Windows under Wine, and say what passed, failed or was left out, and why.

    python3 packaging/dev.py test --windows [PATH…]

Without a path all of ``PARTS`` are run, one after the other. The tests see the installed wheel, not the
checkout's modules. Wine is not Windows: ``packaging/windows/CHECKLIST.md`` has what only a real one shows.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from environment import CHECKOUT, VenvError
from outcomes import FILE
from wine import Wine, windows_path

if TYPE_CHECKING:
    from collections.abc import Sequence

PARTS = (
    "tests/unit/engine",
    "tests/unit/watchlists",
    "tests/unit/learning",
    "tests/unit/mailstores",
    "tests/unit/journal",
    "tests/unit/settings",
    "tests/unit/system",
    "tests/unit/sources",
    "tests/unit/guard",
    "tests/unit/gates",
    "tests/unit/cli",
    "tests/unit/test_model.py",
    "tests/unit/test_qt_only_in_ui.py",
    "tests/upgrades",
    "tests/windows",
    "tests/ui",
)
"""The parts of a whole run. Packages are built on Linux alone: their tests are none of these."""
SILENCE_S = 600.0
"""Seconds without a test's beginning or end after which the interpreter counts as hung.

The timeout of pytest could only end the whole interpreter on Windows. On a machine shared by many the longest
test took more than three minutes.
"""
STORY = "story"
"""The part that is played with real windows, ``tests/support/desktop/windows_story.py``."""
INSTALLER = "installer"
"""The part that is built on Linux, with the bench's interpreter for a stand-in, and tried in Wine."""
SCRIPTS = {
    STORY: ("tests/support/desktop/windows_story.py",),
    INSTALLER: ("packaging/dev/windows_installer.py", "quick"),
}
"""The parts that are scripts of their own, with their arguments."""
MOST_STARTS = 8
"""Times a part is begun again after a test that took the interpreter with it."""
OPTIONS = (
    "-q",
    "--hypothesis-profile=fast",
    "--timeout=0",
    "-m",
    "not slow and not desktop and not patient and not thunderbird",
    "--continue-on-collection-errors",
    "-o",
    "pythonpath=tests packaging packaging/dev packaging/data",
)
POSIX_BY_NATURE = {
    "tests/unit/system/linux": "Linux's own services: D-Bus, inotify, journald",
    "tests/unit/system/test_session_display_server.py": "X11 and Wayland servers and their sockets",
    "tests/unit/cli/test_doctor.py": "it plays services on D-Bus; the story has a doctor that runs",
    "tests/unit/sources/clipboard/test_wayland.py": "Wayland's clipboard",
    "tests/ui/app/test_desktop_session_bus.py": "what desktops say on D-Bus",
    "tests/ui/app/test_suspend_logind.py": "logind says it on D-Bus",
    "tests/ui/settings/test_account_dialog_on_a_server.py": "a Dovecot of its own is the server",
}
"""Modules that cannot even be imported on Windows, and why; single tests say so themselves."""


@dataclass
class Part:
    """The outcomes of one part: for each test the last that was said of it, and the reason."""

    name: str
    outcomes: dict[str, tuple[str, str]] = field(default_factory=dict)
    took_s: float = 0.0

    def count(self, outcome: str) -> int:
        """How many tests ended so."""
        return sum(1 for said, _ in self.outcomes.values() if said == outcome)

    def read(self, file: Path) -> bool:
        """Take in what a run wrote; whether it came to its end.

        A test that began and never ended took the interpreter with it.
        """
        is_whole = False
        for line in file.read_text("utf-8").splitlines() if file.exists() else ():
            said = json.loads(line)
            test, outcome = said["test"], said["outcome"]
            if outcome == "finished":
                is_whole = True
                continue
            if outcome != "passed" or self.outcomes.get(test, ("began", ""))[0] == "began":
                self.outcomes[test] = (outcome, said.get("reason", ""))
        for test, (outcome, _) in list(self.outcomes.items()):
            if outcome == "began":
                self.outcomes[test] = ("failed", "the interpreter ended, or hung, in this test")
        return is_whole


def run_part(wine: Wine, name: str, options: Sequence[str]) -> Part:
    """Run the tests below a path; begun again behind a test that ends the interpreter."""
    part = Part(name)
    began = time.monotonic()
    _log_of(wine, name).write_bytes(b"")
    with tempfile.TemporaryDirectory(prefix="sendward-windows-") as scratch:
        for number in range(MOST_STARTS):
            file = Path(scratch, f"{number}.jsonl")
            before = len(part.outcomes)
            _pytest(wine, name, part, file, options)
            if part.read(file) or len(part.outcomes) == before:
                break
    part.took_s = time.monotonic() - began
    return part


def _pytest(wine: Wine, name: str, part: Part, file: Path, options: Sequence[str]) -> None:
    done = [word for test in part.outcomes for word in ("--deselect", test)]
    ignored = [f"--ignore={path}" for path in POSIX_BY_NATURE]
    arguments = [*OPTIONS, *ignored, *options, *done, name]
    listed = file.with_suffix(".args")
    listed.write_text("\n".join(arguments), "utf-8")
    plugins = ("-p", "outcomes", "-p", "no:cacheprovider")
    line: list[str | Path] = [wine.python, "-m", "pytest", *plugins, f"@{windows_path(listed)}"]
    process = wine.start(line, {FILE: windows_path(file), "PYTHONUTF8": "1"}, CHECKOUT)
    reader = threading.Thread(target=_drain, args=(process, _log_of(wine, name)))
    reader.start()
    size, since = 0, time.monotonic()
    while process.poll() is None:
        with suppress(subprocess.TimeoutExpired):
            process.wait(1)
        if file.exists() and (now := file.stat().st_size) != size:
            size, since = now, time.monotonic()
        if time.monotonic() - since > SILENCE_S:
            process.kill()
    wine.shut_down()  # what a test left behind would hold the pipe open
    reader.join()


def _log_of(wine: Wine, name: str) -> Path:
    folder = wine.folder / "logs"
    folder.mkdir(exist_ok=True)
    return folder / f"{name.replace('/', '-')}.log"


def _drain(process: subprocess.Popen[bytes], log: Path) -> None:
    with log.open("ab") as opened:  # a start before this one may have ended in the middle
        while piece := process.stdout.read1() if process.stdout else b"":  # type: ignore[attr-defined]
            opened.write(piece)
            opened.flush()


def table(parts: Sequence[Part]) -> str:
    """The outcomes for a person: a line a part, each failure, and why what is left out is."""
    lines = [f"{'':28}{'passed':>8}{'failed':>8}{'left out':>10}{'seconds':>9}"]
    for part in parts:
        counts = "".join(
            f"{part.count(said):{width}}" for said, width in (("passed", 8), ("failed", 8), ("left out", 10))
        )
        lines.append(f"{part.name:28}{counts}{part.took_s:9.0f}")
    told = [(test, outcome) for part in parts for test, outcome in part.outcomes.items()]
    lines += [f"FAILED {test}: {_last_line(why)}" for test, (said, why) in told if said == "failed"]
    reasons = Counter(why for _, (said, why) in told if said == "left out")
    lines += [f"LEFT OUT {count} times: {why}" for why, count in reasons.most_common()]
    lines += [
        f"LEFT OUT {path}: {why}"
        for path, why in POSIX_BY_NATURE.items()
        if any(path.startswith(part.name) for part in parts)
    ]
    return "\n".join(lines)


def _last_line(text: str) -> str:
    errors = [line[2:].strip() for line in text.splitlines() if line.startswith("E ")]
    return (errors or text.splitlines() or [""])[0][:200]


def main(arguments: Sequence[str]) -> int:
    """Make the bench ready, run the parts and print the table; 0 where nothing failed."""
    paths = [word for word in arguments if not word.startswith("-")] or [*PARTS, *SCRIPTS]
    options = [word for word in arguments if word.startswith("-")]
    wine = Wine()
    try:
        wine.make_ready()
    except VenvError as problem:
        print(problem, file=sys.stderr)
        return 1
    parts = []
    try:
        for path in (each for each in paths if each not in SCRIPTS):
            print(f"== {path}", flush=True)
            parts.append(run_part(wine, path, options))
            print(table(parts[-1:]), flush=True)
    finally:
        wine.shut_down()
    if len(parts) > 1:
        print(table(parts))
    failed = any(part.count("failed") for part in parts)
    for name in (each for each in paths if each in SCRIPTS):
        print(f"== {name}", flush=True)
        failed |= subprocess.run([sys.executable, *SCRIPTS[name]], cwd=CHECKOUT, check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    os.chdir(CHECKOUT)
    sys.exit(main(sys.argv[1:]))
