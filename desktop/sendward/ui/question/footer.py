"""The buttons below several questions, in as many lines as a narrow screen needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from sendward.ui.question.answer_row import SPACING, narrowest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton


class Footer(QVBoxLayout):
    """Buttons in the order of reading: ``first``, if there is one, at the near edge, ``others`` at the far.

    The line at the bottom is filled from its end; what does not fit stands above it.
    """

    def __init__(self, first: QPushButton | None, others: Sequence[QPushButton]) -> None:
        super().__init__()
        self._first = first
        self._buttons = [*([first] if first else []), *others]
        self._lines = [QHBoxLayout() for _ in self._buttons]
        self.setSpacing(SPACING)
        for line in self._lines:
            line.setSpacing(SPACING)
            line.addStretch(1)
            self.addLayout(line)
        self._put(self._buttons, self._lines[-1])

    def arrange(self, widest: int) -> None:
        """Put the buttons in lines of ``widest`` pixels at most, but for a button that is wider alone."""
        left = list(self._buttons)
        for line in reversed(self._lines):
            start = len(left)
            while start and (start == len(left) or _width(left[start - 1 :]) <= widest):
                start -= 1
            self._put(left[start:], line)
            del left[start:]
        self.activate()

    def _put(self, buttons: Sequence[QPushButton], line: QHBoxLayout) -> None:
        for button in buttons:
            for other in self._lines:
                other.removeWidget(button)
            if button is self._first:
                line.insertWidget(0, button)
            else:
                line.addWidget(button)


def _width(buttons: Sequence[QPushButton]) -> int:
    return sum(map(narrowest, buttons)) + SPACING * (len(buttons) - 1)
