"""A file that grows by one JSON object a decision."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from sendward.journal.collectors.collector import CollectorError
from sendward.journal.export import record_json
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.journal.records import Record


class JsonLines:
    """Opens the file for each record, so that it may be rotated or removed at any time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def collect(self, record: Record) -> None:
        """Add one line. A new file is readable by its owner only; others keep their mode.

        Raises ``CollectorError``, also for what is no file: a pipe would keep everybody waiting for a reader.
        """
        line = (record_json(record) + "\n").encode("ascii")
        try:
            # one that is a pipe is not waited for
            handle = os.open(
                self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NONBLOCK", 0), 0o600
            )
            try:
                if not stat.S_ISREG(os.fstat(handle).st_mode):
                    raise OSError("it is no ordinary file")
                while line:
                    line = line[os.write(handle, line) :]
            finally:
                os.close(handle)
        except OSError as error:
            raise CollectorError(
                Phrase(
                    "{file} could not be written: {problem}.",
                    file=self._path,
                    problem=error.strerror or error,
                )
            ) from error
