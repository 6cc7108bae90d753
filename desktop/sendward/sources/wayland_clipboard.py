"""The clipboard source for Wayland, where a program without the focus is told of no copy.

``wl-paste --watch`` (wl-clipboard) is told, where the compositor offers the data-control protocol. It is
never asked again and again: without that protocol each question takes the focus from the person's window.
"""

from __future__ import annotations

import binascii
import os
import select
import shutil
import signal
import subprocess
import tempfile
import threading
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sendward.engine.addresses import find_recipients
from sendward.model import Origin, Phrase, Sighting, SourceStatus, Watching

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO

    from sendward.sources.source import Deliver

_NAME = Phrase("Clipboard (Wayland)")
_PROGRAM = "wl-paste"
_MAX_BYTES = 64 * 1024
_MAX_LINE = 100_000
"""``_MAX_BYTES`` in base64 are 87,384 characters."""
_FIRST_SECONDS = 0.5
"""wl-paste tells of what was copied before it started, if anything; or it ends at once, and says why."""
_AGAIN_SECONDS = 5.0
_ANSWER_SECONDS = 10.0
"""wl-paste answers in milliseconds what is on the clipboard, but not on a machine that has just started."""
_ON_COPY = """
trap '' PIPE
drain() { timeout 5 cat >/dev/null; }
drain
tell() { printf '%s\\n' "$1" 2>/dev/null || kill "$PPID"; exit; }
look() {
  case $(timeout 5 wl-paste --list-types 2>/dev/null) in
    *x-kde-passwordManagerHint* | *application/x-sendward*) tell - ;;
    *text/* | *STRING* | *TEXT*) ;;
    *) tell - ;;
  esac
}
test "${CLIPBOARD_STATE:-data}" = data || tell -
look
text=$(timeout 5 wl-paste --no-newline --type text 2>/dev/null | { head -c 65537; drain; } | base64 -w 0)
look
tell "$text"
"""
"""What wl-paste runs at each copy, one after the other. It tells a line: the text in base64, or ``-`` for
what is none of our business and is not read: secrets, Sendward's own text, pictures. It looks again after
reading, and throws its standard input away, because what that holds may be no longer what the look is at.
What is written to us is read to its end: wl-copy is killed by a reader that goes, and with it the copy.
When nobody reads any more, as after a kill of Sendward, it ends wl-paste."""


class WaylandClipboardSource:
    """Watches what is copied in a Wayland session, on a thread of its own."""

    def __init__(self) -> None:
        self._status = SourceStatus(_NAME, Watching.OFF)
        self._worker: threading.Thread | None = None
        self._is_stopping = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._starting = threading.Lock()
        """So that ``stop`` does not miss a process that is just being started."""
        self._changed: Callable[[], None] = lambda: None

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. What was copied before is not news."""
        if self._worker is not None:
            return
        self._changed = changed
        self._is_stopping.clear()
        self._status = SourceStatus(_NAME, Watching.WAITING, Phrase("It is being opened."))
        self._worker = threading.Thread(
            target=self._work, args=(deliver,), name="sendward-wayland-clipboard", daemon=True
        )
        self._worker.start()

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        with self._starting:
            self._is_stopping.set()
            if self._process is not None:
                _end(self._process)
        worker.join()
        self._status = SourceStatus(_NAME, Watching.OFF)

    def statuses(self) -> tuple[SourceStatus, ...]:
        """One line."""
        return (self._status,)

    def _work(self, deliver: Deliver) -> None:
        if not os.environ.get("WAYLAND_DISPLAY"):
            self._tell(Watching.UNAVAILABLE, Phrase("This is no Wayland session."))
            return
        if shutil.which(_PROGRAM) is None:
            self._tell(
                Watching.UNAVAILABLE,
                Phrase("wl-paste is not installed."),
                Phrase("Install the package wl-clipboard."),
            )
            return
        while self._watch(deliver) and not self._is_stopping.wait(_AGAIN_SECONDS):
            continue

    def _watch(self, deliver: Deliver) -> bool:
        """Run wl-paste until it ends; says whether it is worth another try."""
        with tempfile.TemporaryFile() as complaints:
            with self._starting:
                if self._is_stopping.is_set():
                    return False
                self._process = process = subprocess.Popen(
                    [_PROGRAM, "--watch", "sh", "-c", _ON_COPY],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=complaints,
                    start_new_session=True,
                )
            with process:
                was_watching = process.stdout is not None and self._read(process.stdout, deliver)
                _end(process)
            if self._is_stopping.is_set():
                return False
            complaints.seek(0)
            complaint = complaints.read(2000).decode(errors="replace").strip()
        if was_watching:
            self._tell(
                Watching.WAITING, Phrase("wl-paste ended."), Phrase("It is started again in a few seconds.")
            )
        else:
            self._tell(Watching.UNAVAILABLE, *_explained(complaint))
        return was_watching

    def _read(self, lines: IO[bytes], deliver: Deliver) -> bool:
        """Deliver what is copied until wl-paste ends; says whether it ever watched."""
        is_old = True
        if select.select([lines], [], [], _FIRST_SECONDS)[0]:
            if not lines.readline(_MAX_LINE):
                return False
            is_old = False
        else:
            is_old = _has_content()
        self._tell(Watching.WATCHING, Phrase("wl-paste tells of each copy."))
        while line := lines.readline(_MAX_LINE):
            if is_old:
                is_old = False
                continue
            recipients = find_recipients(_text(line))
            if recipients:
                deliver(
                    Sighting(
                        Origin.CLIPBOARD, Phrase("the clipboard"), "clipboard", recipients, datetime.now(UTC)
                    )
                )
        return True

    def _tell(self, state: Watching, detail: str, remedy: str = "") -> None:
        if not self._is_stopping.is_set():
            self._status = SourceStatus(_NAME, state, detail, remedy)
            self._changed()


def _text(line: bytes) -> str:
    """The copied text of one line from wl-paste; empty for what is none of our business."""
    try:
        data = binascii.a2b_base64(line.strip(), strict_mode=True)
    except binascii.Error:
        return ""
    # half of a long text may end within an address, which then is another one
    return data.decode("utf-8", "replace") if len(data) <= _MAX_BYTES else ""


def _has_content() -> bool:
    """Whether there is anything on the clipboard. Only safe once wl-paste is known to watch."""
    try:
        listed = subprocess.run(
            [_PROGRAM, "--list-types"], capture_output=True, check=False, timeout=_ANSWER_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return listed.returncode == 0


def _explained(complaint: str) -> tuple[str, str]:
    """Why wl-paste ended at once, and what can be done about it."""
    if "data-control" in complaint or "data control" in complaint:
        return (
            Phrase("This desktop tells no program in the background what is copied (it lacks data-control)."),
            Phrase("On KDE Plasma install wl-clipboard 2.3 or newer; elsewhere drafts are still watched."),
        )
    if "option" in complaint and "watch" in complaint:
        return Phrase("This wl-paste is too old to watch."), Phrase("Install wl-clipboard 2.0 or newer.")
    reason = complaint.splitlines()[-1][:200] if complaint else Phrase("it gave no reason")
    return (
        Phrase("wl-paste ended at once: {reason}", reason=reason),
        Phrase("Try wl-paste --watch cat in a terminal."),
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """End wl-paste and what it has started."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGTERM)
