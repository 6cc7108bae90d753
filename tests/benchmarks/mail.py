"""What reading and watching mail costs: folders and files such as people have, made anew for each run."""

from __future__ import annotations

import base64
import random
import subprocess
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from benchmarks.instruments import cpu_seconds, resident_mib
from sendward.mailstores.sent.reader import ReadUpTo, SentReader
from support.desktop.desktop_app import SENDWARD, DesktopApp, a_draft, make_maildir
from support.desktop.virtual_desktop import VirtualDesktop, wait_until
from support.mail_folders import ThunderbirdMbox, write_sent_maildir, write_sent_mbox

if TYPE_CHECKING:
    from collections.abc import Iterator

MESSAGES = 20_000
SENT = 50_000
MEAN_BODY_BYTES = 8_000
FOLDERS, DRAFTS_IN_EACH = 20, 10_000
SAVES = 60
OLD_DRAFTS = 500
RECEIVED = "".join(
    f"Received: from mx{hop}.example.org (mx{hop}.example.org [192.0.2.{hop}])\r\n"
    f"\tby mail.example.org (Postfix) with ESMTPS id 4F3A{hop}\r\n"
    f"\tfor <me@example.org>; Mon, 23 Nov 2026 10:00:0{hop} +0000 (UTC)\r\n"
    for hop in range(5)
)
SEPARATOR = b"From - Mon Nov 23 10:00:00 2026\r\nX-Mozilla-Status: 0001\r\n"
SIGNATURE = (
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=mail;\r\n"
    f"\tbh={'x' * 44};\r\n\tb={'y' * 70}\r\n\t {'z' * 70}\r\n\t {'w' * 70}\r\n"
)


def measure_scan() -> Iterator[Figure]:
    """``sendward scan``, its start included."""
    with tempfile.TemporaryDirectory(prefix="sendward-bench-") as name:
        folder = make_maildir(Path(name) / "Maildir")
        mbox = Path(name) / "mbox"
        with mbox.open("wb") as file:
            for number, message in enumerate(some_messages()):
                (folder / "cur" / f"{number}.M1P1.host:2,S").write_bytes(message)
                file.write(
                    b"From - Mon Nov 23 10:00:00 2026\r\nX-Mozilla-Status: 0001\r\n" + message + b"\r\n"
                )
        took_s = time_scan(folder)
        yield Figure("sendward scan of a Maildir", MESSAGES / took_s, "messages/s", 5_000, at_least=True)
        took_s = time_scan(mbox)
        megabytes = mbox.stat().st_size / 1e6
        yield Figure("sendward scan of an mbox", megabytes / took_s, "MB/s", 100, at_least=True)


def time_scan(path: Path) -> float:
    """The seconds a scan takes; what it reads is in the system's memory."""
    began = time.monotonic()
    subprocess.run([SENDWARD, "scan", path], stdout=subprocess.DEVNULL, check=False)
    return time.monotonic() - began


def some_messages() -> Iterator[bytes]:
    """Messages of any size between a line and twice the mean, to ever other people at 3,000 domains."""
    chance = random.Random(3)  # noqa: S311  # test data, no secret
    letters = "abcdefghijklmnopqrstuvwxyz"
    names = ("".join(chance.choices(letters, k=chance.randint(5, 12))) for _ in range(3_000))
    domains = [f"{name}.{chance.choice(('com', 'org', 'net', 'de', 'co.uk'))}" for name in names]
    text = base64.encodebytes(chance.randbytes(2 * MEAN_BODY_BYTES)).replace(b"\n", b"\r\n")
    for number in range(MESSAGES):
        to = ", ".join(
            f'"Person {one}" <person{chance.randint(0, 20_000)}@{chance.choice(domains)}>'
            for one in range(chance.choice((1, 1, 1, 2, 3, 8)))
        )
        if number % 1_000 == 0:
            to = "John <john@army.ml>"
        head = f"Message-ID: <{number}@example.org>\r\nFrom: Me <me@example.org>\r\nTo: {to}\r\n"
        body = text[: chance.randint(80, 2 * MEAN_BODY_BYTES)]
        yield f"{RECEIVED}{SIGNATURE}{head}\r\n".encode() + body


def measure_first_sent() -> Iterator[Figure]:
    """The first look into a folder of sent mail, and the first of a later run: what is there is old."""
    with tempfile.TemporaryDirectory(prefix="sendward-bench-") as name:
        for kind, write in (("a Maildir", write_sent_maildir), ("an mbox", write_sent_mbox)):
            folder = write(Path(name) / kind, SENT)
            state: ReadUpTo | None = None
            for look in ("first look", "first look of the next run"):
                now = datetime.now(UTC)
                began = time.monotonic()
                reader = SentReader(folder, state, now)
                told = len(list(reader.fresh(now)))
                what = f"{SENT:,} sent messages in {kind}, {look} ({told} told)"
                yield Figure(what, time.monotonic() - began, "s", 5)
                state = reader.state


def measure_many_folders() -> Iterator[Figure]:
    """What the app has in memory with full drafts folders under watch, over what it has without."""
    with VirtualDesktop() as desktop:
        app = DesktopApp(desktop)
        app.start()
        assert app.process is not None
        idle = settled_mib(app.process.pid)
        app.end()
    with VirtualDesktop() as desktop:
        folders = [make_maildir(desktop.home / "Mail" / f"Drafts{number}") for number in range(FOLDERS)]
        draft = a_draft("mary@example.org")
        for folder in folders:
            for number in range(DRAFTS_IN_EACH):
                (folder / "cur" / f"17000{number}.M{number}P1.host:2,D").write_bytes(draft)
        app = DesktopApp(desktop, draft_folders=folders)
        app.launch()

        def are_watched() -> bool:
            lines = app.command("doctor").stdout.splitlines()
            return sum("Drafts in " in line and ", watching" in line for line in lines) == FOLDERS

        wait_until("the folders to be watched", are_watched, within_s=120)
        assert app.process is not None
        watching = settled_mib(app.process.pid)
    what = f"memory while watching {FOLDERS} folders of {DRAFTS_IN_EACH:,} drafts, over the idle app"
    yield Figure(what, watching - idle, "MiB", 60)


def settled_mib(pid: int) -> float:
    """What a process has in memory once it has been quiet for two seconds."""
    while True:
        before = cpu_seconds(pid)
        time.sleep(2)
        if cpu_seconds(pid) - before < 0.02:
            return resident_mib(pid)


def measure_autosave() -> Iterator[Figure]:
    """What it costs that Thunderbird saves a draft every minute, to an mbox that holds others.

    Saves come once a second, and what they cost is counted as if they came once a minute.
    """
    with VirtualDesktop() as desktop:
        folder = desktop.home / "Local Folders"
        folder.mkdir()
        mbox = ThunderbirdMbox(folder / "Drafts")
        for number in range(OLD_DRAFTS):
            mbox.append(a_draft(f"someone{number}@example.org", message_id=f"<old{number}@example.org>"))
        app = DesktopApp(desktop, draft_folders=[mbox.path])
        app.start()
        assert app.process is not None
        pid = app.process.pid
        settled_mib(pid)
        began = cpu_seconds(pid)
        time.sleep(SAVES)
        idle_s = cpu_seconds(pid) - began
        began = cpu_seconds(pid)
        last = None
        for number in range(SAVES):
            status_at = mbox.append(a_draft("mary@example.org", message_id=f"<{number}@example.org>"))
            if last is not None:
                time.sleep(0.03)
                mbox.expunge(last)
            last = status_at
            time.sleep(0.97)
        a_save_s = max(0.0, cpu_seconds(pid) - began - idle_s) / SAVES
    yield Figure(
        "Thunderbird saves a draft every minute, of one core",
        100 * (a_save_s / 60 + idle_s / SAVES),
        "%",
        0.2,
    )
