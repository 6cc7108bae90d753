"""The figures in FIGURES.md, measured on this machine with the real app and printed as one table.

Started by ``python3 packaging/dev.py bench``; ``--quick`` measures less often and idles for five seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from benchmarks.held_messages import measure_held_messages
from benchmarks.instruments import MB_PER_MIB, MainThread, Windows, cpu_seconds, resident_mib
from benchmarks.mail import measure_autosave, measure_first_sent, measure_many_folders, measure_scan
from benchmarks.sent_folder import measure_learning, measure_year
from benchmarks.worst import measure_arrival, measure_worst
from support.desktop.desktop_app import QUESTION, SENDWARD, DesktopApp, a_draft, make_maildir, save_draft
from support.desktop.virtual_desktop import VirtualDesktop, wait_until
from support.desktop_account import add_account, is_watching_account
from support.dovecot import Dovecot, append
from support.large_journal import write_large_journal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MANY = 10_000
JOURNAL_ROWS = 100_000
ADDRESSES = 100_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def p95(times_s: list[float]) -> float:
    """The time that 95 of 100 stay under, in milliseconds."""
    return 1000 * statistics.quantiles(times_s, n=20, method="inclusive")[-1]


def time_questions(
    app: DesktopApp, windows: Windows, repeats: int, do: Callable[[int], float]
) -> list[float]:
    """From the moment ``do`` says to the question's window, ``repeats`` times, each answered."""
    times = []
    for number in range(repeats):
        windows.forget()
        began = do(number)
        times.append(windows.wait() - began)
        app.answer("Escape")
    return times


def measure_questions(repeats: int, idle_s: float) -> Iterator[Figure]:
    """What a person waits for, and what the app costs meanwhile and afterwards."""
    with VirtualDesktop() as desktop:
        drafts = make_maildir(desktop.home / "Mail" / ".Drafts")
        app = DesktopApp(desktop, draft_folders=[drafts])
        app.start()
        assert app.process is not None
        with Windows(desktop) as windows, MainThread(desktop, desktop.tray_icons()[0]) as main_thread:
            app.desktop.copy("nothing of interest")

            def copy(number: int) -> float:
                began = time.monotonic()
                desktop.copy(f"copied{number}@army.ml")
                return began

            def save(number: int) -> float:
                draft = a_draft(f"saved{number}@army.ml", message_id=f"<{number}@example.org>")
                began = time.monotonic()
                save_draft(drafts, f"{number}", draft)
                return began

            copied = time_questions(app, windows, repeats, copy)
            yield Figure("copy → question on the screen, p95", p95(copied), "ms", 150)
            saved = time_questions(app, windows, repeats, save)
            yield Figure("draft moved into a Maildir → question, p95", p95(saved), "ms", 400)
        yield Figure("longest wait for the main thread meanwhile", 1000 * main_thread.longest_s, "ms", 50)
        before = cpu_seconds(app.process.pid)
        time.sleep(idle_s)
        used = cpu_seconds(app.process.pid) - before
        yield Figure(f"idle for {idle_s:g} s, of one core", 100 * used / idle_s, "%", 0.1)
        yield Figure("resident memory", resident_mib(app.process.pid) * MB_PER_MIB, "MB", 120)


def measure_many_drafts() -> Iterator[Figure]:
    """The start with a full drafts folder."""
    with VirtualDesktop() as desktop:
        drafts = make_maildir(desktop.home / "Mail" / ".Drafts")
        for number in range(MANY):
            draft = a_draft(f"someone{number}@example.org", message_id=f"<{number}@example.org>")
            (drafts / "cur" / f"{number}:2,D").write_bytes(draft)
        app = DesktopApp(desktop, draft_folders=[drafts])
        began = time.monotonic()
        app.launch()
        wait_until("the icon", desktop.tray_icons)
        with Windows(desktop) as windows, MainThread(desktop, desktop.tray_icons()[0]) as main_thread:
            wait_until("the drafts to be watched", app.is_watching_drafts, within_s=60)
            ready_s = time.monotonic() - began
            windows.forget()
            save_draft(drafts, "new", a_draft("john@army.ml", message_id="<new@example.org>"))
            app.wait_for_question()
        yield Figure(f"{MANY:,} drafts already there: ready", ready_s, "s", 3)
        yield Figure("longest wait for the main thread meanwhile", 1000 * main_thread.longest_s, "ms", 50)
        desktop.windows(QUESTION)


def measure_account(repeats: int) -> Iterator[Figure]:
    """From the end of an APPEND to the question, through a real Dovecot with IDLE and a real keyring."""
    with VirtualDesktop(keyring=True) as desktop, Dovecot() as server:
        app = DesktopApp(desktop)
        add_account(app, server.port)
        app.start()
        assert app.process is not None
        wait_until("the account to be watched", lambda: is_watching_account(app), within_s=30)
        with Windows(desktop) as windows, server.client() as client:

            def save(number: int) -> float:
                append(client, a_draft(f"n{number}@army.ml", message_id=f"<{number}@example.org>"))
                return time.monotonic()

            times = time_questions(app, windows, repeats, save)
        yield Figure("draft appended on an IMAP server → question, p95", p95(times), "ms", 1500)


def measure_start(repeats: int) -> Iterator[Figure]:
    """From the process to the icon."""
    with VirtualDesktop() as desktop:
        app = DesktopApp(desktop)
        times = []
        for _ in range(repeats):
            times.append(app.start())
            assert app.process is not None
            app.process.kill()
            app.process.wait()
            wait_until("the icon to go", lambda: not desktop.tray_icons())
    yield Figure("start → icon in the tray, median", statistics.median(times), "s", 1.2)


def measure_windows(repeats: int) -> Iterator[Figure]:
    """From the request for a window to its first picture, each time in a fresh process."""
    with VirtualDesktop() as desktop, tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "journal.sqlite3"
        write_large_journal(file, JOURNAL_ROWS)

        def measured(*what: str) -> dict[str, float]:
            script = Path(__file__).with_name("open_windows.py")
            done = subprocess.run(
                [sys.executable, script, *what], env=desktop.environment, capture_output=True, check=True
            )
            times: dict[str, float] = json.loads(done.stdout)
            return times

        settings = [measured("settings")["settings"] for _ in range(repeats)]
        journals = [measured("journal", os.fspath(file)) for _ in range(repeats)]
    yield Figure("settings open, median", statistics.median(settings), "ms", 250)
    opened = statistics.median(times["journal"] for times in journals)
    yield Figure(f"journal of {JOURNAL_ROWS:,} rows open, median", opened, "ms", 300)
    filtered = statistics.median(times["filter"] for times in journals)
    yield Figure("… filtered, the slowest of four, median", filtered, "ms", 100)


def measure_commands(repeats: int) -> Iterator[Figure]:
    """The command line."""

    def seconds(*command: str | Path) -> float:
        began = time.monotonic()
        subprocess.run(command, capture_output=True, check=False)
        return time.monotonic() - began

    # in turn, since a machine's speed drifts
    times = [
        (seconds(SENDWARD, "check", "army.ml"), seconds(sys.executable, "-I", "-c", "pass"))
        for _ in range(repeats)
    ]
    yield Figure("sendward check army.ml, median", 1000 * statistics.median([t for t, _ in times]), "ms", 200)
    yield Figure(
        "… of the time of python -I -c pass", statistics.median([t / p for t, p in times]), "times", 6
    )
    lines = "\n".join(some_addresses(ADDRESSES)).encode()
    began = time.monotonic()
    subprocess.run([SENDWARD, "check", "-"], input=lines, stdout=subprocess.DEVNULL, check=False)
    took_s = time.monotonic() - began
    yield Figure("sendward check -, start included", ADDRESSES / took_s, "addresses/s", 20_000, at_least=True)


def measure_thunderbird(repeats: int) -> Iterator[Figure]:
    """What the real Thunderbird waits for, and what the native host costs."""
    for what, values, wanted in measure_held_messages(repeats):
        if len(values) == 1:
            yield Figure(what.partition(",")[0], values[0], "MiB", wanted)
        else:
            yield Figure(f"Thunderbird: {what}, p95", p95([value / 1000 for value in values]), "ms", wanted)


def some_addresses(count: int) -> Iterator[str]:
    """Addresses at ever new domains, the same in every run; one in a thousand resembles a protected one."""
    chance = random.Random(2)  # noqa: S311  # test data, no secret
    endings = ("com", "org", "net", "de", "co.uk", "nl", "com.au", "fr", "io", "ca")
    for number in range(count):
        name = "".join(chance.choices(LETTERS, k=chance.randint(4, 14)))
        domain = "army.ml" if number % 1000 == 0 else f"{name}.{chance.choice(endings)}"
        yield f"person{number}@{domain}"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--quick", action="store_true", help="fewer repeats, five seconds of idling")
    is_quick = parser.parse_args().quick
    repeats, idle_s = (8, 5) if is_quick else (40, 60)
    print(f"Python {platform.python_version()}, {platform.platform()}, {os.cpu_count()} cores\n")
    print("| what | measured | wanted | met |\n| --- | --- | --- | --- |", flush=True)
    for figures in (
        measure_scan(),
        measure_first_sent(),
        measure_learning(),
        measure_year(),
        measure_many_folders(),
        measure_autosave(),
        measure_commands(repeats // 2),
        measure_start(repeats // 4),
        measure_many_drafts(),
        measure_windows(repeats // 8),
        measure_questions(repeats, idle_s),
        measure_worst(),
        measure_arrival(),
        measure_account(repeats // 2),
        measure_thunderbird(repeats),
    ):
        for figure in figures:
            print(figure, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
