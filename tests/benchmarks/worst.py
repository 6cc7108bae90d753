"""The worst that can be copied, saved or held: what windows, person and an honest message wait for."""

from __future__ import annotations

import time
from contextlib import ExitStack
from itertools import count
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from benchmarks.instruments import MB_PER_MIB, MainThread, Windows, cpu_seconds, resident_mib
from benchmarks.mail import settled_mib
from support.desktop.desktop_app import QUESTION, DesktopApp, a_draft, make_maildir, save_draft
from support.desktop.mail_client import MailClient
from support.desktop.virtual_desktop import VirtualDesktop
from support.worst_texts import KINDS, recipients

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COPIED_BYTES, HEADER_BYTES, MESSAGE_BYTES = 64 * 1024, 256 * 1024, 1_000_000
PATIENCE_S = 60.0
REST_S = 1.0


class Bench:
    """The app in its desktop, with a mail client."""

    def __init__(self, desktop: VirtualDesktop) -> None:
        self.desktop = desktop
        self.drafts = make_maildir(desktop.home / "Mail" / ".Drafts")
        self.app = DesktopApp(desktop, draft_folders=[self.drafts])
        self.app.start()
        self.client = MailClient(desktop)
        self.numbers = count()

    def copy(self, kind: Callable[[int], str]) -> float:
        """Copy 64 KiB; returns when, as do the others."""
        began = time.monotonic()
        self.desktop.copy(" ".join(recipients(kind, COPIED_BYTES, 1)))
        return began

    def save(self, kind: Callable[[int], str]) -> float:
        """Save a draft whose headers take 256 KiB."""
        number = next(self.numbers)
        to = ",\r\n ".join(recipients(kind, HEADER_BYTES - 200, 4))
        raw = f"Message-ID: <{number}@x.org>\r\nSubject: {number}\r\nTo: {to}\r\n\r\nHello\r\n".encode()
        began = time.monotonic()
        save_draft(self.drafts, f"{number}", raw)
        return began

    def hold(self, kind: Callable[[int], str]) -> float:
        """Hold a message as long as the protocol lets it be."""
        wrapping = len('{"field":"to","address":"Somebody <>"},')
        named = [f"Somebody <{each}>" for each in recipients(kind, MESSAGE_BYTES, wrapping, is_json=True)]
        began = time.monotonic()
        self.client.ask("check", *named)
        return began

    def come_to_rest(self) -> None:
        """Put questions off until there are no more, and all was judged."""
        assert self.app.process is not None
        used = 0.0
        while self.desktop.windows(QUESTION) or cpu_seconds(self.app.process.pid) - used > 0.2 * REST_S:
            while self.desktop.windows(QUESTION):
                self.app.answer("Escape")
            used = cpu_seconds(self.app.process.pid)
            time.sleep(REST_S)


ENTRIES: dict[str, Callable[[Bench, Callable[[int], str]], float]] = {
    "worst 64 KiB copied": Bench.copy,
    "worst 256 KiB of headers in a draft": Bench.save,
    "worst message held, as long as may be": Bench.hold,
}


def measure_worst() -> Iterator[Figure]:
    """For each way in, the worst of all kinds."""
    for name, put_in in ENTRIES.items():
        questions, waits, answers = [], [], []
        with ExitStack() as parts:
            desktop = parts.enter_context(VirtualDesktop())
            bench = Bench(desktop)
            parts.callback(bench.client.close)
            assert bench.app.process is not None
            bench.client.answer(bench.client.ask("check", "friend@example.com"))
            before = resident_mib(bench.app.process.pid)
            for kind in KINDS.values():
                with Windows(desktop) as windows, MainThread(desktop, desktop.tray_icons()[0]) as main_thread:
                    windows.forget()
                    began = put_in(bench, kind)
                    asked = time.monotonic()
                    bench.client.answer(bench.client.ask("check", "friend@example.com"))
                    answers.append(time.monotonic() - asked)
                    questions.append(windows.wait(within_s=PATIENCE_S) - began)
                waits.append(main_thread.longest_s)
                bench.come_to_rest()
            more = resident_mib(bench.app.process.pid) - before
        yield Figure(f"{name} → question", 1000 * max(questions), "ms", 1000)
        yield Figure("… longest wait for the main thread", 1000 * max(waits), "ms", 50)
        yield Figure("… an honest held message, answered meanwhile", 1000 * max(answers), "ms", 100)
        yield Figure("… memory more", more * MB_PER_MIB, "MB", 60)


ARRIVING = 50_000
LATER_S = 4.0
"""After the files were moved: some thousand are read by then, and the others wait."""


def measure_arrival() -> Iterator[Figure]:
    """Honest drafts, moved into a folder at once, and an ordinary mistake saved while they are read."""
    with VirtualDesktop() as desktop:
        elsewhere = make_maildir(desktop.home / "elsewhere") / "cur"
        for number in range(ARRIVING):
            to = f"n{number}@example{number % 5_000}.org"
            draft = f"Message-ID: <{number}@x.org>\r\nSubject: {number}\r\nTo: {to}\r\n\r\nHello\r\n"
            (elsewhere / f"17{number:08}.M{number}P1.host:2,D").write_text(draft, newline="")
        bench = Bench(desktop)
        assert bench.app.process is not None
        pid = bench.app.process.pid
        before, used = settled_mib(pid), cpu_seconds(pid)
        with Windows(desktop) as windows, MainThread(desktop, desktop.tray_icons()[0]) as main_thread:
            for file in elsewhere.iterdir():
                file.rename(bench.drafts / "cur" / file.name)
            time.sleep(LATER_S)
            windows.forget()
            began = time.monotonic()
            save_draft(bench.drafts, "mistake", a_draft("john@army.ml", message_id="<mistake@x.org>"))
            asked = windows.wait(within_s=PATIENCE_S) - began
            last = 0.0
            while cpu_seconds(pid) - last > 0.4 * REST_S:  # to be asked all the time takes some of it, too
                last = cpu_seconds(pid)
                time.sleep(REST_S)
        used, after = cpu_seconds(pid) - used, settled_mib(pid)
        bench.client.close()
    what = f"{ARRIVING:,} honest drafts arrive"
    yield Figure(f"{what}: a mistake saved amid them → question", 1000 * asked, "ms", 1000)
    yield Figure("… longest wait for the main thread", 1000 * main_thread.longest_s, "ms", 50)
    yield Figure("… memory more", (after - before) * MB_PER_MIB, "MB", 60)
    yield Figure("… all of them read and judged, of one core", used, "s", 30)
