"""The clipboard of a Wayland session: watched, or read once, by running wl-paste."""

from __future__ import annotations

import binascii
import logging
import os
import selectors
import shutil
import subprocess
import tempfile
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from sendward.phrase import Phrase, unforeseen
from sendward.sources.clipboard.text import (
    MOST_BYTES,
    OWN,
    SECRET,
    NotLookedError,
    clipboard_sighting,
    wanted_sighting,
)
from sendward.sources.clipboard.wl_paste import explained, is_lasting
from sendward.sources.source import SourceState, SourceStatus
from sendward.system.log import report_unforeseen
from sendward.system.process import end_group

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO

    from sendward.model import Sighting
    from sendward.sources.source import Deliver


NAME = Phrase("Clipboard (Wayland)")
_PROGRAM = "wl-paste"
_MAX_LINE = 100_000
"""``MOST_BYTES`` in base64 are 87,384 characters."""
_FIRST_SECONDS = 0.5
"""wl-paste tells of what was copied before it started, if anything; or it ends at once, and says why."""
_AGAIN_SECONDS = 5.0
_LONGEST_AGAIN_SECONDS = 300.0
"""Where it ends again and again before it watches; a compositor may still be starting."""
_AGAIN = Phrase("It is started again in a few seconds.")
_ANSWER_SECONDS = 10.0
"""wl-paste answers in milliseconds what is on the clipboard, but not on a machine that has just started."""
_ON_COPY = """
trap '' PIPE
drain() { timeout 5 cat >/dev/null; }
drain
tell() { printf '%s\\n' "$1" 2>/dev/null || kill "$PPID"; exit; }
look() {
  case $(timeout 5 wl-paste --list-types 2>/dev/null) in
    *x-kde-passwordManagerHint*) tell s ;;
    *application/x-sendward*) tell o ;;
    *text/* | *STRING* | *TEXT*) ;;
    *) tell - ;;
  esac
}
case ${CLIPBOARD_STATE:-data} in data) ;; sensitive) tell s ;; *) tell - ;; esac
look
text=$(timeout 5 wl-paste --no-newline --type text 2>/dev/null | { head -c "$1"; drain; } | base64 -w 0)
look
tell "$text"
"""
"""What wl-paste runs at each copy, one after the other; the argument is how many bytes to read. It tells a
line: the text in base64, or a letter for what is not read: ``s`` for a secret, ``o`` for Sendward's own,
``-`` for no text. It looks again after reading, and throws its standard input away, because what that holds
may be no longer what the look is at. What is written to us is read to its end: wl-copy is killed by a reader
that goes, and with it the copy. When nobody reads any more, as after a kill of Sendward, it ends wl-paste."""
_WATCHING = ("--watch", "sh", "-c", _ON_COPY, "sh", str(MOST_BYTES + 1))

_log = logging.getLogger(__name__)


class ClipboardUnreadableError(Exception):
    """Nothing may read the clipboard; ``detail`` says why, ``remedy`` what to do, if anything can be done."""

    def __init__(self, detail: str, remedy: str = "") -> None:
        super().__init__(detail)
        self.detail, self.remedy = detail, remedy


class WaylandWatch:
    """One watch over the clipboard, from start to end.

    A program that hangs may keep the worker. ``end`` leaves it there: what it finds afterwards is told to
    nobody.
    """

    def __init__(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        self.status = SourceStatus(NAME, SourceState.WAITING, Phrase("It is being opened."))
        """Callable from any thread."""
        self._deliver, self._changed = deliver, changed
        self._is_ended = threading.Event()
        self._ending = threading.Lock()
        """So that ``end`` misses no program that is just being started, and nothing is told after it."""
        self._again_s = _AGAIN_SECONDS
        self._programs: list[subprocess.Popen[bytes]] = []
        """The wl-paste that watches, and the one that is asked, while they run."""
        self._worker = threading.Thread(target=self._work, name="sendward-wayland-clipboard", daemon=True)

    def start(self) -> None:
        """Begin, on a thread of its own. What was copied before is not news."""
        self._worker.start()

    def end(self, within_s: float) -> None:
        """Deliver nothing more, and wait so long for the worker. Not to be called from what it calls."""
        with self._ending:
            self._is_ended.set()
            for program in self._programs:
                _end(program)
        self._worker.join(within_s)
        if self._worker.is_alive():
            _log.warning("wl-paste does not end; its watch is left to itself")

    def _work(self) -> None:
        try:
            _look_for_wl_paste()
        except ClipboardUnreadableError as lacking:
            self._tell(SourceState.UNAVAILABLE, lacking.detail, lacking.remedy)
            return
        while self._is_worth_another_try() and not self._is_ended.wait(self._again_s):
            continue

    def _is_worth_another_try(self) -> bool:
        """Run wl-paste until it ends, and say so."""
        try:
            with tempfile.TemporaryFile() as complaints:
                was_watching = self._watch(complaints)
                complaint = _complaint(complaints)
        except OSError as error:  # the system has no memory, files or processes left, or forbids to run it
            self._tell(SourceState.UNAVAILABLE, _not_started(error), _AGAIN)
            return True
        except Exception as error:  # noqa: BLE001  # the person must not believe that it still watches
            report_unforeseen(error, "watching the clipboard ended")
            self._tell(SourceState.UNAVAILABLE, unforeseen(error), _AGAIN)
            return True
        if was_watching:
            self._again_s = _AGAIN_SECONDS
            self._tell(SourceState.WAITING, Phrase("wl-paste ended."), _AGAIN)
            return True
        self._again_s = min(2 * self._again_s, _LONGEST_AGAIN_SECONDS)
        self._tell(SourceState.UNAVAILABLE, *explained(complaint))
        return not is_lasting(complaint)

    def _watch(self, complaints: IO[bytes]) -> bool:
        """Run wl-paste until it ends; says whether it ever watched. Raises OSError when it cannot be run."""
        process = self._started(*_WATCHING, complaints=complaints)
        if process is None:
            return False
        try:
            with process:
                was_watching = process.stdout is not None and self._read(process.stdout)
                _end(process)
        finally:
            self._programs.remove(process)
        return was_watching

    def _started(self, *arguments: str, complaints: IO[bytes] | int) -> subprocess.Popen[bytes] | None:
        """A running wl-paste that ``end`` ends too; None after the end. Raises OSError."""
        with self._ending:
            if self._is_ended.is_set():
                return None
            process = _start(*arguments, complaints=complaints)
            self._programs.append(process)
            return process

    def _read(self, lines: IO[bytes]) -> bool:
        """Deliver what is copied until wl-paste ends; says whether it ever watched."""
        is_old = True
        if _has_come(lines, _FIRST_SECONDS):
            if not lines.readline(_MAX_LINE):
                return False
            is_old = False
        else:
            is_old = self._has_content()
        self._tell(SourceState.WATCHING, Phrase("wl-paste reports each copy."))
        while line := lines.readline(_MAX_LINE):
            if is_old:
                is_old = False
                continue
            try:
                self._hand_over(clipboard_sighting(_text(line)))
            except Exception as error:  # noqa: BLE001  # the next copy is to be looked at all the same
                report_unforeseen(error, "a copied text was not looked at")
        return True

    def _hand_over(self, sighting: Sighting | None) -> None:
        with self._ending:
            if sighting is not None and not self._is_ended.is_set():
                self._deliver(sighting)

    def _has_content(self) -> bool:
        """Whether there is anything on the clipboard. Only safe once wl-paste is known to watch.

        Raises OSError when wl-paste cannot be run.
        """
        process = self._started("--list-types", complaints=subprocess.DEVNULL)
        if process is None:
            return False
        try:
            with process:
                with suppress(subprocess.TimeoutExpired):
                    process.communicate(timeout=_ANSWER_SECONDS)
                _end(process)
        finally:
            self._programs.remove(process)
        return process.returncode == 0

    def _tell(self, state: SourceState, detail: str, remedy: str = "") -> None:
        with self._ending:
            if not self._is_ended.is_set():
                self.status = SourceStatus(NAME, state, detail, remedy)
                self._changed()


def read_now() -> Sighting | None:
    """The clipboard's addresses now, since the person asks; None where there is none on it.

    A watch that ends with its first line: without data-control wl-paste would open a window of its own for
    anything else, to be given the clipboard with the keyboard. Waits for wl-paste, up to ``_ANSWER_SECONDS``.
    Raises ClipboardUnreadableError; and NotLookedError for what may be read and is not.
    """
    _look_for_wl_paste()
    try:
        with tempfile.TemporaryFile() as complaints, _start(*_WATCHING, complaints=complaints) as process:
            try:
                line = _first_line(process)
            finally:
                _end(process)
            if not line:
                raise ClipboardUnreadableError(*explained(_complaint(complaints)))
    except OSError as error:
        raise ClipboardUnreadableError(_not_started(error)) from error
    if reason := _UNREAD.get(line.strip()):
        raise NotLookedError(reason)
    return wanted_sighting(_text(line))


_UNREAD = {b"s": SECRET, b"o": OWN}
"""By the letter that is told."""


def _first_line(process: subprocess.Popen[bytes]) -> bytes:
    """The first that wl-paste tells; empty where it ended instead. Raises ClipboardUnreadableError."""
    if process.stdout is None or not _has_come(process.stdout, _ANSWER_SECONDS):
        raise ClipboardUnreadableError(Phrase("wl-paste gives no answer."))
    return process.stdout.readline(_MAX_LINE)


def _has_come(lines: IO[bytes], within_s: float) -> bool:
    """Whether there is something to read, or the end, within so many seconds."""
    with selectors.DefaultSelector() as selector:  # select() itself fails at descriptor 1024
        selector.register(lines, selectors.EVENT_READ)
        return bool(selector.select(within_s))


def _look_for_wl_paste() -> None:
    """Raise ClipboardUnreadableError where there is none, or nothing to read with it."""
    if not os.environ.get("WAYLAND_DISPLAY"):
        raise ClipboardUnreadableError(Phrase("This is no Wayland session."))
    if shutil.which(_PROGRAM) is None:
        raise ClipboardUnreadableError(
            Phrase("wl-paste is not installed."), Phrase("Install the package wl-clipboard.")
        )


def _start(*arguments: str, complaints: IO[bytes] | int) -> subprocess.Popen[bytes]:
    """A running wl-paste. Raises OSError."""
    return subprocess.Popen(
        [_PROGRAM, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=complaints,
        start_new_session=True,
    )


def _complaint(complaints: IO[bytes]) -> str:
    complaints.seek(0)
    return complaints.read(2000).decode(errors="replace").strip()


def _not_started(error: OSError) -> Phrase:
    return Phrase("wl-paste cannot be started: {reason}", reason=error.strerror or type(error).__name__)


def _text(line: bytes) -> str:
    """The copied text of one line from wl-paste; empty for what is none of our business."""
    try:
        return binascii.a2b_base64(line.strip(), strict_mode=True).decode("utf-8", "replace")
    except binascii.Error:
        return ""


def _end(process: subprocess.Popen[bytes]) -> None:
    """End wl-paste and what it has started."""
    with suppress(ProcessLookupError, PermissionError):
        end_group(process)


_END_WITHIN_S = 0.05
"""A worker ends in a millisecond or two unless wl-paste hangs; windows must not wait for that."""


class WaylandClipboardSource:
    """Watches what is copied in a Wayland session, on a thread of its own."""

    def __init__(self) -> None:
        self._watch: WaylandWatch | None = None

    def start(self, deliver: Deliver, changed: Callable[[], None]) -> None:
        """See ``Source.start``. What was copied before is not news."""
        if self._watch is None:
            self._watch = WaylandWatch(deliver, changed)
            self._watch.start()

    def stop(self) -> None:
        """See ``Source.stop``. Must not be called from ``deliver`` or ``changed``."""
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.end(_END_WITHIN_S)

    def statuses(self) -> tuple[SourceStatus, ...]:
        """One line."""
        watch = self._watch
        return (watch.status if watch is not None else SourceStatus(NAME, SourceState.OFF),)
