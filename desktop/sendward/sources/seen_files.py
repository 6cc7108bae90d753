"""Files that say what was seen, written once somebody has it: a process may be killed on the way."""

from __future__ import annotations

import json
import logging
import threading
from typing import TYPE_CHECKING

from sendward.sources.private_json import read_private_json, write_private_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_log = logging.getLogger(__name__)


class SeenFiles:
    """Puts off the writing of a file while anything that was delivered before is still on its way.

    Written before, what is lost with a killed process would count as seen, and be looked at by nobody. Of a
    file that waits the first value is kept, and the last: one is written however much is on its way without
    end. Whoever reads a file in this run finds the last. Callable from any thread.
    """

    def __init__(
        self,
        moment: Callable[[], int] = lambda: 0,
        is_taken: Callable[[int], bool] = lambda _moment: True,
        on_waiting: Callable[[], object] = lambda: None,
    ) -> None:
        """``is_taken`` says whether all that the thread had delivered by a ``moment`` is in safe hands.

        ``on_waiting`` is called where a file waits: then ``write_taken`` is to be called as long as
        ``is_waiting``. By default each file is written at once.
        """
        self._moment, self._is_taken, self._on_waiting = moment, is_taken, on_waiting
        self._waiting: dict[Path, tuple[tuple[int, object], ...]] = {}
        """Each tuple is replaced whole, since ``is_due`` is asked while others write."""
        self._changing = threading.Lock()

    @property
    def is_waiting(self) -> bool:
        """Whether any file is still to be written."""
        return bool(self._waiting)

    @property
    def is_due(self) -> bool:
        """Whether ``write_taken`` has anything to write."""
        return any(self._is_taken(values[0][0]) for values in list(self._waiting.values()))

    def read(self, path: Path) -> object:
        """The value that the file has, or will have. Raises as ``read_private_json``."""
        with self._changing:
            if path in self._waiting:
                return json.loads(json.dumps(self._waiting[path][-1][1]))
        return read_private_json(path)

    def write(self, path: Path, value: object) -> None:
        """Write ``value``, which must not change any more, now or later. Raises OSError where it is now."""
        moment = self._moment()
        with self._changing:
            if self._is_taken(moment):
                self._waiting.pop(path, None)
                write_private_json(path, value)
                return
            self._waiting[path] = (*self._waiting.get(path, ())[:1], (moment, value))
        self._on_waiting()

    def forget(self, is_meant: Callable[[Path], bool]) -> None:
        """Write none of these any more."""
        with self._changing:
            for path in tuple(filter(is_meant, self._waiting)):
                del self._waiting[path]

    def write_taken(self) -> None:
        """Write what need not wait any more. What cannot be written is logged and done without."""
        self._write(self._is_taken)

    def write_all(self) -> None:
        """Write all that waits, for all of it is in safe hands."""
        self._write(lambda _moment: True)

    def _write(self, is_due: Callable[[int], bool]) -> None:
        with self._changing:
            for path, values in tuple(self._waiting.items()):
                due = [value for moment, value in values if is_due(moment)]
                try:
                    if due:
                        write_private_json(path, due[-1])
                except OSError as error:
                    _log.warning("what was seen may be seen once more after a restart: %s", error)
                finally:  # until it is written it waits
                    if len(due) < len(values):
                        self._waiting[path] = values[len(due) :]
                    else:
                        del self._waiting[path]


AT_ONCE = SeenFiles()
"""For whoever delivers to somebody who has it at once: nothing ever waits."""
