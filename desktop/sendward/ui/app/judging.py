"""Judging ahead: what was seen is judged on a worker, so that the guard only looks the verdicts up."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING

from sendward.system.log import report_unforeseen

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.engine.judge import Judge
    from sendward.model import Sighting
    from sendward.sources.source import Deliver


def judge_ahead(judge: Judge | None, sighting: Sighting) -> None:
    """Ask ``judge``, which remembers (``RecentVerdicts``), about everybody; nothing where there is none yet.

    A fault is reported, and met again where the verdict is needed.
    """
    if judge is None:
        return
    try:
        for recipient in sighting.recipients:
            if recipient.address is not None:
                judge(recipient.address)
    except Exception as error:  # noqa: BLE001  # the sighting must reach the guard all the same
        report_unforeseen(error, "judging ahead failed")


class JudgingQueue:
    """Hands sightings on in their order, judged, on a thread of its own.

    Not on the source's thread: that hands over under the lock by which it is stopped, and would keep the
    windows waiting. ``judge`` is None until the lists are there.
    """

    def __init__(self, judge: Callable[[], Judge | None]) -> None:
        self._judge = judge
        self._waiting: queue.SimpleQueue[tuple[Sighting, Deliver] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin."""
        if self._thread is None:
            self._waiting = queue.SimpleQueue()
            self._thread = threading.Thread(
                target=self._work, args=[self._waiting], name="sendward-judging", daemon=True
            )
            self._thread.start()

    def stop(self) -> None:
        """End once the sighting that is being judged is; nobody waits for that."""
        if self._thread is not None:
            self._thread = None
            self._waiting.put(None)

    def put(self, sighting: Sighting, deliver: Deliver) -> None:
        """Judge ``sighting`` and give it to ``deliver``; from any thread, returns at once."""
        self._waiting.put((sighting, deliver))

    def _work(self, waiting: queue.SimpleQueue[tuple[Sighting, Deliver] | None]) -> None:
        while (each := waiting.get()) is not None and self._thread is threading.current_thread():
            sighting, deliver = each
            try:
                judge_ahead(self._judge(), sighting)
                deliver(sighting)
            except Exception as error:  # noqa: BLE001  # the next one is to be handed on all the same
                report_unforeseen(error, "what was seen could not be handed on")
