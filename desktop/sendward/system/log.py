"""The program's log: what it did, for the person who has to find out why it did not.

It never holds an address or a text from outside: whoever logs passes counts, kinds and places. As a second
line of defence, whatever looks like an address is blotted out before it is written.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
import time
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)

MAX_BYTES = 500_000
"""A file's size; with the one before it, a megabyte at most."""

ADDRESS = re.compile(r"(?<![^\s@<>\"'(),;:])[^\s@<>\"'(),;:]+[@\uff20\ufe6b][^\s<>\"'(),;:]+")
"""Anything with an at sign in it, the full-width and small ones too. Tried at the start of a word only, so
that a long word costs its length and not the square of it."""


class BlottingFormatter(logging.Formatter):
    """Writes the time in UTC, and ``(address)`` for whatever looks like one, in tracebacks too."""

    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        """The finished line or lines."""
        return ADDRESS.sub("(address)", super().format(record))


def open_private(path: str, _flags: int) -> int:
    """Open for appending, readable by the owner only."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


class PrivateFile(RotatingFileHandler):
    """A rotating file that others cannot read."""

    def _open(self):  # type: ignore[no-untyped-def]  # noqa: ANN202  # io.TextIOWrapper, as the base class has it
        return open(self.baseFilename, "a", encoding="utf-8", opener=open_private)


def start_log(path: Path, level: int = logging.INFO) -> logging.Handler:
    """Have everything of ``sendward`` written to the file from now on, and warnings of other libraries.

    Gives the handler back, for ``stop_log``. Raises OSError where the file cannot be written.
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
    """Write no more, and close the file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


@contextmanager
def what_nobody_caught() -> Iterator[None]:
    """Inside, an exception that nobody catches, in a slot or on a thread, goes to the log.

    Else it would go to standard error: at login that is the session's log, where no address is blotted out.
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
