"""The program's log file, for the person who has to find out why something did not work.

It never holds an address or a text from outside: code that logs passes counts, kinds and places. As a second
line of defence, whatever looks like an address is blotted out before it is written.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
import time
from collections import Counter
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)

MAX_BYTES = 500_000
"""Most bytes of the file; with the one before it, a megabyte at most."""

ADDRESS = re.compile(r"(?<![^\s@<>\"'(),;:])[^\s@<>\"'(),;:]+[@\uff20\ufe6b][^\s<>\"'(),;:]+")
"""A word with an at sign in it, also a full-width or small one. Tried at the start of a word only, so that
the time is linear in a long word's length and not quadratic."""


class BlottingFormatter(logging.Formatter):
    """Writes the time in UTC, and ``(address)`` for whatever looks like one, in tracebacks too."""

    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        """The finished line or lines, without addresses."""
        return ADDRESS.sub("(address)", super().format(record))


def open_private(path: str, _flags: int) -> int:
    """Open a file for appending, readable by the owner only; returns its descriptor."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


class Discreet(logging.Handler):
    """Handler that never prints what it cannot write, as logging itself would, addresses and all."""

    _has_failed = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802  # the base class's signature
        """Say that a line is missing, once."""
        if not self._has_failed and sys.stderr is not None:
            self._has_failed = True
            with suppress(OSError):  # it may be what could not be written to
                sys.stderr.write("sendward: a line of the log could not be written\n")


class PrivateFile(Discreet, RotatingFileHandler):
    """A rotating log file that other users cannot read."""

    def _open(self):  # type: ignore[no-untyped-def]  # noqa: ANN202  # io.TextIOWrapper, as the base class has it
        return open(self.baseFilename, "a", encoding="utf-8", opener=open_private)


class StandardError(Discreet, logging.StreamHandler):  # type: ignore[type-arg]  # the class takes none when it runs
    """The log where no file can be had: at login the session's own."""


def start_log(path: Path | None, level: int = logging.INFO) -> logging.Handler:
    """Write the log of ``sendward`` to the file from now on, and warnings of other libraries.

    Without a file they go to standard error, addresses blotted out there as well. Returns the handler, for
    ``stop_log``. Raises OSError where the file cannot be written.
    """
    handler: logging.Handler
    if path is None:
        handler = StandardError()
    else:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = PrivateFile(path, maxBytes=MAX_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(
        BlottingFormatter("%(asctime)sZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")
    )
    handler.addFilter(lambda record: record.name.startswith("sendward") or record.levelno >= logging.WARNING)
    logging.getLogger().addHandler(handler)
    logging.getLogger("sendward").setLevel(level)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Stop the log, and close its file."""
    logging.getLogger().removeHandler(handler)
    with suppress(OSError):  # a full disk: what is missing there was said when it was to be written
        handler.close()


class Uncaught:
    """Log of exceptions that nobody caught, from any thread; ``tell`` is called with the type of each.

    The traceback is written once for each place: a fault that comes back a thousand times a second must not
    push everything else out of the file. After that every tenfold of its count is.
    """

    def __init__(self) -> None:
        self.tell: Callable[[str], object] = _nothing
        self._counts: Counter[str] = Counter()
        self._counting = threading.RLock()  # a fault may come while one is counted

    def report(self, error: BaseException, what: str) -> None:
        """Log ``error``, with ``what`` it has ended, and tell of it."""
        kind, place = type(error).__name__, _place(error)
        with self._counting:
            if place in self._counts or len(self._counts) < MOST_PLACES:
                self._counts[place] += 1
            times = self._counts[place]
        if times == 1:
            _log.critical("%s", what, exc_info=error)
        elif times in TOLD_AGAIN_AT:
            _log.critical("%s, for the %dth time: %s", what, times, place)
        self.tell(kind)


MOST_PLACES = 100
"""Places whose faults are logged and counted."""
TOLD_AGAIN_AT = frozenset(10**power for power in range(1, 10))


def _place(error: BaseException) -> str:
    """Type of the error and the line that raised it."""
    kind, trace = type(error).__name__, error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{kind} in {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else kind


def _nothing(_: str) -> None:
    """Nobody is to be told."""


_uncaught = Uncaught()


def report_unforeseen(error: Exception, what: str) -> None:
    """Log an exception that nobody foresaw, and have the person told as of one that nobody caught.

    ``what`` says what it has ended, without addresses. For whoever catches it only to go on with the rest.
    """
    _uncaught.report(error, what)


@contextmanager
def what_nobody_caught() -> Iterator[Uncaught]:
    """Log the exceptions in the block that nobody catches: in a slot, on a thread, where none can be raised.

    Python would write them to standard error: at login that is the session's log, where no address is blotted
    out. Yields the log, for its ``tell``.
    """
    global _uncaught  # noqa: PLW0603  # the hooks are the process's, and so is what they report to
    former = sys.excepthook, threading.excepthook, sys.unraisablehook
    _uncaught = uncaught = Uncaught()
    sys.excepthook = lambda _kind, error, _trace: uncaught.report(error, "nobody caught this")
    threading.excepthook = lambda thread: _report_of(thread, uncaught, "a thread ended")
    sys.unraisablehook = lambda fault: _report_of(fault, uncaught, "nobody could be told of this")
    try:
        yield uncaught
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = former
        uncaught.tell = _nothing


def _report_of(fault: threading.ExceptHookArgs | sys.UnraisableHookArgs, to: Uncaught, what: str) -> None:
    error = fault.exc_value if fault.exc_value is not None else fault.exc_type()
    if not isinstance(error, SystemExit):  # that is how a thread may end itself
        to.report(error, what)
