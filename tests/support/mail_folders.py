"""Mail folders that behave as mail clients make them behave, and a listener for what is seen in them."""

from __future__ import annotations

import itertools
import os
import queue
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

from sendward.mailstores.headers import read_draft

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sendward.mailstores.store import Store
    from sendward.model import Sighting

WAIT_SECONDS = 20
"""How long a test waits for what must come: generous, for slow machines."""

_numbers = itertools.count(1)


def message(to: str = "john@army.ml", *, subject: str = "Report", message_id: str | None = None) -> bytes:
    """A short message, with a Message-ID of its own unless one is given."""
    unique = message_id or f"<{next(_numbers)}@client.example>"
    return f"Message-ID: {unique}\nTo: {to}\nSubject: {subject}\n\nHello\n".encode()


def maildir(path: Path) -> Path:
    for part in ("cur", "new", "tmp"):
        (path / part).mkdir(parents=True, exist_ok=True)
    return path


def drop_into_maildir(folder: Path, content: bytes, *, part: str = "cur", flags: str = ":2,DS") -> Path:
    """Write to ``tmp``, then rename, as the protocol asks."""
    name = f"1700000000.M{next(_numbers):06}P1.host"  # in this order by name, too
    written = folder / "tmp" / name
    written.write_bytes(content)
    return written.rename(folder / part / (name + (flags if part == "cur" else "")))


def recipients_in(store: Store) -> dict[str, list[str]]:
    """The recipients of each message, by its key."""
    return {key: [str(r.address) for r in read_draft(store.read(key)).recipients] for key in store.scan()}


def old_sent(count: int) -> Iterator[bytes]:
    """Messages of some days ago, one of twenty to a look-alike."""
    at = format_datetime(datetime.now(UTC) - timedelta(days=3)).encode()
    for number in range(count):
        to = f"p{number}@army.ml" if number % 20 == 0 else f"p{number}@example.org"
        yield b"Date: " + at + b"\n" + message(to, message_id=f"<{number}@sent>")


def write_sent_maildir(path: Path, count: int) -> Path:
    """A Maildir with so many messages that were sent some days ago."""
    folder = maildir(path)
    stored = time.time() - 3 * 86_400
    for number, content in enumerate(old_sent(count)):
        file = folder / "cur" / f"17000{number}.M{number}P1.host:2,S"
        file.write_bytes(content)
        os.utime(file, (stored, stored))
    return folder


def write_sent_mbox(path: Path, count: int) -> Path:
    """The same as an mbox."""
    with path.open("wb") as file:
        for content in old_sent(count):
            file.write(b"From - Mon Nov 23 10:00:00 2026\n" + content + b"\n")
    return path


class ThunderbirdMbox:
    """An mbox file as Thunderbird 153 keeps its drafts."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.touch()

    def append(self, content: bytes) -> int:
        """Add a draft; returns where its status stands in the file."""
        head = b"From - Sat Nov 21 12:00:00 2026\r\nX-Mozilla-Status: 0000\r\nX-Mozilla-Status2: 00000000\r\n"
        with self.path.open("ab") as file:
            start = file.tell()
            file.write(head + content.replace(b"\n", b"\r\n") + b"\r\n")
        return start + head.index(b"0000")

    def expunge(self, status_at: int) -> None:
        """Mark a draft as deleted, in place."""
        with self.path.open("r+b") as file:
            file.seek(status_at)
            file.write(b"0008")

    def compact(self) -> None:
        """Write what is not deleted to a new file and put that in the old one's place."""
        kept = [
            b"From - " + part
            for part in self.path.read_bytes().split(b"From - ")[1:]
            if b"X-Mozilla-Status: 0008" not in part
        ]
        new = self.path.with_name("nstmp")
        new.write_bytes(b"".join(kept))
        new.replace(self.path)


class Listener:
    """Takes what a source delivers and lets a test wait for it."""

    def __init__(self) -> None:
        self.sightings: queue.Queue[Sighting] = queue.Queue()
        self._changes = threading.Condition()

    def deliver(self, sighting: Sighting) -> None:
        self.sightings.put(sighting)

    def changed(self) -> None:
        with self._changes:
            self._changes.notify_all()

    def wait_for_change(self, seconds: float) -> None:
        """Wait for the next change of status, so long at most."""
        with self._changes:
            self._changes.wait(seconds)

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        """Wait until ``is_so``, which may come about without a change of status."""
        deadline = time.monotonic() + WAIT_SECONDS
        while not is_so():
            assert time.monotonic() < deadline
            self.wait_for_change(0.01)

    def next(self) -> Sighting:
        return self.sightings.get(timeout=WAIT_SECONDS)

    def wait_until(self, is_so: Callable[[], bool], instead: Callable[[], str] = str) -> None:
        """Wait until ``is_so`` after a change of status; ``instead`` says how it is if that never comes."""
        with self._changes:
            assert self._changes.wait_for(is_so, WAIT_SECONDS), instead()


def addresses(sighting: Sighting) -> list[str]:
    return [str(recipient.address) for recipient in sighting.recipients]
