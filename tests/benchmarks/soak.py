"""Half an hour of a working life in a hurry: whether memory, threads or descriptors grow.

Started by ``python3 packaging/dev.py bench --soak``; ``--minutes N`` takes longer or shorter, with as many
events a minute. The real app on a virtual screen is given everything it watches and everything that asks it:
copied texts, drafts in a folder and on a server, messages that a mail client holds, commands, a second start.
One in some is a look-alike, and its question is answered.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from benchmarks.instruments import resident_mib
from support.desktop.desktop_app import QUESTION, DesktopApp, a_draft, make_maildir, save_draft
from support.desktop.mail_client import MailClient
from support.desktop.virtual_desktop import DesktopError, VirtualDesktop, wait_until
from support.desktop_account import add_account, is_watching_account
from support.dovecot import Dovecot, append

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from imaplib import IMAP4

EVENTS_A_MINUTE = 5_000 / 30
ONE_IN = 25
"""So many events hold a look-alike: its question takes two seconds to be answered."""
REST_S = 5.0
"""Before a measurement, for what was begun to end."""


@dataclass(frozen=True)
class Used:
    """What the app has, at rest."""

    mib: float
    threads: int
    descriptors: int

    @classmethod
    def by(cls, pid: int) -> Used:
        """Of some looks the least: a moment's work is no growth."""
        time.sleep(REST_S)
        looks = []
        for _ in range(10):
            task, descriptors = (len(list(Path(f"/proc/{pid}/{what}").iterdir())) for what in ("task", "fd"))
            looks.append((resident_mib(pid), task, descriptors))
            time.sleep(0.2)
        return cls(*(min(column) for column in zip(*looks, strict=True)))


class Life:
    """What happens, one event after the other, the same in every run."""

    def __init__(self, app: DesktopApp, drafts: Path, server: IMAP4) -> None:
        self._app, self._drafts, self._server = app, drafts, server
        self._chance = random.Random(7)  # noqa: S311  # test data, no secret
        self._client = MailClient(app.desktop)
        self.number = self.asked = self.answers = self.refusals = 0
        self._kinds: tuple[Callable[[str], object], ...] = (
            *[self._copy] * 6, *[self._save] * 5, *[self._append] * 3, *[self._hold] * 5, *[self._look] * 4,
            self._report, self._command, self._show, self._restart_client,
        )  # fmt: skip

    def go_on(self) -> None:
        """Let the next event happen, and answer the question it may lead to."""
        self.number += 1
        is_mistyped = self.number % ONE_IN == 0
        happen = self._chance.choice(self._kinds[: 19 if is_mistyped else None])
        name, domain = (
            f"n{self.number}",
            "army.ml" if is_mistyped else f"quiet-meadow-{self.number % 997}.example",
        )
        happen(f"{name}@{domain}")
        if is_mistyped and happen != self._look:
            try:
                self._app.wait_for_question(within_s=20)
            except DesktopError as error:
                raise DesktopError(f"event {self.number}, {happen.__name__}: {error}") from error
        while self._app.desktop.windows(QUESTION):
            self._app.answer("Escape")
            self.asked += 1

    def close(self) -> None:
        """End the mail client."""
        self._client.close()
        self.answers += self._client.answers
        self.refusals += self._client.refusals

    def _copy(self, address: str) -> None:
        self._app.desktop.copy(f"Write to {address}, please, by {self.number}.")

    def _save(self, address: str) -> None:
        message_id = f"<{self.number}@example.org>"
        path = save_draft(self._drafts, f"{self.number}", a_draft(address, message_id=message_id))
        if self.number % 3 == 0 and "example" in address:
            path.unlink()

    def _append(self, address: str) -> None:
        append(self._server, a_draft(address, message_id=f"<i{self.number}@example.org>"))

    def _hold(self, address: str) -> None:
        self._client.ask("check", address)

    def _look(self, address: str) -> None:
        self._client.ask("look", address)

    def _report(self, address: str) -> None:
        self._client.report(address)

    def _command(self, _address: str) -> None:
        self._app.command("doctor")

    def _show(self, _address: str) -> None:
        self._app.command()

    def _restart_client(self, _address: str) -> None:
        self.close()
        self._client = MailClient(self._app.desktop)


def watch_folder_too(desktop: VirtualDesktop, drafts: Path) -> None:
    """Have the app watch a folder beside its account."""
    settings = Path(desktop.environment["XDG_CONFIG_HOME"]) / "sendward" / "settings.toml"
    with settings.open("a", encoding="utf-8") as file:
        file.write(f"\n[drafts]\nfolders = ['{drafts}']\n")


def soak(minutes: float) -> Iterator[Figure]:
    """Live for so long, and say what has grown since the first third."""
    with VirtualDesktop(keyring=True) as desktop, Dovecot() as server, server.client() as client:
        drafts = make_maildir(desktop.home / "Mail" / ".Drafts")
        app = DesktopApp(desktop, draft_folders=[drafts])
        add_account(app, server.port)
        watch_folder_too(desktop, drafts)
        app.start()
        assert app.process is not None
        pid = app.process.pid
        wait_until("the account to be watched", lambda: is_watching_account(app), within_s=30)
        life = Life(app, drafts, client)
        began = time.monotonic()
        third, highest = None, []
        pace_s = 60 / EVENTS_A_MINUTE
        while (passed_s := time.monotonic() - began) < 60 * minutes:
            if third is None and passed_s > 20 * minutes:
                third = Used.by(pid)
            life.go_on()
            highest.append(resident_mib(pid))
            time.sleep(max(0.0, began + life.number * pace_s - time.monotonic()))
        life.close()
        end = Used.by(pid)
        assert third is not None
        later = statistics.quantiles(highest[len(highest) // 3 :], n=20)[-1]
        problems = [line for line in app.command("doctor").stdout.splitlines() if "unforeseen" in line]
        yield Figure("events", life.number, "", EVENTS_A_MINUTE * minutes * 0.9, at_least=True)
        yield Figure("questions answered", life.asked, "", 1, at_least=True)
        yield Figure("answers to a mail client", life.answers, "", 1, at_least=True)
        yield Figure("… of which refusals", life.refusals, "", 0)
        yield Figure("resident memory after the first third", third.mib, "MiB", 120)
        yield Figure("… and at the end, more", 100 * (end.mib / third.mib - 1), "%", 5)
        yield Figure("… and at work meanwhile, p95, more", 100 * (later / third.mib - 1), "%", 5)
        yield Figure("threads more", end.threads - third.threads, "", 0)
        yield Figure("descriptors more", end.descriptors - third.descriptors, "", 0)
        yield Figure("unforeseen problems", len(problems), "", 0)


def main() -> int:
    """Live and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--minutes", type=float, default=30)
    print("| what | measured | wanted | met |\n| --- | --- | --- | --- |", flush=True)
    for figure in soak(parser.parse_args().minutes):
        print(figure, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
