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
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
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


class PrivateFile(RotatingFileHandler):
    """A rotating log file that other users cannot read."""

    _has_failed = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802  # the base class's signature
        """Say once that a line is missing. Logging itself would print its arguments, addresses and all."""
        if not self._has_failed and sys.stderr is not None:
            self._has_failed = True
            sys.stderr.write("sendward: a line of the log could not be written\n")

    def _open(self):  # type: ignore[no-untyped-def]  # noqa: ANN202  # io.TextIOWrapper, as the base class has it
        return open(self.baseFilename, "a", encoding="utf-8", opener=open_private)


def start_log(path: Path, level: int = logging.INFO) -> logging.Handler:
    """Write the log of ``sendward`` to the file from now on, and warnings of other libraries.

    Returns the handler, for ``stop_log``. Raises OSError where the file cannot be written.
    """
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


@contextmanager
def what_nobody_caught() -> Iterator[None]:
    """Log the exceptions in the block that nobody catches, in a slot or on a thread.

    Python would write them to standard error: at login that is the session's log, where no address is blotted
    out.
    """
    former = sys.excepthook, threading.excepthook
    sys.excepthook = lambda kind, error, trace: _log.critical(
        "nobody caught this", exc_info=(kind, error, trace)
    )
    threading.excepthook = lambda args: _log.critical("a thread ended", exc_info=args.exc_value)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = former
