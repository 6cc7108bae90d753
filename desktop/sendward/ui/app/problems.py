"""Problems of the app, in sentences the person reads in the tray's menu and in `doctor`."""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.phrase import Phrase

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from sendward.ui.app.bridge import Bridge


class Problems(QObject):
    """Sentences by what they are about; a new set about something takes the place of the old one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_topic: dict[str, tuple[str, ...]] = {}

    def set(self, topic: str, sentences: tuple[str, ...]) -> None:
        """Say this about ``topic`` from now on; nothing once all is well."""
        if sentences != self._by_topic.get(topic, ()):
            self._by_topic[topic] = sentences
            self.changed.emit()

    def all(self, *, but: str = "") -> tuple[str, ...]:
        """Every sentence ``but`` those about one topic, in the order in which their topics first came up."""
        return tuple(
            sentence for topic, sentences in self._by_topic.items() for sentence in sentences if topic != but
        )

    def about(self, topic: str) -> tuple[str, ...]:
        """The sentences about ``topic``."""
        return self._by_topic.get(topic, ())


MOST_UNTOLD = 5
"""Sentences that no notification could say, the last of them, that are shown."""


class Untold(QObject):
    """Keeps among the problems what no notification could say, until the person has looked."""

    def __init__(
        self, problems: Problems, seen: SignalInstance | None = None, parent: QObject | None = None
    ) -> None:
        """``seen`` tells that the person has looked at the problems."""
        super().__init__(parent)
        self._problems = problems
        if seen is not None:
            seen.connect(self.forget)

    def add(self, sentence: str) -> None:
        """Show it; one that is shown already is the newest again."""
        kept = (each for each in self._problems.about("untold") if each != sentence)
        self._problems.set("untold", (*kept, sentence)[-MOST_UNTOLD:])

    def forget(self) -> None:
        """The person has seen them, and turned away."""
        seen = self._problems.about("untold")
        # not from within the menu that goes: its lines are made anew
        QTimer.singleShot(0, self, lambda: self._let_go(seen))

    def _let_go(self, seen: tuple[str, ...]) -> None:
        left = tuple(each for each in self._problems.about("untold") if each not in seen)
        self._problems.set("untold", left)


MOST_KINDS = 3
"""Kinds of faults that are named."""
AGAIN_MS = 5_000
"""Milliseconds between two countings: a fault that comes back at once must not keep the windows busy."""


class Unchecked(QObject):
    """Counts what was not checked, from any thread, and keeps it among the problems until it was seen."""

    def __init__(self, problems: Problems, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems = problems
        self._counting = threading.RLock()  # a fault may come while one is counted
        self._faults: Counter[str] = Counter()
        """By the kind of the error."""
        self._copies = 0
        self._shown: tuple[Counter[str], int] = (Counter(), 0)
        self._is_woken = False
        self._wake = bridge.carry(self._on_woken)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(AGAIN_MS)
        self._resting.timeout.connect(self._on_rested)

    def count_fault(self, kind: str) -> None:
        """Something unforeseen of this kind has ended what was being looked at."""
        self._count(Counter({kind: 1}), 0)

    def count_copy(self) -> None:
        """A copied text was not looked at."""
        self._count(Counter(), 1)

    def forget(self) -> None:
        """The person has seen what is shown now."""
        faults, copies = self._shown
        with self._counting:
            self._faults -= faults
            self._copies -= copies
        self._show()

    def _count(self, faults: Counter[str], copies: int) -> None:
        with self._counting:
            self._faults += faults
            self._copies += copies
            is_asleep, self._is_woken = not self._is_woken, True
        if is_asleep:
            self._wake()

    def _on_woken(self) -> None:
        if not self._resting.isActive():
            self._on_rested()

    def _on_rested(self) -> None:
        with self._counting:
            is_news, self._is_woken = self._is_woken, False
        if is_news:
            self._resting.start()
            self._show()

    def _show(self) -> None:
        with self._counting:
            faults, copies = self._faults.copy(), self._copies
        self._shown = faults, copies
        copied = [_copies(copies)] if copies else []
        kinds = [_fault(kind, times) for kind, times in faults.most_common(MOST_KINDS)]
        self._problems.set("unchecked", (*kinds, *copied))


def _fault(kind: str, times: int) -> Phrase:
    if times == 1:
        return Phrase(
            "Something unforeseen happened ({kind}); what was being looked at then was not checked.",
            kind=kind,
        )
    return Phrase(
        "Something unforeseen happened {count} times ({kind});"
        " what was being looked at then was not checked.",
        count=times,
        kind=kind,
    )


def _copies(count: int) -> Phrase:
    return Phrase(
        "{count} copied texts were not checked: too many came at a time.",
        one="A copied text was not checked: too many came at a time.",
        count=count,
    )
