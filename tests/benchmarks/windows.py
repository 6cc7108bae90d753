"""The app's figures on Windows as Wine plays it, beside those of Linux in the same run, as one table.

Started by ``python3 packaging/dev.py bench --windows``; ``--quick`` measures less often. Wine's services run
before the first start, and are no part of the app's memory. Wine is not Windows: what it costs, and what
Windows would save, is in these figures.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.instruments import MB_PER_MIB, Windows, resident_mib
from benchmarks.run import measure_questions, measure_start, p95
from support.desktop.desktop_app import QUESTION
from support.desktop.virtual_desktop import TRAY_ICON, VirtualDesktop, wait_until
from support.desktop.windows_story import DRAFT, PATIENCE_S, WindowsApp
from windows_installer import build_setup
from wine import Wine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(frozen=True)
class Beside:
    """One line of the table: the same on both systems, in the same unit."""

    what: str
    unit: str
    under_wine: float
    on_linux: float | None = None

    def __str__(self) -> str:
        """As the table shows it."""
        shown = ("–" if number is None else _written(number, self.unit) for number in self._numbers)
        return f"| {self.what} | {' | '.join(shown)} |"

    @property
    def _numbers(self) -> tuple[float, float | None]:
        return self.under_wine, self.on_linux


def _written(number: float, unit: str) -> str:
    return f"{number:,.{2 if number < 10 else 0}f} {unit}"


def time_start(app: WindowsApp) -> float:
    """The seconds from the process to its icon; the app goes on."""
    wait_until("the tray to be empty", lambda: not _has_icon(app), within_s=PATIENCE_S)
    began = time.monotonic()
    app.start("--minimized")
    wait_until("the icon", lambda: _has_icon(app), within_s=PATIENCE_S)
    return time.monotonic() - began


def _has_icon(app: WindowsApp) -> bool:
    return app.desktop.colours_at(*TRAY_ICON) > 1


def measure_wine_start(app: WindowsApp, repeats: int) -> float:
    """The median of some starts, in seconds; the app is ended after each."""
    times = []
    for _ in range(repeats):
        times.append(time_start(app))
        app.command("--quit")
    return statistics.median(times)


def time_questions(app: WindowsApp, windows: Windows, repeats: int, do: Callable[[int], None]) -> list[float]:
    """The seconds from each doing to the question's window; each question is put off."""
    times = []
    for number in range(repeats):
        windows.forget()
        began = time.monotonic()
        do(number)
        times.append(windows.wait(within_s=PATIENCE_S) - began)
        app.turn_to(QUESTION)
        app.desktop.press("Escape")
        app.desktop.wait_until_closed(QUESTION, within_s=PATIENCE_S)
    return times


def measure_app(wine: Wine, repeats: int) -> Iterator[Beside]:
    """Start, questions and memory, under Wine and then on Linux."""
    with VirtualDesktop() as desktop:
        app = WindowsApp(desktop, wine)
        started_s = measure_wine_start(app, repeats // 4)
        process = app.start("--minimized")
        wait_until("the icon", lambda: _has_icon(app), within_s=PATIENCE_S)
        wait_until("the drafts", lambda: ", watching" in app.command("doctor"), within_s=PATIENCE_S)
        with Windows(desktop) as windows:
            desktop.copy("nothing of interest")
            copied = time_questions(
                app, windows, repeats, lambda number: desktop.copy(f"copied{number}@army.ml")
            )

            def save(number: int) -> None:
                draft = DRAFT.replace(b"<1@", b"<%d@" % number).replace(b"john@", b"saved%d@" % number)
                with app.drafts.open("ab") as mbox:
                    mbox.write(draft)

            saved = time_questions(app, windows, repeats, save)
        memory_mib = resident_mib(process.pid)
        app.command("--quit")
        process.communicate(timeout=PATIENCE_S)
    (start,) = measure_start(repeats // 4)
    on_linux = [figure.measured for figure in measure_questions(repeats, 1)]
    yield Beside("start → icon in the tray, median", "s", started_s, start.measured)
    yield Beside("copy → question on the screen, p95", "ms", p95(copied), on_linux[0])
    yield Beside("draft saved (mbox; Linux: Maildir) → question, p95", "ms", p95(saved), on_linux[1])
    yield Beside("resident memory afterwards", "MB", memory_mib * MB_PER_MIB, on_linux[-1])


def measure_installer(wine: Wine) -> Iterator[Beside]:
    """What is to be downloaded, with the interpreter of the tests in it."""
    with tempfile.TemporaryDirectory(prefix="sendward-setup-") as folder:
        size_mb = build_setup(wine, Path(folder)).stat().st_size / 1e6
    yield Beside("the installer for one person", "MB", size_mb)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="fewer repeats")
    repeats = 8 if parser.parse_args().quick else 40
    wine = Wine()
    wine.make_ready()
    print(f"Python {platform.python_version()}, {platform.platform()}\n")
    print("| what | Windows, played by Wine | Linux |\n| --- | --- | --- |", flush=True)
    wine.keep_up()
    try:
        for measured in (measure_installer(wine), measure_app(wine, repeats)):
            for line in measured:
                print(line, flush=True)
    finally:
        wine.shut_down()
    return 0


if __name__ == "__main__":
    sys.exit(main())
