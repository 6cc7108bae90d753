"""What a way in takes up in memory, measured in a process of its own: no other test is in the figure.

``python -m support.memory_growth WAY SIZE [PORT]`` prints how many megabytes more it had at the most.
"""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from sendward.gates.incoming import Incoming
from sendward.gates.local_socket import parse_line
from sendward.guard.guard import Guard
from sendward.guard.ports import utc_now
from sendward.journal.journal import Journal
from sendward.mail_account import Lookback
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.sources.clipboard.text import clipboard_sighting
from sendward.sources.imap.account import ImapDraftsSource
from sendward.system.loading import loading
from sendward.system.paths import Paths
from sendward.ui.app.judging import Ahead
from sendward.watchlists.build import engine_loader
from support.guarding import DISMISSED, RecordingAsker
from support.imap_watching import QUICK, KnownPassword, plain_account
from support.worst_texts import KINDS, recipients

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.model import Sighting

WITHIN_S = 900.0
_STATUS, _CLEAR_PEAK = Path("/proc/self/status"), "5"
"""proc(5), ``/proc/PID/clear_refs``: the peak begins anew."""


def grown_mb(way: str, size: int, port: int = 0) -> float:
    """How much memory ``way`` takes up at most, for an input of that size; in MB."""
    paths = os.pathsep.join(path for path in sys.path if path)
    line = [sys.executable, "-m", "support.memory_growth", way, f"{size}", f"{port}"]
    done = subprocess.run(
        line,
        env={**os.environ, "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=WITHIN_S,
    )
    return float(done.stdout)


class _App:
    """What the tray app does with a sighting, without its windows."""

    def __init__(self, folder: Path) -> None:
        paths = Paths.of_this_user()
        settings = Settings.load(paths.settings_file, Policy())
        with loading():
            judge = engine_loader(settings, paths)().judge
        journal = Journal.open(folder / "journal.sqlite3", b"key" * 11)
        self._guard = Guard(judge=judge, clock=utc_now, asker=RecordingAsker(), ledger=journal)
        self._ahead = Ahead(lambda: judge)

    def take(self, sighting: Sighting | None) -> None:
        assert sighting is not None
        self._guard.submit(self._ahead.look(sighting))

    def put_all_off(self) -> None:
        for case in self._guard.open_cases:
            self._guard.resolve(case.id, {question.recipient.key: DISMISSED for question in case.questions})


def copied(size: int, _port: int, app: _App) -> None:
    """So many bytes on the clipboard, of each kind."""
    for kind in KINDS.values():
        app.take(clipboard_sighting(" ".join(recipients(kind, size, 1))))
        app.put_all_off()


def held(size: int, _port: int, app: _App) -> None:
    """A message of so many bytes about to leave, of each kind."""
    wrapping = len('{"field":"to","address":"Somebody <>"},')
    for kind in KINDS.values():
        named = [f"Somebody <{each}>" for each in recipients(kind, size, wrapping, is_json=True)]
        request = {
            "v": 1,
            "id": 1,
            "type": "check",
            "account": "me@example.org",
            "draft": {"id": "1", "subject": "Tuesday"},
            "recipients": [{"field": "to", "address": each} for each in named],
        }
        line = json.dumps(request).encode()
        del request, named
        app.take(Incoming.read(parse_line(line), datetime.now(UTC)).messages[0].sighting)
        app.put_all_off()


def account(size: int, port: int, app: _App) -> None:
    """A folder of so many drafts on the server at ``port``, all of them read and judged."""
    seen: SimpleQueue[Sighting] = SimpleQueue()
    with tempfile.TemporaryDirectory() as memory:
        source = ImapDraftsSource(
            plain_account(port, lookback=Lookback.ALL),
            KnownPassword(),
            Path(memory),
            QUICK,
            ssl.create_default_context,
        )
        source.start(seen.put, lambda: None)
        for _ in range(size):
            app.take(seen.get(timeout=WITHIN_S))
        source.stop()


WAYS: dict[str, Callable[[int, int, _App], None]] = {"copied": copied, "held": held, "account": account}


def _kilobytes(name: str) -> int:
    return int(_STATUS.read_text(encoding="ascii").partition(f"{name}:")[2].split()[0])


def main() -> None:
    """Measure the way that the command line names."""
    way, size, port = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        app = _App(Path(folder))
        app.take(clipboard_sighting("john@army.ml"))
        app.put_all_off()
        Path("/proc/self/clear_refs").write_text(_CLEAR_PEAK, encoding="ascii")
        before = _kilobytes("VmRSS")
        WAYS[way](int(size), int(port), app)
        print((_kilobytes("VmHWM") - before) * 1.024e-3)


if __name__ == "__main__":
    main()
