"""Memory kept small and safe: PySide's import hook taken off, cyclic garbage collected on the main thread."""

from __future__ import annotations

import builtins
import gc
import linecache

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from sendward.system.heap import give_back_freed

LOOK_AGAIN_MS = 5_000
"""How often the main thread looks whether enough has gathered; idle it costs a microsecond."""
MOST_YOUNG = 20_000
"""New objects that are looked through, in some ten milliseconds: half a microsecond each, where they lie far
apart in memory. More come of a long text at work."""
MOST_PUT_OFF = 3
"""Looks until more than that are taken to stay."""
MOST_ASIDE = 200_000
"""Objects that are set aside beyond twice as many as stayed of those before, until all are looked through:
the lists alone have 50,000, and that takes half a microsecond each, as above."""
_OLDEST = 2
"""The generation of what has been there for long; with it all are collected."""


def drop_import_hook() -> None:
    """Give back the import that Python came with, which PySide keeps as ``builtins.__orig_import__``.

    For ``from __feature__ import …``, which Sendward does not use, PySide's hook reads the source of every
    module that is imported, and the standard library keeps the lines (PySide6,
    ``shibokensupport/feature.py``, 6.11): 5 MiB, and a tenth of the imports' time. A PySide without that
    name keeps its hook: then it costs what it costs.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()  # of what was imported along with PySide itself


class GarbageCollector(QObject):
    """Takes collecting over from Python at once, and gives it back with ``stop``.

    Python collects on whichever thread happens to allocate, and a Qt object in a cycle would then be
    destroyed on a worker. Qt allows that on the object's own thread only, and now and then the process ends
    (https://github.com/napari/napari/issues/1029). Each look, on the main thread and between events,
    collects the oldest generation that is due by Python's own thresholds (``gc.get_threshold``). What would
    hold the windows up is looked through no more: what stays of more new objects than ``MOST_YOUNG``, as when
    the lists are read, and what has outlived a look at everything, which comes at the latest when as many
    have gathered; what was freed by then goes back to the system. Outside of cycles it is freed as ever.

    What is set aside so may become garbage later, and be as much as comes of floods without end. Where it is
    more than ``MOST_ASIDE`` says, all is looked through once, while nobody is in a window of ours.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._put_off = self._gathered = 0
        self._most_aside = MOST_ASIDE
        self._is_too_much_aside = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start(LOOK_AGAIN_MS)

    def collect_if_due(self) -> None:
        """Collect what is due, unless that would take long, and somebody would notice."""
        if self._is_too_much_aside and QApplication.activeWindow() is None:
            self._collect_all()
            return
        counts = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [generation for generation, (count, threshold) in enumerate(counts) if count > threshold > 0]
        if not due:
            self._put_off = 0
            return
        young = counts[0][0]
        oldest = _OLDEST if self._gathered + young > MOST_YOUNG else max(due)
        is_much = young > MOST_YOUNG or _are_many_since(oldest)
        self._put_off = self._put_off + 1 if is_much else 0
        if self._put_off > MOST_PUT_OFF:
            self._set_aside()
        if is_much:
            return
        self._gathered += young
        gc.collect(oldest)
        if oldest == _OLDEST:
            give_back_freed()
            self._set_aside()

    def _set_aside(self) -> None:
        gc.freeze()
        self._put_off = self._gathered = 0
        self._is_too_much_aside = gc.get_freeze_count() > self._most_aside

    def _collect_all(self) -> None:
        gc.unfreeze()
        gc.collect()
        give_back_freed()
        self._set_aside()
        self._most_aside = 2 * gc.get_freeze_count() + MOST_ASIDE
        self._is_too_much_aside = False

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def _are_many_since(oldest: int) -> bool:
    """Whether more objects are in the generations up to ``oldest`` than may be looked through at once.

    Python's own count says less: it is lowered by each object that goes, also by those of an older
    generation and those frozen (CPython 3.11, ``PyObject_GC_Del``). To list them takes half as long as to
    look through them.
    """
    most = 2 * MOST_YOUNG if oldest == _OLDEST else MOST_YOUNG
    found = 0
    for generation in range(oldest + 1):
        found += len(gc.get_objects(generation=generation))
        if found > most:
            return True
    return False
