"""Cyclic garbage is collected on the main thread, between events.

Python collects on whichever thread happens to allocate, and a Qt object in a cycle would then be destroyed on
a worker. Qt allows that on the object's own thread only, and now and then the process ends
(https://github.com/napari/napari/issues/1029).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_AGAIN_MS = 5_000
"""How often the main thread looks whether enough has gathered; idle it costs a microsecond."""


class GarbageCollector(QObject):
    """Takes collecting over from Python at once, and gives it back with ``stop``.

    Each look collects the oldest generation that is due by Python's own thresholds (``gc.get_threshold``).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start(LOOK_AGAIN_MS)

    def collect_if_due(self) -> None:
        """Collect what is due."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, threshold) in enumerate(counts) if count > threshold > 0]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
